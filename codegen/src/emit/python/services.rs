//! Services: one class with a method per operation, and its twin for asyncio.

use std::collections::BTreeMap;

use serde::Serialize;

use super::models::variant_type;
use super::types::{Annotations, Position};
use super::{DATA, FOLDER, Homes, literal, text};
use crate::emit::Target;
use crate::ir::{Answer, Api, Auth, Body, Field, Operation, Service, Type};
use crate::names::{Case, PYTHON, Scope, cased};
use crate::problem::Error;

pub(super) fn emit(api: &Api, homes: &Homes, target: &mut Target<'_>) -> Result<(), Error> {
    let mut accessors = Vec::new();
    for service in &api.services {
        let view = service_view(service, homes, target);
        accessors.push(Accessor {
            name: service.name.clone(),
            ty: view.ty.clone(),
            doc: text::docstring(service.doc.as_deref().unwrap_or_default(), 8),
        });
        let path = format!("{FOLDER}/services/{}.py", service.name);
        target.plain(&path, "python/services.py.j2", &view)?;
    }
    let view = Accessors { data: DATA, services: accessors };
    target.plain(&format!("{FOLDER}/services/__init__.py"), "python/services_init.py.j2", &view)
}

#[derive(Serialize)]
struct Accessors {
    data: &'static str,
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
    data: String,
    ty: String,
    doc: String,
    class_doc: String,
    /// Module of models, and names from it.
    imports: BTreeMap<String, Vec<String>>,
    event: bool,
    event_type: bool,
    page_order: bool,
    pages: Vec<&'static str>,
    /// Names for type checkers.
    abstract_types: Vec<&'static str>,
    has_list: bool,
    has_page: bool,
    helpers: Vec<&'static str>,
    typing: Vec<&'static str>,
    values: Vec<&'static str>,
    unset: bool,
    datetime: bool,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    doc: String,
    /// Parameters after `self`, each with its annotation.
    arguments: Vec<String>,
    constant: String,
    id: String,
    /// Expression of the type of the answer, or nothing.
    answer: String,
    /// Names of parameters that can be null, as a tuple, or nothing.
    nullable: String,
    /// Annotation of the result.
    result: String,
    /// `call`, `page` or `url`.
    kind: &'static str,
    /// Placeholders of the path, as a tuple.
    path: String,
    /// Entries of the dictionary of parameters.
    params: Vec<String>,
    /// Further arguments of the waist.
    passed: Vec<&'static str>,
}

fn service_view(service: &Service, homes: &Homes, target: &mut Target<'_>) -> ServiceView {
    // No model lives where services live, so every one of them is imported.
    let mut annotations = Annotations::new(homes, "");
    let mut scope = Scope::new(&PYTHON);
    let mut imports: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut methods = Vec::new();
    for operation in &service.operations {
        let method = method(service, operation, &mut annotations, &mut imports, homes, target);
        scope.take(&method.name, &operation.name, &operation.place, target.problems);
        methods.push(method);
    }
    for (module, name) in &annotations.used {
        imports.entry(module.clone()).or_default().push(name.clone());
    }
    for names in imports.values_mut() {
        names.sort();
        names.dedup();
    }
    let has = |word: &str| {
        let texts = methods.iter().flat_map(|method| method.arguments.iter().chain([&method.result]));
        texts.into_iter().any(|text| contains_word(text, word))
    };
    let lazy = |word: &str| methods.iter().any(|method| contains_word(&method.answer, word));
    let pick = |words: &[&'static str], present: &dyn Fn(&str) -> bool| {
        words.iter().copied().filter(|word| present(word)).collect::<Vec<_>>()
    };
    let has_page = methods.iter().any(|method| method.kind == "page");
    let has_list = methods.iter().any(|method| method.result.starts_with("ItemList["));
    let mut pages = pick(&["ItemList"], &|_| has_list);
    pages.extend(pick(&["page_of"], &|_| has_page));
    let grouped = |_: &str| {
        methods.iter().flat_map(|method| &method.params).any(|param| param.starts_with("**members("))
    };
    let mut helpers = vec!["Operation"];
    helpers.extend(pick(&["event"], &lazy));
    helpers.extend(pick(&["members"], &grouped));
    helpers.extend(pick(&["model"], &lazy));
    let mut typing = vec!["TYPE_CHECKING"];
    typing.extend(pick(&["Any"], &|word| has(word) || lazy(word) || has("request_options")));
    typing.extend(pick(&["Optional"], &lazy));
    ServiceView {
        data: service.file.clone(),
        ty: service_type(service, homes),
        doc: text::docstring(&format!("The `{}` service.", service.name), 0),
        class_doc: text::docstring(service.doc.as_deref().unwrap_or_default(), 4),
        imports,
        event: annotations.event,
        event_type: annotations.event_type,
        page_order: annotations.page_order,
        abstract_types: pick(&["Mapping", "Sequence"], &|word| has(word)),
        pages,
        has_list,
        has_page,
        helpers,
        typing,
        values: pick(&["Timestamp"], &lazy),
        datetime: has("datetime"),
        unset: has("UNSET"),
        methods,
    }
}

/// Name of the class of a service. A service named like a type that its methods return gives way.
fn service_type(service: &Service, homes: &Homes) -> String {
    let name = cased(&service.name, Case::Pascal);
    if homes.contains_key(&name) { name + "Service" } else { name }
}

fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|part| part == word)
}

fn method(
    service: &Service,
    operation: &Operation,
    annotations: &mut Annotations<'_>,
    imports: &mut BTreeMap<String, Vec<String>>,
    homes: &Homes,
    target: &mut Target<'_>,
) -> Method {
    let mut scope = Scope::new(&PYTHON);
    scope.take("request_options", "request_options", &operation.place, target.problems);
    let mut arguments = Vec::new();
    let mut path = Vec::new();
    if operation.auth == Auth::AccessToken {
        scope.take("access_token", "access_token", &operation.place, target.problems);
        arguments.push("access_token: str".to_owned());
    }
    for param in &operation.path_params {
        let name = PYTHON.field(&param.name);
        scope.take(&name, &param.name, &param.place, target.problems);
        arguments.push(format!("{name}: {}", annotations.write(&param.ty, Position::Argument)));
        path.push(name);
    }
    let mut named = Vec::new();
    let mut params = Vec::new();
    let mut nullable = Vec::new();
    let mut body = "";
    if let Body::Union(name) = &operation.body {
        scope.take("body", "body", &operation.place, target.problems);
        arguments
            .push(format!("body: {}", annotations.write(&Type::Union(name.clone()), Position::Argument)));
        body = "body";
    }
    for field in operation.params() {
        let name = text::argument(operation, field);
        scope.take(&name, &field.name, &field.place, target.problems);
        named.push(argument(field, &name, annotations));
        params.push(format!("{}: {name}", literal(&field.name)));
        if field.ty.nullable().1 {
            nullable.push(literal(&field.name));
        }
    }
    let mut groups = Vec::new();
    for group in &operation.groups {
        let name = PYTHON.field(&group.name);
        scope.take(&name, &group.name, &group.place, target.problems);
        let types: Vec<String> =
            group.variants.iter().map(|variant| variant_type(service, operation, group, variant)).collect();
        imports.entry(service.name.clone()).or_default().extend(types.iter().cloned());
        let optional = if group.required { "" } else { " | None = None" };
        let argument = format!("{name}: {} | Mapping[str, Any]{optional}", types.join(" | "));
        if group.required {
            let first_optional = named.iter().position(|argument: &String| argument.contains(" = "));
            named.insert(first_optional.unwrap_or(named.len()), argument);
        } else {
            named.push(argument);
        }
        params.push(format!("**members({name})"));
        groups.push((name, types.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")));
    }
    if !operation.url {
        named.push("request_options: RequestOptions | Mapping[str, Any] | None = None".to_owned());
    }
    if !named.is_empty() {
        arguments.push("*".to_owned());
        arguments.extend(named);
    }
    let (kind, result, answer) = result(operation, annotations, homes);
    let mut passed = Vec::new();
    if !operation.url {
        passed.push("request_options");
    }
    if operation.auth == Auth::AccessToken {
        passed.push("access_token=access_token");
    }
    if !body.is_empty() {
        passed.push("body=body");
    }
    Method {
        name: PYTHON.method(&operation.name),
        doc: text::docstring(&text::method(operation, &groups), 8),
        arguments,
        constant: format!("_{}", cased(&operation.name, Case::Screaming)),
        id: literal(&operation.id),
        answer,
        nullable: if nullable.is_empty() { String::new() } else { tuple(&nullable) },
        result,
        kind,
        path: tuple(&path),
        params,
        passed,
    }
}

/// A parameter with its annotation. Where null means something, absence is `UNSET`; elsewhere it is `None`.
fn argument(field: &Field, name: &str, annotations: &mut Annotations<'_>) -> String {
    let (inner, nullable) = field.ty.nullable();
    let annotation = annotations.write(inner, Position::Argument);
    match (field.required, nullable) {
        (true, false) => format!("{name}: {annotation}"),
        (true, true) => format!("{name}: {annotation} | None"),
        (false, false) => format!("{name}: {annotation} | None = None"),
        (false, true) => format!("{name}: {annotation} | None | UnsetType = UNSET"),
    }
}

/// Kind of the method, annotation of its result, and expression of the type of the answer.
fn result(
    operation: &Operation,
    annotations: &mut Annotations<'_>,
    homes: &Homes,
) -> (&'static str, String, String) {
    match (&operation.answer, operation.url) {
        (_, true) => ("url", "str".to_owned(), String::new()),
        (Answer::Nothing, _) => ("call", "None".to_owned(), String::new()),
        (Answer::Value(ty), _) => {
            ("call", annotations.write(ty, Position::Result), Annotations::expression(ty, homes))
        }
        (Answer::List(ty), _) => {
            let result = format!("ItemList[{}]", annotations.write(ty, Position::Result));
            ("call", result, format!("ItemList[{}]", Annotations::expression(ty, homes)))
        }
        (Answer::Page(ty), _) => {
            let expression = format!("page_of({})", Annotations::expression(ty, homes));
            ("page", annotations.write(ty, Position::Result), expression)
        }
    }
}

fn tuple(items: &[String]) -> String {
    match items {
        [item] => format!("({item},)"),
        items => format!("({})", items.join(", ")),
    }
}
