// Generated from api/user_management.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Result of a sign-in or a refresh, the user and the tokens of the session.
public struct AuthenticateResponse: Sendable, Hashable, Codable {
    public var user: User
    /// Identifier of the organization that the session is in; absent if it is in none.
    public var organizationId: String?
    /// Authorization code that another application of the environment can exchange for its own tokens.
    public var authkitAuthorizationCode: String?
    /// Short-lived JWT that identifies the session. Its claims hold organization, roles and permissions.
    public var accessToken: String
    /// One-time token for `authenticate_with_refresh_token`; it replaces the one before.
    public var refreshToken: String
    /// How the user signed in.
    public var authenticationMethod: AuthenticationMethod?
    /// Present if an administrator of the environment acts as the user.
    public var impersonator: Impersonator?
    /// Tokens of the OAuth provider; present if the provider is set to return them.
    public var oauthTokens: OAuthTokens?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        user: User,
        organizationId: String? = nil,
        authkitAuthorizationCode: String? = nil,
        accessToken: String,
        refreshToken: String,
        authenticationMethod: AuthenticationMethod? = nil,
        impersonator: Impersonator? = nil,
        oauthTokens: OAuthTokens? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.user = user
        self.organizationId = organizationId
        self.authkitAuthorizationCode = authkitAuthorizationCode
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.authenticationMethod = authenticationMethod
        self.impersonator = impersonator
        self.oauthTokens = oauthTokens
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.user = try members.required("user")
        self.organizationId = try members.optional("organization_id")
        self.authkitAuthorizationCode = try members.optional("authkit_authorization_code")
        self.accessToken = try members.required("access_token")
        self.refreshToken = try members.required("refresh_token")
        self.authenticationMethod = try members.optional("authentication_method")
        self.impersonator = try members.optional("impersonator")
        self.oauthTokens = try members.optional("oauth_tokens")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("user", self.user)
        try members.optional("organization_id", self.organizationId)
        try members.optional("authkit_authorization_code", self.authkitAuthorizationCode)
        try members.required("access_token", self.accessToken)
        try members.required("refresh_token", self.refreshToken)
        try members.optional("authentication_method", self.authenticationMethod)
        try members.optional("impersonator", self.impersonator)
        try members.optional("oauth_tokens", self.oauthTokens)
        try members.unknown(extra)
    }
}

extension AuthenticateResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "user": self.user as Any,
                "organizationId": self.organizationId as Any,
                "authkitAuthorizationCode": Redaction.of(self.authkitAuthorizationCode) as Any,
                "accessToken": Redaction.of(self.accessToken) as Any,
                "refreshToken": Redaction.of(self.refreshToken) as Any,
                "authenticationMethod": self.authenticationMethod as Any,
                "impersonator": self.impersonator as Any,
                "oauthTokens": self.oauthTokens as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Start of a device flow, with what to show to the user and what to poll with.
public struct DeviceAuthorizationResponse: Sendable, Hashable, Codable {
    /// Code for polling; keep it on the device.
    public var deviceCode: String
    /// Short code for the user to enter or compare.
    public var userCode: String
    /// Address for the user to open in any browser.
    public var verificationUri: String
    /// The same address with the user code in it, for a link or a QR code.
    public var verificationUriComplete: String?
    /// Lifetime of both codes in seconds.
    public var expiresIn: Int
    /// Least number of seconds between two polls; 5 if absent.
    public var interval: Int?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        deviceCode: String,
        userCode: String,
        verificationUri: String,
        verificationUriComplete: String? = nil,
        expiresIn: Int,
        interval: Int? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.deviceCode = deviceCode
        self.userCode = userCode
        self.verificationUri = verificationUri
        self.verificationUriComplete = verificationUriComplete
        self.expiresIn = expiresIn
        self.interval = interval
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.deviceCode = try members.required("device_code")
        self.userCode = try members.required("user_code")
        self.verificationUri = try members.required("verification_uri")
        self.verificationUriComplete = try members.optional("verification_uri_complete")
        self.expiresIn = try members.required("expires_in")
        self.interval = try members.optional("interval")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("device_code", self.deviceCode)
        try members.required("user_code", self.userCode)
        try members.required("verification_uri", self.verificationUri)
        try members.optional("verification_uri_complete", self.verificationUriComplete)
        try members.required("expires_in", self.expiresIn)
        try members.optional("interval", self.interval)
        try members.unknown(extra)
    }
}

extension DeviceAuthorizationResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "deviceCode": Redaction.of(self.deviceCode) as Any,
                "userCode": self.userCode as Any,
                "verificationUri": self.verificationUri as Any,
                "verificationUriComplete": self.verificationUriComplete as Any,
                "expiresIn": self.expiresIn as Any,
                "interval": self.interval as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// An administrator of the environment who acts as a user, from the WorkOS dashboard.
public struct Impersonator: Sendable, Hashable, Codable {
    /// Address of the person who acts as the user.
    public var email: String
    /// Reason the person gave; null if none.
    public var reason: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        email: String,
        reason: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.email = email
        self.reason = reason
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.email = try members.required("email")
        self.reason = try members.optional("reason")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("email", self.email)
        try members.nullable("reason", self.reason)
        try members.unknown(extra)
    }
}

/// A public RSA key as a JSON Web Key (RFC 7517).
public struct Jwk: Sendable, Hashable, Codable {
    /// Signature algorithm that the key is for. Always `RS256`.
    public var alg: String
    /// Key type. Always `RSA`.
    public var kty: String
    /// Intended use, checking signatures. Always `sig`.
    public var use: String
    /// X.509 certificate chain, each in base64 of its DER form.
    public var x5c: [String]
    /// Modulus, in base64url.
    public var n: String
    /// Exponent, in base64url.
    public var e: String
    /// Identifier of the key, which tokens name in their header.
    public var kid: String
    /// SHA-256 digest of the certificate, in base64url.
    public var x5tS256: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        alg: String = "RS256",
        kty: String = "RSA",
        use: String = "sig",
        x5c: [String],
        n: String,
        e: String,
        kid: String,
        x5tS256: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.alg = alg
        self.kty = kty
        self.use = use
        self.x5c = x5c
        self.n = n
        self.e = e
        self.kid = kid
        self.x5tS256 = x5tS256
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.alg = try members.optional("alg") ?? "RS256"
        self.kty = try members.optional("kty") ?? "RSA"
        self.use = try members.optional("use") ?? "sig"
        self.x5c = try members.list("x5c")
        self.n = try members.required("n")
        self.e = try members.required("e")
        self.kid = try members.required("kid")
        self.x5tS256 = try members.required("x5t#S256")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("alg", self.alg)
        try members.required("kty", self.kty)
        try members.required("use", self.use)
        try members.required("x5c", self.x5c)
        try members.required("n", self.n)
        try members.required("e", self.e)
        try members.required("kid", self.kid)
        try members.required("x5t#S256", self.x5tS256)
        try members.unknown(extra)
    }
}

/// The public keys of an application, as a JSON Web Key Set (RFC 7517).
public struct JwksResponse: Sendable, Hashable, Codable {
    /// Several keys during a rotation; choose by `kid`.
    public var keys: [Jwk]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        keys: [Jwk],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.keys = keys
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.keys = try members.list("keys")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("keys", self.keys)
        try members.unknown(extra)
    }
}

/// A person who can sign in to the application.
public struct User: Sendable, Hashable, Codable {
    /// Always `user`.
    public var object: String
    public var id: String
    public var firstName: String?
    public var lastName: String?
    /// Full name.
    public var name: String?
    /// Address of a picture of the user; null if there is none.
    public var profilePictureUrl: String?
    public var email: String
    /// Whether the user has shown control of the address. Do not grant rights by an unverified one.
    public var emailVerified: Bool
    /// The application's own identifier, unique in the environment; null if none was set.
    public var externalId: String?
    /// The application's own key-value pairs.
    public var metadata: [String: String]?
    /// When the user last signed in; null if never.
    public var lastSignInAt: Date?
    /// Language that the user prefers, as a language tag; null if unknown.
    public var locale: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "user",
        id: String,
        firstName: String? = nil,
        lastName: String? = nil,
        name: String? = nil,
        profilePictureUrl: String? = nil,
        email: String,
        emailVerified: Bool,
        externalId: String? = nil,
        metadata: [String: String]? = nil,
        lastSignInAt: Date? = nil,
        locale: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.firstName = firstName
        self.lastName = lastName
        self.name = name
        self.profilePictureUrl = profilePictureUrl
        self.email = email
        self.emailVerified = emailVerified
        self.externalId = externalId
        self.metadata = metadata
        self.lastSignInAt = lastSignInAt
        self.locale = locale
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "user"
        self.id = try members.required("id")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.name = try members.optional("name")
        self.profilePictureUrl = try members.optional("profile_picture_url")
        self.email = try members.required("email")
        self.emailVerified = try members.required("email_verified")
        self.externalId = try members.optional("external_id")
        self.metadata = try members.optional("metadata")
        self.lastSignInAt = try members.optionalDate("last_sign_in_at")
        self.locale = try members.optional("locale")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.nullable("first_name", self.firstName)
        try members.nullable("last_name", self.lastName)
        try members.optional("name", self.name)
        try members.nullable("profile_picture_url", self.profilePictureUrl)
        try members.required("email", self.email)
        try members.required("email_verified", self.emailVerified)
        try members.nullable("external_id", self.externalId)
        try members.optional("metadata", self.metadata)
        try members.nullableDate("last_sign_in_at", self.lastSignInAt)
        try members.optional("locale", self.locale)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// How a user signed in. `Impersonation` stands for an administrator of the environment who acts as the user.
public struct AuthenticationMethod: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SSO`
    public static var sso: Self { Self(rawValue: "SSO") }
    /// `Password`
    public static var password: Self { Self(rawValue: "Password") }
    /// `Passkey`
    public static var passkey: Self { Self(rawValue: "Passkey") }
    /// `AppleOAuth`
    public static var appleOAuth: Self { Self(rawValue: "AppleOAuth") }
    /// `BitbucketOAuth`
    public static var bitbucketOAuth: Self { Self(rawValue: "BitbucketOAuth") }
    /// `CrossAppAuth`
    public static var crossAppAuth: Self { Self(rawValue: "CrossAppAuth") }
    /// `DiscordOAuth`
    public static var discordOAuth: Self { Self(rawValue: "DiscordOAuth") }
    /// `ExternalAuth`
    public static var externalAuth: Self { Self(rawValue: "ExternalAuth") }
    /// `GitHubOAuth`
    public static var gitHubOAuth: Self { Self(rawValue: "GitHubOAuth") }
    /// `GitLabOAuth`
    public static var gitLabOAuth: Self { Self(rawValue: "GitLabOAuth") }
    /// `GoogleOAuth`
    public static var googleOAuth: Self { Self(rawValue: "GoogleOAuth") }
    /// `GrokOAuth`
    public static var grokOAuth: Self { Self(rawValue: "GrokOAuth") }
    /// `XOAuth`
    public static var xoAuth: Self { Self(rawValue: "XOAuth") }
    /// `IntuitOAuth`
    public static var intuitOAuth: Self { Self(rawValue: "IntuitOAuth") }
    /// `LinkedInOAuth`
    public static var linkedInOAuth: Self { Self(rawValue: "LinkedInOAuth") }
    /// `MicrosoftOAuth`
    public static var microsoftOAuth: Self { Self(rawValue: "MicrosoftOAuth") }
    /// `SalesforceOAuth`
    public static var salesforceOAuth: Self { Self(rawValue: "SalesforceOAuth") }
    /// `SlackOAuth`
    public static var slackOAuth: Self { Self(rawValue: "SlackOAuth") }
    /// `VercelMarketplaceOAuth`
    public static var vercelMarketplaceOAuth: Self { Self(rawValue: "VercelMarketplaceOAuth") }
    /// `VercelOAuth`
    public static var vercelOAuth: Self { Self(rawValue: "VercelOAuth") }
    /// `XeroOAuth`
    public static var xeroOAuth: Self { Self(rawValue: "XeroOAuth") }
    /// `MagicAuth`
    public static var magicAuth: Self { Self(rawValue: "MagicAuth") }
    /// `Impersonation`
    public static var impersonation: Self { Self(rawValue: "Impersonation") }
    /// `MigratedSession`
    public static var migratedSession: Self { Self(rawValue: "MigratedSession") }

    public static var knownValues: [Self] {
        [
            .sso,
            .password,
            .passkey,
            .appleOAuth,
            .bitbucketOAuth,
            .crossAppAuth,
            .discordOAuth,
            .externalAuth,
            .gitHubOAuth,
            .gitLabOAuth,
            .googleOAuth,
            .grokOAuth,
            .xoAuth,
            .intuitOAuth,
            .linkedInOAuth,
            .microsoftOAuth,
            .salesforceOAuth,
            .slackOAuth,
            .vercelMarketplaceOAuth,
            .vercelOAuth,
            .xeroOAuth,
            .magicAuth,
            .impersonation,
            .migratedSession,
        ]
    }
}

/// What a user can be sent to for signing in. `authkit` is the hosted page with all methods of the
/// environment, the others are social providers.
public struct AuthenticationProvider: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `authkit`
    public static var authkit: Self { Self(rawValue: "authkit") }
    /// `AppleOAuth`
    public static var appleOAuth: Self { Self(rawValue: "AppleOAuth") }
    /// `BitbucketOAuth`
    public static var bitbucketOAuth: Self { Self(rawValue: "BitbucketOAuth") }
    /// `GitHubOAuth`
    public static var gitHubOAuth: Self { Self(rawValue: "GitHubOAuth") }
    /// `GitLabOAuth`
    public static var gitLabOAuth: Self { Self(rawValue: "GitLabOAuth") }
    /// `GoogleOAuth`
    public static var googleOAuth: Self { Self(rawValue: "GoogleOAuth") }
    /// `IntuitOAuth`
    public static var intuitOAuth: Self { Self(rawValue: "IntuitOAuth") }
    /// `LinkedInOAuth`
    public static var linkedInOAuth: Self { Self(rawValue: "LinkedInOAuth") }
    /// `MicrosoftOAuth`
    public static var microsoftOAuth: Self { Self(rawValue: "MicrosoftOAuth") }
    /// `SalesforceOAuth`
    public static var salesforceOAuth: Self { Self(rawValue: "SalesforceOAuth") }
    /// `SlackOAuth`
    public static var slackOAuth: Self { Self(rawValue: "SlackOAuth") }
    /// `VercelMarketplaceOAuth`
    public static var vercelMarketplaceOAuth: Self { Self(rawValue: "VercelMarketplaceOAuth") }
    /// `VercelOAuth`
    public static var vercelOAuth: Self { Self(rawValue: "VercelOAuth") }
    /// `XeroOAuth`
    public static var xeroOAuth: Self { Self(rawValue: "XeroOAuth") }

    public static var knownValues: [Self] {
        [
            .authkit,
            .appleOAuth,
            .bitbucketOAuth,
            .gitHubOAuth,
            .gitLabOAuth,
            .googleOAuth,
            .intuitOAuth,
            .linkedInOAuth,
            .microsoftOAuth,
            .salesforceOAuth,
            .slackOAuth,
            .vercelMarketplaceOAuth,
            .vercelOAuth,
            .xeroOAuth,
        ]
    }
}

/// Page of AuthKit that a user sees first.
public struct ScreenHint: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `sign-up`
    public static var signUp: Self { Self(rawValue: "sign-up") }
    /// `sign-in`
    public static var signIn: Self { Self(rawValue: "sign-in") }

    public static var knownValues: [Self] {
        [
            .signUp,
            .signIn,
        ]
    }
}
