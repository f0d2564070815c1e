use serde_json::{Value, json};

use crate::testing::Bench;

const MEMBERSHIPS: &str = "/user_management/organization_memberships";

const SEED: &str = "
users: [{ id: user_01A, email: a@acme.com }, { id: user_01B, email: b@acme.com }]
organizations:
  - { id: org_01A, name: Acme, memberships: [{ email: B@acme.com, role: admin, status: inactive, id: om_01B }] }
  - { name: Beta, memberships: [{ email: b@acme.com, status: pending, id: om_01P }] }
roles: [{ slug: admin, name: Administrator, permissions: [] }]
";

fn seeded() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

fn refusal((status, body): (u16, Value)) -> (u16, String) {
    (status, body["code"].as_str().unwrap_or_default().to_owned())
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[test]
fn a_membership_lives_and_dies() {
    let mut bench = seeded();
    let (status, membership) =
        bench.post(MEMBERSHIPS, json!({"user_id": "user_01A", "organization_id": "org_01A"}));
    assert_eq!(status, 201, "{membership}");
    assert_eq!((&membership["role"]["slug"], &membership["status"]), (&json!("member"), &json!("active")));
    assert_eq!(
        (&membership["user"]["email"], &membership["organization_name"]),
        (&json!("a@acme.com"), &json!("Acme"))
    );

    let path = format!("{MEMBERSHIPS}/{}", membership["id"].as_str().unwrap());
    let (status, changed) = bench.call("PUT", &path, Some(json!({"role_slugs": ["admin", "member"]})));
    assert_eq!(status, 200, "{changed}");
    assert_eq!((&changed["role"]["slug"], changed["roles"].as_array().unwrap().len()), (&json!("admin"), 2));
    assert_eq!(bench.call("PUT", &format!("{path}/deactivate"), None).1["status"], "inactive");
    assert_eq!(bench.call("PUT", &format!("{path}/deactivate"), None).1["status"], "inactive");
    assert_eq!(bench.call("PUT", &format!("{path}/reactivate"), None).1["status"], "active");
    assert_eq!(bench.get(&path).1["role"]["slug"], "admin");
    assert_eq!(bench.call("DELETE", &path, None).0, 200);
    assert_eq!(bench.get(&path).0, 404);
    let expected = ["created", "updated", "updated", "updated", "deleted"];
    assert_eq!(bench.events(), expected.map(|event| format!("organization_membership.{event}")));
}

#[test]
fn an_inactive_member_is_activated_by_creating() {
    let mut bench = seeded();
    let body = json!({"user_id": "user_01B", "organization_id": "org_01A", "role_slug": "member"});
    let (status, membership) = bench.post(MEMBERSHIPS, body.clone());
    assert_eq!(
        (status, &membership["id"], &membership["role"]["slug"]),
        (201, &json!("om_01B"), &json!("member"))
    );
    assert_eq!(bench.events(), ["organization_membership.updated"]);
    assert_eq!(refusal(bench.post(MEMBERSHIPS, body)).0, 422);
}

#[test]
fn listings_show_active_members_of_either_side() {
    let mut bench = seeded();
    let mut count = |query: &str| {
        let (status, page) = bench.get(&format!("{MEMBERSHIPS}?{query}"));
        assert_eq!(status, 200, "{page}");
        page["data"].as_array().unwrap().len()
    };
    assert_eq!(count("user_id=user_01B"), 0);
    assert_eq!(count("user_id=user_01B&statuses=inactive,pending"), 2);
    assert_eq!(count("organization_id=org_01A&statuses=inactive"), 1);
    assert_eq!(count("organization_id=org_01A&user_id=user_01A&statuses=inactive"), 0);
    assert_eq!(refusal(bench.get(MEMBERSHIPS)), refused(400, "missing_user_id_or_organization_id"));
}

#[test]
fn refusals_have_their_documented_codes() {
    let mut bench = seeded();
    let mut create = |user: &str, organization: &str, role: &str| {
        let body = json!({"user_id": user, "organization_id": organization, "role_slug": role});
        refusal(bench.post(MEMBERSHIPS, body))
    };
    assert_eq!(create("user_01A", "org_01A", "owner"), refused(422, "invalid_role"));
    assert_eq!(create("user_01X", "org_01A", "member"), refused(404, "entity_not_found"));
    assert_eq!(create("user_01A", "org_01X", "member"), refused(404, "entity_not_found"));
    for what in ["deactivate", "reactivate"] {
        let answer = bench.call("PUT", &format!("{MEMBERSHIPS}/om_01P/{what}"), None);
        assert_eq!(refusal(answer), refused(400, &format!("cannot_{what}_pending_organization_membership")));
    }
    assert_eq!(bench.events(), Vec::<String>::new());
}

#[test]
fn members_go_with_their_user() {
    let mut bench = seeded();
    bench.call("DELETE", "/user_management/users/user_01B", None);
    let gone = "organization_membership.deleted";
    assert_eq!(bench.events(), [gone, gone, "user.deleted"]);
    assert_eq!(bench.get(&format!("{MEMBERSHIPS}/om_01B")).0, 404);
}

#[test]
fn seeds_name_users_and_roles_that_exist() {
    let error = |text: &str| Bench::new().seed(text).unwrap_err().to_string();
    let unknown = "organizations: [{ name: A, memberships: [{ email: a@b.c }] }]";
    assert!(error(unknown).starts_with("organizations[0].memberships[0].email"));
    let role = "users: [{email: a@b.c}]\norganizations: [{name: A, memberships: [{email: a@b.c, role: x}]}]";
    assert!(error(role).starts_with("organizations[0].memberships[0].role"));
}
