//! Roles and permissions of the environment, as far as memberships and access tokens need them.

use serde_json::{Value, json};

use super::Module;
use crate::reply::Failure;
use crate::seed::{SeedCall, SeedError};
use crate::store::{Kind, Store};

/// Roles of the environment.
pub static ROLES: Kind =
    Kind { name: "role", prefix: "role", label: "Role", indexes: &["slug"], owners: &[] };

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

/// Whether members can be given this role.
pub fn exists(store: &Store, slug: &str) -> bool {
    slug == DEFAULT_ROLE
        || store.find(&ROLES, "slug", slug).next().is_some()
        || (slug == ADMINISTRATOR && store.all(&ROLES).next().is_none())
}

/// Slugs of the permissions that these roles grant together, each once, in the order of the roles.
pub fn permissions<'a>(store: &Store, slugs: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut granted: Vec<String> = Vec::new();
    for slug in slugs {
        let role = store.find(&ROLES, "slug", slug).next();
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

/// Seed key `permissions`: slug, name, description, id.
fn seed_permissions(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["slug", "name", "description", "id", "resource_type_slug"])?;
        let slug = entry.required_text("slug")?;
        let mut body = json!({
            "slug": slug,
            "name": entry.text("name")?.unwrap_or(slug),
            "description": entry.text("description")?,
            "system": false,
            "resource_type_slug": entry.text("resource_type_slug")?.unwrap_or("organization"),
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create(&PERMISSIONS, body);
    }
    Ok(())
}

/// Seed key `roles`: slug, name, description, permissions, id.
fn seed_roles(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["slug", "name", "description", "permissions", "id", "type", "resource_type_slug"])?;
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
        call.create(&ROLES, body);
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
        let known = |slug| exists(&bench.state.store, slug);
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
        assert!(exists(store, "owner") && exists(store, "member") && !exists(store, "admin"));
        assert_eq!(permissions(store, ["reader", "owner", "member"]), ["users:read", "users:write"]);
        assert_eq!(store.find(&PERMISSIONS, "slug", "users:read").count(), 1);
    }
}
