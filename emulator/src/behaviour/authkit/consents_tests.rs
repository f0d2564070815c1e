use serde_json::{Value, json};

use super::*;
use crate::testing::Bench;

const RESOURCE: &str = "https://mcp.example.com/";
const PATH: &str = "/user_management/users/user_01ADA/authorized_applications";

/// Ada, a resource, and two applications as Connect stores them.
fn bench() -> Bench {
    let mut bench = Bench::new();
    let seed = format!(
        "users: [{{ id: user_01ADA, email: ada@acme.com }}]\nauthkitOAuthResources: [{{ id: resource_01, uri: '{RESOURCE}' }}]"
    );
    bench.seed(&seed).unwrap();
    for (id, name) in [("conn_app_01", "Notes"), ("conn_app_02", "Mail")] {
        let application = json!({
            "object": "connect_application",
            "id": id,
            "client_id": format!("client_{name}"),
            "name": name,
            "description": null,
            "scopes": ["openid"],
            "application_type": "oauth",
            "redirect_uris": [],
            "cors_origins": [],
            "uses_pkce": true,
            "is_first_party": false,
            "created_at": "2026-01-15T12:00:00.000Z",
            "updated_at": "2026-01-15T12:00:00.000Z",
        });
        bench.state.store.insert(&APPLICATIONS, Record::new(application));
    }
    bench
}

const SEED: &str = "
authorizedApplications:
  - { email: ada@acme.com, application: Notes, scopes: [openid] }
  - { email: ada@acme.com, application: client_Notes, scopes: [openid, email] }
  - { email: ada@acme.com, application: conn_app_01, scopes: [profile], oauth_resource: 'https://mcp.example.com/' }
  - { email: ada@acme.com, application: Mail }
";

fn listed(bench: &mut Bench) -> Vec<Value> {
    let (status, page) = bench.get(&format!("{PATH}?order=asc"));
    assert_eq!(status, 200, "{page}");
    page["data"].as_array().unwrap().clone()
}

#[test]
fn consents_add_up_by_application_and_resource() {
    let mut bench = bench();
    bench.seed(SEED).unwrap();
    let consents = listed(&mut bench);
    let scopes: Vec<&Value> = consents.iter().map(|consent| &consent["granted_scopes"]).collect();
    assert_eq!(scopes, [&json!(["openid", "email"]), &json!(["profile"]), &json!([])]);
    assert_eq!(consents[0]["application"]["name"], "Notes");
    assert_eq!(
        (&consents[0]["oauth_resource"], &consents[1]["oauth_resource"]),
        (&Value::Null, &json!(RESOURCE))
    );
    let (_, newest) = bench.get(&format!("{PATH}?limit=1"));
    assert_eq!(newest["data"][0]["application"]["name"], "Mail");
    assert_eq!(bench.get("/user_management/users/user_no/authorized_applications").0, 404);
}

#[test]
fn a_consent_is_withdrawn_as_a_whole() {
    let mut bench = bench();
    bench.seed(SEED).unwrap();
    let notes = format!("{PATH}/client_Notes");
    assert!((200..300).contains(&bench.call("DELETE", &notes, None).0));
    assert_eq!(bench.call("DELETE", &notes, None).0, 404);
    assert_eq!(listed(&mut bench).len(), 1);
    assert!((200..300).contains(&bench.call("DELETE", &format!("{PATH}/conn_app_02"), None).0));
    assert_eq!(bench.call("DELETE", &format!("{PATH}/conn_app_no"), None).0, 404);
}

#[test]
fn consents_go_with_what_they_are_about() {
    let mut bench = bench();
    bench.seed(SEED).unwrap();
    bench.call("DELETE", "/user_management/authkit_oauth_resources/resource_01", None);
    assert_eq!(listed(&mut bench).len(), 2);
    bench.state.store.remove(&APPLICATIONS, "conn_app_02");
    assert_eq!(listed(&mut bench).len(), 1);
    bench.call("DELETE", "/user_management/users/user_01ADA", None);
    assert_eq!(bench.state.store.all(&CONSENTS).count(), 0);
}

#[test]
fn seeds_name_what_they_do_not_find() {
    let error = |seed: &str| bench().seed(seed).unwrap_err().to_string();
    assert!(error("authorizedApplications: [{ email: x@y.z, application: Notes }]").contains("[0].email"));
    assert!(
        error("authorizedApplications: [{ email: ada@acme.com, application: x }]")
            .contains("[0].application")
    );
}
