//! What values look like on the wire, worked out apart from the client under test.

use serde_json::{Map, Value};

use crate::emit::literal;

/// Pairs of a form body as Rust text, sorted.
pub(super) fn form(members: &Map<String, Value>) -> String {
    let mut all: Vec<(String, String)> =
        members.iter().flat_map(|(name, value)| pairs(name, value)).collect();
    all.sort();
    let items: Vec<String> =
        all.iter().map(|(name, value)| format!("({}, {})", literal(name), literal(value))).collect();
    items.join(", ")
}

/// JSON text, on several lines where one would be too long to read.
pub(super) fn json(value: Value) -> String {
    let line = value.to_string();
    if line.len() <= 70 { line } else { format!("{value:#}") }
}

/// Query pairs of a value: lists are comma separated, maps are `name[key]`, null is left out.
pub(super) fn pairs(name: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(scalar).collect();
            vec![(name.to_owned(), items.join(","))]
        }
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (format!("{name}[{key}]"), scalar(value)))
            .collect(),
        scalar_value => vec![(name.to_owned(), scalar(scalar_value))],
    }
}

fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Everything but the unreserved characters of RFC 3986.
pub(super) fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(byte.into()),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
