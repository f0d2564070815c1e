use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use jiff::Timestamp;
use serde_json::Value;
use workos_emulator::{Browser, Emulator, Fault, browser::Visit};

use super::*;
use crate::{
    platform::{HttpError, HttpRequest, HttpResponse, PlatformBrowserReturn, PlatformStorageError},
    testing::{block_on, emulator, public_settings},
};

const CALLBACK: &str = "http://127.0.0.1:9/callback";
const REFRESH: &str = "user_management.authenticate_with_refresh_token";

/// A storage as an app would write it.
#[derive(Default)]
struct Keychain {
    texts: Mutex<HashMap<String, String>>,
    is_lost: AtomicBool,
}

#[async_trait::async_trait]
impl PlatformStorage for Keychain {
    async fn load(&self, name: String) -> Result<Option<String>, PlatformStorageError> {
        if self.is_lost.load(Ordering::SeqCst) {
            return Err(PlatformStorageError::Lost { reason: "the key is gone".to_owned() });
        }
        Ok(self.texts.lock().unwrap().get(&name).cloned())
    }

    async fn store(&self, name: String, value: String) -> Result<(), PlatformStorageError> {
        self.texts.lock().unwrap().insert(name, value);
        Ok(())
    }

    async fn remove(&self, name: String) -> Result<(), PlatformStorageError> {
        self.texts.lock().unwrap().remove(&name);
        Ok(())
    }
}

/// The browser comes back at once, or in another run of the app.
#[derive(Default)]
struct Tab {
    is_elsewhere: bool,
    callback: Mutex<Option<String>>,
}

#[async_trait::async_trait]
impl PlatformBrowser for Tab {
    async fn open_url(&self, url: String, redirect_uri: String) -> Outcome<PlatformBrowserReturn> {
        let visit = Browser::new(&redirect_uri).visit(&url).await.unwrap();
        let Visit::Callback(url) = visit else { panic!() };
        *self.callback.lock().unwrap() = Some(url.clone());
        Ok(if self.is_elsewhere {
            PlatformBrowserReturn::Elsewhere
        } else {
            PlatformBrowserReturn::Callback { url }
        })
    }
}

struct Broken;

#[async_trait::async_trait]
impl PlatformBrowser for Broken {
    async fn open_url(&self, _url: String, _redirect_uri: String) -> Outcome<PlatformBrowserReturn> {
        Err(uniffi::UnexpectedUniFFICallbackError::new("no browser is installed").into())
    }
}

/// A clock that is ten minutes fast.
struct Fast;

impl PlatformClock for Fast {
    fn now(&self) -> Outcome<i64> {
        Ok(Timestamp::now().as_millisecond() + 600_000)
    }
}

/// A network that is there or not, above the library's own.
struct Airplane {
    is_on: AtomicBool,
    inner: workos_kit::HyperTransport,
}

#[async_trait::async_trait]
impl PlatformHttp for Airplane {
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        use workos_kit::Transport as _;
        assert!(!format!("{request:?}").contains("refresh_token"));
        if self.is_on.load(Ordering::SeqCst) {
            return Err(HttpError::Connect { reason: "no network".to_owned() });
        }
        let mut sent = http::Request::builder().method(request.method.as_str()).uri(&request.url);
        for (name, value) in &request.headers {
            sent = sent.header(name, value);
        }
        let timeout = Duration::from_millis(request.timeout.try_into().unwrap());
        let answer = self.inner.send(sent.body(request.body.into()).unwrap(), timeout).await.unwrap();
        let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
        Ok(HttpResponse {
            status: answer.status().as_u16(),
            headers: answer.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
            body: answer.into_body().into(),
        })
    }
}

#[derive(Default)]
struct Touch(AtomicBool);

#[async_trait::async_trait]
impl PlatformGate for Touch {
    async fn unlock(&self) -> Outcome<bool> {
        Ok(self.0.load(Ordering::SeqCst))
    }
}

#[derive(Default)]
struct Screen(Mutex<Vec<String>>);

impl AuthStateListener for Screen {
    fn changed(&self, state: NativeAuthState) -> Outcome<()> {
        let shown = match state {
            NativeAuthState::SignedIn { session } => format!("signed in, stale {}", session.is_stale),
            NativeAuthState::SignedOut { reason } => reason,
            other => format!("{other:?}"),
        };
        self.0.lock().unwrap().push(shown);
        Err(uniffi::UnexpectedUniFFICallbackError::new("thrown by this test").into())
    }
}

fn platform(storage: &Arc<Keychain>) -> Platform {
    Platform { storage: storage.clone(), gate: None, http: None, clock: None }
}

fn app(emulator: &Emulator, platform: Platform) -> Arc<NativeAuthSession> {
    let settings =
        AuthSessionSettings { redirect_uri: CALLBACK.to_owned(), ..AuthSessionSettings::default() };
    NativeAuthSession::new(settings, public_settings(emulator), platform).unwrap()
}

fn hint() -> AuthKitSettings {
    AuthKitSettings { login_hint: Some("ada@acme.com".to_owned()), ..AuthKitSettings::default() }
}

fn token(outcome: NativeTokenOutcome) -> String {
    match outcome {
        NativeTokenOutcome::Token { access_token, .. } => access_token,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_user_signs_in_is_watched_and_signs_out() {
    block_on(async {
        let emulator = emulator().await;
        let storage = Arc::new(Keychain::default());
        let app = app(&emulator, platform(&storage));
        let screen = Arc::new(Screen::default());
        let subscription = app.subscribe(screen.clone()).unwrap();
        app.restore(None).await.unwrap();
        let outcome = app.sign_in(Arc::new(Tab::default()), hint(), None).await.unwrap();
        let NativeSignInOutcome::SignedIn { session } = outcome else { panic!("{outcome:?}") };
        let user: Value = serde_json::from_slice(session.user.as_ref().unwrap()).unwrap();
        assert_eq!(
            (user["email"].as_str(), user["email_verified"].as_bool()),
            (Some("ada@acme.com"), Some(true))
        );
        assert!(!format!("{session:?}").contains("ada@acme.com"));
        let outcome = app.access_token(None).await.unwrap();
        let shown = format!("{outcome:?}");
        let first = token(outcome);
        assert!(!shown.contains(&first));
        let second = token(app.access_token_instead_of(first.clone(), None).await.unwrap());
        assert_ne!(first, second);
        let refreshed = app.refresh(None, None).await.unwrap();
        assert!(matches!(refreshed, NativeSessionRefresh::Refreshed { .. }), "{refreshed:?}");

        let out = app.sign_out(None, None).await.unwrap();
        assert!(out.is_cleared && out.logout_url.unwrap().contains("session_id="));
        assert!(storage.texts.lock().unwrap().is_empty());
        tokio::time::sleep(Duration::from_millis(100)).await;
        subscription.cancel();
        let shown = screen.0.lock().unwrap().clone();
        assert!(shown.contains(&"signed in, stale false".to_owned()), "{shown:?}");
        assert_eq!(shown.last().unwrap(), "signed_out", "{shown:?}");
        for entry in emulator.ledger().entries() {
            assert_eq!(entry.sent().header_value("authorization"), None, "{}", entry.path);
        }
    });
}

#[test]
fn a_sign_in_is_resumed_by_another_run_whose_clock_is_wrong() {
    block_on(async {
        let emulator = emulator().await;
        let storage = Arc::new(Keychain::default());
        let tab = Arc::new(Tab { is_elsewhere: true, ..Tab::default() });
        let fast = || Platform { clock: Some(Arc::new(Fast)), ..platform(&storage) };
        let outcome = app(&emulator, fast()).sign_in(tab.clone(), hint(), None).await.unwrap();
        assert!(matches!(outcome, NativeSignInOutcome::Pending), "{outcome:?}");
        let app = app(&emulator, fast());
        let callback = tab.callback.lock().unwrap().clone().unwrap();
        let outcome = app.resume_pending_sign_in(callback, None).await.unwrap();
        let NativeSignInOutcome::SignedIn { session } = outcome else { panic!("{outcome:?}") };
        assert!(!session.is_stale);
        token(app.access_token(None).await.unwrap());
        assert_eq!(emulator.ledger().of(REFRESH).len(), 0, "the token is good by the server's time");

        let url = app.start_sign_in(hint(), None).await.unwrap();
        assert!(url.contains("code_challenge_method=S256"));
        app.cancel_pending_sign_in(None).await.unwrap();
        let late = app.resume_pending_sign_in(format!("{CALLBACK}?code=c&state=s"), None).await.unwrap_err();
        assert_eq!(late.failure().code.as_deref(), Some("flow_missing"));
        let broken = app.sign_in(Arc::new(Broken), hint(), None).await.unwrap_err();
        assert!(broken.failure().message.contains("no browser"), "{broken:?}");
    });
}

#[test]
fn an_app_without_a_network_shows_what_it_has() {
    block_on(async {
        let emulator = emulator().await;
        let storage = Arc::new(Keychain::default());
        let airplane =
            Arc::new(Airplane { is_on: AtomicBool::new(false), inner: workos_kit::HyperTransport::new() });
        let flying = || Platform { http: Some(airplane.clone()), ..platform(&storage) };
        app(&emulator, flying()).sign_in(Arc::new(Tab::default()), hint(), None).await.unwrap();
        airplane.is_on.store(true, Ordering::SeqCst);
        let app = app(&emulator, flying());
        let state = app.restore(None).await.unwrap();
        assert!(matches!(state, NativeAuthState::SignedIn { .. }), "{state:?}");
        let refreshed = app.refresh(None, None).await.unwrap();
        let NativeSessionRefresh::Unavailable { reason, .. } = &refreshed else { panic!("{refreshed:?}") };
        assert_eq!(reason, "network_error");
        airplane.is_on.store(false, Ordering::SeqCst);
        assert!(matches!(app.refresh(None, None).await.unwrap(), NativeSessionRefresh::Refreshed { .. }));
    });
}

#[test]
fn a_lost_storage_and_a_closed_gate_are_outcomes() {
    block_on(async {
        let emulator = emulator().await;
        let storage = Arc::new(Keychain::default());
        app(&emulator, platform(&storage)).sign_in(Arc::new(Tab::default()), hint(), None).await.unwrap();
        let touch = Arc::new(Touch::default());
        let gated = app(&emulator, Platform { gate: Some(touch.clone()), ..platform(&storage) });
        assert!(matches!(gated.restore(None).await.unwrap(), NativeAuthState::Locked));
        assert!(matches!(gated.access_token(None).await.unwrap(), NativeTokenOutcome::Locked));
        assert!(!gated.unlock(None).await.unwrap());
        touch.0.store(true, Ordering::SeqCst);
        token(gated.access_token(None).await.unwrap());
        gated.lock().unwrap();
        assert!(matches!(gated.state().unwrap(), NativeAuthState::Locked));

        storage.is_lost.store(true, Ordering::SeqCst);
        let state = app(&emulator, platform(&storage)).restore(None).await.unwrap();
        assert!(
            matches!(&state, NativeAuthState::SignedOut { reason } if reason == "storage_lost"),
            "{state:?}"
        );
    });
}

#[test]
fn many_tasks_share_one_refresh_and_a_cancelled_one_takes_nothing_along() {
    block_on(async {
        let emulator = emulator().await;
        let app = app(&emulator, platform(&Arc::new(Keychain::default())));
        app.sign_in(Arc::new(Tab::default()), hint(), None).await.unwrap();
        let first = token(app.access_token(None).await.unwrap());
        emulator.control().fault(Fault::on(REFRESH).delay(Duration::from_millis(200))).unwrap();
        let cancellation = Cancellation::new();
        let cancelled = app.refresh(None, Some(cancellation.clone()));
        let cancel = async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            cancellation.cancel();
        };
        let (cancelled, ()) = tokio::join!(cancelled, cancel);
        assert_eq!(cancelled.unwrap_err().failure().kind, "cancelled");
        let tasks: Vec<_> = (0..64)
            .map(|_| {
                let (app, first) = (app.clone(), first.clone());
                tokio::spawn(async move { token(app.access_token_instead_of(first, None).await.unwrap()) })
            })
            .collect();
        for task in tasks {
            assert_ne!(task.await.unwrap(), first);
        }
        assert_eq!(emulator.ledger().of(REFRESH).len(), 1);
    });
}
