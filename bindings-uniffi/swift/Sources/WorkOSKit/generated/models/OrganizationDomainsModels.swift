// Generated from api/organization_domains.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A domain of an organization, with the state of its verification.
public struct OrganizationDomain: Sendable, Hashable, Codable {
    /// Always `organization_domain`.
    public var object: String
    public var id: String
    /// Identifier of the organization that the domain belongs to.
    public var organizationId: String
    /// Bare domain name, such as `example.com`.
    public var domain: String
    /// How far the verification is.
    public var state: OrganizationDomainState?
    /// Label under the domain at which the TXT record is expected, with DNS verification.
    public var verificationPrefix: String?
    /// Content of the TXT record that proves ownership. It is public once it is in DNS, and so not a secret.
    public var verificationToken: String?
    /// How ownership is shown.
    public var verificationStrategy: OrganizationDomainVerificationStrategy?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "organization_domain",
        id: String,
        organizationId: String,
        domain: String,
        state: OrganizationDomainState? = nil,
        verificationPrefix: String? = nil,
        verificationToken: String? = nil,
        verificationStrategy: OrganizationDomainVerificationStrategy? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.domain = domain
        self.state = state
        self.verificationPrefix = verificationPrefix
        self.verificationToken = verificationToken
        self.verificationStrategy = verificationStrategy
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "organization_domain"
        self.id = try members.required("id")
        self.organizationId = try members.required("organization_id")
        self.domain = try members.required("domain")
        self.state = try members.optional("state")
        self.verificationPrefix = try members.optional("verification_prefix")
        self.verificationToken = try members.optional("verification_token")
        self.verificationStrategy = try members.optional("verification_strategy")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("organization_id", self.organizationId)
        try members.required("domain", self.domain)
        try members.optional("state", self.state)
        try members.optional("verification_prefix", self.verificationPrefix)
        try members.optional("verification_token", self.verificationToken)
        try members.optional("verification_strategy", self.verificationStrategy)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// How far the verification of a domain is. `verified` and `legacy_verified` are the trusted ones.
public struct OrganizationDomainState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `failed`
    public static var failed: Self { Self(rawValue: "failed") }
    /// `legacy_verified`
    public static var legacyVerified: Self { Self(rawValue: "legacy_verified") }
    /// `pending`
    public static var pending: Self { Self(rawValue: "pending") }
    /// `unverified`
    public static var unverified: Self { Self(rawValue: "unverified") }
    /// `verified`
    public static var verified: Self { Self(rawValue: "verified") }

    public static var knownValues: [Self] {
        [
            .failed,
            .legacyVerified,
            .pending,
            .unverified,
            .verified,
        ]
    }
}

/// How the ownership of a domain is shown. `dns` looks for a TXT record; `manual` means that someone vouches
/// for it instead.
public struct OrganizationDomainVerificationStrategy: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `dns`
    public static var dns: Self { Self(rawValue: "dns") }
    /// `manual`
    public static var manual: Self { Self(rawValue: "manual") }

    public static var knownValues: [Self] {
        [
            .dns,
            .manual,
        ]
    }
}
