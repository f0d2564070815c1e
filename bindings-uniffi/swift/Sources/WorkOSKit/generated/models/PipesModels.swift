// Generated from api/pipes.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// An API key to store for one owner of an API key integration.
public struct ApiKeyInstallation: Sendable, Hashable, Codable {
    /// The API key.
    public var secret: String
    /// Identifier of the user to store the key for.
    public var userId: String
    /// Organization to which the connection is limited.
    public var organizationId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        secret: String,
        userId: String,
        organizationId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.secret = secret
        self.userId = userId
        self.organizationId = organizationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.secret = try members.required("secret")
        self.userId = try members.required("user_id")
        self.organizationId = try members.optional("organization_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("secret", self.secret)
        try members.required("user_id", self.userId)
        try members.optional("organization_id", self.organizationId)
        try members.unknown(extra)
    }
}

extension ApiKeyInstallation: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "secret": Redaction.of(self.secret) as Any,
                "userId": self.userId as Any,
                "organizationId": self.organizationId as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// A remark about a connection that was saved all the same.
public struct ConnectedAccountWarning: Sendable, Hashable, Codable {
    /// Says that another connection has the same label. Always `duplicate_account_display_name`.
    public var code: String
    public var message: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        code: String = "duplicate_account_display_name",
        message: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.code = code
        self.message = message
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.code = try members.optional("code") ?? "duplicate_account_display_name"
        self.message = try members.required("message")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("code", self.code)
        try members.required("message", self.message)
        try members.unknown(extra)
    }
}

/// The OAuth settings of a provider that WorkOS does not know.
public struct CustomProviderDefinition: Sendable, Hashable, Codable {
    public var name: String
    /// Authorization endpoint of the provider; required for OAuth.
    public var authorizationUrl: String?
    /// Token endpoint of the provider; required for OAuth and client credentials.
    public var tokenUrl: String?
    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    public var refreshTokenUrl: Patch<String>
    /// Whether the authorization uses PKCE; true by default.
    public var pkceEnabled: Bool?
    /// What separates the scopes in a request; a space by default.
    public var requestScopeSeparator: String?
    /// Whether at least one scope must be selected; false by default.
    public var scopesRequired: Bool?
    /// Whether the provider needs a client secret; true by default.
    public var clientSecretRequired: Bool?
    /// Fixed query parameters to add to the authorization URL.
    public var additionalAuthorizationParameters: [String: String]?
    /// Content type of requests to the token endpoint.
    public var tokenBodyContentType: String?
    /// How the client credentials are sent to the token endpoint.
    public var authenticateVia: CustomProviderAuthenticateVia?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        name: String,
        authorizationUrl: String? = nil,
        tokenUrl: String? = nil,
        refreshTokenUrl: Patch<String> = .absent,
        pkceEnabled: Bool? = nil,
        requestScopeSeparator: String? = nil,
        scopesRequired: Bool? = nil,
        clientSecretRequired: Bool? = nil,
        additionalAuthorizationParameters: [String: String]? = nil,
        tokenBodyContentType: String? = nil,
        authenticateVia: CustomProviderAuthenticateVia? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.name = name
        self.authorizationUrl = authorizationUrl
        self.tokenUrl = tokenUrl
        self.refreshTokenUrl = refreshTokenUrl
        self.pkceEnabled = pkceEnabled
        self.requestScopeSeparator = requestScopeSeparator
        self.scopesRequired = scopesRequired
        self.clientSecretRequired = clientSecretRequired
        self.additionalAuthorizationParameters = additionalAuthorizationParameters
        self.tokenBodyContentType = tokenBodyContentType
        self.authenticateVia = authenticateVia
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.name = try members.required("name")
        self.authorizationUrl = try members.optional("authorization_url")
        self.tokenUrl = try members.optional("token_url")
        self.refreshTokenUrl = try members.patch("refresh_token_url")
        self.pkceEnabled = try members.optional("pkce_enabled")
        self.requestScopeSeparator = try members.optional("request_scope_separator")
        self.scopesRequired = try members.optional("scopes_required")
        self.clientSecretRequired = try members.optional("client_secret_required")
        self.additionalAuthorizationParameters = try members.optional("additional_authorization_parameters")
        self.tokenBodyContentType = try members.optional("token_body_content_type")
        self.authenticateVia = try members.optional("authenticate_via")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("name", self.name)
        try members.optional("authorization_url", self.authorizationUrl)
        try members.optional("token_url", self.tokenUrl)
        try members.patch("refresh_token_url", self.refreshTokenUrl)
        try members.optional("pkce_enabled", self.pkceEnabled)
        try members.optional("request_scope_separator", self.requestScopeSeparator)
        try members.optional("scopes_required", self.scopesRequired)
        try members.optional("client_secret_required", self.clientSecretRequired)
        try members.optional("additional_authorization_parameters", self.additionalAuthorizationParameters)
        try members.optional("token_body_content_type", self.tokenBodyContentType)
        try members.optional("authenticate_via", self.authenticateVia)
        try members.unknown(extra)
    }
}

/// The set-up of a provider in the environment, through which accounts are connected.
public struct DataIntegration: Sendable, Hashable, Codable {
    /// Always `data_integration`.
    public var object: String
    public var id: String
    /// Slug of the provider.
    public var slug: String
    /// Kind of integration, which follows from the provider.
    public var integrationType: String
    /// Who connects accounts through the integration.
    public var ownership: DataIntegrationOwnership
    /// Shown to users to explain what the data is used for.
    public var description: String?
    /// Whether accounts can be connected.
    public var enabled: Bool
    public var state: DataIntegrationState
    /// OAuth scopes to request; null means those of the provider.
    public var scopes: [String]?
    /// Redirect URI to register at the provider; empty where no OAuth redirect takes place.
    public var redirectUri: String
    /// How accounts authenticate with the provider.
    public var authMethods: [DataIntegrationAuthMethod]
    /// OAuth credentials of the application; null where each connection brings its own.
    public var credentials: DataIntegrationCredentials?
    /// The connection made by the API key given at creation; null otherwise, and in every later answer.
    public var installation: DataIntegrationInstallation?
    /// Settings of the provider, keyed by the names it declares.
    public var config: [String: String]
    /// Definition of a custom provider; null for a built-in one.
    public var customProvider: DataIntegrationCustomProvider?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "data_integration",
        id: String,
        slug: String,
        integrationType: String,
        ownership: DataIntegrationOwnership,
        description: String? = nil,
        enabled: Bool,
        state: DataIntegrationState,
        scopes: [String]? = nil,
        redirectUri: String,
        authMethods: [DataIntegrationAuthMethod],
        credentials: DataIntegrationCredentials? = nil,
        installation: DataIntegrationInstallation? = nil,
        config: [String: String],
        customProvider: DataIntegrationCustomProvider? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.slug = slug
        self.integrationType = integrationType
        self.ownership = ownership
        self.description = description
        self.enabled = enabled
        self.state = state
        self.scopes = scopes
        self.redirectUri = redirectUri
        self.authMethods = authMethods
        self.credentials = credentials
        self.installation = installation
        self.config = config
        self.customProvider = customProvider
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "data_integration"
        self.id = try members.required("id")
        self.slug = try members.required("slug")
        self.integrationType = try members.required("integration_type")
        self.ownership = try members.required("ownership")
        self.description = try members.optional("description")
        self.enabled = try members.required("enabled")
        self.state = try members.required("state")
        self.scopes = try members.optional("scopes")
        self.redirectUri = try members.required("redirect_uri")
        self.authMethods = try members.list("auth_methods")
        self.credentials = try members.optional("credentials")
        self.installation = try members.optional("installation")
        self.config = try members.map("config")
        self.customProvider = try members.optional("custom_provider")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("slug", self.slug)
        try members.required("integration_type", self.integrationType)
        try members.required("ownership", self.ownership)
        try members.nullable("description", self.description)
        try members.required("enabled", self.enabled)
        try members.required("state", self.state)
        try members.nullable("scopes", self.scopes)
        try members.required("redirect_uri", self.redirectUri)
        try members.required("auth_methods", self.authMethods)
        try members.nullable("credentials", self.credentials)
        try members.nullable("installation", self.installation)
        try members.required("config", self.config)
        try members.nullable("custom_provider", self.customProvider)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// An OAuth access token for a provider.
public struct DataIntegrationAccessToken: Sendable, Hashable, Codable {
    /// Always `access_token`.
    public var object: String
    public var accessToken: String
    /// When the token expires; null if it does not.
    public var expiresAt: Date?
    /// Scopes that the provider granted.
    public var scopes: [String]
    /// Scopes that the integration requests and the token lacks.
    public var missingScopes: [String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "access_token",
        accessToken: String,
        expiresAt: Date? = nil,
        scopes: [String],
        missingScopes: [String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.accessToken = accessToken
        self.expiresAt = expiresAt
        self.scopes = scopes
        self.missingScopes = missingScopes
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "access_token"
        self.accessToken = try members.required("access_token")
        self.expiresAt = try members.optionalDate("expires_at")
        self.scopes = try members.list("scopes")
        self.missingScopes = try members.list("missing_scopes")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("access_token", self.accessToken)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("scopes", self.scopes)
        try members.required("missing_scopes", self.missingScopes)
        try members.unknown(extra)
    }
}

extension DataIntegrationAccessToken: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "accessToken": Redaction.of(self.accessToken) as Any,
                "expiresAt": self.expiresAt as Any,
                "scopes": self.scopes as Any,
                "missingScopes": self.missingScopes as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// The answer when there is a usable connection.
public struct DataIntegrationAccessTokenActive: Sendable, Hashable, Codable {
    /// Always `true`.
    public var active: Bool
    public var accessToken: DataIntegrationAccessToken
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        active: Bool = true,
        accessToken: DataIntegrationAccessToken,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.active = active
        self.accessToken = accessToken
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.active = try members.optional("active") ?? true
        self.accessToken = try members.required("access_token")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("active", self.active)
        try members.required("access_token", self.accessToken)
        try members.unknown(extra)
    }
}

/// An API key for a provider.
public struct DataIntegrationApiKeyCredential: Sendable, Hashable, Codable {
    /// Always `credential`.
    public var object: String
    /// Always `api_key`.
    public var authMethod: String
    /// The API key.
    public var value: String
    /// Settings that help to address the provider, such as a subdomain; no secrets.
    public var config: [String: String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "credential",
        authMethod: String = "api_key",
        value: String,
        config: [String: String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.authMethod = authMethod
        self.value = value
        self.config = config
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "credential"
        self.authMethod = try members.optional("auth_method") ?? "api_key"
        self.value = try members.required("value")
        self.config = try members.map("config")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("auth_method", self.authMethod)
        try members.required("value", self.value)
        try members.required("config", self.config)
        try members.unknown(extra)
    }
}

extension DataIntegrationApiKeyCredential: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "authMethod": self.authMethod as Any,
                "value": Redaction.of(self.value) as Any,
                "config": self.config as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Where to send the browser to connect an account.
public struct DataIntegrationAuthorizeUrlResponse: Sendable, Hashable, Codable {
    /// Address to which to send the browser of this user, and of no one else.
    public var url: String
    /// Comes back in the callback. Keep it in the user's session and compare it there.
    public var state: String
    /// Present when `finish_connection` must follow. If it is missing although `code_challenge` was sent, do
    /// not redirect the user. The only value is `finish_required`.
    public var completion: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        url: String,
        state: String,
        completion: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.url = url
        self.state = state
        self.completion = completion
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.url = try members.required("url")
        self.state = try members.required("state")
        self.completion = try members.optional("completion")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("url", self.url)
        try members.required("state", self.state)
        try members.optional("completion", self.completion)
        try members.unknown(extra)
    }
}

/// An access token for a provider, obtained with client credentials.
public struct DataIntegrationClientCredentialsCredential: Sendable, Hashable, Codable {
    /// Always `credential`.
    public var object: String
    /// Always `client_credentials`.
    public var authMethod: String
    /// The access token.
    public var value: String
    /// When the token expires; null if it does not.
    public var expiresAt: Date?
    /// Scopes that the provider granted.
    public var scopes: [String]
    /// Scopes that the integration requests and the token lacks.
    public var missingScopes: [String]
    /// Further members of the provider's token answer that are not sensitive, such as the address of an
    /// instance.
    public var metadata: [String: JSONValue]
    /// Settings that help to address the provider, such as a subdomain; no secrets.
    public var config: [String: String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "credential",
        authMethod: String = "client_credentials",
        value: String,
        expiresAt: Date? = nil,
        scopes: [String],
        missingScopes: [String],
        metadata: [String: JSONValue],
        config: [String: String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.authMethod = authMethod
        self.value = value
        self.expiresAt = expiresAt
        self.scopes = scopes
        self.missingScopes = missingScopes
        self.metadata = metadata
        self.config = config
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "credential"
        self.authMethod = try members.optional("auth_method") ?? "client_credentials"
        self.value = try members.required("value")
        self.expiresAt = try members.optionalDate("expires_at")
        self.scopes = try members.list("scopes")
        self.missingScopes = try members.list("missing_scopes")
        self.metadata = try members.map("metadata")
        self.config = try members.map("config")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("auth_method", self.authMethod)
        try members.required("value", self.value)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("scopes", self.scopes)
        try members.required("missing_scopes", self.missingScopes)
        try members.required("metadata", self.metadata)
        try members.required("config", self.config)
        try members.unknown(extra)
    }
}

extension DataIntegrationClientCredentialsCredential: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "authMethod": self.authMethod as Any,
                "value": Redaction.of(self.value) as Any,
                "expiresAt": self.expiresAt as Any,
                "scopes": self.scopes as Any,
                "missingScopes": self.missingScopes as Any,
                "metadata": self.metadata as Any,
                "config": self.config as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// The settings in effect for one organization at one provider.
public struct DataIntegrationConfiguration: Sendable, Hashable, Codable {
    /// Always `data_integration_configuration`.
    public var object: String
    /// Identifier of the integration.
    public var id: String
    public var organizationId: String
    /// Slug of the provider.
    public var slug: String
    /// Name of the integration.
    public var name: String
    /// Whether members of the organization can connect accounts.
    public var enabled: Bool
    /// OAuth scopes in effect for the organization; null if none are set.
    public var scopes: [String]?
    /// Settings in effect for the organization, keyed by the names that the provider declares.
    public var config: [String: String]
    public var createdAt: Date
    public var updatedAt: Date
    public var credentials: DataIntegrationConfigurationCredentials?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "data_integration_configuration",
        id: String,
        organizationId: String,
        slug: String,
        name: String,
        enabled: Bool,
        scopes: [String]? = nil,
        config: [String: String],
        createdAt: Date,
        updatedAt: Date,
        credentials: DataIntegrationConfigurationCredentials? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.slug = slug
        self.name = name
        self.enabled = enabled
        self.scopes = scopes
        self.config = config
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.credentials = credentials
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "data_integration_configuration"
        self.id = try members.required("id")
        self.organizationId = try members.required("organization_id")
        self.slug = try members.required("slug")
        self.name = try members.required("name")
        self.enabled = try members.required("enabled")
        self.scopes = try members.optional("scopes")
        self.config = try members.map("config")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.credentials = try members.optional("credentials")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("organization_id", self.organizationId)
        try members.required("slug", self.slug)
        try members.required("name", self.name)
        try members.required("enabled", self.enabled)
        try members.nullable("scopes", self.scopes)
        try members.required("config", self.config)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.optional("credentials", self.credentials)
        try members.unknown(extra)
    }
}

/// Which OAuth credentials an organization uses at a provider, without the secret.
public struct DataIntegrationConfigurationCredentials: Sendable, Hashable, Codable {
    /// Whose OAuth application is used.
    public var credentialsType: DataIntegrationConfigurationCredentialsType
    /// Whether the organization has supplied credentials.
    public var hasCredentials: Bool
    /// Client identifier that the organization supplied; null if none.
    public var clientId: String?
    /// Last four characters of the secret that the organization supplied; null if none.
    public var clientSecretLastFour: String?
    /// Redirect URI that the organization registers at the provider.
    public var redirectUri: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        credentialsType: DataIntegrationConfigurationCredentialsType,
        hasCredentials: Bool,
        clientId: String? = nil,
        clientSecretLastFour: String? = nil,
        redirectUri: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.credentialsType = credentialsType
        self.hasCredentials = hasCredentials
        self.clientId = clientId
        self.clientSecretLastFour = clientSecretLastFour
        self.redirectUri = redirectUri
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.credentialsType = try members.required("credentials_type")
        self.hasCredentials = try members.required("has_credentials")
        self.clientId = try members.optional("client_id")
        self.clientSecretLastFour = try members.optional("client_secret_last_four")
        self.redirectUri = try members.required("redirect_uri")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("credentials_type", self.credentialsType)
        try members.required("has_credentials", self.hasCredentials)
        try members.nullable("client_id", self.clientId)
        try members.nullable("client_secret_last_four", self.clientSecretLastFour)
        try members.required("redirect_uri", self.redirectUri)
        try members.unknown(extra)
    }
}

/// The application's OAuth credentials at a provider, without the secret.
public struct DataIntegrationCredentials: Sendable, Hashable, Codable {
    /// Whose OAuth application is used.
    public var type: DataIntegrationCredentialsType
    /// Client identifier at the provider; null if each organization brings its own.
    public var clientId: String?
    /// Last four characters of the client secret; null if each organization brings its own.
    public var redactedClientSecret: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: DataIntegrationCredentialsType,
        clientId: String? = nil,
        redactedClientSecret: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.clientId = clientId
        self.redactedClientSecret = redactedClientSecret
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.clientId = try members.optional("client_id")
        self.redactedClientSecret = try members.optional("redacted_client_secret")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.nullable("client_id", self.clientId)
        try members.nullable("redacted_client_secret", self.redactedClientSecret)
        try members.unknown(extra)
    }
}

/// The answer when there is a usable connection.
public struct DataIntegrationCredentialsActive: Sendable, Hashable, Codable {
    /// Always `true`.
    public var active: Bool
    public var credential: DataIntegrationCredential
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        active: Bool = true,
        credential: DataIntegrationCredential,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.active = active
        self.credential = credential
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.active = try members.optional("active") ?? true
        self.credential = try members.required("credential")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("active", self.active)
        try members.required("credential", self.credential)
        try members.unknown(extra)
    }
}

/// OAuth credentials to store for an integration.
public struct DataIntegrationCredentialsInput: Sendable, Hashable, Codable {
    /// Whose OAuth application is used.
    public var type: DataIntegrationCredentialsType
    /// Client identifier at the provider; required for the type `custom`, left out for `organization`.
    public var clientId: String?
    /// Client secret at the provider; required for the type `custom`, left out for `organization`.
    public var clientSecret: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: DataIntegrationCredentialsType,
        clientId: String? = nil,
        clientSecret: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.clientId = try members.optional("client_id")
        self.clientSecret = try members.optional("client_secret")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.optional("client_id", self.clientId)
        try members.optional("client_secret", self.clientSecret)
        try members.unknown(extra)
    }
}

extension DataIntegrationCredentialsInput: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "type": self.type as Any,
                "clientId": self.clientId as Any,
                "clientSecret": Redaction.of(self.clientSecret) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// The OAuth settings of a custom provider.
public struct DataIntegrationCustomProvider: Sendable, Hashable, Codable {
    public var name: String
    /// Authorization endpoint of the provider.
    public var authorizationUrl: String?
    /// Token endpoint of the provider.
    public var tokenUrl: String?
    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    public var refreshTokenUrl: String?
    /// Whether the authorization uses PKCE.
    public var pkceEnabled: Bool
    /// What separates the scopes in a request.
    public var requestScopeSeparator: String
    /// Whether at least one scope must be selected.
    public var scopesRequired: Bool
    /// Whether the provider needs a client secret.
    public var clientSecretRequired: Bool
    /// Fixed query parameters to add to the authorization URL.
    public var additionalAuthorizationParameters: [String: String]
    /// Content type of requests to the token endpoint.
    public var tokenBodyContentType: String
    /// How the client credentials are sent to the token endpoint.
    public var authenticateVia: CustomProviderAuthenticateVia
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        name: String,
        authorizationUrl: String? = nil,
        tokenUrl: String? = nil,
        refreshTokenUrl: String? = nil,
        pkceEnabled: Bool,
        requestScopeSeparator: String,
        scopesRequired: Bool,
        clientSecretRequired: Bool,
        additionalAuthorizationParameters: [String: String],
        tokenBodyContentType: String,
        authenticateVia: CustomProviderAuthenticateVia,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.name = name
        self.authorizationUrl = authorizationUrl
        self.tokenUrl = tokenUrl
        self.refreshTokenUrl = refreshTokenUrl
        self.pkceEnabled = pkceEnabled
        self.requestScopeSeparator = requestScopeSeparator
        self.scopesRequired = scopesRequired
        self.clientSecretRequired = clientSecretRequired
        self.additionalAuthorizationParameters = additionalAuthorizationParameters
        self.tokenBodyContentType = tokenBodyContentType
        self.authenticateVia = authenticateVia
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.name = try members.required("name")
        self.authorizationUrl = try members.optional("authorization_url")
        self.tokenUrl = try members.optional("token_url")
        self.refreshTokenUrl = try members.optional("refresh_token_url")
        self.pkceEnabled = try members.required("pkce_enabled")
        self.requestScopeSeparator = try members.required("request_scope_separator")
        self.scopesRequired = try members.required("scopes_required")
        self.clientSecretRequired = try members.required("client_secret_required")
        self.additionalAuthorizationParameters = try members.map("additional_authorization_parameters")
        self.tokenBodyContentType = try members.required("token_body_content_type")
        self.authenticateVia = try members.required("authenticate_via")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("name", self.name)
        try members.nullable("authorization_url", self.authorizationUrl)
        try members.nullable("token_url", self.tokenUrl)
        try members.nullable("refresh_token_url", self.refreshTokenUrl)
        try members.required("pkce_enabled", self.pkceEnabled)
        try members.required("request_scope_separator", self.requestScopeSeparator)
        try members.required("scopes_required", self.scopesRequired)
        try members.required("client_secret_required", self.clientSecretRequired)
        try members.required("additional_authorization_parameters", self.additionalAuthorizationParameters)
        try members.required("token_body_content_type", self.tokenBodyContentType)
        try members.required("authenticate_via", self.authenticateVia)
        try members.unknown(extra)
    }
}

/// The connection that was saved.
public struct DataIntegrationFinishConnectionResponse: Sendable, Hashable, Codable {
    public var connectedAccount: DataProviderConnectedAccount
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        connectedAccount: DataProviderConnectedAccount,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.connectedAccount = connectedAccount
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.connectedAccount = try members.required("connected_account")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("connected_account", self.connectedAccount)
        try members.unknown(extra)
    }
}

/// The answer when there is no usable connection, with the reason.
public struct DataIntegrationInactive: Sendable, Hashable, Codable {
    /// Always `false`.
    public var active: Bool
    /// Why there is no credential.
    public var error: DataIntegrationInactiveReason
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        active: Bool = false,
        error: DataIntegrationInactiveReason,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.active = active
        self.error = error
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.active = try members.optional("active") ?? false
        self.error = try members.required("error")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("active", self.active)
        try members.required("error", self.error)
        try members.unknown(extra)
    }
}

/// The connection that came about when an integration was created together with an API key.
public struct DataIntegrationInstallation: Sendable, Hashable, Codable {
    public var id: String
    /// Whether this is the compatibility connection.
    public var connectionRole: ConnectedAccountConnectionRole
    /// Which account at the provider this is, as far as known.
    public var accountIdentifier: String?
    /// Label of the connection, which need not be unique.
    public var accountDisplayName: String?
    /// User for whom the key is stored; null if the organization owns the connection.
    public var userId: String?
    /// Organization that owns the connection or to which it is limited, if any.
    public var organizationId: String?
    /// Last four characters of the stored key.
    public var apiKeyLast4: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        connectionRole: ConnectedAccountConnectionRole,
        accountIdentifier: String? = nil,
        accountDisplayName: String? = nil,
        userId: String? = nil,
        organizationId: String? = nil,
        apiKeyLast4: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.connectionRole = connectionRole
        self.accountIdentifier = accountIdentifier
        self.accountDisplayName = accountDisplayName
        self.userId = userId
        self.organizationId = organizationId
        self.apiKeyLast4 = apiKeyLast4
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.connectionRole = try members.required("connection_role")
        self.accountIdentifier = try members.optional("account_identifier")
        self.accountDisplayName = try members.optional("account_display_name")
        self.userId = try members.optional("user_id")
        self.organizationId = try members.optional("organization_id")
        self.apiKeyLast4 = try members.optional("api_key_last_4")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("connection_role", self.connectionRole)
        try members.nullable("account_identifier", self.accountIdentifier)
        try members.nullable("account_display_name", self.accountDisplayName)
        try members.nullable("user_id", self.userId)
        try members.nullable("organization_id", self.organizationId)
        try members.nullable("api_key_last_4", self.apiKeyLast4)
        try members.unknown(extra)
    }
}

/// An access token for a provider, obtained by a user's authorization.
public struct DataIntegrationOAuthCredential: Sendable, Hashable, Codable {
    /// Always `credential`.
    public var object: String
    /// Always `oauth`.
    public var authMethod: String
    /// The access token.
    public var value: String
    /// When the token expires; null if it does not.
    public var expiresAt: Date?
    /// Scopes that the provider granted.
    public var scopes: [String]
    /// Scopes that the integration requests and the token lacks.
    public var missingScopes: [String]
    /// Further members of the provider's token answer that are not sensitive, such as the address of an
    /// instance.
    public var metadata: [String: JSONValue]
    /// Settings that help to address the provider, such as a subdomain; no secrets.
    public var config: [String: String]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "credential",
        authMethod: String = "oauth",
        value: String,
        expiresAt: Date? = nil,
        scopes: [String],
        missingScopes: [String],
        metadata: [String: JSONValue],
        config: [String: String],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.authMethod = authMethod
        self.value = value
        self.expiresAt = expiresAt
        self.scopes = scopes
        self.missingScopes = missingScopes
        self.metadata = metadata
        self.config = config
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "credential"
        self.authMethod = try members.optional("auth_method") ?? "oauth"
        self.value = try members.required("value")
        self.expiresAt = try members.optionalDate("expires_at")
        self.scopes = try members.list("scopes")
        self.missingScopes = try members.list("missing_scopes")
        self.metadata = try members.map("metadata")
        self.config = try members.map("config")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("auth_method", self.authMethod)
        try members.required("value", self.value)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("scopes", self.scopes)
        try members.required("missing_scopes", self.missingScopes)
        try members.required("metadata", self.metadata)
        try members.required("config", self.config)
        try members.unknown(extra)
    }
}

extension DataIntegrationOAuthCredential: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "authMethod": self.authMethod as Any,
                "value": Redaction.of(self.value) as Any,
                "expiresAt": self.expiresAt as Any,
                "scopes": self.scopes as Any,
                "missingScopes": self.missingScopes as Any,
                "metadata": self.metadata as Any,
                "config": self.config as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// A provider that accounts can be connected to, with the connections of the user or organization in
/// question.
public struct DataProvider: Sendable, Hashable, Codable {
    /// Always `data_provider`.
    public var object: String
    public var id: String
    public var name: String
    /// Shown to users to explain what the data is used for.
    public var description: String?
    public var slug: String
    /// Kind of integration, such as `github`.
    public var integrationType: String
    /// Kind of credentials that the provider uses, such as `oauth2`.
    public var credentialsType: String
    /// OAuth scopes that are requested; null if none are set.
    public var scopes: [String]?
    /// How accounts authenticate with the provider; `oauth` alone if absent.
    public var authMethods: [DataIntegrationAuthMethod]?
    /// Older spelling of `connection_owner`. Deprecated.
    public var ownership: DataProviderOwnership
    /// Who owns connections made through this provider.
    public var connectionOwner: DataIntegrationOwnership
    public var createdAt: Date
    public var updatedAt: Date
    /// The compatibility connection; null if there is none.
    public var connectedAccount: DataProviderConnectedAccount?
    /// All connections if the request asked for them, otherwise the compatibility connection at most.
    public var connectedAccounts: [DataProviderConnectedAccount]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "data_provider",
        id: String,
        name: String,
        description: String? = nil,
        slug: String,
        integrationType: String,
        credentialsType: String,
        scopes: [String]? = nil,
        authMethods: [DataIntegrationAuthMethod]? = nil,
        ownership: DataProviderOwnership,
        connectionOwner: DataIntegrationOwnership,
        createdAt: Date,
        updatedAt: Date,
        connectedAccount: DataProviderConnectedAccount? = nil,
        connectedAccounts: [DataProviderConnectedAccount],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.name = name
        self.description = description
        self.slug = slug
        self.integrationType = integrationType
        self.credentialsType = credentialsType
        self.scopes = scopes
        self.authMethods = authMethods
        self.ownership = ownership
        self.connectionOwner = connectionOwner
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.connectedAccount = connectedAccount
        self.connectedAccounts = connectedAccounts
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "data_provider"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.slug = try members.required("slug")
        self.integrationType = try members.required("integration_type")
        self.credentialsType = try members.required("credentials_type")
        self.scopes = try members.optional("scopes")
        self.authMethods = try members.optional("auth_methods")
        self.ownership = try members.required("ownership")
        self.connectionOwner = try members.required("connection_owner")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.connectedAccount = try members.optional("connected_account")
        self.connectedAccounts = try members.list("connected_accounts")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.required("slug", self.slug)
        try members.required("integration_type", self.integrationType)
        try members.required("credentials_type", self.credentialsType)
        try members.nullable("scopes", self.scopes)
        try members.optional("auth_methods", self.authMethods)
        try members.required("ownership", self.ownership)
        try members.required("connection_owner", self.connectionOwner)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.nullable("connected_account", self.connectedAccount)
        try members.required("connected_accounts", self.connectedAccounts)
        try members.unknown(extra)
    }
}

/// A connection to an account at a provider, owned by a user or shared by an organization.
public struct DataProviderConnectedAccount: Sendable, Hashable, Codable {
    /// Always `connected_account`.
    public var object: String
    public var id: String
    /// Whether this is the compatibility connection. It says nothing about age or preference.
    public var connectionRole: ConnectedAccountConnectionRole
    /// Which account at the provider this is, as far as known. It does not select a connection.
    public var accountIdentifier: String?
    /// Label of the connection, which need not be unique.
    public var accountDisplayName: String?
    /// User who owns the connection; null if an organization does.
    public var userId: String?
    /// Organization that owns the connection or to which it is limited, if any.
    public var organizationId: String?
    /// OAuth scopes that the provider granted.
    public var scopes: [String]
    /// How the connection authenticates; `oauth` if absent.
    public var authMethod: DataIntegrationAuthMethod?
    /// Last four characters of the API key; null if the connection has none.
    public var apiKeyLast4: String?
    /// Client identifier at the provider; present for client credentials only.
    public var clientId: String?
    /// Last four characters of the client secret; present for client credentials only.
    public var clientSecretLast4: String?
    /// Settings of the connection that the provider declares, without secret ones.
    public var config: [String: String]?
    public var state: ConnectedAccountState
    /// User whose authorization made the connection; null if unknown, or after that user has left the
    /// organization.
    public var establishedByUserId: String?
    /// Why WorkOS itself changed the state; null if it did not.
    public var stateReason: ConnectedAccountStateReason?
    /// Remarks about the given label; present in answers to writes only.
    public var warnings: [ConnectedAccountWarning]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "connected_account",
        id: String,
        connectionRole: ConnectedAccountConnectionRole,
        accountIdentifier: String? = nil,
        accountDisplayName: String? = nil,
        userId: String? = nil,
        organizationId: String? = nil,
        scopes: [String],
        authMethod: DataIntegrationAuthMethod? = nil,
        apiKeyLast4: String? = nil,
        clientId: String? = nil,
        clientSecretLast4: String? = nil,
        config: [String: String]? = nil,
        state: ConnectedAccountState,
        establishedByUserId: String? = nil,
        stateReason: ConnectedAccountStateReason? = nil,
        warnings: [ConnectedAccountWarning]? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.connectionRole = connectionRole
        self.accountIdentifier = accountIdentifier
        self.accountDisplayName = accountDisplayName
        self.userId = userId
        self.organizationId = organizationId
        self.scopes = scopes
        self.authMethod = authMethod
        self.apiKeyLast4 = apiKeyLast4
        self.clientId = clientId
        self.clientSecretLast4 = clientSecretLast4
        self.config = config
        self.state = state
        self.establishedByUserId = establishedByUserId
        self.stateReason = stateReason
        self.warnings = warnings
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "connected_account"
        self.id = try members.required("id")
        self.connectionRole = try members.required("connection_role")
        self.accountIdentifier = try members.optional("account_identifier")
        self.accountDisplayName = try members.optional("account_display_name")
        self.userId = try members.optional("user_id")
        self.organizationId = try members.optional("organization_id")
        self.scopes = try members.list("scopes")
        self.authMethod = try members.optional("auth_method")
        self.apiKeyLast4 = try members.optional("api_key_last_4")
        self.clientId = try members.optional("client_id")
        self.clientSecretLast4 = try members.optional("client_secret_last_4")
        self.config = try members.optional("config")
        self.state = try members.required("state")
        self.establishedByUserId = try members.optional("established_by_user_id")
        self.stateReason = try members.optional("state_reason")
        self.warnings = try members.optional("warnings")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("connection_role", self.connectionRole)
        try members.nullable("account_identifier", self.accountIdentifier)
        try members.nullable("account_display_name", self.accountDisplayName)
        try members.nullable("user_id", self.userId)
        try members.nullable("organization_id", self.organizationId)
        try members.required("scopes", self.scopes)
        try members.optional("auth_method", self.authMethod)
        try members.optional("api_key_last_4", self.apiKeyLast4)
        try members.optional("client_id", self.clientId)
        try members.optional("client_secret_last_4", self.clientSecretLast4)
        try members.optional("config", self.config)
        try members.required("state", self.state)
        try members.optional("established_by_user_id", self.establishedByUserId)
        try members.optional("state_reason", self.stateReason)
        try members.optional("warnings", self.warnings)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Changes to the OAuth settings of a custom provider. Absent members stay as they are.
public struct UpdateCustomProviderDefinition: Sendable, Hashable, Codable {
    public var name: String?
    /// Authorization endpoint of the provider.
    public var authorizationUrl: String?
    /// Token endpoint of the provider.
    public var tokenUrl: String?
    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    public var refreshTokenUrl: Patch<String>
    /// Whether the authorization uses PKCE.
    public var pkceEnabled: Bool?
    /// What separates the scopes in a request.
    public var requestScopeSeparator: String?
    /// Whether at least one scope must be selected.
    public var scopesRequired: Bool?
    /// Whether the provider needs a client secret.
    public var clientSecretRequired: Bool?
    /// Fixed query parameters to add to the authorization URL.
    public var additionalAuthorizationParameters: [String: String]?
    /// Content type of requests to the token endpoint.
    public var tokenBodyContentType: String?
    /// How the client credentials are sent to the token endpoint.
    public var authenticateVia: CustomProviderAuthenticateVia?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        name: String? = nil,
        authorizationUrl: String? = nil,
        tokenUrl: String? = nil,
        refreshTokenUrl: Patch<String> = .absent,
        pkceEnabled: Bool? = nil,
        requestScopeSeparator: String? = nil,
        scopesRequired: Bool? = nil,
        clientSecretRequired: Bool? = nil,
        additionalAuthorizationParameters: [String: String]? = nil,
        tokenBodyContentType: String? = nil,
        authenticateVia: CustomProviderAuthenticateVia? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.name = name
        self.authorizationUrl = authorizationUrl
        self.tokenUrl = tokenUrl
        self.refreshTokenUrl = refreshTokenUrl
        self.pkceEnabled = pkceEnabled
        self.requestScopeSeparator = requestScopeSeparator
        self.scopesRequired = scopesRequired
        self.clientSecretRequired = clientSecretRequired
        self.additionalAuthorizationParameters = additionalAuthorizationParameters
        self.tokenBodyContentType = tokenBodyContentType
        self.authenticateVia = authenticateVia
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.name = try members.optional("name")
        self.authorizationUrl = try members.optional("authorization_url")
        self.tokenUrl = try members.optional("token_url")
        self.refreshTokenUrl = try members.patch("refresh_token_url")
        self.pkceEnabled = try members.optional("pkce_enabled")
        self.requestScopeSeparator = try members.optional("request_scope_separator")
        self.scopesRequired = try members.optional("scopes_required")
        self.clientSecretRequired = try members.optional("client_secret_required")
        self.additionalAuthorizationParameters = try members.optional("additional_authorization_parameters")
        self.tokenBodyContentType = try members.optional("token_body_content_type")
        self.authenticateVia = try members.optional("authenticate_via")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("name", self.name)
        try members.optional("authorization_url", self.authorizationUrl)
        try members.optional("token_url", self.tokenUrl)
        try members.patch("refresh_token_url", self.refreshTokenUrl)
        try members.optional("pkce_enabled", self.pkceEnabled)
        try members.optional("request_scope_separator", self.requestScopeSeparator)
        try members.optional("scopes_required", self.scopesRequired)
        try members.optional("client_secret_required", self.clientSecretRequired)
        try members.optional("additional_authorization_parameters", self.additionalAuthorizationParameters)
        try members.optional("token_body_content_type", self.tokenBodyContentType)
        try members.optional("authenticate_via", self.authenticateVia)
        try members.unknown(extra)
    }
}

/// An access token, or the reason why there is none, told apart by `active`.
public enum DataIntegrationAccessTokenResult: Sendable, Hashable, Codable {
    /// `active` is `true`.
    case active(DataIntegrationAccessTokenActive)
    /// `active` is `false`.
    case notActive(DataIntegrationInactive)
    /// A form that this version does not know.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let tag: Bool? = members.tag("active")
        switch tag {
        case true: self = .active(try DataIntegrationAccessTokenActive(from: decoder))
        case false: self = .notActive(try DataIntegrationInactive(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .active(let value): try value.encode(to: encoder)
        case .notActive(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

/// A credential for a provider, whose kind `auth_method` names.
public enum DataIntegrationCredential: Sendable, Hashable, Codable {
    /// `auth_method` is `oauth`.
    case oauth(DataIntegrationOAuthCredential)
    /// `auth_method` is `api_key`.
    case apiKey(DataIntegrationApiKeyCredential)
    /// `auth_method` is `client_credentials`.
    case clientCredentials(DataIntegrationClientCredentialsCredential)
    /// A form that this version does not know.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let tag: String? = members.tag("auth_method")
        switch tag {
        case "oauth": self = .oauth(try DataIntegrationOAuthCredential(from: decoder))
        case "api_key": self = .apiKey(try DataIntegrationApiKeyCredential(from: decoder))
        case "client_credentials": self = .clientCredentials(try DataIntegrationClientCredentialsCredential(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .oauth(let value): try value.encode(to: encoder)
        case .apiKey(let value): try value.encode(to: encoder)
        case .clientCredentials(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

/// A credential, or the reason why there is none, told apart by `active`.
public enum DataIntegrationCredentialsResult: Sendable, Hashable, Codable {
    /// `active` is `true`.
    case active(DataIntegrationCredentialsActive)
    /// `active` is `false`.
    case notActive(DataIntegrationInactive)
    /// A form that this version does not know.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let tag: Bool? = members.tag("active")
        switch tag {
        case true: self = .active(try DataIntegrationCredentialsActive(from: decoder))
        case false: self = .notActive(try DataIntegrationInactive(from: decoder))
        default: self = .unknown(try JSONValue(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .active(let value): try value.encode(to: encoder)
        case .notActive(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

/// Place of a connection among those of its owner, either `compatibility` for the one that all requests see
/// or `standard` for any other.
public struct ConnectedAccountConnectionRole: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `compatibility`
    public static var compatibility: Self { Self(rawValue: "compatibility") }
    /// `standard`
    public static var standard: Self { Self(rawValue: "standard") }

    public static var knownValues: [Self] {
        [
            .compatibility,
            .standard,
        ]
    }
}

/// State of a connection. With `connected` it is usable, with `needs_reauthorization` the account must be
/// connected again, and with `disconnected` it has ended.
public struct ConnectedAccountState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `connected`
    public static var connected: Self { Self(rawValue: "connected") }
    /// `needs_reauthorization`
    public static var needsReauthorization: Self { Self(rawValue: "needs_reauthorization") }
    /// `disconnected`
    public static var disconnected: Self { Self(rawValue: "disconnected") }

    public static var knownValues: [Self] {
        [
            .connected,
            .needsReauthorization,
            .disconnected,
        ]
    }
}

/// Why WorkOS changed the state of a connection. `establishing_member_membership_ended` means that the member
/// who made a shared connection left the organization, and its credentials were deleted.
public struct ConnectedAccountStateReason: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `establishing_member_membership_ended`
    public static var establishingMemberMembershipEnded: Self { Self(rawValue: "establishing_member_membership_ended") }

    public static var knownValues: [Self] {
        [
            .establishingMemberMembershipEnded,
        ]
    }
}

/// How client credentials are sent to the token endpoint, either in the request body or in a basic
/// authentication header.
public struct CustomProviderAuthenticateVia: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `request_body`
    public static var requestBody: Self { Self(rawValue: "request_body") }
    /// `basic_auth_header`
    public static var basicAuthHeader: Self { Self(rawValue: "basic_auth_header") }

    public static var knownValues: [Self] {
        [
            .requestBody,
            .basicAuthHeader,
        ]
    }
}

/// How an account authenticates with its provider.
public struct DataIntegrationAuthMethod: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `oauth`
    public static var oauth: Self { Self(rawValue: "oauth") }
    /// `api_key`
    public static var apiKey: Self { Self(rawValue: "api_key") }
    /// `client_credentials`
    public static var clientCredentials: Self { Self(rawValue: "client_credentials") }

    public static var knownValues: [Self] {
        [
            .oauth,
            .apiKey,
            .clientCredentials,
        ]
    }
}

/// Whose OAuth application is used, either one `shared` by WorkOS, the `custom` one of the application, or
/// the `organization`'s own.
public struct DataIntegrationConfigurationCredentialsType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `shared`
    public static var shared: Self { Self(rawValue: "shared") }
    /// `custom`
    public static var custom: Self { Self(rawValue: "custom") }
    /// `organization`
    public static var organization: Self { Self(rawValue: "organization") }

    public static var knownValues: [Self] {
        [
            .shared,
            .custom,
            .organization,
        ]
    }
}

/// What an authorization is for, either `add` to make a further connection or `reauthorize` to renew an
/// existing one.
public struct DataIntegrationConnectionIntent: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `add`
    public static var add: Self { Self(rawValue: "add") }
    /// `reauthorize`
    public static var reauthorize: Self { Self(rawValue: "reauthorize") }

    public static var knownValues: [Self] {
        [
            .add,
            .reauthorize,
        ]
    }
}

/// Whose OAuth application is used, either the `custom` one of the application or the `organization`'s own.
public struct DataIntegrationCredentialsType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `custom`
    public static var custom: Self { Self(rawValue: "custom") }
    /// `organization`
    public static var organization: Self { Self(rawValue: "organization") }

    public static var knownValues: [Self] {
        [
            .custom,
            .organization,
        ]
    }
}

/// Why there is no credential, either `not_installed` if nothing is connected or `needs_reauthorization` if
/// the account must be connected again.
public struct DataIntegrationInactiveReason: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `not_installed`
    public static var notInstalled: Self { Self(rawValue: "not_installed") }
    /// `needs_reauthorization`
    public static var needsReauthorization: Self { Self(rawValue: "needs_reauthorization") }

    public static var knownValues: [Self] {
        [
            .notInstalled,
            .needsReauthorization,
        ]
    }
}

/// Who owns connections, either each `user` or the `organization`, whose members share them.
public struct DataIntegrationOwnership: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `user`
    public static var user: Self { Self(rawValue: "user") }
    /// `organization`
    public static var organization: Self { Self(rawValue: "organization") }

    public static var knownValues: [Self] {
        [
            .user,
            .organization,
        ]
    }
}

/// Whether the set-up of an integration is usable.
public struct DataIntegrationState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `valid`
    public static var valid: Self { Self(rawValue: "valid") }
    /// `invalid`
    public static var invalid: Self { Self(rawValue: "invalid") }
    /// `requested`
    public static var requested: Self { Self(rawValue: "requested") }

    public static var knownValues: [Self] {
        [
            .valid,
            .invalid,
            .requested,
        ]
    }
}

/// Older spelling of who owns connections, where `userland_user` stands for `user`.
public struct DataProviderOwnership: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `userland_user`
    public static var userlandUser: Self { Self(rawValue: "userland_user") }
    /// `organization`
    public static var organization: Self { Self(rawValue: "organization") }

    public static var knownValues: [Self] {
        [
            .userlandUser,
            .organization,
        ]
    }
}

/// State that an imported connection can be given.
public struct PipesConnectedAccountState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `connected`
    public static var connected: Self { Self(rawValue: "connected") }
    /// `needs_reauthorization`
    public static var needsReauthorization: Self { Self(rawValue: "needs_reauthorization") }

    public static var knownValues: [Self] {
        [
            .connected,
            .needsReauthorization,
        ]
    }
}
