// Generated from api/connect.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func connect(_ bench: Bench) async {
        await bench.check("connect.complete_oauth2", "minimal") { bench in
            let answer = try await bench.workos.connect.completeOauth2(
                externalAuthId: "external_auth_id + & ü",
                user: ExternalAuthUser(id: "id + & ü", email: "email + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.complete_oauth2", "full, form 0") { bench in
            let answer = try await bench.workos.connect.completeOauth2(
                externalAuthId: "external_auth_id + & ü",
                user: ExternalAuthUser(id: "id + & ü", email: "email + & ü", firstName: "first_name + & ü", lastName: "last_name + & ü", name: "name + & ü", metadata: ["key": "metadata + & ü"]),
                userConsentOptions: [UserConsentOption(claim: "claim + & ü", type: "enum", label: "label + & ü", choices: [UserConsentOptionChoice(value: "value + & ü", label: "label + & ü")])],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.list_applications", "minimal") { bench in
            let answer = bench.workos.connect.listApplications(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("connect.list_applications", "full, form 0") { bench in
            let answer = bench.workos.connect.listApplications(
                registrationTypes: [.dynamic],
                organizationId: "organization_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("connect.create_oauth_application", "minimal") { bench in
            let answer = try await bench.workos.connect.createOauthApplication(
                name: "name + & ü",
                isFirstParty: true,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.create_oauth_application", "full, form 0") { bench in
            let answer = try await bench.workos.connect.createOauthApplication(
                name: "name + & ü",
                isFirstParty: true,
                description: .value("description + & ü"),
                scopes: .value(["scopes + & ü"]),
                redirectUris: .value([RedirectUriInput(uri: "uri + & ü", default: .value(true))]),
                corsOrigins: .value(["cors_origins + & ü"]),
                usesPkce: .value(true),
                organizationId: .value("organization_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.create_oauth_application", "nulls") { bench in
            let answer = try await bench.workos.connect.createOauthApplication(
                name: "name + & ü",
                isFirstParty: true,
                description: nil,
                scopes: nil,
                redirectUris: nil,
                corsOrigins: nil,
                usesPkce: nil,
                organizationId: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.create_m2m_application", "minimal") { bench in
            let answer = try await bench.workos.connect.createM2mApplication(
                name: "name + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.create_m2m_application", "full, form 0") { bench in
            let answer = try await bench.workos.connect.createM2mApplication(
                name: "name + & ü",
                organizationId: "organization_id + & ü",
                description: .value("description + & ü"),
                scopes: .value(["scopes + & ü"]),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.create_m2m_application", "nulls") { bench in
            let answer = try await bench.workos.connect.createM2mApplication(
                name: "name + & ü",
                organizationId: "organization_id + & ü",
                description: nil,
                scopes: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.get_application", "minimal") { bench in
            let answer = try await bench.workos.connect.getApplication(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.update_application", "minimal") { bench in
            let answer = try await bench.workos.connect.updateApplication(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.update_application", "full, form 0") { bench in
            let answer = try await bench.workos.connect.updateApplication(
                id: "id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                scopes: .value(["scopes + & ü"]),
                redirectUris: .value([RedirectUriInput(uri: "uri + & ü", default: .value(true))]),
                corsOrigins: .value(["cors_origins + & ü"]),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.update_application", "nulls") { bench in
            let answer = try await bench.workos.connect.updateApplication(
                id: "id + & ü",
                description: nil,
                scopes: nil,
                redirectUris: nil,
                corsOrigins: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.delete_application", "minimal") { bench in
            try await bench.workos.connect.deleteApplication(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("connect.list_application_client_secrets", "minimal") { bench in
            let answer = try await bench.workos.connect.listApplicationClientSecrets(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.create_application_client_secret", "minimal") { bench in
            let answer = try await bench.workos.connect.createApplicationClientSecret(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.delete_client_secret", "minimal") { bench in
            try await bench.workos.connect.deleteClientSecret(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("connect.get_authorize_url", "minimal") { bench in
            let answer = try bench.workos.connect.getAuthorizeUrl(
                redirectUri: "https://example.com/callback?from=test")
            try bench.url(answer)
        }
        await bench.check("connect.get_authorize_url", "full, form 0") { bench in
            let answer = try bench.workos.connect.getAuthorizeUrl(
                redirectUri: "https://example.com/callback?from=test",
                scope: "scope + & ü",
                state: "state + & ü",
                nonce: "nonce + & ü",
                codeChallenge: "code_challenge + & ü",
                codeChallengeMethod: "S256")
            try bench.url(answer)
        }
        await bench.check("connect.exchange_code", "minimal") { bench in
            let answer = try await bench.workos.connect.exchangeCode(
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.exchange_code", "full, form 0") { bench in
            let answer = try await bench.workos.connect.exchangeCode(
                code: "code + & ü",
                redirectUri: "redirect_uri + & ü",
                codeVerifier: "code_verifier + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.refresh_token", "minimal") { bench in
            let answer = try await bench.workos.connect.refreshToken(
                refreshToken: "refresh_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.refresh_token", "full, form 0") { bench in
            let answer = try await bench.workos.connect.refreshToken(
                refreshToken: "refresh_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.client_credentials", "minimal") { bench in
            let answer = try await bench.workos.connect.clientCredentials(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.client_credentials", "full, form 0") { bench in
            let answer = try await bench.workos.connect.clientCredentials(
                scope: "scope + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.start_device_authorization", "minimal") { bench in
            let answer = try await bench.workos.connect.startDeviceAuthorization(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.start_device_authorization", "full, form 0") { bench in
            let answer = try await bench.workos.connect.startDeviceAuthorization(
                scope: "scope + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.poll_device_token", "minimal") { bench in
            let answer = try await bench.workos.connect.pollDeviceToken(
                deviceCode: "device_code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.poll_device_token", "full, form 0") { bench in
            let answer = try await bench.workos.connect.pollDeviceToken(
                deviceCode: "device_code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.introspect", "minimal") { bench in
            let answer = try await bench.workos.connect.introspect(
                token: "token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.introspect", "full, form 0") { bench in
            let answer = try await bench.workos.connect.introspect(
                token: "token + & ü",
                tokenTypeHint: .accessToken,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.get_userinfo", "minimal") { bench in
            let answer = try await bench.workos.connect.getUserinfo(
                accessToken: accessToken,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.get_jwks", "minimal") { bench in
            let answer = try await bench.workos.connect.getJwks(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.get_openid_configuration", "minimal") { bench in
            let answer = try await bench.workos.connect.getOpenidConfiguration(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("connect.get_oauth_authorization_server", "minimal") { bench in
            let answer = try await bench.workos.connect.getOauthAuthorizationServer(
                options: bench.options)
            try bench.value(answer)
        }
    }
}
