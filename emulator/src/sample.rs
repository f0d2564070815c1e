//! Sample answers made from the API description alone, so that every operation can be answered before it has
//! behaviour. The same shape always gives the same sample.

use serde_json::{Map, Value, json};

use crate::api::Api;
use crate::schema::{Answer, Type};

/// Member that the `unknown` variant adds to every object.
pub const UNKNOWN_MEMBER: &str = "emulator_unknown_member";

/// Value that the `unknown` variant gives to every enumeration.
pub const UNKNOWN_VALUE: &str = "emulator_unknown_value";

/// What a sample holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// Required members only; lists and maps are empty.
    Minimal,
    /// Every member.
    Full,
    /// Required members, null wherever that is allowed.
    Nulls,
    /// Every member, and members and enumeration values that nobody knows.
    Unknown,
}

impl Variant {
    /// `minimal`, `full`, `nulls` or `unknown`.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "minimal" => Some(Variant::Minimal),
            "full" => Some(Variant::Full),
            "nulls" => Some(Variant::Nulls),
            "unknown" => Some(Variant::Unknown),
            _ => None,
        }
    }

    fn is_full(self) -> bool {
        matches!(self, Variant::Full | Variant::Unknown)
    }
}

/// A sample of an operation's answer; `None` where it has no content. Lists of answers hold one item (one of
/// each model for unions), and pages have no neighbours.
pub fn answer(api: &Api, answer: &Answer, variant: Variant) -> Option<Value> {
    let mut maker = Maker { api, variant, models: Vec::new() };
    match answer {
        Answer::Nothing => None,
        Answer::Value(ty) => Some(maker.value("", *ty)),
        Answer::List(ty) => {
            let mut list = json!({"data": maker.items("", *ty)});
            if variant.is_full() {
                list["object"] = "list".into();
                // Clients that were generated from the description of pages insist on it.
                list["list_metadata"] = json!({"before": null, "after": null});
            }
            Some(maker.with_unknown(list))
        }
        Answer::Page(ty) => {
            let metadata = maker.with_unknown(json!({"before": null, "after": null}));
            let page = json!({"object": "list", "data": maker.items("", *ty), "list_metadata": metadata});
            Some(maker.with_unknown(page))
        }
    }
}

/// A sample of one value.
pub fn value(api: &Api, ty: Type, variant: Variant) -> Value {
    Maker { api, variant, models: Vec::new() }.value("", ty)
}

struct Maker<'a> {
    api: &'a Api,
    variant: Variant,
    /// Models that are being made: a model inside itself ends there.
    models: Vec<&'static str>,
}

impl Maker<'_> {
    fn value(&mut self, name: &str, ty: Type) -> Value {
        match ty {
            Type::Nullable(_) if self.variant == Variant::Nulls => Value::Null,
            Type::Nullable(inner) if self.is_open(*inner) => Value::Null,
            Type::Nullable(inner) => self.value(name, *inner),
            Type::String => text(name).into(),
            Type::Datetime => "2026-01-15T12:00:00.000Z".into(),
            Type::Email => "ada@example.com".into(),
            Type::Uri => "https://example.com/path?query=1".into(),
            Type::Int => 42.into(),
            Type::Float => 0.5.into(),
            Type::Bool => true.into(),
            Type::Any => self.any(name),
            Type::Text(constant) => constant.into(),
            Type::Truth(constant) => constant.into(),
            Type::List(_) | Type::Map(_) if !self.variant.is_full() => empty(ty),
            Type::List(inner) => self.items(name, *inner),
            Type::Map(inner) => match self.is_open(*inner) {
                true => empty(ty),
                false => json!({"key": self.value(name, *inner)}),
            },
            Type::OneOf(types) => types.first().map_or(Value::Null, |ty| self.value(name, *ty)),
            Type::Model(model) => self.model(model),
            Type::Union(union) => match self.api.union(union).and_then(|union| union.variants.first()) {
                Some((_, model)) => self.model(model),
                None => Value::Null,
            },
            Type::Enum(_) if self.variant == Variant::Unknown => UNKNOWN_VALUE.into(),
            Type::Enum(name) => match self.api.enumeration(name).and_then(|found| found.values.first()) {
                Some(value) => (*value).into(),
                None => "value".into(),
            },
            Type::Event => self.event(),
            Type::EventType if self.variant == Variant::Unknown => UNKNOWN_VALUE.into(),
            Type::EventType => self.api.events.first().map_or(Value::Null, |event| event.name.into()),
        }
    }

    /// One item, or one of each model of a union.
    fn items(&mut self, name: &str, ty: Type) -> Value {
        if self.is_open(ty) {
            return Value::Array(Vec::new());
        }
        match ty {
            Type::Union(union) => match self.api.union(union) {
                Some(union) => union.variants.iter().map(|(_, model)| self.model(model)).collect(),
                None => Value::Array(Vec::new()),
            },
            ty => Value::Array(vec![self.value(name, ty)]),
        }
    }

    fn model(&mut self, name: &'static str) -> Value {
        let Some(shape) = self.api.shape(name) else {
            return Value::Null;
        };
        self.models.push(shape.name);
        let mut members = Map::new();
        for field in shape.fields {
            if field.required || (self.variant.is_full() && !self.is_open(field.ty)) {
                members.insert(field.name.to_owned(), self.value(field.name, field.ty));
            }
        }
        self.models.pop();
        self.with_unknown(Value::Object(members))
    }

    fn event(&mut self) -> Value {
        let Some(kind) = self.api.events.iter().find(|event| event.webhook) else {
            return Value::Null;
        };
        let mut event = json!({
            "object": "event",
            "id": "event_01SAMPLE",
            "event": kind.name,
            "data": self.value("data", kind.data),
            "created_at": "2026-01-15T12:00:00.000Z",
        });
        if let (Some(ty), true) = (kind.context, self.variant.is_full()) {
            event["context"] = self.value("context", ty);
        }
        self.with_unknown(event)
    }

    fn any(&self, name: &str) -> Value {
        match self.variant {
            Variant::Nulls => Value::Null,
            Variant::Minimal => Value::Object(Map::new()),
            Variant::Full | Variant::Unknown => json!({"key": text(name), "list": [1, null, "text"]}),
        }
    }

    fn with_unknown(&self, mut value: Value) -> Value {
        if self.variant == Variant::Unknown {
            value[UNKNOWN_MEMBER] = json!({"nested": [1, "two"]});
        }
        value
    }

    /// Whether the type holds a model that is being made.
    fn is_open(&self, ty: Type) -> bool {
        match ty {
            Type::Model(name) => self.models.contains(&name),
            Type::Union(name) => self
                .api
                .union(name)
                .is_some_and(|union| union.variants.iter().any(|(_, model)| self.models.contains(model))),
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => self.is_open(*inner),
            _ => false,
        }
    }
}

fn empty(ty: Type) -> Value {
    match ty {
        Type::List(_) => Value::Array(Vec::new()),
        _ => Value::Object(Map::new()),
    }
}

/// A text that says which member it is.
fn text(name: &str) -> String {
    match name {
        "" => "sample".to_owned(),
        "id" => "id_01SAMPLE".to_owned(),
        name if name.ends_with("_id") => format!("{}_01SAMPLE", name.trim_end_matches("_id")),
        name => format!("sample {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shapes::check_answer;

    #[test]
    fn samples_fit_their_shapes() {
        let api = Api::generated();
        for route in api.routes {
            for variant in [Variant::Minimal, Variant::Full, Variant::Nulls] {
                let sample = answer(&api, &route.answer, variant);
                let problems = check_answer(&api, &route.answer, sample.as_ref());
                assert!(problems.is_empty(), "{} {variant:?}: {problems:?}", route.operation);
                assert_eq!(sample, answer(&api, &route.answer, variant));
            }
        }
    }

    #[test]
    fn the_unknown_variant_differs_only_by_what_is_unknown() {
        let api = Api::generated();
        for route in api.routes {
            let sample = answer(&api, &route.answer, Variant::Unknown);
            for problem in check_answer(&api, &route.answer, sample.as_ref()) {
                let expected = problem.path.ends_with(UNKNOWN_MEMBER) || problem.code == "invalid_value";
                assert!(expected, "{}: {problem:?}", route.operation);
            }
        }
    }
}
