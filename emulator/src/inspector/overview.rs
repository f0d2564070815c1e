//! The first page: where the emulator is, what time it has, what it holds, and what came last.

use super::{layout, requests};
use crate::behaviour::html::escape;
use crate::clock::wire_timestamp;
use crate::control::Control;
use crate::message::Response;

/// How many requests the first page shows.
const LATEST: usize = 10;

pub(super) fn page(control: &Control) -> Response {
    let entries = control.ledger().entries();
    let failed = entries.iter().filter(|entry| entry.status.is_none_or(|status| status >= 400)).count();
    let cards = [
        ("/requests", "requests", control.ledger().len().to_string()),
        ("/requests?status=failed", "of them failed", failed.to_string()),
        ("/outbox", "mails and messages", control.outbox().len().to_string()),
        ("/webhooks", "webhooks on their way", control.waiting_webhooks().to_string()),
        ("/faults", "faults set", control.faults().len().to_string()),
    ];
    let cards: String = cards
        .iter()
        .map(|(path, what, number)| {
            format!("<a class=\"card\" href=\"{}{path}\"><b>{number}</b>{what}</a>", super::ROOT)
        })
        .collect();
    let latest = requests::table(entries.iter().rev().take(LATEST));
    let body = format!(
        "<div class=\"cards\">{cards}</div>{clock}<h2>Latest requests</h2>{latest}<h2>For clients</h2>{settings}\
         <h2>Start over</h2>{reset}<span class=\"dim\">Goes back to the seeded state and empties everything else.</span>",
        clock = clock(control),
        settings = settings(control),
        reset = layout::button("/reset", "Reset", &[]),
    );
    layout::page("Overview", "", &body)
}

fn clock(control: &Control) -> String {
    let clock = control.clock();
    let frozen = clock.is_frozen();
    let advance =
        |label, seconds| layout::button("/clock", label, &[("do", "advance"), ("seconds", seconds)]);
    let stop = match frozen {
        true => layout::button("/clock", "Follow the wall clock", &[("do", "resume")]),
        false => layout::button("/clock", "Freeze", &[("do", "freeze")]),
    };
    format!(
        "<h2>Clock</h2><p><code data-testid=\"now\">{now}</code> <span class=\"dim\">{state}</span></p>{stop}{minute}{hour}{day}",
        now = wire_timestamp(clock.now()),
        state = if frozen { "frozen" } else { "running" },
        minute = advance("+ 1 minute", "60"),
        hour = advance("+ 1 hour", "3600"),
        day = advance("+ 1 day", "86400"),
    )
}

fn settings(control: &Control) -> String {
    let environment = control.with_state(|state| state.environment.clone());
    let key = environment.api_keys.iter().next().map(String::as_str).unwrap_or_default();
    let lines = [
        ("WORKOS_BASE_URL", control.shell.base_url.as_str()),
        ("WORKOS_API_KEY", key),
        ("WORKOS_CLIENT_ID", environment.client_id.as_str()),
    ];
    let lines: Vec<String> = lines.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
    format!("<pre>{}</pre>", lines.join("\n"))
}
