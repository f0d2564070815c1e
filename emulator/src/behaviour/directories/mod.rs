//! Directory Sync: directories, their groups and users as applications read them. What the provider behind a
//! directory does to them is in [`provider`].

mod attributes;
mod pages;
mod planting;
pub mod provider;
pub mod scim;
mod seeds;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Behaviour, Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Directories. The `metadata` member is not stored: see [`shown`]. Hidden members: `bearer_token` of the SCIM endpoint
/// of those that have one, and `inactive_users`, what is done with users whom the provider makes inactive there.
pub static DIRECTORIES: Kind = Kind {
    name: "directory",
    prefix: "directory",
    label: "Directory",
    indexes: &["organization_id", "external_key"],
    owners: &[("organization", "organization_id")],
};

/// Groups of directories.
pub static DIRECTORY_GROUPS: Kind = Kind {
    name: "directory_group",
    prefix: "directory_group",
    label: "Directory Group",
    indexes: &["directory_id", "idp_id", "name"],
    owners: &[("directory", "directory_id")],
};

/// Users of directories. The `groups` member is not stored: see [`user_shown`].
pub static DIRECTORY_USERS: Kind = Kind {
    name: "directory_user",
    prefix: "directory_user",
    label: "Directory User",
    indexes: &["directory_id", "idp_id", "email"],
    owners: &[("directory", "directory_id")],
};

/// Who is in which group. The id is made of those of group and user.
static GROUP_MEMBERSHIPS: Kind = Kind {
    name: "directory_group_membership",
    prefix: "directory_group_membership",
    label: "Directory Group Membership",
    indexes: &["group_id", "user_id"],
    owners: &[("directory_group", "group_id"), ("directory_user", "user_id")],
};

/// Seconds that must pass between two syncs that an application asks for.
const MANUAL_SYNC_INTERVAL: u64 = 300;

pub(super) static MODULE: Module = Module {
    operations: &[
        ("directory_sync.list_directories", list_directories),
        ("directory_sync.get_directory", get_directory),
        ("directory_sync.delete_directory", delete_directory),
        ("directory_sync.create_directory_sync", sync),
        ("directory_sync.list_groups", list_groups),
        ("directory_sync.get_group", get_group),
        ("directory_sync.list_users", list_users),
        ("directory_sync.get_user", get_user),
    ],
    pages: &PAGES,
    seeds: &[("directories", seeds::plant)],
};

pub(crate) use seeds::SECTIONS;

/// The control pages and the SCIM endpoints.
static PAGES: [(&str, &str, Behaviour); pages::PAGES.len() + scim::PAGES.len()] = {
    let mut all = [pages::PAGES[0]; pages::PAGES.len() + scim::PAGES.len()];
    let mut index = 0;
    while index < all.len() {
        let own = pages::PAGES.len();
        all[index] = if index < own { pages::PAGES[index] } else { scim::PAGES[index - own] };
        index += 1;
    }
    all
};

/// A directory as the API shows it, with counts of what it holds.
pub fn shown(store: &Store, directory: &Record) -> Value {
    let users = store.find(&DIRECTORY_USERS, "directory_id", &directory.id);
    let (active, inactive): (Vec<_>, Vec<_>) = users.partition(|user| user.text("state") == "active");
    let mut value = directory.value();
    value["metadata"] = json!({
        "users": {"active": active.len(), "inactive": inactive.len()},
        "groups": store.find(&DIRECTORY_GROUPS, "directory_id", &directory.id).count(),
    });
    value
}

/// A directory user as the API shows it, with the groups.
pub fn user_shown(store: &Store, user: &Record) -> Value {
    let mut value = user.value();
    value["groups"] = groups_of(store, &user.id).into_iter().map(Record::value).collect();
    value
}

/// The groups of a directory user, in the order in which the user joined.
fn groups_of<'a>(store: &'a Store, user_id: &str) -> Vec<&'a Record> {
    let memberships = store.find(&GROUP_MEMBERSHIPS, "user_id", user_id);
    memberships.filter_map(|membership| store.get(&DIRECTORY_GROUPS, membership.text("group_id"))).collect()
}

/// The members of a directory group, in the order in which they joined.
fn members_of<'a>(store: &'a Store, group_id: &str) -> Vec<&'a Record> {
    let memberships = store.find(&GROUP_MEMBERSHIPS, "group_id", group_id);
    memberships.filter_map(|membership| store.get(&DIRECTORY_USERS, membership.text("user_id"))).collect()
}

fn membership_id(group_id: &str, user_id: &str) -> String {
    format!("{group_id}/{user_id}")
}

fn list_directories(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let search = call.query_text("search").unwrap_or_default().to_lowercase();
    let domain = call.query_text("domain");
    let keep = |directory: &Record| {
        directory.text("name").to_lowercase().contains(&search)
            && domain.is_none_or(|domain| directory.text("domain").eq_ignore_ascii_case(domain))
    };
    let store = &call.state.store;
    let page = match call.query_text("organization_id") {
        Some(id) => store.page_of(&DIRECTORIES, ("organization_id", id), &call.paging(), keep)?,
        None => store.page(&DIRECTORIES, &call.paging(), keep)?,
    };
    Ok(Reply::value(page.to_value(|directory| shown(store, directory))))
}

fn get_directory(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let directory = call.find(&DIRECTORIES, call.path("id"))?;
    Ok(Reply::value(shown(&call.state.store, &directory)))
}

/// Nothing here takes time, so no directory is ever seen `deleting`.
fn delete_directory(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    provider::delete_directory(call, &id)?;
    Ok(Reply::nothing())
}

/// There is no provider to ask, so the request is all that happens. It is never met by a running sync.
fn sync(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let directory = call.find(&DIRECTORIES, call.path("id"))?;
    let readable = matches!(directory.text("state"), "linked" | "validating");
    if directory.text("type") != "gsuite directory" || !readable {
        let message = "Only linked or validating Google Workspace directories can be synced on request.";
        return Err(Failure::coded(422, "directory_sync_unsupported", message));
    }
    if let Ok(next) = directory.text("next_manual_sync_at").parse::<jiff::Timestamp>()
        && next > call.context.now
    {
        let wait = next.duration_since(call.context.now).as_secs_f64().ceil() as u64;
        let message = format!("This directory can be synced again in {wait} seconds.");
        return Err(Failure::coded(429, "directory_sync_rate_limited", message)
            .with("retry_after_seconds", wait)
            .header("retry-after", &wait.to_string()));
    }
    let next = call.in_seconds(MANUAL_SYNC_INTERVAL);
    // Not `call.change`: the directory itself stays as it was.
    call.state
        .store
        .update(&DIRECTORIES, &directory.id, |record| record.set_hidden("next_manual_sync_at", next));
    Ok(Reply::value(json!({"status": "queued"})))
}

fn list_groups(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.query_text("user").map(|id| call.find(&DIRECTORY_USERS, id)).transpose()?;
    let directory_id = scope(call, user.as_ref(), "user")?;
    let store = &call.state.store;
    let joined: Option<BTreeSet<&str>> =
        user.map(|user| groups_of(store, &user.id).into_iter().map(|group| group.id.as_str()).collect());
    call.page_of(&DIRECTORY_GROUPS, ("directory_id", &directory_id), |group| {
        joined.as_ref().is_none_or(|joined| joined.contains(group.id.as_str()))
    })
}

fn get_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&DIRECTORY_GROUPS, call.path("id"))
}

fn list_users(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = call.query_text("group").map(|id| call.find(&DIRECTORY_GROUPS, id)).transpose()?;
    for name in ["idp_id", "email"] {
        if call.query(name).is_some() && call.query("directory").is_none() {
            let message = format!("directory is required together with {name}");
            return Err(Failure::invalid("directory", "required", message));
        }
    }
    let directory_id = scope(call, group.as_ref(), "group")?;
    let (idp_id, email) = (call.query_text("idp_id"), call.query_text("email"));
    let store = &call.state.store;
    let members: Option<BTreeSet<&str>> =
        group.map(|group| members_of(store, &group.id).into_iter().map(|user| user.id.as_str()).collect());
    let page = store.page_of(&DIRECTORY_USERS, ("directory_id", &directory_id), &call.paging(), |user| {
        members.as_ref().is_none_or(|members| members.contains(user.id.as_str()))
            && idp_id.is_none_or(|idp_id| user.text("idp_id") == idp_id)
            && email.is_none_or(|email| user.text("email").eq_ignore_ascii_case(email))
    })?;
    Ok(Reply::value(page.to_value(|user| user_shown(store, user))))
}

fn get_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&DIRECTORY_USERS, call.path("id"))?;
    Ok(Reply::value(user_shown(&call.state.store, &user)))
}

/// The directory whose groups or users are listed: the one of the query, else the one of the group or user
/// of the query. One of the two must be given. A directory and a group or user of another one have nothing
/// in common, which the filters turn into an empty list.
fn scope(call: &Call<'_>, other: Option<&Record>, other_name: &str) -> Result<String, Failure> {
    match (call.query_text("directory"), other) {
        (Some(id), _) => Ok(call.find(&DIRECTORIES, id)?.id),
        (None, Some(record)) => Ok(record.text("directory_id").to_owned()),
        (None, None) => {
            let message = format!("one of these is required: directory, {other_name}");
            Err(Failure::invalid("directory", "required", message))
        }
    }
}

#[cfg(test)]
mod tests;
