//! Giving out access tokens.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::AuthSession;
use super::gate::Unlock;
use super::record::StoredSession;
use super::renewal::{SessionRefresh, unreadable};
use super::state::{Live, SignedOutReason};
use super::storage::SESSION_RECORD;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// An access token, or why there is none.
#[derive(Debug)]
#[non_exhaustive]
pub enum TokenOutcome {
    /// Send it as `Authorization: Bearer …`.
    Token {
        /// The token.
        access_token: Secret,
        /// Until when it is good, by the server's time.
        expires_at: Timestamp,
    },
    /// Nobody is signed in.
    SignedOut(SignedOutReason),
    /// The gate was not passed.
    Locked,
    /// The token is expired and cannot be renewed now; the session stays.
    Unavailable {
        /// The stable name of the cause: see [`TransientRefresh::reason`](crate::session::TransientRefresh::reason), or
        /// `refresh_not_allowed`, or `storage_unavailable`.
        reason: String,
        /// How long to wait, if the server said so.
        retry_after: Option<Duration>,
        /// The cause.
        error: Arc<Error>,
    },
}

impl AuthSession {
    /// An access token that is good, renewed where that is due. Ask for it before each request; any number of tasks may
    /// do so at once, and share one exchange.
    ///
    /// Asks the gate first if the session is locked. Fails like [`refresh`](Self::refresh).
    pub async fn access_token(&self) -> Result<TokenOutcome, Error> {
        if self.unlock().await != Unlock::Passed {
            return Ok(TokenOutcome::Locked);
        }
        let Some(live) = self.live() else { return Ok(self.signed_out()) };
        let window = SignedDuration::try_from(self.inner.options.refresh_window);
        if live.remaining(self.inner.time.now()) > window.unwrap_or(SignedDuration::MAX) {
            return Ok(token(&live));
        }
        self.renewed_token(&live).await
    }

    /// An access token in place of one that a server has just refused with status 401: the current one if that is
    /// another, otherwise a renewed one. For interceptors; do it once for a request.
    pub async fn access_token_instead_of(&self, refused: &str) -> Result<TokenOutcome, Error> {
        if self.unlock().await != Unlock::Passed {
            return Ok(TokenOutcome::Locked);
        }
        let Some(live) = self.live() else { return Ok(self.signed_out()) };
        if live.access_token() != Secret::from(refused) && !live.is_expired(self.inner.time.now()) {
            return Ok(token(&live));
        }
        match self.renewed_token(&live).await? {
            // The same token again is no answer.
            TokenOutcome::Token { access_token, .. } if access_token == Secret::from(refused) => {
                Ok(self.not_renewed())
            }
            outcome => Ok(outcome),
        }
    }

    async fn renewed_token(&self, live: &Arc<Live>) -> Result<TokenOutcome, Error> {
        let now = self.inner.time.now();
        if !self.inner.options.allow_refresh {
            let newer = self.read_again(live).await;
            let live = newer.as_ref().unwrap_or(live);
            return Ok(if live.is_expired(now) { self.not_renewed() } else { token(live) });
        }
        Ok(match self.renew(live, None).await? {
            SessionRefresh::SignedOut { reason, .. } => TokenOutcome::SignedOut(reason),
            SessionRefresh::Locked => TokenOutcome::Locked,
            SessionRefresh::Unavailable { reason, retry_after, error } => match self.live() {
                // It was renewed ahead of time, so there is time left.
                Some(live) if !live.is_expired(self.inner.time.now()) => token(&live),
                _ => TokenOutcome::Unavailable { reason, retry_after, error },
            },
            SessionRefresh::Refreshed(_) | SessionRefresh::Refused { .. } => match self.live() {
                Some(live) => token(&live),
                None => self.signed_out(),
            },
        })
    }

    /// What the app of this extension has stored meanwhile.
    async fn read_again(&self, live: &Arc<Live>) -> Option<Arc<Live>> {
        let stored = self.inner.records.load(SESSION_RECORD).await.ok().flatten()?;
        let stored = StoredSession::from_json(stored.expose()).ok()?;
        if live.has_refresh_token(stored.data.refresh_token.as_ref()) {
            return None;
        }
        let newer = Arc::new(Live::restored(stored, false));
        {
            let mut held = self.held();
            // Unless it was signed out meanwhile.
            held.live.as_ref().filter(|held| Arc::ptr_eq(held, live))?;
            held.live = Some(newer.clone());
        }
        self.publish();
        Some(newer)
    }

    pub(super) fn live(&self) -> Option<Arc<Live>> {
        self.held().live.clone()
    }

    fn signed_out(&self) -> TokenOutcome {
        if self.held().is_unread {
            let (reason, error) = ("storage_unavailable".to_owned(), unreadable());
            return TokenOutcome::Unavailable { reason, retry_after: None, error };
        }
        TokenOutcome::SignedOut(self.held().reason)
    }

    fn not_renewed(&self) -> TokenOutcome {
        let message = "the access token is not good any more, and is not renewed here: the app has to do it";
        let error = Error::new(ErrorKind::Unavailable, message).with_code("refresh_not_allowed");
        TokenOutcome::Unavailable {
            reason: "refresh_not_allowed".to_owned(),
            retry_after: None,
            error: Arc::new(error),
        }
    }
}

fn token(live: &Live) -> TokenOutcome {
    TokenOutcome::Token { access_token: live.access_token(), expires_at: live.token.expires_at() }
}
