//! Actions and the versions of their schemas, and what they say about an event.

use serde_json::{Map, Value, json};

use super::invalid;
use crate::behaviour::Call;
use crate::reply::{Failure, Problem, Reply};
use crate::store::{Kind, Record, Store};

/// Actions. The member `schema` is not stored: it is the newest version.
static ACTIONS: Kind = Kind {
    name: "audit_log_action",
    prefix: "audit_log_action",
    label: "Audit Log Action",
    indexes: &["name"],
    owners: &[],
};

/// Versions of schemas. Hidden member `action`: the name of the action.
static SCHEMAS: Kind = Kind {
    name: "audit_log_schema",
    prefix: "audit_log_schema",
    label: "Audit Log Schema",
    indexes: &["action"],
    owners: &[],
};

pub(super) fn list_actions(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let store = &call.state.store;
    let page = store.page(&ACTIONS, &call.paging(), |_| true)?;
    Ok(Reply::value(page.to_value(|action| {
        let mut value = without(action, &["id"]);
        let newest = store.find(&SCHEMAS, "action", action.text("name")).next_back();
        value["schema"] = newest.map(shown).unwrap_or_default();
        value
    })))
}

pub(super) fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let action = call.path("action_name");
    if call.find_by(&ACTIONS, "name", action).is_none() {
        return Err(Failure::not_found(&ACTIONS, action));
    }
    let page = call.state.store.page_of(&SCHEMAS, ("action", action), &call.paging(), |_| true)?;
    Ok(Reply::value(page.to_value(shown)))
}

pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let action = call.path("action_name").to_owned();
    match call.find_by(&ACTIONS, "name", &action) {
        Some(known) => call.change(&ACTIONS, &known.id, |_| {})?,
        None => call.create(&ACTIONS, json!({"name": action})),
    };
    let version = call.state.store.find(&SCHEMAS, "action", &action).count() + 1;
    let mut body = call.given(&["actor", "targets", "metadata"]);
    body.insert("version".to_owned(), version.into());
    let hidden = Map::from_iter([("action".to_owned(), action.into())]);
    let schema = call.create_with(&SCHEMAS, body.into(), hidden);
    Ok(Reply::value(shown(&schema)))
}

/// Compares an event with the version of the schema that it names, or the newest one. Events of actions
/// without a schema are accepted: an application's tests need not repeat its dashboard settings.
pub(super) fn check_event(call: &Call<'_>, event: &Value) -> Result<(), Failure> {
    let mut problems = Vec::new();
    check_limits(event, &mut problems);
    match schema_of(&call.state.store, event) {
        Ok(Some(schema)) => compare(schema, event, &mut problems),
        Ok(None) => {}
        Err(problem) => problems.push(problem),
    }
    if problems.is_empty() { Ok(()) } else { Err(invalid(&problems)) }
}

fn schema_of<'a>(store: &'a Store, event: &Value) -> Result<Option<&'a Record>, Problem> {
    let mut versions = store.find(&SCHEMAS, "action", event["action"].as_str().unwrap_or_default());
    match event.get("version") {
        None => Ok(versions.next_back()),
        Some(version) => match versions.find(|schema| schema.member("version") == version) {
            Some(schema) => Ok(Some(schema)),
            None => {
                let message = format!("the action has no schema of version {version}");
                Err(Problem::new("event.version", "invalid_value", message))
            }
        },
    }
}

fn compare(schema: &Record, event: &Value, problems: &mut Vec<Problem>) {
    check_metadata(schema.member("metadata"), &event["metadata"], "event.metadata", problems);
    check_metadata(
        &schema.member("actor")["metadata"],
        &event["actor"]["metadata"],
        "event.actor.metadata",
        problems,
    );
    let known = schema.member("targets").as_array().map_or(&[][..], Vec::as_slice);
    for (index, target) in event["targets"].as_array().into_iter().flatten().enumerate() {
        let path = format!("event.targets.{index}");
        match known.iter().find(|known| known["type"] == target["type"]) {
            Some(known) => {
                check_metadata(
                    &known["metadata"],
                    &target["metadata"],
                    &format!("{path}.metadata"),
                    problems,
                );
            }
            None => {
                let message = format!("{} is no type of target of this action", target["type"]);
                problems.push(Problem::new(format!("{path}.type"), "invalid_value", message));
            }
        }
    }
}

/// The part of JSON Schema that schemas of metadata use: properties with types, required ones, and whether
/// there may be others.
fn check_metadata(schema: &Value, metadata: &Value, path: &str, problems: &mut Vec<Problem>) {
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if metadata.get(name).is_none() {
            problems.push(Problem::new(format!("{path}.{name}"), "required", format!("{name} is required")));
        }
    }
    for (name, value) in metadata.as_object().into_iter().flatten() {
        let path = format!("{path}.{name}");
        match schema["properties"].get(name) {
            Some(property) if !has_type(&property["type"], value) => {
                let message = format!("{name} must be of the type {}", property["type"]);
                problems.push(Problem::new(path, "invalid_type", message));
            }
            None if schema["additionalProperties"] == false => {
                problems.push(Problem::new(path, "unknown", format!("{name} is not in the schema")));
            }
            _ => {}
        }
    }
}

fn has_type(ty: &Value, value: &Value) -> bool {
    match ty {
        Value::Array(types) => types.iter().any(|ty| has_type(ty, value)),
        Value::String(name) => match name.as_str() {
            "string" => value.is_string(),
            "number" => value.is_number(),
            "integer" => value.is_i64() || value.is_u64(),
            "boolean" => value.is_boolean(),
            _ => true,
        },
        _ => true,
    }
}

/// At most 50 pairs of metadata, keys up to 40 and values up to 500 characters.
fn check_limits(event: &Value, problems: &mut Vec<Problem>) {
    let mut check = |path: &str, metadata: &Value| {
        let Some(metadata) = metadata.as_object() else {
            return;
        };
        let fits = |(key, value): (&String, &Value)| {
            key.chars().count() <= 40 && value.as_str().is_none_or(|text| text.chars().count() <= 500)
        };
        if metadata.len() > 50 || !metadata.iter().all(fits) {
            let message =
                "metadata holds at most 50 pairs, with keys of up to 40 and values of up to 500 characters";
            problems.push(Problem::new(path, "invalid_value", message));
        }
    };
    check("event.metadata", &event["metadata"]);
    check("event.actor.metadata", &event["actor"]["metadata"]);
    for (index, target) in event["targets"].as_array().into_iter().flatten().enumerate() {
        check(&format!("event.targets.{index}.metadata"), &target["metadata"]);
    }
}

fn shown(schema: &Record) -> Value {
    without(schema, &["id", "updated_at"])
}

fn without(record: &Record, names: &[&str]) -> Value {
    let mut body = record.body.clone();
    body.retain(|name, _| !names.contains(&name.as_str()));
    body.into()
}
