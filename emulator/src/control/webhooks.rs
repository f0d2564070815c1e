//! Webhooks: what was attempted, what is held back, and what goes wrong on purpose.

use super::Control;
use crate::effects::{self, Effects, WEBHOOK_ENDPOINTS};
use crate::webhooks::{ArmedWebhookFault, WebhookAttempt, WebhookFault, WebhookFaultError};

/// Characters of a secret that the emulator makes.
const SECRET_LENGTH: usize = 32;

/// There is no such endpoint or event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownWebhook {
    /// No webhook endpoint has this id.
    #[error("there is no webhook endpoint '{0}'")]
    Endpoint(String),
    /// No event of the log has this id.
    #[error("there is no event '{0}'")]
    Event(String),
}

impl Control {
    /// The attempts to deliver a webhook, oldest first; 10,000 of them are kept.
    pub fn webhook_attempts(&self) -> Vec<WebhookAttempt> {
        self.shell.dispatcher.attempts()
    }

    /// How many webhooks wait or are under way.
    pub fn waiting_webhooks(&self) -> usize {
        self.shell.dispatcher.waiting()
    }

    /// Waits until every webhook has arrived or been given up. Those that nothing will move are left waiting: for a
    /// frozen clock to be advanced, for [`Control::resume_webhooks`], or for later ones to overtake them.
    pub async fn webhooks_settled(&self) {
        self.shell.dispatcher.settled().await;
    }

    /// Makes all attempts that are still to come now, whatever clock and pause say, until every webhook has arrived
    /// or been given up.
    pub async fn drain_webhooks(&self) {
        self.shell.dispatcher.drain().await;
    }

    /// Holds webhooks back from now on; an attempt that is under way goes on.
    pub fn pause_webhooks(&self) {
        self.shell.dispatcher.pause(true);
    }

    /// Sends what was held back.
    pub fn resume_webhooks(&self) {
        self.shell.dispatcher.pause(false);
    }

    /// Whether webhooks are held back.
    pub fn webhooks_are_paused(&self) -> bool {
        self.shell.dispatcher.is_paused()
    }

    /// Sends an event of the log once more to the endpoints that are enabled and want it now.
    pub fn replay_webhook(&self, event_id: &str) -> Result<(), UnknownWebhook> {
        let state = self.shell.state();
        let mut effects = Effects::default();
        if !effects::replay(&state, &mut effects, event_id) {
            return Err(UnknownWebhook::Event(event_id.to_owned()));
        }
        self.shell.dispatch(&state, effects);
        Ok(())
    }

    /// Gives an endpoint another secret and returns it. With `keep_former` webhooks carry two signatures, `v1=…, v1=…`,
    /// the new secret's first. Official SDKs do not all accept such a header: Python refuses it, Node looks at
    /// the first signature and Rust at the last.
    pub fn rotate_webhook_secret(
        &self,
        endpoint_id: &str,
        keep_former: bool,
    ) -> Result<String, UnknownWebhook> {
        let unknown = || UnknownWebhook::Endpoint(endpoint_id.to_owned());
        let now = self.shell.clock.now();
        let mut state = self.shell.state();
        let former = state.store.get(&WEBHOOK_ENDPOINTS, endpoint_id).ok_or_else(unknown)?.text("secret");
        let former = keep_former.then(|| former.to_owned());
        let secret = state.random.token(SECRET_LENGTH);
        let changed = state.change(now, &WEBHOOK_ENDPOINTS, endpoint_id, |endpoint| {
            endpoint.set("secret", &*secret);
            endpoint.hidden.remove("former_secret");
            if let Some(former) = former {
                endpoint.set_hidden("former_secret", former);
            }
        });
        let endpoint = changed.ok_or_else(unknown)?;
        self.shell.dispatcher.change_secrets(endpoint_id, &effects::secrets(&endpoint));
        Ok(secret)
    }

    /// Sets a fault of webhook delivery.
    pub fn webhook_fault(&self, fault: WebhookFault) -> Result<(), WebhookFaultError> {
        self.shell.dispatcher.fault(fault)
    }

    /// The webhook faults that have been set, with what they have done.
    pub fn webhook_faults(&self) -> Vec<ArmedWebhookFault> {
        self.shell.dispatcher.faults()
    }

    /// The webhook faults that have not struck as often as they were asked to.
    pub fn unused_webhook_faults(&self) -> Vec<ArmedWebhookFault> {
        self.webhook_faults().into_iter().filter(|armed| !armed.is_used()).collect()
    }

    /// Takes all webhook faults away.
    pub fn clear_webhook_faults(&self) {
        self.shell.dispatcher.clear_faults();
    }
}
