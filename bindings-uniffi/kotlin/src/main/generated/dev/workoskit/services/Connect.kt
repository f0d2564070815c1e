// Generated from api/connect.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other applications.
 * Manages those applications and their secrets, and speaks the OAuth protocol from an application's side.
 */
public class Connect internal constructor(internal val waist: Waist) {
    /**
     * Completes a sign-in that AuthKit handed to the application's own login page, and returns where to send the
     * browser next. Creates the user, or updates the one with the same identifier; fails if another user has the e-mail
     * address. Each sign-in can be completed once.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /authkit/oauth2/complete`. Errors:
     * - 400 `external_auth_session_already_completed`, `user_consent_options_not_supported`,
     *   `email_change_not_allowed`, `email_not_available`, `invalid_email`
     * - 404
     * - 422
     *
     * @param externalAuthId The value that AuthKit passed to the login page in the query parameter `external_auth_id`.
     * @param user The user who signed in with the application.
     * @param userConsentOptions Choices to offer the user on the consent page.
     * @param requestOptions What this call does differently.
     */
    public suspend fun completeOauth2(
        externalAuthId: String,
        user: ExternalAuthUser,
        userConsentOptions: List<UserConsentOption>? = null,
        requestOptions: RequestOptions? = null,
    ): ExternalAuthCompleteResponse = waist.call(
        "connect.complete_oauth2",
        ExternalAuthCompleteResponse.serializer(),
        params = Parameters()
            .put("external_auth_id", String.serializer(), externalAuthId)
            .put("user", ExternalAuthUser.serializer(), user)
            .put("user_consent_options", ListSerializer(UserConsentOption.serializer()), userConsentOptions),
        options = requestOptions,
    )

    /**
     * Lists the applications of the environment, narrowed by the given filters.
     *
     * `GET /connect/applications`. Errors: 422.
     *
     * @param registrationTypes How the listed applications were registered. Only `authenticated` ones are listed by
     * default.
     * @param organizationId Lists only applications of this organization.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listApplications(
        registrationTypes: List<ApplicationRegistrationType>? = null,
        organizationId: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<ConnectApplication> = waist.pages(
        "connect.list_applications",
        ConnectApplication.serializer(),
        params = Parameters()
            .put("registration_types", ListSerializer(ApplicationRegistrationType.serializer()), registrationTypes)
            .put("organization_id", String.serializer(), organizationId)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates an application that signs users in through OAuth. Client secrets for it are made with
     * `create_application_client_secret`.
     *
     * `POST /connect/applications`. Errors: 404; 422.
     *
     * @param isFirstParty Whether the application belongs to the same product. Any other needs `organization_id`, and
     * its users are asked for consent.
     * @param scopes OAuth scopes that the application may request.
     * @param redirectUris Addresses to which the browser may be sent back.
     * @param corsOrigins Web origins from which a browser may call the token endpoint for this application.
     * @param usesPkce Whether the application uses PKCE.
     * @param organizationId Organization that the application belongs to; required unless `is_first_party` is true.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createOauthApplication(
        name: String,
        isFirstParty: Boolean,
        description: Patch<String> = Patch.Absent,
        scopes: Patch<List<String>> = Patch.Absent,
        redirectUris: Patch<List<RedirectUriInput>> = Patch.Absent,
        corsOrigins: Patch<List<String>> = Patch.Absent,
        usesPkce: Patch<Boolean> = Patch.Absent,
        organizationId: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): ConnectApplication = waist.call(
        "connect.create_oauth_application",
        ConnectApplication.serializer(),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("is_first_party", Boolean.serializer(), isFirstParty)
            .patch("description", String.serializer(), description)
            .patch("scopes", ListSerializer(String.serializer()), scopes)
            .patch("redirect_uris", ListSerializer(RedirectUriInput.serializer()), redirectUris)
            .patch("cors_origins", ListSerializer(String.serializer()), corsOrigins)
            .patch("uses_pkce", Boolean.serializer(), usesPkce)
            .patch("organization_id", String.serializer(), organizationId),
        options = requestOptions,
    )

    /**
     * Creates a machine-to-machine application, which obtains tokens for an organization with its own credentials and
     * without a user.
     *
     * `POST /connect/applications`. Errors: 404; 422.
     *
     * @param organizationId Organization for which the application obtains tokens.
     * @param scopes OAuth scopes that the application may request.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createM2mApplication(
        name: String,
        organizationId: String,
        description: Patch<String> = Patch.Absent,
        scopes: Patch<List<String>> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): ConnectApplication = waist.call(
        "connect.create_m2m_application",
        ConnectApplication.serializer(),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("organization_id", String.serializer(), organizationId)
            .patch("description", String.serializer(), description)
            .patch("scopes", ListSerializer(String.serializer()), scopes),
        options = requestOptions,
    )

    /**
     * Fetches an application.
     *
     * `GET /connect/applications/{id}`. Errors: 404.
     *
     * @param id Identifier or client identifier of the application.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getApplication(
        id: String,
        requestOptions: RequestOptions? = null,
    ): ConnectApplication = waist.call(
        "connect.get_application",
        ConnectApplication.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Changes the given fields of an application and leaves the others as they are. A list that is given replaces the
     * old one.
     *
     * `PUT /connect/applications/{id}`. Errors: 404; 422.
     *
     * @param id Identifier or client identifier of the application.
     * @param scopes OAuth scopes that the application may request.
     * @param redirectUris Addresses to which the browser may be sent back. For OAuth applications only.
     * @param corsOrigins Web origins from which a browser may call the token endpoint for this application. For OAuth
     * applications only.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateApplication(
        id: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        scopes: Patch<List<String>> = Patch.Absent,
        redirectUris: Patch<List<RedirectUriInput>> = Patch.Absent,
        corsOrigins: Patch<List<String>> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): ConnectApplication = waist.call(
        "connect.update_application",
        ConnectApplication.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description)
            .patch("scopes", ListSerializer(String.serializer()), scopes)
            .patch("redirect_uris", ListSerializer(RedirectUriInput.serializer()), redirectUris)
            .patch("cors_origins", ListSerializer(String.serializer()), corsOrigins),
        options = requestOptions,
    )

    /**
     * Deletes an application.
     *
     * `DELETE /connect/applications/{id}`. Errors: 404.
     *
     * @param id Identifier or client identifier of the application.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteApplication(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "connect.delete_application",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the client secrets of an application, without their values.
     *
     * `GET /connect/applications/{id}/client_secrets`. Errors: 404.
     *
     * @param id Identifier or client identifier of the application.
     * @param requestOptions What this call does differently.
     */
    public suspend fun listApplicationClientSecrets(
        id: String,
        requestOptions: RequestOptions? = null,
    ): List<ConnectApplicationSecret> = waist.call(
        "connect.list_application_client_secrets",
        ListSerializer(ConnectApplicationSecret.serializer()),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Creates another client secret for an application. The answer is the only place where its value ever appears.
     *
     * `POST /connect/applications/{id}/client_secrets`. Errors: 404; 422.
     *
     * @param id Identifier or client identifier of the application.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createApplicationClientSecret(
        id: String,
        requestOptions: RequestOptions? = null,
    ): ConnectApplicationSecretWithValue = waist.call(
        "connect.create_application_client_secret",
        ConnectApplicationSecretWithValue.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Deletes a client secret. Requests that still use it fail from then on.
     *
     * `DELETE /connect/client_secrets/{id}`. Errors: 404.
     *
     * @param id Identifier of the secret, not its value.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteClientSecret(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "connect.delete_client_secret",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Builds the URL to which the browser is sent to sign a user in and ask for consent. Sends nothing itself. The
     * browser comes back to `redirect_uri` with a code for `exchange_code`.
     *
     * Builds the URL and sends nothing.
     *
     * `GET /oauth2/authorize`
     *
     * @param redirectUri Address to which the browser comes back, one of those registered for the application.
     * @param scope Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh
     * token.
     * @param state Random value that comes back in the callback, where the application compares it.
     * @param nonce Random value that comes back in the id token, where the application compares it.
     * @param codeChallenge SHA-256 hash of the code verifier, encoded as base64url without padding (RFC 7636).
     * @param codeChallengeMethod How the challenge was made from the verifier. The only value is `S256`.
     */
    public fun getAuthorizeUrl(
        redirectUri: String,
        scope: String? = null,
        state: String? = null,
        nonce: String? = null,
        codeChallenge: String? = null,
        codeChallengeMethod: String? = null,
    ): String = waist.url(
        "connect.get_authorize_url",
        params = Parameters()
            .put("redirect_uri", String.serializer(), redirectUri)
            .put("scope", String.serializer(), scope)
            .put("state", String.serializer(), state)
            .put("nonce", String.serializer(), nonce)
            .put("code_challenge", String.serializer(), codeChallenge)
            .put("code_challenge_method", String.serializer(), codeChallengeMethod),
    )

    /**
     * Exchanges the authorization code from the callback for tokens. Works once per code, so the call is never repeated
     * after it may have arrived.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /oauth2/token`
     *
     * @param code The authorization code from the callback.
     * @param redirectUri The same address as in the authorization URL.
     * @param codeVerifier The verifier behind the code challenge, if the authorization URL had one.
     * @param requestOptions What this call does differently.
     */
    public suspend fun exchangeCode(
        code: String,
        redirectUri: String? = null,
        codeVerifier: String? = null,
        requestOptions: RequestOptions? = null,
    ): OAuth2Token = waist.call(
        "connect.exchange_code",
        OAuth2Token.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("redirect_uri", String.serializer(), redirectUri)
            .put("code_verifier", String.serializer(), codeVerifier),
        options = requestOptions,
    )

    /**
     * Exchanges a refresh token for new tokens. If the answer holds a new refresh token, it takes the place of the old
     * one.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /oauth2/token`
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun refreshToken(
        refreshToken: String,
        requestOptions: RequestOptions? = null,
    ): OAuth2Token = waist.call(
        "connect.refresh_token",
        OAuth2Token.serializer(),
        params = Parameters()
            .put("refresh_token", String.serializer(), refreshToken),
        options = requestOptions,
    )

    /**
     * Obtains an access token for a machine-to-machine application with its client identifier and secret.
     *
     * `POST /oauth2/token`
     *
     * @param scope Scopes separated by spaces.
     * @param requestOptions What this call does differently.
     */
    public suspend fun clientCredentials(
        scope: String? = null,
        requestOptions: RequestOptions? = null,
    ): OAuth2Token = waist.call(
        "connect.client_credentials",
        OAuth2Token.serializer(),
        params = Parameters()
            .put("scope", String.serializer(), scope),
        options = requestOptions,
    )

    /**
     * Starts the device flow, for programs that cannot open a browser (RFC 8628). Show the user the code and the
     * address of the answer, then poll with `poll_device_token`.
     *
     * `POST /oauth2/device_authorization`
     *
     * @param scope Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh
     * token.
     * @param requestOptions What this call does differently.
     */
    public suspend fun startDeviceAuthorization(
        scope: String? = null,
        requestOptions: RequestOptions? = null,
    ): DeviceAuthorizationResponse = waist.call(
        "connect.start_device_authorization",
        DeviceAuthorizationResponse.serializer(),
        params = Parameters()
            .put("scope", String.serializer(), scope),
        options = requestOptions,
    )

    /**
     * Asks once whether the user has finished the device flow. Until then it fails with `authorization_pending`, or
     * with `slow_down`, after which the interval grows by 5 seconds; `access_denied` and `expired_token` end the flow.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /oauth2/token`. Errors: 400 `authorization_pending`, `slow_down`, `access_denied`, `expired_token`.
     *
     * @param deviceCode The device code from `start_device_authorization`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun pollDeviceToken(
        deviceCode: String,
        requestOptions: RequestOptions? = null,
    ): OAuth2Token = waist.call(
        "connect.poll_device_token",
        OAuth2Token.serializer(),
        params = Parameters()
            .put("device_code", String.serializer(), deviceCode),
        options = requestOptions,
    )

    /**
     * Tells whether an access or refresh token is valid, and what it stands for (RFC 7662). An invalid token is no
     * error, but an answer with `active` set to false.
     *
     * `POST /oauth2/introspection`
     *
     * @param token The access or refresh token in question.
     * @param tokenTypeHint Which kind of token it is, as a hint for the look-up.
     * @param requestOptions What this call does differently.
     */
    public suspend fun introspect(
        token: String,
        tokenTypeHint: TokenTypeHint? = null,
        requestOptions: RequestOptions? = null,
    ): Map<String, JsonElement> = waist.call(
        "connect.introspect",
        MapSerializer(String.serializer(), JsonElement.serializer()),
        params = Parameters()
            .put("token", String.serializer(), token)
            .put("token_type_hint", TokenTypeHint.serializer(), tokenTypeHint),
        options = requestOptions,
    )

    /**
     * Fetches the claims about the user to whom an access token belongs.
     *
     * `GET /oauth2/userinfo`
     *
     * @param accessToken Access token of the user for whom the call is made.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getUserinfo(
        accessToken: String,
        requestOptions: RequestOptions? = null,
    ): Map<String, JsonElement> = waist.call(
        "connect.get_userinfo",
        MapSerializer(String.serializer(), JsonElement.serializer()),
        options = requestOptions,
        accessToken = accessToken,
    )

    /**
     * Fetches the public keys that verify the signatures of access and id tokens.
     *
     * `GET /oauth2/jwks`
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getJwks(
        requestOptions: RequestOptions? = null,
    ): JwksResponse = waist.call(
        "connect.get_jwks",
        JwksResponse.serializer(),
        options = requestOptions,
    )

    /**
     * Fetches the OpenID Connect discovery document, which names the endpoints and abilities of the AuthKit domain.
     *
     * `GET /.well-known/openid-configuration`
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOpenidConfiguration(
        requestOptions: RequestOptions? = null,
    ): OpenIdConfiguration = waist.call(
        "connect.get_openid_configuration",
        OpenIdConfiguration.serializer(),
        options = requestOptions,
    )

    /**
     * Fetches the OAuth authorization server metadata of the AuthKit domain (RFC 8414).
     *
     * `GET /.well-known/oauth-authorization-server`
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOauthAuthorizationServer(
        requestOptions: RequestOptions? = null,
    ): Map<String, JsonElement> = waist.call(
        "connect.get_oauth_authorization_server",
        MapSerializer(String.serializer(), JsonElement.serializer()),
        options = requestOptions,
    )
}
