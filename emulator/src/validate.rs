//! Turns a request into typed input by the operation's row of the API description, or says everything that
//! is wrong with it at once.

use serde_json::{Map, Value};
use url::form_urlencoded;

use crate::api::Api;
use crate::message::Request;
use crate::page::{Order, Paging};
use crate::reply::{Failure, Problem};
use crate::router::placeholders;
use crate::schema::{Answer, Auth, Body, Choice, Field, Route, Type};
use crate::shapes::{check_members, check_value};

/// The typed parameters of a request.
#[derive(Clone, Default)]
pub struct Input {
    /// Decoded path parameters in template order.
    pub path: Vec<(&'static str, String)>,
    /// Query parameters, typed as the API description says; undescribed ones as text.
    pub query: Map<String, Value>,
    /// Members of the body.
    pub body: Map<String, Value>,
}

/// How much the request must fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Everything must fit.
    Strict,
    /// As the token endpoint of an authorization server reads a request (RFC 6749, section 3.2): what it does not
    /// know it ignores, whoever the client is must be found out from header and body, and all that is wrong is
    /// an `invalid_request`.
    OAuth,
    /// Nothing is refused: pages for a browser show their own errors.
    Lenient,
}

/// Reads and checks a request for an operation.
pub fn read(
    api: &Api,
    route: &'static Route,
    request: &Request,
    path_values: Vec<String>,
    strictness: Strictness,
) -> Result<Input, Failure> {
    let mut problems = Vec::new();
    let path: Vec<(&'static str, String)> = placeholders(route.path).zip(path_values).collect();
    for (name, ty) in route.path_types {
        if let Some((_, value)) = path.iter().find(|(placeholder, _)| placeholder == name) {
            problems.extend(check_value(api, name, *ty, &Value::from(value.as_str())));
        }
    }

    let query = read_query(route.query, &request.query_pairs(), &mut problems);
    let body = read_body(route, request, strictness, &mut problems)?;

    let in_query = extras_in_query(route);
    let extras = extra_members(route);
    check_place(api, route.query, if in_query { &extras } else { &[] }, &query, &mut problems);
    match &route.body {
        Body::Union(name) => {
            let value = Value::Object(body.clone());
            problems.extend(check_value(api, "", Type::Union(name), &value).into_iter().map(unrooted));
        }
        Body::None => check_place(api, &[], if in_query { &[] } else { &extras }, &body, &mut problems),
        Body::Members { fields, optional } => {
            if !(*optional && body.is_empty()) {
                check_place(api, fields, if in_query { &[] } else { &extras }, &body, &mut problems);
            }
        }
    }
    for choice in route.choose {
        check_choice(choice, |member| body.contains_key(member) || query.contains_key(member), &mut problems);
    }
    if matches!(route.answer, Answer::Page(_)) {
        check_paging(&query, &mut problems);
    }

    if strictness == Strictness::OAuth {
        problems.retain(|problem| problem.code != "unknown" && !is_missing_credential(route, problem));
    }
    match problems.first() {
        None => Ok(Input { path, query, body }),
        Some(_) if strictness == Strictness::Lenient => Ok(Input { path, query, body }),
        Some(first) if strictness == Strictness::OAuth => {
            Err(Failure::oauth("invalid_request", format!("{}.", first.message)))
        }
        Some(_) => Err(Failure::validation(&problems)),
    }
}

/// Whether a request lacks client id or secret, which it may have in its header.
fn is_missing_credential(route: &Route, problem: &Problem) -> bool {
    problem.code == "required" && route.inject.iter().any(|(name, _)| *name == problem.path)
}

/// The paging parameters of a checked query.
pub fn paging(query: &Map<String, Value>, default_order: Order) -> Paging {
    let cursor = |name: &str| query.get(name).and_then(Value::as_str).map(str::to_owned);
    Paging {
        before: cursor("before"),
        after: cursor("after"),
        limit: query.get("limit").and_then(as_limit).unwrap_or(Paging::default().limit),
        order: query.get("order").and_then(Value::as_str).and_then(Order::parse).unwrap_or(default_order),
    }
}

/// Members of query and body, as far as they can be read, for telling apart operations that share a path.
pub fn raw_members(request: &Request) -> Map<String, Value> {
    let query = request.query_pairs().into_iter().map(|(name, value)| (name, Value::String(value)));
    query.chain(body_members(request)).collect()
}

/// Members of a form or JSON body, unchecked; empty if it is neither.
pub fn body_members(request: &Request) -> Map<String, Value> {
    if is_form(request) {
        return form_urlencoded::parse(&request.body)
            .into_owned()
            .map(|(name, value)| (name, Value::String(value)))
            .collect();
    }
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// Whether fixed and injected members travel in the query.
pub fn extras_in_query(route: &Route) -> bool {
    route.url || route.method == "GET"
}

/// Whether an operation reads form bodies as well as JSON ones.
fn reads_forms(route: &Route) -> bool {
    route.form || matches!(route.auth, Auth::ClientId | Auth::ClientSecret)
}

fn is_form(request: &Request) -> bool {
    request
        .header_value("content-type")
        .is_some_and(|value| value.trim_start().starts_with("application/x-www-form-urlencoded"))
}

fn read_body(
    route: &Route,
    request: &Request,
    strictness: Strictness,
    problems: &mut Vec<Problem>,
) -> Result<Map<String, Value>, Failure> {
    if request.body.is_empty() {
        return Ok(Map::new());
    }
    if is_form(request) && (reads_forms(route) || strictness == Strictness::Lenient) {
        let fields = match &route.body {
            Body::Members { fields, .. } => fields,
            _ => &[][..],
        };
        let pairs: Vec<(String, String)> = form_urlencoded::parse(&request.body).into_owned().collect();
        return Ok(read_query(fields, &pairs, problems));
    }
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(members)) => Ok(members),
        _ if strictness == Strictness::Lenient => Ok(Map::new()),
        Ok(_) => Err(bad_body("The request body must be a JSON object.".to_owned())),
        Err(error) => Err(bad_body(format!("The request body is not valid JSON: {error}."))),
    }
}

fn bad_body(message: String) -> Failure {
    Failure::coded(400, "invalid_request_parameters", message)
}

/// Reads pairs as the fields type them: comma-separated lists, `name[key]` maps, numbers, truth values.
fn read_query(
    fields: &[Field],
    pairs: &[(String, String)],
    problems: &mut Vec<Problem>,
) -> Map<String, Value> {
    let mut members = Map::new();
    for (key, text) in pairs {
        let map = key.strip_suffix(']').and_then(|key| key.split_once('[')).and_then(|(name, sub)| {
            let field = fields.iter().find(|field| field.name == name)?;
            match Api::unwrap_nullable(field.ty).0 {
                Type::Map(inner) => Some((name, sub, *inner)),
                _ => None,
            }
        });
        if let Some((name, sub, inner)) = map {
            match members.entry(name).or_insert_with(|| Value::Object(Map::new())) {
                Value::Object(entries) if !entries.contains_key(sub) => {
                    entries.insert(sub.to_owned(), read_text(inner, text));
                }
                _ => problems.push(duplicate(key)),
            }
            continue;
        }
        let ty = fields.iter().find(|field| field.name == key).map_or(Type::String, |field| field.ty);
        let value = read_text(ty, text);
        match (members.get_mut(key), value) {
            (None, value) => {
                members.insert(key.clone(), value);
            }
            (Some(Value::Array(items)), Value::Array(more)) => items.extend(more),
            (Some(_), _) => problems.push(duplicate(key)),
        }
    }
    members
}

fn duplicate(key: &str) -> Problem {
    Problem::new(key, "duplicate", format!("{key} is given more than once"))
}

/// A text as a value of the type where it can be one, as text where not.
fn read_text(ty: Type, text: &str) -> Value {
    let parsed = match Api::unwrap_nullable(ty).0 {
        Type::Int => text.parse::<i64>().ok().map(Value::from),
        Type::Float => text.parse::<f64>().ok().map(Value::from),
        Type::Bool | Type::Truth(_) => text.parse::<bool>().ok().map(Value::from),
        Type::List(inner) => Some(match text {
            "" => Value::Array(Vec::new()),
            _ => text.split(',').map(|item| read_text(*inner, item)).collect(),
        }),
        Type::OneOf(types) => types.iter().map(|ty| read_text(*ty, text)).find(|value| !value.is_string()),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(text))
}

/// A member that the client adds by itself.
struct Extra {
    name: &'static str,
    optional: bool,
    /// The one value it can have.
    fixed: Option<&'static str>,
}

fn extra_members(route: &Route) -> Vec<Extra> {
    let injected =
        route.inject.iter().map(|(name, optional)| Extra { name, optional: *optional, fixed: None });
    let fixed = route.fixed.iter().map(|(name, value)| Extra { name, optional: false, fixed: Some(value) });
    injected.chain(fixed).collect()
}

fn check_place(
    api: &Api,
    fields: &[Field],
    extras: &[Extra],
    members: &Map<String, Value>,
    problems: &mut Vec<Problem>,
) {
    for Extra { name, optional, fixed } in extras {
        let mut report = |code, what: &str| {
            problems.push(Problem::new(*name, code, format!("{name} {what}")));
        };
        match (members.get(*name), fixed) {
            (Some(Value::String(text)), Some(value)) if text != value => {
                report("invalid_value", &format!("must be `{value}`"));
            }
            (Some(Value::String(_)), _) => {}
            (Some(_), _) => report("invalid_type", "must be text"),
            (None, _) if *optional => {}
            (None, _) => report("required", "is required"),
        }
    }
    let is_extra = |name: &str| {
        extras.iter().any(|extra| extra.name == name) && fields.iter().all(|field| field.name != name)
    };
    let known: Map<String, Value> = members
        .iter()
        .filter(|(name, _)| !is_extra(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    problems.extend(check_members(api, fields, &known));
}

fn check_choice(choice: &Choice, has: impl Fn(&str) -> bool, problems: &mut Vec<Problem>) {
    let present: Vec<&str> = choice
        .variants
        .iter()
        .flat_map(|(_, members)| members.iter().map(|(name, _)| *name))
        .filter(|name| has(name))
        .collect();
    let holds = |members: &[(&str, bool)]| {
        present.iter().all(|name| members.iter().any(|(member, _)| member == name))
    };
    let names = || {
        let variants = choice
            .variants
            .iter()
            .map(|(_, members)| members.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" with "));
        variants.collect::<Vec<_>>().join(", or ")
    };
    if present.is_empty() {
        if choice.required {
            let message = format!("one of these is required: {}", names());
            problems.push(Problem::new(choice.name, "required", message));
        }
        return;
    }
    let fitting: Vec<_> = choice.variants.iter().filter(|(_, members)| holds(members)).collect();
    if fitting.is_empty() {
        let message = format!("only one of these may be given: {}", names());
        problems.push(Problem::new(present[0], "mutually_exclusive", message));
        return;
    }
    let missing = |members: &[(&'static str, bool)]| {
        members.iter().find(|(name, required)| *required && !has(name)).map(|(name, _)| *name)
    };
    let complete = fitting.iter().any(|(_, members)| missing(members).is_none());
    if !complete && let Some(name) = fitting.first().and_then(|(_, members)| missing(members)) {
        let message = format!("{name} is required together with {}", present.join(", "));
        problems.push(Problem::new(name, "required", message));
    }
}

fn check_paging(query: &Map<String, Value>, problems: &mut Vec<Problem>) {
    if let Some(limit) = query.get("limit")
        && as_limit(limit).is_none()
    {
        problems.retain(|problem| problem.path != "limit");
        problems.push(Problem::new("limit", "invalid_value", "limit must be an integer from 1 to 100"));
    }
    if let Some(order) = query.get("order").and_then(Value::as_str)
        && Order::parse(order).is_none()
    {
        problems.retain(|problem| problem.path != "order");
        problems.push(Problem::new("order", "invalid_value", "order must be asc, desc or normal"));
    }
}

fn as_limit(value: &Value) -> Option<usize> {
    let number = match value {
        Value::Number(number) => usize::try_from(number.as_u64()?).ok()?,
        Value::String(text) => text.parse().ok()?,
        _ => return None,
    };
    (1..=100).contains(&number).then_some(number)
}

/// Removes the leading dot of a path below an unnamed root.
fn unrooted(mut problem: Problem) -> Problem {
    for text in [&mut problem.path, &mut problem.message] {
        if let Some(rest) = text.strip_prefix('.') {
            *text = rest.to_owned();
        }
    }
    problem
}

#[cfg(test)]
#[path = "validate_tests.rs"]
mod tests;
