// Generated from api/multi_factor_auth.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A request to prove possession of a factor by entering a code.
public struct AuthenticationChallenge: Sendable, Hashable, Codable {
    /// Always `authentication_challenge`.
    public var object: String
    public var id: String
    /// When the code stops being accepted; absent for TOTP factors, whose codes change by themselves.
    public var expiresAt: Date?
    /// The one-time code itself, present where the application delivers it, as with `generic_otp` factors.
    public var code: String?
    /// Identifier of the factor being challenged.
    public var authenticationFactorId: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "authentication_challenge",
        id: String,
        expiresAt: Date? = nil,
        code: String? = nil,
        authenticationFactorId: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.expiresAt = expiresAt
        self.code = code
        self.authenticationFactorId = authenticationFactorId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "authentication_challenge"
        self.id = try members.required("id")
        self.expiresAt = try members.optionalDate("expires_at")
        self.code = try members.optional("code")
        self.authenticationFactorId = try members.required("authentication_factor_id")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.optionalDate("expires_at", self.expiresAt)
        try members.optional("code", self.code)
        try members.required("authentication_factor_id", self.authenticationFactorId)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

extension AuthenticationChallenge: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "expiresAt": self.expiresAt as Any,
                "code": Redaction.of(self.code) as Any,
                "authenticationFactorId": self.authenticationFactorId as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// The outcome of checking a code.
public struct AuthenticationChallengeVerifyResponse: Sendable, Hashable, Codable {
    /// The challenge that was answered.
    public var challenge: AuthenticationChallenge
    /// Whether the code was right.
    public var valid: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        challenge: AuthenticationChallenge,
        valid: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.challenge = challenge
        self.valid = valid
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.challenge = try members.required("challenge")
        self.valid = try members.required("valid")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("challenge", self.challenge)
        try members.required("valid", self.valid)
        try members.unknown(extra)
    }
}

/// A second factor of a person, as it is shown after enrolment.
public struct AuthenticationFactor: Sendable, Hashable, Codable {
    /// Always `authentication_factor`.
    public var object: String
    public var id: String
    public var type: AuthenticationFactorType
    /// Identifier of the user the factor belongs to; absent when it is not tied to a user.
    public var userId: String?
    /// Present when the type is `sms`.
    public var sms: AuthenticationFactorSms?
    /// Present when the type is `totp`.
    public var totp: AuthenticationFactorTotp?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "authentication_factor",
        id: String,
        type: AuthenticationFactorType,
        userId: String? = nil,
        sms: AuthenticationFactorSms? = nil,
        totp: AuthenticationFactorTotp? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.type = type
        self.userId = userId
        self.sms = sms
        self.totp = totp
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "authentication_factor"
        self.id = try members.required("id")
        self.type = try members.required("type")
        self.userId = try members.optional("user_id")
        self.sms = try members.optional("sms")
        self.totp = try members.optional("totp")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("type", self.type)
        try members.optional("user_id", self.userId)
        try members.optional("sms", self.sms)
        try members.optional("totp", self.totp)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A newly enrolled second factor, with the secrets that are shown this one time.
public struct AuthenticationFactorEnrolled: Sendable, Hashable, Codable {
    /// Always `authentication_factor`.
    public var object: String
    public var id: String
    public var type: AuthenticationFactorType
    /// Identifier of the user the factor belongs to; absent when it is not tied to a user.
    public var userId: String?
    /// Present when the type is `sms`.
    public var sms: AuthenticationFactorSms?
    /// Present when the type is `totp`.
    public var totp: AuthenticationFactorEnrolledTotp?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "authentication_factor",
        id: String,
        type: AuthenticationFactorType,
        userId: String? = nil,
        sms: AuthenticationFactorSms? = nil,
        totp: AuthenticationFactorEnrolledTotp? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.type = type
        self.userId = userId
        self.sms = sms
        self.totp = totp
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "authentication_factor"
        self.id = try members.required("id")
        self.type = try members.required("type")
        self.userId = try members.optional("user_id")
        self.sms = try members.optional("sms")
        self.totp = try members.optional("totp")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("type", self.type)
        try members.optional("user_id", self.userId)
        try members.optional("sms", self.sms)
        try members.optional("totp", self.totp)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// What an authenticator app needs to produce codes. Show it once and do not store it.
public struct AuthenticationFactorEnrolledTotp: Sendable, Hashable, Codable {
    /// Name of the application or company, shown in the authenticator app.
    public var issuer: String
    /// Name of the account, often an e-mail address, shown in the authenticator app.
    public var user: String
    /// Shared secret in Base32, for typing in by hand.
    public var secret: String
    /// QR code to scan, as a data URI of an image.
    public var qrCode: String
    /// The same content as an `otpauth` URI, for opening an app on the same device.
    public var uri: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        issuer: String,
        user: String,
        secret: String,
        qrCode: String,
        uri: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.issuer = issuer
        self.user = user
        self.secret = secret
        self.qrCode = qrCode
        self.uri = uri
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.issuer = try members.required("issuer")
        self.user = try members.required("user")
        self.secret = try members.required("secret")
        self.qrCode = try members.required("qr_code")
        self.uri = try members.required("uri")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("issuer", self.issuer)
        try members.required("user", self.user)
        try members.required("secret", self.secret)
        try members.required("qr_code", self.qrCode)
        try members.required("uri", self.uri)
        try members.unknown(extra)
    }
}

extension AuthenticationFactorEnrolledTotp: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "issuer": self.issuer as Any,
                "user": self.user as Any,
                "secret": Redaction.of(self.secret) as Any,
                "qrCode": Redaction.of(self.qrCode) as Any,
                "uri": Redaction.of(self.uri) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Where the codes of an SMS factor go.
public struct AuthenticationFactorSms: Sendable, Hashable, Codable {
    /// Number that receives the codes.
    public var phoneNumber: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        phoneNumber: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.phoneNumber = phoneNumber
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.phoneNumber = try members.required("phone_number")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("phone_number", self.phoneNumber)
        try members.unknown(extra)
    }
}

/// The labels an authenticator app shows for a TOTP factor.
public struct AuthenticationFactorTotp: Sendable, Hashable, Codable {
    /// Name of the application or company, shown in the authenticator app.
    public var issuer: String
    /// Name of the account, often an e-mail address, shown in the authenticator app.
    public var user: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        issuer: String,
        user: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.issuer = issuer
        self.user = user
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.issuer = try members.required("issuer")
        self.user = try members.required("user")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("issuer", self.issuer)
        try members.required("user", self.user)
        try members.unknown(extra)
    }
}

/// A newly enrolled factor of a user with the challenge that completes the enrolment.
public struct UserAuthenticationFactorEnrollment: Sendable, Hashable, Codable {
    public var authenticationFactor: AuthenticationFactorEnrolled
    /// The first challenge of the new factor.
    public var authenticationChallenge: AuthenticationChallenge
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        authenticationFactor: AuthenticationFactorEnrolled,
        authenticationChallenge: AuthenticationChallenge,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.authenticationFactor = authenticationFactor
        self.authenticationChallenge = authenticationChallenge
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.authenticationFactor = try members.required("authentication_factor")
        self.authenticationChallenge = try members.required("authentication_challenge")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("authentication_factor", self.authenticationFactor)
        try members.required("authentication_challenge", self.authenticationChallenge)
        try members.unknown(extra)
    }
}

/// Kind of second factor. `totp` uses an authenticator app, `sms` a text message, `generic_otp` a code the
/// application delivers itself, `webauthn` a security key or passkey.
public struct AuthenticationFactorType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `generic_otp`
    public static var genericOtp: Self { Self(rawValue: "generic_otp") }
    /// `sms`
    public static var sms: Self { Self(rawValue: "sms") }
    /// `totp`
    public static var totp: Self { Self(rawValue: "totp") }
    /// `webauthn`
    public static var webauthn: Self { Self(rawValue: "webauthn") }

    public static var knownValues: [Self] {
        [
            .genericOtp,
            .sms,
            .totp,
            .webauthn,
        ]
    }
}

/// Kind of second factor that can be enrolled through the API.
public struct EnrollFactorType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `generic_otp`
    public static var genericOtp: Self { Self(rawValue: "generic_otp") }
    /// `sms`
    public static var sms: Self { Self(rawValue: "sms") }
    /// `totp`
    public static var totp: Self { Self(rawValue: "totp") }

    public static var knownValues: [Self] {
        [
            .genericOtp,
            .sms,
            .totp,
        ]
    }
}
