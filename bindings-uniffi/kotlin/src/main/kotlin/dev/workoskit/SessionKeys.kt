package dev.workoskit

import dev.workoskit.ffi.NativeClient

/**
 * The public keys that access tokens are verified with, as all clients of the process share them. Nothing has to be done with
 * it: keys are fetched when the first token is verified. Use it to fetch them earlier, or to do without fetching.
 */
public class SessionKeys internal constructor(
    private val client: NativeClient,
    private val source: KeySource = KeySource.ENVIRONMENT,
) : AutoCloseable {
    private val native = native { client.sessionKeys(source.value) }

    /** Those of another source: of AuthKit's authorization server. */
    public fun fromSource(source: KeySource): SessionKeys = SessionKeys(client, source)

    /**
     * Fetches the keys unless they are there and young. Call it when a server starts, so that the first request does not wait.
     *
     * @throws WorkOSException of kind [ErrorKind.UNAVAILABLE] and code `keys_unavailable`.
     */
    public suspend fun warmUp(): Unit = native { native.warmUp(null) }

    /** Whether the keys are missing, or so old that newer ones should be asked for. */
    public fun needsRefresh(): Boolean = native { native.needsRefresh() }

    /**
     * Takes keys from the text of a JSON Web Key Set, as if they had been fetched just now: for processes that live shortly and
     * keep the text of [toJson] somewhere.
     *
     * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] and code `keys_malformed`.
     */
    public fun preload(json: String): Unit = native { native.preload(json) }

    /**
     * Takes keys from the text of a JSON Web Key Set and never fetches any, in this whole process. Tokens signed with a newer
     * key are then refused.
     *
     * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] and code `keys_malformed`.
     */
    public fun pin(json: String): Unit = native { native.pin(json) }

    /** The keys as the JSON text that was fetched or given; null if there are none. */
    public fun toJson(): String? = native { native.toJson() }

    /** Identifiers of the keys (`kid`). */
    public fun keyIds(): List<String> = native { native.keyIds() }

    /** Frees the native part, which also goes when this object is collected. The keys stay. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "SessionKeys(source=$source)"
}
