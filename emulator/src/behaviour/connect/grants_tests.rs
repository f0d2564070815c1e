use serde_json::{Value, json};

use crate::behaviour::connect::grants::GRANTS;
use crate::behaviour::connect::test_support::{
    CALLBACK, claims, code, form, refusal, refused, seeded, token, wait,
};
use crate::message::Request;
use crate::testing::Bench;

// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: [(&str, &str); 2] =
    [("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), ("code_challenge_method", "S256")];
const CODE: (&str, &str) = ("grant_type", "authorization_code");
const REFRESH: (&str, &str) = ("grant_type", "refresh_token");
const ALL: (&str, &str) = ("scope", "openid profile email offline_access");

fn exchange(bench: &mut Bench, application: &str, code: &str, more: &[(&str, &str)]) -> (u16, Value) {
    token(bench, application, &[&[CODE, ("code", code)], more].concat())
}

fn signed_in(bench: &mut Bench) -> Value {
    let code = code(bench, "own", &[ALL, ("nonce", "n1")]);
    let (status, answer) = exchange(bench, "own", &code, &[("redirect_uri", CALLBACK)]);
    assert_eq!(status, 200, "{answer}");
    answer
}

fn refresh(bench: &mut Bench, application: &str, token_value: &Value, more: &[(&str, &str)]) -> (u16, Value) {
    let fields = [&[REFRESH, ("refresh_token", token_value.as_str().unwrap())], more].concat();
    token(bench, application, &fields)
}

fn is_active(bench: &mut Bench, token: &Value) -> bool {
    let fields = [
        ("token", token.as_str().unwrap()),
        ("client_id", "client_partner"),
        ("client_secret", "secret_partner"),
    ];
    let (status, answer) = form(bench, "/oauth2/introspection", &fields);
    assert_eq!(status, 200, "{answer}");
    answer["active"] == true
}

fn userinfo(bench: &mut Bench, token: &Value) -> (u16, Value) {
    let response = bench.send(&Request::new("GET", "/oauth2/userinfo").bearer(token.as_str().unwrap()));
    (response.status, response.value())
}

#[test]
fn a_code_becomes_tokens_that_say_who_signed_in() {
    let mut bench = seeded();
    let answer = signed_in(&mut bench);
    let access = claims(&answer["access_token"]);
    for (name, value) in [
        ("sub", json!("user_01ADA")),
        ("client_id", json!("client_own")),
        ("org_id", json!("org_01ACME")),
        ("aud", json!("client_emulator")),
        ("scope", json!(ALL.1)),
    ] {
        assert_eq!(access[name], value, "{name}");
    }
    let id = claims(&answer["id_token"]);
    for (name, value) in [
        ("iss", json!("http://127.0.0.1:4100")),
        ("aud", json!("client_own")),
        ("sub", json!("user_01ADA")),
        ("nonce", json!("n1")),
        ("email", json!("ada@acme.com")),
        ("given_name", json!("Ada")),
        ("auth_time", json!(bench.context.now.as_second())),
    ] {
        assert_eq!(id[name], value, "{name}");
    }
    let (status, user) = userinfo(&mut bench, &answer["access_token"]);
    assert_eq!((status, &user["sub"], &user["name"]), (200, &json!("user_01ADA"), &json!("Ada Lovelace")));
}

#[test]
fn scopes_decide_what_is_told() {
    let mut bench = seeded();
    let code = code(&mut bench, "own", &[("scope", "openid email")]);
    let (_, answer) = exchange(&mut bench, "own", &code, &[]);
    assert!(answer.get("refresh_token").is_none());
    let user = userinfo(&mut bench, &answer["access_token"]).1;
    assert_eq!(user, json!({"sub": "user_01ADA", "email": "ada@acme.com", "email_verified": true}));
    let machine = token(&mut bench, "machine", &[("grant_type", "client_credentials")]).1;
    assert_eq!(refusal(userinfo(&mut bench, &machine["access_token"])), refused(403, "insufficient_scope"));
    assert_eq!(refusal(userinfo(&mut bench, &json!("nonsense"))), refused(401, "invalid_token"));
    wait(&mut bench, 3600);
    assert_eq!(refusal(userinfo(&mut bench, &answer["access_token"])), refused(401, "invalid_token"));
}

#[test]
fn a_second_use_of_a_code_ends_what_the_first_one_began() {
    let mut bench = seeded();
    let code = code(&mut bench, "own", &[ALL]);
    let (_, answer) = exchange(&mut bench, "own", &code, &[]);
    assert!(
        is_active(&mut bench, &answer["access_token"]) && is_active(&mut bench, &answer["refresh_token"])
    );
    assert_eq!(refusal(exchange(&mut bench, "own", &code, &[])), refused(400, "invalid_grant"));
    assert!(
        !is_active(&mut bench, &answer["access_token"]) && !is_active(&mut bench, &answer["refresh_token"])
    );
    assert_eq!(
        refusal(refresh(&mut bench, "own", &answer["refresh_token"], &[])),
        refused(400, "invalid_grant")
    );
}

#[test]
fn a_code_is_for_its_client_its_address_and_its_time() {
    let mut bench = seeded();
    let code = code(&mut bench, "own", &[]);
    for (application, more) in [
        ("partner", &[][..]),
        ("own", &[("redirect_uri", "https://app.example/other")]),
        ("own", &[("code_verifier", VERIFIER)]),
    ] {
        let answer = exchange(&mut bench, application, &code, more);
        assert_eq!(refusal(answer), refused(400, "invalid_grant"), "{application} {more:?}");
    }
    assert_eq!(refusal(exchange(&mut bench, "own", "nonsense", &[])), refused(400, "invalid_grant"));
    let no_secret = [CODE, ("code", &*code), ("client_id", "client_own")];
    assert_eq!(refusal(form(&mut bench, "/oauth2/token", &no_secret)), refused(401, "invalid_client"));
    assert_eq!(exchange(&mut bench, "own", &code, &[]).0, 200, "refusals do not spend it");

    let late = super::super::test_support::code(&mut bench, "own", &[]);
    wait(&mut bench, 600);
    assert_eq!(refusal(exchange(&mut bench, "own", &late, &[])), refused(400, "invalid_grant"));
}

#[test]
fn a_public_client_shows_the_verifier_in_place_of_a_secret() {
    let mut bench = seeded();
    let code = code(&mut bench, "public", &[&CHALLENGE[..], &[ALL]].concat());
    let mut ask = |more: &[(&str, &str)]| {
        let fields = [&[CODE, ("code", &*code), ("client_id", "client_public")], more].concat();
        form(&mut bench, "/oauth2/token", &fields)
    };
    assert_eq!(refusal(ask(&[])), refused(400, "invalid_grant"));
    assert_eq!(refusal(ask(&[("code_verifier", "wrong")])), refused(400, "invalid_grant"));
    let (status, answer) = ask(&[("code_verifier", VERIFIER)]);
    assert_eq!(status, 200, "{answer}");
    let refresh_token = answer["refresh_token"].as_str().unwrap();
    let fields = [REFRESH, ("refresh_token", refresh_token), ("client_id", "client_public")];
    assert_eq!(form(&mut bench, "/oauth2/token", &fields).0, 200);
}

#[test]
fn a_challenge_does_not_replace_the_secret_of_a_confidential_client() {
    let mut bench = seeded();
    let code = code(&mut bench, "own", &CHALLENGE);
    let fields = [CODE, ("code", &*code), ("client_id", "client_own"), ("code_verifier", VERIFIER)];
    assert_eq!(refusal(form(&mut bench, "/oauth2/token", &fields)), refused(401, "invalid_client"));
    assert_eq!(refusal(exchange(&mut bench, "own", &code, &[])), refused(400, "invalid_grant"));
    assert_eq!(exchange(&mut bench, "own", &code, &[("code_verifier", VERIFIER)]).0, 200);
}

#[test]
fn refresh_tokens_rotate_and_a_stolen_one_ends_the_grant() {
    let mut bench = seeded();
    let first = signed_in(&mut bench);
    assert_eq!(
        refusal(refresh(&mut bench, "partner", &first["refresh_token"], &[])),
        refused(400, "invalid_grant")
    );
    let (status, second) = refresh(&mut bench, "own", &first["refresh_token"], &[]);
    assert_eq!(status, 200, "{second}");
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    assert_ne!(claims(&second["access_token"])["jti"], claims(&first["access_token"])["jti"]);

    let narrow = refresh(&mut bench, "own", &second["refresh_token"], &[("scope", "email")]).1;
    assert_eq!(claims(&narrow["access_token"])["scope"], "email");
    assert!(narrow.get("id_token").is_none());
    let wide = refresh(&mut bench, "own", &narrow["refresh_token"], &[("scope", "posts:read")]);
    assert_eq!(refusal(wide), refused(400, "invalid_scope"));

    assert_eq!(
        refusal(refresh(&mut bench, "own", &first["refresh_token"], &[])),
        refused(400, "invalid_grant")
    );
    assert!(!is_active(&mut bench, &narrow["refresh_token"]), "the thief's and the owner's are gone");
    assert!(bench.state.store.all(&GRANTS).next().is_none());
}

#[test]
fn a_refresh_token_expires() {
    let mut bench = seeded();
    let answer = signed_in(&mut bench);
    wait(&mut bench, 30 * 24 * 3600);
    assert_eq!(
        refusal(refresh(&mut bench, "own", &answer["refresh_token"], &[])),
        refused(400, "invalid_grant")
    );
}

#[test]
fn grants_go_with_their_user() {
    let mut bench = seeded();
    let answer = signed_in(&mut bench);
    assert_eq!(bench.call("DELETE", "/user_management/users/user_01ADA", None).0, 200);
    assert!(!is_active(&mut bench, &answer["access_token"]));
    assert_eq!(refusal(userinfo(&mut bench, &answer["access_token"])), refused(401, "invalid_token"));
}
