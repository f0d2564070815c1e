//! Attempts to deliver webhooks, and what can be done about them.

use super::layout;
use crate::behaviour::html::escape;
use crate::control::Control;
use crate::message::Response;
use crate::webhooks::WebhookAttempt;

/// How many attempts the page shows.
const SHOWN: usize = 200;

pub(super) fn page(control: &Control) -> Response {
    let paused = control.webhooks_are_paused();
    let hold = match paused {
        true => layout::button("/webhooks/resume", "Resume", &[]),
        false => layout::button("/webhooks/pause", "Pause", &[]),
    };
    let standing = format!(
        "<p>{} on their way{}.</p>{hold}{}",
        control.waiting_webhooks(),
        if paused { ", held back" } else { "" },
        layout::button("/webhooks/drain", "Send all now", &[]),
    );
    let attempts = control.webhook_attempts();
    let rows: Vec<Vec<String>> = attempts.iter().rev().take(SHOWN).map(row).collect();
    let columns = ["Time", "Status", "Event", "Endpoint", "Attempt", "", ""];
    let table = layout::table(&columns, &rows, "No webhook was sent yet.");
    layout::page("Webhooks", "/webhooks", &format!("{standing}<h2>Attempts</h2>{table}"))
}

fn row(attempt: &WebhookAttempt) -> Vec<String> {
    let outcome = match &attempt.error {
        Some(error) => format!("<span class=\"bad\">{}</span>", escape(error)),
        None => layout::status(attempt.status),
    };
    let fault = if attempt.fault { "<span class=\"warn\">fault</span>" } else { "" };
    vec![
        layout::time(&attempt.at),
        outcome,
        layout::link(&["state", "event", &attempt.event_id], &attempt.event),
        layout::code(&attempt.url),
        attempt.attempt.to_string(),
        fault.to_owned(),
        layout::button("/webhooks/replay", "Send again", &[("event_id", &attempt.event_id)]),
    ]
}
