import Foundation
internal import WorkOSKitNative

/// What an action asks about.
public struct ActionType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// A sign-in.
    public static var authentication: Self { Self(rawValue: "authentication_action_response") }
    /// A sign-up.
    public static var userRegistration: Self { Self(rawValue: "user_registration_action_response") }

    public static var knownValues: [Self] { [.authentication, .userRegistration] }
}

/// The application's decision.
public enum Verdict: Sendable, Hashable {
    /// It goes on.
    case allow
    /// It is refused. What the user is told, if anything.
    case deny(String = "")
}

/// An action that was checked.
public struct Action: Sendable, Hashable {
    /// What it asks about: what the answer is made with.
    public let type: ActionType
    /// The context as it came, with wire names. It holds personal data and is not printed.
    public let context: JSONValue
}

/// Checks that actions come from WorkOS, and signs the answers. Make one per actions endpoint and keep it.
public struct ActionVerifier: Sendable {
    private let native: NativeActionVerifier

    /// With the signing secret of the actions endpoint.
    ///
    /// - Parameters:
    ///   - secret: The signing secret.
    ///   - tolerance: How far the signing time may be from now, in either direction: 30 seconds if absent.
    ///   - now: The time, for tests; the system's clock if absent.
    public init(secret: String, tolerance: Duration? = nil, now: Date? = nil) throws(WorkOSError) {
        native = try bridged {
            try NativeActionVerifier(
                secret: secret, tolerance: tolerance?.milliseconds, now: now.map(Timestamps.milliseconds))
        }
    }

    /// Checks a raw body against its `WorkOS-Signature` header. Fails as ``WebhookVerifier/verify(payload:header:)``.
    @discardableResult
    public func verifyHeader(payload: Data, header: String?) throws(WorkOSError) -> VerifiedDelivery {
        let delivery = try bridged { try native.verifyHeader(body: payload, header: header ?? "") }
        return VerifiedDelivery(
            timestamp: Timestamps.date(milliseconds: delivery.signedAt), secretIndex: Int(delivery.secretIndex))
    }

    /// Checks an action and reads it. Kind `signature_mismatch` means that it must be refused, kind `decode` that it is genuine
    /// but not understood.
    public func constructAction(payload: Data, header: String?) throws(WorkOSError) -> Action {
        let type = try bridged { try native.constructAction(body: payload, header: header ?? "") }
        let context = try Wire.decode(
            JSONValue.self, from: payload, code: "action_malformed", what: "the action", operation: nil)
        return Action(type: ActionType(rawValue: type), context: context)
    }

    /// The signed answer to an action, as JSON text.
    public func signResponse(_ type: ActionType, _ verdict: Verdict) throws(WorkOSError) -> String {
        let (allow, message): (Bool, String?) =
            switch verdict {
            case .allow: (true, nil)
            case .deny(let message): (false, message)
            }
        return try bridged {
            try native.signResponse(actionType: type.rawValue, allow: allow, errorMessage: message)
        }
    }
}

/// What belongs to no service: see ``WorkOS/actions``.
public struct Actions: Sendable {
    /// A verifier for the secret of an actions endpoint. Keep it.
    public func verifier(secret: String, tolerance: Duration? = nil) throws(WorkOSError) -> ActionVerifier {
        try ActionVerifier(secret: secret, tolerance: tolerance)
    }
}

extension WorkOS {
    /// Actions: what WorkOS asks the application before it signs a user in or up.
    public var actions: Actions { Actions() }
}

extension ActionVerifier: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Without the context.
extension Action: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: ["type": type], displayStyle: .struct) }
}
