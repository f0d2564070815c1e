//! The built-in transport.

use std::{sync::OnceLock, time::Duration};

use bytes::Bytes;
use http::{header, uri::Scheme};
use http_body_util::Full;
use hyper_util::{
    client::legacy::{Client, Error},
    rt::{TokioExecutor, TokioTimer},
};

use super::{
    BoxFuture, MAX_BODY, Transport, TransportError, TransportErrorKind, connector::Connector, read, within,
};

/// The built-in transport: hyper with rustls.
///
/// Certificates are checked against the platform's roots (`SSL_CERT_FILE` and `SSL_CERT_DIR` where they are set)
/// and those that Mozilla publishes, so that it works in a container without any. Proxies come from the
/// environment (`HTTPS_PROXY`, `NO_PROXY`) or the system, but not for servers on this machine. Connections are
/// kept and used again. Redirects are not followed. Nothing is set up before the first request.
#[derive(Debug)]
pub struct HyperTransport {
    client: OnceLock<(Client<Connector, Full<Bytes>>, Connector)>,
    connect_timeout: Duration,
    read_timeout: Duration,
    max_body: usize,
}

/// A connection that takes longer than this will hardly come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A server that is silent for longer than this will hardly answer; half of the default deadline, so that
/// there is time for a second attempt.
const READ_TIMEOUT: Duration = Duration::from_secs(30);
/// Load balancers commonly close after 60 seconds; a request must not meet that moment.
const IDLE_TIMEOUT: Duration = Duration::from_secs(55);

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl HyperTransport {
    /// A transport with a connection pool of its own. It waits 10 seconds for a connection and 30 seconds for
    /// a silent server, and takes answers up to 64 MiB.
    pub fn new() -> Self {
        Self {
            client: OnceLock::new(),
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

    async fn exchange(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let (client, connector) = self.client.get_or_init(|| {
            let connector = Connector::new(self.connect_timeout);
            let client = Client::builder(TokioExecutor::new())
                .pool_timer(TokioTimer::new())
                .pool_idle_timeout(IDLE_TIMEOUT)
                .build(connector.clone());
            (client, connector)
        });
        let mut request = request.map(Full::new);
        if request.uri().scheme() == Some(&Scheme::HTTPS) {
            // A fault of the set-up is none of the connection's.
            connector
                .tls()
                .map_err(|cause| TransportError::new(TransportErrorKind::Setup, Some(cause.into())))?;
        } else if let Some(credentials) = connector.proxy_credentials(request.uri()) {
            request.headers_mut().insert(header::PROXY_AUTHORIZATION, credentials);
        }
        let answer = within(self.read_timeout, client.request(request)).await?.map_err(classify)?;
        read(answer, self.max_body, self.read_timeout).await
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

fn classify(error: Error) -> TransportError {
    let kind = if error.is_connect() { TransportErrorKind::Connect } else { TransportErrorKind::Interrupted };
    TransportError::new(kind, Some(error.into()))
}
