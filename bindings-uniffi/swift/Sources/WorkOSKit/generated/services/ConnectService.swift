// Generated from api/connect.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
/// applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
/// application's side.
public struct Connect: Sendable {
    let waist: Waist

    /// Completes a sign-in that AuthKit handed to the application's own login page, and returns where to send
    /// the browser next. Creates the user, or updates the one with the same identifier; fails if another user
    /// has the e-mail address. Each sign-in can be completed once.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /authkit/oauth2/complete`. Errors:
    /// - 400 `external_auth_session_already_completed`, `user_consent_options_not_supported`,
    ///   `email_change_not_allowed`, `email_not_available`, `invalid_email`
    /// - 404
    /// - 422
    ///
    /// - Parameter externalAuthId: The value that AuthKit passed to the login page in the query parameter
    ///   `external_auth_id`.
    /// - Parameter user: The user who signed in with the application.
    /// - Parameter userConsentOptions: Choices to offer the user on the consent page.
    public func completeOauth2(
        externalAuthId: String,
        user: ExternalAuthUser,
        userConsentOptions: [UserConsentOption]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ExternalAuthCompleteResponse {
        var params = Parameters()
        params.required("external_auth_id", externalAuthId)
        params.required("user", user)
        params.optional("user_consent_options", userConsentOptions)
        return try await waist.value("connect.complete_oauth2", [], params, options)
    }

    /// Lists the applications of the environment, narrowed by the given filters.
    ///
    /// `GET /connect/applications`. Errors: 422.
    ///
    /// - Parameter registrationTypes: How the listed applications were registered. Only `authenticated` ones
    ///   are listed by default.
    /// - Parameter organizationId: Lists only applications of this organization.
    /// - Parameter limit: `10` if left out.
    public func listApplications(
        registrationTypes: [ApplicationRegistrationType]? = nil,
        organizationId: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<ConnectApplication> {
        var params = Parameters()
        params.optional("registration_types", registrationTypes)
        params.optional("organization_id", organizationId)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("connect.list_applications", [], params, options, before: before, after: after)
    }

    /// Creates an application that signs users in through OAuth. Client secrets for it are made with
    /// `create_application_client_secret`.
    ///
    /// `POST /connect/applications`. Errors: 404; 422.
    ///
    /// - Parameter isFirstParty: Whether the application belongs to the same product. Any other needs
    ///   `organization_id`, and its users are asked for consent.
    /// - Parameter scopes: OAuth scopes that the application may request.
    /// - Parameter redirectUris: Addresses to which the browser may be sent back.
    /// - Parameter corsOrigins: Web origins from which a browser may call the token endpoint for this
    ///   application.
    /// - Parameter usesPkce: Whether the application uses PKCE.
    /// - Parameter organizationId: Organization that the application belongs to; required unless
    ///   `is_first_party` is true.
    public func createOauthApplication(
        name: String,
        isFirstParty: Bool,
        description: Patch<String> = .absent,
        scopes: Patch<[String]> = .absent,
        redirectUris: Patch<[RedirectUriInput]> = .absent,
        corsOrigins: Patch<[String]> = .absent,
        usesPkce: Patch<Bool> = .absent,
        organizationId: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ConnectApplication {
        var params = Parameters()
        params.required("name", name)
        params.required("is_first_party", isFirstParty)
        params.patch("description", description)
        params.patch("scopes", scopes)
        params.patch("redirect_uris", redirectUris)
        params.patch("cors_origins", corsOrigins)
        params.patch("uses_pkce", usesPkce)
        params.patch("organization_id", organizationId)
        return try await waist.value("connect.create_oauth_application", [], params, options)
    }

    /// Creates a machine-to-machine application, which obtains tokens for an organization with its own
    /// credentials and without a user.
    ///
    /// `POST /connect/applications`. Errors: 404; 422.
    ///
    /// - Parameter organizationId: Organization for which the application obtains tokens.
    /// - Parameter scopes: OAuth scopes that the application may request.
    public func createM2mApplication(
        name: String,
        organizationId: String,
        description: Patch<String> = .absent,
        scopes: Patch<[String]> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ConnectApplication {
        var params = Parameters()
        params.required("name", name)
        params.required("organization_id", organizationId)
        params.patch("description", description)
        params.patch("scopes", scopes)
        return try await waist.value("connect.create_m2m_application", [], params, options)
    }

    /// Fetches an application.
    ///
    /// `GET /connect/applications/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier or client identifier of the application.
    public func getApplication(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ConnectApplication {
        let params = Parameters()
        return try await waist.value("connect.get_application", [id], params, options)
    }

    /// Changes the given fields of an application and leaves the others as they are. A list that is given
    /// replaces the old one.
    ///
    /// `PUT /connect/applications/{id}`. Errors: 404; 422.
    ///
    /// - Parameter id: Identifier or client identifier of the application.
    /// - Parameter scopes: OAuth scopes that the application may request.
    /// - Parameter redirectUris: Addresses to which the browser may be sent back. For OAuth applications
    ///   only.
    /// - Parameter corsOrigins: Web origins from which a browser may call the token endpoint for this
    ///   application. For OAuth applications only.
    public func updateApplication(
        id: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        scopes: Patch<[String]> = .absent,
        redirectUris: Patch<[RedirectUriInput]> = .absent,
        corsOrigins: Patch<[String]> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ConnectApplication {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        params.patch("scopes", scopes)
        params.patch("redirect_uris", redirectUris)
        params.patch("cors_origins", corsOrigins)
        return try await waist.value("connect.update_application", [id], params, options)
    }

    /// Deletes an application.
    ///
    /// `DELETE /connect/applications/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier or client identifier of the application.
    public func deleteApplication(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("connect.delete_application", [id], params, options)
    }

    /// Lists the client secrets of an application, without their values.
    ///
    /// `GET /connect/applications/{id}/client_secrets`. Errors: 404.
    ///
    /// - Parameter id: Identifier or client identifier of the application.
    public func listApplicationClientSecrets(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [ConnectApplicationSecret] {
        let params = Parameters()
        return try await waist.value("connect.list_application_client_secrets", [id], params, options)
    }

    /// Creates another client secret for an application. The answer is the only place where its value ever
    /// appears.
    ///
    /// `POST /connect/applications/{id}/client_secrets`. Errors: 404; 422.
    ///
    /// - Parameter id: Identifier or client identifier of the application.
    public func createApplicationClientSecret(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ConnectApplicationSecretWithValue {
        let params = Parameters()
        return try await waist.value("connect.create_application_client_secret", [id], params, options)
    }

    /// Deletes a client secret. Requests that still use it fail from then on.
    ///
    /// `DELETE /connect/client_secrets/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the secret, not its value.
    public func deleteClientSecret(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("connect.delete_client_secret", [id], params, options)
    }

    /// Builds the URL to which the browser is sent to sign a user in and ask for consent. Sends nothing
    /// itself. The browser comes back to `redirect_uri` with a code for `exchange_code`.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /oauth2/authorize`
    ///
    /// - Parameter redirectUri: Address to which the browser comes back, one of those registered for the
    ///   application.
    /// - Parameter scope: Scopes separated by spaces. `openid` is needed for an id token, `offline_access`
    ///   for a refresh token.
    /// - Parameter state: Random value that comes back in the callback, where the application compares it.
    /// - Parameter nonce: Random value that comes back in the id token, where the application compares it.
    /// - Parameter codeChallenge: SHA-256 hash of the code verifier, encoded as base64url without padding
    ///   (RFC 7636).
    /// - Parameter codeChallengeMethod: How the challenge was made from the verifier. The only value is
    ///   `S256`.
    public func getAuthorizeUrl(
        redirectUri: String,
        scope: String? = nil,
        state: String? = nil,
        nonce: String? = nil,
        codeChallenge: String? = nil,
        codeChallengeMethod: String? = nil
    ) throws(WorkOSError) -> URL {
        var params = Parameters()
        params.required("redirect_uri", redirectUri)
        params.optional("scope", scope)
        params.optional("state", state)
        params.optional("nonce", nonce)
        params.optional("code_challenge", codeChallenge)
        params.optional("code_challenge_method", codeChallengeMethod)
        return try waist.url("connect.get_authorize_url", [], params)
    }

    /// Exchanges the authorization code from the callback for tokens. Works once per code, so the call is
    /// never repeated after it may have arrived.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /oauth2/token`
    ///
    /// - Parameter code: The authorization code from the callback.
    /// - Parameter redirectUri: The same address as in the authorization URL.
    /// - Parameter codeVerifier: The verifier behind the code challenge, if the authorization URL had one.
    public func exchangeCode(
        code: String,
        redirectUri: String? = nil,
        codeVerifier: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OAuth2Token {
        var params = Parameters()
        params.required("code", code)
        params.optional("redirect_uri", redirectUri)
        params.optional("code_verifier", codeVerifier)
        return try await waist.value("connect.exchange_code", [], params, options)
    }

    /// Exchanges a refresh token for new tokens. If the answer holds a new refresh token, it takes the place
    /// of the old one.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /oauth2/token`
    public func refreshToken(
        refreshToken: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OAuth2Token {
        var params = Parameters()
        params.required("refresh_token", refreshToken)
        return try await waist.value("connect.refresh_token", [], params, options)
    }

    /// Obtains an access token for a machine-to-machine application with its client identifier and secret.
    ///
    /// `POST /oauth2/token`
    ///
    /// - Parameter scope: Scopes separated by spaces.
    public func clientCredentials(
        scope: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OAuth2Token {
        var params = Parameters()
        params.optional("scope", scope)
        return try await waist.value("connect.client_credentials", [], params, options)
    }

    /// Starts the device flow, for programs that cannot open a browser (RFC 8628). Show the user the code and
    /// the address of the answer, then poll with `poll_device_token`.
    ///
    /// `POST /oauth2/device_authorization`
    ///
    /// - Parameter scope: Scopes separated by spaces. `openid` is needed for an id token, `offline_access`
    ///   for a refresh token.
    public func startDeviceAuthorization(
        scope: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DeviceAuthorizationResponse {
        var params = Parameters()
        params.optional("scope", scope)
        return try await waist.value("connect.start_device_authorization", [], params, options)
    }

    /// Asks once whether the user has finished the device flow. Until then it fails with
    /// `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
    /// `access_denied` and `expired_token` end the flow.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /oauth2/token`. Errors: 400 `authorization_pending`, `slow_down`, `access_denied`,
    /// `expired_token`.
    ///
    /// - Parameter deviceCode: The device code from `start_device_authorization`.
    public func pollDeviceToken(
        deviceCode: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OAuth2Token {
        var params = Parameters()
        params.required("device_code", deviceCode)
        return try await waist.value("connect.poll_device_token", [], params, options)
    }

    /// Tells whether an access or refresh token is valid, and what it stands for (RFC 7662). An invalid token
    /// is no error, but an answer with `active` set to false.
    ///
    /// `POST /oauth2/introspection`
    ///
    /// - Parameter token: The access or refresh token in question.
    /// - Parameter tokenTypeHint: Which kind of token it is, as a hint for the look-up.
    public func introspect(
        token: String,
        tokenTypeHint: TokenTypeHint? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [String: JSONValue] {
        var params = Parameters()
        params.required("token", token)
        params.optional("token_type_hint", tokenTypeHint)
        return try await waist.value("connect.introspect", [], params, options)
    }

    /// Fetches the claims about the user to whom an access token belongs.
    ///
    /// `GET /oauth2/userinfo`
    ///
    /// - Parameter accessToken: Access token of the user for whom the call is made.
    public func getUserinfo(
        accessToken: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [String: JSONValue] {
        let params = Parameters()
        return try await waist.value("connect.get_userinfo", [], params, options, accessToken: accessToken)
    }

    /// Fetches the public keys that verify the signatures of access and id tokens.
    ///
    /// `GET /oauth2/jwks`
    public func getJwks(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> JwksResponse {
        let params = Parameters()
        return try await waist.value("connect.get_jwks", [], params, options)
    }

    /// Fetches the OpenID Connect discovery document, which names the endpoints and abilities of the AuthKit
    /// domain.
    ///
    /// `GET /.well-known/openid-configuration`
    public func getOpenidConfiguration(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OpenIdConfiguration {
        let params = Parameters()
        return try await waist.value("connect.get_openid_configuration", [], params, options)
    }

    /// Fetches the OAuth authorization server metadata of the AuthKit domain (RFC 8414).
    ///
    /// `GET /.well-known/oauth-authorization-server`
    public func getOauthAuthorizationServer(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [String: JSONValue] {
        let params = Parameters()
        return try await waist.value("connect.get_oauth_authorization_server", [], params, options)
    }
}
