//! Cookies and tokens explained against a running server.

use jiff::Timestamp;
use serde_json::json;
use workos_emulator::{Fault, keys};
use workos_kit::WorkOS;
use workos_kit::explain;
use workos_kit::session::{SealFormat, Sealer, SessionData, SessionManager, SessionOptions, TokenPolicy};

use crate::support::Bench;

const PASSWORD: &str = "a cookie password of at least 32 characters";
const FERNET: &str = "gAAAAABrBGasFRoQgQ1zy1QIqdidK0SVKvfzJC60JMwYMV2eStJolv-35U8i2PDzPKu-b_m9p9Ofyj_nGY6FLulyR2Y2eaEL05n3GaiS9EokYv";

fn sessions(workos: &WorkOS, sealer: Sealer) -> SessionManager {
    workos.user_management().sessions(SessionOptions::new(sealer)).unwrap()
}

#[tokio::test]
async fn every_cause_has_a_name_and_no_secret_comes_out() {
    let bench = Bench::start("organizations: []").await;
    let manager = sessions(&bench.workos, Sealer::new(PASSWORD).unwrap());
    let now = Timestamp::now().as_second();
    let claims = |change: serde_json::Value| {
        let mut claims = json!({
            "iss": bench.emulator.url(), "sub": "user_01", "sid": "session_01", "auth_time": now,
            "client_id": bench.emulator.client_id(), "iat": now, "exp": now + 300,
        });
        claims.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        keys::sign_jwt(&claims)
    };
    let seal = |token: &str| manager.seal_session(&SessionData::new(token, "refresh-do-not-show")).unwrap();
    let good = seal(&claims(json!({})));
    let other = Sealer::new("another password of at least 32 characters").unwrap().seal_text("{}").unwrap();
    let cookies = [
        (good.expose().to_owned(), "ok", "good"),
        (String::new(), "no_session_cookie_provided", "4096"),
        (seal(&claims(json!({"exp": now - 42}))).expose().to_owned(), "session_expired", "refresh"),
        (other.expose().to_owned(), "seal_password_mismatch", "another one"),
        (good.expose()[..300].to_owned(), "cookie_cut_off", "4096"),
        (good.expose().replace('*', "%2A"), "cookie_percent_encoded", "percent"),
        (format!("\"{}\"", good.expose()), "cookie_quoted", "quotes"),
        (FERNET.to_owned(), "seal_format_not_accepted", "Python"),
        (r#"{"accessToken":"do-not-show"}"#.to_owned(), "seal_format_not_accepted", "not sealed at all"),
        (claims(json!({})), "not_a_sealed_session", "access token"),
        (
            seal(&claims(json!({"iss": "https://auth.example.com"}))).expose().to_owned(),
            "token_issuer_mismatch",
            "auth.example.com",
        ),
        (
            seal(&claims(json!({"client_id": "client_other"}))).expose().to_owned(),
            "token_client_mismatch",
            "client_other",
        ),
        (seal(&claims(json!({"nbf": now + 42}))).expose().to_owned(), "token_not_yet_valid", "`nbf`"),
    ];
    for (cookie, code, words) in cookies {
        let explanation = explain::cookie(&manager, &cookie).await;
        assert_eq!(explanation.code, code, "{explanation}");
        assert!(explanation.text.contains(words), "{explanation}");
        let shown = format!("{explanation} {explanation:?}");
        assert!(
            !shown.contains("do-not-show") && !shown.contains("eyJ") && !shown.contains(PASSWORD),
            "{shown}"
        );
    }

    let policy = TokenPolicy::new();
    let token = claims(json!({}));
    for (token, code) in [
        (token.clone(), "ok"),
        (format!("Bearer {token}"), "not_an_access_token"),
        (good.expose().to_owned(), "not_an_access_token"),
        ("sk_test_do-not-show".to_owned(), "not_an_access_token"),
        (String::new(), "not_an_access_token"),
        (claims(json!({"exp": now - 42})), "token_expired"),
    ] {
        let explanation = explain::token(&bench.workos, &token, &policy).await;
        assert_eq!(explanation.code, code, "{explanation}");
        assert!(!explanation.to_string().contains("do-not-show"));
    }

    let plain = sessions(&bench.workos, Sealer::new(PASSWORD).unwrap().accept([SealFormat::Plain]));
    let unsealed = format!(r#"{{"accessToken":"{token}"}}"#);
    assert!(explain::cookie(&plain, &unsealed).await.is_ok());

    let bench = Bench::start("organizations: []").await;
    bench.control().fault(Fault::on("user_management.get_jwks").status(503).always()).unwrap();
    let explanation = explain::token(&bench.workos, &token, &policy).await;
    assert_eq!(explanation.code, "keys_unavailable");
}
