//! Resources in seed files.

use serde_json::{Map, Value, json};

use super::{RESOURCES, Target};
use crate::behaviour::organizations;
use crate::seed::{Entry, SeedCall, SeedError};

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
        let organization =
            organizations::by_reference(&call.state.store, entry.required_text("organization")?);
        let organization_id = organization.map(|organization| organization.id.clone());
        let organization_id =
            organization_id.ok_or_else(|| entry.error("organization", "is no organization of this file"))?;
        let parent = seeded_target(call, &entry, &organization_id, "parent_resource")?;
        let external_id = entry.required_text("external_id")?;
        let mut body = json!({
            "name": entry.text("name")?.unwrap_or(external_id),
            "description": entry.text("description")?,
            "organization_id": organization_id,
            "parent_resource_id": parent.filter(|parent| parent.id != organization_id).map(|parent| parent.id),
            "external_id": external_id,
            "resource_type_slug": entry.required_text("resource_type_slug")?,
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create(&RESOURCES, body);
    }
    Ok(())
}

/// [`Target::named`] for an entry of a seed file.
pub(in crate::behaviour::authorization) fn seeded_target(
    call: &SeedCall<'_>,
    entry: &Entry<'_>,
    organization_id: &str,
    prefix: &str,
) -> Result<Option<Target>, SeedError> {
    let mut members = Map::new();
    for suffix in ["id", "type_slug", "external_id"] {
        let key = format!("{prefix}_{suffix}");
        if let Some(text) = entry.text(&key)? {
            members.insert(key, text.into());
        }
    }
    let target = Target::named(&call.state.store, organization_id, &members, prefix);
    target.map_err(|_| entry.error(&format!("{prefix}_external_id"), "is no resource of this file"))
}
