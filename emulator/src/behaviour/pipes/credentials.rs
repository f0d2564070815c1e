//! Fresh credentials of connected accounts.

use serde_json::{Map, Value, json};

use super::accounts::{self, CONNECTED_ACCOUNTS};
use super::choice::{self, Choice};
use super::owners::{self, Owner};
use super::{configurations, integrations};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

/// How long the access tokens of the emulated providers are good, in seconds.
pub(super) const TOKEN_LIFETIME: u64 = 60 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("pipes.get_access_token", access_token),
        ("pipes.create_data_integration_credential", credential),
    ],
    pages: &[],
    seeds: &[],
};

/// A connection with a credential that works now, or the reason why there is none.
enum Usable {
    Account(Record),
    Inactive(&'static str),
}

fn access_token(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (owner, integration) = found(call)?;
    let account = match usable(call, &integration, &owner)? {
        Usable::Account(account) if account.text("auth_method") == "api_key" => {
            let message = "The connection has an API key and no access token.";
            return Err(Failure::coded(422, "auth_method_mismatch", message));
        }
        Usable::Account(account) => account,
        Usable::Inactive(reason) => return Ok(inactive(reason)),
    };
    let mut token = about_token(call, &integration, &account);
    token["object"] = "access_token".into();
    token["access_token"] = account.member("access_token").clone();
    Ok(Reply::value(json!({"active": true, "access_token": token})))
}

fn credential(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (owner, integration) = found(call)?;
    let account = match usable(call, &integration, &owner)? {
        Usable::Account(account) => account,
        Usable::Inactive(reason) => return Ok(inactive(reason)),
    };
    let mut credential = json!({"value": account.member("secret")});
    if account.text("auth_method") != "api_key" {
        credential = about_token(call, &integration, &account);
        credential["value"] = account.member("access_token").clone();
        credential["metadata"] = json!({});
    }
    credential["object"] = "credential".into();
    credential["auth_method"] = account.member("auth_method").clone();
    credential["config"] = account.member("config").clone();
    Ok(Reply::value(json!({"active": true, "credential": credential})))
}

fn found(call: &Call<'_>) -> Result<(Owner, Record), Failure> {
    let owner = owners::of_body(call)?;
    let integration = integrations::of_path(call, owner.ownership())?;
    Ok((owner, integration))
}

fn usable(call: &mut Call<'_>, integration: &Record, owner: &Owner) -> Result<Usable, Failure> {
    let choice = Choice::of_body(call);
    // Assumption: an integration that is turned off is as good as none.
    if !configurations::is_enabled(&call.state.store, integration, owner.organization_id()) {
        return Ok(Usable::Inactive("not_installed"));
    }
    match choice::choose(call, integration, owner, &choice)? {
        None => Ok(Usable::Inactive("not_installed")),
        Some(account) if account.text("state") != "connected" => {
            Ok(Usable::Inactive("needs_reauthorization"))
        }
        Some(account) if account.text("auth_method") == "api_key" => Ok(Usable::Account(account)),
        Some(account) => renewed(call, account),
    }
}

/// The account with a token that has not expired, from the provider if need be.
fn renewed(call: &mut Call<'_>, account: Record) -> Result<Usable, Failure> {
    let is_good = account.member("access_token").is_string() && !call.is_past(account.text("expires_at"));
    if is_good {
        return Ok(Usable::Account(account));
    }
    let can_renew =
        account.text("auth_method") == "client_credentials" || account.member("refresh_token").is_string();
    if !can_renew {
        accounts::need_reauthorization(call, &account, None)?;
        return Ok(Usable::Inactive("needs_reauthorization"));
    }
    let fresh = provider_tokens(call, false);
    // Not `accounts::change`: a new token is no change of the connection.
    let renewed = call.state.store.update(&CONNECTED_ACCOUNTS, &account.id, |account| {
        account.hidden.extend(fresh);
    });
    Ok(renewed.cloned().map_or(Usable::Inactive("not_installed"), Usable::Account))
}

/// What the emulated provider answers at its token endpoint.
pub(super) fn provider_tokens(call: &mut Call<'_>, with_refresh_token: bool) -> Map<String, Value> {
    let mut tokens = Map::from_iter([
        ("access_token".to_owned(), format!("provider_access_{}", call.state.random.token(32)).into()),
        ("expires_at".to_owned(), call.in_seconds(TOKEN_LIFETIME).into()),
    ]);
    if with_refresh_token {
        let token = format!("provider_refresh_{}", call.state.random.token(32));
        tokens.insert("refresh_token".to_owned(), token.into());
    }
    tokens
}

fn about_token(call: &Call<'_>, integration: &Record, account: &Record) -> Value {
    let organization_id = account.member("organization_id").as_str();
    let granted = account.member("scopes").as_array().map_or(&[][..], Vec::as_slice);
    let wanted = configurations::scopes(&call.state.store, integration, organization_id);
    let missing: Vec<String> =
        wanted.into_iter().filter(|scope| !granted.iter().any(|known| known == scope)).collect();
    json!({
        "expires_at": account.member("expires_at"),
        "scopes": granted,
        // Client credentials come with the scopes that the provider gave them.
        "missing_scopes": if account.text("auth_method") == "oauth" { missing } else { Vec::new() },
    })
}

fn inactive(reason: &str) -> Reply {
    Reply::value(json!({"active": false, "error": reason}))
}

#[cfg(test)]
#[path = "credentials_tests.rs"]
mod tests;
