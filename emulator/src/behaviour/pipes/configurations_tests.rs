use serde_json::{Value, json};

use crate::behaviour::pipes::test_support::{of_ada, put, refusal, refused, seeded, token, with};

const OF_ACME: &str = "/organizations/org_01ACME/data_integration_configurations";

#[test]
fn an_organization_changes_settings_for_itself() {
    let mut bench = seeded();
    let (status, list) = bench.get(OF_ACME);
    assert_eq!(status, 200, "{list}");
    let slugs: Vec<&str> =
        list["data"].as_array().unwrap().iter().map(|one| one["slug"].as_str().unwrap()).collect();
    assert_eq!(slugs, ["github", "weather", "erp"]);
    assert_eq!(list["data"][0]["id"], "data_integration_gh");
    assert_eq!(
        (&list["data"][0]["name"], &list["data"][0]["scopes"]),
        (&json!("GitHub"), &json!(["repo", "gist"]))
    );
    assert_eq!(list["data"][0]["credentials"]["credentials_type"], "custom");
    assert_eq!(list["data"][1].get("credentials"), None);

    let target = format!("{OF_ACME}/github");
    let (status, changed) = put(&mut bench, &target, json!({"scopes": ["repo"]}));
    assert_eq!((status, &changed["scopes"], &changed["enabled"]), (200, &json!(["repo"]), &json!(true)));
    let within = with(of_ada(), json!({"organization_id": "org_01ACME"}));
    let account = "/user_management/users/user_01ADA/connected_accounts/github?organization_id=org_01ACME";
    assert_eq!(bench.post(account, json!({"access_token": "gho", "scopes": ["repo"]})).0, 201);
    assert_eq!(token(&mut bench, "github", within.clone())["missing_scopes"], json!([]));
    assert_eq!(token(&mut bench, "github", of_ada())["missing_scopes"], json!(["gist"]));

    let (_, changed) = put(&mut bench, &target, json!({"enabled": false}));
    assert_eq!(
        (&changed["enabled"], &changed["scopes"]),
        (&json!(false), &json!(["repo"])),
        "the rest stays"
    );
    assert_eq!(token(&mut bench, "github", within), "not_installed");
    assert_ne!(token(&mut bench, "github", of_ada()), "not_installed", "only for the organization");
    let (_, changed) = put(&mut bench, &target, json!({"scopes": null}));
    assert_eq!(changed["scopes"], json!(["repo", "gist"]));
    let (_, of_beta) = bench.get(&OF_ACME.replace("ACME", "BETA"));
    assert_eq!(of_beta["data"][0]["enabled"], true);
}

#[test]
fn an_organization_brings_its_own_credentials_where_it_must() {
    let mut bench = seeded();
    let own = json!({"client_id": "acme_client", "client_secret": "acme_secret_4444"});
    let target = format!("{OF_ACME}/github");
    assert_eq!(refusal(put(&mut bench, &target, own.clone())), refused(422, "client_id"));
    let by_organizations = json!({"credentials": {"type": "organization"}});
    assert_eq!(put(&mut bench, "/data-integrations/github", by_organizations).0, 200);
    let half = put(&mut bench, &target, json!({"client_id": "acme_client"}));
    assert_eq!(refusal(half), refused(422, "client_secret"));
    let (status, changed) = put(&mut bench, &target, with(own, json!({"config": {"host": "eu"}})));
    assert_eq!((status, &changed["config"]), (200, &json!({"host": "eu"})), "{changed}");
    let credentials = &changed["credentials"];
    assert_eq!(
        (&credentials["has_credentials"], &credentials["client_id"]),
        (&json!(true), &json!("acme_client"))
    );
    assert_eq!(credentials["client_secret_last_four"], "4444");
    assert!(!changed.to_string().contains("acme_secret"));
    let (_, of_beta) = bench.get(&OF_ACME.replace("ACME", "BETA"));
    assert_eq!(of_beta["data"][0]["credentials"]["client_id"], Value::Null);
}

#[test]
fn what_is_unknown_is_not_found() {
    let mut bench = seeded();
    assert_eq!(bench.get(&OF_ACME.replace("org_01ACME", "org_no")).0, 404);
    let nowhere = put(&mut bench, &format!("{OF_ACME}/nowhere"), json!({"enabled": true}));
    assert_eq!(refusal(nowhere), refused(404, "entity_not_found"));
}
