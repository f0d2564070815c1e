//! Bearer tokens of an application's own API, and the metadata of a protected resource.

use std::time::Duration;

use workos_kit::session::{BearerRefusal, ProtectedResource, TokenPolicy, bearer_token};
use workos_kit::{Error, ErrorKind, WorkOS};

#[test]
fn the_token_of_a_header() {
    for header in ["Bearer abc.d-e_f", "bearer abc.d-e_f", "BEARER   abc.d-e_f", "  Bearer abc.d-e_f  "] {
        assert_eq!(bearer_token(Some(header)).unwrap(), "abc.d-e_f", "{header:?}");
    }
    for header in [None, Some(""), Some("  ")] {
        assert_eq!(bearer_token(header).unwrap_err().code(), Some("bearer_token_missing"), "{header:?}");
    }
    for header in
        ["abc", "Bearer", "Bearer ", "Basic abc", "Bearer a b", "Bearer a,b", "Bearer\tabc", "Bearer ä"]
    {
        let error = bearer_token(Some(header)).unwrap_err();
        assert_eq!(error.code(), Some("bearer_token_malformed"), "{header:?}");
        assert!(!error.to_string().contains("abc"));
    }
}

#[tokio::test]
async fn a_request_without_a_token_asks_for_no_keys() {
    // There is no server at this address.
    let workos = WorkOS::builder().client_id("client_1").base_url("http://127.0.0.1:9").build().unwrap();
    let users = workos.user_management();
    let error = users.authenticate_bearer(None, &TokenPolicy::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Authentication, Some("bearer_token_missing")));
    assert!(users.try_authenticate_bearer(None, &TokenPolicy::new()).unwrap().is_err());
    let error = users.authenticate_bearer(Some("Bearer abc"), &TokenPolicy::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("token_malformed"));
}

#[test]
fn refusals_are_answered_as_rfc_6750_says() {
    let metadata = Some("https://mcp.example.com/.well-known/oauth-protected-resource");
    let answer = |kind| BearerRefusal::new(&Error::new(kind, "a \"quoted\"\r\nmessage"), metadata);
    let missing = BearerRefusal::new(&bearer_token(None).unwrap_err(), metadata);
    assert_eq!(missing.status, 401);
    assert_eq!(
        missing.www_authenticate.as_deref(),
        Some(r#"Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource""#)
    );
    let bare = BearerRefusal::new(&bearer_token(None).unwrap_err(), None);
    assert_eq!(bare.www_authenticate.as_deref(), Some("Bearer"));
    let invalid = answer(ErrorKind::SessionInvalid);
    assert_eq!(invalid.status, 401);
    // Nothing of a message can end the parameter or the header.
    assert_eq!(
        invalid.www_authenticate.as_deref().unwrap().split(", ").take(2).collect::<Vec<_>>(),
        [r#"Bearer error="invalid_token""#, r#"error_description="a quotedmessage""#]
    );
    assert_eq!(answer(ErrorKind::SessionExpired).status, 401);
    let forbidden = answer(ErrorKind::Permission);
    assert_eq!(forbidden.status, 403);
    assert!(forbidden.www_authenticate.unwrap().contains("insufficient_scope"));
    let unavailable = answer(ErrorKind::Unavailable);
    assert_eq!((unavailable.status, unavailable.www_authenticate), (503, None));
    assert_eq!(unavailable.retry_after, Some(Duration::from_secs(1)));
    assert_eq!(answer(ErrorKind::Configuration).status, 500);
}

#[test]
fn a_resource_says_where_to_sign_in() {
    let resource = ProtectedResource::new("https://mcp.example.com", "https://example.authkit.app")
        .scope("read")
        .scope("write")
        .name("Example")
        .documentation("https://example.com/docs");
    let document: serde_json::Value = serde_json::from_str(&resource.to_json()).unwrap();
    assert_eq!(
        document,
        serde_json::json!({
            "resource": "https://mcp.example.com",
            "authorization_servers": ["https://example.authkit.app"],
            "bearer_methods_supported": ["header"],
            "scopes_supported": ["read", "write"],
            "resource_name": "Example",
            "resource_documentation": "https://example.com/docs",
        })
    );
    let url = |resource| ProtectedResource::new(resource, "https://x.authkit.app").metadata_url();
    let well_known = "/.well-known/oauth-protected-resource";
    assert_eq!(url("https://a.example").unwrap(), format!("https://a.example{well_known}"));
    assert_eq!(url("https://a.example/").unwrap(), format!("https://a.example{well_known}"));
    assert_eq!(url("https://a.example:8/b/c").unwrap(), format!("https://a.example:8{well_known}/b/c"));
    assert_eq!(url("https://a.example/b?c=d").unwrap(), format!("https://a.example{well_known}/b?c=d"));
    assert_eq!(url("urn:example"), None);
    assert_eq!(url("not a url"), None);
}
