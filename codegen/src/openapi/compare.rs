//! Operations side by side: parameters, bodies and answers.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Findings;
use super::document::{Document, Endpoint};
use crate::ir::{Answer, Api, Body, Field, Operation, Type};
use crate::yaml::Node;

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) api: &'a Api,
    pub(super) document: &'a Document,
    pub(super) findings: Findings,
    /// Pairs of schema and type that were looked at, which also ends recursion.
    pub(super) seen: HashSet<(*const Node, String)>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(api: &'a Api, document: &'a Document) -> Self {
        Self { api, document, findings: Findings::default(), seen: HashSet::new() }
    }

    pub(super) fn run(&mut self) {
        let mut ours: BTreeMap<(String, String), Vec<&'a Operation>> = BTreeMap::new();
        for operation in self.api.services.iter().flat_map(|service| &service.operations) {
            ours.entry((shape(&operation.path), operation.method.clone())).or_default().push(operation);
        }
        let mut found = BTreeSet::new();
        for endpoint in self.document.endpoints() {
            let key = (shape(endpoint.path), endpoint.method.clone());
            match ours.get(&key) {
                Some(operations) => self.endpoint(&endpoint, operations),
                None => drop(self.findings.missing.insert(format!("operation {} {}", key.1, endpoint.path))),
            }
            found.insert(key);
        }
        for (key, operations) in ours.iter().filter(|(key, _)| !found.contains(*key)) {
            for operation in operations {
                self.findings
                    .operations_beyond
                    .push(format!("{} {} {}", operation.id, key.1, operation.path));
            }
        }
    }

    /// Several methods can share an endpoint; together they must have what the document has.
    fn endpoint(&mut self, endpoint: &Endpoint<'a>, operations: &[&'a Operation]) {
        let names: Vec<&str> = operations.iter().map(|operation| &*operation.id).collect();
        let place = names.join(", ");
        self.parameters(
            &format!("query of {place}"),
            self.document.query(endpoint),
            operations,
            |operation| &operation.query,
        );
        if let Some(schema) = self.document.body(endpoint) {
            let unions: Vec<&Operation> = operations
                .iter()
                .copied()
                .filter(|operation| matches!(operation.body, Body::Union(_)))
                .collect();
            for operation in &unions {
                if let Body::Union(name) = &operation.body {
                    self.value(&format!("body of {}", operation.id), schema, &Type::Union(name.clone()));
                }
            }
            if unions.is_empty() {
                let object = self.document.object(schema);
                let members = object
                    .properties
                    .into_iter()
                    .map(|(name, (schema, required))| (name, Some(schema), required));
                self.parameters(
                    &format!("body of {place}"),
                    members.collect(),
                    operations,
                    Operation::body_fields,
                );
            }
        }
        if let (Some(schema), Some(operation)) = (self.document.answer(endpoint), operations.first()) {
            self.answer(operation, schema);
        }
    }

    fn parameters(
        &mut self,
        place: &str,
        theirs: Vec<(&'a str, Option<&'a Node>, bool)>,
        operations: &[&'a Operation],
        fields: fn(&'a Operation) -> &'a [Field],
    ) {
        let mut names = BTreeSet::new();
        for (name, schema, required) in theirs {
            names.insert(name);
            let sent_anyway = operations.iter().any(|operation| {
                operation.fixed.iter().any(|(fixed, _)| fixed == name)
                    || operation.inject.iter().any(|inject| inject.name == name)
            });
            let ours: Vec<&'a Field> = operations
                .iter()
                .flat_map(|operation| fields(operation))
                .filter(|field| field.name == name)
                .collect();
            let Some(first) = ours.first() else {
                if !sent_anyway {
                    self.findings.missing.insert(format!("{place}: `{name}`"));
                }
                continue;
            };
            let in_group = operations.iter().any(|operation| {
                let variants = operation.groups.iter().flat_map(|group| &group.variants);
                variants.flat_map(|variant| &variant.fields).any(|field| field.name == name)
            });
            // Where methods divide one endpoint among them, or a group decides, the document cannot say it exactly.
            if operations.len() == 1 && !in_group && first.required != required {
                self.contradict(&format!("{place}: `{name}`"), needed(required), needed(first.required));
            }
            if let Some(schema) = schema {
                let theirs = self.document.is_nullable(schema);
                let ours = first.ty.nullable().1;
                if theirs != ours && !in_group {
                    self.contradict(&format!("{place}: `{name}`"), null(theirs), null(ours));
                }
                self.value(&format!("{place}: `{name}`"), schema, &first.ty);
            }
        }
        let beyond = operations
            .iter()
            .flat_map(|operation| fields(operation))
            .filter(|field| !names.contains(&*field.name));
        for field in beyond {
            self.findings.members_beyond.entry(place.to_owned()).or_default().insert(field.name.clone());
        }
    }

    fn answer(&mut self, operation: &Operation, schema: &'a Node) {
        let place = format!("answer of {}", operation.id);
        let items = || {
            let object = self.document.object(schema);
            let (data, _) = object.properties.get("data")?;
            self.document.follow(data).entry("items")
        };
        match &operation.answer {
            Answer::Nothing => {}
            Answer::Value(ty) => self.value(&place, schema, ty),
            Answer::Page(ty) | Answer::List(ty) => match items() {
                Some(item) => self.value(&place, item, ty),
                None => self.contradict(&place, "no list", "a list"),
            },
        }
    }

    pub(super) fn contradict(&mut self, place: &str, theirs: &str, ours: &str) {
        self.findings.contradicted.insert(format!("{place}: {theirs} in the document, {ours} here"));
    }
}

pub(super) fn needed(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

pub(super) fn null(allowed: bool) -> &'static str {
    if allowed { "may be null" } else { "never null" }
}

/// A path without the names of its placeholders.
fn shape(path: &str) -> String {
    let segments: Vec<&str> =
        path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect();
    segments.join("/")
}
