package dev.workoskit.app

import java.util.concurrent.ConcurrentHashMap

/** A storage that is gone with the process: for tests, and for programs whose users sign in each time. */
public class MemoryStorage : Storage {
    private val texts = ConcurrentHashMap<String, String>()

    /** The names under which there is something, in order. */
    public val names: List<String> get() = texts.keys.sorted()

    override suspend fun load(name: String): String? = texts[name]

    override suspend fun store(name: String, value: String) {
        texts[name] = value
    }

    override suspend fun remove(name: String) {
        texts.remove(name)
    }

    /** Names alone. */
    override fun toString(): String = "MemoryStorage($names)"
}
