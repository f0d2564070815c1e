//! API keys with which customers call the application's own API. They do not open this API, except for those
//! of a seed file.

use serde_json::{Map, Value, json};

use super::organizations::{self, ORGANIZATIONS};
use super::users::{self, USERS};
use super::{Call, Module, memberships};
use crate::reply::{Failure, Reply};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::store::{Kind, Record};

/// API keys. Hidden: `value`; `organization_id`; `user_id` of those that belong to a user.
pub static API_KEYS: Kind = Kind {
    name: "api_key",
    prefix: "api_key",
    label: "API key",
    indexes: &["value", "organization_id", "user_id"],
    owners: &[("organization", "organization_id"), ("user", "user_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("api_keys.create_validation", validate),
        ("api_keys.delete_api_key", delete),
        ("api_keys.expire_api_key", expire),
        ("api_keys.list_organization_api_keys", list_of_organization),
        ("api_keys.create_organization_api_key", create_for_organization),
        ("user_management.list_user_api_keys", list_of_user),
        ("user_management.create_user_api_key", create_for_user),
    ],
    pages: &[],
    seeds: &[("apiKeys", seed)],
};

/// An unknown or expired value is no failure.
fn validate(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let found = call.find_by(&API_KEYS, "value", call.text("value").unwrap_or_default());
    let Some(key) = found.filter(|key| !call.is_past(key.text("expires_at"))) else {
        return Ok(Reply::value(json!({"api_key": null})));
    };
    let now = call.now();
    // Not `call.change`: use is no update.
    let used = call.state.store.update(&API_KEYS, &key.id, |key| key.set("last_used_at", now));
    Ok(Reply::value(json!({"api_key": used.map(Record::value)})))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    let key = call.remove(&API_KEYS, &id)?;
    call.emit("api_key.revoked", key.value());
    Ok(Reply::nothing())
}

fn expire(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let key = call.find(&API_KEYS, call.path("id"))?;
    if call.is_past(key.text("expires_at")) {
        let message = "The API key has already expired.";
        return Err(Failure::coded(409, "api_key_already_expired", message));
    }
    // Now, if the time is absent or in the past; never, if it is null.
    let expires_at = match call.body("expires_at") {
        Some(Value::String(text)) if !call.is_past(text) => Value::from(text.as_str()),
        Some(Value::Null) => Value::Null,
        _ => call.now().into(),
    };
    let previous = key.member("expires_at").clone();
    let key = call.change(&API_KEYS, &key.id, |key| key.set("expires_at", expires_at))?;
    let mut data = key.value();
    data["previous_attributes"] = json!({"expires_at": previous});
    call.emit("api_key.updated", data);
    Ok(Reply::value(key.value()))
}

fn list_of_organization(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    call.page_of(&API_KEYS, ("organization_id", &organization.id), |key| key.text("user_id").is_empty())
}

fn create_for_organization(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    create(call, &organization.id, None)
}

fn list_of_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("user_id"))?;
    let organization_id = call.query_text("organization_id");
    call.page_of(&API_KEYS, ("user_id", &user.id), |key| {
        organization_id.is_none_or(|id| key.text("organization_id") == id)
    })
}

fn create_for_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("user_id"))?;
    let organization = call.find(&ORGANIZATIONS, call.text("organization_id").unwrap_or_default())?;
    if memberships::of(&call.state.store, &user.id, &organization.id).is_none() {
        return Err(Failure::coded(400, "bad_request", "The user is no member of this organization."));
    }
    create(call, &organization.id, Some(&user.id))
}

/// The answer to the creation is the only one that has the value.
fn create(call: &mut Call<'_>, organization_id: &str, user_id: Option<&str>) -> Result<Reply, Failure> {
    if call.text("expires_at").is_some_and(|time| call.is_past(time)) {
        return Err(Failure::invalid("expires_at", "invalid_value", "expires_at must lie in the future"));
    }
    let value = format!("sk_{}", call.state.random.token(40));
    let (mut body, hidden) = parts(organization_id, user_id, call.text("name").unwrap_or_default(), &value);
    body["expires_at"] = call.text("expires_at").into();
    if let Some(permissions) = call.body("permissions") {
        body["permissions"] = permissions.clone();
    }
    let key = call.create_with(&API_KEYS, body, hidden);
    call.emit("api_key.created", key.value());
    let mut shown = key.value();
    shown["value"] = value.into();
    Ok(Reply::value(shown))
}

/// Body and hidden members of a key without permissions that does not expire.
fn parts(
    organization_id: &str,
    user_id: Option<&str>,
    name: &str,
    value: &str,
) -> (Value, Map<String, Value>) {
    let owner = match user_id {
        Some(id) => json!({"type": "user", "id": id, "organization_id": organization_id}),
        None => json!({"type": "organization", "id": organization_id}),
    };
    let body = json!({
        "owner": owner,
        "name": name,
        "obfuscated_value": obfuscated(value),
        "last_used_at": null,
        "expires_at": null,
        "permissions": [],
    });
    let mut hidden = Map::from_iter([
        ("value".to_owned(), value.into()),
        ("organization_id".to_owned(), organization_id.into()),
    ]);
    hidden.extend(user_id.map(|id| ("user_id".to_owned(), id.into())));
    (body, hidden)
}

/// `sk_...wxyz`; nothing of a value that is too short to hide its rest.
fn obfuscated(value: &str) -> String {
    let characters: Vec<char> = value.chars().collect();
    match characters.len() {
        12.. => format!("sk_...{}", characters[characters.len() - 4..].iter().collect::<String>()),
        _ => "sk_...".to_owned(),
    }
}

/// Seed key `apiKeys`: `name`, `value`, `organization` (name or id), `user` (e-mail), `permissions`,
/// `expires_at`, `id`. A key without an organization only opens this API.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["id", "name", "value", "organization", "user", "permissions", "expires_at"])?;
        let Some(organization) = organizations::of_entry(call, &entry, "organization")? else {
            continue;
        };
        let user = seeded_user(call, &entry, &organization)?;
        let value = match entry.text("value")? {
            Some(value) => value.to_owned(),
            None => format!("sk_{}", call.state.random.token(40)),
        };
        let user_id = user.as_ref().map(|user| user.id.as_str());
        let (mut body, hidden) = parts(&organization.id, user_id, entry.required_text("name")?, &value);
        body["permissions"] = entry.texts("permissions")?.into();
        if let Some(time) = entry.text("expires_at")? {
            if time.parse::<jiff::Timestamp>().is_err() {
                return Err(entry.error("expires_at", "must be a timestamp"));
            }
            body["expires_at"] = time.into();
        }
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create_with(&API_KEYS, body, hidden);
    }
    Ok(())
}

fn seeded_user(
    call: &SeedCall<'_>,
    entry: &Entry<'_>,
    organization: &Record,
) -> Result<Option<Record>, SeedError> {
    let Some(email) = entry.text("user")? else {
        return Ok(None);
    };
    let user = users::by_email(&call.state.store, email);
    let user = user.filter(|user| memberships::of(&call.state.store, &user.id, &organization.id).is_some());
    user.map(Some).ok_or_else(|| entry.error("user", "is no member of the organization"))
}

#[cfg(test)]
#[path = "api_keys_tests.rs"]
mod tests;
