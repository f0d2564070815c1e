import Foundation
internal import WorkOSKitNative

/// Checks that deliveries come from WorkOS, unchanged and recently. Make one per endpoint and keep it.
public struct WebhookVerifier: Sendable {
    private let native: NativeWebhookVerifier

    /// With the signing secret of an endpoint, or several while a secret is being rotated.
    ///
    /// - Parameters:
    ///   - secrets: Signing secrets. At least one must not be empty, or nothing is ever accepted.
    ///   - tolerance: How far the signing time may be from now, in either direction: 180 seconds if absent.
    ///   - now: The time to compare with, for tests; the system's clock if absent.
    public init(secrets: [String], tolerance: Duration? = nil, now: Date? = nil) throws(WorkOSError) {
        native = try bridged {
            try NativeWebhookVerifier(
                secrets: secrets, tolerance: tolerance?.milliseconds, now: now.map(Timestamps.milliseconds))
        }
    }

    /// With one signing secret.
    public init(secret: String, tolerance: Duration? = nil, now: Date? = nil) throws(WorkOSError) {
        try self.init(secrets: [secret], tolerance: tolerance, now: now)
    }

    /// Checks a raw body against its `WorkOS-Signature` header. A failure has kind `signature_mismatch`; its code says why:
    /// `signature_missing`, `signature_malformed`, `timestamp_outside_tolerance`, `signature_mismatch` or `secret_missing`.
    @discardableResult
    public func verify(payload: Data, header: String?) throws(WorkOSError) -> VerifiedDelivery {
        let delivery = try bridged { try native.verify(body: payload, header: header ?? "") }
        return VerifiedDelivery(
            timestamp: Timestamps.date(milliseconds: delivery.signedAt), secretIndex: Int(delivery.secretIndex))
    }

    /// Checks a delivery and reads its envelope. Kind `signature_mismatch` means that it must be refused, kind `decode` that
    /// it is genuine but not understood.
    public func constructEvent(payload: Data, header: String?) throws(WorkOSError) -> Event {
        try Event(try bridged { try native.constructEvent(body: payload, header: header ?? "") })
    }
}

extension WebhookVerifier: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// What a successful verification found out.
public struct VerifiedDelivery: Sendable, Hashable {
    /// When the delivery was signed. Every attempt is signed anew.
    public var timestamp: Date
    /// Position of the secret that matched, in the order they were given.
    public var secretIndex: Int
}

extension Webhooks {
    /// A verifier for an endpoint's signing secret. Keep it instead of making one per delivery.
    public func verifier(secret: String, tolerance: Duration? = nil) throws(WorkOSError) -> WebhookVerifier {
        try WebhookVerifier(secret: secret, tolerance: tolerance)
    }

    /// Checks a delivery and reads its envelope: ``WebhookVerifier/constructEvent(payload:header:)``. Sends nothing.
    public func constructEvent(
        payload: Data, header: String?, secret: String, tolerance: Duration? = nil
    ) throws(WorkOSError) -> Event {
        try verifier(secret: secret, tolerance: tolerance).constructEvent(payload: payload, header: header)
    }

    /// Checks a delivery without reading it: ``WebhookVerifier/verify(payload:header:)``.
    @discardableResult
    public func verifyHeader(
        payload: Data, header: String?, secret: String, tolerance: Duration? = nil
    ) throws(WorkOSError) -> VerifiedDelivery {
        try verifier(secret: secret, tolerance: tolerance).verify(payload: payload, header: header)
    }

    /// Value of the `WorkOS-Signature` header of a body, for tests of an application's own endpoint.
    public func sign(payload: Data, secret: String, timestamp: Date = Date()) throws(WorkOSError) -> String {
        try bridged { try signWebhook(body: payload, secret: secret, now: Timestamps.milliseconds(of: timestamp)) }
    }

    /// The signature alone, in hexadecimal.
    public func computeSignature(timestamp: Date, payload: Data, secret: String) throws(WorkOSError) -> String {
        try bridged {
            try computeWebhookSignature(body: payload, secret: secret, now: Timestamps.milliseconds(of: timestamp))
        }
    }
}
