//! The start of a sign-in: the authorization URL, the flow to remember, and where it may lead.

use std::collections::{BTreeMap, HashMap, HashSet};

use proptest::prelude::*;
use workos_kit::WorkOS;
use workos_kit::sso::{
    AuthorizationUrl, ConnectionSelector, GetAuthorizationUrlWithPkceParams, SignInFlow, SsoProvider,
    safe_return_to,
};

use crate::vectors;

const REDIRECT_URI: &str = "https://app.example.com/callback";

fn start(params: GetAuthorizationUrlWithPkceParams) -> Result<AuthorizationUrl, String> {
    let client = WorkOS::builder().api_key("sk_test").client_id("client_test").build().unwrap();
    client
        .sso()
        .get_authorization_url_with_pkce(params)
        .map_err(|error| format!("{}/{}", error.kind().as_str(), error.code().unwrap_or_default()))
}

fn organization() -> GetAuthorizationUrlWithPkceParams {
    GetAuthorizationUrlWithPkceParams::new(
        ConnectionSelector::Organization("org_01".to_owned()),
        REDIRECT_URI,
    )
}

fn query(start: &AuthorizationUrl) -> HashMap<String, String> {
    let pairs: Vec<_> = start.url.query_pairs().into_owned().collect();
    let query: HashMap<_, _> = pairs.iter().cloned().collect();
    assert_eq!(query.len(), pairs.len(), "no parameter appears twice: {pairs:?}");
    query
}

#[test]
fn the_url_carries_what_the_flow_keeps() {
    let start = start(organization()).unwrap();
    assert!(start.url.as_str().starts_with("https://api.workos.com/sso/authorize?"), "{}", start.url);
    let challenge = start.flow.code_verifier.code_challenge();
    let expected = [
        ("client_id", "client_test"),
        ("response_type", "code"),
        ("redirect_uri", REDIRECT_URI),
        ("organization", "org_01"),
        ("state", start.flow.state.expose()),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ];
    let expected: HashMap<_, _> = expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    assert_eq!(query(&start), expected);
    assert_eq!(start.flow.state.expose().len(), 43, "32 bytes as base64url");
    let shown = format!("{start:?}");
    assert!(!shown.contains(start.flow.state.expose()), "{shown}");
}

#[test]
fn every_parameter_arrives() {
    let params = GetAuthorizationUrlWithPkceParams::new(
        ConnectionSelector::Provider(SsoProvider::GoogleOAuth),
        "http://localhost:3000/callback?tenant=1",
    )
    .domain_hint("example.com")
    .login_hint("ada+test@example.com")
    .provider_scopes(["email", "calendar.read"])
    .provider_query_params(BTreeMap::from([("hd".to_owned(), "example.com".to_owned())]))
    .nonce("nonce & more")
    .force_login(true);
    let start = start(params).unwrap();
    let query = query(&start);
    let expected = [
        ("provider", "GoogleOAuth"),
        ("redirect_uri", "http://localhost:3000/callback?tenant=1"),
        ("domain_hint", "example.com"),
        ("login_hint", "ada+test@example.com"),
        ("provider_scopes", "email,calendar.read"),
        ("provider_query_params[hd]", "example.com"),
        ("nonce", "nonce & more"),
        ("prompt", "login"),
    ];
    for (name, value) in expected {
        assert_eq!(query.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert_eq!(start.flow.nonce.as_ref().unwrap().expose(), "nonce & more");
}

#[test]
fn every_sign_in_has_fresh_secrets() {
    let mut seen = HashSet::new();
    for _ in 0..100 {
        let flow = start(organization()).unwrap().flow;
        assert!(seen.insert(flow.state.expose().to_owned()));
        assert!(seen.insert(flow.code_verifier.expose().to_owned()));
    }
}

#[test]
fn parameters_that_cannot_work_are_refused() {
    let selector = |selector| GetAuthorizationUrlWithPkceParams::new(selector, REDIRECT_URI);
    let cases = [
        (
            "an empty connection",
            selector(ConnectionSelector::Connection(String::new())),
            "invalid_request/connection_selector_invalid",
        ),
        (
            "an empty organization",
            selector(ConnectionSelector::Organization(String::new())),
            "invalid_request/connection_selector_invalid",
        ),
        (
            "an empty provider",
            selector(ConnectionSelector::Provider(SsoProvider::from(""))),
            "invalid_request/connection_selector_invalid",
        ),
        (
            "a redirect URI that is a path",
            GetAuthorizationUrlWithPkceParams::new(
                ConnectionSelector::Organization("org_01".to_owned()),
                "/callback",
            ),
            "invalid_request/redirect_uri_invalid",
        ),
        (
            "another site as the target",
            organization().return_to("https://evil.example/"),
            "invalid_request/return_to_not_allowed",
        ),
    ];
    vectors::run(
        &cases,
        |case| case.0.to_owned(),
        |(_, params, expected)| {
            vectors::same(&start(params.clone()).map(|start| start.url).unwrap_err().as_str(), expected)
        },
    );
    let allowed = organization()
        .return_to("https://other.example/start")
        .allowed_return_origins(["https://other.example"]);
    assert_eq!(start(allowed).unwrap().flow.return_to.as_deref(), Some("https://other.example/start"));
}

#[test]
fn a_flow_survives_its_storage() {
    let selectors = [
        ConnectionSelector::Connection("conn_01".to_owned()),
        ConnectionSelector::Organization("org_01".to_owned()),
        ConnectionSelector::Provider(SsoProvider::from("NextYearOAuth")),
    ];
    for selector in selectors {
        let params = GetAuthorizationUrlWithPkceParams::new(selector, REDIRECT_URI);
        let plain = start(params.clone()).unwrap().flow;
        let full = start(params.nonce("n").return_to("/a?b=c#d")).unwrap().flow;
        for flow in [plain, full] {
            let stored = flow.to_json();
            assert_eq!(format!("{stored:?}").find(flow.state.expose()), None);
            assert_eq!(SignInFlow::from_json(stored.expose()).unwrap(), flow);
        }
    }
}

#[test]
fn a_stored_flow_is_read_exactly() {
    let good = start(organization()).unwrap().flow;
    let good: serde_json::Value = serde_json::from_str(good.to_json().expose()).unwrap();
    let changed = |change: &dyn Fn(&mut serde_json::Map<String, serde_json::Value>)| {
        let mut value = good.clone();
        change(value.as_object_mut().unwrap());
        value.to_string()
    };
    let cases = [
        ("empty", String::new()),
        ("not JSON", "state".to_owned()),
        ("null", "null".to_owned()),
        ("an empty object", "{}".to_owned()),
        ("no state", changed(&|flow| drop(flow.remove("state")))),
        ("an empty state", changed(&|flow| drop(flow.insert("state".into(), "".into())))),
        ("a redacted state", changed(&|flow| drop(flow.insert("state".into(), 5.into())))),
        ("no verifier", changed(&|flow| drop(flow.remove("code_verifier")))),
        ("a short verifier", changed(&|flow| drop(flow.insert("code_verifier".into(), "abc".into())))),
        ("no selector", changed(&|flow| drop(flow.remove("selector")))),
        ("no time", changed(&|flow| drop(flow.remove("created_at")))),
        ("too long", changed(&|flow| drop(flow.insert("return_to".into(), "a".repeat(9000).into())))),
    ];
    vectors::run(
        &cases,
        |case| case.0.to_owned(),
        |(_, json)| match SignInFlow::from_json(json) {
            Err(error) => vectors::same(&error.code(), &Some("flow_malformed")),
            Ok(flow) => Err(format!("read as {flow:?}")),
        },
    );
    assert!(SignInFlow::from_json(&good.to_string()).is_ok());
}

#[test]
fn redirect_targets_stay_where_they_are_allowed() {
    let allowed = ["https://app.example.com", "http://localhost:3000", "https://xn--bcher-kva.example"];
    let long = format!("/{}", "a".repeat(2048));
    // (target, the redirect; nothing if refused)
    let cases: &[(&str, Option<&str>)] = &[
        ("/", Some("/")),
        ("/reports?page=2&sort=a%20b#top", Some("/reports?page=2&sort=a%20b#top")),
        ("/a/../b", Some("/b")),
        ("/a//b", Some("/a//b")),
        ("/a?next=https://evil.example/", Some("/a?next=https://evil.example/")),
        ("/@evil.example", Some("/@evil.example")),
        ("/a b", Some("/a%20b")),
        ("/é", Some("/%C3%A9")),
        ("/%2F%2Fevil.example", Some("/%2F%2Fevil.example")),
        ("/%09/evil.example", Some("/%09/evil.example")),
        ("/%5Cevil.example", Some("/%5Cevil.example")),
        ("https://app.example.com", Some("https://app.example.com/")),
        ("https://app.example.com/reports", Some("https://app.example.com/reports")),
        ("https://app.example.com:443/reports", Some("https://app.example.com/reports")),
        ("HTTPS://APP.EXAMPLE.COM/reports", Some("https://app.example.com/reports")),
        ("http://localhost:3000/", Some("http://localhost:3000/")),
        ("https://bücher.example/", Some("https://xn--bcher-kva.example/")),
        ("", None),
        ("reports", None),
        ("?page=2", None),
        ("#top", None),
        ("..", None),
        ("//evil.example", None),
        ("//evil.example/%2F..", None),
        ("///evil.example", None),
        ("////evil.example", None),
        ("/\\evil.example", None),
        ("\\/evil.example", None),
        ("\\\\evil.example", None),
        ("/a\\..\\..\\evil.example", None),
        ("/\t/evil.example", None),
        ("/\n/evil.example", None),
        ("/\r\nSet-Cookie: a=b", None),
        ("/\0", None),
        ("\u{85}/", None),
        (" //evil.example", None),
        (" /reports", None),
        ("\t//evil.example", None),
        ("/.//evil.example", None),
        ("/..//evil.example", None),
        ("/a/..//evil.example", None),
        ("/%2e//evil.example", None),
        ("/%2E%2E//evil.example", None),
        ("https:evil.example", None),
        ("https:/evil.example", None),
        ("https:///evil.example", None),
        ("https://evil.example", None),
        ("http://app.example.com/", None),
        ("https://app.example.com:8443/", None),
        ("https://app.example.com.evil.example/", None),
        ("https://evil.example/app.example.com", None),
        ("https://evil.example?app.example.com", None),
        ("https://evil.example#app.example.com", None),
        ("https://app.example.com@evil.example/", None),
        ("https://app.example.com%40evil.example/", None),
        ("https://app.example.com:pass@evil.example/", None),
        ("https://user@app.example.com/", None),
        ("https://:password@app.example.com/", None),
        ("https://sub.app.example.com/", None),
        ("https://app.example.com./", None),
        ("https://app。example。com.evil.example/", None),
        ("http://localhost:3001/", None),
        ("http://127.0.0.1:3000/", None),
        ("javascript:alert(1)", None),
        ("JaVaScRiPt://app.example.com/%0Aalert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("ftp://app.example.com/", None),
        ("app://callback", None),
        ("blob:https://app.example.com/1", None),
        ("view-source:https://app.example.com/", None),
        (&long, None),
    ];
    vectors::run(
        cases,
        |(target, _)| format!("{:?}", &target[..target.len().min(60)]),
        |(target, expected)| match safe_return_to(target, &allowed) {
            Ok(redirect) => vectors::same(&Some(redirect.as_str()), expected),
            Err(error) => {
                vectors::same(&error.code(), &Some("return_to_not_allowed"))?;
                vectors::same(&None, expected)
            }
        },
    );
}

#[test]
fn only_origins_can_be_allowed() {
    for origin in ["", "*", "null", "app.example.com", "data:", "file:///", "https://*.example.com"] {
        for target in ["https://app.example.com/", "data:,x", "file:///", "https://a.example.com/"] {
            assert!(safe_return_to(target, &[origin]).is_err(), "{origin} allows {target}");
        }
    }
    assert!(safe_return_to("https://app.example.com/a", &["https://app.example.com/other/path"]).is_ok());
}

proptest! {
    /// Whatever passes without an allowed origin leads to the application itself, in the eyes of a browser.
    #[test]
    fn no_target_leaves_the_application(target in "[/\\\\.:@?#%a-c0-9 \\t]{0,12}|\\PC{0,20}|/\\PC{0,20}") {
        if let Ok(redirect) = safe_return_to(&target, &[] as &[&str]) {
            let page = url::Url::parse("https://app.example.com/deep/page").unwrap();
            let destination = page.join(&redirect).unwrap();
            prop_assert_eq!(destination.origin(), page.origin(), "{} -> {}", target, redirect);
            prop_assert!(redirect.starts_with('/') && !redirect.starts_with("//"));
            prop_assert_eq!(safe_return_to(&redirect, &[] as &[&str]).unwrap(), redirect);
        }
    }
}
