//! Who may do what on a resource: roles in the organization, roles on the resource and on everything above it, held by
//! a membership itself or through its groups.

use std::collections::BTreeSet;

use crate::behaviour::memberships::{self, MEMBERSHIPS};
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::roles::{self, PERMISSIONS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

use super::assignments::{self, ROLE_ASSIGNMENTS};
use super::permission;
use super::resources::{RESOURCES, Target, lineage, target_of_path};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.check", check),
        ("authorization.list_effective_permissions", list_permissions),
        ("authorization.list_effective_permissions_by_external_id", list_permissions),
        ("authorization.list_effective_permissions_for_resource_membership", list_permissions),
        ("authorization.list_resources_for_membership", list_resources),
        ("authorization.list_memberships_for_resource", list_memberships),
        ("authorization.list_memberships_for_resource_by_external_id", list_memberships),
        ("authorization.list_role_assignments_for_resource", list_assignments),
        ("authorization.list_role_assignments_for_resource_by_external_id", list_assignments),
    ],
    pages: &[],
    seeds: &[],
};

/// Permissions of a membership on the last target of `targets` and what is above it. Only an active membership of the
/// target's organization has any.
fn granted(store: &Store, membership: &Record, target: &Target, targets: &[String]) -> BTreeSet<String> {
    let organization_id = membership.text("organization_id");
    if membership.text("status") != "active" || organization_id != target.organization_id {
        return BTreeSet::new();
    }
    let mut slugs: BTreeSet<&str> = BTreeSet::new();
    if targets.iter().any(|id| id == organization_id) {
        slugs.extend(memberships::role_slugs(membership));
    }
    for holder in assignments::holders(store, &membership.id) {
        let held = store.find(&ROLE_ASSIGNMENTS, "holder_id", &holder);
        let counts = |assignment: &&Record| targets.iter().any(|id| id == assignment.text("target_id"));
        slugs.extend(held.filter(counts).filter_map(|assignment| assignment.member("role")["slug"].as_str()));
    }
    roles::permissions(store, organization_id, slugs).into_iter().collect()
}

/// [`granted`] with what is inherited.
fn effective(store: &Store, membership: &Record, target: &Target) -> BTreeSet<String> {
    granted(store, membership, target, &lineage(store, target))
}

fn membership(call: &Call<'_>) -> Result<Record, Failure> {
    call.find(&MEMBERSHIPS, call.path("organization_membership_id"))
}

fn check(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = membership(call)?;
    let store = &call.state.store;
    let slug = call.text("permission_slug").unwrap_or_default();
    permission(call, slug)?;
    let organization_id = membership.text("organization_id");
    let target = Target::named(store, organization_id, &call.input.body, "resource")?;
    let target = target.ok_or_else(|| Failure::not_found(&RESOURCES, ""))?;
    let authorized = effective(store, &membership, &target).contains(slug);
    Ok(Reply::value(serde_json::json!({"authorized": authorized})))
}

fn list_permissions(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = membership(call)?;
    let target = target_of_path(call, membership.text("organization_id"))?;
    if target.organization_id != membership.text("organization_id") {
        return Err(Failure::not_found(&RESOURCES, &target.id));
    }
    let granted = effective(&call.state.store, &membership, &target);
    call.page(&PERMISSIONS, |permission| granted.contains(permission.text("slug")))
}

fn list_resources(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = membership(call)?;
    let store = &call.state.store;
    let slug = call.query_text("permission_slug").unwrap_or_default();
    permission(call, slug)?;
    let organization_id = membership.text("organization_id");
    let parent = Target::named(store, organization_id, &call.input.query, "parent_resource")?;
    let parent = parent.ok_or_else(|| Failure::not_found(&RESOURCES, ""))?;
    let keep = |resource: &Record| {
        let target = Target::by_id(store, &resource.id);
        target.is_some_and(|target| effective(store, &membership, &target).contains(slug))
    };
    call.page_of(&RESOURCES, ("parent_id", &parent.id), keep)
}

fn list_memberships(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let target = resource(call)?;
    let store = &call.state.store;
    let slug = call.query_text("permission_slug").unwrap_or_default();
    permission(call, slug)?;
    let targets = match call.query_text("assignment") {
        Some("indirect") => lineage(store, &target),
        _ => vec![target.id.clone()],
    };
    let keep = |membership: &Record| granted(store, membership, &target, &targets).contains(slug);
    let page =
        store.page_of(&MEMBERSHIPS, ("organization_id", &target.organization_id), &call.paging(), keep)?;
    Ok(Reply::value(page.to_value(|membership| memberships::shown_without_roles(store, membership))))
}

/// One entry per assignment of a membership. Assignments of groups are theirs to list.
fn list_assignments(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let target = resource(call)?;
    let store = &call.state.store;
    let role = call.query_text("role_slug");
    let keep = |assignment: &Record| {
        store.get(&MEMBERSHIPS, assignment.text("holder_id")).is_some()
            && role.is_none_or(|role| assignment.member("role")["slug"] == *role)
    };
    let page = store.page_of(&ROLE_ASSIGNMENTS, ("target_id", &target.id), &call.paging(), keep)?;
    let shown = |assignment: &Record| assignments::shown(store, assignment, assignment.text("holder_id"));
    Ok(Reply::value(page.to_value(shown)))
}

/// The resource of the path; the organization must exist if the path names one.
fn resource(call: &Call<'_>) -> Result<Target, Failure> {
    let organization_id = call.path("organization_id");
    if !organization_id.is_empty() {
        call.find(&ORGANIZATIONS, organization_id)?;
    }
    target_of_path(call, organization_id)
}
