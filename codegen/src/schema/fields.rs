//! Members of models, bodies and queries.

use crate::problem::{Place, Problems};
use crate::types::{self, TypeExpression};
use crate::yaml::{Node, Value};

/// A member: `name: TYPE` or `name: {type: TYPE, doc: TEXT}`; `name?` may be absent.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Where it stands.
    pub place: Place,
    /// Name on the wire.
    pub name: String,
    /// Always present.
    pub required: bool,
    /// Type without suffixes.
    pub ty: TypeExpression,
    /// What the server assumes when it is absent.
    pub default: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// Never to be printed.
    pub secret: bool,
    /// What it means.
    pub doc: Option<String>,
}

pub(super) fn read(key: &str, node: &Node, problems: &mut Problems) -> Option<Field> {
    let (name, required) = strip_optional(key);
    let (text, doc) = match &node.value {
        Value::Map(entries) => {
            let (mut text, mut doc) = (None, None);
            for (key, value) in entries {
                match key.as_str() {
                    "type" => text = value.text(problems),
                    "doc" => doc = super::doc(value, problems),
                    _ => super::unknown_key(value, key, problems),
                }
            }
            if text.is_none() {
                problems.add(&node.place, "key `type` is missing");
            }
            (text?, doc)
        }
        _ => (node.text(problems)?, None),
    };
    match types::parse_annotated(text) {
        Ok(read) => Some(Field {
            place: node.place.clone(),
            name: name.to_owned(),
            required,
            ty: read.ty,
            default: read.default,
            deprecated: read.deprecated,
            secret: read.secret,
            doc,
        }),
        Err(message) => {
            problems.add(&node.place, message);
            None
        }
    }
}

pub(super) fn read_all(node: &Node, problems: &mut Problems) -> Vec<Field> {
    let mut fields = Vec::new();
    for (key, value) in node.entries(problems) {
        fields.extend(read(key, value, problems));
    }
    fields
}

/// Splits `name?` into the name and whether it is always there.
pub(super) fn strip_optional(key: &str) -> (&str, bool) {
    match key.strip_suffix('?') {
        Some(name) => (name, false),
        None => (key, true),
    }
}
