//! Blueprints: what an agent may do at most, who may start it, and how long its sessions and tokens last.

use serde_json::{Map, Value, json};

use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::roles::{self, PERMISSIONS, ROLES};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Blueprints.
pub static BLUEPRINTS: Kind = Kind {
    name: "agent_blueprint",
    prefix: "agent_blueprint",
    label: "Agent blueprint",
    indexes: &["name"],
    owners: &[],
};

/// Lifetimes in seconds: member, default, longest.
const LIFETIMES: [(&str, i64, i64); 3] = [
    ("max_age_seconds", 3600, 31_536_000),
    ("access_token_ttl_seconds", 300, 3600),
    ("refresh_token_ttl_seconds", 3600, 5_184_000),
];

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("agents.list_blueprints", list),
        ("agents.create_blueprint", create),
        ("agents.get_blueprint", get),
        ("agents.update_blueprint", update),
        ("agents.delete_blueprint", delete),
    ],
    pages: &[],
    seeds: &[],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.page(&BLUEPRINTS, |_| true)
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let defaults: Map<String, Value> =
        LIFETIMES.iter().map(|(name, default, _)| ((*name).to_owned(), (*default).into())).collect();
    let mut body = json!({
        "description": null,
        "permissions": [],
        "invocable_by": {"role_slugs": [], "organization_ids": []},
        "invocable_as": {"instance_types": ["delegated", "autonomous"]},
        "session_settings": defaults,
    });
    apply(call, &mut body, None)?;
    let blueprint = call.create(&BLUEPRINTS, body);
    call.emit("agent.blueprint.created", blueprint.value());
    Ok(Reply::value(blueprint.value()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(found(call)?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let blueprint = found(call)?;
    let mut body = blueprint.value();
    apply(call, &mut body, Some(&blueprint.id))?;
    let changed = call.change(&BLUEPRINTS, &blueprint.id, |blueprint| {
        if let Value::Object(members) = body {
            blueprint.body.extend(members);
        }
    })?;
    call.emit("agent.blueprint.updated", changed.value());
    Ok(Reply::value(changed.value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = found(call)?.id;
    let blueprint = call.remove(&BLUEPRINTS, &id)?;
    let members = ["object", "id", "name", "created_at", "updated_at"];
    let data = members.iter().map(|name| ((*name).to_owned(), blueprint.member(name).clone()));
    call.emit("agent.blueprint.deleted", Value::Object(data.collect()));
    Ok(Reply::nothing())
}

/// The blueprint of the path, or 404.
pub(super) fn found(call: &Call<'_>) -> Result<Record, Failure> {
    call.find(&BLUEPRINTS, call.path("agent_blueprint_id"))
}

/// Puts what a request gives into the members of a blueprint; what it names must exist.
fn apply(call: &Call<'_>, body: &mut Value, id: Option<&str>) -> Result<(), Failure> {
    for (name, value) in call.given(&["name", "description", "permissions"]) {
        body[name] = value;
    }
    for name in ["invocable_by", "invocable_as", "session_settings"] {
        for (member, value) in call.body(name).and_then(Value::as_object).into_iter().flatten() {
            body[name][member] = value.clone();
        }
    }
    let name = body["name"].as_str().unwrap_or_default();
    if call.find_by(&BLUEPRINTS, "name", name).is_some_and(|other| Some(&*other.id) != id) {
        let message = format!("There is an agent blueprint '{name}' already.");
        return Err(Failure::coded(409, "agent_blueprint_name_conflict", message));
    }
    let texts = |value: &Value| -> Vec<String> {
        let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    };
    for slug in texts(&body["permissions"]) {
        if call.find_by(&PERMISSIONS, "slug", &slug).is_none() {
            return Err(unknown("permissions", PERMISSIONS.label, &slug));
        }
    }
    for slug in texts(&body["invocable_by"]["role_slugs"]) {
        let known =
            roles::exists(&call.state.store, None, &slug) || call.find_by(&ROLES, "slug", &slug).is_some();
        if !known {
            return Err(unknown("invocable_by.role_slugs", ROLES.label, &slug));
        }
    }
    for id in texts(&body["invocable_by"]["organization_ids"]) {
        if call.state.store.get(&ORGANIZATIONS, &id).is_none() {
            return Err(unknown("invocable_by.organization_ids", ORGANIZATIONS.label, &id));
        }
    }
    for (name, _, longest) in LIFETIMES {
        let seconds = body["session_settings"][name].as_i64().unwrap_or_default();
        if !(1..=longest).contains(&seconds) {
            let message = format!("{name} must be 1 to {longest}");
            return Err(Failure::invalid(&format!("session_settings.{name}"), "invalid_value", message));
        }
    }
    Ok(())
}

fn unknown(member: &str, label: &str, name: &str) -> Failure {
    Failure::invalid(member, "invalid_value", format!("{member} names an unknown {label}: '{name}'"))
}
