use serde_json::{Value, json};

use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID};
use crate::testing::Bench;

const SEED: &str = "
users: [{ id: user_1, email: ada@acme.com, password: test1234, email_verified: true }]
organizations: [{ id: org_1, name: Acme, memberships: [{ id: om_1, email: ada@acme.com, role: editor }] }]
permissions: [{ slug: 'docs:read' }, { slug: 'docs:write' }, { slug: 'docs:delete' }]
roles: [{ slug: editor, permissions: ['docs:read', 'docs:write'] }, { slug: owner, permissions: [] }]
";

/// A bench, and the id of a blueprint with two permissions.
fn bench(more: Value) -> (Bench, String) {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    let mut body = json!({"name": "Writer", "permissions": ["docs:write", "docs:delete"]});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let (status, blueprint) = bench.post("/agents/blueprints", body);
    assert_eq!(status, 201, "{blueprint}");
    let id = blueprint["id"].as_str().unwrap().to_owned();
    (bench, id)
}

fn tokens(bench: &mut Bench, blueprint: &str, body: Value) -> (u16, Value) {
    bench.post(&format!("/agents/blueprints/{blueprint}/tokens"), body)
}

fn validate(bench: &mut Bench, blueprint: &str, token: &Value) -> (u16, Value) {
    let path = format!("/agents/blueprints/{blueprint}/tokens/validate");
    bench.post(&path, json!({"agent_access_token": token}))
}

fn sign_in(bench: &mut Bench) -> Value {
    let body = json!({
        "client_id": DEFAULT_CLIENT_ID,
        "client_secret": DEFAULT_API_KEY,
        "grant_type": "password",
        "email": "ada@acme.com",
        "password": "test1234",
    });
    bench.post("/user_management/authenticate", body).1
}

#[test]
fn blueprints_are_made_changed_and_deleted() {
    let (mut bench, id) = bench(json!({}));
    let path = format!("/agents/blueprints/{id}");
    let blueprint = bench.get(&path).1;
    assert_eq!(blueprint["session_settings"]["access_token_ttl_seconds"], 300);
    let changes = json!({"description": "Writes", "session_settings": {"access_token_ttl_seconds": 60}});
    let (status, changed) = bench.call("PATCH", &path, Some(changes));
    assert_eq!((status, &changed["description"]), (200, &json!("Writes")));
    assert_eq!(
        changed["session_settings"],
        json!({
            "max_age_seconds": 3600, "access_token_ttl_seconds": 60, "refresh_token_ttl_seconds": 3600,
        })
    );
    assert_eq!(bench.get("/agents/blueprints").1["data"], json!([changed]));
    assert_eq!(bench.post("/agents/blueprints", json!({"name": "Writer"})).0, 409);
    for refused in [
        json!({"name": "x", "permissions": ["nope"]}),
        json!({"name": "x", "invocable_by": {"role_slugs": ["nope"]}}),
        json!({"name": "x", "invocable_by": {"organization_ids": ["nope"]}}),
    ] {
        assert_eq!(bench.post("/agents/blueprints", refused.clone()).0, 422, "{refused}");
    }
    let long = json!({"session_settings": {"access_token_ttl_seconds": 3601}});
    assert_eq!(bench.call("PATCH", &path, Some(long)).0, 422);

    tokens(&mut bench, &id, json!({"type": "autonomous", "organization_id": "org_1"}));
    assert_eq!(bench.call("DELETE", &path, None).0, 204);
    assert_eq!(bench.get(&path).0, 404);
    assert_eq!(bench.get("/agents/instances").1["data"], json!([]));
    assert_eq!(bench.get("/agents/sessions").1["data"], json!([]));
    assert_eq!(bench.events().last().unwrap(), "agent.blueprint.deleted");
}

#[test]
fn an_agent_acts_for_a_user_within_what_both_may() {
    let (mut bench, id) =
        bench(json!({"invocable_by": {"role_slugs": ["editor"], "organization_ids": ["org_1"]}}));
    let user_token = sign_in(&mut bench)["access_token"].clone();
    let body = json!({"type": "user_delegated", "user_access_token": user_token, "intent": "tidy up"});
    let (status, token) = tokens(&mut bench, &id, body.clone());
    assert_eq!(
        (status, &token["permissions"], &token["new_instance"]),
        (201, &json!(["docs:write"]), &json!(true))
    );
    let (status, valid) = validate(&mut bench, &id, &token["access_token"]);
    assert_eq!(
        (status, &valid["acting_user_id"], &valid["intent"]),
        (200, &json!("user_1"), &json!("tidy up"))
    );
    let instance =
        bench.get(&format!("/agents/instances/{}", token["agent_instance_id"].as_str().unwrap())).1;
    assert_eq!(
        (&instance["type"], &instance["organization_membership_id"]),
        (&json!("delegated"), &json!("om_1"))
    );
    assert_eq!(tokens(&mut bench, &id, body).1["new_instance"], false);

    let again = json!({"type": "agent_delegated", "agent_access_token": token["access_token"]});
    let (status, next) = tokens(&mut bench, &id, again);
    assert_eq!((status, &next["agent_instance_id"]), (201, &token["agent_instance_id"]));
    assert_ne!(next["agent_instance_session_id"], token["agent_instance_session_id"]);

    let session = bench.get("/user_management/users/user_1/sessions").1["data"][0]["id"].clone();
    bench.post("/user_management/sessions/revoke", json!({"session_id": session}));
    assert_eq!(validate(&mut bench, &id, &token["access_token"]).0, 400);
    assert_eq!(
        tokens(&mut bench, &id, json!({"type": "user_delegated", "user_access_token": user_token})).0,
        400
    );
}

#[test]
fn refresh_tokens_are_good_once_while_the_session_lasts() {
    let (mut bench, id) = bench(json!({}));
    let (_, first) = tokens(&mut bench, &id, json!({"type": "autonomous", "organization_id": "org_1"}));
    assert_eq!(first["permissions"], json!(["docs:write", "docs:delete"]));
    let refresh = |token: &Value| json!({"type": "refresh", "refresh_token": token["refresh_token"]});
    let (status, second) = tokens(&mut bench, &id, refresh(&first));
    assert_eq!((status, &second["agent_instance_session_id"]), (201, &first["agent_instance_session_id"]));
    assert_eq!(tokens(&mut bench, &id, refresh(&first)).0, 400);

    let expired = bench.context.now + jiff::SignedDuration::from_secs(301);
    let before = std::mem::replace(&mut bench.context.now, expired);
    assert_eq!(validate(&mut bench, &id, &second["access_token"]).0, 400);
    bench.context.now = before;
    assert_eq!(validate(&mut bench, &id, &second["access_token"]).0, 200);
    assert_eq!(validate(&mut bench, &id, &json!("nonsense")).0, 400);
    let other = bench.post("/agents/blueprints", json!({"name": "Other"})).1["id"].clone();
    let other = other.as_str().unwrap();
    assert_eq!(validate(&mut bench, other, &second["access_token"]).0, 400);
    assert_eq!(tokens(&mut bench, other, refresh(&second)).0, 400);
    let user_token = sign_in(&mut bench)["access_token"].clone();
    assert_eq!(validate(&mut bench, &id, &user_token).0, 400);

    let path = format!("/agents/sessions/{}", second["agent_instance_session_id"].as_str().unwrap());
    assert_eq!(bench.get(&path).1["status"], "active");
    let (status, revoked) = bench.post(&format!("{path}/revoke"), json!({}));
    assert_eq!((status, &revoked["status"]), (200, &json!("revoked")));
    assert_eq!(bench.post(&format!("{path}/revoke"), json!({})).1, revoked);
    assert_eq!(bench.get(&format!("/agents/sessions?agent_blueprint_id={id}")).1["data"], json!([revoked]));
    assert_eq!(validate(&mut bench, &id, &second["access_token"]).0, 400);
    assert_eq!(tokens(&mut bench, &id, refresh(&second)).0, 400);
    assert_eq!(bench.events().iter().filter(|event| *event == "agent.instance.session.revoked").count(), 1);

    let (_, third) = tokens(&mut bench, &id, json!({"type": "autonomous", "organization_id": "org_1"}));
    bench.state.keys.rotate(true);
    assert_eq!(validate(&mut bench, &id, &third["access_token"]).0, 200);
    bench.state.keys.rotate(false);
    assert_eq!(validate(&mut bench, &id, &third["access_token"]).0, 400);
}

#[test]
fn a_blueprint_says_who_may_start_its_agent() {
    let (mut bench, id) = bench(json!({
        "invocable_by": {"role_slugs": ["owner"]}, "invocable_as": {"instance_types": ["delegated"]},
    }));
    let autonomous = json!({"type": "autonomous", "organization_id": "org_1"});
    assert_eq!(tokens(&mut bench, &id, autonomous).0, 403);
    let token = sign_in(&mut bench)["access_token"].clone();
    assert_eq!(tokens(&mut bench, &id, json!({"type": "user_delegated", "user_access_token": token})).0, 403);
    assert_eq!(tokens(&mut bench, &id, json!({"type": "user_delegated"})).0, 400);
    assert_eq!(tokens(&mut bench, &id, json!({"type": "autonomous", "organization_id": "nope"})).0, 404);
    assert_eq!(tokens(&mut bench, "nope", json!({"type": "refresh", "refresh_token": "x"})).0, 404);
}

#[test]
fn an_instance_takes_its_sessions_along() {
    let (mut bench, id) = bench(json!({}));
    let (_, token) = tokens(&mut bench, &id, json!({"type": "autonomous", "organization_id": "org_1"}));
    let path = format!("/agents/instances/{}", token["agent_instance_id"].as_str().unwrap());
    assert_eq!(bench.call("DELETE", &path, None).0, 204);
    assert_eq!((bench.get(&path).0, validate(&mut bench, &id, &token["access_token"]).0), (404, 400));
    assert_eq!(bench.events().last().unwrap(), "agent.instance.deleted");
}
