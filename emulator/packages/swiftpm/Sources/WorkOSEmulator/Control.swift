import Foundation

/// Handle on an emulator that runs somewhere on this machine. ``Emulator`` is one that it started itself.
///
/// Every control throws ``EmulatorError/controlRefused(message:status:code:)`` if the emulator does not do what it is told,
/// and ``EmulatorError/unreachable(_:)`` if there is none.
public class Control: @unchecked Sendable {
    /// Its origin, such as `http://127.0.0.1:4100`: the base URL of a client.
    public let url: String

    /// For an emulator at this origin.
    public init(url: String) {
        self.url = String(url.reversed().drop { $0 == "/" }.reversed())
    }

    /// Pages for a person: state, requests, outbox, webhooks, faults and clock.
    public var inspectorUrl: String { "\(url)/_emulator/inspector" }

    /// Plants a seed on top of what is there; a reset keeps it.
    public func seed(_ seed: Seed) async throws {
        _ = try await ask("POST", "seed", Data(try seed.text().utf8), contentType: "application/yaml")
    }

    /// The seed that leads to what is there now, with every id and secret.
    public func exportSeed() async throws -> JSON { try await control("GET", "seed") }

    /// Goes back to the seeded state. Ledger, faults and webhooks are emptied; snapshots and the clock stay.
    public func reset() async throws { try await control("POST", "reset") }

    /// Makes requests go wrong. Refused for an operation that does not exist and for a fault that could never strike.
    public func fault(_ fault: Fault) async throws { try await tell("POST", "faults", fault) }

    /// The faults that were set, with what they have done.
    public func faults() async throws -> [JSON] { try await list("faults") }

    /// Faults that have not struck as often as they were asked to: what they were to show has not been shown.
    public func unusedFaults() async throws -> [JSON] { try await list("faults/unused") }

    /// Takes all faults away.
    public func clearFaults() async throws { try await control("DELETE", "faults") }

    /// Sets a token bucket.
    public func limitRate(_ limit: RateLimit) async throws { try await tell("POST", "rate-limits", limit) }

    /// The token buckets that were set.
    public func rateLimits() async throws -> [RateLimit] { try await list("rate-limits") }

    /// Takes all token buckets away.
    public func clearRateLimits() async throws { try await control("DELETE", "rate-limits") }

    /// The emulator's time.
    public func clock() async throws -> Clock { try read(try await ask("GET", "clock")) }

    /// Stops the clock, at a time or where it is.
    @discardableResult
    public func freezeClock(at time: Date? = nil) async throws -> Clock {
        let at = time.map { JSON.string($0.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))) }
        return try await tell("POST", "clock", JSON.object(["freeze": at ?? true]))
    }

    /// Moves the clock forward.
    @discardableResult
    public func advanceClock(by duration: Duration) async throws -> Clock {
        try await tell("POST", "clock", ["advance_seconds": duration.seconds] as JSON)
    }

    /// Lets the clock run ahead of the time of this machine, or behind it.
    @discardableResult
    public func skewClock(by duration: Duration) async throws -> Clock {
        try await tell("POST", "clock", ["skew_seconds": duration.seconds] as JSON)
    }

    /// Shows the time of this machine again.
    @discardableResult
    public func resumeClock() async throws -> Clock { try await tell("POST", "clock", ["resume": true] as JSON) }

    /// Mails and text messages that would have been sent, oldest first.
    public func outbox() async throws -> [Mail] { try await list("outbox") }

    /// The newest one-time code that was sent to an e-mail address or phone number.
    ///
    /// - Parameters:
    ///   - to: The address or number.
    ///   - after: Id of a mail; only later ones count.
    ///   - timeout: How long to wait, 60 seconds at most.
    public func waitForCode(to: String, after: String? = nil, timeout: Duration = .seconds(5)) async throws -> String {
        let answer = try await wait("outbox/code", ["to": to, "after": after], timeout)
        if let code = answer?["code"]?.stringValue { return code }
        let sent = Set(try await outbox().map(\.to)).sorted().joined(separator: ", ")
        let detail = sent.isEmpty ? "nothing was sent to anybody" : "codes and links went to \(sent)"
        throw EmulatorError.notInTime("no code was sent to \(to) within \(timeout); \(detail)")
    }

    /// The newest event of a type, such as `user.created`; the other parameters are as above.
    public func waitForEvent(_ event: String, after: String? = nil, timeout: Duration = .seconds(5)) async throws -> JSON {
        guard let answer = try await wait("events/await", ["event": event, "after": after], timeout) else {
            throw EmulatorError.notInTime("there was no event \(event) within \(timeout)")
        }
        return answer
    }

    /// The requests so far, or those of an operation such as `organizations.get_organization`; secrets are redacted.
    public func requests(_ operation: String? = nil) async throws -> [Request] {
        let all: [Request] = try await list("requests")
        return all.filter { operation == nil || $0.operation == operation }
    }

    /// Compares the requests so far with what is expected; a sentence for each difference.
    ///
    /// - Parameters:
    ///   - expectations: The requests.
    ///   - inOrder: They came as listed, with others between them allowed.
    ///   - only: No others came.
    public func checkRequests(_ expectations: Expectation..., inOrder: Bool = false, only: Bool = false) async throws -> [String] {
        try await problems(expectations, inOrder, only)
    }

    /// The same, and throws ``EmulatorError/unmetExpectations(_:)`` if there is a difference.
    public func expectRequests(_ expectations: Expectation..., inOrder: Bool = false, only: Bool = false) async throws {
        let found = try await problems(expectations, inOrder, only)
        if !found.isEmpty { throw EmulatorError.unmetExpectations(found) }
    }

    /// Forgets the requests so far.
    public func clearRequests() async throws { try await control("DELETE", "requests") }

    /// Keeps the state under a name, in place of what was kept under it.
    public func snapshot(_ name: String) async throws { try await control("POST", "snapshots", ["name": .string(name)]) }

    /// Goes back to a snapshot, which stays.
    public func restore(_ name: String) async throws {
        try await control("POST", "snapshots/restore", ["name": .string(name)])
    }

    /// Names of the snapshots, in alphabetical order.
    public func snapshots() async throws -> [String] { try await list("snapshots") }

    /// Drops all snapshots.
    public func dropSnapshots() async throws { try await control("DELETE", "snapshots") }

    /// Starts an emulator that goes on from the state of this one and shares nothing with it from then on; a reset takes it back
    /// to this state. Seed once and give every test a fork. It ends with ``Fork/end()``, or with its origin.
    public func fork() async throws -> Fork { try Fork(self, try await control("POST", "forks")) }

    /// Signs a user in without a sign-in: access and refresh token, and cookies for each SDK with `cookie_password`. The
    /// members are those of the control: `session(["email": "ada@acme.com"])`.
    public func session(_ members: JSON) async throws -> JSON { try await control("POST", "sessions", members) }

    /// A directory with what an administrator enters at the identity provider: its SCIM endpoint and bearer token.
    public func directory(_ id: String) async throws -> JSON {
        let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-_"))
        return try await control("GET", "directories/\(id.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")")
    }

    /// Signs access tokens with another key from now on. Tokens of the former key verify only if it is kept.
    public func rotateKeys(keepFormer: Bool = true) async throws {
        try await control("POST", "keys/rotate", ["keep_former": .bool(keepFormer)])
    }

    /// What the environment demands at sign-in, after these changes to it.
    @discardableResult
    public func authkit(_ changes: JSON? = nil) async throws -> JSON {
        try await control(changes == nil ? "GET" : "PATCH", "authkit", changes)
    }

    /// Every operation, and whether it acts.
    public func coverage() async throws -> [Coverage] { try await list("coverage") }

    /// Any other control by its path below `/_emulator/`, with a JSON body. Gives its JSON answer, or ``JSON/null``.
    @discardableResult
    public func control(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> JSON {
        let answer = try await ask(method, path, try body.map { try JSONEncoder().encode($0) })
        return answer.isEmpty ? .null : try read(answer)
    }

    private func problems(_ expectations: [Expectation], _ inOrder: Bool, _ only: Bool) async throws -> [String] {
        struct Check: Encodable {
            let expect: [Expectation]
            let in_order: Bool
            let only: Bool
        }
        let answer: JSON = try await tell(
            "POST", "requests/check", Check(expect: expectations, in_order: inOrder, only: only))
        return answer["problems"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }
}
