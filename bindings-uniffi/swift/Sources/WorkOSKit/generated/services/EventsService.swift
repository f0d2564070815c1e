// Generated from api/events.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Reads the stream of everything that happened in the environment, in the same form in which webhooks
/// deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application was
/// down.
public struct Events: Sendable {
    let waist: Waist

    /// Lists events of the given types. Events are kept for 30 days. To poll, pass the identifier of the last
    /// event processed as `after`; an event may be read more than once, so process each identifier once.
    ///
    /// `GET /events`. Errors: 400; 422.
    ///
    /// - Parameter events: Types of the events wanted, for example `dsync.user.created`.
    /// - Parameter rangeStart: Only events after this time; a starting point for the first call, instead of
    ///   `after`.
    /// - Parameter rangeEnd: Only events before this time.
    /// - Parameter organizationId: Only events of this organization. Events that belong to none, such as
    ///   those of users, are left out.
    /// - Parameter limit: `10` if left out.
    public func listEvents(
        events: [String],
        rangeStart: Date? = nil,
        rangeEnd: Date? = nil,
        organizationId: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<Event> {
        var params = Parameters()
        params.required("events", events)
        params.optionalDate("range_start", rangeStart)
        params.optionalDate("range_end", rangeEnd)
        params.optional("organization_id", organizationId)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("events.list_events", [], params, options, before: before, after: after)
    }
}
