// Generated from api/pipes.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func pipes(_ bench: Bench) async {
        await bench.check("pipes.list_data_integrations", "minimal") { bench in
            let answer = bench.workos.pipes.listDataIntegrations(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("pipes.list_data_integrations", "full, form 0") { bench in
            let answer = bench.workos.pipes.listDataIntegrations(
                ownership: .user,
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("pipes.create_data_integration", "minimal") { bench in
            let answer = try await bench.workos.pipes.createDataIntegration(
                provider: "provider + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.createDataIntegration(
                provider: "provider + & ü",
                description: .value("description + & ü"),
                ownership: .user,
                enabled: true,
                scopes: .value(["scopes + & ü"]),
                authMethods: [.oauth],
                config: ["key": "config + & ü"],
                credentials: DataIntegrationCredentialsInput(type: .custom, clientId: "client_id + & ü", clientSecret: "client_secret + & ü"),
                apiKey: ApiKeyInstallation(secret: "secret + & ü", userId: "user_id + & ü", organizationId: "organization_id + & ü"),
                customProvider: CustomProviderDefinition(name: "name + & ü", authorizationUrl: "https://example.com/callback?from=test", tokenUrl: "https://example.com/callback?from=test", refreshTokenUrl: .value("https://example.com/callback?from=test"), pkceEnabled: true, requestScopeSeparator: "request_scope_separator + & ü", scopesRequired: true, clientSecretRequired: true, additionalAuthorizationParameters: ["key": "additional_authorization_parameters + & ü"], tokenBodyContentType: "token_body_content_type + & ü", authenticateVia: .requestBody),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration", "nulls") { bench in
            let answer = try await bench.workos.pipes.createDataIntegration(
                provider: "provider + & ü",
                description: nil,
                scopes: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.finish_connection", "minimal") { bench in
            let answer = try await bench.workos.pipes.finishConnection(
                connectCode: "connect_code + & ü",
                codeVerifier: "code_verifier + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.finish_connection", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.finishConnection(
                connectCode: "connect_code + & ü",
                codeVerifier: "code_verifier + & ü",
                state: "state + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_data_integration", "minimal") { bench in
            let answer = try await bench.workos.pipes.getDataIntegration(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration", "minimal") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegration(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegration(
                slug: "slug + & ü",
                description: .value("description + & ü"),
                enabled: true,
                scopes: .value(["scopes + & ü"]),
                credentials: DataIntegrationCredentialsInput(type: .custom, clientId: "client_id + & ü", clientSecret: "client_secret + & ü"),
                apiKey: ApiKeyInstallation(secret: "secret + & ü", userId: "user_id + & ü", organizationId: "organization_id + & ü"),
                customProvider: UpdateCustomProviderDefinition(name: "name + & ü", authorizationUrl: "https://example.com/callback?from=test", tokenUrl: "https://example.com/callback?from=test", refreshTokenUrl: .value("https://example.com/callback?from=test"), pkceEnabled: true, requestScopeSeparator: "request_scope_separator + & ü", scopesRequired: true, clientSecretRequired: true, additionalAuthorizationParameters: ["key": "additional_authorization_parameters + & ü"], tokenBodyContentType: "token_body_content_type + & ü", authenticateVia: .requestBody),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration", "nulls") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegration(
                slug: "slug + & ü",
                description: nil,
                scopes: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.delete_data_integration", "minimal") { bench in
            try await bench.workos.pipes.deleteDataIntegration(
                slug: "slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("pipes.create_data_integration_api_key", "minimal") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationApiKey(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                secret: "secret + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration_api_key", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationApiKey(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                secret: "secret + & ü",
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                organizationId: "organization_id + & ü",
                connectionOwner: .user,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration_api_key", "nulls") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationApiKey(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                secret: "secret + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration_api_key", "minimal") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegrationApiKey(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                secret: "secret + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration_api_key", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegrationApiKey(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                secret: "secret + & ü",
                organizationId: "organization_id + & ü",
                connectionOwner: .user,
                connectionIntent: "reauthorize",
                connectedAccountId: "connected_account_id + & ü",
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration_api_key", "nulls") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegrationApiKey(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                secret: "secret + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.authorize_data_integration", "minimal") { bench in
            let answer = try await bench.workos.pipes.authorizeDataIntegration(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.authorize_data_integration", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.authorizeDataIntegration(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                organizationId: "organization_id + & ü",
                connectionOwner: .user,
                returnTo: "https://example.com/callback?from=test",
                config: ["key": "config + & ü"],
                codeChallenge: "code_challenge + & ü",
                codeChallengeMethod: "S256",
                connectionIntent: .add,
                connectedAccountId: "connected_account_id + & ü",
                accountDisplayName: .value("account_display_name + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.authorize_data_integration", "nulls") { bench in
            let answer = try await bench.workos.pipes.authorizeDataIntegration(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                accountDisplayName: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration_client_credential", "minimal") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationClientCredential(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                clientId: "client_id + & ü",
                clientSecret: "client_secret + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration_client_credential", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationClientCredential(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                clientId: "client_id + & ü",
                clientSecret: "client_secret + & ü",
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                organizationId: "organization_id + & ü",
                connectionOwner: .user,
                config: ["key": "config + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration_client_credential", "nulls") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationClientCredential(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                clientId: "client_id + & ü",
                clientSecret: "client_secret + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration_client_credentials", "minimal") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegrationClientCredentials(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                clientId: "client_id + & ü",
                clientSecret: "client_secret + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration_client_credentials", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegrationClientCredentials(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                clientId: "client_id + & ü",
                clientSecret: "client_secret + & ü",
                organizationId: "organization_id + & ü",
                connectionOwner: .user,
                config: ["key": "config + & ü"],
                connectionIntent: "reauthorize",
                connectedAccountId: "connected_account_id + & ü",
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_data_integration_client_credentials", "nulls") { bench in
            let answer = try await bench.workos.pipes.updateDataIntegrationClientCredentials(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                clientId: "client_id + & ü",
                clientSecret: "client_secret + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration_credential", "minimal") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationCredential(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_data_integration_credential", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.createDataIntegrationCredential(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                organizationId: "organization_id + & ü",
                connectionOwner: .user,
                connectedAccountId: "connected_account_id + & ü",
                supportsMultipleConnections: true,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_organization_data_integration", "minimal") { bench in
            let answer = try await bench.workos.pipes.getOrganizationDataIntegration(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_data_integration", "minimal") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationDataIntegration(
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_data_integration", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationDataIntegration(
                slug: "slug + & ü",
                description: .value("description + & ü"),
                enabled: true,
                scopes: .value(["scopes + & ü"]),
                credentials: DataIntegrationCredentialsInput(type: .custom, clientId: "client_id + & ü", clientSecret: "client_secret + & ü"),
                apiKey: ApiKeyInstallation(secret: "secret + & ü", userId: "user_id + & ü", organizationId: "organization_id + & ü"),
                customProvider: UpdateCustomProviderDefinition(name: "name + & ü", authorizationUrl: "https://example.com/callback?from=test", tokenUrl: "https://example.com/callback?from=test", refreshTokenUrl: .value("https://example.com/callback?from=test"), pkceEnabled: true, requestScopeSeparator: "request_scope_separator + & ü", scopesRequired: true, clientSecretRequired: true, additionalAuthorizationParameters: ["key": "additional_authorization_parameters + & ü"], tokenBodyContentType: "token_body_content_type + & ü", authenticateVia: .requestBody),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_data_integration", "nulls") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationDataIntegration(
                slug: "slug + & ü",
                description: nil,
                scopes: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.delete_organization_data_integration", "minimal") { bench in
            try await bench.workos.pipes.deleteOrganizationDataIntegration(
                slug: "slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("pipes.get_access_token", "minimal") { bench in
            let answer = try await bench.workos.pipes.getAccessToken(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_access_token", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.getAccessToken(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                organizationId: .value("organization_id + & ü"),
                connectionOwner: .user,
                connectedAccountId: "connected_account_id + & ü",
                supportsMultipleConnections: true,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_access_token", "nulls") { bench in
            let answer = try await bench.workos.pipes.getAccessToken(
                slug: "slug + & ü",
                userId: "user_id + & ü",
                organizationId: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_organization_connected_account", "minimal") { bench in
            let answer = try await bench.workos.pipes.getOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_organization_connected_account", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.getOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                supportsMultipleConnections: true,
                connectedAccountId: "connected_account_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_organization_connected_account", "minimal") { bench in
            let answer = try await bench.workos.pipes.createOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_organization_connected_account", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.createOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                userId: "user_id + & ü",
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                accessToken: "access_token + & ü",
                refreshToken: "refresh_token + & ü",
                expiresAt: moment,
                scopes: ["scopes + & ü"],
                state: .connected,
                connectionIntent: "add",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_organization_connected_account", "nulls") { bench in
            let answer = try await bench.workos.pipes.createOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                userId: "user_id + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_connected_account", "minimal") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_connected_account", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                userId: "user_id + & ü",
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                accessToken: "access_token + & ü",
                refreshToken: "refresh_token + & ü",
                expiresAt: moment,
                scopes: ["scopes + & ü"],
                state: .connected,
                supportsMultipleConnections: true,
                connectedAccountId: "connected_account_id + & ü",
                connectionIntent: "reauthorize",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_connected_account", "nulls") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                userId: "user_id + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.delete_organization_connected_account", "minimal") { bench in
            try await bench.workos.pipes.deleteOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("pipes.delete_organization_connected_account", "full, form 0") { bench in
            try await bench.workos.pipes.deleteOrganizationConnectedAccount(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                supportsMultipleConnections: true,
                connectedAccountId: "connected_account_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("pipes.list_organization_data_integration_configurations", "minimal") { bench in
            let answer = try await bench.workos.pipes.listOrganizationDataIntegrationConfigurations(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_data_integration_configuration", "minimal") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationDataIntegrationConfiguration(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_data_integration_configuration", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationDataIntegrationConfiguration(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                enabled: true,
                scopes: .value(["scopes + & ü"]),
                clientId: "client_id + & ü",
                clientSecret: "client_secret + & ü",
                config: ["key": "config + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_organization_data_integration_configuration", "nulls") { bench in
            let answer = try await bench.workos.pipes.updateOrganizationDataIntegrationConfiguration(
                organizationId: "organization_id + & ü",
                slug: "slug + & ü",
                scopes: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.list_organization_data_providers", "minimal") { bench in
            let answer = try await bench.workos.pipes.listOrganizationDataProviders(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.list_organization_data_providers", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.listOrganizationDataProviders(
                organizationId: "organization_id + & ü",
                supportsMultipleConnections: true,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_user_connected_account", "minimal") { bench in
            let answer = try await bench.workos.pipes.getUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.get_user_connected_account", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.getUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                organizationId: "organization_id + & ü",
                supportsMultipleConnections: true,
                connectedAccountId: "connected_account_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_user_connected_account", "minimal") { bench in
            let answer = try await bench.workos.pipes.createUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_user_connected_account", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.createUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                accessToken: "access_token + & ü",
                refreshToken: "refresh_token + & ü",
                expiresAt: moment,
                scopes: ["scopes + & ü"],
                state: .connected,
                connectionIntent: "add",
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.create_user_connected_account", "nulls") { bench in
            let answer = try await bench.workos.pipes.createUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_user_connected_account", "minimal") { bench in
            let answer = try await bench.workos.pipes.updateUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_user_connected_account", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.updateUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                accessToken: "access_token + & ü",
                refreshToken: "refresh_token + & ü",
                expiresAt: moment,
                scopes: ["scopes + & ü"],
                state: .connected,
                accountDisplayName: .value("account_display_name + & ü"),
                accountIdentifier: .value("account_identifier + & ü"),
                organizationId: "organization_id + & ü",
                supportsMultipleConnections: true,
                connectedAccountId: "connected_account_id + & ü",
                connectionIntent: "reauthorize",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.update_user_connected_account", "nulls") { bench in
            let answer = try await bench.workos.pipes.updateUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                accountDisplayName: nil,
                accountIdentifier: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.delete_user_connected_account", "minimal") { bench in
            try await bench.workos.pipes.deleteUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("pipes.delete_user_connected_account", "full, form 0") { bench in
            try await bench.workos.pipes.deleteUserConnectedAccount(
                userId: "user_id + & ü",
                slug: "slug + & ü",
                organizationId: "organization_id + & ü",
                supportsMultipleConnections: true,
                connectedAccountId: "connected_account_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("pipes.list_user_data_providers", "minimal") { bench in
            let answer = try await bench.workos.pipes.listUserDataProviders(
                userId: "user_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("pipes.list_user_data_providers", "full, form 0") { bench in
            let answer = try await bench.workos.pipes.listUserDataProviders(
                userId: "user_id + & ü",
                organizationId: "organization_id + & ü",
                supportsMultipleConnections: true,
                options: bench.options)
            try bench.value(answer)
        }
    }
}
