//! Seals of sessions.

use pyo3::{Py, PyAny, PyResult, Python, pyclass, pymethods};
use workos_kit::{
    Error, ErrorKind, Secret,
    session::{SealFormat, Sealer},
};

use crate::error::{guarded, outcome};

/// Seals and opens with the application's cookie passwords.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Seals(pub(crate) Sealer);

#[pymethods]
impl Seals {
    /// With its passwords, of which the first seals, and the formats that it opens beside iron; or an error value.
    #[staticmethod]
    fn create(py: Python<'_>, passwords: Vec<String>, accept: Vec<String>) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| sealer(passwords, &accept).map(Self)))
    }

    /// Seals JSON text, or gives an error value.
    fn seal_text(&self, py: Python<'_>, json: &str) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| self.0.seal_text(json).map(|sealed| sealed.expose().to_owned())))
    }

    /// Opens a sealed text: the text, the name of the format and the position of the password; or an error value.
    fn unseal_text(&self, py: Python<'_>, sealed: &str) -> PyResult<Py<PyAny>> {
        let opened = guarded(|| self.0.unseal_text(sealed));
        outcome(
            py,
            opened.map(|opened| {
                (opened.text.expose().to_owned(), opened.format.as_str(), opened.password_index)
            }),
        )
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

fn sealer(passwords: Vec<String>, accept: &[String]) -> Result<Sealer, Error> {
    let formats = accept.iter().map(|name| {
        SealFormat::from_name(name).ok_or_else(|| {
            let message = format!("`{name}` is no format of sealed sessions");
            Error::new(ErrorKind::Configuration, message)
        })
    });
    let formats = formats.collect::<Result<Vec<_>, _>>()?;
    Ok(Sealer::with_passwords(passwords.into_iter().map(Secret::from))?.accept(formats))
}
