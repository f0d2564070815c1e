//! How an app keeps its session.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::gate::Gate;
use super::storage::Storage;
use crate::session::{DEFAULT_PATIENCE, DEFAULT_REFRESH_WINDOW};

/// How long a session that cannot be renewed is shown after its access token expired, unless configured.
pub const DEFAULT_MAX_OFFLINE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How long a sign-in may take, unless configured: a user may have to look for a mail on the way.
pub const DEFAULT_MAX_SIGN_IN_AGE: Duration = Duration::from_secs(60 * 60);

/// How an app keeps its session.
#[derive(Clone)]
#[must_use]
pub struct AuthSessionOptions {
    pub(super) redirect_uri: String,
    pub(super) storage: Arc<dyn Storage>,
    pub(super) gate: Option<Arc<dyn Gate>>,
    pub(super) refresh_window: Duration,
    pub(super) patience: Duration,
    pub(super) max_offline: Duration,
    pub(super) max_sign_in_age: Duration,
    pub(super) allow_refresh: bool,
    pub(super) installation_id: Option<String>,
}

impl AuthSessionOptions {
    /// With the address that the browser comes back to, such as `myapp://callback`, and the storage.
    pub fn new(redirect_uri: impl Into<String>, storage: Arc<dyn Storage>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            storage,
            gate: None,
            refresh_window: DEFAULT_REFRESH_WINDOW,
            patience: DEFAULT_PATIENCE,
            max_offline: DEFAULT_MAX_OFFLINE,
            max_sign_in_age: DEFAULT_MAX_SIGN_IN_AGE,
            allow_refresh: true,
            installation_id: None,
        }
    }

    /// What has to be passed before a stored session is given out: a fingerprint or a face.
    pub fn gate(mut self, gate: Arc<dyn Gate>) -> Self {
        self.gate = Some(gate);
        self
    }

    /// How long before its expiry an access token is renewed: 60 seconds by default.
    pub fn refresh_window(mut self, refresh_window: Duration) -> Self {
        self.refresh_window = refresh_window;
        self
    }

    /// How long a caller waits for a refresh that is under way: 30 seconds by default. The refresh goes on without it.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// How long a session that cannot be renewed is shown after its access token expired: 7 days by default. Zero shows
    /// no session whose token is expired.
    pub fn max_offline(mut self, max_offline: Duration) -> Self {
        self.max_offline = max_offline;
        self
    }

    /// How long a sign-in may take between browser and callback: an hour by default.
    pub fn max_sign_in_age(mut self, max_sign_in_age: Duration) -> Self {
        self.max_sign_in_age = max_sign_in_age;
        self
    }

    /// Never renews: for an app extension that shares the storage of its app. It reads the storage again when its token
    /// is due, and leaves the exchange to the app, so that the two do not spend one refresh token.
    pub fn without_refresh(mut self) -> Self {
        self.allow_refresh = false;
        self
    }

    /// Identifies this installation of the app, for storages that outlive it, such as the Keychain: a session that
    /// another installation left behind is removed instead of restored.
    pub fn installation_id(mut self, installation_id: impl Into<String>) -> Self {
        self.installation_id = Some(installation_id.into());
        self
    }
}

impl fmt::Debug for AuthSessionOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthSessionOptions")
            .field("redirect_uri", &self.redirect_uri)
            .field("has_gate", &self.gate.is_some())
            .field("refresh_window", &self.refresh_window)
            .field("max_offline", &self.max_offline)
            .field("allow_refresh", &self.allow_refresh)
            .finish_non_exhaustive()
    }
}
