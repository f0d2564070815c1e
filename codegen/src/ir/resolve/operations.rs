//! Operations: where their parameters stand, what their groups hold.

use std::collections::HashMap;

use super::{Kind, Resolver};
use crate::ir::{Answer, Body, Field, Group, Operation, PAGE_ORDER, Type, Variant};
use crate::schema;
use crate::types::{self, Primitive};
use crate::yaml::{Node, Value};

impl Resolver {
    pub(super) fn paging(&mut self, query: &[(String, Node)], order: &mut Vec<String>) -> Vec<Field> {
        let mut fields = Vec::new();
        for (key, node) in query {
            let text = match &node.value {
                Value::Map(_) => node.entry("type").and_then(|ty| ty.text(&mut self.problems)),
                _ => node.text(&mut self.problems),
            };
            let doc = node.entry("doc").and_then(|doc| schema::doc(doc, &mut self.problems));
            let text = text.unwrap_or("any");
            // `asc | desc | normal`: constants written in place.
            let constants = text.contains(" | ").then(|| text.split(" | ").map(str::to_owned).collect());
            let (ty, default) = if let Some(values) = constants {
                *order = values;
                (Type::Enum(PAGE_ORDER.to_owned()), None)
            } else {
                match types::parse_annotated(text) {
                    Ok(read) => (self.ty(&read.ty, &node.place), read.default),
                    Err(message) => {
                        self.problems.add(&node.place, message);
                        continue;
                    }
                }
            };
            fields.push(Field {
                place: node.place.clone(),
                name: key.trim_end_matches('?').to_owned(),
                required: !key.ends_with('?'),
                ty,
                default,
                deprecated: false,
                secret: false,
                doc,
                recursive: false,
            });
        }
        fields
    }

    pub(super) fn operation(
        &mut self,
        service: &str,
        read: &schema::Operation,
        paging: &[Field],
    ) -> Operation {
        let mut query = self.fields(&read.query);
        let answer = match &read.answer {
            schema::Answer::Nothing => Answer::Nothing,
            schema::Answer::Value(ty) => Answer::Value(self.ty(ty, &read.place)),
            schema::Answer::Page(ty) => Answer::Page(self.ty(ty, &read.place)),
            schema::Answer::List(ty) => Answer::List(self.ty(ty, &read.place)),
        };
        if matches!(answer, Answer::Page(_)) {
            query.extend(paging.iter().cloned());
        }
        let body = match &read.body {
            schema::Body::None => Body::None,
            schema::Body::Members { fields, optional } => {
                Body::Members { fields: self.fields(fields), optional: *optional }
            }
            schema::Body::Named(name) => {
                if self.kinds.get(name) != Some(&Kind::Union) {
                    self.problems.add(&read.place, format!("body `{name}` is not a union"));
                }
                if !query.is_empty() {
                    self.problems.add(&read.place, "a body that is a union cannot go with query parameters");
                }
                Body::Union(name.clone())
            }
        };
        if read.method == "GET" && !matches!(body, Body::None) {
            self.problems.add(&read.place, "GET has no body");
        }
        for header in read.header.iter().filter(|header| header.name != "Idempotency-Key") {
            self.problems.add(&header.place, "the only header parameter is `Idempotency-Key`");
        }
        let statuses = match (&read.status[..], &answer) {
            ([], Answer::Nothing) => vec![204],
            ([], _) => vec![200],
            (statuses, _) => statuses.to_vec(),
        };
        let mut operation = Operation {
            place: read.place.clone(),
            id: format!("{service}.{}", read.name),
            name: read.name.clone(),
            doc: read.doc.clone(),
            method: read.method.clone(),
            path: read.path.clone(),
            url: read.url,
            host: read.host.clone(),
            form: read.form,
            auth: read.auth,
            preview: read.preview.clone(),
            source: read.source.clone(),
            sends_email: read.sends_email,
            single_use: read.single_use,
            public_client: read.public_client,
            idempotent: !read.header.is_empty(),
            path_params: self.path_params(read),
            inject: read.inject.clone(),
            fixed: read.fixed.clone(),
            query,
            body,
            groups: Vec::new(),
            answer,
            statuses,
            errors: read.errors.clone(),
        };
        operation.groups = read.choose.iter().map(|group| self.group(group, &operation)).collect();
        self.one_place_per_name(&operation);
        operation
    }

    fn path_params(&mut self, read: &schema::Operation) -> Vec<Field> {
        let mut params: Vec<Field> = Vec::new();
        for segment in read.path.split('/').filter(|segment| segment.contains(['{', '}'])) {
            let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                self.problems.add(&read.place, format!("`{segment}` is not a placeholder"));
                continue;
            };
            if params.iter().any(|param| param.name == name) {
                self.problems.add(&read.place, format!("placeholder `{name}` appears twice"));
            }
            let typed = read.path_fields.iter().find(|field| field.name == name);
            let field = match typed {
                Some(field) => self.field(field),
                None => Field {
                    place: read.place.clone(),
                    name: name.to_owned(),
                    required: true,
                    ty: Type::Primitive(Primitive::String),
                    default: None,
                    deprecated: false,
                    secret: false,
                    doc: None,
                    recursive: false,
                },
            };
            if !matches!(field.ty, Type::Primitive(Primitive::String) | Type::Enum(_)) || !field.required {
                self.problems.add(&field.place, "a placeholder is a string or an enum, and always given");
            }
            params.push(field);
        }
        for field in &read.path_fields {
            if !params.iter().any(|param| param.name == field.name) {
                self.problems.add(&field.place, format!("the path has no placeholder `{}`", field.name));
            }
        }
        params
    }

    fn group(&mut self, read: &schema::Group, operation: &Operation) -> Group {
        let mut variants = Vec::new();
        for variant in &read.variants {
            let mut fields = Vec::new();
            for (name, required) in &variant.members {
                let mut all = operation.body_fields().iter().chain(&operation.query);
                match all.find(|field| field.name == *name) {
                    Some(field) if !field.required => {
                        // Leaving the group out says what null would say.
                        let ty = field.ty.nullable().0.clone();
                        fields.push(Field { required: *required, ty, ..field.clone() });
                    }
                    Some(_) => self.problems.add(&read.place, format!("`{name}` must be optional")),
                    None => self.problems.add(&read.place, format!("there is no member `{name}`")),
                }
            }
            variants.push(Variant { name: variant.name.clone(), fields });
        }
        if variants.is_empty() {
            self.problems.add(&read.place, "a group needs variants");
        }
        Group { place: read.place.clone(), name: read.name.clone(), required: read.required, variants }
    }

    /// Query, body, constants and configuration share one name space, because callers see one set of parameters.
    fn one_place_per_name(&mut self, operation: &Operation) {
        let mut seen: HashMap<&str, ()> = HashMap::new();
        let names =
            operation.query.iter().chain(operation.body_fields()).map(|field| (&*field.name, &field.place));
        let fixed = operation.fixed.iter().map(|(name, _)| (&**name, &operation.place));
        let inject = operation.inject.iter().map(|inject| (&*inject.name, &operation.place));
        for (name, place) in names.chain(fixed).chain(inject) {
            if seen.insert(name, ()).is_some() {
                self.problems.add(place, format!("parameter `{name}` appears twice"));
            }
        }
    }
}
