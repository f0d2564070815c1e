//! Rust types of members, and how setters take their values.

use crate::ir::{Field, Primitive, Type};
use crate::problem::Problems;

/// How a member is held, written and set.
pub(super) struct Held {
    /// Type of the field.
    pub ty: String,
    /// Parameter type of `new` and of the setter.
    pub argument: String,
    /// Expression that turns the parameter `value` into what the field holds; `None` if it is that already.
    pub conversion: Option<String>,
    /// Attributes inside `#[serde(…)]`.
    pub serde: Vec<String>,
    /// `Option`, which a setter fills with `Some`.
    pub optional: bool,
}

/// Where a member stands: requests tell absent from null, answers need not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// A parameter, or a member of a model that requests contain.
    Request,
    /// A member of a model that only answers contain.
    Response,
}

/// Decides how a member is held.
pub(super) fn hold(field: &Field, position: Position, problems: &mut Problems) -> Held {
    let (inner, nullable) = field.ty.nullable();
    if field.secret && !can_be_secret(inner) {
        problems.add(&field.place, "only text, lists of text and maps of text can be secret");
    }
    let mut base = rust_type(inner, field.secret);
    if field.recursive {
        base = format!("Box<{base}>");
    }
    let mut serde = Vec::new();
    let (ty, argument, conversion, optional) = match (field.required, nullable, position) {
        (true, false, _) => {
            let (argument, conversion) = argument(inner, field);
            (base, argument, conversion, false)
        }
        (true, true, _) => (format!("Option<{base}>"), format!("Option<{base}>"), None, false),
        (false, true, Position::Request) => {
            serde.push("skip_serializing_if = \"Patch::is_absent\"".to_owned());
            (
                format!("Patch<{base}>"),
                format!("impl Into<Patch<{base}>>"),
                Some("value.into()".to_owned()),
                false,
            )
        }
        (false, ..) => {
            serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
            let (argument, conversion) = argument(inner, field);
            (format!("Option<{base}>"), argument, conversion, true)
        }
    };
    if field.secret && position == Position::Request {
        serde.push("serialize_with = \"crate::secret::exposed\"".to_owned());
    }
    Held { ty, argument, conversion, serde, optional }
}

/// The type of a value, `Option` where it can be null.
pub(super) fn rust_type(ty: &Type, secret: bool) -> String {
    match ty {
        Type::Primitive(Primitive::String | Primitive::Email | Primitive::Uri) | Type::Text(_) if secret => {
            "Secret".to_owned()
        }
        Type::Primitive(primitive) => match primitive {
            Primitive::String | Primitive::Email | Primitive::Uri => "String",
            Primitive::Datetime => "Timestamp",
            Primitive::Int => "i64",
            Primitive::Float => "f64",
            Primitive::Bool => "bool",
            Primitive::Any => "Value",
        }
        .to_owned(),
        Type::Text(_) => "String".to_owned(),
        Type::Truth(_) => "bool".to_owned(),
        Type::List(inner) => format!("Vec<{}>", rust_type(inner, secret)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", rust_type(inner, secret)),
        Type::OneOf(_) => "Scalar".to_owned(),
        Type::Model(name) | Type::Union(name) | Type::Enum(name) => name.clone(),
        Type::Event => "Event".to_owned(),
        Type::EventName => "EventType".to_owned(),
        Type::Nullable(inner) => format!("Option<{}>", rust_type(inner, secret)),
    }
}

/// The value that `new` gives a constant.
pub(super) fn constant(ty: &Type) -> Option<String> {
    match ty {
        Type::Text(value) => Some(format!("{value:?}.to_owned()")),
        Type::Truth(value) => Some(value.to_string()),
        _ => None,
    }
}

fn can_be_secret(ty: &Type) -> bool {
    match ty {
        Type::Primitive(Primitive::String | Primitive::Uri) => true,
        Type::List(inner) | Type::Map(inner) => can_be_secret(inner),
        _ => false,
    }
}

/// Parameter type and conversion of a setter.
fn argument(ty: &Type, field: &Field) -> (String, Option<String>) {
    let plain = rust_type(ty, field.secret);
    if field.recursive {
        return (plain, Some("Box::new(value)".to_owned()));
    }
    match ty {
        Type::List(inner) => match converts(inner) {
            true => (
                format!("impl IntoIterator<Item = impl Into<{}>>", rust_type(inner, field.secret)),
                Some("value.into_iter().map(Into::into).collect()".to_owned()),
            ),
            false => (
                format!("impl IntoIterator<Item = {}>", rust_type(inner, field.secret)),
                Some("value.into_iter().collect()".to_owned()),
            ),
        },
        Type::Map(inner) => {
            let inner_type = rust_type(inner, field.secret);
            let (item, value) = match converts(inner) {
                true => (format!("impl Into<{inner_type}>"), "value.into()"),
                false => (inner_type, "value"),
            };
            (
                format!("impl IntoIterator<Item = (impl Into<String>, {item})>"),
                Some(format!("value.into_iter().map(|(key, value)| (key.into(), {value})).collect()")),
            )
        }
        ty if converts(ty) => (format!("impl Into<{plain}>"), Some("value.into()".to_owned())),
        _ => (plain, None),
    }
}

/// Values for which callers have more than one type at hand.
fn converts(ty: &Type) -> bool {
    match ty {
        Type::Primitive(primitive) => {
            matches!(primitive, Primitive::String | Primitive::Email | Primitive::Uri | Primitive::Any)
        }
        Type::Text(_) | Type::OneOf(_) | Type::Union(_) | Type::Enum(_) | Type::EventName => true,
        _ => false,
    }
}
