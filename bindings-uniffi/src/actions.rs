//! Actions, on the bytes as they came.

use std::sync::Arc;

use workos_kit::actions::{ActionContext, ActionType, ActionVerifier, Verdict};

use crate::{
    failure::Outcome,
    time::{duration, timestamp},
    webhooks::NativeDelivery,
};

/// Checks actions and signs the answers.
#[derive(uniffi::Object)]
pub struct NativeActionVerifier {
    inner: ActionVerifier,
}

#[uniffi::export]
impl NativeActionVerifier {
    /// With the secret of an endpoint and how far the signing time may be from now, in milliseconds. `now` is for tests,
    /// in milliseconds since 1970.
    #[uniffi::constructor]
    pub fn new(secret: String, tolerance: Option<i64>, now: Option<i64>) -> Outcome<Arc<Self>> {
        let mut inner = ActionVerifier::new(secret);
        if let Some(tolerance) = tolerance {
            inner = inner.tolerance(duration("tolerance", tolerance)?);
        }
        if let Some(now) = now {
            let now = timestamp(now)?;
            inner = inner.clock(Arc::new(move || now));
        }
        Ok(Arc::new(Self { inner }))
    }

    /// Checks a body against its header.
    pub fn verify_header(&self, body: &[u8], header: &str) -> Outcome<NativeDelivery> {
        Ok(self.inner.verify_header(body, header)?.into())
    }

    /// Checks a body against its header and that it can be read; gives the type of the answer.
    pub fn construct_action(&self, body: &[u8], header: &str) -> Outcome<String> {
        Ok(self.inner.construct_action(body, header)?.response_type().as_str().to_owned())
    }

    /// The signed answer as JSON text. Only a refusal carries the message.
    pub fn sign_response(
        &self,
        action_type: &str,
        allow: bool,
        error_message: Option<String>,
    ) -> Outcome<String> {
        let verdict = if allow { Verdict::Allow } else { Verdict::deny(error_message.unwrap_or_default()) };
        Ok(self.inner.sign_response(&ActionType::from(action_type), &verdict)?)
    }
}

/// What the answer to an action is called, from the body of the action.
#[uniffi::export]
pub fn action_response_type(body: &[u8]) -> Outcome<String> {
    Ok(ActionContext::decode(body)?.response_type().as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{testing::vectors, webhooks::sign_webhook};

    const BODY: &[u8] =
        br#"{"object":"authentication_action_context","id":"action_1","ip_address":"203.0.113.7"}"#;

    #[test]
    fn responses_are_those_of_the_official_sdk() {
        for case in vectors("actions") {
            let input = &case["input"];
            let secret = input["secret"].as_str().unwrap().to_owned();
            let verifier = NativeActionVerifier::new(secret, None, input["now_ms"].as_i64()).unwrap();
            let message = input["error_message"].as_str().map(str::to_owned);
            let allow = input["verdict"] == "Allow";
            let action_type = format!("{}_action_response", input["type"].as_str().unwrap());
            let response = verifier.sign_response(&action_type, allow, message).unwrap();
            assert_eq!(response, case["expect"]["response"], "{}", case["name"]);
        }
    }

    #[test]
    fn an_action_is_checked_before_it_is_read() {
        let header = sign_webhook(BODY, "secret".to_owned(), 1_000_000).unwrap();
        let at = |now| NativeActionVerifier::new("secret".to_owned(), None, Some(now)).unwrap();
        assert_eq!(at(1_029_000).construct_action(BODY, &header).unwrap(), "authentication_action_response");
        assert_eq!(action_response_type(BODY).unwrap(), "authentication_action_response");
        assert_eq!(at(1_029_000).verify_header(BODY, &header).unwrap().signed_at, 1_000_000);
        let late = at(1_031_000).construct_action(BODY, &header).unwrap_err();
        assert_eq!(late.failure().kind, "signature_mismatch");
    }
}
