// Generated from api/radar.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps lists of what to
 * allow and block.
 */
public class Radar internal constructor(internal val waist: Waist) {
    /**
     * Judges a sign-in or sign-up before it is let through. The application acts on the verdict itself.
     *
     * `POST /radar/attempts`. Errors: 400.
     *
     * @param ipAddress IP address of the person, not that of the application.
     * @param userAgent User agent of the person's browser or app.
     * @param authMethod How the person signs in.
     * @param action Whether the person signs in or signs up.
     * @param signalsId Identifier of the signals that Radar collected on the sign-in page, if it did.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createAttempt(
        ipAddress: String,
        userAgent: String,
        email: String,
        authMethod: RadarAuthMethod,
        action: RadarAction,
        signalsId: String? = null,
        requestOptions: RequestOptions? = null,
    ): RadarAssessment = waist.call(
        "radar.create_attempt",
        RadarAssessment.serializer(),
        params = Parameters()
            .put("ip_address", String.serializer(), ipAddress)
            .put("user_agent", String.serializer(), userAgent)
            .put("email", String.serializer(), email)
            .put("auth_method", RadarAuthMethod.serializer(), authMethod)
            .put("action", RadarAction.serializer(), action)
            .put("signals_id", String.serializer(), signalsId),
        options = requestOptions,
    )

    /**
     * Tells Radar that an attempt or its challenge succeeded. Controls that compare with earlier successes, such as
     * impossible travel, depend on it.
     *
     * `PUT /radar/attempts/{id}`. Errors: 400; 404.
     *
     * @param id Identifier of the attempt, from `attempt_id` of the verdict.
     * @param challengeStatus Given if the person passed the challenge. The only value is `success`.
     * @param attemptStatus Given if the person was signed in or signed up. The only value is `success`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateAttempt(
        id: String,
        challengeStatus: String? = null,
        attemptStatus: String? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "radar.update_attempt",
        path = listOf(id),
        params = Parameters()
            .put("challenge_status", String.serializer(), challengeStatus)
            .put("attempt_status", String.serializer(), attemptStatus),
        options = requestOptions,
    )

    /**
     * Adds an entry to a list of what to allow or block. The answer is empty, or says so if the entry was there
     * already.
     *
     * `POST /radar/lists/{type}/{action}`. Errors: 400.
     *
     * @param type What the entries of the list are.
     * @param action Whether the list allows or blocks.
     * @param entry Value of the list's type, such as an IP address or a domain.
     * @param requestOptions What this call does differently.
     */
    public suspend fun addListEntry(
        type: RadarListType,
        action: RadarListAction,
        entry: String,
        requestOptions: RequestOptions? = null,
    ): RadarListEntryAlreadyPresent? = waist.callForNullable(
        "radar.add_list_entry",
        RadarListEntryAlreadyPresent.serializer(),
        path = listOf(type.toString(), action.toString()),
        params = Parameters()
            .put("entry", String.serializer(), entry),
        options = requestOptions,
    )

    /**
     * Removes an entry from a list of what to allow or block.
     *
     * `DELETE /radar/lists/{type}/{action}`. Errors: 400; 404.
     *
     * @param type What the entries of the list are.
     * @param action Whether the list allows or blocks.
     * @param entry Value of the list's type, such as an IP address or a domain.
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeListEntry(
        type: RadarListType,
        action: RadarListAction,
        entry: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "radar.remove_list_entry",
        path = listOf(type.toString(), action.toString()),
        params = Parameters()
            .put("entry", String.serializer(), entry),
        options = requestOptions,
    )
}
