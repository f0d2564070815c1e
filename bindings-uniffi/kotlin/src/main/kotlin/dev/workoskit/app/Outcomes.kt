package dev.workoskit.app

import dev.workoskit.WorkOSException
import dev.workoskit.ffi.NativeSessionRefresh
import dev.workoskit.ffi.NativeSignInOutcome
import dev.workoskit.ffi.NativeTokenOutcome
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Instant

/** How a sign-in ended. */
public sealed interface SignInOutcome {
    /** The user is signed in. */
    public data class SignedIn(
        /** The session. */
        public val session: UserSession,
    ) : SignInOutcome

    /** The user closed the browser. */
    public data object Dismissed : SignInOutcome

    /** The browser is open, and the callback comes in another way: see [BrowserReturn.Elsewhere]. */
    public data object Pending : SignInOutcome

    /** The storage cannot be written or read, so that the callback cannot be checked. */
    public data class StorageLost(
        /** The cause in words. */
        public val message: String,
    ) : SignInOutcome

    /** Reads outcomes. */
    public companion object {
        internal fun of(outcome: NativeSignInOutcome): SignInOutcome = when (outcome) {
            is NativeSignInOutcome.SignedIn -> SignedIn(UserSession(outcome.session))
            NativeSignInOutcome.Dismissed -> Dismissed
            NativeSignInOutcome.Pending -> Pending
            is NativeSignInOutcome.StorageLost -> StorageLost(outcome.message)
        }
    }
}

/** An access token, or why there is none. */
public sealed interface TokenOutcome {
    /** The token. */
    public class Token internal constructor(
        /** To be sent as `Authorization: Bearer …`. A secret. */
        public val accessToken: String,
        /** Until when it is good, by the server's time. */
        public val expiresAt: Instant,
    ) : TokenOutcome {
        override fun toString(): String = "Token(accessToken=[redacted], expiresAt=$expiresAt)"
    }

    /** Nobody is signed in. */
    public data class SignedOut(
        /** Why. */
        public val reason: SignedOutReason,
    ) : TokenOutcome

    /** The gate was not passed. */
    public data object Locked : TokenOutcome

    /** The token is expired and cannot be renewed now; the session stays. */
    public class Unavailable internal constructor(
        /**
         * The stable name of the cause, such as `network_error`, `rate_limited`, `refresh_pending`, `refresh_not_allowed` or
         * `storage_unavailable`.
         */
        public val reason: String,
        /** How long to wait, if the server said so. */
        public val retryAfter: Duration?,
        /** The cause. */
        public val error: WorkOSException,
    ) : TokenOutcome {
        override fun toString(): String = "Unavailable(reason=$reason, retryAfter=$retryAfter, error=$error)"
    }

    /** Reads outcomes. */
    public companion object {
        internal fun of(outcome: NativeTokenOutcome): TokenOutcome = when (outcome) {
            is NativeTokenOutcome.Token ->
                Token(outcome.accessToken, Instant.fromEpochMilliseconds(outcome.expiresAt))
            is NativeTokenOutcome.SignedOut -> SignedOut(SignedOutReason.of(outcome.reason))
            NativeTokenOutcome.Locked -> Locked
            is NativeTokenOutcome.Unavailable ->
                Unavailable(outcome.reason, outcome.retryAfter?.milliseconds, WorkOSException.of(outcome.failure))
        }
    }
}

/** What came out of renewing the session. */
public sealed interface SessionRefresh {
    /** There are new tokens. */
    public data class Refreshed(
        /** The session. */
        public val session: UserSession,
    ) : SessionRefresh

    /** The session is over, or there is none. */
    public class SignedOut internal constructor(
        /** Why. */
        public val reason: SignedOutReason,
        /** The server's answer, if it ended just now. Its challenge is the step that signing in still takes. */
        public val error: WorkOSException?,
    ) : SessionRefresh {
        override fun toString(): String = "SignedOut(reason=$reason, error=$error)"
    }

    /** The change of organization was refused; the session stays as it is. */
    public class Refused internal constructor(
        /** The server's answer. Its challenge is the step that the organization wants. */
        public val error: WorkOSException,
    ) : SessionRefresh {
        override fun toString(): String = "Refused(error=$error)"
    }

    /** It did not work now and may work later; the session stays. */
    public class Unavailable internal constructor(
        /** The stable name of the cause: see [TokenOutcome.Unavailable.reason]. */
        public val reason: String,
        /** How long to wait, if the server said so. */
        public val retryAfter: Duration?,
        /** The cause. */
        public val error: WorkOSException,
    ) : SessionRefresh {
        override fun toString(): String = "Unavailable(reason=$reason, retryAfter=$retryAfter, error=$error)"
    }

    /** The gate was not passed. */
    public data object Locked : SessionRefresh

    /** Reads outcomes. */
    public companion object {
        internal fun of(refresh: NativeSessionRefresh): SessionRefresh = when (refresh) {
            is NativeSessionRefresh.Refreshed -> Refreshed(UserSession(refresh.session))
            is NativeSessionRefresh.SignedOut ->
                SignedOut(SignedOutReason.of(refresh.reason), refresh.failure?.let(WorkOSException::of))
            is NativeSessionRefresh.Refused -> Refused(WorkOSException.of(refresh.failure))
            is NativeSessionRefresh.Unavailable ->
                Unavailable(refresh.reason, refresh.retryAfter?.milliseconds, WorkOSException.of(refresh.failure))
            NativeSessionRefresh.Locked -> Locked
        }
    }
}

/** What came of signing out. */
public class SignOut internal constructor(
    /** To be opened in the browser, to end the session there and at WorkOS. Null if nobody was signed in. */
    public val logoutUrl: String?,
    /** Whether nothing is left in the storage. If not, sign out again. */
    public val isCleared: Boolean,
) {
    override fun toString(): String = "SignOut(logoutUrl=${logoutUrl?.substringBefore('?')}, isCleared=$isCleared)"
}
