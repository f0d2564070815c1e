//! From the description as written to the resolved API.

use std::collections::{BTreeMap, HashMap};

use super::{Answer, Api, Body, Enum, Event, Field, Group, Model, Operation, PAGE_ORDER, Service, Type, Union, Variant};
use crate::problem::{Error, Place, Problems};
use crate::schema;
use crate::types::{self, Primitive, TypeExpression};
use crate::yaml::{Node, Value};

/// Names that stand for something the runtime of each language brings along.
const BUILT_IN: [&str; 2] = ["Event", "EventType"];

/// Resolves names and checks what only the whole description can tell.
pub(crate) fn resolve(read: &schema::Api) -> Result<Api, Error> {
    let mut problems = Problems::default();
    let mut resolver = Resolver { kinds: collect_names(read, &mut problems), problems };
    let mut api = Api {
        services: Vec::new(),
        models: BTreeMap::new(),
        unions: BTreeMap::new(),
        enums: BTreeMap::new(),
        page_order: Vec::new(),
        events: Vec::new(),
        helpers: read.helpers.clone(),
        undocumented: Vec::new(),
    };
    let paging = resolver.paging(&read.common.page_query, &mut api.page_order);
    for service in &read.services {
        resolver.service(service, &paging, &mut api);
    }
    resolver.unions(&read.services, &mut api);
    super::reach::mark(&mut api);
    resolver.problems.finish()?;
    Ok(api)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Model,
    Union,
    Enum,
}

fn collect_names(read: &schema::Api, problems: &mut Problems) -> HashMap<String, Kind> {
    let mut kinds = HashMap::new();
    let mut services: HashMap<&str, &Place> = HashMap::new();
    let mut add = |name: &str, kind, place: &Place, problems: &mut Problems| {
        if BUILT_IN.contains(&name) || name == PAGE_ORDER {
            problems.add(place, format!("`{name}` is built in"));
        }
        if kinds.insert(name.to_owned(), kind).is_some() {
            problems.add(place, format!("`{name}` is defined twice"));
        }
    };
    for service in &read.services {
        if services.insert(&service.name, &service.place).is_some() {
            problems.add(&service.place, format!("service `{}` is defined twice", service.name));
        }
        service.models.iter().for_each(|model| add(&model.name, Kind::Model, &model.place, problems));
        service.unions.iter().for_each(|union| add(&union.name, Kind::Union, &union.place, problems));
        service.enums.iter().for_each(|item| add(&item.name, Kind::Enum, &item.place, problems));
    }
    kinds
}

struct Resolver {
    kinds: HashMap<String, Kind>,
    problems: Problems,
}

impl Resolver {
    fn paging(&mut self, query: &[(String, Node)], order: &mut Vec<String>) -> Vec<Field> {
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

    fn service(&mut self, read: &schema::Service, paging: &[Field], api: &mut Api) {
        api.undocumented.extend(read.doc.is_none().then(|| read.place.clone()));
        let mut seen = HashMap::new();
        let mut operations = Vec::new();
        for operation in &read.operations {
            if seen.insert(&operation.name, ()).is_some() {
                self.problems.add(&operation.place, "defined twice");
            }
            api.undocumented.extend(operation.doc.is_none().then(|| operation.place.clone()));
            operations.push(self.operation(&read.name, operation, paging));
        }
        for model in &read.models {
            api.undocumented.extend(model.doc.is_none().then(|| model.place.clone()));
            let resolved = Model {
                place: model.place.clone(),
                name: model.name.clone(),
                doc: model.doc.clone(),
                fields: self.fields(&model.fields),
                in_request: false,
            };
            api.models.insert(model.name.clone(), resolved);
        }
        for item in &read.enums {
            api.undocumented.extend(item.doc.is_none().then(|| item.place.clone()));
            let (place, name, doc) = (item.place.clone(), item.name.clone(), item.doc.clone());
            self.no_duplicates(&item.values, &item.place);
            api.enums.insert(item.name.clone(), Enum { place, name, doc, values: item.values.clone() });
        }
        for event in &read.events {
            self.event(event, read, api);
        }
        for (place, name) in &read.events_api_only {
            if !read.events.iter().any(|event| event.name == *name) {
                self.problems.add(place, format!("`{name}` is not an event type"));
            }
        }
        api.services.push(Service {
            file: read.place.file.to_string(),
            place: read.place.clone(),
            name: read.name.clone(),
            doc: read.doc.clone(),
            operations,
            models: read.models.iter().map(|model| model.name.clone()).collect(),
            unions: read.unions.iter().map(|union| union.name.clone()).collect(),
            enums: read.enums.iter().map(|item| item.name.clone()).collect(),
        });
    }

    fn event(&mut self, event: &schema::Event, service: &schema::Service, api: &mut Api) {
        for model in event.context.iter().chain([&event.data]) {
            if self.kinds.get(model) != Some(&Kind::Model) {
                self.problems.add(&event.place, format!("`{model}` is not a model"));
            }
        }
        api.events.push(Event {
            place: event.place.clone(),
            name: event.name.clone(),
            doc: event.doc.clone(),
            data: event.data.clone(),
            context: event.context.clone(),
            webhook: !service.events_api_only.iter().any(|(_, name)| *name == event.name),
        });
    }

    /// Unions come after all models, because their tags are checked against the members of the variants.
    fn unions(&mut self, services: &[schema::Service], api: &mut Api) {
        for union in services.iter().flat_map(|service| &service.unions) {
            api.undocumented.extend(union.doc.is_none().then(|| union.place.clone()));
            let truth = union.variants.iter().all(|(value, ..)| value == "true" || value == "false");
            for (value, model, place) in &union.variants {
                let expected =
                    if truth { Type::Truth(value == "true") } else { Type::Text(value.clone()) };
                let Some(model) = api.models.get(model) else {
                    self.problems.add(place, format!("`{model}` is not a model"));
                    continue;
                };
                let tag = model.fields.iter().find(|field| field.name == union.tag);
                if !tag.is_some_and(|field| field.required && field.ty == expected) {
                    let message = format!("`{}` has no `{}: ={value}`", model.name, union.tag);
                    self.problems.add(place, message);
                }
            }
            api.unions.insert(union.name.clone(), Union {
                place: union.place.clone(),
                name: union.name.clone(),
                doc: union.doc.clone(),
                tag: union.tag.clone(),
                truth,
                variants: union.variants.iter().map(|(value, model, _)| (value.clone(), model.clone())).collect(),
                in_request: false,
            });
        }
    }

    fn operation(&mut self, service: &str, read: &schema::Operation, paging: &[Field]) -> Operation {
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
        let names = operation.query.iter().chain(operation.body_fields()).map(|field| (&*field.name, &field.place));
        let fixed = operation.fixed.iter().map(|(name, _)| (&**name, &operation.place));
        let inject = operation.inject.iter().map(|inject| (&*inject.name, &operation.place));
        for (name, place) in names.chain(fixed).chain(inject) {
            if seen.insert(name, ()).is_some() {
                self.problems.add(place, format!("parameter `{name}` appears twice"));
            }
        }
    }

    fn fields(&mut self, read: &[schema::Field]) -> Vec<Field> {
        read.iter().map(|field| self.field(field)).collect()
    }

    fn field(&mut self, read: &schema::Field) -> Field {
        Field {
            place: read.place.clone(),
            name: read.name.clone(),
            required: read.required,
            ty: self.ty(&read.ty, &read.place),
            default: read.default.clone(),
            deprecated: read.deprecated,
            secret: read.secret,
            doc: read.doc.clone(),
            recursive: false,
        }
    }

    fn ty(&mut self, read: &TypeExpression, place: &Place) -> Type {
        match read {
            TypeExpression::Primitive(primitive) => Type::Primitive(*primitive),
            TypeExpression::Constant(value) => match value.as_str() {
                "true" => Type::Truth(true),
                "false" => Type::Truth(false),
                text => Type::Text(text.to_owned()),
            },
            TypeExpression::List(inner) => Type::List(Box::new(self.ty(inner, place))),
            TypeExpression::Map(inner) => Type::Map(Box::new(self.ty(inner, place))),
            TypeExpression::OneOf(parts) => Type::OneOf(parts.clone()),
            TypeExpression::Nullable(inner) => Type::Nullable(Box::new(self.ty(inner, place))),
            TypeExpression::Name(name) if name == "Event" => Type::Event,
            TypeExpression::Name(name) if name == "EventType" => Type::EventType,
            TypeExpression::Name(name) => match self.kinds.get(name) {
                Some(Kind::Model) => Type::Model(name.clone()),
                Some(Kind::Union) => Type::Union(name.clone()),
                Some(Kind::Enum) => Type::Enum(name.clone()),
                None => {
                    self.problems.add(place, format!("unknown type `{name}`"));
                    Type::Primitive(Primitive::Any)
                }
            },
        }
    }

    fn no_duplicates(&mut self, values: &[String], place: &Place) {
        for (index, value) in values.iter().enumerate() {
            if values[..index].contains(value) {
                self.problems.add(place, format!("value `{value}` appears twice"));
            }
        }
    }
}
