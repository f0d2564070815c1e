// Generated from api/sso.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social providers
 * (OAuth). Every protocol ends in the same callback with a code.
 */
public class Sso internal constructor(internal val waist: Waist) {
    /**
     * Lists the connections of the environment.
     *
     * `GET /connections`. Errors: 403; 422.
     *
     * @param connectionType Lists only connections of this type.
     * @param domain Lists only connections that are associated with this domain.
     * @param organizationId Lists only connections of this organization.
     * @param search Text to look for in the connection's name.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listConnections(
        connectionType: ConnectionTypeFilter? = null,
        domain: String? = null,
        organizationId: String? = null,
        search: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Connection> = waist.pages(
        "sso.list_connections",
        Connection.serializer(),
        params = Parameters()
            .put("connection_type", ConnectionTypeFilter.serializer(), connectionType)
            .put("domain", String.serializer(), domain)
            .put("organization_id", String.serializer(), organizationId)
            .put("search", String.serializer(), search)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates a SAML or OpenID Connect connection of an organization. Give `saml_options` or `oidc_options`. If the
     * organization has a connection with the same `external_id` already, that one is returned and nothing is created.
     *
     * `POST /connections`. Errors: 400; 403; 404; 409; 422.
     *
     * @param organizationId Identifier of the organization whose members sign in through the connection.
     * @param name Name for people, most often that of the organization.
     * @param externalId The application's own identifier of the connection; makes repeating the call safe.
     * @param connectionType A SAML or OpenID Connect type of `ConnectionType`; follows from the options if absent.
     * @param attributeMaps Which attributes of the identity provider fill which members of profiles; others keep the
     * default of the type.
     * @param protocolOptions One of the forms of [CreateConnectionProtocolOptions].
     * @param requestOptions What this call does differently.
     */
    public suspend fun createConnection(
        organizationId: String,
        name: String? = null,
        externalId: String? = null,
        connectionType: String? = null,
        attributeMaps: ConnectionAttributeMaps? = null,
        protocolOptions: CreateConnectionProtocolOptions? = null,
        requestOptions: RequestOptions? = null,
    ): Connection = waist.call(
        "sso.create_connection",
        Connection.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("name", String.serializer(), name)
            .put("external_id", String.serializer(), externalId)
            .put("connection_type", String.serializer(), connectionType)
            .put("attribute_maps", ConnectionAttributeMaps.serializer(), attributeMaps)
            .put(protocolOptions),
        options = requestOptions,
    )

    /**
     * Lists the certificates with which the signatures of the identity provider are checked, oldest first, expired ones
     * included.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param requestOptions What this call does differently.
     */
    public suspend fun listConnectionSamlIdpSigningCerts(
        connectionId: String,
        requestOptions: RequestOptions? = null,
    ): ItemList<SamlIdpSigningCertificate> = waist.list(
        "sso.list_connection_saml_idp_signing_certs",
        SamlIdpSigningCertificate.serializer(),
        path = listOf(connectionId),
        options = requestOptions,
    )

    /**
     * Adds a certificate with which the signatures of the identity provider are checked. The others stay valid beside
     * it, so add the new one before the provider changes over.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `POST /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404; 422.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param value X.509 certificate in PEM form.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createConnectionSamlIdpSigningCert(
        connectionId: String,
        value: String,
        requestOptions: RequestOptions? = null,
    ): SamlIdpSigningCertificate = waist.call(
        "sso.create_connection_saml_idp_signing_cert",
        SamlIdpSigningCertificate.serializer(),
        path = listOf(connectionId),
        params = Parameters()
            .put("value", String.serializer(), value),
        options = requestOptions,
    )

    /**
     * Deletes a signing certificate of the identity provider. The last one cannot be deleted, and one that the
     * provider's metadata still lists may come back.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}`. Errors: 400; 403; 404.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param certificateId Identifier of the certificate.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteConnectionSamlIdpSigningCert(
        connectionId: String,
        certificateId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "sso.delete_connection_saml_idp_signing_cert",
        path = listOf(connectionId, certificateId),
        options = requestOptions,
    )

    /**
     * Lists the certificates with which the identity provider can encrypt its responses, oldest first, expired ones
     * included.
     *
     * `GET /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param requestOptions What this call does differently.
     */
    public suspend fun listConnectionSamlSpEncryptionCerts(
        connectionId: String,
        requestOptions: RequestOptions? = null,
    ): ItemList<SamlSpEncryptionCertificate> = waist.list(
        "sso.list_connection_saml_sp_encryption_certs",
        SamlSpEncryptionCertificate.serializer(),
        path = listOf(connectionId),
        options = requestOptions,
    )

    /**
     * Creates another key pair for encrypted responses and returns its certificate, to be installed at the identity
     * provider. The private key stays with WorkOS, and the key pairs before it keep working.
     *
     * `POST /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404; 409.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createConnectionSamlSpEncryptionCert(
        connectionId: String,
        requestOptions: RequestOptions? = null,
    ): SamlSpEncryptionCertificate = waist.call(
        "sso.create_connection_saml_sp_encryption_cert",
        SamlSpEncryptionCertificate.serializer(),
        path = listOf(connectionId),
        options = requestOptions,
    )

    /**
     * Deletes a key pair for encrypted responses. Responses encrypted for it can no longer be read, so remove its
     * certificate at the identity provider first.
     *
     * `DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}`. Errors: 403; 404.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param certificateId Identifier of the certificate.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteConnectionSamlSpEncryptionCert(
        connectionId: String,
        certificateId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "sso.delete_connection_saml_sp_encryption_cert",
        path = listOf(connectionId, certificateId),
        options = requestOptions,
    )

    /**
     * Gets the certificate with which the identity provider can check the signatures of sign-in requests. Fails with
     * 404 if requests are not signed.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getConnectionSamlSpSigningCert(
        connectionId: String,
        requestOptions: RequestOptions? = null,
    ): SamlSpSigningCertificate = waist.call(
        "sso.get_connection_saml_sp_signing_cert",
        SamlSpSigningCertificate.serializer(),
        path = listOf(connectionId),
        options = requestOptions,
    )

    /**
     * Creates the key pair that signs sign-in requests and returns its certificate, to be installed at the identity
     * provider. The private key stays with WorkOS. There is one such key pair at a time; delete the old one first.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `POST /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404; 409.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createConnectionSamlSpSigningCert(
        connectionId: String,
        requestOptions: RequestOptions? = null,
    ): SamlSpSigningCertificate = waist.call(
        "sso.create_connection_saml_sp_signing_cert",
        SamlSpSigningCertificate.serializer(),
        path = listOf(connectionId),
        options = requestOptions,
    )

    /**
     * Deletes the key pair that signs sign-in requests. Requests go out unsigned from then on.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}`. Errors: 403; 404.
     *
     * @param connectionId Identifier of a SAML connection.
     * @param certificateId Identifier of the certificate.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteConnectionSamlSpSigningCert(
        connectionId: String,
        certificateId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "sso.delete_connection_saml_sp_signing_cert",
        path = listOf(connectionId, certificateId),
        options = requestOptions,
    )

    /**
     * Gets one connection.
     *
     * `GET /connections/{id}`. Errors: 403; 404.
     *
     * @param id Identifier of the connection.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getConnection(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Connection = waist.call(
        "sso.get_connection",
        Connection.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Updates a connection. Members that are left out stay as they are; null puts back the default where it is allowed.
     *
     * `PATCH /connections/{id}`. Errors: 400; 403; 404; 409; 422.
     *
     * @param id Identifier of the connection.
     * @param name Name for people.
     * @param connectionType The type cannot change; a value other than the present one is refused.
     * @param attributeMaps Mappings to change; the others stay.
     * @param externalId The application's own identifier of the connection; null removes it.
     * @param protocolOptions One of the forms of [UpdateConnectionProtocolOptions].
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateConnection(
        id: String,
        name: String? = null,
        connectionType: String? = null,
        attributeMaps: UpdateConnectionAttributeMaps? = null,
        externalId: Patch<String> = Patch.Absent,
        protocolOptions: UpdateConnectionProtocolOptions? = null,
        requestOptions: RequestOptions? = null,
    ): Connection = waist.call(
        "sso.update_connection",
        Connection.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("connection_type", String.serializer(), connectionType)
            .put("attribute_maps", UpdateConnectionAttributeMaps.serializer(), attributeMaps)
            .patch("external_id", String.serializer(), externalId)
            .put(protocolOptions),
        options = requestOptions,
    )

    /**
     * Deletes a connection. Nobody can sign in through it any more, and this cannot be undone.
     *
     * `DELETE /connections/{id}`. Errors: 403; 404.
     *
     * @param id Identifier of the connection.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteConnection(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "sso.delete_connection",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Builds the URL to which the browser is sent for signing in. Give `connection`, `organization` or `provider`, and
     * a fresh `state` that the callback is checked against.
     *
     * Builds the URL and sends nothing.
     *
     * `GET /sso/authorize`
     *
     * @param redirectUri Address of the callback, one of the redirect URIs of the environment.
     * @param providerScopes Further OAuth scopes to ask of the provider, with OAuth and OpenID Connect connections.
     * @param providerQueryParams Further query parameters for the provider's own authorization URL, with OAuth
     * connections.
     * @param domain Domain that leads to a connection; `connection` and `organization` replace it. Deprecated.
     * @param provider Social provider to sign in with.
     * @param state Value that comes back unchanged with the callback. Make it unguessable and tied to the browser,
     * against forged callbacks.
     * @param connection Identifier of the connection to sign in through.
     * @param organization Identifier of the organization whose connection is used.
     * @param domainHint Domain to fill in at the provider beforehand, with Microsoft OAuth and Google SAML.
     * @param loginHint User name or e-mail address to fill in at the provider beforehand; not every provider takes it.
     * @param nonce Random value against the replay of answers.
     * @param prompt Asks the provider to authenticate anew even if it has a session; some SAML providers ignore it. The
     * only value is `login`.
     * @param codeChallenge PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then
     * needs the verifier.
     * @param codeChallengeMethod How the challenge was made from the verifier; goes with `code_challenge`. The only
     * value is `S256`.
     */
    public fun getAuthorizationUrl(
        redirectUri: String,
        providerScopes: List<String>? = null,
        providerQueryParams: Map<String, String>? = null,
        domain: String? = null,
        provider: SsoProvider? = null,
        state: String? = null,
        connection: String? = null,
        organization: String? = null,
        domainHint: String? = null,
        loginHint: String? = null,
        nonce: String? = null,
        prompt: String? = null,
        codeChallenge: String? = null,
        codeChallengeMethod: String? = null,
    ): String = waist.url(
        "sso.get_authorization_url",
        params = Parameters()
            .put("redirect_uri", String.serializer(), redirectUri)
            .put("provider_scopes", ListSerializer(String.serializer()), providerScopes)
            .put("provider_query_params", MapSerializer(String.serializer(), String.serializer()), providerQueryParams)
            .put("domain", String.serializer(), domain)
            .put("provider", SsoProvider.serializer(), provider)
            .put("state", String.serializer(), state)
            .put("connection", String.serializer(), connection)
            .put("organization", String.serializer(), organization)
            .put("domain_hint", String.serializer(), domainHint)
            .put("login_hint", String.serializer(), loginHint)
            .put("nonce", String.serializer(), nonce)
            .put("prompt", String.serializer(), prompt)
            .put("code_challenge", String.serializer(), codeChallenge)
            .put("code_challenge_method", String.serializer(), codeChallengeMethod),
    )

    /**
     * Builds the URL to which the browser is sent for signing out at the identity provider. `authorize_logout` returns
     * the same URL ready made.
     *
     * Builds the URL and sends nothing.
     *
     * `GET /sso/logout`. Errors: 404.
     *
     * @param token Short-lived logout token from `authorize_logout`.
     */
    public fun getLogoutUrl(
        token: String,
    ): String = waist.url(
        "sso.get_logout_url",
        params = Parameters()
            .put("token", String.serializer(), token),
    )

    /**
     * Creates a short-lived logout token for a profile, with which its browser can be sent to sign out at the identity
     * provider. Call it from the server.
     *
     * `POST /sso/logout/authorize`. Errors: 400 `connection_invalid`, `unauthorized_client`; 404.
     *
     * @param profileId Identifier of the profile that signs out.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authorizeLogout(
        profileId: String,
        requestOptions: RequestOptions? = null,
    ): SsoLogoutAuthorizeResponse = waist.call(
        "sso.authorize_logout",
        SsoLogoutAuthorizeResponse.serializer(),
        params = Parameters()
            .put("profile_id", String.serializer(), profileId),
        options = requestOptions,
    )

    /**
     * Gets the profile to which an access token of `get_profile_and_token` belongs. That call has returned the profile
     * already, so this one is seldom needed.
     *
     * `GET /sso/profile`. Errors: 401 `Unauthorized`; 404.
     *
     * @param accessToken Access token of the user for whom the call is made.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getProfile(
        accessToken: String,
        requestOptions: RequestOptions? = null,
    ): Profile = waist.call(
        "sso.get_profile",
        Profile.serializer(),
        options = requestOptions,
        accessToken = accessToken,
    )

    /**
     * Exchanges the code of the callback for the profile of the person who signed in. Works once per code, and soon
     * after the callback. Check the organization or connection of the profile before trusting it.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
     * `unsupported_grant_type`; 404; 422.
     *
     * @param code Authorization code from the callback.
     * @param codeVerifier PKCE verifier behind the challenge, if the authorization URL had one.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getProfileAndToken(
        code: String,
        codeVerifier: String? = null,
        requestOptions: RequestOptions? = null,
    ): SsoTokenResponse = waist.call(
        "sso.get_profile_and_token",
        SsoTokenResponse.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("code_verifier", String.serializer(), codeVerifier),
        options = requestOptions,
    )

    /**
     * Exchanges an OpenID Connect ID token that the application got from the identity provider itself for a profile.
     * The token is validated against the connection of the organization.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
     * `unsupported_grant_type`; 404; 422.
     *
     * @param subjectToken The ID token, a JWT.
     * @param organizationId Identifier of the organization whose connection the token is validated against.
     * @param requestOptions What this call does differently.
     */
    public suspend fun exchangeIdToken(
        subjectToken: String,
        organizationId: String,
        requestOptions: RequestOptions? = null,
    ): SsoTokenResponse = waist.call(
        "sso.exchange_id_token",
        SsoTokenResponse.serializer(),
        params = Parameters()
            .put("subject_token", String.serializer(), subjectToken)
            .put("organization_id", String.serializer(), organizationId),
        options = requestOptions,
    )
}

/** Parameters of `createConnection` that exclude one another. */
public sealed class CreateConnectionProtocolOptions : ParameterGroup() {
    /** Given by `saml_options`. */
    public data class Saml(
        /** Settings of a SAML connection; not together with `oidc_options`. */
        public val samlOptions: ConnectionSamlOptions,
    ) : CreateConnectionProtocolOptions() {
        override fun place(parameters: Parameters) {
            parameters
                .put("saml_options", ConnectionSamlOptions.serializer(), samlOptions)
        }
    }

    /** Given by `oidc_options`. */
    public data class Oidc(
        /** Settings of an OpenID Connect connection; not together with `saml_options`. */
        public val oidcOptions: ConnectionOidcOptions,
    ) : CreateConnectionProtocolOptions() {
        override fun place(parameters: Parameters) {
            parameters
                .put("oidc_options", ConnectionOidcOptions.serializer(), oidcOptions)
        }
    }
}

/** Parameters of `updateConnection` that exclude one another. */
public sealed class UpdateConnectionProtocolOptions : ParameterGroup() {
    /** Given by `saml_options`. */
    public data class Saml(
        /** Settings to change of a SAML connection; not together with `oidc_options`. */
        public val samlOptions: UpdateConnectionSamlOptions,
    ) : UpdateConnectionProtocolOptions() {
        override fun place(parameters: Parameters) {
            parameters
                .put("saml_options", UpdateConnectionSamlOptions.serializer(), samlOptions)
        }
    }

    /** Given by `oidc_options`. */
    public data class Oidc(
        /** Settings to change of an OpenID Connect connection; not together with `saml_options`. */
        public val oidcOptions: UpdateConnectionOidcOptions,
    ) : UpdateConnectionProtocolOptions() {
        override fun place(parameters: Parameters) {
            parameters
                .put("oidc_options", UpdateConnectionOidcOptions.serializer(), oidcOptions)
        }
    }
}
