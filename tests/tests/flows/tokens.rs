//! Access tokens of the emulator, and its key server on bad days.

use std::time::Duration;

use workos_emulator::{Drop, Fault};
use workos_kit::session::TokenPolicy;
use workos_kit::user_management::AuthenticateWithPasswordParams;
use workos_kit::{Error, Secret};

use crate::support::Bench;

const SEED: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
permissions: [{ slug: 'users:read', name: Read users }]
roles: [{ slug: admin, name: Administrator, permissions: ['users:read'] }]
organizations:
  - { id: org_01ACME, name: Acme, entitlements: [sso], memberships: [{ email: ada@acme.com, role: admin }] }
";
const JWKS: &str = "user_management.get_jwks";

async fn start() -> (Bench, Secret) {
    let bench = Bench::start(SEED).await;
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let signed_in = bench.workos.user_management().authenticate_with_password(params).await.unwrap();
    (bench, signed_in.access_token)
}

async fn verify(bench: &Bench, token: &Secret) -> Result<String, Error> {
    let verified =
        bench.workos.user_management().verify_access_token(token.expose(), &TokenPolicy::new()).await?;
    Ok(verified.user_id().to_owned())
}

#[tokio::test]
async fn a_token_says_who_may_do_what() {
    let (bench, token) = start().await;
    let header = format!("Bearer {}", token.expose());
    let users = bench.workos.user_management();
    let verified = users.authenticate_bearer(Some(&header), &TokenPolicy::new()).await.unwrap();
    assert_eq!(verified.user_id(), "user_01ADA");
    assert!(verified.session_id().unwrap().starts_with("session_"));
    assert_eq!(verified.organization_id(), Some("org_01ACME"));
    verified.require_role("admin").unwrap();
    verified.require_permission("users:read").unwrap();
    verified.require_entitlement("sso").unwrap();
    assert_eq!(verified.client_id(), Some(bench.emulator.client_id()));
    // Later checks need no network.
    assert!(users.try_authenticate_bearer(Some(&header), &TokenPolicy::new()).unwrap().is_ok());
    assert_eq!(bench.requests(JWKS).len(), 1);
}

#[tokio::test]
async fn bad_days_of_the_key_server_are_no_bad_tokens() {
    let faults = [
        Fault::on(JWKS).status(503),
        Fault::on(JWKS).status(429),
        Fault::on(JWKS).status(404),
        Fault::on(JWKS).malformed(),
        Fault::on(JWKS).body("<h1>maintenance</h1>"),
        Fault::on(JWKS).body(serde_json::json!({"keys": []})),
        Fault::on(JWKS).dropped(Drop::BeforeHeaders),
        Fault::on(JWKS).dropped(Drop::MidBody),
        Fault::on(JWKS).delay(Duration::from_secs(8)),
    ];
    for fault in faults {
        let (bench, token) = start().await;
        bench.control().fault(fault.clone().always()).unwrap();
        let error = verify(&bench, &token).await.unwrap_err();
        assert_eq!(
            (error.kind().as_str(), error.code()),
            ("unavailable", Some("keys_unavailable")),
            "{fault:?}"
        );
        assert!(
            error.retry_after().is_some_and(|wait| wait <= Duration::from_secs(30)),
            "{fault:?}: {error}"
        );
        assert!(!error.to_string().contains(token.expose()));
    }
}

#[tokio::test]
async fn a_short_outage_is_outlived() {
    let (bench, token) = start().await;
    bench.control().fault(Fault::on(JWKS).status(503).times(1)).unwrap();
    assert_eq!(verify(&bench, &token).await.unwrap(), "user_01ADA");
}

#[tokio::test]
async fn tokens_of_another_environment_are_refused() {
    let (bench, token) = start().await;
    let workos = workos_kit::WorkOS::builder()
        .client_id(bench.emulator.client_id())
        .base_url(bench.emulator.url())
        .build()
        .unwrap();
    let policy = TokenPolicy::new().issuer("https://auth.example.com");
    let error = workos.user_management().verify_access_token(token.expose(), &policy).await.unwrap_err();
    assert_eq!(error.code(), Some("token_issuer_mismatch"));
    let policy = TokenPolicy::new().audience("https://api.example.com");
    let error = workos.user_management().verify_access_token(token.expose(), &policy).await.unwrap_err();
    assert_eq!(error.code(), Some("token_audience_mismatch"));
}
