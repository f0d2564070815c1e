//! The clock over HTTP.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::refused;
use crate::clock::wire_timestamp;
use crate::control::Control;
use crate::message::Response;
use crate::reply::Failure;

const ONE_OF: &str = "give one of freeze, advance_seconds, skew_seconds and resume";

pub(super) fn show(control: &Control) -> Response {
    let clock = control.clock();
    Response::json(200, &json!({"now": wire_timestamp(clock.now()), "frozen": clock.is_frozen()}))
}

/// `{"freeze": true | "<timestamp>"}`, `{"advance_seconds": 60}`, `{"skew_seconds": -600}` or `{"resume": true}`.
pub(super) fn set(control: &Control, body: &[u8]) -> Result<Response, Failure> {
    let body: Map<String, Value> = serde_json::from_slice(body).map_err(refused)?;
    let clock = control.clock();
    let mut members = body.iter();
    let (Some(only), None) = (members.next(), members.next()) else {
        return Err(refused(ONE_OF));
    };
    match (only.0.as_str(), only.1) {
        ("freeze", Value::Bool(true)) => clock.freeze(None),
        ("freeze", Value::String(instant)) => {
            clock.freeze(Some(instant.parse::<Timestamp>().map_err(refused)?));
        }
        ("advance_seconds", Value::Number(seconds)) => {
            let seconds = seconds.as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            clock.advance(seconds.ok_or_else(|| refused("advance_seconds must not be negative"))?);
        }
        ("skew_seconds", Value::Number(seconds)) => {
            let seconds =
                seconds.as_f64().and_then(|seconds| SignedDuration::try_from_secs_f64(seconds).ok());
            clock.skew(seconds.ok_or_else(|| refused("skew_seconds is out of range"))?);
        }
        ("resume", Value::Bool(true)) => clock.resume(),
        _ => return Err(refused(ONE_OF)),
    }
    Ok(show(control))
}
