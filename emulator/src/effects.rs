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
/// (empty: all of them).
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
    /// Key of the signature.
    pub secret: String,
    /// Id of the event.
    pub event_id: String,
    /// Type of the event.
    pub event: String,
    /// The event as JSON.
    pub body: Bytes,
}

/// Shows neither secret nor body.
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
    let id = state.random.id(EVENTS.prefix, context.now);
    let mut body = Map::new();
    body.insert("object".to_owned(), "event".into());
    body.insert("id".to_owned(), id.clone().into());
    body.insert("event".to_owned(), event.into());
    body.insert("created_at".to_owned(), wire_timestamp(context.now).into());
    let organization_id = organization_of(&data).map(str::to_owned);
    body.insert("data".to_owned(), data);
    if let Some(event_context) = event_context {
        body.insert("context".to_owned(), event_context);
    }
    let value = Value::Object(body);

    if context.check_answers {
        effects.problems.extend(check_value(api, event, Type::Event, &value));
    }
    if api.event(event).is_none_or(|kind| kind.webhook) {
        queue(state, effects, &id, event, &value);
    }
    let mut record = Record::new(value);
    if let Some(organization_id) = organization_id {
        record.set_hidden("organization_id", organization_id);
    }
    state.store.insert(&EVENTS, record);
    id
}

fn organization_of(data: &Value) -> Option<&str> {
    let text = |name: &str| data.get(name).and_then(Value::as_str);
    match text("object") {
        Some("organization") => text("id"),
        _ => text("organization_id"),
    }
}

fn queue(state: &State, effects: &mut Effects, event_id: &str, event: &str, value: &Value) {
    let body = Bytes::from(value.to_string());
    for endpoint in state.store.all(&WEBHOOK_ENDPOINTS) {
        let wanted = match endpoint.member("events").as_array() {
            Some(events) => events.is_empty() || events.iter().any(|wanted| wanted == event),
            None => true,
        };
        if wanted && endpoint.text("status") != "disabled" {
            effects.deliveries.push(Delivery {
                endpoint_id: endpoint.id.clone(),
                url: endpoint.text("endpoint_url").to_owned(),
                secret: endpoint.text("secret").to_owned(),
                event_id: event_id.to_owned(),
                event: event.to_owned(),
                body: body.clone(),
            });
        }
    }
}
