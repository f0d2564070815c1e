//! Signing and verification: HMAC-SHA256 over the timestamp, a full stop and the raw body.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use hex_simd::AsciiCase;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use sha2::Sha256;
use subtle::{Choice, ConditionallySelectable as _};

use super::header::SignatureHeader;
use crate::clock::{Clock, SystemClock};
use crate::crypto::macs_are_equal;
use crate::error::{Error, ErrorKind};
use crate::events::Event;
use crate::secret::Secret;

type HmacSha256 = Hmac<Sha256>;

/// How far the signing time may be from now, in either direction, unless [`WebhookVerifier::tolerance`] says
/// otherwise.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(180);

/// Checks that deliveries come from WorkOS, unchanged and recently.
///
/// Make one per endpoint and keep it: the key schedule of each secret is computed once. Verification needs the
/// body exactly as it was received; a body that was parsed and written again has other bytes.
///
/// ```
/// use jiff::Timestamp;
/// use workos_kit::webhooks::{self, WebhookVerifier};
///
/// let body = br#"{"id":"event_01","event":"user.created","data":{},"created_at":"2026-01-01T00:00:00Z"}"#;
/// let header = webhooks::sign(body, "whsec_example", Timestamp::now());
///
/// let verifier = WebhookVerifier::new("whsec_example");
/// let event = verifier.construct_event(body, &header)?;
/// assert_eq!(event.id, "event_01");
///
/// let refused = verifier.verify(b"{}", &header).unwrap_err();
/// assert_eq!(refused.code(), Some("signature_mismatch"));
/// # Ok::<(), workos_kit::Error>(())
/// ```
#[derive(Clone)]
pub struct WebhookVerifier {
    /// A keyed state per secret, to be cloned per delivery; `None` for a secret that is empty.
    keys: Vec<Option<HmacSha256>>,
    tolerance: Duration,
    clock: Arc<dyn Clock>,
}

/// What a successful verification found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// When the delivery was signed. Every attempt is signed anew.
    pub timestamp: Timestamp,
    /// Position of the secret that matched, in the order they were given. After a rotation, an application
    /// that no longer sees the old secret here can drop it.
    pub secret_index: usize,
}

impl WebhookVerifier {
    /// A verifier for an endpoint with one signing secret, used as it is shown in the dashboard or returned by
    /// `POST /webhook_endpoints`.
    ///
    /// An empty secret is reported by [`verify`](Self::verify), not here.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self::with_secrets([secret])
    }

    /// A verifier that accepts several secrets, for the time in which a secret is being rotated.
    pub fn with_secrets<S: Into<Secret>>(secrets: impl IntoIterator<Item = S>) -> Self {
        let keys = secrets.into_iter().map(|secret| keyed_state(secret.into().expose())).collect();
        Self { keys, tolerance: DEFAULT_TOLERANCE, clock: Arc::new(SystemClock) }
    }

    /// Sets how far the signing time may lie in the past or in the future: 180 seconds by default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets where the time is read, for tests: the system's clock by default.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Checks the `WorkOS-Signature` header of a delivery against its raw body.
    ///
    /// Every failure has kind `signature_mismatch` and one of these codes:
    ///
    /// | code | cause |
    /// |---|---|
    /// | `signature_missing` | the header is empty |
    /// | `signature_malformed` | the header does not follow the grammar |
    /// | `timestamp_outside_tolerance` | signed too long ago, or in the future; the message states the skew |
    /// | `signature_mismatch` | no signature fits any secret: other secret, or other bytes |
    /// | `secret_missing` | the verifier was given no secret, or an empty one |
    ///
    /// A delivery that passed can be trusted to come from WorkOS, but may be a repetition: handlers that are not
    /// idempotent remember the event id.
    pub fn verify(&self, body: &[u8], signature_header: impl AsRef<[u8]>) -> Result<Verified, Error> {
        self.verify_bytes(body, signature_header.as_ref())
    }

    /// Verifies a delivery and decodes its envelope: [`verify`](Self::verify), then [`Event::decode`].
    ///
    /// Kind `signature_mismatch` means that the delivery must be refused; kind `decode` that it is genuine but
    /// not understood.
    pub fn construct_event(&self, body: &[u8], signature_header: impl AsRef<[u8]>) -> Result<Event, Error> {
        self.verify_bytes(body, signature_header.as_ref())?;
        Event::decode(body)
    }

    fn verify_bytes(&self, body: &[u8], header: &[u8]) -> Result<Verified, Error> {
        if self.keys.is_empty() || self.keys.iter().any(Option::is_none) {
            return Err(refused(
                "secret_missing",
                "the webhook secret is empty: pass the signing secret of this endpoint",
            ));
        }
        if header.trim_ascii().is_empty() {
            return Err(refused(
                "signature_missing",
                "the WorkOS-Signature header is missing or empty: pass the header of the delivery unchanged",
            ));
        }
        let header = SignatureHeader::parse(header).map_err(|reason| {
            refused("signature_malformed", format!("the WorkOS-Signature header is malformed: {reason}"))
        })?;
        let timestamp = self.check_timestamp(header.timestamp_ms)?;
        let secret_index = self.matching_secret(body, &header).ok_or_else(|| {
            refused(
                "signature_mismatch",
                "no signature fits the body: check that the secret is the one of this endpoint, and that the \
                 body is the raw bytes received, not parsed and written again",
            )
        })?;
        Ok(Verified { timestamp, secret_index })
    }

    fn check_timestamp(&self, timestamp_ms: i64) -> Result<Timestamp, Error> {
        // Both are far from the limits of i64: a timestamp has at most 15 digits.
        let age_ms = self.clock.now().as_millisecond() - timestamp_ms;
        let within = u128::from(age_ms.unsigned_abs()) <= self.tolerance.as_millis();
        match Timestamp::from_millisecond(timestamp_ms) {
            Ok(timestamp) if within => Ok(timestamp),
            _ => Err(outside_tolerance(age_ms, self.tolerance)),
        }
    }

    /// Every secret is tried against every signature, so that the time taken does not tell which one matched.
    fn matching_secret(&self, body: &[u8], header: &SignatureHeader<'_>) -> Option<usize> {
        let mut found = Choice::from(0);
        let mut index = 0_u64;
        for (position, key) in (0..).zip(self.keys.iter().flatten()) {
            let expected = signature(key.clone(), header.timestamp, body);
            let mut matches = Choice::from(0);
            for offered in header.signatures() {
                matches |= macs_are_equal(&expected, offered);
            }
            index.conditional_assign(&position, matches & !found);
            found |= matches;
        }
        bool::from(found).then(|| usize::try_from(index).ok()).flatten()
    }
}

/// Shows neither secrets nor keys.
impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WebhookVerifier")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// Signs a body the way WorkOS does and returns the value of the `WorkOS-Signature` header, for tests of an
/// application's own endpoint.
pub fn sign(body: &[u8], secret: impl Into<Secret>, timestamp: Timestamp) -> String {
    let timestamp_ms = timestamp.as_millisecond();
    format!("t={timestamp_ms}, v1={}", compute_signature(body, secret, timestamp))
}

/// The signature alone: 64 lowercase hexadecimal digits, as they stand after `v1=` in the header.
pub fn compute_signature(body: &[u8], secret: impl Into<Secret>, timestamp: Timestamp) -> String {
    let key = hmac_key(secret.into().expose());
    let bytes = signature(key, timestamp.as_millisecond().to_string().as_bytes(), body);
    hex_simd::encode_to_string(bytes, AsciiCase::Lower)
}

fn keyed_state(secret: &str) -> Option<HmacSha256> {
    (!secret.is_empty()).then(|| hmac_key(secret))
}

fn hmac_key(secret: &str) -> HmacSha256 {
    HmacSha256::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length")
}

fn signature(mut state: HmacSha256, timestamp: &[u8], body: &[u8]) -> [u8; 32] {
    state.update(timestamp);
    state.update(b".");
    state.update(body);
    state.finalize().into_bytes().into()
}

fn outside_tolerance(age_ms: i64, tolerance: Duration) -> Error {
    let skew = Duration::from_millis(age_ms.unsigned_abs());
    let direction = if age_ms < 0 { "in the future" } else { "ago" };
    refused(
        "timestamp_outside_tolerance",
        format!(
            "the webhook was signed {skew:?} {direction} by this machine's clock, and {tolerance:?} is allowed: \
             synchronize the clock, or verify on receipt instead of later"
        ),
    )
}

fn refused(code: &'static str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::SignatureMismatch, message).with_code(code)
}
