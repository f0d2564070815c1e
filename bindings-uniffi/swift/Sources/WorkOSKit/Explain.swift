import Foundation
internal import WorkOSKitNative

/// Why something does not work, or that it does.
public struct Explanation: Sendable, Hashable {
    /// The stable name of the cause; `ok` if all is well.
    public let code: String
    /// The cause and what to do about it, in a sentence without secrets.
    public let text: String

    init(_ explanation: NativeExplanation) {
        code = explanation.code
        text = explanation.text
    }
}

/// Says in a sentence why something is refused: see ``WorkOS/explain``.
public struct Explain: Sendable {
    let native: NativeClient

    /// Why a delivery is not verified.
    public func webhook(payload: Data, header: String?, secrets: [String]) throws(WorkOSError) -> Explanation {
        Explanation(try bridged { try explainWebhook(body: payload, header: header ?? "", secrets: secrets) })
    }

    /// Why the callback of a Single Sign-On does not sign in.
    public func callback(_ callback: String, flow: SignInFlow? = nil) throws(WorkOSError) -> Explanation {
        Explanation(try bridged { try explainCallback(callback: callback, flow: flow?.toJson()) })
    }

    /// Why an access token is refused. Fetches public keys where that is needed.
    public func token(_ token: String, policy: TokenPolicy) async throws(WorkOSError) -> Explanation {
        let native = native
        return Explanation(
            try await cancellable { try await native.explainToken(token: token, policy: policy.native, cancellation: $0) })
    }

    /// Why a session cookie signs nobody in.
    public func cookie(_ sealed: String, sessions: SessionManager) async throws(WorkOSError) -> Explanation {
        let native = sessions.native
        return Explanation(
            try await cancellable { try await native.explainCookie(sealed: sealed, cancellation: $0) })
    }
}

extension WorkOS {
    /// Says in a sentence why something is refused.
    public var explain: Explain { Explain(native: waist.native) }
}
