//! Posts one webhook to one endpoint.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use jiff::{SignedDuration, Timestamp};
use url::{Host, Url};

use super::schedule::Shipment;
use super::{SignatureFault, WebhookSettings, sign, sign_with_each};

/// Most bytes that are read of an endpoint's answer.
const LONGEST_ANSWER: usize = 64 * 1024;

/// What signs a webhook of somebody who does not know the secret.
const FORGERS_SECRET: &str = "not the secret of this endpoint";

/// Why there was no answer.
pub(super) enum Unanswered {
    /// Another attempt may fare better.
    Failed(String),
    /// The endpoint is not to be called.
    Refused(String),
}

pub(super) struct Courier {
    client: Client<HttpConnector, Full<Bytes>>,
    settings: WebhookSettings,
}

impl Courier {
    pub(super) fn new(settings: WebhookSettings) -> Self {
        Self { client: Client::builder(TokioExecutor::new()).build_http(), settings }
    }

    /// Posts a webhook and returns the status of the answer.
    pub(super) async fn post(&self, shipment: &Shipment, at: Timestamp) -> Result<u16, Unanswered> {
        let delivery = &shipment.delivery;
        check_target(&delivery.url, self.settings.allow_remote).map_err(Unanswered::Refused)?;
        let failed = |error: &dyn std::fmt::Display| Unanswered::Failed(error.to_string());
        let mut request = http::Request::post(&delivery.url)
            .header("content-type", "application/json")
            .header("user-agent", "workos-emulator");
        if let Some(signature) = signature(shipment, at) {
            request = request.header("workos-signature", signature);
        }
        let body = match shipment.first_signature() {
            Some(SignatureFault::BodyAltered) => altered(&delivery.body),
            _ => delivery.body.clone(),
        };
        let request = request.body(Full::new(body)).map_err(|error| failed(&error))?;
        let exchange = async {
            let response = self.client.request(request).await.map_err(|error| failed(&error))?;
            let status = response.status().as_u16();
            // Reading the answer lets the connection be used again; its content does not matter.
            let _ = Limited::new(response.into_body(), LONGEST_ANSWER).collect().await;
            Ok(status)
        };
        let in_time = tokio::time::timeout(self.settings.timeout, exchange).await;
        in_time.unwrap_or_else(|_| Err(failed(&"the endpoint did not answer in time")))
    }
}

impl Shipment {
    /// What is wrong with the signature of this attempt.
    fn first_signature(&self) -> Option<SignatureFault> {
        self.signature.filter(|_| self.attempt == 1)
    }
}

fn signature(shipment: &Shipment, at: Timestamp) -> Option<String> {
    let delivery = &shipment.delivery;
    let shift = if shipment.attempt == 1 { shipment.timestamp_shift } else { 0 };
    let at = at.checked_add(SignedDuration::from_secs(shift)).unwrap_or(at);
    match shipment.first_signature() {
        Some(SignatureFault::Forged) => Some(sign(FORGERS_SECRET, at, &delivery.body)),
        Some(SignatureFault::Missing) => None,
        Some(SignatureFault::Malformed) => Some(format!("t={}", at.as_millisecond())),
        Some(SignatureFault::BodyAltered) | None => {
            Some(sign_with_each(delivery.secrets.iter().map(String::as_str), at, &delivery.body))
        }
    }
}

/// The same JSON, written another way.
fn altered(body: &Bytes) -> Bytes {
    let mut altered = body.to_vec();
    altered.push(b'\n');
    altered.into()
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

#[cfg(test)]
mod tests {
    use super::*;

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
