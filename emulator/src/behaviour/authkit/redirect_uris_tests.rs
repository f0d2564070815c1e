use serde_json::json;

use super::super::test_support::*;
use super::{allows, default};
use crate::testing::Bench;

const URIS: &str = "/user_management/redirect_uris";
const ORIGINS: &str = "/user_management/cors_origins";

#[test]
fn the_first_redirect_uri_is_the_default() {
    let mut bench = Bench::new();
    assert!(allows(&bench.state.store, "https://anywhere.test/"));
    let (status, first) = bench.post(URIS, json!({"uri": "https://app.test/callback"}));
    assert_eq!((status, &first["default"]), (201, &json!(true)));
    let (_, second) = bench.post(URIS, json!({"uri": "app://callback"}));
    assert_eq!(second["default"], false);
    assert_eq!(default(&bench.state.store).as_deref(), Some("https://app.test/callback"));
    assert!(
        allows(&bench.state.store, "app://callback") && !allows(&bench.state.store, "https://anywhere.test/")
    );

    assert_eq!(bench.post(URIS, json!({"uri": "app://callback"})).0, 400);
    assert_eq!(bench.post(URIS, json!({"uri": "callback"})).0, 422);
    assert_eq!(bench.post(URIS, json!({"uri": "https://app.test/#x"})).0, 422);
    let delete = |id: &serde_json::Value| format!("{URIS}/{}", id.as_str().unwrap());
    assert_eq!(bench.call("DELETE", &delete(&first["id"]), None).0, 409);
    assert_eq!(bench.call("DELETE", &delete(&second["id"]), None).0, 204);
    assert_eq!(bench.call("DELETE", &delete(&second["id"]), None).0, 404);
    assert_eq!(bench.get(URIS).1["data"], json!([first]));
}

#[test]
fn origins_are_scheme_and_host() {
    let mut bench = Bench::new();
    let (status, origin) = bench.post(ORIGINS, json!({"origin": "https://app.test"}));
    assert_eq!(status, 201, "{origin}");
    assert_eq!(refusal(bench.post(ORIGINS, json!({"origin": "https://app.test"}))).0, 409);
    for wrong in ["https://app.test/path", "app.test", "https://app.test/"] {
        assert_eq!(bench.post(ORIGINS, json!({"origin": wrong})).0, 422, "{wrong}");
    }
    assert_eq!(bench.get(ORIGINS).1["data"], json!([origin]));
}

#[test]
fn redirect_uris_can_be_seeded() {
    let mut bench = Bench::new();
    bench
        .seed("redirectUris: [{ uri: 'https://a.test/' }, { uri: 'https://b.test/', default: true }]")
        .unwrap();
    assert_eq!(default(&bench.state.store).as_deref(), Some("https://b.test/"));
    assert!(bench.seed("redirectUris: [{ uri: here }]").is_err());
}
