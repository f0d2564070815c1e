// Generated from api/organization_membership.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `organization_membership` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::{SlimRole, User};
use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;

/// Relationship of a user with an organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationMembership {
    /// Always `organization_membership`.
    pub object: String,
    pub id: String,
    pub user_id: String,
    pub organization_id: String,
    pub status: OrganizationMembershipStatus,
    /// Whether a directory keeps this membership up to date.
    pub directory_managed: bool,
    /// Name of the organization, where the answer includes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// Attributes of the member that come from the customer's directory or identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, Value>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Primary role of the member.
    pub role: SlimRole,
    /// All roles of the member, the primary one included.
    pub roles: Vec<SlimRole>,
    pub user: User,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationMembership {
        object: "object",
        id: "id",
        user_id: "user_id",
        organization_id: "organization_id",
        status: "status",
        directory_managed: "directory_managed",
        organization_name: "organization_name",
        custom_attributes: "custom_attributes",
        created_at: "created_at",
        updated_at: "updated_at",
        role: "role",
        roles: "roles",
        user: "user",
    }
}

open_enum! {
    /// Whether a member has access (`active`), has lost it for now (`inactive`) or has not accepted an
    /// invitation yet (`pending`).
    pub enum OrganizationMembershipStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `pending`
        Pending = "pending",
    }
}
