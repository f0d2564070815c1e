import Foundation

/// What must happen before a sign-in is complete. Members that do not belong to the kind of step are absent or empty.
///
/// The tokens, and what is known of the user, are not printed.
public struct Challenge: Sendable, Hashable {
    /// Which step, such as `mfa_challenge` or `organization_selection_required`.
    public var kind: String
    /// To be sent with the answer to the step.
    public var pendingAuthenticationToken: String?
    /// To be sent with an e-mail address that was asked for.
    public var emailCompletionToken: String?
    /// The verification that was mailed.
    public var emailVerificationId: String?
    /// The address that the step is about.
    public var email: String?
    /// The radar challenge to answer.
    public var radarChallengeId: String?
    /// The user, as far as they are known, with names as on the wire.
    public var user: JSONValue?
    /// Organizations to choose from.
    public var organizations: [Organization]
    /// Factors to choose from.
    public var authenticationFactors: [Factor]
    /// Connections to sign in through.
    public var connectionIds: [String]
    /// Methods that the organization allows, by name.
    public var authMethods: [String: JSONValue]

    /// An organization to choose.
    public struct Organization: Sendable, Hashable {
        /// Identifier.
        public var id: String
        /// Name.
        public var name: String

        /// With its members.
        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// An authentication factor to choose.
    public struct Factor: Sendable, Hashable {
        /// Identifier.
        public var id: String
        /// Type, such as `totp`.
        public var type: String

        /// With its members.
        public init(id: String, type: String) {
            self.id = id
            self.type = type
        }
    }

    /// Made by this package; applications make one in tests of their own.
    public init(
        kind: String,
        pendingAuthenticationToken: String? = nil,
        emailCompletionToken: String? = nil,
        emailVerificationId: String? = nil,
        email: String? = nil,
        radarChallengeId: String? = nil,
        user: JSONValue? = nil,
        organizations: [Organization] = [],
        authenticationFactors: [Factor] = [],
        connectionIds: [String] = [],
        authMethods: [String: JSONValue] = [:]
    ) {
        self.kind = kind
        self.pendingAuthenticationToken = pendingAuthenticationToken
        self.emailCompletionToken = emailCompletionToken
        self.emailVerificationId = emailVerificationId
        self.email = email
        self.radarChallengeId = radarChallengeId
        self.user = user
        self.organizations = organizations
        self.authenticationFactors = authenticationFactors
        self.connectionIds = connectionIds
        self.authMethods = authMethods
    }
}

extension Challenge: Decodable {
    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        kind = try members.required("kind")
        pendingAuthenticationToken = try members.optional("pending_authentication_token")
        emailCompletionToken = try members.optional("email_completion_token")
        emailVerificationId = try members.optional("email_verification_id")
        email = try members.optional("email")
        radarChallengeId = try members.optional("radar_challenge_id")
        user = try members.optional("user")
        organizations = try members.list("organizations")
        authenticationFactors = try members.list("authentication_factors")
        connectionIds = try members.list("connection_ids")
        authMethods = try members.map("auth_methods")
    }
}

extension Challenge.Organization: Decodable {}
extension Challenge.Factor: Decodable {}

extension Challenge: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(self, children: ["kind": kind, "connectionIds": connectionIds], displayStyle: .struct)
    }
}
