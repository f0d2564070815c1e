package dev.workoskit.app

import dev.workoskit.ffi.AuthSessionSettings
import dev.workoskit.ffi.AuthStateListener
import dev.workoskit.ffi.NativeAuthSession
import dev.workoskit.ffi.NativeAuthState
import dev.workoskit.ffi.NativeSubscription
import dev.workoskit.ffi.Platform
import dev.workoskit.native
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/**
 * The session of an app's user on their own device: signing in with the system's browser, keeping the tokens, renewing them,
 * signing out. Make one for an app and keep it; any number of coroutines and threads can use it at once.
 *
 *     val session = AuthSession(PublicClient("client_…"), redirectUri = "myapp://callback", storage = storage, gate = gate)
 *     session.restore()
 *     session.signIn(browser)
 *     when (val outcome = session.accessToken()) {
 *         is TokenOutcome.Token -> send(outcome.accessToken)
 *         else -> show(session.state)
 *     }
 *
 * What can go wrong on a device, and what comes of it:
 *
 * - The app is ended while the browser is open. What the callback is checked against was stored before: pass the callback to
 *   [resumePendingSignIn] of a new session.
 * - The app is ended while the tokens are renewed. A record says so, and the next start tries the same refresh token again,
 *   which the server accepts for some seconds after its first use; otherwise the user is signed out with the reason
 *   [SignedOutReason.REFRESH_INTERRUPTED].
 * - The storage loses what it holds: [SignedOutReason.STORAGE_LOST], and the user signs in again.
 * - The device's clock is wrong: the server's time is learned from its answers and remembered.
 * - There is no network: the session is there, stale once its token has expired, for as long as
 *   [AuthSessionOptions.maxOffline] says.
 *
 * A coroutine that is cancelled takes no exchange along that others wait for. Every function but [state] and [lock] can throw
 * a `WorkOSException`.
 *
 * @param client The client whose configuration it has. It sends by itself.
 * @param redirectUri What the browser comes back to, such as `myapp://callback`.
 * @param storage Where the session is kept.
 * @param gate What has to be passed before a stored session is given out.
 * @param options How it is kept.
 * @throws dev.workoskit.WorkOSException of kind `CONFIGURATION` if a value cannot be used.
 */
public class AuthSession(
    client: PublicClient,
    private val redirectUri: String,
    storage: Storage,
    gate: Gate? = null,
    options: AuthSessionOptions = AuthSessionOptions(),
) : AutoCloseable {
    private val native: NativeAuthSession = native {
        val settings = AuthSessionSettings(
            redirectUri = redirectUri,
            refreshWindow = options.refreshWindow?.inWholeMilliseconds,
            patience = options.patience?.inWholeMilliseconds,
            maxOffline = options.maxOffline?.inWholeMilliseconds,
            maxSignInAge = options.maxSignInAge?.inWholeMilliseconds,
            withoutRefresh = !options.allowRefresh,
            installationId = options.installationId,
        )
        val platform = Platform(
            storage = StorageAdapter(storage),
            gate = gate?.let(::GateAdapter),
            http = client.http?.let(::HttpAdapter),
            clock = client.clock?.let(::ClockAdapter),
        )
        NativeAuthSession(settings, client.settings, platform)
    }

    private val observed = MutableStateFlow<AuthState>(AuthState.Unknown)

    private val subscription: NativeSubscription = native { native.subscribe(Listener(observed)) }

    /** How things stand now, without waiting for anything: a session becomes stale as time passes. */
    public val state: AuthState get() = AuthState.of(native { native.state() })

    /** Every change of the state, and the latest one. It follows a change at once, from a thread of this library. */
    public val states: StateFlow<AuthState> = observed.asStateFlow()

    /**
     * Reads what the storage holds, once; sends nothing, so that it works without a network. Call it when the app starts;
     * everything else does it by itself where it is needed.
     */
    public suspend fun restore(): AuthState = AuthState.of(native { native.restore(null) })

    /**
     * Signs a user in through a browser: stores what the callback is checked against, opens the browser, and exchanges the code
     * that comes back (`POST /user_management/authenticate`).
     *
     * @throws dev.workoskit.WorkOSException of kind `UNEXPECTED` and with its words if the browser throws, of kind
     *   `INVALID_REQUEST` and code `connection_selector_invalid` for a connection beside an organization or a provider (no
     *   browser is opened then), and as [resumePendingSignIn] does.
     */
    public suspend fun signIn(browser: Browser, parameters: SignInParameters = SignInParameters()): SignInOutcome =
        SignInOutcome.of(native { native.signIn(BrowserAdapter(browser), parameters.settings(redirectUri), null) })

    /**
     * The first half of [signIn] alone, for an app that opens the browser by itself: stores the sign-in, and gives the URL to
     * open.
     *
     * @throws dev.workoskit.WorkOSException of kind `UNAVAILABLE` and code `storage_lost` if the storage cannot be written; it
     *   refuses parameters as [signIn] does.
     */
    public suspend fun startSignIn(parameters: SignInParameters = SignInParameters()): String =
        native { native.startSignIn(parameters.settings(redirectUri), null) }

    /**
     * Ends a sign-in with the URL that the browser came back with, also if the app was ended meanwhile. The same callback can
     * come twice, as systems deliver it; one that belongs to no sign-in of this app changes nothing.
     *
     * @throws dev.workoskit.WorkOSException with code `state_mismatch`, `flow_missing` or `flow_expired`; with the code of the
     *   callback if the sign-in was refused; of kind `CHALLENGE` if it takes another step. After one that is retryable the same
     *   callback can be passed again.
     */
    public suspend fun resumePendingSignIn(callback: String): SignInOutcome =
        SignInOutcome.of(native { native.resumePendingSignIn(callback, null) })

    /** Forgets a sign-in whose callback has not come. One that comes later is refused. */
    public suspend fun cancelPendingSignIn(): Unit = native { native.cancelPendingSignIn(null) }

    /**
     * An access token that is good, renewed where that is due. Ask for it before each request: any number of coroutines share
     * one exchange. It asks the gate first if the session is locked.
     */
    public suspend fun accessToken(): TokenOutcome = TokenOutcome.of(native { native.accessToken(null) })

    /**
     * An access token in place of one that a server has just refused with status 401: the current one if that is another,
     * otherwise a renewed one. Do it once for a request.
     */
    public suspend fun accessTokenInsteadOf(refused: String): TokenOutcome =
        TokenOutcome.of(native { native.accessTokenInsteadOf(refused, null) })

    /**
     * Renews the tokens (`POST /user_management/authenticate`), for another organization of the user if one is named. It asks
     * the gate first if the session is locked.
     *
     * @throws dev.workoskit.WorkOSException of kind `CONFIGURATION` if the session may not be renewed here (code
     *   `refresh_not_allowed`), or the client id is refused. The session stays.
     */
    public suspend fun refresh(organizationId: String? = null): SessionRefresh =
        SessionRefresh.of(native { native.refresh(organizationId, null) })

    /** Asks the gate, unless the session is open. Gives whether it is open now. */
    public suspend fun unlock(): Boolean = native { native.unlock(null) }

    /**
     * Takes the session away from whoever looks on, until the gate is passed again: when the app goes into the background. Does
     * nothing without a gate or a session.
     */
    public fun lock(): Unit = native { native.lock() }

    /**
     * Signs the user out on this device: tokens and records are removed, whatever is under way is given up. Works without a
     * network and for an expired session.
     *
     * @param returnTo Where the browser goes after the logout URL.
     */
    public suspend fun signOut(returnTo: String? = null): SignOut {
        val out = native { native.signOut(returnTo, null) }
        return SignOut(out.logoutUrl, out.isCleared)
    }

    /** Frees the native session, without signing out. What is under way ends as it would; later calls fail. */
    override fun close() {
        subscription.close()
        native.close()
    }

    /** What is safe to log. */
    override fun toString(): String = "AuthSession(state=${observed.value})"

    /** Holds the flow and not the session, so that a session that nobody has any more is freed. */
    private class Listener(private val states: MutableStateFlow<AuthState>) : AuthStateListener {
        override fun changed(state: NativeAuthState) {
            states.value = AuthState.of(state)
        }
    }
}
