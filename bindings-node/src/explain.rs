//! Why something does not work, in a sentence.

use jiff::Timestamp;
use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use serde_json::json;
use workos_kit::Secret;
use workos_kit::explain::{self, Explanation};
use workos_kit::sso::{CallbackOptions, SignInFlow};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::failure::Failure;
use crate::runtime;
use crate::session::Sessions;
use crate::tokens::Policy;

/// Why something does not work, or that it does.
#[napi(object, object_from_js = false)]
pub struct Explained {
    /// The stable name of the cause; `ok` if all is well.
    pub code: String,
    /// The cause and what to do about it.
    pub text: String,
}

impl From<Explanation> for Explained {
    fn from(explanation: Explanation) -> Self {
        Self { code: explanation.code, text: explanation.text }
    }
}

/// About a delivery.
#[napi(catch_unwind, js_name = "explainWebhook")]
pub fn about_webhook(body: &[u8], header: String, secrets: Vec<String>) -> Explained {
    let secrets: Vec<Secret> = secrets.into_iter().map(Secret::from).collect();
    explain::webhook(body, header, &secrets, Timestamp::now()).into()
}

/// About the callback of a Single Sign-On.
#[napi(catch_unwind, js_name = "explainCallback")]
pub fn about_callback(callback: String, flow: Option<String>) -> Either<Explained, Failure> {
    match flow.as_deref().map(SignInFlow::from_json).transpose() {
        Ok(flow) => Either::A(
            explain::callback(&callback, flow.as_ref(), &CallbackOptions::default(), Timestamp::now()).into(),
        ),
        Err(error) => Either::B(error.into()),
    }
}

#[napi]
impl Client {
    /// About an access token. The promise is fulfilled with JSON text.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn explain_token<'env>(
        &self,
        env: &'env Env,
        token: String,
        policy: &Policy,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let (client, policy) = (self.inner.clone(), policy.inner.clone());
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            Ok(text(&explain::token(&client, &token, &policy).await))
        })
    }
}

#[napi]
impl Sessions {
    /// About a session cookie. The promise is fulfilled with JSON text.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn explain_cookie<'env>(
        &self,
        env: &'env Env,
        sealed: String,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let sessions = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            Ok(text(&explain::cookie(&sessions, &sealed).await))
        })
    }
}

fn text(explanation: &Explanation) -> String {
    json!({"code": explanation.code, "text": explanation.text}).to_string()
}
