//! Swift types of members, and how they are read and written.

use crate::ir::{Field, Primitive, Type};
use crate::problem::Problems;

/// Names that would be ambiguous in files that also import one of Apple's frameworks.
const AMBIGUOUS: &[&str] = &["Group", "Locale"];

/// Names that the package uses for something else.
pub(super) const TAKEN: &[&str] = &[
    "CallbackError",
    "Challenge",
    "Data",
    "Date",
    "Decoder",
    "Duration",
    "Encoder",
    "Error",
    "ErrorKind",
    "Event",
    "EventData",
    "EventType",
    "FieldError",
    "Indirect",
    "JSONValue",
    "ListMetadata",
    "OpenEnum",
    "Page",
    "PageOrder",
    "PageRequest",
    "Pages",
    "Patch",
    "Pkce",
    "RequestOptions",
    "ResponseMetadata",
    "Scalar",
    "String",
    "URL",
    "UnknownMembers",
    "WebhookVerifier",
    "WorkOS",
    "WorkOSError",
    "WorkOSKit",
    "WorkOSKitApp",
];

/// Where a member stands: requests tell absent from null, answers need not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// A parameter, or a member of a model that requests contain.
    Request,
    /// A member of a model that only answers contain.
    Response,
}

/// How a member is held, and which of the runtime's functions read and write it.
pub(super) struct Held {
    /// Its type.
    pub ty: String,
    /// What it is if it is not given, as Swift text; `None` if it has to be.
    pub default: Option<String>,
    /// Suffix of the function for it: `required`, `optionalDate`, …
    pub writer: &'static str,
    /// The same for reading.
    pub reader: &'static str,
}

/// Decides how a member is held.
pub(super) fn hold(field: &Field, position: Position, problems: &mut Problems) -> Held {
    let (inner, nullable) = field.ty.nullable();
    if has_date_inside(inner) {
        problems.add(&field.place, "points in time in lists and maps have no answer in Swift yet");
    }
    let base = swift(inner);
    let is_date = *inner == Type::Primitive(Primitive::Datetime);
    let pick = |plain: &'static str, date: &'static str| if is_date { date } else { plain };
    if field.required && !nullable {
        let reader = match inner {
            Type::List(_) => "list",
            Type::Map(_) => "map",
            Type::Primitive(Primitive::Any) => "any",
            _ => pick("required", "date"),
        };
        let default = match inner {
            Type::Text(value) => Some(super::quoted(value)),
            Type::Truth(value) => Some(value.to_string()),
            _ => None,
        };
        return Held { ty: base, default, writer: pick("required", "date"), reader };
    }
    let optional = |writer| Held {
        ty: format!("{base}?"),
        default: Some("nil".to_owned()),
        writer,
        reader: pick("optional", "optionalDate"),
    };
    match (field.required, nullable, position) {
        (true, _, Position::Request) => Held { default: None, ..optional(pick("nullable", "nullableDate")) },
        (true, _, Position::Response) => optional(pick("nullable", "nullableDate")),
        (false, true, Position::Request) => Held {
            ty: format!("Patch<{base}>"),
            default: Some(".absent".to_owned()),
            writer: pick("patch", "patchDate"),
            reader: pick("patch", "patchDate"),
        },
        (false, ..) => optional(pick("optional", "optionalDate")),
    }
}

/// The type of a value.
pub(super) fn swift(ty: &Type) -> String {
    match ty {
        Type::Primitive(primitive) => match primitive {
            Primitive::String | Primitive::Email | Primitive::Uri => "String",
            Primitive::Datetime => "Date",
            Primitive::Int => "Int",
            Primitive::Float => "Double",
            Primitive::Bool => "Bool",
            Primitive::Any => "JSONValue",
        }
        .to_owned(),
        Type::Text(_) => "String".to_owned(),
        Type::Truth(_) => "Bool".to_owned(),
        Type::List(inner) => format!("[{}]", swift(inner)),
        Type::Map(inner) => format!("[String: {}]", swift(inner)),
        Type::OneOf(_) => "Scalar".to_owned(),
        Type::Model(name) | Type::Union(name) | Type::Enum(name) => type_name(name),
        Type::Event => "Event".to_owned(),
        Type::EventName => "EventType".to_owned(),
        Type::Nullable(inner) => format!("{}?", swift(inner)),
    }
}

/// Name of the type of a model, union or enum.
pub(super) fn type_name(name: &str) -> String {
    if AMBIGUOUS.contains(&name) { format!("WorkOS{name}") } else { name.to_owned() }
}

/// The server can say which; a value that has no constant keeps its text. `extra` and the functions of the protocols are
/// taken in every model.
pub(super) const MODEL_NAMES: &[&str] = &["extra", "customMirror", "hashValue"];

fn has_date_inside(ty: &Type) -> bool {
    match ty {
        Type::List(inner) | Type::Map(inner) => {
            **inner == Type::Primitive(Primitive::Datetime) || has_date_inside(inner)
        }
        Type::Nullable(inner) => has_date_inside(inner),
        _ => false,
    }
}
