package dev.workoskit

import dev.workoskit.ffi.Failure
import dev.workoskit.ffi.ResourceSettings
import dev.workoskit.ffi.bearerRefusal
import dev.workoskit.ffi.protectedResource
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/**
 * The token of an `Authorization` header, given as the header's value; null stands for a header that is missing.
 *
 * @throws WorkOSException of kind [ErrorKind.AUTHENTICATION]: code `bearer_token_missing` if there is no header,
 *   `bearer_token_malformed` if it does not have the form `Bearer <token>`.
 */
public fun bearerToken(authorization: String?): String = native { dev.workoskit.ffi.bearerToken(authorization) }

/**
 * How to answer a request whose token was not accepted (RFC 6750, section 3).
 *
 * @param error What `authenticateBearer` or a `require…` function threw.
 * @param resourceMetadata Address of the metadata of the resource, by which an MCP client finds out where to sign in.
 */
public class BearerRefusal(error: WorkOSException, resourceMetadata: String? = null) {
    private val refusal = native { bearerRefusal(error.toFailure(), resourceMetadata) }

    /** HTTP status: 401 for the token, 403 for what it allows, 503 if the keys cannot be had, 500 for anything else. */
    public val status: Int get() = refusal.status.toInt()

    /** The `WWW-Authenticate` header, with 401 and 403. */
    public val wwwAuthenticate: String? get() = refusal.wwwAuthenticate

    /** What to name in the `Retry-After` header, with 503. */
    public val retryAfter: Duration? get() = refusal.retryAfter?.milliseconds

    /** The headers of the answer by their names. `Retry-After` is in whole seconds, rounded up. */
    public val headers: Map<String, String>
        get() = buildMap {
            wwwAuthenticate?.let { put("WWW-Authenticate", it) }
            retryAfter?.let { put("Retry-After", (it + 1.seconds - 1.milliseconds).inWholeSeconds.toString()) }
        }

    override fun toString(): String = "BearerRefusal(status=$status, wwwAuthenticate=$wwwAuthenticate, retryAfter=$retryAfter)"
}

/**
 * What a protected resource, such as an MCP server, says about itself (RFC 9728).
 *
 * @param resource The resource, which is also the audience of its tokens.
 * @param authorizationServer Origin of the authorization server: `https://` and the AuthKit domain.
 * @param scopes Scopes that it knows.
 * @param name Its name for people.
 * @param documentation Where developers read about it.
 */
public class ProtectedResource(
    resource: String,
    authorizationServer: String,
    scopes: List<String> = emptyList(),
    name: String? = null,
    documentation: String? = null,
) {
    private val metadata = native {
        protectedResource(ResourceSettings(resource, authorizationServer, scopes, name, documentation))
    }

    /** The document as JSON text, to be served at the path of [metadataUrl]. */
    public fun toJson(): String = metadata.json

    /** Where clients look for the document; null if the resource is no URL. */
    public val metadataUrl: String? get() = metadata.url

    override fun toString(): String = "ProtectedResource(metadataUrl=$metadataUrl)"
}

/** What the native part makes an answer of. */
private fun WorkOSException.toFailure() = Failure(
    kind = kind.value,
    code = code,
    message = message,
    status = null,
    requestId = null,
    retryAfter = retryAfter?.inWholeMilliseconds,
    retryable = isRetryable,
    attempts = 0u,
    fieldErrors = emptyList(),
    operation = null,
    challenge = null,
    callback = null,
    cause = null,
)
