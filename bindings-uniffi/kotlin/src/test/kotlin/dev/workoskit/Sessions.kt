package dev.workoskit

import kotlin.time.Clock
import kotlin.time.Instant
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.TestInstance

internal const val COOKIE_PASSWORD = "a-cookie-password-of-32+-chars-0001"
internal const val OTHER_PASSWORD = "a-cookie-password-of-32+-chars-0002"
internal const val REFRESH = "user_management.authenticate_with_refresh_token"

/** A session that the emulator made, as a sign-in would have. */
internal class Minted(answer: JsonObject) {
    val json: String = answer.toString()
    val accessToken: String = answer.getValue("access_token").jsonPrimitive.content
    val refreshToken: String = answer.getValue("refresh_token").jsonPrimitive.content
    val sessionId: String = answer.getValue("session_id").jsonPrimitive.content
    val userId: String = answer.getValue("user").jsonObject.getValue("id").jsonPrimitive.content

    /** Sealed by the emulator, as the official packages do. */
    val sealed: String = answer.getValue("sealed_sessions").jsonObject.getValue("node").jsonPrimitive.content
    val secrets: List<String> = listOf(accessToken, refreshToken, sealed)
}

/** A client as servers have it: its API key is its secret. */
internal fun Emulator.server(): WorkOS =
    WorkOS(apiKey = apiKey, clientId = clientId, baseUrl = url, authkitDomain = url, maxRetries = 0)

/** Makes a session of a user; `more` are further members of the request. */
internal fun Emulator.mint(more: String = "", email: String = "ada@example.com"): Minted {
    val body = """{"email": "$email", "cookie_password": "$COOKIE_PASSWORD"$more}"""
    return Minted(control("POST", "/_emulator/sessions", body).jsonObject)
}

/** A session whose access token expired a minute ago. */
internal fun Emulator.mintExpired(more: String = ""): Minted = mint(""", "expires_in": -60$more""")

/** How often the server was asked for an operation since the ledger was emptied. */
internal fun Emulator.count(operation: String): Int = control("GET", "/_emulator/requests").jsonObject.getValue("data").jsonArray
    .count { it.jsonObject["operation"]?.jsonPrimitive?.contentOrNull == operation }

internal fun Emulator.fault(fault: String) = control("POST", "/_emulator/faults", fault)

/** A clock that stands. */
internal fun clockAt(now: Instant): Clock = object : Clock {
    override fun now(): Instant = now
}

/** Tests of sessions, with an emulator of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal abstract class AtEmulator {
    protected val emulator: Emulator = Emulator.start()
    protected val workos: WorkOS = emulator.server()
    protected val sessions: SessionManager = workos.userManagement.sessions(COOKIE_PASSWORD)

    @BeforeEach
    fun reset() {
        // Not the whole emulator: it would give the same refresh tokens again, and those are known to be spent.
        emulator.control("DELETE", "/_emulator/faults")
    }

    @AfterAll
    fun stop() {
        sessions.close()
        workos.close()
        emulator.close()
    }

    protected fun load(sealed: String): CookieSession = workos.userManagement.loadSealedSession(sealed, COOKIE_PASSWORD)

    protected suspend fun organization(name: String): String = workos.organizations.createOrganization(name = name).id
}
