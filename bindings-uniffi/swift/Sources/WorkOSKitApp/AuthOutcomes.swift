import Foundation
internal import WorkOSKitNative

/// How a sign-in ended.
public enum SignInOutcome: Sendable, Hashable {
    /// The user is signed in.
    case signedIn(UserSession)
    /// The user closed the browser.
    case dismissed
    /// The browser is open: see ``AuthSession/BrowserReturn/elsewhere``.
    case pending
    /// The storage cannot be written or read, so that the callback cannot be checked. The cause in words.
    case storageLost(String)
}

/// An access token, or why there is none.
public enum TokenOutcome: Sendable {
    /// Send it as `Authorization: Bearer …`. Until when it is good is by the server's time.
    case token(String, expiresAt: Date)
    /// Nobody is signed in.
    case signedOut(SignedOutReason)
    /// The gate was not passed.
    case locked
    /// The token is expired and cannot be renewed now; the session stays. With the stable name of the cause, and how long to
    /// wait if the server said so.
    case unavailable(reason: String, retryAfter: Duration?, error: WorkOSError)
}

/// What came out of renewing a session.
public enum SessionRefresh: Sendable {
    /// There are new tokens.
    case refreshed(UserSession)
    /// The session is over, or there is none. With the server's answer, if it ended just now.
    case signedOut(SignedOutReason, error: WorkOSError?)
    /// The change of organization was refused; the session stays as it was.
    case refused(WorkOSError)
    /// It may work later; the session stays. As in ``TokenOutcome/unavailable(reason:retryAfter:error:)``.
    case unavailable(reason: String, retryAfter: Duration?, error: WorkOSError)
    /// The gate was not passed.
    case locked
}

/// What came of signing out.
public struct SignOut: Sendable, Hashable {
    /// Open it in the browser to end the session there and at WorkOS; nothing if nobody was signed in.
    public let logoutUrl: URL?
    /// Whether nothing is left in the storage.
    public let isCleared: Bool
}

/// Without the token.
extension TokenOutcome: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        switch self {
        case .token(_, let expiresAt): "token(\(Redaction.mark), expiresAt: \(Timestamps.text(of: expiresAt)))"
        case .signedOut(let reason): "signedOut(\(reason))"
        case .locked: "locked"
        case .unavailable(let reason, _, let error): "unavailable(\(reason), \(error))"
        }
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["outcome": description], displayStyle: .enum) }
}

extension SignInOutcome {
    init(_ outcome: NativeSignInOutcome) {
        switch outcome {
        case .signedIn(let session): self = .signedIn(UserSession(session))
        case .dismissed: self = .dismissed
        case .pending: self = .pending
        case .storageLost(let message): self = .storageLost(message)
        }
    }
}

extension TokenOutcome {
    init(_ outcome: NativeTokenOutcome) {
        switch outcome {
        case .token(let accessToken, let expiresAt):
            self = .token(accessToken, expiresAt: Timestamps.date(milliseconds: expiresAt))
        case .signedOut(let reason): self = .signedOut(SignedOutReason(rawValue: reason))
        case .locked: self = .locked
        case .unavailable(let reason, let retryAfter, let failure):
            self = .unavailable(
                reason: reason, retryAfter: retryAfter.map { .milliseconds($0) }, error: WorkOSError(failure))
        }
    }
}

extension SessionRefresh {
    init(_ refresh: NativeSessionRefresh) {
        switch refresh {
        case .refreshed(let session): self = .refreshed(UserSession(session))
        case .signedOut(let reason, let failure):
            self = .signedOut(SignedOutReason(rawValue: reason), error: failure.map { WorkOSError($0) })
        case .refused(let failure): self = .refused(WorkOSError(failure))
        case .unavailable(let reason, let retryAfter, let failure):
            self = .unavailable(
                reason: reason, retryAfter: retryAfter.map { .milliseconds($0) }, error: WorkOSError(failure))
        case .locked: self = .locked
        }
    }
}
