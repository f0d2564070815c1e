//! Audit logs: actions with their schemas, events, retention. Exports are in `exports.rs`.

mod exports;
mod schemas;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::organizations::ORGANIZATIONS;
use super::{Call, Module};
use crate::reply::{Failure, Problem, Reply};
use crate::store::{Kind, Record};

/// Recorded events: hidden `organization_id`; the body is the event as the application sent it.
pub static AUDIT_LOG_EVENTS: Kind = Kind {
    name: "audit_log_event",
    prefix: "audit_log_event",
    label: "Audit Log Event",
    indexes: &["organization_id"],
    owners: &[("organization", "organization_id")],
};

/// First answers to calls with an idempotency key. The id is the key.
static IDEMPOTENCY_KEYS: Kind = Kind {
    name: "audit_log_idempotency_key",
    prefix: "idempotency_key",
    label: "Idempotency key",
    indexes: &[],
    owners: &[],
};

/// Seconds for which an idempotency key stands for its first call.
const IDEMPOTENCY_LIFETIME: u64 = 24 * 60 * 60;

/// Days for which events are kept unless the organization says otherwise.
const DEFAULT_RETENTION: i64 = 30;

pub(super) static MODULE: Module = Module {
    operations: &[
        ("audit_logs.list_actions", schemas::list_actions),
        ("audit_logs.list_schemas", schemas::list),
        ("audit_logs.create_schema", schemas::create),
        ("audit_logs.create_event", create_event),
        ("audit_logs.create_export", exports::create),
        ("audit_logs.get_export", exports::get),
        ("audit_logs.get_organization_audit_logs_retention", retention),
        ("audit_logs.update_organization_audit_logs_retention", update_retention),
    ],
    pages: &[("GET", exports::FILE_PATH, exports::file)],
    seeds: &[],
};

/// Days for which the audit log events of an organization are kept.
pub fn retention_in_days(organization: &Record) -> i64 {
    organization.member("audit_logs_retention_in_days").as_i64().unwrap_or(DEFAULT_RETENTION)
}

/// With a key that was used in the last 24 hours, the first answer once more if the body is the same, and a
/// conflict if it is not. A refused call leaves its key unused.
fn create_event(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let key = call.request.header_value("idempotency-key").filter(|key| !key.is_empty()).map(str::to_owned);
    let first = key.as_deref().and_then(|key| call.state.store.get(&IDEMPOTENCY_KEYS, key));
    if let Some(first) = first.filter(|first| !call.is_past(first.text("expires_at"))) {
        if first.member("request").as_object() == Some(&call.input.body) {
            return Ok(Reply::value(first.member("answer").clone()));
        }
        let message = "This idempotency key was used for another audit log event.";
        return Err(Failure::coded(409, "idempotency_key_conflict", message));
    }

    let organization = call.find(&ORGANIZATIONS, call.text("organization_id").unwrap_or_default())?;
    let event = call.body("event").cloned().unwrap_or_default();
    schemas::check_event(call, &event)?;
    let hidden = Map::from_iter([("organization_id".to_owned(), organization.id.into())]);
    call.create_with(&AUDIT_LOG_EVENTS, event, hidden);
    let answer = json!({"success": true});
    if let Some(key) = key {
        let expires_at = call.in_seconds(IDEMPOTENCY_LIFETIME);
        let request = call.input.body.clone();
        let body = json!({"id": key, "expires_at": expires_at, "request": request, "answer": answer});
        call.create(&IDEMPOTENCY_KEYS, body);
    }
    Ok(Reply::value(answer))
}

fn retention(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("id"))?;
    Ok(Reply::value(json!({"retention_period_in_days": retention_in_days(&organization)})))
}

/// Events are not deleted when their time is over: tests of other things would lose them by moving the clock.
fn update_retention(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("id"))?;
    let days = match call.text("retention_period") {
        Some(period) => days_of(period),
        None => call.body("retention_period_in_days").and_then(Value::as_i64),
    };
    let days = days.filter(|days| (1..=3650).contains(days)).ok_or_else(|| {
        let message = "retention_period_in_days must be from 1 to 3650";
        Failure::invalid("retention_period_in_days", "invalid_value", message)
    })?;
    // Not `call.change`: the organization itself stays as it was.
    call.state.store.update(&ORGANIZATIONS, &organization.id, |organization| {
        organization.set_hidden("audit_logs_retention_in_days", days);
    });
    Ok(Reply::value(json!({"retention_period_in_days": days})))
}

/// `3_MONTHS` has 90 days, `2_YEARS` 730.
fn days_of(period: &str) -> Option<i64> {
    let (count, unit) = period.split_once('_')?;
    let days = if unit.starts_with("MONTH") { 30 } else { 365 };
    Some(count.parse::<i64>().ok()? * days)
}

/// The failure for an event that its schema or the limits refuse.
fn invalid(problems: &[Problem]) -> Failure {
    let mut failure = Failure::validation(problems);
    failure.status = 400;
    failure
        .with("code", "invalid_audit_log")
        .with("message", "The audit log event does not fit its schema or the limits of audit logs.")
}

fn instant(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

#[cfg(test)]
mod tests;
