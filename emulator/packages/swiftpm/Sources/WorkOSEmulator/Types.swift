import Foundation

/// A mail or text message that would have been sent.
public struct Mail: Sendable, Hashable, Decodable {
    /// Its id.
    public let id: String
    /// What it is for: `magic_auth`, `invitation`, `password_reset` and others.
    public let purpose: String
    /// An e-mail address or a phone number.
    public let to: String
    /// One-time code in it.
    public let code: String?
    /// Link in it.
    public let link: String?
    /// Its words, where the application chose them.
    public let text: String?
    /// Time of sending.
    public let createdAt: String

    enum CodingKeys: String, CodingKey {
        case id, purpose, to, code, link, text
        case createdAt = "created_at"
    }
}

/// A request that the emulator received, and its answer; secrets are redacted.
public struct Request: Sendable, Hashable, Decodable {
    /// Counts from 1.
    public let sequence: Int
    /// When it came.
    public let at: String
    /// Operation, if the request was for one.
    public let operation: String?
    /// HTTP method.
    public let method: String
    /// Path as it was sent.
    public let path: String
    /// Pairs of the query.
    public let query: [[String]]
    /// Header names in lower case, and values.
    public let headers: [[String]]
    /// Members of a JSON or form body.
    public let body: JSON?
    /// Status of the answer; nothing if the connection broke before one.
    public let status: Int?
    /// Headers of the answer.
    public let responseHeaders: [[String]]
    /// The answer's JSON.
    public let response: JSON?
    /// A fault struck the request.
    public let fault: Bool

    /// The first value of a header of the request.
    public func header(_ name: String) -> String? {
        headers.first { $0.first == name.lowercased() }?.last
    }

    enum CodingKeys: String, CodingKey {
        case sequence, at, operation, method, path, query, headers, body, status, response, fault
        case responseHeaders = "response_headers"
    }
}

/// Requests that a test expects: at least one, unless it says how many.
public struct Expectation: Sendable, Hashable, Encodable {
    /// Of this operation, such as `user_management.create_user`.
    public var operation: String?
    /// With this HTTP method.
    public var method: String?
    /// To this path, exact or as a template: `/user_management/users/{id}`.
    public var path: String?
    /// With these headers.
    public var headers: [String: String]?
    /// With these query parameters.
    public var query: [String: String]?
    /// With these values in the body, by path: `domain_data.0.domain`.
    public var body: [String: JSON]?
    /// Exactly so often; 0 for never.
    public var times: Int?
    /// So often or more.
    public var atLeast: Int?
    /// So often or less.
    public var atMost: Int?

    /// With what is given.
    public init(
        operation: String? = nil, method: String? = nil, path: String? = nil, headers: [String: String]? = nil,
        query: [String: String]? = nil, body: [String: JSON]? = nil, times: Int? = nil, atLeast: Int? = nil,
        atMost: Int? = nil
    ) {
        self.operation = operation
        self.method = method
        self.path = path
        self.headers = headers
        self.query = query
        self.body = body
        self.times = times
        self.atLeast = atLeast
        self.atMost = atMost
    }

    enum CodingKeys: String, CodingKey {
        case operation, method, path, headers, query, body, times
        case atLeast = "at_least"
        case atMost = "at_most"
    }
}

/// A token bucket: requests that find it empty are answered with 429.
public struct RateLimit: Sendable, Hashable, Codable {
    /// Form of the `Retry-After` header.
    public enum RetryAfter: String, Sendable, Hashable, Codable {
        /// A number of seconds.
        case seconds
        /// A point in time.
        case date
        /// There is none.
        case none
    }

    /// How many requests it holds.
    public var requests: Int
    /// Seconds in which an empty one is full again.
    public var seconds: Int
    /// Only for this operation.
    public var operation: String?
    /// Only for this HTTP method.
    public var method: String?
    /// Only for this path, exact or as a template.
    public var path: String?
    /// A bucket for every bearer token instead of one for all.
    public var perCaller: Bool?
    /// Form of the `Retry-After` header.
    public var retryAfter: RetryAfter?

    /// With what is given.
    public init(
        requests: Int, seconds: Int, operation: String? = nil, method: String? = nil, path: String? = nil,
        perCaller: Bool? = nil, retryAfter: RetryAfter? = nil
    ) {
        self.requests = requests
        self.seconds = seconds
        self.operation = operation
        self.method = method
        self.path = path
        self.perCaller = perCaller
        self.retryAfter = retryAfter
    }

    enum CodingKeys: String, CodingKey {
        case requests, seconds, operation, method, path
        case perCaller = "per_caller"
        case retryAfter = "retry_after"
    }
}

/// An attempt to deliver a webhook.
public struct WebhookAttempt: Sendable, Hashable, Decodable {
    /// Id of the endpoint.
    public let endpointId: String
    /// Where it was sent.
    public let url: String
    /// Id of the event.
    public let eventId: String
    /// Type of the event.
    public let event: String
    /// Counts from 1.
    public let attempt: Int
    /// When, by the emulator's clock.
    public let at: String
    /// Status of the endpoint's answer.
    public let status: Int?
    /// Why there was none.
    public let error: String?
    /// The endpoint answered with a 2xx status.
    public let delivered: Bool
    /// A webhook fault had a hand in it.
    public let fault: Bool

    enum CodingKeys: String, CodingKey {
        case url, event, attempt, at, status, error, delivered, fault
        case endpointId = "endpoint_id"
        case eventId = "event_id"
    }
}

/// The emulator's time.
public struct Clock: Sendable, Hashable, Decodable {
    /// Its time, such as `2026-01-15T12:00:00.000Z`.
    public let now: String
    /// It stands still.
    public let frozen: Bool
}

/// An operation of the API.
public struct Coverage: Sendable, Hashable, Decodable {
    /// Its name: `organizations.get_organization`.
    public let operation: String
    /// HTTP method.
    public let method: String
    /// Path template.
    public let path: String
    /// It acts; otherwise it answers 501.
    public let behaviour: Bool
}
