// Generated from api/passwordless.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same callback as a
 * connection, where the code is exchanged with `get_profile_and_token`.
 */
public class Passwordless internal constructor(internal val waist: Waist) {
    /**
     * Creates a one-time sign-in link for an e-mail address. Nothing is sent yet; call `send_session`, or deliver the
     * link of the answer in a message of your own.
     *
     * `POST /passwordless/sessions`
     *
     * @param type Kind of session; `MagicLink` is the only one.
     * @param email Address of the person who signs in.
     * @param redirectUri Where the link leads in the end, one of the redirect URIs of the environment; its default one
     * if absent.
     * @param state Value that comes back unchanged with the callback. Use it to tie the callback to the browser that
     * asked.
     * @param connection Identifier of the connection to sign in through.
     * @param expiresIn Lifetime of the link in seconds, from 900 to 86400.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createSession(
        type: PasswordlessSessionType,
        email: String,
        redirectUri: String? = null,
        state: String? = null,
        connection: String? = null,
        expiresIn: Long? = null,
        requestOptions: RequestOptions? = null,
    ): PasswordlessSession = waist.call(
        "passwordless.create_session",
        PasswordlessSession.serializer(),
        params = Parameters()
            .put("type", PasswordlessSessionType.serializer(), type)
            .put("email", String.serializer(), email)
            .put("redirect_uri", String.serializer(), redirectUri)
            .put("state", String.serializer(), state)
            .put("connection", String.serializer(), connection)
            .put("expires_in", Long.serializer(), expiresIn),
        options = requestOptions,
    )

    /**
     * Sends the link of a session to its e-mail address.
     *
     * `POST /passwordless/sessions/{session_id}/send`
     *
     * @param sessionId Identifier of the session that `create_session` returned.
     * @param requestOptions What this call does differently.
     */
    public suspend fun sendSession(
        sessionId: String,
        requestOptions: RequestOptions? = null,
    ): PasswordlessSendResponse = waist.call(
        "passwordless.send_session",
        PasswordlessSendResponse.serializer(),
        path = listOf(sessionId),
        options = requestOptions,
    )
}
