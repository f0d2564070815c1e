import Foundation

/// A running emulator. It stops with ``stop()``, and at the latest with this process, however that ends. It does not stop when
/// nothing refers to it any more: that could be before the last request of a test.
///
/// ```swift
/// let emulator = try await Emulator.start(seed: ["organizations": [["name": "Acme"]]])
/// defer { emulator.stop() }
/// let client = try WorkOS(apiKey: emulator.apiKey, clientId: emulator.clientId, baseUrl: emulator.url)
/// ```
public final class Emulator: Control, @unchecked Sendable {
    /// An API key that it accepts.
    public let apiKey: String
    /// Client id of its environment.
    public let clientId: String

    private let launched: Launched

    /// Starts an emulator.
    ///
    /// Throws ``EmulatorError/programMissing(_:)``, ``EmulatorError/startFailed(_:)``, whose text is the program's, and
    /// ``EmulatorError/controlRefused(message:status:code:)`` for a seed that does not fit.
    ///
    /// - Parameters:
    ///   - seed: What it starts with.
    ///   - port: 0 takes a free one.
    ///   - seedNumber: The number from which ids, codes and secrets follow.
    ///   - apiKey: API key of the environment.
    ///   - clientId: Client id of the environment.
    ///   - interactive: The sign-in pages wait for a person.
    ///   - contract: Every valid request is answered with a sample.
    ///   - timeout: How long until it must be ready.
    public static func start(
        seed: Seed? = nil,
        port: Int = 0,
        seedNumber: Int = 0,
        apiKey: String? = nil,
        clientId: String? = nil,
        interactive: Bool = false,
        contract: Bool = false,
        timeout: Duration = .seconds(10)
    ) async throws -> Emulator {
        var arguments = ["--json", "--exit-with-stdin", "--port", "\(port)", "--seed-number", "\(seedNumber)"]
        arguments += apiKey.map { ["--api-key", $0] } ?? []
        arguments += clientId.map { ["--client-id", $0] } ?? []
        arguments += interactive ? ["--interactive"] : []
        arguments += contract ? ["--contract"] : []
        let launched = try Launched(try program(), arguments)
        let emulator = Emulator(launched, try await launched.ready(timeout))
        if let seed {
            try await emulator.seed(seed)
        }
        return emulator
    }

    private init(_ launched: Launched, _ ready: Ready) {
        self.launched = launched
        apiKey = ready.apiKey
        clientId = ready.clientId
        super.init(url: ready.url)
    }

    /// The variables that lead a client of any language to it: `WORKOS_BASE_URL`, `WORKOS_API_KEY` and `WORKOS_CLIENT_ID`.
    public var environment: [String: String] {
        ["WORKOS_BASE_URL": url, "WORKOS_API_KEY": apiKey, "WORKOS_CLIENT_ID": clientId]
    }

    /// Whether its process has not ended.
    public var isRunning: Bool { launched.isRunning }

    /// Stops it and waits for its process. Does nothing the second time.
    public func stop() { launched.end() }
}

/// Runs a test with an emulator of its own, and stops that afterwards. What is thrown is thrown again; the requests that
/// came until then are printed, because they say more than the error.
///
/// ```swift
/// @Test func listsOrganizations() async throws {
///     try await withEmulator(seed: "organizations: [{ name: Acme }]") { emulator in … }
/// }
/// ```
public func withEmulator<Value>(
    seed: Seed? = nil, _ body: (Emulator) async throws -> Value
) async throws -> Value {
    let emulator = try await Emulator.start(seed: seed)
    defer { emulator.stop() }
    do {
        return try await body(emulator)
    } catch {
        for request in (try? await emulator.requests()) ?? [] {
            print("\(request.method) \(request.path) → \(request.status.map { "\($0)" } ?? "no answer")")
        }
        throw error
    }
}
