//! Webhooks: the endpoints of an environment, and the verification of what they receive.
//!
//! Two steps with two kinds of error. [`WebhookVerifier::verify`] decides from the raw bytes whether a delivery
//! is genuine (kind `signature_mismatch` if not); [`Event::decode`](crate::events::Event::decode) then reads
//! the envelope (kind `decode`). [`WebhookVerifier::construct_event`] does both. An event type this version does
//! not know is no error: the envelope is there, with the data as it came.

#[cfg(feature = "server")]
mod header;
#[cfg(feature = "server")]
mod verifier;

pub use crate::generated::models::{WebhookEndpoint, WebhookEndpointStatus};
pub use crate::generated::services::webhooks::*;
#[cfg(feature = "server")]
pub use verifier::{DEFAULT_TOLERANCE, Verified, WebhookVerifier, compute_signature, sign};

#[cfg(feature = "server")]
use crate::{error::Error, events::Event, secret::Secret};

#[cfg(feature = "server")]
impl Webhooks<'_> {
    /// A verifier for an endpoint's signing secret that reads the time from this client's clock. Keep it
    /// instead of making one per delivery.
    pub fn verifier(&self, secret: impl Into<Secret>) -> WebhookVerifier {
        WebhookVerifier::new(secret).clock(self.client.clock().clone())
    }

    /// Verifies a delivery and decodes its envelope, with the default tolerance of 180 seconds. Sends nothing.
    ///
    /// `body` holds the raw bytes received and `signature_header` the value of `WorkOS-Signature`. Errors as
    /// in [`WebhookVerifier::construct_event`].
    pub fn construct_event(
        &self,
        body: &[u8],
        signature_header: impl AsRef<[u8]>,
        secret: impl Into<Secret>,
    ) -> Result<Event, Error> {
        self.verifier(secret).construct_event(body, signature_header)
    }

    /// Verifies a delivery without reading it, with the default tolerance of 180 seconds. Sends nothing.
    ///
    /// Errors as in [`WebhookVerifier::verify`].
    pub fn verify_header(
        &self,
        body: &[u8],
        signature_header: impl AsRef<[u8]>,
        secret: impl Into<Secret>,
    ) -> Result<Verified, Error> {
        self.verifier(secret).verify(body, signature_header)
    }
}
