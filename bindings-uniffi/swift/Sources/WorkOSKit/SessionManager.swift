import Foundation
internal import WorkOSKitNative

/// How the session cookie looks. It is always `HttpOnly`: no script needs it.
public struct CookieOptions: Sendable, Hashable {
    /// When a cookie goes along with requests that other sites cause.
    public enum SameSite: String, Sendable, Hashable {
        /// With top-level navigations.
        case lax
        /// Never.
        case strict
        /// Always.
        case none
    }

    /// Name: `wos-session` if absent.
    public var name: String?
    /// Path below which it is sent: `/` if absent.
    public var path: String?
    /// Domain to whose hosts it is sent; only the application's own host if absent.
    public var domain: String?
    /// How long browsers keep it: 400 days if absent.
    public var maxAge: Duration?
    /// When it goes along with requests that other sites cause: `lax` if absent.
    public var sameSite: SameSite?
    /// Sends it over plain HTTP as well, where anybody on the way can take it. For development on this machine only.
    public var dangerAllowPlainHttp: Bool

    /// All defaults, but for what is given.
    public init(
        name: String? = nil, path: String? = nil, domain: String? = nil, maxAge: Duration? = nil,
        sameSite: SameSite? = nil, dangerAllowPlainHttp: Bool = false
    ) {
        self.name = name
        self.path = path
        self.domain = domain
        self.maxAge = maxAge
        self.sameSite = sameSite
        self.dangerAllowPlainHttp = dangerAllowPlainHttp
    }

    var settings: CookieSettings {
        CookieSettings(
            name: name, path: path, domain: domain, maxAge: maxAge?.milliseconds, sameSite: sameSite?.rawValue,
            dangerAllowPlainHttp: dangerAllowPlainHttp)
    }
}

/// A header to add to an answer. Its value can be a secret and is not printed.
public struct AnswerHeader: Sendable, Hashable {
    /// Name in lower case; `set-cookie` can come several times.
    public let name: String
    /// Value.
    public let value: String
}

/// The sessions of an application, sealed in a cookie. Make one and keep it. Made by
/// ``UserManagement/sessions(passwords:accept:policy:cookie:refreshWindow:patience:minimal:)``.
public struct SessionManager: Sendable {
    let native: NativeSessions

    /// A session as it came with a request. It can be anything: ``SealedSession/authenticate()`` tells.
    public func loadSealedSession(_ sealed: String) -> SealedSession { SealedSession(native: native, text: sealed) }

    /// Finds out who a request is from, renews the session where that is due, and gives the headers of the answer.
    ///
    /// - Parameter cookies: The values of the request's `Cookie` headers.
    public func authenticateRequest(cookies: [String]) async throws(WorkOSError) -> RequestAuthentication {
        let native = native
        return try RequestAuthentication(
            try await cancellable { try await native.authenticateRequest(cookies: cookies, cancellation: $0) })
    }

    /// Seals the session that a sign-in began.
    public func seal(_ response: AuthenticateResponse) throws(WorkOSError) -> String {
        let json = String(decoding: try Wire.encode(response, nil), as: UTF8.self)
        return try bridged { try native.seal(session: json) }
    }

    /// Begins a sign-in through AuthKit, which is checked against a cookie of the browser. Sends nothing.
    ///
    /// - Parameters:
    ///   - redirectUri: Address of the callback.
    ///   - cookies: The values of the request's `Cookie` headers.
    ///   - returnPathname: Where to continue.
    ///   - customState: A text of the application's own that comes back.
    ///   - options: What the URL says.
    public func startSignIn(
        redirectUri: String, cookies: [String], returnPathname: String? = nil, customState: String? = nil,
        options: AuthorizationOptions = AuthorizationOptions()
    ) throws(WorkOSError) -> SessionSignInStart {
        let settings = options.settings(
            redirectUri: redirectUri, returnPathname: returnPathname, customState: customState)
        let start = try bridged { try native.startSignIn(settings: settings, cookies: cookies) }
        return SessionSignInStart(
            url: try checkedUrl(start.url, "user_management.get_authorization_url"), headers: start.headers.map(AnswerHeader.init))
    }

    /// Ends a sign-in through AuthKit and seals the session.
    ///
    /// Fails with kind `signature_mismatch` if the callback does not belong to this browser, and like the exchange.
    ///
    /// - Parameters:
    ///   - callback: The URL of the callback, or its query.
    ///   - cookies: The values of the request's `Cookie` headers.
    public func completeSignIn(_ callback: String, cookies: [String]) async throws(WorkOSError) -> SessionSignIn {
        let native = native
        let operation = "user_management.authenticate_with_code"
        let end = try await cancellable(operation) {
            try await native.completeSignIn(callback: callback, cookies: cookies, cancellation: $0)
        }
        let response = try Wire.decode(
            AuthenticateResponse.self, from: end.response, code: "answer_malformed", what: "the answer", operation: operation)
        return SessionSignIn(
            response: response, sealedSession: end.sealedSession, returnPathname: end.returnPathname,
            customState: end.customState, headers: end.headers.map(AnswerHeader.init))
    }

    /// The sealed session in the `Cookie` headers of a request; nothing if there is none.
    public func readCookie(_ cookies: [String]) throws(WorkOSError) -> String? {
        try bridged { try native.readCookie(cookies: cookies) }
    }

    /// The `Set-Cookie` values that store a session, in parts where it is large; those of the request that are left over are
    /// removed.
    public func setCookies(_ sealed: String, cookies: [String] = []) throws(WorkOSError) -> [String] {
        try bridged { try native.setCookies(sealed: sealed, cookies: cookies) }
    }

    /// The `Set-Cookie` values that remove the session.
    public func clearCookies(_ cookies: [String] = []) throws(WorkOSError) -> [String] {
        try bridged { try native.clearCookies(cookies: cookies) }
    }

    /// How large the cookie of a session is, and what makes it so. Fails with kind `session_invalid` if it cannot be opened.
    public func sizeReport(_ sealed: String) throws(WorkOSError) -> CookieSizeReport {
        CookieSizeReport(try bridged { try native.sizeReport(sealed: sealed) })
    }
}

/// A session as it came with a request. It shows none of its tokens.
public struct SealedSession: Sendable {
    let native: NativeSessions
    let text: String

    /// Verifies the session: signature and claims of the access token, and that it belongs to the sealed user. Sends nothing
    /// unless public keys have to be fetched. A session that is not good is an outcome and not an error.
    public func authenticate() async throws(WorkOSError) -> Authentication {
        if let known = try tryAuthenticate() { return known }
        let (native, text) = (native, text)
        return try Authentication(
            try await cancellable("user_management.get_jwks") {
                try await native.authenticate(sealed: text, cancellation: $0)
            })
    }

    /// The same without waiting: nothing if public keys must be fetched first.
    public func tryAuthenticate() throws(WorkOSError) -> Authentication? {
        guard let outcome = try bridged({ try native.tryAuthenticate(sealed: text) }) else { return nil }
        return try Authentication(outcome)
    }

    /// Renews the session: exchanges its refresh token once for all who ask at the same time, and seals the new session. Set
    /// the cookie whenever there is one: the old refresh token is spent.
    ///
    /// - Parameters:
    ///   - organizationId: Switches to an organization of which the user is a member.
    ///   - onlyIfDue: Renews only if the access token is expired or about to be.
    ///   - passwords: Seals the new session with the first of these instead.
    public func refresh(
        organizationId: String? = nil, onlyIfDue: Bool = false, passwords: [String]? = nil
    ) async throws(WorkOSError) -> Refresh {
        let (native, text) = (native, text)
        return try Refresh(
            try await cancellable("user_management.authenticate_with_refresh_token") {
                try await native.refresh(
                    sealed: text, organizationId: organizationId, onlyIfDue: onlyIfDue, passwords: passwords,
                    cancellation: $0)
            })
    }

    /// The URL that signs the user out, also of an expired session: redirect there and remove the cookie. Fails with kind
    /// `session_invalid` if there is no session or it is not to be trusted.
    public func getLogoutUrl(returnTo: String? = nil) async throws(WorkOSError) -> URL {
        let (native, text) = (native, text)
        let operation = "user_management.get_logout_url"
        let url = try await cancellable(operation) {
            try await native.getLogoutUrl(sealed: text, returnTo: returnTo, cancellation: $0)
        }
        return try checkedUrl(url, operation)
    }

    /// Whether the cookie was opened with another than the first password, or in another format.
    public func shouldBeSealedAnew() throws(WorkOSError) -> Bool {
        try bridged { try native.shouldBeSealedAnew(sealed: text) }
    }

    /// The session, sealed with the first password. Fails with kind `session_invalid` if it cannot be opened.
    public func sealed() throws(WorkOSError) -> String {
        try bridged { try native.seal(session: try native.unseal(sealed: text)) }
    }
}

extension UserManagement {
    /// The sessions of an application. Fails with kind `configuration` for a password that is too short.
    ///
    /// - Parameters:
    ///   - passwords: Cookie passwords of at least 32 characters: the first seals, any opens.
    ///   - accept: Formats of seals that are opened beside that of `@workos-inc/node`.
    ///   - policy: Which access tokens are accepted: those of users, issued for this client, if absent.
    ///   - cookie: How the cookie looks.
    ///   - refreshWindow: How long before its expiry a token counts as due: 60 seconds if absent.
    ///   - patience: How long to wait for a refresh that another caller began: 30 seconds if absent.
    ///   - minimal: Leaves the user out of the cookie: who it is stands in the access token.
    public func sessions(
        passwords: [String], accept: [SealFormat] = [], policy: TokenPolicy? = nil,
        cookie: CookieOptions = CookieOptions(), refreshWindow: Duration? = nil, patience: Duration? = nil,
        minimal: Bool = false
    ) throws(WorkOSError) -> SessionManager {
        let settings = SessionSettings(
            passwords: passwords, accept: accept.map(\.rawValue), cookie: cookie.settings,
            refreshWindow: refreshWindow?.milliseconds, patience: patience?.milliseconds, minimal: minimal, now: nil)
        return SessionManager(native: try bridged { try waist.native.sessions(settings: settings, policy: policy?.native) })
    }

    /// A sealed session that is opened with a cookie password, in one call.
    public func loadSealedSession(_ sessionData: String, cookiePassword: String) throws(WorkOSError) -> SealedSession {
        try sessions(passwords: [cookiePassword]).loadSealedSession(sessionData)
    }

    /// Opens a sealed session and verifies it, in one call.
    public func authenticateWithSessionCookie(
        _ sessionData: String, cookiePassword: String
    ) async throws(WorkOSError) -> Authentication {
        try await loadSealedSession(sessionData, cookiePassword: cookiePassword).authenticate()
    }
}

extension AnswerHeader: CustomReflectable {
    init(_ header: NativeHeader) { self.init(name: header.name, value: header.value) }

    public var customMirror: Mirror {
        Mirror(self, children: ["name": name, "value": Redaction.mark], displayStyle: .struct)
    }
}

extension SealedSession: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension SessionManager: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
