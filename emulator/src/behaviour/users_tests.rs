use serde_json::{Value, json};

use super::*;
use crate::testing::Bench;

fn with_user() -> (Bench, String) {
    let mut bench = Bench::new();
    let body = json!({
        "email": "Ada@Acme.com",
        "first_name": "Ada",
        "last_name": "Lovelace",
        "password": "correct horse",
        "external_id": "ada",
        "metadata": {"team": "engines"},
    });
    let (status, user) = bench.post("/user_management/users", body);
    assert_eq!(status, 201, "{user}");
    let id = user["id"].as_str().unwrap().to_owned();
    (bench, id)
}

fn refusal((status, body): (u16, Value)) -> (u16, String) {
    (status, body["code"].as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_user_lives_and_dies() {
    let (mut bench, id) = with_user();
    let path = format!("/user_management/users/{id}");
    let (status, user) = bench.get(&path);
    assert_eq!(status, 200, "{user}");
    assert_eq!((&user["email"], &user["name"]), (&json!("ada@acme.com"), &json!("Ada Lovelace")));
    assert_eq!(user["email_verified"], false);
    assert!(!user.to_string().contains("argon2") && user.get("password").is_none());
    assert_eq!(bench.get("/user_management/users/external_id/ada").1["id"], id.as_str());
    assert_eq!(bench.get(&format!("{path}/identities")), (200, json!([])));

    let change = json!({"last_name": "King", "email_verified": true, "metadata": {"team": "", "floor": "2"}});
    let (status, changed) = bench.call("PUT", &path, Some(change));
    assert_eq!(status, 200, "{changed}");
    assert_eq!((&changed["name"], &changed["metadata"]), (&json!("Ada King"), &json!({"floor": "2"})));

    assert_eq!(bench.call("DELETE", &path, None).0, 200);
    assert_eq!(refusal(bench.get(&path)), (404, "entity_not_found".to_owned()));
    assert_eq!(refusal(bench.call("DELETE", &path, None)), (404, "entity_not_found".to_owned()));
    assert_eq!(bench.events(), ["user.created", "user.updated", "user.deleted"]);
}

#[test]
fn a_given_name_does_not_follow_the_others() {
    let (mut bench, id) = with_user();
    let path = format!("/user_management/users/{id}");
    let mut name = |change: Value| bench.call("PUT", &path, Some(change)).1["name"].clone();
    assert_eq!(name(json!({"name": "Countess"})), "Countess");
    assert_eq!(name(json!({"first_name": "Augusta"})), "Countess");
}

#[test]
fn a_new_address_is_not_verified() {
    let (mut bench, id) = with_user();
    let path = format!("/user_management/users/{id}");
    bench.call("PUT", &path, Some(json!({"email_verified": true})));
    let (_, user) = bench.call("PUT", &path, Some(json!({"email": "ada@king.com"})));
    assert_eq!((&user["email"], &user["email_verified"]), (&json!("ada@king.com"), &json!(false)));
    let (_, user) = bench.call("PUT", &path, Some(json!({"email": "ADA@king.com", "email_verified": true})));
    assert_eq!(user["email_verified"], true);
}

#[test]
fn refusals_have_their_documented_codes() {
    let (mut bench, id) = with_user();
    let users = "/user_management/users";
    let mut create = |body: Value| refusal(bench.post(users, body));
    let code = |status: u16, code: &str| (status, code.to_owned());
    assert_eq!(create(json!({"email": "ADA@acme.com"})), code(400, "user_creation_error"));
    assert_eq!(
        create(json!({"email": "b@acme.com", "external_id": "ada"})),
        code(400, "external_id_already_used")
    );
    assert_eq!(
        create(json!({"email": "b@acme.com", "password": "short"})),
        code(400, "password_strength_error")
    );
    let long = json!({"email": "b@acme.com", "metadata": {"k": "v".repeat(601)}});
    assert_eq!(create(long), code(400, "invalid_metadata"));
    let hashed = |hash: &str, kind: &str| json!({"email": "b@acme.com", "password_hash": hash, "password_hash_type": kind});
    assert_eq!(create(hashed("$2a$04$x", "bcrypt")), code(400, "invalid_password_hash"));
    assert_eq!(create(hashed("nonsense", "argon2")), code(400, "invalid_password_hash"));
    assert_eq!(create(json!({"email": "nobody"})).0, 422);

    bench.post(users, json!({"email": "bob@acme.com"}));
    let path = format!("{users}/{id}");
    let mut update = |body: Value| refusal(bench.call("PUT", &path, Some(body)));
    assert_eq!(update(json!({"email": "bob@acme.com"})), code(400, "email_not_available"));
    assert_eq!(update(json!({"locale": "xx"})), code(400, "invalid_locale"));
    assert_eq!(bench.events(), ["user.created", "user.created"]);
}

#[test]
fn listings_filter_by_email_and_organization() {
    let (mut bench, id) = with_user();
    bench.post("/user_management/users", json!({"email": "bob@acme.com"}));
    let (_, organization) = bench.post("/organizations", json!({"name": "Acme"}));
    let organization = organization["id"].as_str().unwrap();
    bench.post(
        "/user_management/organization_memberships",
        json!({"user_id": id, "organization_id": organization}),
    );
    let mut ids = |query: &str| {
        let (status, page) = bench.get(&format!("/user_management/users{query}"));
        assert_eq!(status, 200, "{page}");
        page["data"].as_array().unwrap().iter().map(|user| user["email"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(""), ["bob@acme.com", "ada@acme.com"]);
    assert_eq!(ids("?email=ADA%40acme.com"), ["ada@acme.com"]);
    assert_eq!(ids(&format!("?organization_id={organization}")), ["ada@acme.com"]);
    assert_eq!(ids("?organization_id=org_other"), Vec::<Value>::new());
}

#[test]
fn seeded_users_keep_what_the_file_says() {
    let mut bench = Bench::new();
    let text = "
users:
  - { id: user_01A, email: A@acme.com, first_name: A, password: short, email_verified: true, metadata: { a: b } }
  - { email: g@acme.com, oauth_provider: GoogleOAuth }
";
    bench.seed(text).unwrap();
    let (_, user) = bench.get("/user_management/users/user_01A");
    assert_eq!((&user["email"], &user["name"]), (&json!("a@acme.com"), &json!("A")));
    let google = by_email(&bench.state.store, "g@acme.com").unwrap();
    let (status, identities) = bench.get(&format!("/user_management/users/{}/identities", google.id));
    assert_eq!((status, &identities[0]["provider"]), (200, &json!("GoogleOAuth")));
    assert_eq!(bench.events(), Vec::<String>::new());
    let twice = "users: [{ email: a@b.c }, { email: A@b.c }]";
    assert!(Bench::new().seed(twice).unwrap_err().to_string().starts_with("users[1].email"));
}

#[test]
fn a_hash_of_another_system_signs_in_with_its_password() {
    let mut bench = Bench::new();
    let user = json!({
        "email": "cher@acme.com",
        "email_verified": true,
        "password_hash": "{SSHA256}jLJYwH64cZQ7StDnVKUCtfw6OJ11/vyRtOAQd47MoBhzYWx0",
        "password_hash_type": "ssha256",
        "password_salt_position": "prefix",
    });
    assert_eq!(bench.post("/user_management/users", user).0, 201);
    let mut sign_in = |password: &str| {
        let body = json!({
            "client_id": crate::state::DEFAULT_CLIENT_ID,
            "client_secret": crate::state::DEFAULT_API_KEY,
            "grant_type": "password",
            "email": "cher@acme.com",
            "password": password,
        });
        bench.post("/user_management/authenticate", body).0
    };
    assert_eq!((sign_in("correct house"), sign_in("correct horse")), (400, 200));
}
