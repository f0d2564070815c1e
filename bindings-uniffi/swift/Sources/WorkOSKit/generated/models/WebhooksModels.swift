// Generated from api/webhooks.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A URL of the application that receives events.
public struct WebhookEndpoint: Sendable, Hashable, Codable {
    /// Always `webhook_endpoint`.
    public var object: String
    public var id: String
    /// HTTPS address that receives the deliveries.
    public var endpointUrl: String
    /// Key of the HMAC-SHA256 signature in the `WorkOS-Signature` header, used as the text it is, without
    /// decoding.
    public var secret: String
    /// Whether events are delivered at present.
    public var status: WebhookEndpointStatus
    /// Types of the events that are delivered. The list can hold types that this version does not know.
    public var events: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "webhook_endpoint",
        id: String,
        endpointUrl: String,
        secret: String,
        status: WebhookEndpointStatus,
        events: [String],
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.endpointUrl = endpointUrl
        self.secret = secret
        self.status = status
        self.events = events
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "webhook_endpoint"
        self.id = try members.required("id")
        self.endpointUrl = try members.required("endpoint_url")
        self.secret = try members.required("secret")
        self.status = try members.required("status")
        self.events = try members.list("events")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("endpoint_url", self.endpointUrl)
        try members.required("secret", self.secret)
        try members.required("status", self.status)
        try members.required("events", self.events)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

extension WebhookEndpoint: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "object": self.object as Any,
                "id": self.id as Any,
                "endpointUrl": self.endpointUrl as Any,
                "secret": Redaction.of(self.secret) as Any,
                "status": self.status as Any,
                "events": self.events as Any,
                "createdAt": self.createdAt as Any,
                "updatedAt": self.updatedAt as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Whether a webhook endpoint receives deliveries.
public struct WebhookEndpointStatus: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `enabled`
    public static var enabled: Self { Self(rawValue: "enabled") }
    /// `disabled`
    public static var disabled: Self { Self(rawValue: "disabled") }

    public static var knownValues: [Self] {
        [
            .enabled,
            .disabled,
        ]
    }
}
