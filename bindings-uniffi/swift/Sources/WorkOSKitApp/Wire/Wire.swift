import Foundation

/// JSON, as the wire has it.
package enum Wire {
    /// A value as JSON. The only ones that have none are numbers without an end, and types of the application that say so.
    package static func encode(_ value: some Encodable, _ operation: String?) throws(WorkOSError) -> Data {
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(value)
        } catch {
            throw WorkOSError(
                kind: .invalidRequest, message: "a parameter cannot be written as JSON", code: "parameter_invalid",
                operation: operation)
        }
    }

    /// The value in a JSON text. The message of a failure names the member but shows no value.
    package static func decode<Value: Decodable>(
        _ type: Value.Type, from body: Data, code: String, what: String, operation: String?
    ) throws(WorkOSError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: body)
        } catch {
            throw WorkOSError(
                kind: .decode, message: "\(what) is not understood: \(reason(error))", code: code, operation: operation)
        }
    }

    package static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context): "\(place(context.codingPath + [key])) is missing"
        case DecodingError.valueNotFound(_, let context): "\(place(context.codingPath)) is null"
        case DecodingError.typeMismatch(_, let context): "\(place(context.codingPath)) has another type"
        case DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty: "it is not JSON"
        case DecodingError.dataCorrupted(let context): "\(place(context.codingPath)) has another form"
        default: "it cannot be read"
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        var text = "`$"
        for key in path {
            text += key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
        }
        return text + "`"
    }
}
