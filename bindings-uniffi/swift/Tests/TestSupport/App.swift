import Foundation
import WorkOSEmulator
import WorkOSKitApp

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// An app on a device beside an emulator.
package struct App: Sendable {
    package static let redirectUri = "http://127.0.0.1:9/callback"
    package static let exchange = "user_management.authenticate_with_code"
    package static let renewal = "user_management.authenticate_with_refresh_token"
    package static let hint = AuthorizationOptions(loginHint: "ada@acme.com")

    package let emulator: Emulator
    package let device = Device()

    package init(_ more: String = "", interactive: Bool = false) async throws {
        let seed = """
            users: [{ id: user_01ADA, email: ada@acme.com, password: adapass, email_verified: true }]
            permissions: [{ slug: 'users:read', name: Read users }]
            roles: [{ slug: admin, name: Administrator, permissions: ['users:read'] }]
            organizations:
              - { id: org_01ACME, name: Acme, memberships: [{ email: ada@acme.com, role: admin }] }
              - { id: org_01OTHER, name: Other }
            \(more)
            """
        emulator = try await Emulator.start(seed: .text(seed), interactive: interactive)
    }

    package var connection: ConnectionOptions { ConnectionOptions(baseUrl: emulator.url, maxRetries: 0) }

    /// The app is started: nothing but the storage is left of what was.
    package func start(
        gate: (any AuthSession.Gate)? = nil, transport: (any AuthSession.Transport)? = nil,
        options: AuthSessionOptions = AuthSessionOptions()
    ) throws -> AuthSession {
        try AuthSession(
            clientId: emulator.clientId, redirectUri: Self.redirectUri, storage: device, gate: gate, transport: transport,
            clock: device, options: options, connection: connection)
    }

    @discardableResult
    package func signIn(_ session: AuthSession) async throws -> UserSession {
        guard case .signedIn(let user) = try await session.signIn(with: Ada(), options: Self.hint) else {
            throw Missing("nobody is signed in")
        }
        return user
    }

    /// Time passes, for everybody.
    package func wait(_ duration: Duration) async throws {
        try await emulator.advanceClock(by: duration)
        device.advance(Double(duration.components.seconds))
    }

    /// How often the tokens were renewed.
    package func renewals() async throws -> Int { try await emulator.requests(Self.renewal).count }
}

/// Storage and clock of a device, with what can go wrong with them.
package final class Device: AuthSession.Storage, AuthSession.Clock, @unchecked Sendable {
    private let lock = NSLock()
    private var ahead: TimeInterval = 0
    private var trouble: StorageError?
    package let memory = MemoryStorage()

    /// The storage fails from now on, or works again.
    package func fail(_ error: StorageError?) { lock.withLock { trouble = error } }

    package func advance(_ seconds: TimeInterval) { lock.withLock { ahead += seconds } }

    package func now() -> Date { lock.withLock { Date().addingTimeInterval(ahead) } }

    package func load(_ name: String) async throws(StorageError) -> String? {
        try check()
        return memory.load(name)
    }

    package func store(_ name: String, _ value: String) async throws(StorageError) {
        try check()
        memory.store(name, value)
    }

    package func remove(_ name: String) async throws(StorageError) {
        try check()
        memory.remove(name)
    }

    private func check() throws(StorageError) {
        if let trouble = lock.withLock({ trouble }) { throw trouble }
    }
}

/// Signs in at the pages of the emulator, which send her back at once.
package struct Ada: AuthSession.Browser {
    package init() {}

    package func open(_ url: URL, redirectUri: String) async throws -> AuthSession.BrowserReturn {
        .callback(try await callback(of: url, redirectUri))
    }
}

/// A browser that does what a test says.
package struct Tab: AuthSession.Browser {
    private let visit: @Sendable (URL) async throws -> AuthSession.BrowserReturn

    package init(_ visit: @escaping @Sendable (URL) async throws -> AuthSession.BrowserReturn) { self.visit = visit }

    package func open(_ url: URL, redirectUri: String) async throws -> AuthSession.BrowserReturn { try await visit(url) }
}

/// Where the redirects of a page lead to.
package func callback(of url: URL, _ redirectUri: String = App.redirectUri) async throws -> URL {
    let web = URLSession(configuration: .ephemeral, delegate: Redirects(), delegateQueue: nil)
    defer { web.finishTasksAndInvalidate() }
    var place = url
    for _ in 0..<10 {
        let (_, response) = try await web.data(for: URLRequest(url: place))
        let location = (response as? HTTPURLResponse)?.value(forHTTPHeaderField: "location")
        place = try require(location.flatMap { URL(string: $0, relativeTo: place)?.absoluteURL }, "no redirect at \(place)")
        if place.absoluteString.hasPrefix(redirectUri) { return place }
    }
    throw Missing("the redirects do not end")
}

private final class Redirects: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

/// The token of an outcome.
package func token(_ outcome: TokenOutcome) throws -> String {
    guard case .token(let token, _) = outcome else { throw Missing("no token: \(outcome)") }
    return token
}
