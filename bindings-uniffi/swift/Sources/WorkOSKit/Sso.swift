import Foundation
internal import WorkOSKitNative

/// What a user signs in through: exactly one of these.
public enum ConnectionSelector: Sendable, Hashable {
    /// A connection, by its identifier.
    case connection(String)
    /// An organization, by its identifier.
    case organization(String)
    /// An OAuth provider.
    case provider(SsoProvider)
}

/// What an application remembers between the two halves of a sign-in, in a cookie or a store of its own: `state`, code
/// verifier and where to continue. It is not printed.
public struct SignInFlow: Sendable, Hashable {
    private let json: String

    /// The flow from the text that ``toJson()`` gave. Fails with kind `invalid_request` if it is none.
    public static func fromJson(_ json: String) throws(WorkOSError) -> SignInFlow {
        try bridged { try checkFlow(flow: json) }
        return SignInFlow(json)
    }

    /// The flow as text, secrets included, for the application's own storage.
    public func toJson() -> String { json }

    init(_ json: String) { self.json = json }
}

/// The start of a sign-in.
public struct SignInStart: Sendable, Hashable {
    /// Where to send the browser.
    public let url: URL
    /// What to remember until the callback.
    public let flow: SignInFlow
}

/// What an application allows in a callback.
public struct CallbackOptions: Sendable, Hashable {
    /// Accept a sign-in that the identity provider started, which has no flow.
    public var allowIdpInitiated: Bool
    /// Origins that the flow's `returnTo` may name.
    public var allowedReturnOrigins: [String]
    /// How long a sign-in may take; the core's own limit if absent.
    public var maxFlowAge: Duration?

    /// Nothing is allowed by default.
    public init(allowIdpInitiated: Bool = false, allowedReturnOrigins: [String] = [], maxFlowAge: Duration? = nil) {
        self.allowIdpInitiated = allowIdpInitiated
        self.allowedReturnOrigins = allowedReturnOrigins
        self.maxFlowAge = maxFlowAge
    }
}

/// A sign-in that is complete.
public struct SignIn: Sendable, Hashable {
    /// The profile, and the access token that belongs to it.
    public let response: SsoTokenResponse
    /// Where to continue, checked against open redirects.
    public let returnTo: String?
    /// `application` or `identity_provider`.
    public let initiatedBy: String

    /// Who signed in.
    public var profile: Profile { response.profile }
}

extension Sso {
    /// Starts a sign-in, with a fresh `state` and PKCE challenge. Sends nothing.
    ///
    /// - Parameters:
    ///   - selector: What the user signs in through.
    ///   - redirectUri: Where the user comes back to.
    ///   - domainHint: Fills in the identity provider's form.
    ///   - loginHint: Fills in the identity provider's form.
    ///   - providerScopes: Scopes beside the usual ones.
    ///   - providerQueryParams: Query parameters to hand on to the provider.
    ///   - nonce: A nonce of the application's own.
    ///   - forceLogin: Authenticate again, also where the identity provider knows the user.
    ///   - returnTo: Where to continue after the sign-in.
    ///   - allowedReturnOrigins: Origins that `returnTo` may name.
    public func getAuthorizationUrlWithPkce(
        _ selector: ConnectionSelector,
        redirectUri: String,
        domainHint: String? = nil,
        loginHint: String? = nil,
        providerScopes: [String]? = nil,
        providerQueryParams: [String: String]? = nil,
        nonce: String? = nil,
        forceLogin: Bool = false,
        returnTo: String? = nil,
        allowedReturnOrigins: [String] = []
    ) throws(WorkOSError) -> SignInStart {
        var connection: String?
        var organization: String?
        var provider: String?
        switch selector {
        case .connection(let id): connection = id
        case .organization(let id): organization = id
        case .provider(let name): provider = name.rawValue
        }
        let settings = SignInSettings(
            connection: connection, organization: organization, provider: provider, redirectUri: redirectUri,
            domainHint: domainHint, loginHint: loginHint, providerScopes: providerScopes,
            providerQueryParams: providerQueryParams, nonce: nonce, forceLogin: forceLogin, returnTo: returnTo,
            allowedReturnOrigins: allowedReturnOrigins)
        let start = try bridged { try waist.native.startSignIn(settings: settings) }
        return SignInStart(url: try checkedUrl(start.url, "sso.get_authorization_url"), flow: SignInFlow(start.flow))
    }

    /// Ends a sign-in: checks the callback against the flow, exchanges the code once and gives the profile.
    ///
    /// Fails with kind `signature_mismatch` if the callback does not belong to the flow, and with
    /// ``WorkOSError/callback`` if it says why nobody signed in.
    ///
    /// - Parameters:
    ///   - callback: The URL of the callback, or its query string.
    ///   - flow: What was remembered; nothing for a sign-in that the identity provider started.
    ///   - options: What is allowed.
    public func handleCallback(
        _ callback: String, flow: SignInFlow?, options: CallbackOptions = CallbackOptions()
    ) async throws(WorkOSError) -> SignIn {
        let settings = CallbackSettings(
            allowIdpInitiated: options.allowIdpInitiated, allowedReturnOrigins: options.allowedReturnOrigins,
            maxFlowAge: options.maxFlowAge?.milliseconds, now: nil)
        let native = waist.native
        let text = flow?.toJson()
        let signIn = try await cancellable("sso.get_profile_and_token") { cancellation in
            try await native.handleCallback(
                callback: callback, flow: text, settings: settings, cancellation: cancellation)
        }
        let response = try Wire.decode(
            SsoTokenResponse.self, from: signIn.response, code: "answer_malformed", what: "the answer",
            operation: "sso.get_profile_and_token")
        return SignIn(response: response, returnTo: signIn.returnTo, initiatedBy: signIn.initiatedBy)
    }

    /// Asks for a logout token and builds the URL that ends the session at the identity provider.
    public func logoutUrl(profileId: String) async throws(WorkOSError) -> URL {
        let native = waist.native
        let text = try await cancellable("sso.get_logout_url") { cancellation in
            try await native.ssoLogoutUrl(profileId: profileId, cancellation: cancellation)
        }
        return try checkedUrl(text, "sso.get_logout_url")
    }

    /// A redirect target, if it leads to this application or to one of these origins; fails with kind `invalid_request`
    /// otherwise.
    public func safeReturnTo(_ target: String, allowedOrigins: [String] = []) throws(WorkOSError) -> String {
        try bridged { try checkReturnTo(target: target, allowedOrigins: allowedOrigins) }
    }
}

extension SignInFlow: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "SignInFlow(\(Redaction.mark))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
