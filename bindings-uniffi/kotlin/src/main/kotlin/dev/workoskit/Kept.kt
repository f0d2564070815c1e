package dev.workoskit

import dev.workoskit.ffi.NativeClient
import java.util.concurrent.ConcurrentHashMap

/** What the helpers that take no object of their own keep with the client, so that it is made once. */
internal class Kept(private val client: NativeClient) : AutoCloseable {
    private val managers = ConcurrentHashMap<List<String>, SessionManager>()
    private val lazyCipher = lazy { VaultCipher(client, null) }

    /** Encrypts and decrypts without keeping data keys. */
    val cipher: VaultCipher by lazyCipher

    /** The sessions with these passwords and nothing special. */
    fun sessions(passwords: List<String>): SessionManager {
        managers[passwords]?.let { return it }
        // An application has one list of passwords or two; whoever uses ever new ones does not fill the memory.
        if (managers.size >= 16) {
            managers.clear()
        }
        return managers.computeIfAbsent(passwords) { SessionManager(client, it, SessionOptions()) }
    }

    override fun close() {
        managers.values.forEach(SessionManager::close)
        managers.clear()
        if (lazyCipher.isInitialized()) {
            cipher.close()
        }
    }
}
