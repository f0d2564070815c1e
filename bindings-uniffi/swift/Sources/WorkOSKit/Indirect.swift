/// Holds the member of a struct that contains its own type.
@propertyWrapper
public struct Indirect<Value: Sendable & Hashable>: Sendable, Hashable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    /// The member.
    public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }

    /// With a value.
    public init(wrappedValue: Value) { box = Box(wrappedValue) }

    public static func == (one: Self, other: Self) -> Bool { one.box.value == other.box.value }

    public func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
