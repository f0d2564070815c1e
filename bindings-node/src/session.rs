//! Sessions: verified synchronously as long as the public keys are there, renewed in the background.

use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use workos_kit::session::{RefreshOptions, SessionData, SessionManager, SessionOptions};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::cookies::{CookieSettings, CookieSize, cookie_options, milliseconds};
use crate::failure::{Failure, Outcome};
use crate::promises::Answer;
use crate::runtime;
use crate::seal::sealer;
use crate::session_outcome::{SessionCheck, check, json, refresh_check, request_check};
use crate::tokens::{Policy, at, either};

/// How an application keeps its sessions.
#[napi(object, object_to_js = false)]
pub struct SessionSettings {
    /// Cookie passwords; the first seals.
    pub passwords: Vec<String>,
    /// Formats that are opened beside iron.
    pub accept: Vec<String>,
    /// How the cookie looks.
    pub cookie: Option<CookieSettings>,
    /// How long before its expiry a token counts as due, in milliseconds.
    pub refresh_window: Option<f64>,
    /// How long to wait for a refresh that another caller began, in milliseconds.
    pub patience: Option<f64>,
    /// Leave the user out of the cookie.
    pub minimal: Option<bool>,
    /// The time in milliseconds since 1970, for tests.
    pub now: Option<f64>,
}

/// The sessions of an application.
#[napi]
pub struct Sessions {
    pub(crate) inner: SessionManager,
}

#[napi]
impl Client {
    /// The sessions of an application.
    #[napi(catch_unwind)]
    pub fn sessions(&self, settings: SessionSettings, policy: Option<&Policy>) -> Either<Sessions, Failure> {
        let client = at(&self.inner, settings.now);
        let options = options(settings, policy);
        match options.and_then(|options| Ok(client.user_management().sessions(options)?)) {
            Ok(inner) => Either::A(Sessions { inner }),
            Err(failure) => Either::B(*failure),
        }
    }
}

#[napi]
impl Sessions {
    /// Verifies a sealed session with the keys that are there. Nothing if they must be fetched.
    #[napi(catch_unwind)]
    pub fn try_authenticate(&self, sealed: String) -> Option<Either<SessionCheck, Failure>> {
        // Keys that are no longer young are renewed in the background.
        let _background = runtime::enter();
        let outcome = self.inner.load_sealed_session(&sealed).try_authenticate()?;
        Some(either(outcome.map(check)))
    }

    /// Verifies a sealed session. The promise is fulfilled with JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn authenticate<'env>(
        &self,
        env: &'env Env,
        sealed: String,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let session = self.inner.load_sealed_session(&sealed);
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            json(&check(session.authenticate().await?))
        })
    }

    /// Renews a sealed session. With `passwords`, the first of them seals the new one. As above.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn refresh<'env>(
        &self,
        env: &'env Env,
        sealed: String,
        organization_id: Option<String>,
        only_if_due: bool,
        passwords: Option<Vec<String>>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let session = self.inner.load_sealed_session(&sealed);
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let mut options = RefreshOptions::new();
            if let Some(organization_id) = organization_id {
                options = options.organization_id(organization_id);
            }
            if let Some(passwords) = passwords {
                options = options.sealer(sealer(passwords, &[])?);
            }
            if only_if_due {
                options = options.only_if_due();
            }
            json(&refresh_check(session.refresh(options).await?))
        })
    }

    /// The URL that signs the user of a sealed session out. The promise is fulfilled with it, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn get_logout_url<'env>(
        &self,
        env: &'env Env,
        sealed: String,
        return_to: Option<String>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let session = self.inner.load_sealed_session(&sealed);
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            Ok(Answer::plain(session.get_logout_url(return_to.as_deref()).await?.into()))
        })
    }

    /// Finds out who a request is from. The promise is fulfilled with JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn authenticate_request<'env>(
        &self,
        env: &'env Env,
        cookies: Vec<String>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let sessions = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let found = sessions.authenticate_request(cookies.iter().map(String::as_str)).await?;
            json(&request_check(found))
        })
    }

    /// Seals a session that is given as JSON text, with names of either casing.
    #[napi(catch_unwind)]
    pub fn seal(&self, session: String) -> Either<String, Failure> {
        let sealed = SessionData::from_json(&session).and_then(|session| self.inner.seal_session(&session));
        either(sealed.map(|sealed| sealed.expose().to_owned()))
    }

    /// Opens a sealed session without verifying it; gives its JSON text in camelCase.
    #[napi(catch_unwind)]
    pub fn unseal(&self, sealed: String) -> Either<String, Failure> {
        let session = self.inner.load_sealed_session(&sealed);
        match session.data() {
            Some(data) => Either::A(data.to_json().expose().to_owned()),
            None => either(session.sealed().map(|_| String::new())),
        }
    }

    /// Whether a cookie should be sealed anew.
    #[napi(catch_unwind)]
    pub fn should_be_sealed_anew(&self, sealed: String) -> bool {
        self.inner.load_sealed_session(&sealed).should_be_sealed_anew()
    }

    /// The sealed session in the `Cookie` headers of a request.
    #[napi(catch_unwind)]
    pub fn read_cookie(&self, cookies: Vec<String>) -> Option<String> {
        self.inner.cookie().read(cookies.iter().map(String::as_str))
    }

    /// The `Set-Cookie` values that store a sealed session.
    #[napi(catch_unwind)]
    pub fn set_cookies(&self, sealed: String, cookies: Vec<String>) -> Either<Vec<String>, Failure> {
        either(self.inner.cookie().set_cookies(&sealed, cookies.iter().map(String::as_str)))
    }

    /// The `Set-Cookie` values that remove the session.
    #[napi(catch_unwind)]
    pub fn clear_cookies(&self, cookies: Vec<String>) -> Vec<String> {
        self.inner.cookie().clear_cookies(cookies.iter().map(String::as_str))
    }

    /// How large the cookie of a sealed session is.
    #[napi(catch_unwind)]
    pub fn size_report(&self, sealed: String) -> Either<CookieSize, Failure> {
        let session = self.inner.load_sealed_session(&sealed);
        let Some(data) = session.data() else {
            return either(session.sealed().map(|_| CookieSize::default()));
        };
        Either::A(self.inner.cookie().size_report(data, &sealed).into())
    }
}

fn options(settings: SessionSettings, policy: Option<&Policy>) -> Outcome<SessionOptions> {
    let mut options = SessionOptions::new(sealer(settings.passwords, &settings.accept)?);
    if let Some(policy) = policy {
        options = options.policy(policy.inner.clone());
    }
    if let Some(cookie) = settings.cookie {
        options = options.cookie(cookie_options(cookie));
    }
    if let Some(window) = settings.refresh_window {
        options = options.refresh_window(milliseconds(window));
    }
    if let Some(patience) = settings.patience {
        options = options.patience(milliseconds(patience));
    }
    if settings.minimal == Some(true) {
        options = options.minimal();
    }
    Ok(options)
}
