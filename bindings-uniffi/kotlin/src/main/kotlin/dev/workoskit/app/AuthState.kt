package dev.workoskit.app

import dev.workoskit.AccessToken
import dev.workoskit.decode
import dev.workoskit.ffi.NativeAuthState
import dev.workoskit.ffi.NativeUserSession
import dev.workoskit.models.AuthenticationMethod
import dev.workoskit.models.User
import dev.workoskit.parse
import kotlin.time.Instant

/** How things stand with the session of an app. */
public sealed interface AuthState {
    /** Nothing was read yet (see [AuthSession.restore]), or the storage cannot be read at the moment. */
    public data object Unknown : AuthState

    /** Nobody is signed in. */
    public data class SignedOut(
        /** Why. */
        public val reason: SignedOutReason,
    ) : AuthState

    /** Somebody is, and has to pass the gate first. */
    public data object Locked : AuthState

    /** Somebody is. */
    public data class SignedIn(
        /** Who, as of the moment of this state. */
        public val session: UserSession,
    ) : AuthState

    /**
     * Somebody was, and the session is older than [AuthSessionOptions.maxOffline] allows to show. It is kept: try to renew it
     * when there is a network.
     */
    public data object OutOfDate : AuthState

    /** Reads states. */
    public companion object {
        internal fun of(state: NativeAuthState): AuthState = when (state) {
            NativeAuthState.Unknown -> Unknown
            is NativeAuthState.SignedOut -> SignedOut(SignedOutReason.of(state.reason))
            NativeAuthState.Locked -> Locked
            is NativeAuthState.SignedIn -> SignedIn(UserSession(state.session))
            NativeAuthState.OutOfDate -> OutOfDate
        }
    }
}

/** Why nobody is signed in. */
public enum class SignedOutReason(
    /** The name that every language of this kit uses. */
    public val value: String,
) {
    /** Nobody has signed in on this device. */
    NOT_SIGNED_IN("not_signed_in"),

    /** The user signed out. */
    SIGNED_OUT("signed_out"),

    /** WorkOS ended the session: it expired, or was revoked. */
    SESSION_ENDED("session_ended"),

    /** A refresh was interrupted after the server had spent the refresh token, and the new one never arrived. */
    REFRESH_INTERRUPTED("refresh_interrupted"),

    /** The storage lost the session, or cannot be read any more. */
    STORAGE_LOST("storage_lost"),
    ;

    internal companion object {
        fun of(value: String): SignedOutReason = entries.first { it.value == value }
    }
}

/** A signed-in user, as of a moment. It holds no token. */
public class UserSession internal constructor(private val session: NativeUserSession) {
    /**
     * What the access token says. It is not verified here: it came from WorkOS itself over TLS. It is for what the app shows;
     * servers decide.
     */
    public val token: AccessToken = AccessToken(session.token)

    /** Identifier of the organization that the session is in. */
    public val organizationId: String? get() = token.organizationId

    /**
     * The user as of the last sign-in or refresh. It is read when it is first looked at, which throws a `WorkOSException` of
     * kind `DECODE` and code `user_malformed` if it lacks what a user has.
     */
    public val user: User? by lazy(LazyThreadSafetyMode.PUBLICATION) {
        session.user?.let { json ->
            decode(parse(json, "the user", "user_malformed"), User.serializer(), "the user", "user_malformed")
        }
    }

    /** How the user signed in. */
    public val authenticationMethod: AuthenticationMethod?
        get() = session.authenticationMethod?.let(::AuthenticationMethod)

    /** Whether the access token had expired, and no newer one could be had: there is no network, say. */
    public val isStale: Boolean get() = session.isStale

    /** Whether the storage holds the session. If not, it ends with the process. */
    public val isStored: Boolean get() = session.isStored

    /** When the tokens came, by the server's time. */
    public val refreshedAt: Instant get() = Instant.fromEpochMilliseconds(session.refreshedAt)

    /** Who it is of, and not the user's data. */
    override fun toString(): String = "UserSession(token=$token, isStale=$isStale, isStored=$isStored)"
}
