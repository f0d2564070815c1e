// Generated from api/passwordless.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Confirmation that the link was sent.
public struct PasswordlessSendResponse: Sendable, Hashable, Codable {
    /// Text for people.
    public var message: String?
    /// Whether the message was handed over for delivery.
    public var success: Bool?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        message: String? = nil,
        success: Bool? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.message = message
        self.success = success
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.message = try members.optional("message")
        self.success = try members.optional("success")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("message", self.message)
        try members.optional("success", self.success)
        try members.unknown(extra)
    }
}

/// A one-time sign-in link and whom it is for.
public struct PasswordlessSession: Sendable, Hashable, Codable {
    /// Always `passwordless_session`.
    public var object: String
    public var id: String
    /// Address of the person whom the link signs in.
    public var email: String
    /// When the link stops working.
    public var expiresAt: Date
    /// The link itself. Whoever opens it is signed in.
    public var link: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "passwordless_session",
        id: String,
        email: String,
        expiresAt: Date,
        link: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.email = email
        self.expiresAt = expiresAt
        self.link = link
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "passwordless_session"
        self.id = try members.required("id")
        self.email = try members.required("email")
        self.expiresAt = try members.date("expires_at")
        self.link = try members.required("link")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("email", self.email)
        try members.date("expires_at", self.expiresAt)
        try members.required("link", self.link)
        try members.unknown(extra)
    }
}

extension PasswordlessSession: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "email": self.email as Any,
                "expiresAt": self.expiresAt as Any,
                "link": Redaction.of(self.link) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Kinds of passwordless session.
public struct PasswordlessSessionType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MagicLink`
    public static var magicLink: Self { Self(rawValue: "MagicLink") }

    public static var knownValues: [Self] {
        [
            .magicLink,
        ]
    }
}
