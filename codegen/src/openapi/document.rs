//! Reading an OpenAPI document: references followed, compositions merged.

use std::collections::BTreeMap;
use std::path::Path;

use crate::problem::{Error, Place, Problems};
use crate::yaml::{self, Node, Value};

/// An OpenAPI document.
#[derive(Debug)]
pub(super) struct Document {
    root: Node,
}

/// One operation of a document.
#[derive(Debug)]
pub(super) struct Endpoint<'a> {
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: &'a str,
    node: &'a Node,
    /// Parameters that all methods of the path share.
    shared: Option<&'a Node>,
}

/// An object schema with its compositions merged.
#[derive(Debug, Default)]
pub(super) struct Object<'a> {
    /// Each property with its schema, and whether every alternative requires it.
    pub properties: BTreeMap<&'a str, (&'a Node, bool)>,
}

impl Document {
    /// Reads YAML or JSON.
    pub(super) fn read(file: &Path) -> Result<Self, Error> {
        let text =
            std::fs::read_to_string(file).map_err(|source| Error::File { path: file.to_owned(), source })?;
        let name = file.display().to_string();
        let failed = |message: String| Error::OpenApi { file: name.clone(), message };
        // JSON escapes are not all YAML escapes, so that JSON is read as JSON.
        let root = if text.trim_start().starts_with('{') {
            from_json(serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?)
        } else {
            yaml::read(&name, &text)?
        };
        let version = root.entry("openapi").and_then(text_of);
        if !version.is_some_and(|version| version.starts_with("3.")) {
            return Err(failed("`openapi: 3.…` expected".to_owned()));
        }
        Ok(Self { root })
    }

    /// Every operation.
    pub(super) fn endpoints(&self) -> Vec<Endpoint<'_>> {
        let mut endpoints = Vec::new();
        for (path, item) in entries(self.root.entry("paths")) {
            for (method, node) in entries(Some(item)) {
                if matches!(method.as_str(), "get" | "post" | "put" | "patch" | "delete") {
                    let shared = item.entry("parameters");
                    endpoints.push(Endpoint { method: method.to_uppercase(), path, node, shared });
                }
            }
        }
        endpoints
    }

    /// Query parameters: name, schema and whether they are required.
    pub(super) fn query<'a>(&'a self, endpoint: &Endpoint<'a>) -> Vec<(&'a str, Option<&'a Node>, bool)> {
        let lists = endpoint.shared.into_iter().chain(endpoint.node.entry("parameters"));
        let parameters = lists.flat_map(items).map(|parameter| self.follow(parameter));
        parameters
            .filter(|parameter| parameter.entry("in").and_then(text_of) == Some("query"))
            .filter_map(|parameter| {
                let name = parameter.entry("name").and_then(text_of)?;
                Some((name, parameter.entry("schema"), is_true(parameter.entry("required"))))
            })
            .collect()
    }

    /// Schema of the request body.
    pub(super) fn body<'a>(&'a self, endpoint: &Endpoint<'a>) -> Option<&'a Node> {
        self.content(endpoint.node.entry("requestBody")?)
    }

    /// Schema of the first successful answer that has one.
    pub(super) fn answer<'a>(&'a self, endpoint: &Endpoint<'a>) -> Option<&'a Node> {
        let responses = entries(endpoint.node.entry("responses"));
        let mut successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
        successes.find_map(|(_, response)| self.content(response))
    }

    fn content<'a>(&'a self, holder: &'a Node) -> Option<&'a Node> {
        let content = self.follow(holder).entry("content")?;
        let known = ["application/json", "application/x-www-form-urlencoded"];
        known.iter().find_map(|media| content.entry(media))?.entry("schema")
    }

    /// The node that a chain of `$ref` leads to.
    pub(super) fn follow<'a>(&'a self, node: &'a Node) -> &'a Node {
        let mut node = node;
        // A chain longer than this goes in a circle.
        for _ in 0..32 {
            let Some(target) = node.entry("$ref").and_then(text_of).and_then(|path| self.at(path)) else {
                break;
            };
            node = target;
        }
        node
    }

    fn at(&self, reference: &str) -> Option<&Node> {
        let mut node = &self.root;
        for part in reference.strip_prefix("#/")?.split('/') {
            node = node.entry(&part.replace("~1", "/").replace("~0", "~"))?;
        }
        Some(node)
    }

    /// The parts of `oneOf` and `anyOf` that are not null, references followed; the schema itself if it has none.
    pub(super) fn alternatives<'a>(&'a self, schema: &'a Node) -> Vec<&'a Node> {
        let schema = self.follow(schema);
        let parts: Vec<&Node> =
            ["oneOf", "anyOf"].iter().filter_map(|key| schema.entry(key)).flat_map(items).collect();
        if parts.is_empty() {
            return vec![schema];
        }
        let parts = parts.into_iter().flat_map(|part| self.alternatives(part));
        parts.filter(|part| part.entry("type").and_then(text_of) != Some("null")).collect()
    }

    /// Whether null is allowed, in the notation of 3.0 or 3.1.
    pub(super) fn is_nullable(&self, schema: &Node) -> bool {
        let schema = self.follow(schema);
        let null = |node: &Node| text_of(node) == Some("null");
        is_true(schema.entry("nullable"))
            || schema.entry("type").is_some_and(|ty| items(ty).iter().any(null))
            || ["oneOf", "anyOf"]
                .iter()
                .filter_map(|key| schema.entry(key))
                .flat_map(items)
                .any(|part| self.follow(part).entry("type").is_some_and(null) || self.is_nullable(part))
    }

    /// The members of an object schema: those of `allOf` together, those of alternatives side by side.
    pub(super) fn object<'a>(&'a self, schema: &'a Node) -> Object<'a> {
        let schema = self.follow(schema);
        let mut object = Object::default();
        let required: Vec<&str> =
            schema.entry("required").map(items).unwrap_or_default().iter().filter_map(text_of).collect();
        for (name, property) in entries(schema.entry("properties")) {
            object.properties.insert(name, (property, required.contains(&name.as_str())));
        }
        for part in schema.entry("allOf").map(items).unwrap_or_default() {
            object.properties.extend(self.object(part).properties);
        }
        let alternatives = self.alternatives(schema);
        if alternatives.len() > 1 || alternatives.first().is_some_and(|only| !std::ptr::eq(*only, schema)) {
            let objects: Vec<Object<'_>> = alternatives.into_iter().map(|part| self.object(part)).collect();
            let everywhere = |name: &str| {
                objects.iter().all(|object| object.properties.get(name).is_some_and(|(_, needed)| *needed))
            };
            for (name, (property, _)) in objects.iter().flat_map(|object| &object.properties) {
                object.properties.entry(name).or_insert((property, everywhere(name)));
            }
        }
        object
    }

    /// The values of an `enum` or `const`, those of alternatives together, null left out.
    pub(super) fn values<'a>(&'a self, schema: &'a Node) -> Vec<&'a str> {
        let mut values = Vec::new();
        for part in self.alternatives(schema) {
            let listed = part.entry("enum").map(items).unwrap_or_default();
            let here: Vec<&str> = listed.iter().chain(part.entry("const")).filter_map(text_of).collect();
            if here.is_empty() {
                // One alternative without a list makes the whole free text.
                return Vec::new();
            }
            values.extend(here.into_iter().filter(|value| *value != "null"));
        }
        values
    }

    /// `string`, `integer`, …; nothing where the schema leaves it open or has several.
    pub(super) fn kind<'a>(&'a self, schema: &'a Node) -> Option<&'a str> {
        let alternatives = self.alternatives(schema);
        let mut kinds: Vec<&str> = Vec::new();
        for part in alternatives {
            let stated: Vec<&str> =
                part.entry("type").map(items).unwrap_or_default().iter().filter_map(text_of).collect();
            let implied = (stated.is_empty()
                && (part.entry("properties").is_some() || part.entry("allOf").is_some()))
            .then_some("object");
            kinds.extend(stated.into_iter().chain(implied).filter(|kind| *kind != "null"));
        }
        kinds.sort_unstable();
        kinds.dedup();
        match kinds[..] {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// The entries of a map; nothing where there is none.
pub(super) fn entries(node: Option<&Node>) -> &[(String, Node)] {
    match node.map(|node| &node.value) {
        Some(Value::Map(entries)) => entries,
        _ => &[],
    }
}

/// The items of a list; a scalar counts as a list of one.
pub(super) fn items(node: &Node) -> &[Node] {
    node.items(&mut Problems::default())
}

/// The text of a scalar.
pub(super) fn text_of(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn is_true(node: Option<&Node>) -> bool {
    node.and_then(text_of) == Some("true")
}

fn from_json(value: serde_json::Value) -> Node {
    let value = match value {
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(items) => Value::List(items.into_iter().map(from_json).collect()),
        serde_json::Value::Object(members) => {
            Value::Map(members.into_iter().map(|(name, value)| (name, from_json(value))).collect())
        }
        scalar => Value::Text(scalar.to_string()),
    };
    Node { place: Place { file: "".into(), line: 0, path: "".into() }, value }
}
