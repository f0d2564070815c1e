use serde_json::{Value, json};

use super::{exchange, seeded, wait};
use crate::testing::Bench;

fn id_token(bench: &mut Bench, email: &str, claims: Value) -> Value {
    let body = json!({"email": email, "claims": claims});
    let (status, issued) = bench.post("/_emulator/connections/conn_oidc/id-token", body);
    assert_eq!(status, 200, "{issued}");
    issued["id_token"].clone()
}

fn exchange_token(bench: &mut Bench, token: &Value, organization: &str) -> (u16, Value) {
    let members = json!({
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:ietf:params:oauth:token-type:id_token",
        "subject_token": token,
        "organization_id": organization,
    });
    exchange(bench, members)
}

/// OAuth error and description of a refusal.
fn refused((status, body): (u16, Value)) -> String {
    assert_eq!((status, &body["error"]), (400, &json!("invalid_grant")), "{body}");
    body["error_description"].as_str().unwrap().to_owned()
}

#[test]
fn an_id_token_is_exchanged_for_the_profile_once() {
    let mut bench = seeded();
    let token = id_token(&mut bench, "grace@beta.com", json!({}));
    let (status, answer) = exchange_token(&mut bench, &token, "org_01BETA");
    assert!((200..300).contains(&status), "{answer}");
    assert_eq!(
        (&answer["profile"]["id"], &answer["profile"]["first_name"]),
        (&json!("prof_grace"), &json!("Grace"))
    );
    let again = exchange_token(&mut bench, &token, "org_01BETA");
    assert!(refused(again).contains("exchanged already"));
}

#[test]
fn somebody_new_gets_a_profile() {
    let mut bench = seeded();
    let claims =
        json!({"sub": "idp|7", "email": "new@beta.com", "given_name": "New", "aud": ["x", "conn_oidc"]});
    let token = id_token(&mut bench, "grace@beta.com", claims);
    let (_, answer) = exchange_token(&mut bench, &token, "org_01BETA");
    let profile = &answer["profile"];
    assert_eq!(
        (&profile["idp_id"], &profile["email"], &profile["first_name"], &profile["connection_id"]),
        (&json!("idp|7"), &json!("new@beta.com"), &json!("New"), &json!("conn_oidc"))
    );
    let renamed = id_token(&mut bench, "new@beta.com", json!({"email": "renamed@beta.com"}));
    let (_, later) = exchange_token(&mut bench, &renamed, "org_01BETA");
    assert_eq!(later["profile"]["id"], profile["id"], "the subject says who it is, not the address");
}

#[test]
fn tokens_of_others_or_of_another_time_are_refused() {
    let mut bench = seeded();
    let mut reason = |claims: Value| {
        let token = id_token(&mut bench, "grace@beta.com", claims);
        refused(exchange_token(&mut bench, &token, "org_01BETA"))
    };
    assert!(reason(json!({"iss": "https://idp.example.com"})).contains("issuer"));
    assert!(reason(json!({"aud": "other"})).contains("audience"));
    assert!(reason(json!({"exp": null})).contains("expired"));
    assert!(reason(json!({"iat": 9_999_999_999_i64})).contains("not valid yet"));
    assert!(reason(json!({"jti": null})).contains("jti"));
    assert!(reason(json!({"email": null})).contains("no email"));

    let token = id_token(&mut bench, "grace@beta.com", json!({}));
    let forged = json!(token.as_str().unwrap().replace('.', ".e"));
    assert!(refused(exchange_token(&mut bench, &forged, "org_01BETA")).contains("signature"));
    assert!(refused(exchange_token(&mut bench, &token, "org_01ACME")).contains("no active OpenID Connect"));
    assert_eq!(exchange_token(&mut bench, &token, "org_no").0, 404);
    wait(&mut bench, 301);
    assert!(refused(exchange_token(&mut bench, &token, "org_01BETA")).contains("expired"));
}

#[test]
fn only_openid_connect_has_id_tokens() {
    let mut bench = seeded();
    let path = |connection: &str| format!("/_emulator/connections/{connection}/id-token");
    assert_eq!(bench.post(&path("conn_saml"), json!({"email": "ada@acme.com"})).0, 422);
    assert_eq!(bench.post(&path("conn_oidc"), json!({"email": "ada"})).0, 422);
    assert_eq!(bench.post(&path("conn_no"), json!({"email": "ada@acme.com"})).0, 404);
}
