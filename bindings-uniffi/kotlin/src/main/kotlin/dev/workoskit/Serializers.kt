package dev.workoskit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.MissingFieldException
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.StructureKind
import kotlinx.serialization.encoding.CompositeDecoder
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonEncoder
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Reads answers: a nullable member that is missing is null. */
internal val decoding: Json = Json { explicitNulls = false }

/** Writes requests: null is sent where it is said. */
internal val encoding: Json = Json { explicitNulls = true }

private const val EXTRA = "\$extra"

/** What stands in place of a secret in text that is made for people. */
internal fun redacted(value: Any?): String = if (value == null) "null" else "[redacted]"

/** A value is not of its type. The message names the member but shows no value. */
internal class Misfit(message: String) : SerializationException(message)

/**
 * Reads a model leniently, because live answers are not always what they should be: a null where none is allowed counts as
 * absent, an absent list is empty, and members that this version does not know move to `extra`, from where they are
 * written as they came.
 */
internal abstract class ModelSerializer<T : Any>(private val generated: KSerializer<T>) : KSerializer<T> {
    override val descriptor: SerialDescriptor get() = generated.descriptor

    override fun deserialize(decoder: Decoder): T {
        val input = decoder as? JsonDecoder ?: throw SerializationException("only JSON is read")
        val element = lenient(input.decodeJsonElement())
        try {
            return input.json.decodeFromJsonElement(generated, element)
        } catch (error: Misfit) {
            throw error
        } catch (error: MissingFieldException) {
            throw Misfit("`${name()}` lacks ${error.missingFields.joinToString { "`$it`" }}")
        } catch (error: IllegalArgumentException) {
            // A serialization error, or that of a point in time that is none. Both quote the value.
            val member = place.find(error.message.orEmpty())?.groupValues?.get(1)
            throw Misfit(if (member == null) "`${name()}` does not fit" else "`${name()}.$member` does not fit")
        }
    }

    override fun serialize(encoder: Encoder, value: T) {
        val output = encoder as? JsonEncoder ?: throw SerializationException("only JSON is written")
        val element = output.json.encodeToJsonElement(generated, value)
        val extra = (element as? JsonObject)?.get(EXTRA) as? JsonObject ?: return output.encodeJsonElement(element)
        output.encodeJsonElement(JsonObject(extra + element.filterKeys { it != EXTRA }))
    }

    private fun name(): String = descriptor.serialName.substringAfterLast('.')

    private fun lenient(element: JsonElement): JsonElement {
        if (element !is JsonObject) {
            return element
        }
        val descriptor = descriptor
        var isChanged = false
        var extra: LinkedHashMap<String, JsonElement>? = null
        val known = LinkedHashMap<String, JsonElement>(element.size)
        for ((name, value) in element) {
            val index = if (name == EXTRA) CompositeDecoder.UNKNOWN_NAME else descriptor.getElementIndex(name)
            when {
                index == CompositeDecoder.UNKNOWN_NAME ->
                    (extra ?: LinkedHashMap<String, JsonElement>().also { extra = it })[name] = value
                value is JsonNull && !descriptor.getElementDescriptor(index).takesNull() -> isChanged = true
                else -> known[name] = value
            }
        }
        for (index in 0..<descriptor.elementsCount) {
            val name = descriptor.getElementName(index)
            if (descriptor.isElementOptional(index) || name in known) {
                continue
            }
            known[name] = descriptor.getElementDescriptor(index).empty() ?: continue
            isChanged = true
        }
        extra?.let { known[EXTRA] = JsonObject(it) }
        return if (isChanged || extra != null) JsonObject(known) else element
    }
}

/** Where the decoder of trees says that it is. */
private val place = Regex("""at (?:path|element):? \$\.([\w.\[\]]*\w)""")

/** Any JSON value has a type that does not say that it can be null. */
private fun SerialDescriptor.takesNull(): Boolean = isNullable || serialName == JsonElement.serializer().descriptor.serialName

private fun SerialDescriptor.empty(): JsonElement? = when {
    isNullable -> null
    kind == StructureKind.LIST -> JsonArray(emptyList())
    kind == StructureKind.MAP -> JsonObject(emptyMap())
    else -> null
}

/** Reads a form of a sealed interface, which the value of one member tells. */
internal abstract class UnionSerializer<T : Any>(name: String, private val tag: String) : KSerializer<T> {
    override val descriptor: SerialDescriptor = SerialDescriptor(name, JsonElement.serializer().descriptor)

    abstract fun serializer(tag: String): KSerializer<out T>?

    abstract fun serializer(value: T): KSerializer<out T>?

    abstract fun unknown(value: JsonElement): T

    abstract fun valueOfUnknown(value: T): JsonElement?

    override fun deserialize(decoder: Decoder): T {
        val input = decoder as? JsonDecoder ?: throw SerializationException("only JSON is read")
        val element = input.decodeJsonElement()
        val tag = ((element as? JsonObject)?.get(tag) as? JsonPrimitive)?.content
        val serializer = tag?.let(::serializer) ?: return unknown(element)
        return input.json.decodeFromJsonElement(serializer, element)
    }

    override fun serialize(encoder: Encoder, value: T) {
        // The serializer is the one of the value's own class.
        @Suppress("UNCHECKED_CAST")
        val serializer = serializer(value) as KSerializer<T>?
        if (serializer != null) {
            return encoder.encodeSerializableValue(serializer, value)
        }
        val output = encoder as? JsonEncoder ?: throw SerializationException("only JSON is written")
        output.encodeJsonElement(valueOfUnknown(value) ?: JsonNull)
    }
}

/** Reads an enum whose values are open: one that this version does not know is kept as it is. */
internal abstract class EnumSerializer<T>(name: String) : KSerializer<T> {
    override val descriptor: SerialDescriptor = PrimitiveSerialDescriptor(name, PrimitiveKind.STRING)

    abstract fun of(value: String): T

    abstract fun valueOf(item: T): String

    override fun deserialize(decoder: Decoder): T = of(decoder.decodeString())

    override fun serialize(encoder: Encoder, value: T) = encoder.encodeString(valueOf(value))
}
