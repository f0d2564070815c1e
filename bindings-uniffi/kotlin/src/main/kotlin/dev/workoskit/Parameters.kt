package dev.workoskit

import kotlinx.serialization.SerializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject

/** What a call sends, by names on the wire. The native part knows what goes into the query and what into the body. */
internal class Parameters private constructor(private val members: MutableMap<String, JsonElement>) {
    constructor() : this(LinkedHashMap())

    /** Leaves out null. */
    fun <T : Any> put(name: String, type: SerializationStrategy<T>, value: T?): Parameters = apply {
        if (value != null) {
            members[name] = encoding.encodeToJsonElement(type, value)
        }
    }

    /** Sends null. */
    fun <T : Any> putNullable(name: String, type: SerializationStrategy<T>, value: T?): Parameters = apply {
        members[name] = if (value == null) JsonNull else encoding.encodeToJsonElement(type, value)
    }

    /** Tells absent and null apart. */
    fun <T : Any> patch(name: String, type: SerializationStrategy<T>, value: Patch<T>): Parameters = apply {
        when (value) {
            Patch.Absent -> Unit
            Patch.Null -> members[name] = JsonNull
            is Patch.Value -> members[name] = encoding.encodeToJsonElement(type, value.value)
        }
    }

    /** Places the members of the form that was chosen. */
    fun put(group: ParameterGroup?): Parameters = apply { group?.place(this) }

    /** The same with another value of a member. */
    fun with(name: String, value: JsonElement): Parameters = Parameters(LinkedHashMap(members + (name to value)))

    /** A member. */
    operator fun get(name: String): JsonElement? = members[name]

    /** JSON text, or nothing if nothing is sent. */
    fun toBytes(): ByteArray? = when {
        members.isEmpty() -> null
        else -> encoding.encodeToString(JsonObject.serializer(), JsonObject(members)).encodeToByteArray()
    }

    companion object {
        /** A body that is one value. */
        fun <T : Any> of(body: T, type: SerializationStrategy<T>): Parameters =
            Parameters(LinkedHashMap(encoding.encodeToJsonElement(type, body).jsonObject))
    }
}

/** Parameters of a call that exclude one another, in one of their forms. The generated services have its forms. */
public abstract class ParameterGroup internal constructor() {
    /** Places the members of the form. */
    internal abstract fun place(parameters: Parameters)
}
