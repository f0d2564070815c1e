import Foundation
package import WorkOSKitNative

/// A sign-in on a device without a browser that has begun (RFC 8628): the user enters a short code elsewhere.
///
/// ```swift
/// let flow = try await client.startDeviceFlow()
/// print("Open \(flow.authorization.verificationUri) and enter \(flow.authorization.userCode)")
/// if case .authenticated(let response) = try await flow.wait() { … }
/// ```
public struct DeviceFlow: Sendable {
    private let native: NativeDeviceFlow

    /// What to show to the user: the code, and the address where it is entered.
    public let authorization: DeviceAuthorizationResponse

    package init(_ native: NativeDeviceFlow) throws(WorkOSError) {
        self.native = native
        authorization = try Wire.decode(
            DeviceAuthorizationResponse.self, from: try bridged { try native.authorization() }, code: "answer_malformed",
            what: "the answer", operation: DeviceFlow.operation)
    }

    /// The pause that the server wants between two questions. It grows when the server says so.
    public var interval: Duration {
        get throws(WorkOSError) { .milliseconds(try bridged { try native.interval() }) }
    }

    /// Asks until the user has decided, at the pace that the server wants. Cancelling the task ends it.
    public func wait() async throws(WorkOSError) -> DeviceSignIn {
        let native = native
        return try DeviceSignIn(try await cancellable(Self.exchange) { try await native.wait(cancellation: $0) })
    }

    /// Asks once: nothing if the user has not decided yet.
    public func poll() async throws(WorkOSError) -> DeviceSignIn? {
        let native = native
        let ended = try await cancellable(Self.exchange) { try await native.poll(cancellation: $0) }
        guard let ended else { return nil }
        return try DeviceSignIn(ended)
    }

    package static let operation = "user_management.create_device_authorization"
    private static let exchange = "user_management.authenticate_with_device_code"
}

/// How a sign-in on a device ended.
public enum DeviceSignIn: Sendable, Hashable {
    /// The user signed in.
    case authenticated(AuthenticateResponse)
    /// The user refused.
    case denied
    /// The codes are over their time: begin again.
    case expired
}

extension DeviceSignIn {
    init(_ signIn: NativeDeviceSignIn) throws(WorkOSError) {
        switch signIn {
        case .authenticated(let response):
            self = .authenticated(
                try Wire.decode(
                    AuthenticateResponse.self, from: response, code: "answer_malformed", what: "the answer",
                    operation: "user_management.authenticate_with_device_code"))
        case .denied: self = .denied
        case .expired: self = .expired
        }
    }
}

extension DeviceFlow: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: ["authorization": authorization], displayStyle: .struct) }
}
