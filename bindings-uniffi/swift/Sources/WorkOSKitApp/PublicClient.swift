import Foundation
internal import WorkOSKitNative

/// A client for what a program may do that cannot keep a secret: sign in with PKCE or a device code, refresh, sign out.
///
/// It has no API key, reads none from the environment, and sends neither an `Authorization` header nor a `client_secret`. An
/// app that keeps a session uses ``AuthSession``, which does all of this.
public final class PublicClient: Sendable {
    private let native: NativePublicClient
    /// What is safe to log.
    public let description: String

    /// With the client id of the environment. Fails with kind `configuration` and code `credentials_missing` if it is empty.
    public init(clientId: String, connection: ConnectionOptions = ConnectionOptions()) throws(WorkOSError) {
        let settings = try connection.settings(clientId: clientId)
        native = try bridged { try NativePublicClient(settings: settings) }
        description = "PublicClient(\(clientId))"
    }

    /// The URL that signs a user in, with fresh state and PKCE challenge. Sends nothing.
    public func getAuthorizationUrlWithPkce(
        redirectUri: String, options: AuthorizationOptions = AuthorizationOptions()
    ) throws(WorkOSError) -> PublicAuthorizationUrl {
        let start = try bridged {
            try native.getAuthorizationUrlWithPkce(settings: options.settings(redirectUri: redirectUri))
        }
        let url = try checkedUrl(start.url, "user_management.get_authorization_url")
        return PublicAuthorizationUrl(url: url, state: start.state, codeVerifier: start.codeVerifier)
    }

    /// Exchanges an authorization code with its verifier. Neither is sent twice.
    public func authenticateWithCodeAndVerifier(
        code: String, codeVerifier: String
    ) async throws(WorkOSError) -> AuthenticateResponse {
        let native = native
        return try await answer("user_management.authenticate_with_code") {
            try await native.authenticateWithCodeAndVerifier(code: code, codeVerifier: codeVerifier, cancellation: $0)
        }
    }

    /// Exchanges a refresh token, within an organization if one is given. It is not sent twice.
    public func authenticateWithRefreshToken(
        _ refreshToken: String, organizationId: String? = nil
    ) async throws(WorkOSError) -> AuthenticateResponse {
        let native = native
        return try await answer("user_management.authenticate_with_refresh_token") {
            try await native.authenticateWithRefreshToken(
                refreshToken: refreshToken, organizationId: organizationId, cancellation: $0)
        }
    }

    /// Begins a sign-in on a device without a browser.
    public func startDeviceFlow() async throws(WorkOSError) -> DeviceFlow {
        let native = native
        return try DeviceFlow(
            try await cancellable(DeviceFlow.operation) { try await native.startDeviceFlow(cancellation: $0) })
    }

    /// The URL that ends a session. Sends nothing.
    public func getLogoutUrl(sessionId: String, returnTo: String? = nil) throws(WorkOSError) -> URL {
        let url = try bridged { try native.getLogoutUrl(sessionId: sessionId, returnTo: returnTo) }
        return try checkedUrl(url, "user_management.get_logout_url")
    }

    /// The public keys of the environment's access tokens.
    public func getJwks() async throws(WorkOSError) -> JwksResponse {
        let native = native
        return try await answer("user_management.get_jwks") { try await native.getJwks(cancellation: $0) }
    }

    private func answer<Value: Decodable & Sendable>(
        _ operation: String, _ work: @Sendable (Cancellation) async throws -> Data
    ) async throws(WorkOSError) -> Value {
        try Wire.decode(
            Value.self, from: try await cancellable(operation, work), code: "answer_malformed", what: "the answer",
            operation: operation)
    }
}

/// A sign-in that begins, with what has to be remembered until its callback.
public struct PublicAuthorizationUrl: Sendable, Hashable {
    /// Open this in the user's browser.
    public let url: URL
    /// Must come back with the callback: compare it before the code is exchanged. A secret.
    public let state: String
    /// Goes along with the code. A secret.
    public let codeVerifier: String
}

/// Without the query of the URL, which carries the state.
extension PublicAuthorizationUrl: CustomReflectable {
    public var customMirror: Mirror {
        let place = String(url.absoluteString.prefix { $0 != "?" })
        return Mirror(
            self, children: ["url": place, "state": Redaction.mark, "codeVerifier": Redaction.mark], displayStyle: .struct)
    }
}

extension PublicClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["configuration": description]) }
}
