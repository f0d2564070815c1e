//! Permissions of the environment.

use serde_json::{Value, json};

use super::{check_slug, permission, resource_type};
use crate::behaviour::roles::{PERMISSIONS, ROLES};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.list_permissions", list),
        ("authorization.create_permission", create),
        ("authorization.get_permission", get),
        ("authorization.update_permission", update),
        ("authorization.delete_permission", delete),
    ],
    pages: &[],
    seeds: &[],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.page(&PERMISSIONS, |_| true)
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let slug = call.text("slug").unwrap_or_default().to_owned();
    check_slug(&slug, "-_:.*")?;
    if call.find_by(&PERMISSIONS, "slug", &slug).is_some() {
        let message = format!("There is a permission '{slug}' already.");
        return Err(Failure::coded(409, "permission_slug_conflict", message));
    }
    let body = json!({
        "slug": slug,
        "name": call.text("name"),
        "description": call.text("description"),
        "system": false,
        "resource_type_slug": resource_type(call),
    });
    let created = call.create(&PERMISSIONS, body);
    call.emit("permission.created", created.value());
    Ok(Reply::value(created.value()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(permission(call, call.path("slug"))?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let found = changeable(call)?;
    let given = call.given(&["name", "description"]);
    let changed = call.change(&PERMISSIONS, &found.id, |permission| permission.body.extend(given))?;
    call.emit("permission.updated", changed.value());
    Ok(Reply::value(changed.value()))
}

/// Roles lose it, too.
fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let found = changeable(call)?;
    let deleted = call.remove(&PERMISSIONS, &found.id)?;
    let slug = Value::from(deleted.text("slug"));
    let grants =
        |role: &&Record| role.member("permissions").as_array().is_some_and(|slugs| slugs.contains(&slug));
    let roles: Vec<String> =
        call.state.store.all(&ROLES).filter(grants).map(|role| role.id.clone()).collect();
    for id in roles {
        call.change(&ROLES, &id, |role| {
            let slugs = role.member("permissions").as_array().cloned().unwrap_or_default();
            role.set("permissions", slugs.into_iter().filter(|other| *other != slug).collect::<Vec<_>>());
        })?;
    }
    call.emit("permission.deleted", deleted.value());
    Ok(Reply::nothing())
}

/// The permission of the path, unless WorkOS defines it.
fn changeable(call: &Call<'_>) -> Result<Record, Failure> {
    let found = permission(call, call.path("slug"))?;
    if found.member("system") == true {
        let message =
            format!("The permission '{}' is defined by WorkOS and cannot be changed.", found.text("slug"));
        return Err(Failure::coded(403, "forbidden", message));
    }
    Ok(found)
}
