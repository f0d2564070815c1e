import Foundation

/// Which requests are struck, and what becomes of them. Without ``count``, ``every``, ``requests`` and ``probability`` one
/// request is struck.
public struct Fault: Sendable, Hashable, Encodable {
    /// When a connection breaks.
    public enum Drop: String, Sendable, Hashable, Encodable {
        /// Before the answer begins.
        case beforeHeaders = "before_headers"
        /// With a reset.
        case reset
        /// After the request was carried out.
        case afterCommit = "after_commit"
        /// In the middle of the body.
        case midBody = "mid_body"
        /// An idle connection that the server has given up.
        case stale
    }

    /// What is wrong with an answer's body.
    public enum Payload: String, Sendable, Hashable, Encodable {
        /// Nothing is there.
        case empty
        /// A page of a proxy.
        case proxyPage = "proxy_page"
        /// Values of enums that nobody knows.
        case unknownValues = "unknown_values"
        /// Members that nobody knows.
        case extraMembers = "extra_members"
        /// Members are missing.
        case missingMembers = "missing_members"
        /// Members are null.
        case nulls
        /// A byte order mark stands before it.
        case byteOrderMark = "byte_order_mark"
        /// It is no UTF-8.
        case invalidUtf8 = "invalid_utf8"
    }

    /// Strikes this operation, such as `organizations.list_organizations`.
    public var operation: String?
    /// Strikes this HTTP method.
    public var method: String?
    /// Strikes this path, exact or as a template: `/user_management/users/{id}`.
    public var path: String?
    /// Strikes requests with these headers.
    public var whenHeaders: [String: String]?
    /// Strikes requests with these query parameters.
    public var whenQuery: [String: String]?
    /// Strikes requests whose body has these values, by path: `metadata.plan`.
    public var whenBody: [String: JSON]?
    /// How many requests are struck; 0 for all.
    public var count: Int?
    /// Strikes every so many of the requests that fit.
    public var every: Int?
    /// Strikes these of the requests that fit, counted from 1.
    public var requests: [Int]?
    /// Strikes with this probability, from 0 to 1.
    public var probability: Double?
    /// Number from which chance follows.
    public var seed: Int?
    /// Answers with this status, without carrying out the request.
    public var status: Int?
    /// Headers of the answer.
    public var headers: [String: String]?
    /// Body of the answer: text as it is, anything else as JSON.
    public var body: JSON?
    /// Carries the request out although something else is answered.
    public var commit: Bool?
    /// Waits so many milliseconds first.
    public var delayMs: Int?
    /// Waits up to so many milliseconds more.
    public var jitterMs: Int?
    /// Sends the answer's body at this rate.
    public var bytesPerSecond: Int?
    /// Breaks the connection.
    public var drop: Drop?
    /// Cuts the body in the middle, a JSON text that ends too early.
    public var malformed: Bool?
    /// Distorts the body.
    public var payload: Payload?
    /// Sets members of the answer, by path; `*` is every item: `data.*.state`.
    public var set: [String: JSON]?
    /// Takes members out of the answer, by path.
    public var remove: [String]?

    /// With what is given.
    public init(
        operation: String? = nil, method: String? = nil, path: String? = nil, whenHeaders: [String: String]? = nil,
        whenQuery: [String: String]? = nil, whenBody: [String: JSON]? = nil, count: Int? = nil, every: Int? = nil,
        requests: [Int]? = nil, probability: Double? = nil, seed: Int? = nil, status: Int? = nil,
        headers: [String: String]? = nil, body: JSON? = nil, commit: Bool? = nil, delayMs: Int? = nil,
        jitterMs: Int? = nil, bytesPerSecond: Int? = nil, drop: Drop? = nil, malformed: Bool? = nil,
        payload: Payload? = nil, set: [String: JSON]? = nil, remove: [String]? = nil
    ) {
        self.operation = operation
        self.method = method
        self.path = path
        self.whenHeaders = whenHeaders
        self.whenQuery = whenQuery
        self.whenBody = whenBody
        self.count = count
        self.every = every
        self.requests = requests
        self.probability = probability
        self.seed = seed
        self.status = status
        self.headers = headers
        self.body = body
        self.commit = commit
        self.delayMs = delayMs
        self.jitterMs = jitterMs
        self.bytesPerSecond = bytesPerSecond
        self.drop = drop
        self.malformed = malformed
        self.payload = payload
        self.set = set
        self.remove = remove
    }

    enum CodingKeys: String, CodingKey {
        case operation, method, path, count, every, requests, probability, seed, status, headers, body, commit, drop,
            malformed, payload, set, remove
        case whenHeaders = "when_headers"
        case whenQuery = "when_query"
        case whenBody = "when_body"
        case delayMs = "delay_ms"
        case jitterMs = "jitter_ms"
        case bytesPerSecond = "bytes_per_second"
    }
}

/// Which webhooks are struck, one unless ``count`` says otherwise, and what happens to them on their way.
public struct WebhookFault: Sendable, Hashable, Encodable {
    /// What is wrong with a signature.
    public enum Signature: String, Sendable, Hashable, Encodable {
        /// It was made with another secret.
        case forged
        /// There is none.
        case missing
        /// It has another form.
        case malformed
        /// It belongs to another body.
        case bodyAltered = "body_altered"
    }

    /// Strikes events of this type; `dsync.*` is every type that starts with `dsync.`.
    public var event: String?
    /// Strikes webhooks to this endpoint.
    public var endpointId: String?
    /// How many webhooks are struck; 0 for all.
    public var count: Int?
    /// It never arrives.
    public var lost: Bool?
    /// It is delivered so many times more.
    public var duplicates: Int?
    /// It leaves so much later, by the emulator's clock.
    public var delayMs: Int?
    /// It leaves after so many later webhooks of its endpoint.
    public var overtakenBy: Int?
    /// What is wrong with its signature.
    public var signature: Signature?
    /// How many seconds the signed time is off, negative for an old one.
    public var timestampShiftSeconds: Int?

    /// With what is given.
    public init(
        event: String? = nil, endpointId: String? = nil, count: Int? = nil, lost: Bool? = nil, duplicates: Int? = nil,
        delayMs: Int? = nil, overtakenBy: Int? = nil, signature: Signature? = nil, timestampShiftSeconds: Int? = nil
    ) {
        self.event = event
        self.endpointId = endpointId
        self.count = count
        self.lost = lost
        self.duplicates = duplicates
        self.delayMs = delayMs
        self.overtakenBy = overtakenBy
        self.signature = signature
        self.timestampShiftSeconds = timestampShiftSeconds
    }

    enum CodingKeys: String, CodingKey {
        case event, count, lost, duplicates, signature
        case endpointId = "endpoint_id"
        case delayMs = "delay_ms"
        case overtakenBy = "overtaken_by"
        case timestampShiftSeconds = "timestamp_shift_seconds"
    }
}
