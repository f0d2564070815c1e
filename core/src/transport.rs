//! How requests leave the process.

use std::{future::Future, pin::Pin, sync::OnceLock, time::Duration};

use bytes::{Bytes, BytesMut};
use url::{Host, Url};

use crate::crypto;

/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one HTTP request. The client brings a [`ReqwestTransport`]; bring another one to route requests
/// through a stack of your own, or to answer them without a network.
///
/// A transport tries once: retries, deadlines and errors are the client's. It must follow no redirect, because
/// an API key must not travel to another host.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and reads the whole answer. `timeout` is what is left of the call's deadline.
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
#[error("{kind}")]
#[non_exhaustive]
pub struct TransportError {
    /// What is known about the request.
    pub kind: TransportErrorKind,
    /// The cause. It must not contain the URL or a header.
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What is known about a request without an answer; it decides whether it may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about, in time or at all, so nothing was sent.
    #[error("no connection to the server")]
    Connect,
    /// No answer in time; the server may have acted.
    #[error("no answer in time")]
    Timeout,
    /// The connection broke; the server may have acted.
    #[error("the connection broke before the answer was complete")]
    Interrupted,
    /// The answer is larger than the transport accepts.
    #[error("the answer is too large")]
    TooLarge,
    /// The transport could not be set up.
    #[error("the transport could not be set up")]
    Setup,
}

impl TransportError {
    /// An error with its cause.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Option<Box<dyn std::error::Error + Send + Sync>>>,
    ) -> Self {
        Self { kind, source: source.into() }
    }
}

/// The built-in transport: reqwest with rustls.
///
/// Certificates are checked against the platform's roots (`SSL_CERT_FILE` and `SSL_CERT_DIR` where they are set)
/// and those that Mozilla publishes, so that it works in a container without any. Proxies come from the
/// environment (`HTTPS_PROXY`, `NO_PROXY`) or the system, but not for servers on this machine. Connections are
/// kept and used again. Redirects are not followed. Nothing is set up before the first request.
#[derive(Debug)]
pub struct ReqwestTransport {
    client: OnceLock<Result<reqwest::Client, String>>,
    local_client: OnceLock<Result<reqwest::Client, String>>,
    connect_timeout: Duration,
    read_timeout: Duration,
    max_body: usize,
}

/// The largest answer that is read, in bytes, unless told otherwise.
const MAX_BODY: usize = 64 << 20;
/// A connection that takes longer than this will hardly come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A server that is silent for longer than this will hardly answer; half of the default deadline, so that
/// there is time for a second attempt.
const READ_TIMEOUT: Duration = Duration::from_secs(30);
/// Load balancers commonly close after 60 seconds; a request must not meet that moment.
const IDLE_TIMEOUT: Duration = Duration::from_secs(55);

impl Default for ReqwestTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl ReqwestTransport {
    /// A transport with a connection pool of its own. It waits 10 seconds for a connection and 30 seconds for
    /// a silent server, and takes answers up to 64 MiB.
    pub fn new() -> Self {
        Self {
            client: OnceLock::new(),
            local_client: OnceLock::new(),
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            max_body: MAX_BODY,
        }
    }

    /// Sets how long to wait for a connection.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how long to wait for a server that sends nothing. The deadline of a call ends it all the same.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Sets the size, in bytes, above which an answer is refused.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// The client for a URL. A proxy could not reach a server on this machine, such as an emulator.
    fn client(&self, url: &Url) -> Result<&reqwest::Client, TransportError> {
        let client = if is_local(url) {
            self.local_client.get_or_init(|| build(self.settings().no_proxy(), false))
        } else {
            self.client.get_or_init(|| build(self.settings(), true))
        };
        client
            .as_ref()
            .map_err(|cause| TransportError::new(TransportErrorKind::Setup, Some(cause.clone().into())))
    }

    fn settings(&self) -> reqwest::ClientBuilder {
        reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .pool_idle_timeout(IDLE_TIMEOUT)
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let mut request: reqwest::Request = request.try_into().map_err(classify)?;
        *request.timeout_mut() = Some(timeout);
        let mut answer = self.client(request.url())?.execute(request).await.map_err(classify)?;
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = answer.status();
        std::mem::swap(response.headers_mut(), answer.headers_mut());
        *response.body_mut() = self.read(answer).await?;
        Ok(response)
    }

    async fn read(&self, mut answer: reqwest::Response) -> Result<Bytes, TransportError> {
        let too_large = || TransportError::new(TransportErrorKind::TooLarge, None);
        let announced = answer.content_length().unwrap_or(0);
        if announced > self.max_body as u64 {
            return Err(too_large());
        }
        // Most answers come in one chunk, which then needs no copy.
        let Some(first) = answer.chunk().await.map_err(classify_body)? else {
            return Ok(Bytes::new());
        };
        let mut body: Option<BytesMut> = None;
        while let Some(chunk) = answer.chunk().await.map_err(classify_body)? {
            let body = body.get_or_insert_with(|| BytesMut::from(&first[..]));
            if body.len() + chunk.len() > self.max_body {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        let body = body.map_or(first, BytesMut::freeze);
        if body.len() > self.max_body { Err(too_large()) } else { Ok(body) }
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

/// Whether a URL leads to this machine.
pub(crate) fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn build(settings: reqwest::ClientBuilder, with_bundled_roots: bool) -> Result<reqwest::Client, String> {
    let settings = crypto::secure(settings, with_bundled_roots)?;
    settings.build().map_err(|error| root_cause(&error.without_url()))
}

/// What is at the bottom of an error: the words that help.
pub(crate) fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
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

/// While the body is read, the request was surely sent.
fn classify_body(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Interrupted };
    TransportError::new(kind, Some(error.without_url().into()))
}
