//! Role assignments in seed files.

use serde_json::{Map, Value, json};

use super::ROLE_ASSIGNMENTS;
use crate::behaviour::authorization::resources::Target;
use crate::behaviour::authorization::resources::seeds::seeded_target;
use crate::behaviour::groups::GROUPS;
use crate::behaviour::{memberships, organizations, roles, users};
use crate::seed::{Entry, SeedCall, SeedError};

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
        let organization =
            organizations::by_reference(&call.state.store, entry.required_text("organization")?);
        let organization_id = organization.map(|organization| organization.id.clone());
        let organization_id =
            organization_id.ok_or_else(|| entry.error("organization", "is no organization of this file"))?;
        let slug = entry.required_text("role_slug")?;
        if !roles::exists(&call.state.store, Some(&organization_id), slug) {
            return Err(entry.error("role_slug", format!("'{slug}' is no role of this file")));
        }
        let target = seeded_target(call, &entry, &organization_id, "resource")?
            .or_else(|| Target::by_id(&call.state.store, &organization_id));
        let target_id = target.map(|target| target.id).unwrap_or_default();
        let holder_id = holder(call, &entry, &organization_id)?;
        let mut body = json!({"role": {"slug": slug}});
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        let hidden = Map::from_iter([
            ("holder_id".to_owned(), holder_id.into()),
            ("target_id".to_owned(), target_id.into()),
            ("organization_id".to_owned(), organization_id.into()),
        ]);
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
