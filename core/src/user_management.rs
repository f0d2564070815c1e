//! Users, their sign-in through AuthKit, sessions and invitations.

use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::generated::models::AuthenticateResponse;
pub use crate::generated::services::user_management::*;
use crate::secret::Secret;

impl AuthenticateResponse {
    /// All members by their wire names, secrets in the clear: how a sign-in crosses into another language, whose own type
    /// conceals them again.
    #[doc(hidden)]
    pub fn exposed_json(&self) -> Value {
        let mut value = serde_json::to_value(self).expect("texts are valid JSON");
        let text = |secret: &Secret| Value::from(secret.expose());
        value["access_token"] = text(&self.access_token);
        value["refresh_token"] = text(&self.refresh_token);
        if let Some(code) = &self.authkit_authorization_code {
            value["authkit_authorization_code"] = text(code);
        }
        if let Some(tokens) = &self.oauth_tokens {
            value["oauth_tokens"]["access_token"] = text(&tokens.access_token);
            value["oauth_tokens"]["refresh_token"] = text(&tokens.refresh_token);
        }
        value
    }
}

/// Refuses parameters that lead to two places. A provider and an organization go together; a connection stands alone.
pub(crate) fn check_selector(params: &GetAuthorizationUrlParams) -> Result<(), Error> {
    let other = match (&params.connection_id, &params.organization_id, &params.provider) {
        (Some(_), Some(_), _) => "organization_id",
        (Some(_), None, Some(_)) => "provider",
        _ => return Ok(()),
    };
    let message =
        format!("connection_id and {other} name two ways to sign in: leave {other} out, or connection_id");
    Err(Error::new(ErrorKind::InvalidRequest, message).with_code("connection_selector_invalid"))
}
