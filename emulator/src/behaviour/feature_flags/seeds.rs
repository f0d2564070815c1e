//! Flags of the seed file.

use serde_json::{Value, json};

use super::{FEATURE_FLAGS, FLAG_TARGETS, target_id};
use crate::behaviour::organizations;
use crate::behaviour::users::{self, USERS};
use crate::seed::{Entry, SeedCall, SeedError};

/// Seed key `featureFlags`: slug, name, description, owner, tags, enabled (true unless said), defaultValue,
/// and `targets`: e-mail addresses of users, names of organizations, or ids of either.
pub(super) fn flags(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&[
            "id",
            "slug",
            "name",
            "description",
            "owner",
            "tags",
            "enabled",
            "defaultValue",
            "targets",
        ])?;
        let slug = entry.required_text("slug")?;
        if call.find_by(&FEATURE_FLAGS, "slug", slug).is_some() {
            return Err(entry.error("slug", "is already the slug of another flag"));
        }
        let mut body = json!({
            "slug": slug,
            "name": entry.text("name")?.unwrap_or(slug),
            "description": entry.text("description")?,
            "owner": owner(&entry)?,
            "tags": entry.texts("tags")?,
            "enabled": entry.flag("enabled")?.unwrap_or(true),
            "default_value": entry.flag("defaultValue")?.unwrap_or(false),
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        let flag = call.create(&FEATURE_FLAGS, body);
        for (index, reference) in entry.texts("targets")?.into_iter().enumerate() {
            let unknown = || entry.error(&format!("targets[{index}]"), "is no user and no organization");
            let (member, target) = seed_target(call, reference).ok_or_else(unknown)?;
            let body = json!({"id": target_id(&flag.id, &target), "flag_id": flag.id, member: target});
            call.create(&FLAG_TARGETS, body);
        }
    }
    Ok(())
}

fn owner(entry: &Entry<'_>) -> Result<Value, SeedError> {
    let Some(owner) = entry.entry("owner")? else { return Ok(Value::Null) };
    owner.only(&["email", "firstName", "lastName"])?;
    Ok(json!({
        "email": owner.required_text("email")?,
        "first_name": owner.text("firstName")?,
        "last_name": owner.text("lastName")?,
    }))
}

fn seed_target(call: &SeedCall<'_>, reference: &str) -> Option<(&'static str, String)> {
    let store = &call.state.store;
    let user = users::by_email(store, reference).or_else(|| store.get(&USERS, reference).cloned());
    if let Some(user) = user {
        return Some(("user_id", user.id));
    }
    let organization = organizations::by_reference(store, reference);
    organization.map(|organization| ("organization_id", organization.id.clone()))
}
