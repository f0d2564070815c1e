//! Renewing a session with its refresh token.

use std::sync::Arc;
use std::time::Duration;

use super::authenticate::{Authenticated, Authentication, Held};
use super::coordinator::{Claim, RefreshCoordinator};
use super::data::SessionData;
use super::exchange::{
    TerminalRefresh, TransientRefresh, Unrenewed, classify, exchange, interrupted, no_refresh_token, pending,
};
use super::manager::{Session, SessionManager};
use super::seal::Sealer;
use super::single_flight::{self, Exchanged, Key, RESULT_LIFETIME};
use super::tokens::{self, AccessToken};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// How long another process may take for an exchange before this one does it.
const LEASE: Duration = Duration::from_secs(15);
/// How often a process asks whether another one is done.
const POLL: Duration = Duration::from_millis(50);

/// What a refresh should do.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RefreshOptions {
    organization_id: Option<String>,
    only_if_due: bool,
    sealer: Option<Sealer>,
}

impl RefreshOptions {
    /// Renews the tokens, within the organization that the session is in.
    pub fn new() -> Self {
        Self::default()
    }

    /// Switches to an organization of which the user is a member.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Renews the tokens only if the access token is expired or about to be: see
    /// [`SessionOptions::refresh_window`](super::SessionOptions::refresh_window).
    pub fn only_if_due(mut self) -> Self {
        self.only_if_due = true;
        self
    }

    /// Seals the new session with another sealer, such as one with a new cookie password.
    pub fn sealer(mut self, sealer: Sealer) -> Self {
        self.sealer = Some(sealer);
        self
    }
}

/// What came out of a refresh.
#[derive(Debug)]
#[non_exhaustive]
pub enum Refresh {
    /// There are new tokens. Set the cookie: the old refresh token is spent.
    Refreshed(Box<Refreshed>),
    /// The tokens are still good, and were not to be renewed before that.
    Unchanged(Box<Authenticated>),
    /// The session cannot be renewed: the user has to sign in again, or take the step that the error's challenge
    /// describes.
    Terminal(TerminalRefresh),
    /// It did not work now and may work later. Keep the cookie.
    Transient(TransientRefresh),
}

/// A session with new tokens.
#[derive(Debug)]
#[non_exhaustive]
pub struct Refreshed {
    /// The session, sealed for the cookie.
    pub sealed_session: Secret,
    /// The new tokens and the user.
    pub session: Arc<SessionData>,
    /// What the new access token says; or why it could not be verified. The tokens are to be kept in any case: the
    /// keys can be out of reach for a moment, and the old refresh token is spent.
    pub token: Result<AccessToken, Error>,
}

impl Session {
    /// Renews the session: exchanges its refresh token (`POST /user_management/authenticate`, once for all who ask at the
    /// same time), verifies the new access token and seals the new session.
    ///
    /// Fails only where the application has to change something: kind `configuration`, or `authentication` if the
    /// server refuses the application's own credentials. The session is not to blame for either: keep the cookie.
    pub async fn refresh(&self, options: RefreshOptions) -> Result<Refresh, Error> {
        let session = match &self.held {
            Held::Nothing => return Ok(refused("no_session_cookie_provided", no_cookie())),
            Held::Refused(error) => return Ok(refused("invalid_session_cookie", error.clone())),
            Held::Session(session) => session,
        };
        if options.only_if_due
            && let Authentication::Authenticated(authenticated) = self.authenticate().await?
            && !self.manager.is_due(&authenticated.token)
        {
            return Ok(Refresh::Unchanged(Box::new(authenticated)));
        }
        let exchanged = self.manager.renew(session.clone(), options.organization_id.as_deref()).await;
        let renewed = match exchanged {
            Exchanged::Renewed { session, .. } => session,
            Exchanged::Failed(error) => {
                return classify(error, options.organization_id.is_some()).map(Refresh::from);
            }
            Exchanged::Lost => return Ok(Unrenewed::transient("refresh_interrupted", interrupted()).into()),
            Exchanged::Pending => return Ok(Unrenewed::transient("refresh_pending", pending()).into()),
        };
        let sealed_session = self.manager.seal_with(options.sealer.as_ref(), &renewed)?;
        let workos = self.manager.client();
        let verified = tokens::verify(workos, renewed.access_token.expose(), self.manager.policy()).await;
        let token = verified.and_then(|outcome| outcome.into_valid(workos.clock().now()));
        Ok(Refresh::Refreshed(Box::new(Refreshed { sealed_session, session: renewed, token })))
    }
}

impl SessionManager {
    /// Whether an access token is about to expire. The moment differs from token to token, so that not all sessions of
    /// one sign-in wave are renewed at once.
    pub(super) fn is_due(&self, token: &AccessToken) -> bool {
        let window = self.options().refresh_window;
        let spread =
            token.token_id().unwrap_or_default().bytes().fold(0_u32, |sum, byte| sum + u32::from(byte)) % 64;
        let ahead = window.saturating_sub(window / 2 * spread / 64);
        let left = token.expires_at().duration_since(self.client().clock().now());
        left < jiff::SignedDuration::try_from(ahead).unwrap_or(jiff::SignedDuration::MAX)
    }

    /// Exchanges the refresh token of a session, or takes part in the exchange that is under way.
    async fn renew(&self, session: Arc<SessionData>, organization_id: Option<&str>) -> Exchanged {
        let mut session = session;
        // A second round is for a caller who wants another organization than the one whose exchange it joined.
        for _ in 0..2 {
            let Some(refresh_token) = session.refresh_token.clone() else {
                return Exchanged::Failed(Arc::new(no_refresh_token()));
            };
            let key = Key::of(self.client(), refresh_token.expose());
            let asked = organization_id.map(str::to_owned);
            let patience = self.options().patience;
            let exchanged = single_flight::exchange(key, patience, || {
                coordinated(self.clone(), key, session.clone(), refresh_token, asked)
            })
            .await;
            match exchanged {
                Exchanged::Renewed { session: renewed, organization_id: other }
                    if organization_id.is_some() && other.as_deref() != organization_id =>
                {
                    session = renewed;
                }
                exchanged => return exchanged,
            }
        }
        Exchanged::Pending
    }
}

/// Exchanges the token unless another process does.
async fn coordinated(
    manager: SessionManager,
    key: Key,
    session: Arc<SessionData>,
    refresh_token: Secret,
    organization_id: Option<String>,
) -> Result<(SessionData, Option<String>), Error> {
    let Some(coordinator) = manager.options().coordinator.clone() else {
        return exchange(manager.client(), &session, &refresh_token, organization_id).await;
    };
    let name = key.to_text();
    match claim(&*coordinator, &name).await {
        Some(Claim::Done(sealed)) => match manager.sealer().unseal(sealed.expose()) {
            // Whoever did it may have asked for another organization; the caller sees to that.
            Ok(session) => {
                let organization_id = session.organization_id.clone();
                return Ok((session, organization_id));
            }
            Err(error) => tracing::warn!(%error, "the result of another process's refresh cannot be opened"),
        },
        Some(Claim::Granted | Claim::Taken) | None => {}
    }
    let exchanged = exchange(manager.client(), &session, &refresh_token, organization_id).await;
    let sealed = exchanged.as_ref().ok().and_then(|(session, _)| manager.sealer().seal(session).ok());
    if let Err(error) = coordinator.release(&name, sealed.as_ref(), RESULT_LIFETIME).await {
        tracing::warn!(%error, "the refresh coordinator fails: other processes will not learn of this refresh");
    }
    exchanged
}

/// Waits until this process may exchange the token, or has what another one got for it. Nothing if the coordinator fails
/// or the others take too long: then this process does it alone.
async fn claim(coordinator: &dyn RefreshCoordinator, name: &str) -> Option<Claim> {
    let waiting = async {
        loop {
            match coordinator.claim(name, LEASE).await {
                Ok(Claim::Taken) => tokio::time::sleep(POLL).await,
                Ok(claim) => return Some(claim),
                Err(error) => {
                    tracing::warn!(%error, "the refresh coordinator fails: this process refreshes alone");
                    return None;
                }
            }
        }
    };
    tokio::time::timeout(LEASE, waiting).await.ok().flatten()
}

impl From<Unrenewed> for Refresh {
    fn from(unrenewed: Unrenewed) -> Self {
        match unrenewed {
            Unrenewed::Terminal(terminal) => Self::Terminal(terminal),
            Unrenewed::Transient(transient) => Self::Transient(transient),
        }
    }
}

fn refused(reason: &str, error: Arc<Error>) -> Refresh {
    Refresh::Terminal(TerminalRefresh { reason: reason.to_owned(), ends_session: true, error })
}

fn no_cookie() -> Arc<Error> {
    Arc::new(
        Error::new(ErrorKind::SessionInvalid, "there is no session cookie")
            .with_code("no_session_cookie_provided"),
    )
}
