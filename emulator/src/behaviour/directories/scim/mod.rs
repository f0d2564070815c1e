//! The SCIM 2.0 endpoint of a directory: what an identity provider sends there happens to the directory's users and
//! groups by the same functions as on the control pages, so that the same events follow.
//!
//! A directory whose type names SCIM is served at `/scim/v2.0/<external_key>` to the bearer of its token; the
//! directory's control page shows both.

mod groups;
mod inactive;
mod mapping;
#[cfg(test)]
mod tests;
mod users;

use serde_json::{Map, Value, json};

use super::DIRECTORIES;
use crate::behaviour::{Behaviour, Call};
use crate::reply::{Failure, Reply};
use crate::scim::{self, Error, Query, SEARCH_REQUEST, ScimType, schema};
use crate::store::Record;

/// Largest request body, in bytes.
const MAX_BODY: usize = 1024 * 1024;

pub(super) const PAGES: &[(&str, &str, Behaviour)] = &[
    ("GET", "/scim/v2.0/{endpoint}/ServiceProviderConfig", |call| answer(call, service_provider_config)),
    ("GET", "/scim/v2.0/{endpoint}/ResourceTypes", |call| answer(call, resource_types)),
    ("GET", "/scim/v2.0/{endpoint}/ResourceTypes/{name}", |call| answer(call, resource_type)),
    ("GET", "/scim/v2.0/{endpoint}/Schemas", |call| answer(call, schemas)),
    ("GET", "/scim/v2.0/{endpoint}/Schemas/{name}", |call| answer(call, schema)),
    ("GET", "/scim/v2.0/{endpoint}/Users", |call| answer(call, users::list)),
    ("POST", "/scim/v2.0/{endpoint}/Users", |call| answer(call, users::create)),
    ("POST", "/scim/v2.0/{endpoint}/Users/.search", |call| answer(call, users::search)),
    ("GET", "/scim/v2.0/{endpoint}/Users/{id}", |call| answer(call, users::get)),
    ("PUT", "/scim/v2.0/{endpoint}/Users/{id}", |call| answer(call, users::replace)),
    ("PATCH", "/scim/v2.0/{endpoint}/Users/{id}", |call| answer(call, users::patch)),
    ("DELETE", "/scim/v2.0/{endpoint}/Users/{id}", |call| answer(call, users::delete)),
    ("GET", "/scim/v2.0/{endpoint}/Groups", |call| answer(call, groups::list)),
    ("POST", "/scim/v2.0/{endpoint}/Groups", |call| answer(call, groups::create)),
    ("POST", "/scim/v2.0/{endpoint}/Groups/.search", |call| answer(call, groups::search)),
    ("GET", "/scim/v2.0/{endpoint}/Groups/{id}", |call| answer(call, groups::get)),
    ("PUT", "/scim/v2.0/{endpoint}/Groups/{id}", |call| answer(call, groups::replace)),
    ("PATCH", "/scim/v2.0/{endpoint}/Groups/{id}", |call| answer(call, groups::patch)),
    ("DELETE", "/scim/v2.0/{endpoint}/Groups/{id}", |call| answer(call, groups::delete)),
    ("POST", "/scim/v2.0/{endpoint}/.search", |call| answer(call, search)),
    ("POST", "/scim/v2.0/{endpoint}/Bulk", |call| answer(call, unsupported)),
    ("GET", "/scim/v2.0/{endpoint}/Me", |call| answer(call, unsupported)),
    // Everything else, so that a connector gets its errors in SCIM's form.
    ("GET", "/scim/v2.0/{endpoint}/{name}", |call| answer(call, nothing)),
    ("POST", "/scim/v2.0/{endpoint}/{name}", |call| answer(call, nothing)),
    ("PUT", "/scim/v2.0/{endpoint}/{name}", |call| answer(call, nothing)),
    ("PATCH", "/scim/v2.0/{endpoint}/{name}", |call| answer(call, nothing)),
    ("DELETE", "/scim/v2.0/{endpoint}/{name}", |call| answer(call, nothing)),
    ("GET", "/scim/v2.0/{endpoint}/{name}/{id}", |call| answer(call, nothing)),
    ("POST", "/scim/v2.0/{endpoint}/{name}/{id}", |call| answer(call, nothing)),
    ("PUT", "/scim/v2.0/{endpoint}/{name}/{id}", |call| answer(call, nothing)),
    ("PATCH", "/scim/v2.0/{endpoint}/{name}/{id}", |call| answer(call, nothing)),
    ("DELETE", "/scim/v2.0/{endpoint}/{name}/{id}", |call| answer(call, nothing)),
];

/// What an administrator enters at the identity provider; `None` for directories that SCIM does not fill.
pub fn set_up(base_url: &str, directory: &Record) -> Option<Value> {
    let token = directory.member("bearer_token").as_str()?;
    Some(json!({"endpoint": base(base_url, directory), "bearer_token": token}))
}

/// Whether a directory of this type is filled by SCIM.
pub(super) fn serves(directory_type: &str) -> bool {
    directory_type.contains("scim")
}

/// What an endpoint's function gives: a status and a body, or a refusal.
type Outcome = Result<(u16, Value), Error>;

/// Who called is found out first; an endpoint that does not exist looks like one with another token.
fn answer(call: &mut Call<'_>, act: fn(&mut Call<'_>, &Record) -> Outcome) -> Result<Reply, Failure> {
    let outcome = directory(call).and_then(|directory| act(call, &directory));
    let (status, body) = outcome.unwrap_or_else(|error| (error.status, error.body()));
    let reply = match body {
        Value::Null => Reply::nothing(),
        body => Reply::value(body).header("content-type", &format!("{}; charset=utf-8", scim::MEDIA_TYPE)),
    };
    let location = match &reply.content {
        crate::reply::Content::Value(value) if status == 201 => value["meta"]["location"].as_str(),
        _ => None,
    };
    let location = location.map(str::to_owned);
    let reply = match location {
        Some(location) => reply.header("location", &location),
        None if status == 401 => reply.header("www-authenticate", "Bearer"),
        None => reply,
    };
    Ok(reply.status(status))
}

fn directory(call: &Call<'_>) -> Result<Record, Error> {
    let refused = || Error::new(401, "The bearer token is not that of the directory");
    let token = call.request.bearer_token().ok_or_else(refused)?;
    let candidates = call.find_all(&DIRECTORIES, "external_key", call.path("endpoint"));
    candidates.into_iter().find(|directory| directory.text("bearer_token") == token).ok_or_else(refused)
}

fn base(base_url: &str, directory: &Record) -> String {
    format!("{base_url}/scim/v2.0/{}", directory.text("external_key"))
}

/// The members of the request's body.
fn body(call: &Call<'_>) -> Result<Map<String, Value>, Error> {
    if call.request.body.len() > MAX_BODY {
        return Err(Error::new(413, format!("A request has at most {MAX_BODY} bytes")));
    }
    match serde_json::from_slice(&call.request.body) {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(Error::of(ScimType::InvalidSyntax, "The body must be a JSON object")),
    }
}

/// A resource that a client sent, spelled and typed as its schema has it.
fn sent(call: &Call<'_>, of: &'static schema::ResourceType) -> Result<Map<String, Value>, Error> {
    let resource = schema::canonical(of, &body(call)?);
    let schemas = resource.get("schemas").and_then(Value::as_array);
    let is_core = |schema: &Value| schema.as_str().is_some_and(|uri| uri.eq_ignore_ascii_case(of.schema));
    if !schemas.is_some_and(|schemas| schemas.iter().any(is_core)) {
        return Err(Error::of(ScimType::InvalidSyntax, format!("schemas must have {}", of.schema)));
    }
    check(of, &resource)?;
    Ok(resource)
}

/// Refuses a resource that lacks what it must have, or has it in another type.
fn check(of: &'static schema::ResourceType, resource: &Map<String, Value>) -> Result<(), Error> {
    let invalid = |name: &str, what: &str| Err(Error::of(ScimType::InvalidValue, format!("{name} {what}")));
    for attribute in of.attributes.iter().filter(|attribute| attribute.required) {
        if resource.get(attribute.name).and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
            return invalid(attribute.name, "is required");
        }
    }
    for (name, value) in resource {
        if schema::find(of.attributes, name).is_some_and(|attribute| !schema::fits(attribute, value)) {
            return invalid(name, "does not have the type that its schema names");
        }
    }
    Ok(())
}

/// The query of a search request.
fn searched(call: &Call<'_>) -> Result<Query, Error> {
    let body = body(call)?;
    let schemas = body.get("schemas").and_then(Value::as_array);
    if !schemas.is_some_and(|schemas| schemas.iter().any(|schema| schema == SEARCH_REQUEST)) {
        return Err(Error::of(ScimType::InvalidSyntax, format!("schemas must have {SEARCH_REQUEST}")));
    }
    Query::read(&body)
}

/// What a function of the provider refuses, as SCIM says it.
fn refused(failure: Failure) -> Error {
    let first = &failure.body["errors"][0];
    let message = first["message"].as_str().or(failure.body["message"].as_str());
    let message = message.unwrap_or("The request was refused");
    match (failure.status, first["code"].as_str()) {
        (404, _) => Error::new(404, message),
        (_, Some("already_exists")) => Error::of(ScimType::Uniqueness, message),
        _ => Error::of(ScimType::InvalidValue, message),
    }
}

fn not_found(what: &str, id: &str) -> Error {
    Error::new(404, format!("There is no {what} '{id}'"))
}

fn service_provider_config(call: &mut Call<'_>, directory: &Record) -> Outcome {
    Ok((200, schema::service_provider_config(&base(&call.context.base_url, directory))))
}

fn resource_types(call: &mut Call<'_>, directory: &Record) -> Outcome {
    Ok((200, list_of(schema::resource_types(&base(&call.context.base_url, directory)))))
}

fn resource_type(call: &mut Call<'_>, directory: &Record) -> Outcome {
    one_of(schema::resource_types(&base(&call.context.base_url, directory)), call.path("name"))
}

fn schemas(call: &mut Call<'_>, directory: &Record) -> Outcome {
    Ok((200, list_of(schema::schemas(&base(&call.context.base_url, directory)))))
}

fn schema(call: &mut Call<'_>, directory: &Record) -> Outcome {
    one_of(schema::schemas(&base(&call.context.base_url, directory)), call.path("name"))
}

/// Searches users and groups at once.
fn search(call: &mut Call<'_>, directory: &Record) -> Outcome {
    let query = searched(call)?;
    let people = users::candidates(call, directory, &query).into_iter().map(|user| (true, user));
    let groups = groups::candidates(call, directory, &query).into_iter().map(|group| (false, group));
    let all: Vec<(bool, &Record)> = people.chain(groups).collect();
    let found = query.list(&all, |(is_user, record)| {
        if *is_user {
            users::resource(call, directory, record)
        } else {
            groups::resource(call, directory, record)
        }
    });
    Ok((200, found))
}

/// What is not served: a place that there is not, or another method of one that there is.
fn nothing(call: &mut Call<'_>, _: &Record) -> Outcome {
    const PLACES: [&str; 5] = ["Users", "Groups", "Schemas", "ResourceTypes", "ServiceProviderConfig"];
    let name = call.path("name");
    if PLACES.contains(&name) {
        return Err(Error::new(405, format!("{name} does not take {} here", call.request.method)));
    }
    Err(Error::new(404, format!("There is nothing at '{name}'")))
}

fn unsupported(_: &mut Call<'_>, _: &Record) -> Outcome {
    Err(Error::new(501, "This part of SCIM is optional and not served here"))
}

fn list_of(resources: Vec<Value>) -> Value {
    json!({
        "schemas": [scim::LIST_RESPONSE],
        "totalResults": resources.len(),
        "startIndex": 1,
        "itemsPerPage": resources.len(),
        "Resources": resources,
    })
}

fn one_of(resources: Vec<Value>, id: &str) -> Outcome {
    let is_it =
        |resource: &Value| resource["id"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(id));
    let found = resources.into_iter().find(is_it);
    Ok((200, found.ok_or_else(|| not_found("resource", id))?))
}
