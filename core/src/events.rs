//! Events: what happened in an environment, as the Events API lists it and as webhooks deliver it.
//!
//! Both hold the same [`Event`]. Its envelope is decoded at once, its data only when asked for: as a typed
//! [`EventData`], as a type of the application's own, or as the JSON text that came. So an event type or a
//! member that this version does not know never stops an application from receiving the event.
//!
//! ```
//! use workos_kit::events::{Event, EventData, EventType};
//!
//! let body = br#"{"id":"event_01","event":"comet.sighted","data":{"tail":7},"created_at":"2026-01-01T00:00:00Z"}"#;
//! let event = Event::decode(body)?;
//! assert_eq!(event.event, EventType::from("comet.sighted"));
//! assert!(matches!(event.typed()?, EventData::Unknown));
//! assert_eq!(event.raw_data(), r#"{"tail":7}"#);
//! # Ok::<(), workos_kit::Error>(())
//! ```

use std::fmt;

use jiff::Timestamp;
use serde::de::{self, DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

mod poller;

pub use crate::generated::events::{EventData, EventType};
pub use crate::generated::services::events::*;
pub use poller::{ConfirmedPoller, EventBatch, EventPoller};

use crate::decode::{self, Name};
use crate::error::{Error, ErrorKind};
use crate::extra::Extra;

/// One event, of any type.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// Identifier of the event. Every attempt to deliver it carries the same one.
    pub id: String,
    /// What happened, and so what the data is.
    pub event: EventType,
    /// When it happened.
    pub created_at: Timestamp,
    data: Option<Box<RawValue>>,
    context: Option<Box<RawValue>>,
    /// Members of the envelope that this version does not know.
    pub extra: Extra,
}

impl Event {
    /// Reads an event from the body of a webhook, or from any JSON text that holds one. A byte order mark in
    /// front is skipped.
    ///
    /// Verify a delivery first: [`WebhookVerifier`](crate::webhooks::WebhookVerifier). A failure has kind
    /// `decode` and code `event_malformed`; unknown event types and unexpected data are no failures.
    pub fn decode(body: &[u8]) -> Result<Self, Error> {
        let text = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        serde_json::from_slice(text).map_err(|cause| malformed("the event", &cause))
    }

    /// The data as the type that belongs to [`event`](Self::event), [`EventData::Unknown`] where this version
    /// knows none.
    ///
    /// Fails with kind `decode` and code `event_data_malformed` if the data does not have the form it should;
    /// [`raw_data`](Self::raw_data) is there all the same.
    pub fn typed(&self) -> Result<EventData, Error> {
        crate::generated::events::decode_data(self.event.as_str(), self.raw_data().as_bytes())
            .map_err(|cause| malformed_data(&self.event, &cause))
    }

    /// The data as a type of the caller's choice. Fails like [`typed`](Self::typed).
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(self.raw_data()).map_err(|cause| malformed_data(&self.event, &cause))
    }

    /// The data as it came, JSON text with the sender's key order and numbers; `null` if there was none.
    pub fn raw_data(&self) -> &str {
        self.data.as_deref().map_or("null", RawValue::get)
    }

    /// The context that some events carry beside their data, as a type of the caller's choice. Fails like
    /// [`typed`](Self::typed).
    pub fn context<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        let context = self.raw_context().map(serde_json::from_str).transpose();
        context.map_err(|cause| malformed_data(&self.event, &cause))
    }

    /// The context as it came, JSON text.
    pub fn raw_context(&self) -> Option<&str> {
        self.context.as_deref().map(RawValue::get)
    }
}

/// Shows the envelope; of the data only its size, because it is about people.
impl fmt::Debug for Event {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Event")
            .field("id", &self.id)
            .field("event", &self.event)
            .field("created_at", &self.created_at)
            .field("data", &format_args!("[{} bytes]", self.raw_data().len()))
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}

/// Data and context are compared as text: the same JSON written differently is not equal.
impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.event == other.event
            && self.created_at == other.created_at
            && self.raw_data() == other.raw_data()
            && self.raw_context() == other.raw_context()
            && self.extra == other.extra
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("object", "event")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("created_at", &self.created_at)?;
        if let Some(context) = &self.context {
            map.serialize_entry("context", context)?;
        }
        for (name, value) in self.extra.iter() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EventVisitor)
    }
}

struct EventVisitor;

impl<'de> Visitor<'de> for EventVisitor {
    type Value = Event;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an event object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Event, A::Error> {
        let (mut id, mut event, mut created_at) = (None, None, None);
        let (mut data, mut context, mut extra) = (None, None, Extra::default());
        while let Some(name) = map.next_key::<Name<'de>>()? {
            match name.as_str() {
                "id" => id = Some(decode::member(&mut map, "id")?),
                "event" => event = Some(decode::member(&mut map, "event")?),
                "created_at" => created_at = Some(decode::member(&mut map, "created_at")?),
                // Keeping the text is one pass over the bytes; building a value tree would cost several times
                // as much as the signature check.
                "data" => data = map.next_value()?,
                "context" => context = map.next_value()?,
                "object" => drop(map.next_value::<IgnoredAny>()?),
                _ => drop(extra.insert(name.into_owned(), map.next_value()?)),
            }
        }
        Ok(Event {
            id: id.ok_or_else(|| de::Error::missing_field("id"))?,
            event: event.ok_or_else(|| de::Error::missing_field("event"))?,
            created_at: created_at.ok_or_else(|| de::Error::missing_field("created_at"))?,
            data,
            context,
            extra,
        })
    }
}

fn malformed_data(event: &EventType, cause: &serde_json::Error) -> Error {
    malformed(&format!("the data of the {event} event"), cause).with_code("event_data_malformed")
}

fn malformed(what: &str, cause: &serde_json::Error) -> Error {
    Error::new(ErrorKind::Decode, format!("{what} is not understood: {}", without_values(&cause.to_string())))
        .with_code("event_malformed")
}

/// The message of a decoder without the texts it quotes from its input: an event is about people, and an error
/// goes to a log. Member names stand in backticks or bare, values in double quotes.
fn without_values(message: &str) -> String {
    let mut shown = String::with_capacity(message.len());
    let mut characters = message.chars();
    while let Some(character) = characters.next() {
        shown.push(character);
        if character == '"' {
            let mut escaped = false;
            let _value = characters.by_ref().find(|&inside| {
                let ends = inside == '"' && !escaped;
                escaped = inside == '\\' && !escaped;
                ends
            });
            shown.push_str("…\"");
        }
    }
    shown
}
