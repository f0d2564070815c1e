//! Delivers webhooks: signed, in order per endpoint, tried again a few times, each attempt logged.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use jiff::Timestamp;
use serde::Serialize;
use sha2::Sha256;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};
use tokio::task::AbortHandle;
use url::{Host, Url};

use crate::clock::{Clock, wire_timestamp};
use crate::effects::Delivery;

/// How webhooks are delivered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookSettings {
    /// Attempts per event and endpoint, the first one included.
    pub attempts: u32,
    /// Wait before the second attempt; it doubles with each further one.
    pub first_delay: Duration,
    /// How long an endpoint may take to answer.
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
    /// When, by the emulator's clock; the timestamp of the signature.
    pub at: String,
    /// Status of the endpoint's answer.
    pub status: Option<u16>,
    /// Why there was none.
    pub error: Option<String>,
    /// The endpoint answered with a 2xx status.
    pub delivered: bool,
}

/// The value of the `WorkOS-Signature` header: HMAC-SHA256 of the time in milliseconds, a dot and the body.
pub fn sign(secret: &str, at: Timestamp, body: &[u8]) -> String {
    let milliseconds = at.as_millisecond();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(format!("{milliseconds}.").as_bytes());
    mac.update(body);
    let mut header = format!("t={milliseconds}, v1=");
    for byte in mac.finalize().into_bytes() {
        let _ = write!(header, "{byte:02x}");
    }
    header
}

/// Sends what the core has queued.
pub(crate) struct Dispatcher {
    courier: Arc<Courier>,
    runtime: Handle,
    queues: Mutex<HashMap<String, Queue>>,
    /// Deliveries that are not settled.
    pending: watch::Sender<usize>,
}

struct Queue {
    sender: mpsc::UnboundedSender<Delivery>,
    worker: AbortHandle,
}

/// What the workers of all endpoints share.
struct Courier {
    client: Client<HttpConnector, Full<Bytes>>,
    settings: WebhookSettings,
    clock: Clock,
    attempts: Mutex<Vec<WebhookAttempt>>,
}

impl Dispatcher {
    /// A dispatcher whose workers run on `runtime`.
    pub(crate) fn new(runtime: Handle, clock: Clock, settings: WebhookSettings) -> Self {
        let courier = Courier {
            client: Client::builder(TokioExecutor::new()).build_http(),
            settings,
            clock,
            attempts: Mutex::default(),
        };
        Self { courier: Arc::new(courier), runtime, queues: Mutex::default(), pending: watch::Sender::new(0) }
    }

    /// Queues a delivery behind the others of its endpoint.
    pub(crate) fn queue(&self, delivery: Delivery) {
        self.pending.send_modify(|pending| *pending += 1);
        let mut queues = lock(&self.queues);
        let queue = queues.entry(delivery.endpoint_id.clone()).or_insert_with(|| self.open());
        // The worker lives as long as its queue.
        let _ = queue.sender.send(delivery);
    }

    /// Every attempt so far.
    pub(crate) fn attempts(&self) -> Vec<WebhookAttempt> {
        lock(&self.courier.attempts).clone()
    }

    /// Waits until every queued delivery has arrived or been given up.
    pub(crate) async fn settled(&self) {
        let mut pending = self.pending.subscribe();
        // The sender is part of `self`, so the wait cannot fail.
        let _ = pending.wait_for(|pending| *pending == 0).await;
    }

    /// Forgets everything that is queued or logged.
    pub(crate) fn reset(&self) {
        for (_, queue) in lock(&self.queues).drain() {
            queue.worker.abort();
        }
        self.pending.send_replace(0);
        lock(&self.courier.attempts).clear();
    }

    fn open(&self) -> Queue {
        let (sender, mut deliveries) = mpsc::unbounded_channel();
        let courier = Arc::clone(&self.courier);
        let pending = self.pending.clone();
        let worker = self.runtime.spawn(async move {
            while let Some(delivery) = deliveries.recv().await {
                courier.deliver(&delivery).await;
                pending.send_modify(|pending| *pending = pending.saturating_sub(1));
            }
        });
        Queue { sender, worker: worker.abort_handle() }
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        self.reset();
    }
}

impl Courier {
    async fn deliver(&self, delivery: &Delivery) {
        let mut delay = self.settings.first_delay;
        for attempt in 1..=self.settings.attempts {
            let at = self.clock.now();
            let result = match check_target(&delivery.url, self.settings.allow_remote) {
                Ok(()) => self.post(delivery, at).await.map_err(|error| (error, true)),
                Err(error) => Err((error, false)),
            };
            let worth_another = !matches!(result, Err((_, false)));
            let delivered = matches!(result, Ok(status) if (200..300).contains(&status));
            lock(&self.attempts).push(WebhookAttempt {
                endpoint_id: delivery.endpoint_id.clone(),
                url: delivery.url.clone(),
                event_id: delivery.event_id.clone(),
                event: delivery.event.clone(),
                attempt,
                at: wire_timestamp(at),
                status: result.as_ref().ok().copied(),
                error: result.err().map(|(error, _)| error),
                delivered,
            });
            if delivered || !worth_another || attempt == self.settings.attempts {
                return;
            }
            tokio::time::sleep(delay).await;
            delay = delay.saturating_mul(2);
        }
    }

    async fn post(&self, delivery: &Delivery, at: Timestamp) -> Result<u16, String> {
        let request = http::Request::post(&delivery.url)
            .header("content-type", "application/json")
            .header("user-agent", "workos-emulator")
            .header("workos-signature", sign(&delivery.secret, at, &delivery.body))
            .body(Full::new(delivery.body.clone()))
            .map_err(|error| error.to_string())?;
        let exchange = async {
            let response = self.client.request(request).await.map_err(|error| error.to_string())?;
            let status = response.status().as_u16();
            // Reading the answer lets the connection be used again; its content does not matter.
            let _ = Limited::new(response.into_body(), 64 * 1024).collect().await;
            Ok(status)
        };
        match tokio::time::timeout(self.settings.timeout, exchange).await {
            Ok(result) => result,
            Err(_) => Err("the endpoint did not answer in time".to_owned()),
        }
    }
}

fn check_target(target: &str, allow_remote: bool) -> Result<(), String> {
    let url = Url::parse(target).map_err(|error| format!("not a URL: {error}"))?;
    if url.scheme() != "http" {
        return Err(format!("the emulator delivers over http only, not {}", url.scheme()));
    }
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    if loopback || allow_remote { Ok(()) } else { Err("not an address of this machine".to_owned()) }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
    }

    #[test]
    fn only_this_machine_is_called() {
        for target in ["http://127.0.0.1:1/x", "http://localhost/x", "http://[::1]:9/"] {
            assert_eq!(check_target(target, false), Ok(()), "{target}");
        }
        for target in ["http://example.com/", "http://169.254.169.254/", "http://localhost.evil.com/", "nope"]
        {
            assert!(check_target(target, false).is_err(), "{target}");
        }
        assert_eq!(check_target("http://example.com/", true), Ok(()));
        assert!(check_target("https://example.com/", true).is_err());
    }
}
