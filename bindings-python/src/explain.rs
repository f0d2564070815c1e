//! Why something does not work, in a sentence: code and text.

use jiff::Timestamp;
use pyo3::{Py, PyAny, PyRef, PyResult, Python, pyfunction};
use workos_kit::{
    Secret,
    explain::{self, Explanation},
    sso::CallbackOptions,
};

use crate::{
    client::Client,
    error::{guarded, outcome},
    jobs::{Job, plain},
    session::Sessions,
    sso::SignInFlow,
    tokens::Policy,
};

/// About a delivery.
#[pyfunction]
pub(crate) fn explain_webhook(
    py: Python<'_>,
    body: &[u8],
    header: &[u8],
    secrets: Vec<String>,
) -> PyResult<Py<PyAny>> {
    let secrets: Vec<Secret> = secrets.into_iter().map(Secret::from).collect();
    outcome(py, guarded(|| Ok(parts(explain::webhook(body, header, &secrets, Timestamp::now())))))
}

/// About the callback of a Single Sign-On.
#[pyfunction]
#[pyo3(signature = (callback, flow))]
pub(crate) fn explain_callback(
    py: Python<'_>,
    callback: &str,
    flow: Option<PyRef<'_, SignInFlow>>,
) -> PyResult<Py<PyAny>> {
    let flow = flow.as_ref().map(|flow| flow.inner());
    let explain =
        || Ok(parts(explain::callback(callback, flow, &CallbackOptions::default(), Timestamp::now())));
    outcome(py, guarded(explain))
}

/// About an access token.
#[pyfunction]
pub(crate) fn explain_token(client: &Client, token: String, policy: &Policy) -> Job {
    let (workos, policy) = (client.shared().clone(), policy.0.clone());
    let work = async move { Ok(explain::token(&workos, &token, &policy).await) };
    Job::new(work, |py, explanation| plain(py, parts(explanation)))
}

/// About a sealed session.
#[pyfunction]
pub(crate) fn explain_cookie(sessions: &Sessions, sealed: String) -> Job {
    let manager = sessions.manager().clone();
    let work = async move { Ok(explain::cookie(&manager, &sealed).await) };
    Job::new(work, |py, explanation| plain(py, parts(explanation)))
}

fn parts(explanation: Explanation) -> (String, String) {
    (explanation.code, explanation.text)
}
