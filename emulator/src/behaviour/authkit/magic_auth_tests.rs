use serde_json::json;

use super::super::test_support::*;

#[test]
fn a_code_is_answered_and_mailed() {
    let mut bench = seeded();
    let (status, magic_auth) = bench.post("/user_management/magic_auth", json!({"email": "Ada@acme.com"}));
    assert_eq!(status, 201, "{magic_auth}");
    assert_eq!(
        (&magic_auth["user_id"], &magic_auth["email"]),
        (&json!("user_01ADA"), &json!("ada@acme.com"))
    );
    assert_eq!(
        (magic_auth["code"].as_str().unwrap(), magic_auth["code"].as_str().unwrap().len()),
        (&*mailed_code(&bench), 6)
    );
    let path = format!("/user_management/magic_auth/{}", magic_auth["id"].as_str().unwrap());
    assert_eq!(bench.get(&path), (200, magic_auth));
    assert_eq!(bench.get("/user_management/magic_auth/magic_auth_x").0, 404);
    assert_eq!(bench.events(), ["magic_auth.created"]);
}

#[test]
fn the_first_sign_in_creates_the_user() {
    let mut bench = seeded();
    let (_, magic_auth) = bench.post("/user_management/magic_auth", json!({"email": "new@acme.com"}));
    let user = format!("/user_management/users/{}", magic_auth["user_id"].as_str().unwrap());
    assert_eq!(bench.get(&user).0, 404);
    let (_, again) = bench.post("/user_management/magic_auth", json!({"email": "new@acme.com"}));
    assert_eq!(again["user_id"], magic_auth["user_id"]);

    let members = json!({"email": "new@acme.com", "code": again["code"]});
    let (status, answer) = grant(&mut bench, "urn:workos:oauth:grant-type:magic-auth:code", members);
    assert_eq!((status, &answer["user"]["id"]), (200, &magic_auth["user_id"]));
    assert_eq!(bench.get(&user).1["email_verified"], true);
    let expected = ["user.created", "authentication.magic_auth_succeeded", "session.created"];
    assert!(bench.events().ends_with(&expected.map(str::to_owned)));
}

#[test]
fn a_user_registered_meanwhile_is_signed_in() {
    let mut bench = seeded();
    let (_, magic_auth) = bench.post("/user_management/magic_auth", json!({"email": "new@acme.com"}));
    let (_, user) = bench.post("/user_management/users", json!({"email": "new@acme.com"}));
    let members = json!({"email": "new@acme.com", "code": magic_auth["code"]});
    let (_, answer) = grant(&mut bench, "urn:workos:oauth:grant-type:magic-auth:code", members);
    assert_eq!(answer["user"]["id"], user["id"]);
}

#[test]
fn an_invitation_must_be_usable() {
    let mut bench = seeded();
    let body = json!({"email": "new@acme.com", "invitation_token": "x"});
    assert_eq!(refusal(bench.post("/user_management/magic_auth", body)), refused(400, "invitation_invalid"));
}
