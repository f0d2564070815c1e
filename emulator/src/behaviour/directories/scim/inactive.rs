//! Users whom the identity provider made inactive, in directories that drop them.
//!
//! WorkOS deletes such users unless the environment keeps them, while for the identity provider nothing but `active`
//! has changed: it goes on to read and change the resource, and can make it active again. So what the provider said is
//! kept here, and the user comes back with the same id when the provider says so.

use serde_json::{Map, Value, json};

use super::super::provider::{self, Members};
use super::super::{DIRECTORY_GROUPS, groups_of};
use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::{Kind, Record};

/// Dropped users. The id is that of the user; the body is what the user was, and `groups` (hidden) has the ids of the
/// groups that the user is in for the provider.
pub(in crate::behaviour::directories) static INACTIVE_USERS: Kind = Kind {
    name: "inactive_directory_user",
    prefix: "directory_user",
    label: "Directory User",
    indexes: &["directory_id"],
    owners: &[("directory", "directory_id")],
};

/// Whether a directory drops inactive users, as WorkOS does by default.
pub(super) fn are_dropped(directory: &Record) -> bool {
    directory.text("inactive_users") != "keep"
}

/// Keeps what the provider says of a user who is not in the directory.
pub(super) fn remember(call: &mut Call<'_>, body: Members, groups: Vec<String>) -> Record {
    let hidden = Map::from_iter([("groups".to_owned(), json!(groups))]);
    call.create_with(&INACTIVE_USERS, Value::Object(body), hidden)
}

/// Takes a user out of the directory.
pub(super) fn drop(call: &mut Call<'_>, user: &Record, changed: Members) -> Result<Record, Failure> {
    let groups = groups_of(&call.state.store, &user.id);
    let groups: Vec<String> = groups.into_iter().map(|group| group.id.clone()).collect();
    provider::delete_user(call, user.text("directory_id"), &user.id)?;
    Ok(remember(call, changed, groups))
}

/// Brings a user back, into the groups that are still there.
pub(super) fn restore(call: &mut Call<'_>, former: &Record, mut members: Members) -> Result<Record, Failure> {
    call.state.store.remove(&INACTIVE_USERS, &former.id);
    let groups = group_ids(former);
    let groups: Vec<String> =
        groups.into_iter().filter(|id| call.state.store.get(&DIRECTORY_GROUPS, id).is_some()).collect();
    members.insert("id".to_owned(), former.id.clone().into());
    members.insert("groups".to_owned(), groups.into());
    if let Some(slug) = former.member("role")["slug"].as_str() {
        members.insert("role".to_owned(), slug.into());
    }
    provider::create_user(call, former.text("directory_id"), &members)
}

/// The groups that a dropped user is in for the provider.
pub(super) fn group_ids(user: &Record) -> Vec<String> {
    let ids = user.member("groups").as_array();
    ids.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Puts a dropped user into a group, or takes the user out.
pub(super) fn set_membership(call: &mut Call<'_>, user_id: &str, group_id: &str, is_member: bool) {
    call.state.store.update(&INACTIVE_USERS, user_id, |user| {
        let mut groups = group_ids(user);
        groups.retain(|id| id != group_id);
        if is_member {
            groups.push(group_id.to_owned());
        }
        user.set_hidden("groups", groups);
    });
}
