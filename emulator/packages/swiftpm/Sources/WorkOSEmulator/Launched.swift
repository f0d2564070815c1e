import Foundation

/// The first line that the program prints.
struct Ready: Decodable, Sendable {
    let url: String
    let apiKey: String
    let clientId: String

    enum CodingKeys: String, CodingKey {
        case url
        case apiKey = "api_key"
        case clientId = "client_id"
    }
}

/// The program as a process of its own, which ends when its input does: at the latest when this process has ended.
final class Launched: @unchecked Sendable {
    /// How long the program gets to end before it is ended.
    private static let grace: TimeInterval = 5

    /// Those that run: the input of one that is forgotten would be closed.
    private static let running = Running()

    private let lock = NSLock()
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors: URL
    private let call: String
    private var isEnded = false

    init(_ program: URL, _ arguments: [String]) throws(EmulatorError) {
        call = ([program.lastPathComponent] + arguments).joined(separator: " ")
        // What the program says goes to a file: nobody has to read it while it runs.
        errors = FileManager.default.temporaryDirectory.appendingPathComponent("workos-emulator-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil, attributes: [.posixPermissions: 0o600])
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = try? FileHandle(forWritingTo: errors)
        do {
            try process.run()
        } catch {
            throw .startFailed("the emulator did not start: \(error.localizedDescription) (\(call))")
        }
        Self.running.add(self)
    }

    var isRunning: Bool { lock.withLock { !isEnded } && process.isRunning }

    /// What it prints when it is ready.
    func ready(_ timeout: Duration) async throws(EmulatorError) -> Ready {
        let line = await firstLine(timeout)
        if let line, let ready = try? JSONDecoder().decode(Ready.self, from: line) {
            return ready
        }
        let said = String(decoding: (try? Data(contentsOf: errors)) ?? Data(), as: UTF8.self)
        end()
        let late = line == nil ? "it was not ready within \(timeout)" : "it ended with status \(process.terminationStatus)"
        let cause = said.trimmingCharacters(in: .whitespacesAndNewlines)
        throw .startFailed("the emulator did not start: \(cause.isEmpty ? late : cause) (\(call))")
    }

    /// Stops it and waits for it.
    func end() {
        let isFirst = lock.withLock {
            defer { isEnded = true }
            return !isEnded
        }
        guard isFirst else { return }
        // The end of its input is its sign to go.
        try? input.fileHandleForWriting.close()
        let limit = Date().addingTimeInterval(Self.grace)
        while process.isRunning, Date() < limit {
            Thread.sleep(forTimeInterval: 0.01)
        }
        if process.isRunning {
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: errors)
        Self.running.remove(self)
    }

    /// The first line of output, empty if it ends without one; nothing when there is none in time.
    private func firstLine(_ timeout: Duration) async -> Data? {
        let handle = output.fileHandleForReading
        let (lines, continuation) = AsyncStream<Data>.makeStream()
        // A thread of its own, because reading waits.
        Thread.detachNewThread {
            var line = Data()
            while !line.contains(UInt8(ascii: "\n")) {
                let more = handle.availableData
                if more.isEmpty { break }
                line += more
            }
            continuation.yield(line)
            continuation.finish()
        }
        let late = Task {
            try? await Task.sleep(for: timeout)
            continuation.finish()
        }
        defer { late.cancel() }
        return await lines.first { _ in true }
    }
}

private final class Running: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [ObjectIdentifier: Launched] = [:]

    func add(_ launched: Launched) { lock.withLock { all[ObjectIdentifier(launched)] = launched } }

    func remove(_ launched: Launched) { lock.withLock { _ = all.removeValue(forKey: ObjectIdentifier(launched)) } }
}
