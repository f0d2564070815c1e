//! Errors as they cross the boundary.

use std::fmt;

use workos_kit::{Error, ErrorKind, sso::CallbackError};

use crate::time::milliseconds;

/// What this crate's functions give.
pub(crate) type Outcome<T> = Result<T, NativeError>;

/// Why a call failed. The packages make a `WorkOSError` of it before an application sees it.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativeError {
    /// All is in the members.
    #[error("{}", failure.message)]
    Failed {
        /// The members.
        failure: Failure,
    },
}

/// An error with all its members.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct Failure {
    /// Kind, such as `rate_limited`.
    pub kind: String,
    /// Stable name of the cause.
    pub code: Option<String>,
    /// One line without secrets.
    pub message: String,
    /// HTTP status.
    pub status: Option<u16>,
    /// Identifier of the request.
    pub request_id: Option<String>,
    /// How long the server asks to wait, in milliseconds.
    pub retry_after: Option<i64>,
    /// The same call can succeed later.
    pub retryable: bool,
    /// How often the request was tried.
    pub attempts: u32,
    /// Problems of single members.
    pub field_errors: Vec<FieldProblem>,
    /// `service.method`.
    pub operation: Option<String>,
    /// The step that signing in still takes, as JSON text with wire names. It holds secrets.
    pub challenge: Option<String>,
    /// Why the callback of a sign-in failed.
    pub callback: Option<CallbackProblem>,
    /// What caused the error, in words.
    pub cause: Option<String>,
}

/// What is wrong with one member of a request.
#[derive(Clone, Debug, uniffi::Record)]
pub struct FieldProblem {
    /// The member.
    pub field: Option<String>,
    /// Code of the problem.
    pub code: Option<String>,
    /// The problem in words.
    pub message: Option<String>,
}

/// What the callback of a failed sign-in said.
#[derive(Clone, Debug, uniffi::Record)]
pub struct CallbackProblem {
    /// What happened.
    pub code: String,
    /// The same in words.
    pub description: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
}

impl NativeError {
    /// An error that this layer finds by itself.
    pub(crate) fn new(kind: ErrorKind, code: &str, message: impl Into<String>) -> Self {
        let failure = Failure { code: Some(code.to_owned()), ..Failure::from(&Error::new(kind, message)) };
        Self::Failed { failure }
    }

    /// The caller cancelled.
    pub(crate) fn cancelled() -> Self {
        Self::new(ErrorKind::Cancelled, "cancelled", "the call was cancelled")
    }

    /// A panic was caught.
    pub(crate) fn panicked() -> Self {
        Self::new(
            ErrorKind::Unexpected,
            "panic",
            "workos-kit failed in a way it should not: please report it",
        )
    }

    /// For the core, where a foreign implementation failed.
    pub(crate) fn into_core(self) -> Error {
        let Self::Failed { failure } = self;
        let is_cancelled = failure.kind == ErrorKind::Cancelled.as_str();
        let kind = if is_cancelled { ErrorKind::Cancelled } else { ErrorKind::Unexpected };
        Error::new(kind, failure.message)
    }

    /// The members.
    #[cfg(test)]
    pub(crate) fn failure(&self) -> &Failure {
        let Self::Failed { failure } = self;
        failure
    }
}

/// The failure of an outcome that the core has and this version of the bridge does not.
#[cfg(feature = "server")]
pub(crate) fn unknown_outcome(outcome: &impl fmt::Debug) -> Failure {
    Failure::from(&Error::new(ErrorKind::Unexpected, format!("an outcome without a name: {outcome:?}")))
}

/// What a foreign implementation of a trait threw beside its own errors.
impl From<uniffi::UnexpectedUniFFICallbackError> for NativeError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::new(ErrorKind::Unexpected, "callback_failed", error.reason)
    }
}

impl From<Error> for NativeError {
    fn from(error: Error) -> Self {
        Self::Failed { failure: Failure::from(&error) }
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let field_errors = error.field_errors().iter().map(|problem| FieldProblem {
            field: problem.field.clone(),
            code: problem.code.clone(),
            message: problem.message.clone(),
        });
        let callback = CallbackError::of(error).map(|callback| CallbackProblem {
            code: callback.code.as_str().to_owned(),
            description: callback.description.clone(),
            connection_id: callback.connection_id.clone(),
            organization_id: callback.organization_id.clone(),
        });
        Self {
            kind: error.kind().as_str().to_owned(),
            code: error.code().map(str::to_owned),
            message: error.message().to_owned(),
            status: error.status(),
            request_id: error.request_id().map(str::to_owned),
            retry_after: error.retry_after().map(milliseconds),
            retryable: error.is_retryable(),
            attempts: error.attempts(),
            field_errors: field_errors.collect(),
            operation: error.operation().map(str::to_owned),
            challenge: error.challenge().map(|challenge| challenge.exposed_json().to_string()),
            callback,
            cause: Some(error.causes().join(": ")).filter(|cause| !cause.is_empty()),
        }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The challenge holds tokens.
        let Self { kind, code, message, status, request_id, operation, .. } = self;
        let mut shown = formatter.debug_struct("Failure");
        shown.field("kind", kind).field("code", code).field("message", message).field("status", status);
        shown.field("request_id", request_id).field("operation", operation).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tokens_of_a_challenge_are_not_printed() {
        let error = NativeError::new(ErrorKind::Challenge, "mfa_challenge", "another factor is needed");
        let NativeError::Failed { mut failure } = error;
        failure.challenge = Some(r#"{"pending_authentication_token":"pending-secret"}"#.to_owned());
        let shown = format!("{:?}", NativeError::Failed { failure });
        assert!(shown.contains("mfa_challenge") && !shown.contains("pending-secret"), "{shown}");
    }
}
