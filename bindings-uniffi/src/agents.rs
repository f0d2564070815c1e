//! Access tokens of AI agents.

use std::sync::Arc;

use crate::{
    access_token::NativeAccessToken, cancellation::Cancellation, client::NativeClient, failure::Outcome,
    runtime,
};

#[uniffi::export]
impl NativeClient {
    /// Verifies an agent's token on this side, and asks the API whether it was revoked if that is wanted.
    pub async fn verify_agent_token(
        &self,
        token: String,
        audience: Option<String>,
        unrevoked: bool,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeAccessToken> {
        let client = self.inner.clone();
        runtime::run(cancellation, async move {
            let (agents, audience) = (client.agents(), audience.as_deref());
            let verified = if unrevoked {
                agents.verify_unrevoked_access_token(&token, audience).await?
            } else {
                agents.verify_access_token(&token, audience).await?
            };
            Ok(NativeAccessToken::from(&verified))
        })
        .await
    }
}
