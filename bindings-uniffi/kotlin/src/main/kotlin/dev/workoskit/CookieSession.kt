package dev.workoskit

/**
 * A session as it came with a request. Made by `loadSealedSession`. It shows none of its tokens, and holds nothing that would
 * have to be closed.
 */
public class CookieSession internal constructor(private val manager: SessionManager, @Volatile private var data: String) {
    /**
     * Verifies the session: signature and claims of the access token, and that it belongs to the sealed user. Sends nothing
     * unless the public keys have to be fetched (`GET /sso/jwks/{client_id}`). A session that is not good is an outcome and not
     * an exception.
     *
     * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if the client has no client id.
     */
    public suspend fun authenticate(): Authentication =
        tryAuthenticate() ?: native { manager.native.authenticate(data, null) }.public()

    /** The same without waiting: null if the public keys must be fetched first. */
    public fun tryAuthenticate(): Authentication? {
        val found = manager.direct?.tryAuthenticate(data)
        return (found ?: native { manager.native.tryAuthenticate(data) })?.public()
    }

    /**
     * Renews the session: exchanges its refresh token (`POST /user_management/authenticate`) once for all who ask at the same
     * time, and seals the new session. Set the cookie to [Refresh.Refreshed.sealedSession] whenever there is one: the old
     * refresh token is spent. A coroutine that is cancelled leaves the exchange to those who also wait for it.
     *
     * @param organizationId Switches to an organization of which the user is a member.
     * @param cookiePassword Seals the new session with another cookie password.
     * @param onlyIfDue Renews the tokens only if the access token is expired or about to be.
     * @throws WorkOSException of kind [ErrorKind.CONFIGURATION], or [ErrorKind.AUTHENTICATION] if the server refuses the
     *   application's own credentials.
     */
    public suspend fun refresh(
        organizationId: String? = null,
        cookiePassword: String? = null,
        onlyIfDue: Boolean = false,
    ): Refresh {
        val passwords = cookiePassword?.let(::listOf)
        val refresh = native { manager.native.refresh(data, organizationId, onlyIfDue, passwords, null) }.public()
        // With another password, this object could not open it any more.
        if (refresh is Refresh.Refreshed && passwords == null) {
            data = refresh.sealedSession
        }
        return refresh
    }

    /**
     * The URL that signs the user out: redirect the browser there and remove the cookie. An expired session is signed out just
     * as well.
     *
     * @param returnTo Where the browser goes afterwards: one of the sign-out redirects of the environment.
     * @throws WorkOSException of kind [ErrorKind.SESSION_INVALID] if there is no session or it is not to be trusted.
     */
    public suspend fun getLogoutUrl(returnTo: String? = null): String =
        native { manager.native.getLogoutUrl(data, returnTo, null) }

    /** Whether the cookie should be sealed anew: opened with another than the first password, or in another format. */
    public val shouldBeSealedAnew: Boolean get() = native { manager.native.shouldBeSealedAnew(data) }

    /**
     * The session, sealed with the first password.
     *
     * @throws WorkOSException of kind [ErrorKind.SESSION_INVALID] if it cannot be opened.
     */
    public fun sealed(): String = native { manager.native.seal(manager.native.unseal(data)) }

    override fun toString(): String = "CookieSession([redacted])"
}
