//! What a request causes besides its answer. The core only collects it; the shell around it delivers.

use std::fmt;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::api::Api;
use crate::clock::wire_timestamp;
use crate::reply::Problem;
use crate::schema::Type;
use crate::shapes::check_value;
use crate::state::{Context, State};
use crate::store::{Kind, Record};

/// The events log. Hidden member `organization_id`: the organization that the event is about.
pub static EVENTS: Kind = Kind {
    name: "event",
    prefix: "event",
    label: "Event",
    indexes: &["event", "organization_id"],
    owners: &[],
};

/// Registered webhook endpoints. Body as the API shows it: `endpoint_url`, `secret`, `status`, `events`
/// (empty: all of them). Hidden member `former_secret`: also signs.
pub static WEBHOOK_ENDPOINTS: Kind = Kind {
    name: "webhook_endpoint",
    prefix: "we",
    label: "Webhook endpoint",
    indexes: &["endpoint_url"],
    owners: &[],
};

/// What a request caused.
#[derive(Clone, Debug, Default)]
pub struct Effects {
    /// Webhook calls to make, in order.
    pub deliveries: Vec<Delivery>,
    /// Events that do not fit the API description (only looked for when answers are checked).
    pub problems: Vec<Problem>,
}

/// One webhook call.
#[derive(Clone)]
pub struct Delivery {
    /// Id of the endpoint.
    pub endpoint_id: String,
    /// Where to send it.
    pub url: String,
    /// Keys of the signatures, newest first: more than one only after a rotation that keeps the former.
    pub secrets: Vec<String>,
    /// Id of the event.
    pub event_id: String,
    /// Type of the event.
    pub event: String,
    /// The event as JSON.
    pub body: Bytes,
}

/// Shows neither secrets nor body.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("endpoint_id", &self.endpoint_id)
            .field("event_id", &self.event_id)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

/// Appends an event to the log and queues it for every endpoint that wants it. Returns its id.
pub fn emit(
    api: &Api,
    state: &mut State,
    context: &Context,
    effects: &mut Effects,
    event: &str,
    data: Value,
    event_context: Option<Value>,
) -> String {
    let (id, value) = envelope(state, context, event, data, event_context);
    if context.check_answers {
        effects.problems.extend(check_value(api, event, Type::Event, &value));
    }
    if api.event(event).is_none_or(|kind| kind.webhook) {
        queue(state, effects, &value, |endpoint| subscribed(endpoint, event));
    }
    log(state, value);
    id
}

/// Queues an event of any type and data for every enabled endpoint, whatever it subscribed to. Only an event
/// that fits the API description also appears in the log. Returns the event.
pub fn send(
    api: &Api,
    state: &mut State,
    context: &Context,
    effects: &mut Effects,
    event: &str,
    data: Value,
    event_context: Option<Value>,
) -> Value {
    let (_, value) = envelope(state, context, event, data, event_context);
    queue(state, effects, &value, |_| true);
    if check_value(api, event, Type::Event, &value).is_empty() {
        log(state, value.clone());
    }
    value
}

/// Queues an event of the log once more, for the endpoints that want it now. `false` if there is no such event.
pub fn replay(state: &State, effects: &mut Effects, event_id: &str) -> bool {
    let Some(record) = state.store.get(&EVENTS, event_id) else {
        return false;
    };
    queue(state, effects, &record.value(), |endpoint| subscribed(endpoint, record.text("event")));
    true
}

fn envelope(
    state: &mut State,
    context: &Context,
    event: &str,
    data: Value,
    event_context: Option<Value>,
) -> (String, Value) {
    let id = state.random.id(EVENTS.prefix, context.now);
    let mut body = Map::new();
    body.insert("object".to_owned(), "event".into());
    body.insert("id".to_owned(), id.clone().into());
    body.insert("event".to_owned(), event.into());
    body.insert("created_at".to_owned(), wire_timestamp(context.now).into());
    body.insert("data".to_owned(), data);
    if let Some(event_context) = event_context {
        body.insert("context".to_owned(), event_context);
    }
    (id, Value::Object(body))
}

fn log(state: &mut State, value: Value) {
    let organization_id = organization_of(&value["data"]).map(str::to_owned);
    let mut record = Record::new(value);
    if let Some(organization_id) = organization_id {
        record.set_hidden("organization_id", organization_id);
    }
    state.store.insert(&EVENTS, record);
}

/// The organization that an event is about: named by the data, or by an object in it (the user and group of a
/// directory group membership, the owner of an API key).
fn organization_of(data: &Value) -> Option<&str> {
    named_organization(data).or_else(|| data.as_object()?.values().find_map(named_organization))
}

fn named_organization(object: &Value) -> Option<&str> {
    let text = |name: &str| object.get(name).and_then(Value::as_str);
    match text("object").or(text("type")) {
        Some("organization") => text("id"),
        _ => text("organization_id"),
    }
}

fn queue(state: &State, effects: &mut Effects, event: &Value, wanted: impl Fn(&Record) -> bool) {
    let text = |name: &str| event[name].as_str().unwrap_or_default().to_owned();
    let body = Bytes::from(event.to_string());
    let enabled =
        state.store.all(&WEBHOOK_ENDPOINTS).filter(|endpoint| endpoint.text("status") != "disabled");
    for endpoint in enabled.filter(|endpoint| wanted(endpoint)) {
        effects.deliveries.push(Delivery {
            endpoint_id: endpoint.id.clone(),
            url: endpoint.text("endpoint_url").to_owned(),
            secrets: secrets(endpoint),
            event_id: text("id"),
            event: text("event"),
            body: body.clone(),
        });
    }
}

/// What signs webhooks to an endpoint.
pub fn secrets(endpoint: &Record) -> Vec<String> {
    let former = endpoint.hidden.get("former_secret").and_then(Value::as_str);
    let current = Some(endpoint.text("secret"));
    current.into_iter().chain(former).map(str::to_owned).collect()
}

/// Whether an endpoint wants events of a type. Seeded endpoints without a list want all.
fn subscribed(endpoint: &Record, event: &str) -> bool {
    let events = endpoint.member("events").as_array();
    events.is_none_or(|events| events.is_empty() || events.iter().any(|wanted| wanted == event))
}
