//! What the provider behind a directory does: it sets up and removes the directory, and creates, changes and
//! deletes its users and groups. Each function logs the events that WorkOS sends for it, and does and logs
//! nothing where nothing changes. The control pages under `/_emulator/directories` are made of them.

use serde_json::{Value, json};

pub use super::attributes::Members;
use super::attributes::{
    DIRECTORY, GROUP, HIDDEN, NEW_DIRECTORY, NEW_GROUP, NEW_USER, USER, apply, previous,
};
use super::planting::{
    check_scim, check_unused, group_of, insert_directory, insert_group, insert_membership, insert_user,
    look_up,
};
use super::{
    DIRECTORIES, DIRECTORY_GROUPS, DIRECTORY_USERS, GROUP_MEMBERSHIPS, groups_of, members_of, membership_id,
};
use crate::behaviour::Call;
use crate::behaviour::organization_domains::ORGANIZATION_DOMAINS;
use crate::reply::{Failure, Problem};
use crate::schema::Field;
use crate::shapes::check_members;
use crate::store::{Kind, Record};

/// Creates a directory: `organization` (name or id) or `organization_id`, and optionally `id`, `name`, `type`
/// (`generic scim v2.0`), `state` (`linked`), `external_key`, `domain`, `bearer_token` (random) and `inactive_users`
/// (`delete`, or `keep`) of its SCIM endpoint. A linked one sends `dsync.activated`.
pub fn create_directory(call: &mut Call<'_>, members: &Members) -> Result<Record, Failure> {
    check(call, NEW_DIRECTORY, members)?;
    let directory = insert_directory(call.state, call.context.now, members).map_err(refused)?;
    emit_activated(call, &directory);
    Ok(directory)
}

/// Changes `name`, `state`, `domain`, `bearer_token` or `inactive_users` of a directory. It sends `dsync.activated` when
/// it becomes linked.
pub fn update_directory(call: &mut Call<'_>, id: &str, members: &Members) -> Result<Record, Failure> {
    check(call, DIRECTORY, members)?;
    let before = call.find(&DIRECTORIES, id)?;
    check_scim(before.text("type"), members).map_err(refused)?;
    let directory = call.change(&DIRECTORIES, id, |record| {
        for (name, value) in members.clone() {
            let is_hidden = HIDDEN.contains(&name.as_str());
            if is_hidden { &mut record.hidden } else { &mut record.body }.insert(name, value);
        }
    })?;
    if before.text("state") != "linked" {
        emit_activated(call, &directory);
    }
    Ok(directory)
}

/// Deletes a directory with its users and groups. `dsync.deleted` is the only event: it stands for theirs.
pub fn delete_directory(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let mut directory = call.remove(&DIRECTORIES, id)?;
    directory.body.retain(|name, _| !["external_key", "domain"].contains(&name.as_str()));
    directory.set("state", "deleting");
    call.emit("dsync.deleted", directory.value());
    Ok(())
}

/// Provisions a user: any of `id`, `idp_id`, `email`, `first_name`, `last_name`, `name`, `emails`,
/// `job_title`, `username`, `state` (`active`), `role` (a slug), `raw_attributes`, `custom_attributes`,
/// `groups` (names, provider ids or ids). Sends `dsync.user.created`, and `dsync.group.user_added` per group.
pub fn create_user(call: &mut Call<'_>, directory_id: &str, members: &Members) -> Result<Record, Failure> {
    check(call, NEW_USER, members)?;
    let directory = call.find(&DIRECTORIES, directory_id)?;
    let (user, groups) = insert_user(call.state, call.context.now, &directory, members).map_err(refused)?;
    call.emit("dsync.user.created", user.value());
    for group in groups {
        emit_membership(call, "dsync.group.user_added", &user, &group);
    }
    Ok(user)
}

/// Changes members of a user (id, provider id or e-mail address) and sends `dsync.user.updated` with their
/// former values. Null clears a member.
pub fn update_user(
    call: &mut Call<'_>,
    directory_id: &str,
    user: &str,
    members: &Members,
) -> Result<Record, Failure> {
    check(call, USER, members)?;
    let user = find_user(call, directory_id, user)?;
    check_idp_id(call, &DIRECTORY_USERS, &user, members)?;
    let mut changed = user.body.clone();
    apply(&mut changed, members);
    update(call, &DIRECTORY_USERS, "dsync.user.updated", user, changed)
}

/// Sets a user's state to `suspended`; the user stays in the directory.
pub fn suspend_user(call: &mut Call<'_>, directory_id: &str, user: &str) -> Result<Record, Failure> {
    let members = Members::from_iter([("state".to_owned(), "suspended".into())]);
    update_user(call, directory_id, user, &members)
}

/// Deletes a user: `dsync.group.user_removed` for each group, then `dsync.user.deleted`.
pub fn delete_user(call: &mut Call<'_>, directory_id: &str, user: &str) -> Result<(), Failure> {
    let user = find_user(call, directory_id, user)?;
    let groups: Vec<Record> = groups_of(&call.state.store, &user.id).into_iter().cloned().collect();
    call.remove(&DIRECTORY_USERS, &user.id)?;
    for group in groups {
        emit_membership(call, "dsync.group.user_removed", &user, &group);
    }
    call.emit("dsync.user.deleted", user.value());
    Ok(())
}

/// Creates a group: `name`, and optionally `id`, `idp_id`, `raw_attributes`. Sends `dsync.group.created`.
pub fn create_group(call: &mut Call<'_>, directory_id: &str, members: &Members) -> Result<Record, Failure> {
    check(call, NEW_GROUP, members)?;
    let directory = call.find(&DIRECTORIES, directory_id)?;
    let group = insert_group(call.state, call.context.now, &directory, members).map_err(refused)?;
    call.emit("dsync.group.created", group.value());
    Ok(group)
}

/// Changes `name`, `idp_id` or `raw_attributes` of a group (id, provider id or name) and sends `dsync.group.updated`
/// with the former values.
pub fn update_group(
    call: &mut Call<'_>,
    directory_id: &str,
    group: &str,
    members: &Members,
) -> Result<Record, Failure> {
    check(call, GROUP, members)?;
    let group = find_group(call, directory_id, group)?;
    check_idp_id(call, &DIRECTORY_GROUPS, &group, members)?;
    let mut changed = group.body.clone();
    changed.extend(members.clone());
    update(call, &DIRECTORY_GROUPS, "dsync.group.updated", group, changed)
}

/// Deletes a group: `dsync.group.user_removed` for each member, then `dsync.group.deleted`.
pub fn delete_group(call: &mut Call<'_>, directory_id: &str, group: &str) -> Result<(), Failure> {
    let group = find_group(call, directory_id, group)?;
    let users: Vec<Record> = members_of(&call.state.store, &group.id).into_iter().cloned().collect();
    call.remove(&DIRECTORY_GROUPS, &group.id)?;
    for user in users {
        emit_membership(call, "dsync.group.user_removed", &user, &group);
    }
    call.emit("dsync.group.deleted", group.value());
    Ok(())
}

/// Puts a user into a group and sends `dsync.group.user_added`, unless the user is there already.
pub fn add_to_group(call: &mut Call<'_>, directory_id: &str, group: &str, user: &str) -> Result<(), Failure> {
    let (group, user) = (find_group(call, directory_id, group)?, find_user(call, directory_id, user)?);
    if call.state.store.get(&GROUP_MEMBERSHIPS, &membership_id(&group.id, &user.id)).is_none() {
        insert_membership(call.state, call.context.now, &group, &user);
        emit_membership(call, "dsync.group.user_added", &user, &group);
    }
    Ok(())
}

/// Takes a user out of a group and sends `dsync.group.user_removed`, unless the user is not in it.
pub fn remove_from_group(
    call: &mut Call<'_>,
    directory_id: &str,
    group: &str,
    user: &str,
) -> Result<(), Failure> {
    let (group, user) = (find_group(call, directory_id, group)?, find_user(call, directory_id, user)?);
    if call.state.store.remove(&GROUP_MEMBERSHIPS, &membership_id(&group.id, &user.id)).is_some() {
        emit_membership(call, "dsync.group.user_removed", &user, &group);
    }
    Ok(())
}

/// Replaces the body of a record and sends the event with the former values, if anything is different.
fn update(
    call: &mut Call<'_>,
    kind: &Kind,
    event: &str,
    record: Record,
    changed: Members,
) -> Result<Record, Failure> {
    let previous = previous(&record.body, &changed);
    if previous.is_empty() {
        return Ok(record);
    }
    let record = call.change(kind, &record.id, |record| record.body = changed)?;
    let mut data = record.value();
    data["previous_attributes"] = previous.into();
    call.emit(event, data);
    Ok(record)
}

fn emit_activated(call: &mut Call<'_>, directory: &Record) {
    if directory.text("state") != "linked" {
        return;
    }
    let mut data = directory.value();
    if let Value::Object(members) = &mut data {
        members.remove("domain");
    }
    let domains = call.find_all(&ORGANIZATION_DOMAINS, "organization_id", directory.text("organization_id"));
    // Events have older names for the states.
    data["state"] = "active".into();
    data["domains"] = domains
        .iter()
        .map(|domain| json!({"object": "organization_domain", "id": domain.id, "domain": domain.text("domain")}))
        .collect();
    call.emit("dsync.activated", data);
}

fn emit_membership(call: &mut Call<'_>, event: &str, user: &Record, group: &Record) {
    let directory_id = group.text("directory_id");
    call.emit(event, json!({"directory_id": directory_id, "user": user.value(), "group": group.value()}));
}

fn find_user(call: &Call<'_>, directory_id: &str, reference: &str) -> Result<Record, Failure> {
    call.find(&DIRECTORIES, directory_id)?;
    let user = look_up(call.state, &DIRECTORY_USERS, directory_id, &["idp_id", "email"], reference);
    user.cloned().ok_or_else(|| Failure::not_found(&DIRECTORY_USERS, reference))
}

fn find_group(call: &Call<'_>, directory_id: &str, reference: &str) -> Result<Record, Failure> {
    call.find(&DIRECTORIES, directory_id)?;
    let group = group_of(call.state, directory_id, reference);
    group.cloned().ok_or_else(|| Failure::not_found(&DIRECTORY_GROUPS, reference))
}

/// Refuses another provider id for a user or group if it is that of another one.
fn check_idp_id(call: &Call<'_>, kind: &Kind, own: &Record, members: &Members) -> Result<(), Failure> {
    let changed = members.get("idp_id").filter(|value| *value != own.member("idp_id"));
    let Some(idp_id) = changed else { return Ok(()) };
    let directory = call.find(&DIRECTORIES, own.text("directory_id"))?;
    let given = Members::from_iter([("idp_id".to_owned(), idp_id.clone())]);
    check_unused(call.state, kind, &given, Some(&directory)).map_err(refused)
}

fn check(call: &Call<'_>, fields: &[Field], members: &Members) -> Result<(), Failure> {
    let problems = check_members(call.api, fields, members);
    if problems.is_empty() { Ok(()) } else { Err(Failure::validation(&problems)) }
}

fn refused(problem: Problem) -> Failure {
    Failure::validation(&[problem])
}
