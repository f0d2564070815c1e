package dev.workoskit

import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.time.Instant
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import kotlinx.serialization.json.put
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource

/** The cases that all languages share, for servers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal class VectorsTest {
    private val emulator = Emulator.start()
    private val workos = emulator.client()
    private val keys = Json.parseToJsonElement(File(root, "tests/vectors/token_keys.json").readText()).jsonObject

    @AfterAll
    fun stop() {
        workos.close()
        emulator.close()
    }

    @ParameterizedTest
    @MethodSource("tokens")
    fun `tokens are judged as everywhere`(vector: Vector) {
        val client = WorkOS(apiKey = "sk_test", clientId = vector.input.text("client_id") ?: "client_vectors")
        val users = client.userManagement
        users.sessionKeys().use { it.pin(keys.getValue(vector.input.text("keys")!!).toString()) }
        val settings = vector.input["policy"]?.jsonObject ?: JsonObject(emptyMap())
        val policy = TokenPolicy(
            issuers = settings.texts("issuers"),
            audiences = settings.texts("audiences"),
            clientId = settings.text("client_id"),
            tokenType = settings.text("token_type")?.let { name -> TokenType.entries.single { it.value == name } },
            keys = settings.text("keys")?.let { name -> KeySource.entries.single { it.value == name } },
            leeway = settings["leeway"]?.jsonPrimitive?.long?.seconds,
            dangerAcceptAnyIssuer = settings["any_issuer"]?.jsonPrimitive?.booleanOrNull ?: false,
            clock = clockAt(Instant.fromEpochSeconds(vector.input.getValue("now").jsonPrimitive.long)),
        )
        val verify = { users.tryVerifyAccessToken(vector.input.text("token")!!, policy) }
        val refusal = vector.expect["error"]?.jsonObject
        if (refusal != null) {
            val error = assertFailsWith<WorkOSException> { verify() }
            assertEquals(refusal.text("kind"), error.kind.value)
            assertEquals(refusal.text("code"), error.code)
        } else {
            val token = assertNotNull(verify(), "keys are pinned")
            for ((name, expected) in vector.expect) {
                assertEquals(expected, token.member(name), name)
            }
        }
        policy.close()
        client.close()
    }

    @ParameterizedTest
    @MethodSource("seals")
    fun `seals are opened or refused as everywhere`(vector: Vector) {
        val formats = vector.input.texts("accept").map { name -> SealFormat.entries.single { it.value == name } }
        val clock = vector.input["now_ms"]?.jsonPrimitive?.contentOrNull?.let { clockAt(Instant.fromEpochMilliseconds(it.toLong())) }
        Sealer(vector.input.texts("passwords"), formats, clock).use { sealer ->
            val sealed = vector.input.text("sealed")!!
            val code = vector.expect.text("code")
            if (code != null) {
                val error = assertFailsWith<WorkOSException> { sealer.unsealText(sealed) }
                assertEquals(ErrorKind.SESSION_INVALID to code, error.kind to error.code)
                return
            }
            val unsealed = sealer.unsealText(sealed)
            assertEquals(vector.expect.text("text"), unsealed.text)
            assertEquals(vector.expect.text("format"), unsealed.format.value)
            assertEquals(vector.expect["password_index"]?.jsonPrimitive?.int ?: unsealed.passwordIndex, unsealed.passwordIndex)
            if (vector.input.text("random") == "counting") {
                // Bytes 0, 1, 2 and so on, of which the salts are made.
                val random = ByteArray(256) { it.toByte() }
                assertEquals(sealed, sealer.sealTextWithRandom(unsealed.text, random))
            }
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    fun `answers to actions are signed as everywhere`(vector: Vector) {
        val now = Instant.fromEpochMilliseconds(vector.input.getValue("now_ms").jsonPrimitive.long)
        val type = ActionType.entries.single { it.value == "${vector.input.text("type")}_action_response" }
        val verdict = if (vector.input.text("verdict") == "Allow") Verdict.Allow else Verdict.Deny(vector.input.text("error_message"))
        ActionVerifier(vector.input.text("secret")!!, clock = clockAt(now)).use {
            assertEquals(vector.expect.text("response"), it.signResponse(type, verdict))
        }
    }

    @ParameterizedTest
    @MethodSource("vault")
    fun `values of Vault are decrypted as everywhere`(vector: Vector) = runBlocking {
        emulator.control("DELETE", "/_emulator/faults")
        val answer = buildJsonObject {
            put("data_key", vector.input.getValue("data_key"))
            put("id", "key_1")
        }
        emulator.fault("""{"operation": "vault.decrypt_data_key", "count": 0, "status": 200, "body": $answer}""")
        val associated = vector.input.text("associated_data").orEmpty()
        val code = vector.expect.text("code")
        if (code == null) {
            val plaintext = vector.expect.text("plaintext")!!
            assertEquals(plaintext, workos.vault.decrypt(vector.input.text("blob")!!, associated))
            workos.vault.cipher().use {
                assertEquals(plaintext, it.decryptBytes(vector.input.text("blob")!!, associated).decodeToString())
            }
        } else {
            val error = assertFailsWith<WorkOSException> { workos.vault.decrypt(vector.input.text("blob")!!, associated) }
            assertEquals(code, error.code)
        }
    }

    /** A member of a token by its name in the vectors. */
    private fun AccessToken.member(name: String): JsonElement {
        val member = AccessToken::class.members.single { it.name == Description.camel(name) }.call(this)
        val plain = if (member is Instant) member.epochSeconds else member
        return when (plain) {
            is List<*> -> Json.parseToJsonElement(plain.joinToString(",", "[", "]") { "\"$it\"" })
            is Long -> Json.parseToJsonElement(plain.toString())
            else -> Json.parseToJsonElement(plain?.let { "\"$it\"" } ?: "null")
        }
    }

    internal companion object {
        @JvmStatic
        fun tokens(): List<Vector> = vectors("tokens.json")

        @JvmStatic
        fun seals(): List<Vector> = vectors("seals.json")

        @JvmStatic
        fun actions(): List<Vector> = vectors("actions.json")

        @JvmStatic
        fun vault(): List<Vector> = vectors("vault.json")

        private fun JsonObject.text(name: String): String? = get(name)?.jsonPrimitive?.contentOrNull

        private fun JsonObject.texts(name: String): List<String> =
            get(name)?.takeIf { it is kotlinx.serialization.json.JsonArray }?.jsonArray.orEmpty().map { it.jsonPrimitive.content }
    }
}
