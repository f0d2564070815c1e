//! What Python passes for a call.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use pyo3::{pyclass, pymethods};
use tokio::sync::Notify;
use workos_kit::{Error, ErrorKind, Request};

/// Options of one call, in this order: timeout in seconds, retries, idempotency key, headers, API key.
pub(crate) type Options = (Option<f64>, Option<u32>, Option<String>, Vec<(String, String)>, Option<String>);

/// The request for an operation by name. `params` is a JSON object.
pub(crate) fn request(
    operation: &str,
    path: Vec<String>,
    params: Option<&[u8]>,
    access_token: Option<String>,
    options: Option<Options>,
) -> Result<Request, Error> {
    let mut request = Request::from_json(operation, path, params)?;
    if let Some(token) = access_token {
        request = request.access_token(token);
    }
    if let Some((timeout, max_retries, idempotency_key, headers, api_key)) = options {
        request.options.timeout = timeout.map(duration).transpose()?;
        request.options.max_retries = max_retries;
        request.options.idempotency_key = idempotency_key;
        request.options.api_key = api_key.map(Into::into);
        for (name, value) in headers {
            request = request.header(&name, &value);
        }
    }
    Ok(request)
}

/// A number of seconds that a deadline can have.
pub(crate) fn duration(seconds: f64) -> Result<Duration, Error> {
    Duration::try_from_secs_f64(seconds).map_err(|_| {
        Error::new(ErrorKind::InvalidRequest, "a duration must be a number of seconds, zero or more")
    })
}

/// Cancels calls from another thread: pass it with `RequestOptions(cancellation=...)`.
#[pyclass(frozen, module = "workos_kit")]
#[derive(Clone, Default)]
pub(crate) struct Cancellation(Arc<Cancelled>);

#[derive(Default)]
struct Cancelled {
    is_cancelled: AtomicBool,
    waiting: Notify,
}

#[pymethods]
impl Cancellation {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Cancels every call that carries this object, now and later.
    fn cancel(&self) {
        self.0.is_cancelled.store(true, Ordering::Release);
        self.0.waiting.notify_waiters();
    }

    /// Whether `cancel` was called.
    #[getter]
    fn cancelled(&self) -> bool {
        self.0.is_cancelled.load(Ordering::Acquire)
    }
}

impl Cancellation {
    /// Waits until `cancel` is called.
    pub(crate) async fn wait(&self) {
        let mut notified = std::pin::pin!(self.0.waiting.notified());
        // Registered before the flag is read, so that no call to `cancel` falls in between.
        notified.as_mut().enable();
        if !self.cancelled() {
            notified.await;
        }
    }
}

/// The error of a call that was cancelled.
pub(crate) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "the call was cancelled; the server may have acted")
}
