package dev.workoskit

import dev.workoskit.ffi.NativeAuthentication
import dev.workoskit.ffi.NativeRequestAuthentication
import dev.workoskit.ffi.NativeRequestOutcome
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** What a session turned out to be. */
public sealed interface Authentication {
    /** The user is signed in. */
    public class Authenticated internal constructor(
        /** The session. */
        public val session: VerifiedSession,
    ) : Authentication {
        override fun toString(): String = "Authenticated($session)"
    }

    /** The user was signed in until the access token expired: refresh the session. */
    public class Expired internal constructor(
        /** The session. */
        public val session: VerifiedSession,
    ) : Authentication {
        override fun toString(): String = "Expired($session)"
    }

    /** The session is not to be trusted: sign in again. */
    public class Invalid internal constructor(
        /** `invalid_session_cookie` if the cookie could not be opened, `invalid_jwt` if the access token is refused. */
        public val reason: String,
        /** The cause, with a code of its own. */
        public val error: WorkOSException,
    ) : Authentication {
        override fun toString(): String = "Invalid(reason=$reason, error=$error)"
    }

    /** There is no session: sign in. */
    public data object NoCookie : Authentication

    /** The public keys cannot be had, so nothing can be said: keep the cookie, and answer 503. */
    public class KeysUnavailable internal constructor(
        /** How long until they are asked for again. */
        public val retryAfter: Duration?,
        /** The cause. */
        public val error: WorkOSException,
    ) : Authentication {
        override fun toString(): String = "KeysUnavailable(retryAfter=$retryAfter, error=$error)"
    }
}

/** A header of an answer. Its value is not shown: it can be a session cookie. */
public data class Header(
    /** Name in lower case. */
    public val name: String,
    /** Value. A secret where it is a cookie. */
    public val value: String,
) {
    override fun toString(): String = "Header($name)"
}

/** Who a request is from. */
public sealed interface RequestOutcome {
    /** A signed-in user. */
    public class Authenticated internal constructor(
        /** The session. */
        public val session: VerifiedSession,
    ) : RequestOutcome {
        override fun toString(): String = "Authenticated($session)"
    }

    /** Nobody: redirect to the sign-in page, or answer 401. */
    public class SignInRequired internal constructor(
        /** Stable name of the cause, such as `no_session_cookie_provided`. */
        public val reason: String,
        /** The cause, if it was more than a missing cookie. */
        public val error: WorkOSException?,
    ) : RequestOutcome {
        override fun toString(): String = "SignInRequired(reason=$reason, error=$error)"
    }

    /** It cannot be told now. The cookie stays, so nobody is signed out by an outage: answer 503. */
    public class Unavailable internal constructor(
        /** Stable name of the cause. */
        public val reason: String,
        /** How long to wait, if that is known. */
        public val retryAfter: Duration?,
        /** The cause. */
        public val error: WorkOSException,
    ) : RequestOutcome {
        override fun toString(): String = "Unavailable(reason=$reason, retryAfter=$retryAfter, error=$error)"
    }
}

/** Who a request is from, and what the answer must carry. */
public class RequestAuthentication internal constructor(found: NativeRequestAuthentication) {
    /** Status of an answer that says nothing else: 200, 401 or 503. */
    public val status: Int = found.status.toInt()

    /** Who it is from. */
    public val outcome: RequestOutcome = when (val outcome = found.outcome) {
        is NativeRequestOutcome.Authenticated -> RequestOutcome.Authenticated(VerifiedSession.verified(outcome.session))
        is NativeRequestOutcome.SignInRequired ->
            RequestOutcome.SignInRequired(outcome.reason, outcome.failure?.let(WorkOSException::of))
        is NativeRequestOutcome.Unavailable -> RequestOutcome.Unavailable(
            outcome.reason, outcome.retryAfter?.milliseconds, WorkOSException.of(outcome.failure),
        )
    }

    /** Headers to add to the answer, whatever it says. `set-cookie` can come several times. */
    public val headers: List<Header> = found.headers.map { Header(it.name, it.value) }

    /** The session, if the request is from a signed-in user. */
    public val session: VerifiedSession? get() = (outcome as? RequestOutcome.Authenticated)?.session

    override fun toString(): String = "RequestAuthentication(status=$status, outcome=$outcome, headers=$headers)"
}

internal fun NativeAuthentication.public(): Authentication = when (this) {
    is NativeAuthentication.Authenticated -> Authentication.Authenticated(VerifiedSession.verified(session))
    is NativeAuthentication.Expired -> Authentication.Expired(VerifiedSession.verified(session))
    is NativeAuthentication.Invalid -> Authentication.Invalid(reason, WorkOSException.of(failure))
    is NativeAuthentication.NoCookie -> Authentication.NoCookie
    is NativeAuthentication.KeysUnavailable ->
        Authentication.KeysUnavailable(retryAfter?.milliseconds, WorkOSException.of(failure))
}
