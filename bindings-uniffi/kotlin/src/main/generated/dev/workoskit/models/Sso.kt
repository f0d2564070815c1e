// Generated from api/sso.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** The link between an organization and its identity provider, through which its members sign in. */
@Serializable(with = Connection.Serializer::class)
@KeepGeneratedSerializer
public data class Connection(
    /** Always `connection`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connection",
    public val id: String,
    /** Identifier of the organization that the connection belongs to; absent if there is none. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** Provider and protocol. */
    @SerialName("connection_type")
    public val connectionType: ConnectionType,
    /** Name for people. */
    public val name: String,
    /** How far the set-up is, and whether people can sign in. */
    public val state: ConnectionState,
    /** Older form of `state`, which replaces it. */
    @Deprecated("Not to be used in new code.")
    public val status: ConnectionStatus,
    /** Domains that are associated with the connection. */
    @EncodeDefault
    public val domains: List<ConnectionDomain> = emptyList(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Connection>(Connection.generatedSerializer())
}

/** Which attributes or claims of the identity provider fill which members of profiles. */
@Serializable(with = ConnectionAttributeMaps.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionAttributeMaps(
    /** Sources of the members that every profile has. */
    @SerialName("standard_attributes")
    public val standardAttributes: ConnectionStandardAttributes? = null,
    /**
     * Sources of custom attributes, by the name of the custom attribute. Each must be defined in the environment
     * already.
     */
    @SerialName("custom_attributes")
    public val customAttributes: Map<String, String>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionAttributeMaps>(ConnectionAttributeMaps.generatedSerializer())
}

/** A domain that is associated with a connection. */
@Serializable(with = ConnectionDomain.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionDomain(
    public val id: String,
    /** Always `connection_domain`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connection_domain",
    /** Bare domain name. */
    public val domain: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionDomain>(ConnectionDomain.generatedSerializer())
}

/** A private key of the application's own, with its certificate. */
@Serializable(with = ConnectionKeyPair.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionKeyPair(
    /** Private key in PEM form. */
    public val key: String,
    /** X.509 certificate of the key in PEM form. */
    public val cert: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "ConnectionKeyPair(key=${redacted(key)}, cert=${cert}, extra=${extra})"

    internal object Serializer : ModelSerializer<ConnectionKeyPair>(ConnectionKeyPair.generatedSerializer())
}

/** Settings of a new OpenID Connect connection. */
@Serializable(with = ConnectionOidcOptions.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionOidcOptions(
    /** URL of the identity provider's OpenID Connect discovery document. */
    @SerialName("discovery_endpoint")
    public val discoveryEndpoint: String,
    /** Client identifier that the identity provider has given out. */
    @SerialName("client_id")
    public val clientId: String,
    /**
     * Needed for `client_secret_basic` and `client_secret_post`, refused for `private_key_jwt`. It is never returned.
     */
    @SerialName("client_secret")
    public val clientSecret: String? = null,
    /** Callback of your own domain to use at the identity provider, in place of the one that WorkOS makes. */
    @SerialName("redirect_uri")
    public val redirectUri: String? = null,
    /** Whether PKCE is used towards the identity provider; defaults to true. */
    public val pkce: Boolean? = null,
    /** How WorkOS authenticates at the token endpoint; defaults to `client_secret_basic`. */
    @SerialName("token_authentication_method")
    public val tokenAuthenticationMethod: OidcTokenAuthenticationMethod? = null,
    /** Key pair for `private_key_jwt`, and only for that; WorkOS makes one if it is absent. */
    @SerialName("jwt_signing_key_pair")
    public val jwtSigningKeyPair: ConnectionKeyPair? = null,
    /** Algorithm with which the identity provider signs ID tokens. */
    @SerialName("id_token_signature_algorithm")
    public val idTokenSignatureAlgorithm: OidcIdTokenSignatureAlgorithm? = null,
    /** Whether further attributes are fetched from the UserInfo endpoint. */
    @SerialName("fetch_user_info")
    public val fetchUserInfo: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "ConnectionOidcOptions(discoveryEndpoint=${discoveryEndpoint}, clientId=${clientId}, clientSecret=${redacted(clientSecret)}, redirectUri=${redirectUri}, pkce=${pkce}, tokenAuthenticationMethod=${tokenAuthenticationMethod}, jwtSigningKeyPair=${jwtSigningKeyPair}, idTokenSignatureAlgorithm=${idTokenSignatureAlgorithm}, fetchUserInfo=${fetchUserInfo}, extra=${extra})"

    internal object Serializer : ModelSerializer<ConnectionOidcOptions>(ConnectionOidcOptions.generatedSerializer())
}

/** Settings of a new SAML connection, either `idp_metadata_url` or the identity provider's members one by one. */
@Serializable(with = ConnectionSamlOptions.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionSamlOptions(
    /** URL of the identity provider's metadata, which then supplies its members and certificates. */
    @SerialName("idp_metadata_url")
    public val idpMetadataUrl: String? = null,
    /** Assertion consumer service URL of your own domain, in place of the one that WorkOS makes. */
    @SerialName("acs_url")
    public val acsUrl: String? = null,
    /** Entity identifier (audience) of the service provider, in place of the one that WorkOS makes. */
    @SerialName("sp_entity_id")
    public val spEntityId: String? = null,
    /** Entity identifier of the identity provider. */
    @SerialName("idp_entity_id")
    public val idpEntityId: String? = null,
    /** Sign-in URL of the identity provider; needed if there is no metadata URL. */
    @SerialName("idp_sso_url")
    public val idpSsoUrl: String? = null,
    /** X.509 certificates that check the signatures of the identity provider; needed if there is no metadata URL. */
    @SerialName("idp_signing_certs")
    public val idpSigningCerts: List<String>? = null,
    /** Key pair that signs sign-in requests; WorkOS makes one if it is absent. */
    @SerialName("sp_signing_key_pair")
    public val spSigningKeyPair: ConnectionKeyPair? = null,
    /** Key pairs for encrypted responses; WorkOS makes one if they are absent. */
    @SerialName("sp_encryption_key_pairs")
    public val spEncryptionKeyPairs: List<ConnectionKeyPair>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionSamlOptions>(ConnectionSamlOptions.generatedSerializer())
}

/**
 * For each member of a profile, the name of the attribute or claim that fills it. What is left out has the default of
 * the connection type on creation, and stays as it is on an update.
 */
@Serializable(with = ConnectionStandardAttributes.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectionStandardAttributes(
    /** Source of the profile's `idp_id`. */
    @SerialName("idp_id")
    public val idpId: String? = null,
    /** Source of the profile's `email`. */
    public val email: String? = null,
    /** Source of the profile's `first_name`. */
    @SerialName("first_name")
    public val firstName: String? = null,
    /** Source of the profile's `last_name`. */
    @SerialName("last_name")
    public val lastName: String? = null,
    /** Source of the profile's `groups`; null for no mapping. */
    public val groups: Patch<String> = Patch.Absent,
    /** Source of the profile's `name`; null for no mapping. */
    public val name: Patch<String> = Patch.Absent,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectionStandardAttributes>(ConnectionStandardAttributes.generatedSerializer())
}

/** Tokens of the OAuth provider behind a sign-in, for calling that provider's API. They are not tokens of WorkOS. */
@Serializable(with = OAuthTokens.Serializer::class)
@KeepGeneratedSerializer
public data class OAuthTokens(
    /** OAuth provider that issued the tokens. */
    public val provider: String,
    @SerialName("refresh_token")
    public val refreshToken: String,
    @SerialName("access_token")
    public val accessToken: String,
    /** When the access token expires, in seconds since 1 January 1970 UTC. */
    @SerialName("expires_at")
    public val expiresAt: Long,
    /** Scopes that the access token was granted. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "OAuthTokens(provider=${provider}, refreshToken=${redacted(refreshToken)}, accessToken=${redacted(accessToken)}, expiresAt=${expiresAt}, scopes=${scopes}, extra=${extra})"

    internal object Serializer : ModelSerializer<OAuthTokens>(OAuthTokens.generatedSerializer())
}

/** A person as the identity provider describes them at sign-in. */
@Serializable(with = Profile.Serializer::class)
@KeepGeneratedSerializer
public data class Profile(
    /** Always `profile`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "profile",
    public val id: String,
    /** Identifier of the organization of the connection; null for a connection without one. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** Identifier of the connection through which the person signed in. */
    @SerialName("connection_id")
    public val connectionId: String,
    /** Provider and protocol of that connection. */
    @SerialName("connection_type")
    public val connectionType: ConnectionType,
    /** Identifier of the person at the identity provider; more stable than the e-mail address. */
    @SerialName("idp_id")
    public val idpId: String,
    /** Address as the provider states it. It is only as trustworthy as that provider, so check the organization too. */
    public val email: String,
    @SerialName("first_name")
    @EncodeDefault
    public val firstName: String? = null,
    @SerialName("last_name")
    @EncodeDefault
    public val lastName: String? = null,
    /** Full name. */
    @EncodeDefault
    public val name: String? = null,
    /** Role in the organization, if roles are assigned through the identity provider. */
    public val role: SlimRole? = null,
    /** All roles in the organization, where a person can have several. */
    public val roles: List<SlimRole>? = null,
    /** Groups as the identity provider names them; present if the connection maps them. */
    public val groups: List<String>? = null,
    /** Values of the custom attributes that the connection maps. */
    @SerialName("custom_attributes")
    public val customAttributes: Map<String, JsonElement>? = null,
    /** Everything that the identity provider sent, unmapped. */
    @SerialName("raw_attributes")
    @EncodeDefault
    public val rawAttributes: Map<String, JsonElement> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<Profile>(Profile.generatedSerializer())
}

/** A certificate that checks the signatures of a SAML identity provider. */
@Serializable(with = SamlIdpSigningCertificate.Serializer::class)
@KeepGeneratedSerializer
public data class SamlIdpSigningCertificate(
    /** Always `saml_idp_signing_certificate`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "saml_idp_signing_certificate",
    public val id: String,
    /** X.509 certificate in PEM form; public. */
    public val value: String,
    /** When it becomes valid. */
    @SerialName("not_before")
    @EncodeDefault
    public val notBefore: Instant? = null,
    /** When it expires. */
    @SerialName("not_after")
    @EncodeDefault
    public val notAfter: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SamlIdpSigningCertificate>(SamlIdpSigningCertificate.generatedSerializer())
}

/** A certificate with which a SAML identity provider can encrypt its responses. WorkOS keeps the private key. */
@Serializable(with = SamlSpEncryptionCertificate.Serializer::class)
@KeepGeneratedSerializer
public data class SamlSpEncryptionCertificate(
    /** Always `saml_sp_encryption_certificate`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "saml_sp_encryption_certificate",
    public val id: String,
    /** X.509 certificate in PEM form; public. */
    public val value: String,
    /** When it becomes valid. */
    @SerialName("not_before")
    @EncodeDefault
    public val notBefore: Instant? = null,
    /** When it expires. */
    @SerialName("not_after")
    @EncodeDefault
    public val notAfter: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SamlSpEncryptionCertificate>(SamlSpEncryptionCertificate.generatedSerializer())
}

/**
 * A certificate with which a SAML identity provider can check signed sign-in requests. WorkOS keeps the private key.
 */
@Serializable(with = SamlSpSigningCertificate.Serializer::class)
@KeepGeneratedSerializer
public data class SamlSpSigningCertificate(
    /** Always `saml_sp_signing_certificate`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "saml_sp_signing_certificate",
    public val id: String,
    /** X.509 certificate in PEM form; public. */
    public val value: String,
    /** When it becomes valid. */
    @SerialName("not_before")
    @EncodeDefault
    public val notBefore: Instant? = null,
    /** When it expires. */
    @SerialName("not_after")
    @EncodeDefault
    public val notAfter: Instant? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SamlSpSigningCertificate>(SamlSpSigningCertificate.generatedSerializer())
}

/** Where to send the browser for signing in. */
@Serializable(with = SsoAuthorizeUrlResponse.Serializer::class)
@KeepGeneratedSerializer
public data class SsoAuthorizeUrlResponse(
    /** The authorization URL. */
    public val url: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<SsoAuthorizeUrlResponse>(SsoAuthorizeUrlResponse.generatedSerializer())
}

/** What is needed to sign a person out at the identity provider. */
@Serializable(with = SsoLogoutAuthorizeResponse.Serializer::class)
@KeepGeneratedSerializer
public data class SsoLogoutAuthorizeResponse(
    /** URL to send the browser to; it contains the token. */
    @SerialName("logout_url")
    public val logoutUrl: String,
    /** The token on its own, for `get_logout_url`. */
    @SerialName("logout_token")
    public val logoutToken: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "SsoLogoutAuthorizeResponse(logoutUrl=${redacted(logoutUrl)}, logoutToken=${redacted(logoutToken)}, extra=${extra})"

    internal object Serializer : ModelSerializer<SsoLogoutAuthorizeResponse>(SsoLogoutAuthorizeResponse.generatedSerializer())
}

/** Result of a sign-in. */
@Serializable(with = SsoTokenResponse.Serializer::class)
@KeepGeneratedSerializer
public data class SsoTokenResponse(
    /** Always `Bearer`. */
    @SerialName("token_type")
    @EncodeDefault
    public val tokenType: String = "Bearer",
    /** Token for `get_profile`, and for nothing else. */
    @SerialName("access_token")
    public val accessToken: String,
    /** Lifetime of the access token in seconds. */
    @SerialName("expires_in")
    public val expiresIn: Long,
    /** The person who signed in. */
    public val profile: Profile,
    /** Tokens of the OAuth provider; present if the connection is set to return them. */
    @SerialName("oauth_tokens")
    public val oauthTokens: OAuthTokens? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "SsoTokenResponse(tokenType=${tokenType}, accessToken=${redacted(accessToken)}, expiresIn=${expiresIn}, profile=${profile}, oauthTokens=${oauthTokens}, extra=${extra})"

    internal object Serializer : ModelSerializer<SsoTokenResponse>(SsoTokenResponse.generatedSerializer())
}

/** Mappings of a connection to change; the others stay. */
@Serializable(with = UpdateConnectionAttributeMaps.Serializer::class)
@KeepGeneratedSerializer
public data class UpdateConnectionAttributeMaps(
    /** Sources of the members that every profile has. */
    @SerialName("standard_attributes")
    public val standardAttributes: ConnectionStandardAttributes? = null,
    /** Sources of custom attributes, by the name of the custom attribute; null removes the mapping. */
    @SerialName("custom_attributes")
    public val customAttributes: Map<String, String?>? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UpdateConnectionAttributeMaps>(UpdateConnectionAttributeMaps.generatedSerializer())
}

/** Settings of an OpenID Connect connection to change; what is left out stays. */
@Serializable(with = UpdateConnectionOidcOptions.Serializer::class)
@KeepGeneratedSerializer
public data class UpdateConnectionOidcOptions(
    /** URL of the identity provider's OpenID Connect discovery document. */
    @SerialName("discovery_endpoint")
    public val discoveryEndpoint: String? = null,
    /** Client identifier that the identity provider has given out. */
    @SerialName("client_id")
    public val clientId: String? = null,
    /**
     * Needed when changing to `client_secret_basic` or `client_secret_post`, refused for `private_key_jwt`. It is never
     * returned.
     */
    @SerialName("client_secret")
    public val clientSecret: String? = null,
    /** Callback of your own domain to use at the identity provider; null goes back to the one that WorkOS makes. */
    @SerialName("redirect_uri")
    public val redirectUri: Patch<String> = Patch.Absent,
    /** Whether PKCE is used towards the identity provider. */
    public val pkce: Boolean? = null,
    /** How WorkOS authenticates at the token endpoint. */
    @SerialName("token_authentication_method")
    public val tokenAuthenticationMethod: OidcTokenAuthenticationMethod? = null,
    /** Algorithm with which the identity provider signs ID tokens. */
    @SerialName("id_token_signature_algorithm")
    public val idTokenSignatureAlgorithm: OidcIdTokenSignatureAlgorithm? = null,
    /** Whether further attributes are fetched from the UserInfo endpoint. */
    @SerialName("fetch_user_info")
    public val fetchUserInfo: Boolean? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "UpdateConnectionOidcOptions(discoveryEndpoint=${discoveryEndpoint}, clientId=${clientId}, clientSecret=${redacted(clientSecret)}, redirectUri=${redirectUri}, pkce=${pkce}, tokenAuthenticationMethod=${tokenAuthenticationMethod}, idTokenSignatureAlgorithm=${idTokenSignatureAlgorithm}, fetchUserInfo=${fetchUserInfo}, extra=${extra})"

    internal object Serializer : ModelSerializer<UpdateConnectionOidcOptions>(UpdateConnectionOidcOptions.generatedSerializer())
}

/** Settings of a SAML connection to change; what is left out stays. */
@Serializable(with = UpdateConnectionSamlOptions.Serializer::class)
@KeepGeneratedSerializer
public data class UpdateConnectionSamlOptions(
    /**
     * URL of the identity provider's metadata, whose certificates replace the present ones; null stops following it.
     */
    @SerialName("idp_metadata_url")
    public val idpMetadataUrl: Patch<String> = Patch.Absent,
    /** Assertion consumer service URL of your own domain; null goes back to the one that WorkOS makes. */
    @SerialName("acs_url")
    public val acsUrl: Patch<String> = Patch.Absent,
    /** Entity identifier (audience) of the service provider; null goes back to the one that WorkOS makes. */
    @SerialName("sp_entity_id")
    public val spEntityId: Patch<String> = Patch.Absent,
    /** Entity identifier of the identity provider; not together with `idp_metadata_url`. */
    @SerialName("idp_entity_id")
    public val idpEntityId: String? = null,
    /** Sign-in URL of the identity provider; not together with `idp_metadata_url`. */
    @SerialName("idp_sso_url")
    public val idpSsoUrl: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UpdateConnectionSamlOptions>(UpdateConnectionSamlOptions.generatedSerializer())
}

/**
 * How far the set-up of a connection is. People sign in through `active` connections; `requires_type` and `draft` wait
 * for someone to finish the set-up. Other values can appear.
 */
@Serializable(with = ConnectionState.Serializer::class)
@JvmInline
public value class ConnectionState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `requires_type` */
        public val RequiresType: ConnectionState = ConnectionState("requires_type")
        /** `draft` */
        public val Draft: ConnectionState = ConnectionState("draft")
        /** `active` */
        public val Active: ConnectionState = ConnectionState("active")
        /** `validating` */
        public val Validating: ConnectionState = ConnectionState("validating")
        /** `inactive` */
        public val Inactive: ConnectionState = ConnectionState("inactive")
        /** `deleting` */
        public val Deleting: ConnectionState = ConnectionState("deleting")
    }

    internal object Serializer : EnumSerializer<ConnectionState>("dev.workoskit.models.ConnectionState") {
        override fun of(value: String): ConnectionState = ConnectionState(value)

        override fun valueOf(item: ConnectionState): String = item.value
    }
}

/** Older form of the state of a connection; `linked` is what `active` is now. Other values can appear. */
@Serializable(with = ConnectionStatus.Serializer::class)
@JvmInline
public value class ConnectionStatus(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `linked` */
        public val Linked: ConnectionStatus = ConnectionStatus("linked")
        /** `unlinked` */
        public val Unlinked: ConnectionStatus = ConnectionStatus("unlinked")
    }

    internal object Serializer : EnumSerializer<ConnectionStatus>("dev.workoskit.models.ConnectionStatus") {
        override fun of(value: String): ConnectionStatus = ConnectionStatus(value)

        override fun valueOf(item: ConnectionStatus): String = item.value
    }
}

/**
 * Provider and protocol behind a connection. `Pending` stands for a provider that is not chosen yet. Other values can
 * appear.
 */
@Serializable(with = ConnectionType.Serializer::class)
@JvmInline
public value class ConnectionType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `Pending` */
        public val Pending: ConnectionType = ConnectionType("Pending")
        /** `ADFSSAML` */
        public val ADFSSAML: ConnectionType = ConnectionType("ADFSSAML")
        /** `AdpOidc` */
        public val AdpOidc: ConnectionType = ConnectionType("AdpOidc")
        /** `AppleOAuth` */
        public val AppleOAuth: ConnectionType = ConnectionType("AppleOAuth")
        /** `Auth0Migration` */
        public val Auth0Migration: ConnectionType = ConnectionType("Auth0Migration")
        /** `Auth0SAML` */
        public val Auth0SAML: ConnectionType = ConnectionType("Auth0SAML")
        /** `AzureSAML` */
        public val AzureSAML: ConnectionType = ConnectionType("AzureSAML")
        /** `BitbucketOAuth` */
        public val BitbucketOAuth: ConnectionType = ConnectionType("BitbucketOAuth")
        /** `CasSAML` */
        public val CasSAML: ConnectionType = ConnectionType("CasSAML")
        /** `ClassLinkSAML` */
        public val ClassLinkSAML: ConnectionType = ConnectionType("ClassLinkSAML")
        /** `CleverOIDC` */
        public val CleverOIDC: ConnectionType = ConnectionType("CleverOIDC")
        /** `CloudflareSAML` */
        public val CloudflareSAML: ConnectionType = ConnectionType("CloudflareSAML")
        /** `CyberArkSAML` */
        public val CyberArkSAML: ConnectionType = ConnectionType("CyberArkSAML")
        /** `DuoSAML` */
        public val DuoSAML: ConnectionType = ConnectionType("DuoSAML")
        /** `EntraIdOIDC` */
        public val EntraIdOIDC: ConnectionType = ConnectionType("EntraIdOIDC")
        /** `GenericOIDC` */
        public val GenericOIDC: ConnectionType = ConnectionType("GenericOIDC")
        /** `GenericSAML` */
        public val GenericSAML: ConnectionType = ConnectionType("GenericSAML")
        /** `GitHubOAuth` */
        public val GitHubOAuth: ConnectionType = ConnectionType("GitHubOAuth")
        /** `GitLabOAuth` */
        public val GitLabOAuth: ConnectionType = ConnectionType("GitLabOAuth")
        /** `GoogleOAuth` */
        public val GoogleOAuth: ConnectionType = ConnectionType("GoogleOAuth")
        /** `GoogleOIDC` */
        public val GoogleOIDC: ConnectionType = ConnectionType("GoogleOIDC")
        /** `GoogleSAML` */
        public val GoogleSAML: ConnectionType = ConnectionType("GoogleSAML")
        /** `IntuitOAuth` */
        public val IntuitOAuth: ConnectionType = ConnectionType("IntuitOAuth")
        /** `JumpCloudSAML` */
        public val JumpCloudSAML: ConnectionType = ConnectionType("JumpCloudSAML")
        /** `KeycloakSAML` */
        public val KeycloakSAML: ConnectionType = ConnectionType("KeycloakSAML")
        /** `LastPassSAML` */
        public val LastPassSAML: ConnectionType = ConnectionType("LastPassSAML")
        /** `LinkedInOAuth` */
        public val LinkedInOAuth: ConnectionType = ConnectionType("LinkedInOAuth")
        /** `LoginGovOidc` */
        public val LoginGovOidc: ConnectionType = ConnectionType("LoginGovOidc")
        /** `MagicLink` */
        public val MagicLink: ConnectionType = ConnectionType("MagicLink")
        /** `MicrosoftOAuth` */
        public val MicrosoftOAuth: ConnectionType = ConnectionType("MicrosoftOAuth")
        /** `MiniOrangeSAML` */
        public val MiniOrangeSAML: ConnectionType = ConnectionType("MiniOrangeSAML")
        /** `NetIqSAML` */
        public val NetIqSAML: ConnectionType = ConnectionType("NetIqSAML")
        /** `OktaOIDC` */
        public val OktaOIDC: ConnectionType = ConnectionType("OktaOIDC")
        /** `OktaSAML` */
        public val OktaSAML: ConnectionType = ConnectionType("OktaSAML")
        /** `OneLoginSAML` */
        public val OneLoginSAML: ConnectionType = ConnectionType("OneLoginSAML")
        /** `OracleSAML` */
        public val OracleSAML: ConnectionType = ConnectionType("OracleSAML")
        /** `PingFederateSAML` */
        public val PingFederateSAML: ConnectionType = ConnectionType("PingFederateSAML")
        /** `PingOneSAML` */
        public val PingOneSAML: ConnectionType = ConnectionType("PingOneSAML")
        /** `RipplingSAML` */
        public val RipplingSAML: ConnectionType = ConnectionType("RipplingSAML")
        /** `SalesforceSAML` */
        public val SalesforceSAML: ConnectionType = ConnectionType("SalesforceSAML")
        /** `ShibbolethGenericSAML` */
        public val ShibbolethGenericSAML: ConnectionType = ConnectionType("ShibbolethGenericSAML")
        /** `ShibbolethSAML` */
        public val ShibbolethSAML: ConnectionType = ConnectionType("ShibbolethSAML")
        /** `SimpleSamlPhpSAML` */
        public val SimpleSamlPhpSAML: ConnectionType = ConnectionType("SimpleSamlPhpSAML")
        /** `SalesforceOAuth` */
        public val SalesforceOAuth: ConnectionType = ConnectionType("SalesforceOAuth")
        /** `SlackOAuth` */
        public val SlackOAuth: ConnectionType = ConnectionType("SlackOAuth")
        /** `TestIdp` */
        public val TestIdp: ConnectionType = ConnectionType("TestIdp")
        /** `VercelMarketplaceOAuth` */
        public val VercelMarketplaceOAuth: ConnectionType = ConnectionType("VercelMarketplaceOAuth")
        /** `VercelOAuth` */
        public val VercelOAuth: ConnectionType = ConnectionType("VercelOAuth")
        /** `VMwareSAML` */
        public val VMwareSAML: ConnectionType = ConnectionType("VMwareSAML")
        /** `XeroOAuth` */
        public val XeroOAuth: ConnectionType = ConnectionType("XeroOAuth")
    }

    internal object Serializer : EnumSerializer<ConnectionType>("dev.workoskit.models.ConnectionType") {
        override fun of(value: String): ConnectionType = ConnectionType(value)

        override fun valueOf(item: ConnectionType): String = item.value
    }
}

/**
 * Connection types that a list can be narrowed to. Note `GithubOAuth`, which is `GitHubOAuth` everywhere else in this
 * service. Other values can appear.
 */
@Serializable(with = ConnectionTypeFilter.Serializer::class)
@JvmInline
public value class ConnectionTypeFilter(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `ADFSSAML` */
        public val ADFSSAML: ConnectionTypeFilter = ConnectionTypeFilter("ADFSSAML")
        /** `AdpOidc` */
        public val AdpOidc: ConnectionTypeFilter = ConnectionTypeFilter("AdpOidc")
        /** `AppleOAuth` */
        public val AppleOAuth: ConnectionTypeFilter = ConnectionTypeFilter("AppleOAuth")
        /** `Auth0SAML` */
        public val Auth0SAML: ConnectionTypeFilter = ConnectionTypeFilter("Auth0SAML")
        /** `AzureSAML` */
        public val AzureSAML: ConnectionTypeFilter = ConnectionTypeFilter("AzureSAML")
        /** `BitbucketOAuth` */
        public val BitbucketOAuth: ConnectionTypeFilter = ConnectionTypeFilter("BitbucketOAuth")
        /** `CasSAML` */
        public val CasSAML: ConnectionTypeFilter = ConnectionTypeFilter("CasSAML")
        /** `CloudflareSAML` */
        public val CloudflareSAML: ConnectionTypeFilter = ConnectionTypeFilter("CloudflareSAML")
        /** `ClassLinkSAML` */
        public val ClassLinkSAML: ConnectionTypeFilter = ConnectionTypeFilter("ClassLinkSAML")
        /** `CleverOIDC` */
        public val CleverOIDC: ConnectionTypeFilter = ConnectionTypeFilter("CleverOIDC")
        /** `CyberArkSAML` */
        public val CyberArkSAML: ConnectionTypeFilter = ConnectionTypeFilter("CyberArkSAML")
        /** `DuoSAML` */
        public val DuoSAML: ConnectionTypeFilter = ConnectionTypeFilter("DuoSAML")
        /** `EntraIdOIDC` */
        public val EntraIdOIDC: ConnectionTypeFilter = ConnectionTypeFilter("EntraIdOIDC")
        /** `GenericOIDC` */
        public val GenericOIDC: ConnectionTypeFilter = ConnectionTypeFilter("GenericOIDC")
        /** `GenericSAML` */
        public val GenericSAML: ConnectionTypeFilter = ConnectionTypeFilter("GenericSAML")
        /** `GithubOAuth` */
        public val GithubOAuth: ConnectionTypeFilter = ConnectionTypeFilter("GithubOAuth")
        /** `GitLabOAuth` */
        public val GitLabOAuth: ConnectionTypeFilter = ConnectionTypeFilter("GitLabOAuth")
        /** `GoogleOAuth` */
        public val GoogleOAuth: ConnectionTypeFilter = ConnectionTypeFilter("GoogleOAuth")
        /** `GoogleOIDC` */
        public val GoogleOIDC: ConnectionTypeFilter = ConnectionTypeFilter("GoogleOIDC")
        /** `GoogleSAML` */
        public val GoogleSAML: ConnectionTypeFilter = ConnectionTypeFilter("GoogleSAML")
        /** `IntuitOAuth` */
        public val IntuitOAuth: ConnectionTypeFilter = ConnectionTypeFilter("IntuitOAuth")
        /** `JumpCloudSAML` */
        public val JumpCloudSAML: ConnectionTypeFilter = ConnectionTypeFilter("JumpCloudSAML")
        /** `KeycloakSAML` */
        public val KeycloakSAML: ConnectionTypeFilter = ConnectionTypeFilter("KeycloakSAML")
        /** `LastPassSAML` */
        public val LastPassSAML: ConnectionTypeFilter = ConnectionTypeFilter("LastPassSAML")
        /** `LinkedInOAuth` */
        public val LinkedInOAuth: ConnectionTypeFilter = ConnectionTypeFilter("LinkedInOAuth")
        /** `LoginGovOidc` */
        public val LoginGovOidc: ConnectionTypeFilter = ConnectionTypeFilter("LoginGovOidc")
        /** `MagicLink` */
        public val MagicLink: ConnectionTypeFilter = ConnectionTypeFilter("MagicLink")
        /** `MicrosoftOAuth` */
        public val MicrosoftOAuth: ConnectionTypeFilter = ConnectionTypeFilter("MicrosoftOAuth")
        /** `MiniOrangeSAML` */
        public val MiniOrangeSAML: ConnectionTypeFilter = ConnectionTypeFilter("MiniOrangeSAML")
        /** `NetIqSAML` */
        public val NetIqSAML: ConnectionTypeFilter = ConnectionTypeFilter("NetIqSAML")
        /** `OktaOIDC` */
        public val OktaOIDC: ConnectionTypeFilter = ConnectionTypeFilter("OktaOIDC")
        /** `OktaSAML` */
        public val OktaSAML: ConnectionTypeFilter = ConnectionTypeFilter("OktaSAML")
        /** `OneLoginSAML` */
        public val OneLoginSAML: ConnectionTypeFilter = ConnectionTypeFilter("OneLoginSAML")
        /** `OracleSAML` */
        public val OracleSAML: ConnectionTypeFilter = ConnectionTypeFilter("OracleSAML")
        /** `PingFederateSAML` */
        public val PingFederateSAML: ConnectionTypeFilter = ConnectionTypeFilter("PingFederateSAML")
        /** `PingOneSAML` */
        public val PingOneSAML: ConnectionTypeFilter = ConnectionTypeFilter("PingOneSAML")
        /** `RipplingSAML` */
        public val RipplingSAML: ConnectionTypeFilter = ConnectionTypeFilter("RipplingSAML")
        /** `SalesforceSAML` */
        public val SalesforceSAML: ConnectionTypeFilter = ConnectionTypeFilter("SalesforceSAML")
        /** `ShibbolethGenericSAML` */
        public val ShibbolethGenericSAML: ConnectionTypeFilter = ConnectionTypeFilter("ShibbolethGenericSAML")
        /** `ShibbolethSAML` */
        public val ShibbolethSAML: ConnectionTypeFilter = ConnectionTypeFilter("ShibbolethSAML")
        /** `SimpleSamlPhpSAML` */
        public val SimpleSamlPhpSAML: ConnectionTypeFilter = ConnectionTypeFilter("SimpleSamlPhpSAML")
        /** `SalesforceOAuth` */
        public val SalesforceOAuth: ConnectionTypeFilter = ConnectionTypeFilter("SalesforceOAuth")
        /** `SlackOAuth` */
        public val SlackOAuth: ConnectionTypeFilter = ConnectionTypeFilter("SlackOAuth")
        /** `VercelMarketplaceOAuth` */
        public val VercelMarketplaceOAuth: ConnectionTypeFilter = ConnectionTypeFilter("VercelMarketplaceOAuth")
        /** `VercelOAuth` */
        public val VercelOAuth: ConnectionTypeFilter = ConnectionTypeFilter("VercelOAuth")
        /** `VMwareSAML` */
        public val VMwareSAML: ConnectionTypeFilter = ConnectionTypeFilter("VMwareSAML")
        /** `XeroOAuth` */
        public val XeroOAuth: ConnectionTypeFilter = ConnectionTypeFilter("XeroOAuth")
    }

    internal object Serializer : EnumSerializer<ConnectionTypeFilter>("dev.workoskit.models.ConnectionTypeFilter") {
        override fun of(value: String): ConnectionTypeFilter = ConnectionTypeFilter(value)

        override fun valueOf(item: ConnectionTypeFilter): String = item.value
    }
}

/** JWS algorithm of an ID token's signature, as registered in RFC 7518 and RFC 8037. Other values can appear. */
@Serializable(with = OidcIdTokenSignatureAlgorithm.Serializer::class)
@JvmInline
public value class OidcIdTokenSignatureAlgorithm(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `ES256` */
        public val ES256: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("ES256")
        /** `ES384` */
        public val ES384: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("ES384")
        /** `ES512` */
        public val ES512: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("ES512")
        /** `EdDSA` */
        public val EdDSA: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("EdDSA")
        /** `HS256` */
        public val HS256: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("HS256")
        /** `HS384` */
        public val HS384: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("HS384")
        /** `HS512` */
        public val HS512: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("HS512")
        /** `PS256` */
        public val PS256: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("PS256")
        /** `PS384` */
        public val PS384: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("PS384")
        /** `PS512` */
        public val PS512: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("PS512")
        /** `RS256` */
        public val RS256: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("RS256")
        /** `RS384` */
        public val RS384: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("RS384")
        /** `RS512` */
        public val RS512: OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm("RS512")
    }

    internal object Serializer : EnumSerializer<OidcIdTokenSignatureAlgorithm>("dev.workoskit.models.OidcIdTokenSignatureAlgorithm") {
        override fun of(value: String): OidcIdTokenSignatureAlgorithm = OidcIdTokenSignatureAlgorithm(value)

        override fun valueOf(item: OidcIdTokenSignatureAlgorithm): String = item.value
    }
}

/** How a client authenticates at a token endpoint, in the terms of OpenID Connect. Other values can appear. */
@Serializable(with = OidcTokenAuthenticationMethod.Serializer::class)
@JvmInline
public value class OidcTokenAuthenticationMethod(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `client_secret_post` */
        public val ClientSecretPost: OidcTokenAuthenticationMethod = OidcTokenAuthenticationMethod("client_secret_post")
        /** `client_secret_basic` */
        public val ClientSecretBasic: OidcTokenAuthenticationMethod = OidcTokenAuthenticationMethod("client_secret_basic")
        /** `private_key_jwt` */
        public val PrivateKeyJwt: OidcTokenAuthenticationMethod = OidcTokenAuthenticationMethod("private_key_jwt")
    }

    internal object Serializer : EnumSerializer<OidcTokenAuthenticationMethod>("dev.workoskit.models.OidcTokenAuthenticationMethod") {
        override fun of(value: String): OidcTokenAuthenticationMethod = OidcTokenAuthenticationMethod(value)

        override fun valueOf(item: OidcTokenAuthenticationMethod): String = item.value
    }
}

/** Social providers that people can sign in with. Other values can appear. */
@Serializable(with = SsoProvider.Serializer::class)
@JvmInline
public value class SsoProvider(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `AppleOAuth` */
        public val AppleOAuth: SsoProvider = SsoProvider("AppleOAuth")
        /** `BitbucketOAuth` */
        public val BitbucketOAuth: SsoProvider = SsoProvider("BitbucketOAuth")
        /** `GitHubOAuth` */
        public val GitHubOAuth: SsoProvider = SsoProvider("GitHubOAuth")
        /** `GitLabOAuth` */
        public val GitLabOAuth: SsoProvider = SsoProvider("GitLabOAuth")
        /** `GoogleOAuth` */
        public val GoogleOAuth: SsoProvider = SsoProvider("GoogleOAuth")
        /** `IntuitOAuth` */
        public val IntuitOAuth: SsoProvider = SsoProvider("IntuitOAuth")
        /** `LinkedInOAuth` */
        public val LinkedInOAuth: SsoProvider = SsoProvider("LinkedInOAuth")
        /** `MicrosoftOAuth` */
        public val MicrosoftOAuth: SsoProvider = SsoProvider("MicrosoftOAuth")
        /** `SalesforceOAuth` */
        public val SalesforceOAuth: SsoProvider = SsoProvider("SalesforceOAuth")
        /** `SlackOAuth` */
        public val SlackOAuth: SsoProvider = SsoProvider("SlackOAuth")
        /** `VercelMarketplaceOAuth` */
        public val VercelMarketplaceOAuth: SsoProvider = SsoProvider("VercelMarketplaceOAuth")
        /** `VercelOAuth` */
        public val VercelOAuth: SsoProvider = SsoProvider("VercelOAuth")
        /** `XeroOAuth` */
        public val XeroOAuth: SsoProvider = SsoProvider("XeroOAuth")
    }

    internal object Serializer : EnumSerializer<SsoProvider>("dev.workoskit.models.SsoProvider") {
        override fun of(value: String): SsoProvider = SsoProvider(value)

        override fun valueOf(item: SsoProvider): String = item.value
    }
}
