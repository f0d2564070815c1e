//! Users and organizations of any number: each user is a member of one organization.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::Outcome;

/// Writes a seed file.
pub(crate) fn write(folder: &Path, users: usize, organizations: usize) -> Outcome<PathBuf> {
    let user = |number: usize| {
        json!({
            "id": user_id(number),
            "email": email(number),
            "first_name": "Ada",
            "last_name": format!("Lovelace {number}"),
            "email_verified": true,
            "external_id": format!("external_{number}"),
            "metadata": {"department": "Engineering", "badge": number.to_string()},
        })
    };
    let organization = |number: usize| {
        let members = (number..users).step_by(organizations.max(1));
        let memberships: Vec<Value> = members.map(|user| json!({"email": email(user)})).collect();
        json!({
            "id": organization_id(number),
            "name": format!("Organization {number}"),
            "domains": [{"domain": format!("org-{number}.example"), "state": "verified"}],
            "memberships": memberships,
        })
    };
    let seed = json!({
        "users": (0..users).map(user).collect::<Vec<_>>(),
        "organizations": (0..organizations).map(organization).collect::<Vec<_>>(),
    });
    let file = folder.join(format!("{users}.json"));
    fs::write(&file, seed.to_string())?;
    Ok(file)
}

/// Where a user is read.
pub(crate) fn user_path(number: usize) -> String {
    format!("/user_management/users/{}", user_id(number))
}

/// Where the first page of users is read.
pub(crate) fn list_path(limit: usize) -> String {
    format!("/user_management/users?limit={limit}")
}

/// Questions whose answers are about as long whatever the number of users: name and path.
pub(crate) fn questions(users: usize) -> Vec<(&'static str, String)> {
    let middle = users / 2;
    let organization = organization_id(middle / 10);
    vec![
        ("get user", user_path(middle)),
        ("list users, first page of 10", list_path(10)),
        ("list users, 10 after the middle", format!("{}&after={}", list_path(10), user_id(middle))),
        ("users with an e-mail address", format!("{}&email={}", list_path(10), email(middle))),
        ("users of an organization", format!("{}&organization_id={organization}", list_path(10))),
        (
            "memberships of an organization",
            format!("/user_management/organization_memberships?limit=10&organization_id={organization}"),
        ),
    ]
}

fn user_id(number: usize) -> String {
    format!("user_01BENCH{number:019}")
}

fn organization_id(number: usize) -> String {
    format!("org_01BENCH{number:019}")
}

fn email(number: usize) -> String {
    format!("user-{number}@example.com")
}
