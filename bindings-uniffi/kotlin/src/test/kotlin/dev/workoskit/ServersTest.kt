package dev.workoskit

import dev.workoskit.events.EventType
import java.io.File
import java.security.KeyFactory
import java.security.Signature
import java.security.spec.PKCS8EncodedKeySpec
import java.util.Base64
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Clock
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance

/** What servers do beside sessions, at the emulator. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal class ServersTest {
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
    fun `a value comes back, and a data key is kept where that is wanted`() = runBlocking {
        val context = mapOf("organization_id" to "org_1")
        val text = "zweiter – ключ 😀"
        workos.vault.cipherWithCache(capacity = 10, lifetime = 60.seconds, maxUses = 100).use { cipher ->
            emulator.control("DELETE", "/_emulator/requests")
            for (value in listOf("first", text, "")) {
                val encrypted = cipher.encrypt(value, context, "record:1")
                assertEquals(value, cipher.decrypt(encrypted, "record:1"))
                val other = assertFailsWith<WorkOSException> { cipher.decrypt(encrypted, "record:2") }
                assertEquals(ErrorKind.SIGNATURE_MISMATCH to "blob_mismatch", other.kind to other.code)
            }
            assertEquals(1, emulator.count("vault.create_data_key"))
        }
        val bytes = ByteArray(100_000) { it.toByte() }
        val encrypted = workos.vault.encrypt(bytes, context)
        workos.vault.cipher().use { assertTrue(bytes.contentEquals(it.decryptBytes(encrypted))) }
        assertEquals("value_not_text", assertFailsWith<WorkOSException> { workos.vault.decrypt(encrypted) }.code)
        assertEquals(text, workos.vault.decrypt(workos.vault.encrypt(text, context)))
        assertEquals("blob_malformed", assertFailsWith<WorkOSException> { workos.vault.decrypt("!") }.code)
        assertEquals("count_invalid", assertFailsWith<WorkOSException> { workos.vault.cipherWithCache(maxUses = 0) }.code)
        val negative = assertFailsWith<WorkOSException> { workos.vault.cipherWithCache(lifetime = (-1).seconds) }
        assertEquals(ErrorKind.CONFIGURATION, negative.kind)
    }

    @Test
    fun `values are sealed for the cookie of an application`() {
        val list = ListSerializer(String.serializer())
        val sealed = sealData(listOf("a", "b"), list, COOKIE_PASSWORD)
        assertTrue(sealed.startsWith("Fe26.2*"))
        assertEquals(listOf("a", "b"), unsealData(sealed, list, COOKIE_PASSWORD))
        val other = assertFailsWith<WorkOSException> { unsealData(sealed, list, OTHER_PASSWORD) }
        assertEquals(ErrorKind.SESSION_INVALID to "seal_password_mismatch", other.kind to other.code)
        val type = assertFailsWith<WorkOSException> { unsealData(sealed, Int.serializer(), COOKIE_PASSWORD) }
        assertEquals(ErrorKind.SESSION_INVALID to "seal_payload_malformed", type.kind to type.code)
        Sealer(listOf(OTHER_PASSWORD, COOKIE_PASSWORD)).use { sealer ->
            val unsealed = sealer.unsealText(sealed)
            assertEquals(SealFormat.IRON to 1, unsealed.format to unsealed.passwordIndex)
            assertFalse(unsealed.text in "$unsealed $sealer")
            assertEquals("text", sealer.unsealText(sealer.sealText("text")).text)
        }
        assertEquals("cookie_password_missing", assertFailsWith<WorkOSException> { Sealer(emptyList()) }.code)
    }

    @Test
    fun `actions are checked, read and answered`() {
        val secret = "act_secret"
        val user = """{"object":"user","id":"user_1","email":"ada@example.com","email_verified":true,
            "created_at":"2026-01-15T12:00:00Z","updated_at":"2026-01-15T12:00:00Z"}"""
        fun body(type: String, members: String) =
            """{"object":"${type}_action_context","id":"action_1","ip_address":"203.0.113.7",$members}""".encodeToByteArray()
        val sign = { body: ByteArray -> workos.webhooks.sign(body, secret) }
        val signIn = body("authentication", """"user":$user,"organization":{"odd":1},"issuer":"i"""")
        val authentication = assertIs<ActionContext.Authentication>(workos.actions.constructAction(signIn, sign(signIn), secret))
        assertEquals("action_1" to "203.0.113.7", authentication.id to authentication.ipAddress)
        assertEquals("ada@example.com" to "i", authentication.user?.email to authentication.issuer)
        assertNull(authentication.organization, "what is not understood is null")
        assertTrue("organization" in authentication.members && "ada" !in authentication.toString())
        val signUp = body("user_registration", """"user_data":{"email":"eve@example.com","first_name":null},"user_agent":"Moon"""")
        val registration = assertIs<ActionContext.UserRegistration>(
            workos.actions.verifier(secret).constructAction(signUp, sign(signUp)),
        )
        assertEquals(ActionContext.UserData("eve@example.com", null, null), registration.userData)
        assertEquals("Moon", registration.userAgent)
        assertEquals(0, workos.actions.verifyHeader(signUp, sign(signUp), secret).secretIndex)
        val forged = assertFailsWith<WorkOSException> { workos.actions.constructAction(signUp, sign(signIn), secret) }
        assertEquals(ErrorKind.SIGNATURE_MISMATCH, forged.kind)
        val missing = assertFailsWith<WorkOSException> { workos.actions.verifyHeader(signUp, null, secret) }
        assertEquals("signature_missing", missing.code)
        val late = ActionVerifier(secret, clock = clockAt(Clock.System.now() + 40.seconds))
        assertFailsWith<WorkOSException> { late.verifyHeader(signUp, sign(signUp)) }
        assertFalse(secret in late.toString())
        val text = "[1]".encodeToByteArray()
        val odd = assertFailsWith<WorkOSException> { workos.actions.constructAction(text, sign(text), secret) }
        assertEquals(ErrorKind.DECODE, odd.kind)
        val answer = workos.actions.signResponse(ActionType.AUTHENTICATION, Verdict.Deny("not today"), secret)
        assertTrue(""""verdict":"Deny"""" in answer && "not today" in answer, answer)
    }

    @Test
    fun `the stream of events is followed from a cursor`() = runBlocking {
        suspend fun create(name: String) = workos.organizations.createOrganization(name = name)
        fun names(batches: List<EventBatch>) =
            batches.flatMap { it.events }.map { (it.rawData as JsonObject).getValue("name").toString().trim('"') }
        fun poller(after: String? = null) =
            workos.events.poller(listOf(EventType.OrganizationCreated), after = after, limit = 1, interval = 10.milliseconds)
        create("One")
        create("Two")
        val batches = withTimeout(20.seconds) { poller().batches().take(2).toList() }
        assertEquals(listOf("One", "Two"), names(batches))
        assertEquals(EventType.OrganizationCreated, batches[0].events.single().event)
        val resumed = poller(batches[0].cursor)
        assertEquals(listOf("Two"), names(listOf(resumed.next())))
        assertNull(resumed.poll())
        create("Three")
        assertEquals(listOf("Three"), names(listOf(withTimeout(20.seconds) { resumed.batches().first() })))
        // Nothing more happens: waiting for it is given up.
        val waiting = launch(Dispatchers.Default) { resumed.next() }
        delay(100.milliseconds)
        waiting.cancel()
        withTimeout(2.seconds) { waiting.join() }
        resumed.close()
    }

    @Test
    fun `flags are evaluated here and changes are told`() = runBlocking {
        val poll = "feature_flags.poll_feature_flags_v2"
        fun serve(enabled: Boolean) {
            emulator.control("DELETE", "/_emulator/faults")
            val rule = """{"id": "r", "kind": "conditions", "value": true, "conditions": [
                {"target_type": "organization", "operator": "one_of", "values": ["org_1"]}]}"""
            val flag = """{"enabled": $enabled, "default_value": false, "off_value": false, "rules": [$rule]}"""
            emulator.fault("""{"operation": "$poll", "count": 0, "status": 200, "body": {"version": 2, "flags": {"beta": $flag}}}""")
        }
        serve(true)
        val told = CopyOnWriteArrayList<FlagChange>()
        val listener = { changes: List<FlagChange> ->
            told += changes
            error("what a listener throws does not end the polls")
        }
        workos.featureFlags.createRuntimeClient(onChange = listener).use { flags ->
            withTimeout(20.seconds) { flags.waitUntilReady() }
            assertTrue(flags.isReady)
            assertTrue(flags.isEnabled("beta", EvaluationContext(organizationId = "org_1")))
            assertTrue(flags.isEnabled("beta", EvaluationContext(targets = mapOf("organization" to "org_1"))))
            assertFalse(flags.isEnabled("beta", EvaluationContext(userId = "user_1"), defaultValue = true))
            assertTrue(flags.isEnabled("missing", defaultValue = true))
            assertEquals(mapOf("beta" to false), flags.allFlags())
            assertTrue("rules" in assertNotNull(flags.flag("beta")))
            assertNull(flags.flag("missing"))
            assertEquals(emptyList(), told.toList(), "the first flags are no change")
            serve(false)
            val change = flags.refresh().single()
            assertEquals("beta", change.slug)
            assertEquals("true" to "false", change.before?.get("enabled").toString() to change.after?.get("enabled").toString())
            assertEquals(listOf(change), told.toList())
            val stats = flags.stats()
            assertEquals(1L to false, stats.flagCount to stats.isStopped)
            assertTrue(stats.pollCount >= 2 && stats.lastSuccessfulPollAt != null)
            val context = EvaluationContext(targets = mapOf("" to "x"))
            assertEquals("evaluation_context_invalid", assertFailsWith<WorkOSException> { flags.isEnabled("beta", context) }.code)
            workos.featureFlags.createRuntimeClient(bootstrap = flags.toJson()).use { assertTrue(it.isReady) }
        }
        emulator.control("DELETE", "/_emulator/faults")
        emulator.client(apiKey = "sk_test_wrong").use { refused ->
            refused.featureFlags.createRuntimeClient().use { flags ->
                val error = assertFailsWith<WorkOSException> { withTimeout(20.seconds) { flags.waitUntilReady() } }
                assertEquals(ErrorKind.AUTHENTICATION, error.kind)
                assertTrue(flags.stats().isStopped)
            }
        }
    }

    @Test
    fun `agents are verified on this side, and asked about where that is wanted`() = runBlocking<Unit> {
        val now = Clock.System.now().epochSeconds
        val token = signed(
            """{"iss":"https://api.workos.com","sub":"agent_reg_1","aud":"${emulator.clientId}","jti":"jti_1",
                "org_id":"org_1","iat":$now,"exp":${now + 300}}""",
        )
        fun serve(valid: Boolean) {
            emulator.control("DELETE", "/_emulator/faults")
            val id = if (valid) "\"agent_reg_1\"" else "null"
            val answer = """{"valid": $valid, "registration_id": $id, "expires_at": null}"""
            emulator.fault("""{"operation": "agents.validate_credential", "count": 0, "status": 200, "body": $answer}""")
        }
        serve(true)
        assertEquals("agent_reg_1", workos.agents.verifyAccessToken(token).userId)
        assertEquals("org_1", workos.agents.verifyUnrevokedAccessToken(token).organizationId)
        serve(false)
        val revoked = assertFailsWith<WorkOSException> { workos.agents.verifyUnrevokedAccessToken(token) }
        assertEquals(ErrorKind.SESSION_INVALID to "token_revoked", revoked.kind to revoked.code)
        val other = assertFailsWith<WorkOSException> { workos.agents.verifyAccessToken(token, audience = "x") }
        assertEquals("token_audience_mismatch", other.code)
    }

    @Test
    fun `causes are named without their secrets`() = runBlocking {
        val secret = "whsec_do_not_show"
        val body = """{"id":"event_01","event":"user.created"}""".encodeToByteArray()
        val header = workos.webhooks.sign(body, secret)
        fun code(explanation: Explanation): String {
            val text = explanation.text
            assertTrue(text.length > 10 && "do_not_show" !in text && "eyJ" !in text && COOKIE_PASSWORD !in text, text)
            return explanation.code
        }
        assertEquals("ok", code(Explain.webhook(body, header, secret)))
        assertEquals("secret_has_blanks", code(Explain.webhook(body, header, " $secret\n")))
        assertEquals("signature_mismatch", code(Explain.webhook(body, header, "whsec_other")))
        assertEquals("signature_missing", code(Explain.webhook(body, null, secret)))
        val flow = workos.sso.getAuthorizationUrlWithPkce(ConnectionSelector.Organization("org_1"), "https://a.example/cb").flow
        assertEquals("state_mismatch", code(Explain.callback("/cb?code=a&state=b", flow)))
        assertEquals("flow_missing", code(Explain.callback("/cb?code=a&state=b")))
        val minted = emulator.mint()
        assertEquals("ok", code(Explain.token(workos, minted.accessToken)))
        assertEquals("token_expired", code(Explain.token(workos, emulator.mintExpired().accessToken)))
        workos.userManagement.sessions(COOKIE_PASSWORD).use { assertEquals("ok", code(Explain.cookie(it, minted.sealed))) }
        workos.userManagement.sessions(OTHER_PASSWORD).use {
            assertEquals("seal_password_mismatch", code(Explain.cookie(it, minted.sealed)))
        }
    }

    /** A token with these claims that the emulator's public key verifies. */
    private fun signed(claims: String): String {
        val der = File(root, "emulator/keys/signing_key.pkcs8.der").readBytes()
        val key = KeyFactory.getInstance("RSA").generatePrivate(PKCS8EncodedKeySpec(der))
        val encoder = Base64.getUrlEncoder().withoutPadding()
        val head = """{"alg":"RS256","kid":"sso_oidc_key_pair_emulator"}"""
        val text = listOf(head, claims).joinToString(".") { encoder.encodeToString(it.encodeToByteArray()) }
        val signature = Signature.getInstance("SHA256withRSA").run {
            initSign(key)
            update(text.encodeToByteArray())
            sign()
        }
        return "$text.${encoder.encodeToString(signature)}"
    }
}
