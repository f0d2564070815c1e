// Generated from api/admin_portal.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `admin_portal` service.

use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

/// A short-lived way into the Admin Portal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PortalLink {
    /// URL to redirect the administrator to. Whoever holds it can open the Admin Portal.
    pub link: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PortalLink {
        link: "link",
    }
}

open_enum! {
    /// Task for which the Admin Portal is opened. `sso` sets up single sign-on, `dsync` directory sync,
    /// `audit_logs` shows the audit log, `log_streams` sends it to the customer's own system,
    /// `domain_verification` proves ownership of a domain, `certificate_renewal` replaces SAML certificates,
    /// `bring_your_own_key` sets up the customer's own encryption key.
    pub enum PortalIntent {
        /// `sso`
        Sso = "sso",
        /// `dsync`
        Dsync = "dsync",
        /// `audit_logs`
        AuditLogs = "audit_logs",
        /// `log_streams`
        LogStreams = "log_streams",
        /// `domain_verification`
        DomainVerification = "domain_verification",
        /// `certificate_renewal`
        CertificateRenewal = "certificate_renewal",
        /// `bring_your_own_key`
        BringYourOwnKey = "bring_your_own_key",
    }
}
