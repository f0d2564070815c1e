//! What organizations change about the integrations of the environment.

use serde_json::{Map, Value, json};

use super::integrations::{self, DATA_INTEGRATIONS};
use super::{accounts, providers};
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Changes of organizations. The body holds what differs from the integration: `enabled`, `scopes`, `config`, and
/// `client_id` and `client_secret` of the organization's own. Hidden: `place` (organization and integration).
static CONFIGURATIONS: Kind = Kind {
    name: "data_integration_configuration",
    prefix: "data_integration_configuration",
    label: "Data integration configuration",
    indexes: &["place", "organization_id", "integration_id"],
    owners: &[("organization", "organization_id"), ("data_integration", "integration_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("pipes.list_organization_data_integration_configurations", list),
        ("pipes.update_organization_data_integration_configuration", update),
    ],
    pages: &[],
    seeds: &[],
};

/// Whether accounts can be connected, by members of an organization if one is given.
pub(super) fn is_enabled(store: &Store, integration: &Record, organization_id: Option<&str>) -> bool {
    let own = own(store, integration, organization_id);
    let enabled = own.as_ref().map_or(&Value::Null, |own| own.member("enabled"));
    integration.member("enabled") == true && enabled != false
}

/// The scopes that are requested, of members of an organization if one is given.
pub(super) fn scopes(store: &Store, integration: &Record, organization_id: Option<&str>) -> Vec<String> {
    let own = own(store, integration, organization_id);
    match own.as_ref().and_then(|own| own.member("scopes").as_array()) {
        Some(scopes) => scopes.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        None => integrations::scopes(integration),
    }
}

fn own(store: &Store, integration: &Record, organization_id: Option<&str>) -> Option<Record> {
    let place = place(organization_id?, integration);
    store.find(&CONFIGURATIONS, "place", &place).next().cloned()
}

fn place(organization_id: &str, integration: &Record) -> String {
    format!("{organization_id}:{}", integration.id)
}

/// The integrations that are turned on. A provider with one for users and one for organizations appears once, with the
/// one for users, since an organization names the provider only. Assumption.
fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let store = &call.state.store;
    let enabled = store.all(&DATA_INTEGRATIONS).filter(|integration| integration.member("enabled") == true);
    let is_main = |integration: &&Record| {
        let main = of_slug(store, integration.text("slug"), true);
        main.is_some_and(|main| main.id == integration.id)
    };
    let shown = enabled.filter(is_main).map(|integration| shown(call, integration, &organization.id));
    Ok(Reply::list(shown.collect()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let slug = call.path("slug");
    let integration = of_slug(&call.state.store, slug, true)
        .or_else(|| of_slug(&call.state.store, slug, false))
        .ok_or_else(|| Failure::not_found(&DATA_INTEGRATIONS, slug))?;
    let brings_own = integration.member("credentials")["type"] == "organization";
    for name in ["client_id", "client_secret", "config"] {
        if call.body(name).is_some() && !brings_own {
            let message = format!("{name} is for providers whose credentials come from the organization");
            return Err(Failure::invalid(name, "invalid_value", message));
        }
    }
    if call.body("client_id").is_some() != call.body("client_secret").is_some() {
        let (missing, given) = match call.body("client_id") {
            Some(_) => ("client_secret", "client_id"),
            None => ("client_id", "client_secret"),
        };
        return Err(Failure::invalid(missing, "required", format!("{missing} is required with {given}")));
    }
    let given = call.given(&["enabled", "scopes", "client_id", "client_secret", "config"]);
    let own = match own(&call.state.store, &integration, Some(&organization.id)) {
        Some(own) => own,
        None => {
            let hidden = Map::from_iter([
                ("place".to_owned(), place(&organization.id, &integration).into()),
                ("organization_id".to_owned(), organization.id.as_str().into()),
                ("integration_id".to_owned(), integration.id.as_str().into()),
            ]);
            call.create_with(&CONFIGURATIONS, json!({}), hidden)
        }
    };
    call.change(&CONFIGURATIONS, &own.id, |own| own.body.extend(given))?;
    Ok(Reply::value(shown(call, &integration, &organization.id)))
}

fn of_slug(store: &Store, slug: &str, enabled: bool) -> Option<Record> {
    let of = |ownership: &str| {
        let found = integrations::of(store, slug, ownership);
        found.filter(|integration| !enabled || integration.member("enabled") == true)
    };
    of("user").or_else(|| of("organization"))
}

fn shown(call: &Call<'_>, integration: &Record, organization_id: &str) -> Value {
    let store = &call.state.store;
    let own = own(store, integration, Some(organization_id));
    let changed = |name: &str| own.as_ref().map_or(&Value::Null, |own| own.member(name));
    let or = |name: &str| if changed(name).is_null() { integration.member(name) } else { changed(name) };
    let mut value = json!({
        "object": "data_integration_configuration",
        "id": integration.id,
        "organization_id": organization_id,
        "slug": integration.text("slug"),
        "name": providers::name(store, integration.text("slug")),
        "enabled": is_enabled(store, integration, Some(organization_id)),
        "scopes": or("scopes"),
        "config": or("config"),
        "created_at": or("created_at"),
        "updated_at": or("updated_at"),
    });
    let credentials = integration.member("credentials");
    if !credentials.is_null() {
        let last_four = changed("client_secret").as_str().map(accounts::last_four);
        value["credentials"] = json!({
            "credentials_type": credentials["type"],
            "has_credentials": changed("client_secret").is_string(),
            "client_id": changed("client_id"),
            "client_secret_last_four": last_four,
            "redirect_uri": integration.member("redirect_uri"),
        });
    }
    value
}

#[cfg(test)]
#[path = "configurations_tests.rs"]
mod tests;
