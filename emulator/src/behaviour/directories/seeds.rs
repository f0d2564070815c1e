//! Seed key `directories`: the members of a directory, `groups` and `users`. Users name their groups by name,
//! provider id or id. Nothing planted sends an event.

use serde_json::Value;

use super::attributes::{Members, NEW_DIRECTORY, NEW_GROUP, NEW_USER};
use super::provider::{insert_directory, insert_group, insert_user};
use crate::reply::Problem;
use crate::schema::Field;
use crate::seed::{Entry, SeedCall, SeedError};
use crate::shapes::check_members;

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
