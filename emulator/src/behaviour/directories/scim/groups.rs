//! Groups.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::provider::{self, Members};
use super::super::{DIRECTORY_GROUPS, members_of};
use super::inactive::{self, INACTIVE_USERS};
use super::mapping::{display, group_resource, idp_id, is_dropped, raw_attributes};
use super::{Outcome, base, body, check, not_found, refused, searched, sent, users};
use crate::behaviour::Call;
use crate::scim::schema::GROUPS;
use crate::scim::{Error, Projection, Query, ScimType, patch as operations};
use crate::store::Record;

pub(super) fn list(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let query = Query::read(&call.input.query)?;
    Ok((200, listed(call, directory, &query)))
}

pub(super) fn search(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let query = searched(call)?;
    Ok((200, listed(call, directory, &query)))
}

pub(super) fn get(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let group = find(call, directory, call.path("id"))?;
    shown(call, directory, &group, 200)
}

pub(super) fn create(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let resource = sent(call, &GROUPS)?;
    check_unique(call, directory, &resource, None)?;
    let people = people(call, directory, &resource)?;
    let id = call.new_id(DIRECTORY_GROUPS.prefix);
    let mut members = members(&resource, &id);
    members.insert("id".to_owned(), id.into());
    let group = provider::create_group(call, &directory.id, &members).map_err(refused)?;
    set_people(call, directory, &group, &people)?;
    shown(call, directory, &group, 201)
}

pub(super) fn replace(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let group = find(call, directory, call.path("id"))?;
    let resource = sent(call, &GROUPS)?;
    let group = save(call, directory, &group, &resource)?;
    shown(call, directory, &group, 200)
}

pub(super) fn patch(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let group = find(call, directory, call.path("id"))?;
    let operations = operations::read(&body(call)?)?;
    let mut resource = resource(call, directory, &group);
    operations::apply(&GROUPS, &mut resource, &operations)?;
    check(&GROUPS, &resource)?;
    let group = save(call, directory, &group, &resource)?;
    shown(call, directory, &group, 200)
}

pub(super) fn delete(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let group = find(call, directory, call.path("id"))?;
    let dropped = call.find_all(&INACTIVE_USERS, "directory_id", &directory.id);
    provider::delete_group(call, &directory.id, &group.id).map_err(refused)?;
    for user in dropped {
        inactive::set_membership(call, &user.id, &group.id, false);
    }
    Ok((204, Value::Null))
}

fn find(call: &Call<'_>, directory: &Record, id: &str) -> Result<Record, Error> {
    let found = call.state.store.get(&DIRECTORY_GROUPS, id);
    let found = found.filter(|group| group.text("directory_id") == directory.id);
    found.cloned().ok_or_else(|| not_found("group", id))
}

/// Lets a group be what the resource says. Who does not exist is found out before anything changes.
fn save(
    call: &mut Call<'_>,
    directory: &Record,
    group: &Record,
    resource: &Members,
) -> Result<Record, Error> {
    check_unique(call, directory, resource, Some(&group.id))?;
    let people = people(call, directory, resource)?;
    let mut group = group.clone();
    // A group that came otherwise has no raw attributes of SCIM's form; who joins it does not change them.
    if raw_attributes(resource) != raw_attributes(&self::resource(call, directory, &group)) {
        let members = members(resource, &group.id);
        group = provider::update_group(call, &directory.id, &group.id, &members).map_err(refused)?;
    }
    set_people(call, directory, &group, &people)?;
    Ok(group)
}

fn members(resource: &Members, id: &str) -> Members {
    Members::from_iter([
        ("name".to_owned(), resource.get("displayName").cloned().unwrap_or_default()),
        ("idp_id".to_owned(), idp_id(resource, id).into()),
        ("raw_attributes".to_owned(), Value::Object(raw_attributes(resource))),
    ])
}

/// The people whom a resource lists as members, each one once, in its order.
fn people(call: &Call<'_>, directory: &Record, resource: &Members) -> Result<Vec<Record>, Error> {
    let members = resource.get("members").and_then(Value::as_array);
    let mut seen = BTreeSet::new();
    let mut people = Vec::new();
    for member in members.into_iter().flatten() {
        let id = member["value"].as_str().unwrap_or_default();
        let user = users::find(call, directory, id).map_err(|_| {
            Error::of(ScimType::InvalidValue, format!("The member '{id}' is no user of this directory"))
        })?;
        if seen.insert(user.id.clone()) {
            people.push(user);
        }
    }
    Ok(people)
}

/// Puts people into a group and takes out those who are not listed.
fn set_people(
    call: &mut Call<'_>,
    directory: &Record,
    group: &Record,
    people: &[Record],
) -> Result<(), Error> {
    let wanted: BTreeSet<&str> = people.iter().map(|user| user.id.as_str()).collect();
    let present = everybody(call, directory, group);
    for (user, is_dropped) in present.iter().filter(|(id, _)| !wanted.contains(id.as_str())) {
        if *is_dropped {
            inactive::set_membership(call, user, &group.id, false);
        } else {
            provider::remove_from_group(call, &directory.id, &group.id, user).map_err(refused)?;
        }
    }
    let present: BTreeSet<&str> = present.iter().map(|(id, _)| id.as_str()).collect();
    for user in people.iter().filter(|user| !present.contains(user.id.as_str())) {
        if is_dropped(user) {
            inactive::set_membership(call, &user.id, &group.id, true);
        } else {
            provider::add_to_group(call, &directory.id, &group.id, &user.id).map_err(refused)?;
        }
    }
    Ok(())
}

/// Ids of the people in a group, and whether they are dropped users.
fn everybody(call: &Call<'_>, directory: &Record, group: &Record) -> Vec<(String, bool)> {
    let present = members_of(&call.state.store, &group.id).into_iter().map(|user| (user.id.clone(), false));
    let dropped = dropped_of(call, directory, group).into_iter().map(|user| (user.id.clone(), true));
    present.chain(dropped).collect()
}

fn dropped_of<'a>(call: &'a Call<'_>, directory: &Record, group: &Record) -> Vec<&'a Record> {
    let dropped = call.state.store.find(&INACTIVE_USERS, "directory_id", &directory.id);
    dropped.filter(|user| inactive::group_ids(user).contains(&group.id)).collect()
}

/// No two groups of a directory have the same id at the provider. Names may be the same.
fn check_unique(
    call: &Call<'_>,
    directory: &Record,
    resource: &Members,
    own: Option<&str>,
) -> Result<(), Error> {
    let Some(external_id) = resource.get("externalId").and_then(Value::as_str) else {
        return Ok(());
    };
    let mut others = call.state.store.find(&DIRECTORY_GROUPS, "idp_id", external_id);
    let is_other =
        |group: &Record| group.text("directory_id") == directory.id && Some(group.id.as_str()) != own;
    if others.any(is_other) {
        return Err(Error::of(ScimType::Uniqueness, "Another group has this externalId"));
    }
    Ok(())
}

fn listed(call: &Call<'_>, directory: &Record, query: &Query) -> Value {
    query.list(&candidates(call, directory, query), |group| resource(call, directory, group))
}

/// The groups that a query can mean.
pub(super) fn candidates<'a>(call: &'a Call<'_>, directory: &Record, query: &Query) -> Vec<&'a Record> {
    let demands = |name: &str| query.filter.as_ref().and_then(|filter| filter.demands(name));
    let (id, external_id) = (demands("id"), demands("externalId"));
    let name = demands("displayName").map(str::to_lowercase);
    let groups = call.state.store.find(&DIRECTORY_GROUPS, "directory_id", &directory.id);
    groups
        .filter(|group| {
            id.is_none_or(|id| group.id == id)
                && external_id.is_none_or(|external_id| group.text("idp_id") == external_id)
                && name.as_ref().is_none_or(|name| group.text("name").to_lowercase() == *name)
        })
        .collect()
}

pub(super) fn resource(call: &Call<'_>, directory: &Record, group: &Record) -> Members {
    let present = members_of(&call.state.store, &group.id).into_iter();
    let people = present.chain(dropped_of(call, directory, group));
    let members: Vec<(String, String)> = people.map(|user| (user.id.clone(), display(user))).collect();
    group_resource(&base(&call.context.base_url, directory), group, &members)
}

fn shown(call: &Call<'_>, directory: &Record, group: &Record, status: u16) -> Outcome {
    let projection = Projection::read(&call.input.query)?;
    Ok((status, projection.of(resource(call, directory, group))))
}
