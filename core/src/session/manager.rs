//! Sessions of an application: its cookie passwords, what it accepts, and how its cookie looks.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::authenticate::{Authentication, Held};
use super::cookie::CookieOptions;
use super::coordinator::RefreshCoordinator;
use super::data::SessionData;
use super::exchange::{DEFAULT_PATIENCE, DEFAULT_REFRESH_WINDOW};
use super::seal::{SealFormat, Sealer};
use super::tokens::TokenPolicy;
use crate::client::WorkOS;
use crate::error::Error;
use crate::generated::models::AuthenticateResponse;
use crate::secret::Secret;
use crate::user_management::UserManagement;

/// How an application keeps its sessions.
#[derive(Clone)]
#[must_use]
pub struct SessionOptions {
    pub(super) sealer: Sealer,
    pub(super) policy: TokenPolicy,
    pub(super) cookie: CookieOptions,
    pub(super) refresh_window: Duration,
    pub(super) patience: Duration,
    pub(super) is_minimal: bool,
    pub(super) coordinator: Option<Arc<dyn RefreshCoordinator>>,
}

impl SessionOptions {
    /// With the cookie passwords of a sealer, and the defaults.
    pub fn new(sealer: Sealer) -> Self {
        Self {
            sealer,
            policy: TokenPolicy::new(),
            cookie: CookieOptions::new(),
            refresh_window: DEFAULT_REFRESH_WINDOW,
            patience: DEFAULT_PATIENCE,
            is_minimal: false,
            coordinator: None,
        }
    }

    /// Which access tokens are accepted: those of users, issued for this client, by default.
    pub fn policy(mut self, policy: TokenPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// How the cookie looks.
    pub fn cookie(mut self, cookie: CookieOptions) -> Self {
        self.cookie = cookie;
        self
    }

    /// How long before its expiry a token counts as due: 60 seconds by default. Up to half of it is taken off, a
    /// different part for each token.
    pub fn refresh_window(mut self, refresh_window: Duration) -> Self {
        self.refresh_window = refresh_window;
        self
    }

    /// How long a caller waits for a refresh that another one began: 30 seconds by default.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Leaves the user out of the cookie: who it is stands in the access token. For claims that fill it.
    pub fn minimal(mut self) -> Self {
        self.is_minimal = true;
        self
    }

    /// Refreshes once between several processes.
    pub fn coordinator(mut self, coordinator: Arc<dyn RefreshCoordinator>) -> Self {
        self.coordinator = Some(coordinator);
        self
    }
}

impl fmt::Debug for SessionOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SessionOptions")
            .field("sealer", &self.sealer)
            .field("policy", &self.policy)
            .field("cookie", &self.cookie)
            .field("refresh_window", &self.refresh_window)
            .field("is_minimal", &self.is_minimal)
            .finish_non_exhaustive()
    }
}

/// The sessions of an application. Make one and keep it; a clone shares it.
///
/// ```no_run
/// # async fn example(workos: workos_kit::WorkOS, cookie: &str) -> Result<(), workos_kit::Error> {
/// use workos_kit::session::{Authentication, Refresh, RefreshOptions, Sealer, SessionOptions};
///
/// let sealer = Sealer::new(std::env::var("WORKOS_COOKIE_PASSWORD").unwrap_or_default())?;
/// let sessions = workos.user_management().sessions(SessionOptions::new(sealer))?;
///
/// let session = sessions.load_sealed_session(cookie);
/// match session.authenticate().await? {
///     Authentication::Authenticated(user) => println!("{} may {:?}", user.token.user_id(), user.token.permissions()),
///     Authentication::Expired(_) => match session.refresh(RefreshOptions::new()).await? {
///         Refresh::Refreshed(renewed) => println!("set the cookie to {} bytes", renewed.sealed_session.expose().len()),
///         Refresh::Transient(_) => println!("keep the cookie, answer 503"),
///         _ => println!("sign in"),
///     },
///     Authentication::KeysUnavailable { .. } => println!("keep the cookie, answer 503"),
///     _ => println!("sign in"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SessionManager {
    client: WorkOS,
    options: Arc<SessionOptions>,
}

/// A session as it came with a request. Made by [`SessionManager::load_sealed_session`].
#[derive(Clone, Debug)]
pub struct Session {
    pub(super) manager: SessionManager,
    pub(super) held: Held,
}

impl UserManagement<'_> {
    /// The sessions of an application.
    ///
    /// Fails with kind `configuration` and code `cookie_options_invalid` if the cookie's name or attributes contradict
    /// each other.
    pub fn sessions(&self, options: SessionOptions) -> Result<SessionManager, Error> {
        options.cookie.check()?;
        Ok(SessionManager { client: self.client.clone(), options: Arc::new(options) })
    }

    /// Opens a sealed session with a cookie password. For several sessions, keep a
    /// [`SessionManager`](Self::sessions) instead.
    ///
    /// Fails with kind `configuration` if the password is missing or too short; a session that cannot be opened is told
    /// by [`Session::authenticate`].
    pub fn load_sealed_session(
        &self,
        sealed_session: &str,
        cookie_password: impl Into<Secret>,
    ) -> Result<Session, Error> {
        let sessions = self.sessions(SessionOptions::new(Sealer::new(cookie_password)?))?;
        Ok(sessions.load_sealed_session(sealed_session))
    }

    /// Opens a sealed session and verifies it: [`load_sealed_session`](Self::load_sealed_session), then
    /// [`Session::authenticate`].
    pub async fn authenticate_with_session_cookie(
        &self,
        sealed_session: &str,
        cookie_password: impl Into<Secret>,
    ) -> Result<Authentication, Error> {
        self.load_sealed_session(sealed_session, cookie_password)?.authenticate().await
    }
}

impl SessionManager {
    /// Opens a sealed session, the value of the cookie; an empty one stands for no cookie. Sends nothing and verifies
    /// nothing: [`Session::authenticate`] does, and also tells why it could not be opened.
    pub fn load_sealed_session(&self, sealed_session: &str) -> Session {
        let held = if sealed_session.is_empty() {
            Held::Nothing
        } else {
            match self.options.sealer.unseal(sealed_session) {
                Ok(session) => Held::Session(Arc::new(session)),
                Err(error) => Held::Refused(Arc::new(error)),
            }
        };
        Session { manager: self.clone(), held }
    }

    /// A session that the application keeps in another way than a sealed cookie.
    pub fn load_session(&self, session: SessionData) -> Session {
        Session { manager: self.clone(), held: Held::Session(Arc::new(session)) }
    }

    /// Seals the session that a sign-in began, for the cookie.
    pub fn seal(&self, response: &AuthenticateResponse) -> Result<Secret, Error> {
        self.seal_session(&SessionData::from_authenticate_response(response))
    }

    /// Seals a session for the cookie.
    pub fn seal_session(&self, session: &SessionData) -> Result<Secret, Error> {
        self.seal_with(None, session)
    }

    /// How the cookie looks.
    pub fn cookie(&self) -> &CookieOptions {
        &self.options.cookie
    }

    /// The client.
    pub fn client(&self) -> &WorkOS {
        &self.client
    }

    /// Why a sealed session cannot be opened.
    pub(crate) fn unseal_for_explanation(&self, sealed_session: &str) -> Result<(), Error> {
        self.options.sealer.unseal(sealed_session).map(drop)
    }

    pub(super) fn options(&self) -> &SessionOptions {
        &self.options
    }

    pub(super) fn sealer(&self) -> &Sealer {
        &self.options.sealer
    }

    pub(super) fn policy(&self) -> &TokenPolicy {
        &self.options.policy
    }

    pub(super) fn seal_with(&self, sealer: Option<&Sealer>, session: &SessionData) -> Result<Secret, Error> {
        let sealer = sealer.unwrap_or(&self.options.sealer);
        if self.options.is_minimal {
            sealer.seal(&session.clone().without_user())
        } else {
            sealer.seal(session)
        }
    }
}

impl Session {
    /// The same with the sessions of another client. For bindings, whose clients differ by where their connections live.
    #[doc(hidden)]
    #[must_use]
    pub fn with_manager(mut self, manager: SessionManager) -> Self {
        self.manager = manager;
        self
    }

    /// What was in the cookie, not verified; nothing if there was none or it could not be opened.
    pub fn data(&self) -> Option<&SessionData> {
        match &self.held {
            Held::Session(session) => Some(session),
            Held::Nothing | Held::Refused(_) => None,
        }
    }

    /// Whether the cookie should be sealed anew: it was opened with another than the first password, or is in a format
    /// that is not written any more.
    pub fn should_be_sealed_anew(&self) -> bool {
        self.data().is_some_and(|session| {
            session.password_index() > 0 || session.format().is_some_and(|format| format != SealFormat::Iron)
        })
    }

    /// The session, sealed with the first password.
    ///
    /// Fails with kind `session_invalid` and code `no_session` if there is none.
    pub fn sealed(&self) -> Result<Secret, Error> {
        match self.data() {
            Some(session) => self.manager.seal_session(session),
            None => Err(super::refused("no_session", "there is no session to seal")),
        }
    }
}
