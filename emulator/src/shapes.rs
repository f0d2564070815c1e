//! Compares a JSON value with its type in the API description: members of requests, whole answers, events.

use jiff::Timestamp;
use serde_json::{Map, Value};
use url::Url;

use crate::api::Api;
use crate::reply::Problem;
use crate::schema::{Answer, Field, Type};

/// What is wrong with a successful answer; empty if nothing is.
pub fn check_answer(api: &Api, answer: &Answer, value: Option<&Value>) -> Vec<Problem> {
    let mut checker = Checker::new(api);
    match (answer, value) {
        // No content says what null says.
        (Answer::Nothing | Answer::Value(Type::Nullable(_)), None) => {}
        (Answer::Nothing, Some(_)) => checker.report("invalid_type", "must have no content"),
        (_, None) => checker.report("required", "has no content"),
        (Answer::Value(ty), Some(value)) => checker.value(*ty, value),
        (Answer::List(ty), Some(value)) => checker.list(*ty, value),
        (Answer::Page(ty), Some(value)) => checker.page(*ty, value),
    }
    checker.problems
}

/// What is wrong with a value; empty if nothing is. Paths start with `name`.
pub fn check_value(api: &Api, name: &str, ty: Type, value: &Value) -> Vec<Problem> {
    let mut checker = Checker::new(api);
    checker.at(name, |checker| checker.value(ty, value));
    checker.problems
}

/// What is wrong with the members of an object; empty if nothing is.
pub fn check_members(api: &Api, fields: &[Field], members: &Map<String, Value>) -> Vec<Problem> {
    let mut checker = Checker::new(api);
    checker.members(fields, members);
    checker.problems
}

struct Checker<'a> {
    api: &'a Api,
    path: Vec<String>,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    fn new(api: &'a Api) -> Self {
        Self { api, path: Vec::new(), problems: Vec::new() }
    }

    fn report(&mut self, code: &'static str, what: &str) {
        let path = self.path.join(".");
        let message = if path.is_empty() { what.to_owned() } else { format!("{path} {what}") };
        self.problems.push(Problem { path, code, message });
    }

    fn at(&mut self, segment: impl Into<String>, check: impl FnOnce(&mut Self)) {
        self.path.push(segment.into());
        check(self);
        self.path.pop();
    }

    fn require(&mut self, holds: bool, what: &str) {
        if !holds {
            self.report("invalid_type", &format!("must be {what}"));
        }
    }

    fn value(&mut self, ty: Type, value: &Value) {
        match ty {
            Type::Nullable(_) if value.is_null() => {}
            Type::Nullable(inner) => self.value(*inner, value),
            Type::Any => {}
            Type::String => self.require(value.is_string(), "text"),
            Type::Datetime => {
                let parsed = value.as_str().map(|text| text.parse::<Timestamp>());
                self.require(matches!(parsed, Some(Ok(_))), "an RFC 3339 timestamp");
            }
            Type::Email => {
                let parts = value.as_str().and_then(|text| text.rsplit_once('@'));
                let valid = parts.is_some_and(|(user, domain)| !user.is_empty() && !domain.is_empty());
                self.require(valid, "an e-mail address");
            }
            Type::Uri => {
                let valid = value.as_str().is_some_and(|text| Url::parse(text).is_ok());
                self.require(valid, "an absolute URI");
            }
            Type::Int => self.require(value.is_i64() || value.is_u64(), "an integer"),
            Type::Float => self.require(value.is_number(), "a number"),
            Type::Bool => self.require(value.is_boolean(), "true or false"),
            Type::Text(constant) => {
                if value.as_str() != Some(constant) {
                    self.report("invalid_value", &format!("must be `{constant}`"));
                }
            }
            Type::Truth(constant) => {
                if value.as_bool() != Some(constant) {
                    self.report("invalid_value", &format!("must be {constant}"));
                }
            }
            Type::List(inner) => match value.as_array() {
                Some(items) => {
                    for (index, item) in items.iter().enumerate() {
                        self.at(index.to_string(), |checker| checker.value(*inner, item));
                    }
                }
                None => self.report("invalid_type", "must be a list"),
            },
            Type::Map(inner) => match value.as_object() {
                Some(members) => {
                    for (name, member) in members {
                        self.at(name, |checker| checker.value(*inner, member));
                    }
                }
                None => self.report("invalid_type", "must be an object"),
            },
            Type::OneOf(types) => {
                let fits = types.iter().any(|ty| check_value(self.api, "", *ty, value).is_empty());
                self.require(fits, "of one of its scalar types");
            }
            Type::Model(name) => self.model(name, value),
            Type::Union(name) => self.union(name, value),
            Type::Enum(name) => self.enumeration(name, value),
            Type::Event => self.event(value),
            Type::EventType => match value.as_str() {
                Some(text) if self.api.event(text).is_some() => {}
                Some(_) => self.report("invalid_value", "is no event type"),
                None => self.report("invalid_type", "must be text"),
            },
        }
    }

    fn model(&mut self, name: &str, value: &Value) {
        match (self.api.shape(name), value.as_object()) {
            (None, _) => self.report("invalid_type", &format!("has the unknown model {name}")),
            (_, None) => self.report("invalid_type", "must be an object"),
            (Some(shape), Some(members)) => self.members(shape.fields, members),
        }
    }

    fn members(&mut self, fields: &[Field], members: &Map<String, Value>) {
        for field in fields {
            match members.get(field.name) {
                Some(value) => self.at(field.name, |checker| checker.value(field.ty, value)),
                None if field.required => {
                    self.at(field.name, |checker| checker.report("required", "is required"));
                }
                None => {}
            }
        }
        for name in members.keys().filter(|name| fields.iter().all(|field| field.name != *name)) {
            self.at(name, |checker| checker.report("unknown", "is not known here"));
        }
    }

    fn union(&mut self, name: &str, value: &Value) {
        let (Some(union), Some(members)) = (self.api.union(name), value.as_object()) else {
            return self.report("invalid_type", "must be an object");
        };
        let tag = match members.get(union.tag) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Bool(truth)) => truth.to_string(),
            _ => return self.at(union.tag, |checker| checker.report("required", "is required")),
        };
        match union.variants.iter().find(|(value, _)| *value == tag) {
            Some((_, model)) => self.model(model, value),
            None => self.at(union.tag, |checker| {
                checker.report("invalid_value", "is none of the known values");
            }),
        }
    }

    fn enumeration(&mut self, name: &str, value: &Value) {
        let Some(text) = value.as_str() else {
            return self.report("invalid_type", "must be text");
        };
        if let Some(enumeration) = self.api.enumeration(name)
            && !enumeration.values.contains(&text)
        {
            self.report("invalid_value", &format!("must be one of {}", enumeration.values.join(", ")));
        }
    }

    fn event(&mut self, value: &Value) {
        let Some(members) = value.as_object() else {
            return self.report("invalid_type", "must be an object");
        };
        let kind = members.get("event").and_then(Value::as_str).and_then(|name| self.api.event(name));
        const ENVELOPE: &[Field] = &[
            Field { name: "object", required: true, ty: Type::Text("event"), secret: false },
            Field { name: "id", required: true, ty: Type::String, secret: false },
            Field { name: "event", required: true, ty: Type::EventType, secret: false },
            Field { name: "data", required: true, ty: Type::Map(&Type::Any), secret: false },
            Field { name: "context", required: false, ty: Type::Any, secret: false },
            Field { name: "created_at", required: true, ty: Type::Datetime, secret: false },
        ];
        self.members(ENVELOPE, members);
        if let (Some(kind), Some(data)) = (kind, members.get("data")) {
            self.at("data", |checker| checker.value(kind.data, data));
        }
        if let (Some(ty), Some(context)) = (kind.and_then(|kind| kind.context), members.get("context")) {
            self.at("context", |checker| checker.value(ty, context));
        }
    }

    fn list(&mut self, ty: Type, value: &Value) {
        let Some(members) = value.as_object() else {
            return self.report("invalid_type", "must be an object");
        };
        match members.get("data").and_then(Value::as_array) {
            Some(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.at("data", |checker| checker.at(index.to_string(), |c| c.value(ty, item)));
                }
            }
            None => self.at("data", |checker| checker.report("required", "must be a list")),
        }
        for name in
            members.keys().filter(|name| !["object", "data", "list_metadata"].contains(&name.as_str()))
        {
            self.at(name, |checker| checker.report("unknown", "is not known here"));
        }
    }

    fn page(&mut self, ty: Type, value: &Value) {
        self.list(ty, value);
        for cursor in ["before", "after"] {
            let value = value.get("list_metadata").and_then(|metadata| metadata.get(cursor));
            self.at("list_metadata", |checker| {
                checker.at(cursor, |checker| match value {
                    Some(value) => checker.value(Type::Nullable(&Type::String), value),
                    None => checker.report("required", "is required"),
                });
            });
        }
    }
}
