#if canImport(AuthenticationServices) && !os(watchOS) && !os(tvOS)
    import AuthenticationServices
    import Foundation

    /// The browser that the system has for signing in: a sheet that shares its cookies with Safari, and gives the callback to
    /// this app and no other.
    public final class SystemBrowser: NSObject, AuthSession.Browser {
        /// Whether it keeps away from the cookies of Safari: the user then signs in anew each time, and is not asked whether
        /// the app may use the site.
        public let isEphemeral: Bool

        /// With the cookies of Safari, unless it is to keep away from them.
        public init(isEphemeral: Bool = false) { self.isEphemeral = isEphemeral }

        public func open(_ url: URL, redirectUri: String) async throws -> AuthSession.BrowserReturn {
            let visit = await Visit()
            return try await withTaskCancellationHandler {
                try await visit.run(url, redirectUri, isEphemeral)
            } onCancel: {
                Task { @MainActor in visit.cancel() }
            }
        }
    }

    /// One sheet.
    @MainActor private final class Visit: NSObject, ASWebAuthenticationPresentationContextProviding {
        private var session: ASWebAuthenticationSession?
        private var waiting: CheckedContinuation<AuthSession.BrowserReturn, any Error>?
        private var isCancelled = false

        func run(_ url: URL, _ redirectUri: String, _ isEphemeral: Bool) async throws -> AuthSession.BrowserReturn {
            if isCancelled { throw CancellationError() }
            defer { session = nil }
            return try await withCheckedThrowingContinuation { continuation in
                waiting = continuation
                let session = make(url, redirectUri) { [weak self] callback, error in
                    Task { @MainActor in
                        if let callback {
                            self?.end(.success(.callback(callback)))
                        } else if (error as? ASWebAuthenticationSessionError)?.code == .canceledLogin {
                            self?.end(.success(.dismissed))
                        } else {
                            self?.end(.failure(error ?? CancellationError()))
                        }
                    }
                }
                session.presentationContextProvider = self
                session.prefersEphemeralWebBrowserSession = isEphemeral
                self.session = session
                if !session.start() {
                    end(
                        .failure(
                            WorkOSError(
                                kind: .unexpected, message: "the system does not show its browser",
                                code: "browser_unavailable")))
                }
            }
        }

        func cancel() {
            isCancelled = true
            session?.cancel()
            end(.failure(CancellationError()))
        }

        /// The first end counts: whether the system calls back after `cancel()`, or after a start that failed, is not said.
        private func end(_ outcome: Result<AuthSession.BrowserReturn, any Error>) {
            waiting?.resume(with: outcome)
            waiting = nil
        }

        func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor { ASPresentationAnchor() }

        private func make(
            _ url: URL, _ redirectUri: String, _ ended: @escaping @Sendable (URL?, (any Error)?) -> Void
        ) -> ASWebAuthenticationSession {
            let redirect = URLComponents(string: redirectUri)
            if redirect?.scheme == "https", let host = redirect?.host {
                if #available(iOS 17.4, macOS 14.4, visionOS 1.1, *) {
                    return ASWebAuthenticationSession(
                        url: url, callback: .https(host: host, path: redirect?.path ?? ""), completionHandler: ended)
                }
            }
            return ASWebAuthenticationSession(
                url: url, callbackURLScheme: redirect?.scheme, completionHandler: ended)
        }
    }
#endif
