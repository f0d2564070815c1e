//! What happens to a role, whoever owns it: its members change, its permissions change, and an event says so.

use serde_json::{Map, Value};

use super::permission;
use crate::behaviour::Call;
use crate::behaviour::roles::{PERMISSIONS, ROLES};
use crate::reply::{Failure, Reply};
use crate::store::Record;

/// How a request changes the permissions of a role.
pub(super) enum Change {
    /// `slug` of the body is added.
    Add,
    /// `permissions` of the body take the place of all.
    Set,
    /// `permission_slug` of the path is removed.
    Remove,
}

/// Changes name and description as the request says.
pub(super) fn update(call: &mut Call<'_>, role: &Record) -> Result<Reply, Failure> {
    let given = call.given(&["name", "description"]);
    let role = call.change(&ROLES, &role.id, |role| role.body.extend(given))?;
    Ok(announce(call, &role, "updated"))
}

/// Changes the permissions as the request says; without a difference nothing has happened.
pub(super) fn change_permissions(
    call: &mut Call<'_>,
    role: &Record,
    change: Change,
) -> Result<Reply, Failure> {
    let permissions = changed_permissions(call, role, change)?;
    if role.member("permissions").as_array() == Some(&permissions) {
        return Ok(Reply::value(role.value()));
    }
    let role = call.change(&ROLES, &role.id, |role| role.set("permissions", permissions))?;
    Ok(announce(call, &role, "updated"))
}

/// Emits `role.{what}` or `organization_role.{what}`, whose data differ, and shows the role.
pub(super) fn announce(call: &mut Call<'_>, role: &Record, what: &str) -> Reply {
    let mut members = vec!["slug", "resource_type_slug", "permissions", "created_at", "updated_at"];
    let object = if role.text("organization_id").is_empty() {
        "role"
    } else {
        members.extend(["organization_id", "name", "description"]);
        "organization_role"
    };
    let data = members.iter().map(|name| ((*name).to_owned(), role.member(name).clone()));
    let mut data: Map<String, Value> = data.collect();
    data.insert("object".to_owned(), object.into());
    call.emit(&format!("{object}.{what}"), Value::Object(data));
    Reply::value(role.value())
}

/// The permissions that a role is to have, all of which exist.
fn changed_permissions(call: &Call<'_>, role: &Record, change: Change) -> Result<Vec<Value>, Failure> {
    let mut slugs = role.member("permissions").as_array().cloned().unwrap_or_default();
    let added: Vec<&str> = match change {
        Change::Add => call.text("slug").into_iter().collect(),
        Change::Set => {
            slugs.clear();
            let given = call.body("permissions").and_then(Value::as_array);
            given.into_iter().flatten().filter_map(Value::as_str).collect()
        }
        Change::Remove => {
            let removed = call.path("permission_slug");
            if !slugs.iter().any(|slug| slug == removed) {
                return Err(Failure::not_found(&PERMISSIONS, removed));
            }
            slugs.retain(|slug| slug != removed);
            Vec::new()
        }
    };
    for slug in added {
        permission(call, slug)?;
        if !slugs.iter().any(|present| present == slug) {
            slugs.push(slug.into());
        }
    }
    Ok(slugs)
}
