//! Second factors: setting one up, being asked for it, and the pages of AuthKit.

use workos_emulator::{Browser, Emulator};
use workos_kit::ChallengeKind;
use workos_kit::multi_factor_auth::{
    ChallengeFactorParams, CreateUserAuthFactorParams, VerifyChallengeParams,
};
use workos_kit::user_management::{
    AuthenticateWithCodeParams, AuthenticateWithPasswordParams, AuthenticateWithTotpParams,
    GetAuthorizationUrlParams,
};

use crate::support::Bench;

const SEED: &str = "
users:
  - { id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }
  - { id: user_01MIA, email: mia@acme.com, password: miapass, email_verified: true, totp: true }
";

/// What the authenticator app shows now.
async fn app_code(bench: &Bench, factor: &str) -> String {
    let target = format!("/_emulator/factors/{factor}/code");
    let body = crate::support::fetch(&bench.emulator, &target).await.body;
    let shown: serde_json::Value = serde_json::from_str(&body).unwrap();
    shown["code"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_factor_is_set_up_and_then_asked_for() {
    let bench = Bench::start(SEED).await;
    let factors = bench.workos.multi_factor_auth();
    let users = bench.workos.user_management();
    let enrolled =
        factors.create_user_auth_factor("user_01ADA", CreateUserAuthFactorParams::new()).await.unwrap();
    let totp = enrolled.authentication_factor.totp.as_ref().unwrap();
    assert!(totp.uri.expose().starts_with("otpauth://totp/"), "an app must understand it");
    assert!(!format!("{enrolled:?}").contains(totp.secret.expose()), "a log must not hold the secret");

    let sign_in =
        || users.authenticate_with_password(AuthenticateWithPasswordParams::new("ada@acme.com", "adapass"));
    sign_in().await.expect("a factor that was never verified locks nobody out");
    let code = app_code(&bench, &enrolled.authentication_factor.id).await;
    let first = &enrolled.authentication_challenge.id;
    assert!(factors.verify_challenge(first, VerifyChallengeParams::new(&*code)).await.unwrap().valid);

    let error = sign_in().await.unwrap_err();
    let challenge = error.challenge().expect("a step to take");
    assert_eq!(challenge.kind, ChallengeKind::MfaChallenge);
    let factor = challenge.authentication_factors[0]["id"].as_str().unwrap();
    assert_eq!(factor, enrolled.authentication_factor.id);
    let started = factors.challenge_factor(factor, ChallengeFactorParams::new()).await.unwrap();
    let pending = challenge.pending_authentication_token.as_ref().unwrap();
    let params = AuthenticateWithTotpParams::new(&*code, pending.expose(), &*started.id);
    assert_eq!(users.authenticate_with_totp(params).await.unwrap().user.id, "user_01ADA");
}

#[tokio::test]
async fn the_pages_ask_for_the_code_of_the_app() {
    let seed = format!("{SEED}authkit: {{ require_mfa: true }}");
    let bench = Bench::with(Emulator::builder().seed(seed).interactive()).await;
    let users = bench.workos.user_management();
    let redirect_uri = "http://127.0.0.1:1/callback";
    let params = GetAuthorizationUrlParams::new(redirect_uri).provider("authkit");
    let url = users.get_authorization_url(params).unwrap();
    // Mia has an app; Ada sets one up on the way.
    for (email, password) in [("mia@acme.com", "miapass"), ("ada@acme.com", "adapass")] {
        let mut browser = Browser::new(redirect_uri);
        let callback = browser.sign_in_with_password(url.as_ref(), email, password).await.unwrap();
        let callback = url::Url::parse(&callback).unwrap();
        let code = callback.query_pairs().find(|(name, _)| name == "code").expect("a code").1.into_owned();
        let signed_in = users.authenticate_with_code(AuthenticateWithCodeParams::new(code)).await.unwrap();
        assert_eq!(signed_in.user.email, email);
    }
}
