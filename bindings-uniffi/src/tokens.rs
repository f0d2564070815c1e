//! Access tokens: verified at once as long as the public keys are there.

use std::sync::Arc;

use workos_kit::{
    ErrorKind, WorkOS,
    session::{KeySource, TokenPolicy, TokenType},
};

use crate::{
    access_token::NativeAccessToken,
    cancellation::Cancellation,
    client::NativeClient,
    failure::{NativeError, Outcome},
    runtime,
    time::{duration, timestamp},
};

/// Which tokens are accepted. What is absent keeps its default.
#[derive(Default, uniffi::Record)]
pub struct PolicySettings {
    /// Issuers; the usual ones if there are none.
    #[uniffi(default = [])]
    pub issuers: Vec<String>,
    /// Accept every issuer.
    #[uniffi(default = false)]
    pub danger_accept_any_issuer: bool,
    /// Audiences of which the token must name one.
    #[uniffi(default = [])]
    pub audiences: Vec<String>,
    /// Client id of the token and its keys.
    #[uniffi(default = None)]
    pub client_id: Option<String>,
    /// How far clocks may differ, in milliseconds.
    #[uniffi(default = None)]
    pub leeway: Option<i64>,
    /// `user`, `agent`, `machine_to_machine` or `any`.
    #[uniffi(default = None)]
    pub token_type: Option<String>,
    /// `environment` or `authkit`.
    #[uniffi(default = None)]
    pub keys: Option<String>,
}

/// A policy, taken over once.
#[derive(uniffi::Object)]
pub struct NativeTokenPolicy {
    pub(crate) inner: TokenPolicy,
}

#[uniffi::export]
impl NativeTokenPolicy {
    /// From settings.
    #[uniffi::constructor]
    pub fn new(settings: PolicySettings) -> Outcome<Arc<Self>> {
        let mut inner = TokenPolicy::new();
        for issuer in settings.issuers {
            inner = inner.issuer(issuer);
        }
        for audience in settings.audiences {
            inner = inner.audience(audience);
        }
        if settings.danger_accept_any_issuer {
            inner = inner.danger_accept_any_issuer();
        }
        if let Some(client_id) = settings.client_id {
            inner = inner.client_id(client_id);
        }
        if let Some(leeway) = settings.leeway {
            inner = inner.leeway(duration("leeway", leeway)?);
        }
        if let Some(token_type) = settings.token_type {
            inner = inner.token_type(match token_type.as_str() {
                "user" => TokenType::User,
                "agent" => TokenType::Agent,
                "machine_to_machine" => TokenType::MachineToMachine,
                "any" => TokenType::Any,
                _ => return Err(unknown("token_type", &token_type)),
            });
        }
        if let Some(keys) = settings.keys {
            inner = inner.keys(source(&keys)?);
        }
        Ok(Arc::new(Self { inner }))
    }
}

#[uniffi::export]
impl NativeClient {
    /// Verifies a token with the keys that are there. Nothing if they must be fetched. `now` is for tests, in
    /// milliseconds since 1970.
    pub fn try_verify_access_token(
        &self,
        token: &str,
        policy: Arc<NativeTokenPolicy>,
        now: Option<i64>,
    ) -> Outcome<Option<NativeAccessToken>> {
        // Keys that are no longer young are renewed in the background.
        let _background = runtime::enter()?;
        let client = at(&self.inner, now)?;
        let outcome = client.user_management().try_verify_access_token(token, &policy.inner);
        Ok(outcome.transpose()?.as_ref().map(NativeAccessToken::from))
    }

    /// Verifies a token, with keys fetched where that is needed.
    pub async fn verify_access_token(
        &self,
        token: String,
        policy: Arc<NativeTokenPolicy>,
        now: Option<i64>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeAccessToken> {
        let client = at(&self.inner, now)?;
        runtime::run(cancellation, async move {
            let verified = client.user_management().verify_access_token(&token, &policy.inner).await?;
            Ok(NativeAccessToken::from(&verified))
        })
        .await
    }
}

/// The client at a time that a test has chosen.
pub(crate) fn at(client: &WorkOS, now: Option<i64>) -> Outcome<WorkOS> {
    Ok(match now {
        None => client.clone(),
        Some(now) => {
            let now = timestamp(now)?;
            client.with_clock(Arc::new(move || now))
        }
    })
}

/// Where keys come from, by name.
pub(crate) fn source(name: &str) -> Outcome<KeySource> {
    match name {
        "environment" => Ok(KeySource::Environment),
        "authkit" => Ok(KeySource::AuthKit),
        _ => Err(unknown("keys", name)),
    }
}

fn unknown(setting: &str, value: &str) -> NativeError {
    let message = format!("`{setting}` has no value `{value}`");
    NativeError::new(ErrorKind::Configuration, "policy_invalid", message)
}
