//! Which of an owner's connections a request means.

use serde_json::Value;

use super::accounts::{self, CONNECTED_ACCOUNTS, is_compatibility, of_owner};
use super::owners::{self, Owner};
use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::Record;

/// What a request says about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Choice {
    /// Whether all connections are considered.
    pub(super) multiple: bool,
    /// The chosen one.
    pub(super) id: Option<String>,
}

impl Choice {
    /// From the query.
    pub(super) fn of_query(call: &Call<'_>) -> Self {
        Self {
            multiple: call.query("supports_multiple_connections") == Some(&Value::Bool(true)),
            id: call.query_text("connected_account_id").map(str::to_owned),
        }
    }

    /// From the body.
    pub(super) fn of_body(call: &Call<'_>) -> Self {
        Self {
            multiple: call.flag("supports_multiple_connections") == Some(true),
            id: call.text("connected_account_id").map(str::to_owned),
        }
    }
}

/// The connection that a request means, if there is one: the chosen one, otherwise the only one of those that are
/// considered. Assumption: whoever knows an id need not say that it considers several.
pub(super) fn choose(
    call: &mut Call<'_>,
    integration: &Record,
    owner: &Owner,
    choice: &Choice,
) -> Result<Option<Record>, Failure> {
    let all = of_owner(&call.state.store, integration, owner);
    let found = match &choice.id {
        Some(id) => {
            let chosen = all.into_iter().find(|account| account.id == *id);
            Some(chosen.ok_or_else(|| not_found(id))?)
        }
        None if choice.multiple && all.len() > 1 => {
            let message = "Several connections match; connected_account_id must choose one.";
            return Err(Failure::coded(409, "multiple_connected_accounts", message));
        }
        None => all.into_iter().find(|account| choice.multiple || is_compatibility(account)),
    };
    found.map(|account| settle(call, account)).transpose()
}

/// [`choose`] where there must be one.
pub(super) fn chosen(
    call: &mut Call<'_>,
    integration: &Record,
    owner: &Owner,
    choice: &Choice,
) -> Result<Record, Failure> {
    let found = choose(call, integration, owner, choice)?;
    found.ok_or_else(|| Failure::not_found(&CONNECTED_ACCOUNTS, integration.text("slug")))
}

/// The failure for a connection that the owner does not have.
pub(super) fn not_found(id: &str) -> Failure {
    let message = format!("The owner has no connected account '{id}'.");
    Failure::coded(404, "connected_account_not_found", message)
}

/// A shared connection loses its credentials when the member who made it leaves. Assumption: it is noticed when the
/// connection is looked at.
fn settle(call: &mut Call<'_>, account: Record) -> Result<Record, Failure> {
    let established_by = account.text("established_by_user_id");
    let is_shared = account.text("ownership") == "organization" && !established_by.is_empty();
    if !is_shared || owners::is_active_member(call, established_by, account.text("organization_id")) {
        return Ok(account);
    }
    call.change(&CONNECTED_ACCOUNTS, &account.id, |account| {
        account.set("established_by_user_id", Value::Null);
        for credential in ["access_token", "refresh_token", "expires_at", "secret", "client_secret"] {
            account.hidden.remove(credential);
        }
    })?;
    accounts::need_reauthorization(call, &account, Some("establishing_member_membership_ended"))
}
