// Generated from api/events.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `events` service.

use workos_kit::events::ListEventsParams;

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_events
    bench.page(
        &Expected {
            operation: "events.list_events",
            case: "minimal",
            method: "GET",
            path: "/events",
            authorization: Authorization::ApiKey,
            query: &[("events", "events + & ü,second")],
            body: Sent::Nothing,
        },
        bench.client.events().list_events(ListEventsParams::new(["events + & ü", "second"])),
    );
    bench.page(
        &Expected {
            operation: "events.list_events",
            case: "full",
            method: "GET",
            path: "/events",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("events", "events + & ü,second"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
                ("range_end", "2026-01-15T12:00:00Z"),
                ("range_start", "2026-01-15T12:00:00Z"),
            ],
            body: Sent::Nothing,
        },
        bench.client.events().list_events(
            ListEventsParams::new(["events + & ü", "second"])
                .range_start("2026-01-15T12:00:00Z".parse().unwrap())
                .range_end("2026-01-15T12:00:00Z".parse().unwrap())
                .organization_id("organization_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );
}
