//! Models, unions and enums, one file per service and module, and the events.

use serde::Serialize;

use super::types::{MODEL_NAMES, Position, TAKEN, hold, type_name};
use super::{APP_SOURCES, SOURCES, add, quoted, text};
use crate::emit::Target;
use crate::ir::{Api, Enum, Field, Model, Service, Union};
use crate::names::{SWIFT, Scope};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let models = api.models.values().map(|model| (&model.name, &model.place));
    let unions = api.unions.values().map(|union| (&union.name, &union.place));
    let enums = api.enums.values().map(|item| (&item.name, &item.place));
    for (name, place) in models.chain(unions).chain(enums) {
        if TAKEN.contains(&name.as_str()) {
            target.problems.add(place, format!("`{name}` means something else in Swift"));
        }
    }
    let of_apps = api.types_of_public_clients();
    for service in &api.services {
        for (sources, is_app) in [(APP_SOURCES, true), (SOURCES, false)] {
            let view = service_models(api, service, |name| of_apps.contains(name) == is_app, target);
            if !view.is_empty() {
                let path = format!("{sources}/models/{}.swift", file_name(service, "Models"));
                add(target, &path, &service.file, "models.swift.j2", view)?;
            }
        }
    }
    events(api, target)
}

/// Name of a file: SwiftPM wants each to have a name of its own within a target.
pub(super) fn file_name(service: &Service, suffix: &str) -> String {
    crate::names::cased(&service.name, crate::names::Case::Pascal) + suffix
}

#[derive(Serialize)]
struct ServiceModels {
    models: Vec<ModelView>,
    unions: Vec<UnionView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct ModelView {
    name: String,
    doc: String,
    fields: Vec<FieldView>,
    /// Something must not be printed.
    has_secrets: bool,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    /// The name without the marks of a reserved word.
    label: String,
    wire: String,
    doc: String,
    ty: String,
    /// ` = …`, or nothing.
    default: String,
    reader: &'static str,
    /// What is read if it is absent, where that is a constant.
    constant: Option<String>,
    writer: &'static str,
    secret: bool,
    recursive: bool,
}

#[derive(Serialize)]
struct UnionView {
    name: String,
    doc: String,
    tag: String,
    /// Type of the tag.
    tag_type: &'static str,
    variants: Vec<VariantView>,
}

#[derive(Serialize)]
struct VariantView {
    name: String,
    doc: String,
    /// Value of the tag as Swift text.
    value: String,
    model: String,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: String,
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct ValueView {
    name: String,
    wire: String,
    doc: String,
}

#[derive(Serialize)]
struct Events {
    types: EnumView,
    events: Vec<EventView>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    doc: String,
    wire: String,
    model: String,
}

fn service_models(
    api: &Api,
    service: &Service,
    is_wanted: impl Fn(&String) -> bool,
    target: &mut Target<'_>,
) -> ServiceModels {
    let models = service.models.iter().filter(|name| is_wanted(name));
    let unions = service.unions.iter().filter(|name| is_wanted(name));
    let enums = service.enums.iter().filter(|name| is_wanted(name));
    ServiceModels {
        models: models.map(|name| model(&api.models[name], target)).collect(),
        unions: unions.map(|name| union(&api.unions[name], target)).collect(),
        enums: enums.map(|name| enumeration(&api.enums[name], target)).collect(),
    }
}

impl ServiceModels {
    fn is_empty(&self) -> bool {
        self.models.is_empty() && self.unions.is_empty() && self.enums.is_empty()
    }
}

fn model(model: &Model, target: &mut Target<'_>) -> ModelView {
    let position = if model.in_request { Position::Request } else { Position::Response };
    let mut scope = Scope::new(&SWIFT);
    for name in MODEL_NAMES {
        scope.take(name, name, &model.place, target.problems);
    }
    ModelView {
        name: type_name(&model.name),
        doc: text::docc(model.doc.as_deref().unwrap_or_default()),
        has_secrets: model.fields.iter().any(|field| field.secret),
        fields: model.fields.iter().map(|field| field_view(field, position, &mut scope, target)).collect(),
    }
}

fn field_view(field: &Field, position: Position, scope: &mut Scope, target: &mut Target<'_>) -> FieldView {
    let name = SWIFT.field(&field.name);
    scope.take(&name, &field.name, &field.place, target.problems);
    let held = hold(field, position, target.problems);
    FieldView {
        label: name.trim_matches('`').to_owned(),
        wire: quoted(&field.name),
        doc: text::member(field),
        ty: held.ty,
        constant: held.default.clone().filter(|default| default != "nil" && default != ".absent"),
        default: held.default.map(|default| format!(" = {default}")).unwrap_or_default(),
        reader: held.reader,
        writer: held.writer,
        secret: field.secret,
        recursive: field.recursive,
        name,
    }
}

fn union(union: &Union, target: &mut Target<'_>) -> UnionView {
    let mut scope = Scope::new(&SWIFT);
    scope.take("unknown", "unknown", &union.place, target.problems);
    let variants = union.variants.iter().map(|(value, model)| {
        // A truth value is no name; what is or is not the case is one.
        let name = match (union.truth, value.as_str()) {
            (true, "true") => SWIFT.variant(&union.tag),
            (true, _) => SWIFT.variant(&format!("not_{}", union.tag)),
            (false, value) => SWIFT.variant(value),
        };
        scope.take(&name, value, &union.place, target.problems);
        VariantView {
            name,
            doc: format!("`{}` is `{value}`.", union.tag),
            value: if union.truth { value.clone() } else { quoted(value) },
            model: type_name(model),
        }
    });
    UnionView {
        name: type_name(&union.name),
        doc: text::docc(union.doc.as_deref().unwrap_or_default()),
        tag: quoted(&union.tag),
        tag_type: if union.truth { "Bool" } else { "String" },
        variants: variants.collect(),
    }
}

fn enumeration(item: &Enum, target: &mut Target<'_>) -> EnumView {
    let mut scope = Scope::new(&SWIFT);
    let values = item.values.iter().map(|value| {
        let name = SWIFT.variant(value);
        scope.take(&name, value, &item.place, target.problems);
        ValueView { name, wire: quoted(value), doc: format!("`{value}`") }
    });
    EnumView {
        name: type_name(&item.name),
        doc: text::docc(item.doc.as_deref().unwrap_or_default()),
        values: values.collect(),
    }
}

fn events(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut scope = Scope::new(&SWIFT);
    scope.take("unknown", "unknown", &api.services[0].place, target.problems);
    let mut events = Vec::new();
    let mut values = Vec::new();
    for event in &api.events {
        let name = SWIFT.variant(&event.name);
        scope.take(&name, &event.name, &event.place, target.problems);
        let doc = text::docc(event.doc.as_deref().unwrap_or_default());
        let doc = if doc.is_empty() { format!("`{}`", event.name) } else { doc };
        let wire = quoted(&event.name);
        values.push(ValueView { name: name.clone(), wire: wire.clone(), doc: doc.clone() });
        events.push(EventView { name, doc, wire, model: type_name(&event.data) });
    }
    let types = EnumView {
        name: "EventType".to_owned(),
        doc: "What happened: the name of an event type.".to_owned(),
        values,
    };
    let path = format!("{SOURCES}/models/EventData.swift");
    add(target, &path, "api/events.yaml", "events.swift.j2", Events { types, events })
}
