package dev.workoskit

import dev.workoskit.ffi.Failure
import dev.workoskit.ffi.InternalException
import dev.workoskit.ffi.NativeException
import kotlin.coroutines.cancellation.CancellationException
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** What went wrong, named by what to do about it. */
public enum class ErrorKind(
    /** The name that every language of this kit uses. */
    public val value: String,
) {
    /** The credential is missing or wrong (401): configure another one. */
    AUTHENTICATION("authentication"),

    /** The credential or the user may not do this (403): ask someone who may. */
    PERMISSION("permission"),

    /** What was asked for does not exist (404): treat it as gone. */
    NOT_FOUND("not_found"),

    /** The state on the server forbids this now (409): read it again and decide. */
    CONFLICT("conflict"),

    /** The request is wrong (400, 422): correct it. */
    INVALID_REQUEST("invalid_request"),

    /** Too many requests (429): wait as long as [WorkOSException.retryAfter] says. */
    RATE_LIMITED("rate_limited"),

    /** The server cannot answer now (5xx): try later. */
    UNAVAILABLE("unavailable"),

    /** The deadline passed: try again, or allow more time. */
    TIMEOUT("timeout"),

    /** No connection, or it broke: try again. */
    CONNECTION("connection"),

    /** The answer is not what this version understands. */
    DECODE("decode"),

    /** The client is not configured for this: change the configuration. */
    CONFIGURATION("configuration"),

    /** A signature, a state or another proof does not fit: refuse the input. */
    SIGNATURE_MISMATCH("signature_mismatch"),

    /** The session is over its time: refresh it. */
    SESSION_EXPIRED("session_expired"),

    /** The session is not to be trusted: sign in again. */
    SESSION_INVALID("session_invalid"),

    /** Signing in takes another step: see [WorkOSException.challenge]. */
    CHALLENGE("challenge"),

    /** The caller cancelled. A cancelled coroutine ends with a `CancellationException` instead. */
    CANCELLED("cancelled"),

    /** A mistake of this library: report it. */
    UNEXPECTED("unexpected"),
    ;

    internal companion object {
        fun of(value: String): ErrorKind = entries.firstOrNull { it.value == value } ?: UNEXPECTED
    }
}

/** What is wrong with one member of a request. */
public data class FieldError(
    /** The member, if the server names it. */
    public val field: String?,
    /** Code of the problem. */
    public val code: String?,
    /** The problem in words. */
    public val message: String?,
)

/** Why the callback of a sign-in failed. */
public data class CallbackError(
    /** What happened, such as `access_denied` or `idp_initiated_sso_disabled`. */
    public val code: String,
    /** The same in words, for the log. */
    public val description: String?,
    /** Identifier of the connection, with `idp_initiated_sso_disabled`. */
    public val connectionId: String?,
    /** Identifier of the organization, with `idp_initiated_sso_disabled`. */
    public val organizationId: String?,
)

/**
 * What went wrong with a call or a helper. [kind] says how to respond; the other members say what happened. None of them
 * but the tokens of [challenge], and nothing that is printed of them, contains a secret.
 */
public class WorkOSException internal constructor(
    /** How to respond. */
    public val kind: ErrorKind,
    /** The stable name of the cause: `code` or `error` of the answer, or the name a helper gives. */
    public val code: String?,
    message: String,
    /** The HTTP status, if there was an answer. */
    public val status: Int? = null,
    /** The server's identifier of the request, which its support asks for. */
    public val requestId: String? = null,
    /** How long the server asks to wait. */
    public val retryAfter: Duration? = null,
    /** Whether the same call can succeed later without a change. */
    public val isRetryable: Boolean = false,
    /** How often the request was tried; 0 if nothing was sent. */
    public val attempts: Int = 0,
    /** What is wrong with single members of the request. */
    public val errors: List<FieldError> = emptyList(),
    /** The operation, `service.method`. */
    public val operation: String? = null,
    /** The step that signing in still takes, if the kind is [ErrorKind.CHALLENGE]. */
    public val challenge: Challenge? = null,
    /** Why a sign-in failed, if the error comes from its callback. */
    public val callback: CallbackError? = null,
    cause: Throwable? = null,
) : Exception(message, cause) {
    /** What happened in one line. */
    override val message: String get() = super.message.orEmpty()

    /** What is safe to log. */
    override fun toString(): String {
        val members = listOf(
            "kind" to kind.value, "code" to code, "status" to status, "requestId" to requestId, "operation" to operation,
        )
        val shown = members.filter { it.second != null }.joinToString { "${it.first}=${it.second}" }
        return "WorkOSException: $message ($shown)"
    }

    internal companion object {
        // Kept in the class file of a released version for ever otherwise.
        private const val serialVersionUID: Long = 1

        fun of(failure: Failure): WorkOSException = WorkOSException(
            kind = ErrorKind.of(failure.kind),
            code = failure.code,
            message = failure.message,
            status = failure.status?.toInt(),
            requestId = failure.requestId,
            retryAfter = failure.retryAfter?.milliseconds,
            isRetryable = failure.retryable,
            attempts = failure.attempts.toInt(),
            errors = failure.fieldErrors.map { FieldError(it.field, it.code, it.message) },
            operation = failure.operation,
            challenge = failure.challenge?.let(Challenge::read),
            callback = failure.callback?.let {
                CallbackError(it.code, it.description, it.connectionId, it.organizationId)
            },
            cause = failure.cause?.let(::Exception),
        )
    }
}

/** Runs what calls into the native part, and gives its failures as this package's. */
internal inline fun <T> native(call: () -> T): T = try {
    call()
} catch (error: NativeException.Failed) {
    throw WorkOSException.of(error.failure)
} catch (error: CancellationException) {
    throw error
} catch (error: IllegalStateException) {
    throw WorkOSException(ErrorKind.CONFIGURATION, "client_closed", "the client, or what was made with it, was closed", cause = error)
} catch (_: CharacterCodingException) {
    throw WorkOSException(ErrorKind.INVALID_REQUEST, "text_malformed", "a text holds half of a surrogate pair")
} catch (error: InternalException) {
    throw WorkOSException(
        ErrorKind.UNEXPECTED, "panic", "workos-kit failed in a way it should not: please report it", cause = error,
    )
}
