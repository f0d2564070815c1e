//! Which connection an authorization URL means.

use serde_json::{Map, json};

use super::flows::Refusal;
use crate::behaviour::Call;
use crate::behaviour::connections::{self, CONNECTIONS, NewConnection, domains, emit_activated, is_active};
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::store::Record;

/// The connection that `connection`, `organization`, `provider` or `domain` selects; exactly one of them must
/// be given.
pub(super) fn connection(call: &mut Call<'_>) -> Result<Record, Refusal> {
    let given = |name: &str| call.query_text(name).filter(|value| !value.is_empty()).map(str::to_owned);
    match (given("connection"), given("organization"), given("provider"), given("domain")) {
        (Some(id), None, None, None) => by_id(call, &id),
        (None, Some(id), None, None) => of_organization(call, &id),
        (None, None, Some(provider), None) => of_provider(call, &provider),
        (None, None, None, Some(domain)) => of_domain(call, &domain.to_lowercase()),
        _ => Err(Refusal::new(
            "invalid_connection_selector",
            "Exactly one of connection, organization, provider and domain is required.",
        )),
    }
}

fn by_id(call: &Call<'_>, id: &str) -> Result<Record, Refusal> {
    let connection = call.state.store.get(&CONNECTIONS, id).cloned();
    let connection = connection
        .ok_or_else(|| Refusal::new("connection_invalid", format!("There is no connection '{id}'.")))?;
    linked(connection)
}

/// The one active connection of an organization; a set-up that is not finished does not make it ambiguous.
fn of_organization(call: &Call<'_>, id: &str) -> Result<Record, Refusal> {
    if call.state.store.get(&ORGANIZATIONS, id).is_none() {
        let description = format!("There is no organization '{id}'.");
        return Err(Refusal::new("organization_invalid", description));
    }
    let all = call.find_all(&CONNECTIONS, "organization_id", id);
    let none = || {
        let description = format!("The organization '{id}' has no connection.");
        Refusal::new("organization_invalid", description)
    };
    let ambiguous = || {
        let description = format!("The organization '{id}' has several connections: name one of them.");
        Refusal::new("ambiguous_connection_selector", description)
    };
    only(all, none, ambiguous)
}

fn of_domain(call: &Call<'_>, domain: &str) -> Result<Record, Refusal> {
    let all = call.state.store.all(&CONNECTIONS);
    let all = all.filter(|connection| domains(connection).any(|name| name == domain));
    let none = || {
        let description = format!("No connection belongs to the domain '{domain}'.");
        Refusal::new("connection_domain_invalid", description)
    };
    let ambiguous = || {
        let description = format!("Several connections belong to the domain '{domain}': name one of them.");
        Refusal::new("ambiguous_connection_selector", description)
    };
    only(all.cloned().collect(), none, ambiguous)
}

/// The environment's connection to a social provider. It needs no set-up: the first sign-in creates it.
fn of_provider(call: &mut Call<'_>, provider: &str) -> Result<Record, Refusal> {
    let known = call.api.enumeration("SsoProvider").map_or(&[][..], |known| known.values);
    if !known.contains(&provider) {
        let description = format!("There is no provider '{provider}'.");
        return Err(Refusal::new("invalid_connection_selector", description));
    }
    let mut all = call.find_all(&CONNECTIONS, "connection_type", provider);
    match all.len() {
        0 => {
            let new = NewConnection {
                connection_type: provider.to_owned(),
                name: provider.to_owned(),
                hidden: Map::from_iter([("idp_initiated".to_owned(), json!(false))]),
                ..NewConnection::default()
            };
            let connection = connections::insert(call.state, call.context.now, new);
            emit_activated(call, &connection);
            Ok(connection)
        }
        1 => linked(all.remove(0)),
        _ => {
            let description = format!("The environment has several configurations of '{provider}'.");
            Err(Refusal::new("connection_strategy_invalid", description))
        }
    }
}

fn only(
    all: Vec<Record>,
    none: impl Fn() -> Refusal,
    ambiguous: impl Fn() -> Refusal,
) -> Result<Record, Refusal> {
    let mut active = all.iter().filter(|connection| is_active(connection));
    match (active.next(), active.next()) {
        (Some(connection), None) => Ok(connection.clone()),
        (Some(_), Some(_)) => Err(ambiguous()),
        (None, _) => linked(all.into_iter().next().ok_or_else(none)?),
    }
}

fn linked(connection: Record) -> Result<Record, Refusal> {
    if is_active(&connection) {
        return Ok(connection);
    }
    let description = format!("The connection '{}' is not active.", connection.id);
    Err(Refusal::new("connection_unlinked", description))
}
