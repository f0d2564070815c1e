package dev.workoskit.app

import dev.workoskit.app.okhttp.AccessTokenInterceptor
import dev.workoskit.root
import java.io.File
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import okhttp3.OkHttpClient
import org.junit.jupiter.api.Test

/** What the README shows for programs on their users' devices, as it stands there. */
internal class ReadmeAppTest {
    private val shown = CopyOnWriteArrayList<String>()

    private fun show(text: String, isStale: Boolean = false) {
        shown += if (isStale) "$text (stale)" else text
    }

    @Test
    fun `an app does what the README shows`() = Device().use { device ->
        runBlocking { app(device, CoroutineScope(Dispatchers.Default)) }
    }

    private suspend fun app(device: Device, scope: CoroutineScope) {
        val storage = device.storage
        val gate = Gate { true }
        val browser = Ada()
        val link = shown.firstOrNull()
        val redirectUri = CALLBACK
        fun PublicClient(clientId: String) = PublicClient(clientId, baseUrl = device.emulator.url)
        val clientId = device.emulator.clientId

        val client = PublicClient(clientId)
        val session = AuthSession(client, redirectUri, storage, gate)

        // When the app starts, also without a network.
        session.restore()
        val watching = scope.launch {
            session.states.collect { state ->
                when (state) {
                    is AuthState.SignedIn -> show("Hello ${state.session.user?.firstName}", state.session.isStale)
                    is AuthState.SignedOut -> show("Sign in", isStale = false)
                    AuthState.Locked, AuthState.OutOfDate, AuthState.Unknown -> show("One moment", isStale = false)
                }
            }
        }

        // The browser comes back here, or with a link that starts the app anew.
        session.signIn(browser, SignInParameters(loginHint = "ada@acme.com"))
        if (link != null) session.resumePendingSignIn(link)

        // Requests to the app's own server get the token, and another one when it is refused.
        val http = OkHttpClient.Builder().addInterceptor(AccessTokenInterceptor(session, "https://api.example.com")).build()
        assertEquals(1, http.interceptors.size)
        until { shown.any { it.startsWith("Hello") } }

        when (val refresh = session.refresh(organizationId = "org_01ACME")) {
            is SessionRefresh.Refreshed -> println(refresh.session.token.permissions)
            is SessionRefresh.Refused -> println(refresh.error.challenge?.kind)
            is SessionRefresh.Unavailable -> println("again in ${refresh.retryAfter}")
            is SessionRefresh.SignedOut, SessionRefresh.Locked -> println("sign in")
        }
        assertEquals("org_01ACME", session(session.state).organizationId)
        session.signOut().logoutUrl?.let { show(it) }
        assertTrue(shown.any { "session_id=" in it }, "$shown")
        watching.cancelAndJoin()
        session.close()
        client.close()
    }

    @Test
    fun `the README shows what this test does`() {
        val section = File(root, "bindings-uniffi/kotlin/README.md").readText().substringAfter("## On the user's device")
        val block = section.substringAfter("```kotlin\n").substringBefore("```").lines().map { it.trim() }
        val here = "bindings-uniffi/kotlin/src/test/kotlin/dev/workoskit/app/ReadmeAppTest.kt"
        val done = File(root, here).readLines().map { it.trim() }.toSet()
        assertTrue(block.size > 20)
        assertEquals(emptyList(), block.filter { it.isNotEmpty() && it !in done })
    }
}
