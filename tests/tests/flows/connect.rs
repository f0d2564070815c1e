//! Connect: machines and other applications that get tokens from AuthKit, and the API that accepts them. Pipes: tokens of
//! other providers.

use std::collections::HashMap;
use std::time::Duration;

use workos_emulator::browser::Visit;
use workos_emulator::{Browser, Emulator};
use workos_kit::connect::{
    ClientCredentialsParams, CreateM2mApplicationParams, ExchangeCodeParams, GetAuthorizeUrlParams,
    IntrospectParams, PollDeviceTokenParams, RefreshTokenParams, StartDeviceAuthorizationParams,
};
use workos_kit::models::{ConnectApplication, DataIntegrationAccessTokenResult};
use workos_kit::pipes::GetAccessTokenParams;
use workos_kit::pkce::Pkce;
use workos_kit::session::{KeySource, TokenPolicy, TokenType};
use workos_kit::{Secret, WorkOS};

use crate::support::{Bench, refusal};

const CALLBACK: &str = "http://127.0.0.1:9/callback";
const SEED: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, first_name: Ada, password: adapass, email_verified: true }]
organizations:
  - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com }] }
authkitOAuthResources: [{ uri: 'https://mcp.acme.com', default: true }]
connectApplications:
  - { name: Partner, type: oauth, organization: Acme, client_id: client_partner, client_secret: secret_partner,
      scopes: ['posts:read'], redirect_uris: ['http://127.0.0.1:9/callback'] }
connectedAccounts: [{ email: ada@acme.com, provider: github, scopes: [repo] }]
";

async fn start() -> Bench {
    start_with(Emulator::builder().seed(SEED)).await
}

/// The client of the product itself, which knows its AuthKit domain.
async fn start_with(builder: workos_emulator::Builder) -> Bench {
    let mut bench = Bench::with(builder).await;
    bench.workos = client(&bench, bench.emulator.client_id(), None);
    bench
}

/// A client as one of the applications has it.
fn client(bench: &Bench, client_id: &str, secret: Option<&Secret>) -> WorkOS {
    let builder = WorkOS::builder()
        .client_id(client_id)
        .api_key(bench.emulator.api_key())
        .base_url(bench.emulator.url())
        .authkit_domain(bench.emulator.url());
    match secret {
        Some(secret) => builder.client_secret(secret.clone()).build().unwrap(),
        None => builder.build().unwrap(),
    }
}

#[tokio::test]
async fn a_machine_calls_an_api_that_verifies_its_token() {
    let bench = start().await;
    let connect = bench.workos.connect();
    let params = CreateM2mApplicationParams::new("Nightly export", "org_01ACME")
        .scopes(vec!["posts:read".to_owned(), "posts:write".to_owned()]);
    let ConnectApplication::M2m(application) = connect.create_m2m_application(params).await.unwrap() else {
        panic!("a machine-to-machine application")
    };
    let secret = connect.create_application_client_secret(&application.client_id).await.unwrap().secret;

    let machine = client(&bench, &application.client_id, Some(&secret));
    let asked = ClientCredentialsParams::new().scope("posts:read");
    let answer = machine.connect().client_credentials(asked).await.unwrap();
    assert_eq!(answer.scope.as_deref(), Some("posts:read"));

    // The API's side: the keys of AuthKit, the API's own audience.
    let users = bench.workos.user_management();
    let policy = TokenPolicy::new().token_type(TokenType::MachineToMachine).audience("https://mcp.acme.com");
    let token = users.verify_access_token(answer.access_token.expose(), &policy).await.unwrap();
    assert_eq!(token.organization_id(), Some("org_01ACME"));
    assert_eq!(token.client_id(), Some(&*application.client_id));
    token.require_scope("posts:read").unwrap();
    assert_eq!(token.require_scope("posts:write").unwrap_err().code(), Some("scope_missing"));
    assert_eq!(bench.requests("connect.get_jwks").len(), 1);

    // It is no session, and not for another API.
    let as_user = TokenPolicy::new().keys(KeySource::AuthKit);
    let error = users.verify_access_token(answer.access_token.expose(), &as_user).await.unwrap_err();
    assert_eq!(error.code(), Some("token_claim_missing"));
    let elsewhere =
        TokenPolicy::new().token_type(TokenType::MachineToMachine).audience("https://other.acme.com");
    let error = users.verify_access_token(answer.access_token.expose(), &elsewhere).await.unwrap_err();
    assert_eq!(error.code(), Some("token_audience_mismatch"));

    // Introspection says the same, until the application is gone.
    let introspect = |token: &Secret| machine.connect().introspect(IntrospectParams::new(token.clone()));
    assert_eq!(introspect(&answer.access_token).await.unwrap()["active"], true);
    connect.delete_application(&application.client_id).await.unwrap();
    let error = machine.connect().client_credentials(ClientCredentialsParams::new()).await.unwrap_err();
    assert_eq!(refusal(&error), ("authentication", Some(401), Some("invalid_client")));
}

#[tokio::test]
async fn a_partner_signs_a_user_in_and_stays_connected() {
    let bench = start_with(Emulator::builder().seed(SEED).interactive()).await;
    let partner = client(&bench, "client_partner", Some(&Secret::from("secret_partner")));
    let pkce = Pkce::generate().unwrap();
    let params = GetAuthorizeUrlParams::new(CALLBACK)
        .scope("openid email offline_access posts:read")
        .state("s1")
        .nonce("n1")
        .code_challenge(&pkce.code_challenge)
        .code_challenge_method("S256");
    let url = partner.connect().get_authorize_url(params).unwrap();

    let mut browser = Browser::new(CALLBACK);
    let page = browser.open(url.as_str()).await.unwrap();
    let credentials = [("email", "ada@acme.com"), ("password", "adapass")];
    let Visit::Page(consent) = browser.press(&page, "sign_in", &credentials).await.unwrap() else {
        panic!("the consent page")
    };
    assert!(consent.text.contains("Partner") && consent.text.contains("posts:read"), "{}", consent.text);
    let Visit::Callback(callback) = browser.press(&consent, "allow", &[]).await.unwrap() else {
        panic!("the callback")
    };
    let query: HashMap<String, String> =
        url::Url::parse(&callback).unwrap().query_pairs().into_owned().collect();
    assert_eq!(query["state"], "s1");

    let exchange = || {
        ExchangeCodeParams::new(&*query["code"])
            .redirect_uri(CALLBACK)
            .code_verifier(pkce.code_verifier.secret().clone())
    };
    let first = partner.connect().exchange_code(exchange()).await.unwrap();
    let claims = partner.connect().get_userinfo(first.access_token.expose()).await.unwrap();
    assert_eq!((&claims["sub"], &claims["email"]), (&"user_01ADA".into(), &"ada@acme.com".into()));
    assert!(first.id_token.is_some());

    // A resource server accepts the token for what it is.
    let policy = TokenPolicy::for_resource("https://mcp.acme.com");
    let verified = bench
        .workos
        .user_management()
        .verify_access_token(first.access_token.expose(), &policy)
        .await
        .unwrap();
    assert_eq!(verified.user_id(), "user_01ADA");
    assert!(verified.has_scope("posts:read"));

    let refreshed = partner
        .connect()
        .refresh_token(RefreshTokenParams::new(first.refresh_token.clone().unwrap()))
        .await
        .unwrap();
    assert_ne!(refreshed.refresh_token.as_ref().unwrap().expose(), first.refresh_token.unwrap().expose());

    // Whoever replays the code ends the connection.
    let error = partner.connect().exchange_code(exchange()).await.unwrap_err();
    assert_eq!(error.code(), Some("invalid_grant"));
    let error = partner
        .connect()
        .refresh_token(RefreshTokenParams::new(refreshed.refresh_token.unwrap()))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("invalid_grant"));
    assert_eq!(bench.requests("connect.exchange_code").len(), 2, "no code is sent twice by itself");

    // The ledger shows neither secrets nor codes.
    for entry in bench.emulator.ledger().entries() {
        let shown = format!("{} {:?} {} {}", entry.path, entry.query, entry.body, entry.response);
        for secret in ["secret_partner", &*query["code"], pkce.code_verifier.expose()] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_device_is_connected_by_a_person_at_another_screen() {
    let bench = start().await;
    let device = client(&bench, "client_partner", None);
    let connect = device.connect();
    let asked = StartDeviceAuthorizationParams::new().scope("openid posts:read");
    let authorization = connect.start_device_authorization(asked).await.unwrap();
    let poll = || connect.poll_device_token(PollDeviceTokenParams::new(authorization.device_code.clone()));
    assert_eq!(poll().await.unwrap_err().code(), Some("authorization_pending"));
    assert_eq!(poll().await.unwrap_err().code(), Some("slow_down"));

    let mut browser = Browser::new(CALLBACK);
    let page = browser.open(authorization.verification_uri_complete.as_deref().unwrap()).await.unwrap();
    let Visit::Page(done) = browser.press(&page, "continue", &[]).await.unwrap() else { panic!("a page") };
    assert!(done.text.contains("The device is connected"), "{}", done.text);
    bench.control().clock().advance(Duration::from_secs(15));
    let tokens = poll().await.unwrap();
    assert_eq!(connect.get_userinfo(tokens.access_token.expose()).await.unwrap()["sub"], "user_01ADA");
}

#[tokio::test]
async fn discovery_leads_to_the_keys_that_verify() {
    let bench = start().await;
    let connect = bench.workos.connect();
    let configuration = connect.get_openid_configuration().await.unwrap();
    assert_eq!(configuration.issuer, bench.emulator.url());
    let server = connect.get_oauth_authorization_server().await.unwrap();
    assert_eq!(server["jwks_uri"], configuration.jwks_uri.as_str());
    assert!(!connect.get_jwks().await.unwrap().keys.is_empty());
}

#[tokio::test]
async fn a_token_of_another_provider_is_fresh_whenever_it_is_asked_for() {
    let bench = start().await;
    let ask = || async {
        let answer =
            bench.workos.pipes().get_access_token("github", GetAccessTokenParams::new("user_01ADA")).await;
        match answer.unwrap() {
            DataIntegrationAccessTokenResult::Active(active) => active.access_token,
            other => panic!("{other:?}"),
        }
    };
    let first = ask().await;
    assert_eq!(first.access_token.expose(), ask().await.access_token.expose());
    assert_eq!(first.missing_scopes, ["read:user"]);
    bench.control().clock().advance(Duration::from_secs(3600));
    let second = ask().await;
    assert_ne!(first.access_token.expose(), second.access_token.expose());
    assert!(second.expires_at > first.expires_at);
}
