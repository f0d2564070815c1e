//! Resources in seed files.

use serde_json::{Map, Value, json};

use super::{ORGANIZATION_TYPE, RESOURCES, Target, by_external_id, place};
use crate::behaviour::organizations;
use crate::seed::export::{self, Section};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::state::State;
use crate::store::Record;

pub(in crate::behaviour::authorization) const SECTION: Section =
    Section { key: "resources", kinds: &[&RESOURCES], write };

/// Seed key `resources`: organization, resource_type_slug, external_id, name, description, id, and the parent, which
/// stands before its children: parent_resource_type_slug and parent_resource_external_id, or parent_resource_id.
pub(super) fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&[
            "id",
            "organization",
            "resource_type_slug",
            "external_id",
            "name",
            "description",
            "parent_resource_id",
            "parent_resource_type_slug",
            "parent_resource_external_id",
        ])?;
        let organization_id = organizations::required_of_entry(call, &entry, "organization")?.id;
        let kind = entry.required_text("resource_type_slug")?;
        if kind == ORGANIZATION_TYPE {
            return Err(entry.error("resource_type_slug", "must not be 'organization'"));
        }
        let external_id = entry.required_text("external_id")?;
        if by_external_id(&call.state.store, &organization_id, kind, external_id).is_some() {
            return Err(entry.error("external_id", "belongs to another resource of this type"));
        }
        let parent = named_target(call, &entry, &organization_id, "parent_resource")?;
        let mut resource = Record::new(json!({
            "name": entry.text("name")?.unwrap_or(external_id),
            "description": entry.text("description")?,
            "organization_id": organization_id,
            "external_id": external_id,
            "resource_type_slug": kind,
        }));
        place(&mut resource, parent.as_ref().map_or(&organization_id, |parent| &parent.id));
        if let Some(id) = entry.text("id")? {
            resource.set("id", id);
        }
        call.create_with(&RESOURCES, resource.body.into(), resource.hidden);
    }
    Ok(())
}

/// [`Target::named`] for an entry of a seed file.
pub(in crate::behaviour::authorization) fn named_target(
    call: &SeedCall<'_>,
    entry: &Entry<'_>,
    organization_id: &str,
    prefix: &str,
) -> Result<Option<Target>, SeedError> {
    let mut members = Map::new();
    for suffix in ["type_slug", "external_id", "id"] {
        let key = format!("{prefix}_{suffix}");
        if let Some(text) = entry.text(&key)? {
            members.insert(key, text.into());
        }
    }
    let by_id = format!("{prefix}_id");
    let key = if members.contains_key(&by_id) { by_id } else { format!("{prefix}_external_id") };
    let target = Target::named(&call.state.store, organization_id, &members, prefix);
    target.map_err(|_| entry.error(&key, "is no resource of the organization in this file"))
}

/// Parents before their children, which one that was moved does not stand by itself.
fn write(state: &State) -> Value {
    let store = &state.store;
    let names = ["id", "resource_type_slug", "external_id", "name", "description", "parent_resource_id"];
    let is_root = |resource: &&Record| resource.member("parent_resource_id").is_null();
    let mut ordered: Vec<&Record> = store.all(&RESOURCES).filter(is_root).collect();
    let mut next = 0;
    while let Some(parent) = ordered.get(next) {
        let children: Vec<&Record> = store.find(&RESOURCES, "parent_id", &parent.id).collect();
        ordered.extend(children);
        next += 1;
    }
    let entry = |resource: &&Record| {
        let mut entry = export::members(resource, names);
        entry.insert("organization".to_owned(), resource.member("organization_id").clone());
        Value::Object(entry)
    };
    ordered.iter().map(entry).collect()
}
