/// What went wrong, named by what to do about it.
public struct ErrorKind: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The credential is missing or wrong (401): configure another one.
    public static var authentication: Self { Self(rawValue: "authentication") }
    /// The credential or the user may not do this (403): ask someone who may.
    public static var permission: Self { Self(rawValue: "permission") }
    /// What was asked for does not exist (404): treat it as gone.
    public static var notFound: Self { Self(rawValue: "not_found") }
    /// The state on the server forbids this now (409): read it again and decide.
    public static var conflict: Self { Self(rawValue: "conflict") }
    /// The request is wrong (400, 422): correct it.
    public static var invalidRequest: Self { Self(rawValue: "invalid_request") }
    /// Too many requests (429): wait for ``WorkOSError/retryAfter``.
    public static var rateLimited: Self { Self(rawValue: "rate_limited") }
    /// The server cannot answer now (5xx): try later.
    public static var unavailable: Self { Self(rawValue: "unavailable") }
    /// The deadline passed: try again, or allow more time.
    public static var timeout: Self { Self(rawValue: "timeout") }
    /// No connection, or it broke: try again.
    public static var connection: Self { Self(rawValue: "connection") }
    /// The answer is not what this version understands.
    public static var decode: Self { Self(rawValue: "decode") }
    /// The client is not configured for this: change the configuration.
    public static var configuration: Self { Self(rawValue: "configuration") }
    /// A signature, a state or another proof does not fit: refuse the input.
    public static var signatureMismatch: Self { Self(rawValue: "signature_mismatch") }
    /// The session is over its time: refresh it.
    public static var sessionExpired: Self { Self(rawValue: "session_expired") }
    /// The session is not to be trusted: sign in again.
    public static var sessionInvalid: Self { Self(rawValue: "session_invalid") }
    /// Signing in takes another step: see ``WorkOSError/challenge``.
    public static var challenge: Self { Self(rawValue: "challenge") }
    /// The task was cancelled; the server may have acted.
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    /// A mistake of this library: report it.
    public static var unexpected: Self { Self(rawValue: "unexpected") }

    public static var knownValues: [Self] {
        [
            .authentication, .permission, .notFound, .conflict, .invalidRequest, .rateLimited, .unavailable, .timeout,
            .connection, .decode, .configuration, .signatureMismatch, .sessionExpired, .sessionInvalid, .challenge,
            .cancelled, .unexpected,
        ]
    }
}
