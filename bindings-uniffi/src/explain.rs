//! Why something does not work, in a sentence.

use std::sync::Arc;

use jiff::Timestamp;
use workos_kit::{
    Secret,
    explain::{self, Explanation},
    sso::{CallbackOptions, SignInFlow},
};

use crate::{
    cancellation::Cancellation, client::NativeClient, failure::Outcome, runtime, session::NativeSessions,
    tokens::NativeTokenPolicy,
};

/// Why something does not work, or that it does.
#[derive(Debug, uniffi::Record)]
pub struct NativeExplanation {
    /// The stable name of the cause; `ok` if all is well.
    pub code: String,
    /// The cause and what to do about it.
    pub text: String,
}

impl From<Explanation> for NativeExplanation {
    fn from(explanation: Explanation) -> Self {
        Self { code: explanation.code, text: explanation.text }
    }
}

/// About a delivery.
#[uniffi::export]
pub fn explain_webhook(body: &[u8], header: &str, secrets: Vec<String>) -> Outcome<NativeExplanation> {
    let secrets: Vec<Secret> = secrets.into_iter().map(Secret::from).collect();
    Ok(explain::webhook(body, header, &secrets, Timestamp::now()).into())
}

/// About the callback of a Single Sign-On.
#[uniffi::export]
pub fn explain_callback(callback: &str, flow: Option<String>) -> Outcome<NativeExplanation> {
    let flow = flow.as_deref().map(SignInFlow::from_json).transpose()?;
    let options = CallbackOptions::default();
    Ok(explain::callback(callback, flow.as_ref(), &options, Timestamp::now()).into())
}

#[uniffi::export]
impl NativeClient {
    /// About an access token.
    pub async fn explain_token(
        &self,
        token: String,
        policy: Arc<NativeTokenPolicy>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeExplanation> {
        let client = self.inner.clone();
        runtime::run(
            cancellation,
            async move { Ok(explain::token(&client, &token, &policy.inner).await.into()) },
        )
        .await
    }
}

#[uniffi::export]
impl NativeSessions {
    /// About a session cookie.
    pub async fn explain_cookie(
        &self,
        sealed: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeExplanation> {
        let sessions = self.inner.clone();
        runtime::run(cancellation, async move { Ok(explain::cookie(&sessions, &sealed).await.into()) }).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        testing::{COOKIE_PASSWORD, block_on, client, emulator, sessions},
        tokens::PolicySettings,
        webhooks::sign_webhook,
    };

    #[test]
    fn the_cause_is_named_without_its_secrets() {
        block_on(async {
            let now = Timestamp::now().as_millisecond();
            let header = sign_webhook(b"{}", "whsec_other".to_owned(), now).unwrap();
            let found = explain_webhook(b"{}", &header, vec!["whsec_mine".to_owned()]).unwrap();
            assert!(found.code != "ok" && !found.text.contains("whsec_mine"), "{found:?}");
            let found = explain_callback("?state=s&code=c", None).unwrap();
            assert_eq!(found.code, "flow_missing");

            let emulator = emulator().await;
            let client = client(&emulator);
            let policy = NativeTokenPolicy::new(PolicySettings::default()).unwrap();
            let found = client.explain_token("abc".to_owned(), policy, None).await.unwrap();
            assert_eq!(found.code, "not_an_access_token");
            let other = "another cookie password, of 32 and more";
            let sealed = sessions(&client, other).seal(r#"{"accessToken":"a"}"#).unwrap();
            let found = sessions(&client, COOKIE_PASSWORD).explain_cookie(sealed, None).await.unwrap();
            assert_eq!(found.code, "seal_password_mismatch");
            assert!(!found.text.contains(COOKIE_PASSWORD));
        });
    }
}
