//! What may happen to webhooks on their way, on purpose.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::effects::Delivery;
use crate::faults::is_used;

/// A fault of webhook delivery, and which webhooks it strikes: one, unless it is told otherwise.
///
/// ```
/// use std::time::Duration;
/// use workos_emulator::{SignatureFault, WebhookFault};
///
/// let twice = WebhookFault::on("user.created").duplicated(1);
/// let late = WebhookFault::on("dsync.*").overtaken_by(1).times(3);
/// let old = WebhookFault::any().timestamp_shifted(-600);
/// let forged = WebhookFault::any().signature(SignatureFault::Forged).delayed(Duration::from_secs(5));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WebhookFault {
    /// Strikes events of this type; `dsync.*` is every type that starts with `dsync.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Strikes webhooks to this endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<String>,
    /// How many webhooks it strikes, 0 for all of them; one if not set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,

    /// It never arrives, and nobody tries again.
    pub lost: bool,
    /// It is delivered so many times more, with the same event id; 100 at most.
    pub duplicates: u32,
    /// It leaves so much later, by the emulator's clock.
    pub delay_ms: u64,
    /// It leaves after so many later webhooks of its endpoint.
    pub overtaken_by: u32,
    /// What is wrong with its signature. The first attempt only: if the endpoint refuses it, the next is sound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<SignatureFault>,
    /// How many seconds the signed timestamp is off: negative for an old one. The first attempt only.
    pub timestamp_shift_seconds: i64,
}

/// What is wrong with the signature of a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SignatureFault {
    /// Somebody signed who does not know the secret.
    Forged,
    /// There is no `WorkOS-Signature` header.
    Missing,
    /// The header holds a timestamp and no signature.
    Malformed,
    /// The body is not the one that was signed, though it is the same JSON: what a proxy that formats does.
    BodyAltered,
}

/// A webhook fault that cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookFaultError {
    /// More duplicates than anybody needs.
    #[error("duplicates must be {MOST_DUPLICATES} at most")]
    TooManyDuplicates,
    /// It would change nothing.
    #[error(
        "the webhook fault does nothing: give lost, duplicates, delay_ms, overtaken_by, signature or timestamp_shift_seconds"
    )]
    Empty,
}

const MOST_DUPLICATES: u32 = 100;

impl WebhookFault {
    /// A fault that strikes webhooks of one event type, or of all that start alike: `dsync.*`.
    pub fn on(event: &str) -> Self {
        Self { event: Some(event.to_owned()), ..Self::default() }
    }

    /// A fault that strikes any webhook.
    pub fn any() -> Self {
        Self::default()
    }

    /// Strikes webhooks to this endpoint.
    pub fn to(mut self, endpoint_id: &str) -> Self {
        self.endpoint_id = Some(endpoint_id.to_owned());
        self
    }

    /// Strikes so many webhooks.
    pub fn times(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Strikes every webhook until it is cleared.
    pub fn always(self) -> Self {
        self.times(0)
    }

    /// It never arrives.
    pub fn lost(mut self) -> Self {
        self.lost = true;
        self
    }

    /// It is delivered so many times more.
    pub fn duplicated(mut self, times: u32) -> Self {
        self.duplicates = times;
        self
    }

    /// It leaves later, by the emulator's clock.
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self
    }

    /// It leaves after so many later webhooks of its endpoint.
    pub fn overtaken_by(mut self, webhooks: u32) -> Self {
        self.overtaken_by = webhooks;
        self
    }

    /// Something is wrong with its signature.
    pub fn signature(mut self, fault: SignatureFault) -> Self {
        self.signature = Some(fault);
        self
    }

    /// Its signed timestamp is off by so many seconds; negative for an old one.
    pub fn timestamp_shifted(mut self, seconds: i64) -> Self {
        self.timestamp_shift_seconds = seconds;
        self
    }

    fn fits(&self, delivery: &Delivery) -> bool {
        let event = self.event.as_deref().is_none_or(|wanted| match wanted.strip_suffix('*') {
            Some(start) => delivery.event.starts_with(start),
            None => delivery.event == wanted,
        });
        event && self.endpoint_id.as_deref().is_none_or(|wanted| delivery.endpoint_id == wanted)
    }

    fn check(&self) -> Result<(), WebhookFaultError> {
        if self.duplicates > MOST_DUPLICATES {
            return Err(WebhookFaultError::TooManyDuplicates);
        }
        let delivered_as_ever = !self.lost && self.duplicates == 0 && self.delay_ms == 0;
        let sound = self.signature.is_none() && self.timestamp_shift_seconds == 0;
        if delivered_as_ever && sound && self.overtaken_by == 0 {
            return Err(WebhookFaultError::Empty);
        }
        Ok(())
    }
}

/// A webhook fault with what it has done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArmedWebhookFault {
    /// The fault.
    #[serde(flatten)]
    pub fault: WebhookFault,
    /// How many webhooks it still strikes; `None` for all of them.
    pub remaining: Option<u32>,
    /// How many webhooks it has struck.
    pub struck: u32,
}

impl ArmedWebhookFault {
    /// Whether it has struck as often as it should: so many times as were asked for, otherwise at least once.
    pub fn is_used(&self) -> bool {
        is_used(self.remaining, self.struck)
    }
}

/// The webhook faults of an emulator. The oldest that fits strikes a webhook, and no other sees it.
#[derive(Debug, Default)]
pub(super) struct WebhookFaults {
    armed: Vec<ArmedWebhookFault>,
}

impl WebhookFaults {
    pub(super) fn add(&mut self, fault: WebhookFault) -> Result<(), WebhookFaultError> {
        fault.check()?;
        let remaining = match fault.count {
            Some(0) => None,
            count => Some(count.unwrap_or(1)),
        };
        self.armed.push(ArmedWebhookFault { fault, remaining, struck: 0 });
        Ok(())
    }

    pub(super) fn list(&self) -> Vec<ArmedWebhookFault> {
        self.armed.clone()
    }

    pub(super) fn clear(&mut self) {
        self.armed.clear();
    }

    /// The fault that strikes this webhook, counted.
    pub(super) fn strike(&mut self, delivery: &Delivery) -> Option<WebhookFault> {
        let due = |armed: &&mut ArmedWebhookFault| armed.remaining != Some(0) && armed.fault.fits(delivery);
        let armed = self.armed.iter_mut().find(due)?;
        armed.struck = armed.struck.saturating_add(1);
        armed.remaining = armed.remaining.map(|remaining| remaining - 1);
        Some(armed.fault.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivery(endpoint_id: &str, event: &str) -> Delivery {
        Delivery {
            endpoint_id: endpoint_id.to_owned(),
            url: String::new(),
            secrets: Vec::new(),
            event_id: "event_1".to_owned(),
            event: event.to_owned(),
            body: Default::default(),
        }
    }

    #[test]
    fn a_fault_strikes_what_fits_as_often_as_it_should() {
        let mut faults = WebhookFaults::default();
        faults.add(WebhookFault::on("dsync.*").to("we_1").lost().times(2)).unwrap();
        faults.add(WebhookFault::on("user.created").duplicated(1)).unwrap();
        let strikes = |faults: &mut WebhookFaults, endpoint, event| {
            faults.strike(&delivery(endpoint, event)).map(|fault| (fault.lost, fault.duplicates))
        };
        assert_eq!(strikes(&mut faults, "we_2", "dsync.activated"), None);
        assert_eq!(strikes(&mut faults, "we_1", "user.created"), Some((false, 1)));
        assert_eq!(strikes(&mut faults, "we_1", "user.created"), None);
        assert!(!faults.list()[0].is_used() && faults.list()[1].is_used());
        for _ in 0..2 {
            assert_eq!(strikes(&mut faults, "we_1", "dsync.deleted"), Some((true, 0)));
        }
        assert_eq!(strikes(&mut faults, "we_1", "dsync.deleted"), None);
        assert!(faults.list().iter().all(ArmedWebhookFault::is_used));
    }

    #[test]
    fn a_fault_that_cannot_work_is_refused() {
        let mut faults = WebhookFaults::default();
        assert_eq!(faults.add(WebhookFault::any().times(3)), Err(WebhookFaultError::Empty));
        let many = faults.add(WebhookFault::any().duplicated(101));
        assert_eq!(many, Err(WebhookFaultError::TooManyDuplicates));
        assert!(serde_json::from_str::<WebhookFault>(r#"{"los": true}"#).is_err());
    }
}
