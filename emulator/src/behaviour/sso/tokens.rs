//! Authorization codes and the access tokens that they are exchanged for.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, json};
use sha2::{Digest as _, Sha256};

use crate::behaviour::Call;
use crate::behaviour::connections::profiles::PROFILES;
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Hidden members: `code`, `profile_id`, `code_challenge`, `expires_at`, `used`.
static CODES: Kind = Kind {
    name: "sso_authorization_code",
    prefix: "sso_code",
    label: "Authorization code",
    indexes: &["code", "profile_id"],
    owners: &[("profile", "profile_id")],
};

/// Hidden members: `token`, `profile_id`, `expires_at`.
static TOKENS: Kind = Kind {
    name: "sso_access_token",
    prefix: "sso_token",
    label: "Access token",
    indexes: &["token", "profile_id"],
    owners: &[("profile", "profile_id")],
};

/// How long a code is accepted, in seconds.
const CODE_LIFETIME: u64 = 10 * 60;

/// How long an access token is accepted, in seconds.
const TOKEN_LIFETIME: u64 = 10 * 60;

/// A new code for a profile. With a PKCE challenge, only who knows the verifier can use it.
pub(super) fn issue_code(call: &mut Call<'_>, profile: &Record, code_challenge: Option<&str>) -> String {
    let code = call.state.random.token(26);
    let hidden = Map::from_iter([
        ("code".to_owned(), code.clone().into()),
        ("profile_id".to_owned(), profile.id.as_str().into()),
        ("code_challenge".to_owned(), code_challenge.into()),
        ("expires_at".to_owned(), call.in_seconds(CODE_LIFETIME).into()),
    ]);
    call.create_with(&CODES, json!({}), hidden);
    code
}

/// `POST /sso/token`: a code for a profile and an access token.
pub(super) fn exchange(call: &mut Call<'_>) -> Result<Reply, Failure> {
    check_client(call)?;
    let text = call.text("code").unwrap_or_default();
    let invalid = || {
        let description = format!("The code '{text}' has expired or is invalid.");
        Failure::oauth("invalid_grant", description)
    };
    let code = call.find_by(&CODES, "code", text).ok_or_else(invalid)?;
    if code.member("used") == true || call.is_past(code.text("expires_at")) {
        return Err(invalid());
    }
    check_verifier(call, &code)?;
    let profile = call.find(&PROFILES, code.text("profile_id")).map_err(|_| invalid())?;
    call.state.store.update(&CODES, &code.id, |code| code.set_hidden("used", true));
    Ok(issue(call, &profile))
}

/// An access token for a profile, and the profile.
pub(super) fn issue(call: &mut Call<'_>, profile: &Record) -> Reply {
    let token = call.state.random.token(26);
    let hidden = Map::from_iter([
        ("token".to_owned(), token.clone().into()),
        ("profile_id".to_owned(), profile.id.as_str().into()),
        ("expires_at".to_owned(), call.in_seconds(TOKEN_LIFETIME).into()),
    ]);
    call.create_with(&TOKENS, json!({}), hidden);
    Reply::value(json!({
        "token_type": "Bearer",
        "access_token": token,
        "expires_in": TOKEN_LIFETIME,
        "profile": profile.value(),
    }))
}

/// `GET /sso/profile`: the profile of an access token.
pub(super) fn profile(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let unauthorized = || Failure::unauthorized().with("error", "Unauthorized");
    let token = call.request.bearer_token().unwrap_or_default();
    let token = call.find_by(&TOKENS, "token", token).ok_or_else(unauthorized)?;
    if call.is_past(token.text("expires_at")) {
        return Err(unauthorized());
    }
    Ok(Reply::value(call.find(&PROFILES, token.text("profile_id"))?.value()))
}

/// The client id must be right, and the secret if there is one. Whether there must be one depends on the code.
pub(super) fn check_client(call: &Call<'_>) -> Result<(), Failure> {
    let environment = &call.state.environment;
    if call.text("client_id") != Some(environment.client_id.as_str()) {
        return Err(Failure::oauth("invalid_client", "Invalid client ID."));
    }
    match call.text("client_secret") {
        Some(secret) if !environment.api_keys.contains(secret) => {
            Err(Failure::oauth("invalid_client", "Invalid client secret."))
        }
        _ => Ok(()),
    }
}

/// The verifier of a code with a challenge is required even beside a client secret (RFC 7636, section 4.6); a
/// client without a secret must have used a challenge.
fn check_verifier(call: &Call<'_>, code: &Record) -> Result<(), Failure> {
    let (error, description) = match (code.member("code_challenge").as_str(), call.text("code_verifier")) {
        (Some(challenge), Some(verifier)) if challenge == challenge_of(verifier) => return Ok(()),
        (Some(_), Some(_)) => ("invalid_grant", "The code verifier is incorrect."),
        (Some(_), None) => ("invalid_grant", "The code verifier is missing."),
        (None, Some(_)) => ("invalid_grant", "The authorization request had no code challenge."),
        (None, None) if call.text("client_secret").is_none() => {
            ("invalid_client", "Either client_secret or code_verifier is required.")
        }
        (None, None) => return Ok(()),
    };
    Err(Failure::oauth(error, description))
}

/// RFC 7636, method S256.
fn challenge_of(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}
