import Foundation

/// The name of a member, any text.
struct MemberName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// Reads the members of an object, as leniently as live answers need: a null where none is allowed counts as absent, an
/// absent list or map is empty, and what was not asked for is kept.
struct MemberDecoder {
    private let container: KeyedDecodingContainer<MemberName>
    private var asked: [String] = []
    private var found = 0

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: MemberName.self)
    }

    /// A member that must be there.
    mutating func required<Value: Decodable>(_ name: String) throws -> Value {
        let key = key(name)
        return try container.decode(Value.self, forKey: key)
    }

    /// A member that can be absent or null.
    mutating func optional<Value: Decodable>(_ name: String) throws -> Value? {
        let key = key(name)
        return try container.decodeIfPresent(Value.self, forKey: key)
    }

    /// A list, empty if it is absent.
    mutating func list<Value: Decodable>(_ name: String) throws -> [Value] {
        try optional(name) ?? []
    }

    /// A map, empty if it is absent.
    mutating func map<Value: Decodable>(_ name: String) throws -> [String: Value] {
        try optional(name) ?? [:]
    }

    /// A member with three states.
    mutating func patch<Value: Decodable>(_ name: String) throws -> Patch<Value> {
        let key = key(name)
        guard container.contains(key) else { return .absent }
        return Patch(try container.decodeIfPresent(Value.self, forKey: key))
    }

    /// The member that tells the forms of a union apart; nothing if it is absent or of another type.
    mutating func tag<Value: Decodable>(_ name: String) -> Value? {
        try? optional(name)
    }

    /// Any JSON value; null if it is absent.
    mutating func any(_ name: String) throws -> JSONValue {
        try optional(name) ?? .null
    }

    /// A point in time that must be there. Read here, so that the settings of a decoder make no difference.
    mutating func date(_ name: String) throws -> Date {
        try Self.date(try required(name), name, container)
    }

    /// A point in time that can be absent or null.
    mutating func optionalDate(_ name: String) throws -> Date? {
        guard let text: String = try optional(name) else { return nil }
        return try Self.date(text, name, container)
    }

    /// A point in time with three states.
    mutating func patchDate(_ name: String) throws -> Patch<Date> {
        let text: Patch<String> = try patch(name)
        switch text {
        case .absent: return .absent
        case .null: return .null
        case .value(let text): return .value(try Self.date(text, name, container))
        }
    }

    /// What was not asked for.
    func unknown() throws -> UnknownMembers {
        let keys = container.allKeys
        guard keys.count > found else { return UnknownMembers() }
        let known = Set(asked)
        var members: [String: JSONValue] = [:]
        for key in keys where !known.contains(key.stringValue) {
            members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
        }
        return UnknownMembers(members)
    }

    private mutating func key(_ name: String) -> MemberName {
        let key = MemberName(name)
        asked.append(name)
        if container.contains(key) {
            found += 1
        }
        return key
    }

    private static func date(
        _ text: String, _ name: String, _ container: KeyedDecodingContainer<MemberName>
    ) throws -> Date {
        guard let date = Timestamps.date(from: text) else {
            throw DecodingError.dataCorruptedError(
                forKey: MemberName(name), in: container, debugDescription: "no point in time in the form of RFC 3339")
        }
        return date
    }
}

/// Writes the members of an object.
struct MemberEncoder {
    private var container: KeyedEncodingContainer<MemberName>

    init(_ encoder: any Encoder) {
        container = encoder.container(keyedBy: MemberName.self)
    }

    /// A member that is always there.
    mutating func required<Value: Encodable>(_ name: String, _ value: Value) throws {
        try container.encode(value, forKey: MemberName(name))
    }

    /// A member that is always there, or null.
    mutating func nullable<Value: Encodable>(_ name: String, _ value: Value?) throws {
        try container.encode(value, forKey: MemberName(name))
    }

    /// A member that is left out where it has no value.
    mutating func optional<Value: Encodable>(_ name: String, _ value: Value?) throws {
        try container.encodeIfPresent(value, forKey: MemberName(name))
    }

    /// A member with three states.
    mutating func patch<Value: Encodable>(_ name: String, _ value: Patch<Value>) throws {
        switch value {
        case .absent: break
        case .null: try container.encodeNil(forKey: MemberName(name))
        case .value(let value): try container.encode(value, forKey: MemberName(name))
        }
    }

    /// Members by any name.
    mutating func unknown(_ unknown: UnknownMembers) throws {
        for (name, value) in unknown.members {
            try container.encode(value, forKey: MemberName(name))
        }
    }

    mutating func date(_ name: String, _ date: Date) throws {
        try required(name, Timestamps.text(of: date))
    }

    mutating func nullableDate(_ name: String, _ date: Date?) throws {
        try nullable(name, date.map(Timestamps.text))
    }

    mutating func optionalDate(_ name: String, _ date: Date?) throws {
        try optional(name, date.map(Timestamps.text))
    }

    mutating func patchDate(_ name: String, _ date: Patch<Date>) throws {
        switch date {
        case .absent: break
        case .null: try container.encodeNil(forKey: MemberName(name))
        case .value(let date): try self.date(name, date)
        }
    }
}
