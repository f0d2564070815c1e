// Generated from api/pipes.yaml with codegen/templates/kotlin/models.kt.j2.
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

/** An API key to store for one owner of an API key integration. */
@Serializable(with = ApiKeyInstallation.Serializer::class)
@KeepGeneratedSerializer
public data class ApiKeyInstallation(
    /** The API key. */
    public val secret: String,
    /** Identifier of the user to store the key for. */
    @SerialName("user_id")
    public val userId: String,
    /** Organization to which the connection is limited. */
    @SerialName("organization_id")
    public val organizationId: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "ApiKeyInstallation(secret=${redacted(secret)}, userId=${userId}, organizationId=${organizationId}, extra=${extra})"

    internal object Serializer : ModelSerializer<ApiKeyInstallation>(ApiKeyInstallation.generatedSerializer())
}

/** A remark about a connection that was saved all the same. */
@Serializable(with = ConnectedAccountWarning.Serializer::class)
@KeepGeneratedSerializer
public data class ConnectedAccountWarning(
    /** Says that another connection has the same label. Always `duplicate_account_display_name`. */
    @EncodeDefault
    public val code: String = "duplicate_account_display_name",
    public val message: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<ConnectedAccountWarning>(ConnectedAccountWarning.generatedSerializer())
}

/** The OAuth settings of a provider that WorkOS does not know. */
@Serializable(with = CustomProviderDefinition.Serializer::class)
@KeepGeneratedSerializer
public data class CustomProviderDefinition(
    public val name: String,
    /** Authorization endpoint of the provider; required for OAuth. */
    @SerialName("authorization_url")
    public val authorizationUrl: String? = null,
    /** Token endpoint of the provider; required for OAuth and client credentials. */
    @SerialName("token_url")
    public val tokenUrl: String? = null,
    /** Endpoint for refreshing tokens, if it is not the token endpoint. */
    @SerialName("refresh_token_url")
    public val refreshTokenUrl: Patch<String> = Patch.Absent,
    /** Whether the authorization uses PKCE; true by default. */
    @SerialName("pkce_enabled")
    public val pkceEnabled: Boolean? = null,
    /** What separates the scopes in a request; a space by default. */
    @SerialName("request_scope_separator")
    public val requestScopeSeparator: String? = null,
    /** Whether at least one scope must be selected; false by default. */
    @SerialName("scopes_required")
    public val scopesRequired: Boolean? = null,
    /** Whether the provider needs a client secret; true by default. */
    @SerialName("client_secret_required")
    public val clientSecretRequired: Boolean? = null,
    /** Fixed query parameters to add to the authorization URL. */
    @SerialName("additional_authorization_parameters")
    public val additionalAuthorizationParameters: Map<String, String>? = null,
    /** Content type of requests to the token endpoint. */
    @SerialName("token_body_content_type")
    public val tokenBodyContentType: String? = null,
    /** How the client credentials are sent to the token endpoint. */
    @SerialName("authenticate_via")
    public val authenticateVia: CustomProviderAuthenticateVia? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<CustomProviderDefinition>(CustomProviderDefinition.generatedSerializer())
}

/** The set-up of a provider in the environment, through which accounts are connected. */
@Serializable(with = DataIntegration.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegration(
    /** Always `data_integration`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "data_integration",
    public val id: String,
    /** Slug of the provider. */
    public val slug: String,
    /** Kind of integration, which follows from the provider. */
    @SerialName("integration_type")
    public val integrationType: String,
    /** Who connects accounts through the integration. */
    public val ownership: DataIntegrationOwnership,
    /** Shown to users to explain what the data is used for. */
    @EncodeDefault
    public val description: String? = null,
    /** Whether accounts can be connected. */
    public val enabled: Boolean,
    public val state: DataIntegrationState,
    /** OAuth scopes to request; null means those of the provider. */
    @EncodeDefault
    public val scopes: List<String>? = null,
    /** Redirect URI to register at the provider; empty where no OAuth redirect takes place. */
    @SerialName("redirect_uri")
    public val redirectUri: String,
    /** How accounts authenticate with the provider. */
    @SerialName("auth_methods")
    @EncodeDefault
    public val authMethods: List<DataIntegrationAuthMethod> = emptyList(),
    /** OAuth credentials of the application; null where each connection brings its own. */
    @EncodeDefault
    public val credentials: DataIntegrationCredentials? = null,
    /** The connection made by the API key given at creation; null otherwise, and in every later answer. */
    @EncodeDefault
    public val installation: DataIntegrationInstallation? = null,
    /** Settings of the provider, keyed by the names it declares. */
    @EncodeDefault
    public val config: Map<String, String> = emptyMap(),
    /** Definition of a custom provider; null for a built-in one. */
    @SerialName("custom_provider")
    @EncodeDefault
    public val customProvider: DataIntegrationCustomProvider? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegration>(DataIntegration.generatedSerializer())
}

/** An OAuth access token for a provider. */
@Serializable(with = DataIntegrationAccessToken.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationAccessToken(
    /** Always `access_token`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "access_token",
    @SerialName("access_token")
    public val accessToken: String,
    /** When the token expires; null if it does not. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Scopes that the provider granted. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    /** Scopes that the integration requests and the token lacks. */
    @SerialName("missing_scopes")
    @EncodeDefault
    public val missingScopes: List<String> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "DataIntegrationAccessToken(object=${`object`}, accessToken=${redacted(accessToken)}, expiresAt=${expiresAt}, scopes=${scopes}, missingScopes=${missingScopes}, extra=${extra})"

    internal object Serializer : ModelSerializer<DataIntegrationAccessToken>(DataIntegrationAccessToken.generatedSerializer())
}

/** The answer when there is a usable connection. */
@Serializable(with = DataIntegrationAccessTokenActive.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationAccessTokenActive(
    /** Always `true`. */
    @EncodeDefault
    public val active: Boolean = true,
    @SerialName("access_token")
    public val accessToken: DataIntegrationAccessToken,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : DataIntegrationAccessTokenResult {
    internal object Serializer : ModelSerializer<DataIntegrationAccessTokenActive>(DataIntegrationAccessTokenActive.generatedSerializer())
}

/** An API key for a provider. */
@Serializable(with = DataIntegrationApiKeyCredential.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationApiKeyCredential(
    /** Always `credential`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "credential",
    /** Always `api_key`. */
    @SerialName("auth_method")
    @EncodeDefault
    public val authMethod: String = "api_key",
    /** The API key. */
    public val value: String,
    /** Settings that help to address the provider, such as a subdomain; no secrets. */
    @EncodeDefault
    public val config: Map<String, String> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : DataIntegrationCredential {
    override fun toString(): String =
        "DataIntegrationApiKeyCredential(object=${`object`}, authMethod=${authMethod}, value=${redacted(value)}, config=${config}, extra=${extra})"

    internal object Serializer : ModelSerializer<DataIntegrationApiKeyCredential>(DataIntegrationApiKeyCredential.generatedSerializer())
}

/** Where to send the browser to connect an account. */
@Serializable(with = DataIntegrationAuthorizeUrlResponse.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationAuthorizeUrlResponse(
    /** Address to which to send the browser of this user, and of no one else. */
    public val url: String,
    /** Comes back in the callback. Keep it in the user's session and compare it there. */
    public val state: String,
    /**
     * Present when `finish_connection` must follow. If it is missing although `code_challenge` was sent, do not
     * redirect the user. The only value is `finish_required`.
     */
    public val completion: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegrationAuthorizeUrlResponse>(DataIntegrationAuthorizeUrlResponse.generatedSerializer())
}

/** An access token for a provider, obtained with client credentials. */
@Serializable(with = DataIntegrationClientCredentialsCredential.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationClientCredentialsCredential(
    /** Always `credential`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "credential",
    /** Always `client_credentials`. */
    @SerialName("auth_method")
    @EncodeDefault
    public val authMethod: String = "client_credentials",
    /** The access token. */
    public val value: String,
    /** When the token expires; null if it does not. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Scopes that the provider granted. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    /** Scopes that the integration requests and the token lacks. */
    @SerialName("missing_scopes")
    @EncodeDefault
    public val missingScopes: List<String> = emptyList(),
    /** Further members of the provider's token answer that are not sensitive, such as the address of an instance. */
    @EncodeDefault
    public val metadata: Map<String, JsonElement> = emptyMap(),
    /** Settings that help to address the provider, such as a subdomain; no secrets. */
    @EncodeDefault
    public val config: Map<String, String> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : DataIntegrationCredential {
    override fun toString(): String =
        "DataIntegrationClientCredentialsCredential(object=${`object`}, authMethod=${authMethod}, value=${redacted(value)}, expiresAt=${expiresAt}, scopes=${scopes}, missingScopes=${missingScopes}, metadata=${metadata}, config=${config}, extra=${extra})"

    internal object Serializer : ModelSerializer<DataIntegrationClientCredentialsCredential>(DataIntegrationClientCredentialsCredential.generatedSerializer())
}

/** The settings in effect for one organization at one provider. */
@Serializable(with = DataIntegrationConfiguration.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationConfiguration(
    /** Always `data_integration_configuration`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "data_integration_configuration",
    /** Identifier of the integration. */
    public val id: String,
    @SerialName("organization_id")
    public val organizationId: String,
    /** Slug of the provider. */
    public val slug: String,
    /** Name of the integration. */
    public val name: String,
    /** Whether members of the organization can connect accounts. */
    public val enabled: Boolean,
    /** OAuth scopes in effect for the organization; null if none are set. */
    @EncodeDefault
    public val scopes: List<String>? = null,
    /** Settings in effect for the organization, keyed by the names that the provider declares. */
    @EncodeDefault
    public val config: Map<String, String> = emptyMap(),
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    public val credentials: DataIntegrationConfigurationCredentials? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegrationConfiguration>(DataIntegrationConfiguration.generatedSerializer())
}

/** Which OAuth credentials an organization uses at a provider, without the secret. */
@Serializable(with = DataIntegrationConfigurationCredentials.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationConfigurationCredentials(
    /** Whose OAuth application is used. */
    @SerialName("credentials_type")
    public val credentialsType: DataIntegrationConfigurationCredentialsType,
    /** Whether the organization has supplied credentials. */
    @SerialName("has_credentials")
    public val hasCredentials: Boolean,
    /** Client identifier that the organization supplied; null if none. */
    @SerialName("client_id")
    @EncodeDefault
    public val clientId: String? = null,
    /** Last four characters of the secret that the organization supplied; null if none. */
    @SerialName("client_secret_last_four")
    @EncodeDefault
    public val clientSecretLastFour: String? = null,
    /** Redirect URI that the organization registers at the provider. */
    @SerialName("redirect_uri")
    public val redirectUri: String,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegrationConfigurationCredentials>(DataIntegrationConfigurationCredentials.generatedSerializer())
}

/** The application's OAuth credentials at a provider, without the secret. */
@Serializable(with = DataIntegrationCredentials.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationCredentials(
    /** Whose OAuth application is used. */
    public val type: DataIntegrationCredentialsType,
    /** Client identifier at the provider; null if each organization brings its own. */
    @SerialName("client_id")
    @EncodeDefault
    public val clientId: String? = null,
    /** Last four characters of the client secret; null if each organization brings its own. */
    @SerialName("redacted_client_secret")
    @EncodeDefault
    public val redactedClientSecret: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegrationCredentials>(DataIntegrationCredentials.generatedSerializer())
}

/** The answer when there is a usable connection. */
@Serializable(with = DataIntegrationCredentialsActive.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationCredentialsActive(
    /** Always `true`. */
    @EncodeDefault
    public val active: Boolean = true,
    public val credential: DataIntegrationCredential,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : DataIntegrationCredentialsResult {
    internal object Serializer : ModelSerializer<DataIntegrationCredentialsActive>(DataIntegrationCredentialsActive.generatedSerializer())
}

/** OAuth credentials to store for an integration. */
@Serializable(with = DataIntegrationCredentialsInput.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationCredentialsInput(
    /** Whose OAuth application is used. */
    public val type: DataIntegrationCredentialsType,
    /** Client identifier at the provider; required for the type `custom`, left out for `organization`. */
    @SerialName("client_id")
    public val clientId: String? = null,
    /** Client secret at the provider; required for the type `custom`, left out for `organization`. */
    @SerialName("client_secret")
    public val clientSecret: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    override fun toString(): String =
        "DataIntegrationCredentialsInput(type=${type}, clientId=${clientId}, clientSecret=${redacted(clientSecret)}, extra=${extra})"

    internal object Serializer : ModelSerializer<DataIntegrationCredentialsInput>(DataIntegrationCredentialsInput.generatedSerializer())
}

/** The OAuth settings of a custom provider. */
@Serializable(with = DataIntegrationCustomProvider.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationCustomProvider(
    public val name: String,
    /** Authorization endpoint of the provider. */
    @SerialName("authorization_url")
    @EncodeDefault
    public val authorizationUrl: String? = null,
    /** Token endpoint of the provider. */
    @SerialName("token_url")
    @EncodeDefault
    public val tokenUrl: String? = null,
    /** Endpoint for refreshing tokens, if it is not the token endpoint. */
    @SerialName("refresh_token_url")
    @EncodeDefault
    public val refreshTokenUrl: String? = null,
    /** Whether the authorization uses PKCE. */
    @SerialName("pkce_enabled")
    public val pkceEnabled: Boolean,
    /** What separates the scopes in a request. */
    @SerialName("request_scope_separator")
    public val requestScopeSeparator: String,
    /** Whether at least one scope must be selected. */
    @SerialName("scopes_required")
    public val scopesRequired: Boolean,
    /** Whether the provider needs a client secret. */
    @SerialName("client_secret_required")
    public val clientSecretRequired: Boolean,
    /** Fixed query parameters to add to the authorization URL. */
    @SerialName("additional_authorization_parameters")
    @EncodeDefault
    public val additionalAuthorizationParameters: Map<String, String> = emptyMap(),
    /** Content type of requests to the token endpoint. */
    @SerialName("token_body_content_type")
    public val tokenBodyContentType: String,
    /** How the client credentials are sent to the token endpoint. */
    @SerialName("authenticate_via")
    public val authenticateVia: CustomProviderAuthenticateVia,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegrationCustomProvider>(DataIntegrationCustomProvider.generatedSerializer())
}

/** The connection that was saved. */
@Serializable(with = DataIntegrationFinishConnectionResponse.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationFinishConnectionResponse(
    @SerialName("connected_account")
    public val connectedAccount: DataProviderConnectedAccount,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegrationFinishConnectionResponse>(DataIntegrationFinishConnectionResponse.generatedSerializer())
}

/** The answer when there is no usable connection, with the reason. */
@Serializable(with = DataIntegrationInactive.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationInactive(
    /** Always `false`. */
    @EncodeDefault
    public val active: Boolean = false,
    /** Why there is no credential. */
    public val error: DataIntegrationInactiveReason,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : DataIntegrationAccessTokenResult, DataIntegrationCredentialsResult {
    internal object Serializer : ModelSerializer<DataIntegrationInactive>(DataIntegrationInactive.generatedSerializer())
}

/** The connection that came about when an integration was created together with an API key. */
@Serializable(with = DataIntegrationInstallation.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationInstallation(
    public val id: String,
    /** Whether this is the compatibility connection. */
    @SerialName("connection_role")
    public val connectionRole: ConnectedAccountConnectionRole,
    /** Which account at the provider this is, as far as known. */
    @SerialName("account_identifier")
    @EncodeDefault
    public val accountIdentifier: String? = null,
    /** Label of the connection, which need not be unique. */
    @SerialName("account_display_name")
    @EncodeDefault
    public val accountDisplayName: String? = null,
    /** User for whom the key is stored; null if the organization owns the connection. */
    @SerialName("user_id")
    @EncodeDefault
    public val userId: String? = null,
    /** Organization that owns the connection or to which it is limited, if any. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** Last four characters of the stored key. */
    @SerialName("api_key_last_4")
    @EncodeDefault
    public val apiKeyLast4: String? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataIntegrationInstallation>(DataIntegrationInstallation.generatedSerializer())
}

/** An access token for a provider, obtained by a user's authorization. */
@Serializable(with = DataIntegrationOAuthCredential.Serializer::class)
@KeepGeneratedSerializer
public data class DataIntegrationOAuthCredential(
    /** Always `credential`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "credential",
    /** Always `oauth`. */
    @SerialName("auth_method")
    @EncodeDefault
    public val authMethod: String = "oauth",
    /** The access token. */
    public val value: String,
    /** When the token expires; null if it does not. */
    @SerialName("expires_at")
    @EncodeDefault
    public val expiresAt: Instant? = null,
    /** Scopes that the provider granted. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    /** Scopes that the integration requests and the token lacks. */
    @SerialName("missing_scopes")
    @EncodeDefault
    public val missingScopes: List<String> = emptyList(),
    /** Further members of the provider's token answer that are not sensitive, such as the address of an instance. */
    @EncodeDefault
    public val metadata: Map<String, JsonElement> = emptyMap(),
    /** Settings that help to address the provider, such as a subdomain; no secrets. */
    @EncodeDefault
    public val config: Map<String, String> = emptyMap(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) : DataIntegrationCredential {
    override fun toString(): String =
        "DataIntegrationOAuthCredential(object=${`object`}, authMethod=${authMethod}, value=${redacted(value)}, expiresAt=${expiresAt}, scopes=${scopes}, missingScopes=${missingScopes}, metadata=${metadata}, config=${config}, extra=${extra})"

    internal object Serializer : ModelSerializer<DataIntegrationOAuthCredential>(DataIntegrationOAuthCredential.generatedSerializer())
}

/** A provider that accounts can be connected to, with the connections of the user or organization in question. */
@Serializable(with = DataProvider.Serializer::class)
@KeepGeneratedSerializer
public data class DataProvider(
    /** Always `data_provider`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "data_provider",
    public val id: String,
    public val name: String,
    /** Shown to users to explain what the data is used for. */
    @EncodeDefault
    public val description: String? = null,
    public val slug: String,
    /** Kind of integration, such as `github`. */
    @SerialName("integration_type")
    public val integrationType: String,
    /** Kind of credentials that the provider uses, such as `oauth2`. */
    @SerialName("credentials_type")
    public val credentialsType: String,
    /** OAuth scopes that are requested; null if none are set. */
    @EncodeDefault
    public val scopes: List<String>? = null,
    /** How accounts authenticate with the provider; `oauth` alone if absent. */
    @SerialName("auth_methods")
    public val authMethods: List<DataIntegrationAuthMethod>? = null,
    /** Older spelling of `connection_owner`. */
    @Deprecated("Not to be used in new code.")
    public val ownership: DataProviderOwnership,
    /** Who owns connections made through this provider. */
    @SerialName("connection_owner")
    public val connectionOwner: DataIntegrationOwnership,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** The compatibility connection; null if there is none. */
    @SerialName("connected_account")
    @EncodeDefault
    public val connectedAccount: DataProviderConnectedAccount? = null,
    /** All connections if the request asked for them, otherwise the compatibility connection at most. */
    @SerialName("connected_accounts")
    @EncodeDefault
    public val connectedAccounts: List<DataProviderConnectedAccount> = emptyList(),
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataProvider>(DataProvider.generatedSerializer())
}

/** A connection to an account at a provider, owned by a user or shared by an organization. */
@Serializable(with = DataProviderConnectedAccount.Serializer::class)
@KeepGeneratedSerializer
public data class DataProviderConnectedAccount(
    /** Always `connected_account`. */
    @SerialName("object")
    @EncodeDefault
    public val `object`: String = "connected_account",
    public val id: String,
    /** Whether this is the compatibility connection. It says nothing about age or preference. */
    @SerialName("connection_role")
    public val connectionRole: ConnectedAccountConnectionRole,
    /** Which account at the provider this is, as far as known. It does not select a connection. */
    @SerialName("account_identifier")
    @EncodeDefault
    public val accountIdentifier: String? = null,
    /** Label of the connection, which need not be unique. */
    @SerialName("account_display_name")
    @EncodeDefault
    public val accountDisplayName: String? = null,
    /** User who owns the connection; null if an organization does. */
    @SerialName("user_id")
    @EncodeDefault
    public val userId: String? = null,
    /** Organization that owns the connection or to which it is limited, if any. */
    @SerialName("organization_id")
    @EncodeDefault
    public val organizationId: String? = null,
    /** OAuth scopes that the provider granted. */
    @EncodeDefault
    public val scopes: List<String> = emptyList(),
    /** How the connection authenticates; `oauth` if absent. */
    @SerialName("auth_method")
    public val authMethod: DataIntegrationAuthMethod? = null,
    /** Last four characters of the API key; null if the connection has none. */
    @SerialName("api_key_last_4")
    public val apiKeyLast4: String? = null,
    /** Client identifier at the provider; present for client credentials only. */
    @SerialName("client_id")
    public val clientId: String? = null,
    /** Last four characters of the client secret; present for client credentials only. */
    @SerialName("client_secret_last_4")
    public val clientSecretLast4: String? = null,
    /** Settings of the connection that the provider declares, without secret ones. */
    public val config: Map<String, String>? = null,
    public val state: ConnectedAccountState,
    /** User whose authorization made the connection; null if unknown, or after that user has left the organization. */
    @SerialName("established_by_user_id")
    public val establishedByUserId: String? = null,
    /** Why WorkOS itself changed the state; null if it did not. */
    @SerialName("state_reason")
    public val stateReason: ConnectedAccountStateReason? = null,
    /** Remarks about the given label; present in answers to writes only. */
    public val warnings: List<ConnectedAccountWarning>? = null,
    @SerialName("created_at")
    public val createdAt: Instant,
    @SerialName("updated_at")
    public val updatedAt: Instant,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<DataProviderConnectedAccount>(DataProviderConnectedAccount.generatedSerializer())
}

/** Changes to the OAuth settings of a custom provider. Absent members stay as they are. */
@Serializable(with = UpdateCustomProviderDefinition.Serializer::class)
@KeepGeneratedSerializer
public data class UpdateCustomProviderDefinition(
    public val name: String? = null,
    /** Authorization endpoint of the provider. */
    @SerialName("authorization_url")
    public val authorizationUrl: String? = null,
    /** Token endpoint of the provider. */
    @SerialName("token_url")
    public val tokenUrl: String? = null,
    /** Endpoint for refreshing tokens, if it is not the token endpoint. */
    @SerialName("refresh_token_url")
    public val refreshTokenUrl: Patch<String> = Patch.Absent,
    /** Whether the authorization uses PKCE. */
    @SerialName("pkce_enabled")
    public val pkceEnabled: Boolean? = null,
    /** What separates the scopes in a request. */
    @SerialName("request_scope_separator")
    public val requestScopeSeparator: String? = null,
    /** Whether at least one scope must be selected. */
    @SerialName("scopes_required")
    public val scopesRequired: Boolean? = null,
    /** Whether the provider needs a client secret. */
    @SerialName("client_secret_required")
    public val clientSecretRequired: Boolean? = null,
    /** Fixed query parameters to add to the authorization URL. */
    @SerialName("additional_authorization_parameters")
    public val additionalAuthorizationParameters: Map<String, String>? = null,
    /** Content type of requests to the token endpoint. */
    @SerialName("token_body_content_type")
    public val tokenBodyContentType: String? = null,
    /** How the client credentials are sent to the token endpoint. */
    @SerialName("authenticate_via")
    public val authenticateVia: CustomProviderAuthenticateVia? = null,
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    internal object Serializer : ModelSerializer<UpdateCustomProviderDefinition>(UpdateCustomProviderDefinition.generatedSerializer())
}

/** An access token, or the reason why there is none, told apart by `active`. */
@Serializable(with = DataIntegrationAccessTokenResultSerializer::class)
public sealed interface DataIntegrationAccessTokenResult {
    /** A form that this version does not know. */
    public data class Unknown(
        /** The value as it came. */
        public val value: JsonElement,
    ) : DataIntegrationAccessTokenResult {
        override fun toString(): String = "DataIntegrationAccessTokenResult.Unknown"
    }
}

internal object DataIntegrationAccessTokenResultSerializer : UnionSerializer<DataIntegrationAccessTokenResult>("dev.workoskit.models.DataIntegrationAccessTokenResult", "active") {
    override fun serializer(tag: String): KSerializer<out DataIntegrationAccessTokenResult>? = when (tag) {
        "true" -> DataIntegrationAccessTokenActive.serializer()
        "false" -> DataIntegrationInactive.serializer()
        else -> null
    }

    override fun serializer(value: DataIntegrationAccessTokenResult): KSerializer<out DataIntegrationAccessTokenResult>? = when (value) {
        is DataIntegrationAccessTokenActive -> DataIntegrationAccessTokenActive.serializer()
        is DataIntegrationInactive -> DataIntegrationInactive.serializer()
        is DataIntegrationAccessTokenResult.Unknown -> null
    }

    override fun unknown(value: JsonElement): DataIntegrationAccessTokenResult = DataIntegrationAccessTokenResult.Unknown(value)

    override fun valueOfUnknown(value: DataIntegrationAccessTokenResult): JsonElement? = (value as? DataIntegrationAccessTokenResult.Unknown)?.value
}

/** A credential for a provider, whose kind `auth_method` names. */
@Serializable(with = DataIntegrationCredentialSerializer::class)
public sealed interface DataIntegrationCredential {
    /** A form that this version does not know. */
    public data class Unknown(
        /** The value as it came. */
        public val value: JsonElement,
    ) : DataIntegrationCredential {
        override fun toString(): String = "DataIntegrationCredential.Unknown"
    }
}

internal object DataIntegrationCredentialSerializer : UnionSerializer<DataIntegrationCredential>("dev.workoskit.models.DataIntegrationCredential", "auth_method") {
    override fun serializer(tag: String): KSerializer<out DataIntegrationCredential>? = when (tag) {
        "oauth" -> DataIntegrationOAuthCredential.serializer()
        "api_key" -> DataIntegrationApiKeyCredential.serializer()
        "client_credentials" -> DataIntegrationClientCredentialsCredential.serializer()
        else -> null
    }

    override fun serializer(value: DataIntegrationCredential): KSerializer<out DataIntegrationCredential>? = when (value) {
        is DataIntegrationOAuthCredential -> DataIntegrationOAuthCredential.serializer()
        is DataIntegrationApiKeyCredential -> DataIntegrationApiKeyCredential.serializer()
        is DataIntegrationClientCredentialsCredential -> DataIntegrationClientCredentialsCredential.serializer()
        is DataIntegrationCredential.Unknown -> null
    }

    override fun unknown(value: JsonElement): DataIntegrationCredential = DataIntegrationCredential.Unknown(value)

    override fun valueOfUnknown(value: DataIntegrationCredential): JsonElement? = (value as? DataIntegrationCredential.Unknown)?.value
}

/** A credential, or the reason why there is none, told apart by `active`. */
@Serializable(with = DataIntegrationCredentialsResultSerializer::class)
public sealed interface DataIntegrationCredentialsResult {
    /** A form that this version does not know. */
    public data class Unknown(
        /** The value as it came. */
        public val value: JsonElement,
    ) : DataIntegrationCredentialsResult {
        override fun toString(): String = "DataIntegrationCredentialsResult.Unknown"
    }
}

internal object DataIntegrationCredentialsResultSerializer : UnionSerializer<DataIntegrationCredentialsResult>("dev.workoskit.models.DataIntegrationCredentialsResult", "active") {
    override fun serializer(tag: String): KSerializer<out DataIntegrationCredentialsResult>? = when (tag) {
        "true" -> DataIntegrationCredentialsActive.serializer()
        "false" -> DataIntegrationInactive.serializer()
        else -> null
    }

    override fun serializer(value: DataIntegrationCredentialsResult): KSerializer<out DataIntegrationCredentialsResult>? = when (value) {
        is DataIntegrationCredentialsActive -> DataIntegrationCredentialsActive.serializer()
        is DataIntegrationInactive -> DataIntegrationInactive.serializer()
        is DataIntegrationCredentialsResult.Unknown -> null
    }

    override fun unknown(value: JsonElement): DataIntegrationCredentialsResult = DataIntegrationCredentialsResult.Unknown(value)

    override fun valueOfUnknown(value: DataIntegrationCredentialsResult): JsonElement? = (value as? DataIntegrationCredentialsResult.Unknown)?.value
}

/**
 * Place of a connection among those of its owner, either `compatibility` for the one that all requests see or
 * `standard` for any other. Other values can appear.
 */
@Serializable(with = ConnectedAccountConnectionRole.Serializer::class)
@JvmInline
public value class ConnectedAccountConnectionRole(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `compatibility` */
        public val Compatibility: ConnectedAccountConnectionRole = ConnectedAccountConnectionRole("compatibility")
        /** `standard` */
        public val Standard: ConnectedAccountConnectionRole = ConnectedAccountConnectionRole("standard")
    }

    internal object Serializer : EnumSerializer<ConnectedAccountConnectionRole>("dev.workoskit.models.ConnectedAccountConnectionRole") {
        override fun of(value: String): ConnectedAccountConnectionRole = ConnectedAccountConnectionRole(value)

        override fun valueOf(item: ConnectedAccountConnectionRole): String = item.value
    }
}

/**
 * State of a connection. With `connected` it is usable, with `needs_reauthorization` the account must be connected
 * again, and with `disconnected` it has ended. Other values can appear.
 */
@Serializable(with = ConnectedAccountState.Serializer::class)
@JvmInline
public value class ConnectedAccountState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `connected` */
        public val Connected: ConnectedAccountState = ConnectedAccountState("connected")
        /** `needs_reauthorization` */
        public val NeedsReauthorization: ConnectedAccountState = ConnectedAccountState("needs_reauthorization")
        /** `disconnected` */
        public val Disconnected: ConnectedAccountState = ConnectedAccountState("disconnected")
    }

    internal object Serializer : EnumSerializer<ConnectedAccountState>("dev.workoskit.models.ConnectedAccountState") {
        override fun of(value: String): ConnectedAccountState = ConnectedAccountState(value)

        override fun valueOf(item: ConnectedAccountState): String = item.value
    }
}

/**
 * Why WorkOS changed the state of a connection. `establishing_member_membership_ended` means that the member who made a
 * shared connection left the organization, and its credentials were deleted. Other values can appear.
 */
@Serializable(with = ConnectedAccountStateReason.Serializer::class)
@JvmInline
public value class ConnectedAccountStateReason(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `establishing_member_membership_ended` */
        public val EstablishingMemberMembershipEnded: ConnectedAccountStateReason = ConnectedAccountStateReason("establishing_member_membership_ended")
    }

    internal object Serializer : EnumSerializer<ConnectedAccountStateReason>("dev.workoskit.models.ConnectedAccountStateReason") {
        override fun of(value: String): ConnectedAccountStateReason = ConnectedAccountStateReason(value)

        override fun valueOf(item: ConnectedAccountStateReason): String = item.value
    }
}

/**
 * How client credentials are sent to the token endpoint, either in the request body or in a basic authentication
 * header. Other values can appear.
 */
@Serializable(with = CustomProviderAuthenticateVia.Serializer::class)
@JvmInline
public value class CustomProviderAuthenticateVia(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `request_body` */
        public val RequestBody: CustomProviderAuthenticateVia = CustomProviderAuthenticateVia("request_body")
        /** `basic_auth_header` */
        public val BasicAuthHeader: CustomProviderAuthenticateVia = CustomProviderAuthenticateVia("basic_auth_header")
    }

    internal object Serializer : EnumSerializer<CustomProviderAuthenticateVia>("dev.workoskit.models.CustomProviderAuthenticateVia") {
        override fun of(value: String): CustomProviderAuthenticateVia = CustomProviderAuthenticateVia(value)

        override fun valueOf(item: CustomProviderAuthenticateVia): String = item.value
    }
}

/** How an account authenticates with its provider. Other values can appear. */
@Serializable(with = DataIntegrationAuthMethod.Serializer::class)
@JvmInline
public value class DataIntegrationAuthMethod(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `oauth` */
        public val Oauth: DataIntegrationAuthMethod = DataIntegrationAuthMethod("oauth")
        /** `api_key` */
        public val ApiKey: DataIntegrationAuthMethod = DataIntegrationAuthMethod("api_key")
        /** `client_credentials` */
        public val ClientCredentials: DataIntegrationAuthMethod = DataIntegrationAuthMethod("client_credentials")
    }

    internal object Serializer : EnumSerializer<DataIntegrationAuthMethod>("dev.workoskit.models.DataIntegrationAuthMethod") {
        override fun of(value: String): DataIntegrationAuthMethod = DataIntegrationAuthMethod(value)

        override fun valueOf(item: DataIntegrationAuthMethod): String = item.value
    }
}

/**
 * Whose OAuth application is used, either one `shared` by WorkOS, the `custom` one of the application, or the
 * `organization`'s own. Other values can appear.
 */
@Serializable(with = DataIntegrationConfigurationCredentialsType.Serializer::class)
@JvmInline
public value class DataIntegrationConfigurationCredentialsType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `shared` */
        public val Shared: DataIntegrationConfigurationCredentialsType = DataIntegrationConfigurationCredentialsType("shared")
        /** `custom` */
        public val Custom: DataIntegrationConfigurationCredentialsType = DataIntegrationConfigurationCredentialsType("custom")
        /** `organization` */
        public val Organization: DataIntegrationConfigurationCredentialsType = DataIntegrationConfigurationCredentialsType("organization")
    }

    internal object Serializer : EnumSerializer<DataIntegrationConfigurationCredentialsType>("dev.workoskit.models.DataIntegrationConfigurationCredentialsType") {
        override fun of(value: String): DataIntegrationConfigurationCredentialsType = DataIntegrationConfigurationCredentialsType(value)

        override fun valueOf(item: DataIntegrationConfigurationCredentialsType): String = item.value
    }
}

/**
 * What an authorization is for, either `add` to make a further connection or `reauthorize` to renew an existing one.
 * Other values can appear.
 */
@Serializable(with = DataIntegrationConnectionIntent.Serializer::class)
@JvmInline
public value class DataIntegrationConnectionIntent(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `add` */
        public val Add: DataIntegrationConnectionIntent = DataIntegrationConnectionIntent("add")
        /** `reauthorize` */
        public val Reauthorize: DataIntegrationConnectionIntent = DataIntegrationConnectionIntent("reauthorize")
    }

    internal object Serializer : EnumSerializer<DataIntegrationConnectionIntent>("dev.workoskit.models.DataIntegrationConnectionIntent") {
        override fun of(value: String): DataIntegrationConnectionIntent = DataIntegrationConnectionIntent(value)

        override fun valueOf(item: DataIntegrationConnectionIntent): String = item.value
    }
}

/**
 * Whose OAuth application is used, either the `custom` one of the application or the `organization`'s own. Other values
 * can appear.
 */
@Serializable(with = DataIntegrationCredentialsType.Serializer::class)
@JvmInline
public value class DataIntegrationCredentialsType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `custom` */
        public val Custom: DataIntegrationCredentialsType = DataIntegrationCredentialsType("custom")
        /** `organization` */
        public val Organization: DataIntegrationCredentialsType = DataIntegrationCredentialsType("organization")
    }

    internal object Serializer : EnumSerializer<DataIntegrationCredentialsType>("dev.workoskit.models.DataIntegrationCredentialsType") {
        override fun of(value: String): DataIntegrationCredentialsType = DataIntegrationCredentialsType(value)

        override fun valueOf(item: DataIntegrationCredentialsType): String = item.value
    }
}

/**
 * Why there is no credential, either `not_installed` if nothing is connected or `needs_reauthorization` if the account
 * must be connected again. Other values can appear.
 */
@Serializable(with = DataIntegrationInactiveReason.Serializer::class)
@JvmInline
public value class DataIntegrationInactiveReason(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `not_installed` */
        public val NotInstalled: DataIntegrationInactiveReason = DataIntegrationInactiveReason("not_installed")
        /** `needs_reauthorization` */
        public val NeedsReauthorization: DataIntegrationInactiveReason = DataIntegrationInactiveReason("needs_reauthorization")
    }

    internal object Serializer : EnumSerializer<DataIntegrationInactiveReason>("dev.workoskit.models.DataIntegrationInactiveReason") {
        override fun of(value: String): DataIntegrationInactiveReason = DataIntegrationInactiveReason(value)

        override fun valueOf(item: DataIntegrationInactiveReason): String = item.value
    }
}

/**
 * Who owns connections, either each `user` or the `organization`, whose members share them. Other values can appear.
 */
@Serializable(with = DataIntegrationOwnership.Serializer::class)
@JvmInline
public value class DataIntegrationOwnership(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `user` */
        public val User: DataIntegrationOwnership = DataIntegrationOwnership("user")
        /** `organization` */
        public val Organization: DataIntegrationOwnership = DataIntegrationOwnership("organization")
    }

    internal object Serializer : EnumSerializer<DataIntegrationOwnership>("dev.workoskit.models.DataIntegrationOwnership") {
        override fun of(value: String): DataIntegrationOwnership = DataIntegrationOwnership(value)

        override fun valueOf(item: DataIntegrationOwnership): String = item.value
    }
}

/** Whether the set-up of an integration is usable. Other values can appear. */
@Serializable(with = DataIntegrationState.Serializer::class)
@JvmInline
public value class DataIntegrationState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `valid` */
        public val Valid: DataIntegrationState = DataIntegrationState("valid")
        /** `invalid` */
        public val Invalid: DataIntegrationState = DataIntegrationState("invalid")
        /** `requested` */
        public val Requested: DataIntegrationState = DataIntegrationState("requested")
    }

    internal object Serializer : EnumSerializer<DataIntegrationState>("dev.workoskit.models.DataIntegrationState") {
        override fun of(value: String): DataIntegrationState = DataIntegrationState(value)

        override fun valueOf(item: DataIntegrationState): String = item.value
    }
}

/** Older spelling of who owns connections, where `userland_user` stands for `user`. Other values can appear. */
@Serializable(with = DataProviderOwnership.Serializer::class)
@JvmInline
public value class DataProviderOwnership(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `userland_user` */
        public val UserlandUser: DataProviderOwnership = DataProviderOwnership("userland_user")
        /** `organization` */
        public val Organization: DataProviderOwnership = DataProviderOwnership("organization")
    }

    internal object Serializer : EnumSerializer<DataProviderOwnership>("dev.workoskit.models.DataProviderOwnership") {
        override fun of(value: String): DataProviderOwnership = DataProviderOwnership(value)

        override fun valueOf(item: DataProviderOwnership): String = item.value
    }
}

/** State that an imported connection can be given. Other values can appear. */
@Serializable(with = PipesConnectedAccountState.Serializer::class)
@JvmInline
public value class PipesConnectedAccountState(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `connected` */
        public val Connected: PipesConnectedAccountState = PipesConnectedAccountState("connected")
        /** `needs_reauthorization` */
        public val NeedsReauthorization: PipesConnectedAccountState = PipesConnectedAccountState("needs_reauthorization")
    }

    internal object Serializer : EnumSerializer<PipesConnectedAccountState>("dev.workoskit.models.PipesConnectedAccountState") {
        override fun of(value: String): PipesConnectedAccountState = PipesConnectedAccountState(value)

        override fun valueOf(item: PipesConnectedAccountState): String = item.value
    }
}
