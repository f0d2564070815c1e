//! Kotlin types, and the serializers that belong to them.

use super::literal;
use crate::ir::{Primitive, Type};

/// The type of a value.
pub(super) fn kotlin(ty: &Type) -> String {
    match ty {
        Type::Primitive(primitive) => scalar(*primitive).to_owned(),
        Type::Text(_) => "String".to_owned(),
        Type::Truth(_) => "Boolean".to_owned(),
        Type::List(inner) => format!("List<{}>", kotlin(inner)),
        Type::Map(inner) => format!("Map<String, {}>", kotlin(inner)),
        Type::OneOf(_) => "JsonPrimitive".to_owned(),
        Type::Model(name) | Type::Union(name) | Type::Enum(name) => name.clone(),
        Type::Event => "Event".to_owned(),
        Type::EventName => "EventType".to_owned(),
        Type::Nullable(inner) => format!("{}?", kotlin(inner)),
    }
}

/// An expression that gives the serializer of a type.
pub(super) fn serializer(ty: &Type) -> String {
    match ty {
        Type::List(inner) => format!("ListSerializer({})", serializer(inner)),
        Type::Map(inner) => format!("MapSerializer(String.serializer(), {})", serializer(inner)),
        Type::Nullable(inner) => format!("{}.nullable", serializer(inner)),
        other => format!("{}.serializer()", kotlin(other)),
    }
}

/// The value of a constant, as it stands in code.
pub(super) fn constant(ty: &Type) -> Option<String> {
    match ty {
        Type::Text(value) => Some(literal(value)),
        Type::Truth(value) => Some(value.to_string()),
        _ => None,
    }
}

fn scalar(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::String | Primitive::Email | Primitive::Uri => "String",
        Primitive::Datetime => "Instant",
        Primitive::Int => "Long",
        Primitive::Float => "Double",
        Primitive::Bool => "Boolean",
        Primitive::Any => "JsonElement",
    }
}
