//! Contract mode answers every operation, and refuses requests that do not fit.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use serde_json::{Map, Value};
use workos_emulator::api::Api;
use workos_emulator::sample::{self, UNKNOWN_MEMBER, Variant};
use workos_emulator::schema::{Answer, Auth, Body, Field, Route, Type};
use workos_emulator::validate::extras_in_query;
use workos_emulator::{Emulator, Request};

/// A request with every member that may be there at once.
fn full_request(api: &Api, route: &Route, api_key: &str) -> Request {
    let excluded: Vec<&str> = route
        .choose
        .iter()
        .flat_map(|choice| &choice.variants[1..])
        .flat_map(|(_, members)| members.iter().map(|(name, _)| *name))
        .filter(|name| {
            let kept =
                |(_, members): &(&str, &[(&str, bool)])| members.iter().any(|(member, _)| member == name);
            !route.choose.iter().any(|choice| kept(&choice.variants[0]))
        })
        .collect();
    let members = |fields: &[Field]| -> Map<String, Value> {
        let fields = fields.iter().filter(|field| !excluded.contains(&field.name));
        fields.map(|field| (field.name.to_owned(), sample::value(api, field.ty, Variant::Full))).collect()
    };
    let mut query = members(route.query);
    let mut body = match &route.body {
        Body::None => Map::new(),
        Body::Members { fields, .. } => members(fields),
        Body::Union(name) => match sample::value(api, Type::Union(name), Variant::Full) {
            Value::Object(members) => members,
            other => panic!("{}: {other}", route.operation),
        },
    };
    let place = if extras_in_query(route) { &mut query } else { &mut body };
    place.extend(route.inject.iter().map(|(name, _)| ((*name).to_owned(), "text".into())));
    place.extend(route.fixed.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())));

    let path = route.path.split('/').map(|segment| match segment.strip_prefix('{') {
        Some(name) => {
            let name = name.trim_end_matches('}');
            match route.path_types.iter().find(|(typed, _)| *typed == name) {
                Some((_, ty)) => sample::value(api, *ty, Variant::Full).as_str().unwrap().to_owned(),
                None => "value".to_owned(),
            }
        }
        None => segment.to_owned(),
    });
    let path = path.collect::<Vec<_>>().join("/");
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in &query {
        match value {
            Value::String(text) => drop(pairs.append_pair(name, text)),
            Value::Array(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned))
                    .collect();
                pairs.append_pair(name, &items.join(","));
            }
            Value::Object(members) => {
                for (key, value) in members {
                    pairs.append_pair(&format!("{name}[{key}]"), value.as_str().unwrap());
                }
            }
            other => drop(pairs.append_pair(name, &other.to_string())),
        }
    }
    let mut request = Request::new(route.method, &format!("{path}?{}", pairs.finish()));
    if matches!(route.auth, Auth::ApiKey | Auth::AccessToken) {
        request = request.bearer(api_key);
    }
    if body.is_empty() { request } else { request.json(&Value::Object(body)) }
}

#[tokio::test]
async fn every_operation_answers_in_every_variant() {
    let emulator = Emulator::contract().await.unwrap();
    let api = Api::generated();
    for route in api.routes {
        for variant in ["minimal", "full", "nulls", "unknown"] {
            let request = full_request(&api, route, emulator.api_key()).header("x-emulator-sample", variant);
            let answer = emulator.control().send(request);
            assert_eq!(answer.status, route.statuses[0], "{}: {}", route.operation, answer.value());
            assert_eq!(emulator.ledger().last().unwrap().operation, Some(route.operation));
            if variant == "unknown" && matches!(route.answer, Answer::Page(_)) {
                assert!(answer.value().get(UNKNOWN_MEMBER).is_some(), "{}", route.operation);
            }
        }
    }
}

#[tokio::test]
async fn every_operation_refuses_an_unknown_member() {
    let emulator = Emulator::contract().await.unwrap();
    let api = Api::generated();
    for route in api.routes {
        let mut request = full_request(&api, route, emulator.api_key());
        request.query += "&nobody_knows_this=1";
        let answer = emulator.control().send(request);
        let errors = answer.value()["errors"].clone();
        assert_eq!(
            (answer.status, errors.as_array().map(Vec::len)),
            (422, Some(1)),
            "{}: {errors}",
            route.operation
        );
        assert_eq!(errors[0]["field"], "nobody_knows_this");
    }
}

#[tokio::test]
async fn every_operation_with_a_credential_asks_for_it() {
    let emulator = Emulator::contract().await.unwrap();
    let api = Api::generated();
    for route in api.routes.iter().filter(|route| matches!(route.auth, Auth::ApiKey | Auth::AccessToken)) {
        let mut request = full_request(&api, route, emulator.api_key());
        request.headers.retain(|(name, _)| name != "authorization");
        assert_eq!(emulator.control().send(request).status, 401, "{}", route.operation);
    }
}
