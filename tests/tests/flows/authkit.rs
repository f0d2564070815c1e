//! Sign-in through AuthKit: Magic Auth, passwords, further steps, tokens and sessions.

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Value, json};
use workos_emulator::Fault;
use workos_kit::pkce::Pkce;
use workos_kit::user_management::{
    AuthenticateWithCodeParams, AuthenticateWithEmailVerificationParams, AuthenticateWithMagicAuthParams,
    AuthenticateWithOrganizationSelectionParams, AuthenticateWithPasswordParams,
    AuthenticateWithRefreshTokenParams, CreateMagicAuthParams, GetAuthorizationUrlParams, GetLogoutUrlParams,
    ListSessionsParams, RevokeSessionParams,
};
use workos_kit::{ChallengeKind, Secret};

use crate::support::{Bench, refusal, visit};

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
  - { id: org_01GAMMA, name: Gamma }
";

const REFRESH: &str = "user_management.authenticate_with_refresh_token";

#[tokio::test]
async fn a_mailed_code_signs_in_once() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let created = users.create_magic_auth(CreateMagicAuthParams::new("ada@acme.com")).await.unwrap();
    let mailed = bench.mailed_code("ada@acme.com");
    assert_eq!(created.code.expose(), mailed, "an application that mails by itself sends the same code");
    assert_eq!(mailed.len(), 6, "a person types it");

    let params = AuthenticateWithMagicAuthParams::new(&*mailed, "ada@acme.com");
    let signed_in = users.authenticate_with_magic_auth(params.clone()).await.unwrap();
    assert_eq!(signed_in.user.id, "user_01ADA", "the code belongs to the address");
    assert_eq!(
        signed_in.organization_id.as_deref(),
        Some("org_01ACME"),
        "the only organization is chosen unasked"
    );
    assert_eq!(
        signed_in.authentication_method.map(|method| method.to_string()).as_deref(),
        Some("MagicAuth")
    );

    let again = users.authenticate_with_magic_auth(params).await.unwrap_err();
    assert_eq!(again.status(), Some(400), "a code that was seen by someone else must be worthless");
    let codes = ["one_time_code_previously_used", "invalid_one_time_code"];
    assert!(codes.contains(&again.code().unwrap()), "{again}");
}

#[tokio::test]
async fn a_wrong_code_is_an_error_the_application_can_name() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    users.create_magic_auth(CreateMagicAuthParams::new("ada@acme.com")).await.unwrap();
    let right = bench.mailed_code("ada@acme.com");
    let wrong = if right == "000000" { "000001" } else { "000000" };

    let params = AuthenticateWithMagicAuthParams::new(wrong, "ada@acme.com");
    let error = users.authenticate_with_magic_auth(params).await.unwrap_err();
    assert_eq!(refusal(&error), ("invalid_request", Some(400), Some("invalid_one_time_code")));
    assert_eq!(error.operation(), Some("user_management.authenticate_with_magic_auth"));
    assert!(!error.is_retryable() && error.attempts() == 1, "the same code will not get better: {error}");

    let params = AuthenticateWithMagicAuthParams::new(right, "ada@acme.com");
    users.authenticate_with_magic_auth(params).await.expect("a typing error does not spend the right code");
}

#[tokio::test]
async fn a_password_signs_in_and_a_wrong_one_does_not() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let signed_in = users.authenticate_with_password(params).await.unwrap();
    assert_eq!((&*signed_in.user.id, &*signed_in.user.email), ("user_01ADA", "ada@acme.com"));
    assert!(signed_in.user.last_sign_in_at.is_some(), "the sign-in is noted in the user");

    // An unknown address must look like a wrong password, or the endpoint tells who has an account.
    for (email, password) in [("ada@acme.com", "wrong"), ("nobody@acme.com", "adapass")] {
        let params = AuthenticateWithPasswordParams::new(email, password);
        let error = users.authenticate_with_password(params).await.unwrap_err();
        assert_eq!(refusal(&error), ("invalid_request", Some(400), Some("invalid_credentials")), "{email}");
    }
}

#[tokio::test]
async fn a_user_of_several_organizations_chooses_one() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let params = AuthenticateWithPasswordParams::new("eve@acme.com", "evepass");
    let error = users.authenticate_with_password(params).await.unwrap_err();
    assert_eq!(
        refusal(&error),
        ("challenge", Some(403), Some("organization_selection_required")),
        "a further step is no missing permission, though the status says so"
    );
    let challenge = error.challenge().unwrap();
    assert_eq!(challenge.kind, ChallengeKind::OrganizationSelectionRequired);
    let offered: Vec<&str> =
        challenge.organizations.iter().map(|organization| organization["name"].as_str().unwrap()).collect();
    assert_eq!(offered, ["Acme", "Beta"], "the application shows these to the user");
    assert_eq!(challenge.user.as_ref().unwrap()["id"], "user_01EVE");
    let token = challenge.pending_authentication_token.as_ref().unwrap();

    for (organization, code) in
        [("org_unknown", "organization_not_found"), ("org_01GAMMA", "organization_membership_not_found")]
    {
        let params = AuthenticateWithOrganizationSelectionParams::new(token, organization);
        let refused = users.authenticate_with_organization_selection(params).await.unwrap_err();
        let expected = ("invalid_request", Some(400), Some(code));
        assert_eq!(refusal(&refused), expected, "only organizations of the user can be chosen");
    }

    let params = AuthenticateWithOrganizationSelectionParams::new(token, "org_01BETA");
    let signed_in = users.authenticate_with_organization_selection(params.clone()).await.unwrap();
    assert_eq!(signed_in.organization_id.as_deref(), Some("org_01BETA"));
    assert_eq!(claims(&signed_in.access_token)["org_id"], "org_01BETA", "the token is for the chosen one");

    let spent = users.authenticate_with_organization_selection(params).await.unwrap_err();
    assert_eq!(spent.code(), Some("invalid_pending_authentication_token"), "a finished sign-in is over");
}

#[tokio::test]
async fn an_unverified_address_is_verified_first() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let params = AuthenticateWithPasswordParams::new("bob@acme.com", "bobpass");
    let error = users.authenticate_with_password(params).await.unwrap_err();
    assert_eq!(refusal(&error), ("challenge", Some(403), Some("email_verification_required")));
    let challenge = error.challenge().unwrap();
    assert_eq!(challenge.kind, ChallengeKind::EmailVerificationRequired);
    assert_eq!(challenge.email.as_deref(), Some("bob@acme.com"), "to tell the user where to look");
    let id = challenge.email_verification_id.as_deref().unwrap();
    let token = challenge.pending_authentication_token.as_ref().unwrap();

    let verification = users.get_email_verification(id).await.unwrap();
    let code = bench.mailed_code("bob@acme.com");
    assert_eq!(verification.code.expose(), code, "the verification named in the challenge is the one mailed");

    let params = AuthenticateWithEmailVerificationParams::new(code, token);
    let signed_in = users.authenticate_with_email_verification(params).await.unwrap();
    assert_eq!(signed_in.user.id, "user_01BOB");
    assert!(signed_in.user.email_verified, "the step had its effect");
    let params = AuthenticateWithPasswordParams::new("bob@acme.com", "bobpass");
    users.authenticate_with_password(params).await.expect("the next sign-in needs no verification");
}

#[tokio::test]
async fn refreshing_rotates_and_an_old_token_is_sent_once() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let first = users.authenticate_with_password(params).await.unwrap();

    let params = AuthenticateWithRefreshTokenParams::new(&first.refresh_token);
    let second = users.authenticate_with_refresh_token(params.clone()).await.unwrap();
    assert!(second.refresh_token != first.refresh_token, "every refresh gives a new refresh token");
    assert!(second.access_token != first.access_token, "and a new access token");
    let session = |token: &Secret| claims(token)["sid"].clone();
    assert_eq!(session(&second.access_token), session(&first.access_token), "of the same session");

    bench.emulator.ledger().clear();
    let error = users.authenticate_with_refresh_token(params).await.unwrap_err();
    assert_eq!(refusal(&error), ("invalid_request", Some(400), Some("invalid_grant")));
    assert_eq!(bench.requests(REFRESH).len(), 1, "a refused token must not be tried again");

    // A lost answer can mean a spent token: sending it again would look like theft.
    bench.control().fault(Fault::on(REFRESH).status(503).always()).unwrap();
    bench.emulator.ledger().clear();
    let params = AuthenticateWithRefreshTokenParams::new(&second.refresh_token);
    let error = users.authenticate_with_refresh_token(params.clone()).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.attempts()), ("unavailable", 1));
    assert_eq!(
        bench.requests(REFRESH).len(),
        1,
        "a single-use token is sent once, also when the server fails"
    );

    bench.control().clear_faults();
    users.authenticate_with_refresh_token(params).await.expect("the failure above did not spend the token");
}

#[tokio::test]
async fn the_access_token_verifies_with_the_key_set() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let before = Timestamp::now().as_second();
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    let signed_in = users.authenticate_with_password(params).await.unwrap();
    let token = signed_in.access_token.expose();

    let keys = users.get_jwks(bench.emulator.client_id()).await.unwrap().keys;
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let header: Value = serde_json::from_slice(&decode(signed.split('.').next().unwrap())).unwrap();
    assert_eq!(header["alg"], "RS256", "the algorithm is fixed, not the token's choice");
    let key = keys.iter().find(|key| key.kid == header["kid"]).expect("the key that the token names");
    assert_eq!((&*key.kty, &*key.alg, &*key.r#use), ("RSA", "RS256", "sig"));
    let public = RsaPublicKeyComponents { n: decode(&key.n), e: decode(&key.e) };
    let verify = |signed: &str| {
        public.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &decode(signature)).is_ok()
    };
    assert!(verify(signed), "a service that only has the key set can trust the token");
    assert!(!verify(&format!("{signed}A")), "and refuse another one");

    let claims = claims(&signed_in.access_token);
    for (claim, expected) in [
        ("sub", json!("user_01ADA")),
        ("org_id", json!("org_01ACME")),
        ("role", json!("admin")),
        ("roles", json!(["admin"])),
        ("permissions", json!(["users:read"])),
        ("entitlements", json!(["sso"])),
        ("feature_flags", json!([])),
        ("client_id", json!(bench.emulator.client_id())),
    ] {
        assert_eq!(claims[claim], expected, "{claim} is what the seed says");
    }
    let issuer = claims["iss"].as_str().unwrap();
    assert!(issuer.starts_with(bench.emulator.url()), "issued by the server that was asked: {issuer}");
    assert!(claims["sid"].as_str().unwrap().starts_with("session_"), "it names the session: {claims}");
    assert!(!claims["jti"].as_str().unwrap().is_empty(), "it can be told from other tokens: {claims}");
    let (issued, expires) = (claims["iat"].as_i64().unwrap(), claims["exp"].as_i64().unwrap());
    assert!((before..=Timestamp::now().as_second()).contains(&issued), "issued now: {claims}");
    assert_eq!(expires - issued, 300, "an access token is good for five minutes");
}

#[tokio::test]
async fn a_code_from_the_browser_is_exchanged_with_its_verifier() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let code = async |pkce: &Pkce| {
        let params = GetAuthorizationUrlParams::new("https://app.example.com/callback")
            .provider("authkit")
            .login_hint("ada@acme.com")
            .state("state of this browser")
            .code_challenge(&pkce.code_challenge)
            .code_challenge_method(pkce.code_challenge_method);
        let url = users.get_authorization_url(params).unwrap();
        let answer = visit(&bench.emulator, url.as_str()).await;
        let (target, query) =
            answer.redirect.as_deref().and_then(|url| url.split_once('?')).expect(&answer.head);
        assert_eq!(target, "https://app.example.com/callback");
        assert!(query.contains("state=state+of+this+browser"), "the state comes back unchanged: {query}");
        let mut pairs = query.split('&').filter_map(|pair| pair.strip_prefix("code="));
        pairs.next().expect("a code").to_owned()
    };
    let pkce = Pkce::generate().unwrap();
    let exchange = async |code: &str, pkce: &Pkce| {
        let params = AuthenticateWithCodeParams::new(code).code_verifier(pkce.code_verifier.secret());
        users.authenticate_with_code(params).await
    };

    let stolen = code(&pkce).await;
    let thief = exchange(&stolen, &Pkce::generate().unwrap()).await.unwrap_err();
    assert_eq!(
        refusal(&thief),
        ("invalid_request", Some(400), Some("invalid_grant")),
        "a code is not enough"
    );

    let code = code(&pkce).await;
    let signed_in = exchange(&code, &pkce).await.unwrap();
    assert_eq!(signed_in.user.id, "user_01ADA");
    let again = exchange(&code, &pkce).await.unwrap_err();
    assert_eq!(again.code(), Some("invalid_grant"), "a code is good for one exchange");
}

#[tokio::test]
async fn the_key_set_needs_no_api_key() {
    let bench = Bench::start(SEED).await;
    bench.workos.user_management().get_jwks(bench.emulator.client_id()).await.unwrap();
    let sent = &bench.requests("user_management.get_jwks")[0];
    let sent = sent.sent().header_value("authorization");
    assert_eq!(sent, None, "a key must not go where it is not needed");
}

#[tokio::test]
async fn sessions_are_listed_revoked_and_logged_out_of() {
    let bench = Bench::start(SEED).await;
    let users = bench.workos.user_management();
    let mut sessions = Vec::new();
    for agent in ["Laptop/1", "Phone/1"] {
        let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass").user_agent(agent);
        let signed_in = users.authenticate_with_password(params).await.unwrap();
        let id = claims(&signed_in.access_token)["sid"].as_str().unwrap().to_owned();
        sessions.push((id, signed_in.refresh_token));
    }
    let list = async || {
        let page = users.list_sessions("user_01ADA", ListSessionsParams::new()).await.unwrap();
        let shown = page.data.into_iter();
        shown.map(|session| (session.id, session.status.to_string(), session.user_agent)).collect::<Vec<_>>()
    };
    let row = |index: usize, status: &str, agent: &str| {
        (sessions[index].0.clone(), status.to_owned(), Some(agent.to_owned()))
    };
    let expected = [row(1, "active", "Phone/1"), row(0, "active", "Laptop/1")];
    assert_eq!(list().await, expected, "newest first, each with the browser the application told");

    users.revoke_session(RevokeSessionParams::new(&sessions[1].0)).await.unwrap();
    let expected = [row(1, "revoked", "Phone/1"), row(0, "active", "Laptop/1")];
    assert_eq!(list().await, expected, "only the one that was named");
    let params = AuthenticateWithRefreshTokenParams::new(&sessions[1].1);
    let error = users.authenticate_with_refresh_token(params).await.unwrap_err();
    assert_eq!(error.code(), Some("invalid_grant"), "a revoked session cannot go on: {error}");

    let params = GetLogoutUrlParams::new(&sessions[0].0).return_to("https://app.example.com/bye");
    bench.emulator.ledger().clear();
    let url = users.get_logout_url(params).unwrap();
    assert!(bench.emulator.ledger().is_empty(), "the URL is for the browser; making it sends nothing");
    assert!(url.as_str().starts_with(bench.emulator.url()), "{url}");
    let answer = visit(&bench.emulator, url.as_str()).await;
    assert_eq!(answer.redirect.as_deref(), Some("https://app.example.com/bye"), "{}", answer.head);
    let expected = [row(1, "revoked", "Phone/1"), row(0, "revoked", "Laptop/1")];
    assert_eq!(list().await, expected, "the visit ended the session");
}

/// The claims of a token, not verified.
fn claims(token: &Secret) -> Value {
    serde_json::from_slice(&decode(token.expose().split('.').nth(1).unwrap())).unwrap()
}

fn decode(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap()
}
