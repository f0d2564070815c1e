//! A device of which everything can fail, and Ada, who uses it.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use url::Url;
use workos_emulator::Emulator;
use workos_emulator::browser::Visit;
use workos_kit::auth_session::{
    AuthSession, AuthSessionOptions, AuthState, Browser, BrowserReturn, MemoryStorage, SignInOutcome,
    SignedOutReason, Storage, StorageError, TokenOutcome, UserSession,
};
use workos_kit::{BoxFuture, Clock, Error, PublicClient, Secret, WorkOS};

pub(super) const CALLBACK: &str = "http://127.0.0.1:9/callback";
pub(super) const REFRESH: &str = "user_management.authenticate_with_refresh_token";
pub(super) const CODE: &str = "user_management.authenticate_with_code";
pub(super) const SEED: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com }] }
";

/// A storage that tells what happened to it, and fails when it should.
#[derive(Default)]
pub(super) struct Device {
    pub(super) memory: MemoryStorage,
    pub(super) log: Mutex<Vec<String>>,
    pub(super) is_lost: AtomicBool,
    pub(super) is_locked: AtomicBool,
    pub(super) is_full: AtomicBool,
}

impl Device {
    pub(super) fn note(&self, what: &str, name: &str) -> Result<(), StorageError> {
        self.log.lock().unwrap().push(format!("{what} {name}"));
        if self.is_locked.load(Ordering::SeqCst) {
            return Err(StorageError::temporary("the device was not unlocked yet"));
        }
        if self.is_lost.load(Ordering::SeqCst) || (what == "store" && self.is_full.load(Ordering::SeqCst)) {
            return Err(StorageError::lost("the key is gone"));
        }
        Ok(())
    }

    pub(super) fn log(&self) -> Vec<String> {
        std::mem::take(&mut *self.log.lock().unwrap())
    }
}

impl Storage for Device {
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Secret>, StorageError>> {
        Box::pin(async move {
            self.note("load", name)?;
            self.memory.load(name).await
        })
    }

    fn store<'a>(&'a self, name: &'a str, value: &'a Secret) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            self.note("store", name)?;
            self.memory.store(name, value).await
        })
    }

    fn remove<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            self.note("remove", name)?;
            self.memory.remove(name).await
        })
    }
}

/// A browser in which Ada signs in, or which she closes.
pub(super) struct Ada {
    pub(super) opened: Mutex<Option<String>>,
    pub(super) device: Arc<Device>,
    pub(super) returns: fn(String) -> BrowserReturn,
}

impl Ada {
    pub(super) fn new(device: &Arc<Device>, returns: fn(String) -> BrowserReturn) -> Self {
        Self { opened: Mutex::default(), device: device.clone(), returns }
    }
}

impl Browser for Ada {
    fn open<'a>(
        &'a self,
        url: &'a Url,
        redirect_uri: &'a str,
    ) -> BoxFuture<'a, Result<BrowserReturn, Error>> {
        Box::pin(async move {
            assert_eq!(redirect_uri, CALLBACK);
            self.device.log.lock().unwrap().push("open".to_owned());
            let callback = callback_of(url).await;
            *self.opened.lock().unwrap() = Some(callback.clone());
            Ok((self.returns)(callback))
        })
    }
}

pub(super) async fn callback_of(url: &Url) -> String {
    let mut browser = workos_emulator::Browser::new(CALLBACK);
    let Visit::Callback(callback) = browser.visit(url.as_str()).await.unwrap() else { panic!() };
    callback
}

/// A clock that is wrong by so many seconds.
#[derive(Default)]
pub(super) struct Watch(pub(super) AtomicI64);

impl Watch {
    pub(super) fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

pub(super) struct Bench {
    pub(super) emulator: Emulator,
    pub(super) device: Arc<Device>,
    pub(super) watch: Arc<Watch>,
}

impl Bench {
    pub(super) async fn start(seed: &str) -> Self {
        let emulator = Emulator::builder().seed(format!("{SEED}{seed}")).start().await.unwrap();
        Self { emulator, device: Arc::default(), watch: Arc::default() }
    }

    /// The app is started: nothing but the storage is left of what was.
    pub(super) fn app(&self) -> AuthSession {
        self.app_with(|options| options)
    }

    pub(super) fn app_with(
        &self,
        change: impl FnOnce(AuthSessionOptions) -> AuthSessionOptions,
    ) -> AuthSession {
        let watch = self.watch.clone();
        let now = move || Timestamp::now() + SignedDuration::from_secs(watch.0.load(Ordering::SeqCst));
        let builder = WorkOS::builder()
            .client_id(self.emulator.client_id())
            .base_url(self.emulator.url())
            .max_retries(0)
            .clock(Arc::new(now) as Arc<dyn Clock>);
        let options = AuthSessionOptions::new(CALLBACK, self.device.clone());
        AuthSession::new(PublicClient::with(builder).unwrap(), change(options))
    }

    pub(super) async fn sign_in(&self, app: &AuthSession) -> UserSession {
        let browser = Ada::new(&self.device, |callback| BrowserReturn::Callback(callback.into()));
        signed_in(app.sign_in(&browser, hint).await.unwrap())
    }

    /// Time passes, for everybody.
    pub(super) fn wait(&self, seconds: u32) {
        self.emulator.control().clock().advance(Duration::from_secs(seconds.into()));
        self.watch.advance(seconds.into());
    }

    pub(super) fn refreshes(&self) -> usize {
        self.emulator.ledger().of(REFRESH).len()
    }
}

pub(super) fn hint(params: &mut workos_kit::user_management::GetAuthorizationUrlParams) {
    params.login_hint = Some("ada@acme.com".to_owned());
}

pub(super) fn signed_in(outcome: SignInOutcome) -> UserSession {
    match outcome {
        SignInOutcome::SignedIn(session) => session,
        other => panic!("{other:?}"),
    }
}

pub(super) fn token(outcome: Result<TokenOutcome, Error>) -> String {
    match outcome.unwrap() {
        TokenOutcome::Token { access_token, .. } => access_token.expose().to_owned(),
        other => panic!("{other:?}"),
    }
}

pub(super) fn reason(state: &AuthState) -> SignedOutReason {
    match state {
        AuthState::SignedOut(reason) => *reason,
        other => panic!("{other:?}"),
    }
}
