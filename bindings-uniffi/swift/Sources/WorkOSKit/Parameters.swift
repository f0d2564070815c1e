import Foundation

/// The parameters of a call by their names on the wire, placed by the core.
struct Parameters: Sendable {
    private var members: [(name: String, value: any Encodable & Sendable)] = []

    /// One that the caller must give.
    mutating func required(_ name: String, _ value: some Encodable & Sendable) {
        members.append((name, value))
    }

    /// One that must be given and can be null.
    mutating func nullable<Value: Encodable & Sendable>(_ name: String, _ value: Value?) {
        members.append((name, value))
    }

    /// One that can be left out.
    mutating func optional<Value: Encodable & Sendable>(_ name: String, _ value: Value?) {
        if let value {
            members.append((name, value))
        }
    }

    /// One with three states.
    mutating func patch<Value: Encodable & Sendable>(_ name: String, _ value: Patch<Value>) {
        switch value {
        case .absent: break
        case .null: members.append((name, JSONValue.null))
        case .value(let value): members.append((name, value))
        }
    }

    mutating func date(_ name: String, _ value: Date) {
        required(name, Timestamps.text(of: value))
    }

    mutating func nullableDate(_ name: String, _ value: Date?) {
        nullable(name, value.map(Timestamps.text))
    }

    mutating func optionalDate(_ name: String, _ value: Date?) {
        optional(name, value.map(Timestamps.text))
    }

    mutating func patchDate(_ name: String, _ value: Patch<Date>) {
        switch value {
        case .absent: break
        case .null: members.append((name, JSONValue.null))
        case .value(let value): date(name, value)
        }
    }

    /// The same with another value.
    func replacing(_ name: String, with value: String) -> Self {
        var copy = self
        copy.members.removeAll { $0.name == name }
        copy.required(name, value)
        return copy
    }

    /// JSON; nothing if nothing was given.
    func encoded(_ operation: String) throws(WorkOSError) -> Data? {
        members.isEmpty ? nil : try Wire.encode(self, operation)
    }
}

extension Parameters: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberName.self)
        for (name, value) in members {
            try container.encode(value, forKey: MemberName(name))
        }
    }
}
