//! Roles that exist in one organization only. Their slugs begin with `org-`; those of the environment can be read
//! through an organization, but not changed.

use serde_json::{Map, json};

use super::assignments::ROLE_ASSIGNMENTS;
use super::role_changes::{self, Change, announce, change_permissions};
use super::{check_slug, resource_type};
use crate::behaviour::groups::GROUPS;
use crate::behaviour::memberships::{self, MEMBERSHIPS};
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::roles::{self, ROLES};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

/// How the slugs begin.
const PREFIX: &str = "org-";

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.list_organization_roles", list),
        ("authorization.create_organization_role", create),
        ("authorization.get_organization_role", get),
        ("authorization.update_organization_role", update),
        ("authorization.delete_organization_role", delete),
        ("authorization.add_organization_role_permission", add_permission),
        ("authorization.set_organization_role_permissions", set_permissions),
        ("authorization.remove_organization_role_permission", remove_permission),
    ],
    pages: &[],
    seeds: &[],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = organization(call)?;
    let store = &call.state.store;
    let own = store.find(&ROLES, "organization_id", &organization.id);
    Ok(Reply::list(roles::of_environment(store).chain(own).map(Record::value).collect()))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = organization(call)?;
    let name = call.text("name").unwrap_or_default().to_owned();
    let slug = call.text("slug").map_or_else(|| slug_of(&name), str::to_owned);
    check_slug(&slug, "-_")?;
    if slug.strip_prefix(PREFIX).is_none_or(str::is_empty) {
        return Err(Failure::invalid("slug", "invalid_value", "slug must begin with `org-`"));
    }
    if roles::find(&call.state.store, Some(&organization.id), &slug).is_some() {
        let message = format!("The organization has a role '{slug}' already.");
        return Err(Failure::coded(409, "organization_role_slug_conflict", message));
    }
    let body = json!({
        "object": "role",
        "slug": slug,
        "name": name,
        "description": call.text("description"),
        "type": "OrganizationRole",
        "resource_type_slug": resource_type(call),
        "permissions": [],
    });
    let hidden = Map::from_iter([("organization_id".to_owned(), organization.id.into())]);
    let role = call.create_with(&ROLES, body, hidden);
    Ok(announce(call, &role, "created"))
}

/// A slug made from a name: what no slug can have becomes a hyphen.
fn slug_of(name: &str) -> String {
    let fitting =
        |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let slug: String = name.chars().map(fitting).collect();
    format!("{PREFIX}{}", slug.trim_matches('-'))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(available(call)?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = changeable(call)?;
    role_changes::update(call, &role)
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = changeable(call)?;
    if let Some(code) = use_of(&call.state.store, &role) {
        let message = format!("The role '{}' is still held by members or groups.", role.text("slug"));
        return Err(Failure::coded(409, code, message));
    }
    let role = call.remove(&ROLES, &role.id)?;
    announce(call, &role, "deleted");
    Ok(Reply::nothing())
}

/// Why a role must stay. Assumption: a role that a group holds is what the API calls mapped to a group.
fn use_of(store: &Store, role: &Record) -> Option<&'static str> {
    let (slug, organization_id) = (role.text("slug"), role.text("organization_id"));
    let mut members = store.find(&MEMBERSHIPS, "organization_id", organization_id);
    if members.any(|membership| memberships::role_slugs(membership).contains(&slug)) {
        return Some("role_has_assignments");
    }
    let mut assignments = store.find(&ROLE_ASSIGNMENTS, "organization_id", organization_id);
    let assignment = assignments.find(|assignment| assignment.member("role")["slug"] == *slug)?;
    let of_group = store.get(&GROUPS, assignment.text("holder_id")).is_some();
    Some(if of_group { "role_has_group_role_mappings" } else { "role_has_assignments" })
}

fn add_permission(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = changeable(call)?;
    change_permissions(call, &role, Change::Add)
}

fn set_permissions(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = changeable(call)?;
    change_permissions(call, &role, Change::Set)
}

fn remove_permission(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let role = changeable(call)?;
    change_permissions(call, &role, Change::Remove)
}

/// The organization of the path, or 404. The roles that every environment has are there from now on.
fn organization(call: &mut Call<'_>) -> Result<Record, Failure> {
    roles::ensure_defaults(call.state, call.context.now);
    call.find(&ORGANIZATIONS, call.path("organization_id"))
}

/// The role of the path, of the organization or of the environment, or 404.
fn available(call: &mut Call<'_>) -> Result<Record, Failure> {
    let organization = organization(call)?;
    let slug = call.path("slug");
    let role = roles::find(&call.state.store, Some(&organization.id), slug).cloned();
    role.ok_or_else(|| Failure::not_found(&ROLES, slug))
}

/// The role of the path if it is the organization's own.
fn changeable(call: &mut Call<'_>) -> Result<Record, Failure> {
    let role = available(call)?;
    if role.text("organization_id").is_empty() {
        let message = format!("The role '{}' belongs to the environment.", role.text("slug"));
        return Err(Failure::coded(403, "forbidden", message));
    }
    Ok(role)
}
