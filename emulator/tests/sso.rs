//! Whole sign-ins over sockets, walked by the browser: the application's authorization URL, the pages of the
//! identity provider, the callback, the exchange of the code.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use common::call_with;
use serde_json::{Value, json};
use url::Url;
use workos_emulator::browser::Visit;
use workos_emulator::{Browser, BrowserError, Emulator, Request};

/// Nobody listens there: the browser stops before it.
const CALLBACK: &str = "http://127.0.0.1:1/callback";

// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

const SEED: &str = "
organizations:
  - { id: org_01ACME, name: Acme, domains: [{ domain: acme.com, state: verified }] }
connections:
  - id: conn_saml
    name: Acme SAML
    connection_type: GenericSAML
    organization: Acme
    profiles: [{ email: ada@acme.com, first_name: Ada, last_name: Lovelace, groups: [eng] }]
  - id: conn_oidc
    name: Acme OIDC
    connection_type: GenericOIDC
    organization: Acme
    profiles: [{ email: grace@acme.com, first_name: Grace, last_name: Hopper }]
";

async fn start() -> (Emulator, Browser) {
    let emulator = Emulator::builder().seed(SEED).start().await.unwrap();
    (emulator, Browser::new(CALLBACK))
}

fn authorize_url(emulator: &Emulator, connection: &str) -> String {
    let mut url = Url::parse(&format!("{}/sso/authorize", emulator.url())).unwrap();
    url.query_pairs_mut()
        .append_pair("client_id", emulator.client_id())
        .append_pair("connection", connection)
        .append_pair("redirect_uri", CALLBACK)
        .append_pair("response_type", "code")
        .append_pair("state", "s1");
    url.into()
}

fn parameter(url: &str, name: &str) -> Option<String> {
    let url = Url::parse(url).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

async fn exchange(emulator: &Emulator, callback: &str, members: &[(&str, &str)]) -> (u16, Value) {
    let mut body = json!({
        "client_id": emulator.client_id(),
        "client_secret": emulator.api_key(),
        "grant_type": "authorization_code",
        "code": parameter(callback, "code").unwrap(),
    });
    for (name, value) in members {
        body[*name] = (*value).into();
    }
    let answer = call_with(emulator.address(), "POST", "/sso/token", &[], Some(&body.to_string())).await;
    (answer.status.unwrap(), answer.json())
}

/// The paths that a browser went along.
fn paths(browser: &Browser) -> Vec<String> {
    browser.history().iter().map(|url| Url::parse(url).unwrap().path().to_owned()).collect()
}

#[tokio::test]
async fn a_saml_sign_in() {
    let (emulator, mut browser) = start().await;
    let callback = browser.sign_in_as(&authorize_url(&emulator, "conn_saml"), "ada@acme.com").await.unwrap();
    assert_eq!(parameter(&callback, "state").as_deref(), Some("s1"));
    let (status, answer) = exchange(&emulator, &callback, &[]).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["profile"]["name"], "Ada Lovelace");
    assert_eq!(answer["profile"]["connection_type"], "GenericSAML");

    let paths = paths(&browser);
    assert_eq!(
        (paths.len(), paths[0].as_str(), paths[3].as_str()),
        (4, "/sso/authorize", "/sso/saml/acs/conn_saml")
    );
    assert!(paths[1].starts_with("/_idp/saml/") && paths[2].starts_with(&paths[1]), "{paths:?}");

    let bearer = format!("Bearer {}", answer["access_token"].as_str().unwrap());
    let profile =
        call_with(emulator.address(), "GET", "/sso/profile", &[("authorization", &bearer)], None).await;
    assert_eq!(profile.json(), answer["profile"]);

    let (status, again) = exchange(&emulator, &callback, &[]).await;
    assert_eq!((status, &again["error"]), (400, &json!("invalid_grant")), "a code works once");
}

#[tokio::test]
async fn an_oidc_sign_in_of_somebody_new() {
    let (emulator, mut browser) = start().await;
    let callback = browser.sign_in_as(&authorize_url(&emulator, "conn_oidc"), "new@acme.com").await.unwrap();
    let (status, answer) = exchange(&emulator, &callback, &[]).await;
    assert_eq!((status, &answer["profile"]["email"]), (200, &json!("new@acme.com")), "{answer}");
    assert_eq!(paths(&browser).last().unwrap(), "/sso/oidc/callback/conn_oidc");
}

#[tokio::test]
async fn a_created_connection_signs_in_at_once() {
    let (emulator, mut browser) = start().await;
    let body = json!({"organization_id": "org_01ACME", "connection_type": "OktaSAML"});
    let create = Request::new("POST", "/connections").bearer(emulator.api_key()).json(&body);
    let connection = emulator.control().send(create).value();
    let url = authorize_url(&emulator, connection["id"].as_str().unwrap());
    let callback = browser.sign_in_as(&url, "ada@acme.com").await.unwrap();
    let (status, answer) = exchange(&emulator, &callback, &[]).await;
    assert_eq!((status, &answer["profile"]["connection_type"]), (200, &json!("OktaSAML")), "{answer}");
}

#[tokio::test]
async fn denial_and_chosen_errors() {
    let (emulator, mut browser) = start().await;
    let denied = browser.deny(&authorize_url(&emulator, "conn_oidc")).await.unwrap();
    assert_eq!(parameter(&denied, "error").as_deref(), Some("access_denied"));
    assert_eq!(parameter(&denied, "state").as_deref(), Some("s1"));
    let url = authorize_url(&emulator, "conn_saml");
    let failed = browser.choose_error(&url, "signin_consent_denied").await.unwrap();
    assert_eq!(parameter(&failed, "error").as_deref(), Some("signin_consent_denied"));
    assert!(parameter(&failed, "error_description").is_some());
}

#[tokio::test]
async fn a_sign_in_that_the_identity_provider_starts() {
    let (emulator, mut browser) = start().await;
    let uri = json!({"uri": CALLBACK});
    let create = Request::new("POST", "/user_management/redirect_uris").bearer(emulator.api_key()).json(&uri);
    assert_eq!(emulator.control().send(create).status, 201);

    let tiles = browser.open(&format!("{}/_idp", emulator.url())).await.unwrap();
    let tile = tiles.link("Acme SAML").unwrap().to_owned();
    let callback = browser.sign_in_as(&tile, "ada@acme.com").await.unwrap();
    assert_eq!(parameter(&callback, "state"), None);
    let (status, answer) = exchange(&emulator, &callback, &[]).await;
    assert_eq!((status, &answer["profile"]["email"]), (200, &json!("ada@acme.com")), "{answer}");
    // Who is signed in there goes straight through.
    assert!(matches!(browser.visit(&tile).await.unwrap(), Visit::Callback(_)));
}

#[tokio::test]
async fn the_tile_and_both_ways_that_follow() {
    let (emulator, mut browser) = start().await;
    let control = emulator.control();
    control.seed(&format!("redirectUris: [{{ uri: '{CALLBACK}' }}]")).unwrap();
    let callback = browser.click_tile(emulator.url(), "conn_saml", "new@acme.com").await.unwrap();
    let (status, answer) = exchange(&emulator, &callback, &[]).await;
    assert_eq!((status, &answer["profile"]["email"]), (200, &json!("new@acme.com")), "{answer}");

    // With a sign-in endpoint the application is told to start, and goes straight through.
    let endpoint = "http://127.0.0.1:1/login?from=tile";
    control.seed(&format!("authkit: {{ sign_in_endpoint: '{endpoint}' }}")).unwrap();
    let mut at_login = Browser::new(endpoint);
    let login = at_login.click_tile(emulator.url(), "conn_saml", "ada@acme.com").await.unwrap();
    assert_eq!(parameter(&login, "connection_id").as_deref(), Some("conn_saml"));
    assert_eq!(parameter(&login, "organization_id").as_deref(), Some("org_01ACME"));
    assert_eq!((parameter(&login, "code"), parameter(&login, "from").as_deref()), (None, Some("tile")));
    let error = browser.click_tile(emulator.url(), "conn_oidc", "grace@acme.com").await.unwrap_err();
    assert!(matches!(error, BrowserError::Missing { status: 400, .. }), "{error}");
}

#[tokio::test]
async fn guests_come_in_where_the_organization_lets_them() {
    let (emulator, mut browser) = start().await;
    let url = authorize_url(&emulator, "conn_saml");
    let refused = browser.sign_in_as_guest(&url).await.unwrap();
    let error = parameter(&refused, "error");
    assert_eq!(error.as_deref(), Some("profile_not_allowed_outside_organization"));
    assert_eq!(parameter(&refused, "state").as_deref(), Some("s1"));

    let allow = json!({"allow_profiles_outside_organization": true});
    let update = Request::new("PUT", "/organizations/org_01ACME").bearer(emulator.api_key()).json(&allow);
    assert_eq!(emulator.control().send(update).status, 200);
    let callback = browser.sign_in_as_guest(&url).await.unwrap();
    let (status, answer) = exchange(&emulator, &callback, &[]).await;
    assert_eq!((status, &answer["profile"]["first_name"]), (200, &json!("Guest")), "{answer}");
}

#[tokio::test]
async fn every_documented_error_reaches_the_callback() {
    let (emulator, mut browser) = start().await;
    let page = browser.open(&authorize_url(&emulator, "conn_saml")).await.unwrap();
    let codes = [
        "access_denied",
        "ambiguous_connection_selector",
        "connection_domain_invalid",
        "connection_invalid",
        "connection_strategy_invalid",
        "connection_unlinked",
        "domain_connection_selector_not_allowed",
        "idp_initiated_sso_disabled",
        "invalid_connection_selector",
        "oauth_failed",
        "organization_invalid",
        "profile_not_allowed_outside_organization",
        "server_error",
        "signin_consent_denied",
    ];
    assert!(page.button("answer_error").is_some());
    for code in codes {
        let failed = browser.choose_error(&authorize_url(&emulator, "conn_saml"), code).await.unwrap();
        assert_eq!(parameter(&failed, "error").as_deref(), Some(code));
        assert_eq!(parameter(&failed, "state").as_deref(), Some("s1"));
        assert!(parameter(&failed, "error_description").is_some_and(|text| !text.is_empty()), "{code}");
        let disabled = code == "idp_initiated_sso_disabled";
        assert_eq!(parameter(&failed, "connection_id").is_some(), disabled, "{code}");
    }
}

#[tokio::test]
async fn the_browser_is_remembered() {
    let (emulator, mut browser) = start().await;
    let url = authorize_url(&emulator, "conn_saml");
    browser.sign_in_as(&url, "ada@acme.com").await.unwrap();
    let page = browser.open(&url).await.unwrap();
    assert!(page.text.contains("Continue as ada@acme.com"), "{}", page.text);
    let Visit::Callback(callback) = browser.press(&page, "continue_as", &[]).await.unwrap() else {
        panic!("no callback");
    };
    assert!(parameter(&callback, "code").is_some());
    let stranger = Browser::new(CALLBACK).open(&url).await.unwrap();
    assert!(!stranger.text.contains("Continue as"), "{}", stranger.text);
}

#[tokio::test]
async fn a_wrong_verifier_is_refused() {
    let (emulator, mut browser) = start().await;
    let url = authorize_url(&emulator, "conn_saml");
    let url = format!("{url}&code_challenge={CHALLENGE}&code_challenge_method=S256");
    let callback = browser.sign_in_as(&url, "ada@acme.com").await.unwrap();
    let (status, answer) = exchange(&emulator, &callback, &[("code_verifier", CHALLENGE)]).await;
    assert_eq!((status, &answer["error"]), (400, &json!("invalid_grant")));
    let (status, _) = exchange(&emulator, &callback, &[]).await;
    assert_eq!(status, 400, "the verifier is missing");
    let (status, answer) = exchange(&emulator, &callback, &[("code_verifier", VERIFIER)]).await;
    assert_eq!(status, 200, "{answer}");
}

#[tokio::test]
async fn a_walk_that_fails_says_where() {
    let (emulator, mut browser) = start().await;
    let url = authorize_url(&emulator, "conn_saml").replace("client_id=", "client_id=x");
    let error = browser.sign_in_as(&url, "ada@acme.com").await.unwrap_err();
    assert!(matches!(&error, BrowserError::Missing { status: 404, .. }), "{error}");
    assert!(error.to_string().contains("Application not found"), "{error}");
    assert!(!error.to_string().contains("redirect_uri="), "{error}");
    let error = browser.open("http://127.0.0.1:1/").await.unwrap_err();
    assert!(matches!(error, BrowserError::NoAnswer { .. }), "{error}");
    let hinted = format!("{}&login_hint=ada@acme.com", authorize_url(&emulator, "conn_saml"));
    let error = browser.open(&hinted).await.unwrap_err();
    assert_eq!(error, BrowserError::NoPage(CALLBACK.to_owned()));
}
