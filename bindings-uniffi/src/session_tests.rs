use serde_json::Value;
use workos_emulator::{Emulator, Fault, browser::Visit};

use super::*;
use crate::{
    authorization_url::AuthKitSettings,
    session_outcome::NativeRequestOutcome,
    testing::{COOKIE_PASSWORD, block_on, client, emulator, sessions},
    tokens::PolicySettings,
};

const REFRESH: &str = "user_management.authenticate_with_refresh_token";
const CALLBACK: &str = "http://127.0.0.1:9/callback";

/// A sealed session, fresh from a sign-in.
async fn sign_in(client: &NativeClient, sessions: &NativeSessions) -> String {
    let params = br#"{"email":"ada@acme.com","password":"adapass"}"#.to_vec();
    let operation = "user_management.authenticate_with_password".to_owned();
    let answer = client.execute(operation, Vec::new(), Some(params), None, None).await.unwrap();
    sessions.seal(std::str::from_utf8(&answer.body).unwrap()).unwrap()
}

async fn start() -> (Emulator, Arc<NativeClient>, Arc<NativeSessions>, String) {
    let emulator = emulator().await;
    let client = client(&emulator);
    let sessions = sessions(&client, COOKIE_PASSWORD);
    let sealed = sign_in(&client, &sessions).await;
    (emulator, client, sessions, sealed)
}

#[test]
fn a_session_is_verified_renewed_and_signed_out() {
    block_on(async {
        let (emulator, client, sessions, sealed) = start().await;
        assert!(sessions.try_authenticate(&sealed).unwrap().is_none(), "the keys are not there yet");
        let found = sessions.authenticate(sealed.clone(), None).await.unwrap();
        let NativeAuthentication::Authenticated { session } = &found else { panic!("{found:?}") };
        let token = session.token.as_ref().unwrap();
        assert_eq!(token.user_id, "user_01ADA");
        assert_eq!(token.organization_id.as_deref(), Some("org_01ACME"));
        assert_eq!(token.permissions, ["users:read"]);
        let user: Value = serde_json::from_slice(session.user.as_ref().unwrap()).unwrap();
        assert_eq!(user["email_verified"], true, "with the names of the API");
        assert!(!format!("{found:?}").contains(&session.access_token));
        assert!(sessions.try_authenticate(&sealed).unwrap().is_some(), "and now they are");

        let refreshed = sessions.refresh(sealed.clone(), None, false, None, None).await.unwrap();
        let NativeRefresh::Refreshed { sealed_session, refresh_token, session, failure } = &refreshed else {
            panic!("{refreshed:?}")
        };
        assert!(failure.is_none() && session.token.is_some());
        assert!(!format!("{refreshed:?}").contains(refresh_token.as_deref().unwrap()));
        let unchanged = sessions.refresh(sealed_session.clone(), None, true, None, None).await.unwrap();
        assert!(matches!(unchanged, NativeRefresh::Unchanged { .. }), "{unchanged:?}");
        let unsealed: Value = serde_json::from_str(&sessions.unseal(sealed_session).unwrap()).unwrap();
        assert_eq!(unsealed["user"]["emailVerified"], true);

        let return_to = Some("https://app.example.com/bye".to_owned());
        let url = sessions.get_logout_url(sealed_session.clone(), return_to, None).await.unwrap();
        assert!(url.contains(session.token.as_ref().unwrap().session_id.as_deref().unwrap()), "{url}");
        assert_eq!(emulator.ledger().of("user_management.get_jwks").len(), 1);

        let keys = client.session_keys("environment").unwrap();
        assert!(!keys.needs_refresh().unwrap());
        assert_eq!(keys.key_ids().unwrap().len(), 1);
        keys.preload(&keys.to_json().unwrap().unwrap()).unwrap();
        assert_eq!(keys.pin("{}").unwrap_err().failure().code.as_deref(), Some("keys_malformed"));
        assert_eq!(client.session_keys("moon").err().unwrap().failure().kind, "configuration");
    });
}

#[test]
fn outcomes_that_are_no_session_have_names() {
    block_on(async {
        let (emulator, client, sessions, sealed) = start().await;
        let empty = sessions.authenticate(String::new(), None).await.unwrap();
        assert!(matches!(empty, NativeAuthentication::NoCookie));
        let garbage = sessions.authenticate("garbage".to_owned(), None).await.unwrap();
        let NativeAuthentication::Invalid { reason, failure } = garbage else { panic!() };
        assert_eq!(
            (reason.as_str(), failure.code.as_deref()),
            ("invalid_session_cookie", Some("seal_malformed"))
        );
        assert_eq!(sessions.unseal("garbage").unwrap_err().failure().kind, "session_invalid");

        let hour = 3_600_000;
        let settings = SessionSettings {
            passwords: vec![COOKIE_PASSWORD.to_owned()],
            now: Some(jiff::Timestamp::now().as_millisecond() + hour),
            ..SessionSettings::default()
        };
        let later = client.sessions(settings, None).unwrap();
        let expired = later.authenticate(sealed.clone(), None).await.unwrap();
        assert!(matches!(expired, NativeAuthentication::Expired { .. }), "{expired:?}");

        emulator.control().fault(Fault::on(REFRESH).status(503).always()).unwrap();
        let transient = sessions.refresh(sealed.clone(), None, false, None, None).await.unwrap();
        let NativeRefresh::Transient { reason, .. } = &transient else { panic!("{transient:?}") };
        assert_eq!(reason, "server_error");
        emulator.control().clear_faults();
        emulator.control().fault(Fault::refresh_race()).unwrap();
        let terminal = sessions.refresh(sealed, None, false, None, None).await.unwrap();
        let NativeRefresh::Terminal { reason, ends_session, .. } = &terminal else { panic!("{terminal:?}") };
        assert_eq!((reason.as_str(), *ends_session), ("invalid_grant", true));
    });
}

#[test]
fn many_refreshes_are_one_and_a_cancelled_one_takes_nothing_along() {
    block_on(async {
        let (emulator, _client, sessions, sealed) = start().await;
        let slow = Fault::on(REFRESH).delay(std::time::Duration::from_millis(200));
        emulator.control().fault(slow).unwrap();
        let cancellation = Cancellation::new();
        let refresh = |cancellation| sessions.refresh(sealed.clone(), None, false, None, cancellation);
        let first = refresh(Some(cancellation.clone()));
        let cancel = async {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            cancellation.cancel();
        };
        let (cancelled, ()) = tokio::join!(first, cancel);
        assert_eq!(cancelled.unwrap_err().failure().kind, "cancelled");
        let (one, two, three) = tokio::join!(refresh(None), refresh(None), refresh(None));
        for refreshed in [one, two, three] {
            assert!(matches!(refreshed.unwrap(), NativeRefresh::Refreshed { .. }));
        }
        assert_eq!(emulator.ledger().of(REFRESH).len(), 1);
    });
}

#[test]
fn a_request_is_told_apart_and_its_cookie_is_written() {
    block_on(async {
        let (_emulator, client, sessions, sealed) = start().await;
        let cookie = format!("wos-session={sealed}");
        assert_eq!(sessions.read_cookie(vec![cookie.clone()]).unwrap().as_deref(), Some(sealed.as_str()));
        let found = sessions.authenticate_request(vec![cookie.clone()], None).await.unwrap();
        assert_eq!(found.status, 200);
        assert!(matches!(found.outcome, NativeRequestOutcome::Authenticated { .. }));
        let nobody = sessions.authenticate_request(Vec::new(), None).await.unwrap();
        let NativeRequestOutcome::SignInRequired { reason, .. } = &nobody.outcome else { panic!() };
        assert_eq!((nobody.status, reason.as_str()), (401, "no_session_cookie_provided"));
        assert!(nobody.headers.iter().any(|header| header.name == "cache-control"));

        let set = sessions.set_cookies(&sealed, Vec::new()).unwrap();
        assert!(set[0].starts_with("wos-session=Fe26.2") && set[0].contains("HttpOnly"), "{}", set[0]);
        assert!(sessions.clear_cookies(vec![cookie]).unwrap()[0].contains("Max-Age=0"));
        let size = sessions.size_report(&sealed).unwrap();
        assert!(size.fits_one_cookie && size.bytes > 500, "{size:?}");
        assert!(!sessions.should_be_sealed_anew(&sealed).unwrap());

        let cookie = CookieSettings { same_site: Some("weird".to_owned()), ..CookieSettings::default() };
        let passwords = vec![COOKIE_PASSWORD.to_owned()];
        let settings = SessionSettings { passwords, cookie: Some(cookie), ..SessionSettings::default() };
        let error = client.sessions(settings, None).err().unwrap();
        assert_eq!(error.failure().code.as_deref(), Some("cookie_options_invalid"));
    });
}

#[test]
fn a_sign_in_through_authkit_ends_with_a_cookie() {
    block_on(async {
        let (_emulator, _client, sessions, _sealed) = start().await;
        let settings = AuthKitSettings {
            redirect_uri: CALLBACK.to_owned(),
            return_pathname: Some("/reports".to_owned()),
            login_hint: Some("ada@acme.com".to_owned()),
            ..AuthKitSettings::default()
        };
        let start = sessions.start_sign_in(settings, Vec::new()).unwrap();
        assert!(!format!("{start:?}").contains("state="));
        let mut browser = workos_emulator::Browser::new(CALLBACK);
        let Visit::Callback(callback) = browser.visit(&start.url).await.unwrap() else { panic!() };
        let cookie = &start.headers.iter().find(|header| header.name == "set-cookie").unwrap().value;
        let cookie = cookie.split(';').next().unwrap().to_owned();
        let forged = sessions.complete_sign_in(callback.clone(), Vec::new(), None).await.unwrap_err();
        assert_eq!(forged.failure().code.as_deref(), Some("state_mismatch"));
        let end = sessions.complete_sign_in(callback, vec![cookie], None).await.unwrap();
        let response: Value = serde_json::from_slice(&end.response).unwrap();
        assert_eq!(response["user"]["email"], "ada@acme.com");
        let token = response["access_token"].as_str().unwrap();
        assert!(token.starts_with("ey") && !format!("{end:?}").contains(token));
        assert_eq!(end.return_pathname.as_deref(), Some("/reports"));
        let found = sessions.authenticate(end.sealed_session, None).await.unwrap();
        assert!(matches!(found, NativeAuthentication::Authenticated { .. }));
    });
}

#[test]
fn tokens_are_verified_against_a_policy() {
    block_on(async {
        let (_emulator, client, sessions, sealed) = start().await;
        let session: Value = serde_json::from_str(&sessions.unseal(&sealed).unwrap()).unwrap();
        let token = session["accessToken"].as_str().unwrap().to_owned();
        let policy = |settings| NativeTokenPolicy::new(settings).unwrap();
        let usual = policy(PolicySettings::default());
        let verified = client.verify_access_token(token.clone(), usual.clone(), None, None).await.unwrap();
        assert_eq!(verified.user_id, "user_01ADA");
        let again = client.try_verify_access_token(&token, usual.clone(), None).unwrap();
        assert_eq!(again, Some(verified.clone()));
        let later = Some(verified.expires_at + 60_000);
        let expired = client.verify_access_token(token.clone(), usual, later, None).await.unwrap_err();
        assert_eq!(expired.failure().kind, "session_expired");
        let rows = [
            (
                PolicySettings { audiences: vec!["a".to_owned()], ..PolicySettings::default() },
                "token_audience_mismatch",
            ),
            (
                PolicySettings { issuers: vec!["i".to_owned()], ..PolicySettings::default() },
                "token_issuer_mismatch",
            ),
            (
                PolicySettings { client_id: Some("other".to_owned()), ..PolicySettings::default() },
                "keys_unavailable",
            ),
            (
                PolicySettings { token_type: Some("agent".to_owned()), ..PolicySettings::default() },
                "token_claim_missing",
            ),
        ];
        for (settings, code) in rows {
            let refused = client.verify_access_token(token.clone(), policy(settings), None, None).await;
            assert_eq!(refused.unwrap_err().failure().code.as_deref(), Some(code));
        }
        let refused = client.verify_agent_token(token, None, false, None).await.unwrap_err();
        assert_eq!(refused.failure().kind, "session_invalid");
        let unknown = PolicySettings { token_type: Some("alien".to_owned()), ..PolicySettings::default() };
        assert_eq!(NativeTokenPolicy::new(unknown).err().unwrap().failure().kind, "configuration");
    });
}

/// The cases that all languages share.
#[test]
fn every_vector_of_tokens_is_judged_alike() {
    let keys: Value = serde_json::from_str(include_str!("../../tests/vectors/token_keys.json")).unwrap();
    for case in crate::testing::vectors("tokens") {
        let (name, input, expect) = (&case["name"], &case["input"], &case["expect"]);
        let client_id = input["client_id"].as_str().unwrap_or("client_vectors");
        let settings = crate::client::Settings {
            client_id: Some(client_id.to_owned()),
            ..crate::client::Settings::default()
        };
        let client = NativeClient::new(settings).unwrap();
        let set = &keys[input["keys"].as_str().unwrap()];
        client.session_keys("environment").unwrap().pin(&set.to_string()).unwrap();
        let policy = &input["policy"];
        let settings = PolicySettings {
            issuers: crate::testing::texts(&policy["issuers"]),
            danger_accept_any_issuer: policy["any_issuer"].as_bool().unwrap_or_default(),
            audiences: crate::testing::texts(&policy["audiences"]),
            token_type: policy["token_type"].as_str().map(str::to_owned),
            client_id: policy["client_id"].as_str().map(str::to_owned),
            keys: policy["keys"].as_str().map(str::to_owned),
            leeway: policy["leeway"].as_i64().map(|seconds| seconds * 1000),
        };
        let now = input["now"].as_i64().map(|seconds| seconds * 1000);
        let policy = NativeTokenPolicy::new(settings).unwrap();
        let token = input["token"].as_str().unwrap();
        match client.try_verify_access_token(token, policy, now) {
            Ok(token) => {
                let token = token.unwrap_or_else(|| panic!("{name}: keys are pinned"));
                assert_eq!(expect["user_id"], token.user_id, "{name}");
                if let Some(roles) = expect.get("roles") {
                    assert_eq!(crate::testing::texts(roles), token.roles, "{name}");
                }
            }
            Err(error) => {
                assert_eq!(expect["error"]["code"], error.failure().code.clone().unwrap(), "{name}");
                assert_eq!(expect["error"]["kind"], error.failure().kind, "{name}");
            }
        }
    }
}
