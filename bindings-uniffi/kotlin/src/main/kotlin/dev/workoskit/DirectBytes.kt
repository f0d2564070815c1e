package dev.workoskit

import java.nio.ByteBuffer

/** Bodies up to this size share a buffer per thread: allocating one costs more than checking a signature. */
private const val SHARED_SIZE = 64 * 1024

private val shared = ThreadLocal.withInitial { ByteBuffer.allocateDirect(SHARED_SIZE) }

/** Lends bytes to the native part, which reads them where they are and only as long as the call lasts. */
internal inline fun <T> lent(bytes: ByteArray, call: (ByteBuffer) -> T): T = call(direct(bytes))

internal fun direct(bytes: ByteArray): ByteBuffer {
    val buffer = if (bytes.size <= SHARED_SIZE) shared.get() else ByteBuffer.allocateDirect(bytes.size)
    return buffer.clear().put(bytes).flip()
}
