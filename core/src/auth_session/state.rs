//! How things stand with a session.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::record::StoredSession;
use crate::error::Error;
use crate::generated::models::User;
use crate::secret::Secret;
use crate::session::{AccessToken, SessionData};

/// How things stand.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuthState {
    /// Nothing was read yet (see [`AuthSession::restore`](super::AuthSession::restore)), or the storage cannot be read at
    /// the moment.
    Unknown,
    /// Nobody is signed in.
    SignedOut(SignedOutReason),
    /// Somebody is, and has to pass the gate first.
    Locked,
    /// Somebody is.
    SignedIn(UserSession),
    /// Somebody was, and the session is older than [`AuthSessionOptions::max_offline`] allows to show. It is kept: try to
    /// renew it when there is a network.
    ///
    /// [`AuthSessionOptions::max_offline`]: super::AuthSessionOptions::max_offline
    OutOfDate,
}

/// Why nobody is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedOutReason {
    /// Nobody has signed in on this device.
    NotSignedIn,
    /// The user signed out.
    SignedOut,
    /// WorkOS ended the session: it expired, or was revoked.
    SessionEnded,
    /// A refresh was interrupted after the server had spent the refresh token, and the new one never arrived.
    RefreshInterrupted,
    /// The storage lost the session, or cannot be read any more.
    StorageLost,
}

impl SignedOutReason {
    /// Its stable name: `not_signed_in`, `signed_out`, `session_ended`, `refresh_interrupted` or `storage_lost`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotSignedIn => "not_signed_in",
            Self::SignedOut => "signed_out",
            Self::SessionEnded => "session_ended",
            Self::RefreshInterrupted => "refresh_interrupted",
            Self::StorageLost => "storage_lost",
        }
    }
}

/// A signed-in user, as of a moment.
#[derive(Clone)]
pub struct UserSession {
    live: Arc<Live>,
    is_stale: bool,
}

impl UserSession {
    /// What the access token says. It is not verified here: it came from WorkOS itself.
    pub fn token(&self) -> &AccessToken {
        &self.live.token
    }

    /// The user as of the last sign-in or refresh.
    ///
    /// Fails with kind `session_invalid` if it lacks what a user has.
    pub fn user(&self) -> Result<Option<User>, Error> {
        self.live.data.user()
    }

    /// The same as JSON with the member names of the API.
    pub fn user_json(&self) -> Option<String> {
        self.live.data.user_json()
    }

    /// How the user signed in.
    pub fn authentication_method(&self) -> Option<&str> {
        self.live.data.authentication_method.as_ref().map(|method| method.as_str())
    }

    /// Whether the access token had expired, and no newer one could be had.
    pub fn is_stale(&self) -> bool {
        self.is_stale
    }

    /// Whether the storage holds it. If not, it ends with the process.
    pub fn is_stored(&self) -> bool {
        self.live.is_stored
    }

    /// When the tokens came, by the server's time.
    pub fn refreshed_at(&self) -> Timestamp {
        self.live.refreshed_at
    }
}

impl fmt::Debug for UserSession {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UserSession")
            .field("token", &self.live.token)
            .field("is_stale", &self.is_stale)
            .field("is_stored", &self.live.is_stored)
            .finish_non_exhaustive()
    }
}

/// A session as it is kept in memory.
pub(super) struct Live {
    pub(super) data: SessionData,
    pub(super) token: AccessToken,
    pub(super) refreshed_at: Timestamp,
    pub(super) is_stored: bool,
    /// It was begun to be renewed, and nothing is known of how that ended.
    pub(super) is_interrupted: AtomicBool,
}

impl Live {
    pub(super) fn restored(stored: StoredSession, is_interrupted: bool) -> Self {
        let StoredSession { data, token, refreshed_at, .. } = stored;
        Self { data, token, refreshed_at, is_stored: true, is_interrupted: AtomicBool::new(is_interrupted) }
    }

    /// How long the access token is good for; negative if it is not.
    pub(super) fn remaining(&self, now: Timestamp) -> SignedDuration {
        self.token.expires_at().duration_since(now)
    }

    pub(super) fn is_expired(&self, now: Timestamp) -> bool {
        self.remaining(now) <= SignedDuration::ZERO
    }

    pub(super) fn access_token(&self) -> Secret {
        self.data.access_token.clone()
    }

    pub(super) fn has_refresh_token(&self, refresh_token: Option<&Secret>) -> bool {
        self.data.refresh_token.as_ref() == refresh_token
    }

    pub(super) fn state(self: &Arc<Self>, now: Timestamp, max_offline: Duration) -> AuthState {
        let max_offline = SignedDuration::try_from(max_offline).unwrap_or(SignedDuration::MAX);
        if self.remaining(now) < -max_offline {
            return AuthState::OutOfDate;
        }
        AuthState::SignedIn(self.session(now))
    }

    pub(super) fn session(self: &Arc<Self>, now: Timestamp) -> UserSession {
        UserSession { live: self.clone(), is_stale: self.is_expired(now) }
    }
}
