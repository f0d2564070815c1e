use serde_json::{Value, json};

use crate::testing::Bench;

fn stored(bench: &mut Bench, name: &str, value: &str) -> Value {
    let body = json!({"name": name, "value": value, "key_context": {"organization_id": "org_01"}});
    let (status, metadata) = bench.post("/vault/v1/kv", body);
    assert_eq!(status, 201, "{metadata}");
    metadata
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn an_object_has_versions() {
    let mut bench = Bench::new();
    let first = stored(&mut bench, "token", "old");
    let path = format!("/vault/v1/kv/{}", text(&first["id"]));
    let (_, read) = bench.get("/vault/v1/kv/name/token");
    assert_eq!((&read["value"], &read["metadata"]), (&json!("old"), &first));

    let stale = json!({"value": "new", "version_check": "version_other"});
    assert_eq!(bench.call("PUT", &path, Some(stale)).0, 409);
    let update = json!({"value": "newer", "version_check": first["version_id"]});
    let (status, second) = bench.call("PUT", &path, Some(update));
    assert_eq!(status, 201, "{second}");
    assert_eq!(second["metadata"]["key_id"], first["key_id"], "the context keeps its key");
    assert_eq!(bench.get(&path).1["value"], "newer");
    assert_eq!(bench.get(&format!("{path}/metadata")).1, second);

    let (_, versions) = bench.get(&format!("{path}/versions"));
    let seen: Vec<_> = versions["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|version| (version["current_version"].as_bool().unwrap(), version["size"].as_u64().unwrap()))
        .collect();
    assert_eq!(seen, [(true, 5), (false, 3)]);

    let old = format!("{path}?version_check={}", text(&first["version_id"]));
    assert_eq!(bench.call("DELETE", &old, None).0, 409);
    assert_eq!(bench.call("DELETE", &path, None).1, json!({"name": "token", "success": true}));
    assert_eq!(bench.get(&path).0, 404);
    assert_eq!(bench.get("/vault/v1/kv/name/token").0, 404);
}

#[test]
fn names_are_unique_and_searched() {
    let mut bench = Bench::new();
    stored(&mut bench, "github-token", "a");
    stored(&mut bench, "slack-token", "b");
    let again = json!({"name": "slack-token", "value": "c", "key_context": {}});
    assert_eq!(bench.post("/vault/v1/kv", again).0, 409);
    let (_, page) = bench.get("/vault/v1/kv?search=GITHUB");
    assert_eq!(
        (page["data"].as_array().unwrap().len(), &page["data"][0]["name"]),
        (1, &json!("github-token"))
    );
    let (_, page) = bench.get("/vault/v1/kv?updatedAfter=2026-01-15T12:00:00Z");
    assert_eq!(page["data"], json!([]));
    let (_, page) = bench.get("/vault/v1/kv?updatedAfter=2026-01-15T11:59:59Z");
    assert_eq!(page["data"].as_array().unwrap().len(), 2);
}

#[test]
fn data_keys_open_again_also_after_a_restart() {
    let mut bench = Bench::new();
    let (status, created) = bench.post("/vault/v1/keys/data-key", json!({"context": {"tenant": "a"}}));
    assert_eq!((status, &created["context"]), (200, &json!({"tenant": "a"})), "{created}");
    let keys = |created: &Value| json!({"keys": created["encrypted_keys"]});
    let (_, opened) = Bench::new().post("/vault/v1/keys/decrypt", keys(&created));
    assert_eq!((&opened["data_key"], &opened["id"]), (&created["data_key"], &created["id"]));

    let body = json!({"context": {"tenant": "b"}, "encrypted_keys": created["encrypted_keys"]});
    let (_, renewed) = bench.post("/vault/v1/keys/rekey", body);
    assert_ne!(renewed["encrypted_keys"], created["encrypted_keys"]);
    assert_eq!(bench.post("/vault/v1/keys/decrypt", keys(&renewed)).1, opened);

    let mut forged = text(&created["encrypted_keys"]).to_owned();
    forged.replace_range(40..41, if forged.as_bytes()[40] == b'A' { "B" } else { "A" });
    for bad in [&forged, "V09TLkVLTS52MQA=", "bm8=", "?"] {
        let (status, failure) = bench.post("/vault/v1/keys/decrypt", json!({"keys": bad}));
        assert_eq!((status, &failure["code"]), (400, &json!("invalid_data_key")), "{bad}");
    }
}

#[test]
fn contexts_are_bounded() {
    let mut bench = Bench::new();
    let many: serde_json::Map<_, _> = (0..11).map(|index| (format!("k{index}"), json!("v"))).collect();
    for context in [json!(many), json!({"k": "v".repeat(501)})] {
        let (status, _) = bench.post("/vault/v1/keys/data-key", json!({"context": context}));
        assert!([400, 422].contains(&status), "{status}");
    }
    let widest = json!({"context": {"k": "é".repeat(500)}});
    assert_eq!(bench.post("/vault/v1/keys/data-key", widest).0, 200);
}
