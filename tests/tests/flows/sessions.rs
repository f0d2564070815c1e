//! Sessions in cookies: verified, renewed once, and lost by nobody.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use workos_emulator::{Drop, Fault, keys};
use workos_kit::session::{
    Authentication, CookieOptions, Refresh, RefreshOptions, RequestOutcome, SealFormat, Sealer, SessionData,
    SessionManager, SessionOptions, TransientRefresh,
};
use workos_kit::user_management::AuthenticateWithPasswordParams;
use workos_kit::{ErrorKind, WorkOS};

use crate::support::Bench;

const PASSWORD: &str = "a cookie password of at least 32 characters";
const OTHER_PASSWORD: &str = "the cookie password after the rotation, of 32 and more";
const REFRESH: &str = "user_management.authenticate_with_refresh_token";
const JWKS: &str = "user_management.get_jwks";
const SEED: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
permissions: [{ slug: 'users:read', name: Read users }]
roles: [{ slug: admin, name: Administrator, permissions: ['users:read'] }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com, role: admin }] }
";
const TWO_ORGANIZATIONS: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com }] }
  - { id: org_02ACME, name: Acme Two }
";

async fn start() -> (Bench, SessionManager) {
    let bench = Bench::start(SEED).await;
    let sessions = manager(&bench.workos);
    (bench, sessions)
}

fn manager(workos: &WorkOS) -> SessionManager {
    workos.user_management().sessions(SessionOptions::new(Sealer::new(PASSWORD).unwrap())).unwrap()
}

/// A sealed session, fresh from a sign-in.
async fn sign_in(bench: &Bench, sessions: &SessionManager) -> String {
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let response = bench.workos.user_management().authenticate_with_password(params).await.unwrap();
    sessions.seal(&response).unwrap().expose().to_owned()
}

/// The claims of a user's token, to be changed.
fn claims(bench: &Bench) -> Value {
    let now = Timestamp::now().as_second();
    json!({
        "iss": bench.emulator.url(), "sub": "user_01ADA", "sid": "session_01", "jti": "jti_01", "auth_time": now,
        "client_id": bench.emulator.client_id(), "iat": now, "exp": now + 300,
    })
}

fn sealed_token(sessions: &SessionManager, token: &str) -> String {
    sessions.seal_session(&SessionData::new(token, "refresh_01")).unwrap().expose().to_owned()
}

/// Reason, and the code of the error where there is one.
async fn judged(sessions: &SessionManager, sealed: &str) -> (String, String) {
    let authentication = sessions.load_sealed_session(sealed).authenticate().await.unwrap();
    let code = match &authentication {
        Authentication::Invalid(invalid) => invalid.error.code().unwrap_or_default().to_owned(),
        Authentication::KeysUnavailable { error, .. } => error.code().unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    (authentication.reason().to_owned(), code)
}

#[tokio::test]
async fn a_session_is_verified_renewed_and_signed_out() {
    let (bench, sessions) = start().await;
    let sealed = sign_in(&bench, &sessions).await;
    let session = sessions.load_sealed_session(&sealed);
    assert!(session.try_authenticate().is_none(), "the keys are not there yet");
    let authentication = session.authenticate().await.unwrap();
    let authenticated = authentication.authenticated().unwrap();
    assert_eq!(authenticated.token.user_id(), "user_01ADA");
    assert_eq!(authenticated.token.organization_id(), Some("org_01ACME"));
    assert_eq!(authenticated.user().unwrap().unwrap().email, "ada@acme.com");
    assert!(session.try_authenticate().unwrap().unwrap().authenticated().is_some(), "and now they are");

    let Refresh::Refreshed(renewed) = session.refresh(RefreshOptions::new()).await.unwrap() else { panic!() };
    assert_eq!(renewed.token.unwrap().session_id(), authenticated.token.session_id());
    let next = sessions.load_sealed_session(renewed.sealed_session.expose());
    assert!(next.authenticate().await.unwrap().authenticated().is_some());
    let unchanged = next.refresh(RefreshOptions::new().only_if_due()).await.unwrap();
    assert!(matches!(unchanged, Refresh::Unchanged(_)));

    let url = next.get_logout_url(Some("https://app.example.com/bye")).await.unwrap();
    assert!(url.as_str().contains(authenticated.token.session_id().unwrap()), "{url}");
    assert_eq!(bench.requests(JWKS).len(), 1);
}

/// Every row of the comparison of the official SDKs' `authenticate`.
#[tokio::test]
async fn what_authenticate_makes_of_every_token() {
    let (bench, sessions) = start().await;
    let now = Timestamp::now().as_second();
    let token = |change: &dyn Fn(&mut Value)| {
        let mut claims = claims(&bench);
        change(&mut claims);
        sealed_token(&sessions, &keys::sign_jwt(&claims))
    };
    let without =
        |name: &'static str| token(&move |claims| drop(claims.as_object_mut().unwrap().remove(name)));
    let with = |name: &'static str, value: Value| token(&move |claims| claims[name] = value.clone());
    let good = keys::sign_jwt(&claims(&bench));
    let header = |header: Value| {
        use base64::Engine as _;
        let (_, rest) = good.split_once('.').unwrap();
        let header = base64::prelude::BASE64_URL_SAFE_NO_PAD.encode(header.to_string());
        sealed_token(&sessions, &format!("{header}.{rest}"))
    };
    let kid = "kid";
    let other = Sealer::new(OTHER_PASSWORD).unwrap().seal(&SessionData::new(&*good, "r")).unwrap();
    let mut damaged = good.clone();
    damaged.replace_range(good.len() - 8..good.len() - 4, "AAAA");

    let rows: Vec<(&str, String, &str, &str)> = vec![
        ("good", sealed_token(&sessions, &good), "authenticated", ""),
        ("no cookie", String::new(), "no_session_cookie_provided", ""),
        ("bad seal", "garbage".to_owned(), "invalid_session_cookie", "seal_malformed"),
        ("other password", other.expose().to_owned(), "invalid_session_cookie", "seal_password_mismatch"),
        ("expired", with("exp", json!(now - 60)), "session_expired", ""),
        ("bad signature", sealed_token(&sessions, &damaged), "invalid_jwt", "token_signature_mismatch"),
        ("nbf in the future", with("nbf", json!(now + 60)), "invalid_jwt", "token_not_yet_valid"),
        ("no exp", without("exp"), "invalid_jwt", "token_claim_missing"),
        ("other issuer", with("iss", json!("https://evil.example")), "invalid_jwt", "token_issuer_mismatch"),
        ("some audience", with("aud", json!("https://api.example.com")), "authenticated", ""),
        ("other client", with("client_id", json!("client_other")), "invalid_jwt", "token_client_mismatch"),
        ("no kid", header(json!({"alg": "RS256"})), "invalid_jwt", "token_key_missing"),
        ("unknown kid", header(json!({"alg": "RS256", kid: "other"})), "invalid_jwt", "token_key_unknown"),
        (
            "alg none",
            header(json!({"alg": "none", kid: "other"})),
            "invalid_jwt",
            "token_algorithm_not_allowed",
        ),
        (
            "HS256",
            header(json!({"alg": "HS256", kid: "other"})),
            "invalid_jwt",
            "token_algorithm_not_allowed",
        ),
        (
            "RS512",
            header(json!({"alg": "RS512", kid: "other"})),
            "invalid_jwt",
            "token_algorithm_not_allowed",
        ),
        ("no sid", without("sid"), "invalid_jwt", "token_claim_missing"),
        ("no auth_time", without("auth_time"), "invalid_jwt", "token_type_mismatch"),
        ("agent's token", with("sub_profile", json!("ai_agent")), "invalid_jwt", "token_type_mismatch"),
        ("widget's token", with("sub_type", json!("widget")), "invalid_jwt", "token_type_mismatch"),
        ("impersonated", with("act", json!({"sub": "admin@acme.com"})), "authenticated", ""),
        ("4 s of skew", with("nbf", json!(now + 4)), "authenticated", ""),
        ("10 s of skew", with("nbf", json!(now + 10)), "invalid_jwt", "token_not_yet_valid"),
        ("expired within the leeway", with("exp", json!(now - 3)), "authenticated", ""),
        ("expired 10 s ago", with("exp", json!(now - 10)), "session_expired", ""),
    ];
    for (name, sealed, reason, code) in rows {
        let judged = judged(&sessions, &sealed).await;
        assert_eq!((&*judged.0, &*judged.1), (reason, code), "{name}");
    }

    let of_another =
        json!({"accessToken": good, "refreshToken": "r", "user": {"id": "user_other"}}).to_string();
    let sealed = Sealer::new(PASSWORD).unwrap().seal_text(&of_another).unwrap();
    let judged_other = judged(&sessions, sealed.expose()).await;
    assert_eq!(judged_other, ("invalid_jwt".to_owned(), "session_user_mismatch".to_owned()));

    let options = SessionOptions::new(Sealer::new(PASSWORD).unwrap().accept([SealFormat::Plain]));
    let plain = bench.workos.user_management().sessions(options).unwrap();
    let authentication = plain.load_sealed_session(&of_another).authenticate().await.unwrap();
    let authenticated = authentication.authenticated().unwrap();
    assert_eq!(authenticated.token.user_id(), "user_01ADA", "the verified claim counts");
    assert!(authenticated.user().unwrap().is_none(), "and not what nobody sealed");
}

#[tokio::test]
async fn an_outage_of_the_key_server_is_its_own_answer() {
    let (bench, sessions) = start().await;
    let sealed = sign_in(&bench, &sessions).await;
    bench.control().fault(Fault::on(JWKS).status(503).always()).unwrap();
    assert_eq!(
        judged(&sessions, &sealed).await,
        ("keys_unavailable".to_owned(), "keys_unavailable".to_owned())
    );
    let request = sessions.authenticate_request([&*format!("wos-session={sealed}")]).await.unwrap();
    assert_eq!(request.outcome.status(), 503);
    assert!(request.headers.iter().all(|(name, _)| *name != "set-cookie"), "the cookie stays");
}

/// Every row of the comparison of the official SDKs' `refresh`.
#[tokio::test]
async fn what_refresh_makes_of_every_answer() {
    let oauth = |code: &str| json!({"error": code, "error_description": "says the server"});
    let coded = |code: &str| json!({"code": code, "message": "says the server"});
    let pending = json!({
        "code": "mfa_challenge", "message": "says the server", "pending_authentication_token": "pending_01",
        "user": {"id": "user_01ADA"},
    });
    let on = |status: u16, body: Value| Fault::on(REFRESH).status(status).body(body);
    // The second column is the outcome, the third its reason.
    let rows: Vec<(Fault, &str, &str)> = vec![
        (on(400, oauth("invalid_grant")), "terminal", "invalid_grant"),
        (on(401, oauth("invalid_grant")), "terminal", "invalid_grant"),
        (on(400, coded("invalid_grant")), "terminal", "invalid_grant"),
        (on(401, oauth("invalid_client")), "error", "invalid_client"),
        (on(400, oauth("invalid_client")), "error", "invalid_client"),
        (on(401, json!({"message": "Unauthorized"})), "error", ""),
        (on(403, coded("mfa_enrollment")), "terminal", "mfa_enrollment"),
        (on(403, coded("sso_required")), "terminal", "sso_required"),
        (on(403, pending), "terminal", "mfa_challenge"),
        (on(403, coded("organization_selection_required")), "terminal", "organization_selection_required"),
        (
            on(400, oauth("organization_authentication_methods_required")),
            "terminal",
            "organization_authentication_methods_required",
        ),
        (on(400, oauth("access_denied")), "terminal", "access_denied"),
        (on(429, coded("too_many_requests")).header("retry-after", "7"), "transient", "rate_limit_exceeded"),
        (on(500, coded("internal")), "transient", "server_error"),
        (on(502, "<html>bad gateway</html>".into()), "transient", "server_error"),
        (on(503, Value::Null), "transient", "server_error"),
        (on(408, coded("timeout")), "transient", "timeout"),
        (Fault::on(REFRESH).dropped(Drop::BeforeHeaders), "transient", "network_error"),
        (Fault::on(REFRESH).dropped(Drop::MidBody), "transient", "network_error"),
        (Fault::on(REFRESH).status(200).body("<html>a portal</html>"), "transient", "server_error"),
    ];
    for (fault, outcome, reason) in rows {
        let (bench, _) = start().await;
        let workos = WorkOS::builder()
            .api_key(bench.emulator.api_key())
            .client_id(bench.emulator.client_id())
            .base_url(bench.emulator.url())
            .max_retries(0)
            .build()
            .unwrap();
        let sessions = manager(&workos);
        let sealed = sign_in(&bench, &sessions).await;
        bench.control().fault(fault.clone()).unwrap();
        let session = sessions.load_sealed_session(&sealed);
        let shown = match session.refresh(RefreshOptions::new()).await {
            Ok(Refresh::Terminal(terminal)) => {
                assert!(terminal.ends_session);
                assert_eq!(
                    terminal.challenge().is_some(),
                    reason.contains("required") || reason.starts_with("mfa")
                );
                ("terminal", terminal.reason)
            }
            Ok(Refresh::Transient(TransientRefresh { reason, .. })) => ("transient", reason.to_owned()),
            Ok(other) => panic!("{fault:?}: {other:?}"),
            Err(error) => {
                assert_eq!(error.operation(), Some(REFRESH));
                ("error", error.code().unwrap_or_default().to_owned())
            }
        };
        assert_eq!((shown.0, &*shown.1), (outcome, reason), "{fault:?}");
        assert_eq!(bench.requests(REFRESH).len(), 1, "{fault:?}: a token is sent once");
        // Whatever happened without the server's acting, the session can be renewed when the bad day is over.
        if outcome != "terminal" && !matches!(fault.status, Some(429)) {
            let again = session.refresh(RefreshOptions::new()).await.unwrap();
            let is_lost = matches!(&again, Refresh::Terminal(_));
            // An answer that broke off was committed, and this server takes no token twice.
            assert_eq!(is_lost, fault.drop == Some(Drop::MidBody), "{fault:?}: {again:?}");
        }
    }
}

#[tokio::test]
async fn cookies_that_hold_nothing_to_renew() {
    let (bench, sessions) = start().await;
    let reason = async |sealed: &str| match sessions
        .load_sealed_session(sealed)
        .refresh(RefreshOptions::new())
        .await
        .unwrap()
    {
        Refresh::Terminal(terminal) => terminal.reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(reason("").await, "no_session_cookie_provided");
    assert_eq!(reason("garbage").await, "invalid_session_cookie");
    let token = keys::sign_jwt(&claims(&bench));
    let sealed =
        Sealer::new(PASSWORD).unwrap().seal_text(&json!({"accessToken": token}).to_string()).unwrap();
    assert_eq!(reason(sealed.expose()).await, "no_refresh_token");
    assert!(bench.requests(REFRESH).is_empty());
}

/// Sixty-four requests of one browser, a token that is good once: one exchange, and everybody stays signed in.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refresh_race_signs_nobody_out() {
    for delay in [1, 200] {
        let (bench, sessions) = start().await;
        let sealed = sign_in(&bench, &sessions).await;
        bench.control().fault(Fault::on(REFRESH).delay(Duration::from_millis(delay))).unwrap();
        let race = (0..64).map(|number| {
            // Half of them with clients of their own, as in an application that makes one per request.
            let sessions = if number % 2 == 0 { sessions.clone() } else { manager(&bench.workos) };
            let sealed = sealed.clone();
            tokio::spawn(async move {
                match sessions.load_sealed_session(&sealed).refresh(RefreshOptions::new()).await.unwrap() {
                    Refresh::Refreshed(renewed) => renewed.session.access_token.expose().to_owned(),
                    other => panic!("signed out: {other:?}"),
                }
            })
        });
        let mut tokens: Vec<String> = Vec::new();
        for renewed in race.collect::<Vec<_>>() {
            tokens.push(renewed.await.unwrap());
        }
        tokens.dedup();
        assert_eq!(tokens.len(), 1, "all have the same new token");
        assert_eq!(bench.requests(REFRESH).len(), 1, "one exchange reaches the server");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_race_on_a_bad_day_signs_nobody_out_either() {
    for fault in [
        Fault::on(REFRESH).status(429),
        Fault::on(REFRESH).status(503),
        Fault::on(REFRESH).status(500),
        Fault::on(REFRESH).dropped(Drop::BeforeHeaders),
    ] {
        let (bench, sessions) = start().await;
        let sealed = sign_in(&bench, &sessions).await;
        bench.control().fault(fault.clone().delay(Duration::from_millis(300))).unwrap();
        let race = (0..64).map(|_| {
            let (sessions, sealed) = (sessions.clone(), sealed.clone());
            tokio::spawn(async move {
                sessions.load_sealed_session(&sealed).refresh(RefreshOptions::new()).await.unwrap()
            })
        });
        for refresh in race.collect::<Vec<_>>() {
            let refresh = refresh.await.unwrap();
            assert!(matches!(refresh, Refresh::Transient(_)), "{fault:?}: {refresh:?}");
        }
        let again = sessions.load_sealed_session(&sealed).refresh(RefreshOptions::new()).await.unwrap();
        assert!(matches!(again, Refresh::Refreshed(_)), "{fault:?}: {again:?}");
        assert_eq!(bench.requests(REFRESH).len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn callers_that_go_away_take_no_session_with_them() {
    let (bench, sessions) = start().await;
    let sealed = sign_in(&bench, &sessions).await;
    bench.control().fault(Fault::on(REFRESH).delay(Duration::from_millis(200))).unwrap();
    let race = (0..32).map(|_| {
        let (sessions, sealed) = (sessions.clone(), sealed.clone());
        tokio::spawn(
            async move { sessions.load_sealed_session(&sealed).refresh(RefreshOptions::new()).await },
        )
    });
    let race: Vec<_> = race.collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    race.iter().for_each(tokio::task::JoinHandle::abort);
    // The browser comes again with the old cookie, because it never got the new one.
    let late = sessions.load_sealed_session(&sealed).refresh(RefreshOptions::new()).await.unwrap();
    assert!(matches!(late, Refresh::Refreshed(_)), "{late:?}");
    assert_eq!(bench.requests(REFRESH).len(), 1);
}

#[tokio::test]
async fn the_new_cookie_is_handed_back_even_if_its_token_cannot_be_verified() {
    let (bench, sessions) = start().await;
    let sealed = sign_in(&bench, &sessions).await;
    bench.control().fault(Fault::on(JWKS).status(503).always()).unwrap();
    let session = sessions.load_sealed_session(&sealed);
    let Refresh::Refreshed(renewed) = session.refresh(RefreshOptions::new()).await.unwrap() else { panic!() };
    assert_eq!(renewed.token.unwrap_err().code(), Some("keys_unavailable"));
    bench.control().clear_faults();
    let next = sessions.load_sealed_session(renewed.sealed_session.expose());
    let again = next.refresh(RefreshOptions::new()).await.unwrap();
    assert!(matches!(again, Refresh::Refreshed(_)), "the rotated token was not lost: {again:?}");
}

#[tokio::test]
async fn a_change_of_organization_waits_for_the_refresh_under_way_and_a_refused_one_ends_nothing() {
    let bench = Bench::start(TWO_ORGANIZATIONS).await;
    let sessions = manager(&bench.workos);
    let sealed = sign_in(&bench, &sessions).await;
    let session = sessions.load_sealed_session(&sealed);
    let refused = session.refresh(RefreshOptions::new().organization_id("org_02ACME")).await.unwrap();
    let Refresh::Terminal(terminal) = refused else { panic!("{refused:?}") };
    assert!(!terminal.ends_session, "{terminal:?}");

    let params = workos_kit::organization_membership::CreateOrganizationMembershipParams::new(
        "user_01ADA",
        "org_02ACME",
    );
    bench.workos.organization_membership().create_organization_membership(params).await.unwrap();
    // Past the time for which the refusal is kept for late arrivals of the same request.
    let session = sessions.load_sealed_session(&sign_in_to(&bench, &sessions, "org_01ACME").await);
    let options = RefreshOptions::new().organization_id("org_02ACME");
    let (plain, switched) = tokio::join!(session.refresh(RefreshOptions::new()), session.refresh(options));
    assert!(matches!(plain.unwrap(), Refresh::Refreshed(_)));
    let Refresh::Refreshed(switched) = switched.unwrap() else { panic!() };
    assert_eq!(switched.token.unwrap().organization_id(), Some("org_02ACME"));
}

async fn sign_in_to(bench: &Bench, sessions: &SessionManager, organization_id: &str) -> String {
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let error = bench.workos.user_management().authenticate_with_password(params).await.unwrap_err();
    let pending = error.challenge().unwrap().pending_authentication_token.clone().unwrap();
    let params = workos_kit::user_management::AuthenticateWithOrganizationSelectionParams::new(
        pending,
        organization_id,
    );
    let response =
        bench.workos.user_management().authenticate_with_organization_selection(params).await.unwrap();
    sessions.seal(&response).unwrap().expose().to_owned()
}

#[tokio::test]
async fn the_cookie_password_is_changed_without_signing_anybody_out() {
    let (bench, sessions) = start().await;
    let sealed = sign_in(&bench, &sessions).await;
    let rotated = Sealer::with_passwords([OTHER_PASSWORD, PASSWORD]).unwrap();
    let rotated = bench.workos.user_management().sessions(SessionOptions::new(rotated)).unwrap();
    let request = rotated.authenticate_request([&*format!("wos-session={sealed}")]).await.unwrap();
    assert!(matches!(request.outcome, RequestOutcome::Authenticated(_)));
    let set = &request.headers.iter().find(|(name, _)| *name == "set-cookie").unwrap().1;
    let value = CookieOptions::new().read([set.split_once(';').unwrap().0]).unwrap();
    let only_new = Sealer::new(OTHER_PASSWORD).unwrap();
    assert!(only_new.unseal(&value).is_ok(), "sealed anew with the new password");
}

#[tokio::test]
async fn a_request_is_answered_with_what_the_browser_needs() {
    let (bench, sessions) = start().await;
    let now = Timestamp::now().as_second();
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let response = bench.workos.user_management().authenticate_with_password(params).await.unwrap();
    let mut expired = claims(&bench);
    expired["exp"] = json!(now - 60);
    let mut data = SessionData::from_authenticate_response(&response);
    data.access_token = keys::sign_jwt(&expired).into();
    let cookie = format!("theme=dark; wos-session={}", sessions.seal_session(&data).unwrap().expose());
    let names =
        |headers: &[(&'static str, String)]| headers.iter().map(|(name, _)| *name).collect::<Vec<_>>();

    bench.control().fault(Fault::on(REFRESH).status(503)).unwrap();
    let down = sessions.authenticate_request([&*cookie]).await.unwrap();
    assert_eq!((down.outcome.status(), names(&down.headers)), (503, vec!["cache-control", "vary"]));

    let request = sessions.authenticate_request([&*cookie]).await.unwrap();
    assert!(matches!(request.outcome, RequestOutcome::Authenticated(_)));
    assert_eq!(names(&request.headers), ["set-cookie", "cache-control", "vary"]);

    data.refresh_token = Some("spent".into());
    let cookie = format!("wos-session={}", sessions.seal_session(&data).unwrap().expose());
    let over = sessions.authenticate_request([&*cookie]).await.unwrap();
    assert_eq!(over.outcome.status(), 401);
    assert!(over.headers[0].1.contains("Max-Age=0"), "{:?}", over.headers);

    let nobody = sessions.authenticate_request(["theme=dark"]).await.unwrap();
    assert_eq!((nobody.outcome.status(), names(&nobody.headers)), (401, vec!["cache-control", "vary"]));
}

#[tokio::test]
async fn without_a_client_id_the_configuration_is_at_fault() {
    let (bench, sessions) = start().await;
    let sealed = sign_in(&bench, &sessions).await;
    let workos = WorkOS::builder().api_key("sk_test").base_url(bench.emulator.url()).build().unwrap();
    let error = manager(&workos).load_sealed_session(&sealed).authenticate().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Configuration, Some("client_id_missing")));
    assert!(Arc::new(error).to_string().contains("WORKOS_CLIENT_ID"));
}
