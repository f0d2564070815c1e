// Generated from api/pipes.yaml with codegen/templates/kotlin/services.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.ItemList
import dev.workoskit.PageOrder
import dev.workoskit.Pages
import dev.workoskit.ParameterGroup
import dev.workoskit.Parameters
import dev.workoskit.Patch
import dev.workoskit.RequestOptions
import dev.workoskit.Waist
import dev.workoskit.events.*
import dev.workoskit.models.*
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.builtins.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands out fresh
 * credentials for them. Of an owner's connections to a provider, one is the compatibility connection, the only one that
 * requests see unless they ask for more; all others are standard connections.
 */
public class Pipes internal constructor(internal val waist: Waist) {
    /**
     * Lists the integrations of the environment that use the application's or its organizations' own credentials,
     * custom providers and API key integrations included. A provider appears once for each ownership.
     *
     * Preview: WorkOS has to enable `pipes-management-api` for the environment.
     *
     * `GET /data-integrations`. Errors: 401; 404; 422.
     *
     * @param ownership Lists only integrations of this ownership.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listDataIntegrations(
        ownership: DataIntegrationOwnership? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<DataIntegration> = waist.pages(
        "pipes.list_data_integrations",
        DataIntegration.serializer(),
        params = Parameters()
            .put("ownership", DataIntegrationOwnership.serializer(), ownership)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Sets up an integration with a provider, either a built-in one by its slug or a custom one by a definition. A
     * provider may have one integration owned by users and one owned by organizations.
     *
     * Preview: WorkOS has to enable `pipes-management-api` for the environment.
     *
     * `POST /data-integrations`. Errors: 400; 401; 403; 404; 409; 422.
     *
     * @param provider Slug of a built-in provider, or a new slug for the provider defined by `custom_provider`.
     * @param description Shown to users to explain what the data is used for.
     * @param ownership Who connects accounts through the integration, users by default. It cannot change later.
     * @param enabled Whether accounts can be connected; false by default.
     * @param scopes OAuth scopes to request; those of the provider when left out.
     * @param authMethods How accounts authenticate with the provider; `oauth` by default.
     * @param config Settings of the provider, keyed by the names it declares.
     * @param credentials OAuth credentials at the provider; required for OAuth integrations and left out for others.
     * @param apiKey A first API key to install, for API key integrations only.
     * @param customProvider Definition of a custom provider. Leave it out for a built-in one, or to add the other
     * ownership to a custom one.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createDataIntegration(
        provider: String,
        description: Patch<String> = Patch.Absent,
        ownership: DataIntegrationOwnership? = null,
        enabled: Boolean? = null,
        scopes: Patch<List<String>> = Patch.Absent,
        authMethods: List<DataIntegrationAuthMethod>? = null,
        config: Map<String, String>? = null,
        credentials: DataIntegrationCredentialsInput? = null,
        apiKey: ApiKeyInstallation? = null,
        customProvider: CustomProviderDefinition? = null,
        requestOptions: RequestOptions? = null,
    ): DataIntegration = waist.call(
        "pipes.create_data_integration",
        DataIntegration.serializer(),
        params = Parameters()
            .put("provider", String.serializer(), provider)
            .patch("description", String.serializer(), description)
            .put("ownership", DataIntegrationOwnership.serializer(), ownership)
            .put("enabled", Boolean.serializer(), enabled)
            .patch("scopes", ListSerializer(String.serializer()), scopes)
            .put("auth_methods", ListSerializer(DataIntegrationAuthMethod.serializer()), authMethods)
            .put("config", MapSerializer(String.serializer(), String.serializer()), config)
            .put("credentials", DataIntegrationCredentialsInput.serializer(), credentials)
            .put("api_key", ApiKeyInstallation.serializer(), apiKey)
            .put("custom_provider", CustomProviderDefinition.serializer(), customProvider),
        options = requestOptions,
    )

    /**
     * Saves a connection that was started with a `code_challenge`. Call it from the server within 90 seconds of the
     * redirect. A wrong verifier spends the code, and the user has to start again.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /data-integrations/finish`. Errors:
     * - 400 `invalid_connect_code`, `authorization_code_exchange_error`, `authorization_state_expired`,
     *   `auth_method_mismatch`, `concurrent_request`, `connected_account_limit_reached`, `connected_account_not_found`,
     *   `installation_failed`, `invalid_authorization_url`, `invalid_client_id`, `invalid_data_integration`,
     *   `missing_access_token`, `missing_code`, `multiple_connections_unavailable`, `provider_error`,
     *   `reauthorization_needed`, `target_deleted`, `unexpected_response_format`
     * - 401
     * - 403
     *
     * @param connectCode The value of `connect_code` in the callback. It works once and expires 90 seconds after the
     * redirect.
     * @param codeVerifier The verifier behind the code challenge, 43 to 128 characters out of letters, digits, `-`,
     * `.`, `_` and `~`.
     * @param state The value of `state` in the callback, which only serves to find the request in logs.
     * @param requestOptions What this call does differently.
     */
    public suspend fun finishConnection(
        connectCode: String,
        codeVerifier: String,
        state: String? = null,
        requestOptions: RequestOptions? = null,
    ): DataIntegrationFinishConnectionResponse = waist.call(
        "pipes.finish_connection",
        DataIntegrationFinishConnectionResponse.serializer(),
        params = Parameters()
            .put("connect_code", String.serializer(), connectCode)
            .put("code_verifier", String.serializer(), codeVerifier)
            .put("state", String.serializer(), state),
        options = requestOptions,
    )

    /**
     * Fetches the integration of a provider that is owned by users.
     *
     * Preview: WorkOS has to enable `pipes-management-api` for the environment.
     *
     * `GET /data-integrations/{slug}`. Errors: 401; 404.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getDataIntegration(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): DataIntegration = waist.call(
        "pipes.get_data_integration",
        DataIntegration.serializer(),
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Changes the given fields of the integration of a provider that is owned by users. New credentials replace the
     * stored ones at once.
     *
     * Preview: WorkOS has to enable `pipes-management-api` for the environment.
     *
     * `PUT /data-integrations/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param description Shown to users to explain what the data is used for.
     * @param enabled Whether accounts can be connected.
     * @param scopes OAuth scopes to request; null goes back to those of the provider.
     * @param credentials New OAuth credentials, which replace the stored ones; not together with `api_key`.
     * @param apiKey An API key to install or replace for one owner, for API key integrations only.
     * @param customProvider Changes to the definition of a custom provider.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateDataIntegration(
        slug: String,
        description: Patch<String> = Patch.Absent,
        enabled: Boolean? = null,
        scopes: Patch<List<String>> = Patch.Absent,
        credentials: DataIntegrationCredentialsInput? = null,
        apiKey: ApiKeyInstallation? = null,
        customProvider: UpdateCustomProviderDefinition? = null,
        requestOptions: RequestOptions? = null,
    ): DataIntegration = waist.call(
        "pipes.update_data_integration",
        DataIntegration.serializer(),
        path = listOf(slug),
        params = Parameters()
            .patch("description", String.serializer(), description)
            .put("enabled", Boolean.serializer(), enabled)
            .patch("scopes", ListSerializer(String.serializer()), scopes)
            .put("credentials", DataIntegrationCredentialsInput.serializer(), credentials)
            .put("api_key", ApiKeyInstallation.serializer(), apiKey)
            .put("custom_provider", UpdateCustomProviderDefinition.serializer(), customProvider),
        options = requestOptions,
    )

    /**
     * Deletes the integration of a provider that is owned by users, with all its connections. The definition of a
     * custom provider goes too once no integration uses it.
     *
     * Preview: WorkOS has to enable `pipes-management-api` for the environment.
     *
     * `DELETE /data-integrations/{slug}`. Errors: 401; 404.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteDataIntegration(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "pipes.delete_data_integration",
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Adds a connection that uses an API key. The first connection of an owner becomes the compatibility connection; to
     * replace the key of an existing one, use `update_data_integration_api_key`.
     *
     * `POST /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404 `multiple_connections_unavailable`,
     * `entity_not_found`; 409 `connected_account_limit_reached`, `idempotency_key_conflict`.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId Owner of the connection, or the active member who makes the request if `connection_owner` is
     * `organization`.
     * @param secret The API key.
     * @param accountDisplayName Label of the connection, which need not be unique.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. It does not
     * select a connection.
     * @param organizationId Organization to which the connection is limited; required if `connection_owner` is
     * `organization`.
     * @param connectionOwner Whose connection to use. By default the user's own; with `organization`, the one that all
     * members of `organization_id` share.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createDataIntegrationApiKey(
        slug: String,
        userId: String,
        secret: String,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        organizationId: String? = null,
        connectionOwner: DataIntegrationOwnership? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.create_data_integration_api_key",
        DataProviderConnectedAccount.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("secret", String.serializer(), secret)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier)
            .put("organization_id", String.serializer(), organizationId)
            .put("connection_owner", DataIntegrationOwnership.serializer(), connectionOwner),
        options = requestOptions,
    )

    /**
     * Stores an API key for a connection, creating the compatibility connection or replacing the key of an existing
     * one.
     *
     * Preview: WorkOS has to enable `pipes-api-keys` for the environment.
     *
     * `PUT /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId Owner of the connection, or the active member who makes the request if `connection_owner` is
     * `organization`.
     * @param secret The API key.
     * @param organizationId Organization to which the connection is limited; required if `connection_owner` is
     * `organization`.
     * @param connectionOwner Whose connection to use. By default the user's own; with `organization`, the one that all
     * members of `organization_id` share.
     * @param connectionIntent Goes with `connected_account_id`. When both are absent, the compatibility connection is
     * meant. The only value is `reauthorize`.
     * @param connectedAccountId Identifier of the connection whose credential is replaced.
     * @param accountDisplayName Label of the connection, which need not be unique. Absent keeps it, null clears it.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. Absent keeps it,
     * null clears it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateDataIntegrationApiKey(
        slug: String,
        userId: String,
        secret: String,
        organizationId: String? = null,
        connectionOwner: DataIntegrationOwnership? = null,
        connectionIntent: String? = null,
        connectedAccountId: String? = null,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.update_data_integration_api_key",
        DataProviderConnectedAccount.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("secret", String.serializer(), secret)
            .put("organization_id", String.serializer(), organizationId)
            .put("connection_owner", DataIntegrationOwnership.serializer(), connectionOwner)
            .put("connection_intent", String.serializer(), connectionIntent)
            .put("connected_account_id", String.serializer(), connectedAccountId)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier),
        options = requestOptions,
    )

    /**
     * Returns the URL to which the browser is sent so that a user connects an account at the provider. With
     * `code_challenge` the connection is saved only by `finish_connection`, which ties it to the user's session.
     *
     * `POST /data-integrations/{slug}/authorize`. Errors:
     * - 400 `invalid_return_to`, `return_to_requires_exact_match`, `connect_finish_unavailable`
     * - 401
     * - 403
     * - 404 `multiple_connections_unavailable`, `connected_account_not_found`, `entity_not_found`
     * - 409
     * - 422
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId The user who authorizes. If `connection_owner` is `organization`, an active member of it, who does
     * not own the result.
     * @param organizationId Organization to which the connection is limited; required if `connection_owner` is
     * `organization`.
     * @param connectionOwner Who will own the connection. By default the user; with `organization`, all members of
     * `organization_id` share it.
     * @param returnTo Where the browser goes afterwards. Required with `code_challenge`, and must then be exactly a
     * registered redirect URI without query string or fragment.
     * @param config Settings of the connection that the provider declares, such as a subdomain, keyed by name.
     * @param codeChallenge SHA-256 hash of a code verifier that the application keeps in the user's session, encoded as
     * base64url without padding.
     * @param codeChallengeMethod How the challenge was made from the verifier; only with `code_challenge`. The only
     * value is `S256`.
     * @param connectionIntent Whether to add a connection or authorize an existing one anew. When absent, the
     * compatibility connection is meant.
     * @param connectedAccountId Identifier of the connection to authorize anew; required with the intent `reauthorize`
     * and not allowed otherwise.
     * @param accountDisplayName Label of the connection, which need not be unique. Absent keeps it, null clears it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authorizeDataIntegration(
        slug: String,
        userId: String,
        organizationId: String? = null,
        connectionOwner: DataIntegrationOwnership? = null,
        returnTo: String? = null,
        config: Map<String, String>? = null,
        codeChallenge: String? = null,
        codeChallengeMethod: String? = null,
        connectionIntent: DataIntegrationConnectionIntent? = null,
        connectedAccountId: String? = null,
        accountDisplayName: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): DataIntegrationAuthorizeUrlResponse = waist.call(
        "pipes.authorize_data_integration",
        DataIntegrationAuthorizeUrlResponse.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("organization_id", String.serializer(), organizationId)
            .put("connection_owner", DataIntegrationOwnership.serializer(), connectionOwner)
            .put("return_to", String.serializer(), returnTo)
            .put("config", MapSerializer(String.serializer(), String.serializer()), config)
            .put("code_challenge", String.serializer(), codeChallenge)
            .put("code_challenge_method", String.serializer(), codeChallengeMethod)
            .put("connection_intent", DataIntegrationConnectionIntent.serializer(), connectionIntent)
            .put("connected_account_id", String.serializer(), connectedAccountId)
            .patch("account_display_name", String.serializer(), accountDisplayName),
        options = requestOptions,
    )

    /**
     * Adds a connection that uses OAuth client credentials. The first connection of an owner becomes the compatibility
     * connection; to replace existing credentials, use `update_data_integration_client_credentials`.
     *
     * `POST /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404
     * `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
     * `idempotency_key_conflict`.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId Owner of the connection, or the active member who makes the request if `connection_owner` is
     * `organization`.
     * @param clientId Client identifier at the provider.
     * @param clientSecret Client secret at the provider.
     * @param accountDisplayName Label of the connection, which need not be unique.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. It does not
     * select a connection.
     * @param organizationId Organization to which the connection is limited; required if `connection_owner` is
     * `organization`.
     * @param connectionOwner Whose connection to use. By default the user's own; with `organization`, the one that all
     * members of `organization_id` share.
     * @param config Settings of the connection that the provider declares, keyed by name.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createDataIntegrationClientCredential(
        slug: String,
        userId: String,
        clientId: String,
        clientSecret: String,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        organizationId: String? = null,
        connectionOwner: DataIntegrationOwnership? = null,
        config: Map<String, String>? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.create_data_integration_client_credential",
        DataProviderConnectedAccount.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("client_id", String.serializer(), clientId)
            .put("client_secret", String.serializer(), clientSecret)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier)
            .put("organization_id", String.serializer(), organizationId)
            .put("connection_owner", DataIntegrationOwnership.serializer(), connectionOwner)
            .put("config", MapSerializer(String.serializer(), String.serializer()), config),
        options = requestOptions,
    )

    /**
     * Stores OAuth client credentials for a connection, creating the compatibility connection or replacing the
     * credentials of an existing one.
     *
     * Preview: WorkOS has to enable `pipes-client-credentials` for the environment.
     *
     * `PUT /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId Owner of the connection, or the active member who makes the request if `connection_owner` is
     * `organization`.
     * @param clientId Client identifier at the provider.
     * @param clientSecret Client secret at the provider.
     * @param organizationId Organization to which the connection is limited; required if `connection_owner` is
     * `organization`.
     * @param connectionOwner Whose connection to use. By default the user's own; with `organization`, the one that all
     * members of `organization_id` share.
     * @param config Settings of the connection that the provider declares, keyed by name.
     * @param connectionIntent Goes with `connected_account_id`. When both are absent, the compatibility connection is
     * meant. The only value is `reauthorize`.
     * @param connectedAccountId Identifier of the connection whose credential is replaced.
     * @param accountDisplayName Label of the connection, which need not be unique. Absent keeps it, null clears it.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. Absent keeps it,
     * null clears it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateDataIntegrationClientCredentials(
        slug: String,
        userId: String,
        clientId: String,
        clientSecret: String,
        organizationId: String? = null,
        connectionOwner: DataIntegrationOwnership? = null,
        config: Map<String, String>? = null,
        connectionIntent: String? = null,
        connectedAccountId: String? = null,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.update_data_integration_client_credentials",
        DataProviderConnectedAccount.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("client_id", String.serializer(), clientId)
            .put("client_secret", String.serializer(), clientSecret)
            .put("organization_id", String.serializer(), organizationId)
            .put("connection_owner", DataIntegrationOwnership.serializer(), connectionOwner)
            .put("config", MapSerializer(String.serializer(), String.serializer()), config)
            .put("connection_intent", String.serializer(), connectionIntent)
            .put("connected_account_id", String.serializer(), connectedAccountId)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier),
        options = requestOptions,
    )

    /**
     * Returns a credential for the provider, whatever the way of authentication. That is an access token, refreshed if
     * needed, or the stored API key. Without a usable connection the answer gives the reason and is no error.
     *
     * Preview: WorkOS has to enable `pipes-api-keys` for the environment.
     *
     * `POST /data-integrations/{slug}/credentials`. Errors: 400; 401; 403; 404; 409; 422.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId Owner of the connection, or the active member on whose behalf the credential is used if
     * `connection_owner` is `organization`.
     * @param organizationId Organization to which the connection is limited; required if `connection_owner` is
     * `organization`.
     * @param connectionOwner Whose connection to use. By default the user's own; with `organization`, the one that all
     * members of `organization_id` share.
     * @param connectedAccountId Identifier of the connection to use when the owner has several.
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only. If several match, `connected_account_id` must choose one.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createDataIntegrationCredential(
        slug: String,
        userId: String,
        organizationId: String? = null,
        connectionOwner: DataIntegrationOwnership? = null,
        connectedAccountId: String? = null,
        supportsMultipleConnections: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): DataIntegrationCredentialsResult = waist.call(
        "pipes.create_data_integration_credential",
        DataIntegrationCredentialsResult.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("organization_id", String.serializer(), organizationId)
            .put("connection_owner", DataIntegrationOwnership.serializer(), connectionOwner)
            .put("connected_account_id", String.serializer(), connectedAccountId)
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections),
        options = requestOptions,
    )

    /**
     * Fetches the integration of a provider that organizations own. It belongs to the environment, not to one
     * organization.
     *
     * `GET /data-integrations/{slug}/organization`. Errors: 401; 404.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganizationDataIntegration(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): DataIntegration = waist.call(
        "pipes.get_organization_data_integration",
        DataIntegration.serializer(),
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Changes the given fields of the integration of a provider that organizations own. It belongs to the environment,
     * not to one organization; the definition of a custom provider is shared with the integration that users own.
     *
     * `PUT /data-integrations/{slug}/organization`. Errors: 400; 401; 403; 404; 409; 422.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param description Shown to users to explain what the data is used for.
     * @param enabled Whether accounts can be connected.
     * @param scopes OAuth scopes to request; null goes back to those of the provider.
     * @param credentials New OAuth credentials, which replace the stored ones; not together with `api_key`.
     * @param apiKey An API key to install or replace for one owner, for API key integrations only.
     * @param customProvider Changes to the definition of a custom provider.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateOrganizationDataIntegration(
        slug: String,
        description: Patch<String> = Patch.Absent,
        enabled: Boolean? = null,
        scopes: Patch<List<String>> = Patch.Absent,
        credentials: DataIntegrationCredentialsInput? = null,
        apiKey: ApiKeyInstallation? = null,
        customProvider: UpdateCustomProviderDefinition? = null,
        requestOptions: RequestOptions? = null,
    ): DataIntegration = waist.call(
        "pipes.update_organization_data_integration",
        DataIntegration.serializer(),
        path = listOf(slug),
        params = Parameters()
            .patch("description", String.serializer(), description)
            .put("enabled", Boolean.serializer(), enabled)
            .patch("scopes", ListSerializer(String.serializer()), scopes)
            .put("credentials", DataIntegrationCredentialsInput.serializer(), credentials)
            .put("api_key", ApiKeyInstallation.serializer(), apiKey)
            .put("custom_provider", UpdateCustomProviderDefinition.serializer(), customProvider),
        options = requestOptions,
    )

    /**
     * Deletes the integration of a provider that organizations own, with all its connections. The definition of a
     * custom provider goes too once no integration uses it.
     *
     * `DELETE /data-integrations/{slug}/organization`. Errors: 401; 404.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteOrganizationDataIntegration(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "pipes.delete_organization_data_integration",
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Returns a valid OAuth access token for a connected account, refreshed if needed. Without a usable connection the
     * answer gives the reason and is no error.
     *
     * `POST /data-integrations/{slug}/token`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId Owner of the connection, or the active member on whose behalf the token is used if
     * `connection_owner` is `organization`.
     * @param organizationId Organization to which the connection is limited; required if `connection_owner` is
     * `organization`.
     * @param connectionOwner Whose connection to use. By default the user's own; with `organization`, the one that all
     * members of `organization_id` share.
     * @param connectedAccountId Identifier of the connection to use when the owner has several.
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only. If several match, `connected_account_id` must choose one.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getAccessToken(
        slug: String,
        userId: String,
        organizationId: Patch<String> = Patch.Absent,
        connectionOwner: DataIntegrationOwnership? = null,
        connectedAccountId: String? = null,
        supportsMultipleConnections: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): DataIntegrationAccessTokenResult = waist.call(
        "pipes.get_access_token",
        DataIntegrationAccessTokenResult.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .patch("organization_id", String.serializer(), organizationId)
            .put("connection_owner", DataIntegrationOwnership.serializer(), connectionOwner)
            .put("connected_account_id", String.serializer(), connectedAccountId)
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections),
        options = requestOptions,
    )

    /**
     * Fetches an organization's connected account at a provider.
     *
     * `GET /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only.
     * @param connectedAccountId Identifier of the connection to use when the owner has several.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        supportsMultipleConnections: Boolean? = null,
        connectedAccountId: String? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.get_organization_connected_account",
        DataProviderConnectedAccount.serializer(),
        path = listOf(organizationId, slug),
        params = Parameters()
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections)
            .put("connected_account_id", String.serializer(), connectedAccountId),
        options = requestOptions,
    )

    /**
     * Imports an organization's account at a provider from tokens that the application already has, without an
     * authorization by a user.
     *
     * `POST /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 401; 403; 404; 409; 422
     * `invalid_token_combination`, `invalid_data_integration_state`, `client_credentials_not_configured`.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId The active member of the organization on whose behalf the request is made.
     * @param accountDisplayName Label of the connection, which need not be unique.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. It does not
     * select a connection.
     * @param accessToken OAuth access token of the account.
     * @param refreshToken OAuth refresh token of the account.
     * @param expiresAt When the access token expires; needed with `access_token` unless it never does.
     * @param scopes OAuth scopes that the provider granted.
     * @param state State of the connection; follows from the given tokens when left out.
     * @param connectionIntent Set to add a further connection. When absent, only the compatibility connection can be
     * created. The only value is `add`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        userId: String,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        accessToken: String? = null,
        refreshToken: String? = null,
        expiresAt: Instant? = null,
        scopes: List<String>? = null,
        state: PipesConnectedAccountState? = null,
        connectionIntent: String? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.create_organization_connected_account",
        DataProviderConnectedAccount.serializer(),
        path = listOf(organizationId, slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier)
            .put("access_token", String.serializer(), accessToken)
            .put("refresh_token", String.serializer(), refreshToken)
            .put("expires_at", Instant.serializer(), expiresAt)
            .put("scopes", ListSerializer(String.serializer()), scopes)
            .put("state", PipesConnectedAccountState.serializer(), state)
            .put("connection_intent", String.serializer(), connectionIntent),
        options = requestOptions,
    )

    /**
     * Changes the tokens, scopes, state or labels of an organization's connected account.
     *
     * `PUT /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param userId The active member of the organization on whose behalf the request is made.
     * @param accountDisplayName Label of the connection, which need not be unique. Absent keeps it, null clears it.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. Absent keeps it,
     * null clears it.
     * @param accessToken OAuth access token of the account.
     * @param refreshToken OAuth refresh token of the account.
     * @param expiresAt When the access token expires; needed with `access_token` unless it never does.
     * @param scopes OAuth scopes that the provider granted.
     * @param state State of the connection; follows from the given tokens when left out.
     * @param supportsMultipleConnections Accepted, but without effect on which connection is changed.
     * @param connectedAccountId Identifier of the connection to change. When absent, the compatibility connection is
     * meant.
     * @param connectionIntent May accompany `connected_account_id`. The only value is `reauthorize`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        userId: String,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        accessToken: String? = null,
        refreshToken: String? = null,
        expiresAt: Instant? = null,
        scopes: List<String>? = null,
        state: PipesConnectedAccountState? = null,
        supportsMultipleConnections: Boolean? = null,
        connectedAccountId: String? = null,
        connectionIntent: String? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.update_organization_connected_account",
        DataProviderConnectedAccount.serializer(),
        path = listOf(organizationId, slug),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier)
            .put("access_token", String.serializer(), accessToken)
            .put("refresh_token", String.serializer(), refreshToken)
            .put("expires_at", Instant.serializer(), expiresAt)
            .put("scopes", ListSerializer(String.serializer()), scopes)
            .put("state", PipesConnectedAccountState.serializer(), state)
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections)
            .put("connected_account_id", String.serializer(), connectedAccountId)
            .put("connection_intent", String.serializer(), connectionIntent),
        options = requestOptions,
    )

    /**
     * Disconnects an organization's account and deletes its stored tokens. Access granted at the provider is not
     * revoked there.
     *
     * `DELETE /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only.
     * @param connectedAccountId Identifier of the connection to delete when the owner has several.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        supportsMultipleConnections: Boolean? = null,
        connectedAccountId: String? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "pipes.delete_organization_connected_account",
        path = listOf(organizationId, slug),
        params = Parameters()
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections)
            .put("connected_account_id", String.serializer(), connectedAccountId),
        options = requestOptions,
    )

    /**
     * Lists the providers available to an organization, each with the settings in effect for it.
     *
     * Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
     *
     * `GET /organizations/{organization_id}/data_integration_configurations`. Errors: 401; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun listOrganizationDataIntegrationConfigurations(
        organizationId: String,
        requestOptions: RequestOptions? = null,
    ): ItemList<DataIntegrationConfiguration> = waist.list(
        "pipes.list_organization_data_integration_configurations",
        DataIntegrationConfiguration.serializer(),
        path = listOf(organizationId),
        options = requestOptions,
    )

    /**
     * Changes an organization's settings for a provider, which are whether it is enabled, its scopes and its own OAuth
     * credentials.
     *
     * Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
     *
     * `PUT /organizations/{organization_id}/data_integration_configurations/{slug}`. Errors: 400; 401; 404; 422.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param enabled Whether members of the organization can connect accounts.
     * @param scopes OAuth scopes to request; null goes back to those of the provider.
     * @param clientId Client identifier of the organization's own OAuth application, together with `client_secret`.
     * Only for providers whose credentials come from the organization.
     * @param clientSecret Client secret of the organization's own OAuth application, together with `client_id`.
     * @param config Settings of the provider, keyed by the names it declares. Only for providers whose credentials come
     * from the organization.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateOrganizationDataIntegrationConfiguration(
        organizationId: String,
        slug: String,
        enabled: Boolean? = null,
        scopes: Patch<List<String>> = Patch.Absent,
        clientId: String? = null,
        clientSecret: String? = null,
        config: Map<String, String>? = null,
        requestOptions: RequestOptions? = null,
    ): DataIntegrationConfiguration = waist.call(
        "pipes.update_organization_data_integration_configuration",
        DataIntegrationConfiguration.serializer(),
        path = listOf(organizationId, slug),
        params = Parameters()
            .put("enabled", Boolean.serializer(), enabled)
            .patch("scopes", ListSerializer(String.serializer()), scopes)
            .put("client_id", String.serializer(), clientId)
            .put("client_secret", String.serializer(), clientSecret)
            .put("config", MapSerializer(String.serializer(), String.serializer()), config),
        options = requestOptions,
    )

    /**
     * Lists the providers that organizations can connect to, each with the organization's connected account. Providers
     * owned by users are not included.
     *
     * `GET /organizations/{organization_id}/data_providers`. Errors: 401; 404.
     *
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only.
     * @param requestOptions What this call does differently.
     */
    public suspend fun listOrganizationDataProviders(
        organizationId: String,
        supportsMultipleConnections: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): ItemList<DataProvider> = waist.list(
        "pipes.list_organization_data_providers",
        DataProvider.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections),
        options = requestOptions,
    )

    /**
     * Fetches a user's connected account at a provider.
     *
     * `GET /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param organizationId Organization to which the connection is limited, if any.
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only.
     * @param connectedAccountId Identifier of the connection to use when the owner has several.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getUserConnectedAccount(
        userId: String,
        slug: String,
        organizationId: String? = null,
        supportsMultipleConnections: Boolean? = null,
        connectedAccountId: String? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.get_user_connected_account",
        DataProviderConnectedAccount.serializer(),
        path = listOf(userId, slug),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections)
            .put("connected_account_id", String.serializer(), connectedAccountId),
        options = requestOptions,
    )

    /**
     * Imports a user's account at a provider from tokens that the application already has, without an authorization by
     * the user.
     *
     * Preview: WorkOS has to enable `pipes-management-api` for the environment.
     *
     * `POST /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 401; 404; 409; 422
     * `invalid_refresh_token`, `invalid_token_combination`, `invalid_data_integration_state`,
     * `client_credentials_not_configured`.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param accessToken OAuth access token of the account.
     * @param refreshToken OAuth refresh token of the account.
     * @param expiresAt When the access token expires; needed with `access_token` unless it never does.
     * @param scopes OAuth scopes that the provider granted.
     * @param state State of the connection; follows from the given tokens when left out.
     * @param connectionIntent Set to add a further connection. When absent, only the compatibility connection can be
     * created. The only value is `add`.
     * @param accountDisplayName Label of the connection, which need not be unique.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. It does not
     * select a connection.
     * @param organizationId Organization to which the connection is limited, if any.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createUserConnectedAccount(
        userId: String,
        slug: String,
        accessToken: String? = null,
        refreshToken: String? = null,
        expiresAt: Instant? = null,
        scopes: List<String>? = null,
        state: PipesConnectedAccountState? = null,
        connectionIntent: String? = null,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        organizationId: String? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.create_user_connected_account",
        DataProviderConnectedAccount.serializer(),
        path = listOf(userId, slug),
        params = Parameters()
            .put("access_token", String.serializer(), accessToken)
            .put("refresh_token", String.serializer(), refreshToken)
            .put("expires_at", Instant.serializer(), expiresAt)
            .put("scopes", ListSerializer(String.serializer()), scopes)
            .put("state", PipesConnectedAccountState.serializer(), state)
            .put("connection_intent", String.serializer(), connectionIntent)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier)
            .put("organization_id", String.serializer(), organizationId),
        options = requestOptions,
    )

    /**
     * Changes the tokens, scopes, state or labels of a user's connected account.
     *
     * Preview: WorkOS has to enable `pipes-management-api` for the environment.
     *
     * `PUT /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409; 422.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param accessToken OAuth access token of the account.
     * @param refreshToken OAuth refresh token of the account.
     * @param expiresAt When the access token expires; needed with `access_token` unless it never does.
     * @param scopes OAuth scopes that the provider granted.
     * @param state State of the connection; follows from the given tokens when left out.
     * @param accountDisplayName Label of the connection, which need not be unique. Absent keeps it, null clears it.
     * @param accountIdentifier Which account at the provider this is, as far as the application knows. Absent keeps it,
     * null clears it.
     * @param organizationId Organization to which the connection is limited, if any.
     * @param supportsMultipleConnections Accepted, but without effect on which connection is changed.
     * @param connectedAccountId Identifier of the connection to change. When absent, the compatibility connection is
     * meant.
     * @param connectionIntent May accompany `connected_account_id`. The only value is `reauthorize`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateUserConnectedAccount(
        userId: String,
        slug: String,
        accessToken: String? = null,
        refreshToken: String? = null,
        expiresAt: Instant? = null,
        scopes: List<String>? = null,
        state: PipesConnectedAccountState? = null,
        accountDisplayName: Patch<String> = Patch.Absent,
        accountIdentifier: Patch<String> = Patch.Absent,
        organizationId: String? = null,
        supportsMultipleConnections: Boolean? = null,
        connectedAccountId: String? = null,
        connectionIntent: String? = null,
        requestOptions: RequestOptions? = null,
    ): DataProviderConnectedAccount = waist.call(
        "pipes.update_user_connected_account",
        DataProviderConnectedAccount.serializer(),
        path = listOf(userId, slug),
        params = Parameters()
            .put("access_token", String.serializer(), accessToken)
            .put("refresh_token", String.serializer(), refreshToken)
            .put("expires_at", Instant.serializer(), expiresAt)
            .put("scopes", ListSerializer(String.serializer()), scopes)
            .put("state", PipesConnectedAccountState.serializer(), state)
            .patch("account_display_name", String.serializer(), accountDisplayName)
            .patch("account_identifier", String.serializer(), accountIdentifier)
            .put("organization_id", String.serializer(), organizationId)
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections)
            .put("connected_account_id", String.serializer(), connectedAccountId)
            .put("connection_intent", String.serializer(), connectionIntent),
        options = requestOptions,
    )

    /**
     * Disconnects a user's account and deletes its stored tokens. Access granted at the provider is generally not
     * revoked there.
     *
     * `DELETE /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
     *
     * @param slug Slug of the provider, such as `github`.
     * @param organizationId Organization to which the connection is limited, if any.
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only.
     * @param connectedAccountId Identifier of the connection to delete when the owner has several.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteUserConnectedAccount(
        userId: String,
        slug: String,
        organizationId: String? = null,
        supportsMultipleConnections: Boolean? = null,
        connectedAccountId: String? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "pipes.delete_user_connected_account",
        path = listOf(userId, slug),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections)
            .put("connected_account_id", String.serializer(), connectedAccountId),
        options = requestOptions,
    )

    /**
     * Lists the providers of the environment, each with the user's connected account, if any.
     *
     * `GET /user_management/users/{user_id}/data_providers`. Errors: 401; 404.
     *
     * @param organizationId Considers only connections that are limited to this organization.
     * @param supportsMultipleConnections Whether to consider all connections instead of the compatibility connection
     * only.
     * @param requestOptions What this call does differently.
     */
    public suspend fun listUserDataProviders(
        userId: String,
        organizationId: String? = null,
        supportsMultipleConnections: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): ItemList<DataProvider> = waist.list(
        "pipes.list_user_data_providers",
        DataProvider.serializer(),
        path = listOf(userId),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("supports_multiple_connections", Boolean.serializer(), supportsMultipleConnections),
        options = requestOptions,
    )
}
