//! Connected accounts: the connections of owners to providers.

use serde_json::{Map, Value, json};

use super::integrations::DATA_INTEGRATIONS;
use super::owners::Owner;
use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::{Kind, Record, Store};

/// Connected accounts. Hidden members: `integration_id`, `owner` (see `Owner::key`), `ownership`, and the credentials
/// `access_token`, `refresh_token`, `expires_at`, `secret`, `client_secret`.
pub static CONNECTED_ACCOUNTS: Kind = Kind {
    name: "connected_account",
    prefix: "data_installation",
    label: "Connected account",
    indexes: &["integration_id", "owner", "user_id", "organization_id"],
    owners: &[
        ("data_integration", "integration_id"),
        ("user", "user_id"),
        ("organization", "organization_id"),
    ],
};

/// Members of a connection, shown or hidden.
pub(super) type Members = Map<String, Value>;

/// How many connections an owner may have through one integration. Assumption.
const LIMIT: usize = 20;

/// All connections through an integration.
pub(super) fn all_of(store: &Store, integration: &Record) -> Vec<Record> {
    store.find(&CONNECTED_ACCOUNTS, "integration_id", &integration.id).cloned().collect()
}

/// The connections of an owner through an integration, the compatibility connection first.
pub(super) fn of_owner(store: &Store, integration: &Record, owner: &Owner) -> Vec<Record> {
    let all = store.find(&CONNECTED_ACCOUNTS, "owner", &owner.key());
    let mut found: Vec<Record> =
        all.filter(|account| account.text("integration_id") == integration.id).cloned().collect();
    found.sort_by_key(|account| !is_compatibility(account));
    found
}

/// Stores a new connection of an owner, which is the compatibility connection if it is the first. `members` are those
/// that differ from connection to connection.
pub(super) fn connect(
    call: &mut Call<'_>,
    integration: &Record,
    owner: &Owner,
    members: Map<String, Value>,
    mut credentials: Map<String, Value>,
) -> Result<Record, Failure> {
    let others = of_owner(&call.state.store, integration, owner);
    check_limit(&others)?;
    let role = if others.iter().any(is_compatibility) { "standard" } else { "compatibility" };
    let mut body = json!({
        "connection_role": role,
        "account_identifier": null,
        "account_display_name": null,
        "user_id": owner.user_id(),
        "organization_id": owner.organization_id(),
        "scopes": [],
        "auth_method": "oauth",
        "api_key_last_4": null,
        "config": {},
        "state": "connected",
        "established_by_user_id": owner.acting_user_id(),
        "state_reason": null,
    });
    if let Some(body) = body.as_object_mut() {
        body.extend(members);
    }
    credentials.extend([
        ("integration_id".to_owned(), integration.id.as_str().into()),
        ("owner".to_owned(), owner.key().into()),
        ("ownership".to_owned(), owner.ownership().into()),
    ]);
    let account = call.create_with(&CONNECTED_ACCOUNTS, body, credentials);
    if account.text("state") == "connected" {
        emit(call, &account, "connected");
    }
    Ok(account)
}

/// Refuses one connection too many.
pub(super) fn check_limit(others: &[Record]) -> Result<(), Failure> {
    if others.len() < LIMIT {
        return Ok(());
    }
    let message = format!("An owner has at most {LIMIT} connections to a provider.");
    Err(Failure::coded(409, "connected_account_limit_reached", message))
}

/// Changes a connection, and logs what its new state means.
pub(super) fn change(
    call: &mut Call<'_>,
    account: &Record,
    members: Map<String, Value>,
    credentials: Map<String, Value>,
) -> Result<Record, Failure> {
    let renewed = credentials.contains_key("access_token") || credentials.contains_key("secret");
    let changed = call.change(&CONNECTED_ACCOUNTS, &account.id, |account| {
        account.body.extend(members);
        account.hidden.extend(credentials);
        if account.text("state") == "connected" {
            account.set("state_reason", Value::Null);
        }
    })?;
    match (account.text("state"), changed.text("state")) {
        (before, "connected") if before != "connected" || renewed => emit(call, &changed, "connected"),
        (before, "needs_reauthorization") if before != "needs_reauthorization" => {
            emit(call, &changed, "reauthorization_needed");
        }
        _ => {}
    }
    Ok(changed)
}

/// Notes that an account must be connected again.
pub(super) fn need_reauthorization(
    call: &mut Call<'_>,
    account: &Record,
    reason: Option<&str>,
) -> Result<Record, Failure> {
    let members = Map::from_iter([
        ("state".to_owned(), "needs_reauthorization".into()),
        ("state_reason".to_owned(), reason.into()),
    ]);
    change(call, account, members, Map::new())
}

/// Ends a connection. The oldest of the others becomes the compatibility connection. Assumption.
pub(super) fn disconnect(call: &mut Call<'_>, account: &Record) -> Result<(), Failure> {
    let account = call.remove(&CONNECTED_ACCOUNTS, &account.id)?;
    emit(call, &account, "disconnected");
    if is_compatibility(&account) {
        let of_owner = call.find_all(&CONNECTED_ACCOUNTS, "owner", account.text("owner"));
        let same = |other: &&Record| other.text("integration_id") == account.text("integration_id");
        if let Some(next) = of_owner.iter().find(same) {
            call.change(&CONNECTED_ACCOUNTS, &next.id, |next| next.set("connection_role", "compatibility"))?;
        }
    }
    Ok(())
}

/// An answer to a write: the connection, with a remark if another one has the same label.
pub(super) fn written(store: &Store, account: &Record) -> Value {
    let mut value = account.value();
    let label = account.member("account_display_name");
    let mut others = store.find(&CONNECTED_ACCOUNTS, "owner", account.text("owner"));
    let same_label = label.is_string()
        && others.any(|other| {
            other.id != account.id
                && other.text("integration_id") == account.text("integration_id")
                && other.member("account_display_name") == label
        });
    value["warnings"] = if same_label {
        let message = "Another connection has the same label.";
        json!([{"code": "duplicate_account_display_name", "message": message}])
    } else {
        json!([])
    };
    value
}

/// Logs a failed attempt to connect.
pub(super) fn emit_failure(
    call: &mut Call<'_>,
    integration: &Record,
    owner: &Owner,
    is_addition: bool,
    (error, description): (&str, &str),
) {
    let data = json!({
        "object": "connection_failed",
        "data_integration_id": integration.id,
        "provider_slug": integration.text("slug"),
        "user_id": owner.acting_user_id(),
        "organization_id": owner.organization_id(),
        "account_identifier": null,
        "error_code": "provider_error",
        "error_reason": description,
        "provider_error": error,
        "provider_error_description": description,
        "created_at": call.now(),
    });
    // Assumption: see `emit`.
    let event = if is_addition {
        "pipes.account_connection.add_failed"
    } else {
        "pipes.connected_account.connection_failed"
    };
    call.emit(event, data);
}

/// The last characters of a secret, by which people recognize it.
pub(super) fn last_four(secret: &str) -> &str {
    let start = secret.char_indices().rev().nth(3).map_or(0, |(index, _)| index);
    &secret[start..]
}

pub(super) fn is_compatibility(account: &Record) -> bool {
    account.text("connection_role") == "compatibility"
}

/// Assumption: the compatibility connection's events are `pipes.connected_account.*`, those of standard connections
/// `pipes.account_connection.*`.
fn emit(call: &mut Call<'_>, account: &Record, what: &str) {
    let family = if is_compatibility(account) { "connected_account" } else { "account_connection" };
    let integration = call.state.store.get(&DATA_INTEGRATIONS, account.text("integration_id"));
    let slug = integration.map_or("", |integration| integration.text("slug")).to_owned();
    let mut data = account.value();
    if let Some(members) = data.as_object_mut() {
        for name in ["client_id", "client_secret_last_4", "config"] {
            members.remove(name);
        }
    }
    data["data_integration_id"] = account.member("integration_id").clone();
    data["provider_slug"] = slug.into();
    call.emit(&format!("pipes.{family}.{what}"), data);
}
