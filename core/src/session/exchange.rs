//! The exchange of a refresh token, and what it means when it fails.

use std::sync::Arc;
use std::time::Duration;

use super::data::SessionData;
use crate::challenge::Challenge;
use crate::client::WorkOS;
use crate::error::{Error, ErrorKind};
use crate::generated::operations;
use crate::request::Request;
use crate::secret::Secret;

/// How long before its expiry an access token counts as due to be renewed, unless configured.
pub const DEFAULT_REFRESH_WINDOW: Duration = Duration::from_secs(60);
/// How long a caller waits for a refresh that another one began, unless configured.
pub const DEFAULT_PATIENCE: Duration = Duration::from_secs(30);

/// Why a session cannot be renewed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TerminalRefresh {
    /// The stable name of the cause: the server's code such as `invalid_grant` or `mfa_enrollment`, or
    /// `no_session_cookie_provided`, `invalid_session_cookie`, `no_refresh_token`.
    pub reason: String,
    /// Whether the session itself is over, so that its cookie should go. A change of organization that is refused ends
    /// nothing.
    pub ends_session: bool,
    /// The cause.
    pub error: Arc<Error>,
}

impl TerminalRefresh {
    /// The step that would let the user go on, if there is one.
    pub fn challenge(&self) -> Option<&Challenge> {
        self.error.challenge()
    }
}

/// Why a session could not be renewed now.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransientRefresh {
    /// The stable name of the cause: `rate_limit_exceeded`, `server_error`, `timeout`, `network_error`,
    /// `refresh_pending` or `refresh_interrupted`.
    pub reason: &'static str,
    /// How long to wait, if the server said so.
    pub retry_after: Option<Duration>,
    /// The cause.
    pub error: Arc<Error>,
}

/// A failed exchange.
pub(crate) enum Unrenewed {
    /// It would fail again.
    Terminal(TerminalRefresh),
    /// It may work later.
    Transient(TransientRefresh),
}

/// Exchanges a refresh token, for an organization if one is named; gives the organization that the tokens are for.
pub(crate) async fn exchange(
    workos: &WorkOS,
    session: &SessionData,
    refresh_token: &Secret,
    organization_id: Option<String>,
) -> Result<(SessionData, Option<String>), Error> {
    let mut params = serde_json::Map::new();
    params.insert("refresh_token".to_owned(), refresh_token.expose().into());
    if let Some(organization_id) = &organization_id {
        params.insert("organization_id".to_owned(), organization_id.as_str().into());
    }
    let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_REFRESH_TOKEN).params(&params);
    let answer = workos.execute(request).await?;
    // Leniently: whatever else the answer lacks, the new refresh token must not be lost.
    let json = std::str::from_utf8(&answer.body).unwrap_or_default();
    let mut renewed = SessionData::from_json(json).map_err(|_| {
        Error::new(ErrorKind::Decode, "the answer to the refresh has no access token")
            .with_code("answer_malformed")
    })?;
    if renewed.user_id().is_none() {
        renewed = renewed.with_user_of(session);
    }
    renewed.authentication_method = renewed.authentication_method.or(session.authentication_method.clone());
    let organization_id = organization_id.or_else(|| renewed.organization_id.clone());
    Ok((renewed, organization_id))
}

/// Whether the same exchange would fail again.
pub(super) fn is_final(error: &Error) -> bool {
    error.code() == Some("invalid_grant") || error.kind() == ErrorKind::Challenge
}

/// What a failed exchange means.
pub(crate) fn classify(error: Arc<Error>, is_switch: bool) -> Result<Unrenewed, Error> {
    use ErrorKind::{
        Authentication, Cancelled, Configuration, Connection, Decode, RateLimited, Timeout, Unavailable,
        Unexpected,
    };
    if is_final(&error) || error.code() == Some("no_refresh_token") {
        // The token of an invalid grant is spent or revoked; a step that is asked for may be asked by the other
        // organization only.
        let ends_session = error.code() == Some("invalid_grant") || !is_switch;
        return Ok(Unrenewed::terminal(error, ends_session));
    }
    let status = error.status();
    Ok(match error.kind() {
        RateLimited => Unrenewed::transient("rate_limit_exceeded", error),
        _ if status == Some(408) => Unrenewed::transient("timeout", error),
        Unavailable => Unrenewed::transient("server_error", error),
        _ if status.is_some_and(|status| status >= 500) => Unrenewed::transient("server_error", error),
        Timeout => Unrenewed::transient("timeout", error),
        Connection => Unrenewed::transient("network_error", error),
        Decode => Unrenewed::transient("server_error", error),
        Cancelled => Unrenewed::transient("refresh_interrupted", error),
        Authentication | Configuration | Unexpected => return Err(unshared(&error)),
        _ if matches!(error.code(), Some("invalid_client" | "unauthorized_client")) => {
            return Err(unshared(&error));
        }
        _ => Unrenewed::terminal(error, !is_switch),
    })
}

impl Unrenewed {
    fn terminal(error: Arc<Error>, ends_session: bool) -> Self {
        let reason = error.code().unwrap_or("refresh_denied").to_owned();
        Self::Terminal(TerminalRefresh { reason, ends_session, error })
    }

    pub(super) fn transient(reason: &'static str, error: Arc<Error>) -> Self {
        Self::Transient(TransientRefresh { reason, retry_after: error.retry_after(), error })
    }
}

/// An error of one's own from one that is shared.
fn unshared(error: &Arc<Error>) -> Error {
    let mut own = Error::new(error.kind(), error.message()).with_attempts(error.attempts());
    if let Some(code) = error.code() {
        own = own.with_code(code.to_owned());
    }
    if let Some(status) = error.status() {
        own = own.with_status(status);
    }
    if let Some(operation) = error.operation() {
        own = own.with_operation(operation);
    }
    own.with_request_id(error.request_id().map(str::to_owned)).with_source(error.clone())
}

/// There is nothing to exchange.
pub(crate) fn no_refresh_token() -> Error {
    Error::new(ErrorKind::SessionInvalid, "the session has no refresh token: sign in again")
        .with_code("no_refresh_token")
}

/// The exchange ended without saying anything.
pub(crate) fn interrupted() -> Arc<Error> {
    let message = "the refresh was interrupted, and the server may have spent the token: try again";
    Arc::new(Error::new(ErrorKind::Connection, message).with_code("refresh_interrupted"))
}

/// The exchange takes longer than its caller waits.
pub(crate) fn pending() -> Arc<Error> {
    let message = "another request is refreshing this session and takes long: try again";
    Arc::new(Error::new(ErrorKind::Timeout, message).with_code("refresh_pending"))
}
