use serde_json::{Value, json};

use crate::behaviour::pipes::test_support::{
    of_acme, of_ada, put, refusal, refused, seeded, token, wait, with,
};

const OF_ADA: &str = "/user_management/users/user_01ADA/connected_accounts/github";

#[test]
fn a_token_is_handed_out_and_renewed_when_it_has_expired() {
    let mut bench = seeded();
    let first = token(&mut bench, "github", of_ada());
    assert_eq!(
        first,
        json!({
            "object": "access_token",
            "access_token": "gho_ada",
            "expires_at": "2026-01-15T13:00:00.000Z",
            "scopes": ["repo"],
            "missing_scopes": ["gist"],
        })
    );
    wait(&mut bench, 3599);
    assert_eq!(token(&mut bench, "github", of_ada()), first);
    wait(&mut bench, 1);
    let second = token(&mut bench, "github", of_ada());
    assert_ne!(second["access_token"], first["access_token"]);
    assert_eq!(second["expires_at"], "2026-01-15T14:00:00.000Z");
    let (_, answer) = bench.post("/data-integrations/github/credentials", of_ada());
    assert_eq!(answer["credential"]["value"], second["access_token"]);
    assert_eq!(answer["credential"]["auth_method"], "oauth");
    assert!(bench.events().is_empty(), "a new token is no change of the connection");
}

#[test]
fn an_expired_token_without_a_refresh_token_needs_the_user() {
    let mut bench = seeded();
    let once = json!({"access_token": "gho_once", "expires_at": "2026-01-15T12:10:00Z"});
    let within = format!("{OF_ADA}?organization_id=org_01ACME");
    assert_eq!(bench.post(&within, once).0, 201);
    let body = with(of_ada(), json!({"organization_id": "org_01ACME"}));
    assert_eq!(token(&mut bench, "github", body.clone())["access_token"], "gho_once");
    wait(&mut bench, 600);
    assert_eq!(token(&mut bench, "github", body.clone()), "needs_reauthorization");
    assert_eq!(token(&mut bench, "github", body.clone()), "needs_reauthorization");
    assert_eq!(
        bench.events(),
        ["pipes.connected_account.connected", "pipes.connected_account.reauthorization_needed"],
        "it is said once"
    );
    assert_eq!(put(&mut bench, &within, json!({"access_token": "gho_forever"})).0, 200);
    let renewed = token(&mut bench, "github", body);
    assert_eq!((&renewed["access_token"], &renewed["expires_at"]), (&json!("gho_forever"), &Value::Null));
}

#[test]
fn without_a_connection_there_is_a_reason() {
    let mut bench = seeded();
    assert_eq!(token(&mut bench, "erp", of_ada()), "not_installed");
    assert_eq!(token(&mut bench, "slack", of_ada()), "not_installed", "it is turned off");
    assert_eq!(token(&mut bench, "github", of_acme()), "not_installed");
    put(&mut bench, OF_ADA, json!({"state": "needs_reauthorization"}));
    assert_eq!(token(&mut bench, "github", of_ada()), "needs_reauthorization");
    put(&mut bench, "/data-integrations/github", json!({"enabled": false}));
    assert_eq!(token(&mut bench, "github", of_ada()), "not_installed");
    put(&mut bench, "/data-integrations/github", json!({"enabled": true}));

    let answer = bench.post("/data-integrations/nowhere/token", of_ada());
    assert_eq!(refusal(answer), refused(404, "entity_not_found"));
    let stranger = with(of_acme(), json!({"user_id": "user_01EVE"}));
    let answer = bench.post("/data-integrations/github/token", stranger);
    assert_eq!(refusal(answer), refused(403, "organization_membership_required"));
    let unknown = with(of_ada(), json!({"connected_account_id": "data_installation_no"}));
    let answer = bench.post("/data-integrations/github/token", unknown);
    assert_eq!(refusal(answer), refused(404, "connected_account_not_found"));
}

#[test]
fn the_official_emulators_seed_connects_accounts() {
    let mut bench = seeded();
    let seed = "
users: [{ id: user_01BOB, email: bob@acme.com }]
connectedAccounts: [{ email: bob@acme.com, provider: google-drive, scopes: [files] }]
";
    bench.seed(seed).unwrap();
    let answer = token(&mut bench, "google-drive", json!({"user_id": "user_01BOB"}));
    assert!(answer["access_token"].as_str().unwrap().starts_with("provider_access_token_"), "{answer}");
    assert_eq!(answer["scopes"], json!(["files"]));
}
