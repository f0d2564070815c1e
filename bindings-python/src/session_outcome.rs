//! What sessions come to.

use pyo3::{Py, PyResult, Python, pyclass, pymethods, types::PyBytes};
use workos_kit::{
    ErrorKind,
    session::{Authenticated, Authentication, Refresh, RequestAuthentication, RequestOutcome},
};

use crate::{
    error::ErrorValue,
    tokens::{claims, seconds},
};

/// A session whose access token was verified.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Verified(Authenticated);

#[pymethods]
impl Verified {
    /// Claims of the access token as JSON.
    #[getter]
    fn claims(&self, py: Python<'_>) -> Py<PyBytes> {
        claims(py, &self.0.token).unbind()
    }

    /// The access token itself.
    #[getter]
    fn access_token(&self) -> &str {
        self.0.session.access_token.expose()
    }

    /// The user as JSON with the names of the API, if one was sealed.
    #[getter]
    fn user(&self, py: Python<'_>) -> Option<Py<PyBytes>> {
        if !self.0.session.is_user_trusted() {
            return None;
        }
        self.0.session.user_json().map(|user| PyBytes::new(py, user.as_bytes()).unbind())
    }

    /// How the user signed in.
    #[getter]
    fn authentication_method(&self) -> Option<String> {
        self.0.session.authentication_method.as_ref().map(|method| method.as_str().to_owned())
    }

    /// Who acts as the user, and why.
    #[getter]
    fn impersonator(&self) -> Option<(String, Option<String>)> {
        self.0.impersonator().map(|impersonator| (impersonator.email, impersonator.reason))
    }
}

/// What a session turned out to be: reason, session, error, wait in seconds.
pub(crate) type Check = (&'static str, Option<Verified>, Option<ErrorValue>, Option<f64>);

/// What came out of a refresh: status, reason, sealed session, session, error, wait in seconds, whether the session is over.
pub(crate) type Renewal =
    (&'static str, String, Option<String>, Option<Verified>, Option<ErrorValue>, Option<f64>, bool);

pub(crate) fn check(found: Authentication) -> Check {
    let reason = found.reason();
    match found {
        Authentication::Authenticated(found) | Authentication::Expired(found) => {
            (reason, Some(Verified(found)), None, None)
        }
        Authentication::Invalid(invalid) => (reason, None, Some(ErrorValue::shared(&invalid.error)), None),
        Authentication::KeysUnavailable { retry_after, error } => {
            (reason, None, Some(ErrorValue::shared(&error)), seconds(retry_after))
        }
        _ => (reason, None, None, None),
    }
}

pub(crate) fn renewal(refresh: Refresh) -> PyResult<Renewal> {
    Ok(match refresh {
        Refresh::Refreshed(renewed) => {
            let sealed = Some(renewed.sealed_session.expose().to_owned());
            match renewed.token {
                Ok(token) => {
                    let found = Authenticated::new(token, renewed.session);
                    ("refreshed", String::new(), sealed, Some(Verified(found)), None, None, false)
                }
                Err(error) => {
                    let wait = seconds(error.retry_after());
                    let reason = if error.kind() == ErrorKind::Unavailable {
                        "keys_unavailable"
                    } else {
                        "invalid_jwt"
                    };
                    ("unverified", reason.to_owned(), sealed, None, Some(ErrorValue::new(error)), wait, false)
                }
            }
        }
        Refresh::Unchanged(found) => {
            ("unchanged", String::new(), None, Some(Verified(*found)), None, None, false)
        }
        Refresh::Terminal(terminal) => (
            "terminal",
            terminal.reason,
            None,
            None,
            Some(ErrorValue::shared(&terminal.error)),
            None,
            terminal.ends_session,
        ),
        Refresh::Transient(transient) => (
            "transient",
            transient.reason.to_owned(),
            None,
            None,
            Some(ErrorValue::shared(&transient.error)),
            seconds(transient.retry_after),
            false,
        ),
        other => {
            return Err(pyo3::exceptions::PyRuntimeError::new_err(format!(
                "an outcome without a name: {other:?}"
            )));
        }
    })
}

/// Who a request is from: status, reason, session if there is one, error if there is one, wait in seconds, headers.
pub(crate) type RequestCheck =
    (u16, String, Option<Verified>, Option<ErrorValue>, Option<f64>, Vec<(&'static str, String)>);

pub(crate) fn request_check(request: RequestAuthentication) -> RequestCheck {
    let status = request.outcome.status();
    let (reason, verified, error, wait) = match request.outcome {
        RequestOutcome::Authenticated(found) => {
            ("authenticated".to_owned(), Some(Verified(*found)), None, None)
        }
        RequestOutcome::SignInRequired { reason, error } => (reason, None, error, None),
        RequestOutcome::Unavailable { reason, retry_after, error } => {
            (reason.to_owned(), None, Some(error), retry_after)
        }
        other => (format!("{other:?}"), None, None, None),
    };
    let error = error.map(|error| ErrorValue::shared(&error));
    (status, reason, verified, error, seconds(wait), request.headers)
}
