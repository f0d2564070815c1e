import Foundation
internal import WorkOSKitNative

/// How things stand with an ``AuthSession``.
public enum AuthState: Sendable, Hashable {
    /// Nothing was read yet (see ``AuthSession/restore()``), or the storage cannot be read at the moment.
    case unknown
    /// Nobody is signed in.
    case signedOut(SignedOutReason)
    /// Somebody is, and has to pass the gate first.
    case locked
    /// Somebody is.
    case signedIn(UserSession)
    /// Somebody was, and the session is older than ``AuthSessionOptions/maxOffline`` allows to show. It is kept: renew it when
    /// there is a network.
    case outOfDate
}

/// Why nobody is signed in.
public struct SignedOutReason: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nobody has signed in on this device.
    public static var notSignedIn: Self { Self(rawValue: "not_signed_in") }
    /// The user signed out.
    public static var signedOut: Self { Self(rawValue: "signed_out") }
    /// WorkOS ended the session: it expired, or was revoked.
    public static var sessionEnded: Self { Self(rawValue: "session_ended") }
    /// A refresh was interrupted after the server had spent the refresh token, and the new one never arrived.
    public static var refreshInterrupted: Self { Self(rawValue: "refresh_interrupted") }
    /// The storage lost the session, or cannot be read any more.
    public static var storageLost: Self { Self(rawValue: "storage_lost") }

    public static var knownValues: [Self] {
        [.notSignedIn, .signedOut, .sessionEnded, .refreshInterrupted, .storageLost]
    }
}

/// A signed-in user, as of a moment.
public struct UserSession: Sendable, Hashable {
    /// What the access token says. It is not verified here: it came from WorkOS itself.
    public let token: AccessToken
    /// How the user signed in.
    public let authenticationMethod: AuthenticationMethod?
    /// Whether the access token had expired, and no newer one could be had.
    public let isStale: Bool
    /// Whether the storage holds it. If not, it ends with the process.
    public let isStored: Bool
    /// When the tokens came, by the server's time.
    public let refreshedAt: Date

    private let json: Data?

    /// The user as of the last sign-in or refresh. Fails with kind `decode` and code `session_user_malformed` if it lacks what
    /// a user has.
    public func user() throws(WorkOSError) -> User? {
        guard let json else { return nil }
        return try Wire.decode(
            User.self, from: json, code: "session_user_malformed", what: "the user of the session", operation: nil)
    }

    init(_ session: NativeUserSession) {
        token = AccessToken(session.token)
        authenticationMethod = session.authenticationMethod.map(AuthenticationMethod.init(rawValue:))
        isStale = session.isStale
        isStored = session.isStored
        refreshedAt = Timestamps.date(milliseconds: session.refreshedAt)
        json = session.user
    }
}

extension UserSession: CustomReflectable {
    /// Without the user's data.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "token": token, "authenticationMethod": authenticationMethod as Any, "isStale": isStale,
                "isStored": isStored, "refreshedAt": refreshedAt,
            ],
            displayStyle: .struct)
    }
}

extension AuthState {
    init(_ state: NativeAuthState) {
        switch state {
        case .unknown: self = .unknown
        case .signedOut(let reason): self = .signedOut(SignedOutReason(rawValue: reason))
        case .locked: self = .locked
        case .signedIn(let session): self = .signedIn(UserSession(session))
        case .outOfDate: self = .outOfDate
        }
    }
}
