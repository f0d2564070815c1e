import Foundation

/// The name of a member, any text.
package struct MemberName: CodingKey {
    package let stringValue: String
    package var intValue: Int? { nil }

    package init(_ name: String) { stringValue = name }
    package init?(stringValue: String) { self.stringValue = stringValue }
    package init?(intValue: Int) { nil }
}

/// Reads the members of an object, as leniently as live answers need: a null where none is allowed counts as absent, an
/// absent list or map is empty, and what was not asked for is kept.
package struct MemberDecoder {
    package let container: KeyedDecodingContainer<MemberName>
    private var asked: [String] = []
    private var found = 0

    package init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: MemberName.self)
    }

    /// A member that must be there.
    package mutating func required<Value: Decodable>(_ name: String) throws -> Value {
        let key = key(name)
        return try container.decode(Value.self, forKey: key)
    }

    /// A member that can be absent or null.
    package mutating func optional<Value: Decodable>(_ name: String) throws -> Value? {
        let key = key(name)
        return try container.decodeIfPresent(Value.self, forKey: key)
    }

    /// A list, empty if it is absent.
    package mutating func list<Value: Decodable>(_ name: String) throws -> [Value] {
        try optional(name) ?? []
    }

    /// A map, empty if it is absent.
    package mutating func map<Value: Decodable>(_ name: String) throws -> [String: Value] {
        try optional(name) ?? [:]
    }

    /// The member that tells the forms of a union apart; nothing if it is absent or of another type.
    package mutating func tag<Value: Decodable>(_ name: String) -> Value? {
        try? optional(name)
    }

    /// Any JSON value; null if it is absent.
    package mutating func any(_ name: String) throws -> JSONValue {
        try optional(name) ?? .null
    }

    /// A point in time that must be there. Read here, so that the settings of a decoder make no difference.
    package mutating func date(_ name: String) throws -> Date {
        try Self.date(try required(name), name, container)
    }

    /// A point in time that can be absent or null.
    package mutating func optionalDate(_ name: String) throws -> Date? {
        guard let text: String = try optional(name) else { return nil }
        return try Self.date(text, name, container)
    }

    /// What was not asked for.
    package func unknown() throws -> UnknownMembers {
        let keys = container.allKeys
        guard keys.count > found else { return UnknownMembers() }
        let known = Set(asked)
        var members: [String: JSONValue] = [:]
        for key in keys where !known.contains(key.stringValue) {
            members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
        }
        return UnknownMembers(members)
    }

    package mutating func key(_ name: String) -> MemberName {
        let key = MemberName(name)
        asked.append(name)
        if container.contains(key) {
            found += 1
        }
        return key
    }

    package static func date(
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
package struct MemberEncoder {
    package var container: KeyedEncodingContainer<MemberName>

    package init(_ encoder: any Encoder) {
        container = encoder.container(keyedBy: MemberName.self)
    }

    /// A member that is always there.
    package mutating func required<Value: Encodable>(_ name: String, _ value: Value) throws {
        try container.encode(value, forKey: MemberName(name))
    }

    /// A member that is always there, or null.
    package mutating func nullable<Value: Encodable>(_ name: String, _ value: Value?) throws {
        try container.encode(value, forKey: MemberName(name))
    }

    /// A member that is left out where it has no value.
    package mutating func optional<Value: Encodable>(_ name: String, _ value: Value?) throws {
        try container.encodeIfPresent(value, forKey: MemberName(name))
    }

    /// Members by any name.
    package mutating func unknown(_ unknown: UnknownMembers) throws {
        for (name, value) in unknown.members {
            try container.encode(value, forKey: MemberName(name))
        }
    }

    package mutating func date(_ name: String, _ date: Date) throws {
        try required(name, Timestamps.text(of: date))
    }

    package mutating func nullableDate(_ name: String, _ date: Date?) throws {
        try nullable(name, date.map(Timestamps.text))
    }

    package mutating func optionalDate(_ name: String, _ date: Date?) throws {
        try optional(name, date.map(Timestamps.text))
    }
}
