//! Types as annotations.

use std::collections::BTreeSet;

use super::{Homes, literal};
use crate::ir::{PAGE_ORDER, Primitive, Type};

/// What an annotation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// Member of a model: read at run time, other modules are named.
    Member,
    /// Argument of a method: read by type checkers only, generous in what it takes.
    Argument,
    /// Result of a method: read by type checkers only.
    Result,
}

/// Writes annotations for one module and remembers what they name.
#[derive(Debug)]
pub(super) struct Annotations<'a> {
    homes: &'a Homes,
    module: &'a str,
    /// Modules of models, with the names that are used from each.
    pub used: BTreeSet<(String, String)>,
    /// Whether events are named.
    pub event: bool,
    /// Whether types of events are named.
    pub event_type: bool,
    /// Whether the order of pages is named.
    pub page_order: bool,
}

impl<'a> Annotations<'a> {
    /// For a module of models; `""` for one that has none.
    pub(super) fn new(homes: &'a Homes, module: &'a str) -> Self {
        Self { homes, module, used: BTreeSet::new(), event: false, event_type: false, page_order: false }
    }

    /// The annotation of a type.
    pub(super) fn write(&mut self, ty: &Type, position: Position) -> String {
        let is_argument = position == Position::Argument;
        match ty {
            Type::Primitive(Primitive::Datetime) => match position {
                Position::Argument => "datetime | str".to_owned(),
                Position::Member => "Timestamp".to_owned(),
                Position::Result => "datetime".to_owned(),
            },
            Type::Primitive(primitive) => primitive_name(*primitive).to_owned(),
            Type::Text(_) => "str".to_owned(),
            Type::Truth(_) => "bool".to_owned(),
            Type::List(inner) => {
                let list = if is_argument { "Sequence" } else { "list" };
                format!("{list}[{}]", self.write(inner, position))
            }
            Type::Map(inner) => {
                let map = if is_argument { "Mapping" } else { "dict" };
                format!("{map}[str, {}]", self.write(inner, position))
            }
            Type::OneOf(parts) => {
                let mut names: Vec<&str> = parts.iter().map(|part| primitive_name(*part)).collect();
                names.dedup();
                names.join(" | ")
            }
            Type::Enum(name) if name == PAGE_ORDER => {
                self.page_order = true;
                PAGE_ORDER.to_owned()
            }
            Type::Model(name) | Type::Union(name) if is_argument => {
                format!("{} | Mapping[str, Any]", self.name(name, position))
            }
            Type::Model(name) | Type::Union(name) | Type::Enum(name) => self.name(name, position),
            Type::Event => {
                self.event = true;
                "Event".to_owned()
            }
            Type::EventName => {
                self.event_type = true;
                "EventType".to_owned()
            }
            Type::Nullable(inner) => format!("{} | None", self.write(inner, position)),
        }
    }

    /// An expression that gives the type at run time and imports its module no sooner.
    pub(super) fn expression(ty: &Type, homes: &Homes) -> String {
        match ty {
            Type::Primitive(Primitive::Datetime) => "Timestamp".to_owned(),
            Type::Primitive(primitive) => primitive_name(*primitive).to_owned(),
            Type::Text(_) => "str".to_owned(),
            Type::Truth(_) => "bool".to_owned(),
            Type::OneOf(_) => "Any".to_owned(),
            Type::List(inner) => format!("list[{}]", Self::expression(inner, homes)),
            Type::Map(inner) => format!("dict[str, {}]", Self::expression(inner, homes)),
            Type::Enum(_) | Type::EventName => "str".to_owned(),
            Type::Model(name) | Type::Union(name) => match homes.get(name) {
                Some(module) => format!("model({}, {})", literal(module), literal(name)),
                None => "Any".to_owned(),
            },
            Type::Event => "event()".to_owned(),
            Type::Nullable(inner) => format!("Optional[{}]", Self::expression(inner, homes)),
        }
    }

    fn name(&mut self, name: &str, position: Position) -> String {
        let Some(home) = self.homes.get(name) else {
            return name.to_owned();
        };
        if home == self.module {
            return name.to_owned();
        }
        self.used.insert((home.clone(), name.to_owned()));
        match position {
            Position::Member => format!("_{home}.{name}"),
            Position::Argument | Position::Result => name.to_owned(),
        }
    }
}

fn primitive_name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::String | Primitive::Email | Primitive::Uri => "str",
        Primitive::Datetime => "datetime",
        Primitive::Int => "int",
        Primitive::Float => "float",
        Primitive::Bool => "bool",
        Primitive::Any => "Any",
    }
}

/// The value of a constant, as it stands in code.
pub(super) fn constant(ty: &Type) -> Option<String> {
    match ty {
        Type::Text(value) => Some(literal(value)),
        Type::Truth(true) => Some("True".to_owned()),
        Type::Truth(false) => Some("False".to_owned()),
        _ => None,
    }
}
