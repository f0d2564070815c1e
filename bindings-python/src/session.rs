//! Sessions: opened and verified in the calling thread, renewed on the background thread.

use pyo3::{Py, PyAny, PyResult, Python, pyclass, pymethods, types::PyBytes};
use workos_kit::{
    Error, ErrorKind,
    session::{RefreshOptions, Session, SessionData, SessionManager, SessionOptions, SignInParams},
};

use crate::{
    arguments::duration,
    client::Client,
    cookies::{Cookie, cookie_options},
    error::{guarded, outcome},
    jobs::{Job, plain},
    per_process::PerProcess,
    seal::Seals,
    session_outcome::{check, renewal, request_check},
    sign_in::UrlMembers,
    tokens::Policy,
};

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
        Job::new(work, |py, request| plain(py, request_check(request)))
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
