use serde_json::json;

use super::*;
use crate::state::DEFAULT_CLIENT_ID;

/// The error that an authorization URL leads to at once.
fn error(bench: &mut Bench, parameters: &[(&str, &str)]) -> String {
    let callback = to_page(bench, parameters);
    assert_eq!(parameter(&callback, "code"), None);
    assert_eq!(parameter(&callback, "state").as_deref(), Some("s 1&"), "the state always comes back");
    assert!(parameter(&callback, "error_description").is_some_and(|text| !text.is_empty()));
    parameter(&callback, "error").unwrap_or_else(|| panic!("no error in {callback}"))
}

#[test]
fn an_unknown_client_is_no_application() {
    let mut bench = seeded();
    let response =
        open(&mut bench, &authorize_url(&[("client_id", "client_x"), ("connection", "conn_saml")]));
    let expected = json!({
        "message": "Application not found: 'client_x'.",
        "code": "entity_not_found",
        "entity_id": "client_x",
    });
    assert_eq!((response.status, response.value()), (404, expected));
}

#[test]
fn nothing_is_sent_to_a_bad_redirect_uri() {
    let mut bench = seeded();
    for uri in ["", "/callback", "javascript:alert(1)", "myapp://callback", "https://app.example.com/#part"] {
        let response =
            open(&mut bench, &authorize_url(&[("connection", "conn_saml"), ("redirect_uri", uri)]));
        assert_eq!(
            (response.status, &response.value()["error"]),
            (400, &json!("invalid_redirect_uri")),
            "{uri}"
        );
        assert_eq!(response.header_value("location"), None);
    }
    bench.seed("redirectUris: [{ uri: 'http://localhost:3000/cb' }]").unwrap();
    let unregistered = open(&mut bench, &authorize_url(&[("connection", "conn_saml")]));
    assert_eq!(unregistered.status, 400);
    let registered = [("connection", "conn_saml"), ("redirect_uri", "http://localhost:3000/cb")];
    assert_eq!(open(&mut bench, &authorize_url(&registered)).status, 302);
}

#[test]
fn exactly_one_selector_is_needed() {
    let mut bench = seeded();
    assert_eq!(error(&mut bench, &[]), "invalid_connection_selector");
    let two = [("connection", "conn_saml"), ("organization", "org_01ACME")];
    assert_eq!(error(&mut bench, &two), "invalid_connection_selector");
    let two = [("provider", "GoogleOAuth"), ("domain", "acme.com")];
    assert_eq!(error(&mut bench, &two), "invalid_connection_selector");
    assert_eq!(error(&mut bench, &[("provider", "NopeOAuth")]), "invalid_connection_selector");
}

#[test]
fn selectors_that_lead_nowhere_say_why() {
    let mut bench = seeded();
    for (name, value, expected) in [
        ("connection", "conn_nope", "connection_invalid"),
        ("connection", "conn_draft", "connection_unlinked"),
        ("organization", "org_nope", "organization_invalid"),
        ("organization", "org_01EMPTY", "organization_invalid"),
        ("domain", "nope.com", "connection_domain_invalid"),
        ("domain", "draft.com", "connection_unlinked"),
    ] {
        assert_eq!(error(&mut bench, &[(name, value)]), expected, "{name}={value}");
    }
    bench
        .seed("connections: [{ connection_type: OktaSAML, organization: Acme, domains: [acme.com] }]")
        .unwrap();
    for (name, value) in [("organization", "org_01ACME"), ("domain", "acme.com")] {
        assert_eq!(error(&mut bench, &[(name, value)]), "ambiguous_connection_selector");
    }
    assert!(bench.events().is_empty(), "no sign-in began");
}

#[test]
fn every_selector_finds_its_connection() {
    let mut bench = seeded();
    for (name, value, protocol) in [
        ("connection", "conn_saml", "saml"),
        ("organization", "org_01ACME", "saml"),
        // Its draft is no second choice.
        ("organization", "org_01BETA", "oidc"),
        ("domain", "Beta.com", "oidc"),
        ("provider", "GitHubOAuth", "oauth"),
    ] {
        let page = to_page(&mut bench, &[(name, value)]);
        assert!(page.starts_with(&format!("/_idp/{protocol}/sso_session_")), "{name}={value}: {page}");
    }
}

#[test]
fn a_provider_has_one_connection() {
    let mut bench = seeded();
    to_page(&mut bench, &[("provider", "GoogleOAuth")]);
    to_page(&mut bench, &[("provider", "GoogleOAuth")]);
    let (_, page) = bench.get("/connections?connection_type=GoogleOAuth");
    assert_eq!(page["data"].as_array().unwrap().len(), 1);
    assert_eq!(page["data"][0].get("organization_id"), None);
    assert_eq!(bench.events()[..2], ["connection.activated", "authentication.sso_started"]);
    bench.seed("connections: [{ connection_type: GoogleOAuth }]").unwrap();
    assert_eq!(error(&mut bench, &[("provider", "GoogleOAuth")]), "connection_strategy_invalid");
}

#[test]
fn malformed_requests_come_back_as_errors() {
    let mut bench = seeded();
    for (name, value, expected) in [
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "", "unsupported_response_type"),
        ("code_challenge", "abc", "invalid_request"),
        ("code_challenge_method", "S256", "invalid_request"),
        ("prompt", "none", "invalid_request"),
    ] {
        assert_eq!(
            error(&mut bench, &[("connection", "conn_saml"), (name, value)]),
            expected,
            "{name}={value}"
        );
    }
    let plain = [("connection", "conn_saml"), ("code_challenge", "abc"), ("code_challenge_method", "plain")];
    assert_eq!(error(&mut bench, &plain), "invalid_request");
}

#[test]
fn without_a_state_none_comes_back() {
    let mut bench = seeded();
    let page = to_page(&mut bench, &[("connection", "conn_saml"), ("state", "")]);
    let callback = choose(&mut bench, &page, "prof_ada");
    assert!(callback.starts_with("https://app.example.com/callback?tenant=1&code="), "{callback}");
    assert_eq!(parameter(&callback, "state"), None);
}

#[test]
fn a_login_hint_of_somebody_known_needs_no_page_unless_people_are_asked() {
    let mut bench = seeded();
    let hinted = [("connection", "conn_saml"), ("login_hint", "ADA@acme.com")];
    let hop = to_page(&mut bench, &hinted);
    assert!(hop.starts_with("/sso/saml/acs/conn_saml?SAMLResponse="), "{hop}");
    let callback = location(&open(&mut bench, &hop));
    assert!(parameter(&callback, "code").is_some());
    assert_eq!(parameter(&callback, "state").as_deref(), Some("s 1&"));

    for hint in ["nobody@acme.com", "grace@beta.com", ""] {
        let page = to_page(&mut bench, &[("connection", "conn_saml"), ("login_hint", hint)]);
        assert!(page.starts_with("/_idp/saml/"), "{hint}: {page}");
    }
    bench.context.interactive = true;
    assert!(to_page(&mut bench, &hinted).starts_with("/_idp/saml/"));
}

#[test]
fn the_keys_belong_to_the_client() {
    let mut bench = seeded();
    let (status, keys) = bench.get(&format!("/sso/jwks/{DEFAULT_CLIENT_ID}"));
    assert_eq!((status, &keys["keys"][0]["kid"]), (200, &json!(crate::keys::KEY_ID)), "{keys}");
    assert_eq!(bench.get("/sso/jwks/client_x").0, 404);
}
