//! Differences between an OpenAPI document and the API description.

mod support;

use std::path::Path;

use support::Root;
use workos_codegen::{Error, openapi_diff};

fn fixture() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixture/openapi.yaml"))
}

#[test]
fn lists_what_differs() {
    let root = Root::fixture();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("openapi_diff", openapi_diff(root.path(), fixture()).unwrap());
    });
}

#[test]
fn json_reads_like_yaml() {
    let root = Root::fixture();
    let json = r#"{"openapi": "3.0.3", "paths": {"/m\ud83d\ude00": {"get": {"responses": {}}}}}"#;
    root.write("openapi.json", json);
    let diff = openapi_diff(root.path(), &root.path().join("openapi.json")).unwrap();
    assert!(
        diff.starts_with("The document has, the description lacks: 1 entry\n  operation GET /m\u{1f600}\n"),
        "{diff}"
    );
}

#[test]
fn refuses_other_documents() {
    let root = Root::fixture();
    root.write("openapi.yaml", "swagger: '2.0'\n");
    let error = openapi_diff(root.path(), &root.path().join("openapi.yaml")).unwrap_err();
    assert!(matches!(error, Error::OpenApi { .. }), "{error}");
}
