//! Permissions, the roles that grant them, of the environment and of single organizations, and resources on which roles
//! are assigned. What a role means for members and tokens is in `roles`.

pub mod assignments;
pub mod check;
pub mod environment_roles;
pub mod organization_roles;
pub mod permissions;
pub mod resources;

#[cfg(test)]
#[path = "access_tests.rs"]
mod access_tests;
#[cfg(test)]
#[path = "roles_tests.rs"]
mod roles_tests;

use serde_json::{Value, json};

use super::Call;
use super::roles::PERMISSIONS;
use crate::reply::Failure;
use crate::store::Record;

/// Refuses a slug with characters other than lowercase letters, digits and `others`.
fn check_slug(slug: &str, others: &str) -> Result<(), Failure> {
    let fits =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || others.contains(letter);
    if !slug.is_empty() && slug.chars().all(fits) {
        return Ok(());
    }
    let shown: Vec<String> = others.chars().map(|letter| format!("`{letter}`")).collect();
    let message = format!("slug must consist of lowercase letters, digits and {}", shown.join(", "));
    Err(Failure::invalid("slug", "invalid_value", message))
}

/// The permission with this slug, or 404.
fn permission(call: &Call<'_>, slug: &str) -> Result<Record, Failure> {
    call.find_by(&PERMISSIONS, "slug", slug).ok_or_else(|| Failure::not_found(&PERMISSIONS, slug))
}

/// The type of resource that a request names; organizations if it names none.
fn resource_type(call: &Call<'_>) -> String {
    call.text("resource_type_slug").unwrap_or("organization").to_owned()
}

/// How a request changes the permissions of a role.
enum Change {
    Add,
    Set,
    Remove,
}

/// The permissions that a role is to have, all of which exist.
fn changed_permissions(call: &Call<'_>, role: &Record, change: Change) -> Result<Vec<Value>, Failure> {
    let mut slugs = role.member("permissions").as_array().cloned().unwrap_or_default();
    match change {
        Change::Add => {
            let added = Value::from(permission(call, call.text("slug").unwrap_or_default())?.text("slug"));
            if !slugs.contains(&added) {
                slugs.push(added);
            }
        }
        Change::Set => {
            slugs.clear();
            for slug in call.body("permissions").and_then(Value::as_array).into_iter().flatten() {
                let slug = json!(permission(call, slug.as_str().unwrap_or_default())?.text("slug"));
                if !slugs.contains(&slug) {
                    slugs.push(slug);
                }
            }
        }
        Change::Remove => {
            let removed = Value::from(call.path("permission_slug"));
            if !slugs.contains(&removed) {
                return Err(Failure::not_found(&PERMISSIONS, call.path("permission_slug")));
            }
            slugs.retain(|slug| *slug != removed);
        }
    }
    Ok(slugs)
}
