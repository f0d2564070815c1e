//! Renewing the tokens: once for all who ask, with a record that says so while it lasts.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::SignedDuration;

use super::AuthSession;
use super::gate::Unlock;
use super::record::{PendingRefresh, StoredSession};
use super::state::{Live, SignedOutReason, UserSession};
use super::storage::{PENDING_REFRESH_RECORD, PENDING_SIGN_IN_RECORD, SESSION_RECORD};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::session::exchange::{self, Unrenewed};
use crate::session::single_flight::{self, Exchanged, Key};
use crate::session::{AccessToken, SessionData};

/// What came out of renewing the session.
#[derive(Debug)]
#[non_exhaustive]
pub enum SessionRefresh {
    /// There are new tokens.
    Refreshed(UserSession),
    /// The session is over, or there is none.
    SignedOut {
        /// Why.
        reason: SignedOutReason,
        /// The server's answer, if it ended just now. It can hold the step that signing in still takes.
        error: Option<Arc<Error>>,
    },
    /// The change of organization was refused; the session stays as it is. The error can hold the step that the
    /// organization wants.
    Refused {
        /// The server's answer.
        error: Arc<Error>,
    },
    /// It did not work now and may work later; the session stays.
    Unavailable {
        /// The stable name of the cause: see [`TransientRefresh::reason`](crate::session::TransientRefresh::reason).
        reason: String,
        /// How long to wait, if the server said so.
        retry_after: Option<Duration>,
        /// The cause.
        error: Arc<Error>,
    },
    /// The gate was not passed.
    Locked,
}

impl AuthSession {
    /// Renews the tokens (`POST /user_management/authenticate`), for another organization of the user if one is named.
    /// Asks the gate first if the session is locked.
    ///
    /// Fails with kind `configuration` if it may not be renewed here (code `refresh_not_allowed`), or the client id is
    /// refused. The session is not to blame for either, and stays.
    pub async fn refresh(&self, organization_id: Option<&str>) -> Result<SessionRefresh, Error> {
        if self.unlock().await != Unlock::Passed {
            return Ok(SessionRefresh::Locked);
        }
        if !self.inner.options.allow_refresh {
            let message = "this session is never renewed here: the app does it";
            return Err(Error::new(ErrorKind::Configuration, message).with_code("refresh_not_allowed"));
        }
        match self.live() {
            Some(live) => self.renew(&live, organization_id).await,
            None if self.held().is_unread => Ok(unavailable("storage_unavailable", unreadable())),
            None => Ok(SessionRefresh::SignedOut { reason: self.held().reason, error: None }),
        }
    }

    pub(super) async fn renew(
        &self,
        live: &Arc<Live>,
        organization_id: Option<&str>,
    ) -> Result<SessionRefresh, Error> {
        let mut live = live.clone();
        // A second round is for a caller who wants another organization than the one whose exchange it joined, and for
        // a device that slept after an exchange: what came out of it is remembered, and is not good any more.
        for is_last in [false, true] {
            let Some(refresh_token) = live.data.refresh_token.clone() else {
                let error = Arc::new(exchange::no_refresh_token());
                return Ok(self.end(&live, SignedOutReason::SessionEnded, error).await);
            };
            let key = Key::of(self.inner.client.workos(), refresh_token.expose());
            let (this, old, asked) = (self.clone(), live.clone(), organization_id.map(str::to_owned));
            let exchanged = single_flight::exchange(key, self.inner.options.patience, || {
                exchange(this, old, refresh_token, asked)
            });
            match exchanged.await {
                Exchanged::Renewed { session, organization_id: other } => {
                    // Also another instance of this process may have done it, for the same storage.
                    let Some(renewed) = self.replace(&live, &session).await else {
                        return Ok(SessionRefresh::SignedOut { reason: self.held().reason, error: None });
                    };
                    let is_asked_for = organization_id.is_none() || other.as_deref() == organization_id;
                    if is_asked_for && (is_last || !renewed.is_expired(self.inner.time.now())) {
                        return Ok(SessionRefresh::Refreshed(renewed.session(self.inner.time.now())));
                    }
                    live = renewed;
                }
                Exchanged::Failed(error) => {
                    return self.failed(&live, error, organization_id.is_some()).await;
                }
                Exchanged::Lost => return Ok(unavailable("refresh_interrupted", exchange::interrupted())),
                Exchanged::Pending => return Ok(unavailable("refresh_pending", exchange::pending())),
            }
        }
        Ok(unavailable("refresh_pending", exchange::pending()))
    }

    async fn failed(
        &self,
        live: &Arc<Live>,
        error: Arc<Error>,
        is_switch: bool,
    ) -> Result<SessionRefresh, Error> {
        match exchange::classify(error, is_switch)? {
            Unrenewed::Terminal(terminal) if terminal.ends_session => {
                let is_interrupted = live.is_interrupted.load(Ordering::Relaxed);
                let reason = if is_interrupted && terminal.error.code() == Some("invalid_grant") {
                    SignedOutReason::RefreshInterrupted
                } else {
                    SignedOutReason::SessionEnded
                };
                Ok(self.end(live, reason, terminal.error).await)
            }
            Unrenewed::Terminal(terminal) => Ok(SessionRefresh::Refused { error: terminal.error }),
            Unrenewed::Transient(transient) => {
                // What was fresh may be stale by now.
                self.publish();
                Ok(SessionRefresh::Unavailable {
                    reason: transient.reason.to_owned(),
                    retry_after: transient.retry_after,
                    error: transient.error,
                })
            }
        }
    }

    /// Puts new tokens in the place of those that they came for. Gives the session that is held then: nothing if there is
    /// none any more, because the user signed out meanwhile.
    async fn replace(&self, old: &Arc<Live>, renewed: &Arc<SessionData>) -> Option<Arc<Live>> {
        let _commit = self.inner.commits.lock().await;
        let held = self.live()?;
        if !held.has_refresh_token(old.data.refresh_token.as_ref()) {
            // Replaced already, by the exchange itself or by another sign-in.
            return Some(held);
        }
        // The exchange gives no token that cannot be read.
        let token = AccessToken::read_unverified(renewed.access_token.expose()).ok()?;
        self.keep(SessionData::clone(renewed), token).await;
        self.live()
    }

    /// Stores a session and holds it. The caller has the right to commit.
    pub(super) async fn keep(&self, data: SessionData, token: AccessToken) {
        let stored = StoredSession {
            data,
            token,
            refreshed_at: self.inner.time.now(),
            clock_offset: self.inner.time.offset(),
            installation_id: self.inner.options.installation_id.clone(),
        };
        let json = stored.to_json();
        let mut is_stored = self.inner.records.store(SESSION_RECORD, &json).await.is_ok();
        if !is_stored {
            // The old tokens are spent, so it is worth a second try.
            is_stored = self.inner.records.store(SESSION_RECORD, &json).await.is_ok();
        }
        if is_stored {
            // Whatever it says of the former token does not matter any more.
            let _ = self.inner.records.remove(PENDING_REFRESH_RECORD).await;
        }
        let live = Live { is_stored, ..Live::restored(stored, false) };
        {
            let mut held = self.held();
            held.live = Some(Arc::new(live));
            held.is_unread = false;
        }
        self.publish();
    }

    /// Ends a session, unless there is another one meanwhile.
    async fn end(&self, live: &Arc<Live>, reason: SignedOutReason, error: Arc<Error>) -> SessionRefresh {
        let _commit = self.inner.commits.lock().await;
        let is_current =
            self.live().is_some_and(|held| held.has_refresh_token(live.data.refresh_token.as_ref()));
        if is_current {
            {
                let mut held = self.held();
                held.live = None;
                held.is_locked = false;
                held.reason = reason;
            }
            self.inner.records.remove_all_but(&[PENDING_SIGN_IN_RECORD]).await;
            self.publish();
        }
        match self.live() {
            Some(newer) => SessionRefresh::Refreshed(newer.session(self.inner.time.now())),
            None => SessionRefresh::SignedOut { reason: self.held().reason, error: Some(error) },
        }
    }
}

/// The exchange itself, a task of its own.
async fn exchange(
    this: AuthSession,
    live: Arc<Live>,
    refresh_token: Secret,
    organization_id: Option<String>,
) -> Result<(SessionData, Option<String>), Error> {
    let records = &this.inner.records;
    let mut data = live.data.clone();
    let mut refresh_token = refresh_token;
    // Another process of the app, such as the one with its widgets, may have renewed the session meanwhile.
    if let Some(newer) = stored_meanwhile(&this, &refresh_token).await {
        let token = AccessToken::read_unverified(newer.access_token.expose())?;
        let window =
            SignedDuration::try_from(this.inner.options.refresh_window).unwrap_or(SignedDuration::MAX);
        if token.expires_at().duration_since(this.inner.time.now()) > window {
            let organization_id = newer.organization_id.clone();
            return Ok((newer, organization_id));
        }
        refresh_token = newer.refresh_token.clone().unwrap_or(refresh_token);
        data = newer;
    }
    let pending = PendingRefresh::new(&refresh_token, this.inner.time.now());
    let _ = records.store(PENDING_REFRESH_RECORD, &pending.to_json()).await;
    let outcome =
        exchange::exchange(this.inner.client.workos(), &data, &refresh_token, organization_id).await;
    match outcome {
        Ok((data, organization_id)) => {
            // A token that cannot be read is kept all the same by nobody: it would be of no use to anyone.
            let token = AccessToken::read_unverified(data.access_token.expose())?;
            // Here, where it is known to have come just now.
            this.inner.time.learn_from_token(&token);
            let data = Arc::new(data);
            this.replace(&live, &data).await;
            Ok((SessionData::clone(&data), organization_id))
        }
        Err(error) => {
            if was_answered(&error) {
                let _ = records.remove(PENDING_REFRESH_RECORD).await;
            } else {
                live.is_interrupted.store(true, Ordering::Relaxed);
            }
            Err(error)
        }
    }
}

/// The session that the storage holds, if it has another refresh token.
async fn stored_meanwhile(this: &AuthSession, refresh_token: &Secret) -> Option<SessionData> {
    // What could not be stored is newer than what is stored.
    if this.live().is_some_and(|live| !live.is_stored) {
        return None;
    }
    let stored = this.inner.records.load(SESSION_RECORD).await.ok().flatten()?;
    let stored = StoredSession::from_json(stored.expose()).ok()?;
    stored.data.refresh_token.as_ref().filter(|stored| *stored != refresh_token)?;
    Some(stored.data)
}

/// Whether it is certain that the token was not spent: nothing was sent, or the server refused.
fn was_answered(error: &Error) -> bool {
    error.code() == Some("connection_failed")
        || error.status().is_some_and(|status| (400..500).contains(&status) && status != 408)
}

/// The storage cannot be read at the moment.
pub(super) fn unreadable() -> Arc<Error> {
    let message =
        "the storage cannot be read at the moment, such as before the device is unlocked for the first time";
    Arc::new(Error::new(ErrorKind::Unavailable, message).with_code("storage_unavailable"))
}

fn unavailable(reason: &str, error: Arc<Error>) -> SessionRefresh {
    SessionRefresh::Unavailable { reason: reason.to_owned(), retry_after: error.retry_after(), error }
}
