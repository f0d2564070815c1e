// Generated from api/platform_teams.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// API key of an environment just created, with its value.
public struct PlatformApiKey: Sendable, Hashable, Codable {
    /// Always `key`.
    public var object: String
    public var id: String
    public var name: String
    /// When the key stops working; null if it does not expire.
    public var expiresAt: Date?
    /// The key itself, shown only this once.
    public var value: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "key",
        id: String,
        name: String,
        expiresAt: Date? = nil,
        value: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.name = name
        self.expiresAt = expiresAt
        self.value = value
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "key"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.expiresAt = try members.optionalDate("expires_at")
        self.value = try members.required("value")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("value", self.value)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

extension PlatformApiKey: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "name": self.name as Any,
                "expiresAt": self.expiresAt as Any,
                "value": Redaction.of(self.value) as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Deployment of an application, with users, settings and API keys of its own.
public struct PlatformEnvironment: Sendable, Hashable, Codable {
    /// Always `environment`.
    public var object: String
    public var id: String
    public var name: String
    /// Client identifier for applications that use this environment.
    public var clientId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "environment",
        id: String,
        name: String,
        clientId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.name = name
        self.clientId = clientId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "environment"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.clientId = try members.required("client_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.required("client_id", self.clientId)
        try members.unknown(extra)
    }
}

/// Invitation to a team.
public struct PlatformTeamInvitation: Sendable, Hashable, Codable {
    /// Always `workos_team_invitation`.
    public var object: String
    public var email: String
    public var roleSlug: PlatformRoleSlug
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "workos_team_invitation",
        email: String,
        roleSlug: PlatformRoleSlug,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.email = email
        self.roleSlug = roleSlug
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "workos_team_invitation"
        self.email = try members.required("email")
        self.roleSlug = try members.required("role_slug")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("email", self.email)
        try members.required("role_slug", self.roleSlug)
        try members.unknown(extra)
    }
}

/// WorkOS account that owns environments and their billing.
public struct Team: Sendable, Hashable, Codable {
    /// Always `team`.
    public var object: String
    public var id: String
    public var name: String
    /// Whether the team can use production environments.
    public var productionState: TeamProductionState
    /// When production was turned on; null if it has not been.
    public var productionEnabledAt: Date?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "team",
        id: String,
        name: String,
        productionState: TeamProductionState,
        productionEnabledAt: Date? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.name = name
        self.productionState = productionState
        self.productionEnabledAt = productionEnabledAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "team"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.productionState = try members.required("production_state")
        self.productionEnabledAt = try members.optionalDate("production_enabled_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.required("production_state", self.productionState)
        try members.nullableDate("production_enabled_at", self.productionEnabledAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Role of a person in the team, from full administration (`admin`) to reading users and organizations only
/// (`support-viewer`).
public struct PlatformRoleSlug: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `admin`
    public static var admin: Self { Self(rawValue: "admin") }
    /// `member`
    public static var member: Self { Self(rawValue: "member") }
    /// `member-sandbox`
    public static var memberSandbox: Self { Self(rawValue: "member-sandbox") }
    /// `support`
    public static var support: Self { Self(rawValue: "support") }
    /// `support-viewer`
    public static var supportViewer: Self { Self(rawValue: "support-viewer") }

    public static var knownValues: [Self] {
        [
            .admin,
            .member,
            .memberSandbox,
            .support,
            .supportViewer,
        ]
    }
}

/// Whether a team can use production environments.
public struct TeamProductionState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Active`
    public static var active: Self { Self(rawValue: "Active") }
    /// `Inactive`
    public static var inactive: Self { Self(rawValue: "Inactive") }
    /// `Suspended`
    public static var suspended: Self { Self(rawValue: "Suspended") }
    /// `Deleting`
    public static var deleting: Self { Self(rawValue: "Deleting") }

    public static var knownValues: [Self] {
        [
            .active,
            .inactive,
            .suspended,
            .deleting,
        ]
    }
}
