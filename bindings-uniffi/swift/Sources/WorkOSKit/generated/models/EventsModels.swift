// Generated from api/events.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// An action endpoint of the application refused a sign-in.
public struct ActionAuthenticationDeniedData: Sendable, Hashable, Codable {
    /// Identifier of the action endpoint that decided.
    public var actionEndpointId: String
    /// Identifier of this run of the action.
    public var actionExecutionId: String
    /// Always `authentication`.
    public var type: String
    /// Always `Deny`.
    public var verdict: String
    /// Identifier of the user who tried to sign in.
    public var userId: String
    /// Identifier of the organization of the sign-in; null when there is none.
    public var organizationId: String?
    public var email: String
    /// Address the request came from.
    public var ipAddress: String?
    /// Browser or client the request came from.
    public var userAgent: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actionEndpointId: String,
        actionExecutionId: String,
        type: String = "authentication",
        verdict: String = "Deny",
        userId: String,
        organizationId: String? = nil,
        email: String,
        ipAddress: String? = nil,
        userAgent: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actionEndpointId = actionEndpointId
        self.actionExecutionId = actionExecutionId
        self.type = type
        self.verdict = verdict
        self.userId = userId
        self.organizationId = organizationId
        self.email = email
        self.ipAddress = ipAddress
        self.userAgent = userAgent
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actionEndpointId = try members.required("action_endpoint_id")
        self.actionExecutionId = try members.required("action_execution_id")
        self.type = try members.optional("type") ?? "authentication"
        self.verdict = try members.optional("verdict") ?? "Deny"
        self.userId = try members.required("user_id")
        self.organizationId = try members.optional("organization_id")
        self.email = try members.required("email")
        self.ipAddress = try members.optional("ip_address")
        self.userAgent = try members.optional("user_agent")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("action_endpoint_id", self.actionEndpointId)
        try members.required("action_execution_id", self.actionExecutionId)
        try members.required("type", self.type)
        try members.required("verdict", self.verdict)
        try members.required("user_id", self.userId)
        try members.nullable("organization_id", self.organizationId)
        try members.required("email", self.email)
        try members.nullable("ip_address", self.ipAddress)
        try members.nullable("user_agent", self.userAgent)
        try members.unknown(extra)
    }
}

/// An action endpoint of the application refused a registration.
public struct ActionUserRegistrationDeniedData: Sendable, Hashable, Codable {
    /// Identifier of the action endpoint that decided.
    public var actionEndpointId: String
    /// Identifier of this run of the action.
    public var actionExecutionId: String
    /// Always `user_registration`.
    public var type: String
    /// Always `Deny`.
    public var verdict: String
    /// Identifier of the organization of the registration; null when there is none.
    public var organizationId: String?
    public var email: String
    /// Address the request came from.
    public var ipAddress: String?
    /// Browser or client the request came from.
    public var userAgent: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actionEndpointId: String,
        actionExecutionId: String,
        type: String = "user_registration",
        verdict: String = "Deny",
        organizationId: String? = nil,
        email: String,
        ipAddress: String? = nil,
        userAgent: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actionEndpointId = actionEndpointId
        self.actionExecutionId = actionExecutionId
        self.type = type
        self.verdict = verdict
        self.organizationId = organizationId
        self.email = email
        self.ipAddress = ipAddress
        self.userAgent = userAgent
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actionEndpointId = try members.required("action_endpoint_id")
        self.actionExecutionId = try members.required("action_execution_id")
        self.type = try members.optional("type") ?? "user_registration"
        self.verdict = try members.optional("verdict") ?? "Deny"
        self.organizationId = try members.optional("organization_id")
        self.email = try members.required("email")
        self.ipAddress = try members.optional("ip_address")
        self.userAgent = try members.optional("user_agent")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("action_endpoint_id", self.actionEndpointId)
        try members.required("action_execution_id", self.actionExecutionId)
        try members.required("type", self.type)
        try members.required("verdict", self.verdict)
        try members.nullable("organization_id", self.organizationId)
        try members.required("email", self.email)
        try members.nullable("ip_address", self.ipAddress)
        try members.nullable("user_agent", self.userAgent)
        try members.unknown(extra)
    }
}

/// A deleted agent blueprint.
public struct AgentBlueprintDeletedData: Sendable, Hashable, Codable {
    /// Always `agent_blueprint`.
    public var object: String
    public var id: String
    public var name: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_blueprint",
        id: String,
        name: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_blueprint"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// The identity under which an agent is registered.
public struct AgentIdentityEventData: Sendable, Hashable, Codable {
    /// Always `agent_identity`.
    public var object: String
    public var id: String
    /// Identifier of the user behind the agent; null while nobody has claimed it.
    public var userlandUserId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_identity",
        id: String,
        userlandUserId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userlandUserId = userlandUserId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_identity"
        self.id = try members.required("id")
        self.userlandUserId = try members.optional("userland_user_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.nullable("userland_user_id", self.userlandUserId)
        try members.unknown(extra)
    }
}

/// A new session of an agent instance.
public struct AgentInstanceSessionCreatedData: Sendable, Hashable, Codable {
    /// Always `agent_instance_session`.
    public var object: String
    public var id: String
    /// Identifier of the agent instance the session belongs to.
    public var agentInstanceId: String
    /// Identifier of the organization of the agent instance.
    public var organizationId: String
    /// When the session ends by itself.
    public var expiresAt: Date
    /// When the session was revoked; null if it was not.
    public var revokedAt: Date?
    public var createdAt: Date
    public var updatedAt: Date
    /// Permissions the session was given when it was opened.
    public var permissionSlugs: [String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_instance_session",
        id: String,
        agentInstanceId: String,
        organizationId: String,
        expiresAt: Date,
        revokedAt: Date? = nil,
        createdAt: Date,
        updatedAt: Date,
        permissionSlugs: [String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentInstanceId = agentInstanceId
        self.organizationId = organizationId
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.permissionSlugs = permissionSlugs
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_instance_session"
        self.id = try members.required("id")
        self.agentInstanceId = try members.required("agent_instance_id")
        self.organizationId = try members.required("organization_id")
        self.expiresAt = try members.date("expires_at")
        self.revokedAt = try members.optionalDate("revoked_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.permissionSlugs = try members.list("permission_slugs")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("agent_instance_id", self.agentInstanceId)
        try members.required("organization_id", self.organizationId)
        try members.date("expires_at", self.expiresAt)
        try members.nullableDate("revoked_at", self.revokedAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("permission_slugs", self.permissionSlugs)
        try members.unknown(extra)
    }
}

/// A session of an agent instance that was revoked.
public struct AgentInstanceSessionRevokedData: Sendable, Hashable, Codable {
    /// Always `agent_instance_session`.
    public var object: String
    public var id: String
    /// Identifier of the agent instance the session belongs to.
    public var agentInstanceId: String
    /// Identifier of the organization of the agent instance.
    public var organizationId: String
    /// When the session ends by itself.
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
        organizationId: String,
        expiresAt: Date,
        revokedAt: Date? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentInstanceId = agentInstanceId
        self.organizationId = organizationId
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
        self.organizationId = try members.required("organization_id")
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
        try members.required("organization_id", self.organizationId)
        try members.date("expires_at", self.expiresAt)
        try members.nullableDate("revoked_at", self.revokedAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// An access token issued to an agent, without the token itself.
public struct AgentRegistrationAccessTokenDetail: Sendable, Hashable, Codable {
    /// Always `access_token`.
    public var kind: String
    /// Value of the `jti` claim of the token, which identifies it.
    public var jti: String
    /// When the token expires; null when it does not.
    public var expiresAt: Date?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        kind: String = "access_token",
        jti: String,
        expiresAt: Date? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.kind = kind
        self.jti = jti
        self.expiresAt = expiresAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.kind = try members.optional("kind") ?? "access_token"
        self.jti = try members.required("jti")
        self.expiresAt = try members.optionalDate("expires_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("kind", self.kind)
        try members.required("jti", self.jti)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.unknown(extra)
    }
}

/// An API key issued to an agent, without the key itself.
public struct AgentRegistrationApiKeyDetail: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var kind: String
    /// Identifier of the API key.
    public var apiKeyId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        kind: String = "api_key",
        apiKeyId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.kind = kind
        self.apiKeyId = apiKeyId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.kind = try members.optional("kind") ?? "api_key"
        self.apiKeyId = try members.required("api_key_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("kind", self.kind)
        try members.required("api_key_id", self.apiKeyId)
        try members.unknown(extra)
    }
}

/// A person's attempt to take over responsibility for an agent registration.
public struct AgentRegistrationClaimAttempt: Sendable, Hashable, Codable {
    /// Always `agent_registration_claim_attempt`.
    public var object: String
    public var id: String
    /// Identifier of the agent registration.
    public var agentRegistrationId: String
    /// Identifier of the claim the attempt belongs to.
    public var agentRegistrationClaimId: String
    /// Hint at the person who is to sign in, such as an e-mail address.
    public var loginHint: String
    /// When the attempt can no longer be completed.
    public var expiresAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_registration_claim_attempt",
        id: String,
        agentRegistrationId: String,
        agentRegistrationClaimId: String,
        loginHint: String,
        expiresAt: Date,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentRegistrationId = agentRegistrationId
        self.agentRegistrationClaimId = agentRegistrationClaimId
        self.loginHint = loginHint
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_registration_claim_attempt"
        self.id = try members.required("id")
        self.agentRegistrationId = try members.required("agent_registration_id")
        self.agentRegistrationClaimId = try members.required("agent_registration_claim_id")
        self.loginHint = try members.required("login_hint")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("agent_registration_id", self.agentRegistrationId)
        try members.required("agent_registration_claim_id", self.agentRegistrationClaimId)
        try members.required("login_hint", self.loginHint)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A completed claim of an agent registration by a person.
public struct AgentRegistrationClaimEventData: Sendable, Hashable, Codable {
    /// Always `agent_registration_claim`.
    public var object: String
    public var id: String
    /// Identifier of the agent registration.
    public var agentRegistrationId: String
    /// Identifier of the attempt that succeeded.
    public var completedByAttemptId: String
    public var claimedBy: AgentRegistrationClaimedBy
    public var completedAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_registration_claim",
        id: String,
        agentRegistrationId: String,
        completedByAttemptId: String,
        claimedBy: AgentRegistrationClaimedBy,
        completedAt: Date,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentRegistrationId = agentRegistrationId
        self.completedByAttemptId = completedByAttemptId
        self.claimedBy = claimedBy
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_registration_claim"
        self.id = try members.required("id")
        self.agentRegistrationId = try members.required("agent_registration_id")
        self.completedByAttemptId = try members.required("completed_by_attempt_id")
        self.claimedBy = try members.required("claimed_by")
        self.completedAt = try members.date("completed_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("agent_registration_id", self.agentRegistrationId)
        try members.required("completed_by_attempt_id", self.completedByAttemptId)
        try members.required("claimed_by", self.claimedBy)
        try members.date("completed_at", self.completedAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// The person who claimed an agent registration.
public struct AgentRegistrationClaimedBy: Sendable, Hashable, Codable {
    public var userId: String
    /// Identifier of the organization chosen by the person; null when none was.
    public var organizationId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        userId: String,
        organizationId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.userId = userId
        self.organizationId = organizationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.userId = try members.required("user_id")
        self.organizationId = try members.optional("organization_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("user_id", self.userId)
        try members.nullable("organization_id", self.organizationId)
        try members.unknown(extra)
    }
}

/// A credential that was issued to a registered agent.
public struct AgentRegistrationCredential: Sendable, Hashable, Codable {
    /// Always `agent_registration_credential`.
    public var object: String
    public var id: String
    /// Identifier of the agent registration.
    public var agentRegistrationId: String
    /// What was issued, without the secret value.
    public var detail: AgentRegistrationCredentialDetail
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_registration_credential",
        id: String,
        agentRegistrationId: String,
        detail: AgentRegistrationCredentialDetail,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentRegistrationId = agentRegistrationId
        self.detail = detail
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_registration_credential"
        self.id = try members.required("id")
        self.agentRegistrationId = try members.required("agent_registration_id")
        self.detail = try members.required("detail")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("agent_registration_id", self.agentRegistrationId)
        try members.required("detail", self.detail)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A newly registered agent.
public struct AgentRegistrationEventData: Sendable, Hashable, Codable {
    /// Always `agent_registration`.
    public var object: String
    public var id: String
    /// The identity of the agent.
    public var agentIdentity: AgentIdentityEventData
    /// Identifier of the organization the registration belongs to.
    public var organizationId: String
    /// Whether the registration is verified and valid.
    public var status: AgentRegistrationStatus
    /// Kind of the registration.
    public var kind: AgentRegistrationKind
    /// How the agent was registered.
    public var method: AgentRegistrationMethod
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "agent_registration",
        id: String,
        agentIdentity: AgentIdentityEventData,
        organizationId: String,
        status: AgentRegistrationStatus,
        kind: AgentRegistrationKind,
        method: AgentRegistrationMethod,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.agentIdentity = agentIdentity
        self.organizationId = organizationId
        self.status = status
        self.kind = kind
        self.method = method
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "agent_registration"
        self.id = try members.required("id")
        self.agentIdentity = try members.required("agent_identity")
        self.organizationId = try members.required("organization_id")
        self.status = try members.required("status")
        self.kind = try members.required("kind")
        self.method = try members.required("method")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("agent_identity", self.agentIdentity)
        try members.required("organization_id", self.organizationId)
        try members.required("status", self.status)
        try members.required("kind", self.kind)
        try members.required("method", self.method)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A move of an agent registration to another organization. Move what belongs to the agent in the application
/// as well.
public struct AgentRegistrationOrganizationSwitched: Sendable, Hashable, Codable {
    /// Identifier of the agent registration.
    public var agentRegistrationId: String
    /// Identifier of the organization the agent has left.
    public var fromOrganizationId: String
    /// Identifier of the organization the agent belongs to now.
    public var toOrganizationId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        agentRegistrationId: String,
        fromOrganizationId: String,
        toOrganizationId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.agentRegistrationId = agentRegistrationId
        self.fromOrganizationId = fromOrganizationId
        self.toOrganizationId = toOrganizationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.agentRegistrationId = try members.required("agent_registration_id")
        self.fromOrganizationId = try members.required("from_organization_id")
        self.toOrganizationId = try members.required("to_organization_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("agent_registration_id", self.agentRegistrationId)
        try members.required("from_organization_id", self.fromOrganizationId)
        try members.required("to_organization_id", self.toOrganizationId)
        try members.unknown(extra)
    }
}

/// The agent registration an event is about, when only its identifier matters.
public struct AgentRegistrationReference: Sendable, Hashable, Codable {
    /// Identifier of the agent registration.
    public var agentRegistrationId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        agentRegistrationId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.agentRegistrationId = agentRegistrationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.agentRegistrationId = try members.required("agent_registration_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("agent_registration_id", self.agentRegistrationId)
        try members.unknown(extra)
    }
}

/// What an API key looked like before the update.
public struct ApiKeyPreviousAttributes: Sendable, Hashable, Codable {
    /// Former expiry; null when there was none.
    public var expiresAt: Date?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        expiresAt: Date? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.expiresAt = expiresAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.expiresAt = try members.optionalDate("expires_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.unknown(extra)
    }
}

/// An API key after an update. The key value itself is never part of an event.
public struct ApiKeyUpdatedData: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var object: String
    public var id: String
    /// The organization or user the key belongs to.
    public var owner: ApiKeyOwner
    public var name: String
    /// Abbreviated form of the key, for recognizing it.
    public var obfuscatedValue: String
    /// When the key was last used; null if it never was.
    public var lastUsedAt: Date?
    /// When the key expires; null when it does not.
    public var expiresAt: Date?
    /// Slugs of the permissions the key carries.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// What was different before.
    public var previousAttributes: ApiKeyPreviousAttributes
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
        previousAttributes: ApiKeyPreviousAttributes,
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
        self.previousAttributes = previousAttributes
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
        self.previousAttributes = try members.required("previous_attributes")
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
        try members.required("previous_attributes", self.previousAttributes)
        try members.unknown(extra)
    }
}

/// Why a sign-in failed.
public struct AuthenticationEventError: Sendable, Hashable, Codable {
    /// The reason, for programs.
    public var code: String
    /// The reason, for people.
    public var message: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        code: String,
        message: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.code = code
        self.message = message
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.code = try members.required("code")
        self.message = try members.required("message")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("code", self.code)
        try members.required("message", self.message)
        try members.unknown(extra)
    }
}

/// The single sign-on side of a sign-in.
public struct AuthenticationEventSso: Sendable, Hashable, Codable {
    /// Identifier of the organization of the connection.
    public var organizationId: String?
    /// Identifier of the connection that was used.
    public var connectionId: String?
    /// Identifier of the single sign-on session.
    public var sessionId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        organizationId: String? = nil,
        connectionId: String? = nil,
        sessionId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.organizationId = organizationId
        self.connectionId = connectionId
        self.sessionId = sessionId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.organizationId = try members.optional("organization_id")
        self.connectionId = try members.optional("connection_id")
        self.sessionId = try members.optional("session_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.nullable("organization_id", self.organizationId)
        try members.nullable("connection_id", self.connectionId)
        try members.nullable("session_id", self.sessionId)
        try members.unknown(extra)
    }
}

/// A failed sign-in by any method but single sign-on.
public struct AuthenticationFailedData: Sendable, Hashable, Codable {
    /// Method that was used.
    public var type: AuthenticationFailedDataType
    /// Always `failed`.
    public var status: String
    /// Address the request came from.
    public var ipAddress: String?
    /// Browser or client the request came from.
    public var userAgent: String?
    /// Identifier of the user; null when none was recognized.
    public var userId: String?
    /// Address of the user or as entered; null when unknown.
    public var email: String?
    /// OAuth provider; present for type `oauth` only.
    public var provider: String?
    public var error: AuthenticationEventError
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: AuthenticationFailedDataType,
        status: String = "failed",
        ipAddress: String? = nil,
        userAgent: String? = nil,
        userId: String? = nil,
        email: String? = nil,
        provider: String? = nil,
        error: AuthenticationEventError,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.status = status
        self.ipAddress = ipAddress
        self.userAgent = userAgent
        self.userId = userId
        self.email = email
        self.provider = provider
        self.error = error
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.status = try members.optional("status") ?? "failed"
        self.ipAddress = try members.optional("ip_address")
        self.userAgent = try members.optional("user_agent")
        self.userId = try members.optional("user_id")
        self.email = try members.optional("email")
        self.provider = try members.optional("provider")
        self.error = try members.required("error")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("status", self.status)
        try members.nullable("ip_address", self.ipAddress)
        try members.nullable("user_agent", self.userAgent)
        try members.nullable("user_id", self.userId)
        try members.nullable("email", self.email)
        try members.optional("provider", self.provider)
        try members.required("error", self.error)
        try members.unknown(extra)
    }
}

/// A sign-in or sign-up that Radar judged risky.
public struct AuthenticationRadarRiskDetectedData: Sendable, Hashable, Codable {
    /// Method with which the person signed in or up.
    public var authMethod: String
    public var action: RadarRiskAction
    /// Radar control that applied; null when none did.
    public var control: String?
    /// Kind of block list entry that matched; null when none did.
    public var blocklistType: String?
    /// Address the request came from.
    public var ipAddress: String?
    /// Browser or client the request came from.
    public var userAgent: String?
    /// Identifier of the user.
    public var userId: String
    public var email: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        authMethod: String,
        action: RadarRiskAction,
        control: String? = nil,
        blocklistType: String? = nil,
        ipAddress: String? = nil,
        userAgent: String? = nil,
        userId: String,
        email: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.authMethod = authMethod
        self.action = action
        self.control = control
        self.blocklistType = blocklistType
        self.ipAddress = ipAddress
        self.userAgent = userAgent
        self.userId = userId
        self.email = email
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.authMethod = try members.required("auth_method")
        self.action = try members.required("action")
        self.control = try members.optional("control")
        self.blocklistType = try members.optional("blocklist_type")
        self.ipAddress = try members.optional("ip_address")
        self.userAgent = try members.optional("user_agent")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("auth_method", self.authMethod)
        try members.required("action", self.action)
        try members.nullable("control", self.control)
        try members.nullable("blocklist_type", self.blocklistType)
        try members.nullable("ip_address", self.ipAddress)
        try members.nullable("user_agent", self.userAgent)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.unknown(extra)
    }
}

/// One step of a sign-in through single sign-on.
public struct AuthenticationSsoData: Sendable, Hashable, Codable {
    /// Always `sso`.
    public var type: String
    public var status: AuthenticationSsoDataStatus
    /// Address the request came from.
    public var ipAddress: String?
    /// Browser or client the request came from.
    public var userAgent: String?
    /// Identifier of the user; null when none is known yet.
    public var userId: String?
    /// Address of the user; null when it is not known yet.
    public var email: String?
    /// Connection and session used.
    public var sso: AuthenticationEventSso
    /// Present when the attempt failed or timed out.
    public var error: AuthenticationEventError?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String = "sso",
        status: AuthenticationSsoDataStatus,
        ipAddress: String? = nil,
        userAgent: String? = nil,
        userId: String? = nil,
        email: String? = nil,
        sso: AuthenticationEventSso,
        error: AuthenticationEventError? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.status = status
        self.ipAddress = ipAddress
        self.userAgent = userAgent
        self.userId = userId
        self.email = email
        self.sso = sso
        self.error = error
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.optional("type") ?? "sso"
        self.status = try members.required("status")
        self.ipAddress = try members.optional("ip_address")
        self.userAgent = try members.optional("user_agent")
        self.userId = try members.optional("user_id")
        self.email = try members.optional("email")
        self.sso = try members.required("sso")
        self.error = try members.optional("error")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("status", self.status)
        try members.nullable("ip_address", self.ipAddress)
        try members.nullable("user_agent", self.userAgent)
        try members.nullable("user_id", self.userId)
        try members.nullable("email", self.email)
        try members.required("sso", self.sso)
        try members.optional("error", self.error)
        try members.unknown(extra)
    }
}

/// A successful sign-in by any method but single sign-on.
public struct AuthenticationSucceededData: Sendable, Hashable, Codable {
    /// Method that was used.
    public var type: AuthenticationSucceededDataType
    /// Always `succeeded`.
    public var status: String
    /// Address the request came from.
    public var ipAddress: String?
    /// Browser or client the request came from.
    public var userAgent: String?
    /// Identifier of the user; null when none is known.
    public var userId: String?
    public var email: String
    /// OAuth provider; present for type `oauth` only.
    public var provider: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: AuthenticationSucceededDataType,
        status: String = "succeeded",
        ipAddress: String? = nil,
        userAgent: String? = nil,
        userId: String? = nil,
        email: String,
        provider: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.status = status
        self.ipAddress = ipAddress
        self.userAgent = userAgent
        self.userId = userId
        self.email = email
        self.provider = provider
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.status = try members.optional("status") ?? "succeeded"
        self.ipAddress = try members.optional("ip_address")
        self.userAgent = try members.optional("user_agent")
        self.userId = try members.optional("user_id")
        self.email = try members.required("email")
        self.provider = try members.optional("provider")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("status", self.status)
        try members.nullable("ip_address", self.ipAddress)
        try members.nullable("user_agent", self.userAgent)
        try members.nullable("user_id", self.userId)
        try members.required("email", self.email)
        try members.optional("provider", self.provider)
        try members.unknown(extra)
    }
}

/// A deleted single sign-on connection.
public struct ConnectionDeletedData: Sendable, Hashable, Codable {
    /// Always `connection`.
    public var object: String
    public var id: String
    public var state: ConnectionState
    public var name: String
    /// Identity provider and protocol of the connection.
    public var connectionType: ConnectionType
    /// Identifier of the organization the connection belongs to; absent when it has none.
    public var organizationId: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connection",
        id: String,
        state: ConnectionState,
        name: String,
        connectionType: ConnectionType,
        organizationId: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.state = state
        self.name = name
        self.connectionType = connectionType
        self.organizationId = organizationId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connection"
        self.id = try members.required("id")
        self.state = try members.required("state")
        self.name = try members.required("name")
        self.connectionType = try members.required("connection_type")
        self.organizationId = try members.optional("organization_id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("state", self.state)
        try members.required("name", self.name)
        try members.required("connection_type", self.connectionType)
        try members.optional("organization_id", self.organizationId)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A single sign-on connection that was activated or deactivated.
public struct ConnectionEventData: Sendable, Hashable, Codable {
    /// Always `connection`.
    public var object: String
    public var id: String
    public var state: ConnectionState
    public var name: String
    /// Identity provider and protocol of the connection.
    public var connectionType: ConnectionType
    /// Identifier of the organization the connection belongs to; absent when it has none.
    public var organizationId: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// A second key of the connection, issued by WorkOS beside `id`.
    public var externalKey: String
    /// Older form of `state`, which says more.
    public var status: ConnectionStatus
    /// Domains associated with the connection.
    public var domains: [ConnectionDomain]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connection",
        id: String,
        state: ConnectionState,
        name: String,
        connectionType: ConnectionType,
        organizationId: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        externalKey: String,
        status: ConnectionStatus,
        domains: [ConnectionDomain],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.state = state
        self.name = name
        self.connectionType = connectionType
        self.organizationId = organizationId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.externalKey = externalKey
        self.status = status
        self.domains = domains
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connection"
        self.id = try members.required("id")
        self.state = try members.required("state")
        self.name = try members.required("name")
        self.connectionType = try members.required("connection_type")
        self.organizationId = try members.optional("organization_id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.externalKey = try members.required("external_key")
        self.status = try members.required("status")
        self.domains = try members.list("domains")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("state", self.state)
        try members.required("name", self.name)
        try members.required("connection_type", self.connectionType)
        try members.optional("organization_id", self.organizationId)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("external_key", self.externalKey)
        try members.required("status", self.status)
        try members.required("domains", self.domains)
        try members.unknown(extra)
    }
}

/// A reminder that a SAML certificate of a connection expires soon or has expired.
public struct ConnectionSamlCertificateRenewalRequiredData: Sendable, Hashable, Codable {
    /// The connection the certificate belongs to.
    public var connection: SamlCertificateConnection
    public var certificate: SamlCertificateExpiring
    /// Days left until the certificate expires.
    public var daysUntilExpiry: Int
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        connection: SamlCertificateConnection,
        certificate: SamlCertificateExpiring,
        daysUntilExpiry: Int,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.connection = connection
        self.certificate = certificate
        self.daysUntilExpiry = daysUntilExpiry
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.connection = try members.required("connection")
        self.certificate = try members.required("certificate")
        self.daysUntilExpiry = try members.required("days_until_expiry")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("connection", self.connection)
        try members.required("certificate", self.certificate)
        try members.required("days_until_expiry", self.daysUntilExpiry)
        try members.unknown(extra)
    }
}

/// A replaced SAML certificate of a connection.
public struct ConnectionSamlCertificateRenewedData: Sendable, Hashable, Codable {
    /// The connection the certificate belongs to.
    public var connection: SamlCertificateConnection
    /// The new certificate.
    public var certificate: SamlCertificateRenewed
    public var renewedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        connection: SamlCertificateConnection,
        certificate: SamlCertificateRenewed,
        renewedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.connection = connection
        self.certificate = certificate
        self.renewedAt = renewedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.connection = try members.required("connection")
        self.certificate = try members.required("certificate")
        self.renewedAt = try members.date("renewed_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("connection", self.connection)
        try members.required("certificate", self.certificate)
        try members.date("renewed_at", self.renewedAt)
        try members.unknown(extra)
    }
}

/// A deleted directory. Treat its users and groups as gone with it.
public struct DirectoryDeletedData: Sendable, Hashable, Codable {
    /// Always `directory`.
    public var object: String
    public var id: String
    /// Identifier of the organization the directory belongs to; absent when it has none.
    public var organizationId: String?
    /// The provider and protocol behind the directory.
    public var type: DirectoryType
    /// State of the directory, named differently from the API.
    public var state: DirectoryEventState
    public var name: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory",
        id: String,
        organizationId: String? = nil,
        type: DirectoryType,
        state: DirectoryEventState,
        name: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.type = type
        self.state = state
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory"
        self.id = try members.required("id")
        self.organizationId = try members.optional("organization_id")
        self.type = try members.required("type")
        self.state = try members.required("state")
        self.name = try members.required("name")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.optional("organization_id", self.organizationId)
        try members.required("type", self.type)
        try members.required("state", self.state)
        try members.required("name", self.name)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A domain of the organization a directory belongs to.
public struct DirectoryDomain: Sendable, Hashable, Codable {
    /// Always `organization_domain`.
    public var object: String
    public var id: String
    public var domain: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "organization_domain",
        id: String,
        domain: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.domain = domain
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "organization_domain"
        self.id = try members.required("id")
        self.domain = try members.required("domain")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("domain", self.domain)
        try members.unknown(extra)
    }
}

/// An activated directory.
public struct DirectoryEventData: Sendable, Hashable, Codable {
    /// Always `directory`.
    public var object: String
    public var id: String
    /// Identifier of the organization the directory belongs to; absent when it has none.
    public var organizationId: String?
    /// The provider and protocol behind the directory.
    public var type: DirectoryType
    /// State of the directory, named differently from the API.
    public var state: DirectoryEventState
    public var name: String
    public var createdAt: Date
    public var updatedAt: Date
    /// A second key of the directory, issued by WorkOS beside `id`.
    public var externalKey: String
    /// Domains of the organization the directory belongs to.
    public var domains: [DirectoryDomain]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory",
        id: String,
        organizationId: String? = nil,
        type: DirectoryType,
        state: DirectoryEventState,
        name: String,
        createdAt: Date,
        updatedAt: Date,
        externalKey: String,
        domains: [DirectoryDomain],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.type = type
        self.state = state
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.externalKey = externalKey
        self.domains = domains
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory"
        self.id = try members.required("id")
        self.organizationId = try members.optional("organization_id")
        self.type = try members.required("type")
        self.state = try members.required("state")
        self.name = try members.required("name")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.externalKey = try members.required("external_key")
        self.domains = try members.list("domains")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.optional("organization_id", self.organizationId)
        try members.required("type", self.type)
        try members.required("state", self.state)
        try members.required("name", self.name)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("external_key", self.externalKey)
        try members.required("domains", self.domains)
        try members.unknown(extra)
    }
}

/// A user who joined or left a directory group.
public struct DirectoryGroupMembership: Sendable, Hashable, Codable {
    /// Identifier of the directory.
    public var directoryId: String
    public var user: DirectoryUser
    public var group: DirectoryGroup
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        directoryId: String,
        user: DirectoryUser,
        group: DirectoryGroup,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.directoryId = directoryId
        self.user = user
        self.group = group
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.directoryId = try members.required("directory_id")
        self.user = try members.required("user")
        self.group = try members.required("group")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("directory_id", self.directoryId)
        try members.required("user", self.user)
        try members.required("group", self.group)
        try members.unknown(extra)
    }
}

/// A directory group after a change at the provider.
public struct DirectoryGroupUpdatedData: Sendable, Hashable, Codable {
    /// Always `directory_group`.
    public var object: String
    public var id: String
    /// Identifier the directory provider uses for this group; its format depends on the provider.
    public var idpId: String
    /// Identifier of the directory the group comes from.
    public var directoryId: String
    /// Identifier of the organization that owns the directory.
    public var organizationId: String
    public var name: String
    /// The attributes exactly as the provider sent them, in the provider's own shape.
    public var rawAttributes: [String: JSONValue]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Former values of the members that changed, by name.
    public var previousAttributes: [String: JSONValue]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory_group",
        id: String,
        idpId: String,
        directoryId: String,
        organizationId: String,
        name: String,
        rawAttributes: [String: JSONValue]? = nil,
        createdAt: Date,
        updatedAt: Date,
        previousAttributes: [String: JSONValue]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.idpId = idpId
        self.directoryId = directoryId
        self.organizationId = organizationId
        self.name = name
        self.rawAttributes = rawAttributes
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.previousAttributes = previousAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory_group"
        self.id = try members.required("id")
        self.idpId = try members.required("idp_id")
        self.directoryId = try members.required("directory_id")
        self.organizationId = try members.required("organization_id")
        self.name = try members.required("name")
        self.rawAttributes = try members.optional("raw_attributes")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.previousAttributes = try members.optional("previous_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("idp_id", self.idpId)
        try members.required("directory_id", self.directoryId)
        try members.required("organization_id", self.organizationId)
        try members.required("name", self.name)
        try members.optional("raw_attributes", self.rawAttributes)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.optional("previous_attributes", self.previousAttributes)
        try members.unknown(extra)
    }
}

/// A bearer token with which a provider writes to a directory, without the token itself.
public struct DirectoryToken: Sendable, Hashable, Codable {
    /// Always `directory_token`.
    public var object: String
    public var id: String
    /// Identifier of the directory the token gives access to.
    public var directoryId: String
    /// Identifier of the organization that owns the directory; absent when it has none.
    public var organizationId: String?
    /// Last characters of the token, for recognizing it.
    public var tokenSuffix: String
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory_token",
        id: String,
        directoryId: String,
        organizationId: String? = nil,
        tokenSuffix: String,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.directoryId = directoryId
        self.organizationId = organizationId
        self.tokenSuffix = tokenSuffix
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory_token"
        self.id = try members.required("id")
        self.directoryId = try members.required("directory_id")
        self.organizationId = try members.optional("organization_id")
        self.tokenSuffix = try members.required("token_suffix")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("directory_id", self.directoryId)
        try members.optional("organization_id", self.organizationId)
        try members.required("token_suffix", self.tokenSuffix)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// A person in a directory, without the groups; changes of those are events of their own.
public struct DirectoryUser: Sendable, Hashable, Codable {
    /// Always `directory_user`.
    public var object: String
    public var id: String
    /// Identifier of the directory the user comes from.
    public var directoryId: String
    /// Identifier of the organization that owns the directory.
    public var organizationId: String
    /// Identifier the directory provider uses for this user; its format depends on the provider.
    public var idpId: String
    /// Primary address; null when the provider sends none.
    public var email: String?
    public var firstName: String?
    public var lastName: String?
    /// Full name.
    public var name: String?
    /// All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    /// them. Deprecated.
    public var emails: [DirectoryUserEmail]?
    /// New code reads it from `custom_attributes`, where the environment can enable it. Deprecated.
    public var jobTitle: String?
    /// New code reads it from `custom_attributes`, where the environment can enable it. Deprecated.
    public var username: String?
    /// Whether the user may still use the application; act on everything but `active`.
    public var state: DirectoryUserState
    /// The attributes exactly as the provider sent them, in the provider's own shape. Deprecated.
    public var rawAttributes: [String: JSONValue]
    /// The attributes mapped for this environment, keyed by the attribute names configured there.
    public var customAttributes: [String: JSONValue]
    /// Role assigned through the directory; absent when none is.
    public var role: SlimRole?
    /// All roles assigned through the directory; present where users can hold several.
    public var roles: [SlimRole]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory_user",
        id: String,
        directoryId: String,
        organizationId: String,
        idpId: String,
        email: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        name: String? = nil,
        emails: [DirectoryUserEmail]? = nil,
        jobTitle: String? = nil,
        username: String? = nil,
        state: DirectoryUserState,
        rawAttributes: [String: JSONValue],
        customAttributes: [String: JSONValue],
        role: SlimRole? = nil,
        roles: [SlimRole]? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.directoryId = directoryId
        self.organizationId = organizationId
        self.idpId = idpId
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.name = name
        self.emails = emails
        self.jobTitle = jobTitle
        self.username = username
        self.state = state
        self.rawAttributes = rawAttributes
        self.customAttributes = customAttributes
        self.role = role
        self.roles = roles
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory_user"
        self.id = try members.required("id")
        self.directoryId = try members.required("directory_id")
        self.organizationId = try members.required("organization_id")
        self.idpId = try members.required("idp_id")
        self.email = try members.optional("email")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.name = try members.optional("name")
        self.emails = try members.optional("emails")
        self.jobTitle = try members.optional("job_title")
        self.username = try members.optional("username")
        self.state = try members.required("state")
        self.rawAttributes = try members.map("raw_attributes")
        self.customAttributes = try members.map("custom_attributes")
        self.role = try members.optional("role")
        self.roles = try members.optional("roles")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("directory_id", self.directoryId)
        try members.required("organization_id", self.organizationId)
        try members.required("idp_id", self.idpId)
        try members.nullable("email", self.email)
        try members.optional("first_name", self.firstName)
        try members.optional("last_name", self.lastName)
        try members.optional("name", self.name)
        try members.optional("emails", self.emails)
        try members.optional("job_title", self.jobTitle)
        try members.optional("username", self.username)
        try members.required("state", self.state)
        try members.required("raw_attributes", self.rawAttributes)
        try members.required("custom_attributes", self.customAttributes)
        try members.optional("role", self.role)
        try members.optional("roles", self.roles)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A person in a directory after a change at the provider.
public struct DirectoryUserUpdatedData: Sendable, Hashable, Codable {
    /// Always `directory_user`.
    public var object: String
    public var id: String
    /// Identifier of the directory the user comes from.
    public var directoryId: String
    /// Identifier of the organization that owns the directory.
    public var organizationId: String
    /// Identifier the directory provider uses for this user; its format depends on the provider.
    public var idpId: String
    /// Primary address; null when the provider sends none.
    public var email: String?
    public var firstName: String?
    public var lastName: String?
    /// Full name.
    public var name: String?
    /// All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    /// them. Deprecated.
    public var emails: [DirectoryUserEmail]?
    /// New code reads it from `custom_attributes`, where the environment can enable it. Deprecated.
    public var jobTitle: String?
    /// New code reads it from `custom_attributes`, where the environment can enable it. Deprecated.
    public var username: String?
    /// Whether the user may still use the application; act on everything but `active`.
    public var state: DirectoryUserState
    /// The attributes exactly as the provider sent them, in the provider's own shape. Deprecated.
    public var rawAttributes: [String: JSONValue]
    /// The attributes mapped for this environment, keyed by the attribute names configured there.
    public var customAttributes: [String: JSONValue]
    /// Role assigned through the directory; absent when none is.
    public var role: SlimRole?
    /// All roles assigned through the directory; present where users can hold several.
    public var roles: [SlimRole]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Former values of the members that changed, by name.
    public var previousAttributes: [String: JSONValue]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory_user",
        id: String,
        directoryId: String,
        organizationId: String,
        idpId: String,
        email: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        name: String? = nil,
        emails: [DirectoryUserEmail]? = nil,
        jobTitle: String? = nil,
        username: String? = nil,
        state: DirectoryUserState,
        rawAttributes: [String: JSONValue],
        customAttributes: [String: JSONValue],
        role: SlimRole? = nil,
        roles: [SlimRole]? = nil,
        createdAt: Date,
        updatedAt: Date,
        previousAttributes: [String: JSONValue]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.directoryId = directoryId
        self.organizationId = organizationId
        self.idpId = idpId
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.name = name
        self.emails = emails
        self.jobTitle = jobTitle
        self.username = username
        self.state = state
        self.rawAttributes = rawAttributes
        self.customAttributes = customAttributes
        self.role = role
        self.roles = roles
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.previousAttributes = previousAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory_user"
        self.id = try members.required("id")
        self.directoryId = try members.required("directory_id")
        self.organizationId = try members.required("organization_id")
        self.idpId = try members.required("idp_id")
        self.email = try members.optional("email")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.name = try members.optional("name")
        self.emails = try members.optional("emails")
        self.jobTitle = try members.optional("job_title")
        self.username = try members.optional("username")
        self.state = try members.required("state")
        self.rawAttributes = try members.map("raw_attributes")
        self.customAttributes = try members.map("custom_attributes")
        self.role = try members.optional("role")
        self.roles = try members.optional("roles")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.previousAttributes = try members.optional("previous_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("directory_id", self.directoryId)
        try members.required("organization_id", self.organizationId)
        try members.required("idp_id", self.idpId)
        try members.nullable("email", self.email)
        try members.optional("first_name", self.firstName)
        try members.optional("last_name", self.lastName)
        try members.optional("name", self.name)
        try members.optional("emails", self.emails)
        try members.optional("job_title", self.jobTitle)
        try members.optional("username", self.username)
        try members.required("state", self.state)
        try members.required("raw_attributes", self.rawAttributes)
        try members.required("custom_attributes", self.customAttributes)
        try members.optional("role", self.role)
        try members.optional("roles", self.roles)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.optional("previous_attributes", self.previousAttributes)
        try members.unknown(extra)
    }
}

/// A requested verification of an e-mail address, without the code.
public struct EmailVerificationEventData: Sendable, Hashable, Codable {
    /// Always `email_verification`.
    public var object: String
    public var id: String
    /// Identifier of the user whose address is to be verified.
    public var userId: String
    public var email: String
    /// When the code stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "email_verification",
        id: String,
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "email_verification"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Who caused an event.
public struct EventActor: Sendable, Hashable, Codable {
    /// Identifier of the actor, of a kind that depends on `source`.
    public var id: String
    /// Where the change came from.
    public var source: EventActorSource
    public var name: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        source: EventActorSource,
        name: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.source = source
        self.name = name
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.source = try members.required("source")
        self.name = try members.optional("name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("source", self.source)
        try members.nullable("name", self.name)
        try members.unknown(extra)
    }
}

/// Circumstances of an event beyond its payload. Which members are present depends on the event type.
public struct EventContext: Sendable, Hashable, Codable {
    /// Google Analytics client identifier passed along with a sign-in.
    public var googleAnalyticsClientId: String?
    /// Google Analytics sessions passed along with a sign-in.
    public var googleAnalyticsSessions: [GoogleAnalyticsSession]?
    /// Anonymous identifier of Segment analytics passed along with a sign-in.
    public var ajsAnonymousId: String?
    /// Client identifier of the environment or application the event belongs to.
    public var clientId: String?
    /// Who caused the event.
    public var actor: EventActor?
    /// Former values of the members that changed, by name.
    public var previousAttributes: [String: JSONValue]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        googleAnalyticsClientId: String? = nil,
        googleAnalyticsSessions: [GoogleAnalyticsSession]? = nil,
        ajsAnonymousId: String? = nil,
        clientId: String? = nil,
        actor: EventActor? = nil,
        previousAttributes: [String: JSONValue]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.googleAnalyticsClientId = googleAnalyticsClientId
        self.googleAnalyticsSessions = googleAnalyticsSessions
        self.ajsAnonymousId = ajsAnonymousId
        self.clientId = clientId
        self.actor = actor
        self.previousAttributes = previousAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.googleAnalyticsClientId = try members.optional("google_analytics_client_id")
        self.googleAnalyticsSessions = try members.optional("google_analytics_sessions")
        self.ajsAnonymousId = try members.optional("ajs_anonymous_id")
        self.clientId = try members.optional("client_id")
        self.actor = try members.optional("actor")
        self.previousAttributes = try members.optional("previous_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("google_analytics_client_id", self.googleAnalyticsClientId)
        try members.optional("google_analytics_sessions", self.googleAnalyticsSessions)
        try members.optional("ajs_anonymous_id", self.ajsAnonymousId)
        try members.optional("client_id", self.clientId)
        try members.optional("actor", self.actor)
        try members.optional("previous_attributes", self.previousAttributes)
        try members.unknown(extra)
    }
}

/// Circumstances of a change to a feature flag.
public struct FeatureFlagContext: Sendable, Hashable, Codable {
    /// Client identifier of the environment in which the flag changed.
    public var clientId: String
    /// Who changed the flag.
    public var actor: EventActor
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        clientId: String,
        actor: EventActor,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.clientId = clientId
        self.actor = actor
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.clientId = try members.required("client_id")
        self.actor = try members.required("actor")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("client_id", self.clientId)
        try members.required("actor", self.actor)
        try members.unknown(extra)
    }
}

/// A feature flag in one environment, as it is after the event.
public struct FeatureFlagEventData: Sendable, Hashable, Codable {
    /// Always `feature_flag`.
    public var object: String
    public var id: String
    /// Identifier of the environment this state of the flag belongs to.
    public var environmentId: String
    /// Key by which code refers to the flag, unique in the environment.
    public var slug: String
    public var name: String
    public var description: String?
    /// Null when nobody is recorded as owner.
    public var owner: FeatureFlagOwner?
    /// Labels for grouping and searching flags.
    public var tags: [String]
    /// Whether the flag is switched on in this environment.
    public var enabled: Bool
    /// Value for users and organizations that no target covers.
    public var defaultValue: Bool
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "feature_flag",
        id: String,
        environmentId: String,
        slug: String,
        name: String,
        description: String? = nil,
        owner: FeatureFlagOwner? = nil,
        tags: [String],
        enabled: Bool,
        defaultValue: Bool,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.environmentId = environmentId
        self.slug = slug
        self.name = name
        self.description = description
        self.owner = owner
        self.tags = tags
        self.enabled = enabled
        self.defaultValue = defaultValue
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "feature_flag"
        self.id = try members.required("id")
        self.environmentId = try members.required("environment_id")
        self.slug = try members.required("slug")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.owner = try members.optional("owner")
        self.tags = try members.list("tags")
        self.enabled = try members.required("enabled")
        self.defaultValue = try members.required("default_value")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("environment_id", self.environmentId)
        try members.required("slug", self.slug)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.nullable("owner", self.owner)
        try members.required("tags", self.tags)
        try members.required("enabled", self.enabled)
        try members.required("default_value", self.defaultValue)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// What a feature flag looked like before the update.
public struct FeatureFlagPrevious: Sendable, Hashable, Codable {
    /// Former values of the flag.
    public var data: FeatureFlagPreviousData?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        data: FeatureFlagPreviousData? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.data = data
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.data = try members.optional("data")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("data", self.data)
        try members.unknown(extra)
    }
}

/// Former values of the members of a feature flag; only those that changed are present.
public struct FeatureFlagPreviousData: Sendable, Hashable, Codable {
    public var name: String?
    /// Null when there was none.
    public var description: String?
    /// Null when there was none.
    public var owner: FeatureFlagOwner?
    public var tags: [String]?
    public var enabled: Bool?
    public var defaultValue: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        name: String? = nil,
        description: String? = nil,
        owner: FeatureFlagOwner? = nil,
        tags: [String]? = nil,
        enabled: Bool? = nil,
        defaultValue: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.name = name
        self.description = description
        self.owner = owner
        self.tags = tags
        self.enabled = enabled
        self.defaultValue = defaultValue
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.name = try members.optional("name")
        self.description = try members.optional("description")
        self.owner = try members.optional("owner")
        self.tags = try members.optional("tags")
        self.enabled = try members.optional("enabled")
        self.defaultValue = try members.optional("default_value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("name", self.name)
        try members.optional("description", self.description)
        try members.optional("owner", self.owner)
        try members.optional("tags", self.tags)
        try members.optional("enabled", self.enabled)
        try members.optional("default_value", self.defaultValue)
        try members.unknown(extra)
    }
}

/// A rule of a feature flag, as it is after the event.
public struct FeatureFlagRule: Sendable, Hashable, Codable {
    /// Always `flag_rule`.
    public var object: String
    public var id: String
    /// Identifier of the flag.
    public var flagId: String
    /// Slug of the flag.
    public var flagSlug: String
    /// Identifier of the environment the flag belongs to.
    public var environmentId: String
    /// Kind of target the rule looks at, such as `user`, `organization` or a type of the application.
    public var targetType: String?
    /// Place of the rule in the order of the rules of its flag.
    public var position: Int
    /// Always `boolean`.
    public var valueType: String
    /// Value the flag has when the rule matches.
    public var value: Bool
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "flag_rule",
        id: String,
        flagId: String,
        flagSlug: String,
        environmentId: String,
        targetType: String? = nil,
        position: Int,
        valueType: String = "boolean",
        value: Bool,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.flagId = flagId
        self.flagSlug = flagSlug
        self.environmentId = environmentId
        self.targetType = targetType
        self.position = position
        self.valueType = valueType
        self.value = value
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "flag_rule"
        self.id = try members.required("id")
        self.flagId = try members.required("flag_id")
        self.flagSlug = try members.required("flag_slug")
        self.environmentId = try members.required("environment_id")
        self.targetType = try members.optional("target_type")
        self.position = try members.required("position")
        self.valueType = try members.optional("value_type") ?? "boolean"
        self.value = try members.required("value")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("flag_id", self.flagId)
        try members.required("flag_slug", self.flagSlug)
        try members.required("environment_id", self.environmentId)
        try members.nullable("target_type", self.targetType)
        try members.required("position", self.position)
        try members.required("value_type", self.valueType)
        try members.required("value", self.value)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Circumstances of a change to whom a feature flag is on for.
public struct FeatureFlagRuleContext: Sendable, Hashable, Codable {
    /// Client identifier of the environment in which the flag changed.
    public var clientId: String
    /// Who changed the flag.
    public var actor: EventActor
    /// Whom the flag is on for now.
    public var accessType: FeatureFlagAccessType
    /// Targets of the flag now.
    public var configuredTargets: FeatureFlagTargets
    /// What was different before.
    public var previousAttributes: FeatureFlagRulePrevious
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        clientId: String,
        actor: EventActor,
        accessType: FeatureFlagAccessType,
        configuredTargets: FeatureFlagTargets,
        previousAttributes: FeatureFlagRulePrevious,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.clientId = clientId
        self.actor = actor
        self.accessType = accessType
        self.configuredTargets = configuredTargets
        self.previousAttributes = previousAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.clientId = try members.required("client_id")
        self.actor = try members.required("actor")
        self.accessType = try members.required("access_type")
        self.configuredTargets = try members.required("configured_targets")
        self.previousAttributes = try members.required("previous_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("client_id", self.clientId)
        try members.required("actor", self.actor)
        try members.required("access_type", self.accessType)
        try members.required("configured_targets", self.configuredTargets)
        try members.required("previous_attributes", self.previousAttributes)
        try members.unknown(extra)
    }
}

/// Circumstances of adding or deleting a rule of a feature flag.
public struct FeatureFlagRuleCreatedContext: Sendable, Hashable, Codable {
    /// Client identifier of the environment in which the flag changed.
    public var clientId: String
    /// Who changed the flag.
    public var actor: EventActor?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        clientId: String,
        actor: EventActor? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.clientId = clientId
        self.actor = actor
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.clientId = try members.required("client_id")
        self.actor = try members.optional("actor")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("client_id", self.clientId)
        try members.optional("actor", self.actor)
        try members.unknown(extra)
    }
}

/// What the flag and its targets looked like before the change.
public struct FeatureFlagRulePrevious: Sendable, Hashable, Codable {
    /// Former values of the flag.
    public var data: FeatureFlagRulePreviousData?
    /// Former audience of the flag.
    public var context: FeatureFlagRulePreviousContext?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        data: FeatureFlagRulePreviousData? = nil,
        context: FeatureFlagRulePreviousContext? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.data = data
        self.context = context
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.data = try members.optional("data")
        self.context = try members.optional("context")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("data", self.data)
        try members.optional("context", self.context)
        try members.unknown(extra)
    }
}

/// Former audience of a feature flag; only members that changed are present.
public struct FeatureFlagRulePreviousContext: Sendable, Hashable, Codable {
    /// Whom the flag was on for.
    public var accessType: FeatureFlagAccessType?
    /// Targets the flag had.
    public var configuredTargets: FeatureFlagTargets?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        accessType: FeatureFlagAccessType? = nil,
        configuredTargets: FeatureFlagTargets? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.accessType = accessType
        self.configuredTargets = configuredTargets
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.accessType = try members.optional("access_type")
        self.configuredTargets = try members.optional("configured_targets")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("access_type", self.accessType)
        try members.optional("configured_targets", self.configuredTargets)
        try members.unknown(extra)
    }
}

/// Former values of a feature flag; only members that changed are present.
public struct FeatureFlagRulePreviousData: Sendable, Hashable, Codable {
    public var enabled: Bool?
    public var defaultValue: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        enabled: Bool? = nil,
        defaultValue: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.enabled = enabled
        self.defaultValue = defaultValue
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.enabled = try members.optional("enabled")
        self.defaultValue = try members.optional("default_value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("enabled", self.enabled)
        try members.optional("default_value", self.defaultValue)
        try members.unknown(extra)
    }
}

/// Circumstances of a change to a rule of a feature flag.
public struct FeatureFlagRuleUpdatedContext: Sendable, Hashable, Codable {
    /// Client identifier of the environment in which the flag changed.
    public var clientId: String
    /// Who changed the flag.
    public var actor: EventActor?
    /// What was different before.
    public var previousAttributes: FeatureFlagRuleUpdatedPrevious?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        clientId: String,
        actor: EventActor? = nil,
        previousAttributes: FeatureFlagRuleUpdatedPrevious? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.clientId = clientId
        self.actor = actor
        self.previousAttributes = previousAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.clientId = try members.required("client_id")
        self.actor = try members.optional("actor")
        self.previousAttributes = try members.optional("previous_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("client_id", self.clientId)
        try members.optional("actor", self.actor)
        try members.optional("previous_attributes", self.previousAttributes)
        try members.unknown(extra)
    }
}

/// What a rule of a feature flag looked like before the update.
public struct FeatureFlagRuleUpdatedPrevious: Sendable, Hashable, Codable {
    /// Former values of the rule.
    public var data: FeatureFlagRuleUpdatedPreviousData?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        data: FeatureFlagRuleUpdatedPreviousData? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.data = data
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.data = try members.optional("data")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("data", self.data)
        try members.unknown(extra)
    }
}

/// Former values of a rule; only members that changed are present.
public struct FeatureFlagRuleUpdatedPreviousData: Sendable, Hashable, Codable {
    public var value: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        value: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.value = value
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.value = try members.optional("value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("value", self.value)
        try members.unknown(extra)
    }
}

/// A target of a feature flag that was added or removed.
public struct FeatureFlagTarget: Sendable, Hashable, Codable {
    /// The only value is `flag_target`.
    public var object: String?
    public var id: String?
    /// Identifier of the flag.
    public var flagId: String?
    /// Slug of the flag.
    public var flagSlug: String?
    /// Identifier of the environment the flag belongs to.
    public var environmentId: String?
    /// Kind of target, such as `user`, `organization` or a type of the application.
    public var targetType: String?
    /// Identifier of the target within its kind.
    public var targetId: String?
    public var createdAt: Date?
    public var updatedAt: Date?
    /// Identifier of the rule the target belongs to.
    public var ruleId: String?
    /// The only value is `boolean`.
    public var valueType: String?
    /// Value the flag has for the target.
    public var value: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String? = nil,
        id: String? = nil,
        flagId: String? = nil,
        flagSlug: String? = nil,
        environmentId: String? = nil,
        targetType: String? = nil,
        targetId: String? = nil,
        createdAt: Date? = nil,
        updatedAt: Date? = nil,
        ruleId: String? = nil,
        valueType: String? = nil,
        value: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.flagId = flagId
        self.flagSlug = flagSlug
        self.environmentId = environmentId
        self.targetType = targetType
        self.targetId = targetId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.ruleId = ruleId
        self.valueType = valueType
        self.value = value
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object")
        self.id = try members.optional("id")
        self.flagId = try members.optional("flag_id")
        self.flagSlug = try members.optional("flag_slug")
        self.environmentId = try members.optional("environment_id")
        self.targetType = try members.optional("target_type")
        self.targetId = try members.optional("target_id")
        self.createdAt = try members.optionalDate("created_at")
        self.updatedAt = try members.optionalDate("updated_at")
        self.ruleId = try members.optional("rule_id")
        self.valueType = try members.optional("value_type")
        self.value = try members.optional("value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("object", self.object)
        try members.optional("id", self.id)
        try members.optional("flag_id", self.flagId)
        try members.optional("flag_slug", self.flagSlug)
        try members.optional("environment_id", self.environmentId)
        try members.optional("target_type", self.targetType)
        try members.optional("target_id", self.targetId)
        try members.optionalDate("created_at", self.createdAt)
        try members.optionalDate("updated_at", self.updatedAt)
        try members.optional("rule_id", self.ruleId)
        try members.optional("value_type", self.valueType)
        try members.optional("value", self.value)
        try members.unknown(extra)
    }
}

/// An organization a feature flag is set for.
public struct FeatureFlagTargetOrganization: Sendable, Hashable, Codable {
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

/// A user a feature flag is set for.
public struct FeatureFlagTargetUser: Sendable, Hashable, Codable {
    public var id: String
    public var email: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        email: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.email = email
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.unknown(extra)
    }
}

/// The organizations and users a feature flag is set for.
public struct FeatureFlagTargets: Sendable, Hashable, Codable {
    public var organizations: [FeatureFlagTargetOrganization]
    public var users: [FeatureFlagTargetUser]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        organizations: [FeatureFlagTargetOrganization],
        users: [FeatureFlagTargetUser],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.organizations = organizations
        self.users = users
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.organizations = try members.list("organizations")
        self.users = try members.list("users")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("organizations", self.organizations)
        try members.required("users", self.users)
        try members.unknown(extra)
    }
}

/// Circumstances of an update of a feature flag.
public struct FeatureFlagUpdatedContext: Sendable, Hashable, Codable {
    /// Client identifier of the environment in which the flag changed.
    public var clientId: String
    /// Who changed the flag.
    public var actor: EventActor
    /// What was different before.
    public var previousAttributes: FeatureFlagPrevious?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        clientId: String,
        actor: EventActor,
        previousAttributes: FeatureFlagPrevious? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.clientId = clientId
        self.actor = actor
        self.previousAttributes = previousAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.clientId = try members.required("client_id")
        self.actor = try members.required("actor")
        self.previousAttributes = try members.optional("previous_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("client_id", self.clientId)
        try members.required("actor", self.actor)
        try members.optional("previous_attributes", self.previousAttributes)
        try members.unknown(extra)
    }
}

/// A Google Analytics session passed along with a sign-in. Its members are in camel case on the wire.
public struct GoogleAnalyticsSession: Sendable, Hashable, Codable {
    /// Identifier of the Google Analytics container.
    public var containerId: String
    /// Identifier of the session in Google Analytics.
    public var sessionId: String?
    /// Running number of the session in Google Analytics.
    public var sessionNumber: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        containerId: String,
        sessionId: String? = nil,
        sessionNumber: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.containerId = containerId
        self.sessionId = sessionId
        self.sessionNumber = sessionNumber
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.containerId = try members.required("containerId")
        self.sessionId = try members.optional("sessionId")
        self.sessionNumber = try members.optional("sessionNumber")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("containerId", self.containerId)
        try members.optional("sessionId", self.sessionId)
        try members.optional("sessionNumber", self.sessionNumber)
        try members.unknown(extra)
    }
}

/// A membership that was added to or removed from a group of an organization.
public struct GroupMember: Sendable, Hashable, Codable {
    /// Identifier of the group.
    public var groupId: String
    /// Identifier of the membership that joined or left.
    public var organizationMembershipId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        groupId: String,
        organizationMembershipId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.groupId = groupId
        self.organizationMembershipId = organizationMembershipId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.groupId = try members.required("group_id")
        self.organizationMembershipId = try members.required("organization_membership_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("group_id", self.groupId)
        try members.required("organization_membership_id", self.organizationMembershipId)
        try members.unknown(extra)
    }
}

/// An invitation, without its token and link.
public struct InvitationEventData: Sendable, Hashable, Codable {
    /// Always `invitation`.
    public var object: String
    public var id: String
    /// Address the invitation was sent to.
    public var email: String
    /// Whether the invitation is still open.
    public var state: InvitationState
    /// When it was accepted; null if it was not.
    public var acceptedAt: Date?
    /// When it was revoked; null if it was not.
    public var revokedAt: Date?
    /// When it can no longer be accepted.
    public var expiresAt: Date
    /// Identifier of the organization the person is invited to; null for the application as a whole.
    public var organizationId: String?
    /// Identifier of the user who sent it; null when it was not sent by a user.
    public var inviterUserId: String?
    /// Identifier of the user who accepted it; null if nobody has.
    public var acceptedUserId: String?
    /// Slug of the role the person gets in the organization; null for the default role.
    public var roleSlug: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "invitation",
        id: String,
        email: String,
        state: InvitationState,
        acceptedAt: Date? = nil,
        revokedAt: Date? = nil,
        expiresAt: Date,
        organizationId: String? = nil,
        inviterUserId: String? = nil,
        acceptedUserId: String? = nil,
        roleSlug: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.email = email
        self.state = state
        self.acceptedAt = acceptedAt
        self.revokedAt = revokedAt
        self.expiresAt = expiresAt
        self.organizationId = organizationId
        self.inviterUserId = inviterUserId
        self.acceptedUserId = acceptedUserId
        self.roleSlug = roleSlug
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "invitation"
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.state = try members.required("state")
        self.acceptedAt = try members.optionalDate("accepted_at")
        self.revokedAt = try members.optionalDate("revoked_at")
        self.expiresAt = try members.date("expires_at")
        self.organizationId = try members.optional("organization_id")
        self.inviterUserId = try members.optional("inviter_user_id")
        self.acceptedUserId = try members.optional("accepted_user_id")
        self.roleSlug = try members.optional("role_slug")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.required("state", self.state)
        try members.nullableDate("accepted_at", self.acceptedAt)
        try members.nullableDate("revoked_at", self.revokedAt)
        try members.date("expires_at", self.expiresAt)
        try members.nullable("organization_id", self.organizationId)
        try members.nullable("inviter_user_id", self.inviterUserId)
        try members.nullable("accepted_user_id", self.acceptedUserId)
        try members.nullable("role_slug", self.roleSlug)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A requested one-time sign-in code, without the code.
public struct MagicAuthEventData: Sendable, Hashable, Codable {
    /// Always `magic_auth`.
    public var object: String
    public var id: String
    /// Identifier of the user who is signing in.
    public var userId: String
    public var email: String
    /// When the code stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "magic_auth",
        id: String,
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "magic_auth"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A domain whose verification failed.
public struct OrganizationDomainVerificationFailedData: Sendable, Hashable, Codable {
    public var reason: OrganizationDomainVerificationFailedReason
    /// The domain in question.
    public var organizationDomain: OrganizationDomain
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        reason: OrganizationDomainVerificationFailedReason,
        organizationDomain: OrganizationDomain,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.reason = reason
        self.organizationDomain = organizationDomain
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.reason = try members.required("reason")
        self.organizationDomain = try members.required("organization_domain")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("reason", self.reason)
        try members.required("organization_domain", self.organizationDomain)
        try members.unknown(extra)
    }
}

/// An organization, as it is after the event.
public struct OrganizationEventData: Sendable, Hashable, Codable {
    /// Always `organization`.
    public var object: String
    public var id: String
    public var name: String
    /// Domains that belong to the organization.
    public var domains: [OrganizationDomain]
    /// Key and value pairs the application stored with the organization.
    public var metadata: [String: String]
    /// The application's own identifier of the organization; null when none is set.
    public var externalId: String?
    /// Identifier of the customer in Stripe; absent when none is linked.
    public var stripeCustomerId: String?
    public var createdAt: Date
    public var updatedAt: Date
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
        try members.unknown(extra)
    }
}

/// The membership of a user in an organization, as it is after the event.
public struct OrganizationMembershipEventData: Sendable, Hashable, Codable {
    /// Always `organization_membership`.
    public var object: String
    public var id: String
    /// Identifier of the member.
    public var userId: String
    /// Identifier of the organization.
    public var organizationId: String
    /// Whether the membership is in force.
    public var status: OrganizationMembershipStatus
    /// Primary role of the member.
    public var role: SlimRole
    /// All roles of the member; present where members can hold several.
    public var roles: [SlimRole]?
    /// Attributes of the member that come from the identity provider or directory.
    public var customAttributes: [String: JSONValue]
    /// Whether a directory controls the membership, so that it should not be edited by hand.
    public var directoryManaged: Bool
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "organization_membership",
        id: String,
        userId: String,
        organizationId: String,
        status: OrganizationMembershipStatus,
        role: SlimRole,
        roles: [SlimRole]? = nil,
        customAttributes: [String: JSONValue],
        directoryManaged: Bool,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.organizationId = organizationId
        self.status = status
        self.role = role
        self.roles = roles
        self.customAttributes = customAttributes
        self.directoryManaged = directoryManaged
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "organization_membership"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.organizationId = try members.required("organization_id")
        self.status = try members.required("status")
        self.role = try members.required("role")
        self.roles = try members.optional("roles")
        self.customAttributes = try members.map("custom_attributes")
        self.directoryManaged = try members.required("directory_managed")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("organization_id", self.organizationId)
        try members.required("status", self.status)
        try members.required("role", self.role)
        try members.optional("roles", self.roles)
        try members.required("custom_attributes", self.customAttributes)
        try members.required("directory_managed", self.directoryManaged)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A role that exists in one organization only.
public struct OrganizationRoleEventData: Sendable, Hashable, Codable {
    /// Always `organization_role`.
    public var object: String
    /// Identifier of the organization the role belongs to.
    public var organizationId: String
    /// Key by which the role is assigned, unique in the organization.
    public var slug: String
    public var name: String
    public var description: String?
    /// Slug of the type of resource on which the role is assigned.
    public var resourceTypeSlug: String
    /// Slugs of the permissions the role grants.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "organization_role",
        organizationId: String,
        slug: String,
        name: String,
        description: String? = nil,
        resourceTypeSlug: String,
        permissions: [String],
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.organizationId = organizationId
        self.slug = slug
        self.name = name
        self.description = description
        self.resourceTypeSlug = resourceTypeSlug
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "organization_role"
        self.organizationId = try members.required("organization_id")
        self.slug = try members.required("slug")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.resourceTypeSlug = try members.required("resource_type_slug")
        self.permissions = try members.list("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("organization_id", self.organizationId)
        try members.required("slug", self.slug)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.required("resource_type_slug", self.resourceTypeSlug)
        try members.required("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A requested or completed password reset, without its token and link.
public struct PasswordResetEventData: Sendable, Hashable, Codable {
    /// Always `password_reset`.
    public var object: String
    public var id: String
    /// Identifier of the user whose password is reset.
    public var userId: String
    public var email: String
    /// When the reset can no longer be completed.
    public var expiresAt: Date
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "password_reset",
        id: String,
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "password_reset"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// An account at a third-party provider that a user or organization connected.
public struct PipesConnectedAccount: Sendable, Hashable, Codable {
    /// Always `connected_account`.
    public var object: String
    public var id: String
    /// Part the connection plays among several to the same provider; no sign of preference or age.
    public var connectionRole: ConnectedAccountConnectionRole?
    /// Name of the account at the provider as far as it is known. It does not identify the connection.
    public var accountIdentifier: String?
    /// Label of the account; it may change and need not be unique.
    public var accountDisplayName: String?
    /// Identifier of the integration the account is connected through.
    public var dataIntegrationId: String
    /// Slug of the provider.
    public var providerSlug: String
    /// Identifier of the user who owns the connection; null when no user does.
    public var userId: String?
    /// Identifier of the organization of the connection; null when there is none.
    public var organizationId: String?
    /// OAuth scopes the provider granted.
    public var scopes: [String]
    /// How WorkOS authenticates to the provider; OAuth when absent.
    public var authMethod: DataIntegrationAuthMethod?
    /// Last four characters of the stored API key; null when the connection uses none.
    public var apiKeyLast4: String?
    /// Whether the connection can be used.
    public var state: PipesConnectedAccountState
    /// Identifier of the user whose consent made the connection; null when there is none, it is unknown or
    /// the user has left the organization.
    public var establishedByUserId: String?
    /// Why WorkOS put the connection into its state; null when no reason is recorded.
    public var stateReason: ConnectedAccountStateReason?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connected_account",
        id: String,
        connectionRole: ConnectedAccountConnectionRole? = nil,
        accountIdentifier: String? = nil,
        accountDisplayName: String? = nil,
        dataIntegrationId: String,
        providerSlug: String,
        userId: String? = nil,
        organizationId: String? = nil,
        scopes: [String],
        authMethod: DataIntegrationAuthMethod? = nil,
        apiKeyLast4: String? = nil,
        state: PipesConnectedAccountState,
        establishedByUserId: String? = nil,
        stateReason: ConnectedAccountStateReason? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.connectionRole = connectionRole
        self.accountIdentifier = accountIdentifier
        self.accountDisplayName = accountDisplayName
        self.dataIntegrationId = dataIntegrationId
        self.providerSlug = providerSlug
        self.userId = userId
        self.organizationId = organizationId
        self.scopes = scopes
        self.authMethod = authMethod
        self.apiKeyLast4 = apiKeyLast4
        self.state = state
        self.establishedByUserId = establishedByUserId
        self.stateReason = stateReason
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connected_account"
        self.id = try members.required("id")
        self.connectionRole = try members.optional("connection_role")
        self.accountIdentifier = try members.optional("account_identifier")
        self.accountDisplayName = try members.optional("account_display_name")
        self.dataIntegrationId = try members.required("data_integration_id")
        self.providerSlug = try members.required("provider_slug")
        self.userId = try members.optional("user_id")
        self.organizationId = try members.optional("organization_id")
        self.scopes = try members.list("scopes")
        self.authMethod = try members.optional("auth_method")
        self.apiKeyLast4 = try members.optional("api_key_last_4")
        self.state = try members.required("state")
        self.establishedByUserId = try members.optional("established_by_user_id")
        self.stateReason = try members.optional("state_reason")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.optional("connection_role", self.connectionRole)
        try members.optional("account_identifier", self.accountIdentifier)
        try members.optional("account_display_name", self.accountDisplayName)
        try members.required("data_integration_id", self.dataIntegrationId)
        try members.required("provider_slug", self.providerSlug)
        try members.nullable("user_id", self.userId)
        try members.nullable("organization_id", self.organizationId)
        try members.required("scopes", self.scopes)
        try members.optional("auth_method", self.authMethod)
        try members.optional("api_key_last_4", self.apiKeyLast4)
        try members.required("state", self.state)
        try members.optional("established_by_user_id", self.establishedByUserId)
        try members.optional("state_reason", self.stateReason)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A failed attempt to connect an account at a third-party provider.
public struct PipesConnectedAccountConnectionFailedData: Sendable, Hashable, Codable {
    /// Always `connection_failed`.
    public var object: String
    /// Identifier of the integration that was to be connected.
    public var dataIntegrationId: String
    /// Slug of the provider.
    public var providerSlug: String
    /// Identifier of the user who tried; null when it was not done for a user.
    public var userId: String?
    /// Identifier of the organization it was done for; null when for none.
    public var organizationId: String?
    /// Name of the account at the provider as far as it is known. It does not identify the connection.
    public var accountIdentifier: String?
    /// What went wrong, for programs.
    public var errorCode: String
    /// What went wrong, for people.
    public var errorReason: String?
    /// Error code as the provider sent it.
    public var providerError: String?
    /// Error text as the provider sent it.
    public var providerErrorDescription: String?
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connection_failed",
        dataIntegrationId: String,
        providerSlug: String,
        userId: String? = nil,
        organizationId: String? = nil,
        accountIdentifier: String? = nil,
        errorCode: String,
        errorReason: String? = nil,
        providerError: String? = nil,
        providerErrorDescription: String? = nil,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.dataIntegrationId = dataIntegrationId
        self.providerSlug = providerSlug
        self.userId = userId
        self.organizationId = organizationId
        self.accountIdentifier = accountIdentifier
        self.errorCode = errorCode
        self.errorReason = errorReason
        self.providerError = providerError
        self.providerErrorDescription = providerErrorDescription
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connection_failed"
        self.dataIntegrationId = try members.required("data_integration_id")
        self.providerSlug = try members.required("provider_slug")
        self.userId = try members.optional("user_id")
        self.organizationId = try members.optional("organization_id")
        self.accountIdentifier = try members.optional("account_identifier")
        self.errorCode = try members.required("error_code")
        self.errorReason = try members.optional("error_reason")
        self.providerError = try members.optional("provider_error")
        self.providerErrorDescription = try members.optional("provider_error_description")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("data_integration_id", self.dataIntegrationId)
        try members.required("provider_slug", self.providerSlug)
        try members.nullable("user_id", self.userId)
        try members.nullable("organization_id", self.organizationId)
        try members.optional("account_identifier", self.accountIdentifier)
        try members.required("error_code", self.errorCode)
        try members.nullable("error_reason", self.errorReason)
        try members.nullable("provider_error", self.providerError)
        try members.nullable("provider_error_description", self.providerErrorDescription)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// A challenge that Radar put before a user.
public struct RadarChallengeCreatedData: Sendable, Hashable, Codable {
    /// Always `email`.
    public var type: String
    /// Identifier of the challenge.
    public var radarChallengeId: String
    /// Identifier of the user who has to pass the challenge.
    public var userId: String
    public var email: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String = "email",
        radarChallengeId: String,
        userId: String,
        email: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.radarChallengeId = radarChallengeId
        self.userId = userId
        self.email = email
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.optional("type") ?? "email"
        self.radarChallengeId = try members.required("radar_challenge_id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("radar_challenge_id", self.radarChallengeId)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.unknown(extra)
    }
}

/// An export of records of one kind, requested from WorkOS.
public struct ResourceExportEventData: Sendable, Hashable, Codable {
    /// Identifier of the export.
    public var id: String
    /// What is exported.
    public var resourceType: ResourceExportType
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        resourceType: ResourceExportType,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.resourceType = resourceType
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.resourceType = try members.required("resource_type")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("resource_type", self.resourceType)
        try members.unknown(extra)
    }
}

/// A role that exists in the whole environment.
public struct RoleEventData: Sendable, Hashable, Codable {
    /// Always `role`.
    public var object: String
    /// Key by which the role is assigned, unique in the environment.
    public var slug: String
    /// Slug of the type of resource on which the role is assigned.
    public var resourceTypeSlug: String
    /// Slugs of the permissions the role grants.
    public var permissions: [String]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "role",
        slug: String,
        resourceTypeSlug: String,
        permissions: [String]? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.slug = slug
        self.resourceTypeSlug = resourceTypeSlug
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "role"
        self.slug = try members.required("slug")
        self.resourceTypeSlug = try members.required("resource_type_slug")
        self.permissions = try members.optional("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("slug", self.slug)
        try members.required("resource_type_slug", self.resourceTypeSlug)
        try members.optional("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// The connection a SAML certificate belongs to.
public struct SamlCertificateConnection: Sendable, Hashable, Codable {
    public var id: String
    /// Identifier of the organization the connection belongs to; absent when it has none.
    public var organizationId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        organizationId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.organizationId = organizationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.organizationId = try members.optional("organization_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.optional("organization_id", self.organizationId)
        try members.unknown(extra)
    }
}

/// A SAML certificate that needs to be replaced.
public struct SamlCertificateExpiring: Sendable, Hashable, Codable {
    /// What the certificate is for.
    public var certificateType: SamlCertificateType
    /// When the certificate stops being valid.
    public var expiryDate: Date
    /// Whether the certificate has expired already.
    public var isExpired: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        certificateType: SamlCertificateType,
        expiryDate: Date,
        isExpired: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.certificateType = certificateType
        self.expiryDate = expiryDate
        self.isExpired = isExpired
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.certificateType = try members.required("certificate_type")
        self.expiryDate = try members.date("expiry_date")
        self.isExpired = try members.required("is_expired")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("certificate_type", self.certificateType)
        try members.date("expiry_date", self.expiryDate)
        try members.required("is_expired", self.isExpired)
        try members.unknown(extra)
    }
}

/// A SAML certificate that took the place of another.
public struct SamlCertificateRenewed: Sendable, Hashable, Codable {
    /// What the certificate is for.
    public var certificateType: SamlCertificateType
    /// When the certificate stops being valid.
    public var expiryDate: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        certificateType: SamlCertificateType,
        expiryDate: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.certificateType = certificateType
        self.expiryDate = expiryDate
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.certificateType = try members.required("certificate_type")
        self.expiryDate = try members.date("expiry_date")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("certificate_type", self.certificateType)
        try members.date("expiry_date", self.expiryDate)
        try members.unknown(extra)
    }
}

/// An encryption key of a customer that is no longer used.
public struct VaultByokKeyDeletedData: Sendable, Hashable, Codable {
    /// Identifier of the organization whose key it is.
    public var organizationId: String
    /// Service that holds the key.
    public var keyProvider: VaultByokKeyProvider
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        organizationId: String,
        keyProvider: VaultByokKeyProvider,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.organizationId = organizationId
        self.keyProvider = keyProvider
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.organizationId = try members.required("organization_id")
        self.keyProvider = try members.required("key_provider")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("organization_id", self.organizationId)
        try members.required("key_provider", self.keyProvider)
        try members.unknown(extra)
    }
}

/// The outcome of a check whether an encryption key of a customer can be used.
public struct VaultByokKeyVerificationData: Sendable, Hashable, Codable {
    /// Identifier of the organization whose key it is.
    public var organizationId: String
    /// Service that holds the key.
    public var keyProvider: VaultByokKeyProvider
    /// Whether the key can be used.
    public var verified: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        organizationId: String,
        keyProvider: VaultByokKeyProvider,
        verified: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.organizationId = organizationId
        self.keyProvider = keyProvider
        self.verified = verified
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.organizationId = try members.required("organization_id")
        self.keyProvider = try members.required("key_provider")
        self.verified = try members.required("verified")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("organization_id", self.organizationId)
        try members.required("key_provider", self.keyProvider)
        try members.required("verified", self.verified)
        try members.unknown(extra)
    }
}

/// An access to an object in the vault, by name.
public struct VaultDataNameData: Sendable, Hashable, Codable {
    /// Identifier of whoever accessed the vault.
    public var actorId: String
    /// Whether the access came through the API or the dashboard.
    public var actorSource: VaultActorSource
    /// Name of whoever accessed the vault.
    public var actorName: String
    /// Name of the object.
    public var kvName: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actorId: String,
        actorSource: VaultActorSource,
        actorName: String,
        kvName: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actorId = actorId
        self.actorSource = actorSource
        self.actorName = actorName
        self.kvName = kvName
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actorId = try members.required("actor_id")
        self.actorSource = try members.required("actor_source")
        self.actorName = try members.required("actor_name")
        self.kvName = try members.required("kv_name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("actor_id", self.actorId)
        try members.required("actor_source", self.actorSource)
        try members.required("actor_name", self.actorName)
        try members.required("kv_name", self.kvName)
        try members.unknown(extra)
    }
}

/// An object in the vault that was read and decrypted.
public struct VaultDataReadData: Sendable, Hashable, Codable {
    /// Identifier of whoever accessed the vault.
    public var actorId: String
    /// Whether the access came through the API or the dashboard.
    public var actorSource: VaultActorSource
    /// Name of whoever accessed the vault.
    public var actorName: String
    /// Name of the object.
    public var kvName: String
    /// Identifier of the key the value is encrypted with.
    public var keyId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actorId: String,
        actorSource: VaultActorSource,
        actorName: String,
        kvName: String,
        keyId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actorId = actorId
        self.actorSource = actorSource
        self.actorName = actorName
        self.kvName = kvName
        self.keyId = keyId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actorId = try members.required("actor_id")
        self.actorSource = try members.required("actor_source")
        self.actorName = try members.required("actor_name")
        self.kvName = try members.required("kv_name")
        self.keyId = try members.required("key_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("actor_id", self.actorId)
        try members.required("actor_source", self.actorSource)
        try members.required("actor_name", self.actorName)
        try members.required("kv_name", self.kvName)
        try members.required("key_id", self.keyId)
        try members.unknown(extra)
    }
}

/// An object in the vault that was created or updated. Its value is never part of an event.
public struct VaultDataWrittenData: Sendable, Hashable, Codable {
    /// Identifier of whoever accessed the vault.
    public var actorId: String
    /// Whether the access came through the API or the dashboard.
    public var actorSource: VaultActorSource
    /// Name of whoever accessed the vault.
    public var actorName: String
    /// Name of the object.
    public var kvName: String
    /// Identifier of the key the value is encrypted with.
    public var keyId: String
    /// Pairs that select the key encryption key.
    public var keyContext: [String: String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actorId: String,
        actorSource: VaultActorSource,
        actorName: String,
        kvName: String,
        keyId: String,
        keyContext: [String: String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actorId = actorId
        self.actorSource = actorSource
        self.actorName = actorName
        self.kvName = kvName
        self.keyId = keyId
        self.keyContext = keyContext
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actorId = try members.required("actor_id")
        self.actorSource = try members.required("actor_source")
        self.actorName = try members.required("actor_name")
        self.kvName = try members.required("kv_name")
        self.keyId = try members.required("key_id")
        self.keyContext = try members.map("key_context")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("actor_id", self.actorId)
        try members.required("actor_source", self.actorSource)
        try members.required("actor_name", self.actorName)
        try members.required("kv_name", self.kvName)
        try members.required("key_id", self.keyId)
        try members.required("key_context", self.keyContext)
        try members.unknown(extra)
    }
}

/// A data encryption key that was decrypted.
public struct VaultDekDecryptedData: Sendable, Hashable, Codable {
    /// Identifier of whoever accessed the vault.
    public var actorId: String
    /// Whether the access came through the API or the dashboard.
    public var actorSource: VaultActorSource
    /// Name of whoever accessed the vault.
    public var actorName: String
    /// Identifier of the data encryption key.
    public var keyId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actorId: String,
        actorSource: VaultActorSource,
        actorName: String,
        keyId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actorId = actorId
        self.actorSource = actorSource
        self.actorName = actorName
        self.keyId = keyId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actorId = try members.required("actor_id")
        self.actorSource = try members.required("actor_source")
        self.actorName = try members.required("actor_name")
        self.keyId = try members.required("key_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("actor_id", self.actorId)
        try members.required("actor_source", self.actorSource)
        try members.required("actor_name", self.actorName)
        try members.required("key_id", self.keyId)
        try members.unknown(extra)
    }
}

/// Data encryption keys that were handed out, or encrypted anew.
public struct VaultDekReadData: Sendable, Hashable, Codable {
    /// Identifier of whoever accessed the vault.
    public var actorId: String
    /// Whether the access came through the API or the dashboard.
    public var actorSource: VaultActorSource
    /// Name of whoever accessed the vault.
    public var actorName: String
    /// Identifiers of the keys involved.
    public var keyIds: [String]
    /// Pairs that select the key encryption key.
    public var keyContext: [String: String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actorId: String,
        actorSource: VaultActorSource,
        actorName: String,
        keyIds: [String],
        keyContext: [String: String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actorId = actorId
        self.actorSource = actorSource
        self.actorName = actorName
        self.keyIds = keyIds
        self.keyContext = keyContext
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actorId = try members.required("actor_id")
        self.actorSource = try members.required("actor_source")
        self.actorName = try members.required("actor_name")
        self.keyIds = try members.list("key_ids")
        self.keyContext = try members.map("key_context")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("actor_id", self.actorId)
        try members.required("actor_source", self.actorSource)
        try members.required("actor_name", self.actorName)
        try members.required("key_ids", self.keyIds)
        try members.required("key_context", self.keyContext)
        try members.unknown(extra)
    }
}

/// A key encryption key that was created or deleted.
public struct VaultKekData: Sendable, Hashable, Codable {
    /// Identifier of whoever accessed the vault.
    public var actorId: String
    /// Whether the access came through the API or the dashboard.
    public var actorSource: VaultActorSource
    /// Name of whoever accessed the vault.
    public var actorName: String
    /// Name of the key encryption key.
    public var keyName: String
    /// Identifier of the key encryption key.
    public var keyId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actorId: String,
        actorSource: VaultActorSource,
        actorName: String,
        keyName: String,
        keyId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actorId = actorId
        self.actorSource = actorSource
        self.actorName = actorName
        self.keyName = keyName
        self.keyId = keyId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actorId = try members.required("actor_id")
        self.actorSource = try members.required("actor_source")
        self.actorName = try members.required("actor_name")
        self.keyName = try members.required("key_name")
        self.keyId = try members.required("key_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("actor_id", self.actorId)
        try members.required("actor_source", self.actorSource)
        try members.required("actor_name", self.actorName)
        try members.required("key_name", self.keyName)
        try members.required("key_id", self.keyId)
        try members.unknown(extra)
    }
}

/// A listing of the names of the objects in the vault.
public struct VaultNamesListedData: Sendable, Hashable, Codable {
    /// Identifier of whoever accessed the vault.
    public var actorId: String
    /// Whether the access came through the API or the dashboard.
    public var actorSource: VaultActorSource
    /// Name of whoever accessed the vault.
    public var actorName: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        actorId: String,
        actorSource: VaultActorSource,
        actorName: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.actorId = actorId
        self.actorSource = actorSource
        self.actorName = actorName
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.actorId = try members.required("actor_id")
        self.actorSource = try members.required("actor_source")
        self.actorName = try members.required("actor_name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("actor_id", self.actorId)
        try members.required("actor_source", self.actorSource)
        try members.required("actor_name", self.actorName)
        try members.unknown(extra)
    }
}

/// A person on a waitlist.
public struct WaitlistUser: Sendable, Hashable, Codable {
    /// Always `waitlist_user`.
    public var object: String
    public var id: String
    public var email: String
    /// What was decided about the person.
    public var state: WaitlistUserState
    /// Further answers the person gave when joining. They are untrusted input.
    public var additionalFields: [String: String]?
    /// When the person was approved; null if not.
    public var approvedAt: Date?
    /// Identifier of the waitlist.
    public var waitlistId: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "waitlist_user",
        id: String,
        email: String,
        state: WaitlistUserState,
        additionalFields: [String: String]? = nil,
        approvedAt: Date? = nil,
        waitlistId: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.email = email
        self.state = state
        self.additionalFields = additionalFields
        self.approvedAt = approvedAt
        self.waitlistId = waitlistId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "waitlist_user"
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.state = try members.required("state")
        self.additionalFields = try members.optional("additional_fields")
        self.approvedAt = try members.optionalDate("approved_at")
        self.waitlistId = try members.optional("waitlist_id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.required("state", self.state)
        try members.optional("additional_fields", self.additionalFields)
        try members.nullableDate("approved_at", self.approvedAt)
        try members.optional("waitlist_id", self.waitlistId)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// What kind of credential was issued to an agent; `kind` tells which.
public enum AgentRegistrationCredentialDetail: Sendable, Hashable, Codable {
    /// `kind` is `api_key`.
    case apiKey(AgentRegistrationApiKeyDetail)
    /// `kind` is `access_token`.
    case accessToken(AgentRegistrationAccessTokenDetail)
    /// A form that this version does not know.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let tag: String? = members.tag("kind")
        switch tag {
        case "api_key": self = .apiKey(try AgentRegistrationApiKeyDetail(from: decoder))
        case "access_token": self = .accessToken(try AgentRegistrationAccessTokenDetail(from: decoder))
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

/// How an agent was registered. `id_jag` stands for an Identity Assertion JWT Authorization Grant.
public struct AgentRegistrationMethod: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `anonymous`
    public static var anonymous: Self { Self(rawValue: "anonymous") }
    /// `service_auth`
    public static var serviceAuth: Self { Self(rawValue: "service_auth") }
    /// `id_jag`
    public static var idJag: Self { Self(rawValue: "id_jag") }

    public static var knownValues: [Self] {
        [
            .anonymous,
            .serviceAuth,
            .idJag,
        ]
    }
}

/// Method of the sign-in that failed.
public struct AuthenticationFailedDataType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `email_verification`
    public static var emailVerification: Self { Self(rawValue: "email_verification") }
    /// `magic_auth`
    public static var magicAuth: Self { Self(rawValue: "magic_auth") }
    /// `mfa`
    public static var mfa: Self { Self(rawValue: "mfa") }
    /// `oauth`
    public static var oauth: Self { Self(rawValue: "oauth") }
    /// `passkey`
    public static var passkey: Self { Self(rawValue: "passkey") }
    /// `password`
    public static var password: Self { Self(rawValue: "password") }

    public static var knownValues: [Self] {
        [
            .emailVerification,
            .magicAuth,
            .mfa,
            .oauth,
            .passkey,
            .password,
        ]
    }
}

/// Step a sign-in through single sign-on has reached. `timed_out` means no answer came from the identity
/// provider in time.
public struct AuthenticationSsoDataStatus: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `failed`
    public static var failed: Self { Self(rawValue: "failed") }
    /// `started`
    public static var started: Self { Self(rawValue: "started") }
    /// `succeeded`
    public static var succeeded: Self { Self(rawValue: "succeeded") }
    /// `timed_out`
    public static var timedOut: Self { Self(rawValue: "timed_out") }

    public static var knownValues: [Self] {
        [
            .failed,
            .started,
            .succeeded,
            .timedOut,
        ]
    }
}

/// Method of the sign-in that succeeded. `reauthentication` is a user who proved the identity again.
public struct AuthenticationSucceededDataType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `email_verification`
    public static var emailVerification: Self { Self(rawValue: "email_verification") }
    /// `magic_auth`
    public static var magicAuth: Self { Self(rawValue: "magic_auth") }
    /// `mfa`
    public static var mfa: Self { Self(rawValue: "mfa") }
    /// `oauth`
    public static var oauth: Self { Self(rawValue: "oauth") }
    /// `passkey`
    public static var passkey: Self { Self(rawValue: "passkey") }
    /// `password`
    public static var password: Self { Self(rawValue: "password") }
    /// `reauthentication`
    public static var reauthentication: Self { Self(rawValue: "reauthentication") }

    public static var knownValues: [Self] {
        [
            .emailVerification,
            .magicAuth,
            .mfa,
            .oauth,
            .passkey,
            .password,
            .reauthentication,
        ]
    }
}

/// State of a directory as events name it. `active` and `inactive` stand for what the API calls `linked` and
/// `unlinked`.
public struct DirectoryEventState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `active`
    public static var active: Self { Self(rawValue: "active") }
    /// `validating`
    public static var validating: Self { Self(rawValue: "validating") }
    /// `invalid_credentials`
    public static var invalidCredentials: Self { Self(rawValue: "invalid_credentials") }
    /// `inactive`
    public static var inactive: Self { Self(rawValue: "inactive") }
    /// `deleting`
    public static var deleting: Self { Self(rawValue: "deleting") }

    public static var knownValues: [Self] {
        [
            .active,
            .validating,
            .invalidCredentials,
            .inactive,
            .deleting,
        ]
    }
}

/// Where a change came from. `api` is a call with an API key, `dashboard` a member of the team,
/// `admin_portal` an administrator of the customer, `system` WorkOS itself.
public struct EventActorSource: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `api`
    public static var api: Self { Self(rawValue: "api") }
    /// `dashboard`
    public static var dashboard: Self { Self(rawValue: "dashboard") }
    /// `admin_portal`
    public static var adminPortal: Self { Self(rawValue: "admin_portal") }
    /// `system`
    public static var system: Self { Self(rawValue: "system") }

    public static var knownValues: [Self] {
        [
            .api,
            .dashboard,
            .adminPortal,
            .system,
        ]
    }
}

/// Whom a feature flag is on for. `none` is nobody, `some` the configured targets, `all` everybody.
public struct FeatureFlagAccessType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `none`
    public static var none: Self { Self(rawValue: "none") }
    /// `some`
    public static var some: Self { Self(rawValue: "some") }
    /// `all`
    public static var all: Self { Self(rawValue: "all") }

    public static var knownValues: [Self] {
        [
            .none,
            .some,
            .all,
        ]
    }
}

/// Why a domain could not be verified. Either the time for it ran out or another organization holds the
/// domain.
public struct OrganizationDomainVerificationFailedReason: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `domain_verification_period_expired`
    public static var domainVerificationPeriodExpired: Self { Self(rawValue: "domain_verification_period_expired") }
    /// `domain_verified_by_other_organization`
    public static var domainVerifiedByOtherOrganization: Self { Self(rawValue: "domain_verified_by_other_organization") }

    public static var knownValues: [Self] {
        [
            .domainVerificationPeriodExpired,
            .domainVerifiedByOtherOrganization,
        ]
    }
}

/// What the person was doing when Radar stepped in.
public struct RadarRiskAction: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `signup`
    public static var signup: Self { Self(rawValue: "signup") }
    /// `login`
    public static var login: Self { Self(rawValue: "login") }

    public static var knownValues: [Self] {
        [
            .signup,
            .login,
        ]
    }
}

/// Kind of records in an export. Some values are in camel case.
public struct ResourceExportType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `users`
    public static var users: Self { Self(rawValue: "users") }
    /// `organizations`
    public static var organizations: Self { Self(rawValue: "organizations") }
    /// `events`
    public static var events: Self { Self(rawValue: "events") }
    /// `sessions`
    public static var sessions: Self { Self(rawValue: "sessions") }
    /// `auditLogEvents`
    public static var auditLogEvents: Self { Self(rawValue: "auditLogEvents") }
    /// `connections`
    public static var connections: Self { Self(rawValue: "connections") }
    /// `directoryUsers`
    public static var directoryUsers: Self { Self(rawValue: "directoryUsers") }
    /// `scimLogs`
    public static var scimLogs: Self { Self(rawValue: "scimLogs") }
    /// `radarDetections`
    public static var radarDetections: Self { Self(rawValue: "radarDetections") }
    /// `teamActivityLogEvents`
    public static var teamActivityLogEvents: Self { Self(rawValue: "teamActivityLogEvents") }

    public static var knownValues: [Self] {
        [
            .users,
            .organizations,
            .events,
            .sessions,
            .auditLogEvents,
            .connections,
            .directoryUsers,
            .scimLogs,
            .radarDetections,
            .teamActivityLogEvents,
        ]
    }
}

/// What a SAML certificate is for. `ResponseSigning` checks the answers of the identity provider,
/// `RequestSigning` signs requests to it, `ResponseEncryption` lets it encrypt its answers.
public struct SamlCertificateType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ResponseSigning`
    public static var responseSigning: Self { Self(rawValue: "ResponseSigning") }
    /// `RequestSigning`
    public static var requestSigning: Self { Self(rawValue: "RequestSigning") }
    /// `ResponseEncryption`
    public static var responseEncryption: Self { Self(rawValue: "ResponseEncryption") }

    public static var knownValues: [Self] {
        [
            .responseSigning,
            .requestSigning,
            .responseEncryption,
        ]
    }
}

/// Where an access to the vault came from.
public struct VaultActorSource: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `api`
    public static var api: Self { Self(rawValue: "api") }
    /// `dashboard`
    public static var dashboard: Self { Self(rawValue: "dashboard") }

    public static var knownValues: [Self] {
        [
            .api,
            .dashboard,
        ]
    }
}

/// Key management service that holds the encryption key of a customer.
public struct VaultByokKeyProvider: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `AWS_KMS`
    public static var awsKms: Self { Self(rawValue: "AWS_KMS") }
    /// `GCP_KMS`
    public static var gcpKms: Self { Self(rawValue: "GCP_KMS") }
    /// `AZURE_KEY_VAULT`
    public static var azureKeyVault: Self { Self(rawValue: "AZURE_KEY_VAULT") }

    public static var knownValues: [Self] {
        [
            .awsKms,
            .gcpKms,
            .azureKeyVault,
        ]
    }
}

/// What was decided about a person on a waitlist.
public struct WaitlistUserState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `pending`
    public static var pending: Self { Self(rawValue: "pending") }
    /// `approved`
    public static var approved: Self { Self(rawValue: "approved") }
    /// `denied`
    public static var denied: Self { Self(rawValue: "denied") }

    public static var knownValues: [Self] {
        [
            .pending,
            .approved,
            .denied,
        ]
    }
}
