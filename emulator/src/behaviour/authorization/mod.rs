//! Permissions, the roles that grant them, of the environment and of single organizations, and resources on which roles
//! are assigned. What a role means for members and tokens is in `roles`.

pub mod assignments;
pub mod check;
pub mod environment_roles;
pub mod group_assignments;
pub mod organization_roles;
pub mod permissions;
pub mod resources;
mod role_changes;

#[cfg(test)]
#[path = "access_tests.rs"]
mod access_tests;
#[cfg(test)]
#[path = "inheritance_tests.rs"]
mod inheritance_tests;
#[cfg(test)]
#[path = "roles_tests.rs"]
mod roles_tests;

use super::Call;
use super::roles::PERMISSIONS;
use crate::reply::Failure;
use crate::seed::export::Section;
use crate::store::Record;

pub(crate) const SECTIONS: &[Section] = &[resources::seeds::SECTION, assignments::SECTION];

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
