//! Native part of the Python package `workos_kit`: the core behind a handful of functions.
//!
//! A call crosses as an operation name with its parameters as JSON and comes back as the bytes of the answer, which
//! Python decodes with its own models; a failure comes back as an [`error::ErrorValue`], which Python raises. So a
//! new operation of the API changes nothing here.

mod arguments;
mod client;
mod error;
mod mailbox;
mod per_process;
mod pkce;
mod sso;
mod webhooks;

/// What `workos_kit` is built on. Not for applications: names and forms change without notice.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::{
        arguments::Cancellation,
        client::Client,
        error::ErrorValue,
        mailbox::{Mailbox, Pending},
        per_process::forked,
        pkce::{generate_code_challenge, generate_code_verifier},
        sso::{AcceptedCallback, Callback, SignInFlow, safe_return_to, start_sign_in},
        webhooks::{Verifier, compute_signature, sign},
    };
}
