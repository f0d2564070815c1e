package dev.workoskit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.nullable
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder

/**
 * A member of a request that can be left out, set to null, or set to a value: three things that the server tells apart.
 * An update leaves alone what is [Absent] and empties what is [Null].
 */
@Serializable(with = PatchSerializer::class)
public sealed interface Patch<out T : Any> {
    /** The member is left out. */
    public data object Absent : Patch<Nothing>

    /** The member is sent as null. */
    public data object Null : Patch<Nothing>

    /** The member is sent with a value. */
    public data class Value<out T : Any>(
        /** What is sent. */
        public val value: T,
    ) : Patch<T>

    /** The value, or null where there is none. */
    public fun valueOrNull(): T? = (this as? Value)?.value

    /** Shorter ways to make one. */
    public companion object {
        /** The value, or [Null] for null. */
        public fun <T : Any> of(value: T?): Patch<T> = if (value == null) Null else Value(value)
    }
}

/** A member that is not there is never decoded: its default is [Patch.Absent]. */
internal class PatchSerializer<T : Any>(private val item: KSerializer<T>) : KSerializer<Patch<T>> {
    override val descriptor: SerialDescriptor = item.descriptor.nullable

    override fun serialize(encoder: Encoder, value: Patch<T>) = when (value) {
        is Patch.Value -> {
            encoder.encodeNotNullMark()
            encoder.encodeSerializableValue(item, value.value)
        }
        Patch.Absent, Patch.Null -> encoder.encodeNull()
    }

    override fun deserialize(decoder: Decoder): Patch<T> = if (decoder.decodeNotNullMark()) {
        Patch.Value(decoder.decodeSerializableValue(item))
    } else {
        decoder.decodeNull()
        Patch.Null
    }
}
