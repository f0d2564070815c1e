use serde_json::{Value, json};

use super::assignments::ROLE_ASSIGNMENTS;
use super::resources::RESOURCES;
use crate::testing::Bench;

pub(super) const SEED: &str = "
users: [{ id: user_1, email: ada@example.com }, { id: user_2, email: bob@example.com }]
organizations:
  - { id: org_1, name: Acme, memberships: [{ id: om_1, email: ada@example.com }, { id: om_2, email: bob@example.com }] }
  - { id: org_2, name: Other, memberships: [{ id: om_3, email: ada@example.com }] }
permissions: [{ slug: 'project:edit' }, { slug: 'project:view' }, { slug: 'org:manage' }]
roles:
  - { slug: editor, resource_type_slug: workspace, permissions: ['project:edit', 'project:view'] }
  - { slug: viewer, resource_type_slug: project, permissions: ['project:view'] }
  - { slug: manager, permissions: ['org:manage'] }
";

pub(super) const MEMBERSHIP: &str = "/authorization/organization_memberships/om_1";

/// An organization with a workspace and a project in it, whose ids are returned.
fn bench() -> (Bench, String, String) {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    let workspace = resource(&mut bench, "workspace", "w", json!({}));
    let project = resource(&mut bench, "project", "p", json!({"parent_resource_id": workspace}));
    (bench, workspace, project)
}

pub(super) fn resource(bench: &mut Bench, kind: &str, external_id: &str, more: Value) -> String {
    let mut body = json!({"name": external_id, "external_id": external_id, "resource_type_slug": kind, "organization_id": "org_1"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let (status, made) = bench.post("/authorization/resources", body);
    assert_eq!(status, 201, "{made}");
    made["id"].as_str().unwrap().to_owned()
}

pub(super) fn may(bench: &mut Bench, permission: &str, resource_id: &str) -> bool {
    let body = json!({"permission_slug": permission, "resource_id": resource_id});
    let (status, answer) = bench.post(&format!("{MEMBERSHIP}/check"), body);
    assert_eq!(status, 200, "{answer}");
    answer["authorized"].as_bool().unwrap()
}

fn texts(listing: &Value, member: &str) -> Vec<String> {
    let items = listing["data"].as_array().unwrap_or_else(|| panic!("{listing}"));
    items.iter().map(|item| item[member].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_role_on_a_workspace_reaches_its_projects_until_it_is_taken_away() {
    let (mut bench, workspace, project) = bench();
    assert!(!may(&mut bench, "project:edit", &project));
    let assigned =
        json!({"role_slug": "editor", "resource_external_id": "w", "resource_type_slug": "workspace"});
    let (status, assignment) = bench.post(&format!("{MEMBERSHIP}/role_assignments"), assigned.clone());
    assert_eq!((status, &assignment["resource"]["id"]), (201, &json!(workspace)));
    assert_eq!(
        assignment["source"],
        json!({"type": "direct", "group_role_assignment_id": null, "group": null})
    );
    assert_eq!(bench.post(&format!("{MEMBERSHIP}/role_assignments"), assigned.clone()).1, assignment);

    assert!(may(&mut bench, "project:edit", &project) && may(&mut bench, "project:edit", &workspace));
    assert!(!may(&mut bench, "org:manage", &project));
    let listed = bench.get(&format!("{MEMBERSHIP}/resources/{project}/permissions")).1;
    assert_eq!(texts(&listed, "slug"), ["project:view", "project:edit"]);
    assert_eq!(bench.get(&format!("{MEMBERSHIP}/resources/project/p/permissions")).1, listed);
    let listed =
        bench.get(&format!("/authorization/resources/{project}/organization_memberships/om_1/permissions")).1;
    assert_eq!(texts(&listed, "slug").len(), 2);

    let top = "permission_slug=project:edit&parent_resource_id=org_1";
    assert_eq!(texts(&bench.get(&format!("{MEMBERSHIP}/resources?{top}")).1, "id"), [&*workspace]);
    let query = format!("permission_slug=project:edit&parent_resource_id={workspace}");
    assert_eq!(texts(&bench.get(&format!("{MEMBERSHIP}/resources?{query}")).1, "id"), [&*project]);
    let who = |assignment: &str| {
        format!(
            "/authorization/resources/{project}/organization_memberships?permission_slug=project:edit{assignment}"
        )
    };
    assert!(texts(&bench.get(&who("")).1, "id").is_empty());
    assert_eq!(texts(&bench.get(&who("&assignment=indirect")).1, "id"), ["om_1"]);
    let on_workspace =
        "/authorization/organizations/org_1/resources/workspace/w/role_assignments?role_slug=editor";
    assert_eq!(bench.get(on_workspace).1["data"], json!([assignment]));

    assert_eq!(
        bench.call("DELETE", &format!("{MEMBERSHIP}/role_assignments"), Some(assigned.clone())).0,
        204
    );
    assert_eq!(bench.call("DELETE", &format!("{MEMBERSHIP}/role_assignments"), Some(assigned)).0, 404);
    assert!(!may(&mut bench, "project:edit", &project));
}

#[test]
fn groups_pass_their_roles_on_to_members() {
    let (mut bench, workspace, project) = bench();
    let group = bench.post("/organizations/org_1/groups", json!({"name": "Editors"})).1["id"].clone();
    let group = group.as_str().unwrap();
    let path = format!("/authorization/groups/{group}/role_assignments");
    let editor = json!({"role_slug": "editor", "resource_id": workspace});
    let (status, assignment) = bench.post(&path, editor.clone());
    assert_eq!(
        (status, &assignment["object"], &assignment["group_id"]),
        (201, &json!("group_role_assignment"), &json!(group))
    );
    let (status, refused) = bench.post(&path, editor.clone());
    assert_eq!((status, &refused["code"]), (409, &json!("duplicate_group_role_assignment")));
    assert!(!may(&mut bench, "project:edit", &project));

    let member = json!({"organization_membership_id": "om_1"});
    bench.post(&format!("/organizations/org_1/groups/{group}/organization-memberships"), member);
    assert!(may(&mut bench, "project:edit", &project));
    let held = bench.get(&format!("{MEMBERSHIP}/role_assignments")).1["data"][0].clone();
    assert_eq!(held["source"]["group_role_assignment_id"], assignment["id"]);
    assert_eq!(held["source"]["group"], json!({"id": group, "name": "Editors"}));

    let manager = json!({"role_slug": "manager"});
    let overlap = json!({"add": [manager], "remove": [manager]});
    let (status, refused) = bench.call("PATCH", &path, Some(overlap));
    assert_eq!((status, &refused["code"]), (400, &json!("group_role_assignment_update_overlap")));
    assert_eq!(bench.call("PATCH", &path, Some(json!({}))).0, 422);
    let change =
        json!({"add": [manager, editor], "remove": [{"role_slug": "viewer", "resource_id": project}]});
    let (status, _) = bench.call("PATCH", &path, Some(change));
    assert!((200..300).contains(&status));
    assert_eq!(bench.get(&path).1["data"].as_array().unwrap().len(), 2);
    assert!(may(&mut bench, "org:manage", &project));

    let (status, left) = bench.call("PUT", &path, Some(json!({"role_assignments": [editor]})));
    assert_eq!((status, &left["data"]), (200, &json!([assignment])));
    let one = format!("{path}/{}", assignment["id"].as_str().unwrap());
    assert_eq!(bench.get(&one).1, assignment);
    assert_eq!(bench.call("DELETE", &one, None).0, 204);
    assert_eq!((bench.get(&one).0, bench.call("DELETE", &path, Some(editor)).0), (404, 404));
    assert!(!may(&mut bench, "project:edit", &project));
}

#[test]
fn resources_are_found_moved_and_deleted() {
    let (mut bench, workspace, project) = bench();
    let by_external_id = "/authorization/organizations/org_1/resources/project/p";
    let found = bench.get(by_external_id).1;
    assert_eq!((&found["id"], &found["parent_resource_id"]), (&json!(project), &json!(workspace)));
    assert_eq!(bench.get("/authorization/organizations/org_2/resources/project/p").0, 404);
    let body =
        json!({"name": "p", "external_id": "p", "resource_type_slug": "project", "organization_id": "org_1"});
    let (status, refused) = bench.post("/authorization/resources", body);
    assert_eq!((status, &refused["code"]), (409, &json!("authorization_resource_external_id_conflict")));

    let other = resource(&mut bench, "workspace", "other", json!({}));
    let parent = json!({"parent_resource_external_id": "other", "parent_resource_type_slug": "workspace", "name": "P"});
    let (status, moved) = bench.call("PATCH", by_external_id, Some(parent));
    assert_eq!((status, &moved["parent_resource_id"], &moved["name"]), (200, &json!(other), &json!("P")));
    let below_itself = json!({"parent_resource_id": project});
    assert_eq!(bench.call("PATCH", &format!("/authorization/resources/{other}"), Some(below_itself)).0, 422);

    let children = |parent: &str| format!("/authorization/resources?parent_resource_id={parent}");
    assert_eq!(texts(&bench.get(&children(&other)).1, "id"), [&*project]);
    assert!(texts(&bench.get(&children(&workspace)).1, "id").is_empty());
    let query = "/authorization/resources?organization_id=org_1&parent_resource_type_slug=workspace&parent_external_id=other";
    assert_eq!(texts(&bench.get(query).1, "id"), [&*project]);
    let half = "/authorization/resources?organization_id=org_1&parent_external_id=other";
    assert_eq!(bench.get(half).0, 422);
    let (status, refused) = bench.get("/authorization/resources?resource_external_id=p");
    assert_eq!((status, &refused["code"]), (400, &json!("missing_organization_id_or_resource_type_slug")));

    bench.post(
        &format!("{MEMBERSHIP}/role_assignments"),
        json!({"role_slug": "viewer", "resource_id": project}),
    );
    let path = format!("/authorization/resources/{other}");
    let (status, refused) = bench.call("DELETE", &path, None);
    assert_eq!((status, &refused["code"]), (409, &json!("resource_has_dependents")));
    assert_eq!(bench.call("DELETE", &format!("{path}?cascade_delete=true"), None).0, 204);
    assert_eq!((bench.get(&path).0, bench.get(by_external_id).0), (404, 404));
    assert_eq!(bench.state.store.all(&ROLE_ASSIGNMENTS).count(), 0);
    assert_eq!(bench.state.store.all(&RESOURCES).count(), 1);
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let (mut bench, workspace, project) = bench();
    let path = format!("{MEMBERSHIP}/role_assignments");
    assert_eq!(bench.post(&path, json!({"role_slug": "editor", "resource_id": project})).0, 422);
    assert_eq!(bench.post(&path, json!({"role_slug": "nope", "resource_id": project})).0, 404);
    let foreign = "/authorization/organization_memberships/om_3";
    let body = json!({"role_slug": "editor", "resource_id": workspace});
    assert_eq!(bench.post(&format!("{foreign}/role_assignments"), body).0, 404);
    let body = json!({"permission_slug": "project:edit", "resource_id": workspace});
    assert_eq!(bench.post(&format!("{foreign}/check"), body).0, 404);
    assert_eq!(bench.get(&format!("{foreign}/resources/{workspace}/permissions")).0, 404);
    let body = json!({"name": "o", "external_id": "o", "resource_type_slug": "organization", "organization_id": "org_1"});
    assert_eq!(bench.post("/authorization/resources", body).0, 422);
    let body = json!({"permission_slug": "nope", "resource_id": workspace});
    assert_eq!(bench.post(&format!("{MEMBERSHIP}/check"), body).0, 404);

    bench.post("/authorization/organizations/org_1/roles", json!({"name": "x", "slug": "org-x"}));
    let (status, assigned) = bench.post(&path, json!({"role_slug": "org-x", "resource_id": "org_1"}));
    assert_eq!((status, &assigned["resource"]["resource_type_slug"]), (201, &json!("organization")));
    let (status, refused) = bench.call("DELETE", "/authorization/organizations/org_1/roles/org-x", None);
    assert_eq!((status, &refused["code"]), (409, &json!("role_has_assignments")));
    let one = format!("{path}/{}", assigned["id"].as_str().unwrap());
    assert_eq!(bench.call("DELETE", &one, None).0, 204);
    let group = bench.post("/organizations/org_1/groups", json!({"name": "g"})).1["id"].clone();
    let of_group = format!("/authorization/groups/{}/role_assignments", group.as_str().unwrap());
    assert_eq!(bench.post(&of_group, json!({"role_slug": "org-x"})).0, 201);
    let (status, refused) = bench.call("DELETE", "/authorization/organizations/org_1/roles/org-x", None);
    assert_eq!((status, &refused["code"]), (409, &json!("role_has_group_role_mappings")));
    assert_eq!(bench.call("DELETE", &of_group, Some(json!({"role_slug": "org-x"}))).0, 204);
    assert_eq!(bench.call("DELETE", "/authorization/organizations/org_1/roles/org-x", None).0, 204);
}

#[test]
fn seeds_hold_resources_and_who_may_do_what_on_them() {
    let mut bench = Bench::new();
    let text = format!(
        "{SEED}  - {{ slug: org-lead, organization: Acme, resource_type_slug: workspace, permissions: ['project:edit'] }}
groups: [{{ organization: Acme, name: Leads, members: [bob@example.com] }}]
resources:
  - {{ id: w_1, organization: Acme, resource_type_slug: workspace, external_id: w }}
  - {{ id: p_1, organization: Acme, resource_type_slug: project, external_id: p,
      parent_resource_type_slug: workspace, parent_resource_external_id: w }}
role_assignments:
  - {{ organization: Acme, user: ada@example.com, role_slug: editor, resource_id: w_1 }}
  - {{ organization: Acme, group: Leads, role_slug: org-lead, resource_type_slug: workspace, resource_external_id: w }}
"
    );
    bench.seed(&text).unwrap();
    assert!(may(&mut bench, "project:edit", "p_1") && !may(&mut bench, "org:manage", "p_1"));
    let who = "/authorization/resources/p_1/organization_memberships?permission_slug=project:edit&assignment=indirect";
    assert_eq!(texts(&bench.get(who).1, "id"), ["om_2", "om_1"]);

    let mut wrong = |text: &str, path: &str| {
        let error = bench.seed(text).unwrap_err().to_string();
        assert!(error.contains(path), "{error}");
    };
    let resource = |rest: &str| format!("resources: [{{ organization: {rest} }}]");
    wrong(&resource("nope, resource_type_slug: a, external_id: b"), "resources[0].organization");
    wrong(&resource("Acme, resource_type_slug: workspace, external_id: w"), "resources[0].external_id");
    wrong(
        &resource("Acme, resource_type_slug: organization, external_id: w"),
        "resources[0].resource_type_slug",
    );
    let parent = "Acme, resource_type_slug: a, external_id: b, parent_resource_id: nope";
    wrong(&resource(parent), "resources[0].parent_resource_id");
    let assignment = |rest: &str| format!("role_assignments: [{{ organization: Acme, {rest} }}]");
    wrong(&assignment("user: eve@example.com, role_slug: manager"), "role_assignments[0].user");
    wrong(&assignment("role_slug: manager"), "role_assignments[0].user");
    wrong(&assignment("user: ada@example.com, role_slug: x"), "role_assignments[0].role_slug");
    wrong(&assignment("user: ada@example.com, role_slug: editor"), "role_assignments[0].role_slug");
    wrong(
        &assignment("user: ada@example.com, role_slug: editor, resource_id: w_1"),
        "role_assignments[0].role_slug",
    );
    wrong(
        &assignment("user: ada@example.com, role_slug: editor, resource_id: no"),
        "role_assignments[0].resource_id",
    );
}

#[test]
fn assignments_go_with_who_holds_them_and_where() {
    let held = |gone: &str| {
        let (mut bench, workspace, _) = bench();
        let group = bench.post("/organizations/org_1/groups", json!({"name": "Editors"})).1["id"].clone();
        let group = group.as_str().unwrap();
        let editor = json!({"role_slug": "editor", "resource_id": workspace});
        for holder in [MEMBERSHIP, &format!("/authorization/groups/{group}")] {
            assert_eq!(bench.post(&format!("{holder}/role_assignments"), editor.clone()).0, 201);
        }
        let (status, answer) = bench.call("DELETE", &gone.replace("GROUP", group), None);
        assert!((200..300).contains(&status), "{answer}");
        (bench.state.store.all(&ROLE_ASSIGNMENTS).count(), bench.state.store.all(&RESOURCES).count())
    };
    assert_eq!(held("/user_management/organization_memberships/om_2"), (2, 2));
    assert_eq!(held("/user_management/organization_memberships/om_1"), (1, 2));
    assert_eq!(held("/user_management/users/user_1"), (1, 2));
    assert_eq!(held("/organizations/org_1/groups/GROUP"), (1, 2));
    assert_eq!(held("/organizations/org_1"), (0, 0));
}
