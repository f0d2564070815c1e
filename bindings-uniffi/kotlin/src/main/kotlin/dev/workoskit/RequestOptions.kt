package dev.workoskit

import kotlin.time.Duration

/** What one call does differently from the client's configuration. */
public class RequestOptions(
    /** How long the call may take in all, retries included. */
    public val timeout: Duration? = null,
    /** How often the call is repeated when that is safe. */
    public val maxRetries: Int? = null,
    /** Sent as `Idempotency-Key`. Only audit-log events honour it; there one is made if none is given. */
    public val idempotencyKey: String? = null,
    /** Sent besides the usual headers. A header that the client sets itself is replaced. */
    public val headers: Map<String, String> = emptyMap(),
    /** The API key instead of the client's. */
    public val apiKey: String? = null,
    /**
     * Told about the answer of a call that succeeds, before the call gives its result; of a list, about each page. Errors
     * have the same members themselves.
     */
    public val onResponse: ((ResponseMetadata) -> Unit)? = null,
) {
    override fun toString(): String =
        "RequestOptions(timeout=$timeout, maxRetries=$maxRetries, headers=${headers.keys}, apiKey=${redacted(apiKey)})"
}

/** What came around the body of an answer. */
public class ResponseMetadata internal constructor(
    /** The HTTP status. */
    public val status: Int,
    /** The server's identifier of the request, which its support asks for. */
    public val requestId: String?,
    /** The headers, with names in lower case. */
    public val headers: Map<String, String>,
    /** How often the request was tried. */
    public val attempts: Int,
) {
    override fun toString(): String =
        "ResponseMetadata(status=$status, requestId=$requestId, headers=${headers.keys}, attempts=$attempts)"
}
