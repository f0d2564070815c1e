package dev.workoskit

import java.io.File
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject

/** How much a sample holds. */
internal enum class Extent(val wire: String) { MINIMAL("minimal"), FULL("full"), NULLS("nulls"), UNKNOWN("unknown") }

/** What secrets are in samples. */
internal const val SECRET_TEXT = "hush-hush"

/** The API as the list of everything public says it: an account of its own beside the generated Kotlin. */
internal object Description {
    class Member(val wire: String, val isOptional: Boolean, val type: String, val isSecret: Boolean)

    class Union(val tag: String, val variants: List<Pair<String, String>>)

    class Method(val id: String, val path: String) {
        val service = camel(id.substringBefore('.'))
        val name = camel(id.substringAfter('.'))
        val parameters = mutableListOf<Member>()
    }

    val models = mutableMapOf<String, MutableList<Member>>()
    val enums = mutableMapOf<String, MutableList<String>>()
    val unions = mutableMapOf<String, Union>()
    val events = mutableMapOf<String, String>()
    val methods = mutableListOf<Method>()
    val helpers = mutableListOf<String>()

    init {
        for (line in File(root, "api/surface.txt").readLines()) {
            val words = line.split(' ')
            val rest = words.drop(2)
            when (words[0]) {
                "model" -> models[words[1]] = mutableListOf()
                "field" -> {
                    val (model, wire) = words[1].split('.', limit = 2)
                    models.getValue(model) += member(wire, rest)
                }
                "enum" -> enums[words[1]] = mutableListOf()
                "value" -> enums.getValue(words[1]) += rest.joinToString(" ")
                "union" -> unions[words[1]] =
                    Union(rest[0], rest.drop(1).map { it.substringBefore('=') to it.substringAfter('=') })
                "event" -> events[words[1]] = rest[0]
                "method" -> methods += Method(words[1], rest[1])
                "parameter" -> methods.first { it.id == words[1] }.parameters += member(rest[0], rest.drop(1))
                "helper" -> if (rest.isEmpty() || "kotlin" in rest) helpers += words[1]
            }
        }
        enums["EventType"] = events.keys.toMutableList()
        enums["PageOrder"] = mutableListOf("asc", "desc", "normal")
    }

    private fun member(key: String, type: List<String>): Member {
        val text = type.joinToString(" ")
        val plain = text.replace(Regex(" (deprecated|secret)"), "").replace(Regex(" = .*"), "")
        return Member(key.removeSuffix("?"), key.endsWith("?"), plain, " secret" in text)
    }

    /** `list_users` as `listUsers`. */
    fun camel(wire: String): String {
        val words = wire.replace(Regex("([a-z])([A-Z])"), "$1 $2").split(Regex("[^A-Za-z0-9]+")).filter { it.isNotEmpty() }
        val capitalized = words.joinToString("") { it.lowercase().replaceFirstChar(Char::uppercase) }
        return capitalized.replaceFirstChar(Char::lowercase)
    }

    /** A value of a type. */
    fun sample(type: String, extent: Extent, isSecret: Boolean = false, depth: Int = 0): JsonElement = when {
        type.endsWith("?") -> if (extent == Extent.NULLS) JsonNull else sample(type.dropLast(1), extent, isSecret, depth)
        type == "=true" || type == "=false" -> JsonPrimitive(type == "=true")
        type.startsWith("=") -> JsonPrimitive(type.drop(1))
        type.endsWith("[]") -> JsonArray(
            if (extent == Extent.MINIMAL || depth > 4) {
                emptyList()
            } else {
                listOf(sample(type.dropLast(2), extent, isSecret, depth + 1))
            },
        )
        type.startsWith("map<") -> buildJsonObject {
            if (extent != Extent.MINIMAL) {
                put("some_key", sample(type.removeSurrounding("map<", ">"), extent, isSecret, depth + 1))
            }
        }
        '|' in type -> sample(type.substringBefore('|').trim(), extent, isSecret, depth)
        type in models -> model(type, extent, depth)
        type in unions -> sample(unions.getValue(type).variants[0].second, extent, isSecret, depth)
        type in enums -> JsonPrimitive(if (extent == Extent.UNKNOWN) "unknown value" else enums.getValue(type)[0])
        isSecret && type == "string" -> JsonPrimitive(SECRET_TEXT)
        else -> scalar(type)
    }

    private fun model(name: String, extent: Extent, depth: Int) = buildJsonObject {
        val isFull = (extent == Extent.FULL || extent == Extent.UNKNOWN) && depth < 4
        for (member in models.getValue(name).filter { isFull || !it.isOptional }) {
            put(member.wire, sample(member.type, extent, member.isSecret, depth + 1))
        }
        if (extent == Extent.UNKNOWN) {
            put("emulator_unknown_member", JsonObject(mapOf("inner_name" to JsonPrimitive(1))))
        }
    }

    private fun scalar(type: String): JsonElement = when (type) {
        "string" -> JsonPrimitive("text")
        "email" -> JsonPrimitive("ada@example.com")
        "uri" -> JsonPrimitive("https://example.com/")
        "datetime" -> JsonPrimitive("2026-01-15T12:00:00.000Z")
        "int" -> JsonPrimitive(Long.MAX_VALUE)
        "float" -> JsonPrimitive(0.5)
        "bool" -> JsonPrimitive(true)
        "any" -> JsonObject(mapOf("some_key" to JsonArray(listOf(JsonPrimitive(1), JsonNull))))
        "Event" -> buildJsonObject {
            put("object", JsonPrimitive("event"))
            put("id", JsonPrimitive("event_1"))
            put("event", JsonPrimitive("organization.deleted"))
            put("data", JsonObject(mapOf("id" to JsonPrimitive("org_1"))))
            put("created_at", JsonPrimitive("2026-01-15T12:00:00.000Z"))
        }
        else -> error("no sample of $type")
    }
}
