//! Actions: synchronous, on the bytes as they came.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use napi::bindgen_prelude::Either;
use napi_derive::napi;
use workos_kit::actions::{ActionContext, ActionType, ActionVerifier, Verdict};

use crate::failure::Failure;
use crate::tokens::either;
use crate::webhooks::VerifiedDelivery;

/// Checks actions and signs the answers.
#[napi]
pub struct Actions {
    inner: ActionVerifier,
}

#[napi]
impl Actions {
    /// With the secret of an endpoint and how far the signing time may be from now, in milliseconds. `now` is for tests,
    /// in milliseconds since 1970.
    #[napi(catch_unwind, constructor)]
    pub fn new(secret: String, tolerance: Option<f64>, now: Option<f64>) -> Self {
        let mut inner = ActionVerifier::new(secret);
        if let Some(tolerance) = tolerance {
            inner = inner.tolerance(Duration::try_from_secs_f64(tolerance / 1000.0).unwrap_or(Duration::MAX));
        }
        // A number outside the range of i64 becomes its limit, which no timestamp is: then the time is the system's.
        if let Some(now) = now.and_then(|now| Timestamp::from_millisecond(now as i64).ok()) {
            inner = inner.clock(Arc::new(move || now));
        }
        Self { inner }
    }

    /// Checks a body against its header.
    #[napi(catch_unwind)]
    pub fn verify_header(&self, body: &[u8], header: String) -> Either<VerifiedDelivery, Failure> {
        either(self.inner.verify_header(body, &header).map(VerifiedDelivery::from))
    }

    /// Checks a body against its header, and whether it can be read. Gives the failure if not.
    #[napi(catch_unwind)]
    pub fn check_action(&self, body: &[u8], header: String) -> Option<Failure> {
        self.inner.construct_action(body, &header).err().map(Failure::from)
    }

    /// The signed answer as JSON text.
    #[napi(catch_unwind)]
    pub fn sign_response(
        &self,
        action_type: String,
        allow: bool,
        error_message: Option<String>,
    ) -> Either<String, Failure> {
        let verdict = if allow { Verdict::Allow } else { error_message.map_or_else(denial, Verdict::deny) };
        either(self.inner.sign_response(&ActionType::from(action_type.as_str()), &verdict))
    }
}

/// A refusal without a message; an empty one is none.
fn denial() -> Verdict {
    Verdict::deny("")
}

/// What the answer to an action is called, from the body of the action.
#[napi(catch_unwind)]
pub fn action_response_type(body: &[u8]) -> Either<String, Failure> {
    either(ActionContext::decode(body).map(|context| context.response_type().as_str().to_owned()))
}
