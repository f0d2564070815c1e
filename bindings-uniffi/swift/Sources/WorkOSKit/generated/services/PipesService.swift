// Generated from api/pipes.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands
/// out fresh credentials for them. Of an owner's connections to a provider, one is the compatibility
/// connection, the only one that requests see unless they ask for more; all others are standard connections.
public struct Pipes: Sendable {
    let waist: Waist

    /// Lists the integrations of the environment that use the application's or its organizations' own
    /// credentials, custom providers and API key integrations included. A provider appears once for each
    /// ownership.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `GET /data-integrations`. Errors: 401; 404; 422.
    ///
    /// - Parameter ownership: Lists only integrations of this ownership.
    /// - Parameter limit: `10` if left out.
    public func listDataIntegrations(
        ownership: DataIntegrationOwnership? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<DataIntegration> {
        var params = Parameters()
        params.optional("ownership", ownership)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("pipes.list_data_integrations", [], params, options, before: before, after: after)
    }

    /// Sets up an integration with a provider, either a built-in one by its slug or a custom one by a
    /// definition. A provider may have one integration owned by users and one owned by organizations.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `POST /data-integrations`. Errors: 400; 401; 403; 404; 409; 422.
    ///
    /// - Parameter provider: Slug of a built-in provider, or a new slug for the provider defined by
    ///   `custom_provider`.
    /// - Parameter description: Shown to users to explain what the data is used for.
    /// - Parameter ownership: Who connects accounts through the integration, users by default. It cannot
    ///   change later.
    /// - Parameter enabled: Whether accounts can be connected; false by default.
    /// - Parameter scopes: OAuth scopes to request; those of the provider when left out.
    /// - Parameter authMethods: How accounts authenticate with the provider; `oauth` by default.
    /// - Parameter config: Settings of the provider, keyed by the names it declares.
    /// - Parameter credentials: OAuth credentials at the provider; required for OAuth integrations and left
    ///   out for others.
    /// - Parameter apiKey: A first API key to install, for API key integrations only.
    /// - Parameter customProvider: Definition of a custom provider. Leave it out for a built-in one, or to
    ///   add the other ownership to a custom one.
    public func createDataIntegration(
        provider: String,
        description: Patch<String> = .absent,
        ownership: DataIntegrationOwnership? = nil,
        enabled: Bool? = nil,
        scopes: Patch<[String]> = .absent,
        authMethods: [DataIntegrationAuthMethod]? = nil,
        config: [String: String]? = nil,
        credentials: DataIntegrationCredentialsInput? = nil,
        apiKey: ApiKeyInstallation? = nil,
        customProvider: CustomProviderDefinition? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegration {
        var params = Parameters()
        params.required("provider", provider)
        params.patch("description", description)
        params.optional("ownership", ownership)
        params.optional("enabled", enabled)
        params.patch("scopes", scopes)
        params.optional("auth_methods", authMethods)
        params.optional("config", config)
        params.optional("credentials", credentials)
        params.optional("api_key", apiKey)
        params.optional("custom_provider", customProvider)
        return try await waist.value("pipes.create_data_integration", [], params, options)
    }

    /// Saves a connection that was started with a `code_challenge`. Call it from the server within 90 seconds
    /// of the redirect. A wrong verifier spends the code, and the user has to start again.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /data-integrations/finish`. Errors:
    /// - 400 `invalid_connect_code`, `authorization_code_exchange_error`, `authorization_state_expired`,
    ///   `auth_method_mismatch`, `concurrent_request`, `connected_account_limit_reached`,
    ///   `connected_account_not_found`, `installation_failed`, `invalid_authorization_url`,
    ///   `invalid_client_id`, `invalid_data_integration`, `missing_access_token`, `missing_code`,
    ///   `multiple_connections_unavailable`, `provider_error`, `reauthorization_needed`, `target_deleted`,
    ///   `unexpected_response_format`
    /// - 401
    /// - 403
    ///
    /// - Parameter connectCode: The value of `connect_code` in the callback. It works once and expires 90
    ///   seconds after the redirect.
    /// - Parameter codeVerifier: The verifier behind the code challenge, 43 to 128 characters out of letters,
    ///   digits, `-`, `.`, `_` and `~`.
    /// - Parameter state: The value of `state` in the callback, which only serves to find the request in
    ///   logs.
    public func finishConnection(
        connectCode: String,
        codeVerifier: String,
        state: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegrationFinishConnectionResponse {
        var params = Parameters()
        params.required("connect_code", connectCode)
        params.required("code_verifier", codeVerifier)
        params.optional("state", state)
        return try await waist.value("pipes.finish_connection", [], params, options)
    }

    /// Fetches the integration of a provider that is owned by users.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `GET /data-integrations/{slug}`. Errors: 401; 404.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    public func getDataIntegration(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegration {
        let params = Parameters()
        return try await waist.value("pipes.get_data_integration", [slug], params, options)
    }

    /// Changes the given fields of the integration of a provider that is owned by users. New credentials
    /// replace the stored ones at once.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `PUT /data-integrations/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter description: Shown to users to explain what the data is used for.
    /// - Parameter enabled: Whether accounts can be connected.
    /// - Parameter scopes: OAuth scopes to request; null goes back to those of the provider.
    /// - Parameter credentials: New OAuth credentials, which replace the stored ones; not together with
    ///   `api_key`.
    /// - Parameter apiKey: An API key to install or replace for one owner, for API key integrations only.
    /// - Parameter customProvider: Changes to the definition of a custom provider.
    public func updateDataIntegration(
        slug: String,
        description: Patch<String> = .absent,
        enabled: Bool? = nil,
        scopes: Patch<[String]> = .absent,
        credentials: DataIntegrationCredentialsInput? = nil,
        apiKey: ApiKeyInstallation? = nil,
        customProvider: UpdateCustomProviderDefinition? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegration {
        var params = Parameters()
        params.patch("description", description)
        params.optional("enabled", enabled)
        params.patch("scopes", scopes)
        params.optional("credentials", credentials)
        params.optional("api_key", apiKey)
        params.optional("custom_provider", customProvider)
        return try await waist.value("pipes.update_data_integration", [slug], params, options)
    }

    /// Deletes the integration of a provider that is owned by users, with all its connections. The definition
    /// of a custom provider goes too once no integration uses it.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `DELETE /data-integrations/{slug}`. Errors: 401; 404.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    public func deleteDataIntegration(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("pipes.delete_data_integration", [slug], params, options)
    }

    /// Adds a connection that uses an API key. The first connection of an owner becomes the compatibility
    /// connection; to replace the key of an existing one, use `update_data_integration_api_key`.
    ///
    /// `POST /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404
    /// `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
    /// `idempotency_key_conflict`.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: Owner of the connection, or the active member who makes the request if
    ///   `connection_owner` is `organization`.
    /// - Parameter secret: The API key.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   It does not select a connection.
    /// - Parameter organizationId: Organization to which the connection is limited; required if
    ///   `connection_owner` is `organization`.
    /// - Parameter connectionOwner: Whose connection to use. By default the user's own; with `organization`,
    ///   the one that all members of `organization_id` share.
    public func createDataIntegrationApiKey(
        slug: String,
        userId: String,
        secret: String,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        organizationId: String? = nil,
        connectionOwner: DataIntegrationOwnership? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.required("user_id", userId)
        params.required("secret", secret)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        params.optional("organization_id", organizationId)
        params.optional("connection_owner", connectionOwner)
        return try await waist.value("pipes.create_data_integration_api_key", [slug], params, options)
    }

    /// Stores an API key for a connection, creating the compatibility connection or replacing the key of an
    /// existing one.
    ///
    /// Preview: WorkOS has to enable `pipes-api-keys` for the environment.
    ///
    /// `PUT /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: Owner of the connection, or the active member who makes the request if
    ///   `connection_owner` is `organization`.
    /// - Parameter secret: The API key.
    /// - Parameter organizationId: Organization to which the connection is limited; required if
    ///   `connection_owner` is `organization`.
    /// - Parameter connectionOwner: Whose connection to use. By default the user's own; with `organization`,
    ///   the one that all members of `organization_id` share.
    /// - Parameter connectionIntent: Goes with `connected_account_id`. When both are absent, the
    ///   compatibility connection is meant. The only value is `reauthorize`.
    /// - Parameter connectedAccountId: Identifier of the connection whose credential is replaced.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique. Absent keeps it,
    ///   null clears it.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   Absent keeps it, null clears it.
    public func updateDataIntegrationApiKey(
        slug: String,
        userId: String,
        secret: String,
        organizationId: String? = nil,
        connectionOwner: DataIntegrationOwnership? = nil,
        connectionIntent: String? = nil,
        connectedAccountId: String? = nil,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.required("user_id", userId)
        params.required("secret", secret)
        params.optional("organization_id", organizationId)
        params.optional("connection_owner", connectionOwner)
        params.optional("connection_intent", connectionIntent)
        params.optional("connected_account_id", connectedAccountId)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        return try await waist.value("pipes.update_data_integration_api_key", [slug], params, options)
    }

    /// Returns the URL to which the browser is sent so that a user connects an account at the provider. With
    /// `code_challenge` the connection is saved only by `finish_connection`, which ties it to the user's
    /// session.
    ///
    /// `POST /data-integrations/{slug}/authorize`. Errors:
    /// - 400 `invalid_return_to`, `return_to_requires_exact_match`, `connect_finish_unavailable`
    /// - 401
    /// - 403
    /// - 404 `multiple_connections_unavailable`, `connected_account_not_found`, `entity_not_found`
    /// - 409
    /// - 422
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: The user who authorizes. If `connection_owner` is `organization`, an active member
    ///   of it, who does not own the result.
    /// - Parameter organizationId: Organization to which the connection is limited; required if
    ///   `connection_owner` is `organization`.
    /// - Parameter connectionOwner: Who will own the connection. By default the user; with `organization`,
    ///   all members of `organization_id` share it.
    /// - Parameter returnTo: Where the browser goes afterwards. Required with `code_challenge`, and must then
    ///   be exactly a registered redirect URI without query string or fragment.
    /// - Parameter config: Settings of the connection that the provider declares, such as a subdomain, keyed
    ///   by name.
    /// - Parameter codeChallenge: SHA-256 hash of a code verifier that the application keeps in the user's
    ///   session, encoded as base64url without padding.
    /// - Parameter codeChallengeMethod: How the challenge was made from the verifier; only with
    ///   `code_challenge`. The only value is `S256`.
    /// - Parameter connectionIntent: Whether to add a connection or authorize an existing one anew. When
    ///   absent, the compatibility connection is meant.
    /// - Parameter connectedAccountId: Identifier of the connection to authorize anew; required with the
    ///   intent `reauthorize` and not allowed otherwise.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique. Absent keeps it,
    ///   null clears it.
    public func authorizeDataIntegration(
        slug: String,
        userId: String,
        organizationId: String? = nil,
        connectionOwner: DataIntegrationOwnership? = nil,
        returnTo: String? = nil,
        config: [String: String]? = nil,
        codeChallenge: String? = nil,
        codeChallengeMethod: String? = nil,
        connectionIntent: DataIntegrationConnectionIntent? = nil,
        connectedAccountId: String? = nil,
        accountDisplayName: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegrationAuthorizeUrlResponse {
        var params = Parameters()
        params.required("user_id", userId)
        params.optional("organization_id", organizationId)
        params.optional("connection_owner", connectionOwner)
        params.optional("return_to", returnTo)
        params.optional("config", config)
        params.optional("code_challenge", codeChallenge)
        params.optional("code_challenge_method", codeChallengeMethod)
        params.optional("connection_intent", connectionIntent)
        params.optional("connected_account_id", connectedAccountId)
        params.patch("account_display_name", accountDisplayName)
        return try await waist.value("pipes.authorize_data_integration", [slug], params, options)
    }

    /// Adds a connection that uses OAuth client credentials. The first connection of an owner becomes the
    /// compatibility connection; to replace existing credentials, use
    /// `update_data_integration_client_credentials`.
    ///
    /// `POST /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404
    /// `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
    /// `idempotency_key_conflict`.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: Owner of the connection, or the active member who makes the request if
    ///   `connection_owner` is `organization`.
    /// - Parameter clientId: Client identifier at the provider.
    /// - Parameter clientSecret: Client secret at the provider.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   It does not select a connection.
    /// - Parameter organizationId: Organization to which the connection is limited; required if
    ///   `connection_owner` is `organization`.
    /// - Parameter connectionOwner: Whose connection to use. By default the user's own; with `organization`,
    ///   the one that all members of `organization_id` share.
    /// - Parameter config: Settings of the connection that the provider declares, keyed by name.
    public func createDataIntegrationClientCredential(
        slug: String,
        userId: String,
        clientId: String,
        clientSecret: String,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        organizationId: String? = nil,
        connectionOwner: DataIntegrationOwnership? = nil,
        config: [String: String]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.required("user_id", userId)
        params.required("client_id", clientId)
        params.required("client_secret", clientSecret)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        params.optional("organization_id", organizationId)
        params.optional("connection_owner", connectionOwner)
        params.optional("config", config)
        return try await waist.value("pipes.create_data_integration_client_credential", [slug], params, options)
    }

    /// Stores OAuth client credentials for a connection, creating the compatibility connection or replacing
    /// the credentials of an existing one.
    ///
    /// Preview: WorkOS has to enable `pipes-client-credentials` for the environment.
    ///
    /// `PUT /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404; 409; 422
    /// `auth_method_mismatch`.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: Owner of the connection, or the active member who makes the request if
    ///   `connection_owner` is `organization`.
    /// - Parameter clientId: Client identifier at the provider.
    /// - Parameter clientSecret: Client secret at the provider.
    /// - Parameter organizationId: Organization to which the connection is limited; required if
    ///   `connection_owner` is `organization`.
    /// - Parameter connectionOwner: Whose connection to use. By default the user's own; with `organization`,
    ///   the one that all members of `organization_id` share.
    /// - Parameter config: Settings of the connection that the provider declares, keyed by name.
    /// - Parameter connectionIntent: Goes with `connected_account_id`. When both are absent, the
    ///   compatibility connection is meant. The only value is `reauthorize`.
    /// - Parameter connectedAccountId: Identifier of the connection whose credential is replaced.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique. Absent keeps it,
    ///   null clears it.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   Absent keeps it, null clears it.
    public func updateDataIntegrationClientCredentials(
        slug: String,
        userId: String,
        clientId: String,
        clientSecret: String,
        organizationId: String? = nil,
        connectionOwner: DataIntegrationOwnership? = nil,
        config: [String: String]? = nil,
        connectionIntent: String? = nil,
        connectedAccountId: String? = nil,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.required("user_id", userId)
        params.required("client_id", clientId)
        params.required("client_secret", clientSecret)
        params.optional("organization_id", organizationId)
        params.optional("connection_owner", connectionOwner)
        params.optional("config", config)
        params.optional("connection_intent", connectionIntent)
        params.optional("connected_account_id", connectedAccountId)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        return try await waist.value("pipes.update_data_integration_client_credentials", [slug], params, options)
    }

    /// Returns a credential for the provider, whatever the way of authentication. That is an access token,
    /// refreshed if needed, or the stored API key. Without a usable connection the answer gives the reason
    /// and is no error.
    ///
    /// Preview: WorkOS has to enable `pipes-api-keys` for the environment.
    ///
    /// `POST /data-integrations/{slug}/credentials`. Errors: 400; 401; 403; 404; 409; 422.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: Owner of the connection, or the active member on whose behalf the credential is
    ///   used if `connection_owner` is `organization`.
    /// - Parameter organizationId: Organization to which the connection is limited; required if
    ///   `connection_owner` is `organization`.
    /// - Parameter connectionOwner: Whose connection to use. By default the user's own; with `organization`,
    ///   the one that all members of `organization_id` share.
    /// - Parameter connectedAccountId: Identifier of the connection to use when the owner has several.
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only. If several match, `connected_account_id` must choose one.
    public func createDataIntegrationCredential(
        slug: String,
        userId: String,
        organizationId: String? = nil,
        connectionOwner: DataIntegrationOwnership? = nil,
        connectedAccountId: String? = nil,
        supportsMultipleConnections: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegrationCredentialsResult {
        var params = Parameters()
        params.required("user_id", userId)
        params.optional("organization_id", organizationId)
        params.optional("connection_owner", connectionOwner)
        params.optional("connected_account_id", connectedAccountId)
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        return try await waist.value("pipes.create_data_integration_credential", [slug], params, options)
    }

    /// Fetches the integration of a provider that organizations own. It belongs to the environment, not to
    /// one organization.
    ///
    /// `GET /data-integrations/{slug}/organization`. Errors: 401; 404.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    public func getOrganizationDataIntegration(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegration {
        let params = Parameters()
        return try await waist.value("pipes.get_organization_data_integration", [slug], params, options)
    }

    /// Changes the given fields of the integration of a provider that organizations own. It belongs to the
    /// environment, not to one organization; the definition of a custom provider is shared with the
    /// integration that users own.
    ///
    /// `PUT /data-integrations/{slug}/organization`. Errors: 400; 401; 403; 404; 409; 422.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter description: Shown to users to explain what the data is used for.
    /// - Parameter enabled: Whether accounts can be connected.
    /// - Parameter scopes: OAuth scopes to request; null goes back to those of the provider.
    /// - Parameter credentials: New OAuth credentials, which replace the stored ones; not together with
    ///   `api_key`.
    /// - Parameter apiKey: An API key to install or replace for one owner, for API key integrations only.
    /// - Parameter customProvider: Changes to the definition of a custom provider.
    public func updateOrganizationDataIntegration(
        slug: String,
        description: Patch<String> = .absent,
        enabled: Bool? = nil,
        scopes: Patch<[String]> = .absent,
        credentials: DataIntegrationCredentialsInput? = nil,
        apiKey: ApiKeyInstallation? = nil,
        customProvider: UpdateCustomProviderDefinition? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegration {
        var params = Parameters()
        params.patch("description", description)
        params.optional("enabled", enabled)
        params.patch("scopes", scopes)
        params.optional("credentials", credentials)
        params.optional("api_key", apiKey)
        params.optional("custom_provider", customProvider)
        return try await waist.value("pipes.update_organization_data_integration", [slug], params, options)
    }

    /// Deletes the integration of a provider that organizations own, with all its connections. The definition
    /// of a custom provider goes too once no integration uses it.
    ///
    /// `DELETE /data-integrations/{slug}/organization`. Errors: 401; 404.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    public func deleteOrganizationDataIntegration(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("pipes.delete_organization_data_integration", [slug], params, options)
    }

    /// Returns a valid OAuth access token for a connected account, refreshed if needed. Without a usable
    /// connection the answer gives the reason and is no error.
    ///
    /// `POST /data-integrations/{slug}/token`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: Owner of the connection, or the active member on whose behalf the token is used if
    ///   `connection_owner` is `organization`.
    /// - Parameter organizationId: Organization to which the connection is limited; required if
    ///   `connection_owner` is `organization`.
    /// - Parameter connectionOwner: Whose connection to use. By default the user's own; with `organization`,
    ///   the one that all members of `organization_id` share.
    /// - Parameter connectedAccountId: Identifier of the connection to use when the owner has several.
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only. If several match, `connected_account_id` must choose one.
    public func getAccessToken(
        slug: String,
        userId: String,
        organizationId: Patch<String> = .absent,
        connectionOwner: DataIntegrationOwnership? = nil,
        connectedAccountId: String? = nil,
        supportsMultipleConnections: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegrationAccessTokenResult {
        var params = Parameters()
        params.required("user_id", userId)
        params.patch("organization_id", organizationId)
        params.optional("connection_owner", connectionOwner)
        params.optional("connected_account_id", connectedAccountId)
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        return try await waist.value("pipes.get_access_token", [slug], params, options)
    }

    /// Fetches an organization's connected account at a provider.
    ///
    /// `GET /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only.
    /// - Parameter connectedAccountId: Identifier of the connection to use when the owner has several.
    public func getOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        supportsMultipleConnections: Bool? = nil,
        connectedAccountId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        params.optional("connected_account_id", connectedAccountId)
        return try await waist.value("pipes.get_organization_connected_account", [organizationId, slug], params, options)
    }

    /// Imports an organization's account at a provider from tokens that the application already has, without
    /// an authorization by a user.
    ///
    /// `POST /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 401; 403; 404; 409; 422
    /// `invalid_token_combination`, `invalid_data_integration_state`, `client_credentials_not_configured`.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: The active member of the organization on whose behalf the request is made.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   It does not select a connection.
    /// - Parameter accessToken: OAuth access token of the account.
    /// - Parameter refreshToken: OAuth refresh token of the account.
    /// - Parameter expiresAt: When the access token expires; needed with `access_token` unless it never does.
    /// - Parameter scopes: OAuth scopes that the provider granted.
    /// - Parameter state: State of the connection; follows from the given tokens when left out.
    /// - Parameter connectionIntent: Set to add a further connection. When absent, only the compatibility
    ///   connection can be created. The only value is `add`.
    public func createOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        userId: String,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        accessToken: String? = nil,
        refreshToken: String? = nil,
        expiresAt: Date? = nil,
        scopes: [String]? = nil,
        state: PipesConnectedAccountState? = nil,
        connectionIntent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.required("user_id", userId)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        params.optional("access_token", accessToken)
        params.optional("refresh_token", refreshToken)
        params.optionalDate("expires_at", expiresAt)
        params.optional("scopes", scopes)
        params.optional("state", state)
        params.optional("connection_intent", connectionIntent)
        return try await waist.value("pipes.create_organization_connected_account", [organizationId, slug], params, options)
    }

    /// Changes the tokens, scopes, state or labels of an organization's connected account.
    ///
    /// `PUT /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 403; 404; 409;
    /// 422.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter userId: The active member of the organization on whose behalf the request is made.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique. Absent keeps it,
    ///   null clears it.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   Absent keeps it, null clears it.
    /// - Parameter accessToken: OAuth access token of the account.
    /// - Parameter refreshToken: OAuth refresh token of the account.
    /// - Parameter expiresAt: When the access token expires; needed with `access_token` unless it never does.
    /// - Parameter scopes: OAuth scopes that the provider granted.
    /// - Parameter state: State of the connection; follows from the given tokens when left out.
    /// - Parameter supportsMultipleConnections: Accepted, but without effect on which connection is changed.
    /// - Parameter connectedAccountId: Identifier of the connection to change. When absent, the compatibility
    ///   connection is meant.
    /// - Parameter connectionIntent: May accompany `connected_account_id`. The only value is `reauthorize`.
    public func updateOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        userId: String,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        accessToken: String? = nil,
        refreshToken: String? = nil,
        expiresAt: Date? = nil,
        scopes: [String]? = nil,
        state: PipesConnectedAccountState? = nil,
        supportsMultipleConnections: Bool? = nil,
        connectedAccountId: String? = nil,
        connectionIntent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.required("user_id", userId)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        params.optional("access_token", accessToken)
        params.optional("refresh_token", refreshToken)
        params.optionalDate("expires_at", expiresAt)
        params.optional("scopes", scopes)
        params.optional("state", state)
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        params.optional("connected_account_id", connectedAccountId)
        params.optional("connection_intent", connectionIntent)
        return try await waist.value("pipes.update_organization_connected_account", [organizationId, slug], params, options)
    }

    /// Disconnects an organization's account and deletes its stored tokens. Access granted at the provider is
    /// not revoked there.
    ///
    /// `DELETE /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only.
    /// - Parameter connectedAccountId: Identifier of the connection to delete when the owner has several.
    public func deleteOrganizationConnectedAccount(
        organizationId: String,
        slug: String,
        supportsMultipleConnections: Bool? = nil,
        connectedAccountId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        params.optional("connected_account_id", connectedAccountId)
        try await waist.nothing("pipes.delete_organization_connected_account", [organizationId, slug], params, options)
    }

    /// Lists the providers available to an organization, each with the settings in effect for it.
    ///
    /// Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
    ///
    /// `GET /organizations/{organization_id}/data_integration_configurations`. Errors: 401; 404.
    public func listOrganizationDataIntegrationConfigurations(
        organizationId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [DataIntegrationConfiguration] {
        let params = Parameters()
        return try await waist.list("pipes.list_organization_data_integration_configurations", [organizationId], params, options)
    }

    /// Changes an organization's settings for a provider, which are whether it is enabled, its scopes and its
    /// own OAuth credentials.
    ///
    /// Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
    ///
    /// `PUT /organizations/{organization_id}/data_integration_configurations/{slug}`. Errors: 400; 401; 404;
    /// 422.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter enabled: Whether members of the organization can connect accounts.
    /// - Parameter scopes: OAuth scopes to request; null goes back to those of the provider.
    /// - Parameter clientId: Client identifier of the organization's own OAuth application, together with
    ///   `client_secret`. Only for providers whose credentials come from the organization.
    /// - Parameter clientSecret: Client secret of the organization's own OAuth application, together with
    ///   `client_id`.
    /// - Parameter config: Settings of the provider, keyed by the names it declares. Only for providers whose
    ///   credentials come from the organization.
    public func updateOrganizationDataIntegrationConfiguration(
        organizationId: String,
        slug: String,
        enabled: Bool? = nil,
        scopes: Patch<[String]> = .absent,
        clientId: String? = nil,
        clientSecret: String? = nil,
        config: [String: String]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataIntegrationConfiguration {
        var params = Parameters()
        params.optional("enabled", enabled)
        params.patch("scopes", scopes)
        params.optional("client_id", clientId)
        params.optional("client_secret", clientSecret)
        params.optional("config", config)
        return try await waist.value("pipes.update_organization_data_integration_configuration", [organizationId, slug], params, options)
    }

    /// Lists the providers that organizations can connect to, each with the organization's connected account.
    /// Providers owned by users are not included.
    ///
    /// `GET /organizations/{organization_id}/data_providers`. Errors: 401; 404.
    ///
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only.
    public func listOrganizationDataProviders(
        organizationId: String,
        supportsMultipleConnections: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [DataProvider] {
        var params = Parameters()
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        return try await waist.list("pipes.list_organization_data_providers", [organizationId], params, options)
    }

    /// Fetches a user's connected account at a provider.
    ///
    /// `GET /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter organizationId: Organization to which the connection is limited, if any.
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only.
    /// - Parameter connectedAccountId: Identifier of the connection to use when the owner has several.
    public func getUserConnectedAccount(
        userId: String,
        slug: String,
        organizationId: String? = nil,
        supportsMultipleConnections: Bool? = nil,
        connectedAccountId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        params.optional("connected_account_id", connectedAccountId)
        return try await waist.value("pipes.get_user_connected_account", [userId, slug], params, options)
    }

    /// Imports a user's account at a provider from tokens that the application already has, without an
    /// authorization by the user.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `POST /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 401; 404; 409; 422
    /// `invalid_refresh_token`, `invalid_token_combination`, `invalid_data_integration_state`,
    /// `client_credentials_not_configured`.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter accessToken: OAuth access token of the account.
    /// - Parameter refreshToken: OAuth refresh token of the account.
    /// - Parameter expiresAt: When the access token expires; needed with `access_token` unless it never does.
    /// - Parameter scopes: OAuth scopes that the provider granted.
    /// - Parameter state: State of the connection; follows from the given tokens when left out.
    /// - Parameter connectionIntent: Set to add a further connection. When absent, only the compatibility
    ///   connection can be created. The only value is `add`.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   It does not select a connection.
    /// - Parameter organizationId: Organization to which the connection is limited, if any.
    public func createUserConnectedAccount(
        userId: String,
        slug: String,
        accessToken: String? = nil,
        refreshToken: String? = nil,
        expiresAt: Date? = nil,
        scopes: [String]? = nil,
        state: PipesConnectedAccountState? = nil,
        connectionIntent: String? = nil,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        organizationId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.optional("access_token", accessToken)
        params.optional("refresh_token", refreshToken)
        params.optionalDate("expires_at", expiresAt)
        params.optional("scopes", scopes)
        params.optional("state", state)
        params.optional("connection_intent", connectionIntent)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        params.optional("organization_id", organizationId)
        return try await waist.value("pipes.create_user_connected_account", [userId, slug], params, options)
    }

    /// Changes the tokens, scopes, state or labels of a user's connected account.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `PUT /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409; 422.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter accessToken: OAuth access token of the account.
    /// - Parameter refreshToken: OAuth refresh token of the account.
    /// - Parameter expiresAt: When the access token expires; needed with `access_token` unless it never does.
    /// - Parameter scopes: OAuth scopes that the provider granted.
    /// - Parameter state: State of the connection; follows from the given tokens when left out.
    /// - Parameter accountDisplayName: Label of the connection, which need not be unique. Absent keeps it,
    ///   null clears it.
    /// - Parameter accountIdentifier: Which account at the provider this is, as far as the application knows.
    ///   Absent keeps it, null clears it.
    /// - Parameter organizationId: Organization to which the connection is limited, if any.
    /// - Parameter supportsMultipleConnections: Accepted, but without effect on which connection is changed.
    /// - Parameter connectedAccountId: Identifier of the connection to change. When absent, the compatibility
    ///   connection is meant.
    /// - Parameter connectionIntent: May accompany `connected_account_id`. The only value is `reauthorize`.
    public func updateUserConnectedAccount(
        userId: String,
        slug: String,
        accessToken: String? = nil,
        refreshToken: String? = nil,
        expiresAt: Date? = nil,
        scopes: [String]? = nil,
        state: PipesConnectedAccountState? = nil,
        accountDisplayName: Patch<String> = .absent,
        accountIdentifier: Patch<String> = .absent,
        organizationId: String? = nil,
        supportsMultipleConnections: Bool? = nil,
        connectedAccountId: String? = nil,
        connectionIntent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DataProviderConnectedAccount {
        var params = Parameters()
        params.optional("access_token", accessToken)
        params.optional("refresh_token", refreshToken)
        params.optionalDate("expires_at", expiresAt)
        params.optional("scopes", scopes)
        params.optional("state", state)
        params.patch("account_display_name", accountDisplayName)
        params.patch("account_identifier", accountIdentifier)
        params.optional("organization_id", organizationId)
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        params.optional("connected_account_id", connectedAccountId)
        params.optional("connection_intent", connectionIntent)
        return try await waist.value("pipes.update_user_connected_account", [userId, slug], params, options)
    }

    /// Disconnects a user's account and deletes its stored tokens. Access granted at the provider is
    /// generally not revoked there.
    ///
    /// `DELETE /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    ///
    /// - Parameter slug: Slug of the provider, such as `github`.
    /// - Parameter organizationId: Organization to which the connection is limited, if any.
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only.
    /// - Parameter connectedAccountId: Identifier of the connection to delete when the owner has several.
    public func deleteUserConnectedAccount(
        userId: String,
        slug: String,
        organizationId: String? = nil,
        supportsMultipleConnections: Bool? = nil,
        connectedAccountId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        params.optional("connected_account_id", connectedAccountId)
        try await waist.nothing("pipes.delete_user_connected_account", [userId, slug], params, options)
    }

    /// Lists the providers of the environment, each with the user's connected account, if any.
    ///
    /// `GET /user_management/users/{user_id}/data_providers`. Errors: 401; 404.
    ///
    /// - Parameter organizationId: Considers only connections that are limited to this organization.
    /// - Parameter supportsMultipleConnections: Whether to consider all connections instead of the
    ///   compatibility connection only.
    public func listUserDataProviders(
        userId: String,
        organizationId: String? = nil,
        supportsMultipleConnections: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [DataProvider] {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("supports_multiple_connections", supportsMultipleConnections)
        return try await waist.list("pipes.list_user_data_providers", [userId], params, options)
    }
}
