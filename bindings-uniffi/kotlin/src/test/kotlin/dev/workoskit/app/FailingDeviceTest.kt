package dev.workoskit.app

import dev.workoskit.WorkOSException
import java.io.File
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue
import kotlin.time.Clock
import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

/** Nothing that happens to a device signs anybody out who need not be. */
internal class FailingDeviceTest {
    private fun on(device: Device = Device(), test: suspend (Device) -> Unit) = device.use { runBlocking { test(it) } }

    /** Renews in a process that is killed while the answer is on its way. */
    private suspend fun killDuringRefresh(device: Device, folder: Path) {
        // The server carries it out, and the answer comes byte by byte.
        device.fault("""{"operation": "$REFRESH", "bytes_per_second": 1}""")
        val java = File(System.getProperty("java.home"), "bin/java").path
        val command = listOf(java, "-cp", System.getProperty("java.class.path"), "dev.workoskit.app.KilledAppKt")
        val process = ProcessBuilder(command + listOf(device.emulator.url, device.emulator.clientId, "$folder"))
            .inheritIO().start()
        try {
            until { device.requests(REFRESH).size == 1 }
        } finally {
            process.destroyForcibly()
        }
        assertTrue(process.waitFor(10, TimeUnit.SECONDS))
        assertEquals(listOf(PENDING_REFRESH, SESSION), folder.toFile().list()!!.sorted())
        device.clearFaults()
    }

    @Test
    fun `an app that is killed during a refresh recovers where the server allows it`(@TempDir folder: Path) =
        on(Device("{ refresh_token_reuse: 30 }")) { device ->
            val storage = FileStorage(folder)
            device.signIn(device.app(storage = storage))
            killDuringRefresh(device, folder)
            val app = device.app(storage = storage)
            val before = session(app.restore())
            val after = assertIs<SessionRefresh.Refreshed>(app.refresh()).session
            assertEquals(before.token.sessionId, after.token.sessionId)
            assertEquals(2, device.requests(REFRESH).size)
            assertEquals(listOf(SESSION), folder.toFile().list()!!.toList())
        }

    @Test
    fun `and says so where it does not`(@TempDir folder: Path) = on { device ->
        val storage = FileStorage(folder)
        device.signIn(device.app(storage = storage))
        killDuringRefresh(device, folder)
        val app = device.app(storage = storage)
        val ended = assertIs<SessionRefresh.SignedOut>(app.refresh())
        assertEquals(SignedOutReason.REFRESH_INTERRUPTED, ended.reason)
        assertEquals(SignedOutReason.REFRESH_INTERRUPTED, reason(app.state))
        assertEquals(emptyList(), folder.toFile().list()!!.toList())
    }

    @Test
    fun `a storage that is lost is an outcome`() = on { device ->
        device.signIn(device.app())
        device.storage.failure = StorageException("the key is gone")
        assertEquals(SignedOutReason.STORAGE_LOST, reason(device.app().restore()))
        val app = device.app()
        assertEquals(SignInOutcome.StorageLost("the key is gone"), app.signIn(Ada(), HINT))
        val refused = assertFailsWith<WorkOSException> { app.startSignIn(HINT) }
        assertEquals("storage_lost", refused.code)
        device.storage.failure = null
        device.storage.memory.store(SESSION, "what another program wrote")
        assertEquals(SignedOutReason.STORAGE_LOST, reason(device.app().restore()))
    }

    @Test
    fun `a storage that fails for a while loses nothing`() = on { device ->
        device.signIn(device.app())
        val app = device.app()
        for (failure in listOf(
            StorageException("the device was not unlocked yet", isTemporary = true),
            IllegalStateException("a mistake of the app"),
            NoClassDefFoundError("KeyStore"),
        )) {
            device.storage.failure = failure
            assertEquals(AuthState.Unknown, app.restore(), "$failure")
            assertEquals("storage_unavailable", assertIs<TokenOutcome.Unavailable>(app.accessToken()).reason)
        }
        device.storage.failure = null
        session(app.restore())
    }

    @Test
    fun `tokens that cannot be stored last as long as the process`() = on { device ->
        val app = device.app()
        device.signIn(app)
        device.storage.isFull = true
        val session = assertIs<SessionRefresh.Refreshed>(app.refresh()).session
        assertFalse(session.isStored)
        token(app.accessToken())
        device.storage.isFull = false
        assertTrue(assertIs<SessionRefresh.Refreshed>(app.refresh()).session.isStored)
    }

    @ParameterizedTest
    @ValueSource(longs = [-10, 10])
    fun `a clock that is ten minutes wrong harms nobody`(wrong: Long) = on { device ->
        device.watch.ahead += wrong.minutes
        val app = device.app()
        assertFalse(device.signIn(app).isStale)
        val first = token(app.accessToken())
        assertEquals(0, device.requests(REFRESH).size, "it is good for five minutes")
        // Also after a start without a network.
        val offline = device.app()
        assertFalse(session(offline.restore()).isStale)
        device.wait(4.minutes + 30.seconds)
        assertNotEquals(first, token(offline.accessToken()), "it is due half a minute before its time")
        assertEquals(1, device.requests(REFRESH).size)
        // The clock is set right, and the next answer says so.
        device.watch.ahead -= wrong.minutes
        val right = device.app()
        val refreshed = assertIs<SessionRefresh.Refreshed>(right.refresh()).session
        val ahead = refreshed.refreshedAt - Clock.System.now() - (4.minutes + 30.seconds)
        assertTrue(ahead.absoluteValue <= 2.seconds, "$ahead")
    }

    @Test
    fun `a session is shown offline for as long as the app wants`() = on { device ->
        device.signIn(device.app())
        device.fault("""{"drop": "before_headers", "count": 0}""")
        device.wait(1.hours)
        val lenient = device.app(options = AuthSessionOptions(maxOffline = 24.hours))
        val session = session(lenient.restore())
        assertTrue(session.isStale)
        assertEquals("ada@acme.com", session.user?.email)
        val unavailable = assertIs<TokenOutcome.Unavailable>(lenient.accessToken())
        assertEquals("network_error", unavailable.reason)
        assertTrue(unavailable.error.isRetryable)
        assertIs<SessionRefresh.Unavailable>(lenient.refresh())
        val strict = device.app(options = AuthSessionOptions(maxOffline = Duration.ZERO))
        assertEquals(AuthState.OutOfDate, strict.restore())
        device.clearFaults()
        token(strict.accessToken())
        assertFalse(session(strict.state).isStale, "it was kept")
    }

    @Test
    fun `a process that leaves the exchange to the app spends nothing`() = on { device ->
        val app = device.app()
        device.signIn(app)
        val widget = device.app(options = AuthSessionOptions(allowRefresh = false))
        widget.restore()
        device.wait(10.minutes)
        assertEquals("refresh_not_allowed", assertIs<TokenOutcome.Unavailable>(widget.accessToken()).reason)
        assertEquals("refresh_not_allowed", assertFailsWith<WorkOSException> { widget.refresh() }.code)
        assertEquals(0, device.requests(REFRESH).size)
        val renewed = token(app.accessToken())
        assertEquals(renewed, token(widget.accessToken()), "it reads what the app has stored")
        val stranger = device.app(options = AuthSessionOptions(installationId = "another"))
        assertEquals(SignedOutReason.NOT_SIGNED_IN, reason(stranger.restore()))
        assertEquals(emptyList(), device.storage.memory.names)
    }

    @Test
    fun `signing out wins over a refresh that is under way`() = on { device ->
        val app = device.app()
        device.signIn(app)
        device.fault("""{"operation": "$REFRESH", "delay_ms": 500}""")
        withContext(Dispatchers.Default) {
            val refreshed = async { app.refresh() }
            until { device.struck() == 1 }
            assertTrue(app.signOut().isCleared)
            assertEquals(SignedOutReason.SIGNED_OUT, assertIs<SessionRefresh.SignedOut>(refreshed.await()).reason)
        }
        assertEquals(emptyList(), device.storage.memory.names)
        assertEquals(SignedOutReason.SIGNED_OUT, reason(app.state))
    }
}
