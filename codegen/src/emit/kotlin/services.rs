//! Services: one class with a method per operation, and the forms of mutually exclusive parameters.

use serde::Serialize;

use super::models::{FieldView, field_view, shown};
use super::types::{kotlin, serializer};
use super::{DATA, add, literal, text};
use crate::emit::{Target, path_names};
use crate::ir::{Answer, Api, Auth, Body, Field, Group, Operation, Service, Type, Variant};
use crate::names::{Case, KOTLIN, Scope, cased};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut accessors = Vec::new();
    for service in &api.services {
        let view = service_view(api, service, target);
        accessors.push(Accessor {
            name: KOTLIN.field(&service.name),
            ty: view.ty.clone(),
            doc: text::kdoc(service.doc.as_deref().unwrap_or_default(), 4),
        });
        let path = format!("services/{}.kt", cased(&service.name, Case::Pascal));
        add(target, &path, &service.file, "services.kt.j2", view)?;
    }
    add(target, "services/Services.kt", DATA, "services_index.kt.j2", Accessors { services: accessors })
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
    methods: Vec<Method>,
    groups: Vec<GroupView>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    doc: String,
    id: String,
    /// The call waits for the server.
    suspends: bool,
    arguments: Vec<String>,
    returns: String,
    /// The function of the waist.
    waist: &'static str,
    /// What that function is passed.
    passed: Vec<String>,
}

#[derive(Serialize)]
struct GroupView {
    name: String,
    doc: String,
    variants: Vec<VariantView>,
}

#[derive(Serialize)]
struct VariantView {
    name: String,
    doc: String,
    fields: Vec<FieldView>,
    /// Statements that place the members.
    puts: Vec<String>,
    shown: Option<String>,
}

fn service_view(api: &Api, service: &Service, target: &mut Target<'_>) -> ServiceView {
    let mut scope = Scope::new(&KOTLIN);
    let mut methods = Vec::new();
    let mut groups = Vec::new();
    for operation in &service.operations {
        let method = method(operation, target);
        scope.take(&method.name, &operation.name, &operation.place, target.problems);
        methods.push(method);
        groups.extend(operation.groups.iter().map(|group| group_view(operation, group, target)));
    }
    ServiceView {
        ty: service_type(api, service),
        doc: text::kdoc(service.doc.as_deref().unwrap_or_default(), 0),
        methods,
        groups,
    }
}

/// Name of the class of a service. A service named like a type that its methods return gives way.
fn service_type(api: &Api, service: &Service) -> String {
    let name = cased(&service.name, Case::Pascal);
    let taken =
        api.models.contains_key(&name) || api.unions.contains_key(&name) || api.enums.contains_key(&name);
    if taken { name + "Service" } else { name }
}

/// What a method is made of, collected in the order of its parameters.
struct Parameters<'a> {
    operation: &'a Operation,
    scope: Scope,
    arguments: Vec<String>,
    docs: Vec<(String, String)>,
    puts: Vec<String>,
}

impl Parameters<'_> {
    fn add(&mut self, name: &str, wire: &str, argument: String, doc: String, target: &mut Target<'_>) {
        self.scope.take(name, wire, &self.operation.place, target.problems);
        self.arguments.push(argument);
        self.docs.push((name.to_owned(), doc));
    }
}

fn method(operation: &Operation, target: &mut Target<'_>) -> Method {
    let mut params = Parameters {
        operation,
        scope: Scope::new(&KOTLIN),
        arguments: Vec::new(),
        docs: Vec::new(),
        puts: Vec::new(),
    };
    let mut passed = vec![literal(&operation.id)];
    if let Some(answer) = answer(operation) {
        passed.push(answer);
    }
    if operation.auth == Auth::AccessToken {
        let doc = "Access token of the user for whom the call is made.".to_owned();
        params.add("accessToken", "access_token", "accessToken: String".to_owned(), doc, target);
    }
    let mut path = Vec::new();
    for (field, name) in operation.path_params.iter().zip(path_names(operation, &KOTLIN)) {
        let argument = format!("{name}: {}", kotlin(&field.ty));
        params.add(&name, &field.name, argument, text::member(field), target);
        path.push(if kotlin(&field.ty) == "String" { name } else { format!("{name}.toString()") });
    }
    if let Body::Union(name) = &operation.body {
        params.add("body", "body", format!("body: {name}"), "What is sent.".to_owned(), target);
        passed.push(format!("params = Parameters.of(body, {name}.serializer())"));
    }
    let fields = operation.params();
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        fields.into_iter().partition(|field| field.required);
    let (chosen, choosable): (Vec<&Group>, Vec<&Group>) =
        operation.groups.iter().partition(|group| group.required);
    for field in required {
        add_field(field, &mut params, target);
    }
    for group in chosen {
        add_group(group, &mut params, target);
    }
    for field in optional {
        add_field(field, &mut params, target);
    }
    for group in choosable {
        add_group(group, &mut params, target);
    }
    let kind = Kind::of(operation);
    if !path.is_empty() {
        passed.push(format!("path = listOf({})", path.join(", ")));
    }
    if !params.puts.is_empty() {
        let puts: String = params.puts.iter().map(|put| format!("\n            .{put}")).collect();
        passed.push(format!("params = Parameters(){puts}"));
    }
    if kind != Kind::Url {
        let argument = "requestOptions: RequestOptions? = null".to_owned();
        let doc = "What this call does differently.".to_owned();
        params.add("requestOptions", "request_options", argument, doc, target);
        passed.push("options = requestOptions".to_owned());
    }
    if operation.auth == Auth::AccessToken {
        passed.push("accessToken = accessToken".to_owned());
    }
    Method {
        name: KOTLIN.method(&operation.name),
        doc: text::kdoc(&text::method(operation, &params.docs), 4),
        id: literal(&operation.id),
        suspends: !matches!(kind, Kind::Url | Kind::Pages),
        arguments: params.arguments,
        returns: returns(operation),
        waist: kind.function(),
        passed,
    }
}

fn add_field(field: &Field, params: &mut Parameters<'_>, target: &mut Target<'_>) {
    let name = KOTLIN.field(&field.name);
    let view = field_view(field, name.clone(), true, 8);
    let argument = format!("{name}: {}{}", view.ty, view.default);
    let mut doc = text::member(field);
    if field.deprecated {
        doc = format!("{doc} Deprecated.").trim_start().to_owned();
    }
    params.add(&name, &field.name, argument, doc, target);
    params.puts.push(put(field, &name));
}

fn add_group(group: &Group, params: &mut Parameters<'_>, target: &mut Target<'_>) {
    let name = KOTLIN.field(&group.name);
    let ty = group_type(params.operation, group);
    let mark = if group.required { "" } else { "? = null" };
    let argument = format!("{name}: {ty}{mark}");
    params.add(&name, &group.name, argument, format!("One of the forms of [{ty}]."), target);
    params.puts.push(format!("put({name})"));
}

/// The statement that places a member.
fn put(field: &Field, name: &str) -> String {
    let (inner, nullable) = field.ty.nullable();
    let function = match (field.required, nullable) {
        (true, true) => "putNullable",
        (false, true) => "patch",
        _ => "put",
    };
    format!("{function}({}, {}, {name})", literal(&field.name), serializer(inner))
}

/// How a method answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    Value,
    Nullable,
    List,
    Pages,
    Url,
}

impl Kind {
    fn of(operation: &Operation) -> Self {
        match &operation.answer {
            _ if operation.url => Self::Url,
            Answer::Nothing => Self::Nothing,
            Answer::Value(Type::Nullable(_)) => Self::Nullable,
            Answer::Value(_) => Self::Value,
            Answer::List(_) => Self::List,
            Answer::Page(_) => Self::Pages,
        }
    }

    fn function(self) -> &'static str {
        match self {
            Self::Nothing => "run",
            Self::Value => "call",
            Self::Nullable => "callForNullable",
            Self::List => "list",
            Self::Pages => "pages",
            Self::Url => "url",
        }
    }
}

fn answered(operation: &Operation) -> Option<&Type> {
    match &operation.answer {
        _ if operation.url => None,
        Answer::Nothing => None,
        Answer::Value(ty) | Answer::Page(ty) | Answer::List(ty) => Some(ty.nullable().0),
    }
}

fn answer(operation: &Operation) -> Option<String> {
    answered(operation).map(serializer)
}

fn returns(operation: &Operation) -> String {
    let ty = answered(operation).map(kotlin).unwrap_or_default();
    match Kind::of(operation) {
        Kind::Nothing => "Unit".to_owned(),
        Kind::Value => ty,
        Kind::Nullable => format!("{ty}?"),
        Kind::List => format!("ItemList<{ty}>"),
        Kind::Pages => format!("Pages<{ty}>"),
        Kind::Url => "String".to_owned(),
    }
}

fn group_type(operation: &Operation, group: &Group) -> String {
    cased(&operation.name, Case::Pascal) + &cased(&group.name, Case::Pascal)
}

fn group_view(operation: &Operation, group: &Group, target: &mut Target<'_>) -> GroupView {
    let method = KOTLIN.method(&operation.name);
    let mut scope = Scope::new(&KOTLIN);
    let variants = group.variants.iter().map(|variant| {
        let view = variant_view(variant, target);
        scope.take(&view.name, &variant.name, &group.place, target.problems);
        view
    });
    GroupView {
        name: group_type(operation, group),
        variants: variants.collect(),
        doc: text::kdoc(&format!("Parameters of `{method}` that exclude one another."), 0),
    }
}

fn variant_view(variant: &Variant, target: &mut Target<'_>) -> VariantView {
    let mut scope = Scope::new(&KOTLIN);
    let fields = variant.fields.iter().map(|field| {
        let name = KOTLIN.field(&field.name);
        scope.take(&name, &field.name, &field.place, target.problems);
        field_view(field, name, true, 8)
    });
    let members: Vec<String> = variant.fields.iter().map(|field| format!("`{}`", field.name)).collect();
    VariantView {
        name: KOTLIN.variant(&variant.name),
        doc: text::kdoc(&format!("Given by {}.", members.join(", ")), 4),
        fields: fields.collect(),
        puts: variant.fields.iter().map(|field| put(field, &KOTLIN.field(&field.name))).collect(),
        shown: shown(&variant.fields, &[]),
    }
}
