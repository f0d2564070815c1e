import Foundation

/// What went wrong with a call or a helper.
///
/// ``kind`` says how to respond; the other members say what happened. None of them, and nothing that is printed of them,
/// contains a secret, but for the tokens of ``challenge``, which are not printed.
///
/// ```swift
/// do {
///     return try await workos.organizations.getOrganization(id: id)
/// } catch where error.kind == .notFound {
///     return nil
/// }
/// ```
public struct WorkOSError: Error, Sendable {
    // One word, because every method can give it.
    private let members: Members

    /// How to respond.
    public var kind: ErrorKind { members.kind }
    /// The stable name of the cause: `code` or `error` of the answer, or the name a helper gives.
    public var code: String? { members.code }
    /// The cause in words, one line.
    public var message: String { members.message }
    /// The HTTP status, if there was an answer.
    public var status: Int? { members.status }
    /// The server's identifier of the request, which its support asks for.
    public var requestId: String? { members.requestId }
    /// How long the server asks to wait.
    public var retryAfter: Duration? { members.retryAfter }
    /// Whether the same call can succeed later without a change.
    public var retryable: Bool { members.retryable }
    /// How often the request was tried; 0 if nothing was sent.
    public var attempts: Int { members.attempts }
    /// What is wrong with single members of the request.
    public var fieldErrors: [FieldError] { members.fieldErrors }
    /// The operation, `service.method` with names as on the wire.
    public var operation: String? { members.operation }
    /// The step that signing in still takes, if the kind is `challenge`.
    public var challenge: Challenge? { members.challenge }
    /// Why a sign-in failed, if the error comes from its callback.
    public var callback: CallbackError? { members.callback }
    /// What caused the error, in words.
    public var cause: String? { members.cause }

    /// Made by this package; applications make one in tests of their own.
    public init(
        kind: ErrorKind,
        message: String,
        code: String? = nil,
        status: Int? = nil,
        requestId: String? = nil,
        retryAfter: Duration? = nil,
        retryable: Bool = false,
        attempts: Int = 0,
        fieldErrors: [FieldError] = [],
        operation: String? = nil,
        challenge: Challenge? = nil,
        callback: CallbackError? = nil,
        cause: String? = nil
    ) {
        members = Members(
            kind: kind, code: code, message: message, status: status, requestId: requestId, retryAfter: retryAfter,
            retryable: retryable, attempts: attempts, fieldErrors: fieldErrors, operation: operation,
            challenge: challenge, callback: callback, cause: cause)
    }

    private final class Members: Sendable {
        let kind: ErrorKind
        let code: String?
        let message: String
        let status: Int?
        let requestId: String?
        let retryAfter: Duration?
        let retryable: Bool
        let attempts: Int
        let fieldErrors: [FieldError]
        let operation: String?
        let challenge: Challenge?
        let callback: CallbackError?
        let cause: String?

        init(
            kind: ErrorKind, code: String?, message: String, status: Int?, requestId: String?, retryAfter: Duration?,
            retryable: Bool, attempts: Int, fieldErrors: [FieldError], operation: String?, challenge: Challenge?,
            callback: CallbackError?, cause: String?
        ) {
            self.kind = kind
            self.code = code
            self.message = message
            self.status = status
            self.requestId = requestId
            self.retryAfter = retryAfter
            self.retryable = retryable
            self.attempts = attempts
            self.fieldErrors = fieldErrors
            self.operation = operation
            self.challenge = challenge
            self.callback = callback
            self.cause = cause
        }
    }
}

/// What is wrong with one member of a request.
public struct FieldError: Sendable, Hashable {
    /// The member, if the server names it.
    public var field: String?
    /// Code of the problem.
    public var code: String?
    /// The problem in words.
    public var message: String?

    /// With what is known of the problem.
    public init(field: String? = nil, code: String? = nil, message: String? = nil) {
        self.field = field
        self.code = code
        self.message = message
    }
}

/// Why the callback of a sign-in failed.
///
/// All of it is text that anybody can put into a link: show it to a user only escaped, or better, choose your own words by
/// ``code``.
public struct CallbackError: Sendable, Hashable {
    /// What happened, such as `access_denied` or `idp_initiated_sso_disabled`.
    public var code: String
    /// The same in words, for the log.
    public var description: String?
    /// Identifier of the connection, with `idp_initiated_sso_disabled`.
    public var connectionId: String?
    /// Identifier of the organization, with `idp_initiated_sso_disabled`.
    public var organizationId: String?

    /// With what the callback said.
    public init(code: String, description: String? = nil, connectionId: String? = nil, organizationId: String? = nil) {
        self.code = code
        self.description = description
        self.connectionId = connectionId
        self.organizationId = organizationId
    }
}

extension WorkOSError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable, LocalizedError {
    /// What is safe to log, one line.
    public var description: String {
        let before = operation.map { "\($0): " } ?? ""
        let after = code.map { ", code \($0)" } ?? ""
        return "\(before)\(message) (\(kind)\(after))"
    }

    public var debugDescription: String { description }

    public var errorDescription: String? { message }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "kind": kind, "code": code as Any, "message": message, "status": status as Any,
                "requestId": requestId as Any, "retryAfter": retryAfter as Any, "retryable": retryable,
                "attempts": attempts, "fieldErrors": fieldErrors, "operation": operation as Any,
                "challenge": challenge as Any, "callback": callback as Any, "cause": cause as Any,
            ],
            displayStyle: .struct)
    }
}
