//! Event types and their data.

use serde::Serialize;

use super::imports::Imports;
use super::models::EnumView;
use super::{FOLDER, render_with_imports, text};
use crate::emit::{Target, literal};
use crate::ir::Api;
use crate::names::{RUST, Scope};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut scope = Scope::new(&RUST);
    let mut events = Vec::new();
    for event in &api.events {
        let name = RUST.variant(&event.name);
        scope.take(&name, &event.name, &event.place, target.problems);
        let mut doc = format!("`{}`", event.name);
        if let Some(text) = &event.doc {
            doc.push_str(": ");
            doc.push_str(&text::rustdoc(text));
        }
        if let Some(context) = &event.context {
            doc.push_str(&format!("\n\nContext: [`{context}`](crate::models::{context})."));
        }
        events.push(EventView { name, wire: literal(&event.name), data: event.data.clone(), doc });
    }
    let variants = events
        .iter()
        .map(|event| (event.name.clone(), event.wire.clone(), format!("`{}`", event.wire.trim_matches('"'))));
    let types = EnumView {
        name: "EventType".to_owned(),
        doc: "What happened: the name of an event type.".to_owned(),
        variants: variants.collect(),
    };
    let mut imports = Imports::runtime();
    imports.remove("EventType");
    for name in api.models.keys() {
        imports.add(name, "crate::generated::models");
    }
    let view = Events { types, events };
    let path = format!("{FOLDER}/events.rs");
    render_with_imports(target, &path, "api/events.yaml", "rust/events.rs.j2", &imports, &view)
}

#[derive(Serialize)]
struct Events {
    types: EnumView,
    events: Vec<EventView>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    wire: String,
    data: String,
    doc: String,
}
