// Generated from api/platform_teams.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `platform_teams` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

/// API key of an environment just created, with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformApiKey {
    /// Always `key`.
    pub object: String,
    pub id: String,
    pub name: String,
    /// When the key stops working; null if it does not expire.
    pub expires_at: Option<Timestamp>,
    /// The key itself, shown only this once.
    pub value: Secret,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PlatformApiKey {
        object: "object",
        id: "id",
        name: "name",
        expires_at: "expires_at",
        value: "value",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Deployment of an application, with users, settings and API keys of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformEnvironment {
    /// Always `environment`.
    pub object: String,
    pub id: String,
    pub name: String,
    /// Client identifier for applications that use this environment.
    pub client_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PlatformEnvironment {
        object: "object",
        id: "id",
        name: "name",
        client_id: "client_id",
    }
}

/// Invitation to a team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformTeamInvitation {
    /// Always `workos_team_invitation`.
    pub object: String,
    pub email: String,
    pub role_slug: PlatformRoleSlug,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PlatformTeamInvitation {
        object: "object",
        email: "email",
        role_slug: "role_slug",
    }
}

/// WorkOS account that owns environments and their billing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Team {
    /// Always `team`.
    pub object: String,
    pub id: String,
    pub name: String,
    /// Whether the team can use production environments.
    pub production_state: TeamProductionState,
    /// When production was turned on; null if it has not been.
    pub production_enabled_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Team {
        object: "object",
        id: "id",
        name: "name",
        production_state: "production_state",
        production_enabled_at: "production_enabled_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

open_enum! {
    /// Role of a person in the team, from full administration (`admin`) to reading users and organizations
    /// only (`support-viewer`).
    pub enum PlatformRoleSlug {
        /// `admin`
        Admin = "admin",
        /// `member`
        Member = "member",
        /// `member-sandbox`
        MemberSandbox = "member-sandbox",
        /// `support`
        Support = "support",
        /// `support-viewer`
        SupportViewer = "support-viewer",
    }
}

open_enum! {
    /// Whether a team can use production environments.
    pub enum TeamProductionState {
        /// `Active`
        Active = "Active",
        /// `Inactive`
        Inactive = "Inactive",
        /// `Suspended`
        Suspended = "Suspended",
        /// `Deleting`
        Deleting = "Deleting",
    }
}
