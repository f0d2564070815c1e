package dev.workoskit

import dev.workoskit.events.Event
import dev.workoskit.ffi.NativeWebhookVerifier
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlinx.serialization.json.JsonNull
import org.junit.jupiter.api.Test

/** Direct calls answer as those of UniFFI do, or not at all. */
internal class DirectTest {
    private val native = NativeWebhookVerifier(listOf("other", "whsec"), null, null)
    private val direct = assertNotNull(DirectVerifier.of(native), "the native library gave no methods")
    private val workos = WorkOS(apiKey = "sk_test", clientId = "client_1")

    private fun sign(body: ByteArray, secret: String = "whsec") = workos.webhooks.sign(body, secret)

    private fun event(data: String, more: String = "") =
        """{"object":"event","id":"event_1","event":"comet.seen","created_at":"2026-01-15T12:00:00.123456789Z"$data$more}"""
            .encodeToByteArray()

    @Test
    fun `a delivery is verified alike, whether its body is copied or lent`() {
        for (size in listOf(0, 1, 4096, 4097, 1024 * 1024)) {
            val body = ByteArray(size) { it.toByte() }
            val header = sign(body)
            assertEquals(lent(body) { native.verify(it, header) }.public(), direct.verify(body, header), "$size bytes")
            if (size > 0) {
                body[size - 1]++
                assertNull(direct.verify(body, header), "$size bytes, forged")
            }
        }
    }

    @Test
    fun `what is not usual is left to the object`() {
        val large = ByteArray(1024 * 1024 + 1)
        assertNull(direct.verify(large, sign(large)))
        assertEquals(1, WebhookVerifier(listOf("other", "whsec")).verify(large, sign(large)).secretIndex)
        val body = "{}".encodeToByteArray()
        assertNull(direct.verify(body, ""))
        assertNull(direct.verify(body, "${sign(body)}, v2=ü"))
        assertNull(direct.verify(body, "${sign(body)}, v2=\uD800"))
        val long = "${sign(body)}, v2=${"0".repeat(500)}"
        assertNull(direct.verify(body, long))
        assertEquals(0, WebhookVerifier("whsec").verify(body, long).secretIndex, "and is answered by it")
        assertNull(direct.constructEvent(body, sign(body)), "it is no event")
    }

    @Test
    fun `an event is read alike`() {
        for (body in listOf(
            event(""","data":{"name":"Ωmega","list":[1,2.5,null,"a\u00e9"]}"""),
            event(""","data":{"a":"${"x".repeat(5000)}"}""", ""","context":{"client_id":"client_1"},"later":[true],"more":null"""),
            event("", ""","context":null"""),
            event(""","data":null"""),
        )) {
            val direct = assertNotNull(direct.constructEvent(body, sign(body)))
            val decoded = Event.decode(body)
            assertEquals(decoded, direct)
            assertEquals(decoded.hashCode(), direct.hashCode())
            assertEquals(decoded.rawData, direct.rawData)
            assertEquals(encoding.encodeToString(Event.serializer(), decoded), encoding.encodeToString(Event.serializer(), direct))
        }
        val changed = assertNotNull(direct.constructEvent(event(""), sign(event("")))).copy(id = "event_2", rawContext = JsonNull)
        val (id, type, createdAt, data) = changed
        assertEquals(listOf("event_2", "comet.seen", 123456789, JsonNull), listOf(id, type.value, createdAt.nanosecondsOfSecond, data))
    }

    @Test
    fun `an event keeps its data when the body is used again`() {
        val body = event(""","data":{"a":1}""")
        val event = assertNotNull(direct.constructEvent(body, sign(body)))
        body.fill(0)
        assertEquals("""{"a":1}""", event.rawData.toString())
    }

    @Test
    fun `a session is sealed alike, and what is none is refused`() {
        workos.userManagement.sessions(COOKIE_PASSWORD).use { sessions ->
            val direct = assertNotNull(sessions.direct)
            for (name in listOf("Ada", "Ωmega 🚀")) {
                val session = """{"accessToken":"a.b.c","refreshToken":"$name"}"""
                val sealed = assertNotNull(direct.seal(session))
                assertEquals(sessions.native.unseal(sessions.native.seal(session)), sessions.native.unseal(sealed))
            }
            assertNull(direct.seal("no session"))
            assertNull(direct.seal("""{"accessToken":"\uD800"}"""))
            assertEquals("text_malformed", assertFailsWith<WorkOSException> { sessions.seal("\uD800") }.code)
            assertEquals(ErrorKind.SESSION_INVALID, assertFailsWith<WorkOSException> { sessions.seal("no session") }.kind)
        }
    }
}
