//! The two halves of a sign-in, but for the exchange of the code, which is an ordinary call.

use std::collections::BTreeMap;

use pyo3::{
    Bound, Py, PyAny, PyRef, PyResult, Python, pyclass, pyfunction, pymethods, types::PyAnyMethods as _,
};
use workos_kit::{
    Error, ErrorKind,
    sso::{self, CallbackOptions, ConnectionSelector, GetAuthorizationUrlWithPkceParams, InitiatedBy},
};

use crate::{
    arguments::duration,
    client::Client,
    error::{guarded, outcome, raised},
};

/// What an application remembers between the two halves of a sign-in.
///
/// It belongs to one browser and one attempt: keep it where only that browser's next request finds it, and delete
/// it when the callback arrives. It can be pickled, which writes out its secrets like `to_json`.
#[pyclass(frozen, eq, module = "workos_kit.sso")]
#[derive(PartialEq)]
pub(crate) struct SignInFlow(sso::SignInFlow);

#[pymethods]
impl SignInFlow {
    /// Comes back in the callback and proves that this browser started the sign-in.
    #[getter]
    fn state(&self) -> &str {
        self.0.state.expose()
    }

    /// Sent with the authorization code, which is worthless without it.
    #[getter]
    fn code_verifier(&self) -> &str {
        self.0.code_verifier.expose()
    }

    /// The application's nonce, if it gave one.
    #[getter]
    fn nonce(&self) -> Option<&str> {
        self.0.nonce.as_ref().map(workos_kit::Secret::expose)
    }

    /// Where to continue after sign-in.
    #[getter]
    fn return_to(&self) -> Option<&str> {
        self.0.return_to.as_deref()
    }

    /// What was asked for: `connection`, `organization` or `provider`, and its value.
    #[getter]
    fn selector(&self) -> (&'static str, String) {
        match &self.0.selector {
            ConnectionSelector::Connection(connection) => ("connection", connection.clone()),
            ConnectionSelector::Organization(organization) => ("organization", organization.clone()),
            ConnectionSelector::Provider(provider) => ("provider", provider.as_str().to_owned()),
            _ => ("unknown", String::new()),
        }
    }

    /// The flow as JSON text for the application's own storage. It contains the secrets in the clear.
    fn to_json(&self) -> String {
        self.0.to_json().expose().to_owned()
    }

    /// Reads what `to_json` wrote. Raises `InvalidRequestError` with code `flow_malformed` for anything else.
    #[staticmethod]
    fn from_json(py: Python<'_>, json: &str) -> PyResult<Self> {
        guarded(|| sso::SignInFlow::from_json(json).map(Self)).map_err(|error| raised(py, error))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json(),)))
    }

    fn __repr__(&self) -> String {
        let (kind, value) = self.selector();
        format!("SignInFlow({kind}={value:?}, created_at={:?})", self.0.created_at.to_string())
    }
}

impl SignInFlow {
    pub(crate) fn inner(&self) -> &sso::SignInFlow {
        &self.0
    }
}

/// Starts a sign-in: the URL and the flow, or an error value.
#[pyfunction]
#[pyo3(signature = (client, *, selector, redirect_uri, domain_hint, login_hint, provider_scopes,
                    provider_query_params, nonce, force_login, return_to, allowed_return_origins))]
#[allow(clippy::too_many_arguments, reason = "each is a parameter of the sign-in")]
pub(crate) fn start_sign_in(
    py: Python<'_>,
    client: &Client,
    selector: (String, String),
    redirect_uri: String,
    domain_hint: Option<String>,
    login_hint: Option<String>,
    provider_scopes: Option<Vec<String>>,
    provider_query_params: Option<BTreeMap<String, String>>,
    nonce: Option<String>,
    force_login: bool,
    return_to: Option<String>,
    allowed_return_origins: Vec<String>,
) -> PyResult<Py<PyAny>> {
    let start = || {
        let mut params = GetAuthorizationUrlWithPkceParams::new(parse_selector(selector)?, redirect_uri);
        params.domain_hint = domain_hint;
        params.login_hint = login_hint;
        params.provider_scopes = provider_scopes;
        params.provider_query_params = provider_query_params;
        params.nonce = nonce.map(Into::into);
        params.force_login = force_login;
        params.return_to = return_to;
        params.allowed_return_origins = allowed_return_origins;
        let start = client.template().sso().get_authorization_url_with_pkce(params)?;
        Ok((String::from(start.url), SignInFlow(start.flow)))
    };
    outcome(py, guarded(start))
}

/// A callback that was read but not checked.
#[pyclass(frozen, module = "workos_kit.sso")]
pub(crate) struct Callback(sso::Callback);

#[pymethods]
impl Callback {
    /// Reads a callback from the URL of the request or its query string. Raises `InvalidRequestError` with code
    /// `callback_malformed` for anything ambiguous.
    #[staticmethod]
    fn parse(py: Python<'_>, callback: &str) -> PyResult<Self> {
        guarded(|| sso::Callback::parse(callback).map(Self)).map_err(|error| raised(py, error))
    }

    /// Checks the callback against the sign-in this browser started, and gives out what may be exchanged.
    ///
    /// Raises `SignatureMismatchError` with code `state_mismatch` or `flow_missing`, `PermissionDeniedError` with
    /// code `idp_initiated_not_allowed`, `SessionExpiredError` with code `flow_expired`, and for a callback that is
    /// itself an error the exception of its code, with `callback_error`.
    #[pyo3(signature = (flow, *, allow_idp_initiated=false, allowed_return_origins=Vec::new(), max_flow_age=600.0))]
    fn accept(
        &self,
        py: Python<'_>,
        flow: Option<PyRef<'_, SignInFlow>>,
        allow_idp_initiated: bool,
        allowed_return_origins: Vec<String>,
        max_flow_age: f64,
    ) -> PyResult<AcceptedCallback> {
        let accept = || {
            let options = CallbackOptions::default()
                .allow_idp_initiated(allow_idp_initiated)
                .allowed_return_origins(allowed_return_origins)
                .max_flow_age(duration(max_flow_age)?);
            let flow = flow.as_ref().map(|flow| &flow.0);
            self.0.clone().accept(flow, &options, jiff::Timestamp::now()).map(AcceptedCallback)
        };
        guarded(accept).map_err(|error| raised(py, error))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// A callback that passed every check that needs no network: its code may be exchanged, once.
#[pyclass(frozen, module = "workos_kit.sso")]
pub(crate) struct AcceptedCallback(sso::AcceptedCallback);

#[pymethods]
impl AcceptedCallback {
    /// The authorization code.
    #[getter]
    fn code(&self) -> &str {
        self.0.code.expose()
    }

    /// The verifier to send with it; `None` if the identity provider started the sign-in.
    #[getter]
    fn code_verifier(&self) -> Option<&str> {
        self.0.code_verifier.as_ref().map(workos_kit::pkce::CodeVerifier::expose)
    }

    /// Where to continue, safe to redirect to.
    #[getter]
    fn return_to(&self) -> Option<&str> {
        self.0.return_to.as_deref()
    }

    /// Who started the sign-in: `application` or `identity_provider`.
    #[getter]
    fn initiated_by(&self) -> &'static str {
        match self.0.initiated_by {
            InitiatedBy::IdentityProvider => "identity_provider",
            _ => "application",
        }
    }

    /// Where the user was sent instead of where the profile comes from, if the two differ: the browser could have
    /// changed the authorization URL on the way. `None` if all is well.
    // The core has this check for its own models only.
    fn other_origin(
        &self,
        connection_id: &str,
        organization_id: Option<&str>,
        connection_type: &str,
    ) -> Option<&'static str> {
        let (what, fits) = match self.0.selector.as_ref()? {
            ConnectionSelector::Connection(connection) => ("connection", connection_id == connection),
            ConnectionSelector::Organization(organization) => {
                ("organization", organization_id == Some(organization.as_str()))
            }
            ConnectionSelector::Provider(provider) => {
                ("provider", connection_type.eq_ignore_ascii_case(provider.as_str()))
            }
            // Nothing that this version does not know may pass.
            _ => ("place", false),
        };
        (!fits).then_some(what)
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Checks a redirect target; the safe form, or an error value.
#[pyfunction]
pub(crate) fn safe_return_to(
    py: Python<'_>,
    target: &str,
    allowed_origins: Vec<String>,
) -> PyResult<Py<PyAny>> {
    outcome(py, guarded(|| sso::safe_return_to(target, &allowed_origins)))
}

fn parse_selector((kind, value): (String, String)) -> Result<ConnectionSelector, Error> {
    match kind.as_str() {
        "connection" => Ok(ConnectionSelector::Connection(value)),
        "organization" => Ok(ConnectionSelector::Organization(value)),
        "provider" => Ok(ConnectionSelector::Provider(value.into())),
        _ => Err(Error::new(
            ErrorKind::InvalidRequest,
            "a sign-in needs a connection, an organization or a provider",
        )),
    }
}
