//! Connections by an API key, or by client credentials of the account's own.

use serde_json::{Map, Value};

use super::accounts;
use super::choice::{self, Choice};
use super::integrations;
use super::owners::{self, Owner};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("pipes.create_data_integration_api_key", |call| add(call, "api_key")),
        ("pipes.update_data_integration_api_key", |call| replace(call, "api_key")),
        ("pipes.create_data_integration_client_credential", |call| add(call, "client_credentials")),
        ("pipes.update_data_integration_client_credentials", |call| replace(call, "client_credentials")),
    ],
    pages: &[],
    seeds: &[],
};

/// Stores an API key as the owner's compatibility connection, or replaces the key of that.
pub(super) fn store_key(
    call: &mut Call<'_>,
    integration: &Record,
    owner: &Owner,
    secret: &str,
) -> Result<Record, Failure> {
    let (members, credentials) = key(secret);
    match choice::choose(call, integration, owner, &Choice::default())? {
        Some(account) => accounts::change(call, &account, members, credentials),
        None => accounts::connect(call, integration, owner, members, credentials),
    }
}

fn add(call: &mut Call<'_>, auth_method: &str) -> Result<Reply, Failure> {
    let (owner, integration) = found(call, auth_method, 400)?;
    let (members, credentials) = given(call, auth_method);
    let account = accounts::connect(call, &integration, &owner, members, credentials)?;
    Ok(Reply::value(accounts::written(&call.state.store, &account)))
}

fn replace(call: &mut Call<'_>, auth_method: &str) -> Result<Reply, Failure> {
    let (owner, integration) = found(call, auth_method, 422)?;
    let choice = Choice::of_body(call);
    if choice.id.is_some() != call.text("connection_intent").is_some() {
        let message = "connection_intent and connected_account_id go together";
        return Err(Failure::invalid("connected_account_id", "invalid_value", message));
    }
    let (members, credentials) = given(call, auth_method);
    let account = match choice::choose(call, &integration, &owner, &choice)? {
        Some(account) if account.text("auth_method") != auth_method => return Err(mismatch(422)),
        Some(account) => accounts::change(call, &account, members, credentials)?,
        None => accounts::connect(call, &integration, &owner, members, credentials)?,
    };
    Ok(Reply::value(accounts::written(&call.state.store, &account)))
}

fn found(call: &Call<'_>, auth_method: &str, status: u16) -> Result<(Owner, Record), Failure> {
    let owner = owners::of_body(call)?;
    let integration = integrations::of_path(call, owner.ownership())?;
    if integrations::allows(&integration, auth_method) {
        Ok((owner, integration))
    } else {
        Err(mismatch(status))
    }
}

fn mismatch(status: u16) -> Failure {
    let message = "The integration or connection authenticates in another way.";
    Failure::coded(status, "auth_method_mismatch", message)
}

/// The members and credentials that the body gives.
fn given(call: &Call<'_>, auth_method: &str) -> (Map<String, Value>, Map<String, Value>) {
    let labels = call.given(&["account_display_name", "account_identifier"]);
    let (mut members, credentials) = match auth_method {
        "api_key" => key(call.text("secret").unwrap_or_default()),
        _ => client_credentials(call),
    };
    members.extend(labels);
    (members, credentials)
}

fn key(secret: &str) -> (Map<String, Value>, Map<String, Value>) {
    let members = Map::from_iter([
        ("auth_method".to_owned(), "api_key".into()),
        ("api_key_last_4".to_owned(), accounts::last_four(secret).into()),
        ("state".to_owned(), "connected".into()),
    ]);
    (members, Map::from_iter([("secret".to_owned(), secret.into())]))
}

fn client_credentials(call: &Call<'_>) -> (Map<String, Value>, Map<String, Value>) {
    let secret = call.text("client_secret").unwrap_or_default();
    let mut members = call.given(&["client_id", "config"]);
    members.extend([
        ("auth_method".to_owned(), "client_credentials".into()),
        ("client_secret_last_4".to_owned(), accounts::last_four(secret).into()),
        ("state".to_owned(), "connected".into()),
    ]);
    // Tokens of the former credentials are no longer good.
    let credentials = Map::from_iter([
        ("client_secret".to_owned(), secret.into()),
        ("access_token".to_owned(), Value::Null),
        ("expires_at".to_owned(), Value::Null),
    ]);
    (members, credentials)
}

#[cfg(test)]
#[path = "stored_credentials_tests.rs"]
mod tests;
