// Generated from api/organizations.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Audit log settings of an organization.
public struct AuditLogConfiguration: Sendable, Hashable, Codable {
    public var organizationId: String
    /// Number of days that events are kept.
    public var retentionPeriodInDays: Int
    public var state: AuditLogConfigurationState
    /// Destination that receives the events; absent if the organization streams them nowhere.
    public var logStream: AuditLogStream?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        organizationId: String,
        retentionPeriodInDays: Int,
        state: AuditLogConfigurationState,
        logStream: AuditLogStream? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.organizationId = organizationId
        self.retentionPeriodInDays = retentionPeriodInDays
        self.state = state
        self.logStream = logStream
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.organizationId = try members.required("organization_id")
        self.retentionPeriodInDays = try members.required("retention_period_in_days")
        self.state = try members.required("state")
        self.logStream = try members.optional("log_stream")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("organization_id", self.organizationId)
        try members.required("retention_period_in_days", self.retentionPeriodInDays)
        try members.required("state", self.state)
        try members.optional("log_stream", self.logStream)
        try members.unknown(extra)
    }
}

/// Continuous delivery of an organization's audit log events to a system of the customer.
public struct AuditLogStream: Sendable, Hashable, Codable {
    public var id: String
    /// Kind of destination.
    public var type: AuditLogStreamType
    public var state: AuditLogStreamState
    /// When events were last delivered; null if none have been.
    public var lastSyncedAt: Date?
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        type: AuditLogStreamType,
        state: AuditLogStreamState,
        lastSyncedAt: Date? = nil,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.type = type
        self.state = state
        self.lastSyncedAt = lastSyncedAt
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.type = try members.required("type")
        self.state = try members.required("state")
        self.lastSyncedAt = try members.optionalDate("last_synced_at")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("type", self.type)
        try members.required("state", self.state)
        try members.nullableDate("last_synced_at", self.lastSyncedAt)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// Member of a customer's IT team, who sets up features in the Admin Portal and receives alerts about them.
public struct ItContact: Sendable, Hashable, Codable {
    /// Always `it_contact`.
    public var object: String
    public var id: String
    public var email: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "it_contact",
        id: String,
        email: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.email = email
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "it_contact"
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Business customer of the application.
public struct Organization: Sendable, Hashable, Codable {
    /// Always `organization`.
    public var object: String
    public var id: String
    public var name: String
    public var domains: [OrganizationDomain]
    /// The application's own key-value pairs; empty if none were set.
    public var metadata: [String: String]
    /// The application's own identifier; null if none was set.
    public var externalId: String?
    /// Identifier of the linked Stripe customer; absent if none is linked.
    public var stripeCustomerId: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Whether connections may sign in people whose e-mail domain is not among the organization's domains.
    /// Deprecated.
    public var allowProfilesOutsideOrganization: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "organization",
        id: String,
        name: String,
        domains: [OrganizationDomain],
        metadata: [String: String],
        externalId: String? = nil,
        stripeCustomerId: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        allowProfilesOutsideOrganization: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.name = name
        self.domains = domains
        self.metadata = metadata
        self.externalId = externalId
        self.stripeCustomerId = stripeCustomerId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.allowProfilesOutsideOrganization = allowProfilesOutsideOrganization
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "organization"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.domains = try members.list("domains")
        self.metadata = try members.map("metadata")
        self.externalId = try members.optional("external_id")
        self.stripeCustomerId = try members.optional("stripe_customer_id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.allowProfilesOutsideOrganization = try members.optional("allow_profiles_outside_organization")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.required("domains", self.domains)
        try members.required("metadata", self.metadata)
        try members.nullable("external_id", self.externalId)
        try members.optional("stripe_customer_id", self.stripeCustomerId)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.optional("allow_profiles_outside_organization", self.allowProfilesOutsideOrganization)
        try members.unknown(extra)
    }
}

/// Authorization that a user gave to a Connect application within an organization.
public struct OrganizationAuthorizedApplication: Sendable, Hashable, Codable {
    /// Always `authorized_connect_application`.
    public var object: String
    public var id: String
    /// OAuth scopes that the user granted.
    public var grantedScopes: [String]
    /// Resource that the authorization is for, if one was requested.
    public var oauthResource: String?
    public var application: ConnectApplication
    /// Identifier of the user who authorized the application.
    public var userId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "authorized_connect_application",
        id: String,
        grantedScopes: [String],
        oauthResource: String? = nil,
        application: ConnectApplication,
        userId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.grantedScopes = grantedScopes
        self.oauthResource = oauthResource
        self.application = application
        self.userId = userId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "authorized_connect_application"
        self.id = try members.required("id")
        self.grantedScopes = try members.list("granted_scopes")
        self.oauthResource = try members.optional("oauth_resource")
        self.application = try members.required("application")
        self.userId = try members.required("user_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("granted_scopes", self.grantedScopes)
        try members.optional("oauth_resource", self.oauthResource)
        try members.required("application", self.application)
        try members.required("user_id", self.userId)
        try members.unknown(extra)
    }
}

/// Domain to attach to an organization.
public struct OrganizationDomainInput: Sendable, Hashable, Codable {
    /// Domain name, such as `example.com`.
    public var domain: String
    /// Give `verified` only for a domain whose ownership has been checked.
    public var state: OrganizationDomainInputState
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        domain: String,
        state: OrganizationDomainInputState,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.domain = domain
        self.state = state
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.domain = try members.required("domain")
        self.state = try members.required("state")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("domain", self.domain)
        try members.required("state", self.state)
        try members.unknown(extra)
    }
}

/// Whether audit logs are in use for an organization.
public struct AuditLogConfigurationState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `active`
    public static var active: Self { Self(rawValue: "active") }
    /// `inactive`
    public static var inactive: Self { Self(rawValue: "inactive") }
    /// `disabled`
    public static var disabled: Self { Self(rawValue: "disabled") }

    public static var knownValues: [Self] {
        [
            .active,
            .inactive,
            .disabled,
        ]
    }
}

/// Whether a log stream delivers events, or why not.
public struct AuditLogStreamState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `active`
    public static var active: Self { Self(rawValue: "active") }
    /// `inactive`
    public static var inactive: Self { Self(rawValue: "inactive") }
    /// `error`
    public static var error: Self { Self(rawValue: "error") }
    /// `invalid`
    public static var invalid: Self { Self(rawValue: "invalid") }

    public static var knownValues: [Self] {
        [
            .active,
            .inactive,
            .error,
            .invalid,
        ]
    }
}

/// Kinds of destination for a log stream.
public struct AuditLogStreamType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `AzureSentinel`
    public static var azureSentinel: Self { Self(rawValue: "AzureSentinel") }
    /// `Datadog`
    public static var datadog: Self { Self(rawValue: "Datadog") }
    /// `GenericHttps`
    public static var genericHttps: Self { Self(rawValue: "GenericHttps") }
    /// `GoogleCloudStorage`
    public static var googleCloudStorage: Self { Self(rawValue: "GoogleCloudStorage") }
    /// `S3`
    public static var s3: Self { Self(rawValue: "S3") }
    /// `Snowflake`
    public static var snowflake: Self { Self(rawValue: "Snowflake") }
    /// `Splunk`
    public static var splunk: Self { Self(rawValue: "Splunk") }

    public static var knownValues: [Self] {
        [
            .azureSentinel,
            .datadog,
            .genericHttps,
            .googleCloudStorage,
            .s3,
            .snowflake,
            .splunk,
        ]
    }
}

/// Feature that an IT contact can be invited to set up.
public struct ItContactIntent: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `sso`
    public static var sso: Self { Self(rawValue: "sso") }
    /// `directory_sync`
    public static var directorySync: Self { Self(rawValue: "directory_sync") }
    /// `log_streams`
    public static var logStreams: Self { Self(rawValue: "log_streams") }
    /// `domain_verification`
    public static var domainVerification: Self { Self(rawValue: "domain_verification") }
    /// `bring_your_own_key`
    public static var bringYourOwnKey: Self { Self(rawValue: "bring_your_own_key") }

    public static var knownValues: [Self] {
        [
            .sso,
            .directorySync,
            .logStreams,
            .domainVerification,
            .bringYourOwnKey,
        ]
    }
}

/// Verification state of a domain that is being attached.
public struct OrganizationDomainInputState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `pending`
    public static var pending: Self { Self(rawValue: "pending") }
    /// `verified`
    public static var verified: Self { Self(rawValue: "verified") }

    public static var knownValues: [Self] {
        [
            .pending,
            .verified,
        ]
    }
}
