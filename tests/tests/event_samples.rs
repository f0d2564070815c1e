//! Every event type, with data made from the API description: minimal, full, with nulls, with unknown members.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use workos_emulator::api::Api;
use workos_emulator::sample::{self, Variant};
use workos_kit::events::{Event, EventData, EventType};

#[test]
fn every_event_type_decodes() {
    let api = Api::generated();
    assert_eq!(api.events.len(), EventType::VALUES.len());
    for kind in api.events {
        for variant in [Variant::Minimal, Variant::Full, Variant::Nulls, Variant::Unknown] {
            let data = sample::value(&api, kind.data, variant);
            let event = decode(kind.name, &data);
            let typed = event.typed().unwrap_or_else(|error| panic!("{} {variant:?}: {error}", kind.name));
            assert_ne!(typed, EventData::Unknown, "{}", kind.name);
            assert!(!matches!(event.event, EventType::Other(_)), "{}", kind.name);
        }
    }
}

#[test]
fn unknown_event_types_keep_their_data() {
    let data = json!({"tail": 7});
    let event = decode("comet.sighted", &data);
    assert_eq!(event.event, EventType::Other("comet.sighted".to_owned()));
    assert_eq!(event.typed().unwrap(), EventData::Unknown);
    assert_eq!(event.data::<Value>().unwrap(), data);
}

fn decode(name: &str, data: &Value) -> Event {
    let event = json!({
        "object": "event", "id": "event_01", "event": name, "data": data, "created_at": "2026-01-15T12:00:00Z",
    });
    Event::decode(event.to_string().as_bytes()).unwrap()
}
