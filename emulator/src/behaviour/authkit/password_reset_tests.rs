use serde_json::{Value, json};

use super::super::test_support::*;

const RESET: &str = "/user_management/password_reset";

#[test]
fn a_reset_sets_the_password_once_and_ends_sessions() {
    let mut bench = seeded();
    let (_, session) = sign_in(&mut bench, "ada@acme.com", "adapass");
    let (status, reset) = bench.post(RESET, json!({"email": "Ada@acme.com"}));
    assert_eq!(status, 201, "{reset}");
    assert_eq!(bench.get(&format!("{RESET}/{}", reset["id"].as_str().unwrap())), (200, reset.clone()));
    assert_eq!(bench.state.outbox[0].link.as_deref(), reset["password_reset_url"].as_str());

    let token = &reset["password_reset_token"];
    let mut confirm = |token: &Value, password: &str| {
        bench.post(&format!("{RESET}/confirm"), json!({"token": token, "new_password": password}))
    };
    assert_eq!(refusal(confirm(token, "short")), refused(400, "password_reset_error"));
    let (status, answer) = confirm(token, "a better one");
    assert_eq!((status, &answer["user"]["id"]), (200, &json!("user_01ADA")));
    assert_eq!(refusal(confirm(token, "a third one")), refused(400, "password_reset_error"));
    assert_eq!(refusal(confirm(&json!("x"), "a third one")), refused(404, "entity_not_found"));

    assert_eq!(sign_in(&mut bench, "ada@acme.com", "adapass").0, 400);
    assert_eq!(sign_in(&mut bench, "ada@acme.com", "a better one").0, 200);
    let refresh = json!({"refresh_token": session["refresh_token"]});
    assert_eq!(refusal(grant(&mut bench, "refresh_token", refresh)), refused(400, "invalid_grant"));
    let events = bench.events();
    let expected = ["password_reset.created", "session.revoked", "password_reset.succeeded"];
    assert_eq!(events[2..5], expected);
}

#[test]
fn a_reset_expires_and_needs_a_user() {
    let mut bench = seeded();
    let (_, reset) = bench.post(RESET, json!({"email": "ada@acme.com"}));
    wait(&mut bench, 15 * 60);
    let body = json!({"token": reset["password_reset_token"], "new_password": "a better one"});
    assert_eq!(refusal(bench.post(&format!("{RESET}/confirm"), body)), refused(400, "password_reset_error"));
    assert_eq!(
        refusal(bench.post(RESET, json!({"email": "nobody@acme.com"}))),
        refused(404, "entity_not_found")
    );
    assert_eq!(bench.get(&format!("{RESET}/password_reset_x")).0, 404);
}

#[test]
fn the_mailed_link_leads_to_a_page() {
    let mut bench = seeded();
    bench.post(RESET, json!({"email": "ada@acme.com"}));
    let link = bench.state.outbox[0].link.clone().unwrap().replace("http://127.0.0.1:4100", "");
    assert!(text(&open(&mut bench, &link)).contains("data-testid=\"password\""));
    let token = link.split_once("token=").unwrap().1.to_owned();
    let mut enter = |token: &str, password: &str| {
        text(&post_form(&mut bench, "/_authkit/password-reset", &[("token", token), ("password", password)]))
    };
    assert!(enter(&token, "short").contains("at least 8"));
    assert!(enter("x", "a better one").contains("not valid"));
    assert!(enter(&token, "a better one").contains("Password changed"));
    assert!(enter(&token, "a third one").contains("has expired or was used"));
    assert_eq!(sign_in(&mut bench, "ada@acme.com", "a better one").0, 200);
}
