//! The connected accounts of a user and of an organization, and their import from tokens that the application
//! has already.

use serde_json::Value;

use super::accounts::{self, Members};
use super::choice::{self, Choice};
use super::integrations;
use super::owners::{self, Owner};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("pipes.get_user_connected_account", |call| get(call, of_user)),
        ("pipes.create_user_connected_account", |call| create(call, of_user)),
        ("pipes.update_user_connected_account", |call| update(call, of_user)),
        ("pipes.delete_user_connected_account", |call| delete(call, of_user)),
        ("pipes.get_organization_connected_account", |call| get(call, of_organization)),
        ("pipes.create_organization_connected_account", |call| create(call, of_organization)),
        ("pipes.update_organization_connected_account", |call| update(call, of_organization)),
        ("pipes.delete_organization_connected_account", |call| delete(call, of_organization)),
    ],
    pages: &[],
    seeds: &[],
};

/// Finds the owner that a request is about.
type FindOwner = fn(&Call<'_>) -> Result<Owner, Failure>;

fn of_user(call: &Call<'_>) -> Result<Owner, Failure> {
    owners::user(call, call.path("user_id"), call.query_text("organization_id"))
}

fn of_organization(call: &Call<'_>) -> Result<Owner, Failure> {
    owners::organization(call, call.path("organization_id"), call.text("user_id"))
}

fn get(call: &mut Call<'_>, owner: FindOwner) -> Result<Reply, Failure> {
    let (owner, integration) = found(call, owner)?;
    let choice = Choice::of_query(call);
    Ok(Reply::value(choice::chosen(call, &integration, &owner, &choice)?.value()))
}

fn create(call: &mut Call<'_>, owner: FindOwner) -> Result<Reply, Failure> {
    let (owner, integration) = found(call, owner)?;
    let others = accounts::of_owner(&call.state.store, &integration, &owner);
    if call.text("connection_intent") != Some("add") && others.iter().any(accounts::is_compatibility) {
        let message = "The account is connected already.";
        return Err(Failure::coded(409, "connected_account_already_exists", message));
    }
    let (mut members, credentials) = given(call, &integration, None)?;
    if !members.contains_key("state") {
        let state = if has_token(&credentials) { "connected" } else { "needs_reauthorization" };
        members.insert("state".to_owned(), state.into());
    }
    let account = accounts::connect(call, &integration, &owner, members, credentials)?;
    Ok(Reply::value(accounts::written(&call.state.store, &account)))
}

fn update(call: &mut Call<'_>, owner: FindOwner) -> Result<Reply, Failure> {
    let (owner, integration) = found(call, owner)?;
    // Without an id the compatibility connection is meant, whatever else the query says.
    let choice = Choice { multiple: false, ..Choice::of_query(call) };
    let account = choice::chosen(call, &integration, &owner, &choice)?;
    if account.text("auth_method") != "oauth" {
        let message = "The connection does not authenticate with OAuth tokens.";
        return Err(Failure::coded(422, "auth_method_mismatch", message));
    }
    let (mut members, credentials) = given(call, &integration, Some(&account))?;
    if !members.contains_key("state") && has_token(&credentials) {
        members.insert("state".to_owned(), "connected".into());
    }
    let account = accounts::change(call, &account, members, credentials)?;
    Ok(Reply::value(accounts::written(&call.state.store, &account)))
}

fn delete(call: &mut Call<'_>, owner: FindOwner) -> Result<Reply, Failure> {
    let (owner, integration) = found(call, owner)?;
    let choice = Choice::of_query(call);
    let account = choice::chosen(call, &integration, &owner, &choice)?;
    accounts::disconnect(call, &account)?;
    Ok(Reply::nothing())
}

fn found(call: &Call<'_>, owner: FindOwner) -> Result<(Owner, Record), Failure> {
    let owner = owner(call)?;
    let integration = integrations::of_path(call, owner.ownership())?;
    Ok((owner, integration))
}

/// The members and credentials that the body gives, if they go together with each other and with what is stored.
fn given(
    call: &Call<'_>,
    integration: &Record,
    stored: Option<&Record>,
) -> Result<(Members, Members), Failure> {
    let members = call.given(&["account_display_name", "account_identifier", "scopes", "state"]);
    let mut credentials = call.given(&["access_token", "refresh_token", "expires_at"]);
    if call.text("refresh_token") == Some("") {
        return Err(Failure::coded(422, "invalid_refresh_token", "The refresh token is empty."));
    }
    if credentials.contains_key("expires_at") && !credentials.contains_key("access_token") {
        let message = "expires_at goes with an access_token.";
        return Err(Failure::coded(422, "invalid_token_combination", message));
    }
    if credentials.contains_key("access_token") && !credentials.contains_key("expires_at") {
        // A new token that never expires takes the place of one that did.
        credentials.insert("expires_at".to_owned(), Value::Null);
    }
    if credentials.contains_key("refresh_token") && integration.member("credentials")["client_id"].is_null() {
        let message = "Refreshing tokens needs client credentials, which the integration does not have.";
        return Err(Failure::coded(422, "client_credentials_not_configured", message));
    }
    let has_stored = stored.is_some_and(|account| has_token(&account.hidden));
    if call.text("state") == Some("connected") && !has_token(&credentials) && !has_stored {
        let message = "An account without tokens is not connected.";
        return Err(Failure::coded(422, "invalid_data_integration_state", message));
    }
    Ok((members, credentials))
}

fn has_token(credentials: &Members) -> bool {
    credentials.contains_key("access_token") || credentials.contains_key("refresh_token")
}

#[cfg(test)]
#[path = "imports_tests.rs"]
mod tests;
