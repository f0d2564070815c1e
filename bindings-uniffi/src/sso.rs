//! Sign-in through a connection.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::Arc,
};

use serde_json::{Value, json};
use workos_kit::{
    Error, ErrorKind,
    sso::{
        Callback, CallbackOptions, ConnectionSelector, GetAuthorizationUrlWithPkceParams, InitiatedBy,
        SignIn, SignInFlow, safe_return_to,
    },
};

use crate::{
    cancellation::Cancellation,
    client::NativeClient,
    failure::{Failure, NativeError, Outcome},
    json, runtime,
    time::{duration, timestamp},
};

/// How a sign-in starts. Exactly one of `connection`, `organization` and `provider` is given.
#[derive(Default, uniffi::Record)]
pub struct SignInSettings {
    /// Identifier of a connection.
    #[uniffi(default = None)]
    pub connection: Option<String>,
    /// Identifier of an organization.
    #[uniffi(default = None)]
    pub organization: Option<String>,
    /// OAuth provider.
    #[uniffi(default = None)]
    pub provider: Option<String>,
    /// Where the user comes back to.
    pub redirect_uri: String,
    /// Fills in the identity provider's form.
    #[uniffi(default = None)]
    pub domain_hint: Option<String>,
    /// Fills in the identity provider's form.
    #[uniffi(default = None)]
    pub login_hint: Option<String>,
    /// Scopes beside the usual ones.
    #[uniffi(default = None)]
    pub provider_scopes: Option<Vec<String>>,
    /// Query parameters to hand on.
    #[uniffi(default = None)]
    pub provider_query_params: Option<HashMap<String, String>>,
    /// A nonce of the application's own.
    #[uniffi(default = None)]
    pub nonce: Option<String>,
    /// Authenticate again.
    #[uniffi(default = false)]
    pub force_login: bool,
    /// Where to continue.
    #[uniffi(default = None)]
    pub return_to: Option<String>,
    /// Origins that `return_to` may name.
    #[uniffi(default = [])]
    pub allowed_return_origins: Vec<String>,
}

/// What an application allows in a callback.
#[derive(Default, uniffi::Record)]
pub struct CallbackSettings {
    /// Accept a sign-in that the identity provider started.
    #[uniffi(default = false)]
    pub allow_idp_initiated: bool,
    /// Origins that the flow's `return_to` may name.
    #[uniffi(default = [])]
    pub allowed_return_origins: Vec<String>,
    /// How long a sign-in may take, in milliseconds.
    #[uniffi(default = None)]
    pub max_flow_age: Option<i64>,
    /// The time in milliseconds since 1970, for tests of `accept_callback`.
    #[uniffi(default = None)]
    pub now: Option<i64>,
}

/// The start of a sign-in.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeSignInStart {
    /// Where to send the browser.
    pub url: String,
    /// The flow as JSON text, with its secrets.
    pub flow: String,
}

/// A callback that was read but not checked.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeCallback {
    /// Authorization code.
    pub code: Option<String>,
    /// `state` that came back.
    pub state: Option<String>,
    /// Why there is no code.
    pub failure: Option<Failure>,
}

/// A callback that passed the checks that need no network.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeAcceptedCallback {
    /// Authorization code.
    pub code: String,
    /// Verifier to send with it.
    pub code_verifier: Option<String>,
    /// Where to continue.
    pub return_to: Option<String>,
    /// `application` or `identity_provider`.
    pub initiated_by: String,
}

/// A sign-in that is complete.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeSignIn {
    /// The answer of `POST /sso/token` as JSON, with wire names.
    pub response: Vec<u8>,
    /// Where to continue.
    pub return_to: Option<String>,
    /// `application` or `identity_provider`.
    pub initiated_by: String,
}

#[uniffi::export]
impl NativeClient {
    /// Starts a sign-in.
    pub fn start_sign_in(&self, settings: SignInSettings) -> Outcome<NativeSignInStart> {
        let start = self.inner.sso().get_authorization_url_with_pkce(start_params(settings)?)?;
        Ok(NativeSignInStart { url: start.url.into(), flow: start.flow.to_json().expose().to_owned() })
    }

    /// Ends a sign-in.
    pub async fn handle_callback(
        &self,
        callback: String,
        flow: Option<String>,
        settings: CallbackSettings,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeSignIn> {
        let client = self.inner.clone();
        let options = options(settings)?;
        runtime::run(cancellation, async move {
            let flow = flow.as_deref().map(SignInFlow::from_json).transpose()?;
            sign_in(client.sso().handle_callback(&callback, flow.as_ref(), options).await?)
        })
        .await
    }

    /// Asks for a logout token and builds the URL that ends the session at the identity provider.
    pub async fn sso_logout_url(
        &self,
        profile_id: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<String> {
        let client = self.inner.clone();
        runtime::run(cancellation, async move { Ok(client.sso().logout_url(profile_id).await?.into()) }).await
    }
}

/// Checks that a text is a flow.
#[uniffi::export]
pub fn check_flow(flow: &str) -> Outcome<()> {
    SignInFlow::from_json(flow)?;
    Ok(())
}

/// Reads a callback.
#[uniffi::export]
pub fn parse_callback(callback: &str) -> Outcome<NativeCallback> {
    let Callback { outcome, state, .. } = Callback::parse(callback)?;
    let state = state.map(|state| state.expose().to_owned());
    Ok(match outcome {
        Ok(code) => NativeCallback { code: Some(code.expose().to_owned()), state, failure: None },
        Err(error) => NativeCallback { code: None, state, failure: Some(Failure::from(&Error::from(error))) },
    })
}

/// Reads a callback and checks it against a flow, without network.
#[uniffi::export]
pub fn accept_callback(
    callback: &str,
    flow: Option<String>,
    settings: CallbackSettings,
) -> Outcome<NativeAcceptedCallback> {
    let flow = flow.as_deref().map(SignInFlow::from_json).transpose()?;
    let now = settings.now.map_or_else(|| Ok(jiff::Timestamp::now()), timestamp)?;
    let accepted = Callback::parse(callback)?.accept(flow.as_ref(), &options(settings)?, now)?;
    Ok(NativeAcceptedCallback {
        code: accepted.code.expose().to_owned(),
        code_verifier: accepted.code_verifier.map(|verifier| verifier.expose().to_owned()),
        return_to: accepted.return_to,
        initiated_by: initiator(accepted.initiated_by).to_owned(),
    })
}

/// Checks a redirect target.
#[uniffi::export]
pub fn check_return_to(target: &str, allowed_origins: Vec<String>) -> Outcome<String> {
    Ok(safe_return_to(target, &allowed_origins)?)
}

fn start_params(settings: SignInSettings) -> Outcome<GetAuthorizationUrlWithPkceParams> {
    let selector = match (settings.connection, settings.organization, settings.provider) {
        (Some(connection), None, None) => ConnectionSelector::Connection(connection),
        (None, Some(organization), None) => ConnectionSelector::Organization(organization),
        (None, None, Some(provider)) => ConnectionSelector::Provider(provider.into()),
        _ => {
            let message = "a sign-in needs exactly one of connection, organization and provider";
            return Err(NativeError::new(ErrorKind::InvalidRequest, "connection_selector_invalid", message));
        }
    };
    let mut params = GetAuthorizationUrlWithPkceParams::new(selector, settings.redirect_uri);
    params.domain_hint = settings.domain_hint;
    params.login_hint = settings.login_hint;
    params.provider_scopes = settings.provider_scopes;
    params.provider_query_params = settings.provider_query_params.map(BTreeMap::from_iter);
    params.nonce = settings.nonce.map(Into::into);
    params.force_login = settings.force_login;
    params.return_to = settings.return_to;
    params.allowed_return_origins = settings.allowed_return_origins;
    Ok(params)
}

fn options(settings: CallbackSettings) -> Outcome<CallbackOptions> {
    let mut options = CallbackOptions::default()
        .allow_idp_initiated(settings.allow_idp_initiated)
        .allowed_return_origins(settings.allowed_return_origins);
    if let Some(age) = settings.max_flow_age {
        options = options.max_flow_age(duration("max_flow_age", age)?);
    }
    Ok(options)
}

fn initiator(initiated_by: InitiatedBy) -> &'static str {
    match initiated_by {
        InitiatedBy::IdentityProvider => "identity_provider",
        _ => "application",
    }
}

/// Secrets are redacted when a model is serialized, so they are written here one by one.
fn sign_in(sign_in: SignIn) -> Outcome<NativeSignIn> {
    let profile = serde_json::to_value(&sign_in.profile).map_err(|_| json::unwritable())?;
    let mut oauth_tokens = serde_json::to_value(&sign_in.oauth_tokens).map_err(|_| json::unwritable())?;
    if let Some(tokens) = &sign_in.oauth_tokens {
        oauth_tokens["access_token"] = Value::from(tokens.access_token.expose());
        oauth_tokens["refresh_token"] = Value::from(tokens.refresh_token.expose());
    }
    let response = json!({
        "token_type": "Bearer",
        "profile": profile,
        "access_token": sign_in.access_token.expose(),
        "expires_in": sign_in.expires_in,
        "oauth_tokens": oauth_tokens,
    });
    Ok(NativeSignIn {
        response: json::bytes(&response)?,
        return_to: sign_in.return_to,
        initiated_by: initiator(sign_in.initiated_by).to_owned(),
    })
}

/// The URL carries the state.
impl fmt::Debug for NativeSignInStart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        formatter.debug_struct("NativeSignInStart").field("url", &url).finish_non_exhaustive()
    }
}

impl fmt::Debug for NativeCallback {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("NativeCallback");
        shown.field("has_code", &self.code.is_some()).field("failure", &self.failure).finish_non_exhaustive()
    }
}

impl fmt::Debug for NativeAcceptedCallback {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { return_to, initiated_by, .. } = self;
        let mut shown = formatter.debug_struct("NativeAcceptedCallback");
        shown.field("return_to", return_to).field("initiated_by", initiated_by).finish_non_exhaustive()
    }
}

impl fmt::Debug for NativeSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { return_to, initiated_by, .. } = self;
        let mut shown = formatter.debug_struct("NativeSignIn");
        shown.field("return_to", return_to).field("initiated_by", initiated_by).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "sso_tests.rs"]
mod tests;
