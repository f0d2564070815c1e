// Generated from api/connect.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// An application that acts for an organization with its own credentials and without a user.
public struct ConnectApplicationM2M: Sendable, Hashable, Codable {
    /// Always `connect_application`.
    public var object: String
    public var id: String
    /// Identifies the application in OAuth requests.
    public var clientId: String
    public var description: String?
    public var name: String
    /// OAuth scopes that the application may request.
    public var scopes: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Always `m2m`.
    public var applicationType: String
    /// Organization for which the application obtains tokens.
    public var organizationId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connect_application",
        id: String,
        clientId: String,
        description: String? = nil,
        name: String,
        scopes: [String],
        createdAt: Date,
        updatedAt: Date,
        applicationType: String = "m2m",
        organizationId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.clientId = clientId
        self.description = description
        self.name = name
        self.scopes = scopes
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.applicationType = applicationType
        self.organizationId = organizationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connect_application"
        self.id = try members.required("id")
        self.clientId = try members.required("client_id")
        self.description = try members.optional("description")
        self.name = try members.required("name")
        self.scopes = try members.list("scopes")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.applicationType = try members.optional("application_type") ?? "m2m"
        self.organizationId = try members.required("organization_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("client_id", self.clientId)
        try members.nullable("description", self.description)
        try members.required("name", self.name)
        try members.required("scopes", self.scopes)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("application_type", self.applicationType)
        try members.required("organization_id", self.organizationId)
        try members.unknown(extra)
    }
}

/// An application that signs users in through OAuth.
public struct ConnectApplicationOAuth: Sendable, Hashable, Codable {
    /// Always `connect_application`.
    public var object: String
    public var id: String
    /// Identifies the application in OAuth requests.
    public var clientId: String
    public var description: String?
    public var name: String
    /// OAuth scopes that the application may request.
    public var scopes: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Always `oauth`.
    public var applicationType: String
    /// Addresses to which the browser may be sent back.
    public var redirectUris: [ConnectApplicationRedirectUri]
    /// Web origins from which a browser may call the token endpoint for this application.
    public var corsOrigins: [String]
    /// Whether the application uses PKCE.
    public var usesPkce: Bool
    /// Whether the application belongs to the same product, so that users are not asked for consent.
    public var isFirstParty: Bool
    /// Whether the application registered itself through dynamic client registration.
    public var wasDynamicallyRegistered: Bool?
    /// Organization that the application belongs to, if any.
    public var organizationId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connect_application",
        id: String,
        clientId: String,
        description: String? = nil,
        name: String,
        scopes: [String],
        createdAt: Date,
        updatedAt: Date,
        applicationType: String = "oauth",
        redirectUris: [ConnectApplicationRedirectUri],
        corsOrigins: [String],
        usesPkce: Bool,
        isFirstParty: Bool,
        wasDynamicallyRegistered: Bool? = nil,
        organizationId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.clientId = clientId
        self.description = description
        self.name = name
        self.scopes = scopes
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.applicationType = applicationType
        self.redirectUris = redirectUris
        self.corsOrigins = corsOrigins
        self.usesPkce = usesPkce
        self.isFirstParty = isFirstParty
        self.wasDynamicallyRegistered = wasDynamicallyRegistered
        self.organizationId = organizationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connect_application"
        self.id = try members.required("id")
        self.clientId = try members.required("client_id")
        self.description = try members.optional("description")
        self.name = try members.required("name")
        self.scopes = try members.list("scopes")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.applicationType = try members.optional("application_type") ?? "oauth"
        self.redirectUris = try members.list("redirect_uris")
        self.corsOrigins = try members.list("cors_origins")
        self.usesPkce = try members.required("uses_pkce")
        self.isFirstParty = try members.required("is_first_party")
        self.wasDynamicallyRegistered = try members.optional("was_dynamically_registered")
        self.organizationId = try members.optional("organization_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("client_id", self.clientId)
        try members.nullable("description", self.description)
        try members.required("name", self.name)
        try members.required("scopes", self.scopes)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("application_type", self.applicationType)
        try members.required("redirect_uris", self.redirectUris)
        try members.required("cors_origins", self.corsOrigins)
        try members.required("uses_pkce", self.usesPkce)
        try members.required("is_first_party", self.isFirstParty)
        try members.optional("was_dynamically_registered", self.wasDynamicallyRegistered)
        try members.optional("organization_id", self.organizationId)
        try members.unknown(extra)
    }
}

/// An address to which the browser may be sent back after sign-in.
public struct ConnectApplicationRedirectUri: Sendable, Hashable, Codable {
    public var uri: String
    /// Whether this is the default among the addresses of the application.
    public var `default`: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        uri: String,
        `default`: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.uri = uri
        self.`default` = `default`
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.uri = try members.required("uri")
        self.`default` = try members.required("default")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("uri", self.uri)
        try members.required("default", self.`default`)
        try members.unknown(extra)
    }
}

/// A client secret of an application, without its value.
public struct ConnectApplicationSecret: Sendable, Hashable, Codable {
    /// Always `connect_application_secret`.
    public var object: String
    public var id: String
    /// The last characters of the value, to tell secrets apart.
    public var secretHint: String
    /// When the secret was last used; null if never.
    public var lastUsedAt: Date?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connect_application_secret",
        id: String,
        secretHint: String,
        lastUsedAt: Date? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.secretHint = secretHint
        self.lastUsedAt = lastUsedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connect_application_secret"
        self.id = try members.required("id")
        self.secretHint = try members.required("secret_hint")
        self.lastUsedAt = try members.optionalDate("last_used_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("secret_hint", self.secretHint)
        try members.nullableDate("last_used_at", self.lastUsedAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A client secret that was just created, with its value.
public struct ConnectApplicationSecretWithValue: Sendable, Hashable, Codable {
    /// Always `connect_application_secret`.
    public var object: String
    public var id: String
    /// The last characters of the value, to tell secrets apart.
    public var secretHint: String
    /// When the secret was last used; null if never.
    public var lastUsedAt: Date?
    public var createdAt: Date
    public var updatedAt: Date
    /// The value. It cannot be fetched again.
    public var secret: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connect_application_secret",
        id: String,
        secretHint: String,
        lastUsedAt: Date? = nil,
        createdAt: Date,
        updatedAt: Date,
        secret: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.secretHint = secretHint
        self.lastUsedAt = lastUsedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.secret = secret
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connect_application_secret"
        self.id = try members.required("id")
        self.secretHint = try members.required("secret_hint")
        self.lastUsedAt = try members.optionalDate("last_used_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.secret = try members.required("secret")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("secret_hint", self.secretHint)
        try members.nullableDate("last_used_at", self.lastUsedAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("secret", self.secret)
        try members.unknown(extra)
    }
}

extension ConnectApplicationSecretWithValue: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "secretHint": self.secretHint as Any,
                "lastUsedAt": self.lastUsedAt as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "secret": Redaction.of(self.secret) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Where the sign-in goes on after the application's own login page.
public struct ExternalAuthCompleteResponse: Sendable, Hashable, Codable {
    /// Address in AuthKit to which to send the user's browser. It carries a signed token that completes the
    /// sign-in.
    public var redirectUri: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        redirectUri: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.redirectUri = redirectUri
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.redirectUri = try members.required("redirect_uri")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("redirect_uri", self.redirectUri)
        try members.unknown(extra)
    }
}

extension ExternalAuthCompleteResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "redirectUri": Redaction.of(self.redirectUri) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// A user as the application knows them, to be created or updated in AuthKit.
public struct ExternalAuthUser: Sendable, Hashable, Codable {
    /// The application's own identifier of the user, which becomes their `external_id`.
    public var id: String
    /// E-mail address, which no other user may have.
    public var email: String
    public var firstName: String?
    public var lastName: String?
    /// Full name.
    public var name: String?
    /// Key and value pairs to keep with the user.
    public var metadata: [String: String]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        email: String,
        firstName: String? = nil,
        lastName: String? = nil,
        name: String? = nil,
        metadata: [String: String]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.name = name
        self.metadata = metadata
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.name = try members.optional("name")
        self.metadata = try members.optional("metadata")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.optional("first_name", self.firstName)
        try members.optional("last_name", self.lastName)
        try members.optional("name", self.name)
        try members.optional("metadata", self.metadata)
        try members.unknown(extra)
    }
}

/// The answer of the token endpoint (RFC 6749).
public struct OAuth2Token: Sendable, Hashable, Codable {
    public var accessToken: String
    /// How to send the access token, normally `bearer`.
    public var tokenType: String
    /// Lifetime of the access token in seconds.
    public var expiresIn: Int
    /// Claims about the user; present if the scope `openid` was granted.
    public var idToken: String?
    /// Present if the scope `offline_access` was granted.
    public var refreshToken: String?
    /// Granted scopes separated by spaces.
    public var scope: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        accessToken: String,
        tokenType: String,
        expiresIn: Int,
        idToken: String? = nil,
        refreshToken: String? = nil,
        scope: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.accessToken = accessToken
        self.tokenType = tokenType
        self.expiresIn = expiresIn
        self.idToken = idToken
        self.refreshToken = refreshToken
        self.scope = scope
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.accessToken = try members.required("access_token")
        self.tokenType = try members.required("token_type")
        self.expiresIn = try members.required("expires_in")
        self.idToken = try members.optional("id_token")
        self.refreshToken = try members.optional("refresh_token")
        self.scope = try members.optional("scope")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("access_token", self.accessToken)
        try members.required("token_type", self.tokenType)
        try members.required("expires_in", self.expiresIn)
        try members.optional("id_token", self.idToken)
        try members.optional("refresh_token", self.refreshToken)
        try members.optional("scope", self.scope)
        try members.unknown(extra)
    }
}

extension OAuth2Token: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "accessToken": Redaction.of(self.accessToken) as Any,
                "tokenType": self.tokenType as Any,
                "expiresIn": self.expiresIn as Any,
                "idToken": Redaction.of(self.idToken) as Any,
                "refreshToken": Redaction.of(self.refreshToken) as Any,
                "scope": self.scope as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// The OpenID Connect discovery document of the AuthKit domain.
public struct OpenIdConfiguration: Sendable, Hashable, Codable {
    /// The value of the claim `iss` in tokens.
    public var issuer: String
    public var authorizationEndpoint: String
    public var tokenEndpoint: String
    public var introspectionEndpoint: String
    public var userinfoEndpoint: String
    /// Where the public keys are found that verify tokens.
    public var jwksUri: String
    public var grantTypesSupported: [String]
    public var responseTypesSupported: [String]
    public var subjectTypesSupported: [String]
    public var idTokenSigningAlgValuesSupported: [String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        issuer: String,
        authorizationEndpoint: String,
        tokenEndpoint: String,
        introspectionEndpoint: String,
        userinfoEndpoint: String,
        jwksUri: String,
        grantTypesSupported: [String],
        responseTypesSupported: [String],
        subjectTypesSupported: [String],
        idTokenSigningAlgValuesSupported: [String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.issuer = issuer
        self.authorizationEndpoint = authorizationEndpoint
        self.tokenEndpoint = tokenEndpoint
        self.introspectionEndpoint = introspectionEndpoint
        self.userinfoEndpoint = userinfoEndpoint
        self.jwksUri = jwksUri
        self.grantTypesSupported = grantTypesSupported
        self.responseTypesSupported = responseTypesSupported
        self.subjectTypesSupported = subjectTypesSupported
        self.idTokenSigningAlgValuesSupported = idTokenSigningAlgValuesSupported
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.issuer = try members.required("issuer")
        self.authorizationEndpoint = try members.required("authorization_endpoint")
        self.tokenEndpoint = try members.required("token_endpoint")
        self.introspectionEndpoint = try members.required("introspection_endpoint")
        self.userinfoEndpoint = try members.required("userinfo_endpoint")
        self.jwksUri = try members.required("jwks_uri")
        self.grantTypesSupported = try members.list("grant_types_supported")
        self.responseTypesSupported = try members.list("response_types_supported")
        self.subjectTypesSupported = try members.list("subject_types_supported")
        self.idTokenSigningAlgValuesSupported = try members.list("id_token_signing_alg_values_supported")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("issuer", self.issuer)
        try members.required("authorization_endpoint", self.authorizationEndpoint)
        try members.required("token_endpoint", self.tokenEndpoint)
        try members.required("introspection_endpoint", self.introspectionEndpoint)
        try members.required("userinfo_endpoint", self.userinfoEndpoint)
        try members.required("jwks_uri", self.jwksUri)
        try members.required("grant_types_supported", self.grantTypesSupported)
        try members.required("response_types_supported", self.responseTypesSupported)
        try members.required("subject_types_supported", self.subjectTypesSupported)
        try members.required("id_token_signing_alg_values_supported", self.idTokenSigningAlgValuesSupported)
        try members.unknown(extra)
    }
}

/// An address to register for an application.
public struct RedirectUriInput: Sendable, Hashable, Codable {
    public var uri: String
    /// Whether this is the default among the addresses of the application.
    public var `default`: Patch<Bool>
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        uri: String,
        `default`: Patch<Bool> = .absent,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.uri = uri
        self.`default` = `default`
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.uri = try members.required("uri")
        self.`default` = try members.patch("default")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("uri", self.uri)
        try members.patch("default", self.`default`)
        try members.unknown(extra)
    }
}

/// A choice that the consent page offers, whose outcome becomes a claim.
public struct UserConsentOption: Sendable, Hashable, Codable {
    /// Name of the claim that receives the chosen value.
    public var claim: String
    /// Kind of choice, always one value out of a list. Always `enum`.
    public var type: String
    /// Text shown to the user.
    public var label: String
    public var choices: [UserConsentOptionChoice]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        claim: String,
        type: String = "enum",
        label: String,
        choices: [UserConsentOptionChoice],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.claim = claim
        self.type = type
        self.label = label
        self.choices = choices
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.claim = try members.required("claim")
        self.type = try members.optional("type") ?? "enum"
        self.label = try members.required("label")
        self.choices = try members.list("choices")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("claim", self.claim)
        try members.required("type", self.type)
        try members.required("label", self.label)
        try members.required("choices", self.choices)
        try members.unknown(extra)
    }
}

/// One of the values that the user may choose.
public struct UserConsentOptionChoice: Sendable, Hashable, Codable {
    /// Value of the claim if this choice is taken.
    public var value: String?
    /// Text shown to the user.
    public var label: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        value: String? = nil,
        label: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.value = value
        self.label = label
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.value = try members.optional("value")
        self.label = try members.optional("label")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("value", self.value)
        try members.optional("label", self.label)
        try members.unknown(extra)
    }
}

/// An application of either kind, told apart by `application_type`.
public enum ConnectApplication: Sendable, Hashable, Codable {
    /// `application_type` is `oauth`.
    case oauth(ConnectApplicationOAuth)
    /// `application_type` is `m2m`.
    case m2m(ConnectApplicationM2M)
    /// A form that this version does not know.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let tag: String? = members.tag("application_type")
        switch tag {
        case "oauth": self = .oauth(try ConnectApplicationOAuth(from: decoder))
        case "m2m": self = .m2m(try ConnectApplicationM2M(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .oauth(let value): try value.encode(to: encoder)
        case .m2m(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

/// How an application was registered, either `dynamic` if it registered itself (dynamic client registration)
/// or `authenticated` if an authenticated caller did.
public struct ApplicationRegistrationType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `dynamic`
    public static var dynamic: Self { Self(rawValue: "dynamic") }
    /// `authenticated`
    public static var authenticated: Self { Self(rawValue: "authenticated") }

    public static var knownValues: [Self] {
        [
            .dynamic,
            .authenticated,
        ]
    }
}

/// Kind of token in an introspection request.
public struct TokenTypeHint: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `access_token`
    public static var accessToken: Self { Self(rawValue: "access_token") }
    /// `refresh_token`
    public static var refreshToken: Self { Self(rawValue: "refresh_token") }

    public static var knownValues: [Self] {
        [
            .accessToken,
            .refreshToken,
        ]
    }
}
