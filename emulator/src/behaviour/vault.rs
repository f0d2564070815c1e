//! Vault: stored objects with their versions, and data keys for encryption in the application. The envelope
//! of a data key is real, but its master key follows from the client id, so that what an application
//! encrypted can be read after a restart. Nothing here is secret.

use hex_simd::AsciiCase;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

mod data_keys;

/// Stored objects. Hidden: `value`.
pub static VAULT_OBJECTS: Kind =
    Kind { name: "vault_object", prefix: "secret", label: "Object", indexes: &["name"], owners: &[] };

/// Versions of stored objects.
static VAULT_VERSIONS: Kind = Kind {
    name: "vault_version",
    prefix: "version",
    label: "Version",
    indexes: &["object_id"],
    owners: &[("vault_object", "object_id")],
};

/// Most entries of a key context, and most characters of a value in it.
const CONTEXT_LIMITS: (usize, usize) = (10, 500);

pub(super) static MODULE: Module = Module {
    operations: &[
        ("vault.create_data_key", data_keys::create),
        ("vault.decrypt_data_key", data_keys::decrypt),
        ("vault.create_rekey", data_keys::rekey),
        ("vault.list_objects", list),
        ("vault.create_object", create),
        ("vault.read_object_by_name", read_by_name),
        ("vault.read_object", read),
        ("vault.update_object", update),
        ("vault.delete_object", delete),
        ("vault.describe_object", describe),
        ("vault.list_object_versions", list_versions),
    ],
    pages: &[],
    seeds: &[],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let search = call.query_text("search").unwrap_or_default().to_lowercase();
    let after = call.query_text("updatedAfter").and_then(|text| text.parse::<jiff::Timestamp>().ok());
    let is_later = |object: &Record| {
        let updated_at = object.text("updated_at").parse::<jiff::Timestamp>();
        after.is_none_or(|after| updated_at.is_ok_and(|updated_at| updated_at > after))
    };
    let fits = |object: &Record| object.text("name").to_lowercase().contains(&search) && is_later(object);
    let page = call.state.store.page(&VAULT_OBJECTS, &call.paging(), fits)?;
    Ok(Reply::value(page.to_value(|object| {
        json!({"id": object.id, "name": object.text("name"), "updated_at": object.member("updated_at")})
    })))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let name = call.text("name").unwrap_or_default().to_owned();
    let context = context(call, "key_context")?;
    if name.trim().is_empty() {
        return Err(Failure::invalid("name", "required", "name must not be empty"));
    }
    if call.find_by(&VAULT_OBJECTS, "name", &name).is_some() {
        let message = format!("There is an object named '{name}' already.");
        return Err(Failure::coded(409, "conflict", message));
    }
    let body = json!({"name": name, "context": context, "key_id": key_id(&context)});
    let object = call.create(&VAULT_OBJECTS, body);
    let object = write(call, &object.id)?;
    Ok(Reply::value(metadata(call, &object)))
}

fn read(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let object = object(call)?;
    Ok(Reply::value(with_value(call, &object)))
}

fn read_by_name(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let name = call.path("name");
    let object = call.find_by(&VAULT_OBJECTS, "name", name);
    let object = object.ok_or_else(|| Failure::not_found(&VAULT_OBJECTS, name))?;
    Ok(Reply::value(with_value(call, &object)))
}

fn describe(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let object = object(call)?;
    Ok(Reply::value(info(call, &object)))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let object = object(call)?;
    check_version(&object, call.text("version_check"))?;
    let object = write(call, &object.id)?;
    Ok(Reply::value(info(call, &object)))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let object = object(call)?;
    check_version(&object, call.query_text("version_check"))?;
    call.remove(&VAULT_OBJECTS, &object.id)?;
    Ok(Reply::value(json!({"name": object.text("name"), "success": true})))
}

fn list_versions(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let object = object(call)?;
    let versions = call.state.store.find(&VAULT_VERSIONS, "object_id", &object.id).rev();
    let shown = versions.map(|version| {
        json!({
            "id": version.id,
            "created_at": version.member("created_at"),
            "current_version": object.text("version_id") == version.id,
            "etag": version.member("etag"),
            "size": version.member("size"),
        })
    });
    Ok(Reply::list(shown.collect()))
}

/// Gives an object the value of the body, as a new version.
fn write(call: &mut Call<'_>, object_id: &str) -> Result<Record, Failure> {
    let value = call.text("value").unwrap_or_default().to_owned();
    let etag = hex_simd::encode_to_string(&Sha256::digest(&value)[..16], AsciiCase::Lower);
    let body = json!({"object_id": object_id, "etag": etag, "size": value.len()});
    let version = call.create(&VAULT_VERSIONS, body);
    call.change(&VAULT_OBJECTS, object_id, |object| {
        object.set("version_id", version.id);
        object.set_hidden("value", value);
    })
}

fn object(call: &Call<'_>) -> Result<Record, Failure> {
    call.find(&VAULT_OBJECTS, call.path("id"))
}

fn check_version(object: &Record, expected: Option<&str>) -> Result<(), Failure> {
    match expected {
        Some(expected) if expected != object.text("version_id") => {
            let message = format!("The current version of the object is not '{expected}'.");
            Err(Failure::coded(409, "version_conflict", message))
        }
        _ => Ok(()),
    }
}

fn metadata(call: &Call<'_>, object: &Record) -> Value {
    json!({
        "id": object.id,
        "context": object.member("context"),
        "environment_id": call.state.environment.id(),
        "key_id": object.member("key_id"),
        "updated_at": object.member("updated_at"),
        "updated_by": {"id": call.state.environment.client_id, "name": "API key"},
        "version_id": object.member("version_id"),
    })
}

fn info(call: &Call<'_>, object: &Record) -> Value {
    json!({"id": object.id, "name": object.text("name"), "metadata": metadata(call, object)})
}

fn with_value(call: &Call<'_>, object: &Record) -> Value {
    let mut shown = info(call, object);
    shown["value"] = object.text("value").into();
    shown
}

/// The key context of the body, within its limits.
fn context(call: &Call<'_>, member: &str) -> Result<Map<String, Value>, Failure> {
    let context = call.body(member).and_then(Value::as_object).cloned().unwrap_or_default();
    let (entries, characters) = CONTEXT_LIMITS;
    if context.len() > entries {
        let message = format!("{member} must not have more than {entries} entries");
        return Err(Failure::invalid(member, "too_long", message));
    }
    let is_long = |value: &Value| value.as_str().is_some_and(|text| text.chars().count() > characters);
    if let Some((name, _)) = context.iter().find(|(_, value)| is_long(value)) {
        let message = format!("{member}.{name} must not be longer than {characters} characters");
        return Err(Failure::invalid(&format!("{member}.{name}"), "too_long", message));
    }
    Ok(context)
}

/// The key that encrypts for a context: one for each, whatever the order of its entries.
fn key_id(context: &Map<String, Value>) -> String {
    let sorted: std::collections::BTreeMap<_, _> = context.iter().collect();
    let digest = Sha256::digest(json!(sorted).to_string());
    format!("key_{}", hex_simd::encode_to_string(&digest[..13], AsciiCase::Lower))
}

#[cfg(test)]
#[path = "vault_tests.rs"]
mod tests;
