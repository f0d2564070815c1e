//! Groups of the members of an organization. (Groups of directories are in `directories`.)

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::memberships::{MEMBERSHIPS, shown_without_roles};
use super::organizations::{self, ORGANIZATIONS};
use super::users::{self, USERS};
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::store::{Kind, Record};

/// Groups.
pub static GROUPS: Kind = Kind {
    name: "group",
    prefix: "group",
    label: "Group",
    indexes: &["organization_id"],
    owners: &[("organization", "organization_id")],
};

/// Who is in which group. The id is made of those of group and organization membership.
pub(crate) static GROUP_MEMBERS: Kind = Kind {
    name: "group_member",
    prefix: "group_member",
    label: "Group member",
    indexes: &["group_id", "organization_membership_id"],
    owners: &[("group", "group_id"), ("organization_membership", "organization_membership_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("groups.list_groups", list),
        ("groups.create_group", create),
        ("groups.get_group", get),
        ("groups.update_group", update),
        ("groups.delete_group", delete),
        ("groups.list_organization_memberships", list_members),
        ("groups.add_organization_membership", add_member),
        ("groups.update_group_organization_memberships", update_members),
        ("groups.remove_organization_membership", remove_member),
        ("organization_membership.list_organization_membership_groups", list_of_membership),
    ],
    pages: &[],
    seeds: &[("organizations", seed_in_organizations), ("groups", seed)],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let search = call.query_text("search").unwrap_or_default();
    let lower = search.to_lowercase();
    call.page_of(&GROUPS, ("organization_id", &organization.id), |group| {
        group.text("name").to_lowercase().contains(&lower) || group.id == search
    })
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    check_name(call)?;
    let body = body(&organization.id, call.text("name").unwrap_or_default(), call.text("description"));
    let group = call.create(&GROUPS, body);
    call.emit("group.created", group.value());
    Ok(Reply::value(group.value()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(group(call)?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    check_name(call)?;
    let given = call.given(&["name", "description"]);
    let group = call.change(&GROUPS, &group.id, |group| group.body.extend(given))?;
    call.emit("group.updated", group.value());
    Ok(Reply::value(group.value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    call.remove(&GROUPS, &group.id)?;
    call.emit("group.deleted", group.value());
    Ok(Reply::nothing())
}

fn list_members(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let store = &call.state.store;
    let entries = store.find(&GROUP_MEMBERS, "group_id", &group.id);
    let members: BTreeSet<&str> = entries.map(|entry| entry.text("organization_membership_id")).collect();
    let index = ("organization_id", group.text("organization_id"));
    let in_group = |membership: &Record| members.contains(membership.id.as_str());
    let page = store.page_of(&MEMBERSHIPS, index, &call.paging(), in_group)?;
    Ok(Reply::value(page.to_value(|membership| shown_without_roles(store, membership))))
}

fn add_member(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let membership = member(call, &group, call.text("organization_membership_id").unwrap_or_default())?;
    join(call, &group, &membership.id);
    Ok(Reply::value(group.value()))
}

/// All or nothing: every membership is looked up before the first one moves.
fn update_members(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let named = |name: &str| -> Result<Vec<String>, Failure> {
        let ids = call.body(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        ids.map(|id| Ok(member(call, &group, id)?.id)).collect()
    };
    let (added, removed) = (named("add")?, named("remove")?);
    if let Some(id) = added.iter().find(|id| removed.contains(id)) {
        let message = format!("The organization membership '{id}' is to be both added and removed.");
        return Err(Failure::coded(400, "group_membership_update_overlap", message));
    }
    for id in added {
        join(call, &group, &id);
    }
    for id in removed {
        leave(call, &group, &id);
    }
    Ok(Reply::nothing())
}

fn remove_member(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let membership = member(call, &group, call.path("organization_membership_id"))?;
    if leave(call, &group, &membership.id) {
        Ok(Reply::nothing())
    } else {
        Err(Failure::not_found(&GROUP_MEMBERS, &membership.id))
    }
}

fn list_of_membership(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = call.find(&MEMBERSHIPS, call.path("organization_membership_id"))?;
    let entries = call.state.store.find(&GROUP_MEMBERS, "organization_membership_id", &membership.id);
    let groups: BTreeSet<&str> = entries.map(|entry| entry.text("group_id")).collect();
    let index = ("organization_id", membership.text("organization_id"));
    call.page_of(&GROUPS, index, |group| groups.contains(group.id.as_str()))
}

/// The group that the path names, if it is one of the organization.
fn group(call: &Call<'_>) -> Result<Record, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let id = call.path("group_id");
    let group = call.find(&GROUPS, id)?;
    if group.text("organization_id") == organization.id {
        Ok(group)
    } else {
        Err(Failure::not_found(&GROUPS, id))
    }
}

/// A membership, if it is one of the group's organization.
fn member(call: &Call<'_>, group: &Record, id: &str) -> Result<Record, Failure> {
    let membership = call.find(&MEMBERSHIPS, id)?;
    if membership.text("organization_id") == group.text("organization_id") {
        Ok(membership)
    } else {
        Err(Failure::not_found(&MEMBERSHIPS, id))
    }
}

/// Adds a member, with the event; one who is in the group already stays without.
fn join(call: &mut Call<'_>, group: &Record, membership_id: &str) {
    let entry = entry(&group.id, membership_id);
    if call.state.store.get(&GROUP_MEMBERS, entry["id"].as_str().unwrap_or_default()).is_none() {
        call.create(&GROUP_MEMBERS, entry);
        call.emit("group.member_added", member_data(group, membership_id));
    }
}

/// Takes a member out, with the event; `false` if there is no such member.
fn leave(call: &mut Call<'_>, group: &Record, membership_id: &str) -> bool {
    let left = call.state.store.remove(&GROUP_MEMBERS, &entry_id(&group.id, membership_id)).is_some();
    if left {
        call.emit("group.member_removed", member_data(group, membership_id));
    }
    left
}

fn member_data(group: &Record, membership_id: &str) -> Value {
    json!({"group_id": group.id, "organization_membership_id": membership_id})
}

fn entry_id(group_id: &str, membership_id: &str) -> String {
    format!("{group_id}/{membership_id}")
}

fn entry(group_id: &str, membership_id: &str) -> Value {
    json!({
        "id": entry_id(group_id, membership_id),
        "group_id": group_id,
        "organization_membership_id": membership_id,
    })
}

fn check_name(call: &Call<'_>) -> Result<(), Failure> {
    if call.text("name").is_some_and(|name| name.trim().is_empty()) {
        return Err(Failure::coded(400, "bad_request", "The name of a group must not be empty."));
    }
    Ok(())
}

fn body(organization_id: &str, name: &str, description: Option<&str>) -> Value {
    json!({"organization_id": organization_id, "name": name, "description": description})
}

/// `groups` of the seed key `organizations`.
fn seed_in_organizations(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        let key = if entry.text("id")?.is_some() { "id" } else { "name" };
        let organization = organizations::required_of_entry(call, &entry, key)?;
        for group in entry.entries("groups")? {
            group.only(&["id", "name", "description", "members"])?;
            plant(call, &organization, &group)?;
        }
    }
    Ok(())
}

/// Seed key `groups`: the same, each with its `organization` (name or id).
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for group in call.entries(value)? {
        group.only(&["id", "organization", "name", "description", "members"])?;
        let organization = organizations::required_of_entry(call, &group, "organization")?;
        plant(call, &organization, &group)?;
    }
    Ok(())
}

/// Plants a group; `members` are e-mail addresses of members of the organization.
fn plant(call: &mut SeedCall<'_>, organization: &Record, entry: &Entry<'_>) -> Result<(), SeedError> {
    let mut body = body(&organization.id, entry.required_text("name")?, entry.text("description")?);
    if let Some(id) = entry.text("id")? {
        body["id"] = id.into();
    }
    let group = call.create(&GROUPS, body);
    for (index, email) in entry.texts("members")?.into_iter().enumerate() {
        let store = &call.state.store;
        let user = users::by_email(store, email).or_else(|| store.get(&USERS, email).cloned());
        let membership = user.and_then(|user| super::memberships::of(store, &user.id, &organization.id));
        let unknown = || entry.error(&format!("members[{index}]"), "is no member of the organization");
        let membership = membership.ok_or_else(unknown)?;
        call.create(&GROUP_MEMBERS, self::entry(&group.id, &membership.id));
    }
    Ok(())
}

#[cfg(test)]
#[path = "groups_tests.rs"]
mod tests;
