//! Memberships of users in organizations.

use serde_json::{Map, Value, json};

use super::organizations::{self, ORGANIZATIONS};
use super::roles::{self, DEFAULT_ROLE};
use super::users::{self, USERS};
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::{SeedCall, SeedError};
use crate::store::{Kind, Record, Store};

/// Memberships. The members `user` and `organization_name` are not stored: see [`shown`].
pub static MEMBERSHIPS: Kind = Kind {
    name: "organization_membership",
    prefix: "om",
    label: "Organization membership",
    indexes: &["user_id", "organization_id"],
    owners: &[("organization", "organization_id"), ("user", "user_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("organization_membership.list_organization_memberships", list),
        ("organization_membership.create_organization_membership", create),
        ("organization_membership.get_organization_membership", get),
        ("organization_membership.update_organization_membership", update),
        ("organization_membership.delete_organization_membership", delete),
        ("organization_membership.deactivate_organization_membership", deactivate),
        ("organization_membership.reactivate_organization_membership", reactivate),
    ],
    pages: &[],
    seeds: &[("organizations", seed)],
};

/// The membership of a user in an organization, whatever its status.
pub fn of(store: &Store, user_id: &str, organization_id: &str) -> Option<Record> {
    let mut memberships = store.find(&MEMBERSHIPS, "user_id", user_id);
    memberships.find(|membership| membership.text("organization_id") == organization_id).cloned()
}

/// The active memberships of a user, oldest first.
pub fn active(store: &Store, user_id: &str) -> Vec<Record> {
    let memberships = store.find(&MEMBERSHIPS, "user_id", user_id);
    memberships.filter(|membership| membership.text("status") == "active").cloned().collect()
}

/// Slugs of the roles of a membership, the primary one first.
pub fn role_slugs(membership: &Record) -> Vec<&str> {
    let roles = membership.member("roles").as_array();
    roles.into_iter().flatten().filter_map(|role| role["slug"].as_str()).collect()
}

/// [`shown`] where the API leaves out the roles.
pub fn shown_without_roles(store: &Store, membership: &Record) -> Value {
    let mut value = shown(store, membership);
    if let Value::Object(members) = &mut value {
        members.retain(|name, _| !["role", "roles"].contains(&name.as_str()));
    }
    value
}

/// A membership as the API shows it, with the user and the name of the organization.
pub fn shown(store: &Store, membership: &Record) -> Value {
    let mut value = membership.value();
    if let Some(user) = store.get(&USERS, membership.text("user_id")) {
        value["user"] = user.value();
    }
    if let Some(organization) = store.get(&ORGANIZATIONS, membership.text("organization_id")) {
        value["organization_name"] = organization.text("name").into();
    }
    value
}

/// The data of `organization_membership.*` events.
pub(super) fn event_data(membership: &Record) -> Value {
    membership.value()
}

/// Makes a user an active member, or an inactive member active again, with its event. Active members get the
/// roles; without any they keep theirs.
pub(super) fn admit(call: &mut Call<'_>, user_id: &str, organization_id: &str, slugs: &[String]) -> Record {
    let Some(present) = of(&call.state.store, user_id, organization_id) else {
        let membership = call.create(&MEMBERSHIPS, body(user_id, organization_id, "active", slugs));
        call.emit("organization_membership.created", event_data(&membership));
        return membership;
    };
    let membership = call.change(&MEMBERSHIPS, &present.id, |membership| {
        membership.set("status", "active");
        if !slugs.is_empty() {
            set_roles(membership, slugs);
        }
    });
    let membership = membership.unwrap_or(present);
    call.emit("organization_membership.updated", event_data(&membership));
    membership
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (user_id, organization_id) = (call.query_text("user_id"), call.query_text("organization_id"));
    let index = match (user_id, organization_id) {
        (Some(user_id), _) => ("user_id", user_id),
        (None, Some(organization_id)) => ("organization_id", organization_id),
        (None, None) => {
            let message = "Either user_id or organization_id must be given.";
            return Err(Failure::coded(400, "missing_user_id_or_organization_id", message));
        }
    };
    let statuses = call.query_list("statuses");
    let store = &call.state.store;
    let page = store.page_of(&MEMBERSHIPS, index, &call.paging(), |membership| {
        let status = membership.text("status");
        let wanted = if statuses.is_empty() { status == "active" } else { statuses.contains(&status) };
        wanted && organization_id.is_none_or(|id| membership.text("organization_id") == id)
    })?;
    Ok(Reply::value(page.to_value(|membership| shown(store, membership))))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user_id = call.text("user_id").unwrap_or_default().to_owned();
    let organization_id = call.text("organization_id").unwrap_or_default().to_owned();
    call.find(&USERS, &user_id)?;
    call.find(&ORGANIZATIONS, &organization_id)?;
    let slugs = requested_roles(call, &organization_id)?;
    match of(&call.state.store, &user_id, &organization_id).as_ref().map(|present| present.text("status")) {
        Some("pending") => return Err(pending("reactivate")),
        Some("active") => {
            let message = "The user is already a member of this organization.";
            return Err(Failure::coded(422, "user_already_organization_member", message));
        }
        _ => {}
    }
    let membership = admit(call, &user_id, &organization_id, &slugs);
    Ok(Reply::value(shown(&call.state.store, &membership)))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = call.find(&MEMBERSHIPS, call.path("id"))?;
    Ok(Reply::value(shown(&call.state.store, &membership)))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    let membership = call.find(&MEMBERSHIPS, &id)?;
    let slugs = requested_roles(call, membership.text("organization_id"))?;
    let membership = call.change(&MEMBERSHIPS, &id, |membership| {
        if !slugs.is_empty() {
            set_roles(membership, &slugs);
        }
    })?;
    call.emit("organization_membership.updated", event_data(&membership));
    Ok(Reply::value(shown(&call.state.store, &membership)))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    let membership = call.remove(&MEMBERSHIPS, &id)?;
    call.emit("organization_membership.deleted", event_data(&membership));
    Ok(Reply::nothing())
}

fn deactivate(call: &mut Call<'_>) -> Result<Reply, Failure> {
    switch(call, "inactive", "deactivate")
}

fn reactivate(call: &mut Call<'_>) -> Result<Reply, Failure> {
    switch(call, "active", "reactivate")
}

/// Changes the status; a membership that has it already stays as it is, without an event.
fn switch(call: &mut Call<'_>, status: &str, what: &str) -> Result<Reply, Failure> {
    let mut membership = call.find(&MEMBERSHIPS, call.path("id"))?;
    if membership.text("status") == "pending" {
        return Err(pending(what));
    }
    if membership.text("status") != status {
        membership =
            call.change(&MEMBERSHIPS, &membership.id, |membership| membership.set("status", status))?;
        call.emit("organization_membership.updated", event_data(&membership));
    }
    Ok(Reply::value(shown(&call.state.store, &membership)))
}

fn pending(what: &str) -> Failure {
    let code = format!("cannot_{what}_pending_organization_membership");
    Failure::coded(400, &code, format!("A pending organization membership cannot be {what}d."))
}

/// The roles that a request names, which must exist; empty if it names none.
fn requested_roles(call: &Call<'_>, organization_id: &str) -> Result<Vec<String>, Failure> {
    let several = call.body("role_slugs").and_then(Value::as_array);
    let slugs = several.into_iter().flatten().filter_map(Value::as_str).chain(call.text("role_slug"));
    let slugs: Vec<String> = slugs.map(str::to_owned).collect();
    match slugs.iter().find(|slug| !roles::exists(&call.state.store, Some(organization_id), slug)) {
        Some(unknown) => Err(roles::invalid(unknown)),
        None => Ok(slugs),
    }
}

fn set_roles(membership: &mut Record, slugs: &[String]) {
    membership.body.extend(role_members(slugs));
}

/// The members `role` and `roles`; the default role if none is named.
fn role_members(slugs: &[String]) -> Map<String, Value> {
    let mut roles: Vec<Value> = slugs.iter().map(|slug| json!({"slug": slug})).collect();
    if roles.is_empty() {
        roles.push(json!({"slug": DEFAULT_ROLE}));
    }
    Map::from_iter([("role".to_owned(), roles[0].clone()), ("roles".to_owned(), roles.into())])
}

fn body(user_id: &str, organization_id: &str, status: &str, slugs: &[String]) -> Value {
    let mut body = role_members(slugs);
    body.extend([
        ("user_id".to_owned(), user_id.into()),
        ("organization_id".to_owned(), organization_id.into()),
        ("status".to_owned(), status.into()),
        ("directory_managed".to_owned(), false.into()),
        ("custom_attributes".to_owned(), json!({})),
    ]);
    Value::Object(body)
}

/// `memberships` of the seed key `organizations`: email (or user_id), role (or roles), status, id.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        for membership in entry.entries("memberships")? {
            membership.only(&["email", "user_id", "role", "roles", "status", "id"])?;
            let user = match membership.text("user_id")? {
                Some(id) => call.state.store.get(&USERS, id).cloned(),
                None => users::by_email(&call.state.store, membership.required_text("email")?),
            };
            let user = user.ok_or_else(|| membership.error("email", "belongs to no user of this file"))?;
            // The organization was planted before; without an id its name finds it.
            let key = if entry.text("id")?.is_some() { "id" } else { "name" };
            let organization = organizations::required_of_entry(call, &entry, key)?;
            let slugs: Vec<String> = membership
                .text("role")?
                .into_iter()
                .chain(membership.texts("roles")?)
                .map(str::to_owned)
                .collect();
            let known = |slug: &&String| roles::exists(&call.state.store, Some(&organization.id), slug);
            if let Some(unknown) = slugs.iter().find(|slug| !known(slug)) {
                return Err(membership.error("role", format!("'{unknown}' is no role of this file")));
            }
            let status = membership.text("status")?.unwrap_or("active");
            if !["active", "inactive", "pending"].contains(&status) {
                return Err(membership.error("status", "must be active, inactive or pending"));
            }
            let mut body = body(&user.id, &organization.id, status, &slugs);
            if let Some(id) = membership.text("id")? {
                body["id"] = id.into();
            }
            call.create(&MEMBERSHIPS, body);
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "memberships_tests.rs"]
mod tests;
