//! Tables of the embedded emulator: routes, shapes and events as static data.

use serde::Serialize;

use super::{Target, literal};
use crate::ir::{Answer, Api, Auth, Body, Field, Host, Operation, PAGE_ORDER, Primitive, Type};
use crate::problem::Error;

const DATA: &str = "api/*.yaml";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let folder = "emulator/src/generated";
    let operations = api.services.iter().flat_map(|service| &service.operations);
    let routes = Routes { routes: operations.map(route).collect() };
    let models = api.models.values();
    let mut enums: Vec<(String, Vec<String>)> = api
        .enums
        .values()
        .map(|item| (item.name.clone(), item.values.iter().map(|value| literal(value)).collect()))
        .collect();
    enums.push((PAGE_ORDER.to_owned(), api.page_order.iter().map(|value| literal(value)).collect()));
    enums.sort();
    let shapes = Shapes {
        shapes: models
            .map(|model| Shape { name: model.name.clone(), fields: fields(&model.fields) })
            .collect(),
        enums,
        unions: api
            .unions
            .values()
            .map(|union| Union {
                name: union.name.clone(),
                tag: union.tag.clone(),
                variants: union.variants.clone(),
            })
            .collect(),
    };
    let events = api.events.iter().map(|event| Event {
        name: event.name.clone(),
        data: ty(&Type::Model(event.data.clone())),
        context: event.context.clone().map(|name| ty(&Type::Model(name))),
        webhook: event.webhook,
    });
    let events = Events { events: events.collect() };
    let file = |name: &str| (format!("{folder}/{name}.rs"), format!("emulator/{name}.rs.j2"));
    let (path, template) = file("mod");
    target.rust(&path, DATA, &template, &())?;
    let (path, template) = file("routes");
    target.rust(&path, DATA, &template, &routes)?;
    let (path, template) = file("shapes");
    target.rust(&path, DATA, &template, &shapes)?;
    let (path, template) = file("events");
    target.rust(&path, "api/events.yaml", &template, &events)
}

#[derive(Serialize)]
struct Routes {
    routes: Vec<Route>,
}

#[derive(Serialize)]
struct Route {
    operation: String,
    method: String,
    path: String,
    path_types: Vec<(String, String)>,
    host: String,
    auth: &'static str,
    url: bool,
    form: bool,
    query: Vec<Member>,
    body: BodyView,
    choose: Vec<Choice>,
    inject: Vec<(String, bool)>,
    fixed: Vec<(String, String)>,
    answer: String,
    statuses: Vec<u16>,
    errors: Vec<(u16, String)>,
    idempotent: bool,
}

#[derive(Serialize)]
struct BodyView {
    /// `none`, `members` or `union`.
    kind: &'static str,
    fields: Vec<Member>,
    optional: bool,
    union: String,
}

#[derive(Serialize)]
struct Choice {
    name: String,
    required: bool,
    variants: Vec<(String, Vec<(String, bool)>)>,
}

#[derive(Serialize)]
struct Member {
    name: String,
    ty: String,
    constructor: &'static str,
}

#[derive(Serialize)]
struct Shapes {
    shapes: Vec<Shape>,
    enums: Vec<(String, Vec<String>)>,
    unions: Vec<Union>,
}

#[derive(Serialize)]
struct Shape {
    name: String,
    fields: Vec<Member>,
}

#[derive(Serialize)]
struct Union {
    name: String,
    tag: String,
    variants: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Events {
    events: Vec<Event>,
}

#[derive(Serialize)]
struct Event {
    name: String,
    data: String,
    context: Option<String>,
    webhook: bool,
}

fn route(operation: &Operation) -> Route {
    let plain = Type::Primitive(Primitive::String);
    let typed = operation.path_params.iter().filter(|param| param.ty != plain);
    Route {
        operation: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        path_types: typed.map(|param| (param.name.clone(), ty(&param.ty))).collect(),
        host: match &operation.host {
            Host::Base => "Host::Base".to_owned(),
            Host::Fixed(origin) => format!("Host::Fixed({})", literal(origin)),
            Host::AuthKit => "Host::AuthKit".to_owned(),
        },
        auth: match operation.auth {
            Auth::ApiKey => "Auth::ApiKey",
            Auth::AccessToken => "Auth::AccessToken",
            Auth::ClientSecret => "Auth::ClientSecret",
            Auth::ClientId => "Auth::ClientId",
            Auth::None => "Auth::None",
        },
        url: operation.url,
        form: operation.form,
        query: fields(&operation.query),
        body: match &operation.body {
            Body::None => {
                BodyView { kind: "none", fields: Vec::new(), optional: false, union: String::new() }
            }
            Body::Members { fields: members, optional } => BodyView {
                kind: "members",
                fields: fields(members),
                optional: *optional,
                union: String::new(),
            },
            Body::Union(name) => {
                BodyView { kind: "union", fields: Vec::new(), optional: false, union: name.clone() }
            }
        },
        choose: choices(operation),
        inject: operation.inject.iter().map(|inject| (inject.name.clone(), inject.optional)).collect(),
        fixed: operation.fixed.iter().map(|(name, value)| (literal(name), literal(value))).collect(),
        answer: match &operation.answer {
            Answer::Nothing => "Answer::Nothing".to_owned(),
            Answer::Value(value) => format!("Answer::Value({})", ty(value)),
            Answer::Page(item) => format!("Answer::Page({})", ty(item)),
            Answer::List(item) => format!("Answer::List({})", ty(item)),
        },
        statuses: operation.statuses.clone(),
        errors: operation
            .errors
            .iter()
            .map(|case| {
                (case.status, case.code.as_ref().map_or("None".to_owned(), |code| format!("Some({code:?})")))
            })
            .collect(),
        idempotent: operation.idempotent,
    }
}

fn choices(operation: &Operation) -> Vec<Choice> {
    let choice = |group: &crate::ir::Group| Choice {
        name: group.name.clone(),
        required: group.required,
        variants: group
            .variants
            .iter()
            .map(|variant| {
                let members = variant.fields.iter().map(|field| (field.name.clone(), field.required));
                (variant.name.clone(), members.collect())
            })
            .collect(),
    };
    operation.groups.iter().map(choice).collect()
}

fn fields(fields: &[Field]) -> Vec<Member> {
    let member = |field: &Field| Member {
        name: literal(&field.name),
        ty: ty(&field.ty),
        constructor: match (field.required, field.secret) {
            (true, false) => "required",
            (false, false) => "optional",
            (true, true) => "required_secret",
            (false, true) => "optional_secret",
        },
    };
    fields.iter().map(member).collect()
}

fn ty(of: &Type) -> String {
    match of {
        Type::Primitive(primitive) => format!("Type::{}", primitive_name(*primitive)),
        Type::Text(value) => format!("Type::Text({})", literal(value)),
        Type::Truth(value) => format!("Type::Truth({value})"),
        Type::List(inner) => format!("Type::List(&{})", ty(inner)),
        Type::Map(inner) => format!("Type::Map(&{})", ty(inner)),
        Type::OneOf(parts) => {
            let parts: Vec<String> =
                parts.iter().map(|part| format!("Type::{}", primitive_name(*part))).collect();
            format!("Type::OneOf(&[{}])", parts.join(", "))
        }
        Type::Model(name) => format!("Type::Model({})", literal(name)),
        Type::Union(name) => format!("Type::Union({})", literal(name)),
        Type::Enum(name) => format!("Type::Enum({})", literal(name)),
        Type::Event => "Type::Event".to_owned(),
        Type::EventName => "Type::EventType".to_owned(),
        Type::Nullable(inner) => format!("Type::Nullable(&{})", ty(inner)),
    }
}

fn primitive_name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::String => "String",
        Primitive::Datetime => "Datetime",
        Primitive::Email => "Email",
        Primitive::Uri => "Uri",
        Primitive::Int => "Int",
        Primitive::Float => "Float",
        Primitive::Bool => "Bool",
        Primitive::Any => "Any",
    }
}
