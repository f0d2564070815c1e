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
        assertStays(10_000) { count ->
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
        assertStays(10_000) { count ->
            repeat(count) {
                val session = workos.userManagement.loadSealedSession(minted.sealed, COOKIE_PASSWORD)
                assertIs<Authentication.Authenticated>(session.tryAuthenticate()).session.user
                workos.userManagement.tryVerifyAccessToken(minted.accessToken)!!.claim("sid")
                workos.webhooks.constructEvent(body, header, "whsec")
            }
        }
    }

    @Test
    fun `handles that nobody closes are freed when they are collected`() = runBlocking {
        assertStays(3_000) { count ->
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
        assertStays(3_000) { count ->
            repeat(count) {
                Sealer(COOKIE_PASSWORD).use { it.sealText("text") }
                workos.userManagement.sessions(COOKIE_PASSWORD).use { it.clearCookies() }
            }
        }
    }

    /** Runs something to warm up and then `count` times; neither the process nor the heap may have grown by more than 32 MiB. */
    private suspend fun assertStays(count: Int, work: suspend (count: Int) -> Unit) {
        // Otherwise the size of the heap says more than what is in it.
        val runtime = Runtime.getRuntime()
        check(runtime.totalMemory() == runtime.maxMemory()) { "the heap must have a fixed size: -Xms512m -Xmx512m" }
        work(1_000)
        val (residentBefore, heapBefore) = settled()
        work(count)
        val (residentAfter, heapAfter) = settled()
        val account = "$count calls: resident $residentBefore to $residentAfter MiB, heap $heapBefore to $heapAfter MiB"
        println(account)
        assertTrue(residentAfter - residentBefore <= 32 && heapAfter - heapBefore <= 32, account)
    }

    /** Resident memory of the process and the used part of the heap in MiB, when collector and cleaner have had their turn. */
    private fun settled(): Pair<Long, Long> {
        val runtime = Runtime.getRuntime()
        var smallest = Long.MAX_VALUE
        var quiet = 0
        // The cleaner has a thread of its own, which on a busy machine takes its time.
        while (quiet < 5) {
            System.gc()
            Thread.sleep(100)
            val used = runtime.totalMemory() - runtime.freeMemory()
            quiet = if (used < smallest - MIB / 4) 0 else quiet + 1
            smallest = minOf(smallest, used)
        }
        val pages = File("/proc/self/statm").readText().split(' ')[1].toLong()
        return pages * 4096 / MIB to smallest / MIB
    }

    private companion object {
        const val MIB = 1L shl 20
    }
}
