package dev.workoskit

import dev.workoskit.ffi.NativeTokenPolicy
import dev.workoskit.ffi.PolicySettings
import kotlin.time.Clock
import kotlin.time.Duration

/**
 * What kind of token is accepted. All kinds are signed with the same keys, so a check of the signature alone would take an
 * agent's token for a user's.
 */
public enum class TokenType(internal val value: String) {
    /** Sessions of users. */
    USER("user"),

    /** AI agents. */
    AGENT("agent"),

    /** Applications that act for themselves. */
    MACHINE_TO_MACHINE("machine_to_machine"),

    /** Any of them. */
    ANY("any"),
}

/** Where public keys come from. */
public enum class KeySource(internal val value: String) {
    /** The environment: for sessions and agents. */
    ENVIRONMENT("environment"),

    /** The authorization server of AuthKit: for OAuth applications, machine-to-machine tokens and MCP servers. */
    AUTHKIT("authkit"),
}

/**
 * Says which tokens an application accepts. Make one and keep it.
 *
 * @param issuers Issuers that are accepted; if there are none, the API's own and the client's AuthKit domain. Name a custom
 *   domain here.
 * @param audiences Audiences of which the token must name one; not checked if there are none, except for agents.
 * @param clientId The `client_id` claim that is required, if it is not the client's own.
 * @param tokenType Kind of token: that of users if null.
 * @param keys Where the keys come from. If null, from AuthKit for machine-to-machine tokens, else from the environment.
 * @param leeway How far the clocks may differ: 5 seconds if null, and at most 5 minutes.
 * @param dangerAcceptAnyIssuer Accepts every issuer that signs with a key of the set: also other authorization servers of the
 *   environment.
 * @param clock Tells the time, for tests.
 * @throws WorkOSException of kind [ErrorKind.CONFIGURATION] if the leeway is negative.
 */
public class TokenPolicy(
    private val issuers: List<String> = emptyList(),
    private val audiences: List<String> = emptyList(),
    private val clientId: String? = null,
    private val tokenType: TokenType? = null,
    private val keys: KeySource? = null,
    leeway: Duration? = null,
    dangerAcceptAnyIssuer: Boolean = false,
    private val clock: Clock? = null,
) : AutoCloseable {
    internal val native = native {
        NativeTokenPolicy(
            PolicySettings(
                issuers = issuers,
                dangerAcceptAnyIssuer = dangerAcceptAnyIssuer,
                audiences = audiences,
                clientId = clientId,
                leeway = leeway?.inWholeMilliseconds,
                tokenType = tokenType?.value,
                keys = keys?.value,
            ),
        )
    }

    /** The time of the clock, in milliseconds since 1970; null stands for the client's own. */
    internal fun now(): Long? = clock?.now()?.toEpochMilliseconds()

    /** Frees the native part, which also goes when this object is collected. What was made with it goes on. */
    override fun close(): Unit = native.close()

    override fun toString(): String =
        "TokenPolicy(issuers=$issuers, audiences=$audiences, clientId=$clientId, tokenType=$tokenType, keys=$keys)"

    /** Policies for a purpose. */
    public companion object {
        /** The policy where none is given. */
        internal val usual: TokenPolicy by lazy { TokenPolicy() }

        /**
         * The policy of a protected resource, such as an MCP server, whose authorization server is AuthKit: any kind of token,
         * issued by AuthKit for this [resource].
         */
        public fun forResource(
            resource: String,
            issuers: List<String> = emptyList(),
            leeway: Duration? = null,
            clock: Clock? = null,
        ): TokenPolicy = TokenPolicy(
            issuers = issuers,
            audiences = listOf(resource),
            tokenType = TokenType.ANY,
            keys = KeySource.AUTHKIT,
            leeway = leeway,
            clock = clock,
        )
    }
}
