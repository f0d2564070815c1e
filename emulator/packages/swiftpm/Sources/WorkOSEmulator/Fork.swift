/// An emulator that was made from another: see ``Control/fork()``.
public final class Fork: Control, @unchecked Sendable {
    /// An API key that it accepts.
    public let apiKey: String
    /// Client id of its environment.
    public let clientId: String

    private let origin: Control

    init(_ origin: Control, _ answer: JSON) throws {
        guard let url = answer["url"]?.stringValue,
            let apiKey = answer["api_key"]?.stringValue,
            let clientId = answer["client_id"]?.stringValue
        else { throw EmulatorError.unreachable("the emulator at \(origin.url) made a fork and does not say where") }
        self.origin = origin
        self.apiKey = apiKey
        self.clientId = clientId
        super.init(url: url)
    }

    /// The variables that lead a client of any language to it.
    public var environment: [String: String] {
        ["WORKOS_BASE_URL": url, "WORKOS_API_KEY": apiKey, "WORKOS_CLIENT_ID": clientId]
    }

    /// Ends it; refused the second time.
    public func end() async throws { try await origin.control("DELETE", "forks", ["url": .string(url)]) }
}
