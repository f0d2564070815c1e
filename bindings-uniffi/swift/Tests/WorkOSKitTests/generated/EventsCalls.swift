// Generated from api/events.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func events(_ bench: Bench) async {
        await bench.check("events.list_events", "minimal") { bench in
            let answer = bench.workos.events.listEvents(
                events: ["events + & ü"],
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("events.list_events", "full, form 0") { bench in
            let answer = bench.workos.events.listEvents(
                events: ["events + & ü"],
                rangeStart: moment,
                rangeEnd: moment,
                organizationId: "organization_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
    }
}
