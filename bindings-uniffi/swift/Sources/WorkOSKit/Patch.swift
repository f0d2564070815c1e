/// A member of a request that can be left alone, cleared or set.
///
/// ```swift
/// try await workos.organizations.updateOrganization(id: id, externalId: "crm-7")   // sets
/// try await workos.organizations.updateOrganization(id: id, externalId: nil)       // clears
/// try await workos.organizations.updateOrganization(id: id)                        // leaves alone
/// try await workos.organizations.updateOrganization(id: id, externalId: .value(text))
/// ```
public enum Patch<Value> {
    /// Not sent: what the server has stays as it is.
    case absent
    /// Sent as null: what the server has is cleared.
    case null
    /// Sent.
    case value(Value)
}

extension Patch {
    /// A value to set, or null where there is none.
    public init(_ value: Value?) {
        self = value.map(Patch.value) ?? .null
    }

    /// The value, if there is one.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Whether the member is left out.
    public var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }

    /// Whether the member is null.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }
}

extension Patch: Sendable where Value: Sendable {}
extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}

extension Patch: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) { self = .null }
}

extension Patch: ExpressibleByUnicodeScalarLiteral where Value == String {
    public init(unicodeScalarLiteral value: String) { self = .value(value) }
}

extension Patch: ExpressibleByExtendedGraphemeClusterLiteral where Value == String {
    public init(extendedGraphemeClusterLiteral value: String) { self = .value(value) }
}

extension Patch: ExpressibleByStringLiteral where Value == String {
    public init(stringLiteral value: String) { self = .value(value) }
}

extension Patch: ExpressibleByBooleanLiteral where Value == Bool {
    public init(booleanLiteral value: Bool) { self = .value(value) }
}

extension Patch: ExpressibleByIntegerLiteral where Value == Int {
    public init(integerLiteral value: Int) { self = .value(value) }
}

extension Patch: ExpressibleByDictionaryLiteral where Value == [String: String] {
    public init(dictionaryLiteral elements: (String, String)...) {
        self = .value(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}
