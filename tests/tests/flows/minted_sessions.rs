//! Sessions that the emulator makes without a sign-in, in cookies of other SDKs.

use serde_json::{Value, json};
use workos_emulator::Request;
use workos_kit::session::{Authentication, Refresh, RefreshOptions, SealFormat, Sealer, SessionOptions};

use crate::support::Bench;

const SEED: &str = "
roles: [{ slug: admin, name: Administrator }]
organizations: [{ id: org_01ACME, name: Acme }]
";

fn mint(bench: &Bench, wanted: Value) -> Value {
    let answer = bench.control().send(Request::new("POST", "/_emulator/sessions").json(&wanted));
    assert_eq!(answer.status, 201, "{:?}", answer.value());
    answer.value()
}

#[tokio::test]
async fn a_minted_session_is_read_from_the_cookie_of_every_sdk_and_renewed() {
    let bench = Bench::start(SEED).await;
    let fernet = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";
    let hexadecimal = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    for (password, form, format) in [
        ("a cookie password of at least 32 characters", "node", SealFormat::Iron),
        (fernet, "python", SealFormat::Fernet),
        (hexadecimal, "rust", SealFormat::AesGcm),
    ] {
        let minted = mint(
            &bench,
            json!({
                "email": "ada@acme.com", "organization_id": "org_01ACME", "role": "admin",
                "cookie_password": password, "impersonator": {"email": "boss@acme.com"},
            }),
        );
        let sealer = Sealer::new(password).unwrap().accept([format]);
        let sessions = bench.workos.user_management().sessions(SessionOptions::new(sealer)).unwrap();
        let session = sessions.load_sealed_session(minted["sealed_sessions"][form].as_str().unwrap());
        let authentication = session.authenticate().await.unwrap();
        let Some(authenticated) = authentication.authenticated() else {
            panic!("{form}: {authentication:?}")
        };
        assert_eq!(authenticated.user().unwrap().unwrap().email, "ada@acme.com", "{form}");
        assert_eq!(authenticated.token.role(), Some("admin"), "{form}");
        assert_eq!(json!(authenticated.token.session_id()), minted["session_id"], "{form}");
        let renewed = session.refresh(RefreshOptions::new()).await.unwrap();
        assert!(matches!(renewed, Refresh::Refreshed(_)), "{form}: {renewed:?}");
    }
}

#[tokio::test]
async fn a_token_is_minted_expired_or_with_a_key_that_nobody_knows() {
    let bench = Bench::start(SEED).await;
    let password = "a cookie password of at least 32 characters";
    let options = SessionOptions::new(Sealer::new(password).unwrap());
    let sessions = bench.workos.user_management().sessions(options).unwrap();
    let mut judged = Vec::new();
    for member in [
        json!({"expires_in": -60}),
        json!({"header": {"kid": "unknown"}}),
        json!({"header": {"alg": "none"}}),
    ] {
        let mut wanted = json!({"email": "ada@acme.com", "cookie_password": password});
        wanted.as_object_mut().unwrap().extend(member.as_object().unwrap().clone());
        let sealed = mint(&bench, wanted)["sealed_sessions"]["node"].as_str().unwrap().to_owned();
        let authentication = sessions.load_sealed_session(&sealed).authenticate().await.unwrap();
        judged.push(match authentication {
            Authentication::Expired(_) => "expired",
            Authentication::Invalid(_) => "invalid",
            _ => "else",
        });
    }
    assert_eq!(judged, ["expired", "invalid", "invalid"]);
}
