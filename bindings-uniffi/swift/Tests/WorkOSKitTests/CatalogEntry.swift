import Foundation

/// Types of the package; generated beside the data.
enum Catalog {
    /// A type, and what decodes it and encodes it again.
    struct Entry: Sendable {
        let name: String
        let decode: @Sendable (Data) throws -> Decoded

        init<Value: Codable & Hashable & Sendable>(_ name: String, _ type: Value.Type) {
            self.name = name
            decode = { data in
                let value = try JSONDecoder().decode(type, from: data)
                let encoded = try JSONEncoder().encode(value)
                var dumped = ""
                dump(value, to: &dumped)
                let again = try JSONDecoder().decode(type, from: encoded)
                return Decoded(
                    encoded: encoded, shown: ["\(value)", String(reflecting: value), dumped],
                    isStable: again == value && again.hashValue == value.hashValue)
            }
        }
    }

    /// A decoded value.
    struct Decoded: Sendable {
        /// Encoded again.
        let encoded: Data
        /// In each way that Swift prints a value.
        let shown: [String]
        /// The encoded value decodes to an equal one.
        let isStable: Bool
    }
}
