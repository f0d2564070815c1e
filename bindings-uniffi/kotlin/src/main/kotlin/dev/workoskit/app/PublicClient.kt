package dev.workoskit.app

import dev.workoskit.CodeVerifier
import dev.workoskit.checkedCount
import dev.workoskit.decodeAnswer
import dev.workoskit.ffi.NativePublicClient
import dev.workoskit.ffi.Settings
import dev.workoskit.models.AuthenticateResponse
import dev.workoskit.models.JwksResponse
import dev.workoskit.native
import kotlin.time.Clock
import kotlin.time.Duration

/** The start of a sign-in of a client without secrets. */
public class PublicAuthorizationUrl internal constructor(
    /** Where to send the browser. It carries the state. */
    public val url: String,
    /** Must come back with the callback: compare it. A secret. */
    public val state: String,
    /** Goes along with the code that the callback brings. */
    public val codeVerifier: CodeVerifier,
) {
    override fun toString(): String = "PublicAuthorizationUrl(url=${url.substringBefore('?')}?…)"
}

/**
 * A client without secrets, for programs on their users' machines: it is not given an API key, since whoever has the program
 * would have it too. [AuthSession] does everything around it.
 *
 * Every call throws a `WorkOSException`, and ends when its coroutine is cancelled.
 *
 * @param clientId Client id of the environment, or of a public Connect application.
 * @param baseUrl Where the API lives: an emulator, or a custom domain. WorkOS itself if null.
 * @param timeout How long a call may take in all, retries included: 60 seconds if null.
 * @param maxRetries How often a call is repeated when that is safe: 3 times if null.
 * @param applicationName Name of the application, added to the `User-Agent` header.
 * @param applicationVersion Version of the application, added to its name.
 * @param http What requests are sent through; the library's own connections if null. On Android it is needed.
 * @param clock The device's clock; the system's if null.
 * @param dangerAllowPlainHttp Allows a base URL of `http://` outside this machine. Tokens then travel readable: never in
 *   production.
 * @throws dev.workoskit.WorkOSException of kind `CONFIGURATION` if a value cannot be used.
 */
public class PublicClient(
    public val clientId: String,
    baseUrl: String? = null,
    timeout: Duration? = null,
    maxRetries: Int? = null,
    applicationName: String? = null,
    applicationVersion: String? = null,
    internal val http: Http? = null,
    internal val clock: Clock? = null,
    dangerAllowPlainHttp: Boolean = false,
) : AutoCloseable {
    // By name: the library of a phone has settings without those for secrets.
    internal val settings = Settings(
        clientId = clientId,
        baseUrl = baseUrl,
        timeout = timeout?.inWholeMilliseconds,
        maxRetries = maxRetries?.let { checkedCount("maxRetries", it) },
        applicationName = applicationName,
        applicationVersion = applicationVersion,
        dangerAllowPlainHttp = dangerAllowPlainHttp,
    )

    private val native: NativePublicClient = native {
        when (http) {
            null -> NativePublicClient(settings)
            else -> NativePublicClient.over(settings, HttpAdapter(http))
        }
    }

    /**
     * The URL that signs a user in (`GET /user_management/authorize`), with fresh state and PKCE challenge: the hosted page of
     * AuthKit unless the parameters say something else. Sends nothing.
     */
    public fun getAuthorizationUrlWithPkce(
        redirectUri: String,
        parameters: SignInParameters = SignInParameters(),
    ): PublicAuthorizationUrl {
        val start = native { native.getAuthorizationUrlWithPkce(parameters.settings(redirectUri)) }
        return PublicAuthorizationUrl(start.url, start.state, CodeVerifier(start.codeVerifier))
    }

    /** Exchanges an authorization code with its verifier (`POST /user_management/authenticate`). It is sent once. */
    public suspend fun authenticateWithCodeAndVerifier(code: String, codeVerifier: CodeVerifier): AuthenticateResponse =
        answer("user_management.authenticate_with_code") {
            native.authenticateWithCodeAndVerifier(code, codeVerifier.expose(), null)
        }

    /**
     * Exchanges a refresh token (`POST /user_management/authenticate`), which is spent by it, for another organization of the
     * user if one is named.
     */
    public suspend fun authenticateWithRefreshToken(
        refreshToken: String,
        organizationId: String? = null,
    ): AuthenticateResponse = answer("user_management.authenticate_with_refresh_token") {
        native.authenticateWithRefreshToken(refreshToken, organizationId, null)
    }

    /** Begins a sign-in on a device without a browser (`POST /user_management/authorize/device`). */
    public suspend fun startDeviceFlow(): DeviceFlow = DeviceFlow(native { native.startDeviceFlow(null) })

    /** The URL that ends a session (`GET /user_management/sessions/logout`), for the browser. Sends nothing. */
    public fun getLogoutUrl(sessionId: String, returnTo: String? = null): String =
        native { native.getLogoutUrl(sessionId, returnTo) }

    /** The public keys of the environment's access tokens (`GET /sso/jwks/{client_id}`). */
    public suspend fun getJwks(): JwksResponse {
        val answer = native { native.getJwks(null) }
        return decodeAnswer(answer, JwksResponse.serializer(), "user_management.get_jwks")
    }

    /** Frees the native client. Sessions made with it are not concerned. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "PublicClient(clientId=$clientId)"

    private inline fun answer(operation: String, call: () -> ByteArray): AuthenticateResponse =
        decodeAnswer(native { call() }, AuthenticateResponse.serializer(), operation)
}
