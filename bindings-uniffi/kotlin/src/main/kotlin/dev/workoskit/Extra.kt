package dev.workoskit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Members of an answer that this version does not know, by their names on the wire. [toString] gives the names alone: a
 * member that is not known could be a secret.
 */
@Serializable(with = Extra.Serializer::class)
public class Extra internal constructor(private val members: Map<String, JsonElement>) :
    Map<String, JsonElement> by members {
    override fun equals(other: Any?): Boolean = members == (other as? Extra)?.members

    override fun hashCode(): Int = members.hashCode()

    override fun toString(): String = members.keys.toString()

    /** The usual one. */
    public companion object {
        /** No members. */
        public val NONE: Extra = Extra(emptyMap())
    }

    internal object Serializer : KSerializer<Extra> {
        override val descriptor: SerialDescriptor = JsonObject.serializer().descriptor

        override fun serialize(encoder: Encoder, value: Extra) =
            JsonObject.serializer().serialize(encoder, JsonObject(value.members))

        override fun deserialize(decoder: Decoder): Extra = Extra(JsonObject.serializer().deserialize(decoder))
    }
}
