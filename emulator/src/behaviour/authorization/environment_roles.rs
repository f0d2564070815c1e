//! Roles of the environment.

use serde_json::json;

use super::role_changes::{self, Change, announce, change_permissions};
use super::{check_slug, resource_type};
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
    Ok(announce(call, &role, "created"))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(found(call)?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = found(call)?;
    role_changes::update(call, &role)
}

fn add_permission(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = found(call)?;
    change_permissions(call, &role, Change::Add)
}

fn set_permissions(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = found(call)?;
    change_permissions(call, &role, Change::Set)
}

/// The role of the path, or 404.
fn found(call: &mut Call<'_>) -> Result<Record, Failure> {
    roles::ensure_defaults(call.state, call.context.now);
    let slug = call.path("slug");
    roles::find(&call.state.store, None, slug).cloned().ok_or_else(|| Failure::not_found(&ROLES, slug))
}
