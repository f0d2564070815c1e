//! One request of a browser: who it is from, and what the answer must carry.

use std::sync::Arc;
use std::time::Duration;

use super::authenticate::{Authenticated, Authentication};
use super::cookie::CACHE_HEADERS;
use super::manager::{Session, SessionManager};
use super::refresh::{Refresh, RefreshOptions};
use crate::error::Error;

/// Who a request is from, and the headers that the answer must carry whatever it says.
#[derive(Debug)]
#[non_exhaustive]
pub struct RequestAuthentication {
    /// Who it is from.
    pub outcome: RequestOutcome,
    /// Headers to add to the answer: `set-cookie` where the cookie changes, `cache-control` and `vary` so that no cache
    /// gives this answer to somebody else. Names are in lower case.
    pub headers: Vec<(&'static str, String)>,
}

/// Who a request is from.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestOutcome {
    /// A signed-in user.
    Authenticated(Box<Authenticated>),
    /// Nobody: redirect to the sign-in page, or answer 401.
    SignInRequired {
        /// The stable name of the cause: see [`Authentication::reason`] and
        /// [`TerminalRefresh::reason`](super::TerminalRefresh::reason).
        reason: String,
        /// The cause, if it was more than a missing cookie.
        error: Option<Arc<Error>>,
    },
    /// It cannot be told now: answer 503. The cookie stays, so nobody is signed out by an outage.
    Unavailable {
        /// The stable name of the cause.
        reason: &'static str,
        /// How long to wait, if that is known.
        retry_after: Option<Duration>,
        /// The cause.
        error: Arc<Error>,
    },
}

impl RequestOutcome {
    /// The status of an answer that says nothing else: 200, 401 or 503.
    pub fn status(&self) -> u16 {
        match self {
            Self::Authenticated(_) => 200,
            Self::SignInRequired { .. } => 401,
            Self::Unavailable { .. } => 503,
        }
    }
}

impl SessionManager {
    /// Finds out who a request is from: reads the cookie, verifies the session, and renews it if its access token is
    /// expired or about to be. This is what a framework calls for each request.
    ///
    /// `cookie_headers` are the values of the request's `Cookie` headers. Nothing else of the request counts: a header
    /// that claims to hold a session comes from whoever sent the request.
    ///
    /// Fails like [`Session::refresh`].
    pub async fn authenticate_request<'a>(
        &self,
        cookie_headers: impl IntoIterator<Item = &'a str>,
    ) -> Result<RequestAuthentication, Error> {
        let cookies: Vec<&str> = cookie_headers.into_iter().collect();
        let sealed = self.cookie().read(cookies.iter().copied()).unwrap_or_default();
        let session = self.load_sealed_session(&sealed);
        let (outcome, set_cookies) = match session.authenticate().await? {
            Authentication::Authenticated(authenticated) if self.is_due(&authenticated.token) => {
                self.renewed(&session, Some(authenticated), &cookies).await?
            }
            Authentication::Expired(_) => self.renewed(&session, None, &cookies).await?,
            Authentication::Authenticated(authenticated) => {
                let anew = session.should_be_sealed_anew();
                let set_cookies =
                    if anew { self.set(session.sealed()?.expose(), &cookies)? } else { Vec::new() };
                (RequestOutcome::Authenticated(Box::new(authenticated)), set_cookies)
            }
            Authentication::NoCookie => (sign_in("no_session_cookie_provided", None), Vec::new()),
            Authentication::Invalid(invalid) => (
                sign_in(invalid.reason, Some(invalid.error)),
                self.cookie().clear_cookies(cookies.iter().copied()),
            ),
            Authentication::KeysUnavailable { retry_after, error } => {
                (RequestOutcome::Unavailable { reason: "keys_unavailable", retry_after, error }, Vec::new())
            }
        };
        let set_cookies = set_cookies.into_iter().map(|cookie| ("set-cookie", cookie));
        let cache = CACHE_HEADERS.into_iter().map(|(name, value)| (name, value.to_owned()));
        Ok(RequestAuthentication { outcome, headers: set_cookies.chain(cache).collect() })
    }

    /// Renews a session. `current` is there as long as the access token is still good: then a failure to renew it is no
    /// concern of this request.
    async fn renewed(
        &self,
        session: &Session,
        current: Option<Authenticated>,
        cookies: &[&str],
    ) -> Result<(RequestOutcome, Vec<String>), Error> {
        let refresh = match (session.refresh(RefreshOptions::new()).await, &current) {
            (Ok(refresh), _) => refresh,
            (Err(error), Some(_)) => {
                tracing::warn!(%error, "a session that is still good could not be renewed");
                return Ok((authenticated(current), Vec::new()));
            }
            (Err(error), None) => return Err(error),
        };
        Ok(match (refresh, current) {
            (Refresh::Refreshed(renewed), _) => {
                let set_cookies = self.set(renewed.sealed_session.expose(), cookies)?;
                let outcome = match renewed.token {
                    Ok(token) => RequestOutcome::Authenticated(Box::new(Authenticated {
                        token,
                        session: renewed.session,
                    })),
                    Err(error) => RequestOutcome::Unavailable {
                        reason: "keys_unavailable",
                        retry_after: error.retry_after(),
                        error: Arc::new(error),
                    },
                };
                (outcome, set_cookies)
            }
            (Refresh::Unchanged(authenticated), _) => {
                (RequestOutcome::Authenticated(authenticated), Vec::new())
            }
            (_, current @ Some(_)) => (authenticated(current), Vec::new()),
            (Refresh::Terminal(terminal), None) => {
                let cleared = terminal.ends_session;
                let set_cookies =
                    if cleared { self.cookie().clear_cookies(cookies.iter().copied()) } else { Vec::new() };
                (sign_in(&terminal.reason, Some(terminal.error)), set_cookies)
            }
            (Refresh::Transient(transient), None) => {
                let super::TransientRefresh { reason, retry_after, error } = transient;
                (RequestOutcome::Unavailable { reason, retry_after, error }, Vec::new())
            }
        })
    }

    fn set(&self, sealed_session: &str, cookies: &[&str]) -> Result<Vec<String>, Error> {
        self.cookie().set_cookies(sealed_session, cookies.iter().copied())
    }
}

fn authenticated(current: Option<Authenticated>) -> RequestOutcome {
    match current {
        Some(authenticated) => RequestOutcome::Authenticated(Box::new(authenticated)),
        None => sign_in("session_expired", None),
    }
}

fn sign_in(reason: &str, error: Option<Arc<Error>>) -> RequestOutcome {
    RequestOutcome::SignInRequired { reason: reason.to_owned(), error }
}
