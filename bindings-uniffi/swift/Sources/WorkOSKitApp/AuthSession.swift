import Foundation
internal import WorkOSKitNative

/// The session of an app's user: signing in with the system's browser, keeping the tokens, renewing them, signing out.
///
/// Make one and keep it; any number of tasks can ask it for an access token at once, and share one exchange.
///
/// ```swift
/// let session = try AuthSession(
///     clientId: "client_…", redirectUri: "myapp://callback", storage: KeychainStorage())
/// try await session.restore()
/// try await session.signIn(with: SystemBrowser())
/// if case .token(let token, _) = try await session.accessToken() { … }
/// ```
///
/// - The app is ended while the browser is open: start it again and pass the callback to ``resumePendingSignIn(_:)``.
/// - The app is ended while the tokens are renewed: the next start tries the same refresh token again. If the server does
///   not take it any more, the user is signed out for the reason ``SignedOutReason/refreshInterrupted``.
/// - The storage loses what it holds: the reason is ``SignedOutReason/storageLost``, and the user signs in again.
/// - The device's clock is wrong: the server's time is learned from its answers.
/// - There is no network: the session is there, and stale once its token has expired, as long as
///   ``AuthSessionOptions/maxOffline`` says.
///
/// Access tokens are not verified with public keys here: they come from WorkOS itself over TLS, and go to servers that
/// verify them.
public final class AuthSession: Sendable {
    private let native: NativeAuthSession

    /// The session of a client without secrets. Reads and sends nothing: ``restore()`` does. Fails with kind `configuration`
    /// if the settings contradict one another.
    ///
    /// - Parameters:
    ///   - clientId: Client id of the environment.
    ///   - redirectUri: What the browser comes back to, such as `myapp://callback`.
    ///   - storage: Where the session is kept.
    ///   - gate: What has to be passed before a stored session is given out; nothing if absent.
    ///   - transport: What requests are sent through; the library's own if absent.
    ///   - clock: The device's clock; the system's if absent.
    ///   - options: How the session is kept.
    ///   - connection: Where the API lives, and how calls are made.
    public init(
        clientId: String,
        redirectUri: String,
        storage: any Storage,
        gate: (any Gate)? = nil,
        transport: (any Transport)? = nil,
        clock: (any Clock)? = nil,
        options: AuthSessionOptions = AuthSessionOptions(),
        connection: ConnectionOptions = ConnectionOptions()
    ) throws(WorkOSError) {
        let client = try connection.settings(clientId: clientId)
        let platform = Platform(
            storage: StorageBridge(storage), gate: gate.map(GateBridge.init), http: transport.map(TransportBridge.init),
            clock: clock.map(ClockBridge.init))
        native = try bridged {
            try NativeAuthSession(
                settings: options.settings(redirectUri: redirectUri), clientSettings: client, platform: platform)
        }
    }

    /// Reads what the storage holds, once; sends nothing, so it works without a network. Call it when the app starts.
    /// Everything else does it by itself where it is needed.
    @discardableResult
    public func restore() async throws(WorkOSError) -> AuthState {
        let native = native
        return AuthState(try await cancellable { try await native.restore(cancellation: $0) })
    }

    /// How things stand now, without waiting for anything.
    public var state: AuthState {
        (try? native.state()).map(AuthState.init) ?? .unknown
    }

    /// How things stand now, and every change from then on. Each stream stands for itself; a reader that is slow sees the
    /// newest state alone. It ends when the session is gone.
    public var states: AsyncStream<AuthState> {
        let native = native
        return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            guard let subscription = try? native.subscribe(listener: StateListener(continuation)) else { return }
            continuation.onTermination = { _ in subscription.cancel() }
        }
    }

    /// Signs a user in: stores what the callback is checked against, opens the browser, and exchanges the code that comes
    /// back.
    ///
    /// Fails like the browser and like ``resumePendingSignIn(_:)``, and with kind `invalid_request` and code
    /// `connection_selector_invalid` for a connection beside an organization or a provider: no browser is opened then.
    @discardableResult
    public func signIn(
        with browser: any Browser, options: AuthorizationOptions = AuthorizationOptions()
    ) async throws(WorkOSError) -> SignInOutcome {
        let native = native
        let bridge = BrowserBridge(browser)
        return SignInOutcome(
            try await cancellable {
                try await native.signIn(browser: bridge, settings: options.settings(), cancellation: $0)
            })
    }

    /// The first half of ``signIn(with:options:)`` alone, for an app that opens the browser by itself: the URL to open.
    ///
    /// Fails with kind `unavailable` and code `storage_lost` if the storage cannot be written, and refuses options like
    /// ``signIn(with:options:)``.
    public func startSignIn(options: AuthorizationOptions = AuthorizationOptions()) async throws(WorkOSError) -> URL {
        let native = native
        let url = try await cancellable {
            try await native.startSignIn(settings: options.settings(), cancellation: $0)
        }
        return try checkedUrl(url, nil)
    }

    /// Ends a sign-in with the URL that the browser came back with, also if the app was ended meanwhile.
    ///
    /// Fails with the codes `state_mismatch`, `flow_missing` and `flow_expired`, with the kind of its code for a sign-in that
    /// was refused, and like the exchange; of those, an error of kind `challenge` holds the next step. After a failure that is
    /// ``WorkOSError/retryable`` the same callback can be passed again.
    @discardableResult
    public func resumePendingSignIn(_ callback: URL) async throws(WorkOSError) -> SignInOutcome {
        let native = native
        return SignInOutcome(
            try await cancellable {
                try await native.resumePendingSignIn(callback: callback.absoluteString, cancellation: $0)
            })
    }

    /// Forgets a sign-in whose callback has not come. One that comes later is refused.
    public func cancelPendingSignIn() async throws(WorkOSError) {
        let native = native
        try await cancellable { try await native.cancelPendingSignIn(cancellation: $0) }
    }

    /// An access token that is good, renewed where that is due. Ask for it before each request. Asks the gate first if the
    /// session is locked. Fails like ``refresh(organizationId:)``.
    public func accessToken() async throws(WorkOSError) -> TokenOutcome {
        let native = native
        return TokenOutcome(try await cancellable { try await native.accessToken(cancellation: $0) })
    }

    /// An access token in place of one that a server has just refused with status 401: the current one if that is another,
    /// otherwise a renewed one. Do it once for a request; ``AuthorizedURLSession`` does.
    public func accessTokenInsteadOf(_ refused: String) async throws(WorkOSError) -> TokenOutcome {
        let native = native
        return TokenOutcome(
            try await cancellable { try await native.accessTokenInsteadOf(refused: refused, cancellation: $0) })
    }

    /// Renews the tokens, for another organization if one is named. A task that is cancelled takes no exchange along that
    /// others wait for.
    ///
    /// Fails with kind `challenge` if the change of organization takes another step, and with kind `decode` if the answer is
    /// not understood.
    @discardableResult
    public func refresh(organizationId: String? = nil) async throws(WorkOSError) -> SessionRefresh {
        let native = native
        return SessionRefresh(
            try await cancellable { try await native.refresh(organizationId: organizationId, cancellation: $0) })
    }

    /// Asks the gate, unless the session is open. Gives whether it is open now.
    @discardableResult
    public func unlock() async throws(WorkOSError) -> Bool {
        let native = native
        return try await cancellable { try await native.unlock(cancellation: $0) }
    }

    /// Takes the session away from whoever looks on, until the gate is passed again: when the app goes to the background, say.
    /// Without a gate it does nothing.
    public func lock() {
        // It cannot fail but by a panic, which leaves nothing to do.
        try? native.lock()
    }

    /// Signs the user out on this device, whatever the network says. The refresh token stays good until the URL of the
    /// outcome was opened.
    @discardableResult
    public func signOut(returnTo: String? = nil) async throws(WorkOSError) -> SignOut {
        let native = native
        let out = try await cancellable { try await native.signOut(returnTo: returnTo, cancellation: $0) }
        // `map` would lose the type of the error.
        guard let logoutUrl = out.logoutUrl else { return SignOut(logoutUrl: nil, isCleared: out.isCleared) }
        return SignOut(logoutUrl: try checkedUrl(logoutUrl, nil), isCleared: out.isCleared)
    }
}

extension AuthSession: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: ["state": state], displayStyle: .class) }
}
