//! Sign-ins at real identity providers: `oidc-provider` over OpenID Connect, `samlp` over SAML 2.0.
//!
//! Needs Node and the packages of `tests/peers/idp`; `cargo xtask test rust` installs them and names what is missing.
#![allow(clippy::unwrap_used)]

#[path = "real_idp/oidc.rs"]
mod oidc;
#[path = "real_idp/provider.rs"]
mod provider;
#[path = "real_idp/saml.rs"]
mod saml;

use serde_json::{Value, json};
use url::Url;
use workos_emulator::{Emulator, Request};

/// Where the application is called back. Nobody listens there: the browser stops before it.
const CALLBACK: &str = "http://127.0.0.1:1/callback";

async fn emulator() -> Emulator {
    let emulator = Emulator::builder().real_identity_providers().start().await.unwrap();
    emulator.control().seed("organizations: [{ id: org_01ACME, name: Acme }]").unwrap();
    emulator
}

fn authorize_url(emulator: &Emulator, connection: &str, login_hint: &str) -> String {
    let mut url = Url::parse(&format!("{}/sso/authorize", emulator.url())).unwrap();
    url.query_pairs_mut()
        .append_pair("client_id", emulator.client_id())
        .append_pair("connection", connection)
        .append_pair("redirect_uri", CALLBACK)
        .append_pair("response_type", "code")
        .append_pair("state", "s1")
        .append_pair("login_hint", login_hint);
    url.into()
}

fn parameter(url: &str, name: &str) -> Option<String> {
    let url = Url::parse(url).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// A callback's error and its description.
fn error(callback: &str) -> (String, String) {
    assert_eq!(parameter(callback, "state").as_deref(), Some("s1"), "{callback}");
    let text = |name: &str| parameter(callback, name).unwrap_or_default();
    (text("error"), text("error_description"))
}

/// Exchanges the code of a callback for a profile, as an application does.
fn profile(emulator: &Emulator, callback: &str) -> Value {
    let code = parameter(callback, "code").unwrap_or_else(|| panic!("no code: {callback}"));
    let body = json!({
        "client_id": emulator.client_id(),
        "client_secret": emulator.api_key(),
        "grant_type": "authorization_code",
        "code": code,
    });
    let response = emulator.control().send(Request::new("POST", "/sso/token").json(&body));
    assert_eq!(response.status, 200, "{}", response.value());
    response.value()["profile"].clone()
}
