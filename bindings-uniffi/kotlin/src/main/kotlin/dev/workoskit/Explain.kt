package dev.workoskit

import dev.workoskit.ffi.NativeExplanation
import dev.workoskit.ffi.explainCallback
import dev.workoskit.ffi.explainWebhook

/** Why something does not work, or that it does. */
public data class Explanation(
    /** The stable name of the cause; `ok` if all is well. */
    public val code: String,
    /** The cause and what to do about it, in a sentence. */
    public val text: String,
)

/**
 * Says in one sentence why something does not work: a cookie, a token, a webhook or a callback.
 *
 * For support desks and people at their first integration, not for deciding: these functions try what verification must not try,
 * such as bodies that were written again. Nothing they say contains a secret, a token or what was sealed.
 */
public object Explain {
    /** Why a delivery is not verified. */
    public fun webhook(payload: ByteArray, signature: String?, vararg secrets: String): Explanation =
        lent(payload) { native { explainWebhook(it, signature.orEmpty(), secrets.asList()) } }.public()

    /**
     * Why the callback of a Single Sign-On does not sign in.
     *
     * @param callback The URL of the request, or its query string alone.
     * @param flow What the application remembered for the browser, if it did.
     */
    public fun callback(callback: String, flow: SignInFlow? = null): Explanation =
        native { explainCallback(callback, flow?.toJson()) }.public()

    /** Why an access token is refused. Fetches the public keys if they are not known yet. */
    public suspend fun token(workos: WorkOS, token: String, policy: TokenPolicy? = null): Explanation {
        val taken = policy ?: TokenPolicy.usual
        return native { workos.waist.native.explainToken(token, taken.native, null) }.public()
    }

    /** Why a session cookie signs nobody in. Fetches the public keys if they are not known yet. */
    public suspend fun cookie(sessions: SessionManager, sealedSession: String): Explanation =
        native { sessions.native.explainCookie(sealedSession, null) }.public()

    private fun NativeExplanation.public() = Explanation(code, text)
}
