//! Authorization codes: what a browser carries from the hosted pages to the application.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::sign_in::{self, SignIn};
use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::Kind;

static CODES: Kind = Kind {
    name: "authkit_authorization_code",
    prefix: "authorization_code",
    label: "Authorization code",
    indexes: &["code", "user_id"],
    owners: &[("user", "user_id")],
};

/// How long a code is accepted, in seconds.
const LIFETIME: u64 = 10 * 60;

/// A new code for a complete sign-in. With a PKCE challenge, only who knows the verifier can use it.
pub(super) fn issue(call: &mut Call<'_>, sign_in: &SignIn, code_challenge: Option<&str>) -> String {
    let code = call.state.random.token(26);
    let mut hidden = sign_in::hidden(sign_in);
    hidden.insert("code".to_owned(), code.clone().into());
    hidden.insert("user_id".to_owned(), sign_in.user_id.clone().into());
    hidden.insert("code_challenge".to_owned(), code_challenge.into());
    hidden.insert("expires_at".to_owned(), call.in_seconds(LIFETIME).into());
    call.create_with(&CODES, json!({}), hidden);
    code
}

/// Uses up a code. The client has shown its secret, or shows the verifier of the code's challenge, or both.
pub(super) fn redeem(call: &mut Call<'_>, code: &str) -> Result<SignIn, Failure> {
    let invalid = || Failure::oauth("invalid_grant", format!("The code '{code}' has expired or is invalid."));
    let record = call.find_by(&CODES, "code", code).ok_or_else(invalid)?;
    if record.member("used") == true || call.is_past(record.text("expires_at")) {
        return Err(invalid());
    }
    match (record.member("code_challenge").as_str(), call.text("code_verifier")) {
        (Some(challenge), Some(verifier)) if challenge == challenge_of(verifier) => {}
        (Some(_), Some(_)) => return Err(Failure::oauth("invalid_grant", "The code verifier is incorrect.")),
        (Some(_), None) => return Err(Failure::oauth("invalid_grant", "The code verifier is missing.")),
        (None, Some(_)) => {
            let message = "The authorization request had no code challenge.";
            return Err(Failure::coded(400, "code_challenge_not_found", message));
        }
        (None, None) if call.text("client_secret").is_none() => {
            let description = "Either client_secret or code_verifier is required.";
            return Err(Failure::oauth("invalid_request", description));
        }
        (None, None) => {}
    }
    let sign_in = sign_in::of_record(&record).ok_or_else(invalid)?;
    call.state.store.update(&CODES, &record.id, |record| record.set_hidden("used", true));
    Ok(sign_in)
}

/// Uses up a code that the emulator itself asked for, and that no client has to prove anything for.
pub(super) fn take(call: &mut Call<'_>, code: &str) -> Option<SignIn> {
    let record = call.find_by(&CODES, "code", code)?;
    if record.member("used") == true || call.is_past(record.text("expires_at")) {
        return None;
    }
    call.state.store.update(&CODES, &record.id, |record| record.set_hidden("used", true));
    sign_in::of_record(&record)
}

/// RFC 7636, method S256.
fn challenge_of(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_the_one_of_the_standard() {
        // RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(challenge_of(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
