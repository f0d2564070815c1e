import Foundation
internal import WorkOSKitNative

/// Events that came together.
public struct EventBatch: Sendable, Hashable {
    /// The events, oldest first.
    public let events: [Event]
    /// Keep this when they are dealt with, to go on after them.
    public let cursor: String

    init(_ batch: NativeEventBatch) throws(WorkOSError) {
        var events: [Event] = []
        for event in batch.events {
            events.append(try Event(event))
        }
        self.events = events
        cursor = batch.cursor
    }
}

/// Follows the stream of events, batch by batch, without an end. Made by
/// ``Events/poller(events:after:rangeStart:organizationId:limit:interval:)``.
///
/// ```swift
/// for try await batch in try workos.events.poller(events: [.userCreated], after: cursor) {
///     for event in batch.events { … }
///     keep(batch.cursor)
/// }
/// ```
public struct EventPoller: AsyncSequence, Sendable {
    public typealias Element = EventBatch
    public typealias Failure = WorkOSError

    private let native: NativeEventPoller

    init(_ native: NativeEventPoller) { self.native = native }

    /// Waits for the next events. It asks again by itself after a failure that can pass.
    public func next() async throws(WorkOSError) -> EventBatch {
        let native = native
        return try EventBatch(
            try await cancellable("events.list_events") { try await native.next(cancellation: $0) })
    }

    /// Asks once: nothing if nothing has happened.
    public func poll() async throws(WorkOSError) -> EventBatch? {
        let native = native
        let batch = try await cancellable("events.list_events") { try await native.poll(cancellation: $0) }
        guard let batch else { return nil }
        return try EventBatch(batch)
    }

    public func makeAsyncIterator() -> Iterator { Iterator(poller: self) }

    /// One reader. Two of one poller share its events: each comes to one of them.
    public struct Iterator: AsyncIteratorProtocol {
        let poller: EventPoller

        public mutating func next() async throws(WorkOSError) -> EventBatch? { try await poller.next() }
    }
}

extension Events {
    /// Follows the stream of events. Sends nothing until it is asked.
    ///
    /// - Parameters:
    ///   - events: Types of events.
    ///   - after: The cursor of the batch that was dealt with last; from the beginning of `rangeStart` if absent.
    ///   - rangeStart: Where to begin without a cursor; 30 days back at most.
    ///   - organizationId: Only events of this organization.
    ///   - limit: Largest number of events that come together, 1 to 100.
    ///   - interval: Pause while nothing happens.
    public func poller(
        events: [EventType], after: String? = nil, rangeStart: Date? = nil, organizationId: String? = nil,
        limit: Int? = nil, interval: Duration? = nil
    ) throws(WorkOSError) -> EventPoller {
        let settings = PollerSettings(
            events: events.map(\.rawValue), after: after, rangeStart: rangeStart.map(Timestamps.milliseconds),
            organizationId: organizationId, limit: limit.map(Int64.init), interval: interval?.milliseconds)
        return EventPoller(try bridged { try waist.native.eventPoller(settings: settings) })
    }
}
