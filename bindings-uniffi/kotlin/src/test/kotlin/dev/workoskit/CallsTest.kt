package dev.workoskit

import dev.workoskit.models.OrganizationDomainInput
import dev.workoskit.models.OrganizationDomainInputState
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal class CallsTest {
    private val emulator = Emulator.start()
    private val workos = emulator.client()

    @BeforeEach
    fun reset() {
        emulator.control("POST", "/_emulator/reset")
    }

    @AfterAll
    fun stop() {
        workos.close()
        emulator.close()
    }

    @Test
    fun `organizations are created, read, updated, listed and deleted`() = runBlocking<Unit> {
        val created = workos.organizations.createOrganization(
            name = "Acme",
            domainData = listOf(OrganizationDomainInput("acme.example", OrganizationDomainInputState.Verified)),
            metadata = Patch.of(mapOf("plan" to "gold")),
        )
        assertEquals("Acme", created.name)
        assertEquals("acme.example", created.domains.single().domain)
        assertEquals(created, workos.organizations.getOrganization(created.id))
        val renamed = workos.organizations.updateOrganization(created.id, name = "Acme & Co. Ü")
        assertEquals("Acme & Co. Ü", renamed.name)
        assertEquals(mapOf("plan" to "gold"), renamed.metadata, "what is absent stays")
        assertEquals(listOf(renamed), workos.organizations.listOrganizations().page().data)
        workos.organizations.deleteOrganization(created.id)
        assertEquals(emptyList(), workos.organizations.listOrganizations().toList())
    }

    @Test
    fun `absent, null and value are three things`() = runBlocking {
        val id = workos.organizations.createOrganization(name = "Acme", externalId = Patch.Value("ext-1")).id
        assertEquals("ext-1", workos.organizations.updateOrganization(id, name = "Other").externalId)
        assertNull(workos.organizations.updateOrganization(id, externalId = Patch.Null).externalId)
    }

    @Test
    fun `a failure has its members`() = runBlocking {
        val error = assertFailsWith<WorkOSException> { workos.organizations.getOrganization("org_missing") }
        assertEquals(ErrorKind.NOT_FOUND, error.kind)
        assertEquals(404, error.status)
        assertEquals(1, error.attempts)
        assertEquals("organizations.get_organization", error.operation)
        assertNotNull(error.requestId)
        assertFalse(error.isRetryable)
        val refused = assertFailsWith<WorkOSException> {
            emulator.client(apiKey = "sk_test_wrong_key").organizations.getOrganization("org_1")
        }
        assertEquals(ErrorKind.AUTHENTICATION, refused.kind)
        assertFalse("sk_test_wrong_key" in refused.stackTraceToString())
    }

    @Test
    fun `kinds say what to do`() = runBlocking {
        fault("""{"status": 429, "headers": {"retry-after": "7"}}""")
        val limited = assertFailsWith<WorkOSException> { workos.organizations.listOrganizations().page() }
        assertEquals(ErrorKind.RATE_LIMITED, limited.kind)
        assertEquals(7.seconds, limited.retryAfter)
        assertTrue(limited.isRetryable)
        fault("""{"status": 503, "body": "<html>busy</html>"}""")
        val busy = assertFailsWith<WorkOSException> { workos.organizations.listOrganizations().page() }
        assertEquals(ErrorKind.UNAVAILABLE, busy.kind)
        fault("""{"status": 200, "body": {"data": [{"id": "org_1", "name": {"secret": "sk_leaked"}}]}}""")
        val odd = assertFailsWith<WorkOSException> { workos.organizations.listOrganizations().page() }
        assertEquals(ErrorKind.DECODE, odd.kind)
        assertEquals("answer_malformed", odd.code)
        assertEquals("organizations.list_organizations", odd.operation)
        assertTrue("`Organization.name` does not fit" in odd.message, odd.message)
        assertFalse("sk_leaked" in odd.stackTraceToString(), odd.stackTraceToString())
        fault("""{"status": 200, "body": "<html>"}""")
        val html = assertFailsWith<WorkOSException> { workos.organizations.listOrganizations().page() }
        assertEquals(ErrorKind.DECODE, html.kind)
    }

    @Test
    fun `options of a call are for that call`() = runBlocking {
        fault("""{"status": 503, "count": 2}""")
        var told: ResponseMetadata? = null
        val options = RequestOptions(maxRetries = 2, headers = mapOf("X-Own" to "yes"), onResponse = { told = it })
        workos.organizations.listOrganizations(requestOptions = options).page()
        assertEquals(200, told?.status)
        assertEquals(3, told?.attempts)
        assertTrue(told?.headers?.get("content-type").orEmpty().startsWith("application/json"))
        assertEquals(told?.requestId, told?.headers?.get("x-request-id"))
        fault("""{"delay_ms": 30000}""")
        val slow = assertFailsWith<WorkOSException> {
            workos.organizations.listOrganizations(requestOptions = RequestOptions(timeout = 100.milliseconds)).page()
        }
        assertEquals(ErrorKind.TIMEOUT, slow.kind)
        val wrong = assertFailsWith<WorkOSException> {
            workos.organizations.listOrganizations(requestOptions = RequestOptions(maxRetries = -1)).page()
        }
        assertEquals(ErrorKind.CONFIGURATION, wrong.kind)
    }

    @Test
    fun `pages follow one another and no request is made in vain`() = runBlocking {
        val names = (1..7).map { "Organization $it" }
        names.forEach { workos.organizations.createOrganization(name = it) }
        emulator.control("DELETE", "/_emulator/requests")
        val list = workos.organizations.listOrganizations(limit = 3, order = PageOrder.Asc)
        assertEquals(0, requests().size, "nothing is sent before it is asked for")
        assertEquals(names, list.items().toList().map { it.name })
        assertEquals(3, requests().size)
        assertEquals(listOf(3, 3, 1), list.pages().toList().map { it.data.size })
        emulator.control("DELETE", "/_emulator/requests")
        assertEquals(names.take(3), list.items().take(3).toList().map { it.name })
        assertEquals(1, requests().size, "what follows is not asked for")
        assertEquals(names[0], list.items().first().name)

        val first = list.page()
        assertTrue(first.hasNextPage)
        val second = assertNotNull(first.nextPage())
        val cursor = assertNotNull(second.nextCursor)
        val again = workos.organizations.listOrganizations(limit = 3, order = PageOrder.Asc, after = cursor)
        assertEquals(names.drop(6), again.toList().map { it.name }, "a cursor outlives the walk")
        assertNull(second.nextPage()?.nextPage())

        val last = workos.organizations.listOrganizations(limit = 3, order = PageOrder.Asc, before = second.listMetadata.after)
        assertTrue(last.page().data.isNotEmpty())
    }

    @Test
    fun `a cursor that comes again ends the walk`() = runBlocking {
        fault("""{"status": 200, "count": 0, "body": {"data": [], "list_metadata": {"before": null, "after": "org_1"}}}""")
        val error = assertFailsWith<WorkOSException> {
            withTimeout(20.seconds) { workos.organizations.listOrganizations().toList() }
        }
        assertEquals("cursor_repeated", error.code)
    }

    @Test
    fun `a cancelled coroutine takes its request along`() = runBlocking {
        fault("""{"delay_ms": 1000, "count": 2}""")
        suspend fun begun(number: Int) = withTimeout(10.seconds) {
            while (struck() < number) {
                delay(10.milliseconds)
            }
        }
        val finished = launch(Dispatchers.Default) { workos.organizations.createOrganization(name = "Finished") }
        begun(1)
        finished.join()
        val cancelled = launch(Dispatchers.Default) { workos.organizations.createOrganization(name = "Cancelled") }
        begun(2)
        withTimeout(500.milliseconds) { cancelled.cancelAndJoin() }
        // The emulator drops the work of a connection that is closed, and only what was worked on is in its ledger.
        delay(2.seconds)
        assertEquals(1, requests().size)
        assertEquals(listOf("Finished"), workos.organizations.listOrganizations().toList().map { it.name })
    }

    @Test
    fun `a cancellation is not an error of this package`() = runBlocking {
        fault("""{"delay_ms": 30000}""")
        var caught: Throwable? = null
        val call = launch(Dispatchers.Default) {
            try {
                workos.organizations.listOrganizations().page()
            } catch (error: Throwable) {
                caught = error
                throw error
            }
        }
        withTimeout(10.seconds) {
            while (struck() == 0) {
                delay(10.milliseconds)
            }
        }
        call.cancel()
        call.join()
        assertTrue(caught is CancellationException, caught.toString())
    }

    @Test
    fun `64 coroutines share a client`() = runBlocking {
        val names = withContext(Dispatchers.Default) {
            (1..64).map { number ->
                async {
                    val created = workos.organizations.createOrganization(name = "Organization $number")
                    workos.organizations.getOrganization(created.id).name
                }
            }.awaitAll()
        }
        assertEquals((1..64).map { "Organization $it" }, names)
        assertEquals(64, workos.organizations.listOrganizations(limit = 100).toList().size)
    }

    @Test
    fun `a client that is closed refuses calls`() = runBlocking<Unit> {
        val client = emulator.client()
        client.close()
        client.close()
        val error = assertFailsWith<WorkOSException> { client.organizations.listOrganizations().page() }
        assertEquals("client_closed", error.code)
    }

    @Test
    fun `a configuration that cannot be is refused`() {
        for (make in listOf(
            { WorkOS(apiKey = "sk_1", timeout = (-1).seconds) },
            { WorkOS(apiKey = "sk_1", baseUrl = "http://example.com") },
            { WorkOS(apiKey = "sk_1", baseUrl = "no url") },
            { WorkOS(apiKey = "sk_1", maxRetries = 1001) },
        )) {
            assertEquals(ErrorKind.CONFIGURATION, assertFailsWith<WorkOSException> { make() }.kind)
        }
    }

    private fun fault(fault: String) = emulator.control("POST", "/_emulator/faults", fault)

    private fun requests() = emulator.control("GET", "/_emulator/requests").jsonObject.getValue("data").jsonArray

    private fun struck(): Int = emulator.control("GET", "/_emulator/faults").jsonObject.getValue("data").jsonArray
        .sumOf { it.jsonObject.getValue("struck").jsonPrimitive.int }
}
