//! Signing and verification of webhooks.

use std::sync::Arc;

use jiff::Timestamp;
use pyo3::{Py, PyAny, PyResult, Python, pyclass, pyfunction, pymethods};
use workos_kit::{
    Error, ErrorKind,
    webhooks::{self, WebhookVerifier},
};

use crate::{
    arguments::duration,
    error::{guarded, outcome},
};

/// Bodies from this size on are hashed with the interpreter released.
const LARGE_BODY: usize = 64 << 10;

/// Checks deliveries with one or several secrets.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Verifier(WebhookVerifier);

#[pymethods]
impl Verifier {
    /// With secrets and a tolerance in seconds. An error value if the tolerance is negative.
    #[staticmethod]
    fn create(py: Python<'_>, secrets: Vec<String>, tolerance: f64) -> PyResult<Py<PyAny>> {
        let verifier = || Ok(Self(WebhookVerifier::with_secrets(secrets).tolerance(duration(tolerance)?)));
        outcome(py, guarded(verifier))
    }

    /// When the delivery was signed, in milliseconds since 1970, and the position of the secret that fits; or an
    /// error value. `now` is in milliseconds, too; the system's clock if `None`.
    fn verify(&self, py: Python<'_>, body: &[u8], header: &[u8], now: Option<i64>) -> PyResult<Py<PyAny>> {
        let verify = || {
            let verified = match now {
                None => self.0.verify(body, header)?,
                Some(now) => {
                    let now = timestamp(now)?;
                    self.0.clone().clock(Arc::new(move || now)).verify(body, header)?
                }
            };
            Ok((verified.timestamp.as_millisecond(), verified.secret_index))
        };
        let verified = if body.len() < LARGE_BODY { guarded(verify) } else { py.detach(|| guarded(verify)) };
        outcome(py, verified)
    }
}

/// The `WorkOS-Signature` header of a body, or an error value. The time is in milliseconds since 1970.
#[pyfunction]
pub(crate) fn sign(py: Python<'_>, body: &[u8], secret: String, now: i64) -> PyResult<Py<PyAny>> {
    outcome(py, guarded(|| Ok(webhooks::sign(body, secret, timestamp(now)?))))
}

/// The hexadecimal signature of a body, or an error value. The time is in milliseconds since 1970.
#[pyfunction]
pub(crate) fn compute_signature(
    py: Python<'_>,
    body: &[u8],
    secret: String,
    now: i64,
) -> PyResult<Py<PyAny>> {
    outcome(py, guarded(|| Ok(webhooks::compute_signature(body, secret, timestamp(now)?))))
}

fn timestamp(milliseconds: i64) -> Result<Timestamp, Error> {
    Timestamp::from_millisecond(milliseconds)
        .map_err(|_| Error::new(ErrorKind::InvalidRequest, "the time is out of range"))
}
