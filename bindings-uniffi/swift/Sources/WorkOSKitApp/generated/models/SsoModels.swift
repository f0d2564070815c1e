// Generated from api/sso.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Tokens of the OAuth provider behind a sign-in, for calling that provider's API. They are not tokens of
/// WorkOS.
public struct OAuthTokens: Sendable, Hashable, Codable {
    /// OAuth provider that issued the tokens.
    public var provider: String
    public var refreshToken: String
    public var accessToken: String
    /// When the access token expires, in seconds since 1 January 1970 UTC.
    public var expiresAt: Int
    /// Scopes that the access token was granted.
    public var scopes: [String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        provider: String,
        refreshToken: String,
        accessToken: String,
        expiresAt: Int,
        scopes: [String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.provider = provider
        self.refreshToken = refreshToken
        self.accessToken = accessToken
        self.expiresAt = expiresAt
        self.scopes = scopes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.provider = try members.required("provider")
        self.refreshToken = try members.required("refresh_token")
        self.accessToken = try members.required("access_token")
        self.expiresAt = try members.required("expires_at")
        self.scopes = try members.list("scopes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("provider", self.provider)
        try members.required("refresh_token", self.refreshToken)
        try members.required("access_token", self.accessToken)
        try members.required("expires_at", self.expiresAt)
        try members.required("scopes", self.scopes)
        try members.unknown(extra)
    }
}

extension OAuthTokens: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "provider": self.provider as Any,
                "refreshToken": Redaction.of(self.refreshToken) as Any,
                "accessToken": Redaction.of(self.accessToken) as Any,
                "expiresAt": self.expiresAt as Any,
                "scopes": self.scopes as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}
