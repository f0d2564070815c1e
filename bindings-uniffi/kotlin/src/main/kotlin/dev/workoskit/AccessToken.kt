package dev.workoskit

import dev.workoskit.ffi.NativeAccessToken
import dev.workoskit.ffi.NativeRequirement
import dev.workoskit.ffi.requireClaim
import kotlin.time.Instant
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject

/** The claims of an access token that was verified (RFC 7519, RFC 9068). */
public class AccessToken internal constructor(private val token: NativeAccessToken) {
    private val claims: JsonObject by lazy(LazyThreadSafetyMode.PUBLICATION) {
        decoding.parseToJsonElement(token.claims).jsonObject
    }

    /** Identifier of the user (`sub`); of the agent or the application in tokens of those. */
    public val userId: String get() = token.userId

    /** Identifier of the session (`sid`). User tokens have it always. */
    public val sessionId: String? get() = token.sessionId

    /** Identifier of the organization that the user chose (`org_id`). */
    public val organizationId: String? get() = token.organizationId

    /** Slug of the first role in that organization. */
    public val role: String? get() = token.role

    /** Slugs of all roles in that organization. */
    public val roles: List<String> get() = token.roles

    /** Slugs of the permissions that the roles give. */
    public val permissions: List<String> get() = token.permissions

    /** Entitlements of the organization. */
    public val entitlements: List<String> get() = token.entitlements

    /** Slugs of the feature flags that are on for the user. */
    public val featureFlags: List<String> get() = token.featureFlags

    /** Scopes of an OAuth application's token (`scope`). */
    public val scopes: List<String> get() = token.scopes

    /** E-mail address of the person who acts as the user (`act.sub`), in an impersonated session. */
    public val impersonator: String? get() = token.impersonator

    /** Who issued the token (`iss`). */
    public val issuer: String? get() = token.issuer

    /** Whom the token is for (`aud`). */
    public val audiences: List<String> get() = token.audiences

    /** Identifier of the environment or application that the token was issued to. */
    public val clientId: String? get() = token.clientId

    /** Identifier of the token (`jti`). */
    public val tokenId: String? get() = token.tokenId

    /** When the user proved who they are (`auth_time`). A refresh does not change it. */
    public val authenticatedAt: Instant? get() = token.authenticatedAt?.let(Instant::fromEpochMilliseconds)

    /** When the token was issued (`iat`). */
    public val issuedAt: Instant? get() = token.issuedAt?.let(Instant::fromEpochMilliseconds)

    /** From when on the token is good (`nbf`). */
    public val notBefore: Instant? get() = token.notBefore?.let(Instant::fromEpochMilliseconds)

    /** Until when the token is good (`exp`). */
    public val expiresAt: Instant get() = Instant.fromEpochMilliseconds(token.expiresAt)

    /** All claims as JSON text, exactly as they were signed. */
    public val claimsJson: String get() = token.claims

    /** A claim by name, such as one of the environment's JWT template; null if there is none. */
    public fun claim(name: String): JsonElement? = claims[name]?.takeIf { it !is JsonNull }

    /**
     * A claim by name, as a type of the caller's choice, such as `String.serializer()`; null if there is none.
     *
     * @throws WorkOSException of kind [ErrorKind.DECODE] and code `claim_malformed` if it is not of that type.
     */
    public fun <T> claim(name: String, type: DeserializationStrategy<T>): T? =
        claim(name)?.let { decode(it, type, "the claim `$name`", "claim_malformed") }

    /** Whether the user has a role. */
    public fun hasRole(role: String): Boolean = token.role == role || role in roles

    /** Whether the user has a permission. */
    public fun hasPermission(permission: String): Boolean = permission in permissions

    /** Whether a feature flag is on for the user. */
    public fun hasFeatureFlag(featureFlag: String): Boolean = featureFlag in featureFlags

    /** Whether the organization has an entitlement. */
    public fun hasEntitlement(entitlement: String): Boolean = entitlement in entitlements

    /** Whether the token carries an OAuth scope. */
    public fun hasScope(scope: String): Boolean = scope in scopes

    /**
     * Refuses a token that is not for this organization.
     *
     * @throws WorkOSException of kind [ErrorKind.PERMISSION] and code `organization_mismatch`.
     */
    public fun requireOrganization(organizationId: String): Unit = require(NativeRequirement.ORGANIZATION, organizationId)

    /**
     * Refuses a user without the role.
     *
     * @throws WorkOSException of kind [ErrorKind.PERMISSION] and code `role_missing`.
     */
    public fun requireRole(role: String): Unit = require(NativeRequirement.ROLE, role)

    /**
     * Refuses a user without the permission.
     *
     * @throws WorkOSException of kind [ErrorKind.PERMISSION] and code `permission_missing`.
     */
    public fun requirePermission(permission: String): Unit = require(NativeRequirement.PERMISSION, permission)

    /**
     * Refuses a user for whom the feature flag is off.
     *
     * @throws WorkOSException of kind [ErrorKind.PERMISSION] and code `feature_flag_missing`.
     */
    public fun requireFeatureFlag(featureFlag: String): Unit = require(NativeRequirement.FEATURE_FLAG, featureFlag)

    /**
     * Refuses an organization without the entitlement.
     *
     * @throws WorkOSException of kind [ErrorKind.PERMISSION] and code `entitlement_missing`.
     */
    public fun requireEntitlement(entitlement: String): Unit = require(NativeRequirement.ENTITLEMENT, entitlement)

    /**
     * Refuses a token without the OAuth scope.
     *
     * @throws WorkOSException of kind [ErrorKind.PERMISSION] and code `scope_missing`.
     */
    public fun requireScope(scope: String): Unit = require(NativeRequirement.SCOPE, scope)

    /** Whether the claims are the same. */
    override fun equals(other: Any?): Boolean = token.claims == (other as? AccessToken)?.token?.claims

    override fun hashCode(): Int = token.claims.hashCode()

    /** What is safe to log: an application's own claims can be about a person. */
    override fun toString(): String =
        "AccessToken(userId=$userId, sessionId=$sessionId, organizationId=$organizationId, role=$role, expiresAt=$expiresAt)"

    private fun require(requirement: NativeRequirement, value: String) =
        native { requireClaim(token.claims, requirement, value) }
}
