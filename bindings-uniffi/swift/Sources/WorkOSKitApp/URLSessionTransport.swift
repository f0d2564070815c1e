import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends the requests of a session through `URLSession`: with the proxy, the virtual network and the trust settings of the
/// device.
public final class URLSessionTransport: AuthSession.Transport {
    private let session: URLSession

    /// With a configuration, of which cookies, credentials and caches are not used. It is copied.
    public init(configuration: URLSessionConfiguration = .ephemeral) {
        // The copy of a configuration is one: the type is lost in Objective-C.
        let configuration = configuration.copy() as? URLSessionConfiguration ?? .ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        session = URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }

    public func send(
        _ request: AuthSession.TransportRequest
    ) async throws(TransportError) -> AuthSession.TransportResponse {
        var sent = URLRequest(url: request.url, cachePolicy: .reloadIgnoringLocalCacheData)
        sent.httpMethod = request.method
        for (name, value) in request.headers {
            sent.setValue(value, forHTTPHeaderField: name)
        }
        if !request.body.isEmpty {
            sent.httpBody = request.body
        }
        sent.timeoutInterval = TimeInterval(request.timeout.milliseconds) / 1000
        do {
            let (body, response) = try await session.data(for: sent)
            guard let answer = response as? HTTPURLResponse else {
                throw TransportError(.interrupted, "the answer is none of HTTP")
            }
            var headers: [String: String] = [:]
            for (name, value) in answer.allHeaderFields {
                if let name = name as? String, let value = value as? String {
                    headers[name] = value
                }
            }
            return AuthSession.TransportResponse(status: answer.statusCode, headers: headers, body: body)
        } catch {
            throw TransportError(of: error)
        }
    }
}

extension TransportError {
    /// Only what is sure to have sent nothing counts as that.
    fileprivate init(of error: any Error) {
        if let error = error as? TransportError {
            self = error
            return
        }
        let code = (error as? URLError)?.code
        let kind: Kind =
            switch code {
            case .timedOut: .timeout
            case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet, .dataNotAllowed,
                .internationalRoamingOff, .callIsActive, .secureConnectionFailed, .serverCertificateUntrusted,
                .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
                .connect
            default: .interrupted
            }
        // The description of such an error can hold the URL.
        self.init(kind, code.map { "URLSession failed with code \($0.rawValue)" } ?? "URLSession failed")
    }
}

/// Gives the redirect itself as the answer.
private final class NoRedirects: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
