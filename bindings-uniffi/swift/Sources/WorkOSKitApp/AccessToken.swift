import Foundation
package import WorkOSKitNative

/// What an access token says. Points in time are by the server's clock.
public struct AccessToken: Sendable, Hashable {
    /// User (`sub`); agent or application in tokens of those.
    public let userId: String
    /// Session (`sid`).
    public let sessionId: String?
    /// Organization (`org_id`).
    public let organizationId: String?
    /// First role.
    public let role: String?
    /// All roles.
    public let roles: [String]
    /// Permissions that the roles give.
    public let permissions: [String]
    /// Entitlements of the organization.
    public let entitlements: [String]
    /// Feature flags that are on.
    public let featureFlags: [String]
    /// OAuth scopes.
    public let scopes: [String]
    /// E-mail address of who acts as the user.
    public let impersonator: String?
    /// Issuer (`iss`).
    public let issuer: String?
    /// Audiences (`aud`).
    public let audiences: [String]
    /// Client that the token was issued to.
    public let clientId: String?
    /// Identifier of the token (`jti`).
    public let tokenId: String?
    /// When the user proved who they are (`auth_time`).
    public let authenticatedAt: Date?
    /// When it was issued (`iat`).
    public let issuedAt: Date?
    /// From when on it is good (`nbf`).
    public let notBefore: Date?
    /// Until when it is good (`exp`).
    public let expiresAt: Date
    /// All claims as JSON text, as they were signed.
    public let claimsJson: String

    package init(_ token: NativeAccessToken) {
        userId = token.userId
        sessionId = token.sessionId
        organizationId = token.organizationId
        role = token.role
        roles = token.roles
        permissions = token.permissions
        entitlements = token.entitlements
        featureFlags = token.featureFlags
        scopes = token.scopes
        impersonator = token.impersonator
        issuer = token.issuer
        audiences = token.audiences
        clientId = token.clientId
        tokenId = token.tokenId
        authenticatedAt = token.authenticatedAt.map(Timestamps.date)
        issuedAt = token.issuedAt.map(Timestamps.date)
        notBefore = token.notBefore.map(Timestamps.date)
        expiresAt = Timestamps.date(milliseconds: token.expiresAt)
        claimsJson = token.claims
    }
}

extension AccessToken {
    /// A claim by name; nothing if the token has none of that name.
    public func claim(_ name: String) -> JSONValue? { (try? JSONValue(json: claimsJson))?[name] }

    /// Whether the user has a role.
    public func hasRole(_ role: String) -> Bool { roles.contains(role) }

    /// Whether the user has a permission.
    public func hasPermission(_ permission: String) -> Bool { permissions.contains(permission) }

    /// Whether a feature flag is on for the user.
    public func hasFeatureFlag(_ featureFlag: String) -> Bool { featureFlags.contains(featureFlag) }

    /// Whether the organization has an entitlement.
    public func hasEntitlement(_ entitlement: String) -> Bool { entitlements.contains(entitlement) }

    /// Whether the token carries an OAuth scope.
    public func hasScope(_ scope: String) -> Bool { scopes.contains(scope) }

    /// Refuses a token of another organization, with kind `permission` and code `organization_mismatch`.
    public func requireOrganization(_ organizationId: String) throws(WorkOSError) {
        try require(.organization, organizationId)
    }

    /// Refuses a user without a role, with kind `permission` and code `role_missing`.
    public func requireRole(_ role: String) throws(WorkOSError) { try require(.role, role) }

    /// Refuses a user without a permission, with kind `permission` and code `permission_missing`.
    public func requirePermission(_ permission: String) throws(WorkOSError) { try require(.permission, permission) }

    /// Refuses a user for whom a feature flag is off, with kind `permission` and code `feature_flag_missing`.
    public func requireFeatureFlag(_ featureFlag: String) throws(WorkOSError) { try require(.featureFlag, featureFlag) }

    /// Refuses an organization without an entitlement, with kind `permission` and code `entitlement_missing`.
    public func requireEntitlement(_ entitlement: String) throws(WorkOSError) { try require(.entitlement, entitlement) }

    /// Refuses a token without an OAuth scope, with kind `permission` and code `scope_missing`.
    public func requireScope(_ scope: String) throws(WorkOSError) { try require(.scope, scope) }

    private func require(_ requirement: NativeRequirement, _ value: String) throws(WorkOSError) {
        try bridged { try requireClaim(claims: claimsJson, requirement: requirement, value: value) }
    }
}

extension AccessToken: CustomReflectable {
    /// Identifiers only: the application's own claims can be about a person.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "userId": userId, "sessionId": sessionId as Any, "organizationId": organizationId as Any,
                "role": role as Any, "expiresAt": expiresAt,
            ],
            displayStyle: .struct)
    }
}
