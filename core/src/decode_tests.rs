use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::{extra::Extra, patch::Patch, scalar::Scalar};

#[derive(Debug, PartialEq)]
struct Everything {
    text: String,
    number: i64,
    fraction: f64,
    truth: bool,
    optional: Option<String>,
    boxed: Option<Box<Inner>>,
    patch: Patch<String>,
    list: Vec<Inner>,
    map: BTreeMap<String, Option<i64>>,
    any: Value,
    scalar: Option<Scalar>,
    time: Option<jiff::Timestamp>,
    extra: Extra,
}

decode_struct! {
    Everything {
        text: "text", number: "number", fraction: "fraction", truth: "truth", optional: "optional", boxed: "boxed",
        patch: "patch", list: "list", map: "map", any: "any", scalar: "scalar", time: "time",
    }
}

#[derive(Debug, PartialEq)]
struct Inner {
    r#type: String,
    count: i64,
    extra: Extra,
}

decode_struct! { Inner { r#type: "type", count: "x#count" } }

const MINIMAL: &str = r#""text":"a","number":1,"fraction":1,"truth":true"#;

fn everything(more: &str) -> Result<Everything, serde_json::Error> {
    value(format!("{{{MINIMAL}{more}}}").as_bytes())
}

#[test]
fn what_is_missing_or_null_is_nothing_where_the_type_has_nothing() {
    let nothing = |patch| Everything {
        text: "a".to_owned(),
        number: 1,
        fraction: 1.0,
        truth: true,
        optional: None,
        boxed: None,
        patch,
        list: Vec::new(),
        map: BTreeMap::new(),
        any: Value::Null,
        scalar: None,
        time: None,
        extra: Extra::default(),
    };
    assert_eq!(everything("").unwrap(), nothing(Patch::Absent));
    let nulls = r#","optional":null,"boxed":null,"patch":null,"list":null,"map":null,"any":null,"scalar":null,"time":null"#;
    assert_eq!(everything(nulls).unwrap(), nothing(Patch::Null));
}

#[test]
fn values_are_read() {
    let read = everything(
        r#","optional":"o","boxed":{"type":"t","x#count":9223372036854775807},"patch":"p",
           "list":[{"type":"t","x#count":-1}],"map":{"k":1,"n":null},"any":[1,{"a":null}],"scalar":"s",
           "time":"2026-01-02T03:04:05.678Z""#,
    )
    .unwrap();
    assert_eq!(read.boxed.unwrap().count, i64::MAX);
    assert_eq!(read.patch, Patch::Value("p".to_owned()));
    assert_eq!(read.list[0].count, -1);
    assert_eq!(read.map, BTreeMap::from([("k".to_owned(), Some(1)), ("n".to_owned(), None)]));
    assert_eq!(read.any, json!([1, {"a": null}]));
    assert_eq!(read.scalar, Some(Scalar::Text("s".to_owned())));
    assert_eq!(read.time.unwrap().to_string(), "2026-01-02T03:04:05.678Z");
}

#[test]
fn unknown_members_are_kept_and_the_last_of_a_name_wins() {
    let read = everything(r#","new":{"a":1},"text":"b","new":2,"patch":"p","patch":null"#).unwrap();
    assert_eq!((read.text.as_str(), &read.extra["new"]), ("b", &json!(2)));
    assert_eq!(read.patch, Patch::Null);
}

#[test]
fn names_with_escapes_are_the_same_names() {
    let read = everything(r#","\u006fptional":"o","n\u00e9w\"":1"#).unwrap();
    assert_eq!(read.optional.as_deref(), Some("o"));
    assert_eq!(read.extra["néw\""], 1);
}

#[test]
fn an_error_tells_the_path_of_the_member() {
    for (body, expected) in [
        (r#"{}"#, "missing field `text`"),
        (r#"{"text":null}"#, "text: null is not allowed"),
        (r#"{"text":7}"#, "text: invalid type: integer `7`, expected a string"),
        (r#"{"text":"a","number":"1"}"#, "number: invalid type: string [hidden], expected i64"),
        (
            r#"{"text":"a","number":9223372036854775808}"#,
            "number: invalid value: integer `9223372036854775808`",
        ),
        (r#"{"boxed":{"type":[]}}"#, "boxed: type: invalid type: sequence"),
        (r#"{"boxed":{}}"#, "boxed: missing field `type`"),
        (
            r#"{"list":[{"type":"t","x#count":1},{"type":"t","x#count":null}]}"#,
            "list: x#count: null is not allowed",
        ),
        (r#"{"list":{}}"#, "list: invalid type: map, expected a sequence"),
        (r#"{"map":{"k":"v"}}"#, "map: invalid type: string [hidden], expected i64"),
        (r#"{"time":"yesterday"}"#, "time: "),
        (r#"[]"#, "invalid type: sequence, expected an object"),
        (r#"{"text":"a""#, "EOF while parsing"),
        (r#"{"text":"a"} x"#, "missing field"),
        ("\u{feff}{}", "expected value"),
    ] {
        let error = value::<Everything>(body.as_bytes()).unwrap_err();
        assert!(describe(&error).starts_with(expected), "{body}: {error}");
    }
    let after = value::<Inner>(br#"{"type":"t","x#count":1} x"#).unwrap_err();
    assert!(after.to_string().starts_with("trailing characters"), "{after}");
    assert!(value::<Inner>(b"{\"type\":\"\xff\",\"x#count\":1}").is_err());
}

#[test]
fn a_position_is_told_once() {
    let error = value::<Everything>(br#"{"boxed":{"type":7}}"#).unwrap_err();
    assert_eq!(error.to_string().matches("line 1").count(), 1, "{error}");
}

#[test]
fn what_is_nested_too_deep_is_refused() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = format!(
            r#"{},"any":{}1{}}}"#,
            &format!("{{{MINIMAL}"),
            open.repeat(100_000),
            close.repeat(100_000)
        );
        let error = value::<Everything>(deep.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("recursion limit"), "{error}");
        let unknown = deep.replacen("\"any\"", "\"new\"", 1);
        assert!(value::<Everything>(unknown.as_bytes()).is_err());
    }
}

#[test]
fn pages_and_lists_are_lenient() {
    let read: Page<Inner> =
        page(br#"{"data":[{"type":"t","x#count":1}],"list_metadata":{"after":"c","new":1}}"#).unwrap();
    assert_eq!(
        (read.data.len(), read.list_metadata.after.as_deref(), read.list_metadata.before),
        (1, Some("c"), None)
    );
    for body in [r#"{}"#, r#"{"data":null,"list_metadata":null}"#, r#"{"data":[],"list_metadata":{}}"#] {
        let read: Page<Inner> = page(body.as_bytes()).unwrap();
        assert!(read.data.is_empty() && read.list_metadata.after.is_none(), "{body}");
    }
    let read: List<Inner> = list(br#"{"object":"list","data":[{"type":"t","x#count":1}]}"#).unwrap();
    assert_eq!((read.len(), &read.extra["object"]), (1, &json!("list")));
    let error = page::<Inner>(br#"{"data":[{"type":"t"}]}"#).unwrap_err();
    assert!(error.to_string().starts_with("data: missing field `x#count`"), "{error}");
    nothing(b"<html>").unwrap();
}

#[test]
fn a_struct_reads_from_a_value_as_from_text() {
    let text = format!(r#"{{{MINIMAL},"patch":null,"list":[{{"type":"t","x#count":1}}],"new":1}}"#);
    let from_value: Everything = serde_json::from_value(serde_json::from_str(&text).unwrap()).unwrap();
    assert_eq!(from_value, value::<Everything>(text.as_bytes()).unwrap());
}
