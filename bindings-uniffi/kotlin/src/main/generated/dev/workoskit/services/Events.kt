// Generated from api/events.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Reads the stream of everything that happened in the environment, in the same form in which webhooks deliver it.
 * Polling it with a cursor needs no public endpoint and makes up for time the application was down.
 */
public class Events internal constructor(internal val waist: Waist) {
    /**
     * Lists events of the given types. Events are kept for 30 days. To poll, pass the identifier of the last event
     * processed as `after`; an event may be read more than once, so process each identifier once.
     *
     * `GET /events`. Errors: 400; 422.
     *
     * @param events Types of the events wanted, for example `dsync.user.created`.
     * @param rangeStart Only events after this time; a starting point for the first call, instead of `after`.
     * @param rangeEnd Only events before this time.
     * @param organizationId Only events of this organization. Events that belong to none, such as those of users, are
     * left out.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listEvents(
        events: List<String>,
        rangeStart: Instant? = null,
        rangeEnd: Instant? = null,
        organizationId: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Event> = waist.pages(
        "events.list_events",
        Event.serializer(),
        params = Parameters()
            .put("events", ListSerializer(String.serializer()), events)
            .put("range_start", Instant.serializer(), rangeStart)
            .put("range_end", Instant.serializer(), rangeEnd)
            .put("organization_id", String.serializer(), organizationId)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )
}
