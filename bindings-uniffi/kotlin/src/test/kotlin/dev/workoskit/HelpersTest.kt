package dev.workoskit

import dev.workoskit.events.Event
import dev.workoskit.events.EventData
import dev.workoskit.events.EventType
import dev.workoskit.models.User
import java.util.HexFormat
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Clock
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Instant
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource

internal class HelpersTest {
    private val workos = WorkOS(apiKey = "sk_test_helpers")
    private val secret = "whsec_test"
    private val body = event("organization.deleted", """{"id":"org_1"}""")

    private fun event(type: String, data: String, more: String = "") =
        """{"object":"event","id":"event_1","event":"$type","data":$data,"created_at":"2026-01-15T12:00:00.123Z"$more}"""
            .encodeToByteArray()

    @ParameterizedTest
    @MethodSource("webhooks")
    fun `deliveries are verified as everywhere`(vector: Vector) {
        val now = Instant.fromEpochMilliseconds(vector.input.getValue("now_ms").jsonPrimitive.long)
        val clock = object : Clock {
            override fun now(): Instant = now
        }
        val secrets = vector.input.getValue("secrets").jsonArray.map { it.jsonPrimitive.content }
        val tolerance = vector.input.getValue("tolerance_ms").jsonPrimitive.long.milliseconds
        val verifier = WebhookVerifier(secrets, tolerance, clock)
        val body = HexFormat.of().parseHex(vector.input.getValue("body_hex").jsonPrimitive.content)
        val header = vector.input["header"]?.jsonPrimitive?.contentOrNull
        val refusal = vector.expect["error"]?.jsonObject
        if (refusal == null) {
            val delivery = verifier.verify(body, header)
            assertEquals(vector.expect.getValue("timestamp_ms").jsonPrimitive.long, delivery.timestamp.toEpochMilliseconds())
            assertEquals(vector.expect.getValue("secret_index").jsonPrimitive.int, delivery.secretIndex)
        } else {
            assertRefused(refusal) { verifier.verify(body, header) }
        }
    }

    @ParameterizedTest
    @MethodSource("pkce")
    fun `challenges are made as everywhere`(vector: Vector) {
        val made = {
            when (val verifier = vector.input["code_verifier"]) {
                null -> Pkce.generateCodeVerifier(vector.input.getValue("length").jsonPrimitive.int)
                else -> CodeVerifier(verifier.jsonPrimitive.content)
            }
        }
        val refusal = vector.expect["error"]?.jsonObject
        if (refusal != null) {
            return assertRefused(refusal) { made() }
        }
        val verifier = made()
        vector.expect["code_challenge"]?.let {
            assertEquals(it.jsonPrimitive.content, verifier.codeChallenge)
            assertEquals(it.jsonPrimitive.content, Pkce.generateCodeChallenge(verifier.expose()))
        }
        vector.input["length"]?.let { assertEquals(it.jsonPrimitive.int, verifier.expose().length) }
    }

    private fun assertRefused(refusal: JsonObject, call: () -> Unit) {
        val error = assertFailsWith<WorkOSException> { call() }
        assertEquals(refusal.getValue("kind").jsonPrimitive.content, error.kind.value)
        assertEquals(refusal.getValue("code").jsonPrimitive.content, error.code)
    }

    @Test
    fun `a pair is fresh and not shown`() {
        val pair = Pkce.generate()
        assertEquals(43, pair.codeVerifier.expose().length)
        assertEquals("S256", pair.codeChallengeMethod)
        assertTrue(pair.codeVerifier != Pkce.generate().codeVerifier)
        assertFalse(pair.codeVerifier.expose() in "$pair ${pair.codeVerifier}")
    }

    @Test
    fun `all doors of webhooks lead to the same check`() {
        val header = workos.webhooks.sign(body, secret)
        assertEquals("event_1", workos.webhooks.constructEvent(body, header, secret).id)
        assertEquals(0, workos.webhooks.verifyHeader(body, header, secret).secretIndex)
        assertEquals(1, workos.webhooks.verifier("whsec_old", secret).verify(body, header).secretIndex)
        val forged = assertFailsWith<WorkOSException> { workos.webhooks.constructEvent(body, header, "whsec_other") }
        assertEquals(ErrorKind.SIGNATURE_MISMATCH, forged.kind)
        val missing = assertFailsWith<WorkOSException> { workos.webhooks.constructEvent(body, null, secret) }
        assertEquals("signature_missing", missing.code)
        val old = workos.webhooks.sign(body, secret, Clock.System.now() - 5.minutes)
        val late = assertFailsWith<WorkOSException> { workos.webhooks.constructEvent(body, old, secret) }
        assertEquals("timestamp_outside_tolerance", late.code)
        assertEquals("event_1", workos.webhooks.constructEvent(body, old, secret, tolerance = 10.minutes).id)
        assertFalse(secret in WebhookVerifier(secret).toString())
        val moment = Instant.parse("2026-01-01T00:00:00Z")
        assertTrue(workos.webhooks.computeSignature(body, secret, moment) in workos.webhooks.sign(body, secret, moment))
    }

    @Test
    fun `bodies of any size are checked`() {
        for (size in listOf(0, 1, 64 * 1024, 64 * 1024 + 1, 1_000_000)) {
            val large = ByteArray(size) { 'x'.code.toByte() }
            assertEquals(0, WebhookVerifier(secret).verify(large, workos.webhooks.sign(large, secret)).secretIndex)
        }
    }

    @Test
    fun `what is genuine but not understood is not called forged`() {
        val text = "no event".encodeToByteArray()
        val error = assertFailsWith<WorkOSException> {
            workos.webhooks.constructEvent(text, workos.webhooks.sign(text, secret), secret)
        }
        assertEquals(ErrorKind.DECODE, error.kind)
        assertEquals("event_malformed", error.code)
    }

    @Test
    fun `events have typed data`() {
        val user = """{"object":"user","id":"user_1","email":"ada@example.com","email_verified":true,"created_at":"2026-01-15T12:00:00Z",
            "updated_at":"2026-01-15T12:00:00Z","more":1}"""
        val event = Event.decode(event("user.created", user, ""","context":{"client_id":"client_1"},"later":true"""))
        assertEquals(EventType.UserCreated, event.event)
        assertEquals(setOf("later"), event.extra.keys)
        assertEquals(123, event.createdAt.toEpochMilliseconds() % 1000)
        val typed = assertIs<EventData.UserCreated>(event.typed())
        assertEquals("ada@example.com", typed.data.email)
        assertNull(typed.data.firstName)
        assertEquals(setOf("more"), typed.data.extra.keys)
        assertEquals("client_1", typed.context?.clientId)
        assertEquals(typed.data, event.data(User.serializer()))
        assertFalse("ada" in event.toString())
    }

    @Test
    fun `an unknown event keeps its data`() {
        val event = Event.decode(event("comet.seen", """{"a":[1,null]}"""))
        assertEquals(EventType("comet.seen"), event.event)
        assertEquals(EventData.Unknown, event.typed())
        assertEquals("""{"a":[1,null]}""", event.rawData.toString())
    }

    @Test
    fun `data that does not fit is said to be so, without its values`() {
        val event = Event.decode(event("user.created", """{"id":"user_1","email":{"token":"leaked"}}"""))
        val error = assertFailsWith<WorkOSException> { event.typed() }
        assertEquals(ErrorKind.DECODE, error.kind)
        assertTrue("`User.email` does not fit" in error.message, error.message)
        assertFalse("leaked" in error.stackTraceToString())
        val poor = Event.decode(event("user.created", """{"id":"user_1"}"""))
        val lacking = assertFailsWith<WorkOSException> { poor.typed() }
        assertTrue("`User` lacks `email`" in lacking.message, lacking.message)
    }

    @Test
    fun `secrets are not shown`() {
        assertFalse("sk_test_helpers" in workos.toString())
        assertFalse("sk_other" in RequestOptions(apiKey = "sk_other").toString())
        val extra = Event.decode(event("comet.seen", "1", ""","token":"leaked"""")).extra
        assertEquals("[token]", extra.toString())
    }

    internal companion object {
        @JvmStatic
        fun webhooks(): List<Vector> = vectors("webhooks.json")

        @JvmStatic
        fun pkce(): List<Vector> = vectors("pkce.json")
    }
}
