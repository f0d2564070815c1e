//! Sessions: opened and verified in the calling thread, renewed on the background thread.

use std::collections::BTreeMap;

use pyo3::{Py, PyAny, PyResult, Python, pyclass, pymethods, types::PyBytes};
use workos_kit::{
    Error, ErrorKind, Secret,
    session::{
        Authenticated, Authentication, CookieOptions, Refresh, RefreshOptions, RequestOutcome, SameSite,
        SealFormat, Sealer, Session, SessionData, SessionManager, SessionOptions, SignInParams,
    },
};

use crate::{
    arguments::duration,
    client::Client,
    error::{ErrorValue, guarded, outcome},
    jobs::{Job, plain},
    per_process::PerProcess,
    tokens::{Policy, claims, seconds},
};

/// Seals and opens with the application's cookie passwords.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Seals(Sealer);

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

/// The attributes of the session cookie, in this order: name, path, domain, maximum age in seconds, `SameSite`, whether
/// plain HTTP is allowed.
type Cookie = (String, String, Option<String>, f64, String, bool);

/// The sessions of an application.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Sessions {
    client: Py<Client>,
    options: SessionOptions,
    /// Checked before anything else; its client sends nothing.
    template: SessionManager,
    shared: PerProcess<SessionManager>,
}

#[pymethods]
impl Sessions {
    /// With the settings of an application; or an error value.
    #[staticmethod]
    #[pyo3(signature = (client, seals, *, policy, cookie, refresh_window, patience, minimal))]
    #[allow(clippy::too_many_arguments, reason = "each is a setting")]
    fn create(
        py: Python<'_>,
        client: Py<Client>,
        seals: &Seals,
        policy: &Policy,
        cookie: Cookie,
        refresh_window: f64,
        patience: f64,
        minimal: bool,
    ) -> PyResult<Py<PyAny>> {
        let create = || {
            let mut options = SessionOptions::new(seals.0.clone())
                .policy(policy.0.clone())
                .cookie(cookie_options(cookie)?)
                .refresh_window(duration(refresh_window)?)
                .patience(duration(patience)?);
            if minimal {
                options = options.minimal();
            }
            let native = client.get();
            let template = native.template().user_management().sessions(options.clone())?;
            let shared = PerProcess::new(native.shared().user_management().sessions(options.clone())?);
            Ok(Self { client, options, template, shared })
        };
        outcome(py, guarded(create))
    }

    /// A session as it came with a request.
    fn load(&self, sealed: &str) -> PyResult<NativeSession> {
        Ok(NativeSession { session: self.template.load_sealed_session(sealed) })
    }

    /// Seals a session given as JSON; or an error value.
    fn seal(&self, py: Python<'_>, session: &str) -> PyResult<Py<PyAny>> {
        let seal = || self.template.seal_session(&SessionData::from_json(session)?);
        outcome(py, guarded(seal).map(|sealed| sealed.expose().to_owned()))
    }

    /// The sealed session among `Cookie` headers, or an empty text.
    fn read_cookie(&self, headers: Vec<String>) -> String {
        self.template.cookie().read(headers.iter().map(String::as_str)).unwrap_or_default()
    }

    /// The `Set-Cookie` values that store a sealed session; or an error value.
    fn set_cookies(&self, py: Python<'_>, sealed: &str, headers: Vec<String>) -> PyResult<Py<PyAny>> {
        outcome(
            py,
            guarded(|| self.template.cookie().set_cookies(sealed, headers.iter().map(String::as_str))),
        )
    }

    /// The `Set-Cookie` values that remove the session.
    fn clear_cookies(&self, headers: Vec<String>) -> Vec<String> {
        self.template.cookie().clear_cookies(headers.iter().map(String::as_str))
    }

    /// Length, whether one cookie is enough, the longest part with its length, the longest claim with its length; or an
    /// error value.
    fn size_report(&self, py: Python<'_>, sealed: &str) -> PyResult<Py<PyAny>> {
        let report = || {
            let session = self.template.load_sealed_session(sealed);
            let data = session.data().ok_or_else(|| {
                Error::new(ErrorKind::SessionInvalid, "the sealed session cannot be opened")
            })?;
            let report = self.template.cookie().size_report(data, sealed);
            Ok((
                report.bytes,
                report.fits_one_cookie,
                report.largest_part,
                report.largest_part_bytes,
                report.largest_claim,
            ))
        };
        outcome(py, guarded(report))
    }

    /// Verifies a session, with the keys fetched where that is needed: a `Check`.
    fn authenticate(&self, session: &NativeSession) -> Job {
        let session = self.own(session);
        Job::new(async move { session.authenticate().await }, |py, found| plain(py, check(found)))
    }

    /// Renews a session: a `Renewal`.
    #[pyo3(signature = (session, organization_id, only_if_due, seals))]
    fn refresh(
        &self,
        session: &NativeSession,
        organization_id: Option<String>,
        only_if_due: bool,
        seals: Option<&Seals>,
    ) -> Job {
        let session = self.own(session);
        let mut options = RefreshOptions::new();
        if let Some(organization_id) = organization_id {
            options = options.organization_id(organization_id);
        }
        if only_if_due {
            options = options.only_if_due();
        }
        if let Some(seals) = seals {
            options = options.sealer(seals.0.clone());
        }
        Job::new(async move { session.refresh(options).await }, |py, refresh| plain(py, renewal(refresh)?))
    }

    /// The URL that signs out.
    #[pyo3(signature = (session, return_to))]
    fn logout_url(&self, session: &NativeSession, return_to: Option<String>) -> Job {
        let session = self.own(session);
        Job::new(
            async move { session.get_logout_url(return_to.as_deref()).await.map(String::from) },
            |py, url: String| plain(py, url),
        )
    }

    /// Who a request is from: status, reason, session if there is one, error if there is one, wait in seconds, headers.
    fn authenticate_request(&self, headers: Vec<String>) -> Job {
        let manager = self.manager().clone();
        let work = async move { manager.authenticate_request(headers.iter().map(String::as_str)).await };
        Job::new(work, |py, request| {
            let status = request.outcome.status();
            let (reason, verified, error, wait) = match request.outcome {
                RequestOutcome::Authenticated(found) => {
                    ("authenticated".to_owned(), Some(verified(&found)), None, None)
                }
                RequestOutcome::SignInRequired { reason, error } => (reason, None, error, None),
                RequestOutcome::Unavailable { reason, retry_after, error } => {
                    (reason.to_owned(), None, Some(error), retry_after)
                }
                other => (format!("{other:?}"), None, None, None),
            };
            let error = error.map(|error| ErrorValue::shared(&error));
            plain(py, (status, reason, verified, error, seconds(wait), request.headers))
        })
    }

    /// Begins a sign-in: the URL and the headers of the redirect; or an error value. `url` holds further parameters of the
    /// authorization URL as JSON.
    #[pyo3(signature = (redirect_uri, url, return_pathname, custom_state, headers))]
    fn start_sign_in(
        &self,
        py: Python<'_>,
        redirect_uri: String,
        url: &[u8],
        return_pathname: Option<String>,
        custom_state: Option<String>,
        headers: Vec<String>,
    ) -> PyResult<Py<PyAny>> {
        let start = || {
            let members: UrlMembers = serde_json::from_slice(url).map_err(|cause| {
                Error::new(ErrorKind::InvalidRequest, format!("the parameters of the sign-in: {cause}"))
            })?;
            let mut params = members.set(SignInParams::new(redirect_uri));
            if let Some(return_pathname) = return_pathname {
                params = params.return_pathname(return_pathname);
            }
            if let Some(custom_state) = custom_state {
                params = params.custom_state(custom_state);
            }
            let started = self.template.start_sign_in(params, headers.iter().map(String::as_str))?;
            Ok((String::from(started.url), started.headers))
        };
        outcome(py, guarded(start))
    }

    /// Ends a sign-in: the answer as JSON, the sealed session, the path to go on with, the application's own state, and the
    /// headers.
    fn complete_sign_in(&self, callback: String, headers: Vec<String>) -> Job {
        let manager = self.manager().clone();
        let work =
            async move { manager.complete_sign_in(&callback, headers.iter().map(String::as_str)).await };
        Job::new(work, |py, done| {
            let session = SessionData::from_authenticate_response(&done.response);
            let user = session.user_json().map(|user| PyBytes::new(py, user.as_bytes()).unbind());
            plain(
                py,
                (
                    user,
                    session.to_json().expose().to_owned(),
                    done.sealed_session.expose().to_owned(),
                    done.return_pathname,
                    done.custom_state,
                    done.headers,
                ),
            )
        })
    }
}

impl Sessions {
    /// The sessions whose client has its connections on the background thread of this process.
    pub(crate) fn manager(&self) -> &SessionManager {
        let client = self.client.get();
        self.shared.get(|| {
            let sessions = client.shared().user_management().sessions(self.options.clone());
            // The settings were accepted before.
            sessions.unwrap_or_else(|_| self.template.clone())
        })
    }

    fn own(&self, session: &NativeSession) -> Session {
        session.session.clone().with_manager(self.manager().clone())
    }
}

/// A session as it came with a request.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct NativeSession {
    session: Session,
}

#[pymethods]
impl NativeSession {
    /// Verifies the session without waiting: a `Check`, an error value, or `None` if the keys must be fetched first.
    fn try_authenticate(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        match guarded(|| Ok(self.session.try_authenticate())) {
            Ok(None) => Ok(None),
            Ok(Some(Ok(found))) => Ok(Some(plain(py, check(found))?)),
            Ok(Some(Err(error))) | Err(error) => outcome(py, Err::<(), _>(error)).map(Some),
        }
    }

    /// Whether the cookie should be sealed anew.
    fn should_be_sealed_anew(&self) -> bool {
        self.session.should_be_sealed_anew()
    }

    /// The session, sealed with the first password; or an error value.
    fn sealed(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| self.session.sealed()).map(|sealed| sealed.expose().to_owned()))
    }
}

/// A session whose access token was verified.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Verified(Authenticated);

#[pymethods]
impl Verified {
    /// Claims of the access token as JSON.
    #[getter]
    fn claims(&self, py: Python<'_>) -> Py<PyBytes> {
        claims(py, &self.0.token).unbind()
    }

    /// The access token itself.
    #[getter]
    fn access_token(&self) -> &str {
        self.0.session.access_token.expose()
    }

    /// The user as JSON with the names of the API, if one was sealed.
    #[getter]
    fn user(&self, py: Python<'_>) -> Option<Py<PyBytes>> {
        if !self.0.session.is_user_trusted() {
            return None;
        }
        self.0.session.user_json().map(|user| PyBytes::new(py, user.as_bytes()).unbind())
    }

    /// How the user signed in.
    #[getter]
    fn authentication_method(&self) -> Option<String> {
        self.0.session.authentication_method.as_ref().map(|method| method.as_str().to_owned())
    }

    /// Who acts as the user, and why.
    #[getter]
    fn impersonator(&self) -> Option<(String, Option<String>)> {
        self.0.impersonator().map(|impersonator| (impersonator.email, impersonator.reason))
    }
}

/// What a session turned out to be: reason, session, error, wait in seconds.
type Check = (&'static str, Option<Verified>, Option<ErrorValue>, Option<f64>);

/// What came out of a refresh: status, reason, sealed session, session, error, wait in seconds, whether the session is over.
type Renewal =
    (&'static str, String, Option<String>, Option<Verified>, Option<ErrorValue>, Option<f64>, bool);

fn check(found: Authentication) -> Check {
    let reason = found.reason();
    match found {
        Authentication::Authenticated(found) | Authentication::Expired(found) => {
            (reason, Some(Verified(found)), None, None)
        }
        Authentication::Invalid(invalid) => (reason, None, Some(ErrorValue::shared(&invalid.error)), None),
        Authentication::KeysUnavailable { retry_after, error } => {
            (reason, None, Some(ErrorValue::shared(&error)), seconds(retry_after))
        }
        _ => (reason, None, None, None),
    }
}

fn renewal(refresh: Refresh) -> PyResult<Renewal> {
    Ok(match refresh {
        Refresh::Refreshed(renewed) => {
            let sealed = Some(renewed.sealed_session.expose().to_owned());
            match renewed.token {
                Ok(token) => {
                    let found = Authenticated::new(token, renewed.session);
                    ("refreshed", String::new(), sealed, Some(Verified(found)), None, None, false)
                }
                Err(error) => {
                    let wait = seconds(error.retry_after());
                    let reason = if error.kind() == ErrorKind::Unavailable {
                        "keys_unavailable"
                    } else {
                        "invalid_jwt"
                    };
                    ("unverified", reason.to_owned(), sealed, None, Some(ErrorValue::new(error)), wait, false)
                }
            }
        }
        Refresh::Unchanged(found) => {
            ("unchanged", String::new(), None, Some(Verified(*found)), None, None, false)
        }
        Refresh::Terminal(terminal) => (
            "terminal",
            terminal.reason,
            None,
            None,
            Some(ErrorValue::shared(&terminal.error)),
            None,
            terminal.ends_session,
        ),
        Refresh::Transient(transient) => (
            "transient",
            transient.reason.to_owned(),
            None,
            None,
            Some(ErrorValue::shared(&transient.error)),
            seconds(transient.retry_after),
            false,
        ),
        other => {
            return Err(pyo3::exceptions::PyRuntimeError::new_err(format!(
                "an outcome without a name: {other:?}"
            )));
        }
    })
}

fn verified(found: &Authenticated) -> Verified {
    Verified(found.clone())
}

/// Parameters of the authorization URL.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct UrlMembers {
    provider: Option<String>,
    connection_id: Option<String>,
    organization_id: Option<String>,
    login_hint: Option<String>,
    domain_hint: Option<String>,
    screen_hint: Option<String>,
    prompt: Option<String>,
    max_age: Option<i64>,
    invitation_token: Option<String>,
    provider_scopes: Option<Vec<String>>,
    provider_query_params: Option<BTreeMap<String, String>>,
}

impl UrlMembers {
    fn set(self, params: SignInParams) -> SignInParams {
        params.url(|url| {
            url.provider = self.provider.map(Into::into);
            url.connection_id = self.connection_id;
            url.organization_id = self.organization_id;
            url.login_hint = self.login_hint;
            url.domain_hint = self.domain_hint;
            url.screen_hint = self.screen_hint.map(Into::into);
            url.prompt = self.prompt;
            url.max_age = self.max_age;
            url.invitation_token = self.invitation_token.map(Into::into);
            url.provider_scopes = self.provider_scopes;
            url.provider_query_params = self.provider_query_params;
        })
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

fn cookie_options(
    (name, path, domain, max_age, same_site, plain_http): Cookie,
) -> Result<CookieOptions, Error> {
    let same_site = match same_site.to_ascii_lowercase().as_str() {
        "lax" => SameSite::Lax,
        "strict" => SameSite::Strict,
        "none" => SameSite::None,
        _ => return Err(Error::new(ErrorKind::Configuration, "`same_site` must be lax, strict or none")),
    };
    let mut options =
        CookieOptions::new().name(name).path(path).max_age(duration(max_age)?).same_site(same_site);
    if let Some(domain) = domain {
        options = options.domain(domain);
    }
    if plain_http {
        options = options.danger_allow_plain_http();
    }
    Ok(options)
}
