package dev.workoskit

import dev.workoskit.ffi.NativeRefresh
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** What came out of a refresh. */
public sealed interface Refresh {
    /** There are new tokens. Set the cookie to [sealedSession]: the old refresh token is spent. */
    public class Refreshed internal constructor(
        /** The session, sealed for the cookie. A secret. */
        public val sealedSession: String,
        /** The new access token. A secret. */
        public val accessToken: String,
        /** The new refresh token. A secret. */
        public val refreshToken: String?,
        /** The session; null if the new access token could not be verified now, for the reason in [error]: answer 503. */
        public val session: VerifiedSession?,
        /** Why the new access token could not be verified. */
        public val error: WorkOSException?,
    ) : Refresh {
        override fun toString(): String = "Refreshed(sealedSession=[redacted], session=$session, error=$error)"
    }

    /** The tokens are still good, and were not to be renewed before that. */
    public class Unchanged internal constructor(
        /** The session. */
        public val session: VerifiedSession,
    ) : Refresh {
        override fun toString(): String = "Unchanged($session)"
    }

    /** The session cannot be renewed: the user has to sign in again, or take the step that the error's challenge describes. */
    public class Terminal internal constructor(
        /**
         * The server's code, such as `invalid_grant` or `mfa_enrollment`; or `no_session_cookie_provided`,
         * `invalid_session_cookie`, `no_refresh_token`.
         */
        public val reason: String,
        /** Whether the cookie should go. A change of organization that is refused ends nothing. */
        public val endsSession: Boolean,
        /** The cause. */
        public val error: WorkOSException,
    ) : Refresh {
        override fun toString(): String = "Terminal(reason=$reason, endsSession=$endsSession, error=$error)"
    }

    /** It did not work now and may work later. Keep the cookie. */
    public class Transient internal constructor(
        /**
         * `rate_limit_exceeded`, `server_error`, `timeout`, `network_error`, `refresh_pending` or `refresh_interrupted`; later
         * versions can have more.
         */
        public val reason: String,
        /** How long to wait, if the server said so. */
        public val retryAfter: Duration?,
        /** The cause. */
        public val error: WorkOSException,
    ) : Refresh {
        override fun toString(): String = "Transient(reason=$reason, retryAfter=$retryAfter, error=$error)"
    }
}

internal fun NativeRefresh.public(): Refresh = when (this) {
    is NativeRefresh.Refreshed -> Refresh.Refreshed(
        sealedSession,
        session.accessToken,
        refreshToken,
        VerifiedSession.of(session),
        failure?.let(WorkOSException::of),
    )
    is NativeRefresh.Unchanged -> Refresh.Unchanged(VerifiedSession.verified(session))
    is NativeRefresh.Terminal -> Refresh.Terminal(reason, endsSession, WorkOSException.of(failure))
    is NativeRefresh.Transient -> Refresh.Transient(reason, retryAfter?.milliseconds, WorkOSException.of(failure))
}
