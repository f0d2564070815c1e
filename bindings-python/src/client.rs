//! The client, and the one door into blocking work.

use std::{
    future::Future,
    sync::{Mutex, Once, PoisonError},
    time::Duration,
};

use pyo3::{Py, PyAny, PyResult, Python, pyclass, pymethods, types::PyBytes};
use tokio::runtime::{Builder as RuntimeBuilder, Runtime};
use workos_kit::{Builder, Error, ErrorKind, PublicClient, RawResponse, Request, WorkOS};

use crate::{
    arguments::{Cancellation, Options, cancelled, duration, request},
    error::{guarded, outcome},
    per_process::PerProcess,
};

/// How often a waiting call looks for Ctrl-C.
pub(crate) const SIGNAL_TICK: Duration = Duration::from_millis(50);

/// A configured client.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Client {
    builder: Builder,
    /// Builds URLs; its transport is never used, and so never set up.
    template: WorkOS,
    lanes: PerProcess<Lanes>,
    shared: PerProcess<WorkOS>,
}

#[pymethods]
impl Client {
    /// Settings that are `None` come from the environment or are defaults. An error value if they are wrong.
    #[staticmethod]
    #[pyo3(signature = (*, api_key, client_id, client_secret, base_url, authkit_domain, timeout, max_retries,
                        application, danger_allow_plain_http, public=false))]
    #[allow(clippy::too_many_arguments, reason = "each is a setting")]
    fn create(
        py: Python<'_>,
        api_key: Option<String>,
        client_id: Option<String>,
        client_secret: Option<String>,
        base_url: Option<String>,
        authkit_domain: Option<String>,
        timeout: Option<f64>,
        max_retries: Option<u32>,
        application: Option<(String, String)>,
        danger_allow_plain_http: bool,
        public: bool,
    ) -> PyResult<Py<PyAny>> {
        let build = || {
            // A public client takes nothing from the environment, where a secret could be.
            let mut builder = if public { WorkOS::builder() } else { WorkOS::builder().environment() };
            builder = set(builder, api_key, |builder, value| builder.api_key(value));
            builder = set(builder, client_id, |builder, value| builder.client_id(value));
            builder = set(builder, client_secret, |builder, value| builder.client_secret(value));
            builder = set(builder, base_url, |builder, value| builder.base_url(value));
            builder = set(builder, authkit_domain, |builder, value| builder.authkit_domain(value));
            builder = set(builder, max_retries, |builder, value| builder.max_retries(value));
            builder =
                set(builder, timeout.map(duration).transpose()?, |builder, value| builder.timeout(value));
            builder =
                set(builder, application, |builder, (name, version)| builder.application(name, version));
            if danger_allow_plain_http {
                builder = builder.danger_allow_plain_http();
            }
            if public {
                PublicClient::with(builder.clone())?;
            }
            let template = builder.clone().build()?;
            let shared = PerProcess::new(builder.clone().build()?);
            Ok(Self { builder, template, lanes: PerProcess::new(Lanes::default()), shared })
        };
        outcome(py, guarded(build))
    }

    /// Sends a call and waits for it in this thread, with the interpreter released. Bytes, or an error value.
    /// Ctrl-C interrupts it.
    #[pyo3(signature = (operation, path, params, access_token, options, cancellation))]
    #[allow(clippy::too_many_arguments, reason = "each is a part of the call")]
    fn execute(
        &self,
        py: Python<'_>,
        operation: &str,
        path: Vec<String>,
        params: Option<&[u8]>,
        access_token: Option<String>,
        options: Option<Options>,
        cancellation: Option<&Cancellation>,
    ) -> PyResult<Py<PyAny>> {
        let request = match request(operation, path, params, access_token, options) {
            Ok(request) => request,
            Err(error) => return outcome(py, Err::<(), _>(error)),
        };
        warm_up();
        let lanes = self.lanes.get(Lanes::default);
        let waited = py.detach(|| {
            let mut interrupted = None;
            let result = guarded(|| self.wait(lanes, request, cancellation.cloned(), &mut interrupted));
            match interrupted {
                Some(interruption) => Err(interruption),
                None => Ok(result),
            }
        })?;
        outcome(py, waited.map(|answer| PyBytes::new(py, &answer.body)))
    }

    /// The URL of an operation that a browser is sent to, or an error value.
    fn url(
        &self,
        py: Python<'_>,
        operation: &str,
        path: Vec<String>,
        params: Option<&[u8]>,
    ) -> PyResult<Py<PyAny>> {
        let url = || {
            let request = request(operation, path, params, None, None)?;
            self.template.url(&request).map(String::from)
        };
        outcome(py, guarded(url))
    }

    fn __repr__(&self) -> String {
        format!("Client({:?})", self.template.configuration())
    }
}

impl Client {
    /// The core's client.
    pub(crate) fn template(&self) -> &WorkOS {
        &self.template
    }

    /// The client whose connections live on the runtime of [`Mailbox`](crate::mailbox::Mailbox).
    pub(crate) fn shared(&self) -> &WorkOS {
        self.shared.get(|| self.build())
    }

    fn build(&self) -> WorkOS {
        // Only the transport differs; the settings were accepted before.
        self.builder.clone().build().unwrap_or_else(|_| self.template.clone())
    }

    fn wait(
        &self,
        lanes: &Lanes,
        request: Request,
        cancellation: Option<Cancellation>,
        interrupted: &mut Option<pyo3::PyErr>,
    ) -> Result<RawResponse, Error> {
        let lane = match lanes.take() {
            Some(lane) => lane,
            None => Lane { runtime: runtime()?, client: self.build() },
        };
        let mut call = Box::pin(async {
            // Connections of this lane were asleep. Twice, so that each hears what its server said meanwhile, such
            // as good-bye, before a request is given to it.
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
            cancellable(lane.client.execute(request), cancellation).await
        });
        let result = loop {
            let tick =
                lane.runtime.block_on(async { tokio::time::timeout(SIGNAL_TICK, call.as_mut()).await });
            if let Ok(result) = tick {
                break result;
            }
            // Outside of the runtime, because a signal handler may make calls of its own.
            if let Err(interruption) = Python::attach(|py| py.check_signals()) {
                *interrupted = Some(interruption);
                break Err(cancelled());
            }
        };
        drop(call);
        lanes.give_back(lane);
        result
    }
}

/// Makes one call to nowhere, once per program, so that everything that is set up on first use is: what one thread is
/// in the middle of setting up when another one forks would stay half done in the child. Called while attached to the
/// interpreter, so that `os.fork` waits.
pub(crate) fn warm_up() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        // No server has port 1 of this machine, so the call ends at once.
        let nowhere =
            WorkOS::builder().api_key("none").base_url("https://127.0.0.1:1").max_retries(0).build();
        if let (Ok(client), Ok(runtime)) = (nowhere, runtime()) {
            // Its failure is expected.
            if let Ok(call) = request("organizations.list_organizations", Vec::new(), None, None, None) {
                drop(runtime.block_on(client.execute(call)));
            }
            runtime.shutdown_background();
        }
    });
}

/// A call that ends early when it is cancelled.
pub(crate) async fn cancellable(
    call: impl Future<Output = Result<RawResponse, Error>>,
    cancellation: Option<Cancellation>,
) -> Result<RawResponse, Error> {
    let Some(cancellation) = cancellation else {
        return call.await;
    };
    tokio::select! {
        biased;
        () = cancellation.wait() => Err(cancelled()),
        result = call => result,
    }
}

fn set<T>(builder: Builder, value: Option<T>, apply: impl FnOnce(Builder, T) -> Builder) -> Builder {
    match value {
        Some(value) => apply(builder, value),
        None => builder,
    }
}

/// A runtime that works only while a thread waits on it, and the connections that live there. A waiting thread
/// does its own input and output: no other thread has to be woken.
struct Lane {
    runtime: Runtime,
    client: WorkOS,
}

/// Lanes that no thread is using. There are as many as calls were ever under way at once.
#[derive(Default)]
struct Lanes(Mutex<Vec<Lane>>);

impl Lanes {
    fn take(&self) -> Option<Lane> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn give_back(&self, lane: Lane) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(lane);
    }
}

impl Drop for Lanes {
    fn drop(&mut self) {
        for lane in self.0.get_mut().unwrap_or_else(PoisonError::into_inner).drain(..) {
            // Without waiting: this can happen in any thread, whenever objects are collected.
            lane.runtime.shutdown_background();
        }
    }
}

fn runtime() -> Result<Runtime, Error> {
    RuntimeBuilder::new_current_thread().enable_all().build().map_err(|cause| {
        Error::new(ErrorKind::Unexpected, format!("the system gives no event queue: {cause}"))
    })
}
