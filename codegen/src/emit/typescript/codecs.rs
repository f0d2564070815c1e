//! The tables by which the runtime changes names and nested values between JavaScript and the wire.

use serde::Serialize;

use super::types::{entry, quoted};
use super::{DATA, add};
use crate::emit::Target;
use crate::ir::Api;
use crate::names::{TYPESCRIPT, cased};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let models = api.models.values().map(|model| {
        let entries = model.fields.iter().filter_map(|field| entry(field, &TYPESCRIPT.field(&field.name)));
        (model.name.clone(), quoted(&entries.collect::<Vec<_>>().join(" ")))
    });
    let unions = api.unions.values().map(|union| {
        let tag = cased(&union.tag, TYPESCRIPT.field);
        let variants = union.variants.iter().map(|(value, model)| format!("{value}={model}"));
        let variants: Vec<String> = variants.collect();
        (union.name.clone(), quoted(&format!("{}>{tag} {}", union.tag, variants.join(" "))))
    });
    let events = api.events.iter().map(|event| {
        let context = event.context.as_ref().map(|context| format!(" {context}")).unwrap_or_default();
        (quoted(&event.name), quoted(&format!("{}{context}", event.data)))
    });
    let view = Tables { models: models.collect(), unions: unions.collect(), events: events.collect() };
    add(target, "tables.ts", DATA, "tables.ts.j2", view)
}

/// Names with their lines.
#[derive(Serialize)]
struct Tables {
    models: Vec<(String, String)>,
    unions: Vec<(String, String)>,
    events: Vec<(String, String)>,
}
