//! Storing directories, groups and users, without events: for what the provider does, and for seeds.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::attributes::{HIDDEN, Members, apply};
use super::{DIRECTORIES, DIRECTORY_GROUPS, DIRECTORY_USERS, GROUP_MEMBERSHIPS, membership_id, scim};
use crate::behaviour::organizations;
use crate::reply::Problem;
use crate::state::State;
use crate::store::{Kind, Record};

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

pub(super) fn insert_membership(state: &mut State, now: Timestamp, group: &Record, user: &Record) {
    let id = membership_id(&group.id, &user.id);
    let body = json!({"id": id, "group_id": group.id, "user_id": user.id});
    state.create(now, &GROUP_MEMBERSHIPS, body, Members::new());
}

pub(super) fn group_of<'a>(state: &'a State, directory_id: &str, reference: &str) -> Option<&'a Record> {
    look_up(state, &DIRECTORY_GROUPS, directory_id, &["idp_id", "name"], reference)
}

/// A record of a directory by its id or another indexed member.
pub(super) fn look_up<'a>(
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
pub(super) fn check_scim(directory_type: &str, members: &Members) -> Result<(), Problem> {
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

/// Refuses an id that is taken, and a provider id that the directory has already.
pub(super) fn check_unused(
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

fn unknown(member: &str, reference: &str, what: &str) -> Problem {
    Problem::new(member, "not_found", format!("'{reference}' is no {what}"))
}
