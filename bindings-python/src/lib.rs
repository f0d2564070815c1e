//! Native part of the Python package `workos_kit`: the core behind a handful of functions.
//!
//! A call crosses as an operation name with its parameters as JSON and comes back as the bytes of the answer, which
//! Python decodes with its own models; a failure comes back as an [`error::ErrorValue`], which Python raises. So a
//! new operation of the API changes nothing here.

mod actions;
mod arguments;
mod client;
mod cookies;
mod device;
mod error;
mod events;
mod explain;
mod feature_flags;
mod jobs;
mod mailbox;
mod per_process;
mod pkce;
mod seal;
mod session;
mod session_outcome;
mod sign_in;
mod sso;
mod tokens;
mod vault;
mod webhooks;

/// What `workos_kit` is built on. Not for applications: names and forms change without notice.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::{
        actions::Actions,
        arguments::Cancellation,
        client::Client,
        device::{DeviceWait, start_device_flow},
        error::ErrorValue,
        events::Poller,
        explain::{explain_callback, explain_cookie, explain_token, explain_webhook},
        feature_flags::Flags,
        jobs::Job,
        mailbox::{Mailbox, Pending},
        per_process::forked,
        pkce::{generate_code_challenge, generate_code_verifier},
        seal::Seals,
        session::{NativeSession, Sessions},
        session_outcome::Verified,
        sso::{AcceptedCallback, Callback, SignInFlow, safe_return_to, start_sign_in},
        tokens::{
            Keys, Policy, bearer_refusal, protected_resource, read_bearer_token, try_verify_token,
            verify_agent_token, verify_token,
        },
        vault::{Cipher, decrypt_with_data_key, encrypt_with_data_key},
        webhooks::{Verifier, compute_signature, sign},
    };
}
