package dev.workoskit

import dev.workoskit.events.Event
import dev.workoskit.ffi.NativeWebhookVerifier
import dev.workoskit.ffi.computeWebhookSignature
import dev.workoskit.ffi.signWebhook
import dev.workoskit.services.Webhooks
import kotlin.time.Clock
import kotlin.time.Duration
import kotlin.time.Instant

/** What a successful verification found out. */
public data class VerifiedDelivery(
    /** When the delivery was signed. Every attempt is signed anew. */
    public val timestamp: Instant,
    /** Position of the secret that matched, in the order they were given. */
    public val secretIndex: Int,
)

/**
 * Checks that deliveries come from WorkOS, unchanged and recently. Make one per endpoint and keep it.
 *
 * @param secrets The signing secret of an endpoint, or several while a secret is being rotated.
 * @param tolerance How far the signing time may be from now, in either direction: 3 minutes if null.
 * @param clock Tells the time, for tests.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if the tolerance is negative.
 */
public class WebhookVerifier(
    secrets: List<String>,
    private val tolerance: Duration? = null,
    private val clock: Clock? = null,
) {
    /** With the one signing secret of an endpoint. */
    public constructor(secret: String, tolerance: Duration? = null, clock: Clock? = null) :
        this(listOf(secret), tolerance, clock)

    private val secrets = secrets.toList()

    // Keeps the key schedule of the secrets.
    private val native = make(null)
    private val direct = if (clock == null) native { DirectVerifier.of(native) } else null

    /**
     * Checks a raw body against its `WorkOS-Signature` header; null stands for a header that is missing.
     *
     * @throws WorkOSException of kind [ErrorKind.SIGNATURE_MISMATCH]. Its code says why: `signature_missing`,
     *   `signature_malformed`, `timestamp_outside_tolerance`, `signature_mismatch` or `secret_missing`.
     */
    public fun verify(payload: ByteArray, signature: String?): VerifiedDelivery {
        val header = signature.orEmpty()
        direct?.verify(payload, header)?.let { return it }
        val delivery = lent(payload) { bytes ->
            when (clock) {
                null -> native { native.verify(bytes, header) }
                else -> make(clock.now()).use { native { it.verify(bytes, header) } }
            }
        }
        return delivery.public()
    }

    /**
     * Checks a delivery and reads its envelope.
     *
     * @throws WorkOSException of kind [ErrorKind.SIGNATURE_MISMATCH] if it must be refused, of kind [ErrorKind.DECODE] if
     *   it is genuine but not understood.
     */
    public fun constructEvent(payload: ByteArray, signature: String?): Event {
        direct?.constructEvent(payload, signature.orEmpty())?.let { return it }
        verify(payload, signature)
        return Event.decode(payload)
    }

    override fun toString(): String = "WebhookVerifier(secrets=[redacted], tolerance=$tolerance)"

    private fun make(now: Instant?): NativeWebhookVerifier =
        native { NativeWebhookVerifier(secrets, tolerance?.inWholeMilliseconds, now?.toEpochMilliseconds()) }
}

/** A verifier for an endpoint's signing secret, or several while it is being rotated. Keep it. */
public fun Webhooks.verifier(vararg secrets: String, tolerance: Duration? = null): WebhookVerifier =
    WebhookVerifier(secrets.toList(), tolerance)

/**
 * Checks a delivery and reads its envelope: [WebhookVerifier.constructEvent] in one call. Sends nothing.
 *
 * @throws WorkOSException as that one does.
 */
public fun Webhooks.constructEvent(
    payload: ByteArray,
    signature: String?,
    secret: String,
    tolerance: Duration? = null,
): Event = WebhookVerifier(secret, tolerance).constructEvent(payload, signature)

/**
 * Checks a delivery without reading it: [WebhookVerifier.verify] in one call. Sends nothing.
 *
 * @throws WorkOSException as that one does.
 */
public fun Webhooks.verifyHeader(
    payload: ByteArray,
    signature: String?,
    secret: String,
    tolerance: Duration? = null,
): VerifiedDelivery = WebhookVerifier(secret, tolerance).verify(payload, signature)

/** Value of the `WorkOS-Signature` header of a body, for tests of an application's own endpoint. */
public fun Webhooks.sign(payload: ByteArray, secret: String, timestamp: Instant = Clock.System.now()): String =
    lent(payload) { native { signWebhook(it, secret, timestamp.toEpochMilliseconds()) } }

/** The signature alone, in hexadecimal, of a body that was signed at a time. */
public fun Webhooks.computeSignature(payload: ByteArray, secret: String, timestamp: Instant): String =
    lent(payload) { native { computeWebhookSignature(it, secret, timestamp.toEpochMilliseconds()) } }
