//! Signing a person in on the hosted pages for another part of the emulator, which gets the browser back.

use serde_json::Map;

use super::{authorization_codes, authorize};
use crate::behaviour::Call;
use crate::reply::{Failure, Reply};

/// Who has signed in.
pub(in crate::behaviour) struct SignedIn {
    pub(in crate::behaviour) user_id: String,
    /// The organization that they chose, or their only one.
    pub(in crate::behaviour) organization_id: Option<String>,
}

/// Sends the browser to the hosted pages. It comes back to `return_to` with `state` and either a `code` for
/// [`finish`] or `error` and `error_description`.
pub(in crate::behaviour) fn start(
    call: &mut Call<'_>,
    return_to: &str,
    state: &str,
) -> Result<Reply, Failure> {
    let hidden =
        Map::from_iter([("redirect_uri".to_owned(), return_to.into()), ("state".to_owned(), state.into())]);
    let flow = authorize::start_with(call, hidden);
    authorize::attend(call, &flow)
}

/// Who has signed in, by the code that the browser brings. It can be used once.
pub(in crate::behaviour) fn finish(call: &mut Call<'_>, code: &str) -> Option<SignedIn> {
    let sign_in = authorization_codes::take(call, code)?;
    Some(SignedIn { user_id: sign_in.user_id, organization_id: sign_in.organization_id })
}
