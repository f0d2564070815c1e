//! Event types and the data that belongs to each.

use std::collections::BTreeSet;

use serde::Serialize;

use super::models::EnumView;
use super::{add, literal, text};
use crate::emit::Target;
use crate::ir::Api;
use crate::names::{KOTLIN, Scope};
use crate::problem::Error;

/// The model of a context for which an event type names none; the grammar of `api/events.yaml` fixes its name.
const USUAL_CONTEXT: &str = "EventContext";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut scope = Scope::new(&KOTLIN);
    let mut events = Vec::new();
    let mut values = Vec::new();
    let names: BTreeSet<String> = api.events.iter().map(|event| KOTLIN.variant(&event.name)).collect();
    // Beside an event of the same name, a model goes by its full name.
    let member = |model: &str| match names.contains(model) {
        true => format!("dev.workoskit.models.{model}"),
        false => model.to_owned(),
    };
    for event in &api.events {
        let context = event.context.as_deref().unwrap_or(USUAL_CONTEXT);
        let name = KOTLIN.variant(&event.name);
        scope.take(&name, &event.name, &event.place, target.problems);
        let mut doc = format!("`{}`", event.name);
        if let Some(text) = &event.doc {
            doc.push_str(": ");
            doc.push_str(text);
        }
        values.push((name.clone(), literal(&event.name), text::kdoc(&format!("`{}`", event.name), 8)));
        events.push(EventView {
            name,
            wire: literal(&event.name),
            data_type: member(&event.data),
            data: event.data.clone(),
            context_type: member(context),
            context: context.to_owned(),
            doc: text::kdoc(&doc, 4),
        });
    }
    let types = EnumView {
        name: "EventType".to_owned(),
        doc: text::kdoc("What happened: the name of an event type. Other values can appear.", 0),
        values,
    };
    add(target, "events/Events.kt", "api/events.yaml", "events.kt.j2", Events { types, events })
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
    data_type: String,
    context: String,
    context_type: String,
    doc: String,
}
