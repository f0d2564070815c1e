//! Services: one class with a method per operation, and the parameters of each method.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::models::{FieldView, field_view};
use super::types::{Position, codec, entry, is_built_in, quoted, typescript};
use super::{DATA, add, text};
use crate::emit::Target;
use crate::ir::{Answer, Api, Auth, Body, Field, Group, Operation, Primitive, Service, Type};
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
}

#[derive(Serialize)]
struct ParamsView {
    name: String,
    service: String,
    method: String,
    fields: Vec<FieldView>,
    /// Name of a union that the parameters also are.
    body: Option<String>,
    groups: Vec<Vec<VariantView>>,
}

#[derive(Serialize)]
struct VariantView {
    /// Members with their types, as TypeScript text.
    members: Vec<FieldView>,
    /// Members of the other variants.
    excluded: Vec<String>,
}

fn service_view(api: &Api, service: &Service, target: &mut Target<'_>) -> ServiceView {
    let ty = service_type(api, service);
    let mut names = BTreeSet::new();
    let mut scope = Scope::new(&TYPESCRIPT);
    let mut methods = Vec::new();
    let mut params = Vec::new();
    for operation in &service.operations {
        let name = TYPESCRIPT.method(&operation.name);
        scope.take(&name, &operation.name, &operation.place, target.problems);
        let paths = path_names(operation);
        let view = params_view(operation, &paths, &ty, &name, &mut names, target);
        methods.push(method(operation, name, &paths, &view, &mut names));
        // A single segment is given as it is.
        if !is_single(operation) && !view.is_empty() {
            params.push(view);
        }
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
    }
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
        arguments.push(format!("{}: string", paths[0]));
        format!("{{ {} }}", paths[0])
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

/// Names of the path's parameters. One that a member of the body or query has too is named after the segment before
/// it as well: `slug` of `/roles/{slug}` becomes `roleSlug`.
fn path_names(operation: &Operation) -> Vec<String> {
    let taken: Vec<&str> =
        operation.body_fields().iter().chain(&operation.query).map(|field| field.name.as_str()).collect();
    let segments: Vec<&str> = operation.path.split('/').collect();
    let before = |wire: &str| {
        let place = segments.iter().position(|segment| *segment == format!("{{{wire}}}"))?;
        let segment = segments.get(place.checked_sub(1)?)?;
        Some(segment.strip_suffix('s').unwrap_or(segment).to_owned())
    };
    let name = |field: &Field| match before(&field.name).filter(|_| taken.contains(&field.name.as_str())) {
        Some(segment) => TYPESCRIPT.field(&format!("{segment}_{}", field.name)),
        None => TYPESCRIPT.field(&field.name),
    };
    operation.path_params.iter().map(name).collect()
}

fn params_view(
    operation: &Operation,
    paths: &[String],
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
    let groups = operation.groups.iter().map(|group| variants(group, &mut scope, names, target)).collect();
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

impl ParamsView {
    fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.groups.is_empty() && self.body.is_none()
    }

    /// Nothing has to be given.
    fn is_optional(&self) -> bool {
        let can_be_empty =
            |variants: &Vec<VariantView>| variants.iter().any(|variant| variant.members.is_empty());
        self.body.is_none()
            && self.fields.iter().all(|field| field.optional)
            && self.groups.iter().all(can_be_empty)
    }
}
