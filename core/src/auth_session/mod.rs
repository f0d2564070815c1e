//! A user's session in an app on their own device: signing in with the system's browser, keeping the tokens, renewing
//! them, signing out.
//!
//! The app brings what belongs to its platform: a [`Storage`] (Keychain, Keystore), a [`Browser`]
//! (`ASWebAuthenticationSession`, Custom Tabs), a [`Gate`] if a fingerprint is wanted, and with the [`PublicClient`] a
//! transport and a clock of its own where it has them. Everything else is here: there is one [`AuthSession`] for an app,
//! and it can be asked for an access token by any number of tasks at once.
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use workos_kit::PublicClient;
//! use workos_kit::auth_session::{AuthSession, AuthSessionOptions, Browser, MemoryStorage, TokenOutcome};
//!
//! # async fn example(browser: &dyn Browser) -> Result<(), workos_kit::Error> {
//! let options = AuthSessionOptions::new("myapp://callback", Arc::new(MemoryStorage::new()));
//! let session = AuthSession::new(PublicClient::new("client_123")?, options);
//! session.restore().await;
//! session.sign_in(browser, |params| params.login_hint = Some("ada@example.com".to_owned())).await?;
//! if let TokenOutcome::Token { access_token, .. } = session.access_token().await? {
//!     println!("send it: {} bytes", access_token.expose().len());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What can go wrong on a device, and what comes of it:
//!
//! - The app is ended while the browser is open. State and PKCE verifier were stored before; start it again and pass the
//!   callback to [`AuthSession::resume_pending_sign_in`].
//! - The app is ended while the tokens are renewed. A record says so; the next start tries the same refresh token again,
//!   which the server accepts for some seconds after its first use. If it does not any more, the outcome is
//!   [`SignedOutReason::RefreshInterrupted`].
//! - The storage loses what it holds, or cannot be read: [`SignedOutReason::StorageLost`], and the user signs in again.
//! - The device's clock is wrong: the server's time is learned from its answers and remembered.
//! - There is no network: the session is there, marked as stale once its token has expired, for as long as
//!   [`AuthSessionOptions::max_offline`] says.
//!
//! Access tokens are not verified with public keys here: they come from WorkOS itself over TLS (OpenID Connect Core,
//! section 3.1.3.7), and go to servers that verify them. What they say is for the app's surface; servers decide.
//!
//! [`PublicClient`]: crate::PublicClient

mod access;
mod gate;
mod options;
mod record;
mod renewal;
mod server_time;
mod sign_in;
mod sign_out;
mod state;
mod storage;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as AsyncMutex, OnceCell, watch};

pub use access::TokenOutcome;
pub use gate::{Gate, Unlock};
pub use options::{AuthSessionOptions, DEFAULT_MAX_OFFLINE, DEFAULT_MAX_SIGN_IN_AGE};
pub use renewal::SessionRefresh;
pub use sign_in::{Browser, BrowserReturn, SignInOutcome};
pub use sign_out::SignOut;
pub use state::{AuthState, SignedOutReason, UserSession};
pub use storage::{
    MemoryStorage, PENDING_REFRESH_RECORD, PENDING_SIGN_IN_RECORD, SESSION_RECORD, Storage, StorageError,
};

use self::gate::Gatekeeper;
use self::record::{PendingRefresh, StoredSession};
use self::server_time::ServerTime;
use self::state::Live;
use self::storage::Records;
use crate::public_client::PublicClient;

/// The session of an app's user. Make one and keep it; a clone shares it.
///
/// It needs the runtime of tokio. No lock is held while a browser or a gate is open, and a caller that goes away takes no
/// exchange along that others wait for.
#[derive(Clone)]
pub struct AuthSession {
    inner: Arc<Inner>,
}

struct Inner {
    /// Sends through a transport that learns the server's time, and reads that time.
    client: PublicClient,
    time: Arc<ServerTime>,
    options: AuthSessionOptions,
    records: Records,
    held: Mutex<Held>,
    states: watch::Sender<AuthState>,
    restored: OnceCell<()>,
    gatekeeper: Gatekeeper,
    /// Callbacks one after the other: a system can deliver the same one twice.
    callbacks: AsyncMutex<()>,
    /// Changes of session and storage one after the other, so that the storage holds what was decided last.
    commits: AsyncMutex<()>,
}

/// What is known of the session.
struct Held {
    live: Option<Arc<Live>>,
    /// Why there is none.
    reason: SignedOutReason,
    /// The gate has to be passed first.
    is_locked: bool,
    /// Nothing was read yet.
    is_unread: bool,
    /// The state of the sign-in that was completed last.
    completed: Option<crate::Secret>,
}

impl AuthSession {
    /// A session that is kept as the options say. Reads and sends nothing: [`restore`](Self::restore) does.
    pub fn new(client: PublicClient, options: AuthSessionOptions) -> Self {
        let (client, time) = server_time::observed(client.workos());
        let held = Held {
            live: None,
            reason: SignedOutReason::NotSignedIn,
            is_locked: false,
            is_unread: true,
            completed: None,
        };
        let inner = Inner {
            client: PublicClient::observed(client),
            time,
            records: Records::new(options.storage.clone()),
            options,
            held: Mutex::new(held),
            states: watch::Sender::new(AuthState::Unknown),
            restored: OnceCell::new(),
            gatekeeper: Gatekeeper::default(),
            callbacks: AsyncMutex::default(),
            commits: AsyncMutex::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Reads what the storage holds, once; sends nothing, so it works without a network. Call it when the app starts.
    /// Everything else does it by itself where it is needed.
    pub async fn restore(&self) -> AuthState {
        // Whatever keeps the storage from being read may pass: then the next call reads it.
        let _ = self.inner.restored.get_or_try_init(|| self.read()).await;
        self.state()
    }

    /// How things stand now, without waiting for anything.
    pub fn state(&self) -> AuthState {
        let held = self.held();
        match &held.live {
            _ if held.is_unread => AuthState::Unknown,
            None => AuthState::SignedOut(held.reason),
            Some(_) if held.is_locked => AuthState::Locked,
            Some(live) => live.state(self.inner.time.now(), self.inner.options.max_offline),
        }
    }

    /// Every change of the state, beginning with the state now. Whoever reads slowly sees the latest one only.
    pub fn subscribe(&self) -> watch::Receiver<AuthState> {
        let mut states = self.inner.states.subscribe();
        states.mark_changed();
        states
    }

    /// Takes the session away from whoever looks on, until the gate is passed again: when the app goes into the
    /// background. Does nothing without a gate or a session.
    pub fn lock(&self) {
        if self.inner.options.gate.is_some() && self.held().live.is_some() {
            self.held().is_locked = true;
            self.publish();
        }
    }

    async fn read(&self) -> Result<(), StorageError> {
        let _commit = self.inner.commits.lock().await;
        if !self.held().is_unread {
            return Ok(());
        }
        let stored = self.inner.records.load(SESSION_RECORD).await;
        let read = match &stored {
            Err(error) if error.is_temporary => return Err(error.clone()),
            Err(_) => Err(SignedOutReason::StorageLost),
            Ok(None) => Err(SignedOutReason::NotSignedIn),
            Ok(Some(text)) => match StoredSession::from_json(text.expose()) {
                Err(_) => Err(SignedOutReason::StorageLost),
                // Some storages outlive the app: what another installation kept is not this one's.
                Ok(stored) if stored.installation_id != self.inner.options.installation_id => {
                    Err(SignedOutReason::NotSignedIn)
                }
                Ok(stored) => Ok(stored),
            },
        };
        match read {
            Ok(stored) => {
                self.inner.time.remember(stored.clock_offset);
                let interrupted = self.inner.records.load(PENDING_REFRESH_RECORD).await.ok().flatten();
                let is_interrupted = interrupted
                    .and_then(|text| PendingRefresh::from_json(text.expose()))
                    .is_some_and(|pending| pending.is_of(&stored.data));
                let live = Live::restored(stored, is_interrupted);
                let mut held = self.held();
                held.is_locked = self.inner.options.gate.is_some();
                held.live = Some(Arc::new(live));
                held.is_unread = false;
            }
            Err(reason) => {
                if !matches!(stored, Ok(None)) {
                    self.inner.records.remove_all_but(&[PENDING_SIGN_IN_RECORD]).await;
                }
                let mut held = self.held();
                held.reason = reason;
                held.is_unread = false;
            }
        }
        self.publish();
        Ok(())
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.inner.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells everybody who looks on.
    fn publish(&self) {
        self.inner.states.send_replace(self.state());
    }
}

impl fmt::Debug for AuthSession {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AuthSession").field("state", &self.state()).finish_non_exhaustive()
    }
}
