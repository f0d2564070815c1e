//! What the buttons of the pages do.

use std::time::Duration;

use super::{ROOT, faults, layout};
use crate::control::Control;
use crate::faults::Fault;
use crate::message::{Request, Response};
use crate::validate::body_members;

/// Does what a form asks for, and leads back to its page.
pub(super) async fn act(control: &Control, action: &[&str], request: &Request) -> Response {
    let members = body_members(request);
    let given =
        |name: &str| members.get(name).and_then(serde_json::Value::as_str).filter(|text| !text.is_empty());
    let back = match action {
        ["reset"] => {
            control.reset();
            ""
        }
        ["clock"] => {
            let clock = control.clock();
            match given("do") {
                Some("freeze") => clock.freeze(None),
                Some("resume") => clock.resume(),
                Some("advance") => {
                    let seconds = given("seconds").and_then(|text| text.parse().ok()).unwrap_or_default();
                    clock.advance(Duration::from_secs(seconds));
                }
                _ => return layout::not_found(),
            }
            ""
        }
        ["faults"] => match fault(given) {
            Ok(fault) => match control.fault(fault) {
                Ok(()) => "/faults",
                Err(error) => return refused(control, &error.to_string()),
            },
            Err(problem) => return refused(control, problem),
        },
        ["faults", "clear"] => {
            control.clear_faults();
            control.clear_webhook_faults();
            control.clear_rate_limits();
            "/faults"
        }
        ["webhooks", "pause"] => {
            control.pause_webhooks();
            "/webhooks"
        }
        ["webhooks", "resume"] => {
            control.resume_webhooks();
            "/webhooks"
        }
        ["webhooks", "drain"] => {
            control.drain_webhooks().await;
            "/webhooks"
        }
        ["webhooks", "replay"] => match control.replay_webhook(given("event_id").unwrap_or_default()) {
            Ok(()) => "/webhooks",
            Err(_) => return layout::not_found(),
        },
        _ => return layout::not_found(),
    };
    layout::see_other(&format!("{ROOT}{back}"))
}

fn fault<'f>(given: impl Fn(&str) -> Option<&'f str>) -> Result<Fault, &'static str> {
    let mut fault = given("operation").map_or_else(Fault::any, Fault::on);
    if let Some(status) = given("status") {
        fault = fault.status(status.parse().map_err(|_| "the status must be a number")?);
    }
    if let Some(delay) = given("delay_ms") {
        fault = fault.delay(Duration::from_millis(delay.parse().map_err(|_| "the delay must be a number")?));
    }
    if let Some(times) = given("times") {
        fault = fault.times(times.parse().map_err(|_| "times must be a number")?);
    }
    Ok(fault)
}

fn refused(control: &Control, problem: &str) -> Response {
    let mut response = faults::page(control, Some(problem));
    response.status = 422;
    response
}
