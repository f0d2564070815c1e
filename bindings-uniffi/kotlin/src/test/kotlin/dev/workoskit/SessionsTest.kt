package dev.workoskit

import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Clock
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test

/** What a sealed session turns out to be, at the emulator. */
internal class SessionsTest : AtEmulator() {
    @Test
    fun `a sealed session says who it is`() = runBlocking<Unit> {
        val acme = organization("Acme")
        val minted = emulator.mint(""", "organization_id": "$acme"""")
        val session = load(minted.sealed)
        val found = assertIs<Authentication.Authenticated>(session.authenticate())
        val verified = found.session
        assertEquals(minted.accessToken, verified.accessToken)
        assertEquals(minted.sessionId, verified.sessionId)
        assertEquals(minted.userId, verified.token.userId)
        assertEquals(acme, verified.organizationId)
        assertEquals("member", verified.role)
        assertEquals(listOf("member"), verified.roles)
        val user = assertNotNull(verified.user)
        assertEquals("ada@example.com", user.email)
        assertTrue(user === verified.user, "decoded once")
        assertTrue(user.emailVerified, "with its members")
        assertNull(verified.impersonator)
        for (secret in minted.secrets) {
            assertFalse(secret in "$session $found $verified ${verified.token} $sessions", "a secret is shown")
        }
        assertIs<Authentication.Authenticated>(session.tryAuthenticate(), "once the keys are there, nothing is waited for")
        val same = workos.userManagement.authenticateWithSessionCookie(minted.sealed, OTHER_PASSWORD, COOKIE_PASSWORD)
        assertEquals(minted.sessionId, assertIs<Authentication.Authenticated>(same).session.sessionId)
    }

    @Test
    fun `who acts as the user is named`() = runBlocking<Unit> {
        val minted = emulator.mint(""", "impersonator": {"email": "admin@example.com", "reason": "support"}""")
        val found = assertIs<Authentication.Authenticated>(load(minted.sealed).authenticate())
        assertEquals("admin@example.com", found.session.impersonator?.email)
        assertEquals("support", found.session.impersonator?.reason)
    }

    @Test
    fun `what is no session has a reason`() = runBlocking<Unit> {
        val minted = emulator.mint()
        assertIs<Authentication.NoCookie>(load("").authenticate())
        suspend fun code(sealed: String, password: String = COOKIE_PASSWORD): Pair<String, String?> {
            val session = workos.userManagement.loadSealedSession(sealed, password)
            val invalid = assertIs<Authentication.Invalid>(session.authenticate())
            return invalid.reason to invalid.error.code
        }
        assertEquals("invalid_session_cookie" to "seal_malformed", code("garbage"))
        val altered = minted.sealed.replaceRange(300, 301, if (minted.sealed[300] == 'A') "B" else "A")
        assertEquals("invalid_session_cookie" to "seal_password_mismatch", code(altered))
        assertEquals("invalid_session_cookie" to "seal_password_mismatch", code(minted.sealed, OTHER_PASSWORD))
        val alien = emulator.mint(""", "claims": {"iss": "https://attacker.example"}""")
        assertEquals("invalid_jwt" to "token_issuer_mismatch", code(alien.sealed))
        val borrowed = sessions.seal("""{"accessToken": "${minted.accessToken}", "user": {"id": "user_2"}}""")
        assertEquals("invalid_jwt" to "session_user_mismatch", code(borrowed))
        val short = assertFailsWith<WorkOSException> { workos.userManagement.loadSealedSession("", "short") }
        assertEquals("cookie_password_too_short", short.code)
        val none = assertFailsWith<WorkOSException> { workos.userManagement.sessions() }
        assertEquals(ErrorKind.CONFIGURATION, none.kind)
        val half = assertFailsWith<WorkOSException> { load("\uD800").authenticate() }
        assertEquals("text_malformed", half.code)
    }

    @Test
    fun `a cookie of another format is sealed anew, and its user is not believed`() = runBlocking {
        val minted = emulator.mint()
        val options = SessionOptions(accept = listOf(SealFormat.PLAIN))
        workos.userManagement.sessions(COOKIE_PASSWORD, options = options).use { own ->
            val user = """{"id": "user_evil", "email": "evil@example.com"}"""
            val session = own.loadSealedSession(
                """{"accessToken": "${minted.accessToken}", "refreshToken": "${minted.refreshToken}", "user": $user}""",
            )
            assertTrue(session.shouldBeSealedAnew)
            val found = assertIs<Authentication.Authenticated>(session.authenticate())
            assertNull(found.session.user)
            assertEquals(minted.userId, found.session.token.userId)
            assertTrue(session.sealed().startsWith("Fe26"))
        }
        assertFalse(load(minted.sealed).shouldBeSealedAnew)
    }

    @Test
    fun `what was sealed as user and is none is said to be so`() = runBlocking<Unit> {
        val minted = emulator.mint()
        val sealed = sessions.seal(
            """{"accessToken": "${minted.accessToken}", "user": {"id": "${minted.userId}", "email": {"a": "leaked"}}}""",
        )
        val found = assertIs<Authentication.Authenticated>(load(sealed).authenticate())
        val error = assertFailsWith<WorkOSException> { found.session.user }
        assertEquals("seal_payload_malformed", error.code)
        assertFalse("leaked" in error.stackTraceToString())
    }

    @Test
    fun `clocks that are wrong are told from sessions that are`() = runBlocking<Unit> {
        val minted = emulator.mint()
        suspend fun at(clock: Clock?): Authentication {
            val options = SessionOptions(clock = clock)
            return workos.userManagement.sessions(COOKIE_PASSWORD, options = options).use {
                it.loadSealedSession(minted.sealed).authenticate()
            }
        }
        assertIs<Authentication.Authenticated>(at(null))
        assertIs<Authentication.Expired>(at(clockAt(Clock.System.now() + 1.hours)))
        val token = minted.accessToken
        suspend fun verify(policy: TokenPolicy) = workos.userManagement.verifyAccessToken(token, policy)
        val late = assertFailsWith<WorkOSException> { verify(TokenPolicy(clock = clockAt(Clock.System.now() + 10.minutes))) }
        assertEquals(ErrorKind.SESSION_EXPIRED to "token_expired", late.kind to late.code)
        // The token is good for 5 minutes: a clock that is 5.5 minutes ahead is forgiven where that is allowed.
        val ahead = clockAt(Clock.System.now() + 330.seconds)
        assertEquals(minted.userId, verify(TokenPolicy(leeway = 1.minutes, clock = ahead)).userId)
    }

    @Test
    fun `keys that cannot be had sign nobody out`() = runBlocking<Unit> {
        val minted = emulator.mint()
        val other = WorkOS(apiKey = emulator.apiKey, clientId = "client_without_keys", baseUrl = "http://127.0.0.1:9", maxRetries = 0)
        val found = other.userManagement.authenticateWithSessionCookie(minted.sealed, COOKIE_PASSWORD)
        val unavailable = assertIs<Authentication.KeysUnavailable>(found)
        assertEquals("keys_unavailable", unavailable.error.code)
        other.close()
    }

    @Test
    fun `what is closed says so`() = runBlocking<Unit> {
        val own = workos.userManagement.sessions(COOKIE_PASSWORD)
        val session = own.loadSealedSession(emulator.mint().sealed)
        own.close()
        own.close()
        assertEquals("client_closed", assertFailsWith<WorkOSException> { session.authenticate() }.code)
    }
}
