//! Sign-in through a connection.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use serde_json::{Value, json};
use workos_kit::sso::{
    AcceptedCallback, Callback, CallbackOptions, ConnectionSelector, GetAuthorizationUrlWithPkceParams,
    InitiatedBy, SignIn, SignInFlow, safe_return_to,
};
use workos_kit::{Error, ErrorKind};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::failure::{Failure, Outcome};
use crate::runtime;

/// How a sign-in starts.
#[napi(object, object_to_js = false)]
pub struct SignInSettings {
    /// Identifier of a connection.
    pub connection: Option<String>,
    /// Identifier of an organization.
    pub organization: Option<String>,
    /// OAuth provider.
    pub provider: Option<String>,
    /// Where the user comes back to.
    pub redirect_uri: String,
    /// Fills in the identity provider's form.
    pub domain_hint: Option<String>,
    /// Fills in the identity provider's form.
    pub login_hint: Option<String>,
    /// Scopes beside the usual ones.
    pub provider_scopes: Option<Vec<String>>,
    /// Query parameters to hand on.
    pub provider_query_params: Option<HashMap<String, String>>,
    /// A nonce of the application's own.
    pub nonce: Option<String>,
    /// Authenticate again.
    pub force_login: Option<bool>,
    /// Where to continue.
    pub return_to: Option<String>,
    /// Origins that `return_to` may name.
    pub allowed_return_origins: Option<Vec<String>>,
}

/// What an application allows in a callback.
#[napi(object, object_to_js = false)]
pub struct CallbackSettings {
    /// Accept a sign-in that the identity provider started.
    pub allow_idp_initiated: Option<bool>,
    /// Origins that the flow's `return_to` may name.
    pub allowed_return_origins: Option<Vec<String>>,
    /// How long a sign-in may take, in milliseconds.
    pub max_flow_age: Option<f64>,
}

/// The start of a sign-in.
#[napi(object, object_from_js = false)]
pub struct SignInStart {
    /// Where to send the browser.
    pub url: String,
    /// The flow as JSON text, with its secrets.
    pub flow: String,
}

/// A callback that was read but not checked.
#[napi(object, object_from_js = false)]
pub struct ParsedCallback {
    /// Authorization code.
    pub code: Option<String>,
    /// `state` that came back.
    pub state: Option<String>,
    /// Why there is no code.
    pub error: Option<Failure>,
}

/// A callback that passed the checks that need no network.
#[napi(object, object_from_js = false)]
pub struct CheckedCallback {
    /// Authorization code.
    pub code: String,
    /// Verifier to send with it.
    pub code_verifier: Option<String>,
    /// Where to continue.
    pub return_to: Option<String>,
    /// `application` or `identity_provider`.
    pub initiated_by: String,
}

#[napi]
impl Client {
    /// Starts a sign-in.
    #[napi(catch_unwind)]
    pub fn start_sign_in(&self, settings: SignInSettings) -> Either<SignInStart, Failure> {
        let started = start_params(settings).and_then(|params| {
            self.inner.sso().get_authorization_url_with_pkce(params).map_err(Box::<Failure>::from)
        });
        match started {
            Ok(start) => Either::A(SignInStart {
                url: start.url.into(),
                flow: start.flow.to_json().expose().to_owned(),
            }),
            Err(failure) => Either::B(*failure),
        }
    }

    /// Ends a sign-in. The promise is fulfilled with JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn handle_callback<'env>(
        &self,
        env: &'env Env,
        callback: String,
        flow: Option<String>,
        settings: CallbackSettings,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let client = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let flow = flow.as_deref().map(SignInFlow::from_json).transpose()?;
            let sign_in = client.sso().handle_callback(&callback, flow.as_ref(), options(settings)).await?;
            sign_in_json(sign_in)
        })
    }
}

/// Checks that a text is a flow; gives the failure if it is none.
#[napi(catch_unwind)]
pub fn check_flow(flow: String) -> Option<Failure> {
    SignInFlow::from_json(&flow).err().map(Failure::from)
}

/// Reads a callback.
#[napi(catch_unwind)]
pub fn parse_callback(callback: String) -> Either<ParsedCallback, Failure> {
    match Callback::parse(&callback) {
        Ok(Callback { outcome, state, .. }) => {
            let state = state.map(|state| state.expose().to_owned());
            Either::A(match outcome {
                Ok(code) => ParsedCallback { code: Some(code.expose().to_owned()), state, error: None },
                Err(error) => ParsedCallback { code: None, state, error: Some(Error::from(error).into()) },
            })
        }
        Err(error) => Either::B(error.into()),
    }
}

/// Reads a callback and checks it against a flow, without network.
#[napi(catch_unwind)]
pub fn accept_callback(
    callback: String,
    flow: Option<String>,
    settings: CallbackSettings,
) -> Either<CheckedCallback, Failure> {
    match accept(&callback, flow.as_deref(), settings) {
        Ok(accepted) => Either::A(CheckedCallback {
            code: accepted.code.expose().to_owned(),
            code_verifier: accepted.code_verifier.map(|verifier| verifier.expose().to_owned()),
            return_to: accepted.return_to,
            initiated_by: initiator(accepted.initiated_by).to_owned(),
        }),
        Err(error) => Either::B(error.into()),
    }
}

/// Checks a redirect target.
#[napi(catch_unwind, js_name = "safeReturnTo")]
pub fn return_to(target: String, allowed_origins: Vec<String>) -> Either<String, Failure> {
    match safe_return_to(&target, &allowed_origins) {
        Ok(target) => Either::A(target),
        Err(error) => Either::B(error.into()),
    }
}

fn accept(
    callback: &str,
    flow: Option<&str>,
    settings: CallbackSettings,
) -> std::result::Result<AcceptedCallback, Error> {
    let flow = flow.map(SignInFlow::from_json).transpose()?;
    Callback::parse(callback)?.accept(flow.as_ref(), &options(settings), jiff::Timestamp::now())
}

fn start_params(settings: SignInSettings) -> Outcome<GetAuthorizationUrlWithPkceParams> {
    let selector = match (settings.connection, settings.organization, settings.provider) {
        (Some(connection), None, None) => ConnectionSelector::Connection(connection),
        (None, Some(organization), None) => ConnectionSelector::Organization(organization),
        (None, None, Some(provider)) => ConnectionSelector::Provider(provider.into()),
        _ => {
            return Err(Failure::new(
                ErrorKind::InvalidRequest,
                "connection_selector_invalid",
                "a sign-in needs exactly one of connection, organization and provider",
            ));
        }
    };
    let mut params = GetAuthorizationUrlWithPkceParams::new(selector, settings.redirect_uri);
    params.domain_hint = settings.domain_hint;
    params.login_hint = settings.login_hint;
    params.provider_scopes = settings.provider_scopes;
    params.provider_query_params = settings.provider_query_params.map(BTreeMap::from_iter);
    params.nonce = settings.nonce.map(Into::into);
    params.force_login = settings.force_login.unwrap_or_default();
    params.return_to = settings.return_to;
    params.allowed_return_origins = settings.allowed_return_origins.unwrap_or_default();
    Ok(params)
}

fn options(settings: CallbackSettings) -> CallbackOptions {
    let mut options = CallbackOptions::default()
        .allow_idp_initiated(settings.allow_idp_initiated.unwrap_or_default())
        .allowed_return_origins(settings.allowed_return_origins.unwrap_or_default());
    if let Some(age) = settings.max_flow_age {
        options = options.max_flow_age(Duration::try_from_secs_f64(age / 1000.0).unwrap_or(Duration::MAX));
    }
    options
}

fn initiator(initiated_by: InitiatedBy) -> &'static str {
    match initiated_by {
        InitiatedBy::IdentityProvider => "identity_provider",
        _ => "application",
    }
}

/// The sign-in in the form of the answer of `POST /sso/token`. Secrets are redacted when a model is serialized, so
/// they are written here one by one.
fn sign_in_json(sign_in: SignIn) -> Outcome<String> {
    let unwritable =
        |_| Failure::new(ErrorKind::Unexpected, "unwritable", "the profile cannot be written as JSON");
    let profile = serde_json::to_value(&sign_in.profile).map_err(unwritable)?;
    let mut oauth_tokens = serde_json::to_value(&sign_in.oauth_tokens).map_err(unwritable)?;
    if let Some(tokens) = &sign_in.oauth_tokens {
        oauth_tokens["access_token"] = Value::from(tokens.access_token.expose());
        oauth_tokens["refresh_token"] = Value::from(tokens.refresh_token.expose());
    }
    let sign_in = json!({
        "profile": profile,
        "access_token": sign_in.access_token.expose(),
        "expires_in": sign_in.expires_in,
        "oauth_tokens": oauth_tokens,
        "return_to": sign_in.return_to,
        "initiated_by": initiator(sign_in.initiated_by),
    });
    Ok(sign_in.to_string())
}
