import Foundation
internal import WorkOSKitNative

/// One event, of any type: what happened in an environment, as the Events API lists it and as webhooks deliver it.
///
/// The envelope is decoded at once, the data only when asked for: ``typed()``, ``data(as:)`` or ``rawData``. So an event
/// type or a member that this version does not know never stops an application from receiving the event.
public struct Event: Sendable, Hashable {
    /// Identifier of the event. Every attempt to deliver it carries the same one.
    public var id: String
    /// What happened, and so what the data is.
    public var event: EventType
    /// When it happened.
    public var createdAt: Date
    /// The data as JSON text, `null` if there was none: of a delivery as it came, with the sender's order of members.
    public var rawData: String
    /// The context that some events carry beside their data, as JSON text.
    public var rawContext: String?
    /// Members of the envelope that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String, event: EventType, createdAt: Date, rawData: String = "null", rawContext: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.event = event
        self.createdAt = createdAt
        self.rawData = rawData
        self.rawContext = rawContext
        self.extra = extra
    }

    /// Reads an event from the body of a webhook, or from any JSON text that holds one.
    ///
    /// Verify a delivery first: ``WebhookVerifier``. A failure has kind `decode` and code `event_malformed`; unknown event
    /// types and unexpected data are no failures.
    public static func decode(_ body: Data) throws(WorkOSError) -> Event {
        try Event(try bridged { try decodeEventEnvelope(body: body) })
    }

    /// The data as the type that belongs to ``event``, `unknown` where this version knows none.
    ///
    /// Fails with kind `decode` and code `event_data_malformed` if the data does not have the form it should; ``rawData``
    /// is there all the same.
    public func typed() throws(WorkOSError) -> EventData {
        do {
            return try EventData.decode(event, from: Data(rawData.utf8))
        } catch {
            throw malformed(error)
        }
    }

    /// The data as a type of the caller's choice. Fails like ``typed()``.
    public func data<Value: Decodable>(as type: Value.Type) throws(WorkOSError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(rawData.utf8))
        } catch {
            throw malformed(error)
        }
    }

    /// The context as a type of the caller's choice, such as ``EventContext``; nothing if the event has none. Fails like
    /// ``typed()``.
    public func context<Value: Decodable>(as type: Value.Type) throws(WorkOSError) -> Value? {
        guard let rawContext else { return nil }
        do {
            return try JSONDecoder().decode(type, from: Data(rawContext.utf8))
        } catch {
            throw malformed(error)
        }
    }

    private func malformed(_ error: any Error) -> WorkOSError {
        WorkOSError(
            kind: .decode, message: "the data of \(event) is not understood: \(Wire.reason(error))",
            code: "event_data_malformed")
    }
}

extension Event {
    init(_ envelope: NativeEvent) throws(WorkOSError) {
        var extra = UnknownMembers()
        if let text = envelope.extra {
            extra.members = try JSONValue(json: text).objectValue ?? [:]
        }
        self.init(
            id: envelope.id, event: EventType(rawValue: envelope.event),
            createdAt: Timestamps.date(milliseconds: envelope.createdAt), rawData: envelope.data,
            rawContext: envelope.context, extra: extra)
    }
}

extension Event: Codable {
    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        let _: String? = try members.optional("object")
        id = try members.required("id")
        event = try members.required("event")
        createdAt = try members.date("created_at")
        let data: JSONValue = try members.any("data")
        rawData = try data.text()
        let context: JSONValue? = try members.optional("context")
        rawContext = try context?.text()
        extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", "event")
        try members.required("id", id)
        try members.required("event", event)
        try members.required("data", try JSONValue(json: rawData))
        try members.date("created_at", createdAt)
        if let rawContext {
            try members.required("context", try JSONValue(json: rawContext))
        }
        try members.unknown(extra)
    }
}

/// Shows the envelope; of the data only its size, because it is about people.
extension Event: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "id": id, "event": event, "createdAt": createdAt, "data": "[\(rawData.utf8.count) bytes]", "extra": extra,
            ],
            displayStyle: .struct)
    }
}

extension JSONValue {
    func text() throws(WorkOSError) -> String {
        String(decoding: try Wire.encode(self, nil), as: UTF8.self)
    }
}
