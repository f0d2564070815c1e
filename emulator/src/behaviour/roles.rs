//! Roles and permissions of the environment, as far as memberships and access tokens need them.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{Module, organizations};
use crate::reply::Failure;
use crate::seed::{SeedCall, SeedError};
use crate::state::State;
use crate::store::{Kind, Record, Store};

/// Roles. Hidden member `organization_id`: the organization whose own role it is; roles of the environment have none.
pub static ROLES: Kind = Kind {
    name: "role",
    prefix: "role",
    label: "Role",
    indexes: &["slug", "organization_id"],
    owners: &[("organization", "organization_id")],
};

/// Permissions of the environment.
pub static PERMISSIONS: Kind =
    Kind { name: "permission", prefix: "perm", label: "Permission", indexes: &["slug"], owners: &[] };

/// Slug of the role of a member for whom none is given. It exists in every environment.
pub const DEFAULT_ROLE: &str = "member";

/// The second role of an environment in which no roles are defined.
const ADMINISTRATOR: &str = "admin";

pub(super) static MODULE: Module = Module {
    operations: &[],
    pages: &[],
    seeds: &[("permissions", seed_permissions), ("roles", seed_roles)],
};

/// Roles of the environment, oldest first.
pub fn of_environment(store: &Store) -> impl Iterator<Item = &Record> {
    store.all(&ROLES).filter(|role| role.text("organization_id").is_empty())
}

/// The role that a slug means in an organization: its own, or else the environment's.
pub fn find<'a>(store: &'a Store, organization_id: Option<&str>, slug: &str) -> Option<&'a Record> {
    let of =
        |owner: &str| store.find(&ROLES, "slug", slug).find(|role| role.text("organization_id") == owner);
    organization_id.and_then(of).or_else(|| of(""))
}

/// Whether members of an organization can be given this role.
pub fn exists(store: &Store, organization_id: Option<&str>, slug: &str) -> bool {
    slug == DEFAULT_ROLE
        || find(store, organization_id, slug).is_some()
        || (slug == ADMINISTRATOR && of_environment(store).next().is_none())
}

/// Stores the roles that exist without being defined, so that they can be shown and changed, and stay when others
/// are made.
pub fn ensure_defaults(state: &mut State, now: Timestamp) {
    for (slug, name) in [(ADMINISTRATOR, "Admin"), (DEFAULT_ROLE, "Member")] {
        if exists(&state.store, None, slug) && find(&state.store, None, slug).is_none() {
            let body = json!({
                "slug": slug,
                "name": name,
                "description": null,
                "type": "EnvironmentRole",
                "resource_type_slug": "organization",
                "permissions": [],
            });
            state.create(now, &ROLES, body, Map::new());
        }
    }
}

/// Slugs of the permissions that these roles grant together, each once, in the order of the roles.
pub fn permissions<'a>(
    store: &Store,
    organization_id: &str,
    slugs: impl IntoIterator<Item = &'a str>,
) -> Vec<String> {
    let mut granted: Vec<String> = Vec::new();
    for slug in slugs {
        let role = find(store, Some(organization_id), slug);
        for permission in role.and_then(|role| role.member("permissions").as_array()).into_iter().flatten() {
            if let Some(permission) = permission.as_str()
                && granted.iter().all(|known| known != permission)
            {
                granted.push(permission.to_owned());
            }
        }
    }
    granted
}

/// 422 for a role that does not exist.
pub(super) fn invalid(slug: &str) -> Failure {
    Failure::coded(422, "invalid_role", format!("There is no role '{slug}'.")).with("role_slug", slug)
}

/// Seed key `permissions`: slug, name, description, id, system.
fn seed_permissions(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["slug", "name", "description", "id", "resource_type_slug", "system"])?;
        let slug = entry.required_text("slug")?;
        let mut body = json!({
            "slug": slug,
            "name": entry.text("name")?.unwrap_or(slug),
            "description": entry.text("description")?,
            "system": entry.flag("system")?.unwrap_or(false),
            "resource_type_slug": entry.text("resource_type_slug")?.unwrap_or("organization"),
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create(&PERMISSIONS, body);
    }
    Ok(())
}

/// Seed key `roles`: slug, name, description, permissions, id, and the organization whose own role it is.
fn seed_roles(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&[
            "slug",
            "name",
            "description",
            "permissions",
            "id",
            "type",
            "resource_type_slug",
            "organization",
        ])?;
        let slug = entry.required_text("slug")?;
        let mut body = json!({
            "slug": slug,
            "name": entry.text("name")?.unwrap_or(slug),
            "description": entry.text("description")?,
            "type": entry.text("type")?.unwrap_or("EnvironmentRole"),
            "resource_type_slug": entry.text("resource_type_slug")?.unwrap_or("organization"),
            "permissions": entry.texts("permissions")?,
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        let mut hidden = Map::new();
        if let Some(organization) = organizations::of_entry(call, &entry, "organization")? {
            body["type"] = "OrganizationRole".into();
            hidden.insert("organization_id".to_owned(), organization.id.as_str().into());
        }
        call.create_with(&ROLES, body, hidden);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    #[test]
    fn an_environment_without_roles_has_two() {
        let bench = Bench::new();
        let known = |slug| exists(&bench.state.store, None, slug);
        assert!(known("member") && known("admin") && !known("owner"));
    }

    #[test]
    fn seeded_roles_grant_their_permissions() {
        let mut bench = Bench::new();
        let text = "
permissions: [{ slug: 'users:read', name: Read }]
roles:
  - { slug: owner, name: Owner, permissions: ['users:read', 'users:write'] }
  - { slug: reader, name: Reader, permissions: ['users:read'] }
";
        bench.seed(text).unwrap();
        let store = &bench.state.store;
        assert!(
            exists(store, None, "owner") && exists(store, None, "member") && !exists(store, None, "admin")
        );
        assert_eq!(permissions(store, "org_1", ["reader", "owner", "member"]), ["users:read", "users:write"]);
        assert_eq!(store.find(&PERMISSIONS, "slug", "users:read").count(), 1);
    }
}
