// Generated from api/organization_domains.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `organization_domains` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::extra::Extra;
use crate::{decode_struct, open_enum};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationDomain {
    /// Always `organization_domain`.
    pub object: String,
    pub id: String,
    pub organization_id: String,
    pub domain: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<OrganizationDomainState>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_strategy: Option<OrganizationDomainVerificationStrategy>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationDomain {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        domain: "domain",
        state: "state",
        verification_prefix: "verification_prefix",
        verification_token: "verification_token",
        verification_strategy: "verification_strategy",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

open_enum! {
    pub enum OrganizationDomainState {
        /// `failed`
        Failed = "failed",
        /// `legacy_verified`
        LegacyVerified = "legacy_verified",
        /// `pending`
        Pending = "pending",
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
    }
}

open_enum! {
    pub enum OrganizationDomainVerificationStrategy {
        /// `dns`
        Dns = "dns",
        /// `manual`
        Manual = "manual",
    }
}
