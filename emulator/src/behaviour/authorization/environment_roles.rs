//! Roles of the environment.

use serde_json::{Value, json};

use super::{Change, changed_permissions, check_slug, resource_type};
use crate::behaviour::roles::{self, ROLES};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.list_environment_roles", list),
        ("authorization.create_environment_role", create),
        ("authorization.get_environment_role", get),
        ("authorization.update_environment_role", update),
        ("authorization.add_environment_role_permission", add_permission),
        ("authorization.set_environment_role_permissions", set_permissions),
    ],
    pages: &[],
    seeds: &[],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    roles::ensure_defaults(call.state, call.context.now);
    let roles = roles::of_environment(&call.state.store);
    Ok(Reply::list(roles.map(Record::value).collect()))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    roles::ensure_defaults(call.state, call.context.now);
    let slug = call.text("slug").unwrap_or_default().to_owned();
    check_slug(&slug, "-_")?;
    if roles::find(&call.state.store, None, &slug).is_some() {
        let message = format!("There is a role '{slug}' already.");
        return Err(Failure::coded(409, "role_slug_conflict", message));
    }
    let body = json!({
        "slug": slug,
        "name": call.text("name"),
        "description": call.text("description"),
        "type": "EnvironmentRole",
        "resource_type_slug": resource_type(call),
        "permissions": [],
    });
    let role = call.create(&ROLES, body);
    answer(call, "role.created", &role)
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(found(call)?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = found(call)?;
    let given = call.given(&["name", "description"]);
    let role = call.change(&ROLES, &role.id, |role| role.body.extend(given))?;
    answer(call, "role.updated", &role)
}

fn add_permission(call: &mut Call<'_>) -> Result<Reply, Failure> {
    change_permissions(call, Change::Add)
}

fn set_permissions(call: &mut Call<'_>) -> Result<Reply, Failure> {
    change_permissions(call, Change::Set)
}

fn change_permissions(call: &mut Call<'_>, change: Change) -> Result<Reply, Failure> {
    let role = found(call)?;
    let permissions = changed_permissions(call, &role, change)?;
    if role.member("permissions").as_array() == Some(&permissions) {
        return Ok(Reply::value(role.value()));
    }
    let role = call.change(&ROLES, &role.id, |role| role.set("permissions", permissions))?;
    answer(call, "role.updated", &role)
}

/// The role of the path, or 404.
fn found(call: &mut Call<'_>) -> Result<Record, Failure> {
    roles::ensure_defaults(call.state, call.context.now);
    let slug = call.path("slug");
    roles::find(&call.state.store, None, slug).cloned().ok_or_else(|| Failure::not_found(&ROLES, slug))
}

/// Says what has happened to a role, and shows it.
fn answer(call: &mut Call<'_>, event: &str, role: &Record) -> Result<Reply, Failure> {
    let members = ["object", "slug", "resource_type_slug", "permissions", "created_at", "updated_at"];
    let data = members.iter().map(|name| ((*name).to_owned(), role.member(name).clone()));
    call.emit(event, Value::Object(data.collect()));
    Ok(Reply::value(role.value()))
}
