//! Webhooks: synchronous, on the bytes as they came.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use napi::bindgen_prelude::{Buffer, Either, Either3};
use napi_derive::napi;
use workos_kit::events::Event;
use workos_kit::webhooks::{self, Verified, WebhookVerifier};
use workos_kit::{Clock, Error, ErrorKind};

use crate::failure::Failure;
use crate::text::Json;

/// Checks deliveries; keeps the key schedule of its secrets.
#[napi]
pub struct Verifier {
    inner: WebhookVerifier,
}

/// What a successful verification found out.
#[napi(object, object_from_js = false)]
pub struct VerifiedDelivery {
    /// When the delivery was signed, in milliseconds since 1970.
    pub timestamp: f64,
    /// Position of the secret that matched.
    pub secret_index: u32,
}

/// The envelope of an event; data, context and unknown members as JSON text.
#[napi(object, object_from_js = false)]
pub struct Envelope {
    /// Identifier.
    pub id: String,
    /// Type.
    pub event: String,
    /// When it happened, RFC 3339 with milliseconds.
    pub created_at: String,
    /// Data as it came. What is long and not ASCII alone is left as bytes, because it takes a while to make a string of it.
    #[napi(ts_type = "string | Uint8Array")]
    pub data: Either3<Json, String, Buffer>,
    /// Context as it came.
    pub context: Option<String>,
    /// Members that this version does not know.
    pub extra: Option<String>,
}

impl From<Verified> for VerifiedDelivery {
    fn from(verified: Verified) -> Self {
        Self {
            // Milliseconds of a timestamp are far below 2^53.
            timestamp: verified.timestamp.as_millisecond() as f64,
            secret_index: u32::try_from(verified.secret_index).unwrap_or(u32::MAX),
        }
    }
}

#[napi]
impl Verifier {
    /// With the secrets of an endpoint and how far the signing time may be from now, in milliseconds.
    #[napi(catch_unwind, constructor)]
    pub fn new(secrets: Vec<String>, tolerance: Option<f64>) -> Self {
        let mut inner = WebhookVerifier::with_secrets(secrets);
        if let Some(tolerance) = tolerance {
            inner = inner.tolerance(Duration::try_from_secs_f64(tolerance / 1000.0).unwrap_or(Duration::MAX));
        }
        Self { inner }
    }

    /// Checks a body against its header; `now` is in milliseconds since 1970, the system's time without it.
    #[napi(catch_unwind)]
    pub fn verify(&self, body: &[u8], header: String, now: Option<f64>) -> Either<VerifiedDelivery, Failure> {
        let verified = match now {
            None => self.inner.verify(body, &header),
            Some(now) => self.at(now).and_then(|verifier| verifier.verify(body, &header)),
        };
        match verified {
            Ok(verified) => Either::A(verified.into()),
            Err(error) => Either::B(error.into()),
        }
    }

    /// Checks a delivery and reads its envelope.
    #[napi(catch_unwind)]
    pub fn construct_event(
        &self,
        body: &[u8],
        header: String,
        now: Option<f64>,
    ) -> Either<Envelope, Failure> {
        let event = match now {
            None => self.inner.construct_event(body, &header),
            Some(now) => self.at(now).and_then(|verifier| verifier.construct_event(body, &header)),
        };
        envelope(event)
    }
}

impl Verifier {
    fn at(&self, now: f64) -> Result<WebhookVerifier, Error> {
        Ok(self.inner.clone().clock(Arc::new(Fixed(timestamp(now)?))))
    }
}

/// Reads the envelope of an event.
#[napi(catch_unwind)]
pub fn decode_event(body: &[u8]) -> Either<Envelope, Failure> {
    envelope(Event::decode(body))
}

/// The `WorkOS-Signature` header of a body.
#[napi(catch_unwind, js_name = "signWebhook")]
pub fn sign(body: &[u8], secret: String, now: f64) -> Either<String, Failure> {
    match timestamp(now) {
        Ok(timestamp) => Either::A(webhooks::sign(body, secret, timestamp)),
        Err(error) => Either::B(error.into()),
    }
}

/// The hexadecimal signature of a body alone.
#[napi(catch_unwind)]
pub fn compute_signature(body: &[u8], secret: String, now: f64) -> Either<String, Failure> {
    match timestamp(now) {
        Ok(timestamp) => Either::A(webhooks::compute_signature(body, secret, timestamp)),
        Err(error) => Either::B(error.into()),
    }
}

struct Fixed(Timestamp);

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        self.0
    }
}

fn envelope(event: Result<Event, Error>) -> Either<Envelope, Failure> {
    match event {
        Ok(event) => Either::A(Envelope {
            created_at: format!("{:.3}", event.created_at),
            data: data(event.raw_data()),
            context: event.raw_context().map(str::to_owned),
            extra: (!event.extra.is_empty()).then(|| serde_json::to_string(&event.extra).ok()).flatten(),
            event: event.event.as_str().to_owned(),
            id: event.id,
        }),
        Err(error) => Either::B(error.into()),
    }
}

/// Above this many bytes, a second copy costs less than decoding text that may never be looked at.
const LONG: usize = 2048;

fn data(text: &str) -> Either3<Json, String, Buffer> {
    if text.is_ascii() {
        Either3::A(text.into())
    } else if text.len() <= LONG {
        Either3::B(text.to_owned())
    } else {
        Either3::C(text.as_bytes().into())
    }
}

/// JSON in ASCII alone, which is parsed faster, of the bytes of an envelope's data.
#[napi(catch_unwind, ts_return_type = "string | Failure")]
pub fn parseable(data: &[u8]) -> Either<Json, Failure> {
    match Json::new(Bytes::copy_from_slice(data)) {
        Ok(json) => Either::A(json),
        Err(failure) => Either::B(*failure),
    }
}

fn timestamp(milliseconds: f64) -> Result<Timestamp, Error> {
    // A number outside the range of i64 becomes its limit, which the timestamp refuses.
    Timestamp::from_millisecond(milliseconds as i64)
        .map_err(|_| Error::new(ErrorKind::InvalidRequest, "the time is not one in milliseconds since 1970"))
}
