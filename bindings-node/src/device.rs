//! Signing in on a device without a browser, and clients without secrets.

use std::sync::{Arc, OnceLock};

use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use serde_json::json;

use workos_kit::device::{DeviceFlow, DeviceSignIn};
use workos_kit::user_management::GetAuthorizationUrlParams;
use workos_kit::{ErrorKind, PublicClient, WorkOS};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::failure::{Failure, Outcome};
use crate::runtime;
use crate::sign_in::{AuthKitSettings, place};

/// A sign-in on a device, once it has begun.
#[napi]
pub struct Device {
    client: WorkOS,
    flow: Arc<OnceLock<DeviceFlow>>,
}

/// A sign-in of a client without secrets.
#[napi(object, object_from_js = false)]
pub struct PublicStart {
    /// Where to send the browser.
    pub url: String,
    /// Must come back with the callback.
    pub state: String,
    /// Goes along with the code.
    pub code_verifier: String,
}

#[napi]
impl Client {
    /// A sign-in on a device that has not begun yet.
    #[napi(catch_unwind)]
    pub fn device(&self) -> Device {
        Device { client: self.inner.clone(), flow: Arc::default() }
    }

    /// Whether this client has no secrets; the failure if it has.
    #[napi(catch_unwind)]
    pub fn check_public(&self) -> Option<Failure> {
        PublicClient::from_client(self.inner.clone()).err().map(Failure::from)
    }

    /// Begins the sign-in of a client without secrets.
    #[napi(catch_unwind)]
    pub fn start_public_sign_in(&self, settings: AuthKitSettings) -> Either<PublicStart, Failure> {
        let mut params = GetAuthorizationUrlParams::new(settings.redirect_uri.as_str());
        place(settings, &mut params);
        let start = PublicClient::from_client(self.inner.clone())
            .and_then(|client| client.get_authorization_url_with_pkce(params));
        match start {
            Ok(start) => Either::A(PublicStart {
                url: start.url.into(),
                state: start.state.expose().to_owned(),
                code_verifier: start.code_verifier.expose().to_owned(),
            }),
            Err(error) => Either::B(error.into()),
        }
    }
}

#[napi]
impl Device {
    /// Begins the sign-in. The promise is fulfilled with the codes as JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn start<'env>(&self, env: &'env Env, cancellation: Option<&Cancellation>) -> Result<Object<'env>> {
        let (client, slot) = (self.client.clone(), self.flow.clone());
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let flow = client.user_management().start_device_flow().await?;
            let mut authorization = serde_json::to_value(&flow.authorization).unwrap_or_default();
            // Redacted when a model is serialized.
            authorization["device_code"] = flow.authorization.device_code.expose().into();
            let interval = flow.interval().as_secs_f64();
            // A second start would be of another object.
            let _ = slot.set(flow);
            Ok(json!({"authorization": authorization, "interval": interval}).to_string())
        })
    }

    /// Asks until the user has decided. The promise is fulfilled with JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn wait<'env>(&self, env: &'env Env, cancellation: Option<&Cancellation>) -> Result<Object<'env>> {
        let flow = self.begun();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            outcome(Some(flow?.wait().await?))
        })
    }

    /// Asks once. As above.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn poll<'env>(&self, env: &'env Env, cancellation: Option<&Cancellation>) -> Result<Object<'env>> {
        let flow = self.begun();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            outcome(flow?.poll().await?)
        })
    }
}

impl Device {
    fn begun(&self) -> Outcome<DeviceFlow> {
        let not_begun =
            || Failure::new(ErrorKind::Unexpected, "device_flow_not_started", "the sign-in has not begun");
        self.flow.get().cloned().ok_or_else(not_begun)
    }
}

fn outcome(sign_in: Option<DeviceSignIn>) -> Outcome<String> {
    let value = match sign_in {
        None => json!({"status": "pending"}),
        Some(DeviceSignIn::Authenticated(response)) => {
            json!({"status": "authenticated", "response": response.exposed_json()})
        }
        Some(DeviceSignIn::Denied) => json!({"status": "denied"}),
        Some(_) => json!({"status": "expired"}),
    };
    Ok(value.to_string())
}
