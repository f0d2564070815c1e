//! Access tokens: verified synchronously as long as the public keys are there.

use std::time::Duration;

use pyo3::{Bound, Py, PyAny, PyResult, Python, pyclass, pyfunction, pymethods, types::PyBytes};
use workos_kit::{
    Error, ErrorKind, WorkOS,
    session::{
        AccessToken, BearerRefusal, KeySource, ProtectedResource, SessionKeys, TokenPolicy, TokenType,
        bearer_token,
    },
};

use crate::{
    arguments::duration,
    client::Client,
    error::{guarded, outcome},
    jobs::{Job, plain},
};

/// Which tokens are accepted.
#[pyclass(frozen, module = "workos_kit._native")]
#[derive(Clone)]
pub(crate) struct Policy(pub(crate) TokenPolicy);

#[pymethods]
impl Policy {
    /// With its settings; an error value if one of them is none.
    #[staticmethod]
    #[pyo3(signature = (*, issuers, any_issuer, audiences, client_id, leeway, token_type, keys))]
    #[allow(clippy::too_many_arguments, reason = "each is a setting")]
    fn create(
        py: Python<'_>,
        issuers: Vec<String>,
        any_issuer: bool,
        audiences: Vec<String>,
        client_id: Option<String>,
        leeway: Option<f64>,
        token_type: &str,
        keys: Option<&str>,
    ) -> PyResult<Py<PyAny>> {
        let create = || {
            let mut policy = issuers.into_iter().fold(TokenPolicy::new(), TokenPolicy::issuer);
            policy = audiences.into_iter().fold(policy, TokenPolicy::audience);
            if any_issuer {
                policy = policy.danger_accept_any_issuer();
            }
            if let Some(client_id) = client_id {
                policy = policy.client_id(client_id);
            }
            if let Some(leeway) = leeway {
                policy = policy.leeway(duration(leeway)?);
            }
            policy = policy.token_type(match token_type {
                "user" => TokenType::User,
                "agent" => TokenType::Agent,
                "machine_to_machine" => TokenType::MachineToMachine,
                "any" => TokenType::Any,
                _ => return Err(unknown("token_type", "user, agent, machine_to_machine or any")),
            });
            if let Some(keys) = keys {
                policy = policy.keys(key_source(keys)?);
            }
            Ok(Self(policy))
        };
        outcome(py, guarded(create))
    }
}

/// Verifies a token without waiting: its claims as JSON, an error value, or `None` if the keys must be fetched first.
#[pyfunction]
pub(crate) fn try_verify_token(
    py: Python<'_>,
    client: &Client,
    token: &str,
    policy: &Policy,
) -> PyResult<Option<Py<PyAny>>> {
    let verify = || Ok(client.template().user_management().try_verify_access_token(token, &policy.0));
    match guarded(verify) {
        Ok(None) => Ok(None),
        Ok(Some(result)) => outcome(py, result.map(|token| claims(py, &token))).map(Some),
        Err(error) => outcome(py, Err::<(), _>(error)).map(Some),
    }
}

/// Verifies a token, with the keys fetched where that is needed: its claims as JSON.
#[pyfunction]
pub(crate) fn verify_token(client: &Client, token: String, policy: &Policy) -> Job {
    let (workos, policy) = (client.shared().clone(), policy.0.clone());
    Job::new(
        async move { workos.user_management().verify_access_token(&token, &policy).await },
        |py, token| plain(py, claims(py, &token)),
    )
}

/// Verifies the token of an agent, and asks whether it was revoked if `unrevoked`: its claims as JSON.
#[pyfunction]
#[pyo3(signature = (client, token, audience, unrevoked))]
pub(crate) fn verify_agent_token(
    client: &Client,
    token: String,
    audience: Option<String>,
    unrevoked: bool,
) -> Job {
    let workos = client.shared().clone();
    let verify = async move {
        let agents = workos.agents();
        if unrevoked {
            agents.verify_unrevoked_access_token(&token, audience.as_deref()).await
        } else {
            agents.verify_access_token(&token, audience.as_deref()).await
        }
    };
    Job::new(verify, |py, token| plain(py, claims(py, &token)))
}

/// The token of an `Authorization` header, or an error value.
#[pyfunction]
#[pyo3(signature = (authorization))]
pub(crate) fn read_bearer_token(py: Python<'_>, authorization: Option<&str>) -> PyResult<Py<PyAny>> {
    outcome(py, guarded(|| bearer_token(authorization).map(str::to_owned)))
}

/// How to answer a request whose token was not accepted, by the members of the error: status, `WWW-Authenticate`, and
/// `Retry-After` in seconds.
#[pyfunction]
#[pyo3(signature = (kind, code, message, retry_after, resource_metadata))]
pub(crate) fn bearer_refusal(
    kind: &str,
    code: Option<&str>,
    message: &str,
    retry_after: Option<f64>,
    resource_metadata: Option<&str>,
) -> (u16, Option<String>, Option<f64>) {
    let retry_after = retry_after.and_then(|wait| duration(wait).ok());
    let refusal = BearerRefusal::from_parts(kind, code, message, retry_after, resource_metadata);
    (refusal.status, refusal.www_authenticate, seconds(refusal.retry_after))
}

/// The metadata of a protected resource as JSON, and where clients look for it.
#[pyfunction]
#[pyo3(signature = (*, resource, authorization_server, scopes, name, documentation))]
pub(crate) fn protected_resource(
    resource: String,
    authorization_server: String,
    scopes: Vec<String>,
    name: Option<String>,
    documentation: Option<String>,
) -> (String, Option<String>) {
    let mut described = scopes
        .into_iter()
        .fold(ProtectedResource::new(resource, authorization_server), ProtectedResource::scope);
    if let Some(name) = name {
        described = described.name(name);
    }
    if let Some(documentation) = documentation {
        described = described.documentation(documentation);
    }
    (described.to_json(), described.metadata_url())
}

/// The public keys of a source, shared by all clients of the process.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Keys {
    client: Py<Client>,
    source: KeySource,
}

#[pymethods]
impl Keys {
    /// Those of `environment` or `authkit`; an error value for any other name.
    #[staticmethod]
    fn create(py: Python<'_>, client: Py<Client>, source: &str) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| key_source(source)).map(|source| Self { client, source }))
    }

    /// Fetches the keys unless they are there and young.
    fn warm_up(&self) -> Job {
        let (workos, source) = (self.client.get().shared().clone(), self.source);
        Job::new(async move { keys(&workos, source).warm_up().await }, |py, ()| plain(py, py.None()))
    }

    /// Whether the keys are missing or old; or an error value.
    fn needs_refresh(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| self.keys().needs_refresh()))
    }

    /// Takes keys; `pinned` ones are never replaced. `None`, or an error value.
    fn put(&self, py: Python<'_>, json: &str, pinned: bool) -> PyResult<Py<PyAny>> {
        let put = || if pinned { self.keys().pin(json) } else { self.keys().preload(json) };
        outcome(py, guarded(put))
    }

    /// The keys as JSON, or `None`; or an error value.
    fn to_json(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| self.keys().to_json()))
    }

    /// Identifiers of the keys; or an error value.
    fn key_ids(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| self.keys().key_ids()))
    }
}

impl Keys {
    fn keys(&self) -> SessionKeys<'_> {
        keys(self.client.get().template(), self.source)
    }
}

fn keys(workos: &WorkOS, source: KeySource) -> SessionKeys<'_> {
    workos.user_management().session_keys().from_source(source)
}

fn key_source(name: &str) -> Result<KeySource, Error> {
    match name {
        "environment" => Ok(KeySource::Environment),
        "authkit" => Ok(KeySource::AuthKit),
        _ => Err(unknown("keys", "environment or authkit")),
    }
}

fn unknown(name: &str, allowed: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("`{name}` must be {allowed}"))
}

/// The claims of a token as JSON.
pub(crate) fn claims<'py>(py: Python<'py>, token: &AccessToken) -> Bound<'py, PyBytes> {
    PyBytes::new(py, token.claims_json().as_bytes())
}

/// A duration in seconds.
pub(crate) fn seconds(duration: Option<Duration>) -> Option<f64> {
    duration.map(|duration| duration.as_secs_f64())
}
