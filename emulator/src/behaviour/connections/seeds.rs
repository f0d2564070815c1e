//! Seed key `connections`.

use serde_json::{Map, Value};

use super::profiles::{self, PROFILES, Person};
use super::{CONNECTIONS, NewConnection, Protocol, insert};
use crate::behaviour::organizations;
use crate::schema::Type;
use crate::seed::{Entry, SeedCall, SeedError};
use crate::shapes::check_value;
use crate::store::Record;

const KEYS: &[&str] = &[
    "id",
    "name",
    "connection_type",
    "organization",
    "organization_id",
    "external_id",
    "state",
    "domains",
    "profiles",
    "idp_initiated",
    "attribute_maps",
    "oidc_options",
    "saml_options",
];

/// Plants connections: name, connection_type, organization (name or id) or organization_id, state (`active`),
/// domains, profiles (members of [`Person`]), external_id, attribute_maps, oidc_options or saml_options (as the API has
/// them; used with real identity providers only), id, and idp_initiated: false for a connection that forbids sign-ins
/// from the identity provider.
pub(super) fn plant(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(KEYS)?;
        let connection_type = entry.required_text("connection_type")?;
        check_known(call, &entry, "connection_type", "ConnectionType", connection_type)?;
        let state = entry.text("state")?;
        if let Some(state) = state {
            check_known(call, &entry, "state", "ConnectionState", state)?;
        }
        let id = entry.text("id")?;
        if id.is_some_and(|id| call.state.store.get(&CONNECTIONS, id).is_some()) {
            return Err(entry.error("id", "belongs to another connection already"));
        }
        let organization = organization(call, &entry)?;
        let social = Protocol::of_type(connection_type) == Protocol::OAuth;
        if organization.is_none() && !social {
            return Err(entry.error("organization", "is required"));
        }
        let mut hidden = Map::new();
        for name in ["external_id", "attribute_maps", "idp_initiated"] {
            hidden.extend(entry.member(name).map(|value| (name.to_owned(), value.clone())));
        }
        entry.text("external_id")?;
        entry.flag("idp_initiated")?;
        for (name, model) in
            [("oidc_options", "ConnectionOidcOptions"), ("saml_options", "ConnectionSamlOptions")]
        {
            let Some(options) = entry.member(name) else { continue };
            if let Some(problem) = check_value(call.api, name, Type::Model(model), options).first() {
                return Err(entry.error(name, &problem.message));
            }
            hidden.insert(name.to_owned(), options.clone());
        }
        let connection = insert(
            call.state,
            call.context.now,
            NewConnection {
                id: id.map(str::to_owned),
                organization_id: organization.map(|organization| organization.id),
                connection_type: connection_type.to_owned(),
                name: entry.text("name")?.unwrap_or(connection_type).to_owned(),
                state: state.map(str::to_owned),
                domains: entry.texts("domains")?.into_iter().map(str::to_owned).collect(),
                hidden,
            },
        );
        plant_profiles(call, &entry, &connection)?;
    }
    Ok(())
}

fn organization(call: &SeedCall<'_>, entry: &Entry<'_>) -> Result<Option<Record>, SeedError> {
    match organizations::of_entry(call, entry, "organization")? {
        Some(organization) => Ok(Some(organization)),
        None => organizations::of_entry(call, entry, "organization_id"),
    }
}

fn plant_profiles(call: &mut SeedCall<'_>, entry: &Entry<'_>, connection: &Record) -> Result<(), SeedError> {
    let Some(list) = entry.member("profiles") else {
        return Ok(());
    };
    let Some(items) = list.as_array() else {
        return Err(entry.error("profiles", "must be a list"));
    };
    for (index, item) in items.iter().enumerate() {
        let at = format!("profiles[{index}]");
        let person: Person =
            serde_json::from_value(item.clone()).map_err(|error| entry.error(&at, error.to_string()))?;
        if !person.email.contains('@') {
            return Err(entry.error(&format!("{at}.email"), "must be an e-mail address"));
        }
        let store = &call.state.store;
        if let Some(id) = &person.id
            && store.get(&PROFILES, id).is_some()
        {
            return Err(entry.error(&format!("{at}.id"), "belongs to another profile already"));
        }
        if profiles::by_email(store, &connection.id, &person.email).is_some() {
            return Err(entry.error(&format!("{at}.email"), "belongs to another profile already"));
        }
        profiles::put(call.state, call.context.now, connection, person);
    }
    Ok(())
}

fn check_known(
    call: &SeedCall<'_>,
    entry: &Entry<'_>,
    key: &str,
    enumeration: &str,
    value: &str,
) -> Result<(), SeedError> {
    let known = call.api.enumeration(enumeration).map_or(&[][..], |known| known.values);
    if known.contains(&value) {
        return Ok(());
    }
    Err(entry.error(key, format!("'{value}' is none of {}", known.join(", "))))
}
