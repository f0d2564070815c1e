package dev.workoskit.app

import kotlin.time.Duration

/**
 * Keeps a few short texts under names, encrypted and for this app only: under a key of the Keystore on Android, under
 * whatever a desktop offers. What it holds must not get into backups.
 *
 * It may lose everything at any time, as such storages do when the lock screen or the system changes. It is called from
 * threads of this library's choice, several at once for different names, and must not call the [AuthSession] back. What it
 * throws beside [StorageException] counts as a failure that may pass.
 */
public interface Storage {
    /** The text of a name; null if there is none. */
    public suspend fun load(name: String): String?

    /** Keeps a text, in place of the one that was there. */
    public suspend fun store(name: String, value: String)

    /** Forgets a text. That there is none is no failure. */
    public suspend fun remove(name: String)
}

/**
 * A storage cannot be read or written.
 *
 * @param message The cause in words, without what is stored.
 */
public class StorageException(
    override val message: String,
    /**
     * It may work later: the device was not unlocked since it started, say. What is stored is then left alone. Otherwise it
     * is lost, such as when its key is gone.
     */
    public val isTemporary: Boolean = false,
    cause: Throwable? = null,
) : Exception(message, cause)

/** Opens the system's browser, in which the user signs in. */
public fun interface Browser {
    /**
     * Opens a URL, and waits for the browser to come back to [redirectUri] if the platform lets it. It is cancelled when
     * nobody waits for the sign-in any more. What it throws makes the sign-in fail.
     */
    public suspend fun open(url: String, redirectUri: String): BrowserReturn
}

/** What became of the browser. */
public sealed interface BrowserReturn {
    /** It came back. */
    public class Callback(
        /** The URL that it came back with. It carries the authorization code. */
        public val url: String,
    ) : BrowserReturn {
        override fun toString(): String = "Callback"
    }

    /** The user closed it. */
    public data object Dismissed : BrowserReturn

    /** It is open, and the callback comes to the app in another way: pass it to [AuthSession.resumePendingSignIn]. */
    public data object Elsewhere : BrowserReturn
}

/** Asks the user to prove who they are, before a stored session is given out: a fingerprint, a face, the device's code. */
public fun interface Gate {
    /** Asks. It is not called again while it asks, however many callers wait for it. What it throws counts as a refusal. */
    public suspend fun unlock(): Boolean
}

/**
 * Sends requests, instead of the library's own connections. It tries once, follows no redirect, and verifies the server's
 * certificate. [UrlConnectionHttp] is one.
 */
public fun interface Http {
    /**
     * Sends a request and reads the whole answer.
     *
     * @throws HttpException if there is none.
     */
    public suspend fun send(request: HttpRequest): HttpResponse
}

/** A request to send. */
public class HttpRequest internal constructor(
    /** Method, such as `POST`. */
    public val method: String,
    /** URL. */
    public val url: String,
    /** Headers, with names in lower case. */
    public val headers: Map<String, String>,
    /** Body; empty if there is none. */
    public val body: ByteArray,
    /** How long it may take in all. */
    public val timeout: Duration,
) {
    /** Without headers and body, which carry tokens. */
    override fun toString(): String = "HttpRequest($method ${url.substringBefore('?')})"
}

/** An answer as it came. */
public class HttpResponse(
    /** Status. */
    public val status: Int,
    /** Headers. */
    public val headers: Map<String, String>,
    /** Body. */
    public val body: ByteArray,
) {
    /** Without headers and body, which carry tokens. */
    override fun toString(): String = "HttpResponse($status)"
}

/**
 * There is no answer to a request.
 *
 * @param message The cause in words, without the query of the URL.
 */
public class HttpException(
    /** What is known about the request. */
    public val kind: Kind,
    override val message: String,
    cause: Throwable? = null,
) : Exception(message, cause) {
    /** What is known about a request without an answer. It decides whether the request can be sent once more. */
    public enum class Kind {
        /** No connection came about, so nothing was sent. */
        CONNECT,

        /** No answer in time; the server may have acted. */
        TIMEOUT,

        /** The connection broke; the server may have acted. */
        INTERRUPTED,
    }
}
