package dev.workoskit

import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Clock
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import org.junit.jupiter.api.Test

/** Access tokens and the keys that they are verified with, at the emulator. */
internal class TokensTest : AtEmulator() {
    @Test
    fun `an access token is asked for what it says`() = runBlocking {
        val claims = """{"permissions": ["posts:read"], "feature_flags": ["beta"], "entitlements": ["sso"], "team": [1, 2]}"""
        val acme = organization("Acme")
        val minted = emulator.mint(""", "organization_id": "$acme", "claims": $claims""")
        val token = workos.userManagement.verifyAccessToken(minted.accessToken)
        assertEquals(token, workos.userManagement.tryVerifyAccessToken(minted.accessToken))
        assertEquals(token, workos.userManagement.authenticateBearer("Bearer ${minted.accessToken}"))
        assertEquals(token, workos.userManagement.tryAuthenticateBearer("Bearer ${minted.accessToken}"))
        assertEquals(listOf(1, 2), token.claim("team", ListSerializer(Int.serializer())))
        assertNull(token.claim("nothing"))
        assertEquals("claim_malformed", assertFailsWith<WorkOSException> { token.claim("team", String.serializer()) }.code)
        assertTrue(token.expiresAt > Clock.System.now() && assertNotNull(token.issuedAt) <= Clock.System.now() + 1.seconds)
        assertTrue("\"team\"" in token.claimsJson && "team" !in token.toString())
        assertTrue(token.hasRole("member") && token.hasPermission("posts:read") && token.hasFeatureFlag("beta"))
        assertTrue(token.hasEntitlement("sso") && !token.hasScope("openid"))
        token.requireOrganization(acme)
        token.requireRole("member")
        token.requirePermission("posts:read")
        token.requireFeatureFlag("beta")
        token.requireEntitlement("sso")
        for ((code, require) in listOf(
            "organization_mismatch" to { token.requireOrganization("org_2") },
            "role_missing" to { token.requireRole("admin") },
            "permission_missing" to { token.requirePermission("posts:write") },
            "feature_flag_missing" to { token.requireFeatureFlag("alpha") },
            "entitlement_missing" to { token.requireEntitlement("scim") },
            "scope_missing" to { token.requireScope("openid") },
        )) {
            val error = assertFailsWith<WorkOSException> { require() }
            assertEquals(ErrorKind.PERMISSION to code, error.kind to error.code)
            assertEquals(403, BearerRefusal(error).status)
        }
    }

    @Test
    fun `keys are fetched, kept and taken along`() = runBlocking {
        workos.userManagement.sessionKeys().use { keys ->
            keys.warmUp()
            assertFalse(keys.needsRefresh())
            assertEquals(1, keys.keyIds().size)
            keys.preload(assertNotNull(keys.toJson()))
            assertEquals("keys_malformed", assertFailsWith<WorkOSException> { keys.pin("{}") }.code)
            keys.fromSource(KeySource.AUTHKIT).use { it.warmUp() }
        }
    }

    @Test
    fun `requests without a good token are told what is missing`() = runBlocking {
        val missing = assertFailsWith<WorkOSException> { workos.userManagement.authenticateBearer(null) }
        assertEquals(ErrorKind.AUTHENTICATION to "bearer_token_missing", missing.kind to missing.code)
        assertEquals("bearer_token_malformed", assertFailsWith<WorkOSException> { bearerToken("Basic abc") }.code)
        assertEquals("abc.def", bearerToken("Bearer abc.def"))
        val metadata = ProtectedResource("https://mcp.example.com/v1", "https://example.authkit.app", scopes = listOf("read"))
        assertEquals("https://mcp.example.com/.well-known/oauth-protected-resource/v1", metadata.metadataUrl)
        assertTrue(""""scopes_supported":["read"]""" in metadata.toJson(), metadata.toJson())
        val refusal = BearerRefusal(missing, metadata.metadataUrl)
        assertEquals(401, refusal.status)
        assertEquals("""Bearer resource_metadata="${metadata.metadataUrl}"""", refusal.headers["WWW-Authenticate"])
        val error = assertFailsWith<WorkOSException> {
            workos.userManagement.verifyAccessToken(
                emulator.mint().accessToken, TokenPolicy.forResource("https://mcp.example.com/v1"),
            )
        }
        assertEquals(ErrorKind.SESSION_INVALID, error.kind)
        assertEquals(401, BearerRefusal(error).status)
        val away = WorkOSException(ErrorKind.UNAVAILABLE, "keys_unavailable", "away", retryAfter = 1500.milliseconds)
        assertEquals("2", BearerRefusal(away).headers["Retry-After"])
        assertContentEquals(listOf("Retry-After"), BearerRefusal(away).headers.keys)
    }

    @Test
    fun `an agent's token is no user's`() = runBlocking<Unit> {
        val token = emulator.mint().accessToken
        val refused = assertFailsWith<WorkOSException> { workos.agents.verifyAccessToken(token) }
        assertEquals(ErrorKind.SESSION_INVALID, refused.kind)
        assertFailsWith<WorkOSException> { workos.agents.verifyUnrevokedAccessToken(token) }
    }
}
