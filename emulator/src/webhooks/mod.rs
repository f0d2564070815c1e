//! Webhook delivery: signed afresh at every attempt, in order per endpoint, tried again on the emulator's clock,
//! every attempt logged.
//!
//! What is sent when is decided by [`schedule`], which does no I/O; [`courier`] posts; [`dispatcher`] lets both work
//! on the clock; [`fault`] is what may go wrong on the way on purpose.

mod courier;
mod dispatcher;
mod fault;
mod schedule;

use std::fmt::Write as _;
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::Serialize;
use sha2::Sha256;

pub(crate) use dispatcher::Dispatcher;
pub use fault::{ArmedWebhookFault, SignatureFault, WebhookFault, WebhookFaultError};

/// How webhooks are delivered. All times but `timeout` are the emulator's: on a frozen clock a second attempt waits
/// until the clock is advanced.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookSettings {
    /// Attempts per event and endpoint, the first one included.
    pub attempts: u32,
    /// Wait before the second attempt; it doubles with each further one.
    pub first_delay: Duration,
    /// How long an endpoint may take to answer, in real time.
    pub timeout: Duration,
    /// Deliver to addresses other than this machine's. Off by default, so that a seed file cannot make the
    /// emulator call other hosts.
    pub allow_remote: bool,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self {
            attempts: 4,
            first_delay: Duration::from_millis(100),
            timeout: Duration::from_secs(5),
            allow_remote: false,
        }
    }
}

impl WebhookSettings {
    /// The wait after an attempt that failed (they count from 1), if there is to be another.
    fn delay_after(&self, attempt: u32) -> Option<Duration> {
        let doublings = attempt.saturating_sub(1).min(63);
        (attempt < self.attempts).then(|| {
            let factor = u32::try_from(1_u64 << doublings).unwrap_or(u32::MAX);
            self.first_delay.saturating_mul(factor)
        })
    }
}

/// One attempt to deliver a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WebhookAttempt {
    /// Id of the endpoint.
    pub endpoint_id: String,
    /// Where it was sent.
    pub url: String,
    /// Id of the event.
    pub event_id: String,
    /// Type of the event.
    pub event: String,
    /// Counts from 1.
    pub attempt: u32,
    /// When, by the emulator's clock; the timestamp of the signature unless a fault moved that.
    pub at: String,
    /// Status of the endpoint's answer.
    pub status: Option<u16>,
    /// Why there was none.
    pub error: Option<String>,
    /// The endpoint answered with a 2xx status.
    pub delivered: bool,
    /// A webhook fault had a hand in it.
    pub fault: bool,
}

/// The value of the `WorkOS-Signature` header: HMAC-SHA256 of the time in milliseconds, a dot and the body.
pub fn sign(secret: &str, at: Timestamp, body: &[u8]) -> String {
    sign_with_each([secret], at, body)
}

/// The header with a signature by each secret: after a rotation that keeps the former secret there are two.
fn sign_with_each<'a>(secrets: impl IntoIterator<Item = &'a str>, at: Timestamp, body: &[u8]) -> String {
    let milliseconds = at.as_millisecond();
    let mut header = format!("t={milliseconds}");
    for secret in secrets {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
        mac.update(format!("{milliseconds}.").as_bytes());
        mac.update(body);
        header.push_str(", v1=");
        for byte in mac.finalize().into_bytes() {
            let _ = write!(header, "{byte:02x}");
        }
    }
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_covers_time_and_body() {
        let at = Timestamp::from_millisecond(1_700_000_000_000).unwrap();
        let header = sign("whsec", at, b"{}");
        let (time, signature) = header.split_once(", v1=").unwrap();
        assert_eq!(time, "t=1700000000000");
        assert!(signature.len() == 64 && signature.bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert_ne!(header, sign("whsec", at, b"{} "));
        assert_ne!(header, sign("other", at, b"{}"));

        let both = sign_with_each(["other", "whsec"], at, b"{}");
        assert_eq!(both.matches("v1=").count(), 2);
        assert!(both.ends_with(signature) && both.starts_with(&sign("other", at, b"{}")));
    }

    #[test]
    fn the_wait_doubles_until_it_is_given_up() {
        let settings = WebhookSettings { attempts: 4, ..WebhookSettings::default() };
        let delays: Vec<_> = (1..=4).map(|attempt| settings.delay_after(attempt)).collect();
        let milliseconds = |number| Some(Duration::from_millis(number));
        assert_eq!(delays, [milliseconds(100), milliseconds(200), milliseconds(400), None]);
        let patient = WebhookSettings { attempts: u32::MAX, ..settings };
        assert!(patient.delay_after(5000) > patient.delay_after(20));
    }
}
