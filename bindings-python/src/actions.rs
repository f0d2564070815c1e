//! Actions: requests verified, answers signed.

use std::sync::Arc;

use jiff::Timestamp;
use pyo3::{Py, PyAny, PyResult, Python, pyclass, pymethods};
use workos_kit::{
    Error, ErrorKind,
    actions::{ActionType, ActionVerifier, Verdict},
};

use crate::{
    arguments::duration,
    error::{guarded, outcome},
};

/// Verifies and signs with the secret of an actions endpoint.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Actions(ActionVerifier);

#[pymethods]
impl Actions {
    /// With the secret and a tolerance in seconds; or an error value.
    #[staticmethod]
    fn create(py: Python<'_>, secret: String, tolerance: f64) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| Ok(Self(ActionVerifier::new(secret).tolerance(duration(tolerance)?)))))
    }

    /// When the request was signed, in milliseconds since 1970; or an error value. `now` is in milliseconds, too; the
    /// system's clock if `None`.
    #[pyo3(signature = (body, header, now))]
    fn verify(&self, py: Python<'_>, body: &[u8], header: &[u8], now: Option<i64>) -> PyResult<Py<PyAny>> {
        let verify = || Ok(self.at(now)?.verify_header(body, header)?.timestamp.as_millisecond());
        outcome(py, guarded(verify))
    }

    /// The signed answer as JSON text, denied with a message if there is one; or an error value.
    #[pyo3(signature = (action_type, allow, error_message, now))]
    fn sign(
        &self,
        py: Python<'_>,
        action_type: &str,
        allow: bool,
        error_message: Option<String>,
        now: Option<i64>,
    ) -> PyResult<Py<PyAny>> {
        let verdict = match (allow, error_message) {
            (true, _) => Verdict::Allow,
            (false, Some(message)) => Verdict::deny(message),
            (false, None) => Verdict::deny(""),
        };
        outcome(py, guarded(|| self.at(now)?.sign_response(&ActionType::from(action_type), &verdict)))
    }
}

impl Actions {
    fn at(&self, now: Option<i64>) -> Result<ActionVerifier, Error> {
        let Some(now) = now else { return Ok(self.0.clone()) };
        let now = Timestamp::from_millisecond(now)
            .map_err(|_| Error::new(ErrorKind::InvalidRequest, "the time is out of range"))?;
        Ok(self.0.clone().clock(Arc::new(move || now)))
    }
}
