package dev.workoskit.events

import dev.workoskit.Extra
import dev.workoskit.ModelSerializer
import dev.workoskit.decode
import dev.workoskit.parse
import kotlin.LazyThreadSafetyMode.PUBLICATION
import kotlin.time.Instant
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/**
 * The envelope of an event, from a webhook or from the list of events. Its data is decoded when it is asked for, so that
 * an event of a type that this version does not know is none the worse. That of a webhook is not even parsed before.
 */
@Serializable(with = Event.Serializer::class)
public class Event private constructor(
    /** Identifier. A webhook that comes twice has the same one. */
    public val id: String,
    /** What happened. */
    public val event: EventType,
    /** When it happened. */
    public val createdAt: Instant,
    private val data: Lazy<JsonElement>,
    private val context: Lazy<JsonElement?>,
    /** Always `event`. */
    public val `object`: String,
    private val more: Lazy<Extra>,
) {
    /** An event of these members. */
    public constructor(
        id: String,
        event: EventType,
        createdAt: Instant,
        rawData: JsonElement = JsonNull,
        rawContext: JsonElement? = null,
        `object`: String = "event",
        extra: Extra = Extra.NONE,
    ) : this(id, event, createdAt, lazyOf(rawData), lazyOf(rawContext), `object`, lazyOf(extra))

    /** The data as it came. */
    public val rawData: JsonElement get() = data.value

    /** The context as it came, where an event has one. */
    public val rawContext: JsonElement? get() = context.value

    /** Members that this version does not know. */
    public val extra: Extra get() = more.value

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

    /** The identifier. */
    public operator fun component1(): String = id

    /** The type. */
    public operator fun component2(): EventType = event

    /** When it happened. */
    public operator fun component3(): Instant = createdAt

    /** The data as it came. */
    public operator fun component4(): JsonElement = rawData

    /** The context as it came. */
    public operator fun component5(): JsonElement? = rawContext

    /** Always `event`. */
    public operator fun component6(): String = `object`

    /** Members that this version does not know. */
    public operator fun component7(): Extra = extra

    /** The same event with other members. */
    public fun copy(
        id: String = this.id,
        event: EventType = this.event,
        createdAt: Instant = this.createdAt,
        rawData: JsonElement = this.rawData,
        rawContext: JsonElement? = this.rawContext,
        `object`: String = this.`object`,
        extra: Extra = this.extra,
    ): Event = Event(id, event, createdAt, rawData, rawContext, `object`, extra)

    override fun equals(other: Any?): Boolean = this === other || other is Event && id == other.id && event == other.event &&
        createdAt == other.createdAt && `object` == other.`object` && rawData == other.rawData &&
        rawContext == other.rawContext && extra == other.extra

    /** Of the identifier alone, which no two events share, so that the data need not be read. */
    override fun hashCode(): Int = id.hashCode()

    /** Without the data, which can hold secrets. */
    override fun toString(): String = "Event(id=$id, event=$event, createdAt=$createdAt)"

    internal object Serializer : KSerializer<Event> {
        private val members = object : ModelSerializer<Members>(Members.serializer()) {}
        override val descriptor: SerialDescriptor get() = members.descriptor

        override fun deserialize(decoder: Decoder): Event = members.deserialize(decoder).run {
            Event(id, event, createdAt, rawData, rawContext, `object`, extra)
        }

        override fun serialize(encoder: Encoder, value: Event) = value.run {
            members.serialize(encoder, Members(id, event, createdAt, rawData, rawContext, `object`, extra))
        }
    }

    /** An event as JSON has it. */
    @Serializable
    @SerialName("dev.workoskit.events.Event")
    internal data class Members(
        val id: String,
        val event: EventType,
        @SerialName("created_at") val createdAt: Instant,
        @SerialName("data") val rawData: JsonElement = JsonNull,
        @SerialName("context") val rawContext: JsonElement? = null,
        @EncodeDefault @SerialName("object") val `object`: String = "event",
        @SerialName("\$extra") val extra: Extra = Extra.NONE,
    )

    /** Reads events. */
    public companion object {
        /**
         * Reads an event from JSON text, which is trusted: check a webhook first.
         *
         * @throws dev.workoskit.WorkOSException of kind `decode` if it is not an event.
         */
        public fun decode(body: ByteArray): Event =
            decode(parse(body, "the event", "event_malformed"), serializer(), "the event", "event_malformed")

        /** An event of which only the envelope was read; the rest is valid JSON text, to be read when it is looked at. */
        internal fun unread(
            id: String,
            event: EventType,
            createdAt: Instant,
            data: () -> String,
            context: String?,
            extra: String?,
        ): Event {
            fun read(text: String) = parse(text, "the event", "event_malformed")
            return Event(
                id,
                event,
                createdAt,
                lazy(PUBLICATION) { read(data()) },
                context?.let { lazy(PUBLICATION) { read(it) } } ?: lazyOf(null),
                "event",
                extra?.let { lazy(PUBLICATION) { Extra(read(it) as JsonObject) } } ?: lazyOf(Extra.NONE),
            )
        }
    }
}
