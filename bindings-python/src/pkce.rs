//! Proof Key for Code Exchange.

use pyo3::{Py, PyAny, PyResult, Python, pyfunction};
use workos_kit::pkce::CodeVerifier;

use crate::error::{guarded, outcome};

/// A random code verifier of this many characters, or an error value.
#[pyfunction]
pub(crate) fn generate_code_verifier(py: Python<'_>, length: usize) -> PyResult<Py<PyAny>> {
    outcome(py, guarded(|| Ok(CodeVerifier::generate_with_length(length)?.expose().to_owned())))
}

/// The `S256` challenge of a verifier, or an error value.
#[pyfunction]
pub(crate) fn generate_code_challenge(py: Python<'_>, code_verifier: String) -> PyResult<Py<PyAny>> {
    outcome(py, guarded(|| Ok(CodeVerifier::new(code_verifier)?.code_challenge())))
}
