//! What sessions come to.

use std::sync::Arc;

use napi_derive::napi;
use serde::Serialize;
use workos_kit::ErrorKind;
use workos_kit::session::{
    AccessToken, Authenticated, Authentication, Refresh, RequestAuthentication, RequestOutcome, SessionData,
};

use crate::failure::{Failure, Outcome};

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
pub(crate) struct RefreshCheck {
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
pub(crate) struct RequestCheck {
    status: u16,
    reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<VerifiedSession>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure>,
    headers: Vec<(&'static str, String)>,
}

pub(crate) fn check(authentication: Authentication) -> SessionCheck {
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

pub(crate) fn request_check(found: RequestAuthentication) -> RequestCheck {
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
    RequestCheck { status, reason, session, error, headers: found.headers }
}

pub(crate) fn refresh_check(refresh: Refresh) -> RefreshCheck {
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
