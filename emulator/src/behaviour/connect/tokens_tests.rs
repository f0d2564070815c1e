use serde_json::json;

use crate::behaviour::connect::test_support::{basic, claims, form, refusal, refused, seeded, token, wait};
use crate::behaviour::connect::tokens::ACCESS_TOKENS;
use crate::message::Request;
use crate::testing::Bench;

const MACHINE: [(&str, &str); 1] = [("grant_type", "client_credentials")];

fn introspect(bench: &mut Bench, token: &str) -> serde_json::Value {
    let request = Request::new("POST", "/oauth2/introspection").form(&[("token", token)]);
    let response = bench.send(&basic(request, "client_own", "secret_own"));
    assert_eq!(response.status, 200, "{}", response.value());
    response.value()
}

#[test]
fn answers_with_tokens_are_not_kept_on_their_way() {
    let mut bench = seeded();
    let request = Request::new("POST", "/oauth2/token").form(&MACHINE);
    let response = bench.send(&basic(request, "client_machine", "secret_machine"));
    assert_eq!(response.header_value("cache-control"), Some("no-store"));
}

#[test]
fn a_machine_gets_a_token_for_its_organization() {
    let mut bench = seeded();
    let (status, answer) = token(&mut bench, "machine", &MACHINE);
    assert_eq!(status, 200, "{answer}");
    assert_eq!((&answer["token_type"], &answer["expires_in"]), (&json!("bearer"), &json!(3600)));
    assert!(answer.get("refresh_token").is_none() && answer.get("id_token").is_none());
    let claims = claims(&answer["access_token"]);
    for (name, value) in [
        ("iss", json!("http://127.0.0.1:4100")),
        ("sub", json!("client_machine")),
        ("client_id", json!("client_machine")),
        ("aud", json!("client_emulator")),
        ("org_id", json!("org_01ACME")),
        ("scope", json!("posts:read posts:write")),
        ("exp", json!(bench.context.now.as_second() + 3600)),
    ] {
        assert_eq!(claims[name], value, "{name}");
    }
    assert!(claims.get("sid").is_none() && claims["jti"].is_string());
}

#[test]
fn scopes_are_those_of_the_application_or_fewer() {
    let mut bench = seeded();
    let mut ask = |scope: &str| token(&mut bench, "machine", &[MACHINE[0], ("scope", scope)]);
    assert_eq!(ask("posts:read posts:read").1["scope"], "posts:read");
    assert_eq!(refusal(ask("posts:read posts:delete")), refused(400, "invalid_scope"));
    assert_eq!(refusal(ask("openid")), refused(400, "invalid_scope"));
}

#[test]
fn a_client_proves_itself_in_one_way() {
    let mut bench = seeded();
    let ask = |bench: &mut Bench, fields: &[(&str, &str)], secret: Option<&str>| {
        let request = Request::new("POST", "/oauth2/token").form(&[&MACHINE, fields].concat());
        let request = match secret {
            Some(secret) => basic(request, "client_machine", secret),
            None => request,
        };
        let response = bench.send(&request);
        let challenge = response.header_value("www-authenticate").map(str::to_owned);
        (response.status, response.value()["error"].as_str().unwrap_or_default().to_owned(), challenge)
    };
    assert_eq!(ask(&mut bench, &[], Some("secret_machine")).0, 200);
    assert_eq!(ask(&mut bench, &[("client_id", "client_machine")], Some("secret%5Fmachine")).0, 200);
    let (status, error, challenge) = ask(&mut bench, &[], Some("wrong"));
    assert_eq!((status, error.as_str()), (401, "invalid_client"));
    assert!(challenge.unwrap().starts_with("Basic "));
    for fields in [
        &[("client_id", "client_machine")][..],
        &[("client_id", "client_machine"), ("client_secret", "secret_own")],
        &[("client_id", "conn_app_machine"), ("client_secret", "secret_machine")],
        &[("client_secret", "secret_machine")],
        &[],
    ] {
        let (status, error, _) = ask(&mut bench, fields, None);
        assert_eq!((status, error.as_str()), (401, "invalid_client"), "{fields:?}");
    }
    for fields in [&[("client_secret", "secret_machine")][..], &[("client_id", "client_own")]] {
        let (status, error, _) = ask(&mut bench, fields, Some("secret_machine"));
        assert_eq!((status, error.as_str()), (400, "invalid_request"), "{fields:?}");
    }
}

#[test]
fn the_token_endpoint_refuses_in_the_words_of_oauth() {
    let mut bench = seeded();
    let mut ask = |fields: &[(&str, &str)]| refusal(token(&mut bench, "machine", fields));
    assert_eq!(ask(&[]), refused(400, "invalid_request"));
    assert_eq!(ask(&[("grant_type", "password")]), refused(400, "unsupported_grant_type"));
    assert_eq!(ask(&[("grant_type", "authorization_code")]), refused(400, "invalid_request"));
    // What the endpoint does not know it ignores.
    assert_eq!(token(&mut bench, "machine", &[MACHINE[0], ("audience", "x")]).0, 200);
    let own = token(&mut bench, "own", &MACHINE);
    assert_eq!(refusal(own), refused(400, "unauthorized_client"));
}

#[test]
fn a_token_is_for_the_resource_that_the_request_names() {
    let mut bench = seeded();
    let mcp = "https://mcp.acme.com";
    let ask = |bench: &mut Bench| token(bench, "machine", &[MACHINE[0], ("resource", mcp)]);
    assert_eq!(refusal(ask(&mut bench)), refused(400, "invalid_target"));
    bench.seed(&format!("authkitOAuthResources: [{{ uri: '{mcp}' }}]")).unwrap();
    assert_eq!(claims(&ask(&mut bench).1["access_token"])["aud"], mcp);
    assert_eq!(claims(&token(&mut bench, "machine", &MACHINE).1["access_token"])["aud"], "client_emulator");
}

#[test]
fn introspection_tells_good_tokens_from_others() {
    let mut bench = seeded();
    let issued =
        |bench: &mut Bench| token(bench, "machine", &MACHINE).1["access_token"].as_str().unwrap().to_owned();
    let first = issued(&mut bench);
    let answer = introspect(&mut bench, &first);
    assert_eq!((&answer["active"], &answer["sub"]), (&json!(true), &json!("client_machine")));
    assert_eq!(answer["scope"], "posts:read posts:write");

    assert_eq!(introspect(&mut bench, &format!("{first}x")), json!({"active": false}));
    wait(&mut bench, 3600);
    assert_eq!(introspect(&mut bench, &first), json!({"active": false}));

    let second = issued(&mut bench);
    assert_eq!(bench.state.store.all(&ACCESS_TOKENS).count(), 1, "the expired one is forgotten");
    assert_eq!(bench.call("DELETE", "/connect/applications/client_machine", None).0, 204);
    assert_eq!(introspect(&mut bench, &second), json!({"active": false}));

    let stranger =
        form(&mut bench, "/oauth2/introspection", &[("token", &second), ("client_id", "client_own")]);
    assert_eq!(refusal(stranger), refused(401, "invalid_client"));
}

#[test]
fn discovery_names_what_the_server_has() {
    let mut bench = seeded();
    let (status, openid) = bench.get("/.well-known/openid-configuration");
    assert_eq!((status, &openid["issuer"]), (200, &json!("http://127.0.0.1:4100")));
    assert_eq!(openid["token_endpoint"], "http://127.0.0.1:4100/oauth2/token");
    let (_, server) = bench.get("/.well-known/oauth-authorization-server");
    assert_eq!(server["code_challenge_methods_supported"], json!(["S256"]));
    for name in ["jwks_uri", "introspection_endpoint", "authorization_endpoint"] {
        assert_eq!(server[name], openid[name], "{name}");
    }
    let (_, keys) = bench.get("/oauth2/jwks");
    assert_eq!(keys["keys"][0]["alg"], "RS256");
    assert_eq!(keys, bench.get("/sso/jwks/client_emulator").1);
}
