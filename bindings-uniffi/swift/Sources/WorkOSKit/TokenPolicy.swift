import Foundation
internal import WorkOSKitNative

/// What an access token belongs to.
public struct TokenType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// A user.
    public static var user: Self { Self(rawValue: "user") }
    /// An AI agent.
    public static var agent: Self { Self(rawValue: "agent") }
    /// A Connect application that acts for itself.
    public static var machineToMachine: Self { Self(rawValue: "machine_to_machine") }
    /// Any of them.
    public static var any: Self { Self(rawValue: "any") }

    public static var knownValues: [Self] { [.user, .agent, .machineToMachine, .any] }
}

/// Where the public keys of access tokens come from.
public struct KeySource: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The environment's own.
    public static var environment: Self { Self(rawValue: "environment") }
    /// Those of AuthKit's authorization server, which signs tokens of Connect and MCP clients.
    public static var authkit: Self { Self(rawValue: "authkit") }

    public static var knownValues: [Self] { [.environment, .authkit] }
}

/// Says which access tokens are accepted. Make one and keep it.
public struct TokenPolicy: Sendable {
    let native: NativeTokenPolicy

    /// Fails with kind `configuration` if the settings contradict one another.
    ///
    /// - Parameters:
    ///   - issuers: Accepted issuers; the usual ones if there are none.
    ///   - dangerAcceptAnyIssuer: Accepts every issuer whose key fits.
    ///   - audiences: Audiences of which the token must name one.
    ///   - clientId: Client id of the token and its keys; that of the client if absent.
    ///   - leeway: How far clocks may differ.
    ///   - tokenType: Whose tokens; those of users if absent.
    ///   - keys: Where keys come from; the environment if absent.
    public init(
        issuers: [String] = [], dangerAcceptAnyIssuer: Bool = false, audiences: [String] = [], clientId: String? = nil,
        leeway: Duration? = nil, tokenType: TokenType? = nil, keys: KeySource? = nil
    ) throws(WorkOSError) {
        let settings = PolicySettings(
            issuers: issuers, dangerAcceptAnyIssuer: dangerAcceptAnyIssuer, audiences: audiences, clientId: clientId,
            leeway: leeway?.milliseconds, tokenType: tokenType?.rawValue, keys: keys?.rawValue)
        native = try bridged { try NativeTokenPolicy(settings: settings) }
    }

    /// The policy of a protected resource, such as an MCP server: tokens of AuthKit's authorization server whose audience is
    /// the resource, of users, agents or applications.
    ///
    /// - Parameters:
    ///   - resource: Identifier of the resource, its URL.
    ///   - issuer: The authorization server, such as `https://example.authkit.app`.
    public static func forResource(_ resource: String, issuer: String) throws(WorkOSError) -> TokenPolicy {
        try TokenPolicy(issuers: [issuer], audiences: [resource], tokenType: .any, keys: .authkit)
    }
}

/// The public keys that access tokens are verified with, as all clients of the process share them. Nothing has to be done
/// with them: they are fetched when the first token is verified.
public struct SessionKeys: Sendable {
    private let client: NativeClient
    private let native: NativeSessionKeys

    init(_ client: NativeClient, _ source: KeySource) throws(WorkOSError) {
        self.client = client
        native = try bridged { try client.sessionKeys(keys: source.rawValue) }
    }

    /// Those of another source.
    public func fromSource(_ source: KeySource) throws(WorkOSError) -> SessionKeys { try SessionKeys(client, source) }

    /// Fetches the keys unless they are there and young: when a server starts, say. Fails with kind `unavailable` and code
    /// `keys_unavailable`.
    public func warmUp() async throws(WorkOSError) {
        let native = native
        try await cancellable("user_management.get_jwks") { try await native.warmUp(cancellation: $0) }
    }

    /// Whether the keys are missing, or so old that newer ones should be asked for.
    public func needsRefresh() throws(WorkOSError) -> Bool { try bridged { try native.needsRefresh() } }

    /// Takes keys from the text of a JSON Web Key Set, as if they had been fetched just now. Fails with kind `configuration`
    /// and code `keys_malformed`.
    public func preload(_ json: String) throws(WorkOSError) { try bridged { try native.preload(json: json) } }

    /// Takes keys from the text of a JSON Web Key Set and never fetches any, in this whole process. Fails as above.
    public func pin(_ json: String) throws(WorkOSError) { try bridged { try native.pin(json: json) } }

    /// The keys as the JSON text that was fetched or given; nothing if there are none.
    public func toJson() throws(WorkOSError) -> String? { try bridged { try native.toJson() } }

    /// Identifiers of the keys (`kid`).
    public func keyIds() throws(WorkOSError) -> [String] { try bridged { try native.keyIds() } }
}

extension UserManagement {
    /// Verifies an access token against a policy, with keys fetched where that is needed.
    ///
    /// Fails with kind `authentication` and a code such as `token_expired`, and with kind `unavailable` if keys cannot be had.
    public func verifyAccessToken(_ token: String, policy: TokenPolicy) async throws(WorkOSError) -> AccessToken {
        let native = waist.native
        return AccessToken(
            try await cancellable("user_management.get_jwks") {
                try await native.verifyAccessToken(token: token, policy: policy.native, now: nil, cancellation: $0)
            })
    }

    /// The same without waiting: nothing if keys must be fetched first.
    public func tryVerifyAccessToken(_ token: String, policy: TokenPolicy) throws(WorkOSError) -> AccessToken? {
        try tryVerifyAccessToken(token, policy: policy, now: nil)
    }

    func tryVerifyAccessToken(_ token: String, policy: TokenPolicy, now: Date?) throws(WorkOSError) -> AccessToken? {
        let now = now.map(Timestamps.milliseconds)
        return try bridged { try waist.native.tryVerifyAccessToken(token: token, policy: policy.native, now: now) }
            .map(AccessToken.init)
    }

    /// Verifies the token of an `Authorization` header. Fails as ``verifyAccessToken(_:policy:)``, and with code
    /// `bearer_token_missing` or the like; ``BearerRefusal`` makes the answer of the error.
    public func authenticateBearer(_ authorization: String?, policy: TokenPolicy) async throws(WorkOSError) -> AccessToken {
        try await verifyAccessToken(try bearerToken(authorization), policy: policy)
    }

    /// The same without waiting: nothing if keys must be fetched first.
    public func tryAuthenticateBearer(_ authorization: String?, policy: TokenPolicy) throws(WorkOSError) -> AccessToken? {
        try tryVerifyAccessToken(try bearerToken(authorization), policy: policy)
    }

    /// The public keys of the environment's access tokens.
    public func sessionKeys() throws(WorkOSError) -> SessionKeys { try SessionKeys(waist.native, .environment) }

    /// Begins a sign-in on a device without a browser.
    public func startDeviceFlow() async throws(WorkOSError) -> DeviceFlow {
        let native = waist.native
        return try DeviceFlow(
            try await cancellable(DeviceFlow.operation) { try await native.startDeviceFlow(cancellation: $0) })
    }
}

extension Agents {
    /// Verifies the access token of an agent on this side. Fails as ``UserManagement/verifyAccessToken(_:policy:)``.
    public func verifyAccessToken(_ token: String, audience: String? = nil) async throws(WorkOSError) -> AccessToken {
        try await verify(token, audience, unrevoked: false)
    }

    /// The same, and asks the API whether it was revoked.
    public func verifyUnrevokedAccessToken(
        _ token: String, audience: String? = nil
    ) async throws(WorkOSError) -> AccessToken {
        try await verify(token, audience, unrevoked: true)
    }

    private func verify(_ token: String, _ audience: String?, unrevoked: Bool) async throws(WorkOSError) -> AccessToken {
        let native = waist.native
        return AccessToken(
            try await cancellable {
                try await native.verifyAgentToken(token: token, audience: audience, unrevoked: unrevoked, cancellation: $0)
            })
    }
}
