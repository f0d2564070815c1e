//! Types side by side.

use super::compare::{Comparison, needed, null};
use crate::ir::{Primitive, Type};
use crate::yaml::Node;

impl<'a> Comparison<'a> {
    /// Compares a schema with a type; null is compared where members are.
    pub(super) fn value(&mut self, place: &str, schema: &'a Node, ty: &Type) {
        let schema = self.document.follow(schema);
        let ty = ty.nullable().0;
        if !self.seen.insert((schema, format!("{ty} {}", if is_named(ty) { "" } else { place }))) {
            return;
        }
        match ty {
            Type::Model(name) => self.model(name, schema),
            Type::Union(name) => self.union(place, name, schema),
            Type::List(inner) => match self.document.kind(schema) {
                Some("array") => {
                    if let Some(item) = self.document.alternatives(schema)[0].entry("items") {
                        self.value(place, item, inner);
                    }
                }
                // Lists in a query may be written as one text.
                Some("string") | None => {}
                Some(kind) => self.contradict(place, kind, &ty.to_string()),
            },
            Type::Map(inner) => match self.document.kind(schema) {
                Some("object") | None => {
                    let values = self.document.alternatives(schema)[0].entry("additionalProperties");
                    if let Some(values) = values.filter(|values| values.entry("type").is_some()) {
                        self.value(place, values, inner);
                    }
                }
                Some(kind) => self.contradict(place, kind, &ty.to_string()),
            },
            _ => self.scalar(place, schema, ty),
        }
    }

    fn scalar(&mut self, place: &str, schema: &'a Node, ty: &Type) {
        if let (Some(kind), Some(expected)) = (self.document.kind(schema), expected_kinds(ty))
            && !expected.contains(&kind)
        {
            self.contradict(place, kind, &ty.to_string());
            return;
        }
        let format = self.document.alternatives(schema).first().and_then(|part| part.entry("format"));
        let format = format.and_then(super::document::text_of);
        if format == Some("date-time") && *ty == Type::Primitive(Primitive::String) {
            self.contradict(place, "date-time", "string");
        }
        let values = self.document.values(schema);
        match ty {
            Type::Enum(name) => {
                let known = self.api.enums.get(name).map_or(&self.api.page_order, |item| &item.values);
                for value in values.iter().filter(|value| !known.iter().any(|known| known == *value)) {
                    self.findings.missing.insert(format!("enum {name}: `{value}`"));
                }
            }
            Type::EventName => {
                for value in
                    values.iter().filter(|value| !self.api.events.iter().any(|event| event.name == **value))
                {
                    self.findings.missing.insert(format!("event types: `{value}`"));
                }
            }
            Type::Text(constant) if !values.is_empty() && values != [constant] => {
                self.contradict(place, &values.join(" | "), &ty.to_string());
            }
            Type::Truth(constant) if !values.is_empty() && values != [constant.to_string()] => {
                self.contradict(place, &values.join(" | "), &ty.to_string());
            }
            Type::Primitive(Primitive::String) if !values.is_empty() => {
                self.contradict(place, &values.join(" | "), "string");
            }
            _ => {}
        }
    }

    fn model(&mut self, name: &str, schema: &'a Node) {
        if self.document.kind(schema).is_some_and(|kind| kind != "object") {
            self.contradict(name, self.document.kind(schema).unwrap_or_default(), "a model");
            return;
        }
        let object = self.document.object(schema);
        if object.properties.is_empty() {
            return;
        }
        let model = &self.api.models[name];
        for (property, (schema, required)) in &object.properties {
            let place = format!("{name}.{property}");
            let Some(field) = model.fields.iter().find(|field| field.name == *property) else {
                self.findings.missing.insert(format!("member {place}"));
                continue;
            };
            if field.required != *required {
                self.contradict(&place, needed(*required), needed(field.required));
            }
            let nullable = field.ty.nullable().1;
            if self.document.is_nullable(schema) != nullable {
                self.contradict(&place, null(!nullable), null(nullable));
            }
            self.value(&place, schema, &field.ty);
        }
        let beyond = model.fields.iter().filter(|field| !object.properties.contains_key(&*field.name));
        for field in beyond {
            self.findings.members_beyond.entry(name.to_owned()).or_default().insert(field.name.clone());
        }
    }

    /// Alternatives are matched with variants by the value of the tag.
    fn union(&mut self, place: &str, name: &str, schema: &'a Node) {
        let union = &self.api.unions[name];
        for part in self.document.alternatives(schema) {
            let object = self.document.object(part);
            let Some((tag, _)) = object.properties.get(union.tag.as_str()) else {
                self.contradict(place, &format!("an alternative without `{}`", union.tag), name);
                continue;
            };
            for value in self.document.values(tag) {
                match union.variants.iter().find(|(known, _)| known == value) {
                    Some((_, model)) => self.value(place, part, &Type::Model(model.clone())),
                    None => {
                        self.findings.missing.insert(format!("union {name}: `{}: {value}`", union.tag));
                    }
                }
            }
        }
    }
}

/// Named types are compared once, wherever they stand.
fn is_named(ty: &Type) -> bool {
    matches!(ty, Type::Model(_) | Type::Union(_))
}

/// Kinds of schema that a scalar type fits; nothing where any fits.
fn expected_kinds(ty: &Type) -> Option<&'static [&'static str]> {
    match ty {
        Type::Primitive(primitive) => match primitive {
            Primitive::Int | Primitive::Float => Some(&["integer", "number"]),
            Primitive::Bool => Some(&["boolean"]),
            Primitive::Any => None,
            _ => Some(&["string"]),
        },
        Type::Text(_) | Type::Enum(_) | Type::EventName => Some(&["string"]),
        Type::Truth(_) => Some(&["boolean"]),
        _ => None,
    }
}
