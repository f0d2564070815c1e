//! The envelope of an event: what is kept, what is lenient, and what fails.

use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use workos_kit::ErrorKind;
use workos_kit::events::{Event, EventData, EventType, ListEventsParams};

use crate::script::Script;
use crate::vectors;

fn envelope(data: &str) -> String {
    format!(
        r#"{{"object":"event","id":"event_01","event":"user.created","created_at":"2026-01-01T00:00:00.000Z","data":{data}}}"#
    )
}

#[test]
fn the_envelope_is_decoded_and_the_data_kept() {
    let data = r#"{ "b": 1.0, "a": 9007199254740993, "text": "\u00e9/\/" }"#;
    let event = Event::decode(envelope(data).as_bytes()).unwrap();
    assert_eq!(event.id, "event_01");
    assert_eq!(event.event, EventType::UserCreated);
    assert_eq!(event.created_at, "2026-01-01T00:00:00Z".parse().unwrap());
    assert_eq!(event.raw_data(), data, "as it came, with its order, numbers and escapes");
    assert_eq!(event.data::<Value>().unwrap()["a"], json!(9_007_199_254_740_993_i64));
    assert_eq!(event.raw_context(), None);
    assert_eq!(event.context::<Value>().unwrap(), None);
    assert!(event.extra.is_empty());
}

#[test]
fn a_known_type_is_typed() {
    let user = r#"{"object":"user","id":"user_01","email":"ada@example.com","email_verified":true,
        "created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}"#;
    let event = Event::decode(envelope(user).as_bytes()).unwrap();
    match event.typed().unwrap() {
        EventData::UserCreated(user) => assert_eq!(user.email, "ada@example.com"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn envelopes_are_read_leniently() {
    // (why, body, event type and raw data)
    let cases = [
        (
            "an unknown type",
            r#"{"id":"e","event":"comet.sighted","created_at":"2026-01-01T00:00:00Z","data":[1]}"#,
            "comet.sighted [1]",
        ),
        (
            "unknown members",
            r#"{"id":"e","x":{"y":[null]},"event":"user.created","created_at":"2026-01-01T00:00:00Z","data":{}}"#,
            "user.created {}",
        ),
        (
            "no data",
            r#"{"id":"e","event":"user.created","created_at":"2026-01-01T00:00:00Z"}"#,
            "user.created null",
        ),
        (
            "null data",
            r#"{"id":"e","event":"user.created","created_at":"2026-01-01T00:00:00Z","data":null}"#,
            "user.created null",
        ),
        (
            "data of another kind",
            r#"{"id":"e","event":"user.created","created_at":"2026-01-01T00:00:00Z","data":"text"}"#,
            "user.created \"text\"",
        ),
        (
            "a repeated member: the last counts",
            r#"{"id":"e","data":1,"event":"x","event":"y","created_at":"2026-01-01T00:00:00Z","data":2}"#,
            "y 2",
        ),
        (
            "escaped member names",
            r#"{"\u0069d":"e","event":"y","created_at":"2026-01-01T00:00:00Z","d\u0061ta":2}"#,
            "y 2",
        ),
        (
            "blanks around",
            " \r\n{\"id\":\"e\",\"event\":\"y\",\"created_at\":\"2026-01-01T00:00:00Z\",\"data\":2}\n ",
            "y 2",
        ),
        (
            "a byte order mark",
            "\u{feff}{\"id\":\"e\",\"event\":\"y\",\"created_at\":\"2026-01-01T00:00:00Z\",\"data\":2}",
            "y 2",
        ),
        (
            "an offset in the time",
            r#"{"id":"e","event":"y","created_at":"2026-01-01T02:00:00+02:00","data":2}"#,
            "y 2",
        ),
        ("no object", r#"{"id":"e","event":"y","created_at":"2026-01-01T00:00:00Z","data":2}"#, "y 2"),
    ];
    vectors::run(
        &cases,
        |case| case.0.to_owned(),
        |(_, body, expected)| {
            let event = Event::decode(body.as_bytes()).map_err(|error| error.to_string())?;
            vectors::same(&event.created_at.to_string().as_str(), &"2026-01-01T00:00:00Z")?;
            vectors::same(&format!("{} {}", event.event, event.raw_data()).as_str(), expected)
        },
    );
}

#[test]
fn bodies_that_are_no_events_are_decode_errors() {
    let nested = "[".repeat(100_000);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("empty", b"".to_vec()),
        ("null", b"null".to_vec()),
        ("a list", b"[]".to_vec()),
        ("a text", b"\"{}\"".to_vec()),
        ("an empty object", b"{}".to_vec()),
        ("no id", br#"{"event":"y","created_at":"2026-01-01T00:00:00Z","data":2}"#.to_vec()),
        ("a null id", br#"{"id":null,"event":"y","created_at":"2026-01-01T00:00:00Z"}"#.to_vec()),
        ("a number as id", br#"{"id":1,"event":"y","created_at":"2026-01-01T00:00:00Z"}"#.to_vec()),
        ("no type", br#"{"id":"e","created_at":"2026-01-01T00:00:00Z"}"#.to_vec()),
        ("no time", br#"{"id":"e","event":"y"}"#.to_vec()),
        ("a time that is none", br#"{"id":"e","event":"y","created_at":"yesterday"}"#.to_vec()),
        ("truncated", br#"{"id":"e","event":"y","created_at":"2026-01-01T00:00:00Z","data":{"a":"#.to_vec()),
        ("text behind", br#"{"id":"e","event":"y","created_at":"2026-01-01T00:00:00Z"} x"#.to_vec()),
        ("two events", br#"{"id":"e","event":"y","created_at":"2026-01-01T00:00:00Z"}{}"#.to_vec()),
        (
            "not UTF-8 in the data",
            b"{\"id\":\"e\",\"event\":\"y\",\"created_at\":\"2026-01-01T00:00:00Z\",\"data\":\"\xff\"}"
                .to_vec(),
        ),
        ("UTF-16", "{\"id\":\"e\"}".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("HTML", b"<html><body>502 Bad Gateway</body></html>".to_vec()),
        ("a form", b"id=e&event=y".to_vec()),
        ("deep nesting", nested.into_bytes()),
    ];
    vectors::run(
        &cases,
        |case| case.0.to_owned(),
        |(_, body)| match Event::decode(body) {
            Err(error) => {
                vectors::same(&(error.kind(), error.code()), &(ErrorKind::Decode, Some("event_malformed")))
            }
            Ok(event) => Err(format!("read as {event:?}")),
        },
    );
}

#[test]
fn deeply_nested_data_is_kept() {
    let data = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let event = Event::decode(envelope(&data).as_bytes()).unwrap();
    assert_eq!(event.raw_data(), data);
}

#[test]
fn unexpected_data_of_a_known_type_keeps_the_envelope() {
    for data in ["5", "null", "[]", r#"{"id":7}"#] {
        let event = Event::decode(envelope(data).as_bytes()).unwrap();
        let error = event.typed().unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Decode, Some("event_data_malformed")), "{data}");
        assert!(error.to_string().contains("user.created"), "{error}");
        assert_eq!(event.raw_data(), data);
        assert_eq!(event.data::<Vec<bool>>().is_ok(), data == "[]");
    }
}

#[tokio::test]
async fn a_page_of_events_holds_the_same() {
    let event = |id: &str, event: &str| {
        json!({ "object": "event", "id": id, "event": event, "created_at": "2026-01-01T00:00:00Z",
            "data": { "b": 1, "a": id } })
    };
    let page = |events: Value, after: Value| {
        Ok((200, json!({ "object": "list", "data": events, "list_metadata": { "after": after } })))
    };
    let (script, workos) = Script::client([
        page(json!([event("e1", "user.created"), event("e2", "comet.sighted")]), json!("e2")),
        page(json!([event("e3", "comet.sighted")]), Value::Null),
    ]);
    let params = ListEventsParams::new(["user.created", "comet.sighted"]);
    let events: Vec<Event> = workos.events().list_events(params).items().try_collect().await.unwrap();
    let ids: Vec<&str> = events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids, ["e1", "e2", "e3"]);
    assert_eq!(events[0].event, EventType::UserCreated);
    assert_eq!(events[1].event, EventType::from("comet.sighted"));
    assert_eq!(events[2].data::<Value>().unwrap(), json!({ "a": "e3", "b": 1 }));
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn a_page_with_an_event_that_is_none_names_the_member() {
    let body =
        json!({ "data": [{ "id": "e1", "event": "user.created", "created_at": 7 }], "list_metadata": {} });
    let (_script, workos) = Script::client([Ok((200, body))]);
    let error = workos.events().list_events(ListEventsParams::new(["user.created"])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some("events.list_events"));
    assert!(error.message().contains("created_at"), "{error}");
}

#[test]
fn the_context_and_unknown_members_are_reachable() {
    let body = r#"{"id":"e","event":"flag.updated","created_at":"2026-01-01T00:00:00Z","data":{},
        "context":{"actor":{"id":"user_01"}},"region":"eu"}"#;
    let event = Event::decode(body.as_bytes()).unwrap();
    assert_eq!(event.raw_context(), Some(r#"{"actor":{"id":"user_01"}}"#));
    assert_eq!(event.context::<Value>().unwrap().unwrap()["actor"]["id"], json!("user_01"));
    assert_eq!(event.extra.get("region"), Some(&json!("eu")));
}

#[test]
fn an_event_survives_a_round_trip() {
    let body = r#"{"id":"e","event":"comet.sighted","created_at":"2026-01-01T00:00:00Z","data":{"a":1.0},"context":{},"z":[1]}"#;
    let event = Event::decode(body.as_bytes()).unwrap();
    let written = serde_json::to_string(&event).unwrap();
    assert_eq!(Event::decode(written.as_bytes()).unwrap(), event);
    let read: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(read["object"], json!("event"));
    assert_eq!(read["data"], json!({"a": 1.0}));
}

#[test]
fn data_is_not_shown() {
    let event = Event::decode(envelope(r#"{"email":"ada@example.com"}"#).as_bytes()).unwrap();
    let shown = format!("{event:?}");
    assert!(shown.contains("event_01") && !shown.contains("ada@example.com"), "{shown}");

    let event = Event::decode(envelope(r#"{"email_verified":"ada\"@example.com"}"#).as_bytes()).unwrap();
    let error = event.typed().unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("email_verified") && !shown.contains("example.com"), "{shown}");
}
