//! What the session of an app comes to.

use std::fmt;

use workos_kit::auth_session::{AuthState, SessionRefresh, SignInOutcome, TokenOutcome, UserSession};

use crate::{access_token::NativeAccessToken, failure::Failure, time::milliseconds};

/// A signed-in user, as of a moment.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeUserSession {
    /// What the access token says.
    pub token: NativeAccessToken,
    /// The user as JSON with wire names.
    pub user: Option<Vec<u8>>,
    /// How the user signed in.
    pub authentication_method: Option<String>,
    /// The access token had expired, and no newer one could be had.
    pub is_stale: bool,
    /// The storage holds it; otherwise it ends with the process.
    pub is_stored: bool,
    /// When the tokens came, in milliseconds since 1970 by the server's time.
    pub refreshed_at: i64,
}

/// How things stand.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum NativeAuthState {
    /// Nothing was read yet, or the storage cannot be read at the moment.
    Unknown,
    /// Nobody is signed in.
    SignedOut {
        /// `not_signed_in`, `signed_out`, `session_ended`, `refresh_interrupted` or `storage_lost`.
        reason: String,
    },
    /// Somebody is, and has to pass the gate first.
    Locked,
    /// Somebody is.
    SignedIn {
        /// The session.
        session: NativeUserSession,
    },
    /// The session is older than may be shown. It is kept.
    OutOfDate,
}

/// How a sign-in ended.
#[derive(Debug, uniffi::Enum)]
pub enum NativeSignInOutcome {
    /// The user is signed in.
    SignedIn {
        /// The session.
        session: NativeUserSession,
    },
    /// The user closed the browser.
    Dismissed,
    /// The browser is open; the callback comes to the app in another way.
    Pending,
    /// The storage cannot be written or read.
    StorageLost {
        /// The cause in words.
        message: String,
    },
}

/// An access token, or why there is none.
#[derive(uniffi::Enum)]
#[uniffi::export(Debug)]
pub enum NativeTokenOutcome {
    /// The token.
    Token {
        /// Send it as `Authorization: Bearer …`.
        access_token: String,
        /// Until when it is good, in milliseconds since 1970 by the server's time.
        expires_at: i64,
    },
    /// Nobody is signed in.
    SignedOut {
        /// As in [`NativeAuthState`].
        reason: String,
    },
    /// The gate was not passed.
    Locked,
    /// It is expired and cannot be renewed now; the session stays.
    Unavailable {
        /// Stable name of the cause.
        reason: String,
        /// How long to wait, in milliseconds.
        retry_after: Option<i64>,
        /// The cause.
        failure: Failure,
    },
}

/// What came out of renewing the session.
#[derive(Debug, uniffi::Enum)]
pub enum NativeSessionRefresh {
    /// There are new tokens.
    Refreshed {
        /// The session.
        session: NativeUserSession,
    },
    /// The session is over, or there is none.
    SignedOut {
        /// As in [`NativeAuthState`].
        reason: String,
        /// The server's answer, if it ended just now.
        failure: Option<Failure>,
    },
    /// The change of organization was refused; the session stays.
    Refused {
        /// The server's answer.
        failure: Failure,
    },
    /// It may work later; the session stays.
    Unavailable {
        /// Stable name of the cause.
        reason: String,
        /// How long to wait, in milliseconds.
        retry_after: Option<i64>,
        /// The cause.
        failure: Failure,
    },
    /// The gate was not passed.
    Locked,
}

/// What came of signing out.
#[derive(Debug, uniffi::Record)]
pub struct NativeSignOut {
    /// Open it in the browser to end the session there and at WorkOS.
    pub logout_url: Option<String>,
    /// Whether nothing is left in the storage.
    pub is_cleared: bool,
}

impl From<&UserSession> for NativeUserSession {
    fn from(session: &UserSession) -> Self {
        Self {
            token: session.token().into(),
            user: session.user_json().map(String::into_bytes),
            authentication_method: session.authentication_method().map(str::to_owned),
            is_stale: session.is_stale(),
            is_stored: session.is_stored(),
            refreshed_at: session.refreshed_at().as_millisecond(),
        }
    }
}

impl From<AuthState> for NativeAuthState {
    fn from(state: AuthState) -> Self {
        match state {
            AuthState::SignedOut(reason) => Self::SignedOut { reason: reason.as_str().to_owned() },
            AuthState::Locked => Self::Locked,
            AuthState::SignedIn(session) => Self::SignedIn { session: (&session).into() },
            AuthState::OutOfDate => Self::OutOfDate,
            _ => Self::Unknown,
        }
    }
}

impl From<SignInOutcome> for NativeSignInOutcome {
    fn from(outcome: SignInOutcome) -> Self {
        match outcome {
            SignInOutcome::SignedIn(session) => Self::SignedIn { session: (&session).into() },
            SignInOutcome::Dismissed => Self::Dismissed,
            SignInOutcome::StorageLost(error) => Self::StorageLost { message: error.message },
            _ => Self::Pending,
        }
    }
}

impl From<TokenOutcome> for NativeTokenOutcome {
    fn from(outcome: TokenOutcome) -> Self {
        match outcome {
            TokenOutcome::Token { access_token, expires_at } => Self::Token {
                access_token: access_token.expose().to_owned(),
                expires_at: expires_at.as_millisecond(),
            },
            TokenOutcome::SignedOut(reason) => Self::SignedOut { reason: reason.as_str().to_owned() },
            TokenOutcome::Unavailable { reason, retry_after, error } => Self::Unavailable {
                reason,
                retry_after: retry_after.map(milliseconds),
                failure: (&*error).into(),
            },
            _ => Self::Locked,
        }
    }
}

impl From<SessionRefresh> for NativeSessionRefresh {
    fn from(refresh: SessionRefresh) -> Self {
        match refresh {
            SessionRefresh::Refreshed(session) => Self::Refreshed { session: (&session).into() },
            SessionRefresh::SignedOut { reason, error } => Self::SignedOut {
                reason: reason.as_str().to_owned(),
                failure: error.as_deref().map(Failure::from),
            },
            SessionRefresh::Refused { error } => Self::Refused { failure: (&*error).into() },
            SessionRefresh::Unavailable { reason, retry_after, error } => Self::Unavailable {
                reason,
                retry_after: retry_after.map(milliseconds),
                failure: (&*error).into(),
            },
            _ => Self::Locked,
        }
    }
}

/// Shows who it is of, and not the user's data.
impl fmt::Debug for NativeUserSession {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { token, is_stale, is_stored, .. } = self;
        let mut shown = formatter.debug_struct("NativeUserSession");
        shown.field("token", token).field("is_stale", is_stale).field("is_stored", is_stored);
        shown.finish_non_exhaustive()
    }
}

impl fmt::Debug for NativeTokenOutcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Token { expires_at, .. } => {
                formatter.debug_struct("Token").field("expires_at", expires_at).finish_non_exhaustive()
            }
            Self::SignedOut { reason } => {
                formatter.debug_struct("SignedOut").field("reason", reason).finish()
            }
            Self::Locked => formatter.write_str("Locked"),
            Self::Unavailable { reason, failure, .. } => formatter
                .debug_struct("Unavailable")
                .field("reason", reason)
                .field("failure", failure)
                .finish_non_exhaustive(),
        }
    }
}
