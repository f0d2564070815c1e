//! Services: one struct with a method per operation, and the parameters of each method.

use serde::Serialize;

use super::imports::Imports;
use super::models::{FieldView, field_view};
use super::types::{self, Position, rust_type};
use super::{DATA, FOLDER, operation_static, render_with_imports, text};
use crate::emit::Target;
use crate::ir::{Answer, Api, Auth, Body, Group, Operation, Primitive, Service, Type};
use crate::names::{Case, RUST, Scope, cased};
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let mut accessors = Vec::new();
    for service in &api.services {
        if RUST.reserved.contains(&service.name.as_str()) || RUST.impossible.contains(&service.name.as_str())
        {
            target.problems.add(&service.place, format!("`{}` cannot be a module", service.name));
        }
        let view = service_view(api, service, target);
        accessors.push(Accessor { name: service.name.clone(), ty: view.ty.clone(), doc: view.doc.clone() });
        let mut imports = Imports::runtime();
        for name in api.models.keys().chain(api.unions.keys()).chain(api.enums.keys()) {
            imports.add(name, "crate::generated::models");
        }
        let path = format!("{FOLDER}/services/{}.rs", service.name);
        render_with_imports(target, &path, &service.file, "rust/services.rs.j2", &imports, &view)?;
    }
    let view = Accessors { services: accessors };
    target.rust(&format!("{FOLDER}/services/mod.rs"), DATA, "rust/services_mod.rs.j2", &view)
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
    params: Vec<Params>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    doc: String,
    /// Parameters after `&self`, as Rust text.
    arguments: String,
    returns: String,
    /// `Request::new(…)…`
    request: String,
    /// `call`, `page` or `url`.
    kind: &'static str,
    decode: String,
}

#[derive(Serialize)]
struct Params {
    name: String,
    service: String,
    method: String,
    derives: &'static str,
    /// Nothing is needed, so that `Default` makes sense.
    default: bool,
    fields: Vec<FieldView>,
    groups: Vec<GroupView>,
    required: Vec<FieldView>,
    optional: Vec<FieldView>,
}

#[derive(Serialize)]
struct GroupView {
    field: String,
    name: String,
    params: String,
    required: bool,
    variants: Vec<VariantView>,
}

#[derive(Serialize)]
struct VariantView {
    name: String,
    doc: String,
    fields: Vec<FieldView>,
}

fn service_view(api: &Api, service: &Service, target: &mut Target<'_>) -> ServiceView {
    let ty = service_type(api, service);
    let mut methods_scope = Scope::new(&RUST);
    let mut types_scope = Scope::new(&RUST);
    types_scope.take(&ty, &service.name, &service.place, target.problems);
    let mut methods = Vec::new();
    let mut params = Vec::new();
    for operation in &service.operations {
        let method = method(operation, target);
        methods_scope.take(&method.name, &operation.name, &operation.place, target.problems);
        if operation.has_params() {
            let view = params_view(operation, &ty, &method.name, target);
            types_scope.take(&view.name, &operation.name, &operation.place, target.problems);
            for group in &view.groups {
                types_scope.take(&group.name, &operation.name, &operation.place, target.problems);
            }
            params.push(view);
        }
        methods.push(method);
    }
    ServiceView { ty, doc: text::rustdoc(service.doc.as_deref().unwrap_or_default()), methods, params }
}

/// Name of the struct of a service. A service named like a type that its methods return gives way.
fn service_type(api: &Api, service: &Service) -> String {
    let name = cased(&service.name, Case::Pascal);
    let taken =
        api.models.contains_key(&name) || api.unions.contains_key(&name) || api.enums.contains_key(&name);
    if taken { name + "Service" } else { name }
}

fn params_name(operation: &Operation) -> String {
    cased(&operation.name, Case::Pascal) + "Params"
}

fn method(operation: &Operation, target: &mut Target<'_>) -> Method {
    let mut scope = Scope::new(&RUST);
    let mut arguments = Vec::new();
    let mut request = format!("Request::new(&operations::{})", operation_static(&operation.id));
    if operation.auth == Auth::AccessToken {
        arguments.push("access_token: &str".to_owned());
        scope.take("access_token", "access_token", &operation.place, target.problems);
        request.push_str(".access_token(access_token)");
    }
    let mut segments = Vec::new();
    for param in &operation.path_params {
        let name = RUST.field(&param.name);
        scope.take(&name, &param.name, &param.place, target.problems);
        if param.ty == Type::Primitive(Primitive::String) {
            arguments.push(format!("{name}: &str"));
            segments.push(name);
        } else {
            arguments.push(format!("{name}: &{}", rust_type(&param.ty, false)));
            segments.push(format!("{name}.as_str()"));
        }
    }
    if !segments.is_empty() {
        request.push_str(&format!(".path([{}])", segments.join(", ")));
    }
    if let Body::Union(name) = &operation.body {
        scope.take("body", "body", &operation.place, target.problems);
        arguments.push(format!("body: impl Into<{name}>"));
        request.push_str(".params(&body.into())");
    } else if operation.has_params() {
        scope.take("params", "params", &operation.place, target.problems);
        arguments.push(format!("params: {}", params_name(operation)));
        request.push_str(".params(&params)");
    }
    let (kind, returns, decode) = match (&operation.answer, operation.url) {
        (_, true) => ("url", "Result<Url, Error>".to_owned(), String::new()),
        (Answer::Nothing, _) => ("call", "Call<()>".to_owned(), "decode::nothing".to_owned()),
        // Such an operation says null by sending nothing at all.
        (Answer::Value(Type::Nullable(ty)), _) => {
            let ty = rust_type(ty, false);
            let decode = format!(
                "|body| if body.is_empty() {{ Ok(None) }} else {{ decode::value::<Option<{ty}>>(body) }}"
            );
            ("call", format!("Call<Option<{ty}>>"), decode)
        }
        (Answer::Value(ty), _) => {
            let ty = rust_type(ty, false);
            ("call", format!("Call<{ty}>"), format!("decode::value::<{ty}>"))
        }
        (Answer::List(ty), _) => {
            let ty = rust_type(ty, false);
            ("call", format!("Call<List<{ty}>>"), format!("decode::list::<{ty}>"))
        }
        (Answer::Page(ty), _) => {
            let ty = rust_type(ty, false);
            ("page", format!("PageCall<{ty}>"), format!("decode::page::<{ty}>"))
        }
    };
    Method {
        name: RUST.method(&operation.name),
        doc: text::method(operation),
        arguments: arguments.iter().map(|argument| format!(", {argument}")).collect(),
        returns,
        request,
        kind,
        decode,
    }
}

fn params_view(operation: &Operation, service: &str, method: &str, target: &mut Target<'_>) -> Params {
    let name = params_name(operation);
    let mut scope = Scope::new(&RUST);
    let mut required = Vec::new();
    let mut optional = Vec::new();
    for field in operation.params() {
        let view = field_view(field, Position::Request, &mut scope, target);
        if field.required && types::constant(&field.ty).is_some() {
            target.problems.add(&field.place, "a constant that is always sent belongs under `fixed`");
        }
        if field.required { required.push(view) } else { optional.push(view) }
    }
    let groups: Vec<GroupView> = operation
        .groups
        .iter()
        .map(|group| group_view(group, operation, &name, &mut scope, target))
        .collect();
    let default = required.is_empty() && !groups.iter().any(|group| group.required);
    Params {
        derives: if default { "Clone, Debug, Default, Serialize" } else { "Clone, Debug, Serialize" },
        default,
        fields: required.iter().chain(&optional).cloned().collect(),
        name,
        service: service.to_owned(),
        method: method.to_owned(),
        groups,
        required,
        optional,
    }
}

fn group_view(
    group: &Group,
    operation: &Operation,
    params: &str,
    scope: &mut Scope,
    target: &mut Target<'_>,
) -> GroupView {
    let field = RUST.field(&group.name);
    scope.take(&field, &group.name, &group.place, target.problems);
    let mut variants_scope = Scope::new(&RUST);
    let mut variants = Vec::new();
    for variant in &group.variants {
        let name = RUST.variant(&variant.name);
        variants_scope.take(&name, &variant.name, &group.place, target.problems);
        let mut fields_scope = Scope::new(&RUST);
        let fields: Vec<FieldView> = variant
            .fields
            .iter()
            .map(|field| field_view(field, Position::Request, &mut fields_scope, target))
            .collect();
        let members: Vec<String> = variant.fields.iter().map(|field| format!("`{}`", field.name)).collect();
        variants.push(VariantView { name, doc: format!("With {}.", members.join(", ")), fields });
    }
    GroupView {
        field,
        name: cased(&operation.name, Case::Pascal) + &cased(&group.name, Case::Pascal),
        params: params.to_owned(),
        required: group.required,
        variants,
    }
}
