// Generated from api/agents.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** Access token of a registered agent, to be checked. */
@Serializable(with = AgentAccessTokenCredentialInput.Serializer::class)
@KeepGeneratedSerializer
public data class AgentAccessTokenCredentialInput(
    /** Always `access_token`. */
    @EncodeDefault
    public val type: String = "access_token",
    /** The access token. */
    public val credential: String,
    /** Audience that the token must be meant for; the environment's client identifier if left out. */
    public val audience: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : AgentCredentialInput {
    override fun toString(): String =
        "AgentAccessTokenCredentialInput(type=${type}, credential=${redacted(credential)}, audience=${audience}, extra=${extra})"

    internal object Serializer : ModelSerializer<AgentAccessTokenCredentialInput>(AgentAccessTokenCredentialInput.generatedSerializer())
}

/** API key of a registered agent, to be checked. */
@Serializable(with = AgentApiKeyCredentialInput.Serializer::class)
@KeepGeneratedSerializer
public data class AgentApiKeyCredentialInput(
    /** Always `api_key`. */
    @EncodeDefault
    public val type: String = "api_key",
    /** The API key. */
    public val credential: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : AgentCredentialInput {
    override fun toString(): String =
        "AgentApiKeyCredentialInput(type=${type}, credential=${redacted(credential)}, extra=${extra})"

    internal object Serializer : ModelSerializer<AgentApiKeyCredentialInput>(AgentApiKeyCredentialInput.generatedSerializer())
}

/** Definition of one of the application's own agents. */
@Serializable(with = AgentBlueprint.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprint(
    /** Always `agent_blueprint`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_blueprint",
    public val id: String,
    public val name: String,
    @EncodeDefault
    public val description: String? = null,
    /** Slugs of the permissions that sessions can have at most. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    /** Who may get tokens for an agent of this blueprint. */
    @SerialName("invocable_by")
    public val invocableBy: AgentBlueprintInvocableBy,
    /** Kinds of instance that the agent may run as. */
    @SerialName("invocable_as")
    public val invocableAs: AgentBlueprintInvocableAs,
    /** Lifetimes of sessions and tokens. */
    @SerialName("session_settings")
    public val sessionSettings: AgentBlueprintSessionSettings,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprint>(AgentBlueprint.generatedSerializer())
}

/** Kinds of instance that an agent may run as. */
@Serializable(with = AgentBlueprintInvocableAs.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprintInvocableAs(
    @SerialName("instance_types")
    @EncodeDefault
    public val instanceTypes: List<AgentInstanceType> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprintInvocableAs>(AgentBlueprintInvocableAs.generatedSerializer())
}

/** Kinds of instance that an agent may run as, to be set. */
@Serializable(with = AgentBlueprintInvocableAsInput.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprintInvocableAsInput(
    @SerialName("instance_types")
    public val instanceTypes: List<AgentInstanceType>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprintInvocableAsInput>(AgentBlueprintInvocableAsInput.generatedSerializer())
}

/** Who may get tokens for an agent. */
@Serializable(with = AgentBlueprintInvocableBy.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprintInvocableBy(
    /** Slugs of the roles whose holders may delegate to an agent of this blueprint. */
    @SerialName("role_slugs")
    @EncodeDefault
    public val roleSlugs: List<String> = emptyList(),
    /** Identifiers of the organizations in which an agent of this blueprint may get tokens. */
    @SerialName("organization_ids")
    @EncodeDefault
    public val organizationIds: List<String> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprintInvocableBy>(AgentBlueprintInvocableBy.generatedSerializer())
}

/** Who may get tokens for an agent, to be set. */
@Serializable(with = AgentBlueprintInvocableByInput.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprintInvocableByInput(
    /** Slugs of the roles whose holders may delegate to an agent of this blueprint. */
    @SerialName("role_slugs")
    public val roleSlugs: List<String>? = null,
    /** Identifiers of the organizations in which an agent of this blueprint may get tokens. */
    @SerialName("organization_ids")
    public val organizationIds: List<String>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprintInvocableByInput>(AgentBlueprintInvocableByInput.generatedSerializer())
}

/** Lifetimes of the sessions and tokens of an agent, in seconds. */
@Serializable(with = AgentBlueprintSessionSettings.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprintSessionSettings(
    /** Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days). */
    @SerialName("max_age_seconds")
    public val maxAgeSeconds: Long,
    /** Life of each access token in seconds; at most 3600 (1 hour). */
    @SerialName("access_token_ttl_seconds")
    public val accessTokenTtlSeconds: Long,
    /** Life of each refresh token in seconds; at most 5184000 (60 days). */
    @SerialName("refresh_token_ttl_seconds")
    public val refreshTokenTtlSeconds: Long,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprintSessionSettings>(AgentBlueprintSessionSettings.generatedSerializer())
}

/** Lifetimes of the sessions and tokens of a new agent blueprint, in seconds. */
@Serializable(with = AgentBlueprintSessionSettingsInput.Serializer::class)
@KeepGeneratedSerializer
public data class AgentBlueprintSessionSettingsInput(
    /** Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days). */
    @SerialName("max_age_seconds")
    public val maxAgeSeconds: Long,
    /** Life of each access token in seconds; at most 3600 (1 hour). */
    @SerialName("access_token_ttl_seconds")
    public val accessTokenTtlSeconds: Long,
    /** Life of each refresh token in seconds; at most 5184000 (60 days). */
    @SerialName("refresh_token_ttl_seconds")
    public val refreshTokenTtlSeconds: Long,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentBlueprintSessionSettingsInput>(AgentBlueprintSessionSettingsInput.generatedSerializer())
}

/** State of a claim after a user was linked to it. */
@Serializable(with = AgentClaim.Serializer::class)
@KeepGeneratedSerializer
public data class AgentClaim(
    /** Identifier of the agent registration. */
    public val id: String,
    /** Status of the agent registration. */
    public val status: AgentRegistrationStatus,
    /** Code that the agent needs to complete the claim. */
    @SerialName("user_code")
    public val userCode: String,
    /** Organizations of the user, among which the agent can be placed. */
    @EncodeDefault
    public val organizations: List<AgentClaimOrganization> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentClaim>(AgentClaim.generatedSerializer())
}

/** Completion of a claim on an agent registration. */
@Serializable(with = AgentClaimCompletion.Serializer::class)
@KeepGeneratedSerializer
public data class AgentClaimCompletion(
    public val id: String,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** When the registration was claimed. */
    @SerialName("claimed_at")
    public val claimedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentClaimCompletion>(AgentClaimCompletion.generatedSerializer())
}

/** Organization that an agent can be placed in. */
@Serializable(with = AgentClaimOrganization.Serializer::class)
@KeepGeneratedSerializer
public data class AgentClaimOrganization(
    public val id: String,
    public val name: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentClaimOrganization>(AgentClaimOrganization.generatedSerializer())
}

/** User who claims an agent. */
@Serializable(with = AgentClaimUser.Serializer::class)
@KeepGeneratedSerializer
public data class AgentClaimUser(
    public val email: String,
    /** The application's own identifier of the user. */
    @SerialName("external_id")
    public val externalId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentClaimUser>(AgentClaimUser.generatedSerializer())
}

/** Result of checking an agent's credential. */
@Serializable(with = AgentCredentialValidation.Serializer::class)
@KeepGeneratedSerializer
public data class AgentCredentialValidation(
    public val valid: Boolean,
    /** Identifier of the agent registration that the credential belongs to; null if it is not valid. */
    @SerialName("registration_id")
    @EncodeDefault
    public val registrationId: String? = null,
    /** When the credential expires; null if it does not, or is not valid. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentCredentialValidation>(AgentCredentialValidation.generatedSerializer())
}

/** Lasting identity of an agent from outside. */
@Serializable(with = AgentIdentity.Serializer::class)
@KeepGeneratedSerializer
public data class AgentIdentity(
    public val id: String,
    /** Identifier of the user whom the agent belongs to; null if there is none. */
    @SerialName("userland_user_id")
    @EncodeDefault
    public val userlandUserId: String? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentIdentity>(AgentIdentity.generatedSerializer())
}

/** Agent of a blueprint at work in one organization. */
@Serializable(with = AgentInstance.Serializer::class)
@KeepGeneratedSerializer
public data class AgentInstance(
    /** Always `agent_instance`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_instance",
    public val id: String,
    @SerialName("agent_blueprint_id")
    public val agentBlueprintId: String,
    @SerialName("organization_id")
    public val organizationId: String,
    /** Identifier of the membership of the user whom the agent acts for; null if it acts as itself. */
    @SerialName("organization_membership_id")
    @EncodeDefault
    public val organizationMembershipId: String? = null,
    public val type: AgentInstanceType,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentInstance>(AgentInstance.generatedSerializer())
}

/** Time-limited and revocable session of an agent instance, which its tokens depend on. */
@Serializable(with = AgentInstanceSession.Serializer::class)
@KeepGeneratedSerializer
public data class AgentInstanceSession(
    /** Always `agent_instance_session`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "agent_instance_session",
    public val id: String,
    @SerialName("agent_instance_id")
    public val agentInstanceId: String,
    public val status: SessionStatus,
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
    internal object Serializer : ModelSerializer<AgentInstanceSession>(AgentInstanceSession.generatedSerializer())
}

/** Sign-up of an agent from outside, with its identity and the state of its claim. */
@Serializable(with = AgentRegistration.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistration(
    public val id: String,
    @SerialName("agent_identity")
    public val agentIdentity: AgentIdentity,
    @SerialName("organization_id")
    public val organizationId: String,
    public val status: AgentRegistrationStatus,
    /** When the registration was revoked; null if it was not. */
    @SerialName("revoked_at")
    @EncodeDefault
    public val revokedAt: Instant? = null,
    public val kind: AgentRegistrationKind,
    /** Claim by which a user takes the agent as their own; null if there is none. */
    @EncodeDefault
    public val claim: AgentRegistrationClaim? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistration>(AgentRegistration.generatedSerializer())
}

/** Claim by which a user takes an agent as their own. */
@Serializable(with = AgentRegistrationClaim.Serializer::class)
@KeepGeneratedSerializer
public data class AgentRegistrationClaim(
    public val id: String,
    /** Completion of the claim; null as long as it is open. */
    @SerialName("claim_completion")
    @EncodeDefault
    public val claimCompletion: AgentClaimCompletion? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Until when the claim can be completed. */
    @SerialName("expires_at")
    public val expiresAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentRegistrationClaim>(AgentRegistrationClaim.generatedSerializer())
}

/** Tokens issued to an agent. */
@Serializable(with = AgentToken.Serializer::class)
@KeepGeneratedSerializer
public data class AgentToken(
    @SerialName("access_token")
    public val accessToken: String,
    /** Always `Bearer`. */
    @SerialName("token_type")
    @EncodeDefault
    public val tokenType: String = "Bearer",
    /** Seconds until the access token expires. */
    @SerialName("expires_in")
    public val expiresIn: Long,
    /** Token for the next `refresh`, to be used once. */
    @SerialName("refresh_token")
    public val refreshToken: String,
    @SerialName("agent_instance_id")
    public val agentInstanceId: String,
    /** Whether this call brought the instance into being. */
    @SerialName("new_instance")
    public val newInstance: Boolean,
    @SerialName("agent_instance_session_id")
    public val agentInstanceSessionId: String,
    /** Slugs of the permissions that the session has. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "AgentToken(accessToken=${redacted(accessToken)}, tokenType=${tokenType}, expiresIn=${expiresIn}, refreshToken=${redacted(refreshToken)}, agentInstanceId=${agentInstanceId}, newInstance=${newInstance}, agentInstanceSessionId=${agentInstanceSessionId}, permissions=${permissions}, extra=${extra})"

    internal object Serializer : ModelSerializer<AgentToken>(AgentToken.generatedSerializer())
}

/** What a valid access token of an agent stands for. */
@Serializable(with = AgentTokenValidation.Serializer::class)
@KeepGeneratedSerializer
public data class AgentTokenValidation(
    /** Constant; a check that fails ends in an error instead. Always `true`. */
    @EncodeDefault
    public val valid: Boolean = true,
    @SerialName("agent_instance_id")
    public val agentInstanceId: String,
    @SerialName("agent_instance_session_id")
    public val agentInstanceSessionId: String,
    /** Identifier of the organization in which the agent acts. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Slugs of the permissions that the token carries. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    /** Purpose that was given when the token was issued; null if none was. */
    @EncodeDefault
    public val intent: String? = null,
    /** Identifier of the user whom the agent acts for; null if it acts as itself. */
    @SerialName("acting_user_id")
    @EncodeDefault
    public val actingUserId: String? = null,
    /** When the session behind the token ends. */
    @SerialName("session_expires_at")
    public val sessionExpiresAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<AgentTokenValidation>(AgentTokenValidation.generatedSerializer())
}

/** Lifetimes of sessions and tokens to change, in seconds; those left out stay as they are. */
@Serializable(with = UpdateAgentBlueprintSessionSettings.Serializer::class)
@KeepGeneratedSerializer
public data class UpdateAgentBlueprintSessionSettings(
    /** Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days). */
    @SerialName("max_age_seconds")
    public val maxAgeSeconds: Long? = null,
    /** Life of each access token in seconds; at most 3600 (1 hour). */
    @SerialName("access_token_ttl_seconds")
    public val accessTokenTtlSeconds: Long? = null,
    /** Life of each refresh token in seconds; at most 5184000 (60 days). */
    @SerialName("refresh_token_ttl_seconds")
    public val refreshTokenTtlSeconds: Long? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UpdateAgentBlueprintSessionSettings>(UpdateAgentBlueprintSessionSettings.generatedSerializer())
}

/** Credential of a registered agent that is to be checked. */
@Serializable(with = AgentCredentialInputSerializer::class)
public sealed interface AgentCredentialInput {
    /** A form that this version does not know. */
    public data class Unknown(
        /** The value as it came. */
        public val value: JsonElement,
    ) : AgentCredentialInput {
        override fun toString(): String = "AgentCredentialInput.Unknown"
    }
}

internal object AgentCredentialInputSerializer : UnionSerializer<AgentCredentialInput>("dev.workoskit.models.AgentCredentialInput", "type") {
    override fun serializer(tag: String): KSerializer<out AgentCredentialInput>? = when (tag) {
        "api_key" -> AgentApiKeyCredentialInput.serializer()
        "access_token" -> AgentAccessTokenCredentialInput.serializer()
        else -> null
    }

    override fun serializer(value: AgentCredentialInput): KSerializer<out AgentCredentialInput>? = when (value) {
        is AgentApiKeyCredentialInput -> AgentApiKeyCredentialInput.serializer()
        is AgentAccessTokenCredentialInput -> AgentAccessTokenCredentialInput.serializer()
        is AgentCredentialInput.Unknown -> null
    }

    override fun unknown(value: JsonElement): AgentCredentialInput = AgentCredentialInput.Unknown(value)

    override fun valueOfUnknown(value: AgentCredentialInput): JsonElement? = (value as? AgentCredentialInput.Unknown)?.value
}

/** Whether an agent acts for a user (`delegated`) or as itself (`autonomous`). Other values can appear. */
@Serializable(with = AgentInstanceType.Serializer::class)
@JvmInline
public value class AgentInstanceType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `delegated` */
        public val Delegated: AgentInstanceType = AgentInstanceType("delegated")
        /** `autonomous` */
        public val Autonomous: AgentInstanceType = AgentInstanceType("autonomous")
    }

    internal object Serializer : EnumSerializer<AgentInstanceType>("dev.workoskit.models.AgentInstanceType") {
        override fun of(value: String): AgentInstanceType = AgentInstanceType(value)

        override fun valueOf(item: AgentInstanceType): String = item.value
    }
}

/** How an agent registered, which follows from its way of authenticating. Other values can appear. */
@Serializable(with = AgentRegistrationKind.Serializer::class)
@JvmInline
public value class AgentRegistrationKind(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `anonymous` */
        public val Anonymous: AgentRegistrationKind = AgentRegistrationKind("anonymous")
        /** `service_auth` */
        public val ServiceAuth: AgentRegistrationKind = AgentRegistrationKind("service_auth")
        /** `identity_assertion` */
        public val IdentityAssertion: AgentRegistrationKind = AgentRegistrationKind("identity_assertion")
    }

    internal object Serializer : EnumSerializer<AgentRegistrationKind>("dev.workoskit.models.AgentRegistrationKind") {
        override fun of(value: String): AgentRegistrationKind = AgentRegistrationKind(value)

        override fun valueOf(item: AgentRegistrationKind): String = item.value
    }
}

/** Standing of an agent registration. Other values can appear. */
@Serializable(with = AgentRegistrationStatus.Serializer::class)
@JvmInline
public value class AgentRegistrationStatus(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `unverified` */
        public val Unverified: AgentRegistrationStatus = AgentRegistrationStatus("unverified")
        /** `verified` */
        public val Verified: AgentRegistrationStatus = AgentRegistrationStatus("verified")
        /** `expired` */
        public val Expired: AgentRegistrationStatus = AgentRegistrationStatus("expired")
        /** `revoked` */
        public val Revoked: AgentRegistrationStatus = AgentRegistrationStatus("revoked")
    }

    internal object Serializer : EnumSerializer<AgentRegistrationStatus>("dev.workoskit.models.AgentRegistrationStatus") {
        override fun of(value: String): AgentRegistrationStatus = AgentRegistrationStatus(value)

        override fun valueOf(item: AgentRegistrationStatus): String = item.value
    }
}

/**
 * How an agent's token is obtained, from a user's token, as the agent itself, from the agent's own token, or with a
 * refresh token. Other values can appear.
 */
@Serializable(with = AgentTokenType.Serializer::class)
@JvmInline
public value class AgentTokenType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `user_delegated` */
        public val UserDelegated: AgentTokenType = AgentTokenType("user_delegated")
        /** `autonomous` */
        public val Autonomous: AgentTokenType = AgentTokenType("autonomous")
        /** `agent_delegated` */
        public val AgentDelegated: AgentTokenType = AgentTokenType("agent_delegated")
        /** `refresh` */
        public val Refresh: AgentTokenType = AgentTokenType("refresh")
    }

    internal object Serializer : EnumSerializer<AgentTokenType>("dev.workoskit.models.AgentTokenType") {
        override fun of(value: String): AgentTokenType = AgentTokenType(value)

        override fun valueOf(item: AgentTokenType): String = item.value
    }
}
