//! The session of an app on its user's device.

use std::{fmt, sync::Arc};

use workos_kit::auth_session::{
    AuthSession, AuthSessionOptions, AuthState, SessionRefresh, SignInOutcome, TokenOutcome, Unlock,
    UserSession,
};

use crate::{
    access_token::NativeAccessToken,
    authorization_url::{AuthKitSettings, place},
    cancellation::Cancellation,
    client::Settings,
    failure::{Failure, Outcome},
    platform::{
        Adapter, PlatformBrowser, PlatformClock, PlatformGate, PlatformHttp, PlatformStorage, client,
    },
    runtime,
    time::{duration, milliseconds},
};

/// How an app keeps its session. What is absent keeps its default.
#[derive(Default, uniffi::Record)]
pub struct AuthSessionSettings {
    /// What the browser comes back to, such as `myapp://callback`.
    pub redirect_uri: String,
    /// How long before its expiry an access token is renewed, in milliseconds.
    #[uniffi(default = None)]
    pub refresh_window: Option<i64>,
    /// How long a caller waits for a refresh that is under way, in milliseconds.
    #[uniffi(default = None)]
    pub patience: Option<i64>,
    /// How long a session that cannot be renewed is shown after its access token expired, in milliseconds.
    #[uniffi(default = None)]
    pub max_offline: Option<i64>,
    /// How long a sign-in may take between browser and callback, in milliseconds.
    #[uniffi(default = None)]
    pub max_sign_in_age: Option<i64>,
    /// Never renew: for an app extension that shares the storage of its app.
    #[uniffi(default = false)]
    pub without_refresh: bool,
    /// Identifies this installation, for storages that outlive it.
    #[uniffi(default = None)]
    pub installation_id: Option<String>,
}

/// What belongs to the platform.
#[derive(uniffi::Record)]
pub struct Platform {
    /// Where the session is kept.
    pub storage: Arc<dyn PlatformStorage>,
    /// What has to be passed before it is given out.
    #[uniffi(default = None)]
    pub gate: Option<Arc<dyn PlatformGate>>,
    /// What requests are sent through; the library's own if absent.
    #[uniffi(default = None)]
    pub http: Option<Arc<dyn PlatformHttp>>,
    /// The device's clock; the system's if absent.
    #[uniffi(default = None)]
    pub clock: Option<Arc<dyn PlatformClock>>,
}

/// The session of an app's user.
#[derive(uniffi::Object)]
pub struct NativeAuthSession {
    inner: AuthSession,
}

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

/// Is told of every change of a session's state, one after the other.
#[uniffi::export(with_foreign)]
pub trait AuthStateListener: Send + Sync {
    /// The state has changed. Errors are ignored.
    fn changed(&self, state: NativeAuthState) -> Outcome<()>;
}

/// Ends what a listener is told, also when it is dropped.
#[derive(uniffi::Object)]
pub struct NativeSubscription {
    task: tokio::task::AbortHandle,
}

#[uniffi::export]
impl NativeAuthSession {
    /// The session of a client without secrets. Reads and sends nothing.
    #[uniffi::constructor]
    pub fn new(
        settings: AuthSessionSettings,
        client_settings: Settings,
        platform: Platform,
    ) -> Outcome<Arc<Self>> {
        let client = client(client_settings, platform.http, platform.clock)?;
        let storage = Arc::new(Adapter(platform.storage));
        let mut options = AuthSessionOptions::new(settings.redirect_uri, storage);
        if let Some(gate) = platform.gate {
            options = options.gate(Arc::new(Adapter(gate)));
        }
        if let Some(window) = settings.refresh_window {
            options = options.refresh_window(duration("refresh_window", window)?);
        }
        if let Some(patience) = settings.patience {
            options = options.patience(duration("patience", patience)?);
        }
        if let Some(max_offline) = settings.max_offline {
            options = options.max_offline(duration("max_offline", max_offline)?);
        }
        if let Some(age) = settings.max_sign_in_age {
            options = options.max_sign_in_age(duration("max_sign_in_age", age)?);
        }
        if settings.without_refresh {
            options = options.without_refresh();
        }
        if let Some(installation_id) = settings.installation_id {
            options = options.installation_id(installation_id);
        }
        Ok(Arc::new(Self { inner: AuthSession::new(client, options) }))
    }

    /// Reads what the storage holds, once; sends nothing.
    pub async fn restore(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<NativeAuthState> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move { Ok(session.restore().await.into()) }).await
    }

    /// How things stand now.
    pub fn state(&self) -> Outcome<NativeAuthState> {
        Ok(self.inner.state().into())
    }

    /// Tells a listener the state now, and every change from then on, on a thread of this library.
    pub fn subscribe(&self, listener: Arc<dyn AuthStateListener>) -> Outcome<Arc<NativeSubscription>> {
        let _background = runtime::enter()?;
        let mut states = self.inner.subscribe();
        let task = tokio::spawn(async move {
            while states.changed().await.is_ok() {
                let state = NativeAuthState::from(states.borrow_and_update().clone());
                // What a listener throws is its own affair.
                let _ = listener.changed(state);
            }
        });
        Ok(Arc::new(NativeSubscription { task: task.abort_handle() }))
    }

    /// Signs a user in through a browser. Of the settings, `redirect_uri`, `return_pathname` and `custom_state` are not
    /// used.
    pub async fn sign_in(
        &self,
        browser: Arc<dyn PlatformBrowser>,
        settings: AuthKitSettings,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeSignInOutcome> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move {
            let browser = Adapter(browser);
            Ok(session.sign_in(&browser, |url| place(settings, url)).await?.into())
        })
        .await
    }

    /// Stores a sign-in and gives the URL to open, for an app that opens the browser by itself.
    pub async fn start_sign_in(
        &self,
        settings: AuthKitSettings,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<String> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move {
            Ok(session.start_sign_in(|url| place(settings, url)).await?.into())
        })
        .await
    }

    /// Ends a sign-in with the URL that the browser came back with, also if the app was ended meanwhile.
    pub async fn resume_pending_sign_in(
        &self,
        callback: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeSignInOutcome> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move { Ok(session.resume_pending_sign_in(&callback).await?.into()) })
            .await
    }

    /// Forgets a sign-in whose callback has not come.
    pub async fn cancel_pending_sign_in(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<()> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move {
            session.cancel_pending_sign_in().await;
            Ok(())
        })
        .await
    }

    /// An access token that is good, renewed where that is due.
    pub async fn access_token(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<NativeTokenOutcome> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move { Ok(session.access_token().await?.into()) }).await
    }

    /// An access token in place of one that a server has just refused with status 401.
    pub async fn access_token_instead_of(
        &self,
        refused: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeTokenOutcome> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move { Ok(session.access_token_instead_of(&refused).await?.into()) })
            .await
    }

    /// Renews the tokens, for another organization if one is named.
    pub async fn refresh(
        &self,
        organization_id: Option<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeSessionRefresh> {
        let session = self.inner.clone();
        runtime::run(
            cancellation,
            async move { Ok(session.refresh(organization_id.as_deref()).await?.into()) },
        )
        .await
    }

    /// Asks the gate, unless the session is open. Gives whether it is open now.
    pub async fn unlock(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<bool> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move { Ok(session.unlock().await == Unlock::Passed) }).await
    }

    /// Takes the session away from whoever looks on, until the gate is passed again.
    pub fn lock(&self) -> Outcome<()> {
        self.inner.lock();
        Ok(())
    }

    /// Signs the user out on this device.
    pub async fn sign_out(
        &self,
        return_to: Option<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeSignOut> {
        let session = self.inner.clone();
        runtime::run(cancellation, async move {
            let out = session.sign_out(return_to.as_deref()).await?;
            Ok(NativeSignOut { logout_url: out.logout_url.map(Into::into), is_cleared: out.is_cleared })
        })
        .await
    }
}

#[uniffi::export]
impl NativeSubscription {
    /// The listener is told nothing more.
    pub fn cancel(&self) {
        self.task.abort();
    }
}

impl Drop for NativeSubscription {
    fn drop(&mut self) {
        self.task.abort();
    }
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

#[cfg(test)]
#[path = "auth_session_tests.rs"]
mod tests;
