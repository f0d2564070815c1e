use serde_json::{Value, json};

use crate::behaviour::pipes::accounts::CONNECTED_ACCOUNTS;
use crate::behaviour::pipes::test_support::{ADA, put, refusal, refused, seeded, with};

const OF_ADA: &str = "/user_management/users/user_01ADA/connected_accounts/github";
const OF_ACME: &str = "/organizations/org_01ACME/connected_accounts/github";

#[test]
fn an_account_is_shown_changed_and_disconnected() {
    let mut bench = seeded();
    let (status, account) = bench.get(OF_ADA);
    assert_eq!((status, &account["state"]), (200, &json!("connected")), "{account}");
    assert_eq!(
        (&account["connection_role"], &account["scopes"]),
        (&json!("compatibility"), &json!(["repo"]))
    );
    assert!(!account.to_string().contains("gho_ada"));

    let (status, changed) = put(&mut bench, OF_ADA, json!({"state": "needs_reauthorization"}));
    assert_eq!((status, &changed["state"]), (200, &json!("needs_reauthorization")));
    let renewed = json!({"access_token": "gho_new", "account_display_name": "Work"});
    let (_, changed) = put(&mut bench, OF_ADA, renewed);
    assert_eq!((&changed["state"], &changed["account_display_name"]), (&json!("connected"), &json!("Work")));
    assert_eq!(changed["account_identifier"], "ada", "what is absent stays");
    let (_, changed) = put(&mut bench, OF_ADA, json!({"account_display_name": null}));
    assert_eq!(changed["account_display_name"], Value::Null);

    assert_eq!(bench.call("DELETE", OF_ADA, None).0, 204);
    assert_eq!(refusal(bench.get(OF_ADA)), refused(404, "entity_not_found"));
    assert_eq!(bench.call("DELETE", OF_ADA, None).0, 404);
    let family = "pipes.connected_account.";
    let events =
        ["reauthorization_needed", "connected", "disconnected"].map(|what| format!("{family}{what}"));
    assert_eq!(bench.events(), events);
}

#[test]
fn an_import_says_what_state_it_is_in() {
    let mut bench = seeded();
    bench.call("DELETE", OF_ADA, None);
    let mut import = |body: Value| {
        let (status, account) = bench.post(OF_ADA, body.clone());
        assert_eq!(status, 201, "{body}: {account}");
        bench.call("DELETE", OF_ADA, None);
        account["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(import(json!({"access_token": "gho", "scopes": ["repo"]})), "connected");
    assert_eq!(import(json!({"refresh_token": "ghr"})), "connected");
    assert_eq!(import(json!({})), "needs_reauthorization");
    assert_eq!(
        import(json!({"access_token": "gho", "state": "needs_reauthorization"})),
        "needs_reauthorization"
    );
}

#[test]
fn tokens_that_do_not_go_together_are_refused() {
    let mut bench = seeded();
    bench.call("DELETE", OF_ADA, None);
    let mut of = |target: &str, body: Value| refusal(bench.post(target, body));
    let expiry = json!({"expires_at": "2026-02-01T00:00:00Z"});
    assert_eq!(of(OF_ADA, expiry), refused(422, "invalid_token_combination"));
    assert_eq!(of(OF_ADA, json!({"refresh_token": ""})), refused(422, "invalid_refresh_token"));
    assert_eq!(of(OF_ADA, json!({"state": "connected"})), refused(422, "invalid_data_integration_state"));
    let erp = OF_ADA.replace("github", "erp");
    assert_eq!(of(&erp, json!({"refresh_token": "r"})), refused(422, "client_credentials_not_configured"));
    assert_eq!(of(&OF_ADA.replace("github", "nowhere"), json!({})), refused(404, "entity_not_found"));
    assert_eq!(of(&OF_ADA.replace("01ADA", "01NO"), json!({})), refused(404, "entity_not_found"));
    assert_eq!(of(&format!("{OF_ADA}?organization_id=org_no"), json!({})), refused(404, "entity_not_found"));
}

#[test]
fn further_connections_are_seen_by_those_who_ask_for_them() {
    let mut bench = seeded();
    assert_eq!(refusal(bench.post(OF_ADA, json!({}))), refused(409, "connected_account_already_exists"));
    let second = json!({"connection_intent": "add", "access_token": "gho_2", "account_display_name": "Home"});
    let (status, second) = bench.post(OF_ADA, second);
    assert_eq!((status, &second["connection_role"]), (201, &json!("standard")), "{second}");
    assert_eq!(second["warnings"], json!([]));
    assert_eq!(bench.get(OF_ADA).1["id"], "data_installation_ada");

    let several = format!("{OF_ADA}?supports_multiple_connections=true");
    assert_eq!(refusal(bench.get(&several)), refused(409, "multiple_connected_accounts"));
    let by_id = format!("{several}&connected_account_id={}", second["id"].as_str().unwrap());
    assert_eq!(bench.get(&by_id).1["account_display_name"], "Home");
    let unknown = format!("{several}&connected_account_id=data_installation_no");
    assert_eq!(refusal(bench.get(&unknown)), refused(404, "connected_account_not_found"));

    let (_, renamed) = put(&mut bench, OF_ADA, json!({"account_display_name": "Home"}));
    assert_eq!(renamed["warnings"][0]["code"], "duplicate_account_display_name");

    let (_, providers) = bench.get(&format!("{ADA}/data_providers?supports_multiple_connections=true"));
    assert_eq!(providers["data"][0]["connected_accounts"].as_array().map(Vec::len), Some(2));
    // The other one takes the place of the compatibility connection.
    assert_eq!(bench.call("DELETE", OF_ADA, None).0, 204);
    assert_eq!(bench.get(OF_ADA).1["id"], second["id"]);
    assert_eq!(
        bench.events(),
        ["pipes.account_connection.connected", "pipes.connected_account.disconnected"]
    );
}

#[test]
fn connections_within_an_organization_are_apart() {
    let mut bench = seeded();
    let within = format!("{OF_ADA}?organization_id=org_01ACME");
    assert_eq!(bench.get(&within).0, 404);
    let (status, account) = bench.post(&within, json!({"access_token": "gho_acme"}));
    assert_eq!((status, &account["organization_id"]), (201, &json!("org_01ACME")), "{account}");
    assert_eq!(account["connection_role"], "compatibility");
    assert_ne!(bench.get(OF_ADA).1["id"], account["id"]);
    assert_eq!(bench.call("DELETE", "/organizations/org_01ACME", None).0, 200);
    assert!(bench.state.store.get(&CONNECTED_ACCOUNTS, account["id"].as_str().unwrap()).is_none());
    assert_eq!(bench.get(OF_ADA).0, 200);
}

#[test]
fn an_organization_shares_what_a_member_connects() {
    let mut bench = seeded();
    let acting = json!({"user_id": "user_01ADA"});
    let body = with(acting.clone(), json!({"access_token": "gho_acme", "scopes": ["repo"]}));
    let (status, account) = bench.post(OF_ACME, body);
    assert_eq!(status, 201, "{account}");
    assert_eq!((&account["user_id"], &account["organization_id"]), (&Value::Null, &json!("org_01ACME")));
    assert_eq!(account["established_by_user_id"], "user_01ADA");
    assert_eq!(bench.get(OF_ACME).1["id"], account["id"]);

    let stranger = with(json!({"user_id": "user_01EVE"}), json!({"scopes": []}));
    assert_eq!(refusal(put(&mut bench, OF_ACME, stranger)), refused(403, "organization_membership_required"));
    let (_, changed) = put(&mut bench, OF_ACME, with(acting, json!({"scopes": ["gist"]})));
    assert_eq!(changed["scopes"], json!(["gist"]));

    // The member leaves: what they connected no longer works.
    let (_, memberships) =
        bench.get("/user_management/organization_memberships?user_id=user_01ADA&organization_id=org_01ACME");
    let membership = memberships["data"][0]["id"].as_str().unwrap().to_owned();
    let target = format!("/user_management/organization_memberships/{membership}");
    assert!(bench.call("DELETE", &target, None).0 < 300);
    let (_, account) = bench.get(OF_ACME);
    assert_eq!(account["state"], "needs_reauthorization");
    assert_eq!(account["state_reason"], "establishing_member_membership_ended");
    assert_eq!(account["established_by_user_id"], Value::Null);
    assert_eq!(bench.call("DELETE", OF_ACME, None).0, 204);
    assert_eq!(bench.get(OF_ACME).0, 404);
}

#[test]
fn providers_are_listed_with_the_connections_of_an_owner() {
    let mut bench = seeded();
    let (status, providers) = bench.get(&format!("{ADA}/data_providers"));
    assert_eq!(status, 200, "{providers}");
    let names: Vec<&str> =
        providers["data"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["GitHub", "Weather & Co", "erp"], "slack is turned off");
    let github = &providers["data"][0];
    assert_eq!(github["connected_account"]["id"], "data_installation_ada");
    assert_eq!(
        (&github["ownership"], &github["connection_owner"]),
        (&json!("userland_user"), &json!("user"))
    );
    assert_eq!(github["scopes"], json!(["repo", "gist"]));
    assert_eq!(providers["data"][1]["connected_account"], Value::Null);

    let (_, providers) = bench.get("/organizations/org_01ACME/data_providers");
    assert_eq!(providers["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(providers["data"][0]["ownership"], "organization");
    assert_eq!(providers["data"][0]["connected_accounts"], json!([]));
    assert_eq!(bench.get("/organizations/org_no/data_providers").0, 404);
}
