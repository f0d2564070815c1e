//! The one error type.

use std::{borrow::Cow, fmt, time::Duration};

use crate::challenge::Challenge;

/// What went wrong with a call or a helper.
///
/// [`kind`](Self::kind) says how to respond; the other members say what happened. `Display` is one line without
/// secrets and without bodies.
///
/// ```
/// use workos_kit::{Error, ErrorKind};
///
/// fn is_gone(error: &Error) -> bool {
///     error.kind() == ErrorKind::NotFound && error.code() == Some("entity_not_found")
/// }
/// ```
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    message: String,
    code: Option<Cow<'static, str>>,
    status: Option<u16>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    field_errors: Vec<FieldError>,
    operation: Option<&'static str>,
    attempts: u32,
    challenge: Option<Box<Challenge>>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Kinds of errors, named by what the caller should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The credential is missing or wrong (401): configure another one.
    Authentication,
    /// The credential or the user may not do this (403): ask someone who may.
    Permission,
    /// What was asked for does not exist (404): treat it as gone.
    NotFound,
    /// The state on the server forbids this now (409): read it again and decide.
    Conflict,
    /// The request is wrong (400, 422): correct it.
    InvalidRequest,
    /// Too many requests (429): wait [`Error::retry_after`].
    RateLimited,
    /// The server cannot answer now (5xx): try later.
    Unavailable,
    /// The deadline passed: try again, or allow more time.
    Timeout,
    /// No connection, or it broke: try again.
    Connection,
    /// The answer is not what this version understands: it can be an older one than the server needs.
    Decode,
    /// The client is not configured for this: change the configuration.
    Configuration,
    /// A signature, a state or another proof does not fit: refuse the input.
    SignatureMismatch,
    /// The session is over its time: refresh it.
    SessionExpired,
    /// The session is not to be trusted: sign in again.
    SessionInvalid,
    /// Signing in takes another step: see [`Error::challenge`].
    Challenge,
    /// The caller cancelled.
    Cancelled,
    /// A mistake of this library: report it.
    Unexpected,
}

impl ErrorKind {
    /// The kind in the form every language of the kit shares, such as `rate_limited`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Authentication => "authentication",
            Self::Permission => "permission",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::InvalidRequest => "invalid_request",
            Self::RateLimited => "rate_limited",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
            Self::Connection => "connection",
            Self::Decode => "decode",
            Self::Configuration => "configuration",
            Self::SignatureMismatch => "signature_mismatch",
            Self::SessionExpired => "session_expired",
            Self::SessionInvalid => "session_invalid",
            Self::Challenge => "challenge",
            Self::Cancelled => "cancelled",
            Self::Unexpected => "unexpected",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// What is wrong with one member of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The member, if the server names it.
    pub field: Option<String>,
    /// Code of the problem.
    pub code: Option<String>,
    /// The problem in words.
    pub message: Option<String>,
}

impl Error {
    /// An error of a kind, with a message that says what to do about it.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                message: message.into(),
                code: None,
                status: None,
                request_id: None,
                retry_after: None,
                field_errors: Vec::new(),
                operation: None,
                attempts: 0,
                challenge: None,
                source: None,
            }),
        }
    }

    /// How to respond.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The stable name of the cause: `code` or `error` of the answer, or the name a helper gives.
    pub fn code(&self) -> Option<&str> {
        self.inner.code.as_deref()
    }

    /// The cause in words.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.inner.status
    }

    /// The server's identifier of the request (`X-Request-ID`), which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// How long the server asks to wait (`Retry-After`), not capped.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// Whether the same call can succeed later without a change.
    pub fn is_retryable(&self) -> bool {
        use ErrorKind::{Connection, RateLimited, Timeout, Unavailable};
        matches!(self.inner.kind, RateLimited | Unavailable | Timeout | Connection)
    }

    /// How often the request was tried; 0 if nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// What is wrong with single members of the request.
    pub fn field_errors(&self) -> &[FieldError] {
        &self.inner.field_errors
    }

    /// The operation, `service.method`.
    pub fn operation(&self) -> Option<&'static str> {
        self.inner.operation
    }

    /// The step that signing in still takes, if the kind is [`ErrorKind::Challenge`].
    pub fn challenge(&self) -> Option<&Challenge> {
        self.inner.challenge.as_deref()
    }

    pub(crate) fn with_code(mut self, code: impl Into<Cow<'static, str>>) -> Self {
        self.inner.code = Some(code.into());
        self
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
    ) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static str) -> Self {
        self.inner.operation = Some(operation);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.inner.status = Some(status);
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.inner.request_id = request_id;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.inner.retry_after = retry_after;
        self
    }

    pub(crate) fn with_field_errors(mut self, field_errors: Vec<FieldError>) -> Self {
        self.inner.field_errors = field_errors;
        self
    }

    /// Takes confidential texts out of what the server said: some servers repeat the key or the code that they
    /// refuse. Proofs are looked for in messages only: a parameter such as `access_token` of an introspection
    /// must not spoil an error code.
    pub(crate) fn redacted<'a>(
        mut self,
        credentials: impl Iterator<Item = &'a str>,
        proofs: impl Iterator<Item = &'a str>,
    ) -> Self {
        let inner = &mut *self.inner;
        let code = inner.code.as_mut().map(Cow::to_mut);
        let of_fields = inner.field_errors.iter_mut();
        let of_fields = of_fields.flat_map(|error| [&mut error.field, &mut error.code, &mut error.message]);
        hide(of_fields.flatten().chain(code).chain([&mut inner.message]).collect(), credentials);
        let of_fields = inner.field_errors.iter_mut().filter_map(|error| error.message.as_mut());
        hide(of_fields.chain([&mut inner.message]).collect(), proofs);
        self
    }

    /// What caused the error, from the nearest cause to the deepest, in words.
    #[doc(hidden)]
    pub fn causes(&self) -> Vec<String> {
        let nearest = std::error::Error::source(self);
        std::iter::successors(nearest, |cause| cause.source()).map(ToString::to_string).collect()
    }

    pub(crate) fn with_challenge(mut self, challenge: Challenge) -> Self {
        self.inner.kind = ErrorKind::Challenge;
        self.inner.challenge = Some(Box::new(challenge));
        self
    }
}

fn hide<'a>(mut texts: Vec<&mut String>, confidential: impl Iterator<Item = &'a str>) {
    // Shorter texts prove nothing, and taking them out would leave no message.
    const SHORTEST: usize = 6;
    for confidential in confidential.filter(|text| text.len() >= SHORTEST) {
        for text in &mut texts {
            if text.contains(confidential) {
                **text = text.replace(confidential, "[redacted]");
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.inner.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        if let Some(operation) = inner.operation {
            write!(formatter, "{operation}: ")?;
        }
        // A message of the server could span lines; a log line must not.
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        write!(formatter, "{} ({}", line(&inner.message), inner.kind)?;
        if let Some(code) = &inner.code {
            write!(formatter, ", code {}", line(code))?;
        }
        if let Some(status) = inner.status {
            write!(formatter, ", status {status}")?;
        }
        if let Some(request_id) = &inner.request_id {
            write!(formatter, ", request {}", line(request_id))?;
        }
        if inner.attempts > 1 {
            write!(formatter, ", {} attempts", inner.attempts)?;
        }
        formatter.write_str(")")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        formatter
            .debug_struct("Error")
            .field("kind", &inner.kind)
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("status", &inner.status)
            .field("request_id", &inner.request_id)
            .field("retry_after", &inner.retry_after)
            .field("field_errors", &inner.field_errors)
            .field("operation", &inner.operation)
            .field("attempts", &inner.attempts)
            .field("challenge", &inner.challenge)
            .field("source", &inner.source)
            .finish()
    }
}
