// Generated from api/user_management.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func userManagement(_ bench: Bench) async {
        await bench.check("user_management.get_jwks", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getJwks(
                clientId: "client_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_code", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithCode(
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_code", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithCode(
                code: "code + & ü",
                codeVerifier: "code_verifier + & ü",
                invitationToken: "invitation_token + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                signalsId: "signals_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_password", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithPassword(
                email: "email + & ü",
                password: "password + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_password", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithPassword(
                email: "email + & ü",
                password: "password + & ü",
                invitationToken: "invitation_token + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                signalsId: "signals_id + & ü",
                radarAuthAttemptId: "radar_auth_attempt_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_refresh_token", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithRefreshToken(
                refreshToken: "refresh_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_refresh_token", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithRefreshToken(
                refreshToken: "refresh_token + & ü",
                organizationId: "organization_id + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_magic_auth", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithMagicAuth(
                code: "code + & ü",
                email: "email + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_magic_auth", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithMagicAuth(
                code: "code + & ü",
                email: "email + & ü",
                invitationToken: "invitation_token + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                radarAuthAttemptId: "radar_auth_attempt_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_email_verification", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithEmailVerification(
                code: "code + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_email_verification", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithEmailVerification(
                code: "code + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_totp", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithTotp(
                code: "code + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                authenticationChallengeId: "authentication_challenge_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_totp", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithTotp(
                code: "code + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                authenticationChallengeId: "authentication_challenge_id + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_email_completion", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithEmailCompletion(
                emailCompletionToken: "email_completion_token + & ü",
                email: "email + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_email_completion", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithEmailCompletion(
                emailCompletionToken: "email_completion_token + & ü",
                email: "email + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                signalsId: "signals_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_organization_selection", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithOrganizationSelection(
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_organization_selection", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithOrganizationSelection(
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                organizationId: "organization_id + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_radar_email_challenge", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithRadarEmailChallenge(
                code: "code + & ü",
                radarChallengeId: "radar_challenge_id + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_radar_email_challenge", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithRadarEmailChallenge(
                code: "code + & ü",
                radarChallengeId: "radar_challenge_id + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_radar_sms_challenge", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithRadarSmsChallenge(
                code: "code + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_radar_sms_challenge", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithRadarSmsChallenge(
                code: "code + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                verificationId: "verification_id + & ü",
                phoneNumber: "phone_number + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_device_code", "minimal") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithDeviceCode(
                deviceCode: "device_code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.authenticate_with_device_code", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.authenticateWithDeviceCode(
                deviceCode: "device_code + & ü",
                ipAddress: "ip_address + & ü",
                deviceId: "device_id + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_authkit_oauth_resources", "minimal") { bench in
            let answer = bench.workos.userManagement.listAuthkitOauthResources(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_authkit_oauth_resources", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listAuthkitOauthResources(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.create_authkit_oauth_resource", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createAuthkitOauthResource(
                uri: "uri + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_authkit_oauth_resource", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createAuthkitOauthResource(
                uri: "uri + & ü",
                default: true,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.delete_authkit_oauth_resource", "minimal") { bench in
            try await bench.workos.userManagement.deleteAuthkitOauthResource(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("user_management.get_authorization_url", "minimal") { bench in
            let answer = try bench.workos.userManagement.getAuthorizationUrl(
                redirectUri: "https://example.com/callback?from=test")
            try bench.url(answer)
        }
        await bench.check("user_management.get_authorization_url", "full, form 0") { bench in
            let answer = try bench.workos.userManagement.getAuthorizationUrl(
                redirectUri: "https://example.com/callback?from=test",
                codeChallengeMethod: "S256",
                codeChallenge: "code_challenge + & ü",
                domainHint: "domain_hint + & ü",
                connectionId: "connection_id + & ü",
                providerQueryParams: ["key": "provider_query_params + & ü"],
                providerScopes: ["provider_scopes + & ü"],
                invitationToken: "invitation_token + & ü",
                claimNonce: "claim_nonce + & ü",
                maxAge: 7,
                screenHint: .signUp,
                loginHint: "login_hint + & ü",
                provider: .authkit,
                prompt: "prompt + & ü",
                state: "state + & ü",
                organizationId: "organization_id + & ü")
            try bench.url(answer)
        }
        await bench.check("user_management.create_device_authorization", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createDeviceAuthorization(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_cors_origins", "minimal") { bench in
            let answer = bench.workos.userManagement.listCorsOrigins(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_cors_origins", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listCorsOrigins(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.create_cors_origin", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createCorsOrigin(
                origin: "origin + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_cors_origin", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createCorsOrigin(
                origin: "origin + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_email_verification", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getEmailVerification(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_invitations", "minimal") { bench in
            let answer = bench.workos.userManagement.listInvitations(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_invitations", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listInvitations(
                organizationId: "organization_id + & ü",
                email: "ada+test@example.com",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.send_invitation", "minimal") { bench in
            let answer = try await bench.workos.userManagement.sendInvitation(
                email: "ada+test@example.com",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.send_invitation", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.sendInvitation(
                email: "ada+test@example.com",
                organizationId: "organization_id + & ü",
                roleSlug: "role_slug + & ü",
                expiresInDays: 7,
                inviterUserId: "inviter_user_id + & ü",
                locale: .af,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.find_invitation_by_token", "minimal") { bench in
            let answer = try await bench.workos.userManagement.findInvitationByToken(
                token: "token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_invitation", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getInvitation(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.accept_invitation", "minimal") { bench in
            let answer = try await bench.workos.userManagement.acceptInvitation(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.resend_invitation", "minimal") { bench in
            let answer = try await bench.workos.userManagement.resendInvitation(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.resend_invitation", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.resendInvitation(
                id: "id + & ü",
                locale: .af,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.revoke_invitation", "minimal") { bench in
            let answer = try await bench.workos.userManagement.revokeInvitation(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_jwt_template", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getJwtTemplate(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.update_jwt_template", "minimal") { bench in
            let answer = try await bench.workos.userManagement.updateJwtTemplate(
                content: "content + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.update_jwt_template", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.updateJwtTemplate(
                content: "content + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_magic_auth", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createMagicAuth(
                email: "ada+test@example.com",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_magic_auth", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createMagicAuth(
                email: "ada+test@example.com",
                invitationToken: "invitation_token + & ü",
                ipAddress: "ip_address + & ü",
                userAgent: "user_agent + & ü",
                radarAuthAttemptId: "radar_auth_attempt_id + & ü",
                signalsId: "signals_id + & ü",
                locale: .af,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_magic_auth", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getMagicAuth(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_password_reset", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createPasswordReset(
                email: "ada+test@example.com",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_password_reset", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createPasswordReset(
                email: "ada+test@example.com",
                locale: .af,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.confirm_password_reset", "minimal") { bench in
            let answer = try await bench.workos.userManagement.confirmPasswordReset(
                token: "token + & ü",
                newPassword: "new_password + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.confirm_password_reset", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.confirmPasswordReset(
                token: "token + & ü",
                newPassword: "new_password + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_password_reset", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getPasswordReset(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.send_radar_sms_challenge", "minimal") { bench in
            let answer = try await bench.workos.userManagement.sendRadarSmsChallenge(
                userId: "user_id + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                phoneNumber: "phone_number + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.send_radar_sms_challenge", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.sendRadarSmsChallenge(
                userId: "user_id + & ü",
                pendingAuthenticationToken: "pending_authentication_token + & ü",
                phoneNumber: "phone_number + & ü",
                ipAddress: "ip_address + & ü",
                userAgent: "user_agent + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_radar_challenge", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getRadarChallenge(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_redirect_uris", "minimal") { bench in
            let answer = bench.workos.userManagement.listRedirectUris(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_redirect_uris", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listRedirectUris(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.create_redirect_uri", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createRedirectUri(
                uri: "uri + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_redirect_uri", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createRedirectUri(
                uri: "uri + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.delete_redirect_uri", "minimal") { bench in
            try await bench.workos.userManagement.deleteRedirectUri(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("user_management.get_logout_url", "minimal") { bench in
            let answer = try bench.workos.userManagement.getLogoutUrl(
                sessionId: "session_id + & ü")
            try bench.url(answer)
        }
        await bench.check("user_management.get_logout_url", "full, form 0") { bench in
            let answer = try bench.workos.userManagement.getLogoutUrl(
                sessionId: "session_id + & ü",
                returnTo: "return_to + & ü")
            try bench.url(answer)
        }
        await bench.check("user_management.revoke_session", "minimal") { bench in
            try await bench.workos.userManagement.revokeSession(
                sessionId: "session_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("user_management.revoke_session", "full, form 0") { bench in
            try await bench.workos.userManagement.revokeSession(
                sessionId: "session_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("user_management.list_users", "minimal") { bench in
            let answer = bench.workos.userManagement.listUsers(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_users", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listUsers(
                organization: "organization + & ü",
                organizationId: "organization_id + & ü",
                email: "email + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.create_user", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createUser(
                email: "ada+test@example.com",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_user", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createUser(
                email: "ada+test@example.com",
                firstName: .value("first_name + & ü"),
                lastName: .value("last_name + & ü"),
                name: .value("name + & ü"),
                emailVerified: .value(true),
                metadata: .value(["key": "metadata + & ü"]),
                externalId: .value("external_id + & ü"),
                ipAddress: .value("ip_address + & ü"),
                userAgent: .value("user_agent + & ü"),
                signalsId: "signals_id + & ü",
                password: .plaintext(password: "password + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_user", "full, form 1") { bench in
            let answer = try await bench.workos.userManagement.createUser(
                email: "ada+test@example.com",
                firstName: .value("first_name + & ü"),
                lastName: .value("last_name + & ü"),
                name: .value("name + & ü"),
                emailVerified: .value(true),
                metadata: .value(["key": "metadata + & ü"]),
                externalId: .value("external_id + & ü"),
                ipAddress: .value("ip_address + & ü"),
                userAgent: .value("user_agent + & ü"),
                signalsId: "signals_id + & ü",
                password: .hashed(passwordHash: "password_hash + & ü", passwordHashType: .bcrypt, passwordSaltPosition: .prefix),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_user", "nulls") { bench in
            let answer = try await bench.workos.userManagement.createUser(
                email: "ada+test@example.com",
                firstName: nil,
                lastName: nil,
                name: nil,
                emailVerified: nil,
                metadata: nil,
                externalId: nil,
                ipAddress: nil,
                userAgent: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_user_by_external_id", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getUserByExternalId(
                externalId: "external_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_user", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getUser(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.update_user", "minimal") { bench in
            let answer = try await bench.workos.userManagement.updateUser(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.update_user", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.updateUser(
                id: "id + & ü",
                email: "ada+test@example.com",
                firstName: "first_name + & ü",
                lastName: "last_name + & ü",
                name: "name + & ü",
                emailVerified: true,
                metadata: .value(["key": "metadata + & ü"]),
                externalId: .value("external_id + & ü"),
                locale: .value("locale + & ü"),
                password: .plaintext(password: "password + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.update_user", "full, form 1") { bench in
            let answer = try await bench.workos.userManagement.updateUser(
                id: "id + & ü",
                email: "ada+test@example.com",
                firstName: "first_name + & ü",
                lastName: "last_name + & ü",
                name: "name + & ü",
                emailVerified: true,
                metadata: .value(["key": "metadata + & ü"]),
                externalId: .value("external_id + & ü"),
                locale: .value("locale + & ü"),
                password: .hashed(passwordHash: "password_hash + & ü", passwordHashType: .bcrypt, passwordSaltPosition: .prefix),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.update_user", "nulls") { bench in
            let answer = try await bench.workos.userManagement.updateUser(
                id: "id + & ü",
                metadata: nil,
                externalId: nil,
                locale: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.delete_user", "minimal") { bench in
            try await bench.workos.userManagement.deleteUser(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("user_management.confirm_email_change", "minimal") { bench in
            let answer = try await bench.workos.userManagement.confirmEmailChange(
                id: "id + & ü",
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.confirm_email_change", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.confirmEmailChange(
                id: "id + & ü",
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.send_email_change", "minimal") { bench in
            let answer = try await bench.workos.userManagement.sendEmailChange(
                id: "id + & ü",
                newEmail: "new_email + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.send_email_change", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.sendEmailChange(
                id: "id + & ü",
                newEmail: "new_email + & ü",
                locale: .af,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.verify_email", "minimal") { bench in
            let answer = try await bench.workos.userManagement.verifyEmail(
                id: "id + & ü",
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.verify_email", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.verifyEmail(
                id: "id + & ü",
                code: "code + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.send_verification_email", "minimal") { bench in
            let answer = try await bench.workos.userManagement.sendVerificationEmail(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.send_verification_email", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.sendVerificationEmail(
                id: "id + & ü",
                locale: .af,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_user_identities", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getUserIdentities(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_sessions", "minimal") { bench in
            let answer = bench.workos.userManagement.listSessions(
                id: "id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_sessions", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listSessions(
                id: "id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_user_api_keys", "minimal") { bench in
            let answer = bench.workos.userManagement.listUserApiKeys(
                userId: "user_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_user_api_keys", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listUserApiKeys(
                userId: "user_id + & ü",
                organizationId: "organization_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.create_user_api_key", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createUserApiKey(
                userId: "user_id + & ü",
                name: "name + & ü",
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_user_api_key", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createUserApiKey(
                userId: "user_id + & ü",
                name: "name + & ü",
                organizationId: "organization_id + & ü",
                permissions: ["permissions + & ü"],
                expiresAt: moment,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_user_authorized_applications", "minimal") { bench in
            let answer = bench.workos.userManagement.listUserAuthorizedApplications(
                userId: "user_id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_user_authorized_applications", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listUserAuthorizedApplications(
                userId: "user_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.delete_user_authorized_application", "minimal") { bench in
            try await bench.workos.userManagement.deleteUserAuthorizedApplication(
                userId: "user_id + & ü",
                applicationId: "application_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("user_management.delete_waitlist_entry", "minimal") { bench in
            try await bench.workos.userManagement.deleteWaitlistEntry(
                id: "id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("user_management.approve_waitlist_entry", "minimal") { bench in
            let answer = try await bench.workos.userManagement.approveWaitlistEntry(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.deny_waitlist_entry", "minimal") { bench in
            let answer = try await bench.workos.userManagement.denyWaitlistEntry(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_waitlists", "minimal") { bench in
            let answer = try await bench.workos.userManagement.listWaitlists(
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.get_waitlist", "minimal") { bench in
            let answer = try await bench.workos.userManagement.getWaitlist(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.list_waitlist_entries", "minimal") { bench in
            let answer = bench.workos.userManagement.listWaitlistEntries(
                id: "id + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.list_waitlist_entries", "full, form 0") { bench in
            let answer = bench.workos.userManagement.listWaitlistEntries(
                id: "id + & ü",
                state: .pending,
                email: "email + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("user_management.create_waitlist_entry", "minimal") { bench in
            let answer = try await bench.workos.userManagement.createWaitlistEntry(
                id: "id + & ü",
                email: "email + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("user_management.create_waitlist_entry", "full, form 0") { bench in
            let answer = try await bench.workos.userManagement.createWaitlistEntry(
                id: "id + & ü",
                email: "email + & ü",
                additionalFields: ["key": "additional_fields + & ü"],
                sendConfirmationEmail: true,
                options: bench.options)
            try bench.value(answer)
        }
    }
}
