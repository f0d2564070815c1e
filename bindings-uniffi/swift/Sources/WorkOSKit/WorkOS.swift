import Foundation
internal import WorkOSKitNative

/// A client of the WorkOS API. Keep one per application: it holds the connections.
///
/// ```swift
/// let workos = try WorkOS(apiKey: "sk_…", clientId: "client_…")
/// let organization = try await workos.organizations.createOrganization(name: "Foo Corp")
/// ```
///
/// This is the client of a server. A program on its user's machine must not hold an API key.
public final class WorkOS: Sendable {
    let waist: Waist

    /// Makes a client. What is absent comes from `WORKOS_API_KEY`, `WORKOS_CLIENT_ID` and `WORKOS_BASE_URL`, or keeps its
    /// default. Fails with kind `configuration` if the settings contradict one another.
    ///
    /// - Parameters:
    ///   - apiKey: API key.
    ///   - clientId: Client id of the environment, or of a Connect application.
    ///   - clientSecret: Client secret, where it is not the API key: that of a Connect application.
    ///   - baseUrl: Where the API lives: an emulator or a proxy. It then stands for every host of WorkOS.
    ///   - authkitDomain: Domain of the environment's AuthKit, such as `example.authkit.app`, which the OAuth operations of
    ///     `connect` need.
    ///   - timeout: How long a call may take in all, retries included: 60 seconds if absent.
    ///   - maxRetries: How often a call is repeated when that is safe, 0 to 1000: 3 times if absent.
    ///   - application: Name and version of the application, added to the `User-Agent` header.
    ///   - dangerAllowPlainHttp: Allows a base URL of `http://` outside this machine. The API key then travels readable:
    ///     never in production.
    public init(
        apiKey: String? = nil,
        clientId: String? = nil,
        clientSecret: String? = nil,
        baseUrl: String? = nil,
        authkitDomain: String? = nil,
        timeout: Duration? = nil,
        maxRetries: Int? = nil,
        application: (name: String, version: String)? = nil,
        dangerAllowPlainHttp: Bool = false
    ) throws(WorkOSError) {
        let settings = Settings(
            apiKey: apiKey,
            clientId: clientId,
            clientSecret: clientSecret,
            baseUrl: baseUrl,
            authkitDomain: authkitDomain,
            timeout: timeout?.milliseconds,
            maxRetries: try checkedCount("maxRetries", maxRetries),
            applicationName: application?.name,
            applicationVersion: application?.version,
            dangerAllowPlainHttp: dangerAllowPlainHttp,
            environment: true,
            isPublic: false)
        waist = Waist(native: try bridged { try NativeClient(settings: settings) })
    }
}

extension WorkOS {
    /// Proof Key for Code Exchange, for applications that drive an OAuth flow by hand.
    public var pkce: Pkce { Pkce() }
}

extension WorkOS: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is safe to log.
    public var description: String { waist.native.description() }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["configuration": description]) }
}
