import Foundation
internal import WorkOSKitNative

/// What one call does differently from the client's configuration.
public struct RequestOptions: Sendable {
    /// How long the call may take in all, retries included.
    public var timeout: Duration?
    /// How often the call is repeated when that is safe: 0 to 1000.
    public var maxRetries: Int?
    /// Sent as `Idempotency-Key`. Only audit-log events honour it; there one is made if none is given.
    public var idempotencyKey: String?
    /// Sent besides the usual headers. A header that the client sets itself is replaced.
    public var headers: [String: String]
    /// The API key instead of the client's.
    public var apiKey: String?
    /// Told about the answer of a call that succeeds, before the call gives its result; of a list, about each page. Errors
    /// have the same members themselves.
    public var onResponse: (@Sendable (ResponseMetadata) -> Void)?
    /// Told about the body of each answer, for the tests of this package.
    var onBody: (@Sendable (Data) -> Void)?

    /// With what is different; nothing is by default.
    public init(
        timeout: Duration? = nil,
        maxRetries: Int? = nil,
        idempotencyKey: String? = nil,
        headers: [String: String] = [:],
        apiKey: String? = nil,
        onResponse: (@Sendable (ResponseMetadata) -> Void)? = nil
    ) {
        self.timeout = timeout
        self.maxRetries = maxRetries
        self.idempotencyKey = idempotencyKey
        self.headers = headers
        self.apiKey = apiKey
        self.onResponse = onResponse
    }
}

extension RequestOptions: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "timeout": timeout as Any, "maxRetries": maxRetries as Any, "idempotencyKey": idempotencyKey as Any,
                "headers": headers.keys.sorted(), "apiKey": Redaction.of(apiKey) as Any,
            ],
            displayStyle: .struct)
    }
}

/// What came around the body of an answer.
public struct ResponseMetadata: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The server's identifier of the request, which its support asks for.
    public var requestId: String?
    /// The headers, with names in lower case.
    public var headers: [String: String]
    /// How often the request was tried.
    public var attempts: Int
}

extension ResponseMetadata {
    init(_ metadata: AnswerMetadata) {
        self.init(
            status: Int(metadata.status), requestId: metadata.requestId, headers: metadata.headers,
            attempts: Int(metadata.attempts))
    }
}

extension RequestOptions {
    /// Nothing if nothing is different.
    func settings(_ accessToken: String?) throws(WorkOSError) -> CallSettings {
        CallSettings(
            timeout: timeout?.milliseconds,
            maxRetries: try checkedCount("maxRetries", maxRetries),
            idempotencyKey: idempotencyKey,
            headers: headers,
            apiKey: apiKey,
            accessToken: accessToken,
            fullAnswer: onResponse != nil)
    }
}
