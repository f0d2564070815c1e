//! Webhooks, on the bytes as they came.

use std::sync::Arc;

use workos_kit::{
    events::Event,
    webhooks::{self, Verified, WebhookVerifier},
};

use crate::{
    failure::Outcome,
    time::{duration, timestamp},
};

/// Checks deliveries; keeps the key schedule of its secrets.
#[derive(uniffi::Object)]
pub struct NativeWebhookVerifier {
    pub(crate) inner: WebhookVerifier,
}

/// What a successful verification found out.
#[derive(Debug, PartialEq, Eq, uniffi::Record)]
pub struct NativeDelivery {
    /// When the delivery was signed, in milliseconds since 1970.
    pub signed_at: i64,
    /// Position of the secret that matched.
    pub secret_index: u32,
}

/// The envelope of an event; data, context and unknown members as JSON text.
#[derive(Debug, uniffi::Record)]
pub struct NativeEvent {
    /// Identifier.
    pub id: String,
    /// Type.
    pub event: String,
    /// When it happened, in milliseconds since 1970.
    pub created_at: i64,
    /// Data as it came.
    pub data: String,
    /// Context as it came.
    pub context: Option<String>,
    /// Members that this version does not know.
    pub extra: Option<String>,
}

impl From<Verified> for NativeDelivery {
    fn from(verified: Verified) -> Self {
        Self {
            signed_at: verified.timestamp.as_millisecond(),
            secret_index: u32::try_from(verified.secret_index).unwrap_or(u32::MAX),
        }
    }
}

impl From<Event> for NativeEvent {
    fn from(event: Event) -> Self {
        Self {
            created_at: event.created_at.as_millisecond(),
            data: event.raw_data().to_owned(),
            context: event.raw_context().map(str::to_owned),
            extra: extra(&event),
            event: event.event.as_str().to_owned(),
            id: event.id,
        }
    }
}

/// Members of an event that this version does not know, as JSON text, if there are any.
pub(crate) fn extra(event: &Event) -> Option<String> {
    (!event.extra.is_empty()).then(|| serde_json::to_string(&event.extra).ok()).flatten()
}

#[uniffi::export]
impl NativeWebhookVerifier {
    /// With the secrets of an endpoint and how far the signing time may be from now, in milliseconds. `now` is for tests.
    #[uniffi::constructor]
    pub fn new(secrets: Vec<String>, tolerance: Option<i64>, now: Option<i64>) -> Outcome<Arc<Self>> {
        let mut inner = WebhookVerifier::with_secrets(secrets);
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
    pub fn verify(&self, body: &[u8], header: &str) -> Outcome<NativeDelivery> {
        Ok(self.inner.verify(body, header)?.into())
    }

    /// Checks a delivery and reads its envelope.
    pub fn construct_event(&self, body: &[u8], header: &str) -> Outcome<NativeEvent> {
        Ok(self.inner.construct_event(body, header)?.into())
    }
}

/// Reads the envelope of an event.
#[uniffi::export]
pub fn decode_event_envelope(body: &[u8]) -> Outcome<NativeEvent> {
    Ok(Event::decode(body)?.into())
}

/// The `WorkOS-Signature` header of a body.
#[uniffi::export]
pub fn sign_webhook(body: &[u8], secret: String, now: i64) -> Outcome<String> {
    Ok(webhooks::sign(body, secret, timestamp(now)?))
}

/// The hexadecimal signature of a body alone.
#[uniffi::export]
pub fn compute_webhook_signature(body: &[u8], secret: String, now: i64) -> Outcome<String> {
    Ok(webhooks::compute_signature(body, secret, timestamp(now)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] =
        br#"{"id":"event_1","event":"comet.seen","created_at":"2026-01-02T03:04:05.678Z","data":{"a":1},"more":2}"#;

    #[test]
    fn a_delivery_of_an_unknown_event_is_verified_and_read() {
        let header = sign_webhook(BODY, "second".to_owned(), 1_000_000).unwrap();
        let secrets = vec!["first".to_owned(), "second".to_owned()];
        let verifier = NativeWebhookVerifier::new(secrets, Some(60_000), Some(1_030_000)).unwrap();
        let delivery = verifier.verify(BODY, &header).unwrap();
        assert_eq!(delivery, NativeDelivery { signed_at: 1_000_000, secret_index: 1 });
        let event = verifier.construct_event(BODY, &header).unwrap();
        assert_eq!((event.id.as_str(), event.event.as_str()), ("event_1", "comet.seen"));
        assert_eq!(event.created_at % 1000, 678);
        assert_eq!(event.data, r#"{"a":1}"#);
        assert_eq!(event.extra.as_deref(), Some(r#"{"more":2}"#));
    }

    #[test]
    fn what_is_old_or_forged_is_refused() {
        let header = sign_webhook(BODY, "secret".to_owned(), 1_000_000).unwrap();
        let late =
            NativeWebhookVerifier::new(vec!["secret".to_owned()], Some(1_000), Some(1_002_000)).unwrap();
        assert_eq!(late.verify(BODY, &header).unwrap_err().failure().kind, "signature_mismatch");
        let other = NativeWebhookVerifier::new(vec!["other".to_owned()], None, Some(1_000_000)).unwrap();
        assert_eq!(other.verify(BODY, &header).unwrap_err().failure().kind, "signature_mismatch");
    }

    #[test]
    fn every_vector_is_verified_or_refused_alike() {
        for case in crate::testing::vectors("webhooks") {
            let (input, expect) = (&case["input"], &case["expect"]);
            let hexadecimal = input["body_hex"].as_str().unwrap();
            let body: Vec<u8> = (0..hexadecimal.len())
                .step_by(2)
                .map(|at| u8::from_str_radix(&hexadecimal[at..at + 2], 16).unwrap())
                .collect();
            let secrets = crate::testing::texts(&input["secrets"]);
            let (tolerance, now) = (input["tolerance_ms"].as_i64(), input["now_ms"].as_i64());
            let verifier = NativeWebhookVerifier::new(secrets, tolerance, now).unwrap();
            match verifier.verify(&body, input["header"].as_str().unwrap()) {
                Ok(delivery) => {
                    assert_eq!(expect["timestamp_ms"], delivery.signed_at, "{}", case["name"]);
                    assert_eq!(expect["secret_index"], delivery.secret_index, "{}", case["name"]);
                }
                Err(error) => {
                    let code = error.failure().code.clone().unwrap();
                    assert_eq!(expect["error"]["code"], code, "{}", case["name"]);
                }
            }
        }
    }
}
