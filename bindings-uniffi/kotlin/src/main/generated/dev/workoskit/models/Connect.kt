// Generated from api/connect.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** An application that acts for an organization with its own credentials and without a user. */
@Serializable(with = ConnectApplicationM2M.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectApplicationM2M(
    /** Always `connect_application`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connect_application",
    public val id: String,
    /** Identifies the application in OAuth requests. */
    @SerialName("client_id")
    public val clientId: String,
    @EncodeDefault
    public val description: String? = null,
    public val name: String,
    /** OAuth scopes that the application may request. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Always `m2m`. */
    @SerialName("application_type")
    @EncodeDefault
    public val applicationType: String = "m2m",
    /** Organization for which the application obtains tokens. */
    @SerialName("organization_id")
    public val organizationId: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : ConnectApplication {
    internal object Serializer : ModelSerializer<ConnectApplicationM2M>(ConnectApplicationM2M.generatedSerializer())
}

/** An application that signs users in through OAuth. */
@Serializable(with = ConnectApplicationOAuth.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectApplicationOAuth(
    /** Always `connect_application`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connect_application",
    public val id: String,
    /** Identifies the application in OAuth requests. */
    @SerialName("client_id")
    public val clientId: String,
    @EncodeDefault
    public val description: String? = null,
    public val name: String,
    /** OAuth scopes that the application may request. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Always `oauth`. */
    @SerialName("application_type")
    @EncodeDefault
    public val applicationType: String = "oauth",
    /** Addresses to which the browser may be sent back. */
    @SerialName("redirect_uris")
    @EncodeDefault
    public val redirectUris: List<ConnectApplicationRedirectUri> = emptyList(),
    /** Web origins from which a browser may call the token endpoint for this application. */
    @SerialName("cors_origins")
    @EncodeDefault
    public val corsOrigins: List<String> = emptyList(),
    /** Whether the application uses PKCE. */
    @SerialName("uses_pkce")
    public val usesPkce: Boolean,
    /** Whether the application belongs to the same product, so that users are not asked for consent. */
    @SerialName("is_first_party")
    public val isFirstParty: Boolean,
    /** Whether the application registered itself through dynamic client registration. */
    @SerialName("was_dynamically_registered")
    public val wasDynamicallyRegistered: Boolean? = null,
    /** Organization that the application belongs to, if any. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : ConnectApplication {
    internal object Serializer : ModelSerializer<ConnectApplicationOAuth>(ConnectApplicationOAuth.generatedSerializer())
}

/** An address to which the browser may be sent back after sign-in. */
@Serializable(with = ConnectApplicationRedirectUri.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectApplicationRedirectUri(
    public val uri: String,
    /** Whether this is the default among the addresses of the application. */
    public val default: Boolean,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectApplicationRedirectUri>(ConnectApplicationRedirectUri.generatedSerializer())
}

/** A client secret of an application, without its value. */
@Serializable(with = ConnectApplicationSecret.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectApplicationSecret(
    /** Always `connect_application_secret`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connect_application_secret",
    public val id: String,
    /** The last characters of the value, to tell secrets apart. */
    @SerialName("secret_hint")
    public val secretHint: String,
    /** When the secret was last used; null if never. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectApplicationSecret>(ConnectApplicationSecret.generatedSerializer())
}

/** A client secret that was just created, with its value. */
@Serializable(with = ConnectApplicationSecretWithValue.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectApplicationSecretWithValue(
    /** Always `connect_application_secret`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connect_application_secret",
    public val id: String,
    /** The last characters of the value, to tell secrets apart. */
    @SerialName("secret_hint")
    public val secretHint: String,
    /** When the secret was last used; null if never. */
    @SerialName("last_used_at")
    @EncodeDefault
    public val lastUsedAt: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The value. It cannot be fetched again. */
    public val secret: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "ConnectApplicationSecretWithValue(object=${`object`}, id=${id}, secretHint=${secretHint}, lastUsedAt=${lastUsedAt}, createdAt=${createdAt}, updatedAt=${updatedAt}, secret=${redacted(secret)}, extra=${extra})"

    internal object Serializer : ModelSerializer<ConnectApplicationSecretWithValue>(ConnectApplicationSecretWithValue.generatedSerializer())
}

/** Where the sign-in goes on after the application's own login page. */
@Serializable(with = ExternalAuthCompleteResponse.Serializer::class)
@KeepGeneratedSerializer
public data class ExternalAuthCompleteResponse(
    /** Address in AuthKit to which to send the user's browser. It carries a signed token that completes the sign-in. */
    @SerialName("redirect_uri")
    public val redirectUri: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "ExternalAuthCompleteResponse(redirectUri=${redacted(redirectUri)}, extra=${extra})"

    internal object Serializer : ModelSerializer<ExternalAuthCompleteResponse>(ExternalAuthCompleteResponse.generatedSerializer())
}

/** A user as the application knows them, to be created or updated in AuthKit. */
@Serializable(with = ExternalAuthUser.Serializer::class)
@KeepGeneratedSerializer
public data class ExternalAuthUser(
    /** The application's own identifier of the user, which becomes their `external_id`. */
    public val id: String,
    /** E-mail address, which no other user may have. */
    public val email: String,
    @SerialName("first_name")
    public val firstName: String? = null,
    @SerialName("last_name")
    public val lastName: String? = null,
    /** Full name. */
    public val name: String? = null,
    /** Key and value pairs to keep with the user. */
    public val metadata: Map<String, String>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ExternalAuthUser>(ExternalAuthUser.generatedSerializer())
}

/** The answer of the token endpoint (RFC 6749). */
@Serializable(with = OAuth2Token.Serializer::class)
@KeepGeneratedSerializer
public data class OAuth2Token(
    @SerialName("access_token")
    public val accessToken: String,
    /** How to send the access token, normally `bearer`. */
    @SerialName("token_type")
    public val tokenType: String,
    /** Lifetime of the access token in seconds. */
    @SerialName("expires_in")
    public val expiresIn: Long,
    /** Claims about the user; present if the scope `openid` was granted. */
    @SerialName("id_token")
    public val idToken: String? = null,
    /** Present if the scope `offline_access` was granted. */
    @SerialName("refresh_token")
    public val refreshToken: String? = null,
    /** Granted scopes separated by spaces. */
    public val scope: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "OAuth2Token(accessToken=${redacted(accessToken)}, tokenType=${tokenType}, expiresIn=${expiresIn}, idToken=${redacted(idToken)}, refreshToken=${redacted(refreshToken)}, scope=${scope}, extra=${extra})"

    internal object Serializer : ModelSerializer<OAuth2Token>(OAuth2Token.generatedSerializer())
}

/** The OpenID Connect discovery document of the AuthKit domain. */
@Serializable(with = OpenIdConfiguration.Serializer::class)
@KeepGeneratedSerializer
public data class OpenIdConfiguration(
    /** The value of the claim `iss` in tokens. */
    public val issuer: String,
    @SerialName("authorization_endpoint")
    public val authorizationEndpoint: String,
    @SerialName("token_endpoint")
    public val tokenEndpoint: String,
    @SerialName("introspection_endpoint")
    public val introspectionEndpoint: String,
    @SerialName("userinfo_endpoint")
    public val userinfoEndpoint: String,
    /** Where the public keys are found that verify tokens. */
    @SerialName("jwks_uri")
    public val jwksUri: String,
    @SerialName("grant_types_supported")
    @EncodeDefault
    public val grantTypesSupported: List<String> = emptyList(),
    @SerialName("response_types_supported")
    @EncodeDefault
    public val responseTypesSupported: List<String> = emptyList(),
    @SerialName("subject_types_supported")
    @EncodeDefault
    public val subjectTypesSupported: List<String> = emptyList(),
    @SerialName("id_token_signing_alg_values_supported")
    @EncodeDefault
    public val idTokenSigningAlgValuesSupported: List<String> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<OpenIdConfiguration>(OpenIdConfiguration.generatedSerializer())
}

/** An address to register for an application. */
@Serializable(with = RedirectUriInput.Serializer::class)
@KeepGeneratedSerializer
public data class RedirectUriInput(
    public val uri: String,
    /** Whether this is the default among the addresses of the application. */
    public val default: Patch<Boolean> = Patch.Absent,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<RedirectUriInput>(RedirectUriInput.generatedSerializer())
}

/** A choice that the consent page offers, whose outcome becomes a claim. */
@Serializable(with = UserConsentOption.Serializer::class)
@KeepGeneratedSerializer
public data class UserConsentOption(
    /** Name of the claim that receives the chosen value. */
    public val claim: String,
    /** Kind of choice, always one value out of a list. Always `enum`. */
    @EncodeDefault
    public val type: String = "enum",
    /** Text shown to the user. */
    public val label: String,
    public val choices: List<UserConsentOptionChoice>,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UserConsentOption>(UserConsentOption.generatedSerializer())
}

/** One of the values that the user may choose. */
@Serializable(with = UserConsentOptionChoice.Serializer::class)
@KeepGeneratedSerializer
public data class UserConsentOptionChoice(
    /** Value of the claim if this choice is taken. */
    public val value: String? = null,
    /** Text shown to the user. */
    public val label: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UserConsentOptionChoice>(UserConsentOptionChoice.generatedSerializer())
}

/** An application of either kind, told apart by `application_type`. */
@Serializable(with = ConnectApplicationSerializer::class)
public sealed interface ConnectApplication {
    /** A form that this version does not know. */
    public data class Unknown(
        /** The value as it came. */
        public val value: JsonElement,
    ) : ConnectApplication {
        override fun toString(): String = "ConnectApplication.Unknown"
    }
}

internal object ConnectApplicationSerializer : UnionSerializer<ConnectApplication>("dev.workoskit.models.ConnectApplication", "application_type") {
    override fun serializer(tag: String): KSerializer<out ConnectApplication>? = when (tag) {
        "oauth" -> ConnectApplicationOAuth.serializer()
        "m2m" -> ConnectApplicationM2M.serializer()
        else -> null
    }

    override fun serializer(value: ConnectApplication): KSerializer<out ConnectApplication>? = when (value) {
        is ConnectApplicationOAuth -> ConnectApplicationOAuth.serializer()
        is ConnectApplicationM2M -> ConnectApplicationM2M.serializer()
        is ConnectApplication.Unknown -> null
    }

    override fun unknown(value: JsonElement): ConnectApplication = ConnectApplication.Unknown(value)

    override fun valueOfUnknown(value: ConnectApplication): JsonElement? = (value as? ConnectApplication.Unknown)?.value
}

/**
 * How an application was registered, either `dynamic` if it registered itself (dynamic client registration) or
 * `authenticated` if an authenticated caller did. Other values can appear.
 */
@Serializable(with = ApplicationRegistrationType.Serializer::class)
@JvmInline
public value class ApplicationRegistrationType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `dynamic` */
        public val Dynamic: ApplicationRegistrationType = ApplicationRegistrationType("dynamic")
        /** `authenticated` */
        public val Authenticated: ApplicationRegistrationType = ApplicationRegistrationType("authenticated")
    }

    internal object Serializer : EnumSerializer<ApplicationRegistrationType>("dev.workoskit.models.ApplicationRegistrationType") {
        override fun of(value: String): ApplicationRegistrationType = ApplicationRegistrationType(value)

        override fun valueOf(item: ApplicationRegistrationType): String = item.value
    }
}

/** Kind of token in an introspection request. Other values can appear. */
@Serializable(with = TokenTypeHint.Serializer::class)
@JvmInline
public value class TokenTypeHint(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `access_token` */
        public val AccessToken: TokenTypeHint = TokenTypeHint("access_token")
        /** `refresh_token` */
        public val RefreshToken: TokenTypeHint = TokenTypeHint("refresh_token")
    }

    internal object Serializer : EnumSerializer<TokenTypeHint>("dev.workoskit.models.TokenTypeHint") {
        override fun of(value: String): TokenTypeHint = TokenTypeHint(value)

        override fun valueOf(item: TokenTypeHint): String = item.value
    }
}
