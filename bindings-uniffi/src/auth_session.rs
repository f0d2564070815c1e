//! The session of an app on its user's device.

use std::sync::Arc;

use workos_kit::auth_session::{AuthSession, AuthSessionOptions, Unlock};

use crate::{
    auth_session_outcome::{
        NativeAuthState, NativeSessionRefresh, NativeSignInOutcome, NativeSignOut, NativeTokenOutcome,
    },
    authorization_url::{AuthKitSettings, place},
    cancellation::Cancellation,
    client::Settings,
    failure::Outcome,
    platform::{
        Adapter, PlatformBrowser, PlatformClock, PlatformGate, PlatformHttp, PlatformStorage, client,
    },
    runtime,
    time::duration,
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

#[cfg(test)]
#[path = "auth_session_tests.rs"]
mod tests;
