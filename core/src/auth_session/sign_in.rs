//! Signing in: the browser is opened, and what it brings back ends the sign-in, also in a later run of the app.

use std::sync::Arc;

use url::Url;

use super::AuthSession;
use super::state::UserSession;
use super::storage::{PENDING_SIGN_IN_RECORD, StorageError};
use crate::error::{Error, ErrorKind};
use crate::generated::services::user_management::GetAuthorizationUrlParams;
use crate::secret::Secret;
use crate::session::{AccessToken, SessionData};
use crate::sso::{Callback, CallbackOptions, ConnectionSelector, SignInFlow};
use crate::transport::BoxFuture;

/// Opens the system's browser, in which the user signs in.
pub trait Browser: Send + Sync {
    /// Opens a URL, and waits for the browser to come back to `redirect_uri` if the platform lets it.
    fn open<'a>(&'a self, url: &'a Url, redirect_uri: &'a str)
    -> BoxFuture<'a, Result<BrowserReturn, Error>>;
}

/// What became of the browser.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BrowserReturn {
    /// It came back: with this URL.
    Callback(Secret),
    /// The user closed it.
    Dismissed,
    /// It is open, and the callback comes to the app in another way: pass it to
    /// [`AuthSession::resume_pending_sign_in`].
    Elsewhere,
}

/// How a sign-in ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInOutcome {
    /// The user is signed in.
    SignedIn(UserSession),
    /// The user closed the browser.
    Dismissed,
    /// The browser is open: see [`BrowserReturn::Elsewhere`].
    Pending,
    /// The storage cannot be written or read, so that the callback cannot be checked.
    StorageLost(StorageError),
}

impl AuthSession {
    /// Signs a user in through a browser: stores what the callback is checked against, opens the browser, and exchanges
    /// the code that comes back. `change` sets parameters of the URL, such as `login_hint`, `organization_id` or
    /// `screen_hint`.
    ///
    /// Beside the errors of the browser and of [`resume_pending_sign_in`](Self::resume_pending_sign_in) there is kind
    /// `invalid_request` and code `connection_selector_invalid` for a `connection_id` beside an `organization_id` or a
    /// `provider`: nothing is stored and no browser opened then.
    pub async fn sign_in(
        &self,
        browser: &dyn Browser,
        change: impl FnOnce(&mut GetAuthorizationUrlParams),
    ) -> Result<SignInOutcome, Error> {
        self.restore().await;
        let (url, flow) = self.begin(change)?;
        if let Err(error) = self.remember(&flow).await {
            return Ok(SignInOutcome::StorageLost(error));
        }
        match browser.open(&url, &self.inner.options.redirect_uri).await? {
            BrowserReturn::Callback(callback) => self.resume_pending_sign_in(callback.expose()).await,
            BrowserReturn::Dismissed => {
                self.cancel_pending_sign_in().await;
                Ok(SignInOutcome::Dismissed)
            }
            BrowserReturn::Elsewhere => Ok(SignInOutcome::Pending),
        }
    }

    /// The first half of [`sign_in`](Self::sign_in) alone, for an app that opens the browser by itself: the URL to open.
    ///
    /// Fails with kind `unavailable` and code `storage_lost` if the storage cannot be written, and refuses parameters like
    /// [`sign_in`](Self::sign_in).
    pub async fn start_sign_in(
        &self,
        change: impl FnOnce(&mut GetAuthorizationUrlParams),
    ) -> Result<Url, Error> {
        self.restore().await;
        let (url, flow) = self.begin(change)?;
        self.remember(&flow).await.map_err(|error| {
            let message =
                format!("the sign-in cannot be stored, so its callback could not be checked: {error}");
            Error::new(ErrorKind::Unavailable, message).with_code("storage_lost")
        })?;
        Ok(url)
    }

    /// Ends a sign-in with the URL that the browser came back with, also if the app was ended meanwhile.
    ///
    /// Fails like [`Callback::parse`] and [`Callback::accept`] (`state_mismatch`, `flow_missing`, `flow_expired`; a
    /// sign-in that was refused has the kind of its code), and like the exchange
    /// (`POST /user_management/authenticate`): of those, errors of kind `challenge` hold the next step. After one that is
    /// [retryable](Error::is_retryable) the same callback can be passed again.
    pub async fn resume_pending_sign_in(&self, callback: &str) -> Result<SignInOutcome, Error> {
        self.restore().await;
        let _turn = self.inner.callbacks.lock().await;
        let callback = Callback::parse(callback)?;
        if let Some(session) = self.completed(&callback) {
            return Ok(SignInOutcome::SignedIn(session));
        }
        let stored = match self.inner.records.load(PENDING_SIGN_IN_RECORD).await {
            Ok(stored) => stored,
            Err(error) => return Ok(SignInOutcome::StorageLost(error)),
        };
        let flow = stored.map(|text| SignInFlow::from_json(text.expose())).transpose()?;
        let state = callback.state.clone();
        let options = CallbackOptions::default().max_flow_age(self.inner.options.max_sign_in_age);
        let accepted = callback.accept(flow.as_ref(), &options, self.inner.time.device_now());
        let accepted = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Anybody can open a link into an app: a callback with another state takes nothing away.
                if error.kind() != ErrorKind::SignatureMismatch {
                    self.cancel_pending_sign_in().await;
                }
                return Err(error);
            }
        };
        let Some(code_verifier) = accepted.code_verifier else {
            return Err(Error::new(ErrorKind::Permission, "the sign-in was not begun by this app")
                .with_code("idp_initiated_not_allowed"));
        };
        let exchange = self.inner.client.authenticate_with_code_and_verifier(accepted.code, code_verifier);
        let answer = match exchange.response().await {
            Ok(answer) => answer,
            Err(error) => {
                if !error.is_retryable() {
                    self.cancel_pending_sign_in().await;
                }
                return Err(error);
            }
        };
        let json = String::from_utf8_lossy(&answer.raw.body);
        let data = SessionData::from_json(&json)?;
        let token = AccessToken::read_unverified(data.access_token.expose())?;
        self.inner.time.learn_from_token(&token);
        {
            let _commit = self.inner.commits.lock().await;
            {
                let mut held = self.held();
                // Whoever has just signed in has proved who they are.
                held.is_locked = false;
                held.completed = state;
            }
            self.keep(data, token).await;
            let _ = self.inner.records.remove(PENDING_SIGN_IN_RECORD).await;
        }
        match self.live() {
            Some(live) => Ok(SignInOutcome::SignedIn(live.session(self.inner.time.now()))),
            None => {
                Err(Error::new(ErrorKind::Cancelled, "the user signed out meanwhile").with_code("signed_out"))
            }
        }
    }

    /// Forgets a sign-in whose callback has not come. One that comes later is refused.
    pub async fn cancel_pending_sign_in(&self) {
        let _ = self.inner.records.remove(PENDING_SIGN_IN_RECORD).await;
    }

    /// The session of a callback that was dealt with already.
    fn completed(&self, callback: &Callback) -> Option<UserSession> {
        let held = self.held();
        let is_same = held.completed.is_some() && held.completed == callback.state;
        held.live.as_ref().filter(|_| is_same).map(|live: &Arc<_>| live.session(self.inner.time.now()))
    }

    fn begin(&self, change: impl FnOnce(&mut GetAuthorizationUrlParams)) -> Result<(Url, SignInFlow), Error> {
        let mut params = GetAuthorizationUrlParams::new(self.inner.options.redirect_uri.as_str());
        change(&mut params);
        let start = self.inner.client.get_authorization_url_with_pkce(params)?;
        let flow = SignInFlow {
            state: start.state,
            code_verifier: start.code_verifier,
            nonce: None,
            // Which connection it was does not matter to AuthKit: the answer is of this client's environment.
            selector: ConnectionSelector::Provider("authkit".into()),
            return_to: None,
            // By the device's clock: what is learned of the server's meanwhile makes no sign-in old.
            created_at: self.inner.time.device_now(),
        };
        Ok((start.url, flow))
    }

    async fn remember(&self, flow: &SignInFlow) -> Result<(), StorageError> {
        self.inner.records.store(PENDING_SIGN_IN_RECORD, &flow.to_json()).await
    }
}
