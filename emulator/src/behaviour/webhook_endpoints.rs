//! Webhook endpoints, and a control page that sends them any event.

use serde_json::{Map, Value, json};
use url::Url;

use super::{Call, Module};
use crate::effects::WEBHOOK_ENDPOINTS;
use crate::reply::{Failure, Problem, Reply};
use crate::sample::{self, Variant};
use crate::seed::{SeedCall, SeedError};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("webhooks.list_webhook_endpoints", list),
        ("webhooks.create_webhook_endpoint", create),
        ("webhooks.update_webhook_endpoint", update),
        ("webhooks.delete_webhook_endpoint", delete),
    ],
    pages: &[("POST", "/_emulator/webhooks/send", send_page)],
    seeds: &[("webhookEndpoints", seed)],
};

/// Sends an event of any type to every enabled endpoint, whatever it subscribed to. Without `data` a type of
/// the API description gets sample data. Returns the event.
pub fn send(
    call: &mut Call<'_>,
    event: &str,
    data: Option<Value>,
    event_context: Option<Value>,
) -> Result<Value, Failure> {
    let data = match (data, call.api.event(event)) {
        (Some(data), _) => data,
        (None, Some(kind)) => sample::value(call.api, kind.data, Variant::Full),
        (None, None) => {
            let message =
                format!("data is required: '{event}' is no event type, so there is no sample of it");
            return Err(Failure::invalid("data", "required", message));
        }
    };
    Ok(call.send_event(event, data, event_context))
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.page(&WEBHOOK_ENDPOINTS, |_| true)
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    check_endpoint_url(call, "")?;
    check_events(call)?;
    let secret = call.state.random.token(32);
    let endpoint = call.create(
        &WEBHOOK_ENDPOINTS,
        json!({
            "endpoint_url": call.text("endpoint_url"),
            "secret": secret,
            "status": "enabled",
            "events": call.body("events"),
        }),
    );
    Ok(Reply::value(endpoint.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    call.find(&WEBHOOK_ENDPOINTS, &id)?;
    check_endpoint_url(call, &id)?;
    check_events(call)?;
    let given = call.given(&["endpoint_url", "status", "events"]);
    let endpoint = call.change(&WEBHOOK_ENDPOINTS, &id, |endpoint| endpoint.body.extend(given))?;
    Ok(Reply::value(endpoint.value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    call.remove(&WEBHOOK_ENDPOINTS, &id)?;
    Ok(Reply::nothing())
}

/// Body: `type` (or `event`), and optionally `data` and `context`.
fn send_page(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let event = call.text("type").or_else(|| call.text("event")).map(str::to_owned);
    let event = event.ok_or_else(|| Failure::invalid("type", "required", "type is required"))?;
    let object = |name: &'static str| match call.body(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) if value.is_object() => Ok(Some(value.clone())),
        Some(_) => Err(Failure::invalid(name, "invalid_type", format!("{name} must be an object"))),
    };
    let (data, context) = (object("data")?, object("context")?);
    let event = send(call, &event, data, context)?;
    let endpoints: Vec<&str> =
        call.effects.deliveries.iter().map(|delivery| &*delivery.endpoint_id).collect();
    Ok(Reply::value(json!({"event": event, "endpoints": endpoints})).status(201))
}

fn check_endpoint_url(call: &Call<'_>, own_id: &str) -> Result<(), Failure> {
    let Some(url) = call.text("endpoint_url") else {
        return Ok(());
    };
    if !is_endpoint_url(url) {
        let message = format!("'{url}' is no http or https URL.");
        return Err(Failure::coded(422, "invalid_url", message));
    }
    if call.state.store.find(&WEBHOOK_ENDPOINTS, "endpoint_url", url).any(|other| other.id != own_id) {
        let message = format!("There is already an endpoint for '{url}'.");
        return Err(Failure::coded(409, "duplicate_endpoint", message));
    }
    Ok(())
}

/// Plain http is good enough for a test on one machine.
fn is_endpoint_url(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// An endpoint subscribes to at least one type, and some types can only be listed. (In a seed file an empty
/// list means all types, as in the official emulator.)
fn check_events(call: &Call<'_>) -> Result<(), Failure> {
    let Some(events) = call.body("events").and_then(Value::as_array) else {
        return Ok(());
    };
    if events.is_empty() {
        return Err(Failure::invalid("events", "required", "events must name at least one event type"));
    }
    let listed_only = |event: &Value| {
        event.as_str().and_then(|name| call.api.event(name)).is_some_and(|kind| !kind.webhook)
    };
    let problems: Vec<Problem> = events
        .iter()
        .enumerate()
        .filter(|(_, event)| listed_only(event))
        .map(|(index, event)| {
            let message = format!("{event} can be listed but not subscribed to");
            Problem::new(format!("events.{index}"), "invalid_value", message)
        })
        .collect();
    if problems.is_empty() { Ok(()) } else { Err(Failure::validation(&problems)) }
}

/// Seed key `webhookEndpoints`: `endpoint_url`, and optionally `id`, `secret`, `events`, `enabled`.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["id", "endpoint_url", "secret", "events", "enabled"])?;
        let url = entry.required_text("endpoint_url")?;
        if !is_endpoint_url(url) {
            return Err(entry.error("endpoint_url", "must be an http or https URL"));
        }
        if call.find_by(&WEBHOOK_ENDPOINTS, "endpoint_url", url).is_some() {
            return Err(entry.error("endpoint_url", "belongs to another endpoint"));
        }
        let events = entry.texts("events")?;
        for (index, event) in events.iter().enumerate() {
            if call.api.event(event).is_none_or(|kind| !kind.webhook) {
                return Err(entry.error(&format!("events[{index}]"), "is no event type of webhooks"));
            }
        }
        let secret = match entry.text("secret")? {
            Some(secret) => secret.to_owned(),
            None => call.state.random.token(32),
        };
        let mut body = Map::from_iter([
            ("endpoint_url".to_owned(), Value::from(url)),
            ("secret".to_owned(), secret.into()),
            ("events".to_owned(), events.into()),
        ]);
        let status = if entry.flag("enabled")?.unwrap_or(true) { "enabled" } else { "disabled" };
        body.insert("status".to_owned(), status.into());
        body.extend(entry.text("id")?.map(|id| ("id".to_owned(), id.into())));
        call.create(&WEBHOOK_ENDPOINTS, body.into());
    }
    Ok(())
}

#[cfg(test)]
#[path = "webhook_endpoints_tests.rs"]
mod tests;
