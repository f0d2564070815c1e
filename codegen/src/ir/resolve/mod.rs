//! From the description as written to the resolved API.

mod operations;

use std::collections::{BTreeMap, HashMap};

use super::{Api, Enum, Event, Field, Model, PAGE_ORDER, Service, Type, Union};
use crate::problem::{Error, Place, Problems};
use crate::schema;
use crate::types::{Primitive, TypeExpression};

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
        aliases: read.aliases.clone(),
        undocumented: Vec::new(),
    };
    let paging = resolver.paging(&read.common.page_query, &mut api.page_order);
    for service in &read.services {
        resolver.service(service, &paging, &mut api);
    }
    resolver.unions(&read.services, &mut api);
    resolver.aliases(&api);
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

    fn aliases(&mut self, api: &Api) {
        let operations = || api.services.iter().flat_map(|service| &service.operations);
        for aliases in &api.aliases {
            let Some(operation) = operations().find(|operation| operation.id == aliases.operation) else {
                self.problems.add(&aliases.place, format!("`{}` is not an operation", aliases.operation));
                continue;
            };
            let fields = || operation.path_params.iter().chain(operation.params());
            for name in aliases.parameters.iter().map(|(name, _)| name).chain(&aliases.arguments) {
                if !fields().any(|field| field.name == *name) {
                    self.problems.add(&aliases.place, format!("the operation has no parameter `{name}`"));
                }
            }
            if let Some(first) = aliases.arguments.first()
                && fields()
                    .any(|field| field.name == *first && field.ty != Type::Primitive(Primitive::String))
            {
                // A text in front is what tells parameters by position from an object.
                self.problems
                    .add(&aliases.place, format!("`{first}` is not a text, so it cannot come first"));
            }
            for (service, _) in aliases.methods.iter().filter_map(|method| method.split_once('.')) {
                if !api.services.iter().any(|known| known.name == service) {
                    self.problems.add(&aliases.place, format!("`{service}` is not a service"));
                }
            }
        }
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
                let expected = if truth { Type::Truth(value == "true") } else { Type::Text(value.clone()) };
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
            api.unions.insert(
                union.name.clone(),
                Union {
                    place: union.place.clone(),
                    name: union.name.clone(),
                    doc: union.doc.clone(),
                    tag: union.tag.clone(),
                    truth,
                    variants: union
                        .variants
                        .iter()
                        .map(|(value, model, _)| (value.clone(), model.clone()))
                        .collect(),
                    in_request: false,
                },
            );
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
            TypeExpression::Name(name) if name == "EventType" => Type::EventName,
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
