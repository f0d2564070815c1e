//! Identities for AI agents, and the verification of the tokens that agents present.

pub use crate::generated::services::agents::*;

use crate::error::{Error, ErrorKind};
use crate::generated::models::AgentAccessTokenCredentialInput;
use crate::session::{AccessToken, TokenPolicy, TokenType};

impl Agents<'_> {
    /// Verifies the access token of an agent on this side: the signature with the environment's keys, the time, and that
    /// it is meant for this application. The subject of the token is the agent's registration.
    ///
    /// `audience` is the environment's client id unless the token is for a resource of its own. Nothing is sent once the
    /// keys are there, so a registration that was revoked a moment ago is found out only when the token expires;
    /// [`verify_unrevoked_access_token`](Self::verify_unrevoked_access_token) asks.
    ///
    /// Errors as in [`verify_access_token`](crate::user_management::UserManagement::verify_access_token).
    pub async fn verify_access_token(
        &self,
        token: &str,
        audience: Option<&str>,
    ) -> Result<AccessToken, Error> {
        self.client.user_management().verify_access_token(token, &policy(audience)).await
    }

    /// The same, and asks the API whether the registration still stands (`POST /agents/credentials/validate`).
    ///
    /// Fails with kind `session_invalid` and code `token_revoked` if it does not.
    pub async fn verify_unrevoked_access_token(
        &self,
        token: &str,
        audience: Option<&str>,
    ) -> Result<AccessToken, Error> {
        let verified = self.verify_access_token(token, audience).await?;
        let mut credential = AgentAccessTokenCredentialInput::new(token);
        credential.audience = audience.map(str::to_owned);
        let validation = self.validate_credential(credential).await?;
        // An answer about another registration proves nothing about this one.
        if validation.valid && validation.registration_id.as_deref() == Some(verified.user_id()) {
            return Ok(verified);
        }
        let message = "the agent's registration or token was revoked";
        Err(Error::new(ErrorKind::SessionInvalid, message).with_code("token_revoked"))
    }
}

fn policy(audience: Option<&str>) -> TokenPolicy {
    let policy = TokenPolicy::new().token_type(TokenType::Agent);
    match audience {
        Some(audience) => policy.audience(audience),
        None => policy,
    }
}
