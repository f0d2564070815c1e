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
    private let place = Place()

    init(_ native: NativeEventPoller) { self.native = native }

    /// Waits for the next events. It asks again by itself after a failure that can pass.
    public func next() async throws(WorkOSError) -> EventBatch {
        let (native, arrived) = (native, place.cursor)
        let batch = try await cancellable("events.list_events") {
            try await native.next(arrived: arrived, cancellation: $0)
        }
        return try arriving(batch)
    }

    /// Asks once: nothing if nothing has happened.
    public func poll() async throws(WorkOSError) -> EventBatch? {
        let (native, arrived) = (native, place.cursor)
        let batch = try await cancellable("events.list_events") {
            try await native.poll(arrived: arrived, cancellation: $0)
        }
        guard let batch else { return nil }
        return try arriving(batch)
    }

    private func arriving(_ batch: NativeEventBatch) throws(WorkOSError) -> EventBatch {
        let batch = try EventBatch(batch)
        place.cursor = batch.cursor
        return batch
    }

    public func makeAsyncIterator() -> Iterator { Iterator(poller: self) }

    /// One reader. Two of one poller share its events: each comes to one of them.
    public struct Iterator: AsyncIteratorProtocol {
        let poller: EventPoller

        public mutating func next() async throws(WorkOSError) -> EventBatch? { try await poller.next() }
    }
}

/// Cursor of the batch that came last: what was read for a task that was cancelled meanwhile is handed out again.
private final class Place: @unchecked Sendable {
    private let lock = NSLock()
    private var last: String?

    var cursor: String? {
        get { lock.withLock { last } }
        set { lock.withLock { last = newValue } }
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
