use serde_json::{Value, json};

use crate::effects::EVENTS;
use crate::testing::Bench;

const SEED: &str = "
organizations:
  - { id: org_01, name: Foo Corp, domains: [{ id: org_domain_01, domain: foo-corp.com, state: verified }] }
  - { id: org_02, name: Bar Corp }
directories:
  - id: directory_01
    name: Foo Corp Okta
    type: okta scim v2.0
    organization: Foo Corp
    groups:
      - { id: directory_group_01, idp_id: eng, name: Engineering }
      - { id: directory_group_02, idp_id: ops, name: Operations }
    users:
      - { id: directory_user_01, email: ada@foo-corp.com, first_name: Ada, last_name: Lovelace, idp_id: ada,
          role: admin, groups: [Engineering, ops] }
      - { id: directory_user_02, email: bob@foo-corp.com, idp_id: bob, state: suspended,
          groups: [directory_group_01] }
  - { id: directory_02, name: Bar Workspace, type: gsuite directory, organization_id: org_02, domain: bar.com }
";

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

fn ids((status, page): (u16, Value)) -> Vec<String> {
    assert_eq!(status, 200, "{page}");
    page["data"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

fn refusal((status, body): (u16, Value)) -> (u16, String) {
    (status, body["code"].as_str().unwrap_or_default().to_owned())
}

fn code(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

fn last_event(bench: &Bench) -> Value {
    bench.state.store.all(&EVENTS).next_back().unwrap().value()
}

/// Plays the provider of the first directory and expects the status.
fn provider(bench: &mut Bench, method: &str, path: &str, body: Option<Value>, expected: u16) -> Value {
    let (status, answer) = bench.call(method, &format!("/_emulator/directories/directory_01{path}"), body);
    assert_eq!(status, expected, "{answer}");
    answer
}

#[test]
fn seeded_directories_are_listed_with_what_they_hold() {
    let mut bench = bench();
    let (status, directory) = bench.get("/directories/directory_01");
    assert_eq!(status, 200, "{directory}");
    assert_eq!(directory["metadata"], json!({"users": {"active": 1, "inactive": 1}, "groups": 2}));
    assert_eq!((&directory["state"], &directory["organization_id"]), (&json!("linked"), &json!("org_01")));

    assert_eq!(ids(bench.get("/directories")), ["directory_02", "directory_01"]);
    assert_eq!(ids(bench.get("/directories?organization_id=org_01")), ["directory_01"]);
    assert_eq!(ids(bench.get("/directories?search=WORKSPACE")), ["directory_02"]);
    assert_eq!(ids(bench.get("/directories?domain=bar.com")), ["directory_02"]);
    assert_eq!(refusal(bench.get("/directories/directory_x")), code(404, "entity_not_found"));
    assert_eq!(bench.events(), Vec::<String>::new());
}

#[test]
fn groups_and_users_are_filtered_by_directory_and_each_other() {
    let mut bench = bench();
    let all_users = ["directory_user_02", "directory_user_01"];
    let all_groups = ["directory_group_02", "directory_group_01"];
    assert_eq!(ids(bench.get("/directory_users?directory=directory_01")), all_users);
    assert_eq!(ids(bench.get("/directory_users?group=directory_group_01")), all_users);
    assert_eq!(ids(bench.get("/directory_users?group=directory_group_02")), ["directory_user_01"]);
    assert_eq!(ids(bench.get("/directory_users?directory=directory_01&idp_id=bob")), ["directory_user_02"]);
    let by_email = "/directory_users?directory=directory_01&email=ADA@foo-corp.com";
    assert_eq!(ids(bench.get(by_email)), ["directory_user_01"]);
    assert_eq!(ids(bench.get("/directory_groups?directory=directory_01")), all_groups);
    assert_eq!(ids(bench.get("/directory_groups?user=directory_user_02")), ["directory_group_01"]);
    let elsewhere = "/directory_groups?directory=directory_02&user=directory_user_01";
    assert_eq!(ids(bench.get(elsewhere)), Vec::<String>::new());

    let invalid = code(422, "invalid_request_parameters");
    assert_eq!(refusal(bench.get("/directory_users")), invalid);
    assert_eq!(refusal(bench.get("/directory_groups")), invalid);
    assert_eq!(refusal(bench.get("/directory_users?group=directory_group_01&idp_id=bob")), invalid);
    assert_eq!(refusal(bench.get("/directory_users?directory=nope")), code(404, "entity_not_found"));
    assert_eq!(refusal(bench.get("/directory_groups?user=nope")), code(404, "entity_not_found"));
}

#[test]
fn a_user_has_groups_role_and_attributes() {
    let mut bench = bench();
    let (status, user) = bench.get("/directory_users/directory_user_01");
    assert_eq!(status, 200, "{user}");
    let groups: Vec<&Value> = user["groups"].as_array().unwrap().iter().map(|group| &group["name"]).collect();
    assert_eq!(groups, ["Engineering", "Operations"]);
    assert_eq!((&user["name"], &user["username"]), (&json!("Ada Lovelace"), &json!("ada@foo-corp.com")));
    assert_eq!((&user["role"], &user["roles"]), (&json!({"slug": "admin"}), &json!([{"slug": "admin"}])));
    assert_eq!(user["raw_attributes"]["name"]["givenName"], "Ada");
    assert_eq!(user["raw_attributes"]["active"], true);
    assert_eq!(refusal(bench.get("/directory_users/nope")), code(404, "entity_not_found"));
    assert_eq!(bench.get("/directory_groups/directory_group_01").1["idp_id"], "eng");
    assert_eq!(refusal(bench.get("/directory_groups/nope")), code(404, "entity_not_found"));
}

#[test]
fn a_directory_comes_and_goes_with_one_event_each() {
    let mut bench = bench();
    let body =
        json!({"organization_id": "org_01", "type": "azure scim v2.0", "name": "Entra", "domain": "foo.dev"});
    let (status, directory) = bench.post("/_emulator/directories", body);
    assert_eq!(status, 201, "{directory}");
    let event = last_event(&bench);
    assert_eq!((&event["event"], &event["data"]["state"]), (&json!("dsync.activated"), &json!("active")));
    assert_eq!(event["data"]["domains"][0]["id"], "org_domain_01");

    assert_eq!(bench.call("DELETE", "/directories/directory_01", None).0, 200);
    assert_eq!(last_event(&bench)["data"]["state"], "deleting");
    assert_eq!(bench.events(), ["dsync.activated", "dsync.deleted"]);
    assert_eq!(refusal(bench.get("/directory_users/directory_user_01")), code(404, "entity_not_found"));
    assert_eq!(refusal(bench.get("/directory_groups/directory_group_01")), code(404, "entity_not_found"));
    let again = bench.call("DELETE", "/directories/directory_01", None);
    assert_eq!(refusal(again), code(404, "entity_not_found"));
}

#[test]
fn a_directory_is_activated_when_it_becomes_linked() {
    let mut bench = bench();
    let body = json!({"organization": "Bar Corp", "id": "directory_03", "state": "unlinked"});
    let (status, directory) = bench.post("/_emulator/directories", body);
    assert_eq!((status, &directory["name"]), (201, &json!("Bar Corp")), "{directory}");
    assert_eq!(bench.events(), Vec::<String>::new());
    for state in ["linked", "linked", "unlinked"] {
        let (status, changed) =
            bench.call("PATCH", "/_emulator/directories/directory_03", Some(json!({"state": state})));
        assert_eq!((status, &changed["state"]), (200, &json!(state)), "{changed}");
    }
    assert_eq!(bench.events(), ["dsync.activated"]);
    assert_eq!(bench.call("DELETE", "/_emulator/directories/directory_03", None).0, 204);
    assert_eq!(bench.events(), ["dsync.activated", "dsync.deleted"]);
}

#[test]
fn a_user_is_provisioned_changed_suspended_and_deleted() {
    let mut bench = bench();
    let body =
        json!({"email": "eve@foo-corp.com", "first_name": "Eve", "last_name": "Moss", "groups": ["eng"]});
    let user = provider(&mut bench, "POST", "/users", Some(body), 201);
    assert_eq!((&user["state"], &user["groups"][0]["name"]), (&json!("active"), &json!("Engineering")));
    let id = user["id"].as_str().unwrap();
    assert_eq!(bench.get(&format!("/directory_users/{id}")).1, user);

    let changes = json!({"last_name": "Polastri", "job_title": "Analyst", "role": "member"});
    let changed = provider(&mut bench, "PATCH", "/users/eve@foo-corp.com", Some(changes), 200);
    assert_eq!((&changed["name"], &changed["role"]["slug"]), (&json!("Eve Polastri"), &json!("member")));
    let event = last_event(&bench);
    let previous = json!({
        "last_name": "Moss",
        "name": "Eve Moss",
        "job_title": null,
        "role": null,
        "roles": null,
        "raw_attributes": {"name": {"givenName": "Eve", "familyName": "Moss"}, "title": null},
    });
    assert_eq!(event["data"]["previous_attributes"], previous);
    assert_eq!(event["data"]["name"], "Eve Polastri");
    assert_eq!(event["data"].get("groups"), None);

    let suspended = provider(&mut bench, "POST", &format!("/users/{id}/suspend"), None, 200);
    assert_eq!(suspended["state"], "suspended");
    let previous = json!({"state": "active", "raw_attributes": {"active": true}});
    assert_eq!(last_event(&bench)["data"]["previous_attributes"], previous);

    provider(&mut bench, "DELETE", &format!("/users/{id}"), None, 204);
    assert_eq!(refusal(bench.get(&format!("/directory_users/{id}"))), code(404, "entity_not_found"));
    assert_eq!(
        bench.events(),
        [
            "dsync.user.created",
            "dsync.group.user_added",
            "dsync.user.updated",
            "dsync.user.updated",
            "dsync.group.user_removed",
            "dsync.user.deleted",
        ]
    );
}

#[test]
fn what_the_provider_said_is_kept_and_what_follows_is_renewed() {
    let mut bench = bench();
    let body = json!({
        "idp_id": "zoe", "email": "zoe@foo-corp.com", "first_name": "Zoe", "name": "Dr Zoe",
        "raw_attributes": {"employeeNumber": 7}, "custom_attributes": {"team": "red"},
    });
    provider(&mut bench, "POST", "/users", Some(body), 201);
    let changes = json!({"email": "zoe@foo.dev", "first_name": "Zoë", "custom_attributes": {"team": "blue"}});
    let user = provider(&mut bench, "PATCH", "/users/zoe", Some(changes), 200);
    assert_eq!((&user["name"], &user["raw_attributes"]), (&json!("Dr Zoe"), &json!({"employeeNumber": 7})));
    assert_eq!(
        (&user["username"], &user["emails"][0]["value"]),
        (&json!("zoe@foo.dev"), &json!("zoe@foo.dev"))
    );
    let previous = last_event(&bench)["data"]["previous_attributes"].clone();
    assert_eq!(previous["custom_attributes"], json!({"team": "red"}));

    let cleared =
        provider(&mut bench, "PATCH", "/users/ada", Some(json!({"role": null, "email": null})), 200);
    assert_eq!(
        (cleared.get("role"), &cleared["email"], &cleared["emails"]),
        (None, &json!(null), &json!([]))
    );
    let previous = last_event(&bench)["data"]["previous_attributes"].clone();
    assert_eq!(previous["role"], json!({"slug": "admin"}));
}

#[test]
fn groups_change_and_their_members_are_told() {
    let mut bench = bench();
    let group = provider(&mut bench, "POST", "/groups", Some(json!({"name": "Sales"})), 201);
    assert_eq!(group["raw_attributes"], json!({}));
    let renamed = provider(&mut bench, "PATCH", "/groups/Sales", Some(json!({"name": "Revenue"})), 200);
    assert_eq!(renamed["name"], "Revenue");
    assert_eq!(last_event(&bench)["data"]["previous_attributes"], json!({"name": "Sales"}));

    provider(&mut bench, "PUT", "/groups/Revenue/users/bob", None, 204);
    let event = last_event(&bench);
    let said =
        (&event["data"]["user"]["idp_id"], &event["data"]["group"]["name"], &event["data"]["directory_id"]);
    assert_eq!(said, (&json!("bob"), &json!("Revenue"), &json!("directory_01")));
    provider(&mut bench, "PUT", "/groups/Revenue/users/ada", None, 204);
    provider(&mut bench, "DELETE", "/groups/Revenue/users/bob", None, 204);
    provider(&mut bench, "DELETE", "/groups/Revenue", None, 204);
    assert_eq!(bench.get("/directory_users/directory_user_01").1["groups"].as_array().unwrap().len(), 2);
    assert_eq!(
        bench.events(),
        [
            "dsync.group.created",
            "dsync.group.updated",
            "dsync.group.user_added",
            "dsync.group.user_added",
            "dsync.group.user_removed",
            "dsync.group.user_removed",
            "dsync.group.deleted",
        ]
    );
}

#[test]
fn nothing_is_said_where_nothing_changes() {
    let mut bench = bench();
    let before = bench.get("/directory_users/directory_user_01").1;
    provider(&mut bench, "PATCH", "/users/ada", Some(json!({"first_name": "Ada"})), 200);
    provider(&mut bench, "PUT", "/groups/eng/users/ada", None, 204);
    provider(&mut bench, "DELETE", "/groups/ops/users/bob", None, 204);
    provider(&mut bench, "PATCH", "/groups/eng", Some(json!({"name": "Engineering"})), 200);
    assert_eq!(bench.events(), Vec::<String>::new());
    assert_eq!(bench.get("/directory_users/directory_user_01").1, before);
}

#[test]
fn the_provider_is_held_to_the_description() {
    let mut bench = bench();
    let invalid = code(422, "invalid_request_parameters");
    let users = "/_emulator/directories/directory_01/users";
    assert_eq!(refusal(bench.post(users, json!({"state": "asleep"}))), invalid);
    assert_eq!(refusal(bench.post(users, json!({"surname": "Moss"}))), invalid);
    assert_eq!(refusal(bench.post(users, json!({"groups": ["nope"]}))), invalid);
    assert_eq!(refusal(bench.post(users, json!({"idp_id": "ada"}))), invalid);
    assert_eq!(refusal(bench.post(users, json!({"id": "directory_user_01"}))), invalid);
    let groups = "/_emulator/directories/directory_01/groups";
    assert_eq!(refusal(bench.post(groups, json!({}))), invalid);
    assert_eq!(refusal(bench.post("/_emulator/directories", json!({"name": "x"}))), invalid);
    assert_eq!(refusal(bench.post("/_emulator/directories", json!({"organization": "x"}))), invalid);
    let nowhere = bench.post("/_emulator/directories/nope/users", json!({}));
    assert_eq!(refusal(nowhere), code(404, "entity_not_found"));
    let elsewhere = bench.call("DELETE", "/_emulator/directories/directory_02/users/ada", None);
    assert_eq!(refusal(elsewhere), code(404, "entity_not_found"));
    assert_eq!(bench.events(), Vec::<String>::new());
}

#[test]
fn only_google_directories_are_synced_and_not_too_often() {
    let mut bench = bench();
    let path = "/directories/directory_02/sync";
    let (status, answer) = bench.call("POST", path, None);
    assert_eq!((status, &answer), (202, &json!({"status": "queued"})));
    bench.context.now += std::time::Duration::from_secs(290);
    let (status, answer) = bench.call("POST", path, None);
    assert_eq!((status, &answer["code"]), (429, &json!("directory_sync_rate_limited")));
    assert_eq!(answer["retry_after_seconds"], 10);
    bench.context.now += std::time::Duration::from_secs(10);
    assert_eq!(bench.call("POST", path, None).0, 202);
    let okta = bench.call("POST", "/directories/directory_01/sync", None);
    assert_eq!(refusal(okta), code(422, "directory_sync_unsupported"));
    assert_eq!(refusal(bench.call("POST", "/directories/nope/sync", None)), code(404, "entity_not_found"));
}

#[test]
fn seed_errors_say_where() {
    let error = |text: &str| {
        let organizations = "organizations: [{ name: Foo }]\ndirectories:\n  - ";
        Bench::new().seed(&format!("{organizations}{text}")).unwrap_err().to_string()
    };
    assert_eq!(error("{ organization: Bar }"), "directories[0].organization: 'Bar' is no organization");
    assert!(error("{ organization: Foo, state: off }").starts_with("directories[0].state: must be one of"));
    assert_eq!(error("{ organization: Foo, name: 7 }"), "directories[0].name: must be text");
    let nested = error("{ organization: Foo, users: [{ groups: [Red] }] }");
    assert_eq!(nested, "directories[0].users[0].groups.0: 'Red' is no group of this directory");
    assert_eq!(error("{ organization: Foo, groups: [{ }] }"), "directories[0].groups[0].name: is required");
    assert!(error("{ organization: Foo, kind: x }").starts_with("directories[0].kind: is unknown"));
}

#[test]
fn one_seed_gives_one_directory() {
    let provision = || {
        let mut bench = bench();
        provider(&mut bench, "POST", "/users", Some(json!({"email": "eve@foo-corp.com"})), 201)
    };
    assert_eq!(provision(), provision());
}
