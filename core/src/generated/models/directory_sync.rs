// Generated from api/directory_sync.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `directory_sync` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::SlimRole;
use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;

/// A connection between one organization and the system in which it manages its people, such as an identity
/// provider or an HR system.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Directory {
    /// Always `directory`.
    pub object: String,
    pub id: String,
    /// Identifier of the organization that owns the directory.
    pub organization_id: String,
    /// A second key of the directory, issued by WorkOS beside `id`.
    pub external_key: String,
    /// The provider and protocol behind the directory.
    pub r#type: DirectoryType,
    /// Whether the directory is set up and its provider can be read.
    pub state: DirectoryState,
    pub name: String,
    /// Domain of the customer, where one is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Counts of synced users and groups, where they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<DirectoryMetadata>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Directory {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        external_key: "external_key",
        r#type: "type",
        state: "state",
        name: "name",
        domain: "domain",
        metadata: "metadata",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A group as the directory provider knows it, for example a team or a department.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryGroup {
    /// Always `directory_group`.
    pub object: String,
    pub id: String,
    /// Identifier the directory provider uses for this group; its format depends on the provider.
    pub idp_id: String,
    /// Identifier of the directory the group comes from.
    pub directory_id: String,
    /// Identifier of the organization that owns the directory.
    pub organization_id: String,
    pub name: String,
    /// The attributes exactly as the provider sent them, in the provider's own shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_attributes: Option<BTreeMap<String, Value>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryGroup {
        object: "object",
        id: "id",
        idp_id: "idp_id",
        directory_id: "directory_id",
        organization_id: "organization_id",
        name: "name",
        raw_attributes: "raw_attributes",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// How much a directory holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryMetadata {
    pub users: DirectoryUserCounts,
    /// Number of groups.
    pub groups: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryMetadata {
        users: "users",
        groups: "groups",
    }
}

/// The acknowledgement of a requested sync, which runs later.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectorySyncResponse {
    /// Always `queued`.
    pub status: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectorySyncResponse {
        status: "status",
    }
}

/// Number of users of a directory by state.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryUserCounts {
    pub active: i64,
    pub inactive: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryUserCounts {
        active: "active",
        inactive: "inactive",
    }
}

/// One of several e-mail addresses of a directory user.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryUserEmail {
    /// Whether this is the main address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    /// Kind of address as the provider labels it, for example `work`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The address itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryUserEmail {
        primary: "primary",
        r#type: "type",
        value: "value",
    }
}

/// A person in a directory, with the groups this person belongs to. It is the provider's record and distinct
/// from the user who signs in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryUserWithGroups {
    /// Always `directory_user`.
    pub object: String,
    pub id: String,
    /// Identifier of the directory the user comes from.
    pub directory_id: String,
    /// Identifier of the organization that owns the directory.
    pub organization_id: String,
    /// Identifier the directory provider uses for this user; its format depends on the provider.
    pub idp_id: String,
    /// Primary address; null when the provider sends none.
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    /// them.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<DirectoryUserEmail>>,
    /// New code reads it from `custom_attributes`, where the environment can enable it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// New code reads it from `custom_attributes`, where the environment can enable it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Whether the user may still use the application; act on everything but `active`.
    pub state: DirectoryUserState,
    /// The attributes exactly as the provider sent them, in the provider's own shape.
    #[deprecated]
    pub raw_attributes: BTreeMap<String, Value>,
    /// The attributes mapped for this environment, keyed by the attribute names configured there.
    pub custom_attributes: BTreeMap<String, Value>,
    /// Role assigned through the directory; absent when none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<SlimRole>,
    /// All roles assigned through the directory; present where users can hold several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<SlimRole>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Groups of the user. Empty for newer accounts and unbounded for others; list the groups of the user
    /// instead.
    #[deprecated]
    pub groups: Vec<DirectoryGroup>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryUserWithGroups {
        object: "object",
        id: "id",
        directory_id: "directory_id",
        organization_id: "organization_id",
        idp_id: "idp_id",
        email: "email",
        first_name: "first_name",
        last_name: "last_name",
        name: "name",
        emails: "emails",
        job_title: "job_title",
        username: "username",
        state: "state",
        raw_attributes: "raw_attributes",
        custom_attributes: "custom_attributes",
        role: "role",
        roles: "roles",
        created_at: "created_at",
        updated_at: "updated_at",
        groups: "groups",
    }
}

open_enum! {
    /// How far the connection to the provider is. `linked` works and syncs, `validating` is being checked,
    /// `invalid_credentials` was refused by the provider, `unlinked` is not connected, `deleting` is going
    /// away.
    pub enum DirectoryState {
        /// `linked`
        Linked = "linked",
        /// `validating`
        Validating = "validating",
        /// `invalid_credentials`
        InvalidCredentials = "invalid_credentials",
        /// `unlinked`
        Unlinked = "unlinked",
        /// `deleting`
        Deleting = "deleting",
    }
}

open_enum! {
    /// The directory provider and, where the name says so, the protocol. Values contain spaces.
    pub enum DirectoryType {
        /// `azure scim v2.0`
        AzureScimV2_0 = "azure scim v2.0",
        /// `bamboohr`
        Bamboohr = "bamboohr",
        /// `breathe hr`
        BreatheHr = "breathe hr",
        /// `cezanne hr`
        CezanneHr = "cezanne hr",
        /// `cyberark scim v2.0`
        CyberarkScimV2_0 = "cyberark scim v2.0",
        /// `fourth hr`
        FourthHr = "fourth hr",
        /// `generic scim v2.0`
        GenericScimV2_0 = "generic scim v2.0",
        /// `gsuite directory`
        GsuiteDirectory = "gsuite directory",
        /// `hibob`
        Hibob = "hibob",
        /// `sailpoint scim v2.0`
        SailpointScimV2_0 = "sailpoint scim v2.0",
        /// `jump cloud scim v2.0`
        JumpCloudScimV2_0 = "jump cloud scim v2.0",
        /// `okta scim v2.0`
        OktaScimV2_0 = "okta scim v2.0",
        /// `onelogin scim v2.0`
        OneloginScimV2_0 = "onelogin scim v2.0",
        /// `people hr`
        PeopleHr = "people hr",
        /// `personio`
        Personio = "personio",
        /// `pingfederate scim v2.0`
        PingfederateScimV2_0 = "pingfederate scim v2.0",
        /// `rippling scim v2.0`
        RipplingScimV2_0 = "rippling scim v2.0",
        /// `s3`
        S3 = "s3",
        /// `sftp`
        Sftp = "sftp",
        /// `sftp workday`
        SftpWorkday = "sftp workday",
        /// `workday`
        Workday = "workday",
        /// `gusto`
        Gusto = "gusto",
        /// `rippling`
        Rippling = "rippling",
    }
}

open_enum! {
    /// Standing of a directory user at the provider. Only `active` users should have access.
    pub enum DirectoryUserState {
        /// `active`
        Active = "active",
        /// `suspended`
        Suspended = "suspended",
        /// `inactive`
        Inactive = "inactive",
    }
}
