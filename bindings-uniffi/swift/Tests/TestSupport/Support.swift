import Foundation
import WorkOSKitApp

/// Something that a test needs is not there.
package struct Missing: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

package func require<Value>(_ value: Value?, _ message: String) throws -> Value {
    guard let value else { throw Missing(message) }
    return value
}

/// A file of the repository.
package func repositoryFile(_ path: String) throws -> Data {
    let root = try require(ProcessInfo.processInfo.environment["WORKOS_KIT_ROOT"], "WORKOS_KIT_ROOT is not set")
    return try Data(contentsOf: URL(fileURLWithPath: root).appendingPathComponent(path))
}

/// The error of something that must fail; nothing if it does not.
package func failure<Value>(_ work: () async throws -> Value) async -> WorkOSError? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? WorkOSError ?? WorkOSError(kind: .unexpected, message: "\(error) is no WorkOSError")
    }
}

/// A value in each way that Swift prints it.
package func printed<Value>(_ value: Value) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(reflecting: value), String(describing: Optional(value)), "\([value])", dumped]
}

/// What a test writes down.
package final class Opened: @unchecked Sendable {
    private let lock = NSLock()
    private var last: URL?

    package init() {}

    package var url: URL? {
        get { lock.withLock { last } }
        set { lock.withLock { last = newValue } }
    }
}

/// Asks again and again, for ten seconds.
package func waitUntil(_ failure: String, _ condition: () async throws -> Bool) async throws {
    for _ in 0..<200 {
        if try await condition() {
            return
        }
        try await Task.sleep(for: .milliseconds(50))
    }
    throw Missing(failure)
}
