import Foundation
import WorkOSEmulator
import WorkOSKit

extension Emulator {
    /// A client of it.
    func client(timeout: Duration? = nil, maxRetries: Int? = 0) throws -> WorkOS {
        try WorkOS(
            apiKey: apiKey, clientId: clientId, clientSecret: "client secret", baseUrl: url, authkitDomain: url,
            timeout: timeout, maxRetries: maxRetries)
    }
}

/// Something that a test needs is not there.
struct Missing: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

func require<Value>(_ value: Value?, _ message: String) throws -> Value {
    guard let value else { throw Missing(message) }
    return value
}

/// A file of the repository.
func repositoryFile(_ path: String) throws -> Data {
    let root = try require(ProcessInfo.processInfo.environment["WORKOS_KIT_ROOT"], "WORKOS_KIT_ROOT is not set")
    return try Data(contentsOf: URL(fileURLWithPath: root).appendingPathComponent(path))
}
