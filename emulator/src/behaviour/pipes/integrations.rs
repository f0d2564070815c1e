//! Data integrations: how the environment connects to a provider, once for accounts of users and once for
//! those of organizations.

use serde_json::{Map, Value, json};

use super::owners::{self, Owner};
use super::{accounts, providers, stored_credentials};
use crate::behaviour::{Call, Module};
use crate::page::Order;
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Data integrations. Hidden members: `place` (slug and ownership), `client_secret`.
pub static DATA_INTEGRATIONS: Kind = Kind {
    name: "data_integration",
    prefix: "data_integration",
    label: "Data integration",
    indexes: &["slug", "place"],
    owners: &[],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("pipes.list_data_integrations", list),
        ("pipes.create_data_integration", create),
        ("pipes.get_data_integration", |call| get(call, "user")),
        ("pipes.update_data_integration", |call| update(call, "user")),
        ("pipes.delete_data_integration", |call| delete(call, "user")),
        ("pipes.get_organization_data_integration", |call| get(call, "organization")),
        ("pipes.update_organization_data_integration", |call| update(call, "organization")),
        ("pipes.delete_organization_data_integration", |call| delete(call, "organization")),
    ],
    pages: &[],
    seeds: &[("dataIntegrations", super::seeds::plant_integrations)],
};

/// The integration of a provider with an ownership.
pub(super) fn of(store: &Store, slug: &str, ownership: &str) -> Option<Record> {
    store.find(&DATA_INTEGRATIONS, "place", &place(slug, ownership)).next().cloned()
}

/// The integration through which an owner connects to the provider that the path names.
pub(super) fn of_path(call: &Call<'_>, ownership: &str) -> Result<Record, Failure> {
    let slug = call.path("slug");
    let found = of(&call.state.store, slug, ownership);
    found.ok_or_else(|| Failure::not_found(&DATA_INTEGRATIONS, slug))
}

/// Where an integration is found.
pub(super) fn place(slug: &str, ownership: &str) -> String {
    format!("{ownership}:{slug}")
}

/// An integration as the API shows it.
pub(super) fn shown(store: &Store, integration: &Record) -> Value {
    let mut value = integration.value();
    value["custom_provider"] = providers::shown(store, integration.text("slug"));
    value
}

/// Whether accounts authenticate with the provider in this way.
pub(super) fn allows(integration: &Record, auth_method: &str) -> bool {
    let methods = integration.member("auth_methods").as_array().into_iter().flatten();
    methods.into_iter().any(|known| known == auth_method)
}

/// The scopes that an integration requests.
pub(super) fn scopes(integration: &Record) -> Vec<String> {
    match integration.member("scopes").as_array() {
        Some(scopes) => scopes.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        None => {
            providers::usual_scopes(integration.text("slug")).iter().map(|&scope| scope.to_owned()).collect()
        }
    }
}

/// The members of a new integration. Its redirect URI follows from its id.
pub(super) fn members(
    base_url: &str,
    id: &str,
    (slug, ownership): (&str, &str),
    auth_methods: &[String],
) -> (Value, Map<String, Value>) {
    let by_redirect = auth_methods.iter().any(|method| method == "oauth");
    let redirect_uri =
        if by_redirect { format!("{base_url}/data-integrations/{id}/callback") } else { String::new() };
    let body = json!({
        "id": id,
        "slug": slug,
        "integration_type": if providers::is_built_in(slug) { slug } else { "custom" },
        "ownership": ownership,
        "description": null,
        "enabled": false,
        "state": "valid",
        "scopes": null,
        "redirect_uri": redirect_uri,
        "auth_methods": auth_methods,
        "credentials": null,
        "installation": null,
        "config": {},
    });
    (body, Map::from_iter([("place".to_owned(), place(slug, ownership).into())]))
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let ownership = call.query_text("ownership");
    let store = &call.state.store;
    let page = store.page(&DATA_INTEGRATIONS, &call.paging_or(Order::Descending), |integration| {
        ownership.is_none_or(|ownership| integration.text("ownership") == ownership)
    })?;
    Ok(Reply::value(page.to_value(|integration| shown(store, integration))))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let slug = call.text("provider").unwrap_or_default().to_owned();
    let ownership = call.text("ownership").unwrap_or("user").to_owned();
    if of(&call.state.store, &slug, &ownership).is_some() {
        let message = format!("The provider '{slug}' has an integration of this ownership already.");
        return Err(Failure::coded(409, "data_integration_already_exists", message));
    }
    let auth_methods: Vec<String> = match call.body("auth_methods").and_then(Value::as_array) {
        Some(methods) => methods.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        None => vec!["oauth".to_owned()],
    };
    let credentials = requested_credentials(call, &auth_methods)?;
    if credentials.is_none() && auth_methods.iter().any(|method| method == "oauth") {
        let message = "credentials are required for OAuth integrations";
        return Err(Failure::invalid("credentials", "required", message));
    }
    let first_key = first_key(call, &ownership, &auth_methods)?;
    if call.body("custom_provider").is_some() {
        providers::define(call, &slug, &auth_methods)?;
    } else if !providers::is_built_in(&slug) && providers::custom(&call.state.store, &slug).is_none() {
        return Err(Failure::entity_not_found("Provider", &slug));
    }

    let id = call.new_id(DATA_INTEGRATIONS.prefix);
    let (mut body, mut hidden) = members(&call.context.base_url, &id, (&slug, &ownership), &auth_methods);
    for name in ["description", "enabled", "scopes", "config"] {
        if let Some(value) = call.body(name) {
            body[name] = value.clone();
        }
    }
    if let Some((shown, secret)) = credentials {
        body["credentials"] = shown;
        hidden.extend(secret);
    }
    let integration = call.create_with(&DATA_INTEGRATIONS, body, hidden);
    let mut answer = shown(&call.state.store, &integration);
    if let Some((owner, secret)) = first_key {
        let account = stored_credentials::store_key(call, &integration, &owner, &secret)?;
        answer["installation"] = json!({
            "id": account.id,
            "connection_role": account.member("connection_role"),
            "account_identifier": account.member("account_identifier"),
            "account_display_name": account.member("account_display_name"),
            "user_id": account.member("user_id"),
            "organization_id": account.member("organization_id"),
            "api_key_last_4": account.member("api_key_last_4"),
        });
    }
    Ok(Reply::value(answer))
}

fn get(call: &mut Call<'_>, ownership: &str) -> Result<Reply, Failure> {
    let integration = of_path(call, ownership)?;
    Ok(Reply::value(shown(&call.state.store, &integration)))
}

fn update(call: &mut Call<'_>, ownership: &str) -> Result<Reply, Failure> {
    let integration = of_path(call, ownership)?;
    let slug = integration.text("slug").to_owned();
    let methods = integration.member("auth_methods").as_array().into_iter().flatten();
    let auth_methods: Vec<String> = methods.filter_map(Value::as_str).map(str::to_owned).collect();
    if call.body("credentials").is_some() && call.body("api_key").is_some() {
        let message = "credentials and api_key exclude each other";
        return Err(Failure::invalid("api_key", "mutually_exclusive", message));
    }
    let credentials = requested_credentials(call, &auth_methods)?;
    let key = first_key(call, ownership, &auth_methods)?;
    providers::redefine(call, &slug)?;
    let given = call.given(&["description", "enabled", "scopes"]);
    let integration = call.change(&DATA_INTEGRATIONS, &integration.id, |integration| {
        integration.body.extend(given);
        if let Some((shown, secret)) = credentials {
            integration.set("credentials", shown);
            integration.hidden.remove("client_secret");
            integration.hidden.extend(secret);
        }
    })?;
    if let Some((owner, secret)) = key {
        stored_credentials::store_key(call, &integration, &owner, &secret)?;
    }
    Ok(Reply::value(shown(&call.state.store, &integration)))
}

fn delete(call: &mut Call<'_>, ownership: &str) -> Result<Reply, Failure> {
    let integration = of_path(call, ownership)?;
    let slug = integration.text("slug").to_owned();
    for account in accounts::all_of(&call.state.store, &integration) {
        accounts::disconnect(call, &account)?;
    }
    call.remove(&DATA_INTEGRATIONS, &integration.id)?;
    if call.find_by(&DATA_INTEGRATIONS, "slug", &slug).is_none() {
        providers::forget(call, &slug);
    }
    Ok(Reply::nothing())
}

/// Credentials as the API shows them, and the hidden member with the secret.
type Credentials = (Value, Map<String, Value>);

/// The credentials of a request.
fn requested_credentials(call: &Call<'_>, auth_methods: &[String]) -> Result<Option<Credentials>, Failure> {
    let Some(given) = call.body("credentials") else {
        return Ok(None);
    };
    if !auth_methods.iter().any(|method| method == "oauth") {
        let message = "credentials are for OAuth integrations only";
        return Err(Failure::invalid("credentials", "invalid_value", message));
    }
    let text = |name: &str| given[name].as_str().filter(|text| !text.is_empty());
    let is_custom = text("type") == Some("custom");
    for name in ["client_id", "client_secret"] {
        if text(name).is_some() != is_custom {
            let (code, what) =
                if is_custom { ("required", "is required") } else { ("invalid_value", "must be left out") };
            let field = format!("credentials.{name}");
            return Err(Failure::invalid(&field, code, format!("{name} {what}")));
        }
    }
    let shown = json!({
        "type": given["type"],
        "client_id": text("client_id"),
        "redacted_client_secret": text("client_secret").map(accounts::last_four),
    });
    let secret = text("client_secret").map(|secret| ("client_secret".to_owned(), secret.into()));
    Ok(Some((shown, secret.into_iter().collect())))
}

/// The API key that a request installs, and for whom.
fn first_key(
    call: &Call<'_>,
    ownership: &str,
    auth_methods: &[String],
) -> Result<Option<(Owner, String)>, Failure> {
    let Some(given) = call.body("api_key") else {
        return Ok(None);
    };
    if !auth_methods.iter().any(|method| method == "api_key") {
        let message = "api_key is for API key integrations only";
        return Err(Failure::invalid("api_key", "invalid_value", message));
    }
    let text = |name: &str| given[name].as_str();
    let user_id = text("user_id").unwrap_or_default();
    let owner = match (ownership, text("organization_id")) {
        ("organization", Some(organization_id)) => {
            owners::organization(call, organization_id, Some(user_id))?
        }
        ("organization", None) => {
            let message = "organization_id is required for connections of organizations";
            return Err(Failure::invalid("api_key.organization_id", "required", message));
        }
        (_, organization_id) => owners::user(call, user_id, organization_id)?,
    };
    Ok(Some((owner, text("secret").unwrap_or_default().to_owned())))
}

#[cfg(test)]
#[path = "integrations_tests.rs"]
mod tests;
