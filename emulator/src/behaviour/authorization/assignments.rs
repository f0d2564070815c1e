//! Roles that organization memberships and groups hold on resources. One kind of record serves both: who holds the
//! role, and on what.

mod seeds;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::resources::Target;
use crate::behaviour::groups::{GROUP_MEMBERS, GROUPS};
use crate::behaviour::memberships::MEMBERSHIPS;
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

/// Most entries of one change to a group's assignments.
const MOST_ENTRIES: usize = 100;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.list_role_assignments", list),
        ("authorization.assign_role", assign),
        ("authorization.remove_role", remove_role),
        ("authorization.remove_role_assignment", remove),
        ("authorization.list_group_role_assignments", list_of_group),
        ("authorization.create_group_role_assignment", create_for_group),
        ("authorization.replace_group_role_assignments", replace_for_group),
        ("authorization.patch_group_role_assignments", patch_for_group),
        ("authorization.remove_group_role_assignments", remove_role_of_group),
        ("authorization.get_group_role_assignment", get_for_group),
        ("authorization.remove_group_role_assignment", remove_for_group),
    ],
    pages: &[],
    seeds: &[("role_assignments", seeds::seed)],
};

/// A role on a target, as a request names it.
type Named = (String, Target);

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

fn shown_for_group(store: &Store, assignment: &Record) -> Value {
    let mut value = shown_role(store, assignment);
    value["object"] = "group_role_assignment".into();
    value["group_id"] = assignment.text("holder_id").into();
    value
}

/// What both forms have in common.
fn shown_role(store: &Store, assignment: &Record) -> Value {
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
        holders.contains(assignment.text("holder_id"))
            && fits("resource_id", |target| &target.id)
            && fits("resource_external_id", |target| &target.external_id)
            && fits("resource_type_slug", |target| &target.resource_type_slug)
    };
    let index = ("organization_id", membership.text("organization_id"));
    let page = store.page_of(&ROLE_ASSIGNMENTS, index, &call.paging(), wanted)?;
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

fn list_of_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let store = &call.state.store;
    let page = store.page_of(&ROLE_ASSIGNMENTS, ("holder_id", &group.id), &call.paging(), |_| true)?;
    Ok(Reply::value(page.to_value(|assignment| shown_for_group(store, assignment))))
}

fn create_for_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let named = named(call, group.text("organization_id"), &call.input.body)?;
    if find(&call.state.store, &group.id, &named).is_some() {
        let message = format!("The group holds the role '{}' there already.", named.0);
        return Err(Failure::coded(409, "duplicate_group_role_assignment", message));
    }
    let assignment = store(call, &group.id, &named);
    Ok(Reply::value(shown_for_group(&call.state.store, &assignment)))
}

/// What stays keeps its record.
fn replace_for_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let wanted = entries(call, &group, "role_assignments")?;
    let is_wanted = |assignment: &Record| {
        wanted.iter().any(|(slug, target)| {
            assignment.member("role")["slug"] == **slug && assignment.text("target_id") == target.id
        })
    };
    let held = call.find_all(&ROLE_ASSIGNMENTS, "holder_id", &group.id);
    for gone in held.iter().filter(|assignment| !is_wanted(assignment)) {
        call.remove(&ROLE_ASSIGNMENTS, &gone.id)?;
    }
    for named in &wanted {
        if find(&call.state.store, &group.id, named).is_none() {
            store(call, &group.id, named);
        }
    }
    let store = &call.state.store;
    let held = store.find(&ROLE_ASSIGNMENTS, "holder_id", &group.id);
    Ok(Reply::list(held.map(|assignment| shown_for_group(store, assignment)).collect()))
}

/// All or nothing: everything is looked up before the first change.
fn patch_for_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let (added, removed) = (entries(call, &group, "add")?, entries(call, &group, "remove")?);
    if !(1..=MOST_ENTRIES).contains(&(added.len() + removed.len())) {
        let message = format!("add and remove must hold 1 to {MOST_ENTRIES} entries together");
        return Err(Failure::invalid("add", "invalid_value", message));
    }
    let same =
        |(slug, target): &Named| removed.iter().any(|other| other.0 == *slug && other.1.id == target.id);
    if let Some((slug, _)) = added.iter().find(|named| same(named)) {
        let message = format!("The role '{slug}' is to be both added and removed on one resource.");
        return Err(Failure::coded(400, "group_role_assignment_update_overlap", message));
    }
    for named in &removed {
        if let Some(id) = find(&call.state.store, &group.id, named).map(|assignment| assignment.id.clone()) {
            call.remove(&ROLE_ASSIGNMENTS, &id)?;
        }
    }
    for named in &added {
        if find(&call.state.store, &group.id, named).is_none() {
            store(call, &group.id, named);
        }
    }
    Ok(Reply::nothing())
}

fn remove_role_of_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    remove_named(call, &group)
}

fn get_for_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let assignment = held(call, &group)?;
    Ok(Reply::value(shown_for_group(&call.state.store, &assignment)))
}

fn remove_for_group(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    remove_of(call, &group)
}

fn group(call: &Call<'_>) -> Result<Record, Failure> {
    call.find(&GROUPS, call.path("group_id"))
}

/// The assignment of the path, if the holder has it.
fn held(call: &Call<'_>, holder: &Record) -> Result<Record, Failure> {
    let id = call.path("role_assignment_id");
    let assignment = call.find(&ROLE_ASSIGNMENTS, id)?;
    if assignment.text("holder_id") == holder.id {
        Ok(assignment)
    } else {
        Err(Failure::not_found(&ROLE_ASSIGNMENTS, id))
    }
}

fn remove_of(call: &mut Call<'_>, holder: &Record) -> Result<Reply, Failure> {
    let id = held(call, holder)?.id;
    call.remove(&ROLE_ASSIGNMENTS, &id)?;
    Ok(Reply::nothing())
}

fn remove_named(call: &mut Call<'_>, holder: &Record) -> Result<Reply, Failure> {
    let named = named(call, holder.text("organization_id"), &call.input.body)?;
    let id = find(&call.state.store, &holder.id, &named).map(|assignment| assignment.id.clone());
    let id = id.ok_or_else(|| Failure::not_found(&ROLE_ASSIGNMENTS, &named.0))?;
    call.remove(&ROLE_ASSIGNMENTS, &id)?;
    Ok(Reply::nothing())
}

/// The entries of a list in the body.
fn entries(call: &Call<'_>, group: &Record, name: &str) -> Result<Vec<Named>, Failure> {
    let entries =
        call.body(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    entries.map(|entry| named(call, group.text("organization_id"), entry)).collect()
}

/// The role and the target that members name; the organization if they name no resource. The role must be meant for
/// targets of that type.
fn named(call: &Call<'_>, organization_id: &str, members: &Map<String, Value>) -> Result<Named, Failure> {
    let store = &call.state.store;
    let target = match Target::named(store, organization_id, members, "resource")? {
        Some(target) => target,
        None => Target::by_id(store, organization_id)
            .ok_or_else(|| Failure::not_found(&ROLES, organization_id))?,
    };
    let slug = members.get("role_slug").and_then(Value::as_str).unwrap_or_default();
    if !roles::exists(store, Some(organization_id), slug) {
        return Err(Failure::not_found(&ROLES, slug));
    }
    let meant = roles::find(store, Some(organization_id), slug).map(|role| role.text("resource_type_slug"));
    if meant.is_some_and(|kind| kind != target.resource_type_slug) {
        let message =
            format!("role_slug must be a role for resources of type '{}'", target.resource_type_slug);
        return Err(Failure::invalid("role_slug", "invalid_value", message));
    }
    Ok((slug.to_owned(), target))
}

fn find<'a>(store: &'a Store, holder_id: &str, (slug, target): &Named) -> Option<&'a Record> {
    store.find(&ROLE_ASSIGNMENTS, "holder_id", holder_id).find(|assignment| {
        assignment.member("role")["slug"] == **slug && assignment.text("target_id") == target.id
    })
}

fn store(call: &mut Call<'_>, holder_id: &str, (slug, target): &Named) -> Record {
    let hidden =
        [("holder_id", holder_id), ("target_id", &target.id), ("organization_id", &target.organization_id)];
    let hidden = hidden.into_iter().map(|(name, id)| (name.to_owned(), id.into())).collect();
    call.create_with(&ROLE_ASSIGNMENTS, json!({"role": {"slug": slug}}), hidden)
}
