// Generated from api/user_management.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A resource (RFC 8707), such as an MCP server, for which clients can request tokens.
public struct AuthkitOAuthResource: Sendable, Hashable, Codable {
    /// Always `authkit_oauth_resource`.
    public var object: String
    public var id: String
    /// Resource indicator, possibly with one `*`.
    public var uri: String
    /// Whether it applies when a client names no resource.
    public var `default`: Bool
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "authkit_oauth_resource",
        id: String,
        uri: String,
        `default`: Bool,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.uri = uri
        self.`default` = `default`
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "authkit_oauth_resource"
        self.id = try members.required("id")
        self.uri = try members.required("uri")
        self.`default` = try members.required("default")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("uri", self.uri)
        try members.required("default", self.`default`)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// An application to which a user gave consent.
public struct AuthorizedApplication: Sendable, Hashable, Codable {
    /// Always `authorized_connect_application`.
    public var object: String
    /// Identifier of the consent.
    public var id: String
    /// Scopes that the user allowed.
    public var grantedScopes: [String]
    /// Resource indicator (RFC 8707) that the consent is for, if the application named one.
    public var oauthResource: String?
    /// The application itself.
    public var application: ConnectApplication
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "authorized_connect_application",
        id: String,
        grantedScopes: [String],
        oauthResource: String? = nil,
        application: ConnectApplication,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.grantedScopes = grantedScopes
        self.oauthResource = oauthResource
        self.application = application
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "authorized_connect_application"
        self.id = try members.required("id")
        self.grantedScopes = try members.list("granted_scopes")
        self.oauthResource = try members.optional("oauth_resource")
        self.application = try members.required("application")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("granted_scopes", self.grantedScopes)
        try members.optional("oauth_resource", self.oauthResource)
        try members.required("application", self.application)
        try members.unknown(extra)
    }
}

/// A web origin from which browsers may call the API.
public struct CorsOrigin: Sendable, Hashable, Codable {
    /// Always `cors_origin`.
    public var object: String
    public var id: String
    /// Scheme, host and port.
    public var origin: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "cors_origin",
        id: String,
        origin: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.origin = origin
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "cors_origin"
        self.id = try members.required("id")
        self.origin = try members.required("origin")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("origin", self.origin)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A change of e-mail address that waits for its code.
public struct EmailChange: Sendable, Hashable, Codable {
    /// Always `email_change`.
    public var object: String
    /// The user, still with the present address.
    public var user: User
    /// Address to change to, to which the code was sent.
    public var newEmail: String
    /// When the code stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "email_change",
        user: User,
        newEmail: String,
        expiresAt: Date,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.user = user
        self.newEmail = newEmail
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "email_change"
        self.user = try members.required("user")
        self.newEmail = try members.required("new_email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("user", self.user)
        try members.required("new_email", self.newEmail)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// A completed change of e-mail address.
public struct EmailChangeConfirmation: Sendable, Hashable, Codable {
    /// Always `email_change_confirmation`.
    public var object: String
    /// The user, with the new address.
    public var user: User
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "email_change_confirmation",
        user: User,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.user = user
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "email_change_confirmation"
        self.user = try members.required("user")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("user", self.user)
        try members.unknown(extra)
    }
}

/// A one-time code that proves control of an e-mail address.
public struct EmailVerification: Sendable, Hashable, Codable {
    /// Always `email_verification`.
    public var object: String
    public var id: String
    /// Identifier of the user whose address is verified.
    public var userId: String
    /// Address that is verified.
    public var email: String
    /// When the code stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// The code to send to that address.
    public var code: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "email_verification",
        id: String,
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        updatedAt: Date,
        code: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.code = code
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "email_verification"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.code = try members.required("code")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("code", self.code)
        try members.unknown(extra)
    }
}

extension EmailVerification: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "userId": self.userId as Any,
                "email": self.email as Any,
                "expiresAt": self.expiresAt as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "code": Redaction.of(self.code) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// An invitation to an organization, or to the application as a whole. The token and the link let anyone
/// accept it, so treat the object as a secret.
public struct Invitation: Sendable, Hashable, Codable {
    /// Always `invitation`.
    public var object: String
    public var id: String
    /// Address that was invited.
    public var email: String
    /// Whether the invitation is still open.
    public var state: InvitationState
    /// When it was accepted; null if it was not.
    public var acceptedAt: Date?
    /// When it was revoked; null if it was not.
    public var revokedAt: Date?
    /// When it can no longer be accepted.
    public var expiresAt: Date
    /// Identifier of the organization that the person joins; null for the application as a whole.
    public var organizationId: String?
    /// Identifier of the user who sent it; null if no user was named.
    public var inviterUserId: String?
    /// Identifier of the user who accepted it; null if nobody has.
    public var acceptedUserId: String?
    /// Slug of the role that the person gets in the organization; null without an organization.
    public var roleSlug: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Token for `find_invitation_by_token` and for `invitation_token` of a sign-in.
    public var token: String
    /// Link to the page on which the person accepts; it contains the token.
    public var acceptInvitationUrl: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "invitation",
        id: String,
        email: String,
        state: InvitationState,
        acceptedAt: Date? = nil,
        revokedAt: Date? = nil,
        expiresAt: Date,
        organizationId: String? = nil,
        inviterUserId: String? = nil,
        acceptedUserId: String? = nil,
        roleSlug: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        token: String,
        acceptInvitationUrl: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.email = email
        self.state = state
        self.acceptedAt = acceptedAt
        self.revokedAt = revokedAt
        self.expiresAt = expiresAt
        self.organizationId = organizationId
        self.inviterUserId = inviterUserId
        self.acceptedUserId = acceptedUserId
        self.roleSlug = roleSlug
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.token = token
        self.acceptInvitationUrl = acceptInvitationUrl
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "invitation"
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.state = try members.required("state")
        self.acceptedAt = try members.optionalDate("accepted_at")
        self.revokedAt = try members.optionalDate("revoked_at")
        self.expiresAt = try members.date("expires_at")
        self.organizationId = try members.optional("organization_id")
        self.inviterUserId = try members.optional("inviter_user_id")
        self.acceptedUserId = try members.optional("accepted_user_id")
        self.roleSlug = try members.optional("role_slug")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.token = try members.required("token")
        self.acceptInvitationUrl = try members.required("accept_invitation_url")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.required("state", self.state)
        try members.nullableDate("accepted_at", self.acceptedAt)
        try members.nullableDate("revoked_at", self.revokedAt)
        try members.date("expires_at", self.expiresAt)
        try members.nullable("organization_id", self.organizationId)
        try members.nullable("inviter_user_id", self.inviterUserId)
        try members.nullable("accepted_user_id", self.acceptedUserId)
        try members.nullable("role_slug", self.roleSlug)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("token", self.token)
        try members.required("accept_invitation_url", self.acceptInvitationUrl)
        try members.unknown(extra)
    }
}

extension Invitation: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "email": self.email as Any,
                "state": self.state as Any,
                "acceptedAt": self.acceptedAt as Any,
                "revokedAt": self.revokedAt as Any,
                "expiresAt": self.expiresAt as Any,
                "organizationId": self.organizationId as Any,
                "inviterUserId": self.inviterUserId as Any,
                "acceptedUserId": self.acceptedUserId as Any,
                "roleSlug": self.roleSlug as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "token": Redaction.of(self.token) as Any,
                "acceptInvitationUrl": Redaction.of(self.acceptInvitationUrl) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Template for the custom claims of access tokens.
public struct JwtTemplate: Sendable, Hashable, Codable {
    /// Always `jwt_template`.
    public var object: String
    /// Liquid template that renders to a JSON object of claims.
    public var content: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "jwt_template",
        content: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.content = content
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "jwt_template"
        self.content = try members.required("content")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("content", self.content)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A one-time sign-in code.
public struct MagicAuth: Sendable, Hashable, Codable {
    /// Always `magic_auth`.
    public var object: String
    public var id: String
    /// Identifier of the user who signs in.
    public var userId: String
    /// Address that the code is for.
    public var email: String
    /// When the code stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// The six digits to send to that address.
    public var code: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "magic_auth",
        id: String,
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        updatedAt: Date,
        code: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.code = code
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "magic_auth"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.code = try members.required("code")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("code", self.code)
        try members.unknown(extra)
    }
}

extension MagicAuth: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "userId": self.userId as Any,
                "email": self.email as Any,
                "expiresAt": self.expiresAt as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "code": Redaction.of(self.code) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// A one-time sign-in code just created.
public struct MagicAuthCreateResponse: Sendable, Hashable, Codable {
    /// Always `magic_auth`.
    public var object: String
    public var id: String
    /// Identifier of the user who signs in.
    public var userId: String
    /// Address that the code is for.
    public var email: String
    /// When the code stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// The six digits to send to that address. Never show them to the browser that asked.
    public var code: String
    /// Identifier of the Radar attempt, to pass on to `authenticate_with_magic_auth`; present if Radar looked
    /// at it.
    public var radarAuthAttemptId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "magic_auth",
        id: String,
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        updatedAt: Date,
        code: String,
        radarAuthAttemptId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.code = code
        self.radarAuthAttemptId = radarAuthAttemptId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "magic_auth"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.code = try members.required("code")
        self.radarAuthAttemptId = try members.optional("radar_auth_attempt_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("code", self.code)
        try members.optional("radar_auth_attempt_id", self.radarAuthAttemptId)
        try members.unknown(extra)
    }
}

extension MagicAuthCreateResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "userId": self.userId as Any,
                "email": self.email as Any,
                "expiresAt": self.expiresAt as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "code": Redaction.of(self.code) as Any,
                "radarAuthAttemptId": self.radarAuthAttemptId as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// A one-time token for setting a new password.
public struct PasswordReset: Sendable, Hashable, Codable {
    /// Always `password_reset`.
    public var object: String
    public var id: String
    /// Identifier of the user whose password is reset.
    public var userId: String
    /// Address of that user.
    public var email: String
    /// When the token stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    /// Token for `confirm_password_reset`.
    public var passwordResetToken: String
    /// Link to the page for the new password; it contains the token.
    public var passwordResetUrl: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "password_reset",
        id: String,
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        passwordResetToken: String,
        passwordResetUrl: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.passwordResetToken = passwordResetToken
        self.passwordResetUrl = passwordResetUrl
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "password_reset"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.passwordResetToken = try members.required("password_reset_token")
        self.passwordResetUrl = try members.required("password_reset_url")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.required("password_reset_token", self.passwordResetToken)
        try members.required("password_reset_url", self.passwordResetUrl)
        try members.unknown(extra)
    }
}

extension PasswordReset: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "userId": self.userId as Any,
                "email": self.email as Any,
                "expiresAt": self.expiresAt as Any,
                "createdAt": self.createdAt as Any,
                "passwordResetToken": Redaction.of(self.passwordResetToken) as Any,
                "passwordResetUrl": Redaction.of(self.passwordResetUrl) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// A one-time code with which a sign-in that Radar stopped goes on.
public struct RadarChallenge: Sendable, Hashable, Codable {
    /// Always `radar_challenge`.
    public var object: String
    public var id: String
    /// Way in which the code is sent. Always `email`.
    public var type: String
    /// Identifier of the user who is signing in.
    public var userId: String
    /// Address that the code is for.
    public var email: String
    /// When the code stops being accepted.
    public var expiresAt: Date
    public var createdAt: Date
    public var updatedAt: Date
    /// The code to send to that address.
    public var code: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "radar_challenge",
        id: String,
        type: String = "email",
        userId: String,
        email: String,
        expiresAt: Date,
        createdAt: Date,
        updatedAt: Date,
        code: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.type = type
        self.userId = userId
        self.email = email
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.code = code
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "radar_challenge"
        self.id = try members.required("id")
        self.type = try members.optional("type") ?? "email"
        self.userId = try members.required("user_id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.code = try members.required("code")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("type", self.type)
        try members.required("user_id", self.userId)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("code", self.code)
        try members.unknown(extra)
    }
}

extension RadarChallenge: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "type": self.type as Any,
                "userId": self.userId as Any,
                "email": self.email as Any,
                "expiresAt": self.expiresAt as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "code": Redaction.of(self.code) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// An address to which callbacks may go.
public struct RedirectUri: Sendable, Hashable, Codable {
    /// Always `redirect_uri`.
    public var object: String
    public var id: String
    /// The address.
    public var uri: String
    /// Whether it applies when a request names none.
    public var `default`: Bool
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "redirect_uri",
        id: String,
        uri: String,
        `default`: Bool,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.uri = uri
        self.`default` = `default`
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "redirect_uri"
        self.id = try members.required("id")
        self.uri = try members.required("uri")
        self.`default` = try members.required("default")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("uri", self.uri)
        try members.required("default", self.`default`)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Result of a password reset.
public struct ResetPasswordResponse: Sendable, Hashable, Codable {
    /// The user whose password was set.
    public var user: User
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        user: User,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.user = user
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.user = try members.required("user")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("user", self.user)
        try members.unknown(extra)
    }
}

/// Confirmation that a code was sent by SMS.
public struct SendRadarSmsChallengeResponse: Sendable, Hashable, Codable {
    /// Identifier for `authenticate_with_radar_sms_challenge`.
    public var verificationId: String
    /// Number that the code was sent to.
    public var phoneNumber: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        verificationId: String,
        phoneNumber: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.verificationId = verificationId
        self.phoneNumber = phoneNumber
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.verificationId = try members.required("verification_id")
        self.phoneNumber = try members.required("phone_number")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("verification_id", self.verificationId)
        try members.required("phone_number", self.phoneNumber)
        try members.unknown(extra)
    }
}

/// Confirmation that a verification e-mail was sent.
public struct SendVerificationEmailResponse: Sendable, Hashable, Codable {
    /// The user whose address is to be verified.
    public var user: User
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        user: User,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.user = user
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.user = try members.required("user")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("user", self.user)
        try members.unknown(extra)
    }
}

/// A session of a user, from sign-in to sign-out or expiry.
public struct Session: Sendable, Hashable, Codable {
    /// Always `session`.
    public var object: String
    /// Identifier of the session, the `sid` claim of its access tokens.
    public var id: String
    /// Present if an administrator of the environment acts as the user.
    public var impersonator: Impersonator?
    /// Address that the user signed in from; null if unknown.
    public var ipAddress: String?
    /// Identifier of the organization that the session is in; absent if it is in none.
    public var organizationId: String?
    /// Browser or app that the user signed in with; null if unknown.
    public var userAgent: String?
    /// Identifier of the user.
    public var userId: String
    /// How the user signed in.
    public var authMethod: SessionAuthMethod
    /// Whether the session can still be refreshed.
    public var status: SessionStatus
    /// When the session ends by itself.
    public var expiresAt: Date
    /// When it ended; null while it is active.
    public var endedAt: Date?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "session",
        id: String,
        impersonator: Impersonator? = nil,
        ipAddress: String? = nil,
        organizationId: String? = nil,
        userAgent: String? = nil,
        userId: String,
        authMethod: SessionAuthMethod,
        status: SessionStatus,
        expiresAt: Date,
        endedAt: Date? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.impersonator = impersonator
        self.ipAddress = ipAddress
        self.organizationId = organizationId
        self.userAgent = userAgent
        self.userId = userId
        self.authMethod = authMethod
        self.status = status
        self.expiresAt = expiresAt
        self.endedAt = endedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "session"
        self.id = try members.required("id")
        self.impersonator = try members.optional("impersonator")
        self.ipAddress = try members.optional("ip_address")
        self.organizationId = try members.optional("organization_id")
        self.userAgent = try members.optional("user_agent")
        self.userId = try members.required("user_id")
        self.authMethod = try members.required("auth_method")
        self.status = try members.required("status")
        self.expiresAt = try members.date("expires_at")
        self.endedAt = try members.optionalDate("ended_at")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.optional("impersonator", self.impersonator)
        try members.nullable("ip_address", self.ipAddress)
        try members.optional("organization_id", self.organizationId)
        try members.nullable("user_agent", self.userAgent)
        try members.required("user_id", self.userId)
        try members.required("auth_method", self.authMethod)
        try members.required("status", self.status)
        try members.date("expires_at", self.expiresAt)
        try members.nullableDate("ended_at", self.endedAt)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// API key of a user, without its value.
public struct UserApiKey: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var object: String
    public var id: String
    /// The user, and the organization that the key works in.
    public var owner: UserApiKeyOwner
    public var name: String
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    public var obfuscatedValue: String
    /// When the key was last used; null if never.
    public var lastUsedAt: Date?
    /// When the key stops working; null if it does not expire.
    public var expiresAt: Date?
    /// Slugs of the permissions that the key carries.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "api_key",
        id: String,
        owner: UserApiKeyOwner,
        name: String,
        obfuscatedValue: String,
        lastUsedAt: Date? = nil,
        expiresAt: Date? = nil,
        permissions: [String],
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.owner = owner
        self.name = name
        self.obfuscatedValue = obfuscatedValue
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "api_key"
        self.id = try members.required("id")
        self.owner = try members.required("owner")
        self.name = try members.required("name")
        self.obfuscatedValue = try members.required("obfuscated_value")
        self.lastUsedAt = try members.optionalDate("last_used_at")
        self.expiresAt = try members.optionalDate("expires_at")
        self.permissions = try members.list("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("owner", self.owner)
        try members.required("name", self.name)
        try members.required("obfuscated_value", self.obfuscatedValue)
        try members.nullableDate("last_used_at", self.lastUsedAt)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// User as the owner of an API key.
public struct UserApiKeyOwner: Sendable, Hashable, Codable {
    /// Always `user`.
    public var type: String
    /// Identifier of the user.
    public var id: String
    /// Identifier of the organization that the key works in.
    public var organizationId: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String = "user",
        id: String,
        organizationId: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.id = id
        self.organizationId = organizationId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.optional("type") ?? "user"
        self.id = try members.required("id")
        self.organizationId = try members.required("organization_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("id", self.id)
        try members.required("organization_id", self.organizationId)
        try members.unknown(extra)
    }
}

/// API key of a user just created, with its value.
public struct UserApiKeyWithValue: Sendable, Hashable, Codable {
    /// Always `api_key`.
    public var object: String
    public var id: String
    /// The user, and the organization that the key works in.
    public var owner: UserApiKeyOwner
    public var name: String
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    public var obfuscatedValue: String
    /// When the key was last used; null if never.
    public var lastUsedAt: Date?
    /// When the key stops working; null if it does not expire.
    public var expiresAt: Date?
    /// Slugs of the permissions that the key carries.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// The key itself, shown only this once.
    public var value: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "api_key",
        id: String,
        owner: UserApiKeyOwner,
        name: String,
        obfuscatedValue: String,
        lastUsedAt: Date? = nil,
        expiresAt: Date? = nil,
        permissions: [String],
        createdAt: Date,
        updatedAt: Date,
        value: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.owner = owner
        self.name = name
        self.obfuscatedValue = obfuscatedValue
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.value = value
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "api_key"
        self.id = try members.required("id")
        self.owner = try members.required("owner")
        self.name = try members.required("name")
        self.obfuscatedValue = try members.required("obfuscated_value")
        self.lastUsedAt = try members.optionalDate("last_used_at")
        self.expiresAt = try members.optionalDate("expires_at")
        self.permissions = try members.list("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.value = try members.required("value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("owner", self.owner)
        try members.required("name", self.name)
        try members.required("obfuscated_value", self.obfuscatedValue)
        try members.nullableDate("last_used_at", self.lastUsedAt)
        try members.nullableDate("expires_at", self.expiresAt)
        try members.required("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("value", self.value)
        try members.unknown(extra)
    }
}

extension UserApiKeyWithValue: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "owner": self.owner as Any,
                "name": self.name as Any,
                "obfuscatedValue": self.obfuscatedValue as Any,
                "lastUsedAt": self.lastUsedAt as Any,
                "expiresAt": self.expiresAt as Any,
                "permissions": self.permissions as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "value": Redaction.of(self.value) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// A user just created.
public struct UserCreateResponse: Sendable, Hashable, Codable {
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
    /// Whether the address counts as verified.
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
    /// Identifier of the Radar attempt, to pass on to the sign-in that follows; present if Radar looked at
    /// it.
    public var radarAuthAttemptId: String?
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
        radarAuthAttemptId: String? = nil,
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
        self.radarAuthAttemptId = radarAuthAttemptId
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
        self.radarAuthAttemptId = try members.optional("radar_auth_attempt_id")
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
        try members.optional("radar_auth_attempt_id", self.radarAuthAttemptId)
        try members.unknown(extra)
    }
}

/// An account at an OAuth provider that is linked to a user.
public struct UserIdentity: Sendable, Hashable, Codable {
    /// Identifier of the account at the provider.
    public var idpId: String
    /// Kind of identity; there is only this one so far. Always `OAuth`.
    public var type: String
    /// OAuth provider of the account.
    public var provider: UserIdentityProvider
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        idpId: String,
        type: String = "OAuth",
        provider: UserIdentityProvider,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.idpId = idpId
        self.type = type
        self.provider = provider
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.idpId = try members.required("idp_id")
        self.type = try members.optional("type") ?? "OAuth"
        self.provider = try members.required("provider")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("idp_id", self.idpId)
        try members.required("type", self.type)
        try members.required("provider", self.provider)
        try members.unknown(extra)
    }
}

/// Result of an e-mail verification.
public struct VerifyEmailResponse: Sendable, Hashable, Codable {
    /// The user, whose address is verified now.
    public var user: User
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        user: User,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.user = user
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.user = try members.required("user")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("user", self.user)
        try members.unknown(extra)
    }
}

/// A list of people who would like access to the application.
public struct Waitlist: Sendable, Hashable, Codable {
    /// Always `waitlist`.
    public var object: String
    public var id: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "waitlist",
        id: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "waitlist"
        self.id = try members.required("id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A person on a waitlist.
public struct WaitlistEntry: Sendable, Hashable, Codable {
    public var id: String
    /// Address of the person.
    public var email: String
    /// What was decided about the person.
    public var state: WaitlistUserState
    /// When the person was approved; null if not.
    public var approvedAt: Date?
    /// Further answers of the person. They are untrusted input.
    public var additionalFields: [String: String]?
    /// Identifier of the waitlist.
    public var waitlistId: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Always `waitlist_entry`.
    public var object: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        email: String,
        state: WaitlistUserState,
        approvedAt: Date? = nil,
        additionalFields: [String: String]? = nil,
        waitlistId: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        object: String = "waitlist_entry",
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.email = email
        self.state = state
        self.approvedAt = approvedAt
        self.additionalFields = additionalFields
        self.waitlistId = waitlistId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.object = object
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.state = try members.required("state")
        self.approvedAt = try members.optionalDate("approved_at")
        self.additionalFields = try members.optional("additional_fields")
        self.waitlistId = try members.optional("waitlist_id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.object = try members.optional("object") ?? "waitlist_entry"
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.required("state", self.state)
        try members.nullableDate("approved_at", self.approvedAt)
        try members.optional("additional_fields", self.additionalFields)
        try members.optional("waitlist_id", self.waitlistId)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("object", self.object)
        try members.unknown(extra)
    }
}

/// What has become of an invitation. Only `pending` ones can be accepted, sent again or revoked.
public struct InvitationState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `pending`
    public static var pending: Self { Self(rawValue: "pending") }
    /// `accepted`
    public static var accepted: Self { Self(rawValue: "accepted") }
    /// `expired`
    public static var expired: Self { Self(rawValue: "expired") }
    /// `revoked`
    public static var revoked: Self { Self(rawValue: "revoked") }

    public static var knownValues: [Self] {
        [
            .pending,
            .accepted,
            .expired,
            .revoked,
        ]
    }
}

/// Languages of the e-mails, as language tags (BCP 47).
public struct WorkOSLocale: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `af`
    public static var af: Self { Self(rawValue: "af") }
    /// `am`
    public static var am: Self { Self(rawValue: "am") }
    /// `ar`
    public static var ar: Self { Self(rawValue: "ar") }
    /// `bg`
    public static var bg: Self { Self(rawValue: "bg") }
    /// `bn`
    public static var bn: Self { Self(rawValue: "bn") }
    /// `bs`
    public static var bs: Self { Self(rawValue: "bs") }
    /// `ca`
    public static var ca: Self { Self(rawValue: "ca") }
    /// `cs`
    public static var cs: Self { Self(rawValue: "cs") }
    /// `da`
    public static var da: Self { Self(rawValue: "da") }
    /// `de`
    public static var de: Self { Self(rawValue: "de") }
    /// `de-DE`
    public static var deDe: Self { Self(rawValue: "de-DE") }
    /// `el`
    public static var el: Self { Self(rawValue: "el") }
    /// `en`
    public static var en: Self { Self(rawValue: "en") }
    /// `en-AU`
    public static var enAu: Self { Self(rawValue: "en-AU") }
    /// `en-CA`
    public static var enCa: Self { Self(rawValue: "en-CA") }
    /// `en-GB`
    public static var enGb: Self { Self(rawValue: "en-GB") }
    /// `en-US`
    public static var enUs: Self { Self(rawValue: "en-US") }
    /// `es`
    public static var es: Self { Self(rawValue: "es") }
    /// `es-419`
    public static var es419: Self { Self(rawValue: "es-419") }
    /// `es-ES`
    public static var esEs: Self { Self(rawValue: "es-ES") }
    /// `es-US`
    public static var esUs: Self { Self(rawValue: "es-US") }
    /// `et`
    public static var et: Self { Self(rawValue: "et") }
    /// `fa`
    public static var fa: Self { Self(rawValue: "fa") }
    /// `fi`
    public static var fi: Self { Self(rawValue: "fi") }
    /// `fil`
    public static var fil: Self { Self(rawValue: "fil") }
    /// `fr`
    public static var fr: Self { Self(rawValue: "fr") }
    /// `fr-BE`
    public static var frBe: Self { Self(rawValue: "fr-BE") }
    /// `fr-CA`
    public static var frCa: Self { Self(rawValue: "fr-CA") }
    /// `fr-FR`
    public static var frFr: Self { Self(rawValue: "fr-FR") }
    /// `fy`
    public static var fy: Self { Self(rawValue: "fy") }
    /// `gl`
    public static var gl: Self { Self(rawValue: "gl") }
    /// `gu`
    public static var gu: Self { Self(rawValue: "gu") }
    /// `ha`
    public static var ha: Self { Self(rawValue: "ha") }
    /// `he`
    public static var he: Self { Self(rawValue: "he") }
    /// `hi`
    public static var hi: Self { Self(rawValue: "hi") }
    /// `hr`
    public static var hr: Self { Self(rawValue: "hr") }
    /// `hu`
    public static var hu: Self { Self(rawValue: "hu") }
    /// `hy`
    public static var hy: Self { Self(rawValue: "hy") }
    /// `id`
    public static var id: Self { Self(rawValue: "id") }
    /// `is`
    public static var `is`: Self { Self(rawValue: "is") }
    /// `it`
    public static var it: Self { Self(rawValue: "it") }
    /// `it-IT`
    public static var itIt: Self { Self(rawValue: "it-IT") }
    /// `ja`
    public static var ja: Self { Self(rawValue: "ja") }
    /// `jv`
    public static var jv: Self { Self(rawValue: "jv") }
    /// `ka`
    public static var ka: Self { Self(rawValue: "ka") }
    /// `kk`
    public static var kk: Self { Self(rawValue: "kk") }
    /// `km`
    public static var km: Self { Self(rawValue: "km") }
    /// `kn`
    public static var kn: Self { Self(rawValue: "kn") }
    /// `ko`
    public static var ko: Self { Self(rawValue: "ko") }
    /// `lt`
    public static var lt: Self { Self(rawValue: "lt") }
    /// `lv`
    public static var lv: Self { Self(rawValue: "lv") }
    /// `mk`
    public static var mk: Self { Self(rawValue: "mk") }
    /// `ml`
    public static var ml: Self { Self(rawValue: "ml") }
    /// `mn`
    public static var mn: Self { Self(rawValue: "mn") }
    /// `mr`
    public static var mr: Self { Self(rawValue: "mr") }
    /// `ms`
    public static var ms: Self { Self(rawValue: "ms") }
    /// `my`
    public static var my: Self { Self(rawValue: "my") }
    /// `nb`
    public static var nb: Self { Self(rawValue: "nb") }
    /// `ne`
    public static var ne: Self { Self(rawValue: "ne") }
    /// `nl`
    public static var nl: Self { Self(rawValue: "nl") }
    /// `nl-BE`
    public static var nlBe: Self { Self(rawValue: "nl-BE") }
    /// `nl-NL`
    public static var nlNl: Self { Self(rawValue: "nl-NL") }
    /// `nn`
    public static var nn: Self { Self(rawValue: "nn") }
    /// `no`
    public static var no: Self { Self(rawValue: "no") }
    /// `pa`
    public static var pa: Self { Self(rawValue: "pa") }
    /// `pl`
    public static var pl: Self { Self(rawValue: "pl") }
    /// `pt`
    public static var pt: Self { Self(rawValue: "pt") }
    /// `pt-BR`
    public static var ptBr: Self { Self(rawValue: "pt-BR") }
    /// `pt-PT`
    public static var ptPt: Self { Self(rawValue: "pt-PT") }
    /// `ro`
    public static var ro: Self { Self(rawValue: "ro") }
    /// `ru`
    public static var ru: Self { Self(rawValue: "ru") }
    /// `sk`
    public static var sk: Self { Self(rawValue: "sk") }
    /// `sl`
    public static var sl: Self { Self(rawValue: "sl") }
    /// `sq`
    public static var sq: Self { Self(rawValue: "sq") }
    /// `sr`
    public static var sr: Self { Self(rawValue: "sr") }
    /// `sv`
    public static var sv: Self { Self(rawValue: "sv") }
    /// `sw`
    public static var sw: Self { Self(rawValue: "sw") }
    /// `ta`
    public static var ta: Self { Self(rawValue: "ta") }
    /// `te`
    public static var te: Self { Self(rawValue: "te") }
    /// `th`
    public static var th: Self { Self(rawValue: "th") }
    /// `tr`
    public static var tr: Self { Self(rawValue: "tr") }
    /// `uk`
    public static var uk: Self { Self(rawValue: "uk") }
    /// `ur`
    public static var ur: Self { Self(rawValue: "ur") }
    /// `uz`
    public static var uz: Self { Self(rawValue: "uz") }
    /// `vi`
    public static var vi: Self { Self(rawValue: "vi") }
    /// `zh`
    public static var zh: Self { Self(rawValue: "zh") }
    /// `zh-CN`
    public static var zhCn: Self { Self(rawValue: "zh-CN") }
    /// `zh-HK`
    public static var zhHk: Self { Self(rawValue: "zh-HK") }
    /// `zh-TW`
    public static var zhTw: Self { Self(rawValue: "zh-TW") }
    /// `zu`
    public static var zu: Self { Self(rawValue: "zu") }

    public static var knownValues: [Self] {
        [
            .af,
            .am,
            .ar,
            .bg,
            .bn,
            .bs,
            .ca,
            .cs,
            .da,
            .de,
            .deDe,
            .el,
            .en,
            .enAu,
            .enCa,
            .enGb,
            .enUs,
            .es,
            .es419,
            .esEs,
            .esUs,
            .et,
            .fa,
            .fi,
            .fil,
            .fr,
            .frBe,
            .frCa,
            .frFr,
            .fy,
            .gl,
            .gu,
            .ha,
            .he,
            .hi,
            .hr,
            .hu,
            .hy,
            .id,
            .`is`,
            .it,
            .itIt,
            .ja,
            .jv,
            .ka,
            .kk,
            .km,
            .kn,
            .ko,
            .lt,
            .lv,
            .mk,
            .ml,
            .mn,
            .mr,
            .ms,
            .my,
            .nb,
            .ne,
            .nl,
            .nlBe,
            .nlNl,
            .nn,
            .no,
            .pa,
            .pl,
            .pt,
            .ptBr,
            .ptPt,
            .ro,
            .ru,
            .sk,
            .sl,
            .sq,
            .sr,
            .sv,
            .sw,
            .ta,
            .te,
            .th,
            .tr,
            .uk,
            .ur,
            .uz,
            .vi,
            .zh,
            .zhCn,
            .zhHk,
            .zhTw,
            .zu,
        ]
    }
}

/// Algorithms of password hashes that can be brought over from another system.
public struct PasswordHashType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `bcrypt`
    public static var bcrypt: Self { Self(rawValue: "bcrypt") }
    /// `firebase-scrypt`
    public static var firebaseScrypt: Self { Self(rawValue: "firebase-scrypt") }
    /// `ssha`
    public static var ssha: Self { Self(rawValue: "ssha") }
    /// `ssha256`
    public static var ssha256: Self { Self(rawValue: "ssha256") }
    /// `scrypt`
    public static var scrypt: Self { Self(rawValue: "scrypt") }
    /// `pbkdf2`
    public static var pbkdf2: Self { Self(rawValue: "pbkdf2") }
    /// `argon2`
    public static var argon2: Self { Self(rawValue: "argon2") }

    public static var knownValues: [Self] {
        [
            .bcrypt,
            .firebaseScrypt,
            .ssha,
            .ssha256,
            .scrypt,
            .pbkdf2,
            .argon2,
        ]
    }
}

/// Where the salt stood when a password was hashed; `prefix` is before the password, `suffix` after it.
public struct PasswordSaltPosition: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `prefix`
    public static var prefix: Self { Self(rawValue: "prefix") }
    /// `suffix`
    public static var suffix: Self { Self(rawValue: "suffix") }

    public static var knownValues: [Self] {
        [
            .prefix,
            .suffix,
        ]
    }
}

/// How a session came about.
public struct SessionAuthMethod: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `cross_app_auth`
    public static var crossAppAuth: Self { Self(rawValue: "cross_app_auth") }
    /// `external_auth`
    public static var externalAuth: Self { Self(rawValue: "external_auth") }
    /// `impersonation`
    public static var impersonation: Self { Self(rawValue: "impersonation") }
    /// `magic_code`
    public static var magicCode: Self { Self(rawValue: "magic_code") }
    /// `migrated_session`
    public static var migratedSession: Self { Self(rawValue: "migrated_session") }
    /// `oauth`
    public static var oauth: Self { Self(rawValue: "oauth") }
    /// `passkey`
    public static var passkey: Self { Self(rawValue: "passkey") }
    /// `password`
    public static var password: Self { Self(rawValue: "password") }
    /// `sso`
    public static var sso: Self { Self(rawValue: "sso") }
    /// `unknown`
    public static var unknownValue: Self { Self(rawValue: "unknown") }

    public static var knownValues: [Self] {
        [
            .crossAppAuth,
            .externalAuth,
            .impersonation,
            .magicCode,
            .migratedSession,
            .oauth,
            .passkey,
            .password,
            .sso,
            .unknownValue,
        ]
    }
}

/// Whether a session goes on, ran out or was ended before its time.
public struct SessionStatus: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `active`
    public static var active: Self { Self(rawValue: "active") }
    /// `expired`
    public static var expired: Self { Self(rawValue: "expired") }
    /// `revoked`
    public static var revoked: Self { Self(rawValue: "revoked") }

    public static var knownValues: [Self] {
        [
            .active,
            .expired,
            .revoked,
        ]
    }
}

/// OAuth providers of linked accounts. Note `GithubOAuth`, which is `GitHubOAuth` in most other places.
public struct UserIdentityProvider: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `AppleOAuth`
    public static var appleOAuth: Self { Self(rawValue: "AppleOAuth") }
    /// `BitbucketOAuth`
    public static var bitbucketOAuth: Self { Self(rawValue: "BitbucketOAuth") }
    /// `GithubOAuth`
    public static var githubOAuth: Self { Self(rawValue: "GithubOAuth") }
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
            .githubOAuth,
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
