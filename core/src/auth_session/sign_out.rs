//! Signing out.

use url::Url;

use super::AuthSession;
use super::state::SignedOutReason;
use crate::error::Error;
use crate::generated::services::user_management::GetLogoutUrlParams;

/// What came of signing out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignOut {
    /// Open it in the browser to end the session there and at WorkOS (`GET /user_management/sessions/logout`). Nothing if
    /// nobody was signed in.
    pub logout_url: Option<Url>,
    /// Whether nothing is left in the storage. If not, call it again.
    pub is_cleared: bool,
}

impl AuthSession {
    /// Signs the user out on this device: tokens and records are removed, whatever is under way is given up. Works without
    /// a network and for an expired session. `return_to` is where the browser goes after the logout URL.
    pub async fn sign_out(&self, return_to: Option<&str>) -> Result<SignOut, Error> {
        self.restore().await;
        let _commit = self.inner.commits.lock().await;
        let live = {
            let mut held = self.held();
            held.reason = SignedOutReason::SignedOut;
            held.is_locked = false;
            held.completed = None;
            // What cannot be read, or not removed, does not come back in this run.
            held.is_unread = false;
            held.live.take()
        };
        let is_cleared = self.inner.records.remove_all_but(&[]).await;
        self.publish();
        let session_id = live.as_ref().and_then(|live| live.token.session_id());
        let logout_url = session_id.map(|session_id| {
            let mut params = GetLogoutUrlParams::new(session_id);
            params.return_to = return_to.map(str::to_owned);
            self.inner.client.get_logout_url(params)
        });
        Ok(SignOut { logout_url: logout_url.transpose()?, is_cleared })
    }
}
