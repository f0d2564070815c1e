use serde_json::json;

use super::super::test_support::*;

fn with_session() -> (crate::testing::Bench, String, serde_json::Value) {
    let mut bench = seeded();
    let (status, answer) = sign_in(&mut bench, "ada@acme.com", "adapass");
    assert_eq!(status, 200, "{answer}");
    let id = claims(&answer)["sid"].as_str().unwrap().to_owned();
    (bench, id, answer)
}

fn status_of(bench: &mut crate::testing::Bench) -> serde_json::Value {
    let (status, sessions) = bench.get("/user_management/users/user_01ADA/sessions");
    assert_eq!(status, 200, "{sessions}");
    sessions["data"][0]["status"].clone()
}

#[test]
fn a_revoked_session_cannot_be_refreshed() {
    let (mut bench, id, answer) = with_session();
    assert_eq!(status_of(&mut bench), "active");
    let revoke = json!({"session_id": id});
    assert_eq!(bench.post("/user_management/sessions/revoke", revoke.clone()).0, 200);
    assert_eq!(bench.post("/user_management/sessions/revoke", revoke).0, 200);
    assert_eq!(status_of(&mut bench), "revoked");
    let refresh = json!({"refresh_token": answer["refresh_token"]});
    assert_eq!(refusal(grant(&mut bench, "refresh_token", refresh)), refused(400, "invalid_grant"));
    assert_eq!(bench.events().iter().filter(|event| *event == "session.revoked").count(), 1);
    assert_eq!(bench.post("/user_management/sessions/revoke", json!({"session_id": "session_x"})).0, 400);
    assert_eq!(bench.get("/user_management/users/user_x/sessions").0, 404);
}

#[test]
fn sessions_expire() {
    let (mut bench, _, answer) = with_session();
    wait(&mut bench, 30 * 24 * 60 * 60);
    assert_eq!(status_of(&mut bench), "expired");
    let refresh = json!({"refresh_token": answer["refresh_token"]});
    assert_eq!(refusal(grant(&mut bench, "refresh_token", refresh)), refused(400, "invalid_grant"));
}

#[test]
fn logging_out_ends_the_session_and_leads_back() {
    let (mut bench, id, _) = with_session();
    let path = "/user_management/sessions/logout";
    let response =
        open(&mut bench, &format!("{path}?session_id={id}&return_to=https%3A%2F%2Fapp.test%2Fbye"));
    assert_eq!(location(&response), "https://app.test/bye");
    assert_eq!(status_of(&mut bench), "revoked");
    assert!(text(&open(&mut bench, &format!("{path}?session_id={id}"))).contains("signed out"));
    assert_eq!(open(&mut bench, path).status, 422);
    assert_eq!(open(&mut bench, &format!("{path}?session_id={id}&return_to=javascript:x")).status, 422);
}

#[test]
fn sessions_go_with_their_user() {
    let (mut bench, _, answer) = with_session();
    bench.call("DELETE", "/user_management/users/user_01ADA", None);
    let refresh = json!({"refresh_token": answer["refresh_token"]});
    assert_eq!(refusal(grant(&mut bench, "refresh_token", refresh)), refused(400, "invalid_grant"));
}
