//! Single sign-on connections.
//!
//! No identity provider is set up anywhere, so nothing has to be finished or verified: the emulator activates a
//! connection as soon as it is created, with or without options, and its test identity provider signs in
//! whoever is chosen there. The control pages under `/_emulator/connections` do what otherwise only the
//! dashboard does: deactivate a connection, forbid sign-ins that the identity provider starts, add people.

pub(crate) mod certificates;
mod control;
mod options;
pub mod profiles;
mod protocol;
mod seeds;

pub use protocol::Protocol;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::organization_domains::ORGANIZATION_DOMAINS;
use super::organizations::ORGANIZATIONS;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::state::State;
use crate::store::{Kind, Record};

/// Connections. Hidden members: `external_id`, `external_key`, `attribute_maps`, `saml_options`,
/// `oidc_options`, and `idp_initiated` (whether the identity provider may start a sign-in).
pub static CONNECTIONS: Kind = Kind {
    name: "connection",
    prefix: "conn",
    label: "Connection",
    indexes: &["organization_id", "connection_type"],
    owners: &[("organization", "organization_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("sso.list_connections", list),
        ("sso.create_connection", create),
        ("sso.get_connection", get),
        ("sso.update_connection", update),
        ("sso.delete_connection", delete),
        ("sso.list_connection_saml_idp_signing_certs", certificates::list_idp_signing),
        ("sso.create_connection_saml_idp_signing_cert", certificates::create_idp_signing),
        ("sso.delete_connection_saml_idp_signing_cert", certificates::delete_idp_signing),
        ("sso.list_connection_saml_sp_encryption_certs", certificates::list_sp_encryption),
        ("sso.create_connection_saml_sp_encryption_cert", certificates::create_sp_encryption),
        ("sso.delete_connection_saml_sp_encryption_cert", certificates::delete_sp_encryption),
        ("sso.get_connection_saml_sp_signing_cert", certificates::get_sp_signing),
        ("sso.create_connection_saml_sp_signing_cert", certificates::create_sp_signing),
        ("sso.delete_connection_saml_sp_signing_cert", certificates::delete_sp_signing),
    ],
    pages: control::PAGES,
    seeds: &[("connections", seeds::plant)],
};

/// A connection that is to be stored.
#[derive(Debug, Default)]
pub struct NewConnection {
    /// Pinned id; a new one if absent.
    pub id: Option<String>,
    /// Organization, unless it is a social provider's connection.
    pub organization_id: Option<String>,
    /// `connection_type`.
    pub connection_type: String,
    /// Name for people.
    pub name: String,
    /// State; `active` if absent.
    pub state: Option<String>,
    /// Names of its domains.
    pub domains: Vec<String>,
    /// Hidden members.
    pub hidden: Map<String, Value>,
}

/// Stores a connection and, for SAML, the key pairs that WorkOS makes for it.
pub fn insert(state: &mut State, now: Timestamp, new: NewConnection) -> Record {
    let domains = domain_values(state, now, &new.domains);
    let status = new.state.as_deref().unwrap_or("active");
    let mut body = json!({
        "connection_type": new.connection_type,
        "name": new.name,
        "state": status,
        "status": status_of(status),
        "domains": domains,
    });
    for (name, value) in [("id", new.id), ("organization_id", new.organization_id)] {
        if let Some(value) = value {
            body[name] = value.into();
        }
    }
    let mut hidden = new.hidden;
    hidden.insert("external_key".to_owned(), state.random.token(20).into());
    hidden.entry("idp_initiated").or_insert(Value::Bool(true));
    let connection = state.create(now, &CONNECTIONS, body, hidden);
    if Protocol::of(&connection) == Protocol::Saml {
        certificates::plant(state, now, &connection);
    }
    connection
}

/// Whether people can sign in through a connection.
pub fn is_active(connection: &Record) -> bool {
    connection.text("state") == "active"
}

/// Logs `connection.activated` for a connection that people can sign in through.
pub fn emit_activated(call: &mut Call<'_>, connection: &Record) {
    if is_active(connection) {
        call.emit("connection.activated", event_data(connection));
    }
}

/// Sets the state of a connection and logs what that means for sign-ins.
pub(super) fn set_state(call: &mut Call<'_>, connection: &Record, state: &str) -> Result<Record, Failure> {
    let changed = call.change(&CONNECTIONS, &connection.id, |connection| {
        connection.set("state", state);
        connection.set("status", status_of(state));
    })?;
    match (is_active(connection), is_active(&changed)) {
        (false, true) => emit_activated(call, &changed),
        (true, false) => {
            call.emit("connection.deactivated", event_data(&changed));
        }
        _ => {}
    }
    Ok(changed)
}

/// The older form of a state.
fn status_of(state: &str) -> &'static str {
    if state == "active" { "linked" } else { "unlinked" }
}

/// The data of `connection.activated` and `connection.deactivated`.
fn event_data(connection: &Record) -> Value {
    let mut value = connection.value();
    value["external_key"] = connection.member("external_key").clone();
    value
}

fn domain_values(state: &mut State, now: Timestamp, names: &[String]) -> Value {
    let mut value = |name: &String| {
        let id = state.random.id("conn_domain", now);
        json!({"object": "connection_domain", "id": id, "domain": name.to_lowercase()})
    };
    names.iter().map(&mut value).collect()
}

/// Names of a connection's domains.
pub fn domains(connection: &Record) -> impl Iterator<Item = &str> {
    let domains = connection.member("domains").as_array().into_iter().flatten();
    domains.filter_map(|domain| domain["domain"].as_str())
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    // The filter spells one type in its own way.
    let wanted_type = match call.query_text("connection_type") {
        Some("GithubOAuth") => Some("GitHubOAuth"),
        other => other,
    };
    let domain = call.query_text("domain").map(str::to_lowercase);
    let search = call.query_text("search").unwrap_or_default().to_lowercase();
    let keep = |connection: &Record| {
        wanted_type.is_none_or(|wanted| connection.text("connection_type") == wanted)
            && domain.as_deref().is_none_or(|domain| domains(connection).any(|name| name == domain))
            && connection.text("name").to_lowercase().contains(&search)
    };
    match call.query_text("organization_id") {
        Some(id) => call.page_of(&CONNECTIONS, ("organization_id", id), keep),
        None => call.page(&CONNECTIONS, keep),
    }
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization_id = call.text("organization_id").unwrap_or_default().to_owned();
    let organization = call.find(&ORGANIZATIONS, &organization_id)?;
    if let Some(external_id) = call.text("external_id")
        && let Some(connection) = by_external_id(call, &organization_id, external_id)
    {
        return Ok(Reply::value(connection.value()));
    }
    let connection_type = options::connection_type(call)?;
    let hidden = options::of_new(call)?;
    let name = call.text("name").filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| organization.text("name")).to_owned();
    Ok(Reply::value(set_up(call, &organization, connection_type, name, hidden).value()))
}

/// Gives an organization a connection for its domains, and logs that it is active.
pub(super) fn set_up(
    call: &mut Call<'_>,
    organization: &Record,
    connection_type: String,
    name: String,
    hidden: Map<String, Value>,
) -> Record {
    let domains = call.state.store.find(&ORGANIZATION_DOMAINS, "organization_id", &organization.id);
    let domains = domains.map(|domain| domain.text("domain").to_owned()).collect();
    let organization_id = Some(organization.id.clone());
    let new =
        NewConnection { organization_id, connection_type, name, domains, hidden, ..NewConnection::default() };
    let connection = insert(call.state, call.context.now, new);
    emit_activated(call, &connection);
    connection
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&CONNECTIONS, call.path("id"))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = call.find(&CONNECTIONS, call.path("id"))?;
    if let Some(wanted) = call.text("connection_type")
        && wanted != connection.text("connection_type")
    {
        let message = "The type of a connection cannot change; create another connection.";
        let failure = options::refused("connection_type_not_updatable", "connection_type", message);
        return Err(Failure { status: 400, ..failure });
    }
    if let Some(external_id) = call.text("external_id")
        && let Some(other) = by_external_id(call, connection.text("organization_id"), external_id)
        && other.id != connection.id
    {
        let message =
            format!("The external_id '{external_id}' is used by another connection of the organization.");
        let failure = options::refused("external_id_already_in_use", "external_id", &message);
        return Err(Failure { status: 409, ..failure });
    }
    let changed = options::of_changed(call, &connection)?;
    let given = call.given(&["name"]);
    let external_id = call.body("external_id").cloned();
    let connection = call.change(&CONNECTIONS, &connection.id, |connection| {
        connection.body.extend(given);
        connection.hidden.extend(changed);
        if let Some(external_id) = external_id {
            connection.set_hidden("external_id", external_id);
        }
    })?;
    Ok(Reply::value(connection.value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    let mut connection = call.remove(&CONNECTIONS, &id)?;
    connection.set("state", "deleting");
    connection.body.retain(|name, _| name != "status" && name != "domains");
    call.emit("connection.deleted", connection.value());
    Ok(Reply::nothing())
}

/// The application's identifier of a connection is unique in an organization only.
fn by_external_id(call: &Call<'_>, organization_id: &str, external_id: &str) -> Option<Record> {
    let store = &call.state.store;
    let mut connections = store.find(&CONNECTIONS, "organization_id", organization_id);
    connections.find(|connection| connection.text("external_id") == external_id).cloned()
}

#[cfg(test)]
mod tests;
