package dev.workoskit.events

import dev.workoskit.Extra
import dev.workoskit.ModelSerializer
import dev.workoskit.decode
import dev.workoskit.parse
import kotlin.time.Instant
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.KeepGeneratedSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull

/**
 * The envelope of an event, from a webhook or from the list of events. Its data is decoded when it is asked for, so that
 * an event of a type that this version does not know is none the worse.
 */
@Serializable(with = Event.Serializer::class)
@KeepGeneratedSerializer
public data class Event(
    /** Identifier. A webhook that comes twice has the same one. */
    public val id: String,
    /** What happened. */
    public val event: EventType,
    /** When it happened. */
    @SerialName("created_at")
    public val createdAt: Instant,
    /** The data as it came. */
    @SerialName("data")
    public val rawData: JsonElement = JsonNull,
    /** The context as it came, where an event has one. */
    @SerialName("context")
    public val rawContext: JsonElement? = null,
    /** Always `event`. */
    @EncodeDefault
    @SerialName("object")
    public val `object`: String = "event",
    /** Members that this version does not know. */
    @SerialName("\$extra")
    public val extra: Extra = Extra.NONE,
) {
    /**
     * Data and context as the types that belong to the event; [EventData.Unknown] for a type that this version does not
     * know.
     *
     * @throws dev.workoskit.WorkOSException of kind `decode` if they are not what they should be.
     */
    public fun typed(): EventData = eventData(event, object : EventReader {
        override fun <T> data(type: DeserializationStrategy<T>): T = this@Event.data(type)

        override fun <T> context(type: DeserializationStrategy<T>): T? = this@Event.context(type)
    })

    /**
     * The data as a type of the caller's choice, such as `User.serializer()`.
     *
     * @throws dev.workoskit.WorkOSException of kind `decode` if it is not of that type.
     */
    public fun <T> data(type: DeserializationStrategy<T>): T =
        decode(rawData, type, "the data of the event `$event`", "event_malformed")

    /**
     * The context as a type of the caller's choice, where the event has one.
     *
     * @throws dev.workoskit.WorkOSException of kind `decode` if it is not of that type.
     */
    public fun <T> context(type: DeserializationStrategy<T>): T? = rawContext?.takeIf { it !is JsonNull }?.let {
        decode(it, type, "the context of the event `$event`", "event_malformed")
    }

    /** Without the data, which can hold secrets. */
    override fun toString(): String = "Event(id=$id, event=$event, createdAt=$createdAt)"

    internal object Serializer : ModelSerializer<Event>(Event.generatedSerializer())

    /** Reads events. */
    public companion object {
        /**
         * Reads an event from JSON text, which is trusted: check a webhook first.
         *
         * @throws dev.workoskit.WorkOSException of kind `decode` if it is not an event.
         */
        public fun decode(body: ByteArray): Event =
            decode(parse(body, "the event", "event_malformed"), serializer(), "the event", "event_malformed")
    }
}
