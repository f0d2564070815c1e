//! Types in the notation of the API description.

use std::fmt;

use super::{Field, Type};

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Primitive(primitive) => f.write_str(primitive.name()),
            Type::Text(value) => write!(f, "={value}"),
            Type::Truth(value) => write!(f, "={value}"),
            Type::List(inner) => write!(f, "{inner}[]"),
            Type::Map(inner) => write!(f, "map<{inner}>"),
            Type::OneOf(parts) => {
                let names: Vec<&str> = parts.iter().map(|part| part.name()).collect();
                f.write_str(&names.join("|"))
            }
            Type::Model(name) | Type::Union(name) | Type::Enum(name) => f.write_str(name),
            Type::Event => f.write_str("Event"),
            Type::EventName => f.write_str("EventType"),
            Type::Nullable(inner) => write!(f, "{inner}?"),
        }
    }
}

impl Field {
    /// The name, with `?` where the member may be absent.
    pub(crate) fn key(&self) -> String {
        format!("{}{}", self.name, if self.required { "" } else { "?" })
    }

    /// The type with its suffixes, as the API description writes it.
    pub(crate) fn annotated(&self) -> String {
        let mut text = self.ty.to_string();
        if let Some(default) = &self.default {
            text.push_str(&format!(" = {default}"));
        }
        for (suffix, present) in [(" deprecated", self.deprecated), (" secret", self.secret)] {
            if present {
                text.push_str(suffix);
            }
        }
        text
    }
}
