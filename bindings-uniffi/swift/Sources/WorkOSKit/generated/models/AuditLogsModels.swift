// Generated from api/audit_logs.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Kind of event that can be recorded, such as `user.signed_in`.
public struct AuditLogAction: Sendable, Hashable, Codable {
    /// Always `audit_log_action`.
    public var object: String
    public var name: String
    /// Schema that events with this action are checked against.
    public var schema: AuditLogSchema
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "audit_log_action",
        name: String,
        schema: AuditLogSchema,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.name = name
        self.schema = schema
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "audit_log_action"
        self.name = try members.required("name")
        self.schema = try members.required("schema")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("name", self.name)
        try members.required("schema", self.schema)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// One thing that happened in the application.
public struct AuditLogEvent: Sendable, Hashable, Codable {
    /// Name of the action, such as `user.signed_in`.
    public var action: String
    /// When it happened, which may be earlier than when it is recorded.
    public var occurredAt: Date
    /// Who or what did it.
    public var actor: AuditLogEventActor
    /// What it was done to.
    public var targets: [AuditLogEventTarget]
    /// Where it came from.
    public var context: AuditLogEventContext
    /// Further facts about the event by name; checked against the schema of the action.
    public var metadata: [String: Scalar]?
    /// Version of the action's schema that the event follows.
    public var version: Int?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        action: String,
        occurredAt: Date,
        actor: AuditLogEventActor,
        targets: [AuditLogEventTarget],
        context: AuditLogEventContext,
        metadata: [String: Scalar]? = nil,
        version: Int? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.action = action
        self.occurredAt = occurredAt
        self.actor = actor
        self.targets = targets
        self.context = context
        self.metadata = metadata
        self.version = version
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.action = try members.required("action")
        self.occurredAt = try members.date("occurred_at")
        self.actor = try members.required("actor")
        self.targets = try members.list("targets")
        self.context = try members.required("context")
        self.metadata = try members.optional("metadata")
        self.version = try members.optional("version")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("action", self.action)
        try members.date("occurred_at", self.occurredAt)
        try members.required("actor", self.actor)
        try members.required("targets", self.targets)
        try members.required("context", self.context)
        try members.optional("metadata", self.metadata)
        try members.optional("version", self.version)
        try members.unknown(extra)
    }
}

/// Who or what caused an event.
public struct AuditLogEventActor: Sendable, Hashable, Codable {
    /// Identifier in the application's own terms.
    public var id: String
    /// Kind of actor, such as `user` or `system`.
    public var type: String
    public var name: String?
    /// Further facts about the actor by name; checked against the schema of the action.
    public var metadata: [String: Scalar]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        type: String,
        name: String? = nil,
        metadata: [String: Scalar]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.type = type
        self.name = name
        self.metadata = metadata
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.type = try members.required("type")
        self.name = try members.optional("name")
        self.metadata = try members.optional("metadata")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("type", self.type)
        try members.optional("name", self.name)
        try members.optional("metadata", self.metadata)
        try members.unknown(extra)
    }
}

/// Where an event came from.
public struct AuditLogEventContext: Sendable, Hashable, Codable {
    /// IP address or another way to name the place.
    public var location: String
    public var userAgent: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        location: String,
        userAgent: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.location = location
        self.userAgent = userAgent
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.location = try members.required("location")
        self.userAgent = try members.optional("user_agent")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("location", self.location)
        try members.optional("user_agent", self.userAgent)
        try members.unknown(extra)
    }
}

/// Confirmation that an event was recorded.
public struct AuditLogEventCreateResponse: Sendable, Hashable, Codable {
    public var success: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        success: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.success = success
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.success = try members.required("success")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("success", self.success)
        try members.unknown(extra)
    }
}

/// Thing that an event affected.
public struct AuditLogEventTarget: Sendable, Hashable, Codable {
    /// Identifier in the application's own terms.
    public var id: String
    /// Kind of target, as named in the schema of the action.
    public var type: String
    public var name: String?
    /// Further facts about the target by name; checked against the schema of the action.
    public var metadata: [String: Scalar]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        type: String,
        name: String? = nil,
        metadata: [String: Scalar]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.type = type
        self.name = name
        self.metadata = metadata
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.type = try members.required("type")
        self.name = try members.optional("name")
        self.metadata = try members.optional("metadata")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("type", self.type)
        try members.optional("name", self.name)
        try members.optional("metadata", self.metadata)
        try members.unknown(extra)
    }
}

/// CSV file of an organization's audit log events, ready or in the making.
public struct AuditLogExport: Sendable, Hashable, Codable {
    /// Always `audit_log_export`.
    public var object: String
    public var id: String
    public var state: AuditLogExportState
    /// Link to the CSV file, good for 10 minutes; absent or null until the export is `ready`.
    public var url: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "audit_log_export",
        id: String,
        state: AuditLogExportState,
        url: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.state = state
        self.url = url
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "audit_log_export"
        self.id = try members.required("id")
        self.state = try members.required("state")
        self.url = try members.optional("url")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("state", self.state)
        try members.optional("url", self.url)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Version of the schema that events with an action must match.
public struct AuditLogSchema: Sendable, Hashable, Codable {
    /// Always `audit_log_schema`.
    public var object: String
    /// Number of this version.
    public var version: Int
    /// Schema of the actor's metadata; absent if there is none.
    public var actor: AuditLogSchemaActor?
    /// Types of target that events may have.
    public var targets: [AuditLogSchemaTarget]
    /// JSON Schema of the event's own metadata; absent if there is none.
    public var metadata: [String: JSONValue]?
    public var createdAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "audit_log_schema",
        version: Int,
        actor: AuditLogSchemaActor? = nil,
        targets: [AuditLogSchemaTarget],
        metadata: [String: JSONValue]? = nil,
        createdAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.version = version
        self.actor = actor
        self.targets = targets
        self.metadata = metadata
        self.createdAt = createdAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "audit_log_schema"
        self.version = try members.required("version")
        self.actor = try members.optional("actor")
        self.targets = try members.list("targets")
        self.metadata = try members.optional("metadata")
        self.createdAt = try members.date("created_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("version", self.version)
        try members.optional("actor", self.actor)
        try members.required("targets", self.targets)
        try members.optional("metadata", self.metadata)
        try members.date("created_at", self.createdAt)
        try members.unknown(extra)
    }
}

/// Schema of an actor's metadata.
public struct AuditLogSchemaActor: Sendable, Hashable, Codable {
    /// JSON Schema of the metadata.
    public var metadata: [String: JSONValue]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        metadata: [String: JSONValue],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.metadata = metadata
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.metadata = try members.map("metadata")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("metadata", self.metadata)
        try members.unknown(extra)
    }
}

/// Schema of an actor's metadata, for a schema that is being created.
public struct AuditLogSchemaActorInput: Sendable, Hashable, Codable {
    /// JSON Schema of the metadata.
    public var metadata: [String: JSONValue]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        metadata: [String: JSONValue],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.metadata = metadata
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.metadata = try members.map("metadata")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("metadata", self.metadata)
        try members.unknown(extra)
    }
}

/// Type of target that events may have, with the schema of its metadata.
public struct AuditLogSchemaTarget: Sendable, Hashable, Codable {
    /// Kind of target, such as `document`.
    public var type: String
    /// JSON Schema of the metadata.
    public var metadata: [String: JSONValue]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String,
        metadata: [String: JSONValue]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.metadata = metadata
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.metadata = try members.optional("metadata")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.optional("metadata", self.metadata)
        try members.unknown(extra)
    }
}

/// Type of target that events may have, for a schema that is being created.
public struct AuditLogSchemaTargetInput: Sendable, Hashable, Codable {
    /// Kind of target, such as `document`.
    public var type: String
    /// JSON Schema of the metadata.
    public var metadata: [String: JSONValue]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String,
        metadata: [String: JSONValue]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.metadata = metadata
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.metadata = try members.optional("metadata")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.optional("metadata", self.metadata)
        try members.unknown(extra)
    }
}

/// How long an organization's audit log events are kept.
public struct AuditLogsRetention: Sendable, Hashable, Codable {
    /// Number of days after which events are deleted; null if no period is set.
    public var retentionPeriodInDays: Int?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        retentionPeriodInDays: Int? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.retentionPeriodInDays = retentionPeriodInDays
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.retentionPeriodInDays = try members.optional("retention_period_in_days")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.nullable("retention_period_in_days", self.retentionPeriodInDays)
        try members.unknown(extra)
    }
}

/// Progress of an export. `expired` means that the file no longer exists.
public struct AuditLogExportState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `pending`
    public static var pending: Self { Self(rawValue: "pending") }
    /// `ready`
    public static var ready: Self { Self(rawValue: "ready") }
    /// `error`
    public static var error: Self { Self(rawValue: "error") }
    /// `expired`
    public static var expired: Self { Self(rawValue: "expired") }

    public static var knownValues: [Self] {
        [
            .pending,
            .ready,
            .error,
            .expired,
        ]
    }
}

/// Times for which audit log events can be kept, from one month to ten years.
public struct AuditLogsRetentionPeriod: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `1_MONTH`
    public static var n1Month: Self { Self(rawValue: "1_MONTH") }
    /// `2_MONTHS`
    public static var n2Months: Self { Self(rawValue: "2_MONTHS") }
    /// `3_MONTHS`
    public static var n3Months: Self { Self(rawValue: "3_MONTHS") }
    /// `4_MONTHS`
    public static var n4Months: Self { Self(rawValue: "4_MONTHS") }
    /// `5_MONTHS`
    public static var n5Months: Self { Self(rawValue: "5_MONTHS") }
    /// `6_MONTHS`
    public static var n6Months: Self { Self(rawValue: "6_MONTHS") }
    /// `7_MONTHS`
    public static var n7Months: Self { Self(rawValue: "7_MONTHS") }
    /// `8_MONTHS`
    public static var n8Months: Self { Self(rawValue: "8_MONTHS") }
    /// `9_MONTHS`
    public static var n9Months: Self { Self(rawValue: "9_MONTHS") }
    /// `10_MONTHS`
    public static var n10Months: Self { Self(rawValue: "10_MONTHS") }
    /// `11_MONTHS`
    public static var n11Months: Self { Self(rawValue: "11_MONTHS") }
    /// `1_YEAR`
    public static var n1Year: Self { Self(rawValue: "1_YEAR") }
    /// `2_YEARS`
    public static var n2Years: Self { Self(rawValue: "2_YEARS") }
    /// `3_YEARS`
    public static var n3Years: Self { Self(rawValue: "3_YEARS") }
    /// `4_YEARS`
    public static var n4Years: Self { Self(rawValue: "4_YEARS") }
    /// `5_YEARS`
    public static var n5Years: Self { Self(rawValue: "5_YEARS") }
    /// `6_YEARS`
    public static var n6Years: Self { Self(rawValue: "6_YEARS") }
    /// `7_YEARS`
    public static var n7Years: Self { Self(rawValue: "7_YEARS") }
    /// `8_YEARS`
    public static var n8Years: Self { Self(rawValue: "8_YEARS") }
    /// `9_YEARS`
    public static var n9Years: Self { Self(rawValue: "9_YEARS") }
    /// `10_YEARS`
    public static var n10Years: Self { Self(rawValue: "10_YEARS") }

    public static var knownValues: [Self] {
        [
            .n1Month,
            .n2Months,
            .n3Months,
            .n4Months,
            .n5Months,
            .n6Months,
            .n7Months,
            .n8Months,
            .n9Months,
            .n10Months,
            .n11Months,
            .n1Year,
            .n2Years,
            .n3Years,
            .n4Years,
            .n5Years,
            .n6Years,
            .n7Years,
            .n8Years,
            .n9Years,
            .n10Years,
        ]
    }
}
