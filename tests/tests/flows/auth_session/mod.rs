//! The session of an app on its user's device: nothing that happens to a device signs anybody out who need not be.

mod device;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use workos_emulator::{Drop, Fault};
use workos_kit::auth_session::{
    AuthState, BrowserReturn, Gate, PENDING_REFRESH_RECORD, PENDING_SIGN_IN_RECORD, SESSION_RECORD,
    SessionRefresh, SignInOutcome, SignedOutReason, Storage, TokenOutcome, Unlock,
};
use workos_kit::user_management::GetAuthorizationUrlParams;
use workos_kit::{BoxFuture, ErrorKind, Secret};

use device::{Ada, Bench, CALLBACK, CODE, REFRESH, callback_of, hint, reason, signed_in, token};

#[tokio::test]
async fn a_user_signs_in_is_remembered_and_signs_out() {
    let bench = Bench::start("").await;
    let app = bench.app();
    let mut states = app.subscribe();
    assert!(matches!(*states.borrow_and_update(), AuthState::Unknown));
    assert_eq!(reason(&app.restore().await), SignedOutReason::NotSignedIn);
    bench.device.log();

    let session = bench.sign_in(&app).await;
    assert_eq!(session.user().unwrap().unwrap().email, "ada@acme.com");
    assert_eq!(session.token().user_id(), "user_01ADA");
    assert!(session.is_stored() && !session.is_stale());
    let log = bench.device.log();
    let stored = log.iter().position(|entry| entry == &format!("store {PENDING_SIGN_IN_RECORD}"));
    let opened = log.iter().position(|entry| entry == "open");
    assert!(stored.unwrap() < opened.unwrap(), "stored before the browser is open: {log:?}");
    assert_eq!(bench.device.memory.names(), [SESSION_RECORD], "the sign-in is over");
    states.wait_for(|state| matches!(state, AuthState::SignedIn(_))).await.unwrap();

    let access_token = token(app.access_token().await);
    let again = bench.app();
    assert!(matches!(again.restore().await, AuthState::SignedIn(_)));
    assert_eq!(token(again.access_token().await), access_token, "it is still good");
    let shown = format!("{again:?} {session:?} {:?}", again.access_token().await);
    assert!(!shown.contains(&access_token), "{shown}");

    let out = again.sign_out(Some("https://app.example.com/bye")).await.unwrap();
    let url = out.logout_url.unwrap();
    assert!(url.as_str().contains(session.token().session_id().unwrap()), "{url}");
    assert!(out.is_cleared && bench.device.memory.names().is_empty());
    assert_eq!(reason(&again.state()), SignedOutReason::SignedOut);
    assert_eq!(reason(&bench.app().restore().await), SignedOutReason::NotSignedIn);
    let outcome = again.access_token().await.unwrap();
    assert!(matches!(outcome, TokenOutcome::SignedOut(SignedOutReason::SignedOut)));
    for entry in bench.emulator.ledger().entries() {
        assert_eq!(entry.sent().header_value("authorization"), None, "{}", entry.path);
        assert!(!String::from_utf8_lossy(&entry.sent().body).contains("client_secret"));
    }
}

#[tokio::test]
async fn a_sign_in_survives_the_end_of_the_app() {
    let bench = Bench::start("").await;
    let browser = Ada::new(&bench.device, |_| BrowserReturn::Elsewhere);
    let outcome = bench.app().sign_in(&browser, hint).await.unwrap();
    assert!(matches!(outcome, SignInOutcome::Pending));
    let callback = browser.opened.lock().unwrap().clone().unwrap();

    let app = bench.app();
    // Anybody can open a link into an app: it neither signs in nor takes the sign-in away.
    let forged = app.resume_pending_sign_in(&format!("{CALLBACK}?code=c&state=other")).await.unwrap_err();
    assert_eq!(forged.code(), Some("state_mismatch"));
    // The network fails, and works when the app tries again.
    bench.emulator.control().fault(Fault::on(CODE).dropped(Drop::BeforeHeaders)).unwrap();
    let failed = app.resume_pending_sign_in(&callback).await.unwrap_err();
    assert!(failed.is_retryable(), "{failed:?}");
    let session = signed_in(app.resume_pending_sign_in(&callback).await.unwrap());
    assert_eq!(session.token().user_id(), "user_01ADA");
    // A system can deliver a link twice.
    signed_in(app.resume_pending_sign_in(&callback).await.unwrap());
    assert_eq!(bench.emulator.ledger().of(CODE).len(), 2);
    let late = bench.app().resume_pending_sign_in(&callback).await.unwrap_err();
    assert_eq!(late.code(), Some("flow_missing"));
}

#[tokio::test]
async fn a_sign_in_ends_without_a_user() {
    let bench = Bench::start("").await;
    let app = bench.app();
    let browser = Ada::new(&bench.device, |_| BrowserReturn::Dismissed);
    assert!(matches!(app.sign_in(&browser, hint).await.unwrap(), SignInOutcome::Dismissed));
    let late = browser.opened.lock().unwrap().clone().unwrap();
    assert_eq!(app.resume_pending_sign_in(&late).await.unwrap_err().code(), Some("flow_missing"));

    let url = app.start_sign_in(hint).await.unwrap();
    let state = url.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let denied = format!("{CALLBACK}?error=access_denied&state={state}");
    assert_eq!(app.resume_pending_sign_in(&denied).await.unwrap_err().code(), Some("access_denied"));
    assert!(bench.device.memory.names().is_empty());

    let callback = callback_of(&app.start_sign_in(hint).await.unwrap()).await;
    bench.watch.advance(2 * 60 * 60);
    assert_eq!(app.resume_pending_sign_in(&callback).await.unwrap_err().code(), Some("flow_expired"));
    assert_eq!(reason(&app.state()), SignedOutReason::NotSignedIn);
}

#[tokio::test]
async fn a_sign_in_that_leads_to_two_places_is_refused_before_the_browser() {
    let bench = Bench::start("").await;
    let app = bench.app();
    let browser = Ada::new(&bench.device, |_| BrowserReturn::Dismissed);
    for (organization, provider) in
        [(Some("org_01"), None), (None, Some("authkit")), (Some("org_01"), Some("authkit"))]
    {
        let change = selector(Some("conn_01"), organization, provider);
        let refused = [
            app.sign_in(&browser, &change).await.unwrap_err(),
            app.start_sign_in(&change).await.unwrap_err(),
        ];
        for error in refused {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            assert_eq!(error.code(), Some("connection_selector_invalid"));
            let named = if organization.is_some() { "organization_id" } else { "provider" };
            assert!(error.to_string().contains(&format!("leave {named} out")), "{error}");
        }
    }
    assert!(browser.opened.lock().unwrap().is_none());
    assert!(bench.device.memory.names().is_empty());

    // A provider and an organization go together, and each of the three goes alone.
    for (connection, organization, provider) in [
        (Some("conn_01"), None, None),
        (None, Some("org_01"), None),
        (None, Some("org_01"), Some("authkit")),
        (None, None, Some("GoogleOAuth")),
    ] {
        let url = app.start_sign_in(selector(connection, organization, provider)).await.unwrap();
        let sent = |name: &str| {
            url.query_pairs().find(|(sent, _)| sent == name).map(|(_, value)| value.into_owned())
        };
        assert_eq!(sent("connection_id").as_deref(), connection);
        assert_eq!(sent("organization_id").as_deref(), organization);
        assert_eq!(sent("provider").as_deref(), provider);
    }
}

fn selector(
    connection: Option<&'static str>,
    organization: Option<&'static str>,
    provider: Option<&'static str>,
) -> impl Fn(&mut GetAuthorizationUrlParams) {
    move |params| {
        params.connection_id = connection.map(str::to_owned);
        params.organization_id = organization.map(str::to_owned);
        params.provider = provider.map(Into::into);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixty_four_tasks_share_one_refresh() {
    let bench = Bench::start("").await;
    let app = bench.app();
    bench.sign_in(&app).await;
    let first = token(app.access_token().await);
    bench.wait(10 * 60);
    bench.emulator.control().fault(Fault::on(REFRESH).delay(Duration::from_millis(100))).unwrap();
    let ask = |_| {
        let app = app.clone();
        tokio::spawn(async move { token(app.access_token().await) })
    };
    // One that goes away takes nothing along.
    let killed = ask(0);
    tokio::time::sleep(Duration::from_millis(20)).await;
    killed.abort();
    let tokens: Vec<String> = join_all((0..64).map(ask)).await.into_iter().map(Result::unwrap).collect();
    assert!(tokens.iter().all(|token| *token == tokens[0] && *token != first));
    assert_eq!(bench.refreshes(), 1);
    assert_eq!(bench.device.memory.names(), [SESSION_RECORD]);
    assert_eq!(token(bench.app().access_token().await), tokens[0], "it was stored");

    // A server that refuses a token gets another one, once.
    let renewed = token(app.access_token_instead_of(&tokens[0]).await);
    assert_ne!(renewed, tokens[0]);
    assert_eq!(token(app.access_token_instead_of(&tokens[0]).await), renewed);
    assert_eq!(bench.refreshes(), 2);
}

/// Renews in a process that ends while the answer is on its way.
async fn kill_during_refresh(bench: &Bench) {
    bench.wait(10 * 60);
    // The server carries it out, and the answer comes byte by byte.
    bench.emulator.control().fault(Fault::on(REFRESH).bytes_per_second(1)).unwrap();
    let app = bench.app();
    let process = std::thread::spawn(move || {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.spawn(async move { app.access_token().await });
        std::thread::sleep(Duration::from_millis(700));
        runtime.shutdown_background();
    });
    tokio::task::spawn_blocking(move || process.join().unwrap()).await.unwrap();
    assert_eq!(bench.refreshes(), 1);
    assert_eq!(bench.device.memory.names(), [PENDING_REFRESH_RECORD, SESSION_RECORD]);
    bench.emulator.control().clear_faults();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_that_is_killed_during_a_refresh_recovers_where_the_server_allows_it() {
    let bench = Bench::start("authkit: { refresh_token_reuse: 30 }").await;
    bench.sign_in(&bench.app()).await;
    kill_during_refresh(&bench).await;
    let app = bench.app();
    assert!(matches!(app.restore().await, AuthState::SignedIn(session) if session.is_stale()));
    token(app.access_token().await);
    assert_eq!(bench.refreshes(), 2);
    assert_eq!(bench.device.memory.names(), [SESSION_RECORD]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn and_says_so_where_it_does_not() {
    let bench = Bench::start("").await;
    bench.sign_in(&bench.app()).await;
    kill_during_refresh(&bench).await;
    let app = bench.app();
    let outcome = app.access_token().await.unwrap();
    assert!(matches!(outcome, TokenOutcome::SignedOut(SignedOutReason::RefreshInterrupted)), "{outcome:?}");
    assert_eq!(reason(&app.state()), SignedOutReason::RefreshInterrupted);
    assert!(bench.device.memory.names().is_empty());
    // The same within one run: the answer is lost on the way.
    bench.sign_in(&app).await;
    bench.wait(10 * 60);
    bench.emulator.control().fault(Fault::on(REFRESH).dropped(Drop::AfterCommit)).unwrap();
    let outcome = app.access_token().await.unwrap();
    assert!(matches!(outcome, TokenOutcome::Unavailable { .. }), "{outcome:?}");
    let outcome = app.access_token().await.unwrap();
    assert!(matches!(outcome, TokenOutcome::SignedOut(SignedOutReason::RefreshInterrupted)), "{outcome:?}");
    // A session that WorkOS ended is another matter.
    bench.sign_in(&app).await;
    bench.wait(10 * 60);
    bench.emulator.control().fault(Fault::refresh_race()).unwrap();
    let outcome = app.access_token().await.unwrap();
    assert!(matches!(outcome, TokenOutcome::SignedOut(SignedOutReason::SessionEnded)), "{outcome:?}");
}

#[tokio::test]
async fn nobody_is_signed_out_by_an_outage() {
    let bench = Bench::start("").await;
    let app = bench.app();
    bench.sign_in(&app).await;
    bench.wait(10 * 60);
    let faults = [
        (Fault::on(REFRESH).status(503), "server_error"),
        (Fault::on(REFRESH).status(429).header("retry-after", "1"), "rate_limit_exceeded"),
        (Fault::on(REFRESH).dropped(Drop::BeforeHeaders), "network_error"),
    ];
    for (fault, expected) in faults {
        // What the server asked for is waited out.
        tokio::time::sleep(Duration::from_millis(if expected == "network_error" { 1100 } else { 0 })).await;
        bench.emulator.control().fault(fault).unwrap();
        let outcome = app.access_token().await.unwrap();
        let TokenOutcome::Unavailable { reason, .. } = &outcome else { panic!("{expected}: {outcome:?}") };
        assert_eq!(reason, expected);
        assert!(matches!(app.state(), AuthState::SignedIn(session) if session.is_stale()));
    }
    token(app.access_token().await);
    assert!(matches!(app.state(), AuthState::SignedIn(session) if !session.is_stale()));
}

#[tokio::test]
async fn a_session_is_shown_offline_for_as_long_as_the_app_wants() {
    let bench = Bench::start("").await;
    bench.sign_in(&bench.app()).await;
    bench.emulator.control().fault(Fault::any().dropped(Drop::BeforeHeaders).always()).unwrap();
    bench.wait(60 * 60);
    let hour = |hours: u64| Duration::from_secs(hours * 60 * 60);
    let lenient = bench.app_with(|options| options.max_offline(hour(24)));
    let AuthState::SignedIn(session) = lenient.restore().await else { panic!() };
    assert!(session.is_stale());
    assert_eq!(session.user().unwrap().unwrap().email, "ada@acme.com");
    assert!(matches!(lenient.access_token().await.unwrap(), TokenOutcome::Unavailable { .. }));
    let strict = bench.app_with(|options| options.max_offline(Duration::ZERO));
    assert!(matches!(strict.restore().await, AuthState::OutOfDate));
    bench.emulator.control().clear_faults();
    token(strict.access_token().await);
    assert!(matches!(strict.state(), AuthState::SignedIn(_)), "it was kept");
}

#[tokio::test]
async fn a_clock_that_is_ten_minutes_wrong_harms_nobody() {
    for wrong in [600, -600] {
        let bench = Bench::start("").await;
        bench.watch.advance(wrong);
        let app = bench.app();
        let session = bench.sign_in(&app).await;
        assert!(!session.is_stale(), "{wrong}");
        let first = token(app.access_token().await);
        assert_eq!(bench.refreshes(), 0, "{wrong}: it is good for five minutes");
        // Also after a start without a network.
        let offline = bench.app();
        assert!(matches!(offline.restore().await, AuthState::SignedIn(session) if !session.is_stale()));
        bench.wait(4 * 60 + 30);
        let second = token(offline.access_token().await);
        assert_ne!(first, second, "{wrong}: it is due half a minute before its time");
        // The clock is set right, and the next answer says so.
        bench.watch.advance(-wrong);
        let right = bench.app();
        right.refresh(None).await.unwrap();
        let AuthState::SignedIn(session) = right.state() else { panic!() };
        assert!(!session.is_stale());
        let ahead = session.refreshed_at().duration_since(Timestamp::now()).as_secs() - (4 * 60 + 30);
        assert!(ahead.abs() <= 2, "{wrong}: {ahead}");
    }
}

#[tokio::test]
async fn a_storage_that_is_lost_is_an_outcome() {
    let bench = Bench::start("").await;
    bench.sign_in(&bench.app()).await;
    // It cannot be read at the moment: nothing is thrown away.
    bench.device.is_locked.store(true, Ordering::SeqCst);
    let app = bench.app();
    assert!(matches!(app.restore().await, AuthState::Unknown));
    let outcome = app.access_token().await.unwrap();
    assert!(matches!(&outcome, TokenOutcome::Unavailable { reason, .. } if reason == "storage_unavailable"));
    bench.device.is_locked.store(false, Ordering::SeqCst);
    token(app.access_token().await);

    // Its key is gone.
    bench.device.is_lost.store(true, Ordering::SeqCst);
    let app = bench.app();
    assert_eq!(reason(&app.restore().await), SignedOutReason::StorageLost);
    let browser = Ada::new(&bench.device, |callback| BrowserReturn::Callback(callback.into()));
    let outcome = app.sign_in(&browser, hint).await.unwrap();
    assert!(matches!(outcome, SignInOutcome::StorageLost(_)), "{outcome:?}");
    assert!(browser.opened.lock().unwrap().is_none(), "no browser for a sign-in that could not be checked");
    assert_eq!(app.start_sign_in(hint).await.unwrap_err().code(), Some("storage_lost"));
    bench.device.is_lost.store(false, Ordering::SeqCst);
    bench.sign_in(&app).await;

    // It holds something else.
    bench.device.memory.store(SESSION_RECORD, &Secret::from("garbage")).await.unwrap();
    assert_eq!(reason(&bench.app().restore().await), SignedOutReason::StorageLost);
    assert!(bench.device.memory.names().is_empty());
}

#[tokio::test]
async fn tokens_that_cannot_be_stored_last_as_long_as_the_process() {
    let bench = Bench::start("").await;
    let app = bench.app();
    bench.sign_in(&app).await;
    bench.wait(10 * 60);
    bench.device.is_full.store(true, Ordering::SeqCst);
    let first = token(app.access_token().await);
    assert!(matches!(app.state(), AuthState::SignedIn(session) if !session.is_stored()));
    bench.wait(10 * 60);
    assert_ne!(token(app.access_token().await), first, "what is in memory counts");
    bench.device.is_full.store(false, Ordering::SeqCst);
    bench.wait(10 * 60);
    token(app.access_token().await);
    assert!(matches!(app.state(), AuthState::SignedIn(session) if session.is_stored()));
}

/// A gate that answers in turn.
struct Fingerprint {
    answers: Mutex<Vec<Unlock>>,
    asked: AtomicUsize,
}

impl Gate for Fingerprint {
    fn unlock(&self) -> BoxFuture<'_, Unlock> {
        Box::pin(async move {
            self.asked.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(50)).await;
            self.answers.lock().unwrap().pop().unwrap_or_default()
        })
    }
}

#[tokio::test]
async fn a_gate_is_asked_once_for_all_who_wait() {
    let bench = Bench::start("").await;
    bench.sign_in(&bench.app()).await;
    let gate = Arc::new(Fingerprint {
        answers: Mutex::new(vec![Unlock::Passed, Unlock::Refused]),
        asked: AtomicUsize::new(0),
    });
    let app = bench.app_with(|options| options.gate(gate.clone()));
    assert!(matches!(app.restore().await, AuthState::Locked));
    let ask = |_| app.access_token();
    let outcomes = join_all((0..8).map(ask)).await;
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Ok(TokenOutcome::Locked))), "{outcomes:?}");
    assert_eq!(gate.asked.load(Ordering::SeqCst), 1);
    join_all((0..8).map(ask)).await.into_iter().for_each(|outcome| drop(token(outcome)));
    assert_eq!(gate.asked.load(Ordering::SeqCst), 2);
    assert!(matches!(app.state(), AuthState::SignedIn(_)));
    app.lock();
    assert!(matches!(app.state(), AuthState::Locked));
    assert!(matches!(app.refresh(None).await.unwrap(), SessionRefresh::Locked));
}

#[tokio::test]
async fn an_extension_and_another_installation_spend_nothing() {
    let bench = Bench::start("").await;
    let app = bench.app_with(|options| options.installation_id("first"));
    bench.sign_in(&app).await;
    let extension = bench.app_with(|options| options.installation_id("first").without_refresh());
    let first = token(extension.access_token().await);
    bench.wait(10 * 60);
    let outcome = extension.access_token().await.unwrap();
    assert!(matches!(&outcome, TokenOutcome::Unavailable { reason, .. } if reason == "refresh_not_allowed"));
    assert_eq!(extension.refresh(None).await.unwrap_err().code(), Some("refresh_not_allowed"));
    let renewed = token(app.access_token().await);
    assert_eq!(token(extension.access_token().await), renewed, "the app has stored it meanwhile");
    assert_ne!(first, renewed);
    assert_eq!(bench.refreshes(), 1);
    let reinstalled = bench.app_with(|options| options.installation_id("second"));
    assert_eq!(reason(&reinstalled.restore().await), SignedOutReason::NotSignedIn);
    assert!(bench.device.memory.names().is_empty());
}

#[tokio::test]
async fn two_processes_of_an_app_go_on_from_what_the_other_has_stored() {
    let bench = Bench::start("").await;
    let (one, two) = (bench.app(), bench.app());
    bench.sign_in(&one).await;
    token(two.access_token().await);
    bench.wait(10 * 60);
    let renewed = token(one.access_token().await);
    assert_eq!(token(two.access_token().await), renewed, "it is good");
    bench.wait(10 * 60);
    let again = token(one.access_token().await);
    bench.wait(10 * 60);
    assert_ne!(token(two.access_token().await), again, "it is not good any more, and is renewed");
    assert_eq!(bench.refreshes(), 3);
    token(one.access_token().await);
    assert_eq!(bench.refreshes(), 3);
}

#[tokio::test]
async fn signing_out_wins_over_a_refresh_that_is_under_way() {
    let bench = Bench::start("").await;
    let app = bench.app();
    bench.sign_in(&app).await;
    bench.emulator.control().fault(Fault::on(REFRESH).delay(Duration::from_millis(300))).unwrap();
    let refresh = app.refresh(None);
    let sign_out = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        app.sign_out(None).await.unwrap()
    };
    let (refreshed, out) = tokio::join!(refresh, sign_out);
    assert!(out.logout_url.is_some());
    let refreshed = refreshed.unwrap();
    assert!(
        matches!(refreshed, SessionRefresh::SignedOut { reason: SignedOutReason::SignedOut, .. }),
        "{refreshed:?}"
    );
    assert_eq!(reason(&app.state()), SignedOutReason::SignedOut);
    assert!(bench.device.memory.names().is_empty(), "{:?}", bench.device.memory.names());
}

#[tokio::test]
async fn an_organization_is_changed_or_refused() {
    let second = "  - { id: org_02ACME, name: Acme Two, memberships: [{ email: ada@acme.com }] }
  - { id: org_03ACME, name: Acme Three }
";
    let bench = Bench::start(second).await;
    let app = bench.app();
    let browser = Ada::new(&bench.device, |callback| BrowserReturn::Callback(callback.into()));
    let organization = |params: &mut workos_kit::user_management::GetAuthorizationUrlParams| {
        hint(params);
        params.provider = Some("authkit".into());
        params.organization_id = Some("org_01ACME".to_owned());
    };
    signed_in(app.sign_in(&browser, organization).await.unwrap());
    let changed = app.refresh(Some("org_02ACME")).await.unwrap();
    let SessionRefresh::Refreshed(session) = &changed else { panic!("{changed:?}") };
    assert_eq!(session.token().organization_id(), Some("org_02ACME"));
    let refused = app.refresh(Some("org_03ACME")).await.unwrap();
    assert!(matches!(refused, SessionRefresh::Refused { .. }), "{refused:?}");
    assert!(matches!(app.state(), AuthState::SignedIn(_)), "the session stays");
}
