package dev.workoskit.app

import dev.workoskit.ErrorKind
import dev.workoskit.WorkOSException
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlin.test.fail
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Test

/** Signing in, staying signed in, and signing out. */
internal class AuthSessionTest {
    private fun on(device: Device = Device(), test: suspend (Device) -> Unit) = device.use { runBlocking { test(it) } }

    @Test
    fun `a user signs in, is remembered and signs out`() = on { device ->
        val app = device.app()
        assertEquals(AuthState.Unknown, app.states.value)
        assertEquals(SignedOutReason.NOT_SIGNED_IN, reason(app.restore()))
        device.storage.log.clear()

        val outcome = app.signIn(Ada(device.storage), HINT)
        val session = assertIs<SignInOutcome.SignedIn>(outcome).session
        assertEquals("ada@acme.com", session.user?.email)
        assertEquals("user_01ADA", session.token.userId)
        assertTrue(session.isStored && !session.isStale)
        val log = device.storage.log.toList()
        assertTrue(log.indexOf("store $PENDING_SIGN_IN") in 0 until log.indexOf("open"), "stored before it is open: $log")
        assertEquals(listOf(SESSION), device.storage.memory.names, "the sign-in is over")
        withTimeout(5.seconds) { app.states.first { it is AuthState.SignedIn } }

        val accessToken = token(app.accessToken())
        val again = device.app()
        assertEquals("user_01ADA", session(again.restore()).token.userId)
        assertEquals(accessToken, token(again.accessToken()), "it is still good")

        val out = again.signOut("https://app.example.com/bye")
        assertTrue(session.token.sessionId!! in out.logoutUrl!!, out.logoutUrl)
        assertTrue(out.isCleared && device.storage.memory.names.isEmpty())
        assertEquals(SignedOutReason.SIGNED_OUT, reason(again.state))
        assertEquals(TokenOutcome.SignedOut(SignedOutReason.SIGNED_OUT), again.accessToken())
        withTimeout(5.seconds) { again.states.first { it == AuthState.SignedOut(SignedOutReason.SIGNED_OUT) } }
        assertEquals(SignedOutReason.NOT_SIGNED_IN, reason(device.app().restore()))
        assertTrue(device.requests().isNotEmpty())
        for (request in device.requests()) {
            val headers = request.getValue("headers").toString().lowercase()
            assertTrue("\"user-agent\"" in headers && "\"authorization\"" !in headers, headers)
            assertFalse("client_secret" in "$request", "$request")
        }
    }

    @Test
    fun `a sign-in survives the end of the app`() = on { device ->
        val browser = Ada { BrowserReturn.Elsewhere }
        assertEquals(SignInOutcome.Pending, device.app().use { it.signIn(browser, HINT) })
        val callback = assertNotNull(browser.callback)

        val app = device.app()
        // Anybody can open a link into an app: it neither signs in nor takes the sign-in away.
        val forged = assertFailsWith<WorkOSException> { app.resumePendingSignIn("$CALLBACK?code=c&state=other") }
        assertEquals("state_mismatch", forged.code)
        // The network fails, and works when the app tries again.
        device.fault("""{"operation": "$CODE", "drop": "before_headers"}""")
        assertTrue(assertFailsWith<WorkOSException> { app.resumePendingSignIn(callback) }.isRetryable)
        val session = assertIs<SignInOutcome.SignedIn>(app.resumePendingSignIn(callback)).session
        assertEquals("user_01ADA", session.token.userId)
        // A system can deliver a link twice.
        assertIs<SignInOutcome.SignedIn>(app.resumePendingSignIn(callback))
        assertEquals(2, device.requests(CODE).size)
        val late = assertFailsWith<WorkOSException> { device.app().resumePendingSignIn(callback) }
        assertEquals("flow_missing", late.code)
    }

    @Test
    fun `a sign-in ends without a user`() = on { device ->
        val app = device.app()
        val browser = Ada { BrowserReturn.Dismissed }
        assertEquals(SignInOutcome.Dismissed, app.signIn(browser, HINT))
        val late = assertFailsWith<WorkOSException> { app.resumePendingSignIn(browser.callback!!) }
        assertEquals("flow_missing", late.code)

        val url = app.startSignIn(HINT)
        assertTrue("code_challenge_method=S256" in url, url)
        val state = Regex("[?&]state=([^&]+)").find(url)!!.groupValues[1]
        val denied = assertFailsWith<WorkOSException> {
            app.resumePendingSignIn("$CALLBACK?error=access_denied&state=$state")
        }
        assertEquals("access_denied", denied.code)
        assertEquals(emptyList(), device.storage.memory.names)

        val callback = Pages().open(app.startSignIn(HINT)).first
        device.watch.ahead += 2.hours
        assertEquals("flow_expired", assertFailsWith<WorkOSException> { app.resumePendingSignIn(callback) }.code)
        app.startSignIn(HINT)
        app.cancelPendingSignIn()
        assertEquals(emptyList(), device.storage.memory.names)

        val broken = assertFailsWith<WorkOSException> { app.signIn({ _, _ -> error("no browser is installed") }) }
        assertTrue("no browser is installed" in broken.message, broken.message)
        val worse = assertFailsWith<WorkOSException> { app.signIn({ _, _ -> throw NoClassDefFoundError("Tabs") }) }
        assertTrue("NoClassDefFoundError" in worse.message, "what is no exception is not waited for: ${worse.message}")
    }

    @Test
    fun `a cancelled sign-in cancels its browser, and a cancelled exchange its request`() = on { device ->
        val app = device.app()
        val isOpen = CompletableDeferred<Unit>()
        val isClosed = CompletableDeferred<Unit>()
        val browser = Browser { _, _ ->
            try {
                isOpen.complete(Unit)
                awaitCancellation()
            } finally {
                isClosed.complete(Unit)
            }
        }
        withContext(Dispatchers.Default) {
            val signIn = launch { app.signIn(browser) }
            isOpen.await()
            signIn.cancelAndJoin()
            withTimeout(5.seconds) { isClosed.await() }

            val callback = Pages().open(app.startSignIn(HINT)).first
            device.fault("""{"operation": "$CODE", "delay_ms": 1000}""")
            var caught: Throwable? = null
            val resumed = launch {
                caught = runCatching { app.resumePendingSignIn(callback) }.exceptionOrNull()
            }
            until { device.struck() == 1 }
            withTimeout(500.milliseconds) { resumed.cancelAndJoin() }
            assertIs<CancellationException>(caught)
            // The emulator drops the work of a connection that is closed, and only what was worked on is in its ledger.
            delay(2.seconds)
            assertEquals(0, device.requests(CODE).size)
            assertIs<SignInOutcome.SignedIn>(app.resumePendingSignIn(callback), "the code is not spent")
        }
    }

    @Test
    fun `64 coroutines share one refresh, and one that is cancelled takes nothing along`() = on { device ->
        val app = device.app()
        device.signIn(app)
        val first = token(app.accessToken())
        device.wait(10.minutes)
        device.fault("""{"operation": "$REFRESH", "delay_ms": 300}""")
        val tokens = withContext(Dispatchers.Default) {
            val cancelled = launch { app.accessToken() }
            until { device.struck() == 1 }
            cancelled.cancelAndJoin()
            List(64) { async { token(app.accessToken()) } }.awaitAll()
        }
        assertEquals(1, tokens.distinct().size)
        assertNotEquals(first, tokens[0])
        assertEquals(1, device.requests(REFRESH).size, "one exchange")
        assertEquals(listOf(SESSION), device.storage.memory.names)
        assertEquals(tokens[0], token(device.app().accessToken()), "it was stored")

        // A server that refuses a token gets another one, once.
        val renewed = token(app.accessTokenInsteadOf(tokens[0]))
        assertNotEquals(tokens[0], renewed)
        assertEquals(renewed, token(app.accessTokenInsteadOf(tokens[0])))
        assertEquals(2, device.requests(REFRESH).size)
    }

    @Test
    fun `an organization is changed or refused`() = on { device ->
        val app = device.app()
        device.signIn(app)
        val refreshed = assertIs<SessionRefresh.Refreshed>(app.refresh("org_01ACME"))
        assertEquals("org_01ACME", refreshed.session.organizationId)
        assertEquals("org_01ACME", session(app.state).token.organizationId)
        val refused = assertIs<SessionRefresh.Refused>(app.refresh("org_02OTHER"))
        assertNotNull(refused.error.code)
        assertEquals("org_01ACME", session(app.state).organizationId, "it stays")
        token(app.accessToken())
    }

    @Test
    fun `a session that WorkOS ends is over`() = on { device ->
        val app = device.app()
        val session = device.signIn(app)
        device.emulator.client().use { it.userManagement.revokeSession(session.token.sessionId!!) }
        val ended = assertIs<SessionRefresh.SignedOut>(app.refresh())
        assertEquals(SignedOutReason.SESSION_ENDED, ended.reason)
        assertNotNull(ended.error)
        assertEquals(emptyList(), device.storage.memory.names)
    }

    @Test
    fun `a gate is asked once for all who wait`() = on { device ->
        device.signIn(device.app())
        val asked = AtomicInteger()
        var answer: () -> Boolean = { false }
        val app = device.app(gate = {
            asked.incrementAndGet()
            delay(100.milliseconds)
            answer()
        })
        assertEquals(AuthState.Locked, app.restore())
        val outcomes = withContext(Dispatchers.Default) { List(16) { async { app.accessToken() } }.awaitAll() }
        assertTrue(outcomes.all { it == TokenOutcome.Locked })
        assertEquals(1, asked.get())
        assertEquals(SessionRefresh.Locked, app.refresh())
        answer = { throw NoClassDefFoundError("BiometricPrompt") }
        assertFalse(app.unlock(), "what fails is not passed")
        answer = { true }
        token(app.accessToken())
        assertTrue(app.unlock())
        val answers = asked.get()
        app.lock()
        assertEquals(AuthState.Locked, app.state)
        token(app.accessToken())
        assertEquals(answers + 1, asked.get())
    }

    @Test
    fun `states follow one another`() = on { device ->
        val app = device.app()
        val seen = CopyOnWriteArrayList<AuthState>()
        withContext(Dispatchers.Default) {
            val watching = launch { app.states.collect(seen::add) }
            device.signIn(app)
            until { seen.lastOrNull() is AuthState.SignedIn }
            app.signOut()
            until { seen.lastOrNull() == AuthState.SignedOut(SignedOutReason.SIGNED_OUT) }
            watching.cancelAndJoin()
        }
        assertTrue(seen.count { it is AuthState.SignedIn } >= 1, "$seen")
    }

    @Test
    fun `nothing secret is shown`() = on { device ->
        val client = device.client()
        val start = client.getAuthorizationUrlWithPkce(CALLBACK, HINT.copy(invitationToken = "inv_secret"))
        val app = device.app()
        val session = device.signIn(app)
        val outcome = app.accessToken()
        val out = app.signOut()
        val shown = listOf(
            client, start, app, session, app.states.value, outcome, out, device.storage.memory, BrowserReturn.Callback("?code=c_1"),
            HINT.copy(invitationToken = "inv_secret"), HttpRequest("POST", "http://x/?code=c_1", emptyMap(), ByteArray(0), 1.seconds),
        ).joinToString(" ")
        for (secret in listOf(token(outcome), start.state, start.codeVerifier.expose(), "inv_secret", "ada@acme.com", "c_1")) {
            assertFalse(secret in shown, shown)
        }
    }

    @Test
    fun `a sign-in that leads to two places is refused before the browser`() = on { device ->
        val app = device.app()
        val two = SignInParameters(connectionId = "conn_01", organizationId = "org_01ACME")
        for (begin in listOf<suspend () -> Unit>(
            { app.signIn(Browser { _, _ -> fail("a browser was opened") }, two) },
            { app.startSignIn(two) },
        )) {
            val error = assertFailsWith<WorkOSException> { begin() }
            assertEquals(ErrorKind.INVALID_REQUEST to "connection_selector_invalid", error.kind to error.code)
            assertTrue("organization_id" in error.message.orEmpty(), error.message)
        }
        assertTrue(device.storage.memory.names.isEmpty())
    }

    @Test
    fun `a session that is closed refuses calls, and a configuration that cannot be is refused`() = on { device ->
        val app = device.app()
        app.close()
        app.close()
        assertEquals("client_closed", assertFailsWith<WorkOSException> { app.accessToken() }.code)
        for (make in listOf<() -> Unit>(
            { PublicClient("") },
            { PublicClient("client_1", baseUrl = "http://example.com") },
            { PublicClient("client_1", maxRetries = -1) },
            { device.app(options = AuthSessionOptions(patience = (-1).seconds)) },
        )) {
            assertEquals(ErrorKind.CONFIGURATION, assertFailsWith<WorkOSException> { make() }.kind)
        }
    }
}
