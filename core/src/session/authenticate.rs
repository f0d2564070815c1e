//! Verifying a session.

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::data::SessionData;
use super::manager::{Session, SessionManager};
use super::tokens::{self, AccessToken, TokenOutcome};
use crate::error::{Error, ErrorKind};
use crate::generated::models::{Impersonator, User};
use crate::generated::services::user_management::GetLogoutUrlParams;

/// What came with a request.
#[derive(Clone, Debug)]
pub(super) enum Held {
    /// No cookie.
    Nothing,
    /// A cookie that could not be opened.
    Refused(Arc<Error>),
    /// A session; nothing of it is verified.
    Session(Arc<SessionData>),
}

/// What a session turned out to be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Authentication {
    /// The user is signed in.
    Authenticated(Authenticated),
    /// The user was signed in until the access token expired: refresh the session.
    Expired(Authenticated),
    /// The session is not to be trusted: sign in again.
    Invalid(InvalidSession),
    /// There is no session: sign in.
    NoCookie,
    /// The public keys cannot be had, so nothing can be said: keep the cookie, and answer 503.
    KeysUnavailable {
        /// How long until they are asked for again.
        retry_after: Option<Duration>,
        /// The cause.
        error: Arc<Error>,
    },
}

/// A session whose access token was verified.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Authenticated {
    /// What the access token says: user, organization, roles, permissions.
    pub token: AccessToken,
    /// The tokens, and the user as sealed.
    pub session: Arc<SessionData>,
}

/// Why a session is not to be trusted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InvalidSession {
    /// `invalid_session_cookie` if the cookie could not be opened, `invalid_jwt` if the access token is refused.
    pub reason: &'static str,
    /// The cause, with a code of its own.
    pub error: Arc<Error>,
}

impl Authenticated {
    /// For bindings.
    #[doc(hidden)]
    pub fn new(token: AccessToken, session: Arc<SessionData>) -> Self {
        Self { token, session }
    }

    /// The user as it was when the session was sealed; nothing if the cookie holds none, or one that nobody sealed.
    pub fn user(&self) -> Result<Option<User>, Error> {
        if self.session.is_user_trusted() { self.session.user() } else { Ok(None) }
    }

    /// Who acts as the user, if an administrator does: e-mail address, and the reason as far as it was sealed.
    pub fn impersonator(&self) -> Option<Impersonator> {
        let email = self.token.impersonator()?.to_owned();
        let sealed = self.session.impersonator.as_ref().filter(|sealed| sealed.email == email);
        let reason = sealed.and_then(|sealed| sealed.reason.clone());
        serde_json::from_value(serde_json::json!({"email": email, "reason": reason})).ok()
    }
}

impl Authentication {
    /// The stable name of the outcome, as the official SDKs have it where they have one: `authenticated`,
    /// `session_expired`, `invalid_session_cookie`, `invalid_jwt`, `no_session_cookie_provided`, `keys_unavailable`.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Authenticated(_) => "authenticated",
            Self::Expired(_) => "session_expired",
            Self::Invalid(invalid) => invalid.reason,
            Self::NoCookie => "no_session_cookie_provided",
            Self::KeysUnavailable { .. } => "keys_unavailable",
        }
    }

    /// The verified session, if the user is signed in.
    pub fn authenticated(&self) -> Option<&Authenticated> {
        match self {
            Self::Authenticated(authenticated) => Some(authenticated),
            _ => None,
        }
    }
}

impl Session {
    /// Verifies the session: signature and claims of the access token, and that it belongs to the sealed user. Sends
    /// nothing unless the public keys have to be fetched (`GET /sso/jwks/{client_id}`).
    ///
    /// Fails only with kind `configuration`: the client id, and so the address of the keys, is not known.
    pub async fn authenticate(&self) -> Result<Authentication, Error> {
        let Held::Session(session) = &self.held else {
            return Ok(self.not_held());
        };
        let manager = &self.manager;
        let outcome = tokens::verify(manager.client(), session.access_token.expose(), manager.policy()).await;
        judge(session, outcome)
    }

    /// The same without waiting: nothing if the public keys must be fetched first. Then call
    /// [`authenticate`](Self::authenticate).
    pub fn try_authenticate(&self) -> Option<Result<Authentication, Error>> {
        let Held::Session(session) = &self.held else {
            return Some(Ok(self.not_held()));
        };
        let manager: &SessionManager = &self.manager;
        let outcome = tokens::try_verify(manager.client(), session.access_token.expose(), manager.policy())?;
        Some(judge(session, outcome))
    }

    /// The URL that signs the user out (`GET /user_management/sessions/logout`): redirect the browser there and remove
    /// the cookie. An expired session is signed out just as well. Sends nothing unless the public keys have to be
    /// fetched.
    ///
    /// Fails with kind `session_invalid` if there is no session or it is not to be trusted, and with kind `unavailable`
    /// if the keys cannot be had.
    pub async fn get_logout_url(&self, return_to: Option<&str>) -> Result<Url, Error> {
        let token = match self.authenticate().await? {
            Authentication::Authenticated(authenticated) | Authentication::Expired(authenticated) => {
                authenticated.token
            }
            Authentication::Invalid(InvalidSession { error, .. })
            | Authentication::KeysUnavailable { error, .. } => {
                let own = Error::new(error.kind(), error.message()).with_retry_after(error.retry_after());
                return Err(own.with_code(error.code().unwrap_or_default().to_owned()));
            }
            Authentication::NoCookie => {
                return Err(super::refused(
                    "no_session_cookie_provided",
                    "there is no session to sign out of",
                ));
            }
        };
        let mut params = GetLogoutUrlParams::new(token.session_id().unwrap_or_default());
        params.return_to = return_to.map(str::to_owned);
        self.manager.client().user_management().get_logout_url(params)
    }

    fn not_held(&self) -> Authentication {
        match &self.held {
            Held::Refused(error) => Authentication::Invalid(InvalidSession {
                reason: "invalid_session_cookie",
                error: error.clone(),
            }),
            Held::Nothing | Held::Session(_) => Authentication::NoCookie,
        }
    }
}

fn judge(session: &Arc<SessionData>, outcome: Result<TokenOutcome, Error>) -> Result<Authentication, Error> {
    let (token, is_expired) = match outcome {
        Ok(TokenOutcome::Valid(token)) => (token, false),
        Ok(TokenOutcome::Expired(token)) => (token, true),
        Err(error) => {
            return match error.kind() {
                ErrorKind::Configuration => Err(error),
                ErrorKind::Unavailable => {
                    let retry_after = error.retry_after();
                    Ok(Authentication::KeysUnavailable { retry_after, error: Arc::new(error) })
                }
                _ => Ok(invalid_token(error)),
            };
        }
    };
    // A user that was not sealed is nobody's word, and is neither believed nor refused.
    let belongs = !session.is_user_trusted() || session.user_id().is_none_or(|id| id == token.user_id());
    if !belongs {
        let error = tokens::invalid(
            "session_user_mismatch",
            "the access token is of another user than the session it was sealed with",
        );
        return Ok(invalid_token(error));
    }
    let authenticated = Authenticated { token, session: session.clone() };
    Ok(if is_expired {
        Authentication::Expired(authenticated)
    } else {
        Authentication::Authenticated(authenticated)
    })
}

fn invalid_token(error: Error) -> Authentication {
    Authentication::Invalid(InvalidSession { reason: "invalid_jwt", error: Arc::new(error) })
}
