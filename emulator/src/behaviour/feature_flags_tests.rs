use serde_json::{Value, json};

use crate::effects::EVENTS;
use crate::testing::Bench;

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench
        .seed(
            "
users: [{ id: user_01, email: ada@acme.com }, { id: user_02, email: bob@acme.com }]
organizations:
  - { id: org_01, name: Acme, memberships: [{ email: ada@acme.com }] }
  - { id: org_02, name: Beta }
featureFlags:
  - { id: flag_01, slug: beta, targets: [Acme, bob@acme.com] }
  - { id: flag_02, slug: dark, enabled: false, defaultValue: true, owner: { email: ada@acme.com } }
  - { id: flag_03, slug: all, defaultValue: true, tags: [ui] }
",
        )
        .unwrap();
    bench
}

fn slugs((status, page): (u16, Value)) -> Vec<String> {
    assert_eq!(status, 200, "{page}");
    page["data"].as_array().unwrap().iter().map(|flag| flag["slug"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn flags_are_on_for_their_targets_and_by_default() {
    let mut bench = bench();
    assert_eq!(slugs(bench.get("/feature-flags")), ["all", "dark", "beta"]);
    assert_eq!(slugs(bench.get("/organizations/org_01/feature-flags")), ["all", "beta"]);
    assert_eq!(slugs(bench.get("/organizations/org_02/feature-flags")), ["all"]);
    let of_user =
        |bench: &mut Bench, id: &str| slugs(bench.get(&format!("/user_management/users/{id}/feature-flags")));
    assert_eq!(of_user(&mut bench, "user_01"), ["all", "beta"], "through the organization");
    assert_eq!(of_user(&mut bench, "user_02"), ["all", "beta"], "directly");
    assert_eq!(bench.get("/organizations/nope/feature-flags").0, 404);
    let (_, dark) = bench.get("/feature-flags/dark");
    assert_eq!((&dark["owner"]["email"], &dark["name"]), (&json!("ada@acme.com"), &json!("dark")));
    assert_eq!(bench.get("/feature-flags/nope").0, 404);
}

#[test]
fn switching_is_told_once() {
    let mut bench = bench();
    for _ in 0..2 {
        let (status, flag) = bench.call("PUT", "/feature-flags/dark/enable", None);
        assert_eq!((status, &flag["enabled"]), (200, &json!(true)));
    }
    assert_eq!(slugs(bench.get("/organizations/org_02/feature-flags")), ["all", "dark"]);
    assert_eq!(bench.call("PUT", "/feature-flags/dark/disable", None).1["enabled"], false);
    assert_eq!(bench.call("PUT", "/feature-flags/nope/disable", None).0, 404);
    assert_eq!(bench.events(), ["flag.updated", "flag.updated"]);
    let event = bench.state.store.all(&EVENTS).next().unwrap().value();
    assert_eq!(event["context"]["previous_attributes"], json!({"data": {"enabled": false}}));
}

#[test]
fn targets_come_and_go() {
    let mut bench = bench();
    let target = "/feature-flags/beta/targets/org_02";
    for _ in 0..2 {
        assert!((200..300).contains(&bench.call("POST", target, None).0));
    }
    assert_eq!(slugs(bench.get("/organizations/org_02/feature-flags")), ["all", "beta"]);
    assert!((200..300).contains(&bench.call("DELETE", target, None).0));
    assert_eq!(bench.call("DELETE", target, None).0, 404);
    assert_eq!(slugs(bench.get("/organizations/org_02/feature-flags")), ["all"]);
    assert_eq!(bench.call("POST", "/feature-flags/beta/targets/user_99", None).0, 404);
    assert_eq!(bench.call("POST", "/feature-flags/beta/targets/robot", None).0, 400);
    assert_eq!(bench.events(), ["flag.rule_updated", "flag.rule_updated"]);
    let event = bench.state.store.all(&EVENTS).next().unwrap().value();
    let organizations = &event["context"]["configured_targets"]["organizations"];
    assert_eq!(organizations[1], json!({"id": "org_02", "name": "Beta"}));

    bench.call("DELETE", "/organizations/org_01", None);
    let (_, payload) = bench.get("/sdk/feature-flags");
    assert_eq!(payload["beta"]["targets"]["organizations"], json!([]), "a target goes with its record");
}

#[test]
fn both_payloads_say_the_same() {
    let mut bench = bench();
    let (_, one) = bench.get("/sdk/feature-flags");
    assert_eq!(one["beta"]["targets"]["users"], json!([{"id": "user_02", "enabled": true}]));
    assert_eq!((&one["dark"]["enabled"], &one["dark"]["default_value"]), (&json!(false), &json!(true)));
    let (_, two) = bench.get("/sdk/feature-flags?payload_version=2");
    assert_eq!(two["version"], 2);
    let rules = two["flags"]["beta"]["rules"].as_array().unwrap();
    let values: Vec<&Value> = rules.iter().map(|rule| &rule["conditions"][0]["values"]).collect();
    assert_eq!(values, [&json!(["user_02"]), &json!(["org_01"])]);
    assert_eq!(two["flags"]["all"]["rules"], json!([]));
}

#[test]
fn seed_errors_say_where() {
    let error = |text: &str| Bench::new().seed(text).unwrap_err().to_string();
    assert_eq!(
        error("featureFlags: [{slug: a, targets: [x@a.com]}]"),
        "featureFlags[0].targets[0]: is no user and no organization"
    );
    let twice = error("featureFlags: [{slug: a}, {slug: a}]");
    assert_eq!(twice, "featureFlags[1].slug: is already the slug of another flag");
}

#[test]
fn access_tokens_name_the_flags_of_user_and_organization() {
    let bench = bench();
    let slugs = |user_id, organization_id| super::slugs_for(&bench.state.store, user_id, organization_id);
    assert_eq!(slugs("user_01", Some("org_01")), ["beta", "all"]);
    assert_eq!(slugs("user_01", None), ["all"], "a session without an organization");
    assert_eq!(slugs("user_02", None), ["beta", "all"]);
}
