// Generated from api/agents.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Access token of a registered agent, to be checked.
public struct AgentAccessTokenCredentialInput: Sendable, Hashable, Codable {
    /// Always `access_token`.
    public var type: String
    /// The access token.
    public var credential: String
    /// Audience that the token must be meant for; the environment's client identifier if left out.
    public var audience: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String = "access_token",
        credential: String,
        audience: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.credential = credential
        self.audience = audience
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.optional("type") ?? "access_token"
        self.credential = try members.required("credential")
        self.audience = try members.optional("audience")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("credential", self.credential)
        try members.optional("audience", self.audience)
        try members.unknown(extra)
    }
}

extension AgentAccessTokenCredentialInput: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "type": self.type as Any,
                "credential": Redaction.of(self.credential) as Any,
                "audience": self.audience as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// API key of a registered agent, to be checked.
public struct AgentApiKeyCredentialInput: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var type: String
    /// The API key.
    public var credential: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String = "api_key",
        credential: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.credential = credential
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.optional("type") ?? "api_key"
        self.credential = try members.required("credential")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("credential", self.credential)
        try members.unknown(extra)
    }
}

extension AgentApiKeyCredentialInput: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "type": self.type as Any,
                "credential": Redaction.of(self.credential) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Definition of one of the application's own agents.
public struct AgentBlueprint: Sendable, Hashable, Codable {
    /// Always `agent_blueprint`.
    public var object: String
    public var id: String
    public var name: String
    public var description: String?
    /// Slugs of the permissions that sessions can have at most.
    public var permissions: [String]
    /// Who may get tokens for an agent of this blueprint.
    public var invocableBy: AgentBlueprintInvocableBy
    /// Kinds of instance that the agent may run as.
    public var invocableAs: AgentBlueprintInvocableAs
    /// Lifetimes of sessions and tokens.
    public var sessionSettings: AgentBlueprintSessionSettings
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_blueprint",
        id: String,
        name: String,
        description: String? = nil,
        permissions: [String],
        invocableBy: AgentBlueprintInvocableBy,
        invocableAs: AgentBlueprintInvocableAs,
        sessionSettings: AgentBlueprintSessionSettings,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.name = name
        self.description = description
        self.permissions = permissions
        self.invocableBy = invocableBy
        self.invocableAs = invocableAs
        self.sessionSettings = sessionSettings
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_blueprint"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.permissions = try members.list("permissions")
        self.invocableBy = try members.required("invocable_by")
        self.invocableAs = try members.required("invocable_as")
        self.sessionSettings = try members.required("session_settings")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.required("permissions", self.permissions)
        try members.required("invocable_by", self.invocableBy)
        try members.required("invocable_as", self.invocableAs)
        try members.required("session_settings", self.sessionSettings)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Kinds of instance that an agent may run as.
public struct AgentBlueprintInvocableAs: Sendable, Hashable, Codable {
    public var instanceTypes: [AgentInstanceType]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        instanceTypes: [AgentInstanceType],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.instanceTypes = instanceTypes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.instanceTypes = try members.list("instance_types")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("instance_types", self.instanceTypes)
        try members.unknown(extra)
    }
}

/// Kinds of instance that an agent may run as, to be set.
public struct AgentBlueprintInvocableAsInput: Sendable, Hashable, Codable {
    public var instanceTypes: [AgentInstanceType]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        instanceTypes: [AgentInstanceType]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.instanceTypes = instanceTypes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.instanceTypes = try members.optional("instance_types")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("instance_types", self.instanceTypes)
        try members.unknown(extra)
    }
}

/// Who may get tokens for an agent.
public struct AgentBlueprintInvocableBy: Sendable, Hashable, Codable {
    /// Slugs of the roles whose holders may delegate to an agent of this blueprint.
    public var roleSlugs: [String]
    /// Identifiers of the organizations in which an agent of this blueprint may get tokens.
    public var organizationIds: [String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        roleSlugs: [String],
        organizationIds: [String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.roleSlugs = roleSlugs
        self.organizationIds = organizationIds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.roleSlugs = try members.list("role_slugs")
        self.organizationIds = try members.list("organization_ids")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("role_slugs", self.roleSlugs)
        try members.required("organization_ids", self.organizationIds)
        try members.unknown(extra)
    }
}

/// Who may get tokens for an agent, to be set.
public struct AgentBlueprintInvocableByInput: Sendable, Hashable, Codable {
    /// Slugs of the roles whose holders may delegate to an agent of this blueprint.
    public var roleSlugs: [String]?
    /// Identifiers of the organizations in which an agent of this blueprint may get tokens.
    public var organizationIds: [String]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        roleSlugs: [String]? = nil,
        organizationIds: [String]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.roleSlugs = roleSlugs
        self.organizationIds = organizationIds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.roleSlugs = try members.optional("role_slugs")
        self.organizationIds = try members.optional("organization_ids")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("role_slugs", self.roleSlugs)
        try members.optional("organization_ids", self.organizationIds)
        try members.unknown(extra)
    }
}

/// Lifetimes of the sessions and tokens of an agent, in seconds.
public struct AgentBlueprintSessionSettings: Sendable, Hashable, Codable {
    /// Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
    public var maxAgeSeconds: Int
    /// Life of each access token in seconds; at most 3600 (1 hour).
    public var accessTokenTtlSeconds: Int
    /// Life of each refresh token in seconds; at most 5184000 (60 days).
    public var refreshTokenTtlSeconds: Int
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        maxAgeSeconds: Int,
        accessTokenTtlSeconds: Int,
        refreshTokenTtlSeconds: Int,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.maxAgeSeconds = maxAgeSeconds
        self.accessTokenTtlSeconds = accessTokenTtlSeconds
        self.refreshTokenTtlSeconds = refreshTokenTtlSeconds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.maxAgeSeconds = try members.required("max_age_seconds")
        self.accessTokenTtlSeconds = try members.required("access_token_ttl_seconds")
        self.refreshTokenTtlSeconds = try members.required("refresh_token_ttl_seconds")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("max_age_seconds", self.maxAgeSeconds)
        try members.required("access_token_ttl_seconds", self.accessTokenTtlSeconds)
        try members.required("refresh_token_ttl_seconds", self.refreshTokenTtlSeconds)
        try members.unknown(extra)
    }
}

/// Lifetimes of the sessions and tokens of a new agent blueprint, in seconds.
public struct AgentBlueprintSessionSettingsInput: Sendable, Hashable, Codable {
    /// Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
    public var maxAgeSeconds: Int
    /// Life of each access token in seconds; at most 3600 (1 hour).
    public var accessTokenTtlSeconds: Int
    /// Life of each refresh token in seconds; at most 5184000 (60 days).
    public var refreshTokenTtlSeconds: Int
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        maxAgeSeconds: Int,
        accessTokenTtlSeconds: Int,
        refreshTokenTtlSeconds: Int,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.maxAgeSeconds = maxAgeSeconds
        self.accessTokenTtlSeconds = accessTokenTtlSeconds
        self.refreshTokenTtlSeconds = refreshTokenTtlSeconds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.maxAgeSeconds = try members.required("max_age_seconds")
        self.accessTokenTtlSeconds = try members.required("access_token_ttl_seconds")
        self.refreshTokenTtlSeconds = try members.required("refresh_token_ttl_seconds")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("max_age_seconds", self.maxAgeSeconds)
        try members.required("access_token_ttl_seconds", self.accessTokenTtlSeconds)
        try members.required("refresh_token_ttl_seconds", self.refreshTokenTtlSeconds)
        try members.unknown(extra)
    }
}

/// State of a claim after a user was linked to it.
public struct AgentClaim: Sendable, Hashable, Codable {
    /// Identifier of the agent registration.
    public var id: String
    /// Status of the agent registration.
    public var status: AgentRegistrationStatus
    /// Code that the agent needs to complete the claim.
    public var userCode: String
    /// Organizations of the user, among which the agent can be placed.
    public var organizations: [AgentClaimOrganization]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        status: AgentRegistrationStatus,
        userCode: String,
        organizations: [AgentClaimOrganization],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.status = status
        self.userCode = userCode
        self.organizations = organizations
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.status = try members.required("status")
        self.userCode = try members.required("user_code")
        self.organizations = try members.list("organizations")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("status", self.status)
        try members.required("user_code", self.userCode)
        try members.required("organizations", self.organizations)
        try members.unknown(extra)
    }
}

/// Completion of a claim on an agent registration.
public struct AgentClaimCompletion: Sendable, Hashable, Codable {
    public var id: String
    public var createdAt: Date
    public var updatedAt: Date
    public var expiresAt: Date
    /// When the registration was claimed.
    public var claimedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        createdAt: Date,
        updatedAt: Date,
        expiresAt: Date,
        claimedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.expiresAt = expiresAt
        self.claimedAt = claimedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.expiresAt = try members.date("expires_at")
        self.claimedAt = try members.date("claimed_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.date("expires_at", self.expiresAt)
        try members.date("claimed_at", self.claimedAt)
        try members.unknown(extra)
    }
}

/// Organization that an agent can be placed in.
public struct AgentClaimOrganization: Sendable, Hashable, Codable {
    public var id: String
    public var name: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        name: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.name = name
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.unknown(extra)
    }
}

/// User who claims an agent.
public struct AgentClaimUser: Sendable, Hashable, Codable {
    public var email: String
    /// The application's own identifier of the user.
    public var externalId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        email: String,
        externalId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.email = email
        self.externalId = externalId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.email = try members.required("email")
        self.externalId = try members.required("external_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("email", self.email)
        try members.required("external_id", self.externalId)
        try members.unknown(extra)
    }
}

/// Result of checking an agent's credential.
public struct AgentCredentialValidation: Sendable, Hashable, Codable {
    public var valid: Bool
    /// Identifier of the agent registration that the credential belongs to; null if it is not valid.
    public var registrationId: String?
    /// When the credential expires; null if it does not, or is not valid.
    public var expiresAt: Date?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        valid: Bool,
        registrationId: String? = nil,
        expiresAt: Date? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.valid = valid
        self.registrationId = registrationId
        self.expiresAt = expiresAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.valid = try members.required("valid")
        self.registrationId = try members.optional("registration_id")
        self.expiresAt = try members.optionalDate("expires_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("valid", self.valid)
        try members.nullable("registration_id", self.registrationId)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.unknown(extra)
    }
}

/// Lasting identity of an agent from outside.
public struct AgentIdentity: Sendable, Hashable, Codable {
    public var id: String
    /// Identifier of the user whom the agent belongs to; null if there is none.
    public var userlandUserId: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        userlandUserId: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.userlandUserId = userlandUserId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.userlandUserId = try members.optional("userland_user_id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.nullable("userland_user_id", self.userlandUserId)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Agent of a blueprint at work in one organization.
public struct AgentInstance: Sendable, Hashable, Codable {
    /// Always `agent_instance`.
    public var object: String
    public var id: String
    public var agentBlueprintId: String
    public var organizationId: String
    /// Identifier of the membership of the user whom the agent acts for; null if it acts as itself.
    public var organizationMembershipId: String?
    public var type: AgentInstanceType
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_instance",
        id: String,
        agentBlueprintId: String,
        organizationId: String,
        organizationMembershipId: String? = nil,
        type: AgentInstanceType,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentBlueprintId = agentBlueprintId
        self.organizationId = organizationId
        self.organizationMembershipId = organizationMembershipId
        self.type = type
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_instance"
        self.id = try members.required("id")
        self.agentBlueprintId = try members.required("agent_blueprint_id")
        self.organizationId = try members.required("organization_id")
        self.organizationMembershipId = try members.optional("organization_membership_id")
        self.type = try members.required("type")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("agent_blueprint_id", self.agentBlueprintId)
        try members.required("organization_id", self.organizationId)
        try members.nullable("organization_membership_id", self.organizationMembershipId)
        try members.required("type", self.type)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Time-limited and revocable session of an agent instance, which its tokens depend on.
public struct AgentInstanceSession: Sendable, Hashable, Codable {
    /// Always `agent_instance_session`.
    public var object: String
    public var id: String
    public var agentInstanceId: String
    public var status: SessionStatus
    public var expiresAt: Date
    /// When the session was revoked; null if it was not.
    public var revokedAt: Date?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_instance_session",
        id: String,
        agentInstanceId: String,
        status: SessionStatus,
        expiresAt: Date,
        revokedAt: Date? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentInstanceId = agentInstanceId
        self.status = status
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_instance_session"
        self.id = try members.required("id")
        self.agentInstanceId = try members.required("agent_instance_id")
        self.status = try members.required("status")
        self.expiresAt = try members.date("expires_at")
        self.revokedAt = try members.optionalDate("revoked_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("agent_instance_id", self.agentInstanceId)
        try members.required("status", self.status)
        try members.date("expires_at", self.expiresAt)
        try members.nullableDate("revoked_at", self.revokedAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Sign-up of an agent from outside, with its identity and the state of its claim.
public struct AgentRegistration: Sendable, Hashable, Codable {
    public var id: String
    public var agentIdentity: AgentIdentity
    public var organizationId: String
    public var status: AgentRegistrationStatus
    /// When the registration was revoked; null if it was not.
    public var revokedAt: Date?
    public var kind: AgentRegistrationKind
    /// Claim by which a user takes the agent as their own; null if there is none.
    public var claim: AgentRegistrationClaim?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        agentIdentity: AgentIdentity,
        organizationId: String,
        status: AgentRegistrationStatus,
        revokedAt: Date? = nil,
        kind: AgentRegistrationKind,
        claim: AgentRegistrationClaim? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.agentIdentity = agentIdentity
        self.organizationId = organizationId
        self.status = status
        self.revokedAt = revokedAt
        self.kind = kind
        self.claim = claim
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.agentIdentity = try members.required("agent_identity")
        self.organizationId = try members.required("organization_id")
        self.status = try members.required("status")
        self.revokedAt = try members.optionalDate("revoked_at")
        self.kind = try members.required("kind")
        self.claim = try members.optional("claim")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("agent_identity", self.agentIdentity)
        try members.required("organization_id", self.organizationId)
        try members.required("status", self.status)
        try members.nullableDate("revoked_at", self.revokedAt)
        try members.required("kind", self.kind)
        try members.nullable("claim", self.claim)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Claim by which a user takes an agent as their own.
public struct AgentRegistrationClaim: Sendable, Hashable, Codable {
    public var id: String
    /// Completion of the claim; null as long as it is open.
    public var claimCompletion: AgentClaimCompletion?
    public var createdAt: Date
    public var updatedAt: Date
    /// Until when the claim can be completed.
    public var expiresAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        claimCompletion: AgentClaimCompletion? = nil,
        createdAt: Date,
        updatedAt: Date,
        expiresAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.claimCompletion = claimCompletion
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.expiresAt = expiresAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.claimCompletion = try members.optional("claim_completion")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.expiresAt = try members.date("expires_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.nullable("claim_completion", self.claimCompletion)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.date("expires_at", self.expiresAt)
        try members.unknown(extra)
    }
}

/// Tokens issued to an agent.
public struct AgentToken: Sendable, Hashable, Codable {
    public var accessToken: String
    /// Always `Bearer`.
    public var tokenType: String
    /// Seconds until the access token expires.
    public var expiresIn: Int
    /// Token for the next `refresh`, to be used once.
    public var refreshToken: String
    public var agentInstanceId: String
    /// Whether this call brought the instance into being.
    public var newInstance: Bool
    public var agentInstanceSessionId: String
    /// Slugs of the permissions that the session has.
    public var permissions: [String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        accessToken: String,
        tokenType: String = "Bearer",
        expiresIn: Int,
        refreshToken: String,
        agentInstanceId: String,
        newInstance: Bool,
        agentInstanceSessionId: String,
        permissions: [String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.accessToken = accessToken
        self.tokenType = tokenType
        self.expiresIn = expiresIn
        self.refreshToken = refreshToken
        self.agentInstanceId = agentInstanceId
        self.newInstance = newInstance
        self.agentInstanceSessionId = agentInstanceSessionId
        self.permissions = permissions
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.accessToken = try members.required("access_token")
        self.tokenType = try members.optional("token_type") ?? "Bearer"
        self.expiresIn = try members.required("expires_in")
        self.refreshToken = try members.required("refresh_token")
        self.agentInstanceId = try members.required("agent_instance_id")
        self.newInstance = try members.required("new_instance")
        self.agentInstanceSessionId = try members.required("agent_instance_session_id")
        self.permissions = try members.list("permissions")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("access_token", self.accessToken)
        try members.required("token_type", self.tokenType)
        try members.required("expires_in", self.expiresIn)
        try members.required("refresh_token", self.refreshToken)
        try members.required("agent_instance_id", self.agentInstanceId)
        try members.required("new_instance", self.newInstance)
        try members.required("agent_instance_session_id", self.agentInstanceSessionId)
        try members.required("permissions", self.permissions)
        try members.unknown(extra)
    }
}

extension AgentToken: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "accessToken": Redaction.of(self.accessToken) as Any,
                "tokenType": self.tokenType as Any,
                "expiresIn": self.expiresIn as Any,
                "refreshToken": Redaction.of(self.refreshToken) as Any,
                "agentInstanceId": self.agentInstanceId as Any,
                "newInstance": self.newInstance as Any,
                "agentInstanceSessionId": self.agentInstanceSessionId as Any,
                "permissions": self.permissions as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// What a valid access token of an agent stands for.
public struct AgentTokenValidation: Sendable, Hashable, Codable {
    /// Constant; a check that fails ends in an error instead. Always `true`.
    public var valid: Bool
    public var agentInstanceId: String
    public var agentInstanceSessionId: String
    /// Identifier of the organization in which the agent acts.
    public var organizationId: String
    /// Slugs of the permissions that the token carries.
    public var permissions: [String]
    /// Purpose that was given when the token was issued; null if none was.
    public var intent: String?
    /// Identifier of the user whom the agent acts for; null if it acts as itself.
    public var actingUserId: String?
    /// When the session behind the token ends.
    public var sessionExpiresAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        valid: Bool = true,
        agentInstanceId: String,
        agentInstanceSessionId: String,
        organizationId: String,
        permissions: [String],
        intent: String? = nil,
        actingUserId: String? = nil,
        sessionExpiresAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.valid = valid
        self.agentInstanceId = agentInstanceId
        self.agentInstanceSessionId = agentInstanceSessionId
        self.organizationId = organizationId
        self.permissions = permissions
        self.intent = intent
        self.actingUserId = actingUserId
        self.sessionExpiresAt = sessionExpiresAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.valid = try members.optional("valid") ?? true
        self.agentInstanceId = try members.required("agent_instance_id")
        self.agentInstanceSessionId = try members.required("agent_instance_session_id")
        self.organizationId = try members.required("organization_id")
        self.permissions = try members.list("permissions")
        self.intent = try members.optional("intent")
        self.actingUserId = try members.optional("acting_user_id")
        self.sessionExpiresAt = try members.date("session_expires_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("valid", self.valid)
        try members.required("agent_instance_id", self.agentInstanceId)
        try members.required("agent_instance_session_id", self.agentInstanceSessionId)
        try members.required("organization_id", self.organizationId)
        try members.required("permissions", self.permissions)
        try members.nullable("intent", self.intent)
        try members.nullable("acting_user_id", self.actingUserId)
        try members.date("session_expires_at", self.sessionExpiresAt)
        try members.unknown(extra)
    }
}

/// Lifetimes of sessions and tokens to change, in seconds; those left out stay as they are.
public struct UpdateAgentBlueprintSessionSettings: Sendable, Hashable, Codable {
    /// Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
    public var maxAgeSeconds: Int?
    /// Life of each access token in seconds; at most 3600 (1 hour).
    public var accessTokenTtlSeconds: Int?
    /// Life of each refresh token in seconds; at most 5184000 (60 days).
    public var refreshTokenTtlSeconds: Int?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        maxAgeSeconds: Int? = nil,
        accessTokenTtlSeconds: Int? = nil,
        refreshTokenTtlSeconds: Int? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.maxAgeSeconds = maxAgeSeconds
        self.accessTokenTtlSeconds = accessTokenTtlSeconds
        self.refreshTokenTtlSeconds = refreshTokenTtlSeconds
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.maxAgeSeconds = try members.optional("max_age_seconds")
        self.accessTokenTtlSeconds = try members.optional("access_token_ttl_seconds")
        self.refreshTokenTtlSeconds = try members.optional("refresh_token_ttl_seconds")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("max_age_seconds", self.maxAgeSeconds)
        try members.optional("access_token_ttl_seconds", self.accessTokenTtlSeconds)
        try members.optional("refresh_token_ttl_seconds", self.refreshTokenTtlSeconds)
        try members.unknown(extra)
    }
}

/// Credential of a registered agent that is to be checked.
public enum AgentCredentialInput: Sendable, Hashable, Codable {
    /// `type` is `api_key`.
    case apiKey(AgentApiKeyCredentialInput)
    /// `type` is `access_token`.
    case accessToken(AgentAccessTokenCredentialInput)
    /// A form that this version does not know.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let tag: String? = members.tag("type")
        switch tag {
        case "api_key": self = .apiKey(try AgentApiKeyCredentialInput(from: decoder))
        case "access_token": self = .accessToken(try AgentAccessTokenCredentialInput(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .apiKey(let value): try value.encode(to: encoder)
        case .accessToken(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

/// Whether an agent acts for a user (`delegated`) or as itself (`autonomous`).
public struct AgentInstanceType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `delegated`
    public static var delegated: Self { Self(rawValue: "delegated") }
    /// `autonomous`
    public static var autonomous: Self { Self(rawValue: "autonomous") }

    public static var knownValues: [Self] {
        [
            .delegated,
            .autonomous,
        ]
    }
}

/// How an agent registered, which follows from its way of authenticating.
public struct AgentRegistrationKind: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `anonymous`
    public static var anonymous: Self { Self(rawValue: "anonymous") }
    /// `service_auth`
    public static var serviceAuth: Self { Self(rawValue: "service_auth") }
    /// `identity_assertion`
    public static var identityAssertion: Self { Self(rawValue: "identity_assertion") }

    public static var knownValues: [Self] {
        [
            .anonymous,
            .serviceAuth,
            .identityAssertion,
        ]
    }
}

/// Standing of an agent registration.
public struct AgentRegistrationStatus: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `unverified`
    public static var unverified: Self { Self(rawValue: "unverified") }
    /// `verified`
    public static var verified: Self { Self(rawValue: "verified") }
    /// `expired`
    public static var expired: Self { Self(rawValue: "expired") }
    /// `revoked`
    public static var revoked: Self { Self(rawValue: "revoked") }

    public static var knownValues: [Self] {
        [
            .unverified,
            .verified,
            .expired,
            .revoked,
        ]
    }
}

/// How an agent's token is obtained, from a user's token, as the agent itself, from the agent's own token, or
/// with a refresh token.
public struct AgentTokenType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `user_delegated`
    public static var userDelegated: Self { Self(rawValue: "user_delegated") }
    /// `autonomous`
    public static var autonomous: Self { Self(rawValue: "autonomous") }
    /// `agent_delegated`
    public static var agentDelegated: Self { Self(rawValue: "agent_delegated") }
    /// `refresh`
    public static var refresh: Self { Self(rawValue: "refresh") }

    public static var knownValues: [Self] {
        [
            .userDelegated,
            .autonomous,
            .agentDelegated,
            .refresh,
        ]
    }
}
