//! Seed key `directories`: the members of a directory, `groups` and `users`. Users name their groups by name,
//! provider id or id. Nothing planted sends an event.

use serde_json::{Map, Value};

use super::attributes::{Members, NEW_DIRECTORY, NEW_GROUP, NEW_USER};
use super::planting::{insert_directory, insert_group, insert_user};
use super::{DIRECTORIES, DIRECTORY_GROUPS, DIRECTORY_USERS, GROUP_MEMBERSHIPS, groups_of};
use crate::reply::Problem;
use crate::schema::Field;
use crate::seed::export::{self, Section};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::shapes::check_members;
use crate::state::State;
use crate::store::{Kind, Record};

pub(crate) const SECTIONS: &[Section] = &[Section {
    key: "directories",
    kinds: &[&DIRECTORIES, &DIRECTORY_GROUPS, &DIRECTORY_USERS, &GROUP_MEMBERSHIPS],
    write,
}];

pub(super) fn plant(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    let now = call.context.now;
    for entry in call.entries(value)? {
        let members = members(call, &entry, NEW_DIRECTORY, &["groups", "users"])?;
        let planted = insert_directory(call.state, now, &members);
        let directory = planted.map_err(|problem| located(&entry, &problem))?;
        for group in entry.entries("groups")? {
            let members = self::members(call, &group, NEW_GROUP, &[])?;
            let planted = insert_group(call.state, now, &directory, &members);
            planted.map_err(|problem| located(&group, &problem))?;
        }
        for user in entry.entries("users")? {
            let members = self::members(call, &user, NEW_USER, &[])?;
            let planted = insert_user(call.state, now, &directory, &members);
            planted.map_err(|problem| located(&user, &problem))?;
        }
    }
    Ok(())
}

/// The checked members of an entry; `besides` names keys that are read elsewhere. Null counts as absent.
fn members(
    call: &SeedCall<'_>,
    entry: &Entry<'_>,
    fields: &[Field],
    besides: &[&str],
) -> Result<Members, SeedError> {
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    entry.only(&[&names[..], besides].concat())?;
    let present = names.iter().filter_map(|name| Some(((*name).to_owned(), entry.member(name)?.clone())));
    let members = present.collect();
    match check_members(call.api, fields, &members).first() {
        Some(problem) => Err(located(entry, problem)),
        None => Ok(members),
    }
}

/// The problem as seeds tell it: the message does not repeat the member, which the path names.
fn located(entry: &Entry<'_>, problem: &Problem) -> SeedError {
    let prefix = format!("{} ", problem.path);
    entry.error(&problem.path, problem.message.strip_prefix(&prefix).unwrap_or(&problem.message))
}

fn write(state: &State) -> Value {
    let store = &state.store;
    let of = |kind: &'static Kind, directory: &Record| store.find(kind, "directory_id", &directory.id);
    let given =
        |record: &Record, fields: &[Field]| export::members(record, fields.iter().map(|field| field.name));
    let group = |group: &Record| given(group, NEW_GROUP).into();
    let user = |user: &Record| {
        let mut entry = given(user, NEW_USER);
        if let Some(slug) = user.member("role").get("slug") {
            entry.insert("role".to_owned(), slug.clone());
        }
        let groups = groups_of(store, &user.id).into_iter().map(|group| group.id.as_str().into());
        entry.extend(export::list("groups", groups));
        Value::Object(entry)
    };
    export::entries(state, &DIRECTORIES, |directory| {
        let mut entry: Map<String, Value> = given(directory, NEW_DIRECTORY);
        entry.extend(export::list("groups", of(&DIRECTORY_GROUPS, directory).map(group)));
        entry.extend(export::list("users", of(&DIRECTORY_USERS, directory).map(user)));
        entry
    })
}
