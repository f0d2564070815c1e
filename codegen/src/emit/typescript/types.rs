//! TypeScript types of members, and how they are written in the tables.

use std::collections::BTreeSet;

use crate::ir::{Api, Field, PAGE_ORDER, Primitive, Type};

/// Where a type stands: applications may give a `Date` where a point in time is asked for, and get ISO 8601 text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// Only ever sent.
    Sent,
    /// Received, or both.
    Received,
}

/// The type of a value. The names it mentions are added to `names`.
pub(super) fn typescript(ty: &Type, position: Position, names: &mut BTreeSet<String>) -> String {
    match ty {
        Type::Primitive(Primitive::Datetime) if position == Position::Sent => "Date | string".to_owned(),
        Type::Primitive(primitive) => scalar(*primitive).to_owned(),
        Type::Text(value) => quoted(value),
        Type::Truth(value) => value.to_string(),
        Type::List(inner) => {
            let inner = typescript(inner, position, names);
            if inner.contains(' ') { format!("({inner})[]") } else { format!("{inner}[]") }
        }
        Type::Map(inner) => format!("Record<string, {}>", typescript(inner, position, names)),
        Type::OneOf(parts) => {
            let parts: BTreeSet<&str> = parts.iter().map(|part| scalar(*part)).collect();
            parts.into_iter().collect::<Vec<_>>().join(" | ")
        }
        Type::Model(name) | Type::Union(name) | Type::Enum(name) => named(name, names),
        Type::Event => named("Event", names),
        Type::EventName => named("EventType", names),
        Type::Nullable(inner) => format!("{} | null", typescript(inner, position, names)),
    }
}

/// A text literal.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The name under which the tables know how to convert a type; `None` where nothing has to be converted.
pub(super) fn codec(ty: &Type) -> Option<String> {
    match ty {
        Type::Model(name) | Type::Union(name) => Some(name.clone()),
        Type::Event => Some("Event".to_owned()),
        Type::List(inner) => codec(inner).map(|inner| format!("{inner}[]")),
        Type::Map(inner) => codec(inner).map(|inner| format!("{inner}{{}}")),
        Type::Nullable(inner) => codec(inner),
        Type::Primitive(_)
        | Type::Text(_)
        | Type::Truth(_)
        | Type::OneOf(_)
        | Type::Enum(_)
        | Type::EventName => None,
    }
}

/// The line of a member in the tables: `wire>name:Codec` and a flag. `None` where it is the same on both sides.
pub(super) fn entry(field: &Field, name: &str) -> Option<String> {
    let mut entry = field.name.clone();
    if mechanical(&field.name) != name {
        entry.push_str(&format!(">{name}"));
    }
    let codec = codec(&field.ty);
    if let Some(codec) = &codec {
        entry.push_str(&format!(":{codec}"));
    }
    let absence = match (&field.ty, field.required) {
        (Type::Nullable(_), true) => "?",
        (Type::List(_), true) => "*",
        (Type::Map(_), true) => "%",
        _ => "",
    };
    entry.push_str(absence);
    if field.secret {
        entry.push('!');
    }
    (entry != name).then_some(entry)
}

/// The models that answers and events can contain.
pub(super) fn received(api: &Api) -> BTreeSet<String> {
    use crate::ir::Answer;
    let mut waiting = Vec::new();
    for operation in api.services.iter().flat_map(|service| &service.operations) {
        match &operation.answer {
            Answer::Value(ty) | Answer::Page(ty) | Answer::List(ty) => waiting.push(ty.clone()),
            Answer::Nothing => {}
        }
    }
    for event in &api.events {
        waiting.extend(event.context.iter().chain([&event.data]).cloned().map(Type::Model));
    }
    let mut names = BTreeSet::new();
    while let Some(ty) = waiting.pop() {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => waiting.push(*inner),
            Type::Model(name) => {
                if let Some(model) = api.models.get(&name).filter(|_| names.insert(name)) {
                    waiting.extend(model.fields.iter().map(|field| field.ty.clone()));
                }
            }
            Type::Union(name) => {
                if let Some(union) = api.unions.get(&name).filter(|_| names.insert(name)) {
                    waiting.extend(union.variants.iter().map(|(_, model)| Type::Model(model.clone())));
                }
            }
            _ => {}
        }
    }
    names
}

/// Where the name of the type of pages' order is defined by hand.
pub(super) fn is_built_in(name: &str) -> bool {
    name == PAGE_ORDER
}

fn named(name: &str, names: &mut BTreeSet<String>) -> String {
    names.insert(name.to_owned());
    name.to_owned()
}

fn scalar(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::String | Primitive::Email | Primitive::Uri | Primitive::Datetime => "string",
        Primitive::Int | Primitive::Float => "number",
        Primitive::Bool => "boolean",
        Primitive::Any => "unknown",
    }
}

/// What the runtime makes of a wire name by itself: `first_name` becomes `firstName`.
fn mechanical(wire: &str) -> String {
    let mut name = String::new();
    let mut parts = wire.split('_');
    name.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let mut chars = part.chars();
        name.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(chars.as_str());
    }
    name
}
