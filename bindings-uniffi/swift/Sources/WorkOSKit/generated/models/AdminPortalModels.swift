// Generated from api/admin_portal.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A short-lived way into the Admin Portal.
public struct PortalLink: Sendable, Hashable, Codable {
    /// URL to redirect the administrator to. Whoever holds it can open the Admin Portal.
    public var link: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        link: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.link = link
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.link = try members.required("link")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("link", self.link)
        try members.unknown(extra)
    }
}

extension PortalLink: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "link": Redaction.of(self.link) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Task for which the Admin Portal is opened. `sso` sets up single sign-on, `dsync` directory sync,
/// `audit_logs` shows the audit log, `log_streams` sends it to the customer's own system,
/// `domain_verification` proves ownership of a domain, `certificate_renewal` replaces SAML certificates,
/// `bring_your_own_key` sets up the customer's own encryption key.
public struct PortalIntent: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `sso`
    public static var sso: Self { Self(rawValue: "sso") }
    /// `dsync`
    public static var dsync: Self { Self(rawValue: "dsync") }
    /// `audit_logs`
    public static var auditLogs: Self { Self(rawValue: "audit_logs") }
    /// `log_streams`
    public static var logStreams: Self { Self(rawValue: "log_streams") }
    /// `domain_verification`
    public static var domainVerification: Self { Self(rawValue: "domain_verification") }
    /// `certificate_renewal`
    public static var certificateRenewal: Self { Self(rawValue: "certificate_renewal") }
    /// `bring_your_own_key`
    public static var bringYourOwnKey: Self { Self(rawValue: "bring_your_own_key") }

    public static var knownValues: [Self] {
        [
            .sso,
            .dsync,
            .auditLogs,
            .logStreams,
            .domainVerification,
            .certificateRenewal,
            .bringYourOwnKey,
        ]
    }
}
