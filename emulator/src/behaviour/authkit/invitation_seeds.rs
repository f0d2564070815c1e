//! Seed key `invitations`.

use serde_json::{Value, json};

use super::invitations::{DAY, DAYS, INVITATIONS};
use crate::behaviour::{organizations, roles};
use crate::seed::{SeedCall, SeedError};

/// Email, organization_id (or organization, by name), role_slug, id, token.
pub(super) fn plant(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&[
            "email",
            "organization_id",
            "organization",
            "role_slug",
            "id",
            "token",
            "expires_in_days",
        ])?;
        let key = if entry.text("organization_id")?.is_some() { "organization_id" } else { "organization" };
        let organization = organizations::of_entry(call, &entry, key)?;
        let organization_id = organization.as_ref().map(|organization| &*organization.id);
        let known = |slug: &&str| roles::exists(&call.state.store, organization_id, slug);
        if let Some(slug) = entry.text("role_slug")?.filter(|slug| !known(slug)) {
            return Err(entry.error("role_slug", format!("'{slug}' is no role of this file")));
        }
        let days = entry.integer("expires_in_days")?.unwrap_or(DAYS).unsigned_abs();
        let lifetime = std::time::Duration::from_secs(days * DAY);
        let expires_at = call.context.now.checked_add(lifetime).unwrap_or(jiff::Timestamp::MAX);
        let token = match entry.text("token")? {
            Some(token) => token.to_owned(),
            None => call.state.random.token(25),
        };
        let mut body = json!({
            "email": entry.required_text("email")?.to_lowercase(),
            "state": "pending",
            "accepted_at": null,
            "revoked_at": null,
            "expires_at": crate::clock::wire_timestamp(expires_at),
            "organization_id": organization.map(|organization| organization.id),
            "inviter_user_id": null,
            "accepted_user_id": null,
            "role_slug": entry.text("role_slug")?,
            "accept_invitation_url":
                format!("{}/_authkit/invitation?invitation_token={token}", call.context.base_url),
            "token": token,
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create(&INVITATIONS, body);
    }
    Ok(())
}
