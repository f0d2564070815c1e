package dev.workoskit

import dev.workoskit.ffi.Answer
import dev.workoskit.ffi.CallSettings
import dev.workoskit.ffi.NativeClient
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonPrimitive

/** The one way into the native part: an operation and its parameters go in, and what it answers comes out as a model. */
internal class Waist(val native: NativeClient) {
    /** What helpers keep with the client. */
    val kept = Kept(native)

    suspend fun <T : Any> call(
        operation: String,
        answer: DeserializationStrategy<T>,
        path: List<String> = emptyList(),
        params: Parameters? = null,
        options: RequestOptions? = null,
        accessToken: String? = null,
    ): T = decodeAnswer(send(operation, path, params, options, accessToken), answer, operation)

    /** Such an operation says null by sending null, or nothing at all. */
    suspend fun <T : Any> callForNullable(
        operation: String,
        answer: DeserializationStrategy<T>,
        path: List<String> = emptyList(),
        params: Parameters? = null,
        options: RequestOptions? = null,
        accessToken: String? = null,
    ): T? {
        val body = send(operation, path, params, options, accessToken)
        val isNull = body.isEmpty() || body.decodeToString().trim() == "null"
        return if (isNull) null else decodeAnswer(body, answer, operation)
    }

    suspend fun run(
        operation: String,
        path: List<String> = emptyList(),
        params: Parameters? = null,
        options: RequestOptions? = null,
        accessToken: String? = null,
    ) {
        send(operation, path, params, options, accessToken)
    }

    suspend fun <T : Any> list(
        operation: String,
        item: KSerializer<T>,
        path: List<String> = emptyList(),
        params: Parameters? = null,
        options: RequestOptions? = null,
        accessToken: String? = null,
    ): ItemList<T> {
        val envelope = call(operation, Envelope.Serializer(item), path, params, options, accessToken)
        return ItemList(envelope.data, envelope.extra)
    }

    fun <T : Any> pages(
        operation: String,
        item: KSerializer<T>,
        path: List<String> = emptyList(),
        params: Parameters = Parameters(),
        options: RequestOptions? = null,
        accessToken: String? = null,
    ): Pages<T> {
        val walk = Walk(params)
        val answer = Envelope.Serializer(item)
        suspend fun load(params: Parameters): Page<T> {
            val envelope = call(operation, answer, path, params, options, accessToken)
            return Page(envelope.data, envelope.listMetadata, envelope.extra, walk.isBackwards) { cursor ->
                load(params.with(walk.cursorName, JsonPrimitive(cursor)))
            }
        }
        return Pages(operation, walk.start) { load(params) }
    }

    fun url(operation: String, path: List<String> = emptyList(), params: Parameters? = null): String =
        native { native.url(operation, path, params?.toBytes()) }

    private suspend fun send(
        operation: String,
        path: List<String>,
        params: Parameters?,
        options: RequestOptions?,
        accessToken: String?,
    ): ByteArray {
        val settings = settings(options, accessToken)
        // A coroutine that is cancelled drops the future, and with it the request.
        val answer = native { native.execute(operation, path, params?.toBytes(), settings, null) }
        options?.onResponse?.let { told -> answer.tell(told) }
        return answer.body
    }
}

private fun settings(options: RequestOptions?, accessToken: String?): CallSettings? {
    if (options == null && accessToken == null) {
        return null
    }
    return CallSettings(
        timeout = options?.timeout?.inWholeMilliseconds,
        maxRetries = options?.maxRetries?.let { checkedCount("maxRetries", it) },
        idempotencyKey = options?.idempotencyKey,
        headers = options?.headers.orEmpty(),
        apiKey = options?.apiKey,
        accessToken = accessToken,
        fullAnswer = options?.onResponse != null,
    )
}

private fun Answer.tell(told: (ResponseMetadata) -> Unit) {
    metadata?.let { told(ResponseMetadata(it.status.toInt(), it.requestId, it.headers, it.attempts.toInt())) }
}
