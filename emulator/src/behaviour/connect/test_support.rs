//! What the tests of this folder share: an environment with a user and applications of each kind.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::Value;

use crate::message::{Request, Response};
use crate::testing::Bench;

pub(super) const CALLBACK: &str = "https://app.example/callback";

/// The product's own application, a partner's, a public one, one with a login page of its own, a machine.
const SEED: &str = "
users:
  - { id: user_01ADA, email: ada@acme.com, first_name: Ada, last_name: Lovelace, password: adapass, email_verified: true }
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com }] }
  - { id: org_01BETA, name: Beta }
connectApplications:
  - { id: conn_app_own, name: Own, type: oauth, client_id: client_own, client_secret: secret_own,
      redirect_uris: ['https://app.example/callback'] }
  - { id: conn_app_partner, name: Partner <b>, type: oauth, organization: Beta, client_id: client_partner,
      client_secret: secret_partner, scopes: ['posts:read', 'posts:write'],
      redirect_uris: ['https://app.example/callback'] }
  - { id: conn_app_public, name: Public, type: oauth, client_id: client_public, uses_pkce: true,
      redirect_uris: ['https://app.example/callback'] }
  - { id: conn_app_external, name: External, type: oauth, organization: Acme, client_id: client_external,
      client_secret: secret_external, login_uri: 'https://app.example/login?a=b',
      redirect_uris: ['https://app.example/callback'] }
  - { id: conn_app_machine, name: Machine, type: m2m, organization: Acme, client_id: client_machine,
      client_secret: secret_machine, scopes: ['posts:read', 'posts:write'] }
";

pub(super) fn seeded() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

/// Posts a form without the API key.
pub(super) fn form(bench: &mut Bench, target: &str, fields: &[(&str, &str)]) -> (u16, Value) {
    let response = bench.send(&Request::new("POST", target).form(fields));
    (response.status, response.value())
}

/// Asks the token endpoint as an application whose secret follows from its name.
pub(super) fn token(bench: &mut Bench, application: &str, fields: &[(&str, &str)]) -> (u16, Value) {
    let (client_id, secret) = (format!("client_{application}"), format!("secret_{application}"));
    let credentials = [("client_id", client_id.as_str()), ("client_secret", secret.as_str())];
    form(bench, "/oauth2/token", &[&credentials, fields].concat())
}

pub(super) fn basic(request: Request, client_id: &str, secret: &str) -> Request {
    let encoded = STANDARD.encode(format!("{client_id}:{secret}"));
    request.header("authorization", &format!("Basic {encoded}"))
}

/// Status and OAuth error of a refusal.
pub(super) fn refusal((status, body): (u16, Value)) -> (u16, String) {
    let code = body["error"].as_str().or_else(|| body["code"].as_str());
    (status, code.unwrap_or_default().to_owned())
}

pub(super) fn refused(status: u16, error: &str) -> (u16, String) {
    (status, error.to_owned())
}

/// The claims of a token.
pub(super) fn claims(token: &Value) -> Value {
    let payload = token.as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

/// Moves the clock of the bench.
pub(super) fn wait(bench: &mut Bench, seconds: u64) {
    bench.context.now = bench.context.now.checked_add(std::time::Duration::from_secs(seconds)).unwrap();
}

pub(super) fn text(response: &Response) -> String {
    String::from_utf8(response.body.to_vec()).unwrap()
}

/// Opens an address in a browser.
pub(super) fn open(bench: &mut Bench, target: &str) -> Response {
    bench.send(&Request::new("GET", target))
}

/// Posts a form of a page.
pub(super) fn submit(bench: &mut Bench, target: &str, fields: &[(&str, &str)]) -> Response {
    bench.send(&Request::new("POST", target).form(fields))
}

/// Where a redirect leads, without the emulator's origin.
pub(super) fn location(response: &Response) -> String {
    assert_eq!(response.status, 302, "{}", text(response));
    response.header_value("location").unwrap().replace("http://127.0.0.1:4100", "")
}

/// Follows redirects until one leaves the emulator or a page is shown, and gives its address.
pub(super) fn travel(bench: &mut Bench, target: &str) -> String {
    let mut target = target.to_owned();
    while target.starts_with('/') {
        let response = open(bench, &target);
        if response.status != 302 {
            return target;
        }
        target = location(&response);
    }
    target
}

/// A query parameter of an address.
pub(super) fn parameter(address: &str, name: &str) -> Option<String> {
    let url = url::Url::parse(address).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// The address for an authorization request of an application.
pub(super) fn authorize_url(application: &str, more: &[(&str, &str)]) -> String {
    let client_id = format!("client_{application}");
    let usual = [
        ("client_id", client_id.as_str()),
        ("redirect_uri", CALLBACK),
        ("response_type", "code"),
        ("state", "s1"),
    ];
    let mut url = url::Url::parse("http://127.0.0.1:4100/oauth2/authorize").unwrap();
    url.query_pairs_mut().extend_pairs(usual.iter().chain(more));
    url.as_str().replace("http://127.0.0.1:4100", "")
}

/// A code for an application whose user allowed what it asks for.
pub(super) fn code(bench: &mut Bench, application: &str, more: &[(&str, &str)]) -> String {
    let callback = travel(bench, &authorize_url(application, more));
    parameter(&callback, "code").unwrap_or_else(|| panic!("no code in {callback}"))
}

/// Signs Ada in on the hosted pages, and goes on to where the browser then stands.
pub(super) fn sign_in(bench: &mut Bench, start: &str) -> String {
    let page = travel(bench, start);
    assert!(page.starts_with("/_authkit/"), "{page}");
    let answer =
        submit(bench, &format!("{page}/password"), &[("email", "ada@acme.com"), ("password", "adapass")]);
    let next = location(&answer);
    travel(bench, &next)
}
