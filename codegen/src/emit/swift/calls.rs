//! Calls of every method, for the tests of the Swift package: what must be given, everything, each form of a group, and
//! null for everything that can be.

use serde::Serialize;

use super::models::file_name;
use super::samples::{Extent, includes, labelled, member, union, value};
use super::services::{Source, parameters};
use super::{TESTS, add};
use crate::emit::Target;
use crate::ir::{Answer, Api, Body, Field, Group, Operation};
use crate::names::SWIFT;
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    for service in &api.services {
        let calls = service.operations.iter().flat_map(|operation| operation_calls(api, operation));
        let view = Calls { name: SWIFT.field(&service.name), calls: calls.collect() };
        let path = format!("{TESTS}/{}.swift", file_name(service, "Calls"));
        add(target, &path, &service.file, "calls.swift.j2", view)?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Calls {
    name: String,
    calls: Vec<Call>,
}

#[derive(Serialize)]
struct Call {
    operation: String,
    case: String,
    method: String,
    arguments: Vec<String>,
    /// What stands before the call.
    before: &'static str,
    /// What is done with the answer.
    after: &'static str,
    /// The call is sent, and so can have options.
    sent: bool,
}

fn operation_calls(api: &Api, operation: &Operation) -> Vec<Call> {
    let mut cases = vec![("minimal".to_owned(), Extent::Minimal, None)];
    let forms = match &operation.body {
        Body::Union(name) => api.unions[name].variants.len(),
        _ => operation.groups.iter().map(|group| group.variants.len()).max().unwrap_or(1),
    };
    if operation.has_params() || forms > 1 {
        cases.extend((0..forms).map(|index| (format!("full, form {index}"), Extent::Full, Some(index))));
    }
    let fields = || operation.body_fields().iter().chain(&operation.query);
    if fields().any(|field| field.ty.nullable().1) {
        cases.push(("nulls".to_owned(), Extent::Nulls, None));
    }
    let (before, after) = match (&operation.answer, operation.url) {
        (_, true) => ("let answer = try ", "try bench.url(answer)"),
        (Answer::Page(_), _) => ("let answer = ", "try await bench.page(answer)"),
        (Answer::Nothing, _) => ("try await ", "bench.nothing()"),
        _ => ("let answer = try await ", "try bench.value(answer)"),
    };
    let call = |(case, extent, form): (String, Extent, Option<usize>)| Call {
        operation: operation.id.clone(),
        case,
        method: SWIFT.method(&operation.name),
        arguments: arguments(api, operation, extent, form),
        before,
        after,
        sent: !operation.url,
    };
    cases.into_iter().map(call).collect()
}

fn arguments(api: &Api, operation: &Operation, extent: Extent, form: Option<usize>) -> Vec<String> {
    let mut given = Vec::new();
    for parameter in parameters(operation) {
        let text = match parameter.of {
            Source::Path(field) => Some(value(api, &field.name, &field.ty, extent)),
            Source::AccessToken => Some("accessToken".to_owned()),
            Source::Body(name) => Some(union(api, name, form.unwrap_or(0), extent)),
            Source::Member(field) => includes(field, extent).then(|| member(api, field, extent)),
            Source::Group(group) => {
                (group.required || form.is_some()).then(|| group_value(api, group, form.unwrap_or(0), extent))
            }
        };
        given.extend(text.map(|text| labelled(&parameter.name, &text)));
    }
    given
}

fn group_value(api: &Api, group: &Group, form: usize, extent: Extent) -> String {
    let variant = &group.variants[form.min(group.variants.len() - 1)];
    let fields = variant.fields.iter().filter(|field| includes(field, extent));
    let member = |field: &Field| labelled(&SWIFT.field(&field.name), &member(api, field, extent));
    let members: Vec<String> = fields.map(member).collect();
    let case = SWIFT.variant(&variant.name);
    if variant.fields.is_empty() { format!(".{case}") } else { format!(".{case}({})", members.join(", ")) }
}
