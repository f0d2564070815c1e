package dev.workoskit

import kotlin.time.Clock
import kotlin.time.Instant
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

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
