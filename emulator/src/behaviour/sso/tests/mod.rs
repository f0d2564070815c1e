mod authorize;
mod id_tokens;
mod launch;
mod logout;
mod pages;
mod tokens;

use serde_json::{Value, json};
use url::{Url, form_urlencoded};

use crate::message::{Request, Response};
use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID};
use crate::testing::Bench;

/// Where the application is called back.
const CALLBACK: &str = "https://app.example.com/callback?tenant=1";

/// Acme has a SAML connection with two people; Beta has an OpenID Connect one and two that do not work.
const SEED: &str = "
organizations:
  - { id: org_01ACME, name: Acme, domains: [{ domain: acme.com, state: verified }] }
  - { id: org_01BETA, name: Beta }
  - { id: org_01EMPTY, name: Empty }
connections:
  - id: conn_saml
    name: Acme SAML
    connection_type: OktaSAML
    organization: Acme
    domains: [acme.com]
    profiles:
      - { id: prof_ada, email: ada@acme.com, first_name: Ada, last_name: Lovelace, groups: [eng] }
      - { id: prof_bob, email: bob@acme.com }
  - id: conn_oidc
    name: Beta OIDC
    connection_type: GenericOIDC
    organization: Beta
    domains: [beta.com]
    profiles: [{ id: prof_grace, email: grace@beta.com, first_name: Grace, last_name: Hopper }]
  - { id: conn_draft, name: Beta Draft, connection_type: OktaSAML, organization: Beta, state: draft, domains: [draft.com] }
";

fn seeded() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

/// An authorization URL; later parameters replace earlier ones, and an empty value removes one.
fn authorize_url(parameters: &[(&str, &str)]) -> String {
    let mut pairs = vec![
        ("client_id", DEFAULT_CLIENT_ID),
        ("redirect_uri", CALLBACK),
        ("response_type", "code"),
        ("state", "s 1&"),
    ];
    for (name, value) in parameters {
        pairs.retain(|(known, _)| known != name);
        if !value.is_empty() {
            pairs.push((name, value));
        }
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("/sso/authorize?{query}")
}

fn open(bench: &mut Bench, target: &str) -> Response {
    bench.send(&Request::new("GET", target).header("user-agent", "Browser/1"))
}

fn post_form(bench: &mut Bench, target: &str, fields: &[(&str, &str)]) -> Response {
    bench.send(&Request::new("POST", target).header("user-agent", "Browser/1").form(fields))
}

/// Where a redirect leads, without the emulator's origin.
fn location(response: &Response) -> String {
    assert!(matches!(response.status, 302 | 303), "{} {}", response.status, text(response));
    response.header_value("location").unwrap().replace("http://127.0.0.1:4100", "")
}

fn text(response: &Response) -> String {
    String::from_utf8(response.body.to_vec()).unwrap()
}

fn parameter(url: &str, name: &str) -> Option<String> {
    let url = Url::parse(url).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Goes from an authorization URL to the identity provider's page; its path.
fn to_page(bench: &mut Bench, parameters: &[(&str, &str)]) -> String {
    location(&open(bench, &authorize_url(parameters)))
}

/// Chooses a person at a page; the URL of the callback.
fn choose(bench: &mut Bench, page: &str, profile: &str) -> String {
    let hop = location(&post_form(bench, &format!("{page}/user"), &[("profile", profile)]));
    location(&open(bench, &hop))
}

/// Signs a person in; the code.
fn code_for(bench: &mut Bench, profile: &str, parameters: &[(&str, &str)]) -> String {
    let page = to_page(bench, parameters);
    parameter(&choose(bench, &page, profile), "code").unwrap()
}

/// `POST /sso/token` with the client's credentials and further members; null removes one.
fn exchange(bench: &mut Bench, members: Value) -> (u16, Value) {
    let mut body = json!({
        "client_id": DEFAULT_CLIENT_ID,
        "client_secret": DEFAULT_API_KEY,
        "grant_type": "authorization_code",
    });
    let body_members = body.as_object_mut().unwrap();
    body_members.extend(members.as_object().unwrap().clone());
    body_members.retain(|_, value| !value.is_null());
    let response = bench.send(&Request::new("POST", "/sso/token").json(&body));
    (response.status, response.value())
}

fn wait(bench: &mut Bench, seconds: u64) {
    bench.context.now = bench.context.now.checked_add(std::time::Duration::from_secs(seconds)).unwrap();
}
