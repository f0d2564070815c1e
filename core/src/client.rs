//! The client, and the waist through which every call goes.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use tokio::time::Instant;
use tracing::{Instrument as _, Span, field};
use url::Url;

use crate::{
    clock::Clock,
    configuration::{Builder, Configuration},
    error::{Error, ErrorKind},
    request::Request,
    response::{self, RawResponse},
    retry::{self, Attempt, Outcome},
    secret::Secret,
    transport::{Transport, TransportError, TransportErrorKind, root_cause},
};

/// A client of the WorkOS API.
///
/// A clone shares configuration and connections, so keep one per application and clone it where it is needed.
/// The services are methods: `workos.organizations()`, `workos.sso()` and so on.
///
/// Calls run on tokio. Each attempt is a [`tracing`] span `workos.request` with operation, method, attempt, status
/// and request id; no span or event holds a URL, a body or a secret.
#[derive(Clone)]
pub struct WorkOS {
    // Behind one pointer, so that a call can own what it needs for the price of a counter.
    inner: Arc<Inner>,
}

struct Inner {
    configuration: Configuration,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
}

impl WorkOS {
    /// A client with an API key and the defaults.
    ///
    /// Fails with kind `configuration` if the key is empty or malformed.
    pub fn new(api_key: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// A client configured by `WORKOS_API_KEY`, `WORKOS_CLIENT_ID` and `WORKOS_BASE_URL`.
    ///
    /// Fails with kind `configuration` if neither of the first two is set, or one is malformed.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().environment().build()
    }

    /// Starts the configuration of a client.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn assemble(
        configuration: Configuration,
        transport: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self { inner: Arc::new(Inner { configuration, transport, clock }) }
    }

    /// The configuration, for [`Request::encode`] in tests.
    pub fn configuration(&self) -> &Configuration {
        &self.inner.configuration
    }

    /// Where this client reads the time.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.clock
    }

    /// What this client sends through.
    pub(crate) fn transport(&self) -> &Arc<dyn Transport> {
        &self.inner.transport
    }

    /// This client with another clock, for tests. Connections and public keys are shared.
    #[must_use]
    pub fn with_clock(&self, clock: Arc<dyn Clock>) -> Self {
        let Inner { configuration, transport, .. } = &*self.inner;
        Self::assemble(configuration.clone(), transport.clone(), clock)
    }

    /// The URL of an operation that a browser is sent to. Sends nothing.
    pub fn url(&self, request: &Request) -> Result<Url, Error> {
        request.url(&self.inner.configuration)
    }

    /// Executes a request: encodes it, sends it, repeats it where that is safe, and gives the answer if it is a
    /// success (2xx). Every call of every service goes through here.
    ///
    /// The future can be dropped at any time; the server may then have acted or not.
    pub async fn execute(&self, mut request: Request) -> Result<RawResponse, Error> {
        let configuration = self.configuration();
        let operation = request.operation();
        let max_retries = request.options.max_retries.unwrap_or(configuration.max_retries);
        let timeout = request.options.timeout.unwrap_or(configuration.timeout);
        if operation.idempotent && request.options.idempotency_key.is_none() {
            request.options.idempotency_key = Some(random_key()?);
        }
        let start = Instant::now();
        let mut number = 0;
        loop {
            number += 1;
            // Encoded once more for a repetition, so that the usual single attempt copies nothing.
            let encoded = request.encode(configuration)?;
            let span = tracing::debug_span!(
                "workos.request",
                operation = operation.id,
                method = operation.method.as_str(),
                attempt = number,
                status = field::Empty,
                request_id = field::Empty,
            );
            let remaining = timeout.saturating_sub(start.elapsed());
            let attempt = self.attempt(encoded, number, remaining, &span).instrument(span.clone());
            let failed = match attempt.await {
                Ok(answer) => return Ok(answer),
                Err(failed) => failed,
            };
            let Failed { outcome, error } = *failed;
            let remaining = timeout.saturating_sub(start.elapsed());
            let attempt = Attempt { number, max_retries, remaining, random: random_fraction() };
            let Some(delay) = retry::delay(operation, outcome, attempt) else {
                let error = error.with_operation(operation.id).with_attempts(number);
                return Err(error.redacted(request.credentials(configuration), request.proofs()));
            };
            let kind = error.kind().as_str();
            tracing::debug!(operation = operation.id, attempt = number, kind, ?delay, "trying again");
            tokio::time::sleep(delay).await;
        }
    }

    /// One attempt, within the time that is left.
    async fn attempt(
        &self,
        request: http::Request<Bytes>,
        number: u32,
        remaining: Duration,
        span: &Span,
    ) -> Result<RawResponse, Box<Failed>> {
        let authority = request.uri().authority().map(|authority| authority.as_str().to_owned());
        let sending = self.inner.transport.send(request, remaining);
        let result = match tokio::time::timeout(remaining, sending).await {
            Ok(result) => result,
            Err(_) => Err(TransportError::new(TransportErrorKind::Timeout, None)),
        };
        let (parts, body) = match result {
            Ok(answer) => answer.into_parts(),
            Err(failure) => return Err(Box::new(without_answer(failure, authority.as_deref()))),
        };
        let status = parts.status.as_u16();
        let raw = RawResponse { status, headers: parts.headers, body, attempts: number };
        span.record("status", status).record("request_id", raw.request_id());
        if parts.status.is_success() {
            return Ok(raw);
        }
        let error = response::error(status, &raw.headers, &raw.body, self.inner.clock.now());
        let outcome = Outcome::Refused { status, retry_after: error.retry_after() };
        Err(Box::new(Failed { outcome, error }))
    }
}

impl fmt::Debug for WorkOS {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("WorkOS").field(&self.inner.configuration).finish()
    }
}

/// An attempt that gave no success.
struct Failed {
    outcome: Outcome,
    error: Error,
}

fn without_answer(failure: TransportError, authority: Option<&str>) -> Failed {
    let (outcome, kind, code) = match failure.kind {
        TransportErrorKind::Connect => (Outcome::NotSent, ErrorKind::Connection, "connection_failed"),
        TransportErrorKind::Timeout => (Outcome::MaybeSent, ErrorKind::Timeout, "timeout"),
        TransportErrorKind::Interrupted => {
            (Outcome::MaybeSent, ErrorKind::Connection, "connection_interrupted")
        }
        TransportErrorKind::TooLarge => (Outcome::Final, ErrorKind::Decode, "answer_too_large"),
        TransportErrorKind::Setup => (Outcome::Final, ErrorKind::Configuration, "transport_setup"),
    };
    let mut message = failure.kind.to_string();
    if let Some(authority) = authority {
        message = format!("{message} ({authority})");
    }
    if let Some(source) = &failure.source {
        message = format!("{message}: {}", root_cause(source.as_ref()));
    }
    let error = Error::new(kind, message).with_code(code);
    let error = match failure.source {
        Some(source) => error.with_source(source),
        None => error,
    };
    Failed { outcome, error }
}

/// A random number from 0 to 1. Without randomness, delays are as long as they can be.
fn random_fraction() -> f64 {
    getrandom::u32().map_or(1.0, |number| f64::from(number) / f64::from(u32::MAX))
}

/// A fresh `Idempotency-Key`: 128 random bits in hexadecimal.
fn random_key() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|cause| {
        Error::new(ErrorKind::Unexpected, format!("the system gives no randomness: {cause}"))
    })?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
