package dev.workoskit

import dev.workoskit.ffi.FlagListener
import dev.workoskit.ffi.FlagSettings
import dev.workoskit.ffi.NativeClient
import dev.workoskit.ffi.NativeFlagChange
import dev.workoskit.services.FeatureFlags
import kotlin.time.Duration
import kotlin.time.Instant
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject

/** Whom a flag is evaluated for. */
public data class EvaluationContext(
    /** A user. */
    public val userId: String? = null,
    /** An organization. */
    public val organizationId: String? = null,
    /** Identifiers of further targets by their types, such as `mapOf("workspace" to "ws_1")`. */
    public val targets: Map<String, String> = emptyMap(),
) {
    internal fun all(): Map<String, String> = buildMap {
        putAll(targets)
        userId?.let { put("user", it) }
        organizationId?.let { put("organization", it) }
    }
}

/** A flag that is not what it was. */
public data class FlagChange(
    /** Slug of the flag. */
    public val slug: String,
    /** The flag as it was, with names on the wire; null if it is new. */
    public val before: JsonObject?,
    /** The flag as it is, with names on the wire; null if it is gone. */
    public val after: JsonObject?,
)

/** What the polls came to. */
public data class FlagStats(
    /** How often the flags were asked for. */
    public val pollCount: Long,
    /** How often that failed. */
    public val pollErrorCount: Long,
    /** When they were last asked for. */
    public val lastPollAt: Instant?,
    /** When they last came. */
    public val lastSuccessfulPollAt: Instant?,
    /** How many flags there are. */
    public val flagCount: Long,
    /** The API key was refused: nothing is fetched any more. */
    public val isStopped: Boolean,
)

/**
 * Flags that are evaluated without network. They are fetched in the background, which does not keep the process alive. Made by
 * `workos.featureFlags.createRuntimeClient()`; make one, keep it, and close it when it is not needed any more.
 */
public class FeatureFlagsRuntime internal constructor(
    client: NativeClient,
    settings: FlagSettings,
    onChange: ((List<FlagChange>) -> Unit)?,
) : AutoCloseable {
    private val native = native { client.featureFlags(settings, onChange?.let(::Listener)).also { it.start() } }

    /**
     * Whether a flag is on; [defaultValue] for a flag that is not there or is neither true nor false, and as long as there are no
     * flags.
     *
     * @throws WorkOSException of code `evaluation_context_invalid` if the context is none.
     */
    public fun isEnabled(
        slug: String,
        context: EvaluationContext = EvaluationContext(),
        defaultValue: Boolean = false,
    ): Boolean = native { native.isEnabled(slug, context.all(), defaultValue) }

    /**
     * The values of all flags that are true or false, by their slugs.
     *
     * @throws WorkOSException as [isEnabled] does.
     */
    public fun allFlags(context: EvaluationContext = EvaluationContext()): Map<String, Boolean> =
        native { native.allFlags(context.all()) }

    /** A flag as the server describes it, with names on the wire; null if there is none. */
    public fun flag(slug: String): JsonObject? = native { native.flag(slug) }?.let(::flagOf)

    /** The flags as JSON text, to begin with at the next start; null if there are none yet. */
    public fun toJson(): String? = native { native.toJson() }

    /** Whether there are flags. */
    public val isReady: Boolean get() = native { native.isReady() }

    /**
     * Fetches the flags now, beside the polls, and gives what has changed.
     *
     * @throws WorkOSException if the call fails; the flags that were there stay.
     */
    public suspend fun refresh(): List<FlagChange> = native { native.refresh(null) }.map(::changeOf)

    /**
     * Waits until there are flags, which a bootstrap gives at once. Wrap it in `withTimeout` to wait no longer than that.
     *
     * @throws WorkOSException of kind [ErrorKind.AUTHENTICATION] if the API key is refused.
     */
    public suspend fun waitUntilReady(): Unit = native { native.waitUntilReady(null) }

    /** What the polls came to. */
    public fun stats(): FlagStats {
        val stats = native { native.stats() }
        return FlagStats(
            pollCount = stats.pollCount.toLong(),
            pollErrorCount = stats.pollErrorCount.toLong(),
            lastPollAt = stats.lastPollAt?.let(Instant::fromEpochMilliseconds),
            lastSuccessfulPollAt = stats.lastSuccessfulPollAt?.let(Instant::fromEpochMilliseconds),
            flagCount = stats.flagCount.toLong(),
            isStopped = stats.isStopped,
        )
    }

    /** Ends the polls and frees the native part. Later calls fail. */
    override fun close(): Unit = native.close()

    override fun toString(): String = "FeatureFlagsRuntime()"

    private class Listener(private val told: (List<FlagChange>) -> Unit) : FlagListener {
        override fun changed(changes: List<NativeFlagChange>) = told(changes.map(::changeOf))
    }
}

/**
 * Evaluates flags inside the application; they are fetched in the background from now on.
 *
 * @param pollingInterval Time between two polls: 30 seconds if null, and never less than 5.
 * @param requestTimeout How long one poll may take: 10 seconds if null.
 * @param bootstrap Flags to begin with: the text of [FeatureFlagsRuntime.toJson], or as the server answers them.
 * @param onChange Told of flags that have changed, not of those of the first poll; on the thread of the poll, so it should be
 *   quick. What it throws is ignored: the polls go on.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if a value cannot be used.
 */
public fun FeatureFlags.createRuntimeClient(
    pollingInterval: Duration? = null,
    requestTimeout: Duration? = null,
    bootstrap: String? = null,
    onChange: ((List<FlagChange>) -> Unit)? = null,
): FeatureFlagsRuntime = FeatureFlagsRuntime(
    waist.native,
    FlagSettings(pollingInterval?.inWholeMilliseconds, requestTimeout?.inWholeMilliseconds, bootstrap),
    onChange,
)

private fun changeOf(change: NativeFlagChange) =
    FlagChange(change.slug, change.before?.let(::flagOf), change.after?.let(::flagOf))

private fun flagOf(json: String): JsonObject = decoding.parseToJsonElement(json).jsonObject
