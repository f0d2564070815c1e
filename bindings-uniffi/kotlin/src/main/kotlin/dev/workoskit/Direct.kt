package dev.workoskit

import com.sun.jna.Native
import com.sun.jna.Pointer
import dev.workoskit.ffi.FfiConverterTypeNativeAuthentication
import dev.workoskit.ffi.NativeAuthentication
import dev.workoskit.ffi.NativeSessions
import dev.workoskit.ffi.NativeWebhookVerifier
import java.lang.ref.Cleaner
import java.lang.ref.Reference
import java.nio.ByteBuffer
import java.util.concurrent.ConcurrentLinkedDeque

// The two calls of every request, in one step each: a call of UniFFI makes native memory for every text and answer, which costs
// many times what is done in it. What these do not answer is asked the usual way, which says why.

/** [NativeWebhookVerifier.verify], if the delivery is genuine. */
internal class DirectVerifier(native: NativeWebhookVerifier) {
    private val retained = Retained.of(native.retain().toLong(), DirectLibrary::workos_kit_webhook_verifier_release)

    fun verify(body: ByteArray, header: ByteArray): Pair<Long, Int>? = CallMemory.using(body.size + header.size) { memory ->
        memory.input.clear().put(body).put(header)
        val found = DirectLibrary.workos_kit_webhook_verifier_verify(
            retained.address, memory.inputAddress, body.size.toLong(), header.size.toLong(), memory.answerAddress,
        )
        Reference.reachabilityFence(retained)
        if (found == 1) memory.answer.getLong(0) to memory.answer.getLong(Long.SIZE_BYTES).toInt() else null
    }
}

/** [NativeSessions.tryAuthenticate], if the keys are there and the outcome is not too large. */
internal class DirectSessions(native: NativeSessions) {
    private val retained = Retained.of(native.retain().toLong(), DirectLibrary::workos_kit_sessions_release)

    fun tryAuthenticate(sealed: ByteArray): NativeAuthentication? = CallMemory.using(sealed.size) { memory ->
        memory.input.clear().put(sealed)
        val length = DirectLibrary.workos_kit_sessions_try_authenticate(
            retained.address, memory.inputAddress, sealed.size.toLong(), memory.answerAddress, CallMemory.ANSWER.toLong(),
        )
        Reference.reachabilityFence(retained)
        if (length > 0) FfiConverterTypeNativeAuthentication.read(memory.outcome(length.toInt())) else null
    }
}

/** A native object that is freed when nothing in the JVM has this any more. */
private class Retained(val address: Long) {
    companion object {
        private val cleaner = Cleaner.create()

        fun of(address: Long, release: (Long) -> Unit): Retained {
            val retained = Retained(address)
            cleaner.register(retained) { release(address) }
            return retained
        }
    }
}

/** Native memory that a call borrows, so that there is no more of it than there are calls at a time. */
private class CallMemory(size: Int) {
    val input: ByteBuffer = ByteBuffer.allocateDirect(size)
    val inputAddress: Long = Pointer.nativeValue(Native.getDirectBufferPointer(input))

    /** Numbers in it are as the processor has them. */
    val answer: ByteBuffer = ByteBuffer.allocateDirect(ANSWER).order(java.nio.ByteOrder.nativeOrder())
    val answerAddress: Long = Pointer.nativeValue(Native.getDirectBufferPointer(answer))

    /** An answer as UniFFI writes it, which is from the largest byte on. */
    fun outcome(length: Int): ByteBuffer = answer.duplicate().clear().limit(length)

    companion object {
        const val ANSWER = 64 * 1024
        private const val USUAL = 64 * 1024
        private const val LARGEST = 1024 * 1024
        private val idle = ConcurrentLinkedDeque<CallMemory>()

        /** Runs a call with room for its input, unless that is larger than any that is usual. */
        inline fun <T : Any> using(size: Int, call: (CallMemory) -> T?): T? {
            if (size > LARGEST) {
                return null
            }
            val found = idle.pollFirst()
            val memory = if (found != null && found.input.capacity() >= size) found else CallMemory(maxOf(size, USUAL))
            try {
                return call(memory)
            } finally {
                idle.addFirst(memory)
            }
        }
    }
}

/** Bound by name to the library that UniFFI has loaded. */
@Suppress("FunctionName")
private object DirectLibrary {
    init {
        val name = System.getProperty("uniffi.component.workos_kit_uniffi.libraryOverride") ?: "workos_kit_uniffi"
        Native.register(DirectLibrary::class.java, name)
    }

    @JvmStatic
    external fun workos_kit_webhook_verifier_verify(verifier: Long, input: Long, body: Long, header: Long, answer: Long): Int

    @JvmStatic
    external fun workos_kit_webhook_verifier_release(verifier: Long)

    @JvmStatic
    external fun workos_kit_sessions_try_authenticate(sessions: Long, sealed: Long, length: Long, answer: Long, capacity: Long): Long

    @JvmStatic
    external fun workos_kit_sessions_release(sessions: Long)
}
