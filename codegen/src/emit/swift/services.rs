//! Services: a struct with a method per operation, and the parameters of which only one form may be given.

use serde::Serialize;

use super::models::file_name;
use super::types::{Held, Position, hold, swift, type_name};
use super::{DATA, SOURCES, add, quoted, text};
use crate::emit::{Target, path_names};
use crate::ir::{Answer, Api, Auth, Body, Group, Operation, Service, Type};
use crate::names::{Case, SWIFT, Scope, cased};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut services = Vec::new();
    for service in &api.services {
        let view = service_view(api, service, target);
        services.push(Accessor {
            name: SWIFT.field(&service.name),
            ty: view.ty.clone(),
            doc: view.doc.clone(),
        });
        let path = format!("{SOURCES}/services/{}.swift", file_name(service, "Service"));
        add(target, &path, &service.file, "services.swift.j2", view)?;
    }
    add(target, &format!("{SOURCES}/Services.swift"), DATA, "client.swift.j2", Accessors { services })
}

#[derive(Serialize)]
struct Accessors {
    services: Vec<Accessor>,
}

#[derive(Serialize)]
struct Accessor {
    name: String,
    ty: String,
    doc: String,
}

#[derive(Serialize)]
struct ServiceView {
    ty: String,
    doc: String,
    groups: Vec<GroupView>,
    methods: Vec<MethodView>,
}

/// Parameters of which one form may be given.
#[derive(Serialize)]
struct GroupView {
    name: String,
    method: String,
    has_secrets: bool,
    variants: Vec<VariantView>,
}

#[derive(Serialize)]
struct VariantView {
    name: String,
    label: String,
    doc: String,
    /// `(a: String, b: Int? = nil)`, or nothing.
    members: String,
    /// `(let a, let b)`, or nothing.
    bindings: String,
    /// Statements that add the members to the parameters.
    adding: Vec<String>,
}

#[derive(Serialize)]
struct MethodView {
    name: String,
    doc: String,
    /// Each with its label, type and default.
    arguments: Vec<String>,
    /// Statements that fill the parameters.
    filling: Vec<String>,
    /// What stands behind the parameters: effects and result.
    signature: String,
    /// The statement that makes the call.
    call: String,
    /// The parameters are named in the call.
    has_params: bool,
}

fn service_view(api: &Api, service: &Service, target: &mut Target<'_>) -> ServiceView {
    let mut scope = Scope::new(&SWIFT);
    let mut groups = Vec::new();
    let mut methods = Vec::new();
    for operation in &service.operations {
        let method = method(operation, target);
        scope.take(&method.name, &operation.name, &operation.place, target.problems);
        groups.extend(operation.groups.iter().map(|group| group_view(operation, group, target)));
        methods.push(method);
    }
    ServiceView {
        ty: service_type(api, service),
        doc: text::docc(service.doc.as_deref().unwrap_or_default()),
        groups,
        methods,
    }
}

/// Name of the type of a service. A service named like a type that its methods return gives way.
pub(super) fn service_type(api: &Api, service: &Service) -> String {
    let name = cased(&service.name, Case::Pascal);
    let taken =
        api.models.contains_key(&name) || api.unions.contains_key(&name) || api.enums.contains_key(&name);
    if taken { name + "Service" } else { name }
}

/// Name of the type of a group, nested in the service.
fn group_type(operation: &Operation, group: &Group) -> String {
    cased(&operation.name, Case::Pascal) + &cased(&group.name, Case::Pascal)
}

fn group_view(operation: &Operation, group: &Group, target: &mut Target<'_>) -> GroupView {
    let mut scope = Scope::new(&SWIFT);
    let mut variants = Vec::new();
    for variant in &group.variants {
        let name = SWIFT.variant(&variant.name);
        scope.take(&name, &variant.name, &group.place, target.problems);
        let (mut members, mut bindings, mut adding) = (Vec::new(), Vec::new(), Vec::new());
        for field in &variant.fields {
            let held = hold(field, Position::Request, target.problems);
            let member = SWIFT.field(&field.name);
            members.push(argument(&member, &held));
            adding.push(fill(&field.name, &member, &held));
            bindings.push(format!("let {member}"));
        }
        let wires: Vec<String> = variant.fields.iter().map(|field| format!("`{}`", field.name)).collect();
        let docs = variant.fields.iter().map(text::member).filter(|doc| !doc.is_empty());
        variants.push(VariantView {
            label: name.trim_matches('`').to_owned(),
            name,
            doc: match docs.collect::<Vec<_>>().join(" ") {
                doc if doc.is_empty() => format!("By {}.", wires.join(", ")),
                doc => doc,
            },
            members: parenthesized(&members),
            bindings: parenthesized(&bindings),
            adding,
        });
    }
    GroupView {
        name: group_type(operation, group),
        method: SWIFT.method(&operation.name),
        has_secrets: group.variants.iter().flat_map(|variant| &variant.fields).any(|field| field.secret),
        variants,
    }
}

fn parenthesized(parts: &[String]) -> String {
    if parts.is_empty() { String::new() } else { format!("({})", parts.join(", ")) }
}

/// A parameter with its type and default.
fn argument(name: &str, held: &Held) -> String {
    match &held.default {
        Some(default) => format!("{name}: {} = {default}", held.ty),
        None => format!("{name}: {}", held.ty),
    }
}

/// The statement that adds a value to the parameters.
fn fill(wire: &str, name: &str, held: &Held) -> String {
    format!("params.{}({}, {name})", held.writer, quoted(wire))
}

/// A parameter of a method, in the order of its signature.
pub(super) struct Parameter<'a> {
    /// Label, and name inside.
    pub name: String,
    /// What it stands for.
    pub of: Source<'a>,
}

/// What a parameter stands for.
pub(super) enum Source<'a> {
    /// A segment of the path.
    Path(&'a crate::ir::Field),
    /// The token of an operation that acts for a user.
    AccessToken,
    /// The whole body.
    Body(&'a str),
    /// A member of the body or the query.
    Member(&'a crate::ir::Field),
    /// A group.
    Group(&'a Group),
}

/// The parameters of a method: first those that say what it is about, then what must be given, then the rest.
pub(super) fn parameters(operation: &Operation) -> Vec<Parameter<'_>> {
    let paths = path_names(operation, &SWIFT);
    let mut all: Vec<Parameter<'_>> = operation
        .path_params
        .iter()
        .zip(paths)
        .map(|(field, name)| Parameter { name, of: Source::Path(field) })
        .collect();
    if operation.auth == Auth::AccessToken {
        all.push(Parameter { name: "accessToken".to_owned(), of: Source::AccessToken });
    }
    if let Body::Union(name) = &operation.body {
        all.push(Parameter { name: "body".to_owned(), of: Source::Body(name) });
    }
    for required in [true, false] {
        let members = operation.params().into_iter().filter(|field| field.required == required);
        all.extend(
            members.map(|field| Parameter { name: SWIFT.field(&field.name), of: Source::Member(field) }),
        );
        let groups = operation.groups.iter().filter(|group| group.required == required);
        all.extend(
            groups.map(|group| Parameter { name: SWIFT.field(&group.name), of: Source::Group(group) }),
        );
    }
    all
}

fn method(operation: &Operation, target: &mut Target<'_>) -> MethodView {
    let mut scope = Scope::new(&SWIFT);
    for name in ["options", "params", "waist"] {
        scope.take(name, name, &operation.place, target.problems);
    }
    let (mut arguments, mut filling, mut docs) = (Vec::new(), Vec::new(), Vec::new());
    let mut path = Vec::new();
    let mut body = None;
    for parameter in parameters(operation) {
        let name = parameter.name;
        match parameter.of {
            Source::Path(field) => {
                scope.take(&name, &field.name, &field.place, target.problems);
                arguments.push(format!("{name}: {}", swift(&field.ty)));
                path.push(match &field.ty {
                    Type::Enum(_) => format!("{name}.rawValue"),
                    _ => name.clone(),
                });
                docs.push((name, text::member(field)));
            }
            Source::AccessToken => {
                scope.take(&name, "access_token", &operation.place, target.problems);
                arguments.push(format!("{name}: String"));
                docs.push((name, "Access token of the user for whom the call is made.".to_owned()));
            }
            Source::Body(union) => {
                scope.take(&name, "body", &operation.place, target.problems);
                arguments.push(format!("{name}: {}", type_name(union)));
                body = Some(name);
            }
            Source::Member(field) => {
                scope.take(&name, &field.name, &field.place, target.problems);
                let held = hold(field, Position::Request, target.problems);
                arguments.push(argument(&name, &held));
                filling.push(fill(&field.name, &name, &held));
                docs.push((name, text::member(field)));
            }
            Source::Group(group) => {
                scope.take(&name, &group.name, &group.place, target.problems);
                let ty = group_type(operation, group);
                if group.required {
                    arguments.push(format!("{name}: {ty}"));
                    filling.push(format!("{name}.add(to: &params)"));
                } else {
                    arguments.push(format!("{name}: {ty}? = nil"));
                    filling.push(format!("{name}?.add(to: &params)"));
                }
            }
        }
    }
    let (kind, function, returns) = result(operation);
    if kind != "url" {
        arguments.push("options: RequestOptions = RequestOptions()".to_owned());
    }
    let mut given = vec![quoted(&operation.id), format!("[{}]", path.join(", "))];
    given.push(match body {
        Some(body) => format!("body: {body}"),
        None => "params".to_owned(),
    });
    if kind != "url" {
        given.push("options".to_owned());
    }
    if kind == "page" {
        given.push("before: before, after: after".to_owned());
    }
    if operation.auth == Auth::AccessToken {
        given.push("accessToken: accessToken".to_owned());
    }
    let effects = match kind {
        "call" => " async throws(WorkOSError)",
        "url" => " throws(WorkOSError)",
        _ => "",
    };
    let (result, give) = match returns.as_str() {
        "" => (String::new(), ""),
        returns => (format!(" -> {returns}"), "return "),
    };
    let attempt = match kind {
        "call" => "try await ",
        "url" => "try ",
        _ => "",
    };
    MethodView {
        name: SWIFT.method(&operation.name),
        doc: text::method(operation, &docs),
        has_params: given.iter().any(|argument| argument == "params"),
        arguments,
        filling,
        signature: format!("{effects}{result}"),
        call: format!("{give}{attempt}waist.{function}({})", given.join(", ")),
    }
}

/// Kind of the method, function of the waist, and type of the result.
fn result(operation: &Operation) -> (&'static str, &'static str, String) {
    match (&operation.answer, operation.url) {
        (_, true) => ("url", "url", "URL".to_owned()),
        (Answer::Nothing, _) => ("call", "nothing", String::new()),
        // Such an operation says null by sending nothing at all.
        (Answer::Value(ty @ Type::Nullable(_)), _) => ("call", "nullable", swift(ty)),
        (Answer::Value(ty), _) => ("call", "value", swift(ty)),
        (Answer::List(ty), _) => ("call", "list", format!("[{}]", swift(ty))),
        (Answer::Page(ty), _) => ("page", "page", format!("PageRequest<{}>", swift(ty))),
    }
}
