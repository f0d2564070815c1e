//! Errors as values.

use napi_derive::napi;
use serde::Serialize;
use workos_kit::sso::CallbackError;
use workos_kit::{Error, ErrorKind};

/// An error with all its members. The TypeScript layer makes a `WorkOSError` of it and throws that.
#[napi(object, object_from_js = false)]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// Kind, such as `rate_limited`. Only failures have this member, which tells them from results.
    pub kind: String,
    /// Stable name of the cause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// One line without secrets.
    pub message: String,
    /// HTTP status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Identifier of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// How long the server asks to wait, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<f64>,
    /// The same call can succeed later.
    pub retryable: bool,
    /// How often the request was tried.
    pub attempts: u32,
    /// Problems of single members.
    pub field_errors: Vec<FieldProblem>,
    /// `service.method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The step that signing in still takes, as JSON text with wire names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge: Option<String>,
    /// Why the callback of a sign-in failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback: Option<CallbackProblem>,
    /// What caused the error, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

/// What this crate's own functions give: a failure is large, and rare.
pub(crate) type Outcome<T> = Result<T, Box<Failure>>;

/// What is wrong with one member of a request.
#[napi(object, object_from_js = false)]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Code of the problem.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The problem in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What the callback of a failed sign-in said.
#[napi(object, object_from_js = false)]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CallbackProblem {
    /// What happened.
    pub code: String,
    /// The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Identifier of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Identifier of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl Failure {
    /// An error that this layer finds by itself.
    pub(crate) fn new(kind: ErrorKind, code: &str, message: impl Into<String>) -> Box<Self> {
        Box::new(Self { code: Some(code.to_owned()), ..Self::from(Error::new(kind, message)) })
    }

    /// The caller cancelled.
    pub(crate) fn cancelled() -> Box<Self> {
        Self::new(ErrorKind::Cancelled, "cancelled", "the call was cancelled")
    }

    /// A panic was caught.
    pub(crate) fn panicked() -> Box<Self> {
        Self::new(
            ErrorKind::Unexpected,
            "panic",
            "workos-kit failed in a way it should not: please report it",
        )
    }
}

impl From<Error> for Box<Failure> {
    fn from(error: Error) -> Self {
        Box::new(error.into())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::from(&error)
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
            retry_after: error.retry_after().map(|wait| wait.as_secs_f64()),
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
