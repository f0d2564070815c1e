//! Models, unions, enums and event types.

use super::{Enum, Event, Model, Union, doc, fields, unknown_key};
use crate::problem::Problems;
use crate::yaml::{Node, Value};

pub(super) fn model(name: &str, node: &Node, problems: &mut Problems) -> Model {
    let mut model = Model { place: node.place.clone(), name: name.to_owned(), doc: None, fields: Vec::new() };
    for (key, value) in node.entries(problems) {
        if key == "doc" {
            model.doc = doc(value, problems);
        } else {
            model.fields.extend(fields::read(key, value, problems));
        }
    }
    model
}

pub(super) fn union(name: &str, node: &Node, problems: &mut Problems) -> Union {
    let mut union = Union {
        place: node.place.clone(),
        name: name.to_owned(),
        doc: None,
        tag: String::new(),
        variants: Vec::new(),
    };
    for (key, value) in node.entries(problems) {
        match key.as_str() {
            "doc" => union.doc = doc(value, problems),
            "tag" => union.tag = value.text(problems).unwrap_or_default().to_owned(),
            _ => {
                let model = value.text(problems).unwrap_or_default().to_owned();
                union.variants.push((key.clone(), model, value.place.clone()));
            }
        }
    }
    if union.tag.is_empty() {
        problems.add(&node.place, "key `tag` is missing");
    }
    union
}

pub(super) fn enumeration(name: &str, node: &Node, problems: &mut Problems) -> Enum {
    let mut read = Enum { place: node.place.clone(), name: name.to_owned(), doc: None, values: Vec::new() };
    match &node.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                match key.as_str() {
                    "doc" => read.doc = doc(value, problems),
                    "values" => read.values = value.texts(problems),
                    _ => unknown_key(value, key, problems),
                }
            }
        }
        _ => read.values = node.texts(problems),
    }
    if read.values.is_empty() {
        problems.add(&node.place, "an enum needs values");
    }
    read
}

pub(super) fn event(name: &str, node: &Node, problems: &mut Problems) -> Event {
    let mut event = Event {
        place: node.place.clone(),
        name: name.to_owned(),
        doc: None,
        data: String::new(),
        context: None,
    };
    match &node.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                match key.as_str() {
                    "doc" => event.doc = doc(value, problems),
                    "data" => event.data = value.text(problems).unwrap_or_default().to_owned(),
                    "context" => event.context = value.text(problems).map(str::to_owned),
                    _ => unknown_key(value, key, problems),
                }
            }
        }
        _ => event.data = node.text(problems).unwrap_or_default().to_owned(),
    }
    event
}
