use std::time::Duration;

use serde_json::{Value, json};

use super::AUDIT_LOG_EVENTS;
use crate::message::Request;
use crate::state::DEFAULT_API_KEY;
use crate::testing::Bench;

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.seed("organizations: [{ id: org_01, name: Acme }]").unwrap();
    bench
}

fn event(action: &str) -> Value {
    json!({
        "action": action,
        "occurred_at": "2026-01-15T11:00:00Z",
        "actor": {"id": "user_1", "type": "user", "name": "Ada", "metadata": {"role": "admin"}},
        "targets": [{"id": "doc_1", "type": "document", "name": "Plan, \"secret\""}],
        "context": {"location": "192.0.2.1", "user_agent": "Firefox"},
        "metadata": {"size": 3},
    })
}

fn record(bench: &mut Bench, event: Value, key: Option<&str>) -> (u16, Value) {
    let body = json!({"organization_id": "org_01", "event": event});
    let request = Request::new("POST", "/audit_logs/events").bearer(DEFAULT_API_KEY).json(&body);
    let request = match key {
        Some(key) => request.header("Idempotency-Key", key),
        None => request,
    };
    let response = bench.send(&request);
    (response.status, response.value())
}

fn recorded(bench: &Bench) -> usize {
    bench.state.store.all(&AUDIT_LOG_EVENTS).count()
}

/// Fields that a refusal names.
fn fields((status, body): (u16, Value)) -> Vec<String> {
    assert_eq!((status, &body["code"]), (400, &json!("invalid_audit_log")), "{body}");
    body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["field"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_key_makes_a_repeated_event_one_event() {
    let mut bench = bench();
    let signed_in = event("user.signed_in");
    for _ in 0..2 {
        let (status, answer) = record(&mut bench, signed_in.clone(), Some("key-1"));
        assert_eq!((status, &answer), (200, &json!({"success": true})));
    }
    assert_eq!(recorded(&bench), 1);
    let (status, refusal) = record(&mut bench, event("user.signed_out"), Some("key-1"));
    assert_eq!((status, &refusal["code"]), (409, &json!("idempotency_key_conflict")));
    assert_eq!(record(&mut bench, signed_in.clone(), Some("key-2")).0, 200);
    assert_eq!(record(&mut bench, signed_in.clone(), None).0, 200);
    assert_eq!(record(&mut bench, signed_in.clone(), None).0, 200);
    assert_eq!(recorded(&bench), 4);
    // A day later the key is free again.
    bench.context.now += Duration::from_secs(24 * 60 * 60);
    assert_eq!(record(&mut bench, event("user.signed_out"), Some("key-1")).0, 200);
    assert_eq!(recorded(&bench), 5);
}

#[test]
fn a_refused_call_leaves_its_key_unused() {
    let mut bench = bench();
    let body = json!({"organization_id": "nope", "event": event("user.signed_in")});
    let request = Request::new("POST", "/audit_logs/events").bearer(DEFAULT_API_KEY);
    assert_eq!(bench.send(&request.header("Idempotency-Key", "key-1").json(&body)).status, 404);
    assert_eq!(record(&mut bench, event("user.signed_in"), Some("key-1")).0, 200);
}

#[test]
fn events_must_fit_the_schema_of_their_action() {
    let mut bench = bench();
    let schemas = "/audit_logs/actions/document.shared/schemas";
    assert_eq!(bench.get(schemas).0, 404);
    let properties = json!({"size": {"type": "number"}, "to": {"type": "string"}});
    let schema = json!({
        "actor": {"metadata": {"type": "object", "properties": {"role": {"type": "string"}}}},
        "targets": [{"type": "document"}],
        "metadata": {"type": "object", "properties": properties, "required": ["to"], "additionalProperties": false},
    });
    let (status, first) = bench.post(schemas, schema);
    assert_eq!((status, &first["version"]), (201, &json!(1)), "{first}");

    let mut shared = event("document.shared");
    assert_eq!(fields(record(&mut bench, shared.clone(), None)), ["event.metadata.to"]);
    shared["metadata"] = json!({"to": 5, "by": "mail"});
    shared["targets"][0]["type"] = "folder".into();
    shared["actor"]["metadata"]["role"] = true.into();
    let mut wrong = fields(record(&mut bench, shared.clone(), None));
    wrong.sort();
    let expected =
        ["event.actor.metadata.role", "event.metadata.by", "event.metadata.to", "event.targets.0.type"];
    assert_eq!(wrong, expected);

    // The next version wants less; the first one can still be named.
    let (_, second) = bench.post(schemas, json!({"targets": [{"type": "document"}, {"type": "folder"}]}));
    assert_eq!((&second["version"], second.get("metadata")), (&json!(2), None));
    assert_eq!(record(&mut bench, shared.clone(), None).0, 200);
    shared["version"] = 1.into();
    assert_eq!(fields(record(&mut bench, shared.clone(), None)).len(), 4);
    shared["version"] = 9.into();
    assert_eq!(fields(record(&mut bench, shared, None)), ["event.version"]);

    let versions = bench.get(schemas).1;
    assert_eq!((&versions["data"][0]["version"], &versions["data"][1]["version"]), (&json!(2), &json!(1)));
    let (status, actions) = bench.get("/audit_logs/actions");
    assert_eq!((status, &actions["data"][0]["name"]), (200, &json!("document.shared")), "{actions}");
    assert_eq!(actions["data"][0]["schema"]["version"], 2);
}

#[test]
fn metadata_has_limits() {
    let mut bench = bench();
    let mut long = event("user.signed_in");
    long["metadata"] = json!({"k".repeat(41): "v"});
    long["targets"][0]["metadata"] = json!({"k": "v".repeat(501)});
    assert_eq!(fields(record(&mut bench, long, None)), ["event.metadata", "event.targets.0.metadata"]);
    assert_eq!(recorded(&bench), 0);
}

#[test]
fn the_retention_of_an_organization_can_be_changed() {
    let mut bench = bench();
    let path = "/organizations/org_01/audit_logs_retention";
    let days = |answer: (u16, Value)| (answer.0, answer.1["retention_period_in_days"].clone());
    assert_eq!(days(bench.get(path)), (200, json!(30)));
    let mut put = |body: Value| days(bench.call("PUT", path, Some(body)));
    assert_eq!(put(json!({"retention_period": "1_MONTH"})), (200, json!(30)));
    assert_eq!(put(json!({"retention_period": "10_YEARS"})), (200, json!(3650)));
    assert_eq!(put(json!({"retention_period_in_days": 365})), (200, json!(365)));
    assert_eq!(put(json!({"retention_period_in_days": 0})).0, 422);
    assert_eq!(put(json!({"retention_period_in_days": 30, "retention_period": "1_MONTH"})).0, 422);
    assert_eq!(put(json!({})).0, 422);
    assert_eq!(days(bench.get(path)), (200, json!(365)));
    assert_eq!(bench.get("/organizations/nope/audit_logs_retention").0, 404);
}

#[test]
fn an_export_becomes_a_file() {
    let mut bench = bench();
    record(&mut bench, event("user.signed_in"), None);
    record(&mut bench, event("user.signed_out"), None);
    let body = json!({
        "organization_id": "org_01",
        "range_start": "2026-01-15T00:00:00Z",
        "range_end": "2026-01-16T00:00:00Z",
        "actions": ["user.signed_in"],
        "actor_names": ["Ada"],
        "targets": ["document", "folder"],
    });
    let (status, export) = bench.post("/audit_logs/exports", body.clone());
    assert_eq!(
        (status, &export["state"], &export["url"]),
        (201, &json!("pending"), &json!(null)),
        "{export}"
    );
    let path = format!("/audit_logs/exports/{}", export["id"].as_str().unwrap());
    let (status, ready) = bench.get(&path);
    assert_eq!((status, &ready["state"]), (200, &json!("ready")), "{ready}");

    let link = ready["url"].as_str().unwrap().strip_prefix("http://127.0.0.1:4100").unwrap().to_owned();
    let file = bench.send(&Request::new("GET", &link));
    assert_eq!(file.header_value("content-type"), Some("text/csv; charset=utf-8"));
    let text = String::from_utf8(file.body.to_vec()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("id,action,occurred_at,"), "{text}");
    assert!(lines[1].contains(",user.signed_in,2026-01-15T11:00:00Z,1,user,user_1,Ada,"), "{text}");
    assert!(lines[1].contains(r#"Plan, \""secret\"""#), "{text}");
    assert_eq!(lines.len(), 2);

    bench.context.now += Duration::from_secs(600);
    assert_eq!(bench.send(&Request::new("GET", &link)).status, 403);
    let mut backwards = body;
    backwards["range_start"] = "2026-02-01T00:00:00Z".into();
    assert_eq!(bench.post("/audit_logs/exports", backwards).0, 400);
    assert_eq!(bench.get("/audit_logs/exports/nope").0, 404);
}
