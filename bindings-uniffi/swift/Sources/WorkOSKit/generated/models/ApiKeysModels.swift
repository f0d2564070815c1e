// Generated from api/api_keys.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// API key of an organization or a user, without its value.
public struct ApiKey: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var object: String
    public var id: String
    public var owner: ApiKeyOwner
    public var name: String
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    public var obfuscatedValue: String
    /// When the key was last used; null if never.
    public var lastUsedAt: Date?
    /// When the key stops working; null if it does not expire.
    public var expiresAt: Date?
    /// Slugs of the permissions that the key carries.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "api_key",
        id: String,
        owner: ApiKeyOwner,
        name: String,
        obfuscatedValue: String,
        lastUsedAt: Date? = nil,
        expiresAt: Date? = nil,
        permissions: [String],
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.owner = owner
        self.name = name
        self.obfuscatedValue = obfuscatedValue
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "api_key"
        self.id = try members.required("id")
        self.owner = try members.required("owner")
        self.name = try members.required("name")
        self.obfuscatedValue = try members.required("obfuscated_value")
        self.lastUsedAt = try members.optionalDate("last_used_at")
        self.expiresAt = try members.optionalDate("expires_at")
        self.permissions = try members.list("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("owner", self.owner)
        try members.required("name", self.name)
        try members.required("obfuscated_value", self.obfuscatedValue)
        try members.nullableDate("last_used_at", self.lastUsedAt)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Result of checking an API key.
public struct ApiKeyValidationResponse: Sendable, Hashable, Codable {
    /// The key that was recognised; null if the value is not a valid key.
    public var apiKey: ApiKey?
    /// Identifier of the agent registration that the key was issued to; absent if no agent holds it.
    public var agentRegistrationId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        apiKey: ApiKey? = nil,
        agentRegistrationId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.apiKey = apiKey
        self.agentRegistrationId = agentRegistrationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.apiKey = try members.optional("api_key")
        self.agentRegistrationId = try members.optional("agent_registration_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.nullable("api_key", self.apiKey)
        try members.optional("agent_registration_id", self.agentRegistrationId)
        try members.unknown(extra)
    }
}

/// API key of an organization, without its value.
public struct OrganizationApiKey: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var object: String
    public var id: String
    public var owner: OrganizationApiKeyOwner
    public var name: String
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    public var obfuscatedValue: String
    /// When the key was last used; null if never.
    public var lastUsedAt: Date?
    /// When the key stops working; null if it does not expire.
    public var expiresAt: Date?
    /// Slugs of the permissions that the key carries.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "api_key",
        id: String,
        owner: OrganizationApiKeyOwner,
        name: String,
        obfuscatedValue: String,
        lastUsedAt: Date? = nil,
        expiresAt: Date? = nil,
        permissions: [String],
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.owner = owner
        self.name = name
        self.obfuscatedValue = obfuscatedValue
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "api_key"
        self.id = try members.required("id")
        self.owner = try members.required("owner")
        self.name = try members.required("name")
        self.obfuscatedValue = try members.required("obfuscated_value")
        self.lastUsedAt = try members.optionalDate("last_used_at")
        self.expiresAt = try members.optionalDate("expires_at")
        self.permissions = try members.list("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("owner", self.owner)
        try members.required("name", self.name)
        try members.required("obfuscated_value", self.obfuscatedValue)
        try members.nullableDate("last_used_at", self.lastUsedAt)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Organization as the owner of an API key.
public struct OrganizationApiKeyOwner: Sendable, Hashable, Codable {
    /// Always `organization`.
    public var type: String
    /// Identifier of the organization.
    public var id: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String = "organization",
        id: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.id = id
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.optional("type") ?? "organization"
        self.id = try members.required("id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("id", self.id)
        try members.unknown(extra)
    }
}

/// API key of an organization just created, with its value.
public struct OrganizationApiKeyWithValue: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var object: String
    public var id: String
    public var owner: OrganizationApiKeyOwner
    public var name: String
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    public var obfuscatedValue: String
    /// When the key was last used; null if never.
    public var lastUsedAt: Date?
    /// When the key stops working; null if it does not expire.
    public var expiresAt: Date?
    /// Slugs of the permissions that the key carries.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// The key itself, shown only this once.
    public var value: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "api_key",
        id: String,
        owner: OrganizationApiKeyOwner,
        name: String,
        obfuscatedValue: String,
        lastUsedAt: Date? = nil,
        expiresAt: Date? = nil,
        permissions: [String],
        createdAt: Date,
        updatedAt: Date,
        value: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.owner = owner
        self.name = name
        self.obfuscatedValue = obfuscatedValue
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.value = value
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "api_key"
        self.id = try members.required("id")
        self.owner = try members.required("owner")
        self.name = try members.required("name")
        self.obfuscatedValue = try members.required("obfuscated_value")
        self.lastUsedAt = try members.optionalDate("last_used_at")
        self.expiresAt = try members.optionalDate("expires_at")
        self.permissions = try members.list("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.value = try members.required("value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("owner", self.owner)
        try members.required("name", self.name)
        try members.required("obfuscated_value", self.obfuscatedValue)
        try members.nullableDate("last_used_at", self.lastUsedAt)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("value", self.value)
        try members.unknown(extra)
    }
}

extension OrganizationApiKeyWithValue: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "owner": self.owner as Any,
                "name": self.name as Any,
                "obfuscatedValue": self.obfuscatedValue as Any,
                "lastUsedAt": self.lastUsedAt as Any,
                "expiresAt": self.expiresAt as Any,
                "permissions": self.permissions as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "value": Redaction.of(self.value) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Owner of an API key, an organization or a user within an organization.
public enum ApiKeyOwner: Sendable, Hashable, Codable {
    /// `type` is `organization`.
    case organization(OrganizationApiKeyOwner)
    /// `type` is `user`.
    case user(UserApiKeyOwner)
    /// A form that this version does not know.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let tag: String? = members.tag("type")
        switch tag {
        case "organization": self = .organization(try OrganizationApiKeyOwner(from: decoder))
        case "user": self = .user(try UserApiKeyOwner(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .organization(let value): try value.encode(to: encoder)
        case .user(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
