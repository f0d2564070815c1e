package dev.workoskit.app

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.file.Path
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.concurrent.thread
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import signin.LoopbackBrowser
import signin.SignIn

/** The command-line program of `examples/sign-in/kotlin`, with a user who does what it asks for. */
internal class SignInExampleTest {
    private val said = CopyOnWriteArrayList<String>()

    private fun on(test: suspend (Device) -> Unit) =
        Device("{ device_interval: 1 }").use { runBlocking { test(it) } }

    /** The user opens what is shown, beside the program. */
    private fun user(act: Pages.(String) -> Unit): (String) -> Unit = { url -> thread { Pages("none:").act(url) } }

    @Test
    fun `a user signs in with the browser and stays signed in`(@TempDir folder: Path) = on { device ->
        val storage = FileStorage(folder)
        val program = SignIn(device.client(), storage, said::add, user { open(it) })
        assertTrue(program.inBrowser(HINT))
        assertEquals(listOf("Signed in as ada@acme.com."), said)
        val again = SignIn(device.client(), storage, said::add) { error("no browser is needed") }
        device.wait(10.minutes)
        assertTrue(again.inBrowser())
        assertEquals(1, device.requests(REFRESH).size)
        assertTrue(program.out())
        assertEquals("Signed out.", said.last())
        val nobody = SignInParameters(loginHint = "nobody@acme.com")
        val refused = runCatching { program.inBrowser(nobody) }.exceptionOrNull()
        assertTrue("access_denied" in "$refused", "$refused")
    }

    @Test
    fun `a user signs in with a browser elsewhere`() = on { device ->
        val program = SignIn(device.client(), MemoryStorage(), said::add, user { press(press(open(it), "continue"), "approve") })
        assertTrue(program.onDevice())
        assertTrue(said[0].startsWith("Open ${device.emulator.url}/device and enter "), said[0])
        assertEquals("Signed in as ada@acme.com.", said[1])
        val other = SignIn(device.client(), MemoryStorage(), said::add, user { press(press(open(it), "continue"), "deny") })
        assertFalse(other.onDevice())
        assertEquals("The sign-in was refused.", said.last())
    }

    @Test
    fun `another page ends no sign-in, and nobody waits for ever`() = runBlocking {
        val statuses = CopyOnWriteArrayList<Int>()
        LoopbackBrowser(patience = 300.milliseconds) { url ->
            val redirectUri = url.substringAfter("redirect=").substringBefore('&')
            val forged = HttpRequest.newBuilder(URI("$redirectUri?code=c&state=other")).build()
            statuses += HttpClient.newHttpClient().send(forged, HttpResponse.BodyHandlers.ofString()).statusCode()
        }.use { browser ->
            val returned = browser.open("http://127.0.0.1/?redirect=${browser.redirectUri}&state=own", browser.redirectUri)
            assertEquals(BrowserReturn.Dismissed, returned)
        }
        assertEquals(listOf(400), statuses)
    }
}
