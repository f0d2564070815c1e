package dev.workoskit

import dev.workoskit.services.CreateUserPassword
import java.net.URI
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Clock
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance

/** What an application and its users go through, at the emulator. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal class SessionsTest {
    private val emulator = Emulator.start()
    private val workos = emulator.server()
    private val sessions = workos.userManagement.sessions(COOKIE_PASSWORD)

    @BeforeEach
    fun reset() {
        // Not the whole emulator: it would give the same refresh tokens again, and those are known to be spent.
        emulator.control("DELETE", "/_emulator/faults")
    }

    @AfterAll
    fun stop() {
        sessions.close()
        workos.close()
        emulator.close()
    }

    private fun load(sealed: String) = workos.userManagement.loadSealedSession(sealed, COOKIE_PASSWORD)

    private suspend fun organization(name: String) = workos.organizations.createOrganization(name = name).id

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
    fun `an access token is asked for what it says`() = runBlocking {
        val claims = """{"permissions": ["posts:read"], "feature_flags": ["beta"], "entitlements": ["sso"], "team": [1, 2]}"""
        val acme = organization("Acme")
        val minted = emulator.mint(""", "organization_id": "$acme", "claims": $claims""")
        val token = workos.userManagement.verifyAccessToken(minted.accessToken)
        assertEquals(token, workos.userManagement.tryVerifyAccessToken(minted.accessToken))
        assertEquals(token, workos.userManagement.authenticateBearer("Bearer ${minted.accessToken}"))
        assertEquals(token, workos.userManagement.tryAuthenticateBearer("Bearer ${minted.accessToken}"))
        assertEquals(listOf(1, 2), token.claim("team", ListSerializer(Int.serializer())))
        assertNull(token.claim("nothing"))
        assertEquals("claim_malformed", assertFailsWith<WorkOSException> { token.claim("team", String.serializer()) }.code)
        assertTrue(token.expiresAt > Clock.System.now() && assertNotNull(token.issuedAt) <= Clock.System.now() + 1.seconds)
        assertTrue("\"team\"" in token.claimsJson && "team" !in token.toString())
        assertTrue(token.hasRole("member") && token.hasPermission("posts:read") && token.hasFeatureFlag("beta"))
        assertTrue(token.hasEntitlement("sso") && !token.hasScope("openid"))
        token.requireOrganization(acme)
        token.requireRole("member")
        token.requirePermission("posts:read")
        token.requireFeatureFlag("beta")
        token.requireEntitlement("sso")
        for ((code, require) in listOf(
            "organization_mismatch" to { token.requireOrganization("org_2") },
            "role_missing" to { token.requireRole("admin") },
            "permission_missing" to { token.requirePermission("posts:write") },
            "feature_flag_missing" to { token.requireFeatureFlag("alpha") },
            "entitlement_missing" to { token.requireEntitlement("scim") },
            "scope_missing" to { token.requireScope("openid") },
        )) {
            val error = assertFailsWith<WorkOSException> { require() }
            assertEquals(ErrorKind.PERMISSION to code, error.kind to error.code)
            assertEquals(403, BearerRefusal(error).status)
        }
    }

    @Test
    fun `keys are fetched, kept and taken along`() = runBlocking {
        workos.userManagement.sessionKeys().use { keys ->
            keys.warmUp()
            assertFalse(keys.needsRefresh())
            assertEquals(1, keys.keyIds().size)
            keys.preload(assertNotNull(keys.toJson()))
            assertEquals("keys_malformed", assertFailsWith<WorkOSException> { keys.pin("{}") }.code)
            keys.fromSource(KeySource.AUTHKIT).use { it.warmUp() }
        }
    }

    @Test
    fun `requests without a good token are told what is missing`() = runBlocking {
        val missing = assertFailsWith<WorkOSException> { workos.userManagement.authenticateBearer(null) }
        assertEquals(ErrorKind.AUTHENTICATION to "bearer_token_missing", missing.kind to missing.code)
        assertEquals("bearer_token_malformed", assertFailsWith<WorkOSException> { bearerToken("Basic abc") }.code)
        assertEquals("abc.def", bearerToken("Bearer abc.def"))
        val metadata = ProtectedResource("https://mcp.example.com/v1", "https://example.authkit.app", scopes = listOf("read"))
        assertEquals("https://mcp.example.com/.well-known/oauth-protected-resource/v1", metadata.metadataUrl)
        assertTrue(""""scopes_supported":["read"]""" in metadata.toJson(), metadata.toJson())
        val refusal = BearerRefusal(missing, metadata.metadataUrl)
        assertEquals(401, refusal.status)
        assertEquals("""Bearer resource_metadata="${metadata.metadataUrl}"""", refusal.headers["WWW-Authenticate"])
        val error = assertFailsWith<WorkOSException> {
            workos.userManagement.verifyAccessToken(
                emulator.mint().accessToken, TokenPolicy.forResource("https://mcp.example.com/v1"),
            )
        }
        assertEquals(ErrorKind.SESSION_INVALID, error.kind)
        assertEquals(401, BearerRefusal(error).status)
        val away = WorkOSException(ErrorKind.UNAVAILABLE, "keys_unavailable", "away", retryAfter = 1500.milliseconds)
        assertEquals("2", BearerRefusal(away).headers["Retry-After"])
        assertContentEquals(listOf("Retry-After"), BearerRefusal(away).headers.keys)
    }

    @Test
    fun `an agent's token is no user's`() = runBlocking<Unit> {
        val token = emulator.mint().accessToken
        val refused = assertFailsWith<WorkOSException> { workos.agents.verifyAccessToken(token) }
        assertEquals(ErrorKind.SESSION_INVALID, refused.kind)
        assertFailsWith<WorkOSException> { workos.agents.verifyUnrevokedAccessToken(token) }
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
