@file:OptIn(ExperimentalSerializationApi::class)

package dev.workoskit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.MissingFieldException
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement

/** The value in the body of an answer. */
internal fun <T> decodeAnswer(body: ByteArray, type: DeserializationStrategy<T>, operation: String): T =
    decode(parse(body, "the answer", "answer_malformed", operation), type, "the answer", "answer_malformed", operation)

/** JSON text as a tree. */
internal fun parse(body: ByteArray, what: String, code: String, operation: String? = null): JsonElement = try {
    decoding.parseToJsonElement(body.decodeToString(throwOnInvalidSequence = true))
} catch (_: SerializationException) {
    // Without the cause here and below: it quotes the text, which can hold secrets.
    throw malformed(what, code, "it is not JSON", operation)
} catch (_: CharacterCodingException) {
    throw malformed(what, code, "it is not UTF-8", operation)
}

/** A tree as a value. What is thrown names the member but shows no value. */
internal fun <T> decode(
    element: JsonElement,
    type: DeserializationStrategy<T>,
    what: String,
    code: String,
    operation: String? = null,
): T = try {
    decoding.decodeFromJsonElement(type, element)
} catch (error: MissingFieldException) {
    throw malformed(what, code, "it lacks ${error.missingFields.joinToString { "`$it`" }}${place(error)}", operation)
} catch (error: SerializationException) {
    throw malformed(what, code, "a member does not fit${place(error)}", operation)
} catch (error: IllegalArgumentException) {
    // A point in time that is none.
    throw malformed(what, code, "a member does not fit${place(error)}", operation)
}

private val place = Regex("""at (?:path|element):? (\$[\w.\[\]'-]*)""")

private fun place(error: Exception): String {
    val path = place.find(error.message.orEmpty())?.groupValues?.get(1)?.trimEnd('.') ?: return ""
    return " at `$path`"
}

private fun malformed(what: String, code: String, reason: String, operation: String?): WorkOSException =
    WorkOSException(ErrorKind.DECODE, code, "$what is not understood: $reason", operation = operation)
