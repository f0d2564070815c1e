//! Requests as Okta and Entra ID document them, and what becomes of them.

use serde_json::{Value, json};

use crate::effects::EVENTS;
use crate::message::{Request, Response};
use crate::scim::{ENTERPRISE_USER, GROUP, PATCH_OP, SEARCH_REQUEST, USER};
use crate::state::DEFAULT_API_KEY;
use crate::testing::Bench;

const SEED: &str = "
organizations: [{ id: org_01, name: Acme }]
directories:
  - { id: directory_okta, type: okta scim v2.0, organization: Acme, external_key: okta1, bearer_token: secret1 }
  - { id: directory_entra, type: azure scim v2.0, organization: Acme, external_key: entra1, bearer_token: secret2,
      inactive_users: keep, users: [{ id: directory_user_01, idp_id: e1, email: bo@acme.com, username: bo,
      first_name: Bo, groups: [Staff] }], groups: [{ id: directory_group_01, idp_id: g1, name: Staff }] }
  - { id: directory_google, type: gsuite directory, organization: Acme, external_key: google1 }
";

struct Provider {
    bench: Bench,
    base: &'static str,
    token: &'static str,
}

impl Provider {
    fn okta() -> Self {
        Self::of("/scim/v2.0/okta1", "secret1")
    }

    fn entra() -> Self {
        Self::of("/scim/v2.0/entra1", "secret2")
    }

    fn of(base: &'static str, token: &'static str) -> Self {
        let mut bench = Bench::new();
        bench.seed(SEED).unwrap();
        Self { bench, base, token }
    }

    fn send(&mut self, method: &str, path: &str, body: Option<Value>) -> Response {
        let mut request = Request::new(method, &format!("{}{path}", self.base)).bearer(self.token);
        if let Some(body) = body {
            request.body = body.to_string().into();
            request = request.header("content-type", "application/scim+json; charset=utf-8");
        }
        self.bench.send(&request)
    }

    /// Sends a request and expects the status.
    fn expect(&mut self, status: u16, method: &str, path: &str, body: Option<Value>) -> Value {
        let response = self.send(method, path, body);
        assert_eq!(response.status, status, "{method} {path}: {}", response.value());
        if status != 204 {
            let media_type = response.header_value("content-type");
            assert_eq!(media_type, Some("application/scim+json; charset=utf-8"));
        }
        response.value()
    }

    fn refusal(&mut self, method: &str, path: &str, body: Option<Value>) -> (u16, String) {
        let response = self.send(method, path, body);
        let body = response.value();
        assert_eq!(body["schemas"], json!([crate::scim::ERROR]), "{body}");
        assert_eq!(body["status"], response.status.to_string());
        (response.status, body["scimType"].as_str().unwrap_or_default().to_owned())
    }

    fn patch(&mut self, path: &str, operations: Value) -> Value {
        self.expect(200, "PATCH", path, Some(json!({"schemas": [PATCH_OP], "Operations": operations})))
    }

    fn count(&mut self, path: &str) -> u64 {
        self.expect(200, "GET", path, None)["totalResults"].as_u64().unwrap()
    }

    /// What an application sees.
    fn api(&mut self, path: &str) -> (u16, Value) {
        let response = self.bench.send(&Request::new("GET", path).bearer(DEFAULT_API_KEY));
        (response.status, response.value())
    }

    fn last_event(&self) -> Value {
        self.bench.state.store.all(&EVENTS).next_back().unwrap().value()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn okta_user(name: &str) -> Value {
    json!({
        "schemas": [USER], "userName": format!("{name}@acme.com"),
        "name": {"givenName": name, "familyName": "Moss"},
        "emails": [{"primary": true, "value": format!("{name}@acme.com"), "type": "work"}],
        "displayName": format!("{name} Moss"), "locale": "en-US", "externalId": format!("00u{name}"), "groups": [],
        "password": "1mz050nq", "active": true,
    })
}

#[test]
fn okta_provisions_changes_deactivates_and_reactivates() {
    let mut okta = Provider::okta();
    assert_eq!(okta.count("/Users?filter=userName%20eq%20%22eve%40acme.com%22&startIndex=1&count=100"), 0);
    let response = okta.send("POST", "/Users", Some(okta_user("eve")));
    let created = response.value();
    assert_eq!(response.status, 201, "{created}");
    let id = text(&created["id"]);
    assert_eq!(response.header_value("location"), created["meta"]["location"].as_str());
    assert_eq!(created["meta"]["location"], format!("http://127.0.0.1:4100/scim/v2.0/okta1/Users/{id}"));
    assert_eq!(created.get("password"), None);
    assert_eq!(okta.count("/Users?filter=userName%20eq%20%22EVE%40acme.com%22&startIndex=1&count=100"), 1);

    let (_, user) = okta.api(&format!("/directory_users/{id}"));
    assert_eq!((&user["idp_id"], &user["email"]), (&json!("00ueve"), &json!("eve@acme.com")));
    assert_eq!((&user["first_name"], &user["name"]), (&json!("eve"), &json!("eve Moss")));
    assert_eq!(user["raw_attributes"]["locale"], "en-US");
    assert_eq!(user["raw_attributes"]["password"], "redacted");

    // Okta replaces the whole resource when the profile changes.
    let mut changed = okta_user("eve");
    changed["name"]["familyName"] = "Polastri".into();
    changed["displayName"] = "Eve Polastri".into();
    changed[ENTERPRISE_USER] = json!({"department": "Analysis", "manager": {"value": "b1"}});
    let answer = okta.expect(200, "PUT", &format!("/Users/{id}"), Some(changed));
    assert_eq!(answer["schemas"], json!([USER, ENTERPRISE_USER]));
    let event = okta.last_event();
    assert_eq!(event["data"]["previous_attributes"]["last_name"], "Moss");
    assert_eq!(event["data"]["custom_attributes"], json!({"department_name": "Analysis"}));

    let group =
        json!({"schemas": [GROUP], "displayName": "Agents", "members": [{"value": id, "display": "eve"}]});
    let group = text(&okta.expect(201, "POST", "/Groups", Some(group))["id"]);

    okta.patch(&format!("/Users/{id}"), json!([{"op": "replace", "value": {"active": false}}]));
    // The application loses the user, Okta does not.
    assert_eq!(okta.api(&format!("/directory_users/{id}")).0, 404);
    let known = okta.expect(200, "GET", &format!("/Users/{id}"), None);
    assert_eq!((&known["active"], &known["groups"][0]["value"]), (&json!(false), &json!(group)));
    assert_eq!(okta.count("/Users?filter=userName%20eq%20%22eve%40acme.com%22"), 1);
    assert_eq!(okta.refusal("POST", "/Users", Some(okta_user("eve"))), (409, "uniqueness".to_owned()));

    okta.patch(&format!("/Users/{id}"), json!([{"op": "replace", "value": {"active": true}}]));
    let (_, user) = okta.api(&format!("/directory_users/{id}"));
    assert_eq!((&user["state"], &user["last_name"]), (&json!("active"), &json!("Polastri")));
    assert_eq!(user["groups"][0]["id"], json!(group));
    assert_eq!(
        okta.bench.events(),
        [
            "dsync.user.created",
            "dsync.user.updated",
            "dsync.group.created",
            "dsync.group.user_added",
            "dsync.group.user_removed",
            "dsync.user.deleted",
            "dsync.user.created",
            "dsync.group.user_added",
        ]
    );
}

#[test]
fn okta_pushes_groups() {
    let mut okta = Provider::okta();
    let ids: Vec<String> = ["a", "b", "c"]
        .map(|name| text(&okta.expect(201, "POST", "/Users", Some(okta_user(name)))["id"]))
        .into();
    let body = json!({"schemas": [GROUP], "displayName": "Eng", "members": [{"value": ids[0]}]});
    let id = text(&okta.expect(201, "POST", "/Groups", Some(body))["id"]);
    assert_eq!(okta.count("/Groups?filter=displayName%20eq%20%22eng%22"), 1);
    assert_eq!(okta.count("/Groups?filter=displayName%20eq%20%22other%22"), 0);

    let path = format!("/Groups/{id}");
    okta.patch(&path, json!([{"op": "replace", "value": {"id": id, "displayName": "Engineering"}}]));
    assert_eq!(okta.last_event()["data"]["previous_attributes"]["name"], "Eng");
    let first = &ids[0];
    okta.patch(
        &path,
        json!([
            {"op": "remove", "path": format!("members[value eq \"{first}\"]")},
            {"op": "add", "path": "members", "value": [{"value": ids[1], "display": "b"}]},
        ]),
    );
    let members = json!([{"value": ids[1]}, {"value": ids[2]}]);
    let group = okta.patch(&path, json!([{"op": "replace", "path": "members", "value": members}]));
    let listed: Vec<&Value> =
        group["members"].as_array().unwrap().iter().map(|member| &member["value"]).collect();
    assert_eq!(listed, [&json!(ids[1]), &json!(ids[2])]);
    let user = okta.expect(200, "GET", &format!("/Users/{}", ids[1]), None);
    assert_eq!(user["groups"][0]["display"], "Engineering");
    okta.expect(204, "DELETE", &path, None);
    assert_eq!(okta.refusal("GET", &path, None), (404, String::new()));
    assert_eq!(
        okta.bench.events()[3..],
        [
            "dsync.group.created",
            "dsync.group.user_added",
            "dsync.group.updated",
            "dsync.group.user_removed",
            "dsync.group.user_added",
            "dsync.group.user_added",
            "dsync.group.user_removed",
            "dsync.group.user_removed",
            "dsync.group.deleted",
        ]
    );
}

#[test]
fn entra_provisions_and_disables_users() {
    let mut entra = Provider::entra();
    assert_eq!(entra.count("/Users?filter=externalId%20eq%20%22e2%22"), 0);
    let body = json!({
        "schemas": [USER, ENTERPRISE_USER], "externalId": "e2", "userName": "al@acme.com", "active": true,
        "emails": [{"primary": true, "type": "work", "value": "al@acme.com"}],
        "meta": {"resourceType": "User"}, "name": {"formatted": "Al Zed", "familyName": "Zed", "givenName": "Al"},
        "roles": [],
    });
    let id = text(&entra.expect(201, "POST", "/Users", Some(body))["id"]);
    let path = format!("/Users/{id}");
    let user = entra.patch(
        &path,
        json!([
            {"op": "Replace", "path": "emails[type eq \"work\"].value", "value": "al.zed@acme.com"},
            {"op": "Replace", "path": "name.familyName", "value": "Zedd"},
            {"op": "Add", "path": "phoneNumbers[type eq \"mobile\"].value", "value": "+1 555"},
            {"op": "Add", "path": format!("{ENTERPRISE_USER}:department"), "value": "Ops"},
            {"op": "Add", "path": format!("{ENTERPRISE_USER}:manager"), "value": "directory_user_01"},
        ]),
    );
    assert_eq!(user["phoneNumbers"], json!([{"type": "mobile", "value": "+1 555"}]));
    let (_, seen) = entra.api(&format!("/directory_users/{id}"));
    assert_eq!((&seen["email"], &seen["last_name"]), (&json!("al.zed@acme.com"), &json!("Zedd")));
    assert_eq!(seen["custom_attributes"]["department_name"], "Ops");

    // Directories that keep inactive users say so in an update. Entra ID writes the truth value as text.
    entra.patch(&path, json!([{"op": "Replace", "path": "active", "value": "False"}]));
    let event = entra.last_event();
    assert_eq!(
        (&event["event"], &event["data"]["state"]),
        (&json!("dsync.user.updated"), &json!("inactive"))
    );
    assert_eq!(event["data"]["previous_attributes"]["state"], "active");
    entra.expect(204, "DELETE", &path, None);
    assert_eq!(
        entra.bench.events(),
        ["dsync.user.created", "dsync.user.updated", "dsync.user.updated", "dsync.user.deleted"]
    );
}

#[test]
fn entra_manages_groups_by_members() {
    let mut entra = Provider::entra();
    let name = "/Groups?excludedAttributes=members&filter=displayName%20eq%20%22Staff%22";
    let found = entra.expect(200, "GET", name, None);
    assert_eq!((&found["totalResults"], found["Resources"][0].get("members")), (&json!(1), None));
    let query = "/Groups?attributes=id&filter=id%20eq%20%22directory_group_01%22%20and%20members%20eq%20%22";
    assert_eq!(entra.count(&format!("{query}directory_user_01%22")), 1);
    assert_eq!(entra.count(&format!("{query}directory_user_02%22")), 0);

    let path = "/Groups/directory_group_01";
    let member = json!([{"$ref": null, "value": "directory_user_01"}]);
    entra.patch(path, json!([{"op": "Remove", "path": "members", "value": member}]));
    assert_eq!(entra.last_event()["event"], "dsync.group.user_removed");
    entra.patch(path, json!([{"op": "Add", "path": "members", "value": member}]));
    entra.patch(path, json!([{"op": "Add", "path": "members", "value": member}]));
    entra.patch(path, json!([{"op": "Replace", "path": "displayName", "value": "Everybody"}]));
    assert_eq!(
        entra.bench.events(),
        ["dsync.group.user_removed", "dsync.group.user_added", "dsync.group.updated"]
    );
    let nobody = json!([{"op": "Add", "path": "members", "value": [{"value": "nobody"}]}, {"op": "replace", "path": "displayName", "value": "X"}]);
    let body = json!({"schemas": [PATCH_OP], "Operations": nobody});
    assert_eq!(entra.refusal("PATCH", path, Some(body)), (400, "invalidValue".to_owned()));
    // Nothing of a refused request happens.
    assert_eq!(entra.expect(200, "GET", path, None)["displayName"], "Everybody");
}

#[test]
fn users_who_came_otherwise_are_resources_too() {
    let mut entra = Provider::entra();
    let user = entra.expect(200, "GET", "/Users/directory_user_01", None);
    assert_eq!((&user["userName"], &user["externalId"]), (&json!("bo"), &json!("e1")));
    assert_eq!((&user["name"], &user["active"]), (&json!({"givenName": "Bo"}), &json!(true)));
    // A change on the control page is seen by the provider, also where the provider had said something else.
    entra.patch("/Users/directory_user_01", json!([{"op": "replace", "path": "title", "value": "Chief"}]));
    let control = "/_emulator/directories/directory_entra/users/e1";
    let (status, _) =
        entra.bench.call("PATCH", control, Some(json!({"job_title": "Boss", "last_name": "Li"})));
    assert_eq!(status, 200);
    let user = entra.expect(200, "GET", "/Users/directory_user_01", None);
    assert_eq!((&user["title"], &user["name"]["familyName"]), (&json!("Boss"), &json!("Li")));
    // A suspended user is not active, and stays suspended when the provider repeats that.
    entra.bench.call("POST", &format!("{control}/suspend"), None);
    let user =
        entra.patch("/Users/directory_user_01", json!([{"op": "replace", "path": "nickName", "value": "B"}]));
    assert_eq!(user["active"], false);
    assert_eq!(entra.api("/directory_users/directory_user_01").1["state"], "suspended");
}

#[test]
fn lists_are_searched_sorted_and_cut() {
    let mut okta = Provider::okta();
    for name in ["c", "a", "b"] {
        okta.expect(201, "POST", "/Users", Some(okta_user(name)));
    }
    let page =
        okta.expect(200, "GET", "/Users?startIndex=2&count=1&sortBy=userName&attributes=userName", None);
    assert_eq!((&page["totalResults"], &page["itemsPerPage"]), (&json!(3), &json!(1)));
    assert_eq!(page["Resources"][0]["userName"], "b@acme.com");
    assert_eq!(page["Resources"][0].get("name"), None);
    let body = json!({
        "schemas": [SEARCH_REQUEST], "filter": "emails[value sw \"a@\"] or name.givenName eq \"c\"",
        "excludedAttributes": ["emails"], "sortBy": "userName", "sortOrder": "descending",
    });
    let found = okta.expect(200, "POST", "/Users/.search", Some(body));
    assert_eq!(found["Resources"][0]["userName"], "c@acme.com");
    assert_eq!((found["Resources"][1].get("emails"), &found["totalResults"]), (None, &json!(2)));
    let group = json!({"schemas": [GROUP], "displayName": "c"});
    okta.expect(201, "POST", "/Groups", Some(group));
    let filter = "displayName sw \"c\"";
    let body = json!({"schemas": [SEARCH_REQUEST], "filter": filter, "attributes": ["displayName"]});
    let found = okta.expect(200, "POST", "/.search", Some(body));
    assert_eq!(found["totalResults"], 2, "a person and a group: {found}");
    assert_eq!(
        okta.refusal("GET", "/Users?filter=userName%20is%20a", None),
        (400, "invalidFilter".to_owned())
    );
    assert_eq!(okta.refusal("POST", "/Groups/.search", Some(json!({}))), (400, "invalidSyntax".to_owned()));
}

#[test]
fn what_breaks_the_rules_is_refused() {
    let mut okta = Provider::okta();
    let mut refused = |method: &str, path: &str, body: Option<Value>| okta.refusal(method, path, body);
    let answer = |status: u16, scim_type: &str| (status, scim_type.to_owned());
    assert_eq!(refused("POST", "/Users", Some(json!([]))), answer(400, "invalidSyntax"));
    assert_eq!(refused("POST", "/Users", None), answer(400, "invalidSyntax"));
    assert_eq!(refused("POST", "/Users", Some(json!({"userName": "a"}))), answer(400, "invalidSyntax"));
    assert_eq!(refused("POST", "/Users", Some(json!({"schemas": [USER]}))), answer(400, "invalidValue"));
    let typed = json!({"schemas": [USER], "userName": "a", "active": "maybe"});
    assert_eq!(refused("POST", "/Users", Some(typed)), answer(400, "invalidValue"));
    assert_eq!(refused("POST", "/Groups", Some(json!({"schemas": [GROUP]}))), answer(400, "invalidValue"));
    assert_eq!(refused("GET", "/Users/directory_user_01", None), answer(404, ""));
    assert_eq!(refused("DELETE", "/Groups/directory_group_01", None), answer(404, ""));
    assert_eq!(refused("GET", "/Me", None), answer(501, ""));
    assert_eq!(refused("GET", "/Nothing", None), answer(404, ""));
    assert_eq!(refused("PUT", "/Nothing/1", None), answer(404, ""));
    assert_eq!(refused("DELETE", "/Users", None), answer(405, ""));
    assert_eq!(refused("POST", "/Schemas/x", None), answer(405, ""));
    assert_eq!(refused("POST", "/Bulk", Some(json!({}))), answer(501, ""));
    let huge = json!({"schemas": [USER], "userName": "x".repeat(super::MAX_BODY)});
    assert_eq!(refused("POST", "/Users", Some(huge)), answer(413, ""));
    assert_eq!(okta.bench.events(), Vec::<String>::new());
}

#[test]
fn only_the_bearer_of_the_directory_s_token_is_served() {
    for (base, token) in [
        ("/scim/v2.0/okta1", "secret2"),
        ("/scim/v2.0/nowhere", "secret1"),
        ("/scim/v2.0/okta1", ""),
        ("/scim/v2.0/google1", ""),
        ("/scim/v2.0/okta1", DEFAULT_API_KEY),
    ] {
        let mut stranger = Provider::of(base, token);
        let response = stranger.send("GET", "/Users", None);
        assert_eq!(response.status, 401, "{base}");
        assert_eq!(response.header_value("www-authenticate"), Some("Bearer"));
        assert_eq!(response.value()["status"], "401");
    }
}

#[test]
fn the_server_describes_itself() {
    let mut okta = Provider::okta();
    let config = okta.expect(200, "GET", "/ServiceProviderConfig", None);
    assert_eq!((&config["patch"]["supported"], &config["bulk"]["supported"]), (&json!(true), &json!(false)));
    let types = okta.expect(200, "GET", "/ResourceTypes", None);
    assert_eq!(types["Resources"][0]["schemaExtensions"][0]["schema"], ENTERPRISE_USER);
    assert_eq!(okta.expect(200, "GET", "/ResourceTypes/Group", None)["endpoint"], "/Groups");
    assert_eq!(okta.count("/Schemas"), 3);
    let schema = okta.expect(200, "GET", &format!("/Schemas/{USER}"), None);
    let attributes = schema["attributes"].as_array().unwrap();
    let named = |name: &str| attributes.iter().find(|attribute| attribute["name"] == name).unwrap();
    assert_eq!(
        (&named("userName")["uniqueness"], &named("userName")["required"]),
        (&json!("server"), &json!(true))
    );
    assert_eq!(named("password")["returned"], "never");
    assert_eq!(named("groups")["subAttributes"][1]["referenceTypes"], json!(["Group"]));
    assert_eq!(okta.refusal("GET", "/Schemas/urn:nothing", None), (404, String::new()));
}

#[test]
fn the_control_page_shows_what_to_enter_at_the_provider() {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    let (_, directory) = bench.get("/_emulator/directories/directory_okta");
    let scim = json!({"endpoint": "http://127.0.0.1:4100/scim/v2.0/okta1", "bearer_token": "secret1"});
    assert_eq!((&directory["scim"], &directory["inactive_users"]), (&scim, &json!("delete")));
    assert_eq!(bench.get("/_emulator/directories/directory_google").1.get("scim"), None);
    assert_eq!(bench.get("/_emulator/directories/nope").0, 404);
    // The API shows neither.
    let (_, shown) = bench.get("/directories/directory_okta");
    assert_eq!((shown.get("bearer_token"), shown.get("inactive_users")), (None, None));

    let path = "/_emulator/directories/directory_okta";
    let (_, changed) =
        bench.call("PATCH", path, Some(json!({"bearer_token": "new", "inactive_users": "keep"})));
    assert_eq!(
        (&changed["scim"]["bearer_token"], &changed["inactive_users"]),
        (&json!("new"), &json!("keep"))
    );
    assert_eq!(bench.call("PATCH", path, Some(json!({"inactive_users": "burn"}))).0, 422);
    let google = "/_emulator/directories/directory_google";
    assert_eq!(bench.call("PATCH", google, Some(json!({"bearer_token": "x"}))).0, 422);
    let (status, made) = bench.post("/_emulator/directories", json!({"organization": "Acme"}));
    assert_eq!((status, made["scim"]["bearer_token"].as_str().map(str::len)), (201, Some(32)));
}
