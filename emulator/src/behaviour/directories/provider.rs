//! What the provider behind a directory does: it sets up and removes the directory, and creates, changes and
//! deletes its users and groups. Each function logs the events that WorkOS sends for it, and does and logs
//! nothing where nothing changes. The control pages under `/_emulator/directories` are made of them.

use jiff::Timestamp;
use serde_json::{Value, json};

pub use super::attributes::Members;
use super::attributes::{
    DIRECTORY, GROUP, HIDDEN, NEW_DIRECTORY, NEW_GROUP, NEW_USER, USER, apply, previous,
};
use super::{
    DIRECTORIES, DIRECTORY_GROUPS, DIRECTORY_USERS, GROUP_MEMBERSHIPS, groups_of, members_of, membership_id,
    scim,
};
use crate::behaviour::Call;
use crate::behaviour::organization_domains::ORGANIZATION_DOMAINS;
use crate::behaviour::organizations;
use crate::reply::{Failure, Problem};
use crate::schema::Field;
use crate::shapes::check_members;
use crate::state::State;
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

/// Stores a directory without events. A failure names the member at fault.
pub(super) fn insert_directory(
    state: &mut State,
    now: Timestamp,
    members: &Members,
) -> Result<Record, Problem> {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let (member, reference) = ["organization", "organization_id"]
        .into_iter()
        .find_map(|name| Some((name, text(name)?)))
        .ok_or_else(|| Problem::new("organization", "required", "organization is required"))?;
    check_unused(state, &DIRECTORIES, members, None)?;
    let organization = organizations::by_reference(&state.store, reference)
        .cloned()
        .ok_or_else(|| unknown(member, reference, "organization"))?;
    let directory_type = text("type").unwrap_or("generic scim v2.0");
    check_scim(directory_type, members)?;
    let mut body = json!({
        "name": text("name").unwrap_or(organization.text("name")),
        "organization_id": organization.id,
        "type": directory_type,
        "state": text("state").unwrap_or("linked"),
        "external_key": text("external_key").map_or_else(|| state.random.token(16), str::to_owned),
    });
    for name in ["id", "domain"] {
        if let Some(value) = text(name) {
            body[name] = value.into();
        }
    }
    let mut hidden = Members::new();
    if scim::serves(directory_type) {
        let token = text("bearer_token").map_or_else(|| state.random.token(32), str::to_owned);
        hidden.insert("bearer_token".to_owned(), token.into());
        hidden.insert("inactive_users".to_owned(), text("inactive_users").unwrap_or("delete").into());
    }
    Ok(state.create(now, &DIRECTORIES, body, hidden))
}

/// Stores a group without events. A failure names the member at fault.
pub(super) fn insert_group(
    state: &mut State,
    now: Timestamp,
    directory: &Record,
    members: &Members,
) -> Result<Record, Problem> {
    check_unused(state, &DIRECTORY_GROUPS, members, Some(directory))?;
    let mut body = of_directory(state, directory, members);
    body.entry("name").or_insert_with(|| "".into());
    body.entry("raw_attributes").or_insert_with(|| json!({}));
    Ok(state.create(now, &DIRECTORY_GROUPS, body.into(), Members::new()))
}

/// Stores a user and group memberships without events. A failure names the member at fault.
pub(super) fn insert_user(
    state: &mut State,
    now: Timestamp,
    directory: &Record,
    members: &Members,
) -> Result<(Record, Vec<Record>), Problem> {
    check_unused(state, &DIRECTORY_USERS, members, Some(directory))?;
    let mut groups: Vec<Record> = Vec::new();
    let wanted = members.get("groups").and_then(Value::as_array);
    for (index, reference) in wanted.into_iter().flatten().filter_map(Value::as_str).enumerate() {
        let group = group_of(state, &directory.id, reference)
            .ok_or_else(|| unknown(&format!("groups.{index}"), reference, "group of this directory"))?;
        if !groups.contains(group) {
            groups.push(group.clone());
        }
    }
    let mut body = of_directory(state, directory, &Members::new());
    for name in ["email", "first_name", "last_name", "job_title"] {
        body.insert(name.to_owned(), Value::Null);
    }
    body.insert("state".to_owned(), "active".into());
    body.insert("custom_attributes".to_owned(), json!({}));
    apply(&mut body, members);
    let user = state.create(now, &DIRECTORY_USERS, body.into(), Members::new());
    for group in &groups {
        insert_membership(state, now, group, &user);
    }
    Ok((user, groups))
}

/// The members given, with those that every resource of a directory has.
fn of_directory(state: &mut State, directory: &Record, members: &Members) -> Members {
    let mut body = members.clone();
    body.insert("directory_id".to_owned(), directory.id.clone().into());
    body.insert("organization_id".to_owned(), directory.member("organization_id").clone());
    body.entry("idp_id").or_insert_with(|| state.random.token(20).into());
    body
}

fn insert_membership(state: &mut State, now: Timestamp, group: &Record, user: &Record) {
    let id = membership_id(&group.id, &user.id);
    let body = json!({"id": id, "group_id": group.id, "user_id": user.id});
    state.create(now, &GROUP_MEMBERSHIPS, body, Members::new());
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

fn group_of<'a>(state: &'a State, directory_id: &str, reference: &str) -> Option<&'a Record> {
    look_up(state, &DIRECTORY_GROUPS, directory_id, &["idp_id", "name"], reference)
}

/// A record of a directory by its id or another indexed member.
fn look_up<'a>(
    state: &'a State,
    kind: &Kind,
    directory_id: &str,
    members: &[&str],
    reference: &str,
) -> Option<&'a Record> {
    let by_id = state.store.get(kind, reference).into_iter();
    let by_member = members.iter().flat_map(|member| state.store.find(kind, member, reference));
    by_id.chain(by_member).find(|record| record.text("directory_id") == directory_id)
}

/// Refuses what only a SCIM endpoint has for directories without one, and unknown ways with inactive users.
fn check_scim(directory_type: &str, members: &Members) -> Result<(), Problem> {
    if let Some(name) =
        HIDDEN.iter().find(|name| members.contains_key(**name) && !scim::serves(directory_type))
    {
        let message =
            format!("{name} belongs to SCIM directories, and this is one of type '{directory_type}'");
        return Err(Problem::new(*name, "invalid_value", message));
    }
    match members.get("inactive_users").and_then(Value::as_str) {
        None | Some("keep" | "delete") => Ok(()),
        Some(_) => {
            Err(Problem::new("inactive_users", "invalid_value", "inactive_users must be keep or delete"))
        }
    }
}

/// Refuses another provider id for a user or group if it is that of another one.
fn check_idp_id(call: &Call<'_>, kind: &Kind, own: &Record, members: &Members) -> Result<(), Failure> {
    let changed = members.get("idp_id").filter(|value| *value != own.member("idp_id"));
    let Some(idp_id) = changed else { return Ok(()) };
    let directory = call.find(&DIRECTORIES, own.text("directory_id"))?;
    let given = Members::from_iter([("idp_id".to_owned(), idp_id.clone())]);
    check_unused(call.state, kind, &given, Some(&directory)).map_err(refused)
}

/// Refuses an id that is taken, and a provider id that the directory has already.
fn check_unused(
    state: &State,
    kind: &Kind,
    members: &Members,
    directory: Option<&Record>,
) -> Result<(), Problem> {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let taken = |name: &str, value: &str| {
        Problem::new(name, "already_exists", format!("{name} '{value}' is used by another {}", kind.label))
    };
    if let Some(id) = text("id").filter(|id| state.store.get(kind, id).is_some()) {
        return Err(taken("id", id));
    }
    if let (Some(idp_id), Some(directory)) = (text("idp_id"), directory) {
        let mut others = state.store.find(kind, "idp_id", idp_id);
        if others.any(|other| other.text("directory_id") == directory.id) {
            return Err(taken("idp_id", idp_id));
        }
    }
    Ok(())
}

fn check(call: &Call<'_>, fields: &[Field], members: &Members) -> Result<(), Failure> {
    let problems = check_members(call.api, fields, members);
    if problems.is_empty() { Ok(()) } else { Err(Failure::validation(&problems)) }
}

fn refused(problem: Problem) -> Failure {
    Failure::validation(&[problem])
}

fn unknown(member: &str, reference: &str, what: &str) -> Problem {
    Problem::new(member, "not_found", format!("'{reference}' is no {what}"))
}
