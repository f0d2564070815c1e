import Foundation
import TestSupport
import WorkOSKit

/// The API as `api/surface.txt` lists it: an account of its own beside the generated Swift.
struct Description: Sendable {
    /// A member of a model, in the notation of the API description.
    struct Field: Sendable {
        let wire: String
        let isOptional: Bool
        let type: String
        let isSecret: Bool
    }

    private(set) var operations: [String] = []
    private(set) var models: [String: [Field]] = [:]
    private(set) var enums: [String: [String]] = [:]
    private(set) var unions: [String: (tag: String, variants: [(value: String, model: String)])] = [:]
    private(set) var events: [(name: String, data: String)] = []
    private(set) var helpers: [String] = []

    init() throws {
        let text = String(decoding: try repositoryFile("api/surface.txt"), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let rest = words.dropFirst(2).joined(separator: " ")
            switch words[0] {
            case "method": operations.append(words[1])
            case "model": models[words[1]] = []
            case "field":
                let owner = words[1].split(separator: ".", maxSplits: 1).map(String.init)
                models[owner[0], default: []].append(Self.field(owner[1], rest))
            case "enum": enums[words[1]] = []
            case "value": enums[words[1], default: []].append(rest)
            case "union":
                let variants = words.dropFirst(3).map { $0.split(separator: "=").map(String.init) }
                unions[words[1]] = (words[2], variants.map { ($0[0], $0[1]) })
            case "event": events.append((words[1], words[2]))
            case "helper":
                if words.count == 2 || words.contains("swift") { helpers.append(words[1]) }
            default: break
            }
        }
        enums["EventType"] = events.map(\.name)
        enums["PageOrder"] = ["asc", "desc", "normal"]
    }

    private static func field(_ key: String, _ annotated: String) -> Field {
        let words = annotated.split(separator: " ")
        return Field(
            wire: key.replacingOccurrences(of: "?", with: ""), isOptional: key.hasSuffix("?"),
            type: String(words.first ?? "any"), isSecret: words.contains("secret"))
    }

    /// How much a sample holds.
    enum Extent: String, CaseIterable, Sendable {
        case minimal, full, nulls, unknown
    }

    /// A value of a type as it is on the wire. `mark` tells texts apart that must not be printed.
    func sample(_ type: String, _ extent: Extent, depth: Int = 0, secret: Bool = false) throws -> JSONValue {
        if type.hasSuffix("?") {
            return extent == .nulls ? .null : try sample(String(type.dropLast()), extent, depth: depth, secret: secret)
        }
        if type.hasPrefix("=") {
            let value = String(type.dropFirst())
            return value == "true" ? true : value == "false" ? false : .string(value)
        }
        if type.hasSuffix("[]") {
            let item = String(type.dropLast(2))
            return extent == .minimal || depth > 4 ? [] : [try sample(item, extent, depth: depth + 1, secret: secret)]
        }
        if type.hasPrefix("map<") {
            let value = String(type.dropFirst(4).dropLast())
            return extent == .minimal ? [:] : ["some_key": try sample(value, extent, depth: depth + 1, secret: secret)]
        }
        if type.contains("|") {
            return try sample(String(type.split(separator: "|")[0]), extent, depth: depth, secret: secret)
        }
        if let fields = models[type] {
            var members: [String: JSONValue] = [:]
            for field in fields where !field.isOptional || ((extent == .full || extent == .unknown) && depth < 4) {
                members[field.wire] = try sample(field.type, extent, depth: depth + 1, secret: field.isSecret)
            }
            if extent == .unknown {
                members["unknown_member"] = ["inner_name": 1]
            }
            return .object(members)
        }
        if let union = unions[type] {
            return try sample(union.variants[0].model, extent, depth: depth)
        }
        if let values = enums[type] {
            return .string(extent == .unknown ? "unknown_value" : values[0])
        }
        if type == "Event" {
            return [
                "object": "event", "id": "event_01", "event": .string(events[0].name), "data": ["id": "one"],
                "created_at": "2026-01-15T12:00:00.123Z",
            ]
        }
        let scalars: [String: JSONValue] = [
            "string": .string(secret ? "hidden text" : "text"), "email": "ada@example.com", "uri": "https://example.com/",
            "datetime": "2026-01-15T12:00:00.123Z", "int": 9_007_199_254_740_993, "float": 0.5, "bool": true,
            "any": ["some_key": [1, nil]],
        ]
        return try require(scalars[type], "no sample of \(type)")
    }
}

/// How two JSON values differ: what was lost and what was made up. What is always there, and what has no entries, can be
/// filled in.
func differences(_ sent: JSONValue, _ decoded: JSONValue?, _ place: String = "$") -> [String] {
    switch (sent, decoded) {
    case (.object(let sent), .object(let decoded)):
        let lost = sent.flatMap { name, value in differences(value, decoded[name], "\(place).\(name)") }
        let added = decoded.filter { name, value in sent[name] == nil && !isEmpty(value) && name != "object" }
        return lost + added.keys.map { "\(place).\($0) was made up" }
    case (.array(let sent), .array(let decoded)) where sent.count == decoded.count:
        return zip(sent, decoded).enumerated().flatMap { index, pair in
            differences(pair.0, pair.1, "\(place)[\(index)]")
        }
    case (.null, let decoded):
        return decoded == nil || isEmpty(decoded ?? .null) ? [] : ["\(place): null became \(String(describing: decoded))"]
    case (.string(let sent), .string(let decoded)) where sent != decoded:
        return moment(sent) != nil && moment(sent) == moment(decoded) ? [] : ["\(place): \(sent) became \(decoded)"]
    case (let sent, let decoded):
        let areEqual = sent == decoded || (sent.doubleValue != nil && sent.doubleValue == decoded?.doubleValue)
        return areEqual ? [] : ["\(place): \(sent) became \(String(describing: decoded))"]
    }
}

private func isEmpty(_ value: JSONValue) -> Bool {
    value == .null || value == [] || value == [:]
}

/// Read by the system, as the package reads it, but compared to the microsecond.
private func moment(_ text: String) -> Int64? {
    guard text.hasSuffix("Z"), text.contains("T") else { return nil }
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."))
    return (try? style.parse(text)).map { Int64(($0.timeIntervalSince1970 * 1000).rounded()) }
}
