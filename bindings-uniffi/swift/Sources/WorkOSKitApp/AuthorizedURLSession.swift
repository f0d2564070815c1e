import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends an app's own requests with the access token of its user, and once more with another token when a server refuses the
/// first with status 401.
///
/// ```swift
/// let api = AuthorizedURLSession(session, origins: ["https://api.example.com"])
/// let (data, response) = try await api.data(for: URLRequest(url: reports))
/// ```
///
/// The token goes to the origins that are named, and nowhere else: a request to another one is refused, and a redirect to
/// another one is given as the answer.
public final class AuthorizedURLSession: Sendable {
    private let session: AuthSession
    private let origins: Set<String>
    private let urlSession: URLSession

    /// Over a session.
    ///
    /// - Parameters:
    ///   - session: Whose tokens are sent.
    ///   - origins: Where they may go, such as `https://api.example.com`.
    ///   - configuration: How requests are sent.
    public init(_ session: AuthSession, origins: [String], configuration: URLSessionConfiguration = .default) {
        self.session = session
        self.origins = Set(origins.compactMap { URL(string: $0).flatMap(origin) })
        urlSession = URLSession(configuration: configuration, delegate: SameOrigin(), delegateQueue: nil)
    }

    deinit { urlSession.finishTasksAndInvalidate() }

    /// Sends a request and reads the whole answer, whatever its status.
    ///
    /// Throws ``NoAccessToken`` if there is no token to send, and what `URLSession` throws. A request with a body stream is
    /// not sent a second time.
    public func data(for request: URLRequest) async throws -> (Data, HTTPURLResponse) {
        guard let url = request.url, let origin = origin(url), origins.contains(origin) else {
            throw WorkOSError(
                kind: .configuration, message: "the request goes to an origin that is not among those of the tokens",
                code: "origin_not_allowed")
        }
        let token = try token(await session.accessToken())
        let first = try await send(request, token)
        guard first.1.statusCode == 401, request.httpBodyStream == nil else { return first }
        // Whatever keeps another token from being had, the server's answer says more about the request.
        guard case .token(let another, _) = try await session.accessTokenInsteadOf(token), another != token else {
            return first
        }
        return try await send(request, another)
    }

    private func token(_ outcome: TokenOutcome) throws -> String {
        guard case .token(let token, _) = outcome else { throw NoAccessToken(outcome: outcome) }
        return token
    }

    private func send(_ request: URLRequest, _ token: String) async throws -> (Data, HTTPURLResponse) {
        var request = request
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        let (body, response) = try await urlSession.data(for: request)
        guard let answer = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        return (body, answer)
    }
}

/// There is no access token to send a request with.
public struct NoAccessToken: Error, Sendable, CustomStringConvertible {
    /// Why there is none.
    public let outcome: TokenOutcome

    /// With why there is none.
    public init(outcome: TokenOutcome) { self.outcome = outcome }

    public var description: String { "there is no access token: \(outcome)" }
}

/// Follows redirects within an origin: the system would carry the token along to any other.
private final class SameOrigin: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let isSame = request.url.flatMap(origin) == task.originalRequest?.url.flatMap(origin)
        completionHandler(isSame ? request : nil)
    }
}

/// Scheme, host and port of a URL.
private func origin(_ url: URL) -> String? {
    guard let scheme = url.scheme?.lowercased(), let host = url.host?.lowercased() else { return nil }
    let port = url.port ?? ["https": 443, "http": 80][scheme]
    return port.map { "\(scheme)://\(host):\($0)" }
}
