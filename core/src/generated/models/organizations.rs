// Generated from api/organizations.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `organizations` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::{ConnectApplication, OrganizationDomain};
use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;

/// Audit log settings of an organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogConfiguration {
    pub organization_id: String,
    /// Number of days that events are kept.
    pub retention_period_in_days: i64,
    pub state: AuditLogConfigurationState,
    /// Destination that receives the events; absent if the organization streams them nowhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_stream: Option<AuditLogStream>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogConfiguration {
        organization_id: "organization_id",
        retention_period_in_days: "retention_period_in_days",
        state: "state",
        log_stream: "log_stream",
    }
}

/// Continuous delivery of an organization's audit log events to a system of the customer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogStream {
    pub id: String,
    /// Kind of destination.
    pub r#type: AuditLogStreamType,
    pub state: AuditLogStreamState,
    /// When events were last delivered; null if none have been.
    pub last_synced_at: Option<Timestamp>,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogStream {
        id: "id",
        r#type: "type",
        state: "state",
        last_synced_at: "last_synced_at",
        created_at: "created_at",
    }
}

/// Member of a customer's IT team, who sets up features in the Admin Portal and receives alerts about them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ItContact {
    /// Always `it_contact`.
    pub object: String,
    pub id: String,
    pub email: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ItContact {
        object: "object",
        id: "id",
        email: "email",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Business customer of the application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Organization {
    /// Always `organization`.
    pub object: String,
    pub id: String,
    pub name: String,
    pub domains: Vec<OrganizationDomain>,
    /// The application's own key-value pairs; empty if none were set.
    pub metadata: BTreeMap<String, String>,
    /// The application's own identifier; null if none was set.
    pub external_id: Option<String>,
    /// Identifier of the linked Stripe customer; absent if none is linked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stripe_customer_id: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Whether connections may sign in people whose e-mail domain is not among the organization's domains.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_profiles_outside_organization: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Organization {
        object: "object",
        id: "id",
        name: "name",
        domains: "domains",
        metadata: "metadata",
        external_id: "external_id",
        stripe_customer_id: "stripe_customer_id",
        created_at: "created_at",
        updated_at: "updated_at",
        allow_profiles_outside_organization: "allow_profiles_outside_organization",
    }
}

/// Authorization that a user gave to a Connect application within an organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationAuthorizedApplication {
    /// Always `authorized_connect_application`.
    pub object: String,
    pub id: String,
    /// OAuth scopes that the user granted.
    pub granted_scopes: Vec<String>,
    /// Resource that the authorization is for, if one was requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_resource: Option<String>,
    pub application: ConnectApplication,
    /// Identifier of the user who authorized the application.
    pub user_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationAuthorizedApplication {
        object: "object",
        id: "id",
        granted_scopes: "granted_scopes",
        oauth_resource: "oauth_resource",
        application: "application",
        user_id: "user_id",
    }
}

/// Domain to attach to an organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrganizationDomainInput {
    /// Domain name, such as `example.com`.
    pub domain: String,
    /// Give `verified` only for a domain whose ownership has been checked.
    pub state: OrganizationDomainInputState,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OrganizationDomainInput {
    /// With the members that are always there.
    pub fn new(domain: impl Into<String>, state: impl Into<OrganizationDomainInputState>) -> Self {
        Self { domain: domain.into(), state: state.into(), extra: Extra::default() }
    }
}

decode_struct! {
    OrganizationDomainInput {
        domain: "domain",
        state: "state",
    }
}

open_enum! {
    /// Whether audit logs are in use for an organization.
    pub enum AuditLogConfigurationState {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `disabled`
        Disabled = "disabled",
    }
}

open_enum! {
    /// Whether a log stream delivers events, or why not.
    pub enum AuditLogStreamState {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `error`
        Error = "error",
        /// `invalid`
        Invalid = "invalid",
    }
}

open_enum! {
    /// Kinds of destination for a log stream.
    pub enum AuditLogStreamType {
        /// `AzureSentinel`
        AzureSentinel = "AzureSentinel",
        /// `Datadog`
        Datadog = "Datadog",
        /// `GenericHttps`
        GenericHttps = "GenericHttps",
        /// `GoogleCloudStorage`
        GoogleCloudStorage = "GoogleCloudStorage",
        /// `S3`
        S3 = "S3",
        /// `Snowflake`
        Snowflake = "Snowflake",
        /// `Splunk`
        Splunk = "Splunk",
    }
}

open_enum! {
    /// Feature that an IT contact can be invited to set up.
    pub enum ItContactIntent {
        /// `sso`
        Sso = "sso",
        /// `directory_sync`
        DirectorySync = "directory_sync",
        /// `log_streams`
        LogStreams = "log_streams",
        /// `domain_verification`
        DomainVerification = "domain_verification",
        /// `bring_your_own_key`
        BringYourOwnKey = "bring_your_own_key",
    }
}

open_enum! {
    /// Verification state of a domain that is being attached.
    pub enum OrganizationDomainInputState {
        /// `pending`
        Pending = "pending",
        /// `verified`
        Verified = "verified",
    }
}
