//! The client, and the waist through which every call goes.

use std::{
    fmt,
    sync::Arc,
    time::Instant,
};

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
    transport::{Transport, TransportError, TransportErrorKind},
};

/// A client of the WorkOS API.
///
/// A clone shares configuration and connections, so keep one per application and clone it where it is needed.
/// The services are methods: `workos.organizations()`, `workos.sso()` and so on.
///
/// Calls run on tokio.
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

    /// The URL of an operation that a browser is sent to. Sends nothing.
    pub fn url(&self, request: &Request) -> Result<Url, Error> {
        request.url(&self.inner.configuration)
    }

    /// Executes a request: encodes it, sends it, repeats it where that is safe, and gives the answer if it is a
    /// success (2xx). Every call of every service goes through here.
    pub async fn execute(&self, request: Request) -> Result<RawResponse, Error> {
        let operation = request.operation();
        let span = tracing::debug_span!(
            "workos.request",
            operation = operation.id,
            method = ?operation.method,
            status = field::Empty,
            attempts = field::Empty,
            request_id = field::Empty,
        );
        // One box, so that the future of every typed call stays small.
        Box::pin(self.attempt_until_done(request)).instrument(span).await
    }

    async fn attempt_until_done(&self, mut request: Request) -> Result<RawResponse, Error> {
        let Inner { configuration, transport, clock } = &*self.inner;
        let operation = request.operation();
        let max_retries = request.options.max_retries.unwrap_or(configuration.max_retries);
        let timeout = request.options.timeout.unwrap_or(configuration.timeout);
        if operation.idempotent && request.options.idempotency_key.is_none() {
            request.options.idempotency_key = Some(random_key()?);
        }
        let encoded = request.encode(configuration)?;
        let start = Instant::now();
        let mut number = 0;
        loop {
            number += 1;
            let remaining = timeout.saturating_sub(start.elapsed());
            let sending = transport.send(encoded.clone(), remaining);
            let result = match tokio::time::timeout(remaining, sending).await {
                Ok(result) => result,
                Err(_) => Err(TransportError::new(TransportErrorKind::Timeout, None)),
            };
            let (outcome, error) = match result {
                Ok(answer) => {
                    let (parts, body) = answer.into_parts();
                    let status = parts.status.as_u16();
                    Span::current().record("status", status).record("attempts", number);
                    if parts.status.is_success() {
                        let raw = RawResponse { status, headers: parts.headers, body, attempts: number };
                        Span::current().record("request_id", raw.request_id());
                        return Ok(raw);
                    }
                    let error = response::error(status, &parts.headers, &body, clock.now());
                    Span::current().record("request_id", error.request_id());
                    (Outcome::Refused { status, retry_after: error.retry_after() }, error)
                }
                Err(failure) => transport_failure(failure),
            };
            let remaining = timeout.saturating_sub(start.elapsed());
            let attempt = Attempt { number, max_retries, remaining, random: random_fraction() };
            let Some(delay) = retry::delay(operation, outcome, attempt) else {
                return Err(error.with_operation(operation.id).with_attempts(number));
            };
            tracing::debug!(attempt = number, kind = %error.kind(), ?delay, "trying again");
            tokio::time::sleep(delay).await;
        }
    }
}

impl fmt::Debug for WorkOS {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("WorkOS").field(&self.inner.configuration).finish()
    }
}

fn transport_failure(failure: TransportError) -> (Outcome, Error) {
    let (outcome, kind, code) = match failure.kind {
        TransportErrorKind::Connect => (Outcome::NotSent, ErrorKind::Connection, "connection_failed"),
        TransportErrorKind::Timeout => (Outcome::MaybeSent, ErrorKind::Timeout, "timeout"),
        TransportErrorKind::Interrupted => (Outcome::MaybeSent, ErrorKind::Connection, "connection_interrupted"),
        // The same answer would be as large again, and the same set-up would fail again.
        TransportErrorKind::TooLarge => {
            let error = Error::new(ErrorKind::Decode, failure.to_string()).with_code("answer_too_large");
            return (Outcome::Refused { status: 0, retry_after: None }, error);
        }
        TransportErrorKind::Setup => {
            let error = Error::new(ErrorKind::Configuration, failure.to_string()).with_code("transport_setup");
            return (Outcome::Refused { status: 0, retry_after: None }, with_cause(error, failure));
        }
    };
    (outcome, with_cause(Error::new(kind, failure.to_string()).with_code(code), failure))
}

fn with_cause(error: Error, failure: TransportError) -> Error {
    match failure.source {
        Some(source) => error.with_source(source),
        None => error,
    }
}

/// A random number from 0 to 1. Without randomness, delays are as long as they can be.
fn random_fraction() -> f64 {
    getrandom::u32().map_or(1.0, |number| f64::from(number) / f64::from(u32::MAX))
}

/// A fresh `Idempotency-Key`: 128 random bits in hexadecimal.
fn random_key() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|cause| Error::new(ErrorKind::Unexpected, format!("the system gives no randomness: {cause}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

