use std::time::Duration;

use serde_json::{Value, json};

use crate::effects::EVENTS;
use crate::testing::Bench;

const SEED: &str = "
users: [{ id: user_01, email: ada@acme.com }, { id: user_02, email: bob@acme.com }]
organizations: [{ id: org_01, name: Acme, memberships: [{ email: ada@acme.com }] }, { id: org_02, name: Beta }]
apiKeys:
  - { id: api_key_01, name: CI, organization: Acme, value: sk_test_continuous, permissions: [posts:read] }
  - { name: Ada, organization: org_01, user: ada@acme.com, value: sk_test_ada_lovelace }
  - { name: Root, value: sk_test_root }
";

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

fn validated(bench: &mut Bench, value: &str) -> Value {
    let (status, answer) = bench.post("/api_keys/validations", json!({"value": value}));
    assert_eq!(status, 200, "{answer}");
    answer["api_key"].clone()
}

fn names((status, page): (u16, Value)) -> Vec<String> {
    assert_eq!(status, 200, "{page}");
    page["data"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_key_is_shown_once_validated_and_deleted() {
    let mut bench = bench();
    let body = json!({"name": "Deploy", "permissions": ["posts:write"]});
    let (status, created) = bench.post("/organizations/org_02/api_keys", body);
    assert_eq!(status, 201, "{created}");
    let value = created["value"].as_str().unwrap().to_owned();
    assert_eq!(created["obfuscated_value"], format!("sk_...{}", &value[value.len() - 4..]));
    let (_, page) = bench.get("/organizations/org_02/api_keys");
    assert_eq!((page["data"][0].get("value"), &page["data"][0]["last_used_at"]), (None, &json!(null)));

    bench.context.now += Duration::from_secs(5);
    let key = validated(&mut bench, &value);
    assert_eq!(key["owner"], json!({"type": "organization", "id": "org_02"}));
    assert_eq!(key["last_used_at"], "2026-01-15T12:00:05.000Z");
    assert_eq!(key["updated_at"], created["updated_at"]);
    assert_eq!(validated(&mut bench, "sk_nobody"), json!(null));

    let path = format!("/api_keys/{}", created["id"].as_str().unwrap());
    assert_eq!(bench.call("DELETE", &path, None).0, 204);
    assert_eq!(bench.call("DELETE", &path, None).0, 404);
    assert_eq!(validated(&mut bench, &value), json!(null));
    assert_eq!(bench.events(), ["api_key.created", "api_key.revoked"]);
    // No event holds the value.
    assert!(bench.state.store.all(&EVENTS).all(|event| !event.value().to_string().contains(&value)));
}

#[test]
fn keys_expire_when_told() {
    let mut bench = bench();
    let expire = "/api_keys/api_key_01/expire";
    let later = json!({"expires_at": "2026-01-15T13:00:00.000Z"});
    assert_eq!(bench.post(expire, later).1["expires_at"], "2026-01-15T13:00:00.000Z");
    assert_eq!(bench.post(expire, json!({"expires_at": null})).1["expires_at"], json!(null));
    let previous =
        bench.state.store.all(&EVENTS).next_back().unwrap().value()["data"]["previous_attributes"].clone();
    assert_eq!(previous, json!({"expires_at": "2026-01-15T13:00:00.000Z"}));
    assert_eq!(validated(&mut bench, "sk_test_continuous")["id"], "api_key_01");

    let (status, key) = bench.call("POST", expire, None);
    assert_eq!((status, &key["expires_at"]), (200, &json!("2026-01-15T12:00:00.000Z")), "{key}");
    assert_eq!(validated(&mut bench, "sk_test_continuous"), json!(null));
    let (status, refusal) = bench.call("POST", expire, None);
    assert_eq!((status, &refusal["code"]), (409, &json!("api_key_already_expired")));
    assert_eq!(bench.call("POST", "/api_keys/nope/expire", None).0, 404);
    assert_eq!(bench.events(), ["api_key.updated"; 3]);
}

#[test]
fn an_expiry_must_lie_ahead_and_then_holds() {
    let mut bench = bench();
    let past = json!({"name": "Old", "expires_at": "2026-01-15T11:00:00Z"});
    assert_eq!(bench.post("/organizations/org_01/api_keys", past).0, 422);
    let soon = json!({"name": "Soon", "expires_at": "2026-01-15T12:01:00Z"});
    let value = bench.post("/organizations/org_01/api_keys", soon).1["value"].as_str().unwrap().to_owned();
    assert_eq!(validated(&mut bench, &value)["name"], "Soon");
    bench.context.now += Duration::from_secs(60);
    assert_eq!(validated(&mut bench, &value), json!(null));
    assert_eq!(bench.post("/organizations/nope/api_keys", json!({"name": "x"})).0, 404);
}

#[test]
fn users_have_keys_of_their_own() {
    let mut bench = bench();
    assert_eq!(names(bench.get("/organizations/org_01/api_keys")), ["CI"]);
    let keys = "/user_management/users/user_01/api_keys";
    assert_eq!(names(bench.get(keys)), ["Ada"]);
    let (status, created) = bench.post(keys, json!({"name": "Second", "organization_id": "org_01"}));
    assert_eq!(status, 201, "{created}");
    assert_eq!(created["owner"], json!({"type": "user", "id": "user_01", "organization_id": "org_01"}));
    assert_eq!(names(bench.get(&format!("{keys}?organization_id=org_01"))), ["Second", "Ada"]);
    assert_eq!(names(bench.get(&format!("{keys}?organization_id=org_02"))), Vec::<String>::new());
    assert_eq!(validated(&mut bench, "sk_test_ada_lovelace")["owner"]["id"], "user_01");

    let stranger = json!({"name": "x", "organization_id": "org_01"});
    assert_eq!(bench.post("/user_management/users/user_02/api_keys", stranger.clone()).0, 400);
    assert_eq!(bench.post("/user_management/users/nope/api_keys", stranger).0, 404);
    bench.call("DELETE", "/user_management/users/user_01", None);
    assert_eq!(validated(&mut bench, "sk_test_ada_lovelace"), json!(null));
}

#[test]
fn seed_errors_say_where() {
    let error = |text: &str| Bench::new().seed(&format!("apiKeys: {text}")).unwrap_err().to_string();
    assert_eq!(
        error("[{name: x, organization: Nope}]"),
        "apiKeys[0].organization: is no organization of this file"
    );
    assert!(error("[{name: x, vale: y}]").starts_with("apiKeys[0].vale: is unknown"));
    let mut bench = Bench::new();
    let seed = "organizations: [{name: A}]\napiKeys: [{name: x, organization: A, user: x@a.com}]";
    let user = bench.seed(seed).unwrap_err().to_string();
    assert_eq!(user, "apiKeys[0].user: is no member of the organization");
}
