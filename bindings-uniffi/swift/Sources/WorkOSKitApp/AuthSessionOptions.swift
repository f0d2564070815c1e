import Foundation
package import WorkOSKitNative

/// How an app keeps its session.
public struct AuthSessionOptions: Sendable, Hashable {
    /// How long before its expiry an access token is renewed: 60 seconds if absent.
    public var refreshWindow: Duration?
    /// How long a caller waits for a refresh that is under way: 30 seconds if absent. The refresh goes on without it.
    public var patience: Duration?
    /// How long a session that cannot be renewed is shown after its access token expired: 7 days if absent. Zero shows no
    /// session whose token is expired.
    public var maxOffline: Duration?
    /// How long a sign-in may take between browser and callback: an hour if absent.
    public var maxSignInAge: Duration?
    /// Whether tokens are renewed. `false` is for an app extension that shares the storage of its app: it reads the storage
    /// again when its token is due, and leaves the exchange to the app, so that the two do not spend one refresh token.
    public var allowRefresh: Bool
    /// Identifies this installation, for storages that outlive it, such as the Keychain: a session that another installation
    /// left behind is removed instead of restored. Keep a random one in the app's `UserDefaults`.
    public var installationId: String?

    /// All defaults, but for what is given.
    public init(
        refreshWindow: Duration? = nil, patience: Duration? = nil, maxOffline: Duration? = nil,
        maxSignInAge: Duration? = nil, allowRefresh: Bool = true, installationId: String? = nil
    ) {
        self.refreshWindow = refreshWindow
        self.patience = patience
        self.maxOffline = maxOffline
        self.maxSignInAge = maxSignInAge
        self.allowRefresh = allowRefresh
        self.installationId = installationId
    }

    func settings(redirectUri: String) -> AuthSessionSettings {
        AuthSessionSettings(
            redirectUri: redirectUri, refreshWindow: refreshWindow?.milliseconds, patience: patience?.milliseconds,
            maxOffline: maxOffline?.milliseconds, maxSignInAge: maxSignInAge?.milliseconds,
            withoutRefresh: !allowRefresh, installationId: installationId)
    }
}

/// Where the API lives, and how a client without secrets calls it.
public struct ConnectionOptions: Sendable, Hashable {
    /// Where the API lives: an emulator or a proxy. It then stands for every host of WorkOS.
    public var baseUrl: String?
    /// How long a call may take in all, retries included: 60 seconds if absent.
    public var timeout: Duration?
    /// How often a call is repeated when that is safe, 0 to 1000: 3 times if absent.
    public var maxRetries: Int?
    /// Name of the app, added to the `User-Agent` header.
    public var applicationName: String?
    /// Its version.
    public var applicationVersion: String?
    /// Allows a base URL of `http://` outside this machine. Tokens then travel readable: never in production.
    public var dangerAllowPlainHttp: Bool

    /// All defaults, but for what is given.
    public init(
        baseUrl: String? = nil, timeout: Duration? = nil, maxRetries: Int? = nil, applicationName: String? = nil,
        applicationVersion: String? = nil, dangerAllowPlainHttp: Bool = false
    ) {
        self.baseUrl = baseUrl
        self.timeout = timeout
        self.maxRetries = maxRetries
        self.applicationName = applicationName
        self.applicationVersion = applicationVersion
        self.dangerAllowPlainHttp = dangerAllowPlainHttp
    }

    /// Settings that hold no secret.
    func settings(clientId: String) throws(WorkOSError) -> Settings {
        let maxRetries = try checkedCount("maxRetries", maxRetries)
        // A server's library has members for secrets beside these. They are left out, and so is the environment.
        return Settings(
            clientId: clientId, baseUrl: baseUrl, timeout: timeout?.milliseconds, maxRetries: maxRetries,
            applicationName: applicationName, applicationVersion: applicationVersion,
            dangerAllowPlainHttp: dangerAllowPlainHttp)
    }
}

/// How a sign-in through AuthKit begins. What is absent is left out of the URL.
public struct AuthorizationOptions: Sendable, Hashable {
    /// What to send the user to; the hosted page of AuthKit if nothing else is chosen.
    public var provider: AuthenticationProvider?
    /// Identifier of the connection to sign in through.
    public var connectionId: String?
    /// Identifier of the organization to sign in to.
    public var organizationId: String?
    /// E-mail address or user name to fill in beforehand.
    public var loginHint: String?
    /// Domain that helps the identity provider to find the account.
    public var domainHint: String?
    /// Page of AuthKit to begin with.
    public var screenHint: ScreenHint?
    /// What the page asks, in the terms of OpenID Connect, such as `login`.
    public var prompt: String?
    /// Seconds after which a past sign-in no longer counts; 0 always asks.
    public var maxAge: Int?
    /// Token of an invitation that the sign-in accepts. It is not printed.
    public var invitationToken: String?
    /// Further OAuth scopes to ask of the provider.
    public var providerScopes: [String]?
    /// Further query parameters for the provider's own authorization URL.
    public var providerQueryParams: [String: String]?

    /// Nothing but what is given.
    public init(
        provider: AuthenticationProvider? = nil, connectionId: String? = nil, organizationId: String? = nil,
        loginHint: String? = nil, domainHint: String? = nil, screenHint: ScreenHint? = nil, prompt: String? = nil,
        maxAge: Int? = nil, invitationToken: String? = nil, providerScopes: [String]? = nil,
        providerQueryParams: [String: String]? = nil
    ) {
        self.provider = provider
        self.connectionId = connectionId
        self.organizationId = organizationId
        self.loginHint = loginHint
        self.domainHint = domainHint
        self.screenHint = screenHint
        self.prompt = prompt
        self.maxAge = maxAge
        self.invitationToken = invitationToken
        self.providerScopes = providerScopes
        self.providerQueryParams = providerQueryParams
    }

    package func settings(redirectUri: String = "", returnPathname: String? = nil, customState: String? = nil) -> AuthKitSettings {
        AuthKitSettings(
            redirectUri: redirectUri, returnPathname: returnPathname, customState: customState,
            provider: provider?.rawValue, connectionId: connectionId, organizationId: organizationId, loginHint: loginHint,
            domainHint: domainHint, screenHint: screenHint?.rawValue, prompt: prompt, maxAge: maxAge.map(Int64.init),
            invitationToken: invitationToken, providerScopes: providerScopes, providerQueryParams: providerQueryParams)
    }
}

extension AuthorizationOptions: CustomReflectable {
    /// Without the invitation and who is expected.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "provider": provider as Any, "connectionId": connectionId as Any, "organizationId": organizationId as Any,
                "screenHint": screenHint as Any,
            ],
            displayStyle: .struct)
    }
}
