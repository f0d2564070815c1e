package dev.workoskit

import java.net.URI
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Test

/** How sessions are renewed, and what may go wrong meanwhile, at the emulator. */
internal class RefreshTest : AtEmulator() {
    @Test
    fun `an expired session is renewed, and is signed out all the same`() = runBlocking<Unit> {
        val minted = emulator.mintExpired()
        val session = load(minted.sealed)
        val before = assertIs<Authentication.Expired>(session.authenticate())
        assertEquals("ada@example.com", before.session.user?.email)
        val logout = URI(session.getLogoutUrl(returnTo = "https://app.example.com/")).query
        assertTrue("session_id=${minted.sessionId}" in logout && "return_to=https://app.example.com/" in logout, logout)
        val refreshed = assertIs<Refresh.Refreshed>(session.refresh())
        assertNull(refreshed.error)
        assertEquals(minted.sessionId, refreshed.session?.sessionId)
        assertTrue(refreshed.refreshToken != minted.refreshToken)
        for (secret in listOf(refreshed.sealedSession, refreshed.accessToken, assertNotNull(refreshed.refreshToken))) {
            assertFalse(secret in refreshed.toString())
        }
        assertIs<Authentication.Authenticated>(session.authenticate(), "the object goes on with the new session")
        assertIs<Authentication.Authenticated>(load(refreshed.sealedSession).authenticate())
    }

    @Test
    fun `a refresh can change the organization, the password, or nothing`() = runBlocking<Unit> {
        val acme = organization("Acme")
        val beta = organization("Beta")
        emulator.mint(""", "organization_id": "$beta"""")
        val minted = emulator.mint(""", "organization_id": "$acme"""")
        val switched = assertIs<Refresh.Refreshed>(load(minted.sealed).refresh(organizationId = beta))
        assertEquals(beta, switched.session?.organizationId)
        val unchanged = assertIs<Refresh.Unchanged>(load(switched.sealedSession).refresh(onlyIfDue = true))
        assertEquals(beta, unchanged.session.organizationId)
        val own = load(switched.sealedSession)
        val resealed = assertIs<Refresh.Refreshed>(own.refresh(cookiePassword = OTHER_PASSWORD))
        val opened = workos.userManagement.loadSealedSession(resealed.sealedSession, OTHER_PASSWORD)
        assertIs<Authentication.Authenticated>(opened.authenticate())
        val unreadable = assertIs<Refresh.Terminal>(load(resealed.sealedSession).refresh())
        assertEquals("invalid_session_cookie" to true, unreadable.reason to unreadable.endsSession)
        val denied = opened.refresh(organizationId = organization("Gamma"))
        assertFalse(assertIs<Refresh.Terminal>(denied).endsSession, "the session goes on in its organization")
    }

    @Test
    fun `64 coroutines with one cookie refresh once, and nobody is signed out`() = runBlocking {
        val minted = emulator.mintExpired()
        val other = emulator.server()
        emulator.fault("""{"operation": "$REFRESH", "delay_ms": 100}""")
        emulator.control("DELETE", "/_emulator/requests")
        val tokens = withContext(Dispatchers.Default) {
            (1..64).map { number ->
                async {
                    val client = if (number % 2 == 0) workos else other
                    val session = client.userManagement.loadSealedSession(minted.sealed, COOKIE_PASSWORD)
                    assertIs<Refresh.Refreshed>(session.refresh()).refreshToken
                }
            }.awaitAll()
        }
        assertEquals(1, tokens.toSet().size)
        assertEquals(1, emulator.count(REFRESH))
        val late = assertIs<Refresh.Refreshed>(load(minted.sealed).refresh())
        assertEquals(tokens.first(), late.refreshToken, "one who comes late with the old cookie gets the same session")
        assertEquals(1, emulator.count(REFRESH))
        other.close()
    }

    @Test
    fun `one who gives up waiting does not disturb the others`() = runBlocking {
        val minted = emulator.mintExpired()
        emulator.fault("""{"operation": "$REFRESH", "delay_ms": 1000}""")
        emulator.control("DELETE", "/_emulator/requests")
        val impatient = async(Dispatchers.Default) { load(minted.sealed).refresh() }
        delay(200.milliseconds)
        val patient = async(Dispatchers.Default) { load(minted.sealed).refresh() }
        delay(100.milliseconds)
        impatient.cancel()
        withTimeout(500.milliseconds) { impatient.join() }
        assertFailsWith<CancellationException> { impatient.await() }
        assertIs<Refresh.Refreshed>(patient.await())
        assertEquals(1, emulator.count(REFRESH))
    }

    @Test
    fun `bad days sign nobody out`() = runBlocking {
        for ((fault, reason) in listOf(
            """"status": 429, "headers": {"retry-after": "1"}""" to "rate_limit_exceeded",
            """"status": 503""" to "server_error",
            """"status": 500, "body": "<h1>oops</h1>"""" to "server_error",
            """"drop": "before_headers"""" to "network_error",
        )) {
            val minted = emulator.mintExpired()
            emulator.fault("""{"operation": "$REFRESH", "count": 0, $fault}""")
            val waits = assertIs<Refresh.Transient>(load(minted.sealed).refresh())
            assertEquals(reason, waits.reason)
            assertEquals(if (reason == "rate_limit_exceeded") 1.seconds else null, waits.retryAfter)
            val request = sessions.authenticateRequest(listOf("wos-session=${minted.sealed}"))
            assertEquals(503, request.status)
            assertIs<RequestOutcome.Unavailable>(request.outcome)
            assertEquals(emptyList(), request.headers.filter { it.name == "set-cookie" })
            emulator.control("DELETE", "/_emulator/faults")
            delay((waits.retryAfter ?: 0.seconds) * 1.1)
            assertIs<Refresh.Refreshed>(load(minted.sealed).refresh(), reason)
        }
    }

    @Test
    fun `a refresh token that is spent ends the session`() = runBlocking {
        val minted = emulator.mintExpired()
        val sealed = sessions.seal("""{"accessToken": "${minted.accessToken}", "refreshToken": "spent_long_ago"}""")
        val ended = assertIs<Refresh.Terminal>(load(sealed).refresh())
        assertEquals("invalid_grant" to true, ended.reason to ended.endsSession)
        val request = sessions.authenticateRequest(listOf("wos-session=$sealed"))
        assertEquals(401, request.status)
        assertEquals("invalid_grant", assertIs<RequestOutcome.SignInRequired>(request.outcome).reason)
        val removal = request.headers.single { it.name == "set-cookie" }.value
        assertTrue(removal.startsWith("wos-session=;") && "Max-Age=0" in removal, removal)
    }
}
