//! What sessions come to.

use std::fmt;

use workos_kit::session::{AccessToken, Authenticated, Authentication, Refresh, RequestOutcome, SessionData};

use crate::{access_token::NativeAccessToken, cookies::NativeHeader, failure::Failure, time::milliseconds};

/// A session whose access token was verified.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct VerifiedSession {
    /// What the token says; nothing if it could not be verified after a refresh.
    pub token: Option<NativeAccessToken>,
    /// The access token.
    pub access_token: String,
    /// The user as JSON with wire names; nothing if there is none that can be trusted.
    pub user: Option<Vec<u8>>,
    /// How the user signed in.
    pub authentication_method: Option<String>,
    /// Why an administrator acts as the user.
    pub impersonation_reason: Option<String>,
}

/// What a session turned out to be.
#[derive(Debug, uniffi::Enum)]
pub enum NativeAuthentication {
    /// The user is signed in.
    Authenticated {
        /// The session.
        session: VerifiedSession,
    },
    /// The access token expired: refresh.
    Expired {
        /// The session.
        session: VerifiedSession,
    },
    /// Not to be trusted.
    Invalid {
        /// `invalid_session_cookie` or `invalid_jwt`.
        reason: String,
        /// The cause.
        failure: Failure,
    },
    /// There is no session.
    NoCookie,
    /// The public keys cannot be had: keep the cookie, answer 503.
    KeysUnavailable {
        /// How long until they are asked for again, in milliseconds.
        retry_after: Option<i64>,
        /// The cause.
        failure: Failure,
    },
}

/// What came out of a refresh.
#[derive(uniffi::Enum)]
#[uniffi::export(Debug)]
pub enum NativeRefresh {
    /// There are new tokens: set the cookie.
    Refreshed {
        /// The session, sealed for the cookie.
        sealed_session: String,
        /// The new refresh token.
        refresh_token: Option<String>,
        /// The session; without its token if that could not be verified.
        session: VerifiedSession,
        /// Why the new access token could not be verified.
        failure: Option<Failure>,
    },
    /// The tokens are still good.
    Unchanged {
        /// The session.
        session: VerifiedSession,
    },
    /// The session cannot be renewed.
    Terminal {
        /// Stable name of the cause.
        reason: String,
        /// The session itself is over: remove the cookie.
        ends_session: bool,
        /// The cause.
        failure: Failure,
    },
    /// It may work later: keep the cookie.
    Transient {
        /// Stable name of the cause.
        reason: String,
        /// How long to wait, in milliseconds.
        retry_after: Option<i64>,
        /// The cause.
        failure: Failure,
    },
}

/// Who a request is from.
#[derive(Debug, uniffi::Enum)]
pub enum NativeRequestOutcome {
    /// A signed-in user.
    Authenticated {
        /// The session.
        session: VerifiedSession,
    },
    /// Nobody.
    SignInRequired {
        /// Stable name of the cause.
        reason: String,
        /// The cause, if it was more than a missing cookie.
        failure: Option<Failure>,
    },
    /// It cannot be told now.
    Unavailable {
        /// Stable name of the cause.
        reason: String,
        /// How long to wait, in milliseconds.
        retry_after: Option<i64>,
        /// The cause.
        failure: Failure,
    },
}

/// Who a request is from, and what the answer must carry.
#[derive(uniffi::Record)]
pub struct NativeRequestAuthentication {
    /// Status of an answer that says nothing else.
    pub status: u16,
    /// Who it is from.
    pub outcome: NativeRequestOutcome,
    /// Headers of the answer.
    pub headers: Vec<NativeHeader>,
}

impl VerifiedSession {
    fn new(token: Option<&AccessToken>, session: &SessionData) -> Self {
        // The reason belongs to the impersonator that the token names.
        let impersonator = session
            .impersonator
            .as_ref()
            .filter(|sealed| token.is_none_or(|token| token.impersonator() == Some(sealed.email.as_str())));
        let user = if session.is_user_trusted() { session.user_json() } else { None };
        Self {
            token: token.map(NativeAccessToken::from),
            access_token: session.access_token.expose().to_owned(),
            user: user.map(String::into_bytes),
            authentication_method: session.authentication_method.as_ref().map(ToString::to_string),
            impersonation_reason: impersonator.and_then(|impersonator| impersonator.reason.clone()),
        }
    }
}

impl From<&Authenticated> for VerifiedSession {
    fn from(authenticated: &Authenticated) -> Self {
        Self::new(Some(&authenticated.token), &authenticated.session)
    }
}

impl From<Authentication> for NativeAuthentication {
    fn from(authentication: Authentication) -> Self {
        match authentication {
            Authentication::Authenticated(session) => Self::Authenticated { session: (&session).into() },
            Authentication::Expired(session) => Self::Expired { session: (&session).into() },
            Authentication::Invalid(invalid) => {
                Self::Invalid { reason: invalid.reason.to_owned(), failure: (&*invalid.error).into() }
            }
            Authentication::KeysUnavailable { retry_after, error } => Self::KeysUnavailable {
                retry_after: retry_after.map(milliseconds),
                failure: (&*error).into(),
            },
            _ => Self::NoCookie,
        }
    }
}

impl From<Refresh> for NativeRefresh {
    fn from(refresh: Refresh) -> Self {
        match refresh {
            Refresh::Refreshed(refreshed) => {
                let session = refreshed.session;
                let (token, failure) = match refreshed.token {
                    Ok(token) => (Some(token), None),
                    Err(error) => (None, Some(Failure::from(&error))),
                };
                Self::Refreshed {
                    sealed_session: refreshed.sealed_session.expose().to_owned(),
                    refresh_token: session.refresh_token.as_ref().map(|token| token.expose().to_owned()),
                    session: VerifiedSession::new(token.as_ref(), &session),
                    failure,
                }
            }
            Refresh::Unchanged(session) => Self::Unchanged { session: (&*session).into() },
            Refresh::Terminal(terminal) => Self::Terminal {
                reason: terminal.reason,
                ends_session: terminal.ends_session,
                failure: (&*terminal.error).into(),
            },
            Refresh::Transient(transient) => Self::Transient {
                reason: transient.reason.to_owned(),
                retry_after: transient.retry_after.map(milliseconds),
                failure: (&*transient.error).into(),
            },
            other => Self::Transient {
                reason: "unknown".to_owned(),
                retry_after: None,
                failure: crate::failure::unknown_outcome(&other),
            },
        }
    }
}

impl From<RequestOutcome> for NativeRequestOutcome {
    fn from(outcome: RequestOutcome) -> Self {
        match outcome {
            RequestOutcome::Authenticated(session) => Self::Authenticated { session: (&*session).into() },
            RequestOutcome::SignInRequired { reason, error } => {
                Self::SignInRequired { reason, failure: error.map(|error| (&*error).into()) }
            }
            RequestOutcome::Unavailable { reason, retry_after, error } => Self::Unavailable {
                reason: reason.to_owned(),
                retry_after: retry_after.map(milliseconds),
                failure: (&*error).into(),
            },
            other => Self::Unavailable {
                reason: "unknown".to_owned(),
                retry_after: None,
                failure: crate::failure::unknown_outcome(&other),
            },
        }
    }
}

/// Shows who it is of, and neither the token nor the user's data.
impl fmt::Debug for VerifiedSession {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("VerifiedSession").field("token", &self.token).finish_non_exhaustive()
    }
}

impl fmt::Debug for NativeRefresh {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refreshed { session, failure, .. } => formatter
                .debug_struct("Refreshed")
                .field("session", session)
                .field("failure", failure)
                .finish_non_exhaustive(),
            Self::Unchanged { session } => {
                formatter.debug_struct("Unchanged").field("session", session).finish()
            }
            Self::Terminal { reason, ends_session, failure } => formatter
                .debug_struct("Terminal")
                .field("reason", reason)
                .field("ends_session", ends_session)
                .field("failure", failure)
                .finish(),
            Self::Transient { reason, failure, .. } => formatter
                .debug_struct("Transient")
                .field("reason", reason)
                .field("failure", failure)
                .finish_non_exhaustive(),
        }
    }
}
