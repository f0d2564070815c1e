use serde_json::{Value, json};

use crate::api::Api;
use crate::engine::Engine;
use crate::message::Request;
use crate::schema::{Answer, Auth, Body, Choice, Field, Host, Route, Type};
use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID};
use crate::testing::Bench;

const fn field(name: &'static str, required: bool, ty: Type) -> Field {
    Field { name, required, ty, secret: false }
}

const BASE: Route = Route {
    operation: "things.create",
    method: "POST",
    path: "/things/{id}",
    path_types: &[],
    host: Host::Base,
    auth: Auth::ApiKey,
    url: false,
    form: false,
    query: &[],
    body: Body::None,
    choose: &[],
    inject: &[],
    fixed: &[],
    answer: Answer::Nothing,
    statuses: &[204],
    errors: &[],
    idempotent: false,
};

static ROUTES: &[Route] = &[
    Route {
        body: Body::Members {
            fields: &[
                field("name", true, Type::String),
                field("note", false, Type::Nullable(&Type::String)),
                field("size", false, Type::Int),
                field("tags", false, Type::List(&Type::String)),
                field("id_a", false, Type::String),
                field("id_b", false, Type::String),
                field("type_b", false, Type::String),
            ],
            optional: false,
        },
        choose: &[Choice {
            name: "target",
            required: true,
            variants: &[("a", &[("id_a", true)]), ("b", &[("id_b", true), ("type_b", true)])],
        }],
        ..BASE
    },
    Route {
        operation: "things.list",
        method: "GET",
        path: "/things",
        query: &[
            field("ids", false, Type::List(&Type::String)),
            field("size", false, Type::Int),
            field("extra", false, Type::Map(&Type::String)),
            field("since", false, Type::Datetime),
            field("before", false, Type::String),
            field("after", false, Type::String),
            field("limit", false, Type::Int),
            field("order", false, Type::String),
        ],
        answer: Answer::Page(Type::Any),
        statuses: &[200],
        ..BASE
    },
    Route {
        operation: "things.token",
        path: "/token",
        auth: Auth::ClientSecret,
        inject: &[("client_id", false), ("client_secret", true)],
        fixed: &[("grant_type", "password")],
        body: Body::Members { fields: &[field("password", true, Type::String)], optional: false },
        ..BASE
    },
    Route {
        operation: "things.refresh",
        path: "/token",
        auth: Auth::ClientSecret,
        inject: &[("client_id", false)],
        fixed: &[("grant_type", "refresh_token")],
        body: Body::Members { fields: &[field("refresh_token", true, Type::String)], optional: false },
        ..BASE
    },
    Route {
        operation: "things.maybe",
        method: "PATCH",
        body: Body::Members { fields: &[field("name", true, Type::String)], optional: true },
        ..BASE
    },
];

fn bench() -> Bench {
    let mut bench = Bench::with(Engine::new(Api::new(ROUTES, &[], &[], &[], &[]), &[]));
    bench.context.contract = true;
    bench
}

/// `field code` of every reported problem.
fn problems((status, body): (u16, Value)) -> Vec<String> {
    if status < 300 {
        return Vec::new();
    }
    assert_eq!((status, &body["code"]), (422, &json!("invalid_request_parameters")), "{body}");
    let text = |error: &Value, name: &str| error[name].as_str().unwrap().to_owned();
    let errors = body["errors"].as_array().unwrap().iter();
    errors.map(|error| format!("{} {}", text(error, "field"), text(error, "code"))).collect()
}

#[test]
fn bodies_are_checked_member_by_member() {
    let cases: &[(Value, &[&str])] = &[
        (json!({"name": "n", "id_a": "a"}), &[]),
        (json!({"name": "n", "id_a": "a", "note": null, "size": 1, "tags": ["x"]}), &[]),
        (json!({"id_a": "a"}), &["name required"]),
        (json!({"name": null, "id_a": "a"}), &["name invalid_type"]),
        (json!({"name": "n", "id_a": "a", "size": "1"}), &["size invalid_type"]),
        (json!({"name": "n", "id_a": "a", "size": 1.5}), &["size invalid_type"]),
        (json!({"name": "n", "id_a": "a", "tags": ["x", 1]}), &["tags.1 invalid_type"]),
        (json!({"name": "n", "id_a": "a", "nmae": "n"}), &["nmae unknown"]),
        (json!({"size": [], "id_a": "a", "x": 1}), &["name required", "size invalid_type", "x unknown"]),
    ];
    for (body, expected) in cases {
        assert_eq!(problems(bench().post("/things/1", body.clone())), *expected, "{body}");
    }
}

#[test]
fn members_that_exclude_each_other_are_told() {
    let cases: &[(Value, &[&str])] = &[
        (json!({"name": "n"}), &["target required"]),
        (json!({"name": "n", "id_b": "b", "type_b": "t"}), &[]),
        (json!({"name": "n", "id_b": "b"}), &["type_b required"]),
        (json!({"name": "n", "id_a": "a", "id_b": "b"}), &["id_a mutually_exclusive"]),
    ];
    for (body, expected) in cases {
        assert_eq!(problems(bench().post("/things/1", body.clone())), *expected, "{body}");
    }
}

#[test]
fn queries_are_typed_and_strict() {
    let cases: &[(&str, &[&str])] = &[
        ("", &[]),
        ("?ids=a,b&size=3&extra[k]=v&since=2026-01-15T12:00:00Z&limit=100&order=normal", &[]),
        ("?ids[]=a", &["ids[] unknown"]),
        ("?size=three", &["size invalid_type"]),
        ("?size=1&size=2", &["size duplicate"]),
        ("?since=yesterday", &["since invalid_type"]),
        ("?limit=0", &["limit invalid_value"]),
        ("?limit=101", &["limit invalid_value"]),
        ("?limit=ten", &["limit invalid_value"]),
        ("?order=up", &["order invalid_value"]),
    ];
    for (query, expected) in cases {
        assert_eq!(problems(bench().get(&format!("/things{query}"))), *expected, "{query}");
    }
}

#[test]
fn a_body_must_be_a_json_object() {
    let mut bench = bench();
    for body in ["[]", "\"text\"", "{\"name\":", "name=n"] {
        let mut request = Request::new("POST", "/things/1").bearer(DEFAULT_API_KEY);
        request.body = body.into();
        assert_eq!(bench.send(&request).status, 400, "{body}");
    }
    let form =
        Request::new("POST", "/things/1").bearer(DEFAULT_API_KEY).form(&[("name", "n"), ("id_a", "a")]);
    assert_eq!(bench.send(&form).status, 400);
}

#[test]
fn an_optional_body_may_be_missing_but_not_wrong() {
    assert_eq!(problems(bench().call("PATCH", "/things/1", None)), Vec::<String>::new());
    assert_eq!(
        problems(bench().call("PATCH", "/things/1", Some(json!({"x": 1})))),
        ["name required", "x unknown"]
    );
}

#[test]
fn grants_are_told_apart_and_read_in_both_encodings() {
    let mut bench = bench();
    let grant = [("client_id", DEFAULT_CLIENT_ID), ("grant_type", "password"), ("password", "p")];
    let json: Value = grant.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    assert_eq!(bench.send(&Request::new("POST", "/token").form(&grant)).status, 204);
    assert_eq!(bench.send(&Request::new("POST", "/token").json(&json)).status, 204);

    let refresh = json!({"client_id": "c", "grant_type": "refresh_token", "password": "p"});
    let refresh = bench.send(&Request::new("POST", "/token").json(&refresh));
    assert_eq!(problems((refresh.status, refresh.value())), ["refresh_token required", "password unknown"]);

    let without_client = bench.send(&Request::new("POST", "/token").form(&grant[1..]));
    assert_eq!(problems((without_client.status, without_client.value())), ["client_id required"]);

    let unknown = bench.send(&Request::new("POST", "/token").form(&[("grant_type", "magic")]));
    assert_eq!((unknown.status, &unknown.value()["error"]), (400, &json!("invalid_request")));
    let missing = bench.send(&Request::new("POST", "/token").form(&[]));
    assert_eq!((missing.status, &missing.value()["error"]), (400, &json!("invalid_request")));
}

#[test]
fn a_key_is_needed_and_must_be_known() {
    let mut bench = bench();
    for request in [
        Request::new("GET", "/things"),
        Request::new("GET", "/things").bearer("sk_wrong"),
        Request::new("GET", "/things").header("authorization", DEFAULT_API_KEY),
    ] {
        let response = bench.send(&request);
        assert_eq!((response.status, response.value()), (401, json!({"message": "Unauthorized"})));
    }
}
