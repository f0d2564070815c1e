//! Values for parameters, as Swift expressions.

use crate::ir::{Api, Field, Primitive, Type};
use crate::names::SWIFT;

use super::quoted;
use super::types::type_name;

/// How much a sample holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// What must be there.
    Minimal,
    /// Everything.
    Full,
    /// What must be there, and null for everything that can be.
    Nulls,
}

/// Whether a sample of this extent holds the member.
pub(super) fn includes(field: &Field, extent: Extent) -> bool {
    match extent {
        Extent::Minimal => field.required,
        // One level is enough of what contains itself.
        Extent::Full => field.required || !field.recursive,
        Extent::Nulls => field.required || field.ty.nullable().1,
    }
}

/// What is passed for a member.
pub(super) fn member(api: &Api, field: &Field, extent: Extent) -> String {
    let (ty, nullable) = field.ty.nullable();
    if nullable && extent == Extent::Nulls {
        return "nil".to_owned();
    }
    let value = value(api, &field.name, ty, extent);
    if nullable && !field.required { format!(".value({value})") } else { value }
}

/// A value of a type; `name` makes texts tell members apart.
pub(super) fn value(api: &Api, name: &str, ty: &Type, extent: Extent) -> String {
    match ty {
        Type::Primitive(primitive) => match primitive {
            // A space, a sign of each encoding and a letter beyond ASCII.
            Primitive::String => quoted(&format!("{name} + & ü")),
            Primitive::Email => quoted("ada+test@example.com"),
            Primitive::Uri => quoted("https://example.com/callback?from=test"),
            Primitive::Datetime => "moment".to_owned(),
            Primitive::Int => "7".to_owned(),
            Primitive::Float => "0.5".to_owned(),
            Primitive::Bool => "true".to_owned(),
            Primitive::Any => "[\"key\": [1, nil]]".to_owned(),
        },
        Type::Text(constant) => quoted(constant),
        Type::Truth(constant) => constant.to_string(),
        Type::List(inner) => format!("[{}]", value(api, name, inner, extent)),
        Type::Map(inner) => format!("[\"key\": {}]", value(api, name, inner, extent)),
        Type::OneOf(_) => "0.5".to_owned(),
        Type::Model(model_name) => model(api, model_name, extent),
        Type::Union(union_name) => union(api, union_name, 0, extent),
        Type::Enum(enum_name) => match api.enums.get(enum_name) {
            Some(item) => format!(".{}", SWIFT.variant(&item.values[0])),
            None => ".desc".to_owned(),
        },
        Type::Event => unreachable_event(),
        Type::EventName => format!(".{}", SWIFT.variant(&api.events[0].name)),
        Type::Nullable(inner) => value(api, name, inner, extent),
    }
}

/// The form of a union at an index.
pub(super) fn union(api: &Api, name: &str, index: usize, extent: Extent) -> String {
    let union = &api.unions[name];
    let (value, model_name) = &union.variants[index];
    let case = match (union.truth, value.as_str()) {
        (true, "true") => SWIFT.variant(&union.tag),
        (true, _) => SWIFT.variant(&format!("not_{}", union.tag)),
        (false, value) => SWIFT.variant(value),
    };
    format!(".{case}({})", model(api, model_name, extent))
}

fn model(api: &Api, name: &str, extent: Extent) -> String {
    let fields = api.models[name].fields.iter().filter(|field| includes(field, extent));
    let members = fields.map(|field| labelled(&SWIFT.field(&field.name), &member(api, field, extent)));
    format!("{}({})", type_name(name), members.collect::<Vec<_>>().join(", "))
}

/// A value behind its label. Labels may be words of the language.
pub(super) fn labelled(name: &str, value: &str) -> String {
    format!("{}: {value}", name.trim_matches('`'))
}

/// No request contains an event, and the description has no way to say so.
fn unreachable_event() -> String {
    "Event(id: \"event_01\", event: .userCreated, createdAt: moment)".to_owned()
}
