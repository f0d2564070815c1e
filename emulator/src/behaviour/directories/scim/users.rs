//! Users.

use serde_json::{Value, json};

use super::super::provider::{self, Members};
use super::super::{DIRECTORY_GROUPS, DIRECTORY_USERS, groups_of};
use super::inactive::{self, INACTIVE_USERS};
use super::mapping::{custom_attributes, idp_id, is_dropped, raw_attributes, user_members, user_resource};
use super::{Outcome, base, body, check, not_found, refused, searched, sent};
use crate::behaviour::Call;
use crate::scim::schema::USERS;
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
    let user = find(call, directory, call.path("id"))?;
    shown(call, directory, &user, 200)
}

pub(super) fn create(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let resource = sent(call, &USERS)?;
    check_unique(call, directory, &resource, None)?;
    let id = call.new_id(DIRECTORY_USERS.prefix);
    let mut members = members(&resource, &id, &json!({}));
    members.insert("id".to_owned(), id.clone().into());
    let user = if members["state"] == "inactive" && inactive::are_dropped(directory) {
        members.insert("directory_id".to_owned(), directory.id.clone().into());
        inactive::remember(call, members, Vec::new())
    } else {
        provider::create_user(call, &directory.id, &members).map_err(refused)?
    };
    shown(call, directory, &user, 201)
}

pub(super) fn replace(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let user = find(call, directory, call.path("id"))?;
    let resource = sent(call, &USERS)?;
    let user = save(call, directory, &user, &resource)?;
    shown(call, directory, &user, 200)
}

pub(super) fn patch(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let user = find(call, directory, call.path("id"))?;
    let operations = operations::read(&body(call)?)?;
    let mut resource = resource(call, directory, &user);
    operations::apply(&USERS, &mut resource, &operations)?;
    check(&USERS, &resource)?;
    let user = save(call, directory, &user, &resource)?;
    shown(call, directory, &user, 200)
}

pub(super) fn delete(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let user = find(call, directory, call.path("id"))?;
    if is_dropped(&user) {
        call.state.store.remove(&INACTIVE_USERS, &user.id);
    } else {
        provider::delete_user(call, &directory.id, &user.id).map_err(refused)?;
    }
    Ok((204, Value::Null))
}

/// A user of the directory, dropped ones included.
pub(super) fn find(call: &Call<'_>, directory: &Record, id: &str) -> Result<Record, Error> {
    let store = &call.state.store;
    let found = store.get(&DIRECTORY_USERS, id).or_else(|| store.get(&INACTIVE_USERS, id));
    let found = found.filter(|user| user.text("directory_id") == directory.id);
    found.cloned().ok_or_else(|| not_found("user", id))
}

/// Lets a user be what the resource says.
fn save(call: &mut Call<'_>, directory: &Record, user: &Record, resource: &Members) -> Result<Record, Error> {
    if raw_attributes(resource) == raw_attributes(&self::resource(call, directory, user)) {
        return Ok(user.clone());
    }
    check_unique(call, directory, resource, Some(&user.id))?;
    let members = members(resource, &user.id, user.member("custom_attributes"));
    let is_active = members["state"] == "active";
    if is_dropped(user) {
        if is_active {
            return inactive::restore(call, user, members).map_err(refused);
        }
        return call.change(&INACTIVE_USERS, &user.id, |user| user.body.extend(members)).map_err(refused);
    }
    if !is_active && inactive::are_dropped(directory) {
        let mut changed = user.body.clone();
        changed.extend(members);
        changed.remove("object");
        return inactive::drop(call, user, changed).map_err(refused);
    }
    // A suspended user is not active for the provider either; saying so again changes nothing.
    let mut members = members;
    if !is_active && user.text("state") == "suspended" {
        members.remove("state");
    }
    provider::update_user(call, &directory.id, &user.id, &members).map_err(refused)
}

fn members(resource: &Members, id: &str, custom: &Value) -> Members {
    let mut members = user_members(resource);
    members.insert("idp_id".to_owned(), idp_id(resource, id).into());
    members.insert("custom_attributes".to_owned(), custom_attributes(resource, custom));
    members.insert("raw_attributes".to_owned(), Value::Object(raw_attributes(resource)));
    members
}

/// No two users of a directory have the same name or the same id at the provider.
fn check_unique(
    call: &Call<'_>,
    directory: &Record,
    resource: &Members,
    own: Option<&str>,
) -> Result<(), Error> {
    let text = |name: &str| resource.get(name).and_then(Value::as_str).unwrap_or_default();
    let (name, external_id) = (text("userName").to_lowercase(), text("externalId"));
    let others = everybody(call, directory).filter(|user| Some(user.id.as_str()) != own);
    for user in others {
        for (attribute, is_taken) in [
            ("userName", user.text("username").to_lowercase() == name),
            ("externalId", !external_id.is_empty() && user.text("idp_id") == external_id),
        ] {
            if is_taken {
                return Err(Error::of(ScimType::Uniqueness, format!("Another user has this {attribute}")));
            }
        }
    }
    Ok(())
}

/// The users of the directory in the order in which they came, then the dropped ones.
fn everybody<'a>(call: &'a Call<'_>, directory: &Record) -> impl Iterator<Item = &'a Record> {
    let store = &call.state.store;
    let of = |kind| store.find(kind, "directory_id", &directory.id);
    of(&DIRECTORY_USERS).chain(of(&INACTIVE_USERS))
}

fn listed(call: &Call<'_>, directory: &Record, query: &Query) -> Value {
    query.list(&candidates(call, directory, query), |user| resource(call, directory, user))
}

/// The users whom a query can mean.
pub(super) fn candidates<'a>(call: &'a Call<'_>, directory: &Record, query: &Query) -> Vec<&'a Record> {
    let demands = |name: &str| query.filter.as_ref().and_then(|filter| filter.demands(name));
    let (id, external_id) = (demands("id"), demands("externalId"));
    let name = demands("userName").map(str::to_lowercase);
    // Providers look a user up before each request: making every resource only to compare names would be slow.
    everybody(call, directory)
        .filter(|user| {
            id.is_none_or(|id| user.id == id)
                && external_id.is_none_or(|external_id| user.text("idp_id") == external_id)
                && name.as_ref().is_none_or(|name| user.text("username").to_lowercase() == *name)
        })
        .collect()
}

pub(super) fn resource(call: &Call<'_>, directory: &Record, user: &Record) -> Members {
    let store = &call.state.store;
    let groups: Vec<(String, String)> = if is_dropped(user) {
        let ids = inactive::group_ids(user).into_iter();
        ids.filter_map(|id| Some((id.clone(), store.get(&DIRECTORY_GROUPS, &id)?.text("name").to_owned())))
            .collect()
    } else {
        let groups = groups_of(store, &user.id).into_iter();
        groups.map(|group| (group.id.clone(), group.text("name").to_owned())).collect()
    };
    user_resource(&base(&call.context.base_url, directory), user, &groups)
}

fn shown(call: &Call<'_>, directory: &Record, user: &Record, status: u16) -> Outcome {
    let projection = Projection::read(&call.input.query)?;
    Ok((status, projection.of(resource(call, directory, user))))
}
