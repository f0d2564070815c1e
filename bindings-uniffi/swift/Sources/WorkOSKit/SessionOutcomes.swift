import Foundation
internal import WorkOSKitNative

/// A session whose access token was verified.
public struct Authenticated: Sendable, Hashable {
    /// What the access token says; nothing if it could not be verified after a refresh.
    public let token: AccessToken?
    /// The access token, to call servers that accept it. A secret.
    public let accessToken: String
    /// The user; nothing if there is none that can be trusted.
    public let user: User?
    /// How the user signed in.
    public let authenticationMethod: AuthenticationMethod?
    /// Why an administrator acts as the user, if one does.
    public let impersonationReason: String?

    init(_ session: VerifiedSession) throws(WorkOSError) {
        token = session.token.map(AccessToken.init)
        accessToken = session.accessToken
        if let json = session.user {
            user = try Wire.decode(
                User.self, from: json, code: "session_user_malformed", what: "the user of the session", operation: nil)
        } else {
            user = nil
        }
        authenticationMethod = session.authenticationMethod.map(AuthenticationMethod.init(rawValue:))
        impersonationReason = session.impersonationReason
    }
}

/// What a session turned out to be.
public enum Authentication: Sendable {
    /// The user is signed in.
    case authenticated(Authenticated)
    /// The access token expired: refresh.
    case expired(Authenticated)
    /// Not to be trusted: remove the cookie. The reason is `invalid_session_cookie` or `invalid_jwt`.
    case invalid(reason: String, error: WorkOSError)
    /// There is no session.
    case noCookie
    /// The public keys cannot be had: keep the cookie and answer 503.
    case keysUnavailable(retryAfter: Duration?, error: WorkOSError)
}

/// What came out of a refresh.
public enum Refresh: Sendable {
    /// There are new tokens: set the cookie. With the error if the new access token could not be verified.
    case refreshed(RefreshedSession, error: WorkOSError?)
    /// The tokens are still good.
    case unchanged(Authenticated)
    /// The session cannot be renewed. Remove the cookie if that ends it; otherwise only the change was refused.
    case terminal(reason: String, endsSession: Bool, error: WorkOSError)
    /// It may work later: keep the cookie.
    case transient(reason: String, retryAfter: Duration?, error: WorkOSError)
}

/// A session that was renewed. Nothing of it is printed but who it is of.
public struct RefreshedSession: Sendable, Hashable {
    /// The session, sealed for the cookie. A secret.
    public let sealedSession: String
    /// The new refresh token. A secret.
    public let refreshToken: String?
    /// The session.
    public let session: Authenticated
}

/// Who a request is from.
public struct RequestAuthentication: Sendable {
    /// Who it is from.
    public enum Outcome: Sendable {
        /// A signed-in user.
        case authenticated(Authenticated)
        /// Nobody: redirect to the sign-in page, or answer 401. With the error, if it was more than a missing cookie.
        case signInRequired(reason: String, error: WorkOSError?)
        /// It cannot be told now. The cookie stays, so nobody is signed out by an outage.
        case unavailable(reason: String, retryAfter: Duration?, error: WorkOSError)
    }

    /// Who it is from.
    public let outcome: Outcome
    /// Status of an answer that says nothing else: 200, 401 or 503.
    public let status: Int
    /// Headers to add to the answer, whatever it says.
    public let headers: [AnswerHeader]
}

/// A sign-in that has begun.
public struct SessionSignInStart: Sendable, Hashable {
    /// Where to send the browser.
    public let url: URL
    /// Headers of the redirect.
    public let headers: [AnswerHeader]
}

/// A sign-in that is complete.
public struct SessionSignIn: Sendable, Hashable {
    /// The answer of the exchange, with user and tokens.
    public let response: AuthenticateResponse
    /// The session, sealed for the cookie. A secret.
    public let sealedSession: String
    /// Where to continue.
    public let returnPathname: String?
    /// The application's own text.
    public let customState: String?
    /// Headers of the answer, which store the session.
    public let headers: [AnswerHeader]
}

/// How large a cookie is, and what makes it so. Lengths are in bytes.
public struct CookieSizeReport: Sendable, Hashable {
    /// Length of name, value and attributes.
    public let bytes: Int
    /// Whether browsers take it as one cookie.
    public let fitsOneCookie: Bool
    /// `access_token`, `refresh_token` or `user`.
    public let largestPart: String
    /// Its length.
    public let largestPartBytes: Int
    /// The claim that takes the most room.
    public let largestClaim: String?
    /// Its length.
    public let largestClaimBytes: Int?

    init(_ size: NativeCookieSize) {
        bytes = Int(clamping: size.bytes)
        fitsOneCookie = size.fitsOneCookie
        largestPart = size.largestPart
        largestPartBytes = Int(clamping: size.largestPartBytes)
        largestClaim = size.largestClaim
        largestClaimBytes = size.largestClaimBytes.map { Int(clamping: $0) }
    }
}

extension Authentication {
    init(_ authentication: NativeAuthentication) throws(WorkOSError) {
        switch authentication {
        case .authenticated(let session): self = .authenticated(try Authenticated(session))
        case .expired(let session): self = .expired(try Authenticated(session))
        case .invalid(let reason, let failure): self = .invalid(reason: reason, error: WorkOSError(failure))
        case .noCookie: self = .noCookie
        case .keysUnavailable(let retryAfter, let failure):
            self = .keysUnavailable(retryAfter: retryAfter.map { .milliseconds($0) }, error: WorkOSError(failure))
        }
    }
}

extension Refresh {
    init(_ refresh: NativeRefresh) throws(WorkOSError) {
        switch refresh {
        case .refreshed(let sealedSession, let refreshToken, let session, let failure):
            let renewed = RefreshedSession(
                sealedSession: sealedSession, refreshToken: refreshToken, session: try Authenticated(session))
            self = .refreshed(renewed, error: failure.map { WorkOSError($0) })
        case .unchanged(let session): self = .unchanged(try Authenticated(session))
        case .terminal(let reason, let endsSession, let failure):
            self = .terminal(reason: reason, endsSession: endsSession, error: WorkOSError(failure))
        case .transient(let reason, let retryAfter, let failure):
            self = .transient(
                reason: reason, retryAfter: retryAfter.map { .milliseconds($0) }, error: WorkOSError(failure))
        }
    }
}

extension RequestAuthentication {
    init(_ found: NativeRequestAuthentication) throws(WorkOSError) {
        switch found.outcome {
        case .authenticated(let session): outcome = .authenticated(try Authenticated(session))
        case .signInRequired(let reason, let failure):
            outcome = .signInRequired(reason: reason, error: failure.map { WorkOSError($0) })
        case .unavailable(let reason, let retryAfter, let failure):
            outcome = .unavailable(
                reason: reason, retryAfter: retryAfter.map { .milliseconds($0) }, error: WorkOSError(failure))
        }
        status = Int(found.status)
        headers = found.headers.map(AnswerHeader.init)
    }
}

/// Without the tokens and the user's data.
extension Authenticated: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self, children: ["token": token as Any, "authenticationMethod": authenticationMethod as Any],
            displayStyle: .struct)
    }
}

extension RefreshedSession: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: ["session": session], displayStyle: .struct) }
}

/// Without the query of the URL, which carries the state.
extension SessionSignInStart: CustomReflectable {
    public var customMirror: Mirror {
        let place = String(url.absoluteString.prefix { $0 != "?" })
        return Mirror(self, children: ["url": place, "headers": headers], displayStyle: .struct)
    }
}

extension SessionSignIn: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(self, children: ["returnPathname": returnPathname as Any, "headers": headers], displayStyle: .struct)
    }
}
