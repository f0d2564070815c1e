//! Services: one class with a method per operation, and the parameters of each method.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::models::{FieldView, field_view};
use super::positional::{Overload, overload};
use super::types::{Position, codec, entry, is_built_in, quoted, typescript};
use super::{DATA, add, text};
use crate::emit::{Target, path_names};
use crate::ir::{Aliases, Answer, Api, Auth, Body, Field, Group, Operation, Primitive, Service, Type};
use crate::names::{Case, Scope, TYPESCRIPT, cased};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut accessors = Vec::new();
    for service in &api.services {
        let view = service_view(api, service, target);
        accessors.push(Accessor {
            file: service.name.clone(),
            name: cased(&service.name, Case::Camel),
            ty: view.ty.clone(),
            doc: view.doc.clone(),
        });
        add(target, &format!("services/{}.ts", service.name), &service.file, "services.ts.j2", view)?;
    }
    add(target, "services/index.ts", DATA, "services_index.ts.j2", Accessors { services: accessors })
}

#[derive(Serialize)]
struct Accessors {
    services: Vec<Accessor>,
}

#[derive(Serialize)]
struct Accessor {
    file: String,
    name: String,
    ty: String,
    doc: String,
}

#[derive(Serialize)]
struct ServiceView {
    ty: String,
    doc: String,
    /// Names of models, unions and enums.
    imports: Vec<String>,
    /// Names of the runtime's types about lists.
    lists: Vec<&'static str>,
    /// A method sends something.
    sends: bool,
    params: Vec<ParamsView>,
    methods: Vec<MethodView>,
    /// Files of other services, with the names of the parameters that methods taken from them have.
    others: BTreeMap<String, Vec<String>>,
    /// Names of what the runtime brings along.
    runtime: Vec<&'static str>,
}

#[derive(Serialize)]
struct MethodView {
    name: String,
    /// Name of the constant that describes the operation.
    operation: String,
    id: String,
    doc: String,
    /// Names of the path's parameters in their order, and `@accessToken` or `@clientId` where the call takes
    /// one.
    path: String,
    /// Lines of the tables for the parameters.
    entries: String,
    /// Shape and table of the answer.
    answer: String,
    /// Parameters of the method, as TypeScript text.
    arguments: String,
    /// What is handed to the waist as parameters.
    given: String,
    /// `call`, `page` or `url`.
    kind: &'static str,
    returns: String,
    /// The same with parameters by position.
    overload: Option<Overload>,
    /// Other names of parameters, as `other=name`.
    renamed: String,
    /// The method that this is another name of. It uses the description of that one if that is in the same service.
    alias_of: Option<String>,
    /// The description of the operation belongs to this method.
    describes: bool,
}

#[derive(Serialize)]
pub(super) struct ParamsView {
    pub name: String,
    pub service: String,
    pub method: String,
    pub fields: Vec<FieldView>,
    /// Name of a union that the parameters also are.
    pub body: Option<String>,
    pub groups: Vec<Vec<VariantView>>,
}

#[derive(Clone, Serialize)]
pub(super) struct VariantView {
    /// Members with their types, as TypeScript text.
    pub members: Vec<FieldView>,
    /// Members of the other variants.
    excluded: Vec<String>,
}

fn service_view(api: &Api, service: &Service, target: &mut Target<'_>) -> ServiceView {
    let ty = service_type(api, service);
    let mut names = BTreeSet::new();
    let mut scope = Scope::new(&TYPESCRIPT);
    let mut methods = Vec::new();
    let mut params = Vec::new();
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for operation in &service.operations {
        let aliases = api.aliases.iter().find(|aliases| aliases.operation == operation.id);
        let name = TYPESCRIPT.method(&operation.name);
        scope.take(&name, &operation.name, &operation.place, target.problems);
        let paths = path_names(operation, &TYPESCRIPT);
        let view = params_view(operation, &paths, aliases, &ty, &name, &mut names, target);
        methods.push(method(operation, name.clone(), &paths, &view, aliases, &mut names));
        for alias in aliases.iter().flat_map(|aliases| &aliases.methods).filter(|name| !name.contains('.')) {
            scope.take(alias, alias, &operation.place, target.problems);
            let mut method = method(operation, alias.clone(), &paths, &view, aliases, &mut names);
            method.become_alias(&ty, &name);
            method.describes = false;
            methods.push(method);
        }
        // A single segment is given as it is.
        if !is_single(operation) && !view.is_empty() {
            params.push(view);
        }
    }
    for (home, aliases, alias) in aliases_from_elsewhere(api, service) {
        let Some(operation) = home.operations.iter().find(|operation| operation.id == aliases.operation)
        else {
            continue;
        };
        scope.take(alias, alias, &aliases.place, target.problems);
        let name = TYPESCRIPT.method(&operation.name);
        let paths = path_names(operation, &TYPESCRIPT);
        let home_type = service_type(api, home);
        let view =
            params_view(operation, &paths, Some(aliases), &home_type, &name, &mut BTreeSet::new(), target);
        let mut method = method(operation, alias.to_owned(), &paths, &view, Some(aliases), &mut names);
        method.become_alias(&cased(&home.name, Case::Camel), &name);
        method.doc = format!(
            "Another name of `{}.{name}`, for those who come from the official package.",
            cased(&home.name, Case::Camel)
        );
        if !is_single(operation) && !view.is_empty() {
            others.entry(home.name.clone()).or_default().push(view.name);
        }
        methods.push(method);
    }
    let mut runtime = vec!["Service", "operation"];
    if methods.iter().any(|method| method.given.starts_with("named(")) {
        runtime.push("named");
    }
    if methods.iter().any(|method| method.overload.is_some()) {
        runtime.push("positional");
    }
    let mut lists = Vec::new();
    if names.remove("PageOrder") {
        lists.push("PageOrder");
    }
    for (kind, name) in [("page", "PageRequest"), ("list", "List")] {
        let is_used = methods.iter().any(|method| match kind {
            "page" => method.kind == "page",
            _ => method.answer.starts_with("list "),
        });
        if is_used {
            lists.push(name);
        }
    }
    names.retain(|name| !is_built_in(name));
    ServiceView {
        ty,
        doc: text::jsdoc(service.doc.as_deref().unwrap_or_default()),
        imports: names.into_iter().collect(),
        lists,
        sends: methods.iter().any(|method| method.kind != "url"),
        params,
        methods,
        others,
        runtime,
    }
}

/// Methods of other services that an official SDK has in this one.
fn aliases_from_elsewhere<'a>(
    api: &'a Api,
    service: &'a Service,
) -> impl Iterator<Item = (&'a Service, &'a Aliases, &'a str)> {
    api.services.iter().flat_map(move |home| {
        let of_home = api
            .aliases
            .iter()
            .filter(|aliases| aliases.operation.split_once('.').is_some_and(|(name, _)| name == home.name));
        of_home.flat_map(move |aliases| {
            let methods = aliases.methods.iter().filter_map(|method| method.split_once('.'));
            methods.filter(|(name, _)| *name == service.name).map(move |(_, method)| (home, aliases, method))
        })
    })
}

/// Name of the class of a service. A service named like a type that its methods return gives way.
fn service_type(api: &Api, service: &Service) -> String {
    let name = cased(&service.name, Case::Pascal);
    let taken =
        api.models.contains_key(&name) || api.unions.contains_key(&name) || api.enums.contains_key(&name);
    if taken { name + "Service" } else { name }
}

fn method(
    operation: &Operation,
    name: String,
    paths: &[String],
    params: &ParamsView,
    aliases: Option<&Aliases>,
    names: &mut BTreeSet<String>,
) -> MethodView {
    let (kind, value, answer) = match (&operation.answer, operation.url) {
        (_, true) => ("url", "string".to_owned(), String::new()),
        (Answer::Nothing, _) => ("call", "void".to_owned(), "nothing".to_owned()),
        // Such an operation says null by sending nothing at all.
        (Answer::Value(ty), _) => {
            let shape = if matches!(ty, Type::Nullable(_)) { "nullable" } else { "value" };
            ("call", typescript(ty, Position::Received, names), with_codec(shape, ty))
        }
        (Answer::List(ty), _) => {
            let item = typescript(ty, Position::Received, names);
            ("call", format!("List<{item}>"), with_codec("list", ty))
        }
        (Answer::Page(ty), _) => ("page", typescript(ty, Position::Received, names), with_codec("page", ty)),
    };
    let mut arguments = Vec::new();
    let given = if is_single(operation) {
        arguments.push(format!("{0}: string | {{ {0}: string }}", paths[0]));
        format!("named('{0}', {0})", paths[0])
    } else if params.is_empty() {
        "undefined".to_owned()
    } else {
        let default = if params.is_optional() { "?" } else { "" };
        arguments.push(format!("params{default}: {}", params.name));
        "params".to_owned()
    };
    if kind != "url" {
        arguments.push("options?: RequestOptions".to_owned());
    }
    let overload =
        if is_single(operation) { None } else { overload(operation, paths, params, aliases, kind != "url") };
    let renamed = aliases.iter().flat_map(|aliases| &aliases.parameters);
    let renamed: Vec<String> =
        renamed.map(|(name, other)| format!("{other}={}", parameter_name(operation, paths, name))).collect();
    let sent = operation.body_fields().iter().chain(&operation.query);
    let mut entries: Vec<String> =
        sent.filter_map(|field| entry(field, &TYPESCRIPT.field(&field.name))).collect();
    if let Body::Union(name) = &operation.body {
        entries.push(format!("={name}"));
    }
    let mut path = paths.join(" ");
    if operation.auth == Auth::AccessToken {
        path.push_str(" @accessToken");
    }
    if takes_client_id(operation) {
        path.push_str(" @clientId");
    }
    MethodView {
        operation: cased(&operation.name, Case::Screaming),
        id: quoted(&operation.id),
        doc: text::method(operation),
        path: quoted(path.trim_start()),
        entries: quoted(&entries.join(" ")),
        answer,
        arguments: arguments.join(", "),
        given,
        kind,
        returns: match kind {
            "url" => "string".to_owned(),
            "page" => format!("PageRequest<{value}>"),
            _ => format!("Promise<{value}>"),
        },
        name,
        overload,
        renamed: renamed.join(" "),
        alias_of: None,
        describes: true,
    }
}

/// Name of a parameter in TypeScript.
pub(super) fn parameter_name(operation: &Operation, paths: &[String], wire: &str) -> String {
    let in_path = operation.path_params.iter().position(|field| field.name == wire);
    in_path.map_or_else(|| TYPESCRIPT.field(wire), |index| paths[index].clone())
}

impl MethodView {
    fn become_alias(&mut self, service: &str, method: &str) {
        self.doc = format!(
            "Another name of {{@link {service}.{method}}}, for those who come from the official package."
        );
        self.alias_of = Some(method.to_owned());
    }
}

fn with_codec(shape: &str, ty: &Type) -> String {
    match codec(ty) {
        Some(codec) => format!("{shape} {codec}"),
        None => format!("{shape} "),
    }
}

/// The only thing to give is one segment of the path.
fn is_single(operation: &Operation) -> bool {
    operation.path_params.len() == 1
        && operation.auth != Auth::AccessToken
        && !operation.has_params()
        && !matches!(operation.body, Body::Union(_))
}

/// The client id comes from the client's configuration unless the caller gives one.
fn takes_client_id(operation: &Operation) -> bool {
    operation.inject.iter().any(|member| member.name == "client_id")
}

fn params_view(
    operation: &Operation,
    paths: &[String],
    aliases: Option<&Aliases>,
    service: &str,
    method: &str,
    names: &mut BTreeSet<String>,
    target: &mut Target<'_>,
) -> ParamsView {
    let mut scope = Scope::new(&TYPESCRIPT);
    let mut fields = Vec::new();
    for (field, name) in operation.path_params.iter().zip(paths) {
        scope.take(name, &field.name, &field.place, target.problems);
        fields.push(FieldView {
            name: name.clone(),
            doc: text::member(field),
            optional: false,
            ty: typescript(&field.ty, Position::Sent, names),
        });
    }
    if operation.auth == Auth::AccessToken {
        scope.take("accessToken", "access_token", &operation.place, target.problems);
        fields.push(FieldView {
            name: "accessToken".to_owned(),
            doc: "Access token of the user for whom the call is made.".to_owned(),
            optional: false,
            ty: typescript(&Type::Primitive(Primitive::String), Position::Sent, names),
        });
    }
    for field in operation.params() {
        fields.push(field_view(field, Position::Sent, &mut scope, names, target));
    }
    if takes_client_id(operation) && !is_single(operation) {
        scope.take("clientId", "client_id", &operation.place, target.problems);
        fields.push(FieldView {
            name: "clientId".to_owned(),
            doc: "Client id instead of the client's own.".to_owned(),
            optional: true,
            ty: typescript(&Type::Primitive(Primitive::String), Position::Sent, names),
        });
    }
    let mut groups: Vec<Vec<VariantView>> =
        operation.groups.iter().map(|group| variants(group, &mut scope, names, target)).collect();
    for (wire, other) in aliases.iter().flat_map(|aliases| &aliases.parameters) {
        scope.take(other, other, &operation.place, target.problems);
        let name = parameter_name(operation, paths, wire);
        if let Some(index) = fields.iter().position(|field| field.name == name) {
            groups.push(either(fields.remove(index), other));
        }
    }
    let body = match &operation.body {
        Body::Union(name) => {
            names.insert(name.clone());
            Some(name.clone())
        }
        Body::None | Body::Members { .. } => None,
    };
    ParamsView {
        name: cased(&operation.name, Case::Pascal) + "Params",
        service: service.to_owned(),
        method: method.to_owned(),
        fields,
        body,
        groups,
    }
}

/// The variants of a group; the last one of a group that need not be chosen has no members.
fn variants(
    group: &Group,
    scope: &mut Scope,
    names: &mut BTreeSet<String>,
    target: &mut Target<'_>,
) -> Vec<VariantView> {
    let mut all: BTreeMap<String, &Field> = BTreeMap::new();
    for field in group.variants.iter().flat_map(|variant| &variant.fields) {
        all.entry(TYPESCRIPT.field(&field.name)).or_insert(field);
    }
    for (name, field) in &all {
        scope.take(name, &field.name, &field.place, target.problems);
    }
    let mut variants: Vec<VariantView> = Vec::new();
    let none = (!group.required).then_some(&[][..]);
    for fields in group.variants.iter().map(|variant| &variant.fields[..]).chain(none) {
        let mut own = Scope::new(&TYPESCRIPT);
        let members: Vec<FieldView> =
            fields.iter().map(|field| field_view(field, Position::Sent, &mut own, names, target)).collect();
        let excluded = all.keys().filter(|name| !members.iter().any(|member| member.name == **name));
        variants.push(VariantView { excluded: excluded.cloned().collect(), members });
    }
    variants
}

/// A member under either of two names.
fn either(field: FieldView, other: &str) -> Vec<VariantView> {
    let doc = format!("`{}` under the name that the official package gives it.", field.name);
    let renamed = FieldView { name: other.to_owned(), doc, ..field.clone() };
    let excluded = [vec![other.to_owned()], vec![field.name.clone()]];
    [field, renamed]
        .into_iter()
        .zip(excluded)
        .map(|(member, excluded)| VariantView { members: vec![member], excluded })
        .collect()
}

impl ParamsView {
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.groups.is_empty() && self.body.is_none()
    }

    /// Nothing has to be given.
    pub(super) fn is_optional(&self) -> bool {
        let can_be_empty = |variants: &Vec<VariantView>| {
            variants.iter().any(|variant| variant.members.iter().all(|member| member.optional))
        };
        self.body.is_none()
            && self.fields.iter().all(|field| field.optional)
            && self.groups.iter().all(can_be_empty)
    }
}
