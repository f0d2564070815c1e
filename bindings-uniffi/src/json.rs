//! Answers on their way out, as the server sends them. Secrets are redacted when a model is serialized, so they are
//! written here one by one.

use serde_json::Value;
use workos_kit::{ErrorKind, Secret, models::AuthenticateResponse};

use crate::failure::{NativeError, Outcome};

/// The answer of a sign-in with its tokens.
pub(crate) fn authenticate_response(response: &AuthenticateResponse) -> Outcome<Value> {
    let mut value = serde_json::to_value(response).map_err(|_| unwritable())?;
    let text = |secret: &Secret| Value::from(secret.expose());
    value["access_token"] = text(&response.access_token);
    value["refresh_token"] = text(&response.refresh_token);
    if let Some(code) = &response.authkit_authorization_code {
        value["authkit_authorization_code"] = text(code);
    }
    if let Some(tokens) = &response.oauth_tokens {
        value["oauth_tokens"]["access_token"] = text(&tokens.access_token);
        value["oauth_tokens"]["refresh_token"] = text(&tokens.refresh_token);
    }
    Ok(value)
}

/// JSON as bytes, which is how the waist gives it.
pub(crate) fn bytes(value: &Value) -> Outcome<Vec<u8>> {
    serde_json::to_vec(value).map_err(|_| unwritable())
}

pub(crate) fn unwritable() -> NativeError {
    NativeError::new(ErrorKind::Unexpected, "unwritable", "the outcome cannot be written as JSON")
}
