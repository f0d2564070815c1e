use serde_json::{Value, json};

use crate::testing::Bench;

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.seed("organizations: [{ id: org_1, name: Acme }, { id: org_2, name: Other }]").unwrap();
    for slug in ["docs:read", "docs:write"] {
        let (status, _) = bench.post("/authorization/permissions", json!({"slug": slug, "name": slug}));
        assert_eq!(status, 201);
    }
    bench
}

fn slugs(listing: &Value) -> Vec<&str> {
    listing["data"].as_array().unwrap().iter().map(|role| role["slug"].as_str().unwrap()).collect()
}

fn last_event(bench: &mut Bench, event: &str) -> Value {
    bench.get(&format!("/events?events={event}&order=desc&limit=1")).1["data"][0].clone()
}

#[test]
fn permissions_are_made_changed_and_taken_from_roles() {
    let mut bench = bench();
    let (status, refused) =
        bench.post("/authorization/permissions", json!({"slug": "docs:read", "name": "x"}));
    assert_eq!((status, &refused["code"]), (409, &json!("permission_slug_conflict")));
    assert_eq!(bench.post("/authorization/permissions", json!({"slug": "Docs", "name": "x"})).0, 422);

    let changes = json!({"name": "Read", "description": "May read"});
    let (status, changed) = bench.call("PATCH", "/authorization/permissions/docs:read", Some(changes));
    assert_eq!(
        (status, &changed["name"], &changed["description"]),
        (200, &json!("Read"), &json!("May read"))
    );
    assert_eq!(bench.get("/authorization/permissions/docs%3Aread").1, changed);

    bench.post("/authorization/roles/admin/permissions", json!({"slug": "docs:read"}));
    assert_eq!(bench.call("DELETE", "/authorization/permissions/docs:read", None).0, 204);
    assert_eq!(bench.get("/authorization/permissions/docs:read").0, 404);
    assert_eq!(bench.get("/authorization/roles/admin").1["permissions"], json!([]));
    assert_eq!(last_event(&mut bench, "permission.deleted")["data"], changed);
}

#[test]
fn permissions_of_workos_stay() {
    let mut bench = Bench::new();
    bench.seed("permissions: [{ slug: 'widgets:users-table:manage', system: true }]").unwrap();
    let path = "/authorization/permissions/widgets:users-table:manage";
    assert_eq!(bench.get(path).1["system"], true);
    assert_eq!(bench.call("DELETE", path, None).0, 403);
    assert_eq!(bench.call("PATCH", path, Some(json!({"name": "x"}))).0, 403);
}

#[test]
fn the_first_role_leaves_the_default_ones() {
    let mut bench = bench();
    assert_eq!(slugs(&bench.get("/authorization/roles").1), ["admin", "member"]);
    let (status, role) = bench.post("/authorization/roles", json!({"slug": "editor", "name": "Editor"}));
    assert_eq!((status, &role["type"], &role["permissions"]), (201, &json!("EnvironmentRole"), &json!([])));
    assert_eq!(slugs(&bench.get("/authorization/roles").1), ["admin", "member", "editor"]);
    assert_eq!(
        slugs(&bench.get("/authorization/organizations/org_2/roles").1),
        ["admin", "member", "editor"]
    );

    let (status, refused) = bench.post("/authorization/roles", json!({"slug": "admin", "name": "Admin"}));
    assert_eq!((status, &refused["code"]), (409, &json!("role_slug_conflict")));

    let (_, renamed) = bench.call("PATCH", "/authorization/roles/editor", Some(json!({"name": "Author"})));
    assert_eq!(renamed["name"], "Author");
    let permissions = json!({"permissions": ["docs:write", "docs:read", "docs:write"]});
    let (status, role) = bench.call("PUT", "/authorization/roles/editor/permissions", Some(permissions));
    assert_eq!((status, &role["permissions"]), (200, &json!(["docs:write", "docs:read"])));
    assert_eq!(last_event(&mut bench, "role.updated")["data"]["permissions"], role["permissions"]);
    assert_eq!(bench.post("/authorization/roles/editor/permissions", json!({"slug": "nope"})).0, 404);
    assert_eq!(bench.get("/authorization/roles/nope").0, 404);
}

#[test]
fn a_role_of_an_organization_is_its_own() {
    let mut bench = bench();
    let (status, role) =
        bench.post("/authorization/organizations/org_1/roles", json!({"name": "Lead Editor"}));
    assert_eq!(
        (status, &role["slug"], &role["type"]),
        (201, &json!("org-lead-editor"), &json!("OrganizationRole"))
    );
    let path = "/authorization/organizations/org_1/roles/org-lead-editor";
    assert_eq!(bench.get(path).1, role);
    assert_eq!(bench.get("/authorization/organizations/org_2/roles/org-lead-editor").0, 404);
    assert_eq!(bench.get("/authorization/roles/org-lead-editor").0, 404);
    assert_eq!(
        slugs(&bench.get("/authorization/organizations/org_1/roles").1).last(),
        Some(&"org-lead-editor")
    );

    let (status, refused) = bench
        .post("/authorization/organizations/org_1/roles", json!({"name": "x", "slug": "org-lead-editor"}));
    assert_eq!((status, &refused["code"]), (409, &json!("organization_role_slug_conflict")));
    assert_eq!(
        bench.post("/authorization/organizations/org_1/roles", json!({"name": "x", "slug": "lead"})).0,
        422
    );

    bench.post(&format!("{path}/permissions"), json!({"slug": "docs:write"}));
    let (_, role) = bench.post(&format!("{path}/permissions"), json!({"slug": "docs:read"}));
    assert_eq!(role["permissions"], json!(["docs:write", "docs:read"]));
    let (status, role) = bench.call("DELETE", &format!("{path}/permissions/docs:write"), None);
    assert_eq!((status, &role["permissions"]), (200, &json!(["docs:read"])));
    assert_eq!(bench.call("DELETE", &format!("{path}/permissions/docs:write"), None).0, 404);
    let event = last_event(&mut bench, "organization_role.updated");
    assert_eq!(
        (&event["data"]["organization_id"], &event["data"]["name"]),
        (&json!("org_1"), &json!("Lead Editor"))
    );

    let environment = "/authorization/organizations/org_1/roles/admin";
    assert_eq!(bench.get(environment).0, 200);
    assert_eq!(bench.call("PATCH", environment, Some(json!({"name": "x"}))).0, 403);
    assert_eq!(bench.call("DELETE", environment, None).0, 403);
}

#[test]
fn members_hold_roles_of_their_organization() {
    let mut bench = bench();
    bench.post("/authorization/organizations/org_1/roles", json!({"name": "Lead", "slug": "org-lead"}));
    bench.post("/authorization/organizations/org_1/roles/org-lead/permissions", json!({"slug": "docs:read"}));
    let user = bench.post("/user_management/users", json!({"email": "ada@example.com"})).1["id"].clone();
    let membership = |organization: &str| json!({"user_id": user, "organization_id": organization, "role_slug": "org-lead"});
    let path = "/user_management/organization_memberships";
    assert_eq!(bench.post(path, membership("org_2")).0, 422);
    let (status, held) = bench.post(path, membership("org_1"));
    assert_eq!((status, &held["role"]["slug"]), (201, &json!("org-lead")));
    let granted = crate::behaviour::roles::permissions(&bench.state.store, "org_1", ["org-lead"]);
    assert_eq!(granted, ["docs:read"]);

    let role = "/authorization/organizations/org_1/roles/org-lead";
    let (status, refused) = bench.call("DELETE", role, None);
    assert_eq!((status, &refused["code"]), (409, &json!("role_has_assignments")));
    let id = held["id"].as_str().unwrap();
    bench.call("PUT", &format!("{path}/{id}"), Some(json!({"role_slug": "member"})));
    assert_eq!(bench.call("DELETE", role, None).0, 204);
    assert_eq!(last_event(&mut bench, "organization_role.deleted")["data"]["slug"], "org-lead");
}
