package dev.workoskit.app

import dev.workoskit.ErrorKind
import dev.workoskit.WorkOSException
import dev.workoskit.startDeviceFlow
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Test

private const val POLL = "user_management.authenticate_with_device_code"

/** Short pauses, as these tests really wait. */
private const val QUICK = "{ device_interval: 1 }"

internal class PublicClientTest {
    private fun on(device: Device = Device(QUICK), test: suspend (Device) -> Unit) = device.use { runBlocking { test(it) } }

    @Test
    fun `a program signs in without a secret`() = on { device ->
        val client = device.client()
        val start = client.getAuthorizationUrlWithPkce(CALLBACK, HINT)
        assertTrue("code_challenge=${start.codeVerifier.codeChallenge}" in start.url, start.url)
        val callback = Pages().open(start.url).first
        assertTrue("state=${start.state}" in callback)
        val code = Regex("[?&]code=([^&]+)").find(callback)!!.groupValues[1]
        val signedIn = client.authenticateWithCodeAndVerifier(code, start.codeVerifier)
        assertEquals("ada@acme.com", signedIn.user.email)
        val renewed = client.authenticateWithRefreshToken(signedIn.refreshToken, organizationId = "org_01ACME")
        assertEquals("org_01ACME", renewed.organizationId)
        assertNotEquals(signedIn.refreshToken, renewed.refreshToken)
        val spent = assertFailsWith<WorkOSException> { client.authenticateWithRefreshToken(signedIn.refreshToken) }
        assertEquals("invalid_grant", spent.code)
        assertTrue(client.getJwks().keys.isNotEmpty())
        val logout = client.getLogoutUrl("session_1", returnTo = "https://example.com")
        assertTrue("session_id=session_1" in logout, logout)
        assertFalse(signedIn.accessToken in "$client $start $signedIn")
        for (request in device.requests()) {
            val headers = request.getValue("headers").toString().lowercase()
            assertTrue("\"user-agent\"" in headers && "\"authorization\"" !in headers, headers)
            assertFalse("client_secret" in "$request", "$request")
        }
    }

    @Test
    fun `a cancelled exchange is cancelled at the server`() = on { device ->
        val client = device.client()
        device.fault("""{"operation": "$REFRESH", "delay_ms": 1000}""")
        withContext(Dispatchers.Default) {
            val exchange = launch { client.authenticateWithRefreshToken("refresh_token_1") }
            until { device.struck() == 1 }
            withTimeout(500.milliseconds) { exchange.cancelAndJoin() }
        }
        delay(2.seconds)
        assertEquals(0, device.requests(REFRESH).size)
    }

    @Test
    fun `a device waits until the person approves`() = on { device ->
        val client = device.client()
        val flow = client.startDeviceFlow()
        assertEquals(1.seconds, flow.interval)
        assertNull(flow.poll(), "nobody has signed in")
        val pages = Pages()
        val question = pages.press(pages.open(flow.authorization.verificationUriComplete!!), "continue")
        withContext(Dispatchers.Default) {
            val waiting = async { flow.wait() }
            // It asks while the person still reads.
            until { device.requests(POLL).size >= 2 }
            pages.press(question, "approve")
            val response = assertIs<DeviceSignIn.Authenticated>(waiting.await()).response
            assertEquals("user_01ADA", response.user.id)
        }
        assertEquals("invalid_grant", assertFailsWith<WorkOSException> { flow.poll() }.code, "a code works once")
        assertFalse(flow.authorization.deviceCode in "$flow ${flow.authorization}")
    }

    @Test
    fun `a refusal ends the flow`() = on { device ->
        val flow = device.client().startDeviceFlow()
        val pages = Pages()
        pages.press(pages.press(pages.open(flow.authorization.verificationUriComplete!!), "continue"), "deny")
        assertEquals(DeviceSignIn.Denied, flow.wait())
    }

    @Test
    fun `a device that is not waited for any more asks no more`() = on { device ->
        val flow = device.client().startDeviceFlow()
        withContext(Dispatchers.Default) {
            val waiting = launch { flow.wait() }
            until { device.requests(POLL).isNotEmpty() }
            withTimeout(500.milliseconds) { waiting.cancelAndJoin() }
        }
        val asked = device.requests(POLL).size
        delay(2500.milliseconds)
        assertEquals(asked, device.requests(POLL).size)
    }

    @Test
    fun `a server starts the flow of a device too`() = on { device ->
        device.emulator.client().use { workos ->
            workos.userManagement.startDeviceFlow().use { flow ->
                assertTrue(flow.authorization.userCode.isNotEmpty())
                assertNull(flow.poll())
            }
        }
        val strange = PublicClient("client_of_nobody", baseUrl = device.emulator.url, maxRetries = 0)
        assertNotEquals(ErrorKind.UNEXPECTED, assertFailsWith<WorkOSException> { strange.startDeviceFlow() }.kind)
    }
}
