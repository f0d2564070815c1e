internal import WorkOSKitNative

/// Proof Key for Code Exchange (RFC 7636), for applications that drive an OAuth flow by hand.
public struct Pkce: Sendable {
    /// Needs no client.
    public init() {}

    /// Makes a verifier of 43 characters (256 bits of randomness) and its challenge.
    public func generate() throws(WorkOSError) -> PkcePair {
        let verifier = try generateCodeVerifier()
        return PkcePair(codeVerifier: verifier, codeChallenge: try generateCodeChallenge(verifier))
    }

    /// Makes a random code verifier of a length from 43 to 128. Any other is refused with kind `invalid_request` and code
    /// `code_verifier_invalid`.
    public func generateCodeVerifier(length: Int = 43) throws(WorkOSError) -> String {
        try bridged { try makeCodeVerifier(length: UInt32(clamping: length)) }
    }

    /// The `S256` challenge of a verifier. One that does not have the form of a verifier is refused as above.
    public func generateCodeChallenge(_ codeVerifier: String) throws(WorkOSError) -> String {
        try bridged { try makeCodeChallenge(verifier: codeVerifier) }
    }
}

/// A fresh code verifier together with the challenge that belongs to it.
public struct PkcePair: Sendable, Hashable {
    /// Kept by the application until the callback, then sent with the authorization code. A secret.
    public let codeVerifier: String
    /// Sent in the authorization URL.
    public let codeChallenge: String
    /// Sent in the authorization URL.
    public let codeChallengeMethod = "S256"
}

extension PkcePair: CustomReflectable {
    /// Without the verifier.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "codeVerifier": Redaction.mark, "codeChallenge": codeChallenge,
                "codeChallengeMethod": codeChallengeMethod,
            ],
            displayStyle: .struct)
    }
}
