//! Cookies and access tokens.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::{Explanation, sentence};
use crate::client::WorkOS;
use crate::error::Error;
use crate::session::{Authentication, SealFormat, SessionManager, TokenPolicy};

/// Why an access token is refused. Fetches the public keys if they are not known yet.
pub async fn token(workos: &WorkOS, token: &str, policy: &TokenPolicy) -> Explanation {
    if let Some(explanation) = not_a_token(token) {
        return explanation;
    }
    match workos.user_management().verify_access_token(token, policy).await {
        Ok(verified) => Explanation::new("ok", format!("The token is good until {}.", verified.expires_at())),
        Err(error) => of_token(workos, token, &error),
    }
}

/// Why a session cookie signs nobody in. Fetches the public keys if they are not known yet.
pub async fn cookie(sessions: &SessionManager, sealed_session: &str) -> Explanation {
    if sealed_session.is_empty() {
        let text = "There is no cookie: it was never set, the browser dropped it for its length (4096 bytes), or it was \
                    set for another domain, path or for https alone.";
        return Explanation::new("no_session_cookie_provided", text);
    }
    let session = sessions.load_sealed_session(sealed_session);
    let Some(data) = session.data() else {
        return not_opened(sessions, sealed_session).await;
    };
    match session.authenticate().await {
        Ok(Authentication::Authenticated(found)) => Explanation::new(
            "ok",
            format!("The session is good; its access token expires at {}.", found.token.expires_at()),
        ),
        Ok(Authentication::Expired(found)) => {
            let text =
                format!("The access token expired at {}: refresh the session.", found.token.expires_at());
            Explanation::new("session_expired", text)
        }
        Ok(Authentication::Invalid(invalid)) => {
            of_token(sessions.client(), data.access_token.expose(), &invalid.error)
        }
        Ok(Authentication::KeysUnavailable { error, .. }) => Explanation::of(&error),
        Ok(Authentication::NoCookie) => Explanation::new("no_session_cookie_provided", "There is no cookie."),
        Err(error) => Explanation::of(&error),
    }
}

/// The cookie could not be opened.
async fn not_opened(sessions: &SessionManager, sealed: &str) -> Explanation {
    let decoded = percent_encoding::percent_decode_str(sealed).decode_utf8_lossy().into_owned();
    if decoded != sealed && sessions.load_sealed_session(&decoded).data().is_some() {
        let text = "The cookie's value is still percent-encoded: decode it, or read it with the framework's own function.";
        return Explanation::new("cookie_percent_encoded", text);
    }
    let unquoted = sealed.trim().trim_matches('"');
    if unquoted != sealed && sessions.load_sealed_session(unquoted).data().is_some() {
        let text = "The cookie's value has quotes or blanks around it: take them away.";
        return Explanation::new("cookie_quoted", text);
    }
    if let Some(explanation) = not_a_seal(sealed) {
        return explanation;
    }
    let error = match sessions.unseal_for_explanation(sealed) {
        Ok(()) => return Explanation::new("seal_payload_malformed", "What was sealed is no session."),
        Err(error) => error,
    };
    let mut explanation = Explanation::of(&error);
    match SealFormat::candidates(sealed) {
        [SealFormat::Iron] if sealed.matches('*').count() < 7 => {
            explanation = Explanation::new(
                "cookie_cut_off",
                "The cookie was cut off: browsers keep 4096 bytes. Set it in parts (`set_cookies`), or leave the user out \
                 (`minimal`).",
            );
        }
        [SealFormat::Fernet, ..] => explanation.text.push_str(
            " It looks like a cookie of the official Python SDK (Fernet): accept that format, with the password that SDK has.",
        ),
        [SealFormat::Wos2] => explanation.text.push_str(" It looks like a session of the official iOS SDK."),
        [SealFormat::DotNet] => explanation.text.push_str(" It looks like a cookie of the official .NET SDK."),
        [SealFormat::Plain] => explanation.text.push_str(" It is not sealed at all."),
        _ => {}
    }
    explanation
}

/// Something else that was taken for a sealed session.
fn not_a_seal(sealed: &str) -> Option<Explanation> {
    let text = if sealed.split('.').count() == 3 && sealed.starts_with("eyJ") {
        "This is an access token and no sealed session: verify it as one."
    } else if sealed.starts_with("sk_") {
        "This is an API key and no sealed session: it must not be in a browser at all."
    } else {
        return None;
    };
    Some(Explanation::new("not_a_sealed_session", text))
}

/// Something else that was taken for an access token.
fn not_a_token(token: &str) -> Option<Explanation> {
    let text = if token.is_empty() {
        "There is no token."
    } else if token.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
        "This is the value of an Authorization header: take the word Bearer away."
    } else if token.starts_with("Fe26.2") || token.starts_with("wos2.") {
        "This is a sealed session and no access token: load it as a session."
    } else if token.starts_with("sk_") {
        "This is an API key and no access token."
    } else if token.split('.').count() != 3 {
        "This is no JSON Web Token: it may be a refresh token or an authorization code, which only the server reads."
    } else {
        return None;
    };
    Some(Explanation::new("not_an_access_token", text))
}

/// What the error of a token means, with what the token says of itself. None of that is verified, and none is secret.
fn of_token(workos: &WorkOS, token: &str, error: &Error) -> Explanation {
    let mut explanation = Explanation::of(error);
    let mut parts = token.split('.');
    let (header, claims) = (members(parts.next()), members(parts.next()));
    let says = |of: &Map<String, Value>, name: &str| of.get(name).and_then(Value::as_str).map(str::to_owned);
    let now = workos.clock().now().as_second();
    let hint = match error.code() {
        Some("token_issuer_mismatch") => says(&claims, "iss").map(|issuer| {
            format!("The token says it is of {issuer}: it is of another environment, or its domain has to be accepted.")
        }),
        Some("token_client_mismatch") => says(&claims, "client_id").map(|client_id| {
            format!("The token says it is for {client_id}: the client id of the application is another.")
        }),
        Some("token_audience_mismatch") => {
            claims.get("aud").map(|audience| format!("The token says it is for {audience}."))
        }
        Some("token_key_unknown") => says(&header, "kid").map(|key_id| {
            let issuer = says(&claims, "iss").unwrap_or_else(|| "nobody".to_owned());
            format!("The token names the key {key_id} and says it is of {issuer}: check the client id and the base URL.")
        }),
        Some("token_not_yet_valid") => claims.get("nbf").or(claims.get("iat")).and_then(Value::as_i64).map(|time| {
            format!("Its time begins {} s from now by this machine's clock: synchronize the clock.", time - now)
        }),
        Some("token_algorithm_not_allowed") => {
            says(&header, "alg").map(|algorithm| format!("The token says {algorithm}, and only RS256 is accepted."))
        }
        _ => None,
    };
    if let Some(hint) = hint {
        // What a stranger wrote into a token must not make a long or strange line.
        let shown: String = hint.chars().filter(|letter| !letter.is_control()).take(400).collect();
        explanation.text.push(' ');
        explanation.text.push_str(&sentence(&shown));
    }
    explanation
}

fn members(part: Option<&str>) -> Map<String, Value> {
    let bytes = part.and_then(|part| BASE64_URL_SAFE_NO_PAD.decode(part).ok()).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}
