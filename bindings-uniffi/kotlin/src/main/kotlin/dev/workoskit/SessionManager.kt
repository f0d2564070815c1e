package dev.workoskit

import dev.workoskit.ffi.CookieSettings
import dev.workoskit.ffi.NativeClient
import dev.workoskit.ffi.NativeSessions
import dev.workoskit.ffi.SessionSettings
import dev.workoskit.models.AuthenticateResponse
import dev.workoskit.models.AuthenticationProvider
import dev.workoskit.models.ScreenHint
import kotlin.time.Clock
import kotlin.time.Duration

/** When a cookie goes along with requests that other sites cause. */
public enum class SameSite(internal val value: String) {
    /** With those that bring the browser to the application: the usual choice. */
    LAX("lax"),

    /** Never. */
    STRICT("strict"),

    /** Always. */
    NONE("none"),
}

/** How the session cookie looks. It is always `HttpOnly`: no script needs it. */
public data class CookieOptions(
    /** Name: `wos-session` if null. */
    public val name: String? = null,
    /** Path below which it is sent: `/` if null. */
    public val path: String? = null,
    /** Domain to whose hosts it is sent; only the application's own host if null. */
    public val domain: String? = null,
    /** How long browsers keep it: 400 days if null. */
    public val maxAge: Duration? = null,
    /** When it goes along with requests that other sites cause: [SameSite.LAX] if null. */
    public val sameSite: SameSite? = null,
    /** Sends it over plain HTTP as well, where anybody on the way can take it. For development on this machine only. */
    public val dangerAllowPlainHttp: Boolean = false,
) {
    internal fun settings() =
        CookieSettings(name, path, domain, maxAge?.inWholeMilliseconds, sameSite?.value, dangerAllowPlainHttp)
}

/** How an application keeps its sessions. */
public class SessionOptions(
    /** Formats of seals that are opened beside [SealFormat.IRON]. */
    public val accept: List<SealFormat> = emptyList(),
    /** Which access tokens are accepted: those of users, issued for this client, if null. */
    public val policy: TokenPolicy? = null,
    /** How the cookie looks. */
    public val cookie: CookieOptions = CookieOptions(),
    /** How long before its expiry a token counts as due: 60 seconds if null. */
    public val refreshWindow: Duration? = null,
    /** How long to wait for a refresh that another caller began: 30 seconds if null. */
    public val patience: Duration? = null,
    /** Leaves the user out of the cookie: who it is stands in the access token. For claims that fill it. */
    public val minimal: Boolean = false,
    /** Tells the time, for tests: read once, when the sessions are made. */
    public val clock: Clock? = null,
) {
    override fun toString(): String = "SessionOptions(accept=$accept, policy=$policy, cookie=$cookie, " +
        "refreshWindow=$refreshWindow, patience=$patience, minimal=$minimal)"
}

/** How large the cookie of a session is, and what makes it so. */
public data class CookieSizeReport(
    /** Length of name, value and attributes, in bytes. */
    public val bytes: Long,
    /** Whether browsers take it as one cookie (4096 bytes). */
    public val fitsOneCookie: Boolean,
    /** The longest part of the session: `access_token`, `refresh_token` or `user`. */
    public val largestPart: String,
    /** Its length in bytes, before it was sealed. */
    public val largestPartBytes: Long,
    /** The claim of the access token that takes the most room. */
    public val largestClaim: String?,
    /** Its length in bytes, as JSON. */
    public val largestClaimBytes: Long?,
)

/**
 * The sessions of an application: cookies, verification, refresh and sign-in. Made by `workos.userManagement.sessions()`; make
 * one and keep it. It can be used from any number of coroutines and threads at once.
 *
 * Where `cookies` are asked for, they are the values of the `Cookie` headers of the request: none, one or several.
 */
public class SessionManager internal constructor(client: NativeClient, passwords: List<String>, options: SessionOptions) :
    AutoCloseable {
    internal val native: NativeSessions = native {
        client.sessions(
            SessionSettings(
                passwords = passwords,
                accept = options.accept.map { it.value },
                cookie = options.cookie.settings(),
                refreshWindow = options.refreshWindow?.inWholeMilliseconds,
                patience = options.patience?.inWholeMilliseconds,
                minimal = options.minimal,
                now = (options.clock?.now()?.toEpochMilliseconds()) ?: options.policy?.now(),
            ),
            options.policy?.native,
        )
    }

    /** Null where there are no direct calls, and once this is closed. */
    @Volatile
    internal var direct: DirectSessions? = native { DirectSessions.of(native) }
        private set

    /**
     * The session of a cookie; an empty text stands for no cookie. Sends nothing and verifies nothing:
     * [CookieSession.authenticate] does, and also tells why it could not be opened.
     */
    public fun loadSealedSession(sessionData: String): CookieSession = CookieSession(this, sessionData)

    /** Seals the session that a sign-in began, for the cookie: pass the answer of `authenticateWith…`. */
    public fun seal(response: AuthenticateResponse): String =
        seal(encoding.encodeToString(AuthenticateResponse.serializer(), response))

    /**
     * Seals a session that is given as JSON text, with names of either casing: `accessToken`, `refreshToken`, `user` and so on.
     *
     * @throws WorkOSException of kind [ErrorKind.SESSION_INVALID] if it is no session.
     */
    public fun seal(session: String): String = direct?.seal(session) ?: native { native.seal(session) }

    /**
     * Finds out who a request is from: reads the cookie, verifies the session, and renews it if its access token is expired or
     * about to be. This is what a framework calls for each request. Add the headers to the answer.
     */
    public suspend fun authenticateRequest(cookies: List<String>): RequestAuthentication =
        RequestAuthentication(native { native.authenticateRequest(cookies, null) })

    /** The sealed session in a request, put together from its parts; null if there is none. */
    public fun readCookie(cookies: List<String>): String? = native { native.readCookie(cookies) }

    /**
     * The `Set-Cookie` values that store a sealed session, in parts above 4 KiB. Parts that the request brought and that are not
     * needed any more are removed.
     *
     * @throws WorkOSException of code `cookie_too_large` beyond four parts.
     */
    public fun setCookies(sealedSession: String, cookies: List<String> = emptyList()): List<String> =
        native { native.setCookies(sealedSession, cookies) }

    /** The `Set-Cookie` values that remove the session. */
    public fun clearCookies(cookies: List<String> = emptyList()): List<String> = native { native.clearCookies(cookies) }

    /**
     * How large the cookie of a sealed session is, and what makes it so.
     *
     * @throws WorkOSException of kind [ErrorKind.SESSION_INVALID] if it cannot be opened.
     */
    public fun sizeReport(sealedSession: String): CookieSizeReport {
        val size = native { native.sizeReport(sealedSession) }
        return CookieSizeReport(
            bytes = size.bytes.toLong(),
            fitsOneCookie = size.fitsOneCookie,
            largestPart = size.largestPart,
            largestPartBytes = size.largestPartBytes.toLong(),
            largestClaim = size.largestClaim,
            largestClaimBytes = size.largestClaimBytes?.toLong(),
        )
    }

    /**
     * Begins a sign-in through AuthKit: the URL to redirect the browser to, and the headers of that redirect with the cookie
     * that the callback is checked against. Sends nothing.
     *
     * @param redirectUri Address of the callback, one of the redirect URIs of the environment.
     * @param cookies Those of the request.
     * @param returnPathname Path of the application to return to. It is checked like every redirect target.
     * @param customState A text of the application's own that comes back with the callback, 2048 bytes at most.
     * @param provider What to send the user to: AuthKit, the hosted page, if null.
     * @param connectionId Connection to sign in through.
     * @param organizationId Organization to sign in to.
     * @param loginHint E-mail address or user name to fill in beforehand.
     * @param domainHint Domain that helps the identity provider to find the account.
     * @param screenHint Page of AuthKit to begin with: that of the sign-in if null.
     * @param prompt What the page asks, in the terms of OpenID Connect, such as `login`.
     * @param maxAge After how long a past sign-in no longer counts, in whole seconds; zero always asks.
     * @param invitationToken Token of an invitation that the sign-in accepts.
     * @param providerScopes Further OAuth scopes to ask of the provider.
     * @param providerQueryParams Further query parameters for the provider's own authorization URL.
     * @throws WorkOSException of kind [ErrorKind.INVALID_REQUEST] if [returnPathname] leads elsewhere, of kind
     *   [ErrorKind.CONFIGURATION] without a client id.
     */
    public fun startSignIn(
        redirectUri: String,
        cookies: List<String> = emptyList(),
        returnPathname: String? = null,
        customState: String? = null,
        provider: AuthenticationProvider? = null,
        connectionId: String? = null,
        organizationId: String? = null,
        loginHint: String? = null,
        domainHint: String? = null,
        screenHint: ScreenHint? = null,
        prompt: String? = null,
        maxAge: Duration? = null,
        invitationToken: String? = null,
        providerScopes: List<String>? = null,
        providerQueryParams: Map<String, String>? = null,
    ): StartedSignIn {
        val settings = dev.workoskit.ffi.AuthKitSettings(
            redirectUri = redirectUri,
            returnPathname = returnPathname,
            customState = customState,
            provider = provider?.value,
            connectionId = connectionId,
            organizationId = organizationId,
            loginHint = loginHint,
            domainHint = domainHint,
            screenHint = screenHint?.value,
            prompt = prompt,
            maxAge = maxAge?.inWholeSeconds,
            invitationToken = invitationToken,
            providerScopes = providerScopes,
            providerQueryParams = providerQueryParams,
        )
        val start = native { native.startSignIn(settings, cookies) }
        return StartedSignIn(start.url, start.headers.map { Header(it.name, it.value) })
    }

    /**
     * Ends a sign-in: checks the callback against the cookie of the browser, exchanges the code once and seals the session.
     *
     * @param callback The URL of the request, or its query string alone.
     * @param cookies Those of the request.
     * @throws WorkOSException of kind [ErrorKind.SIGNATURE_MISMATCH] and code `state_missing`, `state_mismatch`,
     *   `flow_malformed` or `flow_expired` if this browser began no such sign-in, and as `authenticateWithCode` does.
     */
    public suspend fun completeSignIn(callback: String, cookies: List<String>): CompletedSignIn {
        val end = native { native.completeSignIn(callback, cookies, null) }
        return CompletedSignIn(
            decodeAnswer(end.response, AuthenticateResponse.serializer(), "user_management.authenticate_with_code"),
            end.sealedSession,
            end.returnPathname,
            end.customState,
            end.headers.map { Header(it.name, it.value) },
        )
    }

    /** Frees the native part, which also goes when this object is collected. Calls under way end as they would. */
    override fun close() {
        direct = null
        native.close()
    }

    override fun toString(): String = "SessionManager(passwords=[redacted])"
}

/** A sign-in through AuthKit that has begun. */
public class StartedSignIn internal constructor(
    /** Redirect the browser here. It carries the state. */
    public val url: String,
    /** Headers of that redirect. */
    public val headers: List<Header>,
) {
    override fun toString(): String = "StartedSignIn(url=${url.substringBefore('?')}?…, headers=$headers)"
}

/** A sign-in through AuthKit that is complete. */
public class CompletedSignIn internal constructor(
    /** The user and the tokens. */
    public val response: AuthenticateResponse,
    /** The session, sealed for the cookie. A secret. */
    public val sealedSession: String,
    /** Path of the application to go on with, as it was checked when the sign-in began. */
    public val returnPathname: String?,
    /** The application's own text. */
    public val customState: String?,
    /** Headers of the answer: the session's cookie, the removal of the sign-in's, and what keeps caches away. */
    public val headers: List<Header>,
) {
    override fun toString(): String =
        "CompletedSignIn(response=$response, sealedSession=[redacted], returnPathname=$returnPathname, headers=$headers)"
}
