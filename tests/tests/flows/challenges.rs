//! Steps that a sign-in takes because of Radar or a silent provider, as the client tells them.

use workos_emulator::Browser;
use workos_kit::user_management::{
    AuthenticateWithCodeParams, AuthenticateWithEmailCompletionParams,
    AuthenticateWithEmailVerificationParams, AuthenticateWithPasswordParams,
    AuthenticateWithRadarEmailChallengeParams, AuthenticateWithRadarSmsChallengeParams,
    GetAuthorizationUrlParams, SendRadarSmsChallengeParams,
};
use workos_kit::{Challenge, ChallengeKind, Error};

use crate::support::Bench;

const USERS: &str = "
users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
";
const CALLBACK: &str = "http://127.0.0.1:1/callback";

async fn with(setting: &str) -> Bench {
    Bench::start(&format!("{USERS}authkit: {{ {setting} }}")).await
}

/// Ada's password sign-in, which stops.
async fn stopped(bench: &Bench) -> Error {
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", "adapass");
    bench.workos.user_management().authenticate_with_password(params).await.unwrap_err()
}

fn step<'e>(error: &'e Error, kind: &ChallengeKind) -> &'e Challenge {
    let challenge = error.challenge().unwrap_or_else(|| panic!("no step to take: {error}"));
    assert_eq!(challenge.kind, *kind);
    challenge
}

#[tokio::test]
async fn radar_asks_for_a_mailed_code() {
    let bench = with("radar: email").await;
    let users = bench.workos.user_management();
    let error = stopped(&bench).await;
    let challenge = step(&error, &ChallengeKind::RadarChallenge);
    let id = challenge.radar_challenge_id.as_deref().unwrap();
    let code = bench.mailed_code("ada@acme.com");
    assert_eq!(users.get_radar_challenge(id).await.unwrap().code.expose(), code);
    let pending = challenge.pending_authentication_token.as_ref().unwrap().expose();
    let params = AuthenticateWithRadarEmailChallengeParams::new(&*code, id, pending);
    let signed_in = users.authenticate_with_radar_email_challenge(params).await.unwrap();
    assert_eq!(signed_in.user.id, "user_01ADA");
}

#[tokio::test]
async fn radar_asks_for_a_phone_and_later_knows_it() {
    const PHONE: &str = "+15005550006";
    let bench = with("radar: sms").await;
    let users = bench.workos.user_management();
    let error = stopped(&bench).await;
    let challenge = step(&error, &ChallengeKind::RadarSignUpChallenge);
    let user = challenge.user.as_ref().unwrap()["id"].as_str().unwrap();
    let pending = challenge.pending_authentication_token.as_ref().unwrap().expose();
    let params = SendRadarSmsChallengeParams::new(user, pending, PHONE);
    let sent = users.send_radar_sms_challenge(params).await.unwrap();
    let params = AuthenticateWithRadarSmsChallengeParams::new(bench.mailed_code(PHONE), pending)
        .verification_id(sent.verification_id)
        .phone_number(sent.phone_number);
    users.authenticate_with_radar_sms_challenge(params).await.unwrap();

    let error = stopped(&bench).await;
    let challenge = step(&error, &ChallengeKind::RadarSmsSignInChallenge);
    let pending = challenge.pending_authentication_token.as_ref().unwrap().expose();
    let params = AuthenticateWithRadarSmsChallengeParams::new(bench.mailed_code(PHONE), pending);
    users.authenticate_with_radar_sms_challenge(params).await.unwrap();
}

#[tokio::test]
async fn an_address_that_the_provider_withholds_is_asked_for_and_verified() {
    let bench = with("providers_withhold_email: true").await;
    let users = bench.workos.user_management();
    let url = users.get_authorization_url(GetAuthorizationUrlParams::new(CALLBACK).provider("GitHubOAuth"));
    let mut browser = Browser::new(CALLBACK);
    let callback = browser.sign_in_as(url.unwrap().as_str(), "hidden@example.com").await.unwrap();
    let callback = url::Url::parse(&callback).unwrap();
    let code = callback.query_pairs().find(|(name, _)| name == "code").expect("a code").1.into_owned();
    let error = users.authenticate_with_code(AuthenticateWithCodeParams::new(code)).await.unwrap_err();
    let challenge = step(&error, &ChallengeKind::EmailCompletionRequired);
    let token = challenge.email_completion_token.as_ref().unwrap().expose();
    let params = AuthenticateWithEmailCompletionParams::new(token, "ada@acme.com");
    let error = users.authenticate_with_email_completion(params).await.unwrap_err();
    let challenge = step(&error, &ChallengeKind::EmailVerificationRequired);
    let pending = challenge.pending_authentication_token.as_ref().unwrap().expose();
    let code = bench.mailed_code("ada@acme.com");
    let params = AuthenticateWithEmailVerificationParams::new(code, pending);
    let signed_in = users.authenticate_with_email_verification(params).await.unwrap();
    assert_eq!(signed_in.user.id, "user_01ADA");
}
