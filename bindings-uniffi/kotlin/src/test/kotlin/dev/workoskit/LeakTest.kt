package dev.workoskit

import java.io.File
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance

/** Memory of the whole process, the native part included, stays where it is however often one calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal class LeakTest {
    private val emulator = Emulator.start()
    private val workos = emulator.server()

    @AfterAll
    fun stop() {
        workos.close()
        emulator.close()
    }

    @Test
    fun `10,000 calls over the network leave nothing behind`() = runBlocking {
        workos.organizations.createOrganization(name = "Acme")
        assertStays(slack = 24) { count ->
            withContext(Dispatchers.Default) {
                (1..16).map { async { repeat(count / 16) { workos.organizations.listOrganizations().page() } } }.awaitAll()
            }
        }
    }

    @Test
    fun `10,000 sessions, tokens and webhooks leave nothing behind`() = runBlocking {
        val minted = emulator.mint()
        val body = """{"id":"event_1","event":"comet.seen","created_at":"2026-01-15T12:00:00Z","data":{}}""".encodeToByteArray()
        val header = workos.webhooks.sign(body, "whsec")
        workos.userManagement.sessionKeys().use { it.warmUp() }
        assertStays(slack = 24) { count ->
            repeat(count) {
                val session = workos.userManagement.loadSealedSession(minted.sealed, COOKIE_PASSWORD)
                assertIs<Authentication.Authenticated>(session.tryAuthenticate()).session.user
                workos.userManagement.tryVerifyAccessToken(minted.accessToken)!!.claim("sid")
                workos.webhooks.constructEvent(body, header, "whsec")
            }
        }
    }

    @Test
    fun `10,000 handles that nobody closes are freed`() = runBlocking {
        assertStays(slack = 48) { count ->
            repeat(count) {
                Sealer(COOKIE_PASSWORD).sealText("text")
                workos.userManagement.sessions(COOKIE_PASSWORD).clearCookies()
                workos.vault.cipherWithCache()
                WebhookVerifier("whsec")
            }
        }
    }

    @Test
    fun `handles that are closed are freed at once`() = runBlocking {
        assertStays(slack = 8) { count ->
            repeat(count) {
                Sealer(COOKIE_PASSWORD).use { it.sealText("text") }
                workos.userManagement.sessions(COOKIE_PASSWORD).use { it.clearCookies() }
            }
        }
    }

    /** Runs something to warm up and again to measure; the resident memory must not grow by more than `slack` MiB. */
    private suspend fun assertStays(slack: Long, work: suspend (count: Int) -> Unit) {
        work(2_000)
        val before = settled()
        work(10_000)
        val after = settled()
        println("resident: $before MiB before 10,000 calls, $after MiB after them")
        assertTrue(after - before <= slack, "$before MiB before, $after MiB after")
    }

    /** Resident memory in MiB when the collector and the cleaner have had their turn. */
    private fun settled(): Long = (1..5).minOf {
        System.gc()
        Thread.sleep(100)
        val pages = File("/proc/self/statm").readText().split(' ')[1].toLong()
        pages * 4096 / (1 shl 20)
    }
}
