// Generated from api/sso.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func sso(_ bench: Bench) async {
        await bench.check("sso.list_connections", "minimal") { bench in
            let answer = bench.workos.sso.listConnections(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("sso.list_connections", "full, form 0") { bench in
            let answer = bench.workos.sso.listConnections(
                connectionType: .adfssaml,
                domain: "domain + & ü",
                organizationId: "organization_id + & ü",
                search: "search + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("sso.create_connection", "minimal") { bench in
            let answer = try await bench.workos.sso.createConnection(
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.create_connection", "full, form 0") { bench in
            let answer = try await bench.workos.sso.createConnection(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                externalId: "external_id + & ü",
                connectionType: "connection_type + & ü",
                attributeMaps: ConnectionAttributeMaps(standardAttributes: ConnectionStandardAttributes(idpId: "idp_id + & ü", email: "email + & ü", firstName: "first_name + & ü", lastName: "last_name + & ü", groups: .value("groups + & ü"), name: .value("name + & ü")), customAttributes: ["key": "custom_attributes + & ü"]),
                protocolOptions: .saml(samlOptions: ConnectionSamlOptions(idpMetadataUrl: "idp_metadata_url + & ü", acsUrl: "acs_url + & ü", spEntityId: "sp_entity_id + & ü", idpEntityId: "idp_entity_id + & ü", idpSsoUrl: "idp_sso_url + & ü", idpSigningCerts: ["idp_signing_certs + & ü"], spSigningKeyPair: ConnectionKeyPair(key: "key + & ü", cert: "cert + & ü"), spEncryptionKeyPairs: [ConnectionKeyPair(key: "key + & ü", cert: "cert + & ü")])),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.create_connection", "full, form 1") { bench in
            let answer = try await bench.workos.sso.createConnection(
                organizationId: "organization_id + & ü",
                name: "name + & ü",
                externalId: "external_id + & ü",
                connectionType: "connection_type + & ü",
                attributeMaps: ConnectionAttributeMaps(standardAttributes: ConnectionStandardAttributes(idpId: "idp_id + & ü", email: "email + & ü", firstName: "first_name + & ü", lastName: "last_name + & ü", groups: .value("groups + & ü"), name: .value("name + & ü")), customAttributes: ["key": "custom_attributes + & ü"]),
                protocolOptions: .oidc(oidcOptions: ConnectionOidcOptions(discoveryEndpoint: "discovery_endpoint + & ü", clientId: "client_id + & ü", clientSecret: "client_secret + & ü", redirectUri: "redirect_uri + & ü", pkce: true, tokenAuthenticationMethod: .clientSecretPost, jwtSigningKeyPair: ConnectionKeyPair(key: "key + & ü", cert: "cert + & ü"), idTokenSignatureAlgorithm: .es256, fetchUserInfo: true)),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.list_connection_saml_idp_signing_certs", "minimal") { bench in
            let answer = try await bench.workos.sso.listConnectionSamlIdpSigningCerts(
                connectionId: "connection_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.create_connection_saml_idp_signing_cert", "minimal") { bench in
            let answer = try await bench.workos.sso.createConnectionSamlIdpSigningCert(
                connectionId: "connection_id + & ü",
                value: "value + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.create_connection_saml_idp_signing_cert", "full, form 0") { bench in
            let answer = try await bench.workos.sso.createConnectionSamlIdpSigningCert(
                connectionId: "connection_id + & ü",
                value: "value + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.delete_connection_saml_idp_signing_cert", "minimal") { bench in
            try await bench.workos.sso.deleteConnectionSamlIdpSigningCert(
                connectionId: "connection_id + & ü",
                certificateId: "certificate_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("sso.list_connection_saml_sp_encryption_certs", "minimal") { bench in
            let answer = try await bench.workos.sso.listConnectionSamlSpEncryptionCerts(
                connectionId: "connection_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.create_connection_saml_sp_encryption_cert", "minimal") { bench in
            let answer = try await bench.workos.sso.createConnectionSamlSpEncryptionCert(
                connectionId: "connection_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.delete_connection_saml_sp_encryption_cert", "minimal") { bench in
            try await bench.workos.sso.deleteConnectionSamlSpEncryptionCert(
                connectionId: "connection_id + & ü",
                certificateId: "certificate_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("sso.get_connection_saml_sp_signing_cert", "minimal") { bench in
            let answer = try await bench.workos.sso.getConnectionSamlSpSigningCert(
                connectionId: "connection_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.create_connection_saml_sp_signing_cert", "minimal") { bench in
            let answer = try await bench.workos.sso.createConnectionSamlSpSigningCert(
                connectionId: "connection_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.delete_connection_saml_sp_signing_cert", "minimal") { bench in
            try await bench.workos.sso.deleteConnectionSamlSpSigningCert(
                connectionId: "connection_id + & ü",
                certificateId: "certificate_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("sso.get_connection", "minimal") { bench in
            let answer = try await bench.workos.sso.getConnection(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.update_connection", "minimal") { bench in
            let answer = try await bench.workos.sso.updateConnection(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.update_connection", "full, form 0") { bench in
            let answer = try await bench.workos.sso.updateConnection(
                id: "id + & ü",
                name: "name + & ü",
                connectionType: "connection_type + & ü",
                attributeMaps: UpdateConnectionAttributeMaps(standardAttributes: ConnectionStandardAttributes(idpId: "idp_id + & ü", email: "email + & ü", firstName: "first_name + & ü", lastName: "last_name + & ü", groups: .value("groups + & ü"), name: .value("name + & ü")), customAttributes: ["key": "custom_attributes + & ü"]),
                externalId: .value("external_id + & ü"),
                protocolOptions: .saml(samlOptions: UpdateConnectionSamlOptions(idpMetadataUrl: .value("idp_metadata_url + & ü"), acsUrl: .value("acs_url + & ü"), spEntityId: .value("sp_entity_id + & ü"), idpEntityId: "idp_entity_id + & ü", idpSsoUrl: "idp_sso_url + & ü")),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.update_connection", "full, form 1") { bench in
            let answer = try await bench.workos.sso.updateConnection(
                id: "id + & ü",
                name: "name + & ü",
                connectionType: "connection_type + & ü",
                attributeMaps: UpdateConnectionAttributeMaps(standardAttributes: ConnectionStandardAttributes(idpId: "idp_id + & ü", email: "email + & ü", firstName: "first_name + & ü", lastName: "last_name + & ü", groups: .value("groups + & ü"), name: .value("name + & ü")), customAttributes: ["key": "custom_attributes + & ü"]),
                externalId: .value("external_id + & ü"),
                protocolOptions: .oidc(oidcOptions: UpdateConnectionOidcOptions(discoveryEndpoint: "discovery_endpoint + & ü", clientId: "client_id + & ü", clientSecret: "client_secret + & ü", redirectUri: .value("redirect_uri + & ü"), pkce: true, tokenAuthenticationMethod: .clientSecretPost, idTokenSignatureAlgorithm: .es256, fetchUserInfo: true)),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.update_connection", "nulls") { bench in
            let answer = try await bench.workos.sso.updateConnection(
                id: "id + & ü",
                externalId: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.delete_connection", "minimal") { bench in
            try await bench.workos.sso.deleteConnection(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("sso.get_authorization_url", "minimal") { bench in
            let answer = try bench.workos.sso.getAuthorizationUrl(
                redirectUri: "https://example.com/callback?from=test")
            try bench.url(answer)
        }
        await bench.check("sso.get_authorization_url", "full, form 0") { bench in
            let answer = try bench.workos.sso.getAuthorizationUrl(
                redirectUri: "https://example.com/callback?from=test",
                providerScopes: ["provider_scopes + & ü"],
                providerQueryParams: ["key": "provider_query_params + & ü"],
                domain: "domain + & ü",
                provider: .appleOAuth,
                state: "state + & ü",
                connection: "connection + & ü",
                organization: "organization + & ü",
                domainHint: "domain_hint + & ü",
                loginHint: "login_hint + & ü",
                nonce: "nonce + & ü",
                prompt: "login",
                codeChallenge: "code_challenge + & ü",
                codeChallengeMethod: "S256")
            try bench.url(answer)
        }
        await bench.check("sso.get_logout_url", "minimal") { bench in
            let answer = try bench.workos.sso.getLogoutUrl(
                token: "token + & ü")
            try bench.url(answer)
        }
        await bench.check("sso.get_logout_url", "full, form 0") { bench in
            let answer = try bench.workos.sso.getLogoutUrl(
                token: "token + & ü")
            try bench.url(answer)
        }
        await bench.check("sso.authorize_logout", "minimal") { bench in
            let answer = try await bench.workos.sso.authorizeLogout(
                profileId: "profile_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.authorize_logout", "full, form 0") { bench in
            let answer = try await bench.workos.sso.authorizeLogout(
                profileId: "profile_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.get_profile", "minimal") { bench in
            let answer = try await bench.workos.sso.getProfile(
                accessToken: accessToken,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.get_profile_and_token", "minimal") { bench in
            let answer = try await bench.workos.sso.getProfileAndToken(
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.get_profile_and_token", "full, form 0") { bench in
            let answer = try await bench.workos.sso.getProfileAndToken(
                code: "code + & ü",
                codeVerifier: "code_verifier + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.exchange_id_token", "minimal") { bench in
            let answer = try await bench.workos.sso.exchangeIdToken(
                subjectToken: "subject_token + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("sso.exchange_id_token", "full, form 0") { bench in
            let answer = try await bench.workos.sso.exchangeIdToken(
                subjectToken: "subject_token + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}
