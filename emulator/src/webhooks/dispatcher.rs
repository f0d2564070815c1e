//! Lets the courier carry what the schedule says, on the emulator's clock.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use super::courier::{Courier, Unanswered};
use super::fault::{ArmedWebhookFault, WebhookFault, WebhookFaultError, WebhookFaults};
use super::schedule::{Next, Schedule, Shipment, later};
use super::{WebhookAttempt, WebhookSettings};
use crate::clock::{Clock, wire_timestamp};
use crate::effects::Delivery;

/// Most attempts that the log keeps; the oldest make room.
const MOST_ATTEMPTS: usize = 10_000;

/// Sends what the core has queued.
pub(crate) struct Dispatcher {
    shared: Arc<Shared>,
    runtime: Handle,
    /// One worker per endpoint, so that a slow one holds up no other.
    workers: Mutex<HashMap<String, AbortHandle>>,
}

/// What the workers of all endpoints share.
struct Shared {
    courier: Courier,
    settings: WebhookSettings,
    clock: Clock,
    schedule: Mutex<Schedule>,
    faults: Mutex<WebhookFaults>,
    attempts: Mutex<VecDeque<WebhookAttempt>>,
    /// Says that the schedule has changed.
    changed: watch::Sender<()>,
}

impl Dispatcher {
    /// A dispatcher whose workers run on `runtime`.
    pub(crate) fn new(runtime: Handle, clock: Clock, settings: WebhookSettings) -> Self {
        let shared = Shared {
            courier: Courier::new(settings.clone()),
            settings,
            clock,
            schedule: Mutex::default(),
            faults: Mutex::default(),
            attempts: Mutex::default(),
            changed: watch::Sender::new(()),
        };
        Self { shared: Arc::new(shared), runtime, workers: Mutex::default() }
    }

    /// One with the same settings and nothing to deliver yet, for another emulator.
    pub(crate) fn forked(&self, clock: Clock) -> Self {
        Self::new(self.runtime.clone(), clock, self.shared.settings.clone())
    }

    /// Queues a delivery behind the others of its endpoint, unless a fault has other plans.
    pub(crate) fn queue(&self, delivery: Delivery) {
        let fault = lock(&self.shared.faults).strike(&delivery);
        let struck = fault.is_some();
        let fault = fault.unwrap_or_default();
        if fault.lost {
            return;
        }
        let mut workers = lock(&self.workers);
        workers.entry(delivery.endpoint_id.clone()).or_insert_with(|| {
            let work = work(Arc::clone(&self.shared), delivery.endpoint_id.clone());
            self.runtime.spawn(work).abort_handle()
        });
        let shipment = Shipment {
            delivery,
            attempt: 1,
            signature: fault.signature,
            timestamp_shift: fault.timestamp_shift_seconds,
            fault: struck,
        };
        let delay = Duration::from_millis(fault.delay_ms);
        let now = self.shared.clock.now();
        self.shared.change(|schedule| {
            for _ in 0..=fault.duplicates {
                schedule.queue(now, shipment.clone(), delay, fault.overtaken_by);
            }
        });
    }

    /// The attempts so far.
    pub(crate) fn attempts(&self) -> Vec<WebhookAttempt> {
        lock(&self.shared.attempts).iter().cloned().collect()
    }

    /// How many webhooks wait or are under way.
    pub(crate) fn waiting(&self) -> usize {
        lock(&self.shared.schedule).len()
    }

    /// Waits until nothing more will happen by itself.
    pub(crate) async fn settled(&self) {
        let Shared { clock, changed, .. } = &*self.shared;
        let (mut changed, mut moved) = (changed.subscribe(), clock.moves());
        loop {
            changed.mark_unchanged();
            moved.mark_unchanged();
            if lock(&self.shared.schedule).is_settled(clock.now(), clock.is_frozen()) {
                return;
            }
            // Both senders are part of `self`, so the waits cannot fail.
            tokio::select! {
                _ = changed.changed() => {}
                _ = moved.changed() => {}
            }
        }
    }

    /// Makes every attempt that is still to come now, one after the other, whatever clock and pause say.
    pub(crate) async fn drain(&self) {
        let now = self.shared.clock.now();
        self.shared.change(|schedule| schedule.drain(now));
        // Also when the caller goes away.
        let _end = Undo(|| self.shared.change(Schedule::drained));
        let mut changed = self.shared.changed.subscribe();
        loop {
            changed.mark_unchanged();
            if self.waiting() == 0 {
                return;
            }
            let _ = changed.changed().await;
        }
    }

    /// Holds all webhooks back from now on, or no longer.
    pub(crate) fn pause(&self, paused: bool) {
        self.shared.change(|schedule| schedule.pause(paused));
    }

    pub(crate) fn is_paused(&self) -> bool {
        lock(&self.shared.schedule).is_paused()
    }

    /// Signs with other secrets what is on its way to an endpoint.
    pub(crate) fn change_secrets(&self, endpoint_id: &str, secrets: &[String]) {
        lock(&self.shared.schedule).change_secrets(endpoint_id, secrets);
    }

    pub(crate) fn fault(&self, fault: WebhookFault) -> Result<(), WebhookFaultError> {
        lock(&self.shared.faults).add(fault)
    }

    pub(crate) fn faults(&self) -> Vec<ArmedWebhookFault> {
        lock(&self.shared.faults).list()
    }

    pub(crate) fn clear_faults(&self) {
        lock(&self.shared.faults).clear();
    }

    /// Forgets everything that is queued, logged, paused or meant to go wrong.
    pub(crate) fn reset(&self) {
        for (_, worker) in lock(&self.workers).drain() {
            worker.abort();
        }
        self.clear_faults();
        lock(&self.shared.attempts).clear();
        self.shared.change(|schedule| *schedule = Schedule::default());
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        self.reset();
    }
}

/// Sends what there is for one endpoint, for as long as the dispatcher lives.
async fn work(shared: Arc<Shared>, endpoint_id: String) {
    let mut changed = shared.changed.subscribe();
    loop {
        changed.mark_unchanged();
        let next = lock(&shared.schedule).next(&endpoint_id, shared.clock.now());
        match next {
            Next::Send(shipment) => {
                let again = shared.attempt(*shipment).await;
                shared.change(|schedule| schedule.ended(&endpoint_id, again));
            }
            Next::At(due) => tokio::select! {
                () = shared.clock.reach(due) => {}
                _ = changed.changed() => {}
            },
            Next::Wait => {
                let _ = changed.changed().await;
            }
        }
    }
}

impl Shared {
    /// Makes an attempt and logs it. Returns the shipment, and when it is due again, if it is.
    async fn attempt(&self, mut shipment: Shipment) -> Option<(jiff::Timestamp, Shipment)> {
        let at = self.clock.now();
        let result = self.courier.post(&shipment, at).await;
        let delivered = matches!(result, Ok(status) if (200..300).contains(&status));
        let refused = matches!(result, Err(Unanswered::Refused(_)));
        let delivery = &shipment.delivery;
        let attempt = WebhookAttempt {
            endpoint_id: delivery.endpoint_id.clone(),
            url: delivery.url.clone(),
            event_id: delivery.event_id.clone(),
            event: delivery.event.clone(),
            attempt: shipment.attempt,
            at: wire_timestamp(at),
            status: result.as_ref().ok().copied(),
            error: result.err().map(|(Unanswered::Failed(error) | Unanswered::Refused(error))| error),
            delivered,
            fault: shipment.fault,
        };
        let mut attempts = lock(&self.attempts);
        if attempts.len() == MOST_ATTEMPTS {
            attempts.pop_front();
        }
        attempts.push_back(attempt);
        drop(attempts);
        if delivered || refused {
            return None;
        }
        let delay = self.settings.delay_after(shipment.attempt)?;
        shipment.attempt += 1;
        Some((later(self.clock.now(), delay), shipment))
    }

    fn change(&self, change: impl FnOnce(&mut Schedule)) {
        change(&mut lock(&self.schedule));
        self.changed.send_replace(());
    }
}

/// Does something when it goes.
struct Undo<F: FnMut()>(F);

impl<F: FnMut()> Drop for Undo<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
