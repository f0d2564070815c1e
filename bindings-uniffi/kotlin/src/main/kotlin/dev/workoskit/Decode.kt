package dev.workoskit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement

/** The value in the body of an answer. */
internal fun <T> decodeAnswer(body: ByteArray, type: DeserializationStrategy<T>, operation: String): T =
    decode(parse(body, "the answer", "answer_malformed", operation), type, "the answer", "answer_malformed", operation)

/** JSON text as a tree. */
internal fun parse(body: ByteArray, what: String, code: String, operation: String? = null): JsonElement {
    val text = try {
        body.decodeToString(throwOnInvalidSequence = true)
    } catch (_: CharacterCodingException) {
        throw malformed(what, code, "it is not UTF-8", operation)
    }
    return parse(text, what, code, operation)
}

/** JSON text as a tree. */
internal fun parse(text: String, what: String, code: String, operation: String? = null): JsonElement = try {
    decoding.parseToJsonElement(text)
} catch (_: SerializationException) {
    // Without the cause here and below: it quotes the text, which can hold secrets.
    throw malformed(what, code, "it is not JSON", operation)
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
} catch (error: Misfit) {
    throw malformed(what, code, error.message.orEmpty(), operation)
} catch (_: IllegalArgumentException) {
    // Every serialization error is one.
    throw malformed(what, code, "it is of another type", operation)
}

private fun malformed(what: String, code: String, reason: String, operation: String?): WorkOSException =
    WorkOSException(ErrorKind.DECODE, code, "$what is not understood: $reason", operation = operation)
