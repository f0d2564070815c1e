//! To whom a connection belongs: a user, perhaps within one organization, or an organization as a whole.

use serde::{Deserialize, Serialize};

use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, memberships};
use crate::reply::Failure;

/// The owner of connections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Owner {
    User {
        user_id: String,
        /// The organization to which the connection is limited.
        organization_id: Option<String>,
    },
    Organization {
        organization_id: String,
        /// The member who acts; not part of who owns.
        acting_user_id: Option<String>,
    },
}

impl Owner {
    /// As `connection_owner` and `ownership` call it.
    pub(super) fn ownership(&self) -> &'static str {
        match self {
            Owner::User { .. } => "user",
            Owner::Organization { .. } => "organization",
        }
    }

    /// What all connections of the owner have in common.
    pub(super) fn key(&self) -> String {
        match self {
            Owner::User { user_id, organization_id: None } => user_id.clone(),
            Owner::User { user_id, organization_id: Some(organization_id) } => {
                format!("{user_id}/{organization_id}")
            }
            Owner::Organization { organization_id, .. } => organization_id.clone(),
        }
    }

    /// The user to whom the connection belongs.
    pub(super) fn user_id(&self) -> Option<&str> {
        match self {
            Owner::User { user_id, .. } => Some(user_id),
            Owner::Organization { .. } => None,
        }
    }

    /// The organization that owns the connection or to which it is limited.
    pub(super) fn organization_id(&self) -> Option<&str> {
        match self {
            Owner::User { organization_id, .. } => organization_id.as_deref(),
            Owner::Organization { organization_id, .. } => Some(organization_id),
        }
    }

    /// The user who acts for the owner.
    pub(super) fn acting_user_id(&self) -> Option<&str> {
        match self {
            Owner::User { user_id, .. } => Some(user_id),
            Owner::Organization { acting_user_id, .. } => acting_user_id.as_deref(),
        }
    }
}

/// A user, within an organization if one is named.
pub(super) fn user(call: &Call<'_>, user_id: &str, organization_id: Option<&str>) -> Result<Owner, Failure> {
    call.find(&USERS, user_id)?;
    if let Some(organization_id) = organization_id {
        call.find(&ORGANIZATIONS, organization_id)?;
    }
    let organization_id = organization_id.map(str::to_owned);
    Ok(Owner::User { user_id: user_id.to_owned(), organization_id })
}

/// An organization for which one of its active members acts, if the request names somebody.
pub(super) fn organization(
    call: &Call<'_>,
    organization_id: &str,
    acting_user_id: Option<&str>,
) -> Result<Owner, Failure> {
    call.find(&ORGANIZATIONS, organization_id)?;
    if let Some(user_id) = acting_user_id {
        call.find(&USERS, user_id)?;
        if !is_active_member(call, user_id, organization_id) {
            let message = "The user is not an active member of the organization.";
            return Err(Failure::coded(403, "organization_membership_required", message));
        }
    }
    let acting_user_id = acting_user_id.map(str::to_owned);
    Ok(Owner::Organization { organization_id: organization_id.to_owned(), acting_user_id })
}

/// The owner that the body names with `user_id`, `organization_id` and `connection_owner`.
pub(super) fn of_body(call: &Call<'_>) -> Result<Owner, Failure> {
    let (user_id, organization_id) = (call.text("user_id").unwrap_or_default(), call.text("organization_id"));
    match (call.text("connection_owner"), organization_id) {
        (Some("organization"), Some(organization_id)) => organization(call, organization_id, Some(user_id)),
        (Some("organization"), None) => {
            let message = "organization_id is required if connection_owner is organization";
            Err(Failure::invalid("organization_id", "required", message))
        }
        _ => user(call, user_id, organization_id),
    }
}

/// Whether the user can act for the organization.
pub(super) fn is_active_member(call: &Call<'_>, user_id: &str, organization_id: &str) -> bool {
    let membership = memberships::of(&call.state.store, user_id, organization_id);
    membership.is_some_and(|membership| membership.text("status") == "active")
}
