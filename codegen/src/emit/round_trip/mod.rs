//! Round-trip tests: every method is called against the emulator; what must be on the wire is computed here from
//! the API description, not by the client under test.

mod samples;
mod wire;

use serde::Serialize;
use serde_json::{Map, Value};

use self::samples::{Extent, Sample, includes, member};
use super::rust::imports::Imports;
use super::{Target, literal};
use crate::ir::{Answer, Api, Auth, Body, Field, Group, Operation, Service, Type, Variant};
use crate::names::{Case, RUST, cased};
use crate::problem::Error;

const FOLDER: &str = "tests/tests/generated";
const ACCESS_TOKEN: &str = "access token for tests";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let modules = Modules { modules: api.services.iter().map(|service| service.name.clone()).collect() };
    target.rust(&format!("{FOLDER}/main.rs"), "api/*.yaml", "tests/main.rs.j2", &modules)?;
    for service in &api.services {
        let mut imports = Imports::default();
        for name in api.models.keys().chain(api.unions.keys()) {
            imports.add(name, "workos_kit::models");
        }
        for (name, module) in [
            ("BTreeMap", "std::collections"),
            ("json", "serde_json"),
            ("Patch", "workos_kit"),
            ("Secret", "workos_kit"),
            ("Authorization", "crate::support"),
            ("Bench", "crate::support"),
            ("Expected", "crate::support"),
            ("Sent", "crate::support"),
        ] {
            imports.add(name, module);
        }
        for operation in &service.operations {
            let params = cased(&operation.name, Case::Pascal);
            imports.add(&format!("{params}Params"), &format!("workos_kit::{}", service.name));
            for group in &operation.groups {
                let name = format!("{params}{}", cased(&group.name, Case::Pascal));
                imports.add(&name, &format!("workos_kit::{}", service.name));
            }
        }
        let view = service_view(api, service);
        let path = format!("{FOLDER}/{}.rs", service.name);
        super::rust::render_with_imports(
            target,
            &path,
            &service.file,
            "tests/service.rs.j2",
            &imports,
            &view,
        )?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Modules {
    modules: Vec<String>,
}

#[derive(Serialize)]
struct ServiceTest {
    service: String,
    methods: Vec<MethodTest>,
}

#[derive(Serialize)]
struct MethodTest {
    name: String,
    cases: Vec<Call>,
}

/// One call.
#[derive(Serialize)]
struct Call {
    operation: String,
    case: String,
    method: String,
    path: String,
    authorization: &'static str,
    query: Vec<(String, String)>,
    /// An expression of type `Sent`.
    body: String,
    /// `call`, `page` or `url`: how the answer is looked at.
    kind: &'static str,
    /// The call on the client, as an expression.
    call: String,
}

/// What a caller passes, as Rust text, and what it stands for.
struct Given {
    case: String,
    rust: String,
    members: Map<String, Value>,
}

fn service_view(api: &Api, service: &Service) -> ServiceTest {
    let method = |operation: &Operation| MethodTest {
        name: operation.name.clone(),
        cases: given(api, operation)
            .into_iter()
            .map(|given| call(api, &service.name, operation, given))
            .collect(),
    };
    ServiceTest { service: service.name.clone(), methods: service.operations.iter().map(method).collect() }
}

/// The sets of parameters that an operation is called with.
fn given(api: &Api, operation: &Operation) -> Vec<Given> {
    if let Body::Union(name) = &operation.body {
        let variants = &api.unions[name].variants;
        let of = |case: String, sample: Sample| Given {
            case,
            rust: sample.argument,
            members: sample.wire.as_object().cloned().unwrap_or_default(),
        };
        let minimal = of("minimal".to_owned(), samples::model(api, &variants[0].1, Extent::Minimal));
        let full = variants
            .iter()
            .map(|(value, model)| of(format!("full, {value}"), samples::model(api, model, Extent::Full)));
        return std::iter::once(minimal).chain(full).collect();
    }
    if !operation.has_params() {
        return vec![Given { case: "minimal".to_owned(), rust: String::new(), members: Map::new() }];
    }
    let mut all = vec![params(api, operation, "minimal", Extent::Minimal, None)];
    let longest = operation.groups.iter().map(|group| group.variants.len()).max().unwrap_or(1);
    for index in 0..longest {
        let case = if index == 0 { "full".to_owned() } else { format!("full, alternative {index}") };
        all.push(params(api, operation, &case, Extent::Full, Some(index)));
    }
    if operation.params().iter().any(|field| samples::has_nulls(api, field)) {
        all.push(params(api, operation, "nulls", Extent::Nulls, None));
    }
    all
}

/// Parameters of one extent; `variant` chooses among the forms of each group, optional groups included.
fn params(api: &Api, operation: &Operation, case: &str, extent: Extent, variant: Option<usize>) -> Given {
    let pascal = cased(&operation.name, Case::Pascal);
    let (mut arguments, mut setters) = (Vec::new(), String::new());
    let mut members = Map::new();
    for field in operation.params() {
        if !includes(api, field, extent) {
            continue;
        }
        let (rust, wire) = member(api, field, extent);
        members.insert(field.name.clone(), wire);
        match field.required {
            true => arguments.push(rust),
            false => setters.push_str(&format!(".{}({rust})", RUST.field(&field.name))),
        }
    }
    for group in &operation.groups {
        let chosen = match variant {
            Some(index) => &group.variants[index.min(group.variants.len() - 1)],
            None if group.required => &group.variants[0],
            None => continue,
        };
        let rust = group_value(api, &pascal, group, chosen, extent, &mut members);
        match group.required {
            true => arguments.push(rust),
            false => setters.push_str(&format!(".{}({rust})", RUST.field(&group.name))),
        }
    }
    let rust = format!("{pascal}Params::new({}){setters}", arguments.join(", "));
    Given { case: case.to_owned(), rust, members }
}

fn group_value(
    api: &Api,
    pascal: &str,
    group: &Group,
    variant: &Variant,
    extent: Extent,
    members: &mut Map<String, Value>,
) -> String {
    let mut fields = Vec::new();
    for field in &variant.fields {
        let name = RUST.field(&field.name);
        if !includes(api, field, extent) {
            fields.push(format!("{name}: None"));
            continue;
        }
        let sample = samples::value(api, &field.name, &field.ty, field.secret, extent);
        members.insert(field.name.clone(), sample.wire);
        let owned = sample.owned;
        fields.push(if field.required {
            format!("{name}: {owned}")
        } else {
            format!("{name}: Some({owned})")
        });
    }
    let name = cased(&group.name, Case::Pascal);
    format!("{pascal}{name}::{} {{ {} }}", RUST.variant(&variant.name), fields.join(", "))
}

/// Places what was given as the API description says.
fn call(api: &Api, service: &str, operation: &Operation, given: Given) -> Call {
    let Given { case, rust, mut members } = given;
    let mut arguments = Vec::new();
    if operation.auth == Auth::AccessToken {
        arguments.push(literal(ACCESS_TOKEN));
    }
    let mut path = operation.path.clone();
    for param in &operation.path_params {
        let (argument, text) = path_value(api, param);
        arguments.push(argument);
        path = path.replace(&format!("{{{}}}", param.name), &wire::percent_encoded(&text));
    }
    arguments.extend((!rust.is_empty()).then_some(rust));

    let in_query = operation.url || operation.method == "GET";
    let mut query = Vec::new();
    for field in &operation.query {
        if let Some(value) = members.remove(&field.name) {
            query.extend(wire::pairs(&field.name, &value));
        }
    }
    let fixed = operation.fixed.iter().cloned();
    // The test bench knows what the client was configured with.
    let inject = operation.inject.iter().map(|inject| (inject.name.clone(), format!("${}", inject.name)));
    for (name, value) in fixed.chain(inject) {
        match in_query {
            true => query.push((name, value)),
            false => drop(members.insert(name, value.into())),
        }
    }
    query.sort();
    let absent = members.is_empty()
        && !matches!(operation.body, Body::Members { optional: false, .. } | Body::Union(_));
    Call {
        operation: operation.id.clone(),
        case,
        method: operation.method.clone(),
        path,
        authorization: match operation.auth {
            Auth::ApiKey if !operation.url => "Authorization::ApiKey",
            Auth::AccessToken => "Authorization::AccessToken",
            _ => "Authorization::Nothing",
        },
        query: query.into_iter().map(|(name, value)| (literal(&name), literal(&value))).collect(),
        body: match (absent, operation.form) {
            (true, _) => "Sent::Nothing".to_owned(),
            (false, true) => format!("Sent::Form(&[{}])", wire::form(&members)),
            (false, false) => format!("Sent::Json(r#\"{}\"#)", wire::json(Value::Object(members))),
        },
        kind: match &operation.answer {
            _ if operation.url => "url",
            Answer::Page(_) => "page",
            _ => "call",
        },
        call: format!("bench.client.{service}().{}({})", RUST.method(&operation.name), arguments.join(", ")),
    }
}

/// The argument for a placeholder and its text. Texts need every kind of encoding.
fn path_value(api: &Api, param: &Field) -> (String, String) {
    match &param.ty {
        Type::Enum(name) => {
            let value = &api.enums[name].values[0];
            (format!("&{}.into()", literal(value)), value.clone())
        }
        _ => {
            let text = format!("{} /ü", param.name);
            (literal(&text), text)
        }
    }
}
