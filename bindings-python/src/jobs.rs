//! Work of the core that may wait for the network and shares something with others: keys, refreshes, polls. It runs on the
//! background thread, so that nobody who stops waiting takes it along.

use std::{
    future::Future,
    sync::{Mutex, PoisonError, mpsc},
};

use pyo3::{IntoPyObject, IntoPyObjectExt as _, Py, PyAny, PyResult, Python, pyclass, pymethods};
use workos_kit::{BoxFuture, Error};

use crate::{
    client::{SIGNAL_TICK, warm_up},
    error::{outcome, panicked},
    mailbox::background,
};

/// Makes the Python value of a result, attached to the interpreter.
pub(crate) type Made = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;
pub(crate) type Work = BoxFuture<'static, Result<Made, Error>>;

/// A piece of work that has not begun. It is done once: by `run`, or by a mailbox.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Job(Mutex<Option<Work>>);

impl Job {
    /// Work, and how its value becomes a Python value.
    pub(crate) fn new<T, F, C>(work: F, convert: C) -> Self
    where
        T: Send + 'static,
        F: Future<Output = Result<T, Error>> + Send + 'static,
        C: FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
    {
        let work = async move {
            let value = work.await?;
            Ok(Box::new(move |py: Python<'_>| convert(py, value)) as Made)
        };
        Self(Mutex::new(Some(Box::pin(work))))
    }

    /// The work, if nobody has begun it.
    pub(crate) fn take(&self) -> Result<Work, Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or_else(panicked)
    }
}

#[pymethods]
impl Job {
    /// Does the work and waits for it in this thread, with the interpreter released. The value, or an error value. Ctrl-C
    /// ends the waiting.
    fn run(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let begin = || {
            let work = self.take()?;
            warm_up();
            let (sender, receiver) = mpsc::channel();
            let task = background()?.spawn(async move {
                // Nobody may be waiting any more.
                let _ = sender.send(work.await);
            });
            // Waiting is done with the interpreter released, which takes what can be shared.
            Ok((task.abort_handle(), Mutex::new(receiver)))
        };
        let (task, receiver) = match begin() {
            Ok(begun) => begun,
            Err(error) => return outcome(py, Err::<(), _>(error)),
        };
        let result = loop {
            match py
                .detach(|| receiver.lock().unwrap_or_else(PoisonError::into_inner).recv_timeout(SIGNAL_TICK))
            {
                Ok(result) => break result,
                Err(mpsc::RecvTimeoutError::Disconnected) => break Err(panicked()),
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    if let Err(interruption) = py.check_signals() {
                        task.abort();
                        return Err(interruption);
                    }
                }
            }
        };
        made(py, result)
    }
}

/// The Python value of a result, or an error value.
pub(crate) fn made(py: Python<'_>, result: Result<Made, Error>) -> PyResult<Py<PyAny>> {
    match result {
        Ok(make) => make(py),
        Err(error) => outcome(py, Err::<(), _>(error)),
    }
}

/// A value that converts by itself.
pub(crate) fn plain<'py, T: IntoPyObject<'py>>(py: Python<'py>, value: T) -> PyResult<Py<PyAny>> {
    value.into_py_any(py)
}
