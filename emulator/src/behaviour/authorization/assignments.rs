//! Roles that organization memberships hold on resources. One kind of record serves them and groups
//! (`group_assignments`): who holds the role, and on what.

mod seeds;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::resources::{ORGANIZATION_TYPE, Target};
use crate::behaviour::groups::{GROUP_MEMBERS, GROUPS};
use crate::behaviour::memberships::MEMBERSHIPS;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::roles::{self, ROLES};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Role assignments. Hidden members: `holder_id` (an organization membership or a group), `target_id` (a resource or
/// the organization), `organization_id`.
pub static ROLE_ASSIGNMENTS: Kind = Kind {
    name: "role_assignment",
    prefix: "role_assignment",
    label: "Role assignment",
    indexes: &["holder_id", "target_id", "organization_id"],
    owners: &[
        ("organization", "organization_id"),
        ("organization_membership", "holder_id"),
        ("group", "holder_id"),
        ("authorization_resource", "target_id"),
    ],
};

pub(super) use seeds::SECTION;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.list_role_assignments", list),
        ("authorization.assign_role", assign),
        ("authorization.remove_role", remove_role),
        ("authorization.remove_role_assignment", remove),
    ],
    pages: &[],
    seeds: &[("role_assignments", seeds::seed)],
};

/// A role on a target, as a request names it.
pub(super) type Named = (String, Target);

/// The ids under which a membership holds roles: its own, and those of its groups.
pub(super) fn holders(store: &Store, membership_id: &str) -> BTreeSet<String> {
    let entries = store.find(&GROUP_MEMBERS, "organization_membership_id", membership_id);
    entries.map(|entry| entry.text("group_id").to_owned()).chain([membership_id.to_owned()]).collect()
}

/// An assignment as it concerns a membership, which holds it itself or through a group.
pub(super) fn shown(store: &Store, assignment: &Record, membership_id: &str) -> Value {
    let mut value = shown_role(store, assignment);
    let group = store.get(&GROUPS, assignment.text("holder_id"));
    value["object"] = "role_assignment".into();
    value["organization_membership_id"] = membership_id.into();
    value["source"] = match group {
        Some(group) => json!({
            "type": "group",
            "group_role_assignment_id": assignment.id,
            "group": {"id": group.id, "name": group.text("name")},
        }),
        None => json!({"type": "direct", "group_role_assignment_id": null, "group": null}),
    };
    value
}

/// What both forms have in common.
pub(super) fn shown_role(store: &Store, assignment: &Record) -> Value {
    let mut value = assignment.value();
    if let Some(target) = Target::by_id(store, assignment.text("target_id")) {
        value["resource"] = json!({
            "id": target.id,
            "external_id": target.external_id,
            "resource_type_slug": target.resource_type_slug,
        });
    }
    value
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = call.find(&MEMBERSHIPS, call.path("organization_membership_id"))?;
    let store = &call.state.store;
    let holders = holders(store, &membership.id);
    let wanted = |assignment: &Record| {
        let target = Target::by_id(store, assignment.text("target_id"));
        let fits = |name: &str, value: fn(&Target) -> &str| {
            let wanted = call.query_text(name);
            wanted.is_none_or(|wanted| target.as_ref().is_some_and(|target| value(target) == wanted))
        };
        fits("resource_id", |target| &target.id)
            && fits("resource_external_id", |target| &target.external_id)
            && fits("resource_type_slug", |target| &target.resource_type_slug)
    };
    let holders = holders.iter().map(String::as_str);
    let page = store.page_of_any(&ROLE_ASSIGNMENTS, "holder_id", holders, &call.paging(), wanted)?;
    Ok(Reply::value(page.to_value(|assignment| shown(store, assignment, &membership.id))))
}

/// Assigning what is assigned already changes nothing.
fn assign(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = call.find(&MEMBERSHIPS, call.path("organization_membership_id"))?;
    let named = named(call, membership.text("organization_id"), &call.input.body)?;
    let present = find(&call.state.store, &membership.id, &named).cloned();
    let assignment = present.unwrap_or_else(|| store(call, &membership.id, &named));
    Ok(Reply::value(shown(&call.state.store, &assignment, &membership.id)))
}

fn remove_role(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = call.find(&MEMBERSHIPS, call.path("organization_membership_id"))?;
    remove_named(call, &membership)
}

fn remove(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let membership = call.find(&MEMBERSHIPS, call.path("organization_membership_id"))?;
    remove_of(call, &membership)
}

/// The assignment of the path, if the holder has it.
pub(super) fn held(call: &Call<'_>, holder: &Record) -> Result<Record, Failure> {
    let id = call.path("role_assignment_id");
    let assignment = call.find(&ROLE_ASSIGNMENTS, id)?;
    if assignment.text("holder_id") == holder.id {
        Ok(assignment)
    } else {
        Err(Failure::not_found(&ROLE_ASSIGNMENTS, id))
    }
}

pub(super) fn remove_of(call: &mut Call<'_>, holder: &Record) -> Result<Reply, Failure> {
    let id = held(call, holder)?.id;
    call.remove(&ROLE_ASSIGNMENTS, &id)?;
    Ok(Reply::nothing())
}

pub(super) fn remove_named(call: &mut Call<'_>, holder: &Record) -> Result<Reply, Failure> {
    let named = named(call, holder.text("organization_id"), &call.input.body)?;
    let id = find(&call.state.store, &holder.id, &named).map(|assignment| assignment.id.clone());
    let id = id.ok_or_else(|| Failure::not_found(&ROLE_ASSIGNMENTS, &named.0))?;
    call.remove(&ROLE_ASSIGNMENTS, &id)?;
    Ok(Reply::nothing())
}

/// The role and the target that members name; the organization if they name no resource. The role must be meant for
/// targets of that type.
pub(super) fn named(
    call: &Call<'_>,
    organization_id: &str,
    members: &Map<String, Value>,
) -> Result<Named, Failure> {
    let store = &call.state.store;
    let target = Target::named(store, organization_id, members, "resource")?;
    let target = target.or_else(|| Target::by_id(store, organization_id));
    let target = target.ok_or_else(|| Failure::not_found(&ORGANIZATIONS, organization_id))?;
    let slug = members.get("role_slug").and_then(Value::as_str).unwrap_or_default();
    if !roles::exists(store, Some(organization_id), slug) {
        return Err(Failure::not_found(&ROLES, slug));
    }
    if !is_meant_for(store, slug, &target) {
        let message =
            format!("role_slug must be a role for resources of type '{}'", target.resource_type_slug);
        return Err(Failure::invalid("role_slug", "invalid_value", message));
    }
    Ok((slug.to_owned(), target))
}

/// Whether a role can be assigned on targets of this type. Roles that exist without being defined are for organizations.
fn is_meant_for(store: &Store, slug: &str, target: &Target) -> bool {
    let role = roles::find(store, Some(&target.organization_id), slug);
    role.map_or(ORGANIZATION_TYPE, |role| role.text("resource_type_slug")) == target.resource_type_slug
}

pub(super) fn find<'a>(store: &'a Store, holder_id: &str, (slug, target): &Named) -> Option<&'a Record> {
    store.find(&ROLE_ASSIGNMENTS, "holder_id", holder_id).find(|assignment| {
        assignment.member("role")["slug"] == **slug && assignment.text("target_id") == target.id
    })
}

pub(super) fn store(call: &mut Call<'_>, holder_id: &str, named: &Named) -> Record {
    let (body, hidden) = members(holder_id, named);
    call.create_with(&ROLE_ASSIGNMENTS, body, hidden)
}

/// Members of an assignment, shown and hidden.
fn members(holder_id: &str, (slug, target): &Named) -> (Value, Map<String, Value>) {
    let hidden =
        [("holder_id", holder_id), ("target_id", &target.id), ("organization_id", &target.organization_id)];
    let hidden = hidden.into_iter().map(|(name, id)| (name.to_owned(), id.into())).collect();
    (json!({"role": {"slug": slug}}), hidden)
}
