use serde_json::{Value, json};

use crate::testing::Bench;

const GROUPS: &str = "/organizations/org_01/groups";

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench
        .seed(
            "
users: [{ id: user_01, email: ada@acme.com }, { id: user_02, email: bob@acme.com }]
organizations:
  - id: org_01
    name: Acme
    memberships: [{ id: om_01, email: ada@acme.com }, { id: om_02, email: bob@acme.com }]
    groups: [{ id: group_01, name: Engineering, description: The engineers, members: [ada@acme.com] }]
  - { id: org_02, name: Beta, memberships: [{ id: om_03, email: ada@acme.com }] }
groups: [{ id: group_02, organization: Beta, name: Everyone, members: [ada@acme.com] }]
",
        )
        .unwrap();
    bench
}

fn ids((status, page): (u16, Value)) -> Vec<String> {
    assert_eq!(status, 200, "{page}");
    page["data"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

fn refusal((status, body): (u16, Value)) -> (u16, String) {
    (status, body["code"].as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_group_lives_and_dies() {
    let mut bench = bench();
    let (status, group) = bench.post(GROUPS, json!({"name": "Sales"}));
    assert_eq!((status, &group["description"]), (201, &json!(null)), "{group}");
    let path = format!("{GROUPS}/{}", group["id"].as_str().unwrap());
    let (status, changed) = bench.call("PATCH", &path, Some(json!({"description": "They sell."})));
    assert_eq!((status, &changed["name"]), (200, &json!("Sales")), "{changed}");
    assert_eq!(bench.get(&path).1, changed);
    assert_eq!(ids(bench.get(GROUPS)).len(), 2);
    assert_eq!(ids(bench.get(&format!("{GROUPS}?search=ENGIN"))), ["group_01"]);
    assert_eq!(ids(bench.get(&format!("{GROUPS}?search=group_01"))), ["group_01"]);
    assert_eq!(bench.call("DELETE", &path, None).0, 204);
    assert_eq!(refusal(bench.get(&path)), (404, "entity_not_found".to_owned()));
    assert_eq!(refusal(bench.post(GROUPS, json!({"name": " "}))), (400, "bad_request".to_owned()));
    assert_eq!(bench.events(), ["group.created", "group.updated", "group.deleted"]);
}

#[test]
fn groups_belong_to_their_organization() {
    let mut bench = bench();
    let missing = (404, "entity_not_found".to_owned());
    assert_eq!(refusal(bench.get(&format!("{GROUPS}/group_02"))), missing);
    assert_eq!(refusal(bench.get("/organizations/nope/groups")), missing);
    let members = format!("{GROUPS}/group_01/organization-memberships");
    let stranger = bench.post(&members, json!({"organization_membership_id": "om_03"}));
    assert_eq!(refusal(stranger), missing);
    bench.call("DELETE", "/organizations/org_02", None);
    assert_eq!(refusal(bench.get("/organizations/org_02/groups/group_02")), missing);
}

#[test]
fn members_join_and_leave_once() {
    let mut bench = bench();
    let members = format!("{GROUPS}/group_01/organization-memberships");
    let (_, page) = bench.get(&members);
    assert_eq!(
        (&page["data"][0]["id"], &page["data"][0]["user"]["id"]),
        (&json!("om_01"), &json!("user_01"))
    );
    for _ in 0..2 {
        let (status, group) = bench.post(&members, json!({"organization_membership_id": "om_02"}));
        assert_eq!((status, &group["id"]), (200, &json!("group_01")), "{group}");
    }
    assert_eq!(ids(bench.get(&members)), ["om_02", "om_01"]);
    let groups = "/user_management/organization_memberships/om_02/groups";
    assert_eq!(ids(bench.get(groups)), ["group_01"]);
    let one = format!("{members}/om_02");
    assert_eq!(bench.call("DELETE", &one, None).0, 204);
    assert_eq!(refusal(bench.call("DELETE", &one, None)), (404, "entity_not_found".to_owned()));
    assert_eq!(ids(bench.get(groups)), Vec::<String>::new());
    assert_eq!(bench.events(), ["group.member_added", "group.member_removed"]);
}

#[test]
fn several_members_change_at_once_or_not_at_all() {
    let mut bench = bench();
    let members = format!("{GROUPS}/group_01/organization-memberships");
    let mut patch = |add: Value, remove: Value| {
        bench.call("PATCH", &members, Some(json!({"add": add, "remove": remove})))
    };
    assert_eq!(patch(json!(["om_02", "om_03"]), json!([])).0, 404);
    let overlap = patch(json!(["om_02"]), json!(["om_02"]));
    assert_eq!(refusal(overlap), (400, "group_membership_update_overlap".to_owned()));
    assert_eq!(patch(json!(["om_02"]), json!(["om_01"])).0, 204);
    assert_eq!(ids(bench.get(&members)), ["om_02"]);
    assert_eq!(bench.events(), ["group.member_added", "group.member_removed"]);
}

#[test]
fn a_deleted_membership_leaves_its_groups() {
    let mut bench = bench();
    bench.call("DELETE", "/user_management/organization_memberships/om_01", None);
    let members = format!("{GROUPS}/group_01/organization-memberships");
    assert_eq!(ids(bench.get(&members)), Vec::<String>::new());
}

#[test]
fn seed_errors_say_where() {
    let error = |text: &str| Bench::new().seed(text).unwrap_err().to_string();
    let group = error("organizations: [{name: A, groups: [{name: G, members: [x@a.com]}]}]");
    assert_eq!(group, "organizations[0].groups[0].members[0]: is no member of the organization");
    assert_eq!(
        error("groups: [{name: G, organization: Nope}]"),
        "groups[0].organization: is no organization of this file"
    );
}
