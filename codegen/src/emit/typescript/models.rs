//! Models, unions and enums, one file per service, and the events.

use std::collections::BTreeSet;

use serde::Serialize;

use super::types::{Position, is_built_in, quoted, received, typescript};
use super::{DATA, add, text};
use crate::emit::Target;
use crate::ir::{Api, Enum, Field, Model, Service, Union};
use crate::names::{Scope, TYPESCRIPT};
use crate::problem::Error;

/// Names that generated TypeScript uses for something else.
const TAKEN: &[&str] = &[
    "Date",
    "Event",
    "EventType",
    "KnownEvent",
    "List",
    "ListMetadata",
    "Page",
    "PageOrder",
    "PageRequest",
    "Promise",
    "Record",
    "RequestOptions",
    "Service",
    "UnknownEvent",
];

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let received = received(api);
    let models = api.models.values().map(|model| (&model.name, &model.place));
    let unions = api.unions.values().map(|union| (&union.name, &union.place));
    let enums = api.enums.values().map(|item| (&item.name, &item.place));
    for (name, place) in models.chain(unions).chain(enums) {
        if TAKEN.contains(&name.as_str()) {
            target.problems.add(place, format!("`{name}` means something else in generated TypeScript"));
        }
    }
    let mut files = Vec::new();
    for service in &api.services {
        if service.models.is_empty() && service.unions.is_empty() && service.enums.is_empty() {
            continue;
        }
        files.push(service.name.clone());
        let view = service_models(api, service, &received, target);
        add(target, &format!("models/{}.ts", service.name), &service.file, "models.ts.j2", view)?;
    }
    add(target, "models/index.ts", DATA, "models_index.ts.j2", Files { files })?;
    events(api, target)
}

/// A member of an interface.
#[derive(Clone, Serialize)]
pub(super) struct FieldView {
    pub name: String,
    pub doc: String,
    pub optional: bool,
    pub ty: String,
}

#[derive(Serialize)]
struct Files {
    files: Vec<String>,
}

#[derive(Serialize)]
struct ServiceModels {
    service: String,
    imports: Vec<String>,
    models: Vec<ModelView>,
    unions: Vec<TypeView>,
    enums: Vec<TypeView>,
}

#[derive(Serialize)]
struct ModelView {
    name: String,
    doc: String,
    fields: Vec<FieldView>,
}

/// A type that is one of several.
#[derive(Serialize)]
struct TypeView {
    name: String,
    doc: String,
    alternatives: Vec<String>,
}

#[derive(Serialize)]
struct Events {
    imports: Vec<String>,
    names: Vec<String>,
    events: Vec<EventView>,
}

#[derive(Serialize)]
struct EventView {
    wire: String,
    data: String,
    context: String,
    doc: String,
}

/// The view of a member; its name is taken in `scope`.
pub(super) fn field_view(
    field: &Field,
    position: Position,
    scope: &mut Scope,
    names: &mut BTreeSet<String>,
    target: &mut Target<'_>,
) -> FieldView {
    let name = TYPESCRIPT.field(&field.name);
    scope.take(&name, &field.name, &field.place, target.problems);
    FieldView {
        doc: text::member(field),
        optional: !field.required,
        ty: typescript(&field.ty, position, names),
        name,
    }
}

fn service_models(
    api: &Api,
    service: &Service,
    received: &BTreeSet<String>,
    target: &mut Target<'_>,
) -> ServiceModels {
    let mut names = BTreeSet::new();
    let models: Vec<ModelView> =
        service.models.iter().map(|name| model(&api.models[name], received, &mut names, target)).collect();
    let unions: Vec<TypeView> =
        service.unions.iter().map(|name| union(&api.unions[name], &mut names)).collect();
    let enums: Vec<TypeView> = service.enums.iter().map(|name| enumeration(&api.enums[name])).collect();
    for own in service.models.iter().chain(&service.unions).chain(&service.enums) {
        names.remove(own);
    }
    ServiceModels {
        service: service.name.clone(),
        imports: names.into_iter().collect(),
        models,
        unions,
        enums,
    }
}

fn model(
    model: &Model,
    received: &BTreeSet<String>,
    names: &mut BTreeSet<String>,
    target: &mut Target<'_>,
) -> ModelView {
    let position = if received.contains(&model.name) { Position::Received } else { Position::Sent };
    let mut scope = Scope::new(&TYPESCRIPT);
    let fields = model.fields.iter().map(|field| field_view(field, position, &mut scope, names, target));
    ModelView {
        name: model.name.clone(),
        doc: text::jsdoc(model.doc.as_deref().unwrap_or_default()),
        fields: fields.collect(),
    }
}

fn union(union: &Union, names: &mut BTreeSet<String>) -> TypeView {
    let mut alternatives: Vec<String> = Vec::new();
    for (_, model) in &union.variants {
        names.insert(model.clone());
        if !alternatives.contains(model) {
            alternatives.push(model.clone());
        }
    }
    TypeView {
        name: union.name.clone(),
        doc: text::jsdoc(union.doc.as_deref().unwrap_or_default()),
        alternatives,
    }
}

fn enumeration(item: &Enum) -> TypeView {
    TypeView {
        name: item.name.clone(),
        doc: text::jsdoc(item.doc.as_deref().unwrap_or_default()),
        alternatives: item.values.iter().map(|value| quoted(value)).collect(),
    }
}

fn events(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut names = BTreeSet::new();
    let mut events = Vec::new();
    for event in &api.events {
        names.insert(event.data.clone());
        names.extend(event.context.clone());
        events.push(EventView {
            wire: quoted(&event.name),
            data: event.data.clone(),
            context: event.context.clone().unwrap_or_else(|| "EventContext".to_owned()),
            doc: text::jsdoc(event.doc.as_deref().unwrap_or_default()),
        });
    }
    names.insert("EventContext".to_owned());
    names.retain(|name| !is_built_in(name));
    let view = Events {
        imports: names.into_iter().collect(),
        names: events.iter().map(|event| event.wire.clone()).collect(),
        events,
    };
    add(target, "events.ts", "api/events.yaml", "events.ts.j2", view)
}
