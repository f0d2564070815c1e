//! Roles that groups hold on resources, and so all their members.

use serde_json::Value;

use super::assignments::{
    Named, ROLE_ASSIGNMENTS, find, held, named, remove_named, remove_of, shown_role, store,
};
use crate::behaviour::groups::GROUPS;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Record, Store};

/// Most entries of one change to a group's assignments.
const MOST_ENTRIES: usize = 100;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("authorization.list_group_role_assignments", list),
        ("authorization.create_group_role_assignment", create),
        ("authorization.replace_group_role_assignments", replace),
        ("authorization.patch_group_role_assignments", patch),
        ("authorization.remove_group_role_assignments", remove_role),
        ("authorization.get_group_role_assignment", get),
        ("authorization.remove_group_role_assignment", remove),
    ],
    pages: &[],
    seeds: &[],
};

fn shown(store: &Store, assignment: &Record) -> Value {
    let mut value = shown_role(store, assignment);
    value["object"] = "group_role_assignment".into();
    value["group_id"] = assignment.text("holder_id").into();
    value
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let store = &call.state.store;
    let page = store.page_of(&ROLE_ASSIGNMENTS, ("holder_id", &group.id), &call.paging(), |_| true)?;
    Ok(Reply::value(page.to_value(|assignment| shown(store, assignment))))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let named = named(call, group.text("organization_id"), &call.input.body)?;
    if find(&call.state.store, &group.id, &named).is_some() {
        let message = format!("The group holds the role '{}' there already.", named.0);
        return Err(Failure::coded(409, "duplicate_group_role_assignment", message));
    }
    let assignment = store(call, &group.id, &named);
    Ok(Reply::value(shown(&call.state.store, &assignment)))
}

/// What stays keeps its record.
fn replace(call: &mut Call<'_>) -> Result<Reply, Failure> {
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
    Ok(Reply::list(held.map(|assignment| shown(store, assignment)).collect()))
}

/// All or nothing: everything is looked up before the first change.
fn patch(call: &mut Call<'_>) -> Result<Reply, Failure> {
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

fn remove_role(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    remove_named(call, &group)
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    let assignment = held(call, &group)?;
    Ok(Reply::value(shown(&call.state.store, &assignment)))
}

fn remove(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let group = group(call)?;
    remove_of(call, &group)
}

fn group(call: &Call<'_>) -> Result<Record, Failure> {
    call.find(&GROUPS, call.path("group_id"))
}

/// The entries of a list in the body.
fn entries(call: &Call<'_>, group: &Record, name: &str) -> Result<Vec<Named>, Failure> {
    let entries =
        call.body(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    entries.map(|entry| named(call, group.text("organization_id"), entry)).collect()
}
