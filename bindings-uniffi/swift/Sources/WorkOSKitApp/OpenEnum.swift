/// One of the values that the server names, or one that this version does not know yet.
///
/// The types are structs with a constant for each known value, so that a `switch` needs a `default`: a value that a later
/// version of the server adds stops no application, and survives decoding and encoding unchanged.
public protocol OpenEnum: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible where RawValue == String {
    /// The values that this version knows, in the order of their documentation.
    static var knownValues: [Self] { get }

    /// With a value of the wire, known or not.
    init(rawValue: String)
}

extension OpenEnum {
    /// Whether this version knows the value.
    public var isKnown: Bool { Self.knownValues.contains(self) }

    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
