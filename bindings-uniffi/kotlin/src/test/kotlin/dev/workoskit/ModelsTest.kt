package dev.workoskit

import dev.workoskit.events.Event
import dev.workoskit.events.EventData
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue
import kotlin.time.Instant
import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.serializer
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

/** Every model, decoded from every kind of answer; nothing of an answer may be lost or made up. */
internal class ModelsTest {
    @ParameterizedTest
    @EnumSource(Extent::class)
    fun `every model is read and written`(extent: Extent) {
        assertTrue(Description.models.size > 250)
        for (name in Description.models.keys) {
            check(name, Description.sample(name, extent), extent)
        }
    }

    @Test
    fun `every form of every union is read and written`() {
        for ((name, union) in Description.unions) {
            for ((tag, model) in union.variants) {
                val sample = Description.sample(model, Extent.FULL) as JsonObject
                val value = decoding.decodeFromJsonElement(serializerOf(name), sample)
                assertEquals(model, value::class.simpleName, "$name $tag")
                check(name, sample, Extent.FULL)
            }
            val later = buildJsonObject {
                put(union.tag, JsonPrimitive("a form of later"))
                put("more", JsonPrimitive(1))
            }
            val value = decoding.decodeFromJsonElement(serializerOf(name), later)
            assertEquals("Unknown", value::class.simpleName)
            assertEquals(later, encoding.encodeToJsonElement(serializerOf(name), value))
        }
    }

    @Test
    fun `what is missing is null or empty, and null where none is allowed is missing`() {
        for ((name, members) in Description.models) {
            val full = Description.sample(name, Extent.FULL) as JsonObject
            val canBeMissing = members.filter { member ->
                member.isOptional || member.type.last() == '?' || member.type.endsWith("[]") || member.type.startsWith("map<")
            }
            val sparse = JsonObject(full - canBeMissing.map { it.wire }.toSet())
            val value = decoding.decodeFromJsonElement(serializerOf(name), sparse)
            val nulls = JsonObject(sparse + canBeMissing.filter { it.type != "any" }.associate { it.wire to JsonNull })
            val written = encoding.encodeToJsonElement(serializerOf(name), value)
            same(name, sparse, written)
            same(name, sparse, encoding.encodeToJsonElement(serializerOf(name), decoding.decodeFromJsonElement(serializerOf(name), nulls)))
        }
    }

    @Test
    fun `every event type has its data`() {
        for ((name, data) in Description.events) {
            val event = buildJsonObject {
                put("id", JsonPrimitive("event_1"))
                put("event", JsonPrimitive(name))
                put("created_at", JsonPrimitive("2026-01-15T12:00:00Z"))
                put("data", Description.sample(data, Extent.FULL))
            }
            val typed = Event.decode(event.toString().encodeToByteArray()).typed()
            assertNotEquals<EventData>(EventData.Unknown, typed, name)
            val getter = typed::class.java.getMethod("getData")
            assertEquals(data, getter.invoke(typed)::class.simpleName, name)
        }
    }

    @Test
    fun `an enum keeps a value that is not known`() {
        for (name in Description.enums.keys - setOf("EventType", "PageOrder")) {
            val serializer = serializerOf(name)
            for (text in Description.enums.getValue(name) + "a value of later") {
                val value = decoding.decodeFromJsonElement(serializer, JsonPrimitive(text))
                assertEquals(text, value.toString())
                assertEquals(JsonPrimitive(text), encoding.encodeToJsonElement(serializer, value))
            }
        }
    }

    private fun check(name: String, sample: JsonElement, extent: Extent) {
        val serializer = serializerOf(name)
        val value = decoding.decodeFromJsonElement(serializer, sample)
        assertEquals(value, decoding.decodeFromJsonElement(serializer, sample), name)
        assertFalse(SECRET_TEXT in value.toString(), "$name shows a secret: $value")
        same("$name $extent", sample, encoding.encodeToJsonElement(serializer, value))
        if (extent == Extent.UNKNOWN) {
            assertTrue("emulator_unknown_member" in value.toString(), "$name: $value")
            assertFalse("inner_name" in value.toString(), "$name: $value")
        }
    }

    private fun serializerOf(name: String): KSerializer<Any> = serializer(Class.forName("dev.workoskit.models.$name"))

    private fun same(place: String, answer: JsonElement?, written: JsonElement?) {
        when {
            answer is JsonObject && written is JsonObject -> {
                answer.forEach { (name, value) -> same("$place.$name", value, written[name]) }
                for ((name, value) in written - answer.keys) {
                    val isEmpty = value in listOf(JsonNull, JsonArray(emptyList()), JsonObject(emptyMap()))
                    assertTrue(isEmpty || isConstant(place, name), "$place.$name was made up: $value")
                }
            }
            answer is JsonArray && written is JsonArray -> {
                assertEquals(answer.size, written.size, place)
                answer.zip(written).forEachIndexed { index, (one, other) -> same("$place[$index]", one, other) }
            }
            answer is JsonNull -> assertTrue(written == null || written is JsonNull, "$place: null became $written")
            answer is JsonPrimitive && written is JsonPrimitive && answer.isString && answer != written ->
                assertEquals(Instant.parse(answer.content), Instant.parse(written.content), place)
            else -> assertEquals(answer, written, place)
        }
    }

    /** What is always there and always the same can be filled in. */
    private fun isConstant(place: String, name: String): Boolean {
        val model = place.substringBefore(' ').substringBefore('.')
        return Description.models[model].orEmpty().any { it.wire == name && it.type.startsWith("=") }
    }
}
