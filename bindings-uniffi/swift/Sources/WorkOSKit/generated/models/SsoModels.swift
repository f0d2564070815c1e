// Generated from api/sso.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// The link between an organization and its identity provider, through which its members sign in.
public struct Connection: Sendable, Hashable, Codable {
    /// Always `connection`.
    public var object: String
    public var id: String
    /// Identifier of the organization that the connection belongs to; absent if there is none.
    public var organizationId: String?
    /// Provider and protocol.
    public var connectionType: ConnectionType
    /// Name for people.
    public var name: String
    /// How far the set-up is, and whether people can sign in.
    public var state: ConnectionState
    /// Older form of `state`, which replaces it. Deprecated.
    public var status: ConnectionStatus
    /// Domains that are associated with the connection.
    public var domains: [ConnectionDomain]
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connection",
        id: String,
        organizationId: String? = nil,
        connectionType: ConnectionType,
        name: String,
        state: ConnectionState,
        status: ConnectionStatus,
        domains: [ConnectionDomain],
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.connectionType = connectionType
        self.name = name
        self.state = state
        self.status = status
        self.domains = domains
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connection"
        self.id = try members.required("id")
        self.organizationId = try members.optional("organization_id")
        self.connectionType = try members.required("connection_type")
        self.name = try members.required("name")
        self.state = try members.required("state")
        self.status = try members.required("status")
        self.domains = try members.list("domains")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.optional("organization_id", self.organizationId)
        try members.required("connection_type", self.connectionType)
        try members.required("name", self.name)
        try members.required("state", self.state)
        try members.required("status", self.status)
        try members.required("domains", self.domains)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Which attributes or claims of the identity provider fill which members of profiles.
public struct ConnectionAttributeMaps: Sendable, Hashable, Codable {
    /// Sources of the members that every profile has.
    public var standardAttributes: ConnectionStandardAttributes?
    /// Sources of custom attributes, by the name of the custom attribute. Each must be defined in the
    /// environment already.
    public var customAttributes: [String: String]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        standardAttributes: ConnectionStandardAttributes? = nil,
        customAttributes: [String: String]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.standardAttributes = standardAttributes
        self.customAttributes = customAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.standardAttributes = try members.optional("standard_attributes")
        self.customAttributes = try members.optional("custom_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("standard_attributes", self.standardAttributes)
        try members.optional("custom_attributes", self.customAttributes)
        try members.unknown(extra)
    }
}

/// A domain that is associated with a connection.
public struct ConnectionDomain: Sendable, Hashable, Codable {
    public var id: String
    /// Always `connection_domain`.
    public var object: String
    /// Bare domain name.
    public var domain: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        object: String = "connection_domain",
        domain: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.object = object
        self.domain = domain
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.object = try members.optional("object") ?? "connection_domain"
        self.domain = try members.required("domain")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("object", self.object)
        try members.required("domain", self.domain)
        try members.unknown(extra)
    }
}

/// A private key of the application's own, with its certificate.
public struct ConnectionKeyPair: Sendable, Hashable, Codable {
    /// Private key in PEM form.
    public var key: String
    /// X.509 certificate of the key in PEM form.
    public var cert: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        key: String,
        cert: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.key = key
        self.cert = cert
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.key = try members.required("key")
        self.cert = try members.required("cert")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("key", self.key)
        try members.required("cert", self.cert)
        try members.unknown(extra)
    }
}

extension ConnectionKeyPair: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "key": Redaction.of(self.key) as Any,
                "cert": self.cert as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Settings of a new OpenID Connect connection.
public struct ConnectionOidcOptions: Sendable, Hashable, Codable {
    /// URL of the identity provider's OpenID Connect discovery document.
    public var discoveryEndpoint: String
    /// Client identifier that the identity provider has given out.
    public var clientId: String
    /// Needed for `client_secret_basic` and `client_secret_post`, refused for `private_key_jwt`. It is never
    /// returned.
    public var clientSecret: String?
    /// Callback of your own domain to use at the identity provider, in place of the one that WorkOS makes.
    public var redirectUri: String?
    /// Whether PKCE is used towards the identity provider; defaults to true.
    public var pkce: Bool?
    /// How WorkOS authenticates at the token endpoint; defaults to `client_secret_basic`.
    public var tokenAuthenticationMethod: OidcTokenAuthenticationMethod?
    /// Key pair for `private_key_jwt`, and only for that; WorkOS makes one if it is absent.
    public var jwtSigningKeyPair: ConnectionKeyPair?
    /// Algorithm with which the identity provider signs ID tokens.
    public var idTokenSignatureAlgorithm: OidcIdTokenSignatureAlgorithm?
    /// Whether further attributes are fetched from the UserInfo endpoint.
    public var fetchUserInfo: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        discoveryEndpoint: String,
        clientId: String,
        clientSecret: String? = nil,
        redirectUri: String? = nil,
        pkce: Bool? = nil,
        tokenAuthenticationMethod: OidcTokenAuthenticationMethod? = nil,
        jwtSigningKeyPair: ConnectionKeyPair? = nil,
        idTokenSignatureAlgorithm: OidcIdTokenSignatureAlgorithm? = nil,
        fetchUserInfo: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.discoveryEndpoint = discoveryEndpoint
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.redirectUri = redirectUri
        self.pkce = pkce
        self.tokenAuthenticationMethod = tokenAuthenticationMethod
        self.jwtSigningKeyPair = jwtSigningKeyPair
        self.idTokenSignatureAlgorithm = idTokenSignatureAlgorithm
        self.fetchUserInfo = fetchUserInfo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.discoveryEndpoint = try members.required("discovery_endpoint")
        self.clientId = try members.required("client_id")
        self.clientSecret = try members.optional("client_secret")
        self.redirectUri = try members.optional("redirect_uri")
        self.pkce = try members.optional("pkce")
        self.tokenAuthenticationMethod = try members.optional("token_authentication_method")
        self.jwtSigningKeyPair = try members.optional("jwt_signing_key_pair")
        self.idTokenSignatureAlgorithm = try members.optional("id_token_signature_algorithm")
        self.fetchUserInfo = try members.optional("fetch_user_info")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("discovery_endpoint", self.discoveryEndpoint)
        try members.required("client_id", self.clientId)
        try members.optional("client_secret", self.clientSecret)
        try members.optional("redirect_uri", self.redirectUri)
        try members.optional("pkce", self.pkce)
        try members.optional("token_authentication_method", self.tokenAuthenticationMethod)
        try members.optional("jwt_signing_key_pair", self.jwtSigningKeyPair)
        try members.optional("id_token_signature_algorithm", self.idTokenSignatureAlgorithm)
        try members.optional("fetch_user_info", self.fetchUserInfo)
        try members.unknown(extra)
    }
}

extension ConnectionOidcOptions: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "discoveryEndpoint": self.discoveryEndpoint as Any,
                "clientId": self.clientId as Any,
                "clientSecret": Redaction.of(self.clientSecret) as Any,
                "redirectUri": self.redirectUri as Any,
                "pkce": self.pkce as Any,
                "tokenAuthenticationMethod": self.tokenAuthenticationMethod as Any,
                "jwtSigningKeyPair": self.jwtSigningKeyPair as Any,
                "idTokenSignatureAlgorithm": self.idTokenSignatureAlgorithm as Any,
                "fetchUserInfo": self.fetchUserInfo as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Settings of a new SAML connection, either `idp_metadata_url` or the identity provider's members one by
/// one.
public struct ConnectionSamlOptions: Sendable, Hashable, Codable {
    /// URL of the identity provider's metadata, which then supplies its members and certificates.
    public var idpMetadataUrl: String?
    /// Assertion consumer service URL of your own domain, in place of the one that WorkOS makes.
    public var acsUrl: String?
    /// Entity identifier (audience) of the service provider, in place of the one that WorkOS makes.
    public var spEntityId: String?
    /// Entity identifier of the identity provider.
    public var idpEntityId: String?
    /// Sign-in URL of the identity provider; needed if there is no metadata URL.
    public var idpSsoUrl: String?
    /// X.509 certificates that check the signatures of the identity provider; needed if there is no metadata
    /// URL.
    public var idpSigningCerts: [String]?
    /// Key pair that signs sign-in requests; WorkOS makes one if it is absent.
    public var spSigningKeyPair: ConnectionKeyPair?
    /// Key pairs for encrypted responses; WorkOS makes one if they are absent.
    public var spEncryptionKeyPairs: [ConnectionKeyPair]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        idpMetadataUrl: String? = nil,
        acsUrl: String? = nil,
        spEntityId: String? = nil,
        idpEntityId: String? = nil,
        idpSsoUrl: String? = nil,
        idpSigningCerts: [String]? = nil,
        spSigningKeyPair: ConnectionKeyPair? = nil,
        spEncryptionKeyPairs: [ConnectionKeyPair]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.idpMetadataUrl = idpMetadataUrl
        self.acsUrl = acsUrl
        self.spEntityId = spEntityId
        self.idpEntityId = idpEntityId
        self.idpSsoUrl = idpSsoUrl
        self.idpSigningCerts = idpSigningCerts
        self.spSigningKeyPair = spSigningKeyPair
        self.spEncryptionKeyPairs = spEncryptionKeyPairs
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.idpMetadataUrl = try members.optional("idp_metadata_url")
        self.acsUrl = try members.optional("acs_url")
        self.spEntityId = try members.optional("sp_entity_id")
        self.idpEntityId = try members.optional("idp_entity_id")
        self.idpSsoUrl = try members.optional("idp_sso_url")
        self.idpSigningCerts = try members.optional("idp_signing_certs")
        self.spSigningKeyPair = try members.optional("sp_signing_key_pair")
        self.spEncryptionKeyPairs = try members.optional("sp_encryption_key_pairs")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("idp_metadata_url", self.idpMetadataUrl)
        try members.optional("acs_url", self.acsUrl)
        try members.optional("sp_entity_id", self.spEntityId)
        try members.optional("idp_entity_id", self.idpEntityId)
        try members.optional("idp_sso_url", self.idpSsoUrl)
        try members.optional("idp_signing_certs", self.idpSigningCerts)
        try members.optional("sp_signing_key_pair", self.spSigningKeyPair)
        try members.optional("sp_encryption_key_pairs", self.spEncryptionKeyPairs)
        try members.unknown(extra)
    }
}

/// For each member of a profile, the name of the attribute or claim that fills it. What is left out has the
/// default of the connection type on creation, and stays as it is on an update.
public struct ConnectionStandardAttributes: Sendable, Hashable, Codable {
    /// Source of the profile's `idp_id`.
    public var idpId: String?
    /// Source of the profile's `email`.
    public var email: String?
    /// Source of the profile's `first_name`.
    public var firstName: String?
    /// Source of the profile's `last_name`.
    public var lastName: String?
    /// Source of the profile's `groups`; null for no mapping.
    public var groups: Patch<String>
    /// Source of the profile's `name`; null for no mapping.
    public var name: Patch<String>
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        idpId: String? = nil,
        email: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        groups: Patch<String> = .absent,
        name: Patch<String> = .absent,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.idpId = idpId
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.groups = groups
        self.name = name
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.idpId = try members.optional("idp_id")
        self.email = try members.optional("email")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.groups = try members.patch("groups")
        self.name = try members.patch("name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("idp_id", self.idpId)
        try members.optional("email", self.email)
        try members.optional("first_name", self.firstName)
        try members.optional("last_name", self.lastName)
        try members.patch("groups", self.groups)
        try members.patch("name", self.name)
        try members.unknown(extra)
    }
}

/// A person as the identity provider describes them at sign-in.
public struct Profile: Sendable, Hashable, Codable {
    /// Always `profile`.
    public var object: String
    public var id: String
    /// Identifier of the organization of the connection; null for a connection without one.
    public var organizationId: String?
    /// Identifier of the connection through which the person signed in.
    public var connectionId: String
    /// Provider and protocol of that connection.
    public var connectionType: ConnectionType
    /// Identifier of the person at the identity provider; more stable than the e-mail address.
    public var idpId: String
    /// Address as the provider states it. It is only as trustworthy as that provider, so check the
    /// organization too.
    public var email: String
    public var firstName: String?
    public var lastName: String?
    /// Full name.
    public var name: String?
    /// Role in the organization, if roles are assigned through the identity provider.
    public var role: SlimRole?
    /// All roles in the organization, where a person can have several.
    public var roles: [SlimRole]?
    /// Groups as the identity provider names them; present if the connection maps them.
    public var groups: [String]?
    /// Values of the custom attributes that the connection maps.
    public var customAttributes: [String: JSONValue]?
    /// Everything that the identity provider sent, unmapped.
    public var rawAttributes: [String: JSONValue]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "profile",
        id: String,
        organizationId: String? = nil,
        connectionId: String,
        connectionType: ConnectionType,
        idpId: String,
        email: String,
        firstName: String? = nil,
        lastName: String? = nil,
        name: String? = nil,
        role: SlimRole? = nil,
        roles: [SlimRole]? = nil,
        groups: [String]? = nil,
        customAttributes: [String: JSONValue]? = nil,
        rawAttributes: [String: JSONValue],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.connectionId = connectionId
        self.connectionType = connectionType
        self.idpId = idpId
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.name = name
        self.role = role
        self.roles = roles
        self.groups = groups
        self.customAttributes = customAttributes
        self.rawAttributes = rawAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "profile"
        self.id = try members.required("id")
        self.organizationId = try members.optional("organization_id")
        self.connectionId = try members.required("connection_id")
        self.connectionType = try members.required("connection_type")
        self.idpId = try members.required("idp_id")
        self.email = try members.required("email")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.name = try members.optional("name")
        self.role = try members.optional("role")
        self.roles = try members.optional("roles")
        self.groups = try members.optional("groups")
        self.customAttributes = try members.optional("custom_attributes")
        self.rawAttributes = try members.map("raw_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.nullable("organization_id", self.organizationId)
        try members.required("connection_id", self.connectionId)
        try members.required("connection_type", self.connectionType)
        try members.required("idp_id", self.idpId)
        try members.required("email", self.email)
        try members.nullable("first_name", self.firstName)
        try members.nullable("last_name", self.lastName)
        try members.nullable("name", self.name)
        try members.optional("role", self.role)
        try members.optional("roles", self.roles)
        try members.optional("groups", self.groups)
        try members.optional("custom_attributes", self.customAttributes)
        try members.required("raw_attributes", self.rawAttributes)
        try members.unknown(extra)
    }
}

/// A certificate that checks the signatures of a SAML identity provider.
public struct SamlIdpSigningCertificate: Sendable, Hashable, Codable {
    /// Always `saml_idp_signing_certificate`.
    public var object: String
    public var id: String
    /// X.509 certificate in PEM form; public.
    public var value: String
    /// When it becomes valid.
    public var notBefore: Date?
    /// When it expires.
    public var notAfter: Date?
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "saml_idp_signing_certificate",
        id: String,
        value: String,
        notBefore: Date? = nil,
        notAfter: Date? = nil,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.value = value
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "saml_idp_signing_certificate"
        self.id = try members.required("id")
        self.value = try members.required("value")
        self.notBefore = try members.optionalDate("not_before")
        self.notAfter = try members.optionalDate("not_after")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("value", self.value)
        try members.nullableDate("not_before", self.notBefore)
        try members.nullableDate("not_after", self.notAfter)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// A certificate with which a SAML identity provider can encrypt its responses. WorkOS keeps the private key.
public struct SamlSpEncryptionCertificate: Sendable, Hashable, Codable {
    /// Always `saml_sp_encryption_certificate`.
    public var object: String
    public var id: String
    /// X.509 certificate in PEM form; public.
    public var value: String
    /// When it becomes valid.
    public var notBefore: Date?
    /// When it expires.
    public var notAfter: Date?
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "saml_sp_encryption_certificate",
        id: String,
        value: String,
        notBefore: Date? = nil,
        notAfter: Date? = nil,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.value = value
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "saml_sp_encryption_certificate"
        self.id = try members.required("id")
        self.value = try members.required("value")
        self.notBefore = try members.optionalDate("not_before")
        self.notAfter = try members.optionalDate("not_after")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("value", self.value)
        try members.nullableDate("not_before", self.notBefore)
        try members.nullableDate("not_after", self.notAfter)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// A certificate with which a SAML identity provider can check signed sign-in requests. WorkOS keeps the
/// private key.
public struct SamlSpSigningCertificate: Sendable, Hashable, Codable {
    /// Always `saml_sp_signing_certificate`.
    public var object: String
    public var id: String
    /// X.509 certificate in PEM form; public.
    public var value: String
    /// When it becomes valid.
    public var notBefore: Date?
    /// When it expires.
    public var notAfter: Date?
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "saml_sp_signing_certificate",
        id: String,
        value: String,
        notBefore: Date? = nil,
        notAfter: Date? = nil,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.value = value
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "saml_sp_signing_certificate"
        self.id = try members.required("id")
        self.value = try members.required("value")
        self.notBefore = try members.optionalDate("not_before")
        self.notAfter = try members.optionalDate("not_after")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("value", self.value)
        try members.nullableDate("not_before", self.notBefore)
        try members.nullableDate("not_after", self.notAfter)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// Where to send the browser for signing in.
public struct SsoAuthorizeUrlResponse: Sendable, Hashable, Codable {
    /// The authorization URL.
    public var url: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        url: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.url = url
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.url = try members.required("url")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("url", self.url)
        try members.unknown(extra)
    }
}

/// What is needed to sign a person out at the identity provider.
public struct SsoLogoutAuthorizeResponse: Sendable, Hashable, Codable {
    /// URL to send the browser to; it contains the token.
    public var logoutUrl: String
    /// The token on its own, for `get_logout_url`.
    public var logoutToken: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        logoutUrl: String,
        logoutToken: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.logoutUrl = logoutUrl
        self.logoutToken = logoutToken
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.logoutUrl = try members.required("logout_url")
        self.logoutToken = try members.required("logout_token")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("logout_url", self.logoutUrl)
        try members.required("logout_token", self.logoutToken)
        try members.unknown(extra)
    }
}

extension SsoLogoutAuthorizeResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "logoutUrl": Redaction.of(self.logoutUrl) as Any,
                "logoutToken": Redaction.of(self.logoutToken) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Result of a sign-in.
public struct SsoTokenResponse: Sendable, Hashable, Codable {
    /// Always `Bearer`.
    public var tokenType: String
    /// Token for `get_profile`, and for nothing else.
    public var accessToken: String
    /// Lifetime of the access token in seconds.
    public var expiresIn: Int
    /// The person who signed in.
    public var profile: Profile
    /// Tokens of the OAuth provider; present if the connection is set to return them.
    public var oauthTokens: OAuthTokens?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        tokenType: String = "Bearer",
        accessToken: String,
        expiresIn: Int,
        profile: Profile,
        oauthTokens: OAuthTokens? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.tokenType = tokenType
        self.accessToken = accessToken
        self.expiresIn = expiresIn
        self.profile = profile
        self.oauthTokens = oauthTokens
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.tokenType = try members.optional("token_type") ?? "Bearer"
        self.accessToken = try members.required("access_token")
        self.expiresIn = try members.required("expires_in")
        self.profile = try members.required("profile")
        self.oauthTokens = try members.optional("oauth_tokens")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("token_type", self.tokenType)
        try members.required("access_token", self.accessToken)
        try members.required("expires_in", self.expiresIn)
        try members.required("profile", self.profile)
        try members.optional("oauth_tokens", self.oauthTokens)
        try members.unknown(extra)
    }
}

extension SsoTokenResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "tokenType": self.tokenType as Any,
                "accessToken": Redaction.of(self.accessToken) as Any,
                "expiresIn": self.expiresIn as Any,
                "profile": self.profile as Any,
                "oauthTokens": self.oauthTokens as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Mappings of a connection to change; the others stay.
public struct UpdateConnectionAttributeMaps: Sendable, Hashable, Codable {
    /// Sources of the members that every profile has.
    public var standardAttributes: ConnectionStandardAttributes?
    /// Sources of custom attributes, by the name of the custom attribute; null removes the mapping.
    public var customAttributes: [String: String?]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        standardAttributes: ConnectionStandardAttributes? = nil,
        customAttributes: [String: String?]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.standardAttributes = standardAttributes
        self.customAttributes = customAttributes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.standardAttributes = try members.optional("standard_attributes")
        self.customAttributes = try members.optional("custom_attributes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("standard_attributes", self.standardAttributes)
        try members.optional("custom_attributes", self.customAttributes)
        try members.unknown(extra)
    }
}

/// Settings of an OpenID Connect connection to change; what is left out stays.
public struct UpdateConnectionOidcOptions: Sendable, Hashable, Codable {
    /// URL of the identity provider's OpenID Connect discovery document.
    public var discoveryEndpoint: String?
    /// Client identifier that the identity provider has given out.
    public var clientId: String?
    /// Needed when changing to `client_secret_basic` or `client_secret_post`, refused for `private_key_jwt`.
    /// It is never returned.
    public var clientSecret: String?
    /// Callback of your own domain to use at the identity provider; null goes back to the one that WorkOS
    /// makes.
    public var redirectUri: Patch<String>
    /// Whether PKCE is used towards the identity provider.
    public var pkce: Bool?
    /// How WorkOS authenticates at the token endpoint.
    public var tokenAuthenticationMethod: OidcTokenAuthenticationMethod?
    /// Algorithm with which the identity provider signs ID tokens.
    public var idTokenSignatureAlgorithm: OidcIdTokenSignatureAlgorithm?
    /// Whether further attributes are fetched from the UserInfo endpoint.
    public var fetchUserInfo: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        discoveryEndpoint: String? = nil,
        clientId: String? = nil,
        clientSecret: String? = nil,
        redirectUri: Patch<String> = .absent,
        pkce: Bool? = nil,
        tokenAuthenticationMethod: OidcTokenAuthenticationMethod? = nil,
        idTokenSignatureAlgorithm: OidcIdTokenSignatureAlgorithm? = nil,
        fetchUserInfo: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.discoveryEndpoint = discoveryEndpoint
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.redirectUri = redirectUri
        self.pkce = pkce
        self.tokenAuthenticationMethod = tokenAuthenticationMethod
        self.idTokenSignatureAlgorithm = idTokenSignatureAlgorithm
        self.fetchUserInfo = fetchUserInfo
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.discoveryEndpoint = try members.optional("discovery_endpoint")
        self.clientId = try members.optional("client_id")
        self.clientSecret = try members.optional("client_secret")
        self.redirectUri = try members.patch("redirect_uri")
        self.pkce = try members.optional("pkce")
        self.tokenAuthenticationMethod = try members.optional("token_authentication_method")
        self.idTokenSignatureAlgorithm = try members.optional("id_token_signature_algorithm")
        self.fetchUserInfo = try members.optional("fetch_user_info")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("discovery_endpoint", self.discoveryEndpoint)
        try members.optional("client_id", self.clientId)
        try members.optional("client_secret", self.clientSecret)
        try members.patch("redirect_uri", self.redirectUri)
        try members.optional("pkce", self.pkce)
        try members.optional("token_authentication_method", self.tokenAuthenticationMethod)
        try members.optional("id_token_signature_algorithm", self.idTokenSignatureAlgorithm)
        try members.optional("fetch_user_info", self.fetchUserInfo)
        try members.unknown(extra)
    }
}

extension UpdateConnectionOidcOptions: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "discoveryEndpoint": self.discoveryEndpoint as Any,
                "clientId": self.clientId as Any,
                "clientSecret": Redaction.of(self.clientSecret) as Any,
                "redirectUri": self.redirectUri as Any,
                "pkce": self.pkce as Any,
                "tokenAuthenticationMethod": self.tokenAuthenticationMethod as Any,
                "idTokenSignatureAlgorithm": self.idTokenSignatureAlgorithm as Any,
                "fetchUserInfo": self.fetchUserInfo as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Settings of a SAML connection to change; what is left out stays.
public struct UpdateConnectionSamlOptions: Sendable, Hashable, Codable {
    /// URL of the identity provider's metadata, whose certificates replace the present ones; null stops
    /// following it.
    public var idpMetadataUrl: Patch<String>
    /// Assertion consumer service URL of your own domain; null goes back to the one that WorkOS makes.
    public var acsUrl: Patch<String>
    /// Entity identifier (audience) of the service provider; null goes back to the one that WorkOS makes.
    public var spEntityId: Patch<String>
    /// Entity identifier of the identity provider; not together with `idp_metadata_url`.
    public var idpEntityId: String?
    /// Sign-in URL of the identity provider; not together with `idp_metadata_url`.
    public var idpSsoUrl: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        idpMetadataUrl: Patch<String> = .absent,
        acsUrl: Patch<String> = .absent,
        spEntityId: Patch<String> = .absent,
        idpEntityId: String? = nil,
        idpSsoUrl: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.idpMetadataUrl = idpMetadataUrl
        self.acsUrl = acsUrl
        self.spEntityId = spEntityId
        self.idpEntityId = idpEntityId
        self.idpSsoUrl = idpSsoUrl
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.idpMetadataUrl = try members.patch("idp_metadata_url")
        self.acsUrl = try members.patch("acs_url")
        self.spEntityId = try members.patch("sp_entity_id")
        self.idpEntityId = try members.optional("idp_entity_id")
        self.idpSsoUrl = try members.optional("idp_sso_url")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.patch("idp_metadata_url", self.idpMetadataUrl)
        try members.patch("acs_url", self.acsUrl)
        try members.patch("sp_entity_id", self.spEntityId)
        try members.optional("idp_entity_id", self.idpEntityId)
        try members.optional("idp_sso_url", self.idpSsoUrl)
        try members.unknown(extra)
    }
}

/// How far the set-up of a connection is. People sign in through `active` connections; `requires_type` and
/// `draft` wait for someone to finish the set-up.
public struct ConnectionState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `requires_type`
    public static var requiresType: Self { Self(rawValue: "requires_type") }
    /// `draft`
    public static var draft: Self { Self(rawValue: "draft") }
    /// `active`
    public static var active: Self { Self(rawValue: "active") }
    /// `validating`
    public static var validating: Self { Self(rawValue: "validating") }
    /// `inactive`
    public static var inactive: Self { Self(rawValue: "inactive") }
    /// `deleting`
    public static var deleting: Self { Self(rawValue: "deleting") }

    public static var knownValues: [Self] {
        [
            .requiresType,
            .draft,
            .active,
            .validating,
            .inactive,
            .deleting,
        ]
    }
}

/// Older form of the state of a connection; `linked` is what `active` is now.
public struct ConnectionStatus: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `linked`
    public static var linked: Self { Self(rawValue: "linked") }
    /// `unlinked`
    public static var unlinked: Self { Self(rawValue: "unlinked") }

    public static var knownValues: [Self] {
        [
            .linked,
            .unlinked,
        ]
    }
}

/// Provider and protocol behind a connection. `Pending` stands for a provider that is not chosen yet.
public struct ConnectionType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Pending`
    public static var pending: Self { Self(rawValue: "Pending") }
    /// `ADFSSAML`
    public static var adfssaml: Self { Self(rawValue: "ADFSSAML") }
    /// `AdpOidc`
    public static var adpOidc: Self { Self(rawValue: "AdpOidc") }
    /// `AppleOAuth`
    public static var appleOAuth: Self { Self(rawValue: "AppleOAuth") }
    /// `Auth0Migration`
    public static var auth0Migration: Self { Self(rawValue: "Auth0Migration") }
    /// `Auth0SAML`
    public static var auth0SAML: Self { Self(rawValue: "Auth0SAML") }
    /// `AzureSAML`
    public static var azureSAML: Self { Self(rawValue: "AzureSAML") }
    /// `BitbucketOAuth`
    public static var bitbucketOAuth: Self { Self(rawValue: "BitbucketOAuth") }
    /// `CasSAML`
    public static var casSAML: Self { Self(rawValue: "CasSAML") }
    /// `ClassLinkSAML`
    public static var classLinkSAML: Self { Self(rawValue: "ClassLinkSAML") }
    /// `CleverOIDC`
    public static var cleverOIDC: Self { Self(rawValue: "CleverOIDC") }
    /// `CloudflareSAML`
    public static var cloudflareSAML: Self { Self(rawValue: "CloudflareSAML") }
    /// `CyberArkSAML`
    public static var cyberArkSAML: Self { Self(rawValue: "CyberArkSAML") }
    /// `DuoSAML`
    public static var duoSAML: Self { Self(rawValue: "DuoSAML") }
    /// `EntraIdOIDC`
    public static var entraIdOIDC: Self { Self(rawValue: "EntraIdOIDC") }
    /// `GenericOIDC`
    public static var genericOIDC: Self { Self(rawValue: "GenericOIDC") }
    /// `GenericSAML`
    public static var genericSAML: Self { Self(rawValue: "GenericSAML") }
    /// `GitHubOAuth`
    public static var gitHubOAuth: Self { Self(rawValue: "GitHubOAuth") }
    /// `GitLabOAuth`
    public static var gitLabOAuth: Self { Self(rawValue: "GitLabOAuth") }
    /// `GoogleOAuth`
    public static var googleOAuth: Self { Self(rawValue: "GoogleOAuth") }
    /// `GoogleOIDC`
    public static var googleOIDC: Self { Self(rawValue: "GoogleOIDC") }
    /// `GoogleSAML`
    public static var googleSAML: Self { Self(rawValue: "GoogleSAML") }
    /// `IntuitOAuth`
    public static var intuitOAuth: Self { Self(rawValue: "IntuitOAuth") }
    /// `JumpCloudSAML`
    public static var jumpCloudSAML: Self { Self(rawValue: "JumpCloudSAML") }
    /// `KeycloakSAML`
    public static var keycloakSAML: Self { Self(rawValue: "KeycloakSAML") }
    /// `LastPassSAML`
    public static var lastPassSAML: Self { Self(rawValue: "LastPassSAML") }
    /// `LinkedInOAuth`
    public static var linkedInOAuth: Self { Self(rawValue: "LinkedInOAuth") }
    /// `LoginGovOidc`
    public static var loginGovOidc: Self { Self(rawValue: "LoginGovOidc") }
    /// `MagicLink`
    public static var magicLink: Self { Self(rawValue: "MagicLink") }
    /// `MicrosoftOAuth`
    public static var microsoftOAuth: Self { Self(rawValue: "MicrosoftOAuth") }
    /// `MiniOrangeSAML`
    public static var miniOrangeSAML: Self { Self(rawValue: "MiniOrangeSAML") }
    /// `NetIqSAML`
    public static var netIqSAML: Self { Self(rawValue: "NetIqSAML") }
    /// `OktaOIDC`
    public static var oktaOIDC: Self { Self(rawValue: "OktaOIDC") }
    /// `OktaSAML`
    public static var oktaSAML: Self { Self(rawValue: "OktaSAML") }
    /// `OneLoginSAML`
    public static var oneLoginSAML: Self { Self(rawValue: "OneLoginSAML") }
    /// `OracleSAML`
    public static var oracleSAML: Self { Self(rawValue: "OracleSAML") }
    /// `PingFederateSAML`
    public static var pingFederateSAML: Self { Self(rawValue: "PingFederateSAML") }
    /// `PingOneSAML`
    public static var pingOneSAML: Self { Self(rawValue: "PingOneSAML") }
    /// `RipplingSAML`
    public static var ripplingSAML: Self { Self(rawValue: "RipplingSAML") }
    /// `SalesforceSAML`
    public static var salesforceSAML: Self { Self(rawValue: "SalesforceSAML") }
    /// `ShibbolethGenericSAML`
    public static var shibbolethGenericSAML: Self { Self(rawValue: "ShibbolethGenericSAML") }
    /// `ShibbolethSAML`
    public static var shibbolethSAML: Self { Self(rawValue: "ShibbolethSAML") }
    /// `SimpleSamlPhpSAML`
    public static var simpleSamlPhpSAML: Self { Self(rawValue: "SimpleSamlPhpSAML") }
    /// `SalesforceOAuth`
    public static var salesforceOAuth: Self { Self(rawValue: "SalesforceOAuth") }
    /// `SlackOAuth`
    public static var slackOAuth: Self { Self(rawValue: "SlackOAuth") }
    /// `TestIdp`
    public static var testIdp: Self { Self(rawValue: "TestIdp") }
    /// `VercelMarketplaceOAuth`
    public static var vercelMarketplaceOAuth: Self { Self(rawValue: "VercelMarketplaceOAuth") }
    /// `VercelOAuth`
    public static var vercelOAuth: Self { Self(rawValue: "VercelOAuth") }
    /// `VMwareSAML`
    public static var vMwareSAML: Self { Self(rawValue: "VMwareSAML") }
    /// `XeroOAuth`
    public static var xeroOAuth: Self { Self(rawValue: "XeroOAuth") }

    public static var knownValues: [Self] {
        [
            .pending,
            .adfssaml,
            .adpOidc,
            .appleOAuth,
            .auth0Migration,
            .auth0SAML,
            .azureSAML,
            .bitbucketOAuth,
            .casSAML,
            .classLinkSAML,
            .cleverOIDC,
            .cloudflareSAML,
            .cyberArkSAML,
            .duoSAML,
            .entraIdOIDC,
            .genericOIDC,
            .genericSAML,
            .gitHubOAuth,
            .gitLabOAuth,
            .googleOAuth,
            .googleOIDC,
            .googleSAML,
            .intuitOAuth,
            .jumpCloudSAML,
            .keycloakSAML,
            .lastPassSAML,
            .linkedInOAuth,
            .loginGovOidc,
            .magicLink,
            .microsoftOAuth,
            .miniOrangeSAML,
            .netIqSAML,
            .oktaOIDC,
            .oktaSAML,
            .oneLoginSAML,
            .oracleSAML,
            .pingFederateSAML,
            .pingOneSAML,
            .ripplingSAML,
            .salesforceSAML,
            .shibbolethGenericSAML,
            .shibbolethSAML,
            .simpleSamlPhpSAML,
            .salesforceOAuth,
            .slackOAuth,
            .testIdp,
            .vercelMarketplaceOAuth,
            .vercelOAuth,
            .vMwareSAML,
            .xeroOAuth,
        ]
    }
}

/// Connection types that a list can be narrowed to. Note `GithubOAuth`, which is `GitHubOAuth` everywhere
/// else in this service.
public struct ConnectionTypeFilter: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ADFSSAML`
    public static var adfssaml: Self { Self(rawValue: "ADFSSAML") }
    /// `AdpOidc`
    public static var adpOidc: Self { Self(rawValue: "AdpOidc") }
    /// `AppleOAuth`
    public static var appleOAuth: Self { Self(rawValue: "AppleOAuth") }
    /// `Auth0SAML`
    public static var auth0SAML: Self { Self(rawValue: "Auth0SAML") }
    /// `AzureSAML`
    public static var azureSAML: Self { Self(rawValue: "AzureSAML") }
    /// `BitbucketOAuth`
    public static var bitbucketOAuth: Self { Self(rawValue: "BitbucketOAuth") }
    /// `CasSAML`
    public static var casSAML: Self { Self(rawValue: "CasSAML") }
    /// `CloudflareSAML`
    public static var cloudflareSAML: Self { Self(rawValue: "CloudflareSAML") }
    /// `ClassLinkSAML`
    public static var classLinkSAML: Self { Self(rawValue: "ClassLinkSAML") }
    /// `CleverOIDC`
    public static var cleverOIDC: Self { Self(rawValue: "CleverOIDC") }
    /// `CyberArkSAML`
    public static var cyberArkSAML: Self { Self(rawValue: "CyberArkSAML") }
    /// `DuoSAML`
    public static var duoSAML: Self { Self(rawValue: "DuoSAML") }
    /// `EntraIdOIDC`
    public static var entraIdOIDC: Self { Self(rawValue: "EntraIdOIDC") }
    /// `GenericOIDC`
    public static var genericOIDC: Self { Self(rawValue: "GenericOIDC") }
    /// `GenericSAML`
    public static var genericSAML: Self { Self(rawValue: "GenericSAML") }
    /// `GithubOAuth`
    public static var githubOAuth: Self { Self(rawValue: "GithubOAuth") }
    /// `GitLabOAuth`
    public static var gitLabOAuth: Self { Self(rawValue: "GitLabOAuth") }
    /// `GoogleOAuth`
    public static var googleOAuth: Self { Self(rawValue: "GoogleOAuth") }
    /// `GoogleOIDC`
    public static var googleOIDC: Self { Self(rawValue: "GoogleOIDC") }
    /// `GoogleSAML`
    public static var googleSAML: Self { Self(rawValue: "GoogleSAML") }
    /// `IntuitOAuth`
    public static var intuitOAuth: Self { Self(rawValue: "IntuitOAuth") }
    /// `JumpCloudSAML`
    public static var jumpCloudSAML: Self { Self(rawValue: "JumpCloudSAML") }
    /// `KeycloakSAML`
    public static var keycloakSAML: Self { Self(rawValue: "KeycloakSAML") }
    /// `LastPassSAML`
    public static var lastPassSAML: Self { Self(rawValue: "LastPassSAML") }
    /// `LinkedInOAuth`
    public static var linkedInOAuth: Self { Self(rawValue: "LinkedInOAuth") }
    /// `LoginGovOidc`
    public static var loginGovOidc: Self { Self(rawValue: "LoginGovOidc") }
    /// `MagicLink`
    public static var magicLink: Self { Self(rawValue: "MagicLink") }
    /// `MicrosoftOAuth`
    public static var microsoftOAuth: Self { Self(rawValue: "MicrosoftOAuth") }
    /// `MiniOrangeSAML`
    public static var miniOrangeSAML: Self { Self(rawValue: "MiniOrangeSAML") }
    /// `NetIqSAML`
    public static var netIqSAML: Self { Self(rawValue: "NetIqSAML") }
    /// `OktaOIDC`
    public static var oktaOIDC: Self { Self(rawValue: "OktaOIDC") }
    /// `OktaSAML`
    public static var oktaSAML: Self { Self(rawValue: "OktaSAML") }
    /// `OneLoginSAML`
    public static var oneLoginSAML: Self { Self(rawValue: "OneLoginSAML") }
    /// `OracleSAML`
    public static var oracleSAML: Self { Self(rawValue: "OracleSAML") }
    /// `PingFederateSAML`
    public static var pingFederateSAML: Self { Self(rawValue: "PingFederateSAML") }
    /// `PingOneSAML`
    public static var pingOneSAML: Self { Self(rawValue: "PingOneSAML") }
    /// `RipplingSAML`
    public static var ripplingSAML: Self { Self(rawValue: "RipplingSAML") }
    /// `SalesforceSAML`
    public static var salesforceSAML: Self { Self(rawValue: "SalesforceSAML") }
    /// `ShibbolethGenericSAML`
    public static var shibbolethGenericSAML: Self { Self(rawValue: "ShibbolethGenericSAML") }
    /// `ShibbolethSAML`
    public static var shibbolethSAML: Self { Self(rawValue: "ShibbolethSAML") }
    /// `SimpleSamlPhpSAML`
    public static var simpleSamlPhpSAML: Self { Self(rawValue: "SimpleSamlPhpSAML") }
    /// `SalesforceOAuth`
    public static var salesforceOAuth: Self { Self(rawValue: "SalesforceOAuth") }
    /// `SlackOAuth`
    public static var slackOAuth: Self { Self(rawValue: "SlackOAuth") }
    /// `VercelMarketplaceOAuth`
    public static var vercelMarketplaceOAuth: Self { Self(rawValue: "VercelMarketplaceOAuth") }
    /// `VercelOAuth`
    public static var vercelOAuth: Self { Self(rawValue: "VercelOAuth") }
    /// `VMwareSAML`
    public static var vMwareSAML: Self { Self(rawValue: "VMwareSAML") }
    /// `XeroOAuth`
    public static var xeroOAuth: Self { Self(rawValue: "XeroOAuth") }

    public static var knownValues: [Self] {
        [
            .adfssaml,
            .adpOidc,
            .appleOAuth,
            .auth0SAML,
            .azureSAML,
            .bitbucketOAuth,
            .casSAML,
            .cloudflareSAML,
            .classLinkSAML,
            .cleverOIDC,
            .cyberArkSAML,
            .duoSAML,
            .entraIdOIDC,
            .genericOIDC,
            .genericSAML,
            .githubOAuth,
            .gitLabOAuth,
            .googleOAuth,
            .googleOIDC,
            .googleSAML,
            .intuitOAuth,
            .jumpCloudSAML,
            .keycloakSAML,
            .lastPassSAML,
            .linkedInOAuth,
            .loginGovOidc,
            .magicLink,
            .microsoftOAuth,
            .miniOrangeSAML,
            .netIqSAML,
            .oktaOIDC,
            .oktaSAML,
            .oneLoginSAML,
            .oracleSAML,
            .pingFederateSAML,
            .pingOneSAML,
            .ripplingSAML,
            .salesforceSAML,
            .shibbolethGenericSAML,
            .shibbolethSAML,
            .simpleSamlPhpSAML,
            .salesforceOAuth,
            .slackOAuth,
            .vercelMarketplaceOAuth,
            .vercelOAuth,
            .vMwareSAML,
            .xeroOAuth,
        ]
    }
}

/// JWS algorithm of an ID token's signature, as registered in RFC 7518 and RFC 8037.
public struct OidcIdTokenSignatureAlgorithm: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ES256`
    public static var es256: Self { Self(rawValue: "ES256") }
    /// `ES384`
    public static var es384: Self { Self(rawValue: "ES384") }
    /// `ES512`
    public static var es512: Self { Self(rawValue: "ES512") }
    /// `EdDSA`
    public static var edDSA: Self { Self(rawValue: "EdDSA") }
    /// `HS256`
    public static var hs256: Self { Self(rawValue: "HS256") }
    /// `HS384`
    public static var hs384: Self { Self(rawValue: "HS384") }
    /// `HS512`
    public static var hs512: Self { Self(rawValue: "HS512") }
    /// `PS256`
    public static var ps256: Self { Self(rawValue: "PS256") }
    /// `PS384`
    public static var ps384: Self { Self(rawValue: "PS384") }
    /// `PS512`
    public static var ps512: Self { Self(rawValue: "PS512") }
    /// `RS256`
    public static var rs256: Self { Self(rawValue: "RS256") }
    /// `RS384`
    public static var rs384: Self { Self(rawValue: "RS384") }
    /// `RS512`
    public static var rs512: Self { Self(rawValue: "RS512") }

    public static var knownValues: [Self] {
        [
            .es256,
            .es384,
            .es512,
            .edDSA,
            .hs256,
            .hs384,
            .hs512,
            .ps256,
            .ps384,
            .ps512,
            .rs256,
            .rs384,
            .rs512,
        ]
    }
}

/// How a client authenticates at a token endpoint, in the terms of OpenID Connect.
public struct OidcTokenAuthenticationMethod: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `client_secret_post`
    public static var clientSecretPost: Self { Self(rawValue: "client_secret_post") }
    /// `client_secret_basic`
    public static var clientSecretBasic: Self { Self(rawValue: "client_secret_basic") }
    /// `private_key_jwt`
    public static var privateKeyJwt: Self { Self(rawValue: "private_key_jwt") }

    public static var knownValues: [Self] {
        [
            .clientSecretPost,
            .clientSecretBasic,
            .privateKeyJwt,
        ]
    }
}

/// Social providers that people can sign in with.
public struct SsoProvider: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

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
