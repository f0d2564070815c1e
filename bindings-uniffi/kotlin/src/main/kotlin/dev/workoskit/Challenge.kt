package dev.workoskit

import dev.workoskit.models.User
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What must happen before a sign-in is complete. Members that do not belong to the kind of step are null or empty. */
@Serializable
public class Challenge internal constructor(
    /** Which step, such as `mfa_challenge` or `organization_selection_required`. */
    public val kind: String,
    /** To be sent with the answer to the step. It is a secret. */
    @SerialName("pending_authentication_token")
    public val pendingAuthenticationToken: String? = null,
    /** To be sent with an e-mail address that was asked for. It is a secret. */
    @SerialName("email_completion_token")
    public val emailCompletionToken: String? = null,
    /** The verification that was mailed. */
    @SerialName("email_verification_id")
    public val emailVerificationId: String? = null,
    /** The address that the step is about. */
    public val email: String? = null,
    /** The radar challenge to answer. */
    @SerialName("radar_challenge_id")
    public val radarChallengeId: String? = null,
    @SerialName("user")
    private val rawUser: JsonElement? = null,
    /** Organizations to choose from. */
    public val organizations: List<Organization> = emptyList(),
    /** Factors to choose from. */
    @SerialName("authentication_factors")
    public val authenticationFactors: List<Factor> = emptyList(),
    /** Connections to sign in through. */
    @SerialName("connection_ids")
    public val connectionIds: List<String> = emptyList(),
    /** Methods that the organization allows, by name. */
    @SerialName("auth_methods")
    public val authMethods: Map<String, JsonElement> = emptyMap(),
) {
    /** The user, if the server gives them whole. */
    public val user: User?
        get() = rawUser?.let {
            try {
                decoding.decodeFromJsonElement(User.serializer(), it)
            } catch (_: SerializationException) {
                null
            }
        }

    /** The user as far as they are known, by names on the wire. */
    public val userMembers: Map<String, JsonElement> get() = (rawUser as? JsonObject).orEmpty()

    override fun toString(): String = "Challenge(kind=$kind)"

    /** An organization to choose. */
    @Serializable
    public data class Organization(
        /** Identifier. */
        public val id: String,
        /** Name. */
        public val name: String,
    )

    /** A factor to choose. */
    @Serializable
    public data class Factor(
        /** Identifier. */
        public val id: String,
        /** Type, such as `totp`. */
        public val type: String,
    )

    internal companion object {
        private val lenient = Json {
            explicitNulls = false
            coerceInputValues = true
            ignoreUnknownKeys = true
        }

        fun read(text: String): Challenge = lenient.decodeFromString(serializer(), text)
    }
}
