//! Random requests: mostly what the API description allows, with ids, codes and tokens of earlier answers, and
//! now and then something that it does not.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use url::form_urlencoded;

use crate::api::Api;
use crate::message::Request;
use crate::random::Random;
use crate::schema::{Auth, Body, Field, Route, Type};
use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID};
use crate::validate::extras_in_query;

/// How deep models nest; what is deeper keeps to its required members.
const DEPTH: usize = 4;

/// Short, so that names collide.
const WORDS: &[&str] =
    &["acme", "ada", "editor", "users:read", "project", "x", "", " ", "ünïcode \u{0}\u{202e}"];

/// Makes requests and remembers what answers say.
#[derive(Default)]
pub(crate) struct RequestMaker {
    /// Texts of answers, by the name of the member they stood in; ids also by what they are the id of.
    seen: BTreeMap<String, Vec<String>>,
}

impl RequestMaker {
    /// Remembers the texts of an answer.
    pub(crate) fn learn(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.learn(item)),
            Value::Object(members) => {
                for (name, member) in members {
                    if let Some(text) = member.as_str() {
                        self.remember(name, text);
                        if name == "id" {
                            let object = members.get("object").and_then(Value::as_str).unwrap_or_default();
                            self.remember(&format!("{object}_id"), text);
                        }
                    }
                    self.learn(member);
                }
            }
            _ => {}
        }
    }

    /// Remembers a text under the name of the member that takes it.
    pub(crate) fn remember(&mut self, name: &str, text: &str) {
        let texts = self.seen.entry(name.to_owned()).or_default();
        if texts.iter().all(|known| known != text) {
            texts.push(text.to_owned());
        }
    }

    /// A request for an operation; `seed` decides everything that is random about it.
    pub(crate) fn request(&self, api: &Api, route: &Route, seed: u64) -> Request {
        let mut draft = Draft { maker: self, api, random: Random::new(seed) };
        let path = draft.path(route.path);
        let mut query = draft.members(route.query, 0);
        let mut body = match &route.body {
            Body::None => Map::new(),
            Body::Members { fields, .. } => draft.members(fields, 0),
            Body::Union(name) => match draft.value("", Type::Union(name), 0) {
                Value::Object(members) => members,
                _ => Map::new(),
            },
        };
        for choice in route.choose {
            let members = |(_, members): &(&str, &'static [(&'static str, bool)])| *members;
            for (name, _) in choice.variants.iter().flat_map(members) {
                body.remove(*name);
                query.remove(*name);
            }
            if choice.required || draft.chance(0.5) {
                let variant = draft.pick(choice.variants);
                draft.choose(route, members(variant), &mut query, &mut body);
            }
        }
        let extras = if extras_in_query(route) { &mut query } else { &mut body };
        for (name, _) in route.inject {
            let value = if name.ends_with("secret") { DEFAULT_API_KEY } else { DEFAULT_CLIENT_ID };
            extras.insert((*name).to_owned(), value.into());
        }
        extras.extend(route.fixed.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))));
        draft.spoil(&mut body);

        let target = if query.is_empty() { path } else { format!("{path}?{}", form(&query)) };
        let request = Request::new(route.method, &target);
        let request = match route.auth {
            Auth::ApiKey => request.bearer(DEFAULT_API_KEY),
            Auth::AccessToken => request.bearer(&draft.text("access_token")),
            Auth::ClientSecret | Auth::ClientId | Auth::None => request,
        };
        if body.is_empty() && draft.chance(0.9) {
            request
        } else if route.form {
            let mut request = request.header("content-type", "application/x-www-form-urlencoded");
            request.body = form(&body).into();
            request
        } else {
            request.json(&Value::Object(body))
        }
    }
}

/// A request in the making.
struct Draft<'a> {
    maker: &'a RequestMaker,
    api: &'a Api,
    random: Random,
}

impl Draft<'_> {
    fn chance(&mut self, probability: f64) -> bool {
        self.random.fraction() < probability
    }

    fn pick<'b, T>(&mut self, items: &'b [T]) -> &'b T {
        &items[(self.random.fraction() * items.len() as f64) as usize]
    }

    /// Fills the placeholders of a path; `{id}` after `users` is the id of a user.
    fn path(&mut self, template: &str) -> String {
        let mut former = "";
        let mut path = String::new();
        for segment in template.split('/').skip(1) {
            path.push('/');
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                Some(name) => {
                    let name =
                        if name == "id" { format!("{}_id", singular(former)) } else { name.to_owned() };
                    path.extend(form_urlencoded::byte_serialize(self.text(&name).as_bytes()));
                }
                None => path.push_str(segment),
            }
            former = segment;
        }
        path
    }

    fn members(&mut self, fields: &[Field], depth: usize) -> Map<String, Value> {
        let mut members = Map::new();
        for field in fields {
            if field.required || depth < DEPTH && self.chance(0.3) {
                members.insert(field.name.to_owned(), self.value(field.name, field.ty, depth + 1));
            }
        }
        members
    }

    /// Adds the members of one variant of a choice, each where the description has it.
    fn choose(
        &mut self,
        route: &Route,
        variant: &[(&'static str, bool)],
        query: &mut Map<String, Value>,
        body: &mut Map<String, Value>,
    ) {
        let in_body = match &route.body {
            Body::Members { fields, .. } => *fields,
            _ => &[],
        };
        for (name, required) in variant {
            if !required && self.chance(0.5) {
                continue;
            }
            let find = |fields: &'static [Field]| fields.iter().find(|field| field.name == *name);
            match (find(in_body), find(route.query)) {
                (Some(field), _) => body.insert(field.name.to_owned(), self.value(name, field.ty, 1)),
                (None, Some(field)) => query.insert(field.name.to_owned(), self.value(name, field.ty, 1)),
                (None, None) => None,
            };
        }
    }

    fn value(&mut self, name: &str, ty: Type, depth: usize) -> Value {
        match ty {
            Type::Nullable(_) if self.chance(0.2) => Value::Null,
            Type::Nullable(inner) => self.value(name, *inner, depth),
            Type::String => self.text(name).into(),
            Type::Datetime => {
                (*self.pick(&["2026-01-15T12:00:00Z", "2025-01-01T00:00:00+02:00", "9999-12-31T23:59:59Z"]))
                    .into()
            }
            Type::Email => (*self.pick(&["ada@example.com", "alice@acme.com", "Bob@other.example"])).into(),
            Type::Uri => {
                (*self.pick(&["https://app.example.com/callback", "http://localhost:3000", "x:y"])).into()
            }
            Type::Int => (*self.pick(&[1, 2, 10, 100, 0, -1, i64::MAX])).into(),
            Type::Float => (*self.pick(&[0.0, 0.5, -1e300])).into(),
            Type::Bool => self.chance(0.5).into(),
            Type::Any => self.pick(&[json!({"key": [1, {}]}), json!("text"), json!(7), json!([])]).clone(),
            Type::Text(constant) => constant.into(),
            Type::Truth(constant) => constant.into(),
            Type::List(inner) => {
                let length = *self.pick(&[0, 1, 2, 3]);
                (0..length).map(|_| self.value(name.trim_end_matches('s'), *inner, depth + 1)).collect()
            }
            Type::Map(inner) => json!({self.text("key"): self.value(name, *inner, depth + 1)}),
            Type::OneOf(types) => {
                let ty = *self.pick(types);
                self.value(name, ty, depth)
            }
            Type::Model(model) => match self.api.shape(model) {
                Some(shape) => Value::Object(self.members(shape.fields, depth)),
                None => Value::Null,
            },
            Type::Union(union) => match self.api.union(union) {
                Some(union) => {
                    let (_, model) = *self.pick(union.variants);
                    self.value(name, Type::Model(model), depth)
                }
                None => Value::Null,
            },
            Type::Enum(enumeration) => match self.api.enumeration(enumeration) {
                Some(found) if !found.values.is_empty() => (*self.pick(found.values)).into(),
                _ => self.text(name).into(),
            },
            Type::Event => json!({}),
            Type::EventType => self.pick(self.api.events).name.into(),
        }
    }

    /// A text for a member: mostly one that an earlier answer had under that name.
    fn text(&mut self, name: &str) -> String {
        let maker = self.maker;
        if self.chance(0.85) {
            let seen =
                maker.seen.get(name).or_else(|| maker.seen.get("id").filter(|_| name.ends_with("_id")));
            if let Some(texts) = seen {
                return self.pick(texts).clone();
            }
        }
        match name {
            "password" => (*self.pick(&["test123", "correct horse battery staple"])).to_owned(),
            "email" => (*self.pick(&["alice@acme.com", "ada@example.com"])).to_owned(),
            "domain" => "acme.com".to_owned(),
            "code" => "123456".to_owned(),
            "redirect_uri" => "https://app.example.com/callback".to_owned(),
            _ => (*self.pick(WORDS)).to_owned(),
        }
    }

    /// Once in a while, makes the body something that the description does not allow.
    fn spoil(&mut self, body: &mut Map<String, Value>) {
        if !self.chance(0.07) {
            return;
        }
        let names: Vec<String> = body.keys().cloned().collect();
        let name = if names.is_empty() { "surprise".to_owned() } else { self.pick(&names).clone() };
        match *self.pick(&[0, 1, 2]) {
            0 => body.remove(&name),
            1 => body.insert(name, json!([{"deep": [null]}])),
            _ => body.insert("surprise".to_owned(), json!(1)),
        };
    }
}

/// Members as pairs: lists joined by commas, maps as `name[key]`.
fn form(members: &Map<String, Value>) -> String {
    fn text(value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
            other => other.to_string(),
        }
    }
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in members {
        match value {
            Value::Object(entries) => {
                for (key, value) in entries {
                    pairs.append_pair(&format!("{name}[{key}]"), &text(value));
                }
            }
            Value::Null => {}
            value => {
                pairs.append_pair(name, &text(value));
            }
        }
    }
    pairs.finish()
}

/// What one of them is called: `directories` are each a `directory`.
fn singular(plural: &str) -> String {
    match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
    }
}
