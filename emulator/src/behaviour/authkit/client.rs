//! Which application asks.

use crate::behaviour::Call;
use crate::reply::Failure;

/// Refuses a client id or client secret of another environment. Whether the secret may be missing is the
/// operation's business.
pub(super) fn check(call: &Call<'_>) -> Result<(), Failure> {
    let client_id = call.text("client_id").unwrap_or_default();
    if client_id != call.state.environment.client_id {
        return Err(Failure::oauth("invalid_client", "Invalid client ID."));
    }
    match call.text("client_secret") {
        Some(secret) if !call.state.environment.api_keys.contains(secret) => {
            Err(Failure::oauth("invalid_client", "Invalid client secret."))
        }
        _ => Ok(()),
    }
}
