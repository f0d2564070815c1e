//! Role assignments in seed files.

use serde_json::Value;

use super::{ROLE_ASSIGNMENTS, find, is_meant_for, members};
use crate::behaviour::authorization::resources::Target;
use crate::behaviour::authorization::resources::seeds::named_target;
use crate::behaviour::groups::GROUPS;
use crate::behaviour::memberships::MEMBERSHIPS;
use crate::behaviour::users::USERS;
use crate::behaviour::{memberships, organizations, roles, users};
use crate::seed::export::{self, Section};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::state::State;

pub(in crate::behaviour::authorization) const SECTION: Section =
    Section { key: "role_assignments", kinds: &[&ROLE_ASSIGNMENTS], write };

/// Seed key `role_assignments`: organization, role_slug, user (e-mail address) or group (name), and the resource:
/// resource_type_slug and resource_external_id, or resource_id; the organization if none is named.
pub(super) fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&[
            "id",
            "organization",
            "role_slug",
            "user",
            "group",
            "resource_id",
            "resource_type_slug",
            "resource_external_id",
        ])?;
        let organization_id = organizations::required_of_entry(call, &entry, "organization")?.id;
        let slug = entry.required_text("role_slug")?;
        let store = &call.state.store;
        let target = named_target(call, &entry, &organization_id, "resource")?;
        let target = target.or_else(|| Target::by_id(store, &organization_id));
        let target = target.ok_or_else(|| entry.error("organization", "is no organization of this file"))?;
        if !roles::exists(store, Some(&organization_id), slug) || !is_meant_for(store, slug, &target) {
            let kind = &target.resource_type_slug;
            return Err(entry.error(
                "role_slug",
                format!("'{slug}' is no role of this file for a resource of type {kind}"),
            ));
        }
        let holder_id = holder(call, &entry, &organization_id)?;
        let named = (slug.to_owned(), target);
        if find(store, &holder_id, &named).is_some() {
            return Err(entry.error("role_slug", "is assigned there already"));
        }
        let (mut body, hidden) = members(&holder_id, &named);
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create_with(&ROLE_ASSIGNMENTS, body, hidden);
    }
    Ok(())
}

/// The membership or group that holds the role.
fn holder(call: &SeedCall<'_>, entry: &Entry<'_>, organization_id: &str) -> Result<String, SeedError> {
    let store = &call.state.store;
    match (entry.text("user")?, entry.text("group")?) {
        (Some(email), None) => {
            let user = users::by_email(store, email);
            let membership = user.and_then(|user| memberships::of(store, &user.id, organization_id));
            let id = membership.map(|membership| membership.id);
            id.ok_or_else(|| entry.error("user", "is no member of the organization"))
        }
        (None, Some(name)) => {
            let mut groups = store.find(&GROUPS, "organization_id", organization_id);
            let group = groups.find(|group| group.text("name") == name || group.id == name);
            group
                .map(|group| group.id.clone())
                .ok_or_else(|| entry.error("group", "is no group of the organization"))
        }
        _ => Err(entry.error("user", "or group must say who holds the role, and only one of them")),
    }
}

fn write(state: &State) -> Value {
    let store = &state.store;
    export::entries(state, &ROLE_ASSIGNMENTS, |assignment| {
        let mut entry = export::members(assignment, ["id"]);
        let (organization, target) = (assignment.member("organization_id"), assignment.member("target_id"));
        entry.insert("organization".to_owned(), organization.clone());
        entry.insert("role_slug".to_owned(), assignment.member("role")["slug"].clone());
        if target != organization {
            entry.insert("resource_id".to_owned(), target.clone());
        }
        let membership = store.get(&MEMBERSHIPS, assignment.text("holder_id"));
        let user = membership.and_then(|membership| store.get(&USERS, membership.text("user_id")));
        match user {
            Some(user) => entry.insert("user".to_owned(), user.member("email").clone()),
            None => entry.insert("group".to_owned(), assignment.member("holder_id").clone()),
        };
        entry
    })
}
