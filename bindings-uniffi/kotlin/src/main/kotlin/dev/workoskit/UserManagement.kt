package dev.workoskit

import dev.workoskit.services.UserManagement

/**
 * The sessions of an application: cookies, verification, refresh and sign-in. Make one and keep it.
 *
 * @param cookiePasswords Cookie password of at least 32 bytes, or several: the first seals, any of them opens.
 *   `WORKOS_COOKIE_PASSWORD` if there is none.
 * @param options How the sessions are kept.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if the cookie password is missing or too short, or if the cookie's
 *   attributes contradict each other.
 */
public fun UserManagement.sessions(vararg cookiePasswords: String, options: SessionOptions = SessionOptions()): SessionManager =
    SessionManager(waist.native, orEnvironment(cookiePasswords), options)

/**
 * The session of a cookie. Sends nothing and verifies nothing: [CookieSession.authenticate] does, and also tells why it could
 * not be opened.
 *
 * @param sessionData Value of the session cookie; an empty text stands for no cookie.
 * @param cookiePasswords As in [sessions].
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if the password is missing or too short.
 */
public fun UserManagement.loadSealedSession(sessionData: String, vararg cookiePasswords: String): CookieSession =
    waist.kept.sessions(orEnvironment(cookiePasswords)).loadSealedSession(sessionData)

/**
 * Opens a sealed session and verifies it: [loadSealedSession], then [CookieSession.authenticate].
 *
 * @throws WorkOSException as those do.
 */
public suspend fun UserManagement.authenticateWithSessionCookie(
    sessionData: String,
    vararg cookiePasswords: String,
): Authentication = loadSealedSession(sessionData, *cookiePasswords).authenticate()

/**
 * Verifies an access token: signature, time and everything the policy asks for. Fetches the public keys if they are not known
 * yet (`GET /sso/jwks/{client_id}`), and otherwise sends nothing.
 *
 * @param token The token.
 * @param policy Which tokens are accepted: those of users, issued for this client, if null.
 * @throws WorkOSException of kind [ErrorKind.SESSION_EXPIRED] (code `token_expired`) if only its time is over, of kind
 *   [ErrorKind.SESSION_INVALID] and a code such as `token_signature_mismatch` if it is not to be trusted, and of kind
 *   [ErrorKind.UNAVAILABLE] (code `keys_unavailable`) if the keys cannot be had: answer 503 then, and not 401.
 */
public suspend fun UserManagement.verifyAccessToken(token: String, policy: TokenPolicy? = null): AccessToken {
    tryVerifyAccessToken(token, policy)?.let { return it }
    val taken = policy ?: TokenPolicy.usual
    return AccessToken(native { waist.native.verifyAccessToken(token, taken.native, taken.now(), null) })
}

/**
 * The same without waiting: null if the keys must be fetched first, or if the token names a key that may be new. Then call
 * [verifyAccessToken].
 *
 * @throws WorkOSException as that one does.
 */
public fun UserManagement.tryVerifyAccessToken(token: String, policy: TokenPolicy? = null): AccessToken? {
    val taken = policy ?: TokenPolicy.usual
    return native { waist.native.tryVerifyAccessToken(token, taken.native, taken.now()) }?.let(::AccessToken)
}

/**
 * Verifies the token of an `Authorization: Bearer …` header, given as the header's value; null stands for a header that is
 * missing. [BearerRefusal] says how to answer what is thrown.
 *
 * @throws WorkOSException as [verifyAccessToken] and [bearerToken] do.
 */
public suspend fun UserManagement.authenticateBearer(authorization: String?, policy: TokenPolicy? = null): AccessToken =
    verifyAccessToken(bearerToken(authorization), policy)

/**
 * The same without waiting: null if the keys must be fetched first.
 *
 * @throws WorkOSException as [authenticateBearer] does.
 */
public fun UserManagement.tryAuthenticateBearer(authorization: String?, policy: TokenPolicy? = null): AccessToken? =
    tryVerifyAccessToken(bearerToken(authorization), policy)

/** The public keys of the environment. */
public fun UserManagement.sessionKeys(): SessionKeys = SessionKeys(waist.native)

private fun orEnvironment(passwords: Array<out String>): List<String> = when {
    passwords.isNotEmpty() -> passwords.asList()
    // What is missing is reported by the native part.
    else -> listOfNotNull(System.getenv("WORKOS_COOKIE_PASSWORD")?.ifEmpty { null })
}
