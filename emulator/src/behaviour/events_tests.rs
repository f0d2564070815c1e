use std::time::Duration;

use serde_json::{Value, json};

use crate::testing::Bench;

/// Three events of two organizations, a minute apart.
fn bench() -> (Bench, String) {
    let mut bench = Bench::new();
    let (_, acme) = bench.post("/organizations", json!({"name": "Acme"}));
    bench.context.now += Duration::from_secs(60);
    bench.post("/organizations", json!({"name": "Beta"}));
    bench.context.now += Duration::from_secs(60);
    let id = acme["id"].as_str().unwrap().to_owned();
    bench.call("DELETE", &format!("/organizations/{id}"), None);
    (bench, id)
}

fn names((status, page): (u16, Value)) -> Vec<String> {
    assert_eq!(status, 200, "{page}");
    let name = |event: &Value| {
        format!("{} {}", event["event"].as_str().unwrap(), event["data"]["name"].as_str().unwrap())
    };
    page["data"].as_array().unwrap().iter().map(name).collect()
}

const ALL: [&str; 3] =
    ["organization.created Acme", "organization.created Beta", "organization.deleted Acme"];
const BOTH: &str = "/events?events=organization.created,organization.deleted";

#[test]
fn events_are_listed_oldest_first_by_type() {
    let (mut bench, _) = bench();
    assert_eq!(names(bench.get(BOTH)), ALL);
    assert_eq!(names(bench.get("/events?events=organization.deleted")), ALL[2..]);
    assert_eq!(names(bench.get("/events?events=user.created")), Vec::<String>::new());
    let newest_first = names(bench.get(&format!("{BOTH}&order=desc")));
    assert_eq!(newest_first, [ALL[2], ALL[1], ALL[0]]);
}

#[test]
fn a_cursor_leads_to_newer_events() {
    let (mut bench, _) = bench();
    let (_, first) = bench.get(&format!("{BOTH}&limit=2"));
    assert_eq!(names((200, first.clone())), ALL[..2]);
    let after = first["list_metadata"]["after"].as_str().unwrap().to_owned();
    let (_, second) = bench.get(&format!("{BOTH}&limit=2&after={after}"));
    assert_eq!(names((200, second.clone())), ALL[2..]);
    assert_eq!(second["list_metadata"]["after"], json!(null));

    let last = second["data"][0]["id"].as_str().unwrap().to_owned();
    let poll = format!("{BOTH}&after={last}");
    assert_eq!(names(bench.get(&poll)), Vec::<String>::new());
    bench.post("/organizations", json!({"name": "New"}));
    assert_eq!(names(bench.get(&poll)), ["organization.created New"]);
    assert_eq!(bench.get(&format!("{BOTH}&after=event_x")).0, 422);
}

#[test]
fn ranges_and_organizations_narrow_the_list() {
    let (mut bench, id) = bench();
    assert_eq!(names(bench.get(&format!("{BOTH}&organization_id={id}"))), [ALL[0], ALL[2]]);
    assert_eq!(names(bench.get(&format!("{BOTH}&range_start=2026-01-15T12:00:30Z"))), ALL[1..]);
    assert_eq!(names(bench.get(&format!("{BOTH}&range_end=2026-01-15T12:01:00Z"))), ALL[..1]);
    let between = format!("{BOTH}&range_start=2026-01-15T12:00:00Z&range_end=2026-01-15T12:02:00Z");
    assert_eq!(names(bench.get(&between)), ALL[1..2]);
    assert_eq!(bench.get(&format!("{BOTH}&range_start=yesterday")).0, 422);
}

#[test]
fn types_are_required_and_must_exist() {
    let (mut bench, _) = bench();
    assert_eq!(bench.get("/events").0, 422);
    assert_eq!(bench.get("/events?events=").0, 422);
    let (status, refusal) = bench.get("/events?events=organization.created,organization.born");
    assert_eq!((status, &refusal["errors"][0]["field"]), (422, &json!("events.1")), "{refusal}");
    // The filter is a comma-separated list; a bracketed one is no parameter at all.
    assert_eq!(bench.get("/events?events[]=organization.created").0, 422);
}

#[test]
fn an_organization_is_found_inside_the_data_too() {
    let mut bench = Bench::new();
    bench.seed("organizations: [{ id: org_01, name: Acme }]").unwrap();
    bench.seed("directories: [{ id: directory_01, organization: Acme, groups: [{ name: Red }] }]").unwrap();
    bench.post("/_emulator/directories/directory_01/users", json!({"groups": ["Red"]}));
    bench.post("/organizations/org_01/api_keys", json!({"name": "CI"}));
    let (_, page) = bench.get("/events?events=dsync.group.user_added,api_key.created&organization_id=org_01");
    let types: Vec<&Value> = page["data"].as_array().unwrap().iter().map(|event| &event["event"]).collect();
    assert_eq!(types, ["dsync.group.user_added", "api_key.created"]);
}
