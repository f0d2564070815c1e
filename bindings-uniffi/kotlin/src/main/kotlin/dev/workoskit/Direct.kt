package dev.workoskit

import com.sun.jna.JNIEnv
import com.sun.jna.Library
import com.sun.jna.NativeLibrary
import dev.workoskit.events.Event
import dev.workoskit.events.EventType
import dev.workoskit.ffi.FfiConverterTypeNativeAuthentication
import dev.workoskit.ffi.FfiConverterTypeNativeEnvelope
import dev.workoskit.ffi.NativeAuthentication
import dev.workoskit.ffi.NativeSessions
import dev.workoskit.ffi.NativeWebhookVerifier
import java.lang.ref.Cleaner
import java.lang.ref.Reference
import java.nio.ByteBuffer
import kotlin.time.Instant

// The calls of every request as native methods of the JVM: one of UniFFI goes through JNA and makes native memory for every text
// and answer, which costs many times what is done in it. What these do not answer is asked the usual way, which says why.

/** Verifies deliveries that are genuine. */
internal class DirectVerifier private constructor(private val retained: Retained) {
    /** [NativeWebhookVerifier.verify]; null if it is to be asked. */
    fun verify(body: ByteArray, header: String): VerifiedDelivery? {
        val answer = DirectCalls.verify(retained.address, body, body.size, header, header.length)
        Reference.reachabilityFence(retained)
        if (answer == 0L) {
            return null
        }
        return VerifiedDelivery(Instant.fromEpochMilliseconds(answer shr INDEX_BITS), (answer and INDEX_MASK).toInt())
    }

    /** The event of a delivery; null if [NativeWebhookVerifier.verify] and then [Event.decode] are to be asked. */
    fun constructEvent(body: ByteArray, header: String): Event? {
        val answer = DirectCalls.constructEvent(retained.address, body, body.size, header, header.length)
        Reference.reachabilityFence(retained)
        val rest = ByteBuffer.wrap(answer ?: return null)
        val envelope = FfiConverterTypeNativeEnvelope.read(rest)
        return Event.unread(
            envelope.id,
            EventType(envelope.event),
            Instant.fromEpochSeconds(envelope.createdAt, envelope.nanoseconds),
            data = { answer.decodeToString(rest.position()) },
            envelope.context,
            envelope.extra,
        )
    }

    companion object {
        private const val INDEX_BITS = 12
        private const val INDEX_MASK = (1L shl INDEX_BITS) - 1

        /** Null where there are no direct calls. */
        fun of(native: NativeWebhookVerifier): DirectVerifier? =
            if (DirectCalls.areThere) DirectVerifier(Retained.of(native.retain(), DirectCalls::releaseVerifier)) else null
    }
}

/** Verifies and seals sessions. */
internal class DirectSessions private constructor(private val retained: Retained) {
    /** [NativeSessions.tryAuthenticate]; null if it is to be asked. */
    fun tryAuthenticate(sealed: String): NativeAuthentication? {
        val answer = DirectCalls.tryAuthenticate(retained.address, sealed)
        Reference.reachabilityFence(retained)
        return answer?.let { FfiConverterTypeNativeAuthentication.read(ByteBuffer.wrap(it)) }
    }

    /** [NativeSessions.seal]; null if it is to be asked. */
    fun seal(session: String): String? {
        val answer = DirectCalls.seal(retained.address, session)
        Reference.reachabilityFence(retained)
        return answer?.decodeToString()
    }

    companion object {
        /** Null where there are no direct calls. */
        fun of(native: NativeSessions): DirectSessions? =
            if (DirectCalls.areThere) DirectSessions(Retained.of(native.retain(), DirectCalls::releaseSessions)) else null
    }
}

/** A native object that is freed when nothing in the JVM has this any more. */
internal class Retained private constructor(val address: Long) {
    companion object {
        private val cleaner = Cleaner.create()

        fun of(address: Long, release: (Long) -> Unit): Retained {
            val retained = Retained(address)
            cleaner.register(retained) { release(address) }
            return retained
        }
    }
}

/** Has its methods from the native library: `bindings-uniffi/src/direct.rs` names them. */
private object DirectCalls {
    /**
     * Whether the methods are there. The library gives them to this class itself: JNA has loaded it, from a file that is gone by
     * then, and the JVM looks for methods only in libraries that it has loaded.
     */
    val areThere: Boolean = try {
        val name = System.getProperty("uniffi.component.workos_kit_uniffi.libraryOverride") ?: "workos_kit_uniffi"
        val library = NativeLibrary.getInstance(name, DirectCalls::class.java.classLoader)
        val arguments = arrayOf(JNIEnv.CURRENT, DirectCalls::class.java)
        val options = mapOf(Library.OPTION_ALLOW_OBJECTS to true)
        library.getFunction("workos_kit_register_direct_calls").invoke(Int::class.java, arguments, options) == 0
    } catch (_: LinkageError) {
        // Such as in a JVM that hides its native interface from JNA. The calls of UniFFI do the same, only more slowly.
        false
    }

    @JvmStatic
    external fun verify(verifier: Long, body: ByteArray, bodyLength: Int, header: String, headerLength: Int): Long

    @JvmStatic
    external fun constructEvent(verifier: Long, body: ByteArray, bodyLength: Int, header: String, headerLength: Int): ByteArray?

    @JvmStatic
    external fun releaseVerifier(verifier: Long)

    @JvmStatic
    external fun tryAuthenticate(sessions: Long, sealed: String): ByteArray?

    @JvmStatic
    external fun seal(sessions: Long, session: String): ByteArray?

    @JvmStatic
    external fun releaseSessions(sessions: Long)
}
