import Foundation

/// What an emulator starts with, in the form of a seed file.
public enum Seed: Sendable, Hashable {
    /// YAML or JSON text.
    case text(String)
    /// A file with such a text.
    case file(URL)
    /// A value.
    case value(JSON)

    /// The seed as text.
    func text() throws -> String {
        switch self {
        case .text(let text): text
        case .file(let file): String(decoding: try Data(contentsOf: file), as: UTF8.self)
        case .value(let value): String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
        }
    }
}

extension Seed: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .value(.object(Dictionary(elements, uniquingKeysWith: { _, last in last })))
    }
}
