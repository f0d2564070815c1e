import Foundation

// Members of requests that can be left alone, cleared or set. Answers that an app reads have none.

extension MemberDecoder {
    /// A member with three states.
    mutating func patch<Value: Decodable>(_ name: String) throws -> Patch<Value> {
        let key = key(name)
        guard container.contains(key) else { return .absent }
        return Patch(try container.decodeIfPresent(Value.self, forKey: key))
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
}

extension MemberEncoder {
    /// A member with three states.
    mutating func patch<Value: Encodable>(_ name: String, _ value: Patch<Value>) throws {
        switch value {
        case .absent: break
        case .null: try container.encodeNil(forKey: MemberName(name))
        case .value(let value): try container.encode(value, forKey: MemberName(name))
        }
    }

    mutating func patchDate(_ name: String, _ date: Patch<Date>) throws {
        switch date {
        case .absent: break
        case .null: try container.encodeNil(forKey: MemberName(name))
        case .value(let date): try self.date(name, date)
        }
    }
}

extension Redaction {
    /// In which of the three states it is, and nothing else.
    static func of<Value>(_ value: Patch<Value>) -> Patch<String> {
        switch value {
        case .absent: .absent
        case .null: .null
        case .value: .value(mark)
        }
    }
}
