package dev.workoskit

import dev.workoskit.services.CreateUserPassword
import java.net.URI
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test

/** Requests of browsers, their cookies and their sign-ins, at the emulator. */
internal class RequestsTest : AtEmulator() {
    @Test
    fun `a request is authenticated and renewed`() = runBlocking<Unit> {
        val minted = emulator.mint()
        val cookie = "theme=dark; wos-session=${minted.sealed}"
        for (cookies in listOf(listOf(cookie), listOf("theme=dark", cookie))) {
            val request = sessions.authenticateRequest(cookies)
            assertEquals(200, request.status)
            assertEquals("ada@example.com", request.session?.user?.email)
            assertEquals(listOf(Header("cache-control", "private, no-store"), Header("vary", "Cookie")), request.headers)
        }
        val nobody = sessions.authenticateRequest(emptyList())
        assertEquals(401, nobody.status)
        assertEquals("no_session_cookie_provided", assertIs<RequestOutcome.SignInRequired>(nobody.outcome).reason)
        val renewed = sessions.authenticateRequest(listOf("wos-session=${emulator.mintExpired().sealed}"))
        assertEquals(200, renewed.status)
        val set = renewed.headers.first { it.name == "set-cookie" }.value.substringBefore(';')
        assertFalse(set in renewed.toString())
        val next = sessions.authenticateRequest(listOf(set))
        assertEquals(renewed.session?.sessionId, assertNotNull(next.session).sessionId)
    }

    @Test
    fun `cookies come in parts where they are large`() = runBlocking {
        val minted = emulator.mint()
        val cookie = CookieOptions(name = "app", sameSite = SameSite.STRICT, maxAge = 60.seconds)
        workos.userManagement.sessions(COOKIE_PASSWORD, options = SessionOptions(cookie = cookie)).use { own ->
            val small = own.setCookies(minted.sealed).single()
            assertTrue(Regex("app=Fe26.*; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Strict").matches(small), small)
            val padding = """"user": {"id": "${minted.userId}", "metadata": {"a": "${"x".repeat(6000)}"}}"""
            val large = own.seal("""{"accessToken": "${minted.accessToken}", "refreshToken": "r", $padding}""")
            val parts = own.setCookies(large, listOf("app=${minted.sealed}"))
            assertEquals(listOf("app.0", "app.1", "app.2", "app"), parts.map { it.substringBefore('=') })
            val header = parts.take(3).joinToString("; ") { it.substringBefore(';') }
            assertEquals(large, own.readCookie(listOf(header)))
            assertNull(own.readCookie(listOf("other=1")))
            assertEquals(4, own.clearCookies(listOf(header)).size)
            val report = own.sizeReport(large)
            assertEquals(false to "user", report.fitsOneCookie to report.largestPart)
            assertTrue(report.largestClaim != null && report.bytes > 8000)
            val error = assertFailsWith<WorkOSException> { own.setCookies("x".repeat(20_000)) }
            assertEquals("cookie_too_large", error.code)
        }
        val odd = SessionOptions(cookie = CookieOptions(sameSite = SameSite.NONE, dangerAllowPlainHttp = true))
        val refused = assertFailsWith<WorkOSException> { workos.userManagement.sessions(COOKIE_PASSWORD, options = odd) }
        assertEquals("cookie_options_invalid", refused.code)
    }

    @Test
    fun `the answer of a sign-in is sealed, without the user if that is wanted`() = runBlocking<Unit> {
        val password = "a long password 1"
        workos.userManagement.createUser(
            email = "eve@example.com", password = CreateUserPassword.Plaintext(password), emailVerified = Patch.Value(true),
        )
        val answer = workos.userManagement.authenticateWithPassword(email = "eve@example.com", password = password)
        val found = assertIs<Authentication.Authenticated>(load(sessions.seal(answer)).authenticate())
        assertEquals(answer.user, found.session.user)
        assertEquals(answer.authenticationMethod, found.session.authenticationMethod)
        workos.userManagement.sessions(COOKIE_PASSWORD, options = SessionOptions(minimal = true)).use { minimal ->
            val small = assertIs<Authentication.Authenticated>(
                minimal.loadSealedSession(minimal.seal(answer)).authenticate(),
            )
            assertNull(small.session.user)
            assertEquals(answer.user.id, small.session.token.userId)
        }
    }

    @Test
    fun `a sign-in through AuthKit is checked against the cookie of its browser`() = runBlocking {
        val start = sessions.startSignIn(
            "https://app.example.com/callback", returnPathname = "/reports", loginHint = "ada@example.com", maxAge = 0.seconds,
        )
        val cookie = start.headers.first { it.name == "set-cookie" }.value.substringBefore(';')
        assertTrue(Regex("wos-auth-verifier-[0-9a-f]{8}=.+").matches(cookie), cookie)
        val query = URI(start.url).rawQuery.split('&').associate { it.substringBefore('=') to it.substringAfter('=') }
        assertEquals("S256", query["code_challenge_method"])
        assertEquals("0", query["max_age"])
        assertFalse(query.getValue("state") in "$start")
        val callback = "/callback?code=abc&state=${query.getValue("state")}"
        suspend fun refusal(callback: String, cookies: List<String>) =
            assertFailsWith<WorkOSException> { sessions.completeSignIn(callback, cookies) }
        assertEquals("state_mismatch", refusal(callback, emptyList()).code)
        assertEquals("state_missing", refusal("/callback?code=abc", listOf(cookie)).code)
        // With the cookie everything fits but the code, which the server refuses.
        assertEquals("user_management.authenticate_with_code", refusal(callback, listOf(cookie)).operation)
        val elsewhere = assertFailsWith<WorkOSException> {
            sessions.startSignIn("https://a.example/", returnPathname = "//evil")
        }
        assertEquals("return_to_not_allowed", elsewhere.code)
    }
}
