//! What the tests of this crate share: an emulator, clients of it, and the vectors.

use std::{future::Future, sync::Arc};

use serde_json::Value;
use workos_emulator::Emulator;

use crate::client::{NativeClient, Settings};

/// An organization and a user in it, with a password.
pub(crate) const SEED: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
permissions: [{ slug: 'users:read', name: Read users }]
roles: [{ slug: admin, name: Administrator, permissions: ['users:read'] }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com, role: admin }] }
connections:
  - { id: conn_01ACME, name: Acme SAML, connection_type: GenericSAML, organization: Acme }
";

/// Runs a test on a runtime of its own, as a foreign executor would poll it.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// An emulator with [`SEED`].
pub(crate) async fn emulator() -> Emulator {
    Emulator::builder().seed(SEED).start().await.unwrap()
}

/// Settings of a client without secrets.
pub(crate) fn public_settings(emulator: &Emulator) -> Settings {
    Settings {
        client_id: Some(emulator.client_id().to_owned()),
        base_url: Some(emulator.url().to_owned()),
        max_retries: Some(0),
        ..Settings::default()
    }
}

/// A client with the API key of the emulator.
#[cfg(feature = "server")]
pub(crate) fn client(emulator: &Emulator) -> Arc<NativeClient> {
    let api_key = Some(emulator.api_key().to_owned());
    NativeClient::new(Settings { api_key, ..public_settings(emulator) }).unwrap()
}

/// A client without secrets.
pub(crate) fn public_client(emulator: &Emulator) -> Arc<NativeClient> {
    NativeClient::new(public_settings(emulator)).unwrap()
}

#[cfg(feature = "server")]
pub(crate) const COOKIE_PASSWORD: &str = "a cookie password of at least 32 characters";

/// Sessions with a cookie password.
#[cfg(feature = "server")]
pub(crate) fn sessions(client: &NativeClient, password: &str) -> Arc<crate::session::NativeSessions> {
    let settings = crate::session::SessionSettings {
        passwords: vec![password.to_owned()],
        ..crate::session::SessionSettings::default()
    };
    client.sessions(settings, None).unwrap()
}

/// The cases of a vector file.
pub(crate) fn vectors(name: &str) -> Vec<Value> {
    let path = format!("{}/../tests/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(!cases.is_empty());
    cases
}

/// A list of texts.
#[cfg(feature = "server")]
pub(crate) fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}
