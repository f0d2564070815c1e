//! The providers that a user or an organization can connect to, with the connections that there are.

use serde_json::{Value, json};

use super::integrations::{self, DATA_INTEGRATIONS};
use super::owners::{self, Owner};
use super::{accounts, configurations, providers};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("pipes.list_user_data_providers", |call| {
            let owner = owners::user(call, call.path("user_id"), call.query_text("organization_id"))?;
            list(call, &owner)
        }),
        ("pipes.list_organization_data_providers", |call| {
            let owner = owners::organization(call, call.path("organization_id"), None)?;
            list(call, &owner)
        }),
    ],
    pages: &[],
    seeds: &[("connectedAccounts", super::seeds::plant_accounts)],
};

/// Integrations of the owner's kind that are turned on.
fn list(call: &mut Call<'_>, owner: &Owner) -> Result<Reply, Failure> {
    let store = &call.state.store;
    let organization_id = owner.organization_id();
    let available = store.all(&DATA_INTEGRATIONS).filter(|integration| {
        integration.text("ownership") == owner.ownership()
            && configurations::is_enabled(store, integration, organization_id)
    });
    let available: Vec<Record> = available.cloned().collect();
    let shown = available.iter().map(|integration| shown(call, integration, owner));
    Ok(Reply::list(shown.collect()))
}

fn shown(call: &Call<'_>, integration: &Record, owner: &Owner) -> Value {
    let store = &call.state.store;
    let all = accounts::of_owner(store, integration, owner);
    let compatibility = all.iter().find(|account| accounts::is_compatibility(account)).map(Record::value);
    let multiple = call.query("supports_multiple_connections") == Some(&Value::Bool(true));
    let listed: Vec<Value> = match multiple {
        true => all.iter().map(Record::value).collect(),
        false => compatibility.iter().cloned().collect(),
    };
    let kinds = [("oauth", "oauth2"), ("api_key", "api_key"), ("client_credentials", "client_credentials")];
    let kind = kinds.iter().find(|(method, _)| integrations::allows(integration, method));
    json!({
        "object": "data_provider",
        "id": integration.id,
        "name": providers::name(store, integration.text("slug")),
        "description": integration.member("description"),
        "slug": integration.member("slug"),
        "integration_type": integration.member("integration_type"),
        "credentials_type": kind.map_or("oauth2", |(_, kind)| kind),
        "scopes": configurations::scopes(store, integration, owner.organization_id()),
        "auth_methods": integration.member("auth_methods"),
        "ownership": if owner.ownership() == "user" { "userland_user" } else { "organization" },
        "connection_owner": owner.ownership(),
        "created_at": integration.member("created_at"),
        "updated_at": integration.member("updated_at"),
        "connected_account": compatibility,
        "connected_accounts": listed,
    })
}
