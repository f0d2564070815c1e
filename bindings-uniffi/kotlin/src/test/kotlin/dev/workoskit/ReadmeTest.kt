package dev.workoskit

import dev.workoskit.events.EventType
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Test

/** What the README shows for servers, as it stands there. */
internal class ReadmeTest {
    private class Answer(val status: Int, val headers: List<Header>, val text: String)

    @Test
    fun `a server does what the README shows`() = runBlocking {
        Emulator.start().use { emulator ->
            emulator.server().use { workos -> server(emulator, workos) }
        }
    }

    private suspend fun server(emulator: Emulator, workos: WorkOS) {
        val cookiePassword = COOKIE_PASSWORD
        val minted = emulator.mintExpired()
        val cookie = minted.sealed
        val cookieHeader = "wos-session=$cookie"
        val authorizationHeader = "Bearer ${emulator.mint().accessToken}"
        val storedCursor: String? = null
        val answers = ArrayList<Answer>()
        var stored: String? = null
        fun answer(status: Int, headers: List<Header>, text: String) {
            answers += Answer(status, headers, text)
        }
        fun setCookie(sealedSession: String) {
            stored = sealedSession
        }
        fun removeCookie() {
            stored = null
        }
        val followed = CompletableDeferred<String>()
        fun store(cursor: String) {
            followed.complete(cursor)
        }

        val sessions = workos.userManagement.sessions(cookiePassword)

        // Each request: verified here, renewed where it is due, once for all who ask.
        val request = sessions.authenticateRequest(listOf(cookieHeader))
        val text = when (val outcome = request.outcome) {
            is RequestOutcome.Authenticated -> "Hello ${outcome.session.user?.firstName}, ${outcome.session.role}"
            is RequestOutcome.SignInRequired -> "sign in, because of ${outcome.reason}"
            is RequestOutcome.Unavailable -> "try again in ${outcome.retryAfter}"
        }
        answer(request.status, request.headers, text)

        // A cookie by itself.
        when (val refresh = workos.userManagement.loadSealedSession(cookie, cookiePassword).refresh()) {
            is Refresh.Refreshed -> setCookie(refresh.sealedSession)
            is Refresh.Unchanged -> Unit
            is Refresh.Terminal -> if (refresh.endsSession) removeCookie()
            is Refresh.Transient -> delay(refresh.retryAfter ?: 1.seconds)
        }

        // The token of an API.
        try {
            workos.userManagement.authenticateBearer(authorizationHeader).requirePermission("posts:write")
        } catch (error: WorkOSException) {
            val refusal = BearerRefusal(error)
            answer(refusal.status, refusal.headers.map { Header(it.key, it.value) }, error.message)
        }

        assertEquals(listOf(200, 403), answers.map { it.status })
        assertTrue(answers[0].text.startsWith("Hello") && answers[0].headers.any { it.name == "set-cookie" })
        assertTrue(stored.orEmpty().startsWith("Fe26"))
        sessions.close()

        workos.organizations.createOrganization(name = "Acme")
        runBlocking {
            val following = launch(Dispatchers.Default) {
                // The stream of events, from where one stopped.
                workos.events.poller(listOf(EventType.OrganizationCreated), after = storedCursor).batches().collect { batch ->
                    batch.events.forEach { println(it.typed()) }
                    store(batch.cursor)
                }
            }
            assertTrue(withTimeout(20.seconds) { followed.await() }.isNotEmpty())
            following.cancel()
        }
    }
}
