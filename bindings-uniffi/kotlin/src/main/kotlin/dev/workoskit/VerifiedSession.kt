package dev.workoskit

import dev.workoskit.models.AuthenticationMethod
import dev.workoskit.models.Impersonator
import dev.workoskit.models.User

/** A session whose access token was verified. */
public class VerifiedSession internal constructor(
    private val session: dev.workoskit.ffi.VerifiedSession,
    /** What the access token says. */
    public val token: AccessToken,
) {
    /** The access token itself. A secret. */
    public val accessToken: String get() = session.accessToken

    /** Identifier of the session. */
    public val sessionId: String? get() = token.sessionId

    /** Identifier of the organization that the user chose. */
    public val organizationId: String? get() = token.organizationId

    /** Slug of the first role in that organization. */
    public val role: String? get() = token.role

    /** Slugs of all roles in that organization. */
    public val roles: List<String> get() = token.roles

    /** Slugs of the permissions that the roles give. */
    public val permissions: List<String> get() = token.permissions

    /** Entitlements of the organization. */
    public val entitlements: List<String> get() = token.entitlements

    /** Slugs of the feature flags that are on for the user. */
    public val featureFlags: List<String> get() = token.featureFlags

    /**
     * The user as it was when the session was sealed; null if the cookie holds none, or one that nobody sealed. Who it is says
     * `token.userId` in any case. It is read when it is first looked at, which throws a [WorkOSException] of kind
     * [ErrorKind.DECODE] and code `seal_payload_malformed` if what was sealed is no user.
     */
    public val user: User? by lazy(LazyThreadSafetyMode.PUBLICATION) {
        session.user?.let { json ->
            val element = parse(json, "the sealed user", "seal_payload_malformed")
            decode(element, User.serializer(), "the sealed user", "seal_payload_malformed")
        }
    }

    /** How the user signed in. */
    public val authenticationMethod: AuthenticationMethod? get() = session.authenticationMethod?.let(::AuthenticationMethod)

    /** The administrator who acts as the user, if one does. */
    public val impersonator: Impersonator?
        get() = token.impersonator?.let { Impersonator(email = it, reason = session.impersonationReason) }

    /** What is safe to log. */
    override fun toString(): String = "VerifiedSession(token=$token, accessToken=[redacted])"

    internal companion object {
        /** Null where the access token could not be verified. */
        fun of(session: dev.workoskit.ffi.VerifiedSession): VerifiedSession? =
            session.token?.let { VerifiedSession(session, AccessToken(it)) }

        fun verified(session: dev.workoskit.ffi.VerifiedSession): VerifiedSession = of(session) ?: throw WorkOSException(
            ErrorKind.UNEXPECTED, "token_missing", "a verified session came without its token: please report it",
        )
    }
}
