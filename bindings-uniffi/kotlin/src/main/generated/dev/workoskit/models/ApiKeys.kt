// Generated from api/api_keys.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** API key of an organization or a user, without its value. */
@Serializable(with = ApiKey.Serializer::class)
@KeepGeneratedSerializer
public data class ApiKey(
    /** Always `api_key`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "api_key",
    public val id: String,
    public val owner: ApiKeyOwner,
    public val name: String,
    /** Shortened form of the key that is safe to show, so that a person can recognise it. */
    @SerialName("obfuscated_value")
    public val obfuscatedValue: String,
    /** When the key was last used; null if never. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    /** When the key stops working; null if it does not expire. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Slugs of the permissions that the key carries. */
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
    internal object Serializer : ModelSerializer<ApiKey>(ApiKey.generatedSerializer())
}

/** Result of checking an API key. */
@Serializable(with = ApiKeyValidationResponse.Serializer::class)
@KeepGeneratedSerializer
public data class ApiKeyValidationResponse(
    /** The key that was recognised; null if the value is not a valid key. */
    @SerialName("api_key")
    @EncodeDefault
    public val apiKey: ApiKey? = null,
    /** Identifier of the agent registration that the key was issued to; absent if no agent holds it. */
    @SerialName("agent_registration_id")
    public val agentRegistrationId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ApiKeyValidationResponse>(ApiKeyValidationResponse.generatedSerializer())
}

/** API key of an organization, without its value. */
@Serializable(with = OrganizationApiKey.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationApiKey(
    /** Always `api_key`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "api_key",
    public val id: String,
    public val owner: OrganizationApiKeyOwner,
    public val name: String,
    /** Shortened form of the key that is safe to show, so that a person can recognise it. */
    @SerialName("obfuscated_value")
    public val obfuscatedValue: String,
    /** When the key was last used; null if never. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    /** When the key stops working; null if it does not expire. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Slugs of the permissions that the key carries. */
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
    internal object Serializer : ModelSerializer<OrganizationApiKey>(OrganizationApiKey.generatedSerializer())
}

/** Organization as the owner of an API key. */
@Serializable(with = OrganizationApiKeyOwner.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationApiKeyOwner(
    /** Always `organization`. */
    @EncodeDefault
    public val type: String = "organization",
    /** Identifier of the organization. */
    public val id: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : ApiKeyOwner {
    internal object Serializer : ModelSerializer<OrganizationApiKeyOwner>(OrganizationApiKeyOwner.generatedSerializer())
}

/** API key of an organization just created, with its value. */
@Serializable(with = OrganizationApiKeyWithValue.Serializer::class)
@KeepGeneratedSerializer
public data class OrganizationApiKeyWithValue(
    /** Always `api_key`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "api_key",
    public val id: String,
    public val owner: OrganizationApiKeyOwner,
    public val name: String,
    /** Shortened form of the key that is safe to show, so that a person can recognise it. */
    @SerialName("obfuscated_value")
    public val obfuscatedValue: String,
    /** When the key was last used; null if never. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    /** When the key stops working; null if it does not expire. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Slugs of the permissions that the key carries. */
    @EncodeDefault
    public val permissions: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The key itself, shown only this once. */
    public val value: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "OrganizationApiKeyWithValue(object=${`object`}, id=${id}, owner=${owner}, name=${name}, obfuscatedValue=${obfuscatedValue}, lastUsedAt=${lastUsedAt}, expiresAt=${expiresAt}, permissions=${permissions}, createdAt=${createdAt}, updatedAt=${updatedAt}, value=${redacted(value)}, extra=${extra})"

    internal object Serializer : ModelSerializer<OrganizationApiKeyWithValue>(OrganizationApiKeyWithValue.generatedSerializer())
}

/** Owner of an API key, an organization or a user within an organization. */
@Serializable(with = ApiKeyOwnerSerializer::class)
public sealed interface ApiKeyOwner {
    /** A form that this version does not know. */
    public data class Unknown(
        /** The value as it came. */
        public val value: JsonElement,
    ) : ApiKeyOwner {
        override fun toString(): String = "ApiKeyOwner.Unknown"
    }
}

internal object ApiKeyOwnerSerializer : UnionSerializer<ApiKeyOwner>("dev.workoskit.models.ApiKeyOwner", "type") {
    override fun serializer(tag: String): KSerializer<out ApiKeyOwner>? = when (tag) {
        "organization" -> OrganizationApiKeyOwner.serializer()
        "user" -> UserApiKeyOwner.serializer()
        else -> null
    }

    override fun serializer(value: ApiKeyOwner): KSerializer<out ApiKeyOwner>? = when (value) {
        is OrganizationApiKeyOwner -> OrganizationApiKeyOwner.serializer()
        is UserApiKeyOwner -> UserApiKeyOwner.serializer()
        is ApiKeyOwner.Unknown -> null
    }

    override fun unknown(value: JsonElement): ApiKeyOwner = ApiKeyOwner.Unknown(value)

    override fun valueOfUnknown(value: ApiKeyOwner): JsonElement? = (value as? ApiKeyOwner.Unknown)?.value
}
