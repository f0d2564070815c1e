//! A transport over a client that an application has configured itself.

use std::time::Duration;

use bytes::Bytes;

use super::{BoxFuture, MAX_BODY, Transport, TransportError, TransportErrorKind, read};

/// Sends through a [`reqwest::Client`] of the application, with its proxies, client certificates, name resolution and
/// whatever else was set there.
///
/// Build that client with `redirect(reqwest::redirect::Policy::none())`: WorkOS does not redirect, and what is redirected
/// would reach a host that the application never chose. Answers up to 64 MiB are taken.
///
/// ```
/// use std::sync::Arc;
/// use workos_kit::{ReqwestTransport, WorkOS};
///
/// # fn example() -> Result<WorkOS, Box<dyn std::error::Error>> {
/// let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
/// let workos = WorkOS::builder().api_key("sk_test_123").transport(Arc::new(ReqwestTransport::new(client))).build()?;
/// # Ok(workos)
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// A transport that shares the connections of the client.
    pub fn new(client: reqwest::Client) -> Self {
        Self { client }
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let request = request.try_into().map_err(classify)?;
        let answer = self.client.execute(request).await.map_err(classify)?;
        read(http::Response::<reqwest::Body>::from(answer), MAX_BODY, timeout).await
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request, timeout))
    }
}

fn classify(error: reqwest::Error) -> TransportError {
    let kind = if error.is_builder() {
        TransportErrorKind::Setup
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    // The URL can hold what a query should not show.
    TransportError::new(kind, Some(error.without_url().into()))
}
