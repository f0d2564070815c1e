//! Sessions: verified synchronously as long as the public keys are there, renewed in the background.

use std::sync::Arc;
use std::time::Duration;

use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use serde::Serialize;
use workos_kit::ErrorKind;
use workos_kit::session::{
    AccessToken, Authenticated, Authentication, CookieOptions, Refresh, RefreshOptions, RequestOutcome,
    SameSite, SessionData, SessionManager, SessionOptions,
};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::failure::{Failure, Outcome};
use crate::promises::Answer;
use crate::runtime;
use crate::seal::sealer;
use crate::tokens::{Policy, at, either};

/// How the session cookie looks. What is absent keeps its default.
#[napi(object, object_to_js = false)]
pub struct CookieSettings {
    /// Name.
    pub name: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// How long browsers keep it, in milliseconds.
    pub max_age: Option<f64>,
    /// `lax`, `strict` or `none`.
    pub same_site: Option<String>,
    /// Also over plain HTTP.
    pub danger_allow_plain_http: Option<bool>,
}

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

/// A session whose access token was verified.
#[napi(object, object_from_js = false)]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VerifiedSession {
    /// Claims of the access token as JSON text; nothing if it could not be verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<String>,
    /// The access token.
    pub access_token: String,
    /// The user as JSON text in camelCase; nothing if there is none that can be trusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// How the user signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<String>,
    /// Why an administrator acts as the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impersonation_reason: Option<String>,
}

/// What a session turned out to be.
#[napi(object, object_from_js = false)]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SessionCheck {
    /// `authenticated`, or why it is not.
    pub reason: String,
    /// The cause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Failure>,
    // The members of a verified session, if the token is good or was until it expired: one object is made faster than
    // two.
    /// See [`VerifiedSession`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<String>,
    /// See [`VerifiedSession`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// See [`VerifiedSession`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// See [`VerifiedSession`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<String>,
    /// See [`VerifiedSession`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impersonation_reason: Option<String>,
}

/// What came out of a refresh, as JSON text.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RefreshCheck {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sealed_session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<VerifiedSession>,
    ends_session: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure>,
}

/// Who a request is from, as JSON text.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestCheck {
    status: u16,
    reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<VerifiedSession>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure>,
    headers: Vec<(&'static str, String)>,
}

/// How large a cookie is.
#[napi(object, object_from_js = false)]
pub struct CookieSize {
    /// Length of name, value and attributes.
    pub bytes: u32,
    /// Whether browsers take it as one cookie.
    pub fits_one_cookie: bool,
    /// `access_token`, `refresh_token` or `user`.
    pub largest_part: String,
    /// Its length.
    pub largest_part_bytes: u32,
    /// The claim that takes the most room.
    pub largest_claim: Option<String>,
    /// Its length.
    pub largest_claim_bytes: Option<u32>,
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
            let status = found.outcome.status();
            let (reason, session, error) = match found.outcome {
                RequestOutcome::Authenticated(authenticated) => {
                    ("authenticated".to_owned(), Some(verified(&authenticated)), None)
                }
                RequestOutcome::SignInRequired { reason, error } => (reason, None, error),
                RequestOutcome::Unavailable { reason, error, .. } => (reason.to_owned(), None, Some(error)),
                _ => ("unknown".to_owned(), None, None),
            };
            let error = error.as_deref().map(Failure::from);
            json(&RequestCheck { status, reason, session, error, headers: found.headers })
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
            return either(session.sealed().map(|_| empty_size()));
        };
        let report = self.inner.cookie().size_report(data, &sealed);
        let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let (claim, claim_bytes) = report.largest_claim.unzip();
        Either::A(CookieSize {
            bytes: number(report.bytes),
            fits_one_cookie: report.fits_one_cookie,
            largest_part: report.largest_part.to_owned(),
            largest_part_bytes: number(report.largest_part_bytes),
            largest_claim: claim,
            largest_claim_bytes: claim_bytes.map(number),
        })
    }
}

fn empty_size() -> CookieSize {
    CookieSize {
        bytes: 0,
        fits_one_cookie: true,
        largest_part: String::new(),
        largest_part_bytes: 0,
        largest_claim: None,
        largest_claim_bytes: None,
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

fn cookie_options(settings: CookieSettings) -> CookieOptions {
    let mut options = CookieOptions::new();
    if let Some(name) = settings.name {
        options = options.name(name);
    }
    if let Some(path) = settings.path {
        options = options.path(path);
    }
    if let Some(domain) = settings.domain {
        options = options.domain(domain);
    }
    if let Some(max_age) = settings.max_age {
        options = options.max_age(milliseconds(max_age));
    }
    match settings.same_site.as_deref() {
        Some("strict") => options = options.same_site(SameSite::Strict),
        Some("none") => options = options.same_site(SameSite::None),
        _ => {}
    }
    if settings.danger_allow_plain_http == Some(true) {
        options = options.danger_allow_plain_http();
    }
    options
}

fn check(authentication: Authentication) -> SessionCheck {
    let reason = authentication.reason().to_owned();
    let (session, error) = match &authentication {
        Authentication::Authenticated(session) | Authentication::Expired(session) => {
            (Some(verified(session)), None)
        }
        Authentication::Invalid(invalid) => (None, Some(Failure::from(&*invalid.error))),
        Authentication::KeysUnavailable { error, .. } => (None, Some(Failure::from(&**error))),
        _ => (None, None),
    };
    let check = SessionCheck {
        reason,
        error,
        claims: None,
        access_token: None,
        user: None,
        authentication_method: None,
        impersonation_reason: None,
    };
    match session {
        None => check,
        Some(session) => SessionCheck {
            claims: session.claims,
            access_token: Some(session.access_token),
            user: session.user,
            authentication_method: session.authentication_method,
            impersonation_reason: session.impersonation_reason,
            ..check
        },
    }
}

fn refresh_check(refresh: Refresh) -> RefreshCheck {
    let outcome = |status| RefreshCheck {
        status,
        reason: None,
        sealed_session: None,
        refresh_token: None,
        session: None,
        ends_session: false,
        error: None,
    };
    match refresh {
        Refresh::Refreshed(refreshed) => {
            let session = refreshed.session;
            let (token, error) = match refreshed.token {
                Ok(token) => (Some(token), None),
                Err(error) => (None, Some(Failure::from(error))),
            };
            RefreshCheck {
                sealed_session: Some(refreshed.sealed_session.expose().to_owned()),
                refresh_token: session.refresh_token.as_ref().map(|token| token.expose().to_owned()),
                session: Some(parts(token.as_ref(), &session)),
                error,
                ..outcome("refreshed")
            }
        }
        Refresh::Unchanged(authenticated) => {
            RefreshCheck { session: Some(verified(&authenticated)), ..outcome("unchanged") }
        }
        Refresh::Terminal(terminal) => RefreshCheck {
            reason: Some(terminal.reason),
            ends_session: terminal.ends_session,
            error: Some(Failure::from(&*terminal.error)),
            ..outcome("terminal")
        },
        Refresh::Transient(transient) => RefreshCheck {
            reason: Some(transient.reason.to_owned()),
            error: Some(Failure::from(&*transient.error)),
            ..outcome("transient")
        },
        _ => RefreshCheck { reason: Some("unknown".to_owned()), ..outcome("transient") },
    }
}

fn verified(authenticated: &Authenticated) -> VerifiedSession {
    parts(Some(&authenticated.token), &authenticated.session)
}

fn parts(token: Option<&AccessToken>, session: &Arc<SessionData>) -> VerifiedSession {
    let impersonator = session.impersonator.as_ref();
    // The reason belongs to the impersonator that the token names.
    let impersonator = impersonator
        .filter(|sealed| token.is_none_or(|token| token.impersonator() == Some(sealed.email.as_str())));
    VerifiedSession {
        claims: token.map(|token| token.claims_json().to_owned()),
        access_token: session.access_token.expose().to_owned(),
        user: if session.is_user_trusted() { session.user_json_in_camel_case() } else { None },
        authentication_method: session.authentication_method.as_ref().map(ToString::to_string),
        impersonation_reason: impersonator.and_then(|impersonator| impersonator.reason.clone()),
    }
}

pub(crate) fn json(value: &impl Serialize) -> Outcome<String> {
    serde_json::to_string(value).map_err(|_| {
        Failure::new(ErrorKind::Unexpected, "unwritable", "the outcome cannot be written as JSON")
    })
}

/// The TypeScript layer has checked that it is a number of milliseconds; whatever is too long means forever.
fn milliseconds(number: f64) -> Duration {
    Duration::try_from_secs_f64(number / 1000.0).unwrap_or(Duration::MAX)
}
