//! Signing in on a device without a browser.

use std::{fmt, sync::Arc};

use workos_kit::{
    RawResponse,
    device::{DeviceFlow, DeviceSignIn},
};

use crate::{
    cancellation::Cancellation, client::NativeClient, failure::Outcome, json, runtime, time::milliseconds,
};

/// A sign-in on a device that has begun.
#[derive(uniffi::Object)]
pub struct NativeDeviceFlow {
    pub(crate) flow: DeviceFlow,
}

/// How a sign-in on a device ended.
#[derive(uniffi::Enum)]
#[uniffi::export(Debug)]
pub enum NativeDeviceSignIn {
    /// The user signed in.
    Authenticated {
        /// The answer as JSON, with wire names.
        response: Vec<u8>,
    },
    /// The user refused.
    Denied,
    /// The codes are over their time.
    Expired,
}

#[uniffi::export]
impl NativeClient {
    /// Begins a sign-in on a device.
    pub async fn start_device_flow(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<Arc<NativeDeviceFlow>> {
        let client = self.inner.clone();
        runtime::run(cancellation, async move {
            let flow = client.user_management().start_device_flow().await?;
            Ok(Arc::new(NativeDeviceFlow { flow }))
        })
        .await
    }
}

#[uniffi::export]
impl NativeDeviceFlow {
    /// The codes and the address to show to the user, as JSON with wire names and with the device code.
    pub fn authorization(&self) -> Outcome<Vec<u8>> {
        let authorization = &self.flow.authorization;
        let mut value = serde_json::to_value(authorization).map_err(|_| json::unwritable())?;
        value["device_code"] = authorization.device_code.expose().into();
        json::bytes(&value)
    }

    /// The pause that the server wants between two questions, in milliseconds.
    pub fn interval(&self) -> Outcome<i64> {
        Ok(milliseconds(self.flow.interval()))
    }

    /// Asks until the user has decided.
    pub async fn wait(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<NativeDeviceSignIn> {
        let flow = self.flow.clone();
        runtime::run(cancellation, async move {
            let (sign_in, raw) = flow.wait_raw().await?;
            ended(sign_in, raw)
        })
        .await
    }

    /// Asks once: nothing if the user has not decided yet.
    pub async fn poll(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<Option<NativeDeviceSignIn>> {
        let flow = self.flow.clone();
        runtime::run(cancellation, async move {
            flow.poll_raw().await?.map(|(sign_in, raw)| ended(sign_in, raw)).transpose()
        })
        .await
    }
}

fn ended(sign_in: DeviceSignIn, raw: Option<RawResponse>) -> Outcome<NativeDeviceSignIn> {
    Ok(match sign_in {
        DeviceSignIn::Authenticated(response) => NativeDeviceSignIn::Authenticated {
            // As it came, so that members which this version does not know are not lost.
            response: match raw {
                Some(raw) => raw.body.into(),
                None => json::bytes(&response.exposed_json())?,
            },
        },
        DeviceSignIn::Denied => NativeDeviceSignIn::Denied,
        _ => NativeDeviceSignIn::Expired,
    })
}

/// Shows no tokens.
impl fmt::Debug for NativeDeviceSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Authenticated { .. } => "Authenticated",
            Self::Denied => "Denied",
            Self::Expired => "Expired",
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use workos_emulator::Fault;

    use super::*;
    use crate::testing::{block_on, emulator, public_client};

    const ASK: &str = "user_management.authenticate_with_device_code";

    #[test]
    fn a_device_asks_until_the_user_has_decided() {
        block_on(async {
            let emulator = emulator().await;
            let client = public_client(&emulator);
            let flow = client.start_device_flow(None).await.unwrap();
            let authorization: Value = serde_json::from_slice(&flow.authorization().unwrap()).unwrap();
            assert!(authorization["device_code"].as_str().is_some_and(|code| code.len() > 8));
            assert!(authorization["user_code"].is_string() && flow.interval().unwrap() >= 1000);
            assert!(flow.poll(None).await.unwrap().is_none());

            let denied = serde_json::json!({"error": "access_denied", "error_description": "no"});
            emulator.control().fault(Fault::on(ASK).status(400).body(denied)).unwrap();
            let ended = flow.poll(None).await.unwrap().unwrap();
            assert!(matches!(ended, NativeDeviceSignIn::Denied), "{ended:?}");

            let cancellation = Cancellation::new();
            cancellation.cancel();
            let cancelled = flow.wait(Some(cancellation)).await.unwrap_err();
            assert_eq!(cancelled.failure().kind, "cancelled");
        });
    }
}
