/// The members of an object that this version has no name for, kept as they came.
///
/// What is printed of it is their names only: a member that is new could hold a token.
public struct UnknownMembers: Sendable, Hashable {
    /// The members by name.
    public var members: [String: JSONValue]

    /// With these members.
    public init(_ members: [String: JSONValue] = [:]) {
        self.members = members
    }

    /// Whether there are none.
    public var isEmpty: Bool { members.isEmpty }

    /// A member by its name on the wire.
    public subscript(name: String) -> JSONValue? {
        get { members[name] }
        set { members[name] = newValue }
    }
}

extension UnknownMembers: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}

extension UnknownMembers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "[\(members.keys.sorted().joined(separator: ", "))]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror {
        Mirror(self, unlabeledChildren: members.keys.sorted(), displayStyle: .set)
    }
}
