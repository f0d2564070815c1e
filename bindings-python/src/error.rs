//! Errors as values: Python makes its exceptions from them.

use std::{panic::AssertUnwindSafe, sync::Arc};

use pyo3::{
    Bound, IntoPyObject, IntoPyObjectExt as _, Py, PyAny, PyErr, PyResult, Python,
    exceptions::PyRuntimeError,
    pyclass, pymethods,
    types::{PyAnyMethods as _, PyBytes, PyDict, PyDictMethods as _, PyList},
};
use workos_kit::{Error, ErrorKind, sso::CallbackError};

/// An error with all its members.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct ErrorValue(Arc<Error>);

impl ErrorValue {
    pub(crate) fn new(error: Error) -> Self {
        Self(Arc::new(error))
    }

    /// An error that others have as well.
    pub(crate) fn shared(error: &Arc<Error>) -> Self {
        Self(Arc::clone(error))
    }
}

#[pymethods]
impl ErrorValue {
    /// The members by name.
    fn members<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let error = &*self.0;
        let members = PyDict::new(py);
        members.set_item("text", error.to_string())?;
        members.set_item("kind", error.kind().as_str())?;
        members.set_item("code", error.code())?;
        members.set_item("message", error.message())?;
        members.set_item("status", error.status())?;
        members.set_item("request_id", error.request_id())?;
        members.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
        members.set_item("attempts", error.attempts())?;
        members.set_item("operation", error.operation())?;
        let fields = error.field_errors().iter();
        let fields =
            fields.map(|field| (field.field.as_deref(), field.code.as_deref(), field.message.as_deref()));
        members.set_item("field_errors", PyList::new(py, fields.collect::<Vec<_>>())?)?;
        let challenge = error.challenge().map(|challenge| challenge.exposed_json().to_string());
        members.set_item("challenge", challenge.map(|json| PyBytes::new(py, json.as_bytes())))?;
        let callback = CallbackError::of(error).map(|callback| {
            (
                callback.code.as_str().to_owned(),
                callback.description.clone(),
                callback.connection_id.clone(),
                callback.organization_id.clone(),
            )
        });
        members.set_item("callback_error", callback)?;
        members.set_item("causes", error.causes())?;
        Ok(members)
    }

    fn __repr__(&self) -> String {
        format!("ErrorValue({})", self.0)
    }
}

/// A value, or the error as a value.
pub(crate) fn outcome<'py, T: IntoPyObject<'py>>(
    py: Python<'py>,
    result: Result<T, Error>,
) -> PyResult<Py<PyAny>> {
    match result {
        Ok(value) => value.into_py_any(py),
        Err(error) => Ok(Py::new(py, ErrorValue::new(error))?.into_any()),
    }
}

/// The exception for an error, for objects whose methods raise by themselves.
pub(crate) fn raised(py: Python<'_>, error: Error) -> PyErr {
    let raise = || {
        let value = Py::new(py, ErrorValue::new(error))?;
        py.import("workos_kit.errors")?.call_method1("raise_value", (value,))
    };
    match raise() {
        Err(exception) => exception,
        Ok(_) => PyRuntimeError::new_err("an error was not raised"),
    }
}

/// Runs something that could panic because of a mistake, which must not reach the interpreter.
pub(crate) fn guarded<T>(run: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    std::panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| Err(panicked()))
}

/// The error of something that panicked.
pub(crate) fn panicked() -> Error {
    Error::new(ErrorKind::Unexpected, "a mistake in workos-kit: please report what was called")
}
