package dev.workoskit

import dev.workoskit.services.Agents

/**
 * Verifies the access token of an agent on this side: signature, time, issuer, kind and audience. A token that was revoked
 * passes until it expires.
 *
 * @param token The token.
 * @param audience Audience that the token must name: the client id if null.
 * @throws WorkOSException of kind [ErrorKind.SESSION_EXPIRED] if its time is over, [ErrorKind.SESSION_INVALID] if it is not to
 *   be trusted, and [ErrorKind.UNAVAILABLE] if the keys cannot be had.
 */
public suspend fun Agents.verifyAccessToken(token: String, audience: String? = null): AccessToken =
    AccessToken(native { waist.native.verifyAgentToken(token, audience, false, null) })

/**
 * Verifies the access token of an agent on this side, and then asks the API whether it was revoked.
 *
 * @throws WorkOSException as [verifyAccessToken] and the call do; of kind [ErrorKind.SESSION_INVALID] if it was revoked.
 */
public suspend fun Agents.verifyUnrevokedAccessToken(token: String, audience: String? = null): AccessToken =
    AccessToken(native { waist.native.verifyAgentToken(token, audience, true, null) })
