// Generated from api/organization_domains.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `organization_domains` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;

/// A domain of an organization, with the state of its verification.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationDomain {
    /// Always `organization_domain`.
    pub object: String,
    pub id: String,
    /// Identifier of the organization that the domain belongs to.
    pub organization_id: String,
    /// Bare domain name, such as `example.com`.
    pub domain: String,
    /// How far the verification is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<OrganizationDomainState>,
    /// Label under the domain at which the TXT record is expected, with DNS verification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_prefix: Option<String>,
    /// Content of the TXT record that proves ownership. It is public once it is in DNS, and so not a secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_token: Option<String>,
    /// How ownership is shown.
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
    /// How far the verification of a domain is. `verified` and `legacy_verified` are the trusted ones.
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
    /// How the ownership of a domain is shown. `dns` looks for a TXT record; `manual` means that someone
    /// vouches for it instead.
    pub enum OrganizationDomainVerificationStrategy {
        /// `dns`
        Dns = "dns",
        /// `manual`
        Manual = "manual",
    }
}
