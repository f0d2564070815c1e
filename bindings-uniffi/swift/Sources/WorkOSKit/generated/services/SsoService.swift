// Generated from api/sso.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
/// providers (OAuth). Every protocol ends in the same callback with a code.
public struct Sso: Sendable {
    let waist: Waist

    /// Lists the connections of the environment.
    ///
    /// `GET /connections`. Errors: 403; 422.
    ///
    /// - Parameter connectionType: Lists only connections of this type.
    /// - Parameter domain: Lists only connections that are associated with this domain.
    /// - Parameter organizationId: Lists only connections of this organization.
    /// - Parameter search: Text to look for in the connection's name.
    /// - Parameter limit: `10` if left out.
    public func listConnections(
        connectionType: ConnectionTypeFilter? = nil,
        domain: String? = nil,
        organizationId: String? = nil,
        search: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<Connection> {
        var params = Parameters()
        params.optional("connection_type", connectionType)
        params.optional("domain", domain)
        params.optional("organization_id", organizationId)
        params.optional("search", search)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("sso.list_connections", [], params, options, before: before, after: after)
    }

    /// Creates a SAML or OpenID Connect connection of an organization. Give `saml_options` or `oidc_options`.
    /// If the organization has a connection with the same `external_id` already, that one is returned and
    /// nothing is created.
    ///
    /// `POST /connections`. Errors: 400; 403; 404; 409; 422.
    ///
    /// - Parameter organizationId: Identifier of the organization whose members sign in through the
    ///   connection.
    /// - Parameter name: Name for people, most often that of the organization.
    /// - Parameter externalId: The application's own identifier of the connection; makes repeating the call
    ///   safe.
    /// - Parameter connectionType: A SAML or OpenID Connect type of `ConnectionType`; follows from the
    ///   options if absent.
    /// - Parameter attributeMaps: Which attributes of the identity provider fill which members of profiles;
    ///   others keep the default of the type.
    public func createConnection(
        organizationId: String,
        name: String? = nil,
        externalId: String? = nil,
        connectionType: String? = nil,
        attributeMaps: ConnectionAttributeMaps? = nil,
        protocolOptions: CreateConnectionProtocolOptions? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Connection {
        var params = Parameters()
        params.required("organization_id", organizationId)
        params.optional("name", name)
        params.optional("external_id", externalId)
        params.optional("connection_type", connectionType)
        params.optional("attribute_maps", attributeMaps)
        protocolOptions?.add(to: &params)
        return try await waist.value("sso.create_connection", [], params, options)
    }

    /// Lists the certificates with which the signatures of the identity provider are checked, oldest first,
    /// expired ones included.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    public func listConnectionSamlIdpSigningCerts(
        connectionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [SamlIdpSigningCertificate] {
        let params = Parameters()
        return try await waist.list("sso.list_connection_saml_idp_signing_certs", [connectionId], params, options)
    }

    /// Adds a certificate with which the signatures of the identity provider are checked. The others stay
    /// valid beside it, so add the new one before the provider changes over.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404; 422.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    /// - Parameter value: X.509 certificate in PEM form.
    public func createConnectionSamlIdpSigningCert(
        connectionId: String,
        value: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SamlIdpSigningCertificate {
        var params = Parameters()
        params.required("value", value)
        return try await waist.value("sso.create_connection_saml_idp_signing_cert", [connectionId], params, options)
    }

    /// Deletes a signing certificate of the identity provider. The last one cannot be deleted, and one that
    /// the provider's metadata still lists may come back.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}`. Errors: 400; 403; 404.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    /// - Parameter certificateId: Identifier of the certificate.
    public func deleteConnectionSamlIdpSigningCert(
        connectionId: String,
        certificateId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("sso.delete_connection_saml_idp_signing_cert", [connectionId, certificateId], params, options)
    }

    /// Lists the certificates with which the identity provider can encrypt its responses, oldest first,
    /// expired ones included.
    ///
    /// `GET /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    public func listConnectionSamlSpEncryptionCerts(
        connectionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [SamlSpEncryptionCertificate] {
        let params = Parameters()
        return try await waist.list("sso.list_connection_saml_sp_encryption_certs", [connectionId], params, options)
    }

    /// Creates another key pair for encrypted responses and returns its certificate, to be installed at the
    /// identity provider. The private key stays with WorkOS, and the key pairs before it keep working.
    ///
    /// `POST /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404; 409.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    public func createConnectionSamlSpEncryptionCert(
        connectionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SamlSpEncryptionCertificate {
        let params = Parameters()
        return try await waist.value("sso.create_connection_saml_sp_encryption_cert", [connectionId], params, options)
    }

    /// Deletes a key pair for encrypted responses. Responses encrypted for it can no longer be read, so
    /// remove its certificate at the identity provider first.
    ///
    /// `DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}`. Errors: 403; 404.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    /// - Parameter certificateId: Identifier of the certificate.
    public func deleteConnectionSamlSpEncryptionCert(
        connectionId: String,
        certificateId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("sso.delete_connection_saml_sp_encryption_cert", [connectionId, certificateId], params, options)
    }

    /// Gets the certificate with which the identity provider can check the signatures of sign-in requests.
    /// Fails with 404 if requests are not signed.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    public func getConnectionSamlSpSigningCert(
        connectionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SamlSpSigningCertificate {
        let params = Parameters()
        return try await waist.value("sso.get_connection_saml_sp_signing_cert", [connectionId], params, options)
    }

    /// Creates the key pair that signs sign-in requests and returns its certificate, to be installed at the
    /// identity provider. The private key stays with WorkOS. There is one such key pair at a time; delete the
    /// old one first.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404; 409.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    public func createConnectionSamlSpSigningCert(
        connectionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SamlSpSigningCertificate {
        let params = Parameters()
        return try await waist.value("sso.create_connection_saml_sp_signing_cert", [connectionId], params, options)
    }

    /// Deletes the key pair that signs sign-in requests. Requests go out unsigned from then on.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}`. Errors: 403; 404.
    ///
    /// - Parameter connectionId: Identifier of a SAML connection.
    /// - Parameter certificateId: Identifier of the certificate.
    public func deleteConnectionSamlSpSigningCert(
        connectionId: String,
        certificateId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("sso.delete_connection_saml_sp_signing_cert", [connectionId, certificateId], params, options)
    }

    /// Gets one connection.
    ///
    /// `GET /connections/{id}`. Errors: 403; 404.
    ///
    /// - Parameter id: Identifier of the connection.
    public func getConnection(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Connection {
        let params = Parameters()
        return try await waist.value("sso.get_connection", [id], params, options)
    }

    /// Updates a connection. Members that are left out stay as they are; null puts back the default where it
    /// is allowed.
    ///
    /// `PATCH /connections/{id}`. Errors: 400; 403; 404; 409; 422.
    ///
    /// - Parameter id: Identifier of the connection.
    /// - Parameter name: Name for people.
    /// - Parameter connectionType: The type cannot change; a value other than the present one is refused.
    /// - Parameter attributeMaps: Mappings to change; the others stay.
    /// - Parameter externalId: The application's own identifier of the connection; null removes it.
    public func updateConnection(
        id: String,
        name: String? = nil,
        connectionType: String? = nil,
        attributeMaps: UpdateConnectionAttributeMaps? = nil,
        externalId: Patch<String> = .absent,
        protocolOptions: UpdateConnectionProtocolOptions? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Connection {
        var params = Parameters()
        params.optional("name", name)
        params.optional("connection_type", connectionType)
        params.optional("attribute_maps", attributeMaps)
        params.patch("external_id", externalId)
        protocolOptions?.add(to: &params)
        return try await waist.value("sso.update_connection", [id], params, options)
    }

    /// Deletes a connection. Nobody can sign in through it any more, and this cannot be undone.
    ///
    /// `DELETE /connections/{id}`. Errors: 403; 404.
    ///
    /// - Parameter id: Identifier of the connection.
    public func deleteConnection(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("sso.delete_connection", [id], params, options)
    }

    /// Builds the URL to which the browser is sent for signing in. Give `connection`, `organization` or
    /// `provider`, and a fresh `state` that the callback is checked against.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /sso/authorize`
    ///
    /// - Parameter redirectUri: Address of the callback, one of the redirect URIs of the environment.
    /// - Parameter providerScopes: Further OAuth scopes to ask of the provider, with OAuth and OpenID Connect
    ///   connections.
    /// - Parameter providerQueryParams: Further query parameters for the provider's own authorization URL,
    ///   with OAuth connections.
    /// - Parameter domain: Domain that leads to a connection; `connection` and `organization` replace it.
    ///   Deprecated.
    /// - Parameter provider: Social provider to sign in with.
    /// - Parameter state: Value that comes back unchanged with the callback. Make it unguessable and tied to
    ///   the browser, against forged callbacks.
    /// - Parameter connection: Identifier of the connection to sign in through.
    /// - Parameter organization: Identifier of the organization whose connection is used.
    /// - Parameter domainHint: Domain to fill in at the provider beforehand, with Microsoft OAuth and Google
    ///   SAML.
    /// - Parameter loginHint: User name or e-mail address to fill in at the provider beforehand; not every
    ///   provider takes it.
    /// - Parameter nonce: Random value against the replay of answers.
    /// - Parameter prompt: Asks the provider to authenticate anew even if it has a session; some SAML
    ///   providers ignore it. The only value is `login`.
    /// - Parameter codeChallenge: PKCE challenge, the base64url form of the SHA-256 digest of the verifier.
    ///   The exchange then needs the verifier.
    /// - Parameter codeChallengeMethod: How the challenge was made from the verifier; goes with
    ///   `code_challenge`. The only value is `S256`.
    public func getAuthorizationUrl(
        redirectUri: String,
        providerScopes: [String]? = nil,
        providerQueryParams: [String: String]? = nil,
        domain: String? = nil,
        provider: SsoProvider? = nil,
        state: String? = nil,
        connection: String? = nil,
        organization: String? = nil,
        domainHint: String? = nil,
        loginHint: String? = nil,
        nonce: String? = nil,
        prompt: String? = nil,
        codeChallenge: String? = nil,
        codeChallengeMethod: String? = nil
    ) throws(WorkOSError) -> URL {
        var params = Parameters()
        params.required("redirect_uri", redirectUri)
        params.optional("provider_scopes", providerScopes)
        params.optional("provider_query_params", providerQueryParams)
        params.optional("domain", domain)
        params.optional("provider", provider)
        params.optional("state", state)
        params.optional("connection", connection)
        params.optional("organization", organization)
        params.optional("domain_hint", domainHint)
        params.optional("login_hint", loginHint)
        params.optional("nonce", nonce)
        params.optional("prompt", prompt)
        params.optional("code_challenge", codeChallenge)
        params.optional("code_challenge_method", codeChallengeMethod)
        return try waist.url("sso.get_authorization_url", [], params)
    }

    /// Builds the URL to which the browser is sent for signing out at the identity provider.
    /// `authorize_logout` returns the same URL ready made.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /sso/logout`. Errors: 404.
    ///
    /// - Parameter token: Short-lived logout token from `authorize_logout`.
    public func getLogoutUrl(
        token: String
    ) throws(WorkOSError) -> URL {
        var params = Parameters()
        params.required("token", token)
        return try waist.url("sso.get_logout_url", [], params)
    }

    /// Creates a short-lived logout token for a profile, with which its browser can be sent to sign out at
    /// the identity provider. Call it from the server.
    ///
    /// `POST /sso/logout/authorize`. Errors: 400 `connection_invalid`, `unauthorized_client`; 404.
    ///
    /// - Parameter profileId: Identifier of the profile that signs out.
    public func authorizeLogout(
        profileId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SsoLogoutAuthorizeResponse {
        var params = Parameters()
        params.required("profile_id", profileId)
        return try await waist.value("sso.authorize_logout", [], params, options)
    }

    /// Gets the profile to which an access token of `get_profile_and_token` belongs. That call has returned
    /// the profile already, so this one is seldom needed.
    ///
    /// `GET /sso/profile`. Errors: 401 `Unauthorized`; 404.
    ///
    /// - Parameter accessToken: Access token of the user for whom the call is made.
    public func getProfile(
        accessToken: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Profile {
        let params = Parameters()
        return try await waist.value("sso.get_profile", [], params, options, accessToken: accessToken)
    }

    /// Exchanges the code of the callback for the profile of the person who signed in. Works once per code,
    /// and soon after the callback. Check the organization or connection of the profile before trusting it.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
    /// `unsupported_grant_type`; 404; 422.
    ///
    /// - Parameter code: Authorization code from the callback.
    /// - Parameter codeVerifier: PKCE verifier behind the challenge, if the authorization URL had one.
    public func getProfileAndToken(
        code: String,
        codeVerifier: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SsoTokenResponse {
        var params = Parameters()
        params.required("code", code)
        params.optional("code_verifier", codeVerifier)
        return try await waist.value("sso.get_profile_and_token", [], params, options)
    }

    /// Exchanges an OpenID Connect ID token that the application got from the identity provider itself for a
    /// profile. The token is validated against the connection of the organization.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
    /// `unsupported_grant_type`; 404; 422.
    ///
    /// - Parameter subjectToken: The ID token, a JWT.
    /// - Parameter organizationId: Identifier of the organization whose connection the token is validated
    ///   against.
    public func exchangeIdToken(
        subjectToken: String,
        organizationId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SsoTokenResponse {
        var params = Parameters()
        params.required("subject_token", subjectToken)
        params.required("organization_id", organizationId)
        return try await waist.value("sso.exchange_id_token", [], params, options)
    }
}

extension Sso {
    /// Parameters of ``createConnection`` of which one form is given.
    public enum CreateConnectionProtocolOptions: Sendable, Hashable {
        /// Settings of a SAML connection; not together with `oidc_options`.
        case saml(samlOptions: ConnectionSamlOptions)
        /// Settings of an OpenID Connect connection; not together with `saml_options`.
        case oidc(oidcOptions: ConnectionOidcOptions)

        func add(to params: inout Parameters) {
            switch self {
            case .saml(let samlOptions):
                params.required("saml_options", samlOptions)
            case .oidc(let oidcOptions):
                params.required("oidc_options", oidcOptions)
            }
        }
    }
}

extension Sso {
    /// Parameters of ``updateConnection`` of which one form is given.
    public enum UpdateConnectionProtocolOptions: Sendable, Hashable {
        /// Settings to change of a SAML connection; not together with `oidc_options`.
        case saml(samlOptions: UpdateConnectionSamlOptions)
        /// Settings to change of an OpenID Connect connection; not together with `saml_options`.
        case oidc(oidcOptions: UpdateConnectionOidcOptions)

        func add(to params: inout Parameters) {
            switch self {
            case .saml(let samlOptions):
                params.required("saml_options", samlOptions)
            case .oidc(let oidcOptions):
                params.required("oidc_options", oidcOptions)
            }
        }
    }
}
