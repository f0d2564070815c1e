//! Calls for asyncio: they run on one background thread, and their results wait in a mailbox per event loop.
//!
//! The background thread never enters the interpreter. It puts results into the mailbox and makes a file
//! descriptor readable, which the event loop watches like any socket; the loop then takes all results at once.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use pyo3::{Py, PyAny, PyResult, Python, pyclass, pymethods, types::PyBytes};
use tokio::{
    runtime::{Builder as RuntimeBuilder, Runtime},
    task::{AbortHandle, JoinHandle},
};
use workos_kit::{Error, ErrorKind, RawResponse};

use crate::{
    arguments::{Cancellation, Options, request},
    client::{Client, cancellable, warm_up},
    error::{outcome, panicked},
    jobs::{Job, Made, made},
    per_process::PerProcess,
};

/// Results of calls, for one event loop.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Mailbox(Arc<Shared>);

struct Shared {
    results: Mutex<VecDeque<(u64, Delivery)>>,
    bell: Bell,
}

/// What is delivered: the answer to a call, or the value of a job.
enum Delivery {
    Answer(Result<RawResponse, Error>),
    Value(Result<Made, Error>),
}

/// How the event loop is told of results.
enum Bell {
    /// A byte through a pair of sockets, of which the loop watches the second.
    #[cfg(unix)]
    Sockets(std::os::unix::net::UnixStream, std::os::unix::net::UnixStream),
    /// A function to call, for loops that cannot watch a file descriptor.
    Function(Py<PyAny>),
}

#[pymethods]
impl Mailbox {
    /// A mailbox that calls `wake` in the background thread, or, without it, makes `fileno` readable.
    #[new]
    #[pyo3(signature = (wake=None))]
    fn new(wake: Option<Py<PyAny>>) -> PyResult<Self> {
        let bell = match wake {
            Some(wake) => Bell::Function(wake),
            None => Bell::sockets()?,
        };
        Ok(Self(Arc::new(Shared { results: Mutex::default(), bell })))
    }

    /// The file descriptor that is readable when there are results.
    fn fileno(&self) -> Option<i32> {
        match &self.0.bell {
            #[cfg(unix)]
            Bell::Sockets(_, watched) => Some(std::os::fd::AsRawFd::as_raw_fd(watched)),
            Bell::Function(_) => None,
        }
    }

    /// Starts a call whose result will be in the mailbox under `id`. Gives what cancels it, or an error value.
    #[allow(clippy::too_many_arguments, reason = "each is a part of the call")]
    fn submit(
        &self,
        py: Python<'_>,
        id: u64,
        client: &Client,
        operation: &str,
        path: Vec<String>,
        params: Option<&[u8]>,
        access_token: Option<String>,
        options: Option<Options>,
        cancellation: Option<&Cancellation>,
    ) -> PyResult<Py<PyAny>> {
        let start = || {
            let request = request(operation, path, params, access_token, options)?;
            warm_up();
            let runtime = background()?;
            let (workos, cancellation) = (client.shared().clone(), cancellation.cloned());
            let call: JoinHandle<_> =
                runtime.spawn(async move { cancellable(workos.execute(request), cancellation).await });
            let abort = call.abort_handle();
            let shared = Arc::clone(&self.0);
            runtime.spawn(async move {
                match call.await {
                    Ok(result) => shared.put(id, Delivery::Answer(result)),
                    Err(failure) if failure.is_cancelled() => {}
                    Err(_) => shared.put(id, Delivery::Answer(Err(panicked()))),
                }
            });
            Ok(Pending(abort))
        };
        outcome(py, start())
    }

    /// Starts a job whose value will be in the mailbox under `id`. Gives what ends the waiting for it, or an error value.
    fn submit_job(&self, py: Python<'_>, id: u64, job: &Job) -> PyResult<Py<PyAny>> {
        let start = || {
            let work = job.take()?;
            warm_up();
            let runtime = background()?;
            let task = runtime.spawn(work);
            let abort = task.abort_handle();
            let shared = Arc::clone(&self.0);
            runtime.spawn(async move {
                match task.await {
                    Ok(result) => shared.put(id, Delivery::Value(result)),
                    Err(failure) if failure.is_cancelled() => {}
                    Err(_) => shared.put(id, Delivery::Value(Err(panicked()))),
                }
            });
            Ok(Pending(abort))
        };
        outcome(py, start())
    }

    /// All results that wait, each with its id: bytes, or an error value.
    fn take(&self, py: Python<'_>) -> PyResult<Vec<(u64, Py<PyAny>)>> {
        self.0.bell.silence();
        let results = std::mem::take(&mut *self.0.lock());
        results
            .into_iter()
            .map(|(id, delivery)| {
                let value = match delivery {
                    Delivery::Answer(result) => {
                        outcome(py, result.map(|answer| PyBytes::new(py, &answer.body)))?
                    }
                    Delivery::Value(result) => made(py, result)?,
                };
                Ok((id, value))
            })
            .collect()
    }
}

impl Shared {
    fn put(&self, id: u64, delivery: Delivery) {
        let is_first = {
            let mut results = self.lock();
            results.push_back((id, delivery));
            results.len() == 1
        };
        if is_first {
            self.bell.ring();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<(u64, Delivery)>> {
        self.results.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bell {
    #[cfg(unix)]
    fn sockets() -> PyResult<Self> {
        let (ringing, watched) = std::os::unix::net::UnixStream::pair()?;
        ringing.set_nonblocking(true)?;
        watched.set_nonblocking(true)?;
        Ok(Self::Sockets(ringing, watched))
    }

    #[cfg(not(unix))]
    fn sockets() -> PyResult<Self> {
        Err(pyo3::exceptions::PyNotImplementedError::new_err("pass a function to call"))
    }

    /// A full pair of sockets, or a loop that is closed, needs no further byte.
    fn ring(&self) {
        match self {
            #[cfg(unix)]
            Self::Sockets(ringing, _) => drop(std::io::Write::write(&mut &*ringing, &[1])),
            Self::Function(wake) => Python::attach(|py| drop(wake.call0(py))),
        }
    }

    /// Takes the bytes away. Before the results are taken: a result that comes in between rings again.
    fn silence(&self) {
        #[cfg(unix)]
        if let Self::Sockets(_, watched) = self {
            let mut bytes = [0; 64];
            while std::io::Read::read(&mut &*watched, &mut bytes).is_ok_and(|read| read == bytes.len()) {}
        }
    }
}

/// A call under way.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Pending(AbortHandle);

#[pymethods]
impl Pending {
    /// Ends the call; it leaves no result. The server may have acted.
    fn cancel(&self) {
        self.0.abort();
    }
}

/// The runtime of this process, started on first use.
pub(crate) fn background() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<PerProcess<Option<Runtime>>> = OnceLock::new();
    let start =
        || RuntimeBuilder::new_multi_thread().worker_threads(1).thread_name("workos-io").enable_all().build();
    let per_process = RUNTIME.get_or_init(|| PerProcess::new(start().ok()));
    let runtime = per_process.get(|| start().ok()).as_ref();
    runtime.ok_or_else(|| Error::new(ErrorKind::Unexpected, "the system gives no thread for background work"))
}
