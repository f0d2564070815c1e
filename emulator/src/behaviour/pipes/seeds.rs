//! Seed keys `dataIntegrations` and `connectedAccounts`.

use serde_json::{Map, Value, json};

use super::accounts::{self, CONNECTED_ACCOUNTS};
use super::credentials::TOKEN_LIFETIME;
use super::integrations::{self, DATA_INTEGRATIONS};
use super::owners::Owner;
use super::providers;
use crate::behaviour::users::USERS;
use crate::behaviour::{organizations, users};
use crate::clock::wire_timestamp;
use crate::seed::export::{self, Section};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::state::State;
use crate::store::Record;

pub(crate) const SECTIONS: &[Section] = &[
    Section {
        key: "dataIntegrations",
        kinds: &[&DATA_INTEGRATIONS, &providers::CUSTOM_PROVIDERS],
        write: write_integrations,
    },
    Section { key: "connectedAccounts", kinds: &[&CONNECTED_ACCOUNTS], write: write_accounts },
];

/// Provider (slug), name of a custom one and definition (what the API calls custom_provider), ownership, auth_methods, scopes, description, enabled (true unless it says
/// otherwise), client_id and client_secret, id.
pub(super) fn plant_integrations(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&[
            "id",
            "provider",
            "name",
            "definition",
            "ownership",
            "auth_methods",
            "scopes",
            "description",
            "enabled",
            "client_id",
            "client_secret",
        ])?;
        let slug = entry.required_text("provider")?;
        let ownership = entry.text("ownership")?.unwrap_or("user");
        if !matches!(ownership, "user" | "organization") {
            return Err(entry.error("ownership", "must be user or organization"));
        }
        if integrations::of(&call.state.store, slug, ownership).is_some() {
            return Err(entry.error("provider", "has an integration of this ownership already"));
        }
        let mut auth_methods = entry.texts("auth_methods")?;
        if auth_methods.is_empty() {
            auth_methods.push("oauth");
        }
        let known = ["oauth", "api_key", "client_credentials"];
        if let Some(index) = auth_methods.iter().position(|method| !known.contains(method)) {
            let message = "must be oauth, api_key or client_credentials";
            return Err(entry.error(&format!("auth_methods[{index}]"), message));
        }
        let auth_methods: Vec<String> = auth_methods.into_iter().map(str::to_owned).collect();
        plant_integration(call, &entry, (slug, ownership), &auth_methods)?;
    }
    Ok(())
}

/// E-mail of the user, or organization alone; provider, scopes; also account_identifier, account_display_name, state,
/// api_key in place of tokens, access_token, refresh_token, expires_at, id. A provider without an integration gets one.
pub(super) fn plant_accounts(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        let labels = ["account_identifier", "account_display_name"];
        let tokens = ["access_token", "refresh_token", "expires_at", "api_key"];
        entry.only(
            &[&["id", "email", "organization", "provider", "scopes", "state"][..], &labels, &tokens].concat(),
        )?;
        let owner = owner(call, &entry)?;
        let slug = entry.required_text("provider")?;
        let key = entry.text("api_key")?;
        let auth_method = if key.is_some() { "api_key" } else { "oauth" };
        let integration = match integrations::of(&call.state.store, slug, owner.ownership()) {
            Some(integration) => integration,
            None => {
                let methods = [auth_method.to_owned()];
                plant_integration(call, &entry, (slug, owner.ownership()), &methods)?
            }
        };
        let state = entry.text("state")?.unwrap_or("connected");
        if !matches!(state, "connected" | "needs_reauthorization") {
            return Err(entry.error("state", "must be connected or needs_reauthorization"));
        }
        let others = accounts::of_owner(&call.state.store, &integration, &owner);
        let role = if others.is_empty() { "compatibility" } else { "standard" };
        let mut body = json!({
            "connection_role": role,
            "account_identifier": entry.text("account_identifier")?,
            "account_display_name": entry.text("account_display_name")?,
            "user_id": owner.user_id(),
            "organization_id": owner.organization_id(),
            "scopes": entry.texts("scopes")?,
            "auth_method": auth_method,
            "api_key_last_4": key.map(accounts::last_four),
            "config": {},
            "state": state,
            "established_by_user_id": owner.acting_user_id(),
            "state_reason": null,
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        let hidden = credentials(call, &entry, &integration, &owner)?;
        call.create_with(&CONNECTED_ACCOUNTS, body, hidden);
    }
    Ok(())
}

fn credentials(
    call: &mut SeedCall<'_>,
    entry: &Entry<'_>,
    integration: &Record,
    owner: &Owner,
) -> Result<Map<String, Value>, SeedError> {
    let mut hidden = Map::from_iter([
        ("integration_id".to_owned(), integration.id.as_str().into()),
        ("owner".to_owned(), owner.key().into()),
        ("ownership".to_owned(), owner.ownership().into()),
    ]);
    if let Some(key) = entry.text("api_key")? {
        hidden.insert("secret".to_owned(), key.into());
        return Ok(hidden);
    }
    let expires_at = match entry.text("expires_at")? {
        Some(text) if text.parse::<jiff::Timestamp>().is_err() => {
            return Err(entry.error("expires_at", "must be a time such as 2026-01-15T12:00:00Z"));
        }
        Some(text) => text.to_owned(),
        None => {
            let lifetime = std::time::Duration::from_secs(TOKEN_LIFETIME);
            wire_timestamp(call.context.now.checked_add(lifetime).unwrap_or(jiff::Timestamp::MAX))
        }
    };
    for name in ["access_token", "refresh_token"] {
        let token = match entry.text(name)? {
            Some(token) => token.to_owned(),
            // A seeded token without a partner expires for good.
            None if name == "refresh_token" && entry.text("access_token")?.is_some() => continue,
            None => format!("provider_{name}_{}", call.state.random.token(32)),
        };
        hidden.insert(name.to_owned(), token.into());
    }
    hidden.insert("expires_at".to_owned(), expires_at.into());
    Ok(hidden)
}

fn owner(call: &SeedCall<'_>, entry: &Entry<'_>) -> Result<Owner, SeedError> {
    let organization = organizations::of_entry(call, entry, "organization")?;
    let organization_id = organization.map(|organization| organization.id);
    match (entry.text("email")?, organization_id) {
        (Some(email), organization_id) => {
            let user = users::by_email(&call.state.store, email);
            let user = user.ok_or_else(|| entry.error("email", "is no user of this file"))?;
            Ok(Owner::User { user_id: user.id, organization_id })
        }
        (None, Some(organization_id)) => Ok(Owner::Organization { organization_id, acting_user_id: None }),
        (None, None) => Err(entry.error("email", "is required unless there is an organization")),
    }
}

fn plant_integration(
    call: &mut SeedCall<'_>,
    entry: &Entry<'_>,
    (slug, ownership): (&str, &str),
    auth_methods: &[String],
) -> Result<Record, SeedError> {
    let is_account = call.key == "connectedAccounts";
    let of_entry = |name: &str| if is_account { Ok(None) } else { entry.text(name) };
    let id = match of_entry("id")? {
        Some(id) => id.to_owned(),
        None => call.state.random.id(DATA_INTEGRATIONS.prefix, call.context.now),
    };
    if !providers::is_built_in(slug) {
        let definition = if is_account { None } else { entry.member("definition") };
        let definition = match definition {
            Some(Value::Object(members)) => members.clone(),
            Some(_) => return Err(entry.error("definition", "must be a mapping")),
            None => Map::new(),
        };
        providers::plant(call, slug, of_entry("name")?.unwrap_or(slug), definition)
            .map_err(|member| entry.error(&format!("definition.{member}"), "is no member of a provider"))?;
    }
    let (mut body, mut hidden) =
        integrations::members(&call.context.base_url, &id, (slug, ownership), auth_methods);
    body["description"] = of_entry("description")?.into();
    let is_enabled = is_account || entry.flag("enabled")?.unwrap_or(true);
    body["enabled"] = is_enabled.into();
    if !is_account && entry.member("scopes").is_some() {
        body["scopes"] = entry.texts("scopes")?.into();
    }
    if auth_methods.iter().any(|method| method == "oauth") {
        let client_id = of_entry("client_id")?.unwrap_or("provider_client");
        let secret = of_entry("client_secret")?.unwrap_or("provider_secret");
        body["credentials"] = json!({
            "type": "custom",
            "client_id": client_id,
            "redacted_client_secret": accounts::last_four(secret),
        });
        hidden.insert("client_secret".to_owned(), secret.into());
    }
    Ok(call.create_with(&DATA_INTEGRATIONS, body, hidden))
}

fn write_integrations(state: &State) -> Value {
    let plain = ["id", "ownership", "auth_methods", "scopes", "description", "enabled", "client_secret"];
    export::entries(state, &DATA_INTEGRATIONS, |integration| {
        let mut entry = export::members(integration, plain);
        let slug = integration.text("slug");
        entry.insert("provider".to_owned(), slug.into());
        if let Some(client_id) = integration.member("credentials").get("client_id") {
            entry.insert("client_id".to_owned(), client_id.clone());
        }
        if !providers::is_built_in(slug) {
            entry.insert("name".to_owned(), providers::name(&state.store, slug).into());
            let definition = providers::definition(&state.store, slug);
            entry.extend((!definition.is_empty()).then(|| ("definition".to_owned(), definition.into())));
        }
        entry
    })
}

fn write_accounts(state: &State) -> Value {
    let plain = ["id", "scopes", "state", "account_identifier", "account_display_name"];
    let tokens = ["access_token", "refresh_token", "expires_at"];
    export::entries(state, &CONNECTED_ACCOUNTS, |account| {
        let mut entry = export::members(account, plain.into_iter().chain(tokens));
        let integration = state.store.get(&DATA_INTEGRATIONS, account.text("integration_id"));
        let user = state.store.get(&USERS, account.text("user_id"));
        let named = [
            ("provider", integration.map(|integration| integration.member("slug"))),
            ("email", user.map(|user| user.member("email"))),
            ("organization", Some(account.member("organization_id"))),
            ("api_key", Some(account.member("secret"))),
        ];
        let named = named
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_null())?)));
        entry.extend(named.map(|(name, value)| (name.to_owned(), value.clone())));
        entry
    })
}
