//! Signing in through AuthKit with the state sealed in a cookie of the browser.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use workos_emulator::Browser;
use workos_emulator::browser::Visit;
use workos_kit::WorkOS;
use workos_kit::session::{CookieOptions, Sealer, SessionManager, SessionOptions, SignInParams};

use crate::support::{Bench, DEMO};

const PASSWORD: &str = "a cookie password of at least 32 characters";
const CALLBACK: &str = "http://127.0.0.1:9/callback";

struct App {
    bench: Bench,
    sessions: SessionManager,
    clock: Arc<AtomicI64>,
}

async fn start() -> App {
    let bench = Bench::start(DEMO).await;
    let clock = Arc::new(AtomicI64::new(Timestamp::now().as_second()));
    let reading = clock.clone();
    let workos = WorkOS::builder()
        .api_key(bench.emulator.api_key())
        .client_id(bench.emulator.client_id())
        .base_url(bench.emulator.url())
        .clock(Arc::new(move || Timestamp::from_second(reading.load(Ordering::SeqCst)).unwrap()))
        .build()
        .unwrap();
    let sealer = Sealer::new(PASSWORD).unwrap();
    let sessions = workos.user_management().sessions(SessionOptions::new(sealer)).unwrap();
    App { bench, sessions, clock }
}

fn cookie_of(headers: &[(&'static str, String)]) -> String {
    let set: Vec<&str> = headers
        .iter()
        .filter(|(name, value)| *name == "set-cookie" && !value.contains("Max-Age=0"))
        .map(|(_, value)| value.split_once(';').unwrap().0)
        .collect();
    set.join("; ")
}

/// Begins a sign-in; the query of its callback and the cookie of the browser.
async fn walk(app: &App) -> (String, String) {
    let params = SignInParams::new(CALLBACK)
        .return_pathname("/reports?page=2")
        .custom_state("cart 7")
        .url(|url| url.login_hint = Some("ada@foo-corp.com".to_owned()));
    let started = app.sessions.start_sign_in(params, []).unwrap();
    assert!(started.url.as_str().contains("code_challenge_method=S256"));
    assert!(!format!("{started:?}").contains("Fe26"));
    let mut browser = Browser::new(CALLBACK);
    let callback = match browser.visit(started.url.as_str()).await.unwrap() {
        Visit::Callback(callback) => callback,
        other => panic!("no callback: {other:?}"),
    };
    (callback, cookie_of(&started.headers))
}

#[tokio::test]
async fn a_sign_in_comes_back_to_its_own_browser() {
    let app = start().await;
    let (callback, cookie) = walk(&app).await;
    let elsewhere = app.sessions.complete_sign_in(&callback, ["theme=dark"]).await.unwrap_err();
    assert_eq!((elsewhere.kind().as_str(), elsewhere.code()), ("signature_mismatch", Some("state_mismatch")));
    let forged = cookie.replace("Fe26.2*1*", "Fe26.2*1*0");
    assert_eq!(
        app.sessions.complete_sign_in(&callback, [&*forged]).await.unwrap_err().code(),
        Some("state_mismatch")
    );
    assert!(app.bench.requests("user_management.authenticate_with_code").is_empty(), "the code is not spent");

    let done = app.sessions.complete_sign_in(&callback, ["theme=dark", &*cookie]).await.unwrap();
    assert_eq!(done.response.user.email, "ada@foo-corp.com");
    assert_eq!(done.return_pathname.as_deref(), Some("/reports?page=2"));
    assert_eq!(done.custom_state.as_deref(), Some("cart 7"));
    assert!(
        done.headers
            .iter()
            .any(|(_, value)| value.starts_with("wos-auth-verifier-") && value.contains("Max-Age=0"))
    );
    let session = CookieOptions::new().read([&*cookie_of(&done.headers)]).unwrap();
    let authentication = app.sessions.load_sealed_session(&session).authenticate().await.unwrap();
    assert_eq!(authentication.reason(), "authenticated");
}

#[tokio::test]
async fn a_sign_in_takes_ten_minutes_at_most() {
    let app = start().await;
    let (callback, cookie) = walk(&app).await;
    app.clock.fetch_add(601, Ordering::SeqCst);
    let late = app.sessions.complete_sign_in(&callback, [&*cookie]).await.unwrap_err();
    assert_eq!(late.code(), Some("flow_expired"));
}

#[tokio::test]
async fn cookies_of_sign_ins_do_not_pile_up() {
    let app = start().await;
    let mut jar: Vec<String> = Vec::new();
    for _ in 0..9 {
        let header = jar.join("; ");
        let started = app.sessions.start_sign_in(SignInParams::new(CALLBACK), [&*header]).unwrap();
        for (_, value) in started.headers.iter().filter(|(name, _)| *name == "set-cookie") {
            let pair = value.split_once(';').unwrap().0.to_owned();
            let name = pair.split_once('=').unwrap().0.to_owned();
            jar.retain(|other| !other.starts_with(&name));
            if !value.contains("Max-Age=0") {
                jar.push(pair);
            }
        }
        assert!(jar.len() <= 5, "{}", jar.len());
    }
    assert_eq!(jar.len(), 5);
}

#[tokio::test]
async fn what_does_not_fit_or_leads_astray_is_refused() {
    let app = start().await;
    let code =
        |params: SignInParams| app.sessions.start_sign_in(params, []).unwrap_err().code().map(str::to_owned);
    let params = || SignInParams::new(CALLBACK);
    assert_eq!(code(params().return_pathname("//evil.example/")).as_deref(), Some("return_to_not_allowed"));
    assert_eq!(
        code(params().return_pathname("https://evil.example/")).as_deref(),
        Some("return_to_not_allowed")
    );
    assert_eq!(code(params().custom_state("x".repeat(2049))).as_deref(), Some("custom_state_too_large"));
    let two = params().url(|url| {
        url.connection_id = Some("conn_1".to_owned());
        url.organization_id = Some("org_1".to_owned());
    });
    assert_eq!(code(two).as_deref(), Some("connection_selector_invalid"));
    let long = params().custom_state("x".repeat(2048)).return_pathname(format!("/{}", "y".repeat(1500)));
    assert_eq!(code(long).as_deref(), Some("sign_in_state_too_large"));
    for callback in ["code=a", "code=a&state=", "error=access_denied"] {
        let error = app.sessions.complete_sign_in(callback, []).await.unwrap_err();
        assert!(matches!(error.code(), Some("state_missing" | "state_mismatch")), "{callback}: {error}");
    }
}
