//! How requests leave the process.

mod connector;
mod hyper;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::{error::Error as StdError, future::Future, net::IpAddr, pin::Pin, time::Duration};

use bytes::{Bytes, BytesMut};
use http_body::Body;
use http_body_util::BodyExt as _;

pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;

type BoxError = Box<dyn StdError + Send + Sync>;

/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one HTTP request. The client brings a [`HyperTransport`]; bring another one to route requests
/// through a stack of your own, or to answer them without a network.
///
/// A transport tries once: retries, deadlines and errors are the client's. It must follow no redirect, because
/// an API key must not travel to another host.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and reads the whole answer. `timeout` is what is left of the call's deadline; the client
    /// waits no longer, whatever the transport does.
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
    pub source: Option<BoxError>,
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
    pub fn new(kind: TransportErrorKind, source: impl Into<Option<BoxError>>) -> Self {
        Self { kind, source: source.into() }
    }
}

/// The largest answer that is read, in bytes, unless told otherwise.
const MAX_BODY: usize = 64 << 20;

/// Reads an answer whole, if it is not larger than `max_body` and never silent for longer than `read_timeout`.
async fn read<B>(
    answer: http::Response<B>,
    max_body: usize,
    read_timeout: Duration,
) -> Result<http::Response<Bytes>, TransportError>
where
    B: Body<Data = Bytes, Error: Into<BoxError>> + Unpin,
{
    let too_large = || TransportError::new(TransportErrorKind::TooLarge, None);
    let (parts, mut body) = answer.into_parts();
    if body.size_hint().lower() > max_body as u64 {
        return Err(too_large());
    }
    // Most answers come in one piece, which then needs no copy.
    let (mut first, mut whole) = (Bytes::new(), None::<BytesMut>);
    while let Some(frame) = within(read_timeout, body.frame()).await? {
        let frame = frame
            .map_err(|cause| TransportError::new(TransportErrorKind::Interrupted, Some(cause.into())))?;
        let Ok(chunk) = frame.into_data() else { continue };
        if first.len().max(whole.as_ref().map_or(0, BytesMut::len)) + chunk.len() > max_body {
            return Err(too_large());
        }
        if first.is_empty() {
            first = chunk;
        } else {
            whole.get_or_insert_with(|| BytesMut::from(&first[..])).extend_from_slice(&chunk);
        }
    }
    Ok(http::Response::from_parts(parts, whole.map_or(first, BytesMut::freeze)))
}

/// What a future gives, if that does not take too long.
async fn within<T>(limit: Duration, future: impl Future<Output = T>) -> Result<T, TransportError> {
    tokio::time::timeout(limit, future)
        .await
        .map_err(|_| TransportError::new(TransportErrorKind::Timeout, None))
}

/// Whether the host of a URL is this machine.
pub(crate) fn is_local(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// What is at the bottom of an error: the words that help.
pub(crate) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
