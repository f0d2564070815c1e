// Generated from api/authorization.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `authorization` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::{OrganizationMembershipStatus, User};
use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;

/// The answer to a permission check.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthorizationCheck {
    /// Whether the membership has the permission on the resource.
    pub authorized: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthorizationCheck {
        authorized: "authorized",
    }
}

/// One action that roles can allow.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthorizationPermission {
    /// Always `permission`.
    pub object: String,
    pub id: String,
    /// Name of the permission in requests and tokens.
    pub slug: String,
    pub name: String,
    pub description: Option<String>,
    /// Whether WorkOS defines the permission itself, in which case it cannot be deleted.
    pub system: bool,
    /// Type of the resources that the permission is meant for.
    pub resource_type_slug: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthorizationPermission {
        object: "object",
        id: "id",
        slug: "slug",
        name: "name",
        description: "description",
        system: "system",
        resource_type_slug: "resource_type_slug",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// An object of the application, such as a workspace or a project, on which roles can be assigned.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthorizationResource {
    /// Always `authorization_resource`.
    pub object: String,
    pub name: String,
    pub description: Option<String>,
    /// Identifier of the organization that owns the resource.
    pub organization_id: String,
    /// Identifier of the resource above it, from which access is inherited; null if there is none.
    pub parent_resource_id: Option<String>,
    pub id: String,
    /// The application's own identifier, unique among the resources of this type in the organization.
    pub external_id: String,
    /// Type of the resource, as defined in the dashboard.
    pub resource_type_slug: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthorizationResource {
        object: "object",
        name: "name",
        description: "description",
        organization_id: "organization_id",
        parent_resource_id: "parent_resource_id",
        id: "id",
        external_id: "external_id",
        resource_type_slug: "resource_type_slug",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A role that a group holds on a resource.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GroupRoleAssignment {
    /// Always `group_role_assignment`.
    pub object: String,
    pub id: String,
    /// Identifier of the group that holds the role.
    pub group_id: String,
    pub role: SlimRole,
    /// The resource that the role applies to, with all its descendants.
    pub resource: RoleAssignmentResource,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    GroupRoleAssignment {
        object: "object",
        id: "id",
        group_id: "group_id",
        role: "role",
        resource: "resource",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A user's membership in an organization, together with the user.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationMembershipWithUser {
    /// Always `organization_membership`.
    pub object: String,
    pub id: String,
    pub user_id: String,
    pub organization_id: String,
    pub status: OrganizationMembershipStatus,
    /// Whether a directory manages the membership.
    pub directory_managed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// Attributes from the linked directory user or SSO profile. The directory user wins where both have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, Value>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub user: User,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationMembershipWithUser {
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
        user: "user",
    }
}

/// A role and the resource it applies to, in a request that changes the assignments of a group. Without any
/// resource member it means the organization itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplaceGroupRoleAssignmentEntry {
    pub role_slug: String,
    /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The application's own identifier of the resource, together with `resource_type_slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_external_id: Option<String>,
    /// Type of the resource, together with `resource_external_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ReplaceGroupRoleAssignmentEntry {
    /// With the members that are always there.
    pub fn new(role_slug: impl Into<String>) -> Self {
        Self {
            role_slug: role_slug.into(),
            resource_id: None,
            resource_external_id: None,
            resource_type_slug: None,
            extra: Extra::default(),
        }
    }

    /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// The application's own identifier of the resource, together with `resource_type_slug`.
    #[must_use]
    pub fn resource_external_id(mut self, resource_external_id: impl Into<String>) -> Self {
        self.resource_external_id = Some(resource_external_id.into());
        self
    }

    /// Type of the resource, together with `resource_external_id`.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }
}

decode_struct! {
    ReplaceGroupRoleAssignmentEntry {
        role_slug: "role_slug",
        resource_id: "resource_id",
        resource_external_id: "resource_external_id",
        resource_type_slug: "resource_type_slug",
    }
}

/// A named set of permissions, defined for the whole environment or for one organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Role {
    /// Name of the role in requests and tokens.
    pub slug: String,
    /// Always `role`.
    pub object: String,
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    /// Whether the role belongs to the environment or to one organization.
    pub r#type: RoleType,
    /// Type of the resources that the role is meant for.
    pub resource_type_slug: String,
    /// Slugs of the permissions that the role includes.
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Role {
        slug: "slug",
        object: "object",
        id: "id",
        name: "name",
        description: "description",
        r#type: "type",
        resource_type_slug: "resource_type_slug",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// The group through which a role was obtained.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RoleAssignmentGroup {
    pub id: String,
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RoleAssignmentGroup {
        id: "id",
        name: "name",
    }
}

/// The resource that a role is assigned on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RoleAssignmentResource {
    pub id: String,
    /// The application's own identifier of the resource.
    pub external_id: String,
    /// Type of the resource.
    pub resource_type_slug: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RoleAssignmentResource {
        id: "id",
        external_id: "external_id",
        resource_type_slug: "resource_type_slug",
    }
}

/// How a role came to an organization membership.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RoleAssignmentSource {
    pub r#type: RoleAssignmentSourceType,
    /// Identifier of the group's assignment that the role stems from; null when it was assigned directly.
    pub group_role_assignment_id: Option<String>,
    /// The group that the role stems from; null when it was assigned directly.
    pub group: Option<RoleAssignmentGroup>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RoleAssignmentSource {
        r#type: "type",
        group_role_assignment_id: "group_role_assignment_id",
        group: "group",
    }
}

/// A role, reduced to its slug.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SlimRole {
    pub slug: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SlimRole {
        slug: "slug",
    }
}

/// A role that an organization membership holds on a resource.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserRoleAssignment {
    /// Always `role_assignment`.
    pub object: String,
    pub id: String,
    /// Identifier of the membership that holds the role.
    pub organization_membership_id: String,
    pub role: SlimRole,
    /// The resource that the role applies to, with all its descendants.
    pub resource: RoleAssignmentResource,
    /// Whether the role was assigned directly or obtained through a group.
    pub source: RoleAssignmentSource,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    UserRoleAssignment {
        object: "object",
        id: "id",
        organization_membership_id: "organization_membership_id",
        role: "role",
        resource: "resource",
        source: "source",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

open_enum! {
    /// Which access to a resource counts, either `direct` for roles on the resource itself or `indirect` to
    /// include roles inherited from its ancestors.
    pub enum ResourceAssignment {
        /// `direct`
        Direct = "direct",
        /// `indirect`
        Indirect = "indirect",
    }
}

open_enum! {
    /// How a role came to a member, either `direct` by an assignment of its own or `group` through membership
    /// in a group.
    pub enum RoleAssignmentSourceType {
        /// `direct`
        Direct = "direct",
        /// `group`
        Group = "group",
    }
}

open_enum! {
    /// Where a role is defined, either `EnvironmentRole` for all organizations or `OrganizationRole` for one.
    pub enum RoleType {
        /// `EnvironmentRole`
        EnvironmentRole = "EnvironmentRole",
        /// `OrganizationRole`
        OrganizationRole = "OrganizationRole",
    }
}
