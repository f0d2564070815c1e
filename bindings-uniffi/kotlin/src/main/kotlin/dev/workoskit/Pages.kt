package dev.workoskit

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonIgnoreUnknownKeys
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull

/** Order of a page: oldest first, newest first, or the server's own order where an endpoint has one. */
@Serializable(with = PageOrder.Serializer::class)
@JvmInline
public value class PageOrder(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `asc` */
        public val Asc: PageOrder = PageOrder("asc")

        /** `desc` */
        public val Desc: PageOrder = PageOrder("desc")

        /** `normal` */
        public val Normal: PageOrder = PageOrder("normal")
    }

    internal object Serializer : EnumSerializer<PageOrder>("dev.workoskit.PageOrder") {
        override fun of(value: String): PageOrder = PageOrder(value)

        override fun valueOf(item: PageOrder): String = item.value
    }
}

/** Cursors of a page. Members that this version does not know are of no use to anybody. */
@Serializable
@JsonIgnoreUnknownKeys
public data class ListMetadata(
    /** Passed as `before`, it gives the page before this one; null on the first page. */
    public val before: String? = null,
    /** Passed as `after`, it gives the page after this one; null on the last page. */
    public val after: String? = null,
)

/** A list that comes whole. */
public class ItemList<out T> internal constructor(
    /** The records. */
    public val data: List<T>,
    /** Members beside the records that this version does not know. */
    public val extra: Extra,
) : List<T> by data {
    override fun equals(other: Any?): Boolean = data == other

    override fun hashCode(): Int = data.hashCode()

    override fun toString(): String = data.toString()
}

/** One page of a list. */
public class Page<out T> internal constructor(
    /** The records of this page. */
    public val data: List<T>,
    /** The cursors, which can outlive the process. */
    public val listMetadata: ListMetadata,
    /** Members that this version does not know. */
    public val extra: Extra,
    private val isBackwards: Boolean,
    private val load: suspend (cursor: String) -> Page<T>,
) {
    /** Where the page that follows begins; null after the last one. */
    public val nextCursor: String?
        get() = (if (isBackwards) listMetadata.before else listMetadata.after)?.ifEmpty { null }

    /** Whether a page follows. Asking sends nothing. */
    public val hasNextPage: Boolean get() = nextCursor != null

    /**
     * The page that follows; null after the last one.
     *
     * @throws WorkOSException if the call fails.
     */
    public suspend fun nextPage(): Page<T>? = nextCursor?.let { load(it) }

    override fun toString(): String = "Page(data=$data, listMetadata=$listMetadata)"
}

/**
 * A call that lists something. Nothing is sent before [page] is called or one of the flows is collected; each collection
 * starts anew. A page is asked for when the one before is used up. With `before` instead of `after` passed, the walk goes
 * backwards.
 */
public class Pages<out T> internal constructor(
    private val operation: String,
    private val start: String?,
    private val first: suspend () -> Page<T>,
) {
    /**
     * One page: the first one, or the one at the cursor that was passed.
     *
     * @throws WorkOSException if the call fails.
     */
    public suspend fun page(): Page<T> = first()

    /** Walks over the records of all pages. Collecting throws a [WorkOSException] if a call fails. */
    public fun items(): Flow<T> = flow { pages().collect { page -> page.data.forEach { emit(it) } } }

    /** Walks over the pages. Collecting throws a [WorkOSException] if a call fails. */
    public fun pages(): Flow<Page<T>> = flow {
        // A cursor that comes again would lead around in a circle.
        val used = hashSetOf(start)
        var page: Page<T>? = first()
        while (page != null) {
            emit(page)
            val cursor = page.nextCursor
            if (cursor != null && !used.add(cursor)) {
                throw WorkOSException(
                    ErrorKind.DECODE, "cursor_repeated", "the server gave the same cursor twice", operation = operation,
                )
            }
            page = page.nextPage()
        }
    }

    /** The records of all pages at once. For long lists, [items] needs less memory. */
    public suspend fun toList(): List<T> = buildList { items().collect { add(it) } }
}

/** A page or list as it comes. */
@Serializable(with = Envelope.Serializer::class)
internal class Envelope<T>(val data: List<T>, val listMetadata: ListMetadata, val extra: Extra) {
    internal class Serializer<T>(item: KSerializer<T>) : KSerializer<Envelope<T>> {
        private val members = object : ModelSerializer<Members<T>>(Members.serializer(item)) {}
        override val descriptor = members.descriptor

        override fun deserialize(decoder: kotlinx.serialization.encoding.Decoder): Envelope<T> {
            val members = members.deserialize(decoder)
            return Envelope(members.data, members.listMetadata ?: ListMetadata(), members.extra)
        }

        override fun serialize(encoder: kotlinx.serialization.encoding.Encoder, value: Envelope<T>) =
            members.serialize(encoder, Members("list", value.data, value.listMetadata, value.extra))
    }

    @Serializable
    internal class Members<T>(
        @SerialName("object") val type: String = "list",
        val data: List<T> = emptyList(),
        @SerialName("list_metadata") val listMetadata: ListMetadata? = null,
        @SerialName("\$extra") val extra: Extra = Extra.NONE,
    )
}

/** Where a walk starts and in which direction it goes. */
internal class Walk(params: Parameters) {
    private val before = (params["before"] as? JsonPrimitive)?.contentOrNull
    private val after = (params["after"] as? JsonPrimitive)?.contentOrNull
    val isBackwards = before != null && after == null
    val start: String? = if (isBackwards) before else after
    val cursorName: String = if (isBackwards) "before" else "after"
}
