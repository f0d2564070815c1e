package dev.workoskit

import dev.workoskit.ffi.NativeActionVerifier
import dev.workoskit.ffi.NativeDelivery
import dev.workoskit.models.Invitation
import dev.workoskit.models.Organization
import dev.workoskit.models.OrganizationMembership
import dev.workoskit.models.User
import java.nio.ByteBuffer
import kotlin.time.Clock
import kotlin.time.Duration
import kotlin.time.Instant
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull

/** What an action asks about. Members that the server left out, or sent in a form that is not known, are null. */
public sealed interface ActionContext {
    /** Identifier of the action. */
    public val id: String?

    /** IP address of the browser. */
    public val ipAddress: String?

    /** User agent of the browser. */
    public val userAgent: String?

    /** Fingerprint of the device. */
    public val deviceFingerprint: String?

    /** The members as they came, by names on the wire. */
    public val members: JsonObject

    /** A sign-in to decide about. */
    public class Authentication internal constructor(override val members: JsonObject) : ActionContext by Common(members) {
        /** The user. */
        public val user: User? = members.model("user", User.serializer())

        /** Organization that the user signs in to. */
        public val organization: Organization? = members.model("organization", Organization.serializer())

        /** The user's membership of it. */
        public val organizationMembership: OrganizationMembership? =
            members.model("organization_membership", OrganizationMembership.serializer())

        /** Issuer of the sign-in. */
        public val issuer: String? get() = members.text("issuer")

        /** How the user signed in. */
        public val authenticationMethod: String? get() = members.text("authentication_method")

        override fun toString(): String = "Authentication(id=$id)"
    }

    /** A sign-up to decide about. */
    public class UserRegistration internal constructor(override val members: JsonObject) : ActionContext by Common(members) {
        /** Who signs up. */
        public val userData: UserData? = (members["user_data"] as? JsonObject)?.let {
            UserData(it.text("email"), it.text("first_name"), it.text("last_name"))
        }

        /** Invitation that is being accepted, if one is. */
        public val invitation: Invitation? = members.model("invitation", Invitation.serializer())

        override fun toString(): String = "UserRegistration(id=$id)"
    }

    /** What this version does not know. */
    public class Unknown internal constructor(override val members: JsonObject) : ActionContext by Common(members) {
        override fun toString(): String = "Unknown(id=$id)"
    }

    /** A person who is no user yet. */
    public data class UserData(
        /** E-mail address. */
        public val email: String?,
        /** First name. */
        public val firstName: String?,
        /** Last name. */
        public val lastName: String?,
    )

    private class Common(override val members: JsonObject) : ActionContext {
        override val id get() = members.text("id")
        override val ipAddress get() = members.text("ip_address")
        override val userAgent get() = members.text("user_agent")
        override val deviceFingerprint get() = members.text("device_fingerprint")
    }
}

/** What an answer to an action is about. */
public enum class ActionType(internal val value: String) {
    /** A sign-in. */
    AUTHENTICATION("authentication_action_response"),

    /** A sign-up. */
    USER_REGISTRATION("user_registration_action_response"),
}

/** The application's decision about an action. */
public sealed interface Verdict {
    /** It may go on. */
    public data object Allow : Verdict

    /** It must not go on. */
    public data class Deny(
        /** What the user is told; a general text if null. */
        public val errorMessage: String? = null,
    ) : Verdict
}

/**
 * Checks that actions come from WorkOS, and signs the answers. Make one per actions endpoint and keep it.
 *
 * @param secret Signing secret of the actions endpoint.
 * @param tolerance How far the signing time may be from now, in either direction: 30 seconds if null.
 * @param clock Tells the time, for tests.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if the tolerance is negative.
 */
public class ActionVerifier(
    private val secret: String,
    private val tolerance: Duration? = null,
    private val clock: Clock? = null,
) : AutoCloseable {
    // Keeps the key schedule of the secret.
    private val native = make(null)

    /**
     * Checks the raw body of an action against its `WorkOS-Signature` header; null stands for a header that is missing.
     *
     * @throws WorkOSException of kind [ErrorKind.SIGNATURE_MISMATCH], with a code as [WebhookVerifier.verify] gives it.
     */
    public fun verifyHeader(payload: ByteArray, signature: String?): VerifiedDelivery {
        val delivery = checked(payload) { verifier, body -> verifier.verifyHeader(body, signature.orEmpty()) }
        return delivery.public()
    }

    /**
     * Checks an action and reads it.
     *
     * @throws WorkOSException of kind [ErrorKind.SIGNATURE_MISMATCH] if it must be refused, of kind [ErrorKind.DECODE] if it is
     *   genuine but not understood.
     */
    public fun constructAction(payload: ByteArray, signature: String?): ActionContext {
        checked(payload) { verifier, body -> verifier.constructAction(body, signature.orEmpty()) }
        val members = parse(payload, "the action", "action_malformed") as JsonObject
        return when (members.text("object")) {
            "authentication_action_context" -> ActionContext.Authentication(members)
            "user_registration_action_context" -> ActionContext.UserRegistration(members)
            else -> ActionContext.Unknown(members)
        }
    }

    /** The signed answer to an action, as the JSON text to send. Only a refusal carries a message. */
    public fun signResponse(type: ActionType, verdict: Verdict): String = withNative {
        native { it.signResponse(type.value, verdict is Verdict.Allow, (verdict as? Verdict.Deny)?.errorMessage) }
    }

    /** Frees the native part, which also goes when this object is collected. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "ActionVerifier(secret=[redacted], tolerance=$tolerance)"

    private fun <T> checked(payload: ByteArray, check: (NativeActionVerifier, ByteBuffer) -> T): T =
        withNative { verifier -> lent(payload) { native { check(verifier, it) } } }

    private fun <T> withNative(call: (NativeActionVerifier) -> T): T = when (clock) {
        null -> call(native)
        else -> make(clock.now()).use(call)
    }

    private fun make(now: Instant?): NativeActionVerifier =
        native { NativeActionVerifier(secret, tolerance?.inWholeMilliseconds, now?.toEpochMilliseconds()) }
}

/** Actions: WorkOS asks the application whether a sign-in or a sign-up may go on, and the application answers. */
public object Actions {
    /** A verifier for an endpoint's signing secret. Keep it instead of making one per action. */
    public fun verifier(secret: String, tolerance: Duration? = null): ActionVerifier = ActionVerifier(secret, tolerance)

    /**
     * Checks an action without reading it: [ActionVerifier.verifyHeader] in one call. Sends nothing.
     *
     * @throws WorkOSException as that one does.
     */
    public fun verifyHeader(
        payload: ByteArray,
        signature: String?,
        secret: String,
        tolerance: Duration? = null,
    ): VerifiedDelivery = verifier(secret, tolerance).use { it.verifyHeader(payload, signature) }

    /**
     * Checks an action and reads it: [ActionVerifier.constructAction] in one call. Sends nothing.
     *
     * @throws WorkOSException as that one does.
     */
    public fun constructAction(
        payload: ByteArray,
        signature: String?,
        secret: String,
        tolerance: Duration? = null,
    ): ActionContext = verifier(secret, tolerance).use { it.constructAction(payload, signature) }

    /** The signed answer to an action: [ActionVerifier.signResponse] in one call. */
    public fun signResponse(type: ActionType, verdict: Verdict, secret: String): String =
        verifier(secret).use { it.signResponse(type, verdict) }
}

/** Actions: WorkOS asks the application whether a sign-in or a sign-up may go on, and the application answers. */
@Suppress("UnusedReceiverParameter")
public val WorkOS.actions: Actions get() = Actions

internal fun NativeDelivery.public() = VerifiedDelivery(Instant.fromEpochMilliseconds(signedAt), secretIndex.toInt())

private fun JsonObject.text(name: String): String? = (this[name] as? JsonPrimitive)?.takeIf { it.isString }?.contentOrNull

private fun <T> JsonObject.model(name: String, type: DeserializationStrategy<T>): T? = (this[name] as? JsonObject)?.let {
    try {
        decode(it, type, "the action", "action_malformed")
    } catch (_: WorkOSException) {
        // The decision may not need it, and `members` has it as it came.
        null
    }
}
