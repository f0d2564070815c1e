//! What the tests of this folder share: users, organizations, and integrations of each kind.

use serde_json::{Value, json};

use crate::message::{Request, Response};
use crate::testing::Bench;

const SEED: &str = "
users:
  - { id: user_01ADA, email: ada@acme.com, email_verified: true }
  - { id: user_01EVE, email: eve@other.com, email_verified: true }
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com }] }
  - { id: org_01BETA, name: Beta }
dataIntegrations:
  - { id: data_integration_gh, provider: github, scopes: [repo, gist], description: Reads your code }
  - { id: data_integration_gh_org, provider: github, ownership: organization }
  - { id: data_integration_wx, provider: weather, name: Weather & Co, auth_methods: [api_key] }
  - { id: data_integration_erp, provider: erp, auth_methods: [client_credentials] }
  - { id: data_integration_off, provider: slack, enabled: false }
connectedAccounts:
  - { id: data_installation_ada, email: ada@acme.com, provider: github, scopes: [repo], access_token: gho_ada,
      refresh_token: ghr_ada, account_identifier: ada }
";

pub(super) const ADA: &str = "/user_management/users/user_01ADA";

pub(super) fn seeded() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

pub(super) fn put(bench: &mut Bench, target: &str, body: Value) -> (u16, Value) {
    bench.call("PUT", target, Some(body))
}

/// Asks for an OAuth token; gives the answer's token, or the reason why there is none.
pub(super) fn token(bench: &mut Bench, slug: &str, body: Value) -> Value {
    let (status, answer) = bench.post(&format!("/data-integrations/{slug}/token"), body);
    assert_eq!(status, 200, "{answer}");
    if answer["active"] == true { answer["access_token"].clone() } else { answer["error"].clone() }
}

pub(super) fn of_ada() -> Value {
    json!({"user_id": "user_01ADA"})
}

pub(super) fn of_acme() -> Value {
    json!({"user_id": "user_01ADA", "organization_id": "org_01ACME", "connection_owner": "organization"})
}

/// One body with the members of both.
pub(super) fn with(mut body: Value, more: Value) -> Value {
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

/// Status and code of a refusal, or the field of a validation failure.
pub(super) fn refusal((status, body): (u16, Value)) -> (u16, String) {
    let field = body["errors"][0]["field"].as_str();
    (status, field.or(body["code"].as_str()).unwrap_or_default().to_owned())
}

pub(super) fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// Moves the clock of the bench.
pub(super) fn wait(bench: &mut Bench, seconds: u64) {
    bench.context.now = bench.context.now.checked_add(std::time::Duration::from_secs(seconds)).unwrap();
}

/// Opens an address of the emulator in a browser.
pub(super) fn open(bench: &mut Bench, url: &str) -> Response {
    bench.send(&Request::new("GET", &url.replace("http://127.0.0.1:4100", "")))
}

/// Posts a form of a page.
pub(super) fn submit(bench: &mut Bench, url: &str, fields: &[(&str, &str)]) -> Response {
    bench.send(&Request::new("POST", &url.replace("http://127.0.0.1:4100", "")).form(fields))
}

/// A query parameter of where a redirect leads.
pub(super) fn parameter(response: &Response, name: &str) -> Option<String> {
    let url = url::Url::parse(response.header_value("location").expect("a redirect")).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}
