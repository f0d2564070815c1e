//! An endpoint that receives webhooks: it keeps body and signature as they came.

use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use tokio::{
    net::TcpListener,
    sync::mpsc::{self, Receiver, Sender},
    task::JoinHandle,
    time::{Duration, timeout},
};

/// A delivery: raw body and value of the `WorkOS-Signature` header.
pub(crate) struct Delivery {
    pub(crate) body: Bytes,
    pub(crate) signature: String,
}

/// A listening endpoint; it ends when it is dropped.
pub(crate) struct WebhookReceiver {
    url: String,
    deliveries: Receiver<Delivery>,
    server: JoinHandle<()>,
}

impl WebhookReceiver {
    pub(crate) async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/webhooks", listener.local_addr()?);
        let (sender, deliveries) = mpsc::channel(16);
        let router = Router::new().route(
            "/webhooks",
            post(move |headers: HeaderMap, body: Bytes| receive(sender.clone(), headers, body)),
        );
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("the webhook endpoint ended: {error}");
            }
        });
        Ok(Self { url, deliveries, server })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The next delivery.
    pub(crate) async fn next(&mut self) -> Result<Delivery> {
        let delivery = timeout(Duration::from_secs(10), self.deliveries.recv()).await;
        delivery.context("no webhook came within 10 seconds")?.context("the webhook endpoint ended")
    }
}

impl Drop for WebhookReceiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn receive(sender: Sender<Delivery>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get("workos-signature").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let delivery = Delivery { body, signature: signature.to_owned() };
    // Answer first and work later: a slow endpoint is tried again.
    match sender.send(delivery).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}
