//! What the tests of this folder share: an environment with a few users, and a browser without scripts.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::message::{Request, Response};
use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID};
use crate::testing::Bench;

pub(super) const AUTHENTICATE: &str = "/user_management/authenticate";

/// Ada is in one organization, Bob's address is not verified, Eve is in two organizations.
const SEED: &str = "
users:
  - { id: user_01ADA, email: ada@acme.com, first_name: Ada, password: adapass, email_verified: true }
  - { id: user_01BOB, email: bob@acme.com, password: bobpass }
  - { id: user_01EVE, email: eve@acme.com, password: evepass, email_verified: true }
permissions: [{ slug: 'users:read', name: Read users }]
roles:
  - { slug: admin, name: Administrator, permissions: ['users:read'] }
organizations:
  - id: org_01ACME
    name: Acme
    entitlements: [sso]
    memberships: [{ email: ada@acme.com, role: admin }, { email: eve@acme.com }]
  - id: org_01BETA
    name: Beta
    memberships: [{ email: eve@acme.com }]
";

pub(super) fn seeded() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

/// A grant with the client's credentials.
pub(super) fn grant(bench: &mut Bench, grant_type: &str, members: Value) -> (u16, Value) {
    let mut body = json!({
        "client_id": DEFAULT_CLIENT_ID,
        "client_secret": DEFAULT_API_KEY,
        "grant_type": grant_type,
    });
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    bench.post(AUTHENTICATE, body)
}

pub(super) fn sign_in(bench: &mut Bench, email: &str, password: &str) -> (u16, Value) {
    grant(bench, "password", json!({"email": email, "password": password}))
}

/// The claims of an answer's access token.
pub(super) fn claims(answer: &Value) -> Value {
    let token = answer["access_token"].as_str().unwrap_or_else(|| panic!("no access token in {answer}"));
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

/// The newest code in the outbox.
pub(super) fn mailed_code(bench: &Bench) -> String {
    bench.state.outbox.last().and_then(|mail| mail.code.clone()).unwrap()
}

/// Status and code (or OAuth error) of a refusal.
pub(super) fn refusal((status, body): (u16, Value)) -> (u16, String) {
    let code = body["code"].as_str().or_else(|| body["error"].as_str());
    (status, code.unwrap_or_default().to_owned())
}

pub(super) fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// Moves the clock of the bench.
pub(super) fn wait(bench: &mut Bench, seconds: u64) {
    bench.context.now = bench.context.now.checked_add(std::time::Duration::from_secs(seconds)).unwrap();
}

/// Opens an address in a browser.
pub(super) fn open(bench: &mut Bench, target: &str) -> Response {
    bench.send(&Request::new("GET", target).header("user-agent", "Browser/1"))
}

/// Starts a sign-in that a person attends; gives the address of its first page.
pub(super) fn begin(bench: &mut Bench, further: &str) -> String {
    bench.context.interactive = true;
    let page = location(&open(bench, &authorize(further)));
    assert!(page.starts_with("/_authkit/flow_"), "{page}");
    page
}

/// The address of a sign-in with AuthKit; `further` are query parameters.
pub(super) fn authorize(further: &str) -> String {
    format!(
        "/user_management/authorize?client_id={DEFAULT_CLIENT_ID}&response_type=code&provider=authkit\
         &redirect_uri=https%3A%2F%2Fapp.test%2Fcallback&state=s{further}"
    )
}

/// Ada at the page after her password, and the address of her first one.
pub(super) fn after_password(bench: &mut Bench) -> (String, Response) {
    let page = begin(bench, "");
    let fields = [("email", "ada@acme.com"), ("password", "adapass")];
    let shown = post_form(bench, &format!("{page}/password"), &fields);
    (page, shown)
}

/// Posts a form of a page.
pub(super) fn post_form(bench: &mut Bench, target: &str, fields: &[(&str, &str)]) -> Response {
    bench.send(&Request::new("POST", target).header("user-agent", "Browser/1").form(fields))
}

/// Where a redirect leads, without the emulator's origin.
pub(super) fn location(response: &Response) -> String {
    assert_eq!(response.status, 302, "{}", String::from_utf8_lossy(&response.body));
    response.header_value("location").unwrap().replace("http://127.0.0.1:4100", "")
}

/// A query parameter of a redirect.
pub(super) fn parameter(location: &str, name: &str) -> Option<String> {
    let url = url::Url::parse(location).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

pub(super) fn text(response: &Response) -> String {
    String::from_utf8(response.body.to_vec()).unwrap()
}
