package dev.workoskit.app

import dev.workoskit.decodeAnswer
import dev.workoskit.ffi.NativeDeviceFlow
import dev.workoskit.ffi.NativeDeviceSignIn
import dev.workoskit.models.AuthenticateResponse
import dev.workoskit.models.DeviceAuthorizationResponse
import dev.workoskit.native
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** How a sign-in on a device ended. */
public sealed interface DeviceSignIn {
    /** The user signed in. */
    public data class Authenticated(
        /** User and tokens. */
        public val response: AuthenticateResponse,
    ) : DeviceSignIn

    /** The user refused. */
    public data object Denied : DeviceSignIn

    /** The codes are over their time: start again. */
    public data object Expired : DeviceSignIn
}

/**
 * A sign-in on a device without a browser (RFC 8628) that has begun: show [authorization]'s user code and address, and [wait].
 * [PublicClient.startDeviceFlow] begins one.
 */
public class DeviceFlow internal constructor(private val native: NativeDeviceFlow) : AutoCloseable {
    /** The codes, and the address to show to the user. */
    public val authorization: DeviceAuthorizationResponse = decodeAnswer(
        native { native.authorization() },
        DeviceAuthorizationResponse.serializer(),
        "user_management.create_device_authorization",
    )

    /** The pause that the server wants between two questions. */
    public val interval: Duration get() = native { native.interval() }.milliseconds

    /**
     * Asks until the user has decided, at the pace that the server wants (`POST /user_management/authenticate`).
     *
     * @throws dev.workoskit.WorkOSException if the server refuses the client; failures that may pass are asked over.
     */
    public suspend fun wait(): DeviceSignIn = outcome(native { native.wait(null) })

    /** Asks once: null if the user has not decided yet. Keep to the [interval]. */
    public suspend fun poll(): DeviceSignIn? = native { native.poll(null) }?.let(::outcome)

    /** Frees the native flow. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "DeviceFlow(verificationUri=${authorization.verificationUri})"

    private fun outcome(ended: NativeDeviceSignIn): DeviceSignIn = when (ended) {
        is NativeDeviceSignIn.Authenticated -> {
            val operation = "user_management.authenticate_with_device_code"
            DeviceSignIn.Authenticated(decodeAnswer(ended.response, AuthenticateResponse.serializer(), operation))
        }
        NativeDeviceSignIn.Denied -> DeviceSignIn.Denied
        NativeDeviceSignIn.Expired -> DeviceSignIn.Expired
    }
}
