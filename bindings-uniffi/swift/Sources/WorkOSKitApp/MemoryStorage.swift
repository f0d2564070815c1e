import Foundation

/// A storage that is gone with the process: for tests, and for programs whose users sign in each time.
public final class MemoryStorage: AuthSession.Storage, @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String: String] = [:]

    /// An empty one.
    public init() {}

    /// The names under which there is something, in order.
    public var names: [String] { lock.withLock { texts.keys.sorted() } }

    public func load(_ name: String) -> String? { lock.withLock { texts[name] } }

    public func store(_ name: String, _ value: String) { lock.withLock { texts[name] = value } }

    public func remove(_ name: String) { lock.withLock { _ = texts.removeValue(forKey: name) } }
}

extension MemoryStorage: CustomReflectable {
    /// Names alone.
    public var customMirror: Mirror { Mirror(self, children: ["names": names], displayStyle: .class) }
}
