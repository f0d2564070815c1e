import Foundation
import WorkOSKit

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The emulator as a process of its own, which ends with the tests.
struct Emulator: Sendable {
    let url: String
    let apiKey: String
    let clientId: String

    /// `WORKOS_EMULATOR` names the program.
    init(_ arguments: String...) throws {
        let program = try require(ProcessInfo.processInfo.environment["WORKOS_EMULATOR"], "WORKOS_EMULATOR is not set")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--port", "0", "--json"] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        Processes.shared.add(process.processIdentifier)
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Missing("the emulator printed no ready line") }
            line += more
        }
        let ready = try JSONDecoder().decode([String: JSONValue].self, from: line)
        url = try require(ready["url"]?.stringValue, "no url")
        apiKey = try require(ready["api_key"]?.stringValue, "no api_key")
        clientId = try require(ready["client_id"]?.stringValue, "no client_id")
    }

    /// A client of it.
    func client(timeout: Duration? = nil, maxRetries: Int? = 0) throws -> WorkOS {
        try WorkOS(
            apiKey: apiKey, clientId: clientId, clientSecret: "client secret", baseUrl: url, authkitDomain: url,
            timeout: timeout, maxRetries: maxRetries)
    }

    /// Asks one of its controls.
    @discardableResult
    func control(_ method: String, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        var request = URLRequest(url: try require(URL(string: url + "/_emulator" + path), "no URL"))
        request.httpMethod = method
        if let body {
            request.httpBody = try JSONEncoder().encode(body)
            request.setValue("application/json", forHTTPHeaderField: "content-type")
        }
        let (answer, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard (200..<300).contains(status) else {
            throw Missing("\(method) \(path) gave \(status): \(String(decoding: answer, as: UTF8.self))")
        }
        return answer.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: answer)
    }
}

/// The emulators of all tests.
private final class Processes: @unchecked Sendable {
    static let shared = Processes()

    private let lock = NSLock()
    private var identifiers: [Int32] = []

    private init() {
        // A process that is started from a worker thread inherits that signals are blocked, all but this one.
        atexit { Processes.shared.lock.withLock { Processes.shared.identifiers.forEach { kill($0, SIGKILL) } } }
    }

    func add(_ identifier: Int32) {
        lock.withLock { identifiers.append(identifier) }
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
