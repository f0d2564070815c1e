//! Event types and the models of their data.

use serde::Serialize;

use super::{FOLDER, Homes, literal, text};
use crate::emit::Target;
use crate::ir::Api;
use crate::problem::Error;

/// The model of a context for which an event type names none; the grammar of `api/events.yaml` fixes its name.
const USUAL_CONTEXT: &str = "EventContext";

pub(super) fn emit(api: &Api, homes: &Homes, target: &mut Target<'_>) -> Result<(), Error> {
    let place = |name: &str| {
        let module = homes.get(name).map_or("", String::as_str);
        literal(&format!("{module}:{name}"))
    };
    let events = api.events.iter().map(|event| EventView {
        name: literal(&event.name),
        data: place(&event.data),
        doc: event.doc.as_deref().map(|doc| text::docstring(doc, 0)).unwrap_or_default(),
    });
    let contexts =
        api.events.iter().filter_map(|event| Some((literal(&event.name), place(event.context.as_deref()?))));
    let mut data: Vec<&String> = api.events.iter().map(|event| &event.data).collect();
    data.sort();
    data.dedup();
    let imports = data.iter().map(|name| (homes.get(*name).cloned().unwrap_or_default(), (*name).clone()));
    let view = Events {
        data: "api/events.yaml",
        contexts: contexts.collect(),
        usual_context: place(USUAL_CONTEXT),
        imports: imports.collect(),
        events: events.collect(),
    };
    target.plain(&format!("{FOLDER}/events.py"), "python/events.py.j2", &view)
}

#[derive(Serialize)]
struct Events {
    data: &'static str,
    events: Vec<EventView>,
    /// Event types with a context of their own, and its model.
    contexts: Vec<(String, String)>,
    /// The model of all other contexts.
    usual_context: String,
    /// Models of data: module and name.
    imports: Vec<(String, String)>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    data: String,
    doc: String,
}
