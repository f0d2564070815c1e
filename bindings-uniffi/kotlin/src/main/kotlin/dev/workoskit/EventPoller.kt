package dev.workoskit

import dev.workoskit.events.Event
import dev.workoskit.events.EventType
import dev.workoskit.ffi.NativeClient
import dev.workoskit.ffi.NativeEvent
import dev.workoskit.ffi.NativeEventBatch
import dev.workoskit.ffi.PollerSettings
import dev.workoskit.services.Events
import kotlin.time.Duration
import kotlin.time.Instant
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** Events that came together. */
public class EventBatch internal constructor(
    /** The events, oldest first, without those that this poller gave before. */
    public val events: List<Event>,
    /** Where to go on after these: store it when they were handled. */
    public val cursor: String,
) {
    override fun toString(): String = "EventBatch(events=$events, cursor=$cursor)"
}

/**
 * Follows the stream of events (`GET /events`). Every event comes at least once: store the cursor of a batch after its events
 * were handled, and begin with it after a restart.
 *
 *     workos.events.poller(listOf(EventType.DsyncUserCreated), after = stored).batches().collect { batch ->
 *         handle(batch.events)
 *         store(batch.cursor)
 *     }
 */
public class EventPoller internal constructor(client: NativeClient, settings: PollerSettings) : AutoCloseable {
    private val native = native { client.eventPoller(settings) }

    /** Cursor of the batch that came last: what was read for a coroutine that was cancelled meanwhile is handed out again. */
    @Volatile
    private var arrived: String? = null

    /**
     * All batches that will ever come, each asked for when the one before was handled. Two collections share the place in the
     * stream: an event goes to one of them.
     */
    public fun batches(): Flow<EventBatch> = flow {
        while (true) {
            emit(next())
        }
    }

    /**
     * Waits for the next events. Failures that may pass are waited out.
     *
     * @throws WorkOSException for any other, which loses nothing.
     */
    public suspend fun next(): EventBatch = native { native.next(arrived, null) }.public().also { arrived = it.cursor }

    /**
     * Asks once: null if nothing has happened since. For applications with a loop of their own.
     *
     * @throws WorkOSException if the call fails.
     */
    public suspend fun poll(): EventBatch? = native { native.poll(arrived, null) }?.public()?.also { arrived = it.cursor }

    /** Frees the native part, which also goes when this object is collected. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "EventPoller()"
}

/**
 * Follows the stream of events from a cursor that the application keeps. Sends nothing yet.
 *
 * @param events Types of the events wanted.
 * @param after Where to go on: the cursor that was stored.
 * @param rangeStart Where to begin without a cursor.
 * @param organizationId Only events of this organization.
 * @param limit How many events come together at most: 100 if null.
 * @param interval Time between two questions while nothing happens: 5 seconds if null.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if the interval is negative.
 */
public fun Events.poller(
    events: List<EventType>,
    after: String? = null,
    rangeStart: Instant? = null,
    organizationId: String? = null,
    limit: Int? = null,
    interval: Duration? = null,
): EventPoller = EventPoller(
    waist.native,
    PollerSettings(
        events = events.map { it.value },
        after = after,
        rangeStart = rangeStart?.toEpochMilliseconds(),
        organizationId = organizationId,
        limit = limit?.toLong(),
        interval = interval?.inWholeMilliseconds,
    ),
)

private fun NativeEventBatch.public() = EventBatch(events.map { it.public() }, cursor)

private fun NativeEvent.public() = Event(
    id = id,
    event = EventType(event),
    createdAt = Instant.fromEpochMilliseconds(createdAt),
    rawData = decoding.parseToJsonElement(data),
    rawContext = context?.let(decoding::parseToJsonElement),
    extra = extra?.let { decoding.decodeFromString(Extra.serializer(), it) } ?: Extra.NONE,
)
