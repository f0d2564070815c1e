// Generated from api/events.yaml with codegen/templates/kotlin/models.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
@file:Suppress("DEPRECATION")

package dev.workoskit.models

import dev.workoskit.EnumSerializer
import dev.workoskit.Extra
import dev.workoskit.ModelSerializer
import dev.workoskit.PageOrder
import dev.workoskit.Patch
import dev.workoskit.UnionSerializer
import dev.workoskit.events.Event
import dev.workoskit.events.EventType
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.KSerializer
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/** An action endpoint of the application refused a sign-in. */
@Serializable(with = ActionAuthenticationDeniedData.Serializer::class)
@KeepGeneratedSerializer
public data class ActionAuthenticationDeniedData(
    /** Identifier of the action endpoint that decided. */
    @SerialName("action_endpoint_id")
    public val actionEndpointId: String,
    /** Identifier of this run of the action. */
    @SerialName("action_execution_id")
    public val actionExecutionId: String,
    /** Always `authentication`. */
    @EncodeDefault
    public val type: String = "authentication",
    /** Always `Deny`. */
    @EncodeDefault
    public val verdict: String = "Deny",
    /** Identifier of the user who tried to sign in. */
    @SerialName("user_id")
    public val userId: String,
    /** Identifier of the organization of the sign-in; null when there is none. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    public val email: String,
    /** Address the request came from. */
    @SerialName("ip_address")
    @EncodeDefault
    public val ipAddress: String? = null,
    /** Browser or client the request came from. */
    @SerialName("user_agent")
    @EncodeDefault
    public val userAgent: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ActionAuthenticationDeniedData>(ActionAuthenticationDeniedData.generatedSerializer())
}

/** An action endpoint of the application refused a registration. */
@Serializable(with = ActionUserRegistrationDeniedData.Serializer::class)
@KeepGeneratedSerializer
public data class ActionUserRegistrationDeniedData(
    /** Identifier of the action endpoint that decided. */
    @SerialName("action_endpoint_id")
    public val actionEndpointId: String,
    /** Identifier of this run of the action. */
    @SerialName("action_execution_id")
    public val actionExecutionId: String,
    /** Always `user_registration`. */
    @EncodeDefault
    public val type: String = "user_registration",
    /** Always `Deny`. */
    @EncodeDefault
    public val verdict: String = "Deny",
    /** Identifier of the organization of the registration; null when there is none. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    public val email: String,
    /** Address the request came from. */
    @SerialName("ip_address")
    @EncodeDefault
    public val ipAddress: String? = null,
    /** Browser or client the request came from. */
    @SerialName("user_agent")
    @EncodeDefault
    public val userAgent: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ActionUserRegistrationDeniedData>(ActionUserRegistrationDeniedData.generatedSerializer())
}

/** A deleted agent blueprint. */
@Serializable(with = AgentBlueprintDeletedData.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprintDeletedData(
    /** Always `agent_blueprint`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_blueprint",
    public val id: String,
    public val name: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprintDeletedData>(AgentBlueprintDeletedData.generatedSerializer())
}

/** The identity under which an agent is registered. */
@Serializable(with = AgentIdentityEventData.Serializer::class)
@KeepGeneratedSerializer
public data class AgentIdentityEventData(
    /** Always `agent_identity`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_identity",
    public val id: String,
    /** Identifier of the user behind the agent; null while nobody has claimed it. */
    @SerialName("userland_user_id")
    @EncodeDefault
    public val userlandUserId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentIdentityEventData>(AgentIdentityEventData.generatedSerializer())
}

/** A new session of an agent instance. */
@Serializable(with = AgentInstanceSessionCreatedData.Serializer::class)
@KeepGeneratedSerializer
public data class AgentInstanceSessionCreatedData(
    /** Always `agent_instance_session`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_instance_session",
    public val id: String,
    /** Identifier of the agent instance the session belongs to. */
    @SerialName("agent_instance_id")
    public val agentInstanceId: String,
    /** Identifier of the organization of the agent instance. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** When the session ends by itself. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** When the session was revoked; null if it was not. */
    @SerialName("revoked_at")
    @EncodeDefault
    public val revokedAt: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Permissions the session was given when it was opened. */
    @SerialName("permission_slugs")
    @EncodeDefault
    public val permissionSlugs: List<String> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentInstanceSessionCreatedData>(AgentInstanceSessionCreatedData.generatedSerializer())
}

/** A session of an agent instance that was revoked. */
@Serializable(with = AgentInstanceSessionRevokedData.Serializer::class)
@KeepGeneratedSerializer
public data class AgentInstanceSessionRevokedData(
    /** Always `agent_instance_session`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_instance_session",
    public val id: String,
    /** Identifier of the agent instance the session belongs to. */
    @SerialName("agent_instance_id")
    public val agentInstanceId: String,
    /** Identifier of the organization of the agent instance. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** When the session ends by itself. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** When the session was revoked; null if it was not. */
    @SerialName("revoked_at")
    @EncodeDefault
    public val revokedAt: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentInstanceSessionRevokedData>(AgentInstanceSessionRevokedData.generatedSerializer())
}

/** An access token issued to an agent, without the token itself. */
@Serializable(with = AgentRegistrationAccessTokenDetail.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationAccessTokenDetail(
    /** Always `access_token`. */
    @EncodeDefault
    public val kind: String = "access_token",
    /** Value of the `jti` claim of the token, which identifies it. */
    public val jti: String,
    /** When the token expires; null when it does not. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : AgentRegistrationCredentialDetail {
    internal object Serializer : ModelSerializer<AgentRegistrationAccessTokenDetail>(AgentRegistrationAccessTokenDetail.generatedSerializer())
}

/** An API key issued to an agent, without the key itself. */
@Serializable(with = AgentRegistrationApiKeyDetail.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationApiKeyDetail(
    /** Always `api_key`. */
    @EncodeDefault
    public val kind: String = "api_key",
    /** Identifier of the API key. */
    @SerialName("api_key_id")
    public val apiKeyId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : AgentRegistrationCredentialDetail {
    internal object Serializer : ModelSerializer<AgentRegistrationApiKeyDetail>(AgentRegistrationApiKeyDetail.generatedSerializer())
}

/** A person's attempt to take over responsibility for an agent registration. */
@Serializable(with = AgentRegistrationClaimAttempt.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationClaimAttempt(
    /** Always `agent_registration_claim_attempt`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_registration_claim_attempt",
    public val id: String,
    /** Identifier of the agent registration. */
    @SerialName("agent_registration_id")
    public val agentRegistrationId: String,
    /** Identifier of the claim the attempt belongs to. */
    @SerialName("agent_registration_claim_id")
    public val agentRegistrationClaimId: String,
    /** Hint at the person who is to sign in, such as an e-mail address. */
    @SerialName("login_hint")
    public val loginHint: String,
    /** When the attempt can no longer be completed. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationClaimAttempt>(AgentRegistrationClaimAttempt.generatedSerializer())
}

/** A completed claim of an agent registration by a person. */
@Serializable(with = AgentRegistrationClaimEventData.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationClaimEventData(
    /** Always `agent_registration_claim`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_registration_claim",
    public val id: String,
    /** Identifier of the agent registration. */
    @SerialName("agent_registration_id")
    public val agentRegistrationId: String,
    /** Identifier of the attempt that succeeded. */
    @SerialName("completed_by_attempt_id")
    public val completedByAttemptId: String,
    @SerialName("claimed_by")
    public val claimedBy: AgentRegistrationClaimedBy,
    @SerialName("completed_at")
    public val completedAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationClaimEventData>(AgentRegistrationClaimEventData.generatedSerializer())
}

/** The person who claimed an agent registration. */
@Serializable(with = AgentRegistrationClaimedBy.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationClaimedBy(
    @SerialName("user_id")
    public val userId: String,
    /** Identifier of the organization chosen by the person; null when none was. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationClaimedBy>(AgentRegistrationClaimedBy.generatedSerializer())
}

/** A credential that was issued to a registered agent. */
@Serializable(with = AgentRegistrationCredential.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationCredential(
    /** Always `agent_registration_credential`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_registration_credential",
    public val id: String,
    /** Identifier of the agent registration. */
    @SerialName("agent_registration_id")
    public val agentRegistrationId: String,
    /** What was issued, without the secret value. */
    public val detail: AgentRegistrationCredentialDetail,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationCredential>(AgentRegistrationCredential.generatedSerializer())
}

/** A newly registered agent. */
@Serializable(with = AgentRegistrationEventData.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationEventData(
    /** Always `agent_registration`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_registration",
    public val id: String,
    /** The identity of the agent. */
    @SerialName("agent_identity")
    public val agentIdentity: AgentIdentityEventData,
    /** Identifier of the organization the registration belongs to. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Whether the registration is verified and valid. */
    public val status: AgentRegistrationStatus,
    /** Kind of the registration. */
    public val kind: AgentRegistrationKind,
    /** How the agent was registered. */
    public val method: AgentRegistrationMethod,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationEventData>(AgentRegistrationEventData.generatedSerializer())
}

/**
 * A move of an agent registration to another organization. Move what belongs to the agent in the application as well.
 */
@Serializable(with = AgentRegistrationOrganizationSwitched.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationOrganizationSwitched(
    /** Identifier of the agent registration. */
    @SerialName("agent_registration_id")
    public val agentRegistrationId: String,
    /** Identifier of the organization the agent has left. */
    @SerialName("from_organization_id")
    public val fromOrganizationId: String,
    /** Identifier of the organization the agent belongs to now. */
    @SerialName("to_organization_id")
    public val toOrganizationId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationOrganizationSwitched>(AgentRegistrationOrganizationSwitched.generatedSerializer())
}

/** The agent registration an event is about, when only its identifier matters. */
@Serializable(with = AgentRegistrationReference.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationReference(
    /** Identifier of the agent registration. */
    @SerialName("agent_registration_id")
    public val agentRegistrationId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationReference>(AgentRegistrationReference.generatedSerializer())
}

/** What an API key looked like before the update. */
@Serializable(with = ApiKeyPreviousAttributes.Serializer::class)
@KeepGeneratedSerializer
public data class ApiKeyPreviousAttributes(
    /** Former expiry; null when there was none. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ApiKeyPreviousAttributes>(ApiKeyPreviousAttributes.generatedSerializer())
}

/** An API key after an update. The key value itself is never part of an event. */
@Serializable(with = ApiKeyUpdatedData.Serializer::class)
@KeepGeneratedSerializer
public data class ApiKeyUpdatedData(
    /** Always `api_key`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "api_key",
    public val id: String,
    /** The organization or user the key belongs to. */
    public val owner: ApiKeyOwner,
    public val name: String,
    /** Abbreviated form of the key, for recognizing it. */
    @SerialName("obfuscated_value")
    public val obfuscatedValue: String,
    /** When the key was last used; null if it never was. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    /** When the key expires; null when it does not. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Slugs of the permissions the key carries. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** What was different before. */
    @SerialName("previous_attributes")
    public val previousAttributes: ApiKeyPreviousAttributes,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ApiKeyUpdatedData>(ApiKeyUpdatedData.generatedSerializer())
}

/** Why a sign-in failed. */
@Serializable(with = AuthenticationEventError.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationEventError(
    /** The reason, for programs. */
    public val code: String,
    /** The reason, for people. */
    public val message: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationEventError>(AuthenticationEventError.generatedSerializer())
}

/** The single sign-on side of a sign-in. */
@Serializable(with = AuthenticationEventSso.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationEventSso(
    /** Identifier of the organization of the connection. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** Identifier of the connection that was used. */
    @SerialName("connection_id")
    @EncodeDefault
    public val connectionId: String? = null,
    /** Identifier of the single sign-on session. */
    @SerialName("session_id")
    @EncodeDefault
    public val sessionId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationEventSso>(AuthenticationEventSso.generatedSerializer())
}

/** A failed sign-in by any method but single sign-on. */
@Serializable(with = AuthenticationFailedData.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationFailedData(
    /** Method that was used. */
    public val type: AuthenticationFailedDataType,
    /** Always `failed`. */
    @EncodeDefault
    public val status: String = "failed",
    /** Address the request came from. */
    @SerialName("ip_address")
    @EncodeDefault
    public val ipAddress: String? = null,
    /** Browser or client the request came from. */
    @SerialName("user_agent")
    @EncodeDefault
    public val userAgent: String? = null,
    /** Identifier of the user; null when none was recognized. */
    @SerialName("user_id")
    @EncodeDefault
    public val userId: String? = null,
    /** Address of the user or as entered; null when unknown. */
    @EncodeDefault
    public val email: String? = null,
    /** OAuth provider; present for type `oauth` only. */
    public val provider: String? = null,
    public val error: AuthenticationEventError,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationFailedData>(AuthenticationFailedData.generatedSerializer())
}

/** A sign-in or sign-up that Radar judged risky. */
@Serializable(with = AuthenticationRadarRiskDetectedData.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationRadarRiskDetectedData(
    /** Method with which the person signed in or up. */
    @SerialName("auth_method")
    public val authMethod: String,
    public val action: RadarRiskAction,
    /** Radar control that applied; null when none did. */
    @EncodeDefault
    public val control: String? = null,
    /** Kind of block list entry that matched; null when none did. */
    @SerialName("blocklist_type")
    @EncodeDefault
    public val blocklistType: String? = null,
    /** Address the request came from. */
    @SerialName("ip_address")
    @EncodeDefault
    public val ipAddress: String? = null,
    /** Browser or client the request came from. */
    @SerialName("user_agent")
    @EncodeDefault
    public val userAgent: String? = null,
    /** Identifier of the user. */
    @SerialName("user_id")
    public val userId: String,
    public val email: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationRadarRiskDetectedData>(AuthenticationRadarRiskDetectedData.generatedSerializer())
}

/** One step of a sign-in through single sign-on. */
@Serializable(with = AuthenticationSsoData.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationSsoData(
    /** Always `sso`. */
    @EncodeDefault
    public val type: String = "sso",
    public val status: AuthenticationSsoDataStatus,
    /** Address the request came from. */
    @SerialName("ip_address")
    @EncodeDefault
    public val ipAddress: String? = null,
    /** Browser or client the request came from. */
    @SerialName("user_agent")
    @EncodeDefault
    public val userAgent: String? = null,
    /** Identifier of the user; null when none is known yet. */
    @SerialName("user_id")
    @EncodeDefault
    public val userId: String? = null,
    /** Address of the user; null when it is not known yet. */
    @EncodeDefault
    public val email: String? = null,
    /** Connection and session used. */
    public val sso: AuthenticationEventSso,
    /** Present when the attempt failed or timed out. */
    public val error: AuthenticationEventError? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationSsoData>(AuthenticationSsoData.generatedSerializer())
}

/** A successful sign-in by any method but single sign-on. */
@Serializable(with = AuthenticationSucceededData.Serializer::class)
@KeepGeneratedSerializer
public data class AuthenticationSucceededData(
    /** Method that was used. */
    public val type: AuthenticationSucceededDataType,
    /** Always `succeeded`. */
    @EncodeDefault
    public val status: String = "succeeded",
    /** Address the request came from. */
    @SerialName("ip_address")
    @EncodeDefault
    public val ipAddress: String? = null,
    /** Browser or client the request came from. */
    @SerialName("user_agent")
    @EncodeDefault
    public val userAgent: String? = null,
    /** Identifier of the user; null when none is known. */
    @SerialName("user_id")
    @EncodeDefault
    public val userId: String? = null,
    public val email: String,
    /** OAuth provider; present for type `oauth` only. */
    public val provider: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AuthenticationSucceededData>(AuthenticationSucceededData.generatedSerializer())
}

/** A deleted single sign-on connection. */
@Serializable(with = ConnectionDeletedData.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionDeletedData(
    /** Always `connection`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connection",
    public val id: String,
    public val state: ConnectionState,
    public val name: String,
    /** Identity provider and protocol of the connection. */
    @SerialName("connection_type")
    public val connectionType: ConnectionType,
    /** Identifier of the organization the connection belongs to; absent when it has none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionDeletedData>(ConnectionDeletedData.generatedSerializer())
}

/** A single sign-on connection that was activated or deactivated. */
@Serializable(with = ConnectionEventData.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionEventData(
    /** Always `connection`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connection",
    public val id: String,
    public val state: ConnectionState,
    public val name: String,
    /** Identity provider and protocol of the connection. */
    @SerialName("connection_type")
    public val connectionType: ConnectionType,
    /** Identifier of the organization the connection belongs to; absent when it has none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** A second key of the connection, issued by WorkOS beside `id`. */
    @SerialName("external_key")
    public val externalKey: String,
    /** Older form of `state`, which says more. */
    public val status: ConnectionStatus,
    /** Domains associated with the connection. */
    @EncodeDefault
    public val domains: List<ConnectionDomain> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionEventData>(ConnectionEventData.generatedSerializer())
}

/** A reminder that a SAML certificate of a connection expires soon or has expired. */
@Serializable(with = ConnectionSamlCertificateRenewalRequiredData.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionSamlCertificateRenewalRequiredData(
    /** The connection the certificate belongs to. */
    public val connection: SamlCertificateConnection,
    public val certificate: SamlCertificateExpiring,
    /** Days left until the certificate expires. */
    @SerialName("days_until_expiry")
    public val daysUntilExpiry: Long,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionSamlCertificateRenewalRequiredData>(ConnectionSamlCertificateRenewalRequiredData.generatedSerializer())
}

/** A replaced SAML certificate of a connection. */
@Serializable(with = ConnectionSamlCertificateRenewedData.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionSamlCertificateRenewedData(
    /** The connection the certificate belongs to. */
    public val connection: SamlCertificateConnection,
    /** The new certificate. */
    public val certificate: SamlCertificateRenewed,
    @SerialName("renewed_at")
    public val renewedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionSamlCertificateRenewedData>(ConnectionSamlCertificateRenewedData.generatedSerializer())
}

/** A deleted directory. Treat its users and groups as gone with it. */
@Serializable(with = DirectoryDeletedData.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryDeletedData(
    /** Always `directory`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory",
    public val id: String,
    /** Identifier of the organization the directory belongs to; absent when it has none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** The provider and protocol behind the directory. */
    public val type: DirectoryType,
    /** State of the directory, named differently from the API. */
    public val state: DirectoryEventState,
    public val name: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryDeletedData>(DirectoryDeletedData.generatedSerializer())
}

/** A domain of the organization a directory belongs to. */
@Serializable(with = DirectoryDomain.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryDomain(
    /** Always `organization_domain`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "organization_domain",
    public val id: String,
    public val domain: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryDomain>(DirectoryDomain.generatedSerializer())
}

/** An activated directory. */
@Serializable(with = DirectoryEventData.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryEventData(
    /** Always `directory`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory",
    public val id: String,
    /** Identifier of the organization the directory belongs to; absent when it has none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** The provider and protocol behind the directory. */
    public val type: DirectoryType,
    /** State of the directory, named differently from the API. */
    public val state: DirectoryEventState,
    public val name: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** A second key of the directory, issued by WorkOS beside `id`. */
    @SerialName("external_key")
    public val externalKey: String,
    /** Domains of the organization the directory belongs to. */
    @EncodeDefault
    public val domains: List<DirectoryDomain> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryEventData>(DirectoryEventData.generatedSerializer())
}

/** A user who joined or left a directory group. */
@Serializable(with = DirectoryGroupMembership.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryGroupMembership(
    /** Identifier of the directory. */
    @SerialName("directory_id")
    public val directoryId: String,
    public val user: DirectoryUser,
    public val group: DirectoryGroup,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryGroupMembership>(DirectoryGroupMembership.generatedSerializer())
}

/** A directory group after a change at the provider. */
@Serializable(with = DirectoryGroupUpdatedData.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryGroupUpdatedData(
    /** Always `directory_group`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory_group",
    public val id: String,
    /** Identifier the directory provider uses for this group; its format depends on the provider. */
    @SerialName("idp_id")
    public val idpId: String,
    /** Identifier of the directory the group comes from. */
    @SerialName("directory_id")
    public val directoryId: String,
    /** Identifier of the organization that owns the directory. */
    @SerialName("organization_id")
    public val organizationId: String,
    public val name: String,
    /** The attributes exactly as the provider sent them, in the provider's own shape. */
    @SerialName("raw_attributes")
    public val rawAttributes: Map<String, JsonElement>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Former values of the members that changed, by name. */
    @SerialName("previous_attributes")
    public val previousAttributes: Map<String, JsonElement>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryGroupUpdatedData>(DirectoryGroupUpdatedData.generatedSerializer())
}

/** A bearer token with which a provider writes to a directory, without the token itself. */
@Serializable(with = DirectoryToken.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryToken(
    /** Always `directory_token`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory_token",
    public val id: String,
    /** Identifier of the directory the token gives access to. */
    @SerialName("directory_id")
    public val directoryId: String,
    /** Identifier of the organization that owns the directory; absent when it has none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** Last characters of the token, for recognizing it. */
    @SerialName("token_suffix")
    public val tokenSuffix: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryToken>(DirectoryToken.generatedSerializer())
}

/** A person in a directory, without the groups; changes of those are events of their own. */
@Serializable(with = DirectoryUser.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryUser(
    /** Always `directory_user`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory_user",
    public val id: String,
    /** Identifier of the directory the user comes from. */
    @SerialName("directory_id")
    public val directoryId: String,
    /** Identifier of the organization that owns the directory. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Identifier the directory provider uses for this user; its format depends on the provider. */
    @SerialName("idp_id")
    public val idpId: String,
    /** Primary address; null when the provider sends none. */
    @EncodeDefault
    public val email: String? = null,
    @SerialName("first_name")
    public val firstName: String? = null,
    @SerialName("last_name")
    public val lastName: String? = null,
    /** Full name. */
    public val name: String? = null,
    /** All known addresses. New code reads them from `custom_attributes`, where the environment can enable them. */
    @Deprecated("Not to be used in new code.")
    public val emails: List<DirectoryUserEmail>? = null,
    /** New code reads it from `custom_attributes`, where the environment can enable it. */
    @Deprecated("Not to be used in new code.")
    @SerialName("job_title")
    public val jobTitle: String? = null,
    /** New code reads it from `custom_attributes`, where the environment can enable it. */
    @Deprecated("Not to be used in new code.")
    public val username: String? = null,
    /** Whether the user may still use the application; act on everything but `active`. */
    public val state: DirectoryUserState,
    /** The attributes exactly as the provider sent them, in the provider's own shape. */
    @Deprecated("Not to be used in new code.")
    @SerialName("raw_attributes")
    @EncodeDefault
    public val rawAttributes: Map<String, JsonElement> = emptyMap(),
    /** The attributes mapped for this environment, keyed by the attribute names configured there. */
    @SerialName("custom_attributes")
    @EncodeDefault
    public val customAttributes: Map<String, JsonElement> = emptyMap(),
    /** Role assigned through the directory; absent when none is. */
    public val role: SlimRole? = null,
    /** All roles assigned through the directory; present where users can hold several. */
    public val roles: List<SlimRole>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryUser>(DirectoryUser.generatedSerializer())
}

/** A person in a directory after a change at the provider. */
@Serializable(with = DirectoryUserUpdatedData.Serializer::class)
@KeepGeneratedSerializer
public data class DirectoryUserUpdatedData(
    /** Always `directory_user`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "directory_user",
    public val id: String,
    /** Identifier of the directory the user comes from. */
    @SerialName("directory_id")
    public val directoryId: String,
    /** Identifier of the organization that owns the directory. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Identifier the directory provider uses for this user; its format depends on the provider. */
    @SerialName("idp_id")
    public val idpId: String,
    /** Primary address; null when the provider sends none. */
    @EncodeDefault
    public val email: String? = null,
    @SerialName("first_name")
    public val firstName: String? = null,
    @SerialName("last_name")
    public val lastName: String? = null,
    /** Full name. */
    public val name: String? = null,
    /** All known addresses. New code reads them from `custom_attributes`, where the environment can enable them. */
    @Deprecated("Not to be used in new code.")
    public val emails: List<DirectoryUserEmail>? = null,
    /** New code reads it from `custom_attributes`, where the environment can enable it. */
    @Deprecated("Not to be used in new code.")
    @SerialName("job_title")
    public val jobTitle: String? = null,
    /** New code reads it from `custom_attributes`, where the environment can enable it. */
    @Deprecated("Not to be used in new code.")
    public val username: String? = null,
    /** Whether the user may still use the application; act on everything but `active`. */
    public val state: DirectoryUserState,
    /** The attributes exactly as the provider sent them, in the provider's own shape. */
    @Deprecated("Not to be used in new code.")
    @SerialName("raw_attributes")
    @EncodeDefault
    public val rawAttributes: Map<String, JsonElement> = emptyMap(),
    /** The attributes mapped for this environment, keyed by the attribute names configured there. */
    @SerialName("custom_attributes")
    @EncodeDefault
    public val customAttributes: Map<String, JsonElement> = emptyMap(),
    /** Role assigned through the directory; absent when none is. */
    public val role: SlimRole? = null,
    /** All roles assigned through the directory; present where users can hold several. */
    public val roles: List<SlimRole>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Former values of the members that changed, by name. */
    @SerialName("previous_attributes")
    public val previousAttributes: Map<String, JsonElement>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DirectoryUserUpdatedData>(DirectoryUserUpdatedData.generatedSerializer())
}

/** A requested verification of an e-mail address, without the code. */
@Serializable(with = EmailVerificationEventData.Serializer::class)
@KeepGeneratedSerializer
public data class EmailVerificationEventData(
    /** Always `email_verification`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "email_verification",
    public val id: String,
    /** Identifier of the user whose address is to be verified. */
    @SerialName("user_id")
    public val userId: String,
    public val email: String,
    /** When the code stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<EmailVerificationEventData>(EmailVerificationEventData.generatedSerializer())
}

/** Who caused an event. */
@Serializable(with = EventActor.Serializer::class)
@KeepGeneratedSerializer
public data class EventActor(
    /** Identifier of the actor, of a kind that depends on `source`. */
    public val id: String,
    /** Where the change came from. */
    public val source: EventActorSource,
    @EncodeDefault
    public val name: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<EventActor>(EventActor.generatedSerializer())
}

/** Circumstances of an event beyond its payload. Which members are present depends on the event type. */
@Serializable(with = EventContext.Serializer::class)
@KeepGeneratedSerializer
public data class EventContext(
    /** Google Analytics client identifier passed along with a sign-in. */
    @SerialName("google_analytics_client_id")
    public val googleAnalyticsClientId: String? = null,
    /** Google Analytics sessions passed along with a sign-in. */
    @SerialName("google_analytics_sessions")
    public val googleAnalyticsSessions: List<GoogleAnalyticsSession>? = null,
    /** Anonymous identifier of Segment analytics passed along with a sign-in. */
    @SerialName("ajs_anonymous_id")
    public val ajsAnonymousId: String? = null,
    /** Client identifier of the environment or application the event belongs to. */
    @SerialName("client_id")
    public val clientId: String? = null,
    /** Who caused the event. */
    public val actor: EventActor? = null,
    /** Former values of the members that changed, by name. */
    @SerialName("previous_attributes")
    public val previousAttributes: Map<String, JsonElement>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<EventContext>(EventContext.generatedSerializer())
}

/** Circumstances of a change to a feature flag. */
@Serializable(with = FeatureFlagContext.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagContext(
    /** Client identifier of the environment in which the flag changed. */
    @SerialName("client_id")
    public val clientId: String,
    /** Who changed the flag. */
    public val actor: EventActor,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagContext>(FeatureFlagContext.generatedSerializer())
}

/** A feature flag in one environment, as it is after the event. */
@Serializable(with = FeatureFlagEventData.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagEventData(
    /** Always `feature_flag`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "feature_flag",
    public val id: String,
    /** Identifier of the environment this state of the flag belongs to. */
    @SerialName("environment_id")
    public val environmentId: String,
    /** Key by which code refers to the flag, unique in the environment. */
    public val slug: String,
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    /** Null when nobody is recorded as owner. */
    @EncodeDefault
    public val owner: FeatureFlagOwner? = null,
    /** Labels for grouping and searching flags. */
    @EncodeDefault
    public val tags: List<String> = emptyList(),
    /** Whether the flag is switched on in this environment. */
    public val enabled: Boolean,
    /** Value for users and organizations that no target covers. */
    @SerialName("default_value")
    public val defaultValue: Boolean,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagEventData>(FeatureFlagEventData.generatedSerializer())
}

/** What a feature flag looked like before the update. */
@Serializable(with = FeatureFlagPrevious.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagPrevious(
    /** Former values of the flag. */
    public val data: FeatureFlagPreviousData? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagPrevious>(FeatureFlagPrevious.generatedSerializer())
}

/** Former values of the members of a feature flag; only those that changed are present. */
@Serializable(with = FeatureFlagPreviousData.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagPreviousData(
    public val name: String? = null,
    /** Null when there was none. */
    public val description: String? = null,
    /** Null when there was none. */
    public val owner: FeatureFlagOwner? = null,
    public val tags: List<String>? = null,
    public val enabled: Boolean? = null,
    @SerialName("default_value")
    public val defaultValue: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagPreviousData>(FeatureFlagPreviousData.generatedSerializer())
}

/** A rule of a feature flag, as it is after the event. */
@Serializable(with = FeatureFlagRule.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRule(
    /** Always `flag_rule`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "flag_rule",
    public val id: String,
    /** Identifier of the flag. */
    @SerialName("flag_id")
    public val flagId: String,
    /** Slug of the flag. */
    @SerialName("flag_slug")
    public val flagSlug: String,
    /** Identifier of the environment the flag belongs to. */
    @SerialName("environment_id")
    public val environmentId: String,
    /** Kind of target the rule looks at, such as `user`, `organization` or a type of the application. */
    @SerialName("target_type")
    @EncodeDefault
    public val targetType: String? = null,
    /** Place of the rule in the order of the rules of its flag. */
    public val position: Long,
    /** Always `boolean`. */
    @SerialName("value_type")
    @EncodeDefault
    public val valueType: String = "boolean",
    /** Value the flag has when the rule matches. */
    public val value: Boolean,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRule>(FeatureFlagRule.generatedSerializer())
}

/** Circumstances of a change to whom a feature flag is on for. */
@Serializable(with = FeatureFlagRuleContext.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRuleContext(
    /** Client identifier of the environment in which the flag changed. */
    @SerialName("client_id")
    public val clientId: String,
    /** Who changed the flag. */
    public val actor: EventActor,
    /** Whom the flag is on for now. */
    @SerialName("access_type")
    public val accessType: FeatureFlagAccessType,
    /** Targets of the flag now. */
    @SerialName("configured_targets")
    public val configuredTargets: FeatureFlagTargets,
    /** What was different before. */
    @SerialName("previous_attributes")
    public val previousAttributes: FeatureFlagRulePrevious,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRuleContext>(FeatureFlagRuleContext.generatedSerializer())
}

/** Circumstances of adding or deleting a rule of a feature flag. */
@Serializable(with = FeatureFlagRuleCreatedContext.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRuleCreatedContext(
    /** Client identifier of the environment in which the flag changed. */
    @SerialName("client_id")
    public val clientId: String,
    /** Who changed the flag. */
    public val actor: EventActor? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRuleCreatedContext>(FeatureFlagRuleCreatedContext.generatedSerializer())
}

/** What the flag and its targets looked like before the change. */
@Serializable(with = FeatureFlagRulePrevious.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRulePrevious(
    /** Former values of the flag. */
    public val data: FeatureFlagRulePreviousData? = null,
    /** Former audience of the flag. */
    public val context: FeatureFlagRulePreviousContext? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRulePrevious>(FeatureFlagRulePrevious.generatedSerializer())
}

/** Former audience of a feature flag; only members that changed are present. */
@Serializable(with = FeatureFlagRulePreviousContext.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRulePreviousContext(
    /** Whom the flag was on for. */
    @SerialName("access_type")
    public val accessType: FeatureFlagAccessType? = null,
    /** Targets the flag had. */
    @SerialName("configured_targets")
    public val configuredTargets: FeatureFlagTargets? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRulePreviousContext>(FeatureFlagRulePreviousContext.generatedSerializer())
}

/** Former values of a feature flag; only members that changed are present. */
@Serializable(with = FeatureFlagRulePreviousData.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRulePreviousData(
    public val enabled: Boolean? = null,
    @SerialName("default_value")
    public val defaultValue: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRulePreviousData>(FeatureFlagRulePreviousData.generatedSerializer())
}

/** Circumstances of a change to a rule of a feature flag. */
@Serializable(with = FeatureFlagRuleUpdatedContext.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRuleUpdatedContext(
    /** Client identifier of the environment in which the flag changed. */
    @SerialName("client_id")
    public val clientId: String,
    /** Who changed the flag. */
    public val actor: EventActor? = null,
    /** What was different before. */
    @SerialName("previous_attributes")
    public val previousAttributes: FeatureFlagRuleUpdatedPrevious? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRuleUpdatedContext>(FeatureFlagRuleUpdatedContext.generatedSerializer())
}

/** What a rule of a feature flag looked like before the update. */
@Serializable(with = FeatureFlagRuleUpdatedPrevious.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRuleUpdatedPrevious(
    /** Former values of the rule. */
    public val data: FeatureFlagRuleUpdatedPreviousData? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRuleUpdatedPrevious>(FeatureFlagRuleUpdatedPrevious.generatedSerializer())
}

/** Former values of a rule; only members that changed are present. */
@Serializable(with = FeatureFlagRuleUpdatedPreviousData.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagRuleUpdatedPreviousData(
    public val value: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagRuleUpdatedPreviousData>(FeatureFlagRuleUpdatedPreviousData.generatedSerializer())
}

/** A target of a feature flag that was added or removed. */
@Serializable(with = FeatureFlagTarget.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagTarget(
    /** The only value is `flag_target`. */
    @SerialName("object")
    public val `object`: String? = null,
    public val id: String? = null,
    /** Identifier of the flag. */
    @SerialName("flag_id")
    public val flagId: String? = null,
    /** Slug of the flag. */
    @SerialName("flag_slug")
    public val flagSlug: String? = null,
    /** Identifier of the environment the flag belongs to. */
    @SerialName("environment_id")
    public val environmentId: String? = null,
    /** Kind of target, such as `user`, `organization` or a type of the application. */
    @SerialName("target_type")
    public val targetType: String? = null,
    /** Identifier of the target within its kind. */
    @SerialName("target_id")
    public val targetId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Identifier of the rule the target belongs to. */
    @SerialName("rule_id")
    public val ruleId: String? = null,
    /** The only value is `boolean`. */
    @SerialName("value_type")
    public val valueType: String? = null,
    /** Value the flag has for the target. */
    public val value: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagTarget>(FeatureFlagTarget.generatedSerializer())
}

/** An organization a feature flag is set for. */
@Serializable(with = FeatureFlagTargetOrganization.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagTargetOrganization(
    public val id: String,
    public val name: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagTargetOrganization>(FeatureFlagTargetOrganization.generatedSerializer())
}

/** A user a feature flag is set for. */
@Serializable(with = FeatureFlagTargetUser.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagTargetUser(
    public val id: String,
    public val email: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagTargetUser>(FeatureFlagTargetUser.generatedSerializer())
}

/** The organizations and users a feature flag is set for. */
@Serializable(with = FeatureFlagTargets.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagTargets(
    @EncodeDefault
    public val organizations: List<FeatureFlagTargetOrganization> = emptyList(),
    @EncodeDefault
    public val users: List<FeatureFlagTargetUser> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagTargets>(FeatureFlagTargets.generatedSerializer())
}

/** Circumstances of an update of a feature flag. */
@Serializable(with = FeatureFlagUpdatedContext.Serializer::class)
@KeepGeneratedSerializer
public data class FeatureFlagUpdatedContext(
    /** Client identifier of the environment in which the flag changed. */
    @SerialName("client_id")
    public val clientId: String,
    /** Who changed the flag. */
    public val actor: EventActor,
    /** What was different before. */
    @SerialName("previous_attributes")
    public val previousAttributes: FeatureFlagPrevious? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<FeatureFlagUpdatedContext>(FeatureFlagUpdatedContext.generatedSerializer())
}

/** A Google Analytics session passed along with a sign-in. Its members are in camel case on the wire. */
@Serializable(with = GoogleAnalyticsSession.Serializer::class)
@KeepGeneratedSerializer
public data class GoogleAnalyticsSession(
    /** Identifier of the Google Analytics container. */
    public val containerId: String,
    /** Identifier of the session in Google Analytics. */
    public val sessionId: String? = null,
    /** Running number of the session in Google Analytics. */
    public val sessionNumber: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<GoogleAnalyticsSession>(GoogleAnalyticsSession.generatedSerializer())
}

/** A membership that was added to or removed from a group of an organization. */
@Serializable(with = GroupMember.Serializer::class)
@KeepGeneratedSerializer
public data class GroupMember(
    /** Identifier of the group. */
    @SerialName("group_id")
    public val groupId: String,
    /** Identifier of the membership that joined or left. */
    @SerialName("organization_membership_id")
    public val organizationMembershipId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<GroupMember>(GroupMember.generatedSerializer())
}

/** An invitation, without its token and link. */
@Serializable(with = InvitationEventData.Serializer::class)
@KeepGeneratedSerializer
public data class InvitationEventData(
    /** Always `invitation`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "invitation",
    public val id: String,
    /** Address the invitation was sent to. */
    public val email: String,
    /** Whether the invitation is still open. */
    public val state: InvitationState,
    /** When it was accepted; null if it was not. */
    @SerialName("accepted_at")
    @EncodeDefault
    public val acceptedAt: Instant? = null,
    /** When it was revoked; null if it was not. */
    @SerialName("revoked_at")
    @EncodeDefault
    public val revokedAt: Instant? = null,
    /** When it can no longer be accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** Identifier of the organization the person is invited to; null for the application as a whole. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** Identifier of the user who sent it; null when it was not sent by a user. */
    @SerialName("inviter_user_id")
    @EncodeDefault
    public val inviterUserId: String? = null,
    /** Identifier of the user who accepted it; null if nobody has. */
    @SerialName("accepted_user_id")
    @EncodeDefault
    public val acceptedUserId: String? = null,
    /** Slug of the role the person gets in the organization; null for the default role. */
    @SerialName("role_slug")
    @EncodeDefault
    public val roleSlug: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<InvitationEventData>(InvitationEventData.generatedSerializer())
}

/** A requested one-time sign-in code, without the code. */
@Serializable(with = MagicAuthEventData.Serializer::class)
@KeepGeneratedSerializer
public data class MagicAuthEventData(
    /** Always `magic_auth`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "magic_auth",
    public val id: String,
    /** Identifier of the user who is signing in. */
    @SerialName("user_id")
    public val userId: String,
    public val email: String,
    /** When the code stops being accepted. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<MagicAuthEventData>(MagicAuthEventData.generatedSerializer())
}

/** A domain whose verification failed. */
@Serializable(with = OrganizationDomainVerificationFailedData.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationDomainVerificationFailedData(
    public val reason: OrganizationDomainVerificationFailedReason,
    /** The domain in question. */
    @SerialName("organization_domain")
    public val organizationDomain: OrganizationDomain,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationDomainVerificationFailedData>(OrganizationDomainVerificationFailedData.generatedSerializer())
}

/** An organization, as it is after the event. */
@Serializable(with = OrganizationEventData.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationEventData(
    /** Always `organization`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "organization",
    public val id: String,
    public val name: String,
    /** Domains that belong to the organization. */
    @EncodeDefault
    public val domains: List<OrganizationDomain> = emptyList(),
    /** Key and value pairs the application stored with the organization. */
    @EncodeDefault
    public val metadata: Map<String, String> = emptyMap(),
    /** The application's own identifier of the organization; null when none is set. */
    @SerialName("external_id")
    @EncodeDefault
    public val externalId: String? = null,
    /** Identifier of the customer in Stripe; absent when none is linked. */
    @SerialName("stripe_customer_id")
    public val stripeCustomerId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationEventData>(OrganizationEventData.generatedSerializer())
}

/** The membership of a user in an organization, as it is after the event. */
@Serializable(with = OrganizationMembershipEventData.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationMembershipEventData(
    /** Always `organization_membership`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "organization_membership",
    public val id: String,
    /** Identifier of the member. */
    @SerialName("user_id")
    public val userId: String,
    /** Identifier of the organization. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Whether the membership is in force. */
    public val status: OrganizationMembershipStatus,
    /** Primary role of the member. */
    public val role: SlimRole,
    /** All roles of the member; present where members can hold several. */
    public val roles: List<SlimRole>? = null,
    /** Attributes of the member that come from the identity provider or directory. */
    @SerialName("custom_attributes")
    @EncodeDefault
    public val customAttributes: Map<String, JsonElement> = emptyMap(),
    /** Whether a directory controls the membership, so that it should not be edited by hand. */
    @SerialName("directory_managed")
    public val directoryManaged: Boolean,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationMembershipEventData>(OrganizationMembershipEventData.generatedSerializer())
}

/** A role that exists in one organization only. */
@Serializable(with = OrganizationRoleEventData.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationRoleEventData(
    /** Always `organization_role`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "organization_role",
    /** Identifier of the organization the role belongs to. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Key by which the role is assigned, unique in the organization. */
    public val slug: String,
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    /** Slug of the type of resource on which the role is assigned. */
    @SerialName("resource_type_slug")
    public val resourceTypeSlug: String,
    /** Slugs of the permissions the role grants. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OrganizationRoleEventData>(OrganizationRoleEventData.generatedSerializer())
}

/** A requested or completed password reset, without its token and link. */
@Serializable(with = PasswordResetEventData.Serializer::class)
@KeepGeneratedSerializer
public data class PasswordResetEventData(
    /** Always `password_reset`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "password_reset",
    public val id: String,
    /** Identifier of the user whose password is reset. */
    @SerialName("user_id")
    public val userId: String,
    public val email: String,
    /** When the reset can no longer be completed. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<PasswordResetEventData>(PasswordResetEventData.generatedSerializer())
}

/** An account at a third-party provider that a user or organization connected. */
@Serializable(with = PipesConnectedAccount.Serializer::class)
@KeepGeneratedSerializer
public data class PipesConnectedAccount(
    /** Always `connected_account`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connected_account",
    public val id: String,
    /** Part the connection plays among several to the same provider; no sign of preference or age. */
    @SerialName("connection_role")
    public val connectionRole: ConnectedAccountConnectionRole? = null,
    /** Name of the account at the provider as far as it is known. It does not identify the connection. */
    @SerialName("account_identifier")
    public val accountIdentifier: String? = null,
    /** Label of the account; it may change and need not be unique. */
    @SerialName("account_display_name")
    public val accountDisplayName: String? = null,
    /** Identifier of the integration the account is connected through. */
    @SerialName("data_integration_id")
    public val dataIntegrationId: String,
    /** Slug of the provider. */
    @SerialName("provider_slug")
    public val providerSlug: String,
    /** Identifier of the user who owns the connection; null when no user does. */
    @SerialName("user_id")
    @EncodeDefault
    public val userId: String? = null,
    /** Identifier of the organization of the connection; null when there is none. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** OAuth scopes the provider granted. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    /** How WorkOS authenticates to the provider; OAuth when absent. */
    @SerialName("auth_method")
    public val authMethod: DataIntegrationAuthMethod? = null,
    /** Last four characters of the stored API key; null when the connection uses none. */
    @SerialName("api_key_last_4")
    public val apiKeyLast4: String? = null,
    /** Whether the connection can be used. */
    public val state: PipesConnectedAccountState,
    /**
     * Identifier of the user whose consent made the connection; null when there is none, it is unknown or the user has
     * left the organization.
     */
    @SerialName("established_by_user_id")
    public val establishedByUserId: String? = null,
    /** Why WorkOS put the connection into its state; null when no reason is recorded. */
    @SerialName("state_reason")
    public val stateReason: ConnectedAccountStateReason? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<PipesConnectedAccount>(PipesConnectedAccount.generatedSerializer())
}

/** A failed attempt to connect an account at a third-party provider. */
@Serializable(with = PipesConnectedAccountConnectionFailedData.Serializer::class)
@KeepGeneratedSerializer
public data class PipesConnectedAccountConnectionFailedData(
    /** Always `connection_failed`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connection_failed",
    /** Identifier of the integration that was to be connected. */
    @SerialName("data_integration_id")
    public val dataIntegrationId: String,
    /** Slug of the provider. */
    @SerialName("provider_slug")
    public val providerSlug: String,
    /** Identifier of the user who tried; null when it was not done for a user. */
    @SerialName("user_id")
    @EncodeDefault
    public val userId: String? = null,
    /** Identifier of the organization it was done for; null when for none. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** Name of the account at the provider as far as it is known. It does not identify the connection. */
    @SerialName("account_identifier")
    public val accountIdentifier: String? = null,
    /** What went wrong, for programs. */
    @SerialName("error_code")
    public val errorCode: String,
    /** What went wrong, for people. */
    @SerialName("error_reason")
    @EncodeDefault
    public val errorReason: String? = null,
    /** Error code as the provider sent it. */
    @SerialName("provider_error")
    @EncodeDefault
    public val providerError: String? = null,
    /** Error text as the provider sent it. */
    @SerialName("provider_error_description")
    @EncodeDefault
    public val providerErrorDescription: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<PipesConnectedAccountConnectionFailedData>(PipesConnectedAccountConnectionFailedData.generatedSerializer())
}

/** A challenge that Radar put before a user. */
@Serializable(with = RadarChallengeCreatedData.Serializer::class)
@KeepGeneratedSerializer
public data class RadarChallengeCreatedData(
    /** Always `email`. */
    @EncodeDefault
    public val type: String = "email",
    /** Identifier of the challenge. */
    @SerialName("radar_challenge_id")
    public val radarChallengeId: String,
    /** Identifier of the user who has to pass the challenge. */
    @SerialName("user_id")
    public val userId: String,
    public val email: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RadarChallengeCreatedData>(RadarChallengeCreatedData.generatedSerializer())
}

/** An export of records of one kind, requested from WorkOS. */
@Serializable(with = ResourceExportEventData.Serializer::class)
@KeepGeneratedSerializer
public data class ResourceExportEventData(
    /** Identifier of the export. */
    public val id: String,
    /** What is exported. */
    @SerialName("resource_type")
    public val resourceType: ResourceExportType,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ResourceExportEventData>(ResourceExportEventData.generatedSerializer())
}

/** A role that exists in the whole environment. */
@Serializable(with = RoleEventData.Serializer::class)
@KeepGeneratedSerializer
public data class RoleEventData(
    /** Always `role`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "role",
    /** Key by which the role is assigned, unique in the environment. */
    public val slug: String,
    /** Slug of the type of resource on which the role is assigned. */
    @SerialName("resource_type_slug")
    public val resourceTypeSlug: String,
    /** Slugs of the permissions the role grants. */
    public val permissions: List<String>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RoleEventData>(RoleEventData.generatedSerializer())
}

/** The connection a SAML certificate belongs to. */
@Serializable(with = SamlCertificateConnection.Serializer::class)
@KeepGeneratedSerializer
public data class SamlCertificateConnection(
    public val id: String,
    /** Identifier of the organization the connection belongs to; absent when it has none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SamlCertificateConnection>(SamlCertificateConnection.generatedSerializer())
}

/** A SAML certificate that needs to be replaced. */
@Serializable(with = SamlCertificateExpiring.Serializer::class)
@KeepGeneratedSerializer
public data class SamlCertificateExpiring(
    /** What the certificate is for. */
    @SerialName("certificate_type")
    public val certificateType: SamlCertificateType,
    /** When the certificate stops being valid. */
    @SerialName("expiry_date")
    public val expiryDate: Instant,
    /** Whether the certificate has expired already. */
    @SerialName("is_expired")
    public val isExpired: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SamlCertificateExpiring>(SamlCertificateExpiring.generatedSerializer())
}

/** A SAML certificate that took the place of another. */
@Serializable(with = SamlCertificateRenewed.Serializer::class)
@KeepGeneratedSerializer
public data class SamlCertificateRenewed(
    /** What the certificate is for. */
    @SerialName("certificate_type")
    public val certificateType: SamlCertificateType,
    /** When the certificate stops being valid. */
    @SerialName("expiry_date")
    public val expiryDate: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SamlCertificateRenewed>(SamlCertificateRenewed.generatedSerializer())
}

/** An encryption key of a customer that is no longer used. */
@Serializable(with = VaultByokKeyDeletedData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultByokKeyDeletedData(
    /** Identifier of the organization whose key it is. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Service that holds the key. */
    @SerialName("key_provider")
    public val keyProvider: VaultByokKeyProvider,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultByokKeyDeletedData>(VaultByokKeyDeletedData.generatedSerializer())
}

/** The outcome of a check whether an encryption key of a customer can be used. */
@Serializable(with = VaultByokKeyVerificationData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultByokKeyVerificationData(
    /** Identifier of the organization whose key it is. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Service that holds the key. */
    @SerialName("key_provider")
    public val keyProvider: VaultByokKeyProvider,
    /** Whether the key can be used. */
    public val verified: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultByokKeyVerificationData>(VaultByokKeyVerificationData.generatedSerializer())
}

/** An access to an object in the vault, by name. */
@Serializable(with = VaultDataNameData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultDataNameData(
    /** Identifier of whoever accessed the vault. */
    @SerialName("actor_id")
    public val actorId: String,
    /** Whether the access came through the API or the dashboard. */
    @SerialName("actor_source")
    public val actorSource: VaultActorSource,
    /** Name of whoever accessed the vault. */
    @SerialName("actor_name")
    public val actorName: String,
    /** Name of the object. */
    @SerialName("kv_name")
    public val kvName: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultDataNameData>(VaultDataNameData.generatedSerializer())
}

/** An object in the vault that was read and decrypted. */
@Serializable(with = VaultDataReadData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultDataReadData(
    /** Identifier of whoever accessed the vault. */
    @SerialName("actor_id")
    public val actorId: String,
    /** Whether the access came through the API or the dashboard. */
    @SerialName("actor_source")
    public val actorSource: VaultActorSource,
    /** Name of whoever accessed the vault. */
    @SerialName("actor_name")
    public val actorName: String,
    /** Name of the object. */
    @SerialName("kv_name")
    public val kvName: String,
    /** Identifier of the key the value is encrypted with. */
    @SerialName("key_id")
    public val keyId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultDataReadData>(VaultDataReadData.generatedSerializer())
}

/** An object in the vault that was created or updated. Its value is never part of an event. */
@Serializable(with = VaultDataWrittenData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultDataWrittenData(
    /** Identifier of whoever accessed the vault. */
    @SerialName("actor_id")
    public val actorId: String,
    /** Whether the access came through the API or the dashboard. */
    @SerialName("actor_source")
    public val actorSource: VaultActorSource,
    /** Name of whoever accessed the vault. */
    @SerialName("actor_name")
    public val actorName: String,
    /** Name of the object. */
    @SerialName("kv_name")
    public val kvName: String,
    /** Identifier of the key the value is encrypted with. */
    @SerialName("key_id")
    public val keyId: String,
    /** Pairs that select the key encryption key. */
    @SerialName("key_context")
    @EncodeDefault
    public val keyContext: Map<String, String> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultDataWrittenData>(VaultDataWrittenData.generatedSerializer())
}

/** A data encryption key that was decrypted. */
@Serializable(with = VaultDekDecryptedData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultDekDecryptedData(
    /** Identifier of whoever accessed the vault. */
    @SerialName("actor_id")
    public val actorId: String,
    /** Whether the access came through the API or the dashboard. */
    @SerialName("actor_source")
    public val actorSource: VaultActorSource,
    /** Name of whoever accessed the vault. */
    @SerialName("actor_name")
    public val actorName: String,
    /** Identifier of the data encryption key. */
    @SerialName("key_id")
    public val keyId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultDekDecryptedData>(VaultDekDecryptedData.generatedSerializer())
}

/** Data encryption keys that were handed out, or encrypted anew. */
@Serializable(with = VaultDekReadData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultDekReadData(
    /** Identifier of whoever accessed the vault. */
    @SerialName("actor_id")
    public val actorId: String,
    /** Whether the access came through the API or the dashboard. */
    @SerialName("actor_source")
    public val actorSource: VaultActorSource,
    /** Name of whoever accessed the vault. */
    @SerialName("actor_name")
    public val actorName: String,
    /** Identifiers of the keys involved. */
    @SerialName("key_ids")
    @EncodeDefault
    public val keyIds: List<String> = emptyList(),
    /** Pairs that select the key encryption key. */
    @SerialName("key_context")
    @EncodeDefault
    public val keyContext: Map<String, String> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultDekReadData>(VaultDekReadData.generatedSerializer())
}

/** A key encryption key that was created or deleted. */
@Serializable(with = VaultKekData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultKekData(
    /** Identifier of whoever accessed the vault. */
    @SerialName("actor_id")
    public val actorId: String,
    /** Whether the access came through the API or the dashboard. */
    @SerialName("actor_source")
    public val actorSource: VaultActorSource,
    /** Name of whoever accessed the vault. */
    @SerialName("actor_name")
    public val actorName: String,
    /** Name of the key encryption key. */
    @SerialName("key_name")
    public val keyName: String,
    /** Identifier of the key encryption key. */
    @SerialName("key_id")
    public val keyId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultKekData>(VaultKekData.generatedSerializer())
}

/** A listing of the names of the objects in the vault. */
@Serializable(with = VaultNamesListedData.Serializer::class)
@KeepGeneratedSerializer
public data class VaultNamesListedData(
    /** Identifier of whoever accessed the vault. */
    @SerialName("actor_id")
    public val actorId: String,
    /** Whether the access came through the API or the dashboard. */
    @SerialName("actor_source")
    public val actorSource: VaultActorSource,
    /** Name of whoever accessed the vault. */
    @SerialName("actor_name")
    public val actorName: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<VaultNamesListedData>(VaultNamesListedData.generatedSerializer())
}

/** A person on a waitlist. */
@Serializable(with = WaitlistUser.Serializer::class)
@KeepGeneratedSerializer
public data class WaitlistUser(
    /** Always `waitlist_user`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "waitlist_user",
    public val id: String,
    public val email: String,
    /** What was decided about the person. */
    public val state: WaitlistUserState,
    /** Further answers the person gave when joining. They are untrusted input. */
    @SerialName("additional_fields")
    public val additionalFields: Map<String, String>? = null,
    /** When the person was approved; null if not. */
    @SerialName("approved_at")
    @EncodeDefault
    public val approvedAt: Instant? = null,
    /** Identifier of the waitlist. */
    @SerialName("waitlist_id")
    public val waitlistId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<WaitlistUser>(WaitlistUser.generatedSerializer())
}

/** What kind of credential was issued to an agent; `kind` tells which. */
@Serializable(with = AgentRegistrationCredentialDetailSerializer::class)
public sealed interface AgentRegistrationCredentialDetail {
    /** A form that this version does not know. */
    public data class Unknown(
        /** The value as it came. */
        public val value: JsonElement,
    ) : AgentRegistrationCredentialDetail {
        override fun toString(): String = "AgentRegistrationCredentialDetail.Unknown"
    }
}

internal object AgentRegistrationCredentialDetailSerializer : UnionSerializer<AgentRegistrationCredentialDetail>("dev.workoskit.models.AgentRegistrationCredentialDetail", "kind") {
    override fun serializer(tag: String): KSerializer<out AgentRegistrationCredentialDetail>? = when (tag) {
        "api_key" -> AgentRegistrationApiKeyDetail.serializer()
        "access_token" -> AgentRegistrationAccessTokenDetail.serializer()
        else -> null
    }

    override fun serializer(value: AgentRegistrationCredentialDetail): KSerializer<out AgentRegistrationCredentialDetail>? = when (value) {
        is AgentRegistrationApiKeyDetail -> AgentRegistrationApiKeyDetail.serializer()
        is AgentRegistrationAccessTokenDetail -> AgentRegistrationAccessTokenDetail.serializer()
        is AgentRegistrationCredentialDetail.Unknown -> null
    }

    override fun unknown(value: JsonElement): AgentRegistrationCredentialDetail = AgentRegistrationCredentialDetail.Unknown(value)

    override fun valueOfUnknown(value: AgentRegistrationCredentialDetail): JsonElement? = (value as? AgentRegistrationCredentialDetail.Unknown)?.value
}

/**
 * How an agent was registered. `id_jag` stands for an Identity Assertion JWT Authorization Grant. Other values can
 * appear.
 */
@Serializable(with = AgentRegistrationMethod.Serializer::class)
@JvmInline
public value class AgentRegistrationMethod(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `anonymous` */
        public val Anonymous: AgentRegistrationMethod = AgentRegistrationMethod("anonymous")
        /** `service_auth` */
        public val ServiceAuth: AgentRegistrationMethod = AgentRegistrationMethod("service_auth")
        /** `id_jag` */
        public val IdJag: AgentRegistrationMethod = AgentRegistrationMethod("id_jag")
    }

    internal object Serializer : EnumSerializer<AgentRegistrationMethod>("dev.workoskit.models.AgentRegistrationMethod") {
        override fun of(value: String): AgentRegistrationMethod = AgentRegistrationMethod(value)

        override fun valueOf(item: AgentRegistrationMethod): String = item.value
    }
}

/** Method of the sign-in that failed. Other values can appear. */
@Serializable(with = AuthenticationFailedDataType.Serializer::class)
@JvmInline
public value class AuthenticationFailedDataType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `email_verification` */
        public val EmailVerification: AuthenticationFailedDataType = AuthenticationFailedDataType("email_verification")
        /** `magic_auth` */
        public val MagicAuth: AuthenticationFailedDataType = AuthenticationFailedDataType("magic_auth")
        /** `mfa` */
        public val Mfa: AuthenticationFailedDataType = AuthenticationFailedDataType("mfa")
        /** `oauth` */
        public val Oauth: AuthenticationFailedDataType = AuthenticationFailedDataType("oauth")
        /** `passkey` */
        public val Passkey: AuthenticationFailedDataType = AuthenticationFailedDataType("passkey")
        /** `password` */
        public val Password: AuthenticationFailedDataType = AuthenticationFailedDataType("password")
    }

    internal object Serializer : EnumSerializer<AuthenticationFailedDataType>("dev.workoskit.models.AuthenticationFailedDataType") {
        override fun of(value: String): AuthenticationFailedDataType = AuthenticationFailedDataType(value)

        override fun valueOf(item: AuthenticationFailedDataType): String = item.value
    }
}

/**
 * Step a sign-in through single sign-on has reached. `timed_out` means no answer came from the identity provider in
 * time. Other values can appear.
 */
@Serializable(with = AuthenticationSsoDataStatus.Serializer::class)
@JvmInline
public value class AuthenticationSsoDataStatus(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `failed` */
        public val Failed: AuthenticationSsoDataStatus = AuthenticationSsoDataStatus("failed")
        /** `started` */
        public val Started: AuthenticationSsoDataStatus = AuthenticationSsoDataStatus("started")
        /** `succeeded` */
        public val Succeeded: AuthenticationSsoDataStatus = AuthenticationSsoDataStatus("succeeded")
        /** `timed_out` */
        public val TimedOut: AuthenticationSsoDataStatus = AuthenticationSsoDataStatus("timed_out")
    }

    internal object Serializer : EnumSerializer<AuthenticationSsoDataStatus>("dev.workoskit.models.AuthenticationSsoDataStatus") {
        override fun of(value: String): AuthenticationSsoDataStatus = AuthenticationSsoDataStatus(value)

        override fun valueOf(item: AuthenticationSsoDataStatus): String = item.value
    }
}

/**
 * Method of the sign-in that succeeded. `reauthentication` is a user who proved the identity again. Other values can
 * appear.
 */
@Serializable(with = AuthenticationSucceededDataType.Serializer::class)
@JvmInline
public value class AuthenticationSucceededDataType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `email_verification` */
        public val EmailVerification: AuthenticationSucceededDataType = AuthenticationSucceededDataType("email_verification")
        /** `magic_auth` */
        public val MagicAuth: AuthenticationSucceededDataType = AuthenticationSucceededDataType("magic_auth")
        /** `mfa` */
        public val Mfa: AuthenticationSucceededDataType = AuthenticationSucceededDataType("mfa")
        /** `oauth` */
        public val Oauth: AuthenticationSucceededDataType = AuthenticationSucceededDataType("oauth")
        /** `passkey` */
        public val Passkey: AuthenticationSucceededDataType = AuthenticationSucceededDataType("passkey")
        /** `password` */
        public val Password: AuthenticationSucceededDataType = AuthenticationSucceededDataType("password")
        /** `reauthentication` */
        public val Reauthentication: AuthenticationSucceededDataType = AuthenticationSucceededDataType("reauthentication")
    }

    internal object Serializer : EnumSerializer<AuthenticationSucceededDataType>("dev.workoskit.models.AuthenticationSucceededDataType") {
        override fun of(value: String): AuthenticationSucceededDataType = AuthenticationSucceededDataType(value)

        override fun valueOf(item: AuthenticationSucceededDataType): String = item.value
    }
}

/**
 * State of a directory as events name it. `active` and `inactive` stand for what the API calls `linked` and `unlinked`.
 * Other values can appear.
 */
@Serializable(with = DirectoryEventState.Serializer::class)
@JvmInline
public value class DirectoryEventState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `active` */
        public val Active: DirectoryEventState = DirectoryEventState("active")
        /** `validating` */
        public val Validating: DirectoryEventState = DirectoryEventState("validating")
        /** `invalid_credentials` */
        public val InvalidCredentials: DirectoryEventState = DirectoryEventState("invalid_credentials")
        /** `inactive` */
        public val Inactive: DirectoryEventState = DirectoryEventState("inactive")
        /** `deleting` */
        public val Deleting: DirectoryEventState = DirectoryEventState("deleting")
    }

    internal object Serializer : EnumSerializer<DirectoryEventState>("dev.workoskit.models.DirectoryEventState") {
        override fun of(value: String): DirectoryEventState = DirectoryEventState(value)

        override fun valueOf(item: DirectoryEventState): String = item.value
    }
}

/**
 * Where a change came from. `api` is a call with an API key, `dashboard` a member of the team, `admin_portal` an
 * administrator of the customer, `system` WorkOS itself. Other values can appear.
 */
@Serializable(with = EventActorSource.Serializer::class)
@JvmInline
public value class EventActorSource(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `api` */
        public val Api: EventActorSource = EventActorSource("api")
        /** `dashboard` */
        public val Dashboard: EventActorSource = EventActorSource("dashboard")
        /** `admin_portal` */
        public val AdminPortal: EventActorSource = EventActorSource("admin_portal")
        /** `system` */
        public val System: EventActorSource = EventActorSource("system")
    }

    internal object Serializer : EnumSerializer<EventActorSource>("dev.workoskit.models.EventActorSource") {
        override fun of(value: String): EventActorSource = EventActorSource(value)

        override fun valueOf(item: EventActorSource): String = item.value
    }
}

/**
 * Whom a feature flag is on for. `none` is nobody, `some` the configured targets, `all` everybody. Other values can
 * appear.
 */
@Serializable(with = FeatureFlagAccessType.Serializer::class)
@JvmInline
public value class FeatureFlagAccessType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `none` */
        public val None: FeatureFlagAccessType = FeatureFlagAccessType("none")
        /** `some` */
        public val Some: FeatureFlagAccessType = FeatureFlagAccessType("some")
        /** `all` */
        public val All: FeatureFlagAccessType = FeatureFlagAccessType("all")
    }

    internal object Serializer : EnumSerializer<FeatureFlagAccessType>("dev.workoskit.models.FeatureFlagAccessType") {
        override fun of(value: String): FeatureFlagAccessType = FeatureFlagAccessType(value)

        override fun valueOf(item: FeatureFlagAccessType): String = item.value
    }
}

/**
 * Why a domain could not be verified. Either the time for it ran out or another organization holds the domain. Other
 * values can appear.
 */
@Serializable(with = OrganizationDomainVerificationFailedReason.Serializer::class)
@JvmInline
public value class OrganizationDomainVerificationFailedReason(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `domain_verification_period_expired` */
        public val DomainVerificationPeriodExpired: OrganizationDomainVerificationFailedReason = OrganizationDomainVerificationFailedReason("domain_verification_period_expired")
        /** `domain_verified_by_other_organization` */
        public val DomainVerifiedByOtherOrganization: OrganizationDomainVerificationFailedReason = OrganizationDomainVerificationFailedReason("domain_verified_by_other_organization")
    }

    internal object Serializer : EnumSerializer<OrganizationDomainVerificationFailedReason>("dev.workoskit.models.OrganizationDomainVerificationFailedReason") {
        override fun of(value: String): OrganizationDomainVerificationFailedReason = OrganizationDomainVerificationFailedReason(value)

        override fun valueOf(item: OrganizationDomainVerificationFailedReason): String = item.value
    }
}

/** What the person was doing when Radar stepped in. Other values can appear. */
@Serializable(with = RadarRiskAction.Serializer::class)
@JvmInline
public value class RadarRiskAction(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `signup` */
        public val Signup: RadarRiskAction = RadarRiskAction("signup")
        /** `login` */
        public val Login: RadarRiskAction = RadarRiskAction("login")
    }

    internal object Serializer : EnumSerializer<RadarRiskAction>("dev.workoskit.models.RadarRiskAction") {
        override fun of(value: String): RadarRiskAction = RadarRiskAction(value)

        override fun valueOf(item: RadarRiskAction): String = item.value
    }
}

/** Kind of records in an export. Some values are in camel case. Other values can appear. */
@Serializable(with = ResourceExportType.Serializer::class)
@JvmInline
public value class ResourceExportType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `users` */
        public val Users: ResourceExportType = ResourceExportType("users")
        /** `organizations` */
        public val Organizations: ResourceExportType = ResourceExportType("organizations")
        /** `events` */
        public val Events: ResourceExportType = ResourceExportType("events")
        /** `sessions` */
        public val Sessions: ResourceExportType = ResourceExportType("sessions")
        /** `auditLogEvents` */
        public val AuditLogEvents: ResourceExportType = ResourceExportType("auditLogEvents")
        /** `connections` */
        public val Connections: ResourceExportType = ResourceExportType("connections")
        /** `directoryUsers` */
        public val DirectoryUsers: ResourceExportType = ResourceExportType("directoryUsers")
        /** `scimLogs` */
        public val ScimLogs: ResourceExportType = ResourceExportType("scimLogs")
        /** `radarDetections` */
        public val RadarDetections: ResourceExportType = ResourceExportType("radarDetections")
        /** `teamActivityLogEvents` */
        public val TeamActivityLogEvents: ResourceExportType = ResourceExportType("teamActivityLogEvents")
    }

    internal object Serializer : EnumSerializer<ResourceExportType>("dev.workoskit.models.ResourceExportType") {
        override fun of(value: String): ResourceExportType = ResourceExportType(value)

        override fun valueOf(item: ResourceExportType): String = item.value
    }
}

/**
 * What a SAML certificate is for. `ResponseSigning` checks the answers of the identity provider, `RequestSigning` signs
 * requests to it, `ResponseEncryption` lets it encrypt its answers. Other values can appear.
 */
@Serializable(with = SamlCertificateType.Serializer::class)
@JvmInline
public value class SamlCertificateType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `ResponseSigning` */
        public val ResponseSigning: SamlCertificateType = SamlCertificateType("ResponseSigning")
        /** `RequestSigning` */
        public val RequestSigning: SamlCertificateType = SamlCertificateType("RequestSigning")
        /** `ResponseEncryption` */
        public val ResponseEncryption: SamlCertificateType = SamlCertificateType("ResponseEncryption")
    }

    internal object Serializer : EnumSerializer<SamlCertificateType>("dev.workoskit.models.SamlCertificateType") {
        override fun of(value: String): SamlCertificateType = SamlCertificateType(value)

        override fun valueOf(item: SamlCertificateType): String = item.value
    }
}

/** Where an access to the vault came from. Other values can appear. */
@Serializable(with = VaultActorSource.Serializer::class)
@JvmInline
public value class VaultActorSource(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `api` */
        public val Api: VaultActorSource = VaultActorSource("api")
        /** `dashboard` */
        public val Dashboard: VaultActorSource = VaultActorSource("dashboard")
    }

    internal object Serializer : EnumSerializer<VaultActorSource>("dev.workoskit.models.VaultActorSource") {
        override fun of(value: String): VaultActorSource = VaultActorSource(value)

        override fun valueOf(item: VaultActorSource): String = item.value
    }
}

/** Key management service that holds the encryption key of a customer. Other values can appear. */
@Serializable(with = VaultByokKeyProvider.Serializer::class)
@JvmInline
public value class VaultByokKeyProvider(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `AWS_KMS` */
        public val AwsKms: VaultByokKeyProvider = VaultByokKeyProvider("AWS_KMS")
        /** `GCP_KMS` */
        public val GcpKms: VaultByokKeyProvider = VaultByokKeyProvider("GCP_KMS")
        /** `AZURE_KEY_VAULT` */
        public val AzureKeyVault: VaultByokKeyProvider = VaultByokKeyProvider("AZURE_KEY_VAULT")
    }

    internal object Serializer : EnumSerializer<VaultByokKeyProvider>("dev.workoskit.models.VaultByokKeyProvider") {
        override fun of(value: String): VaultByokKeyProvider = VaultByokKeyProvider(value)

        override fun valueOf(item: VaultByokKeyProvider): String = item.value
    }
}

/** What was decided about a person on a waitlist. Other values can appear. */
@Serializable(with = WaitlistUserState.Serializer::class)
@JvmInline
public value class WaitlistUserState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `pending` */
        public val Pending: WaitlistUserState = WaitlistUserState("pending")
        /** `approved` */
        public val Approved: WaitlistUserState = WaitlistUserState("approved")
        /** `denied` */
        public val Denied: WaitlistUserState = WaitlistUserState("denied")
    }

    internal object Serializer : EnumSerializer<WaitlistUserState>("dev.workoskit.models.WaitlistUserState") {
        override fun of(value: String): WaitlistUserState = WaitlistUserState(value)

        override fun valueOf(item: WaitlistUserState): String = item.value
    }
}
