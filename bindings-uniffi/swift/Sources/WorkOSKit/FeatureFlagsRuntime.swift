import Foundation
internal import WorkOSKitNative

/// Whom a flag is evaluated for.
public struct EvaluationContext: Sendable, Hashable {
    /// Identifiers by the type of the target.
    public var targets: [String: String]

    /// For a user, an organization, or any other target.
    public init(userId: String? = nil, organizationId: String? = nil, targets: [String: String] = [:]) {
        var all = targets
        all["user"] = userId ?? targets["user"]
        all["organization"] = organizationId ?? targets["organization"]
        self.targets = all
    }
}

/// A flag that is not what it was.
public struct FlagChange: Sendable, Hashable {
    /// Its slug.
    public let slug: String
    /// The flag as it was; nothing if it is new.
    public let before: JSONValue?
    /// The flag as it is; nothing if it is gone.
    public let after: JSONValue?
}

/// What the polls came to.
public struct FlagStats: Sendable, Hashable {
    /// How often the flags were asked for.
    public let pollCount: Int
    /// How often that failed.
    public let pollErrorCount: Int
    /// When they were last asked for.
    public let lastPollAt: Date?
    /// When they last came.
    public let lastSuccessfulPollAt: Date?
    /// How many there are.
    public let flagCount: Int
    /// The API key was refused: nothing is fetched any more.
    public let isStopped: Bool
}

/// Evaluates feature flags inside the application; they are fetched in the background for as long as this lives. Made by
/// ``FeatureFlags/createRuntimeClient(pollingInterval:requestTimeout:bootstrap:)``.
public final class FeatureFlagsRuntime: Sendable {
    /// Changes of flags, as polls bring them. A reader that is slow misses none of up to a thousand.
    public let changes: AsyncStream<[FlagChange]>

    private let native: NativeFlags

    init(_ client: NativeClient, _ settings: FlagSettings) throws(WorkOSError) {
        let (changes, continuation) = AsyncStream<[FlagChange]>.makeStream(bufferingPolicy: .bufferingNewest(1000))
        self.changes = changes
        let native = try bridged { try client.featureFlags(settings: settings, listener: FlagBridge(continuation)) }
        self.native = native
        try bridged { try native.start() }
    }

    /// Whether a flag is on; `defaultValue` if it is not known. Sends nothing.
    public func isEnabled(
        _ slug: String, _ context: EvaluationContext = EvaluationContext(), defaultValue: Bool = false
    ) throws(WorkOSError) -> Bool {
        try bridged { try native.isEnabled(slug: slug, targets: context.targets, defaultValue: defaultValue) }
    }

    /// The values of all flags. Sends nothing.
    public func allFlags(_ context: EvaluationContext = EvaluationContext()) throws(WorkOSError) -> [String: Bool] {
        try bridged { try native.allFlags(targets: context.targets) }
    }

    /// A flag as the server describes it; nothing if it is not known.
    public func flag(_ slug: String) throws(WorkOSError) -> JSONValue? {
        guard let text = try bridged({ try native.flag(slug: slug) }) else { return nil }
        return try JSONValue(json: text)
    }

    /// The flags as JSON text, to begin with in another process; nothing if there are none.
    public func toJson() throws(WorkOSError) -> String? { try bridged { try native.toJson() } }

    /// Waits until there are flags. Fails with kind `authentication` if the API key is refused.
    public func waitUntilReady() async throws(WorkOSError) {
        let native = native
        try await cancellable { try await native.waitUntilReady(cancellation: $0) }
    }

    /// What the polls came to.
    public func stats() throws(WorkOSError) -> FlagStats {
        let stats = try bridged { try native.stats() }
        return FlagStats(
            pollCount: Int(clamping: stats.pollCount), pollErrorCount: Int(clamping: stats.pollErrorCount),
            lastPollAt: stats.lastPollAt.map(Timestamps.date),
            lastSuccessfulPollAt: stats.lastSuccessfulPollAt.map(Timestamps.date),
            flagCount: Int(clamping: stats.flagCount), isStopped: stats.isStopped)
    }
}

/// Tells a stream of changes.
private final class FlagBridge: FlagListener {
    private let changes: AsyncStream<[FlagChange]>.Continuation

    init(_ changes: AsyncStream<[FlagChange]>.Continuation) { self.changes = changes }

    deinit { changes.finish() }

    func changed(changes: [NativeFlagChange]) throws {
        self.changes.yield(
            changes.map { change in
                let value = { (text: String?) in text.flatMap { try? JSONValue(json: $0) } }
                return FlagChange(slug: change.slug, before: value(change.before), after: value(change.after))
            })
    }
}

extension FeatureFlags {
    /// Evaluates flags inside the application. They are fetched at once, and again at an interval.
    ///
    /// - Parameters:
    ///   - pollingInterval: Pause between two polls; a default if absent.
    ///   - requestTimeout: How long one poll may take.
    ///   - bootstrap: Flags to begin with, as ``FeatureFlagsRuntime/toJson()`` gave them.
    public func createRuntimeClient(
        pollingInterval: Duration? = nil, requestTimeout: Duration? = nil, bootstrap: String? = nil
    ) throws(WorkOSError) -> FeatureFlagsRuntime {
        let settings = FlagSettings(
            pollingInterval: pollingInterval?.milliseconds, requestTimeout: requestTimeout?.milliseconds,
            bootstrap: bootstrap)
        return try FeatureFlagsRuntime(waist.native, settings)
    }
}
