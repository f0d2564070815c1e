//! Waiting for codes and events over HTTP.

use std::time::Duration;

use serde_json::json;

use super::refused;
use crate::control::Control;
use crate::message::{Request, Response};
use crate::reply::Failure;

/// Longest wait.
const LONGEST: Duration = Duration::from_secs(60);

/// Wait when none is given.
const USUAL: Duration = Duration::from_secs(5);

/// `?to=ada@example.com`, with `after` (id of a mail) and `timeout_ms` (5,000) if wanted. Answers `{"code": "…"}`, or
/// 404 when there was none in time.
pub(super) async fn for_code(control: &Control, request: &Request) -> Result<Response, Failure> {
    let to =
        query(request, "to").ok_or_else(|| refused("to, an e-mail address or phone number, is missing"))?;
    let after = query(request, "after");
    match control.wait_for_code(&to, after.as_deref(), timeout(request)?).await {
        Some(code) => Ok(Response::json(200, &json!({"code": code}))),
        None => Err(Failure::coded(404, "emulator_no_code", format!("No code was sent to '{to}' in time."))),
    }
}

/// `?event=user.created`, with `after` (id of an event) and `timeout_ms` (5,000) if wanted. Answers the event, or
/// 404 when there was none in time.
pub(super) async fn for_event(control: &Control, request: &Request) -> Result<Response, Failure> {
    let event = query(request, "event").ok_or_else(|| refused("event, a type of event, is missing"))?;
    let after = query(request, "after");
    match control.await_event(&event, after.as_deref(), timeout(request)?).await {
        Some(event) => Ok(Response::json(200, &event)),
        None => {
            let message = format!("There was no '{event}' in time.");
            Err(Failure::coded(404, "emulator_no_event", message))
        }
    }
}

fn query(request: &Request, name: &str) -> Option<String> {
    request.query_pairs().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

fn timeout(request: &Request) -> Result<Duration, Failure> {
    let Some(text) = query(request, "timeout_ms") else {
        return Ok(USUAL);
    };
    let given = text.parse().map(Duration::from_millis);
    given.map(|timeout| timeout.min(LONGEST)).map_err(|_| refused("timeout_ms must be a number"))
}
