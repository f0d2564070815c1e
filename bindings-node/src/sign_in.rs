//! Signing in through AuthKit, with the session cookie at its end.

use std::collections::{BTreeMap, HashMap};

use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use serde::Serialize;
use serde_json::Value;
use workos_kit::session::SignInParams;
use workos_kit::user_management::GetAuthorizationUrlParams;

use crate::cancellation::Cancellation;
use crate::failure::Failure;
use crate::runtime;
use crate::session::Sessions;
use crate::session_outcome::json;

/// How a sign-in through AuthKit begins.
#[napi(object, object_to_js = false)]
pub struct AuthKitSettings {
    /// Address of the callback.
    pub redirect_uri: String,
    /// Where to continue.
    pub return_pathname: Option<String>,
    /// A text of the application's own.
    pub custom_state: Option<String>,
    /// What to send the user to.
    pub provider: Option<String>,
    /// Connection to sign in through.
    pub connection_id: Option<String>,
    /// Organization to sign in to.
    pub organization_id: Option<String>,
    /// Fills in the form.
    pub login_hint: Option<String>,
    /// Fills in the form.
    pub domain_hint: Option<String>,
    /// Page to begin with.
    pub screen_hint: Option<String>,
    /// What the page asks.
    pub prompt: Option<String>,
    /// Seconds after which a past sign-in no longer counts.
    pub max_age: Option<i64>,
    /// Token of an invitation.
    pub invitation_token: Option<String>,
    /// Scopes to ask of the provider.
    pub provider_scopes: Option<Vec<String>>,
    /// Query parameters for the provider.
    pub provider_query_params: Option<HashMap<String, String>>,
}

/// A sign-in that has begun.
#[napi(object, object_from_js = false)]
pub struct AuthKitStart {
    /// Where to send the browser.
    pub url: String,
    /// Names and values of the headers in turn.
    pub headers: Vec<String>,
}

/// A sign-in that is complete, as JSON text.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AuthKitEnd {
    /// The answer of the exchange, with wire names.
    response: Value,
    sealed_session: String,
    return_pathname: Option<String>,
    custom_state: Option<String>,
    headers: Vec<(&'static str, String)>,
}

#[napi]
impl Sessions {
    /// Begins a sign-in.
    #[napi(catch_unwind)]
    pub fn start_sign_in(
        &self,
        settings: AuthKitSettings,
        cookies: Vec<String>,
    ) -> Either<AuthKitStart, Failure> {
        match self.inner.start_sign_in(params(settings), cookies.iter().map(String::as_str)) {
            Ok(start) => Either::A(AuthKitStart {
                url: start.url.into(),
                headers: start
                    .headers
                    .into_iter()
                    .flat_map(|(name, value)| [name.to_owned(), value])
                    .collect(),
            }),
            Err(error) => Either::B(error.into()),
        }
    }

    /// Ends a sign-in. The promise is fulfilled with JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn complete_sign_in<'env>(
        &self,
        env: &'env Env,
        callback: String,
        cookies: Vec<String>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let sessions = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let end = sessions.complete_sign_in(&callback, cookies.iter().map(String::as_str)).await?;
            json(&AuthKitEnd {
                response: end.response.exposed_json(),
                sealed_session: end.sealed_session.expose().to_owned(),
                return_pathname: end.return_pathname,
                custom_state: end.custom_state,
                headers: end.headers,
            })
        })
    }
}

fn params(mut settings: AuthKitSettings) -> SignInParams {
    let mut params = SignInParams::new(settings.redirect_uri.as_str());
    if let Some(return_pathname) = settings.return_pathname.take() {
        params = params.return_pathname(return_pathname);
    }
    if let Some(custom_state) = settings.custom_state.take() {
        params = params.custom_state(custom_state);
    }
    params.url(|url| place(settings, url))
}

/// The settings of the URL.
pub(crate) fn place(settings: AuthKitSettings, url: &mut GetAuthorizationUrlParams) {
    url.provider = settings.provider.map(Into::into);
    url.connection_id = settings.connection_id;
    url.organization_id = settings.organization_id;
    url.login_hint = settings.login_hint;
    url.domain_hint = settings.domain_hint;
    url.screen_hint = settings.screen_hint.map(Into::into);
    url.prompt = settings.prompt;
    url.max_age = settings.max_age;
    url.invitation_token = settings.invitation_token.map(Into::into);
    url.provider_scopes = settings.provider_scopes;
    url.provider_query_params = settings.provider_query_params.map(BTreeMap::from_iter);
}
