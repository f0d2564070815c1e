use serde_json::json;

use crate::api::Api;
use crate::behaviour::{Call, Module};
use crate::engine::Engine;
use crate::message::Request;
use crate::reply::{Failure, Reply};
use crate::schema::{Answer, Auth, Body, EventKind, Field, Host, Route, Shape, Type};
use crate::testing::Bench;

const ROUTE: Route = Route {
    operation: "things.good",
    method: "GET",
    path: "/good",
    path_types: &[],
    host: Host::Base,
    auth: Auth::None,
    url: false,
    form: false,
    query: &[],
    body: Body::None,
    choose: &[],
    inject: &[],
    fixed: &[],
    answer: Answer::Value(Type::Model("Thing")),
    statuses: &[200],
    errors: &[],
    idempotent: false,
};

static ROUTES: &[Route] = &[
    ROUTE,
    Route { operation: "things.bad", path: "/bad", ..ROUTE },
    Route { operation: "things.bad_status", path: "/bad_status", ..ROUTE },
    Route { operation: "things.bad_event", path: "/bad_event", ..ROUTE },
    Route { operation: "things.missing", path: "/missing", ..ROUTE },
    Route { operation: "flags.poll", path: "/flags", ..ROUTE },
    Route { operation: "flags.poll_v2", path: "/flags", fixed: &[("version", "2")], ..ROUTE },
    Route {
        operation: "tokens.standard",
        method: "POST",
        path: "/oauth",
        host: Host::AuthKit,
        fixed: &[("grant_type", "refresh_token")],
        ..ROUTE
    },
    Route {
        operation: "things.once",
        method: "POST",
        path: "/once",
        body: Body::Members {
            fields: &[Field { name: "name", required: false, ty: Type::String, secret: false }],
            optional: true,
        },
        idempotent: true,
        ..ROUTE
    },
    Route { operation: "apps.web", method: "POST", path: "/apps", fixed: &[("type", "web")], ..ROUTE },
    Route { operation: "apps.job", method: "POST", path: "/apps", fixed: &[("type", "job")], ..ROUTE },
];

static SHAPES: &[Shape] = &[Shape {
    name: "Thing",
    fields: &[Field { name: "id", required: true, ty: Type::String, secret: false }],
}];

static EVENTS: &[EventKind] =
    &[EventKind { name: "thing.created", data: Type::Model("Thing"), context: None, webhook: true }];

static MODULE: Module = Module {
    operations: &[
        ("things.good", |_| Ok(Reply::value(json!({"id": "t"})))),
        ("things.bad", |_| Ok(Reply::value(json!({"id": 1, "name": "n"})))),
        ("things.bad_status", |_| Ok(Reply::value(json!({"id": "t"})).status(201))),
        ("things.bad_event", bad_event),
        ("things.once", |call| Ok(Reply::value(json!({"id": call.new_id("t")})))),
        ("flags.poll", |_| Ok(Reply::value(json!({"id": "v1"})))),
        ("flags.poll_v2", |_| Ok(Reply::value(json!({"id": "v2"})))),
        ("apps.job", |_| Ok(Reply::value(json!({"id": "job"})))),
    ],
    pages: &[("GET", "/pages/{name}", page)],
    seeds: &[],
};

fn bad_event(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.emit("thing.created", json!({}));
    Ok(Reply::value(json!({"id": "t"})))
}

fn page(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::html(format!("<p>{} {}</p>", call.path("name"), call.query_text("q").unwrap_or("nothing"))))
}

fn bench() -> Bench {
    Bench::with(Engine::new(Api::new(ROUTES, SHAPES, &[], &[], EVENTS), &[&MODULE]))
}

#[test]
fn an_operation_without_behaviour_says_its_name() {
    let (status, body) = bench().get("/missing");
    assert_eq!((status, &body["code"]), (501, &json!("emulator_not_implemented")));
    assert_eq!(body["operation"], "things.missing");
}

#[test]
fn an_answer_or_event_that_does_not_fit_is_an_error_of_the_emulator() {
    let mut bench = bench();
    assert_eq!(bench.get("/good").0, 200);
    for (path, problems) in [
        ("/bad", vec!["id invalid_type", "name unknown"]),
        ("/bad_status", vec!["status invalid_value"]),
        ("/bad_event", vec!["thing.created.data.id required"]),
    ] {
        let (status, body) = bench.get(path);
        assert_eq!((status, &body["code"]), (500, &json!("emulator_answer_mismatch")), "{body}");
        let found: Vec<String> = body["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|problem| {
                format!("{} {}", problem["path"].as_str().unwrap(), problem["code"].as_str().unwrap())
            })
            .collect();
        assert_eq!(found, problems);
    }
    bench.context.check_answers = false;
    assert_eq!(bench.get("/bad").0, 200);
}

#[test]
fn fixed_members_choose_the_operation() {
    let mut bench = bench();
    assert_eq!(bench.get("/flags").1["id"], "v1");
    assert_eq!(bench.get("/flags?version=2").1["id"], "v2");
    assert_eq!(bench.get("/flags?version=3").0, 422);
    assert_eq!(bench.post("/apps", json!({"type": "job"})).1["id"], "job");
    assert_eq!(bench.post("/apps", json!({"type": "tv"})).1["errors"][0]["code"], "invalid_value");
    assert_eq!(bench.post("/apps", json!({})).1["errors"][0]["code"], "required");
    let (status, body) = bench.post("/oauth", json!({"grant_type": "password"}));
    assert_eq!((status, &body["error"]), (400, &json!("unsupported_grant_type")));
}

#[test]
fn an_idempotency_key_repeats_the_first_answer_for_a_day() {
    let mut bench = bench();
    let call = |bench: &mut Bench, key: &str, body: serde_json::Value| {
        let request = Request::new("POST", "/once").header("idempotency-key", key).json(&body);
        let response = bench.send(&request);
        (response.status, response.value())
    };
    let first = call(&mut bench, "k1", json!({}));
    assert_eq!(first.0, 200);
    assert_eq!(call(&mut bench, "k1", json!({})), first);
    assert_ne!(call(&mut bench, "k2", json!({})), first);
    let conflict = call(&mut bench, "k1", json!({"name": "other"}));
    assert_eq!((conflict.0, &conflict.1["code"]), (409, &json!("idempotency_key_conflict")));
    bench.context.now = bench.context.now.checked_add(jiff::SignedDuration::from_hours(25)).unwrap();
    assert_ne!(call(&mut bench, "k1", json!({})), first);
}

#[test]
fn pages_get_their_parameters_unchecked() {
    let response = bench().send(&Request::new("GET", "/pages/a%20b?q=1&x=2"));
    assert_eq!((response.status, &response.body[..]), (200, &b"<p>a b 1</p>"[..]));
}

#[test]
fn every_answer_has_a_request_id() {
    let mut bench = bench();
    for path in ["/good", "/missing", "/nowhere"] {
        let response = bench.send(&Request::new("GET", path));
        assert!(response.header_value("x-request-id").is_some_and(|id| id.starts_with("req_01")), "{path}");
    }
}

#[test]
fn discovery_has_the_members_of_production() {
    let mut bench = Bench::new();
    let (status, document) = bench.get("/user_management/client_emulator/.well-known/openid-configuration");
    assert_eq!((status, document.as_object().unwrap().len()), (200, 5));
    assert_eq!(document["issuer"], "http://127.0.0.1:4100/user_management/client_emulator");
    let (status, failure) = bench.get("/user_management/client_x/.well-known/openid-configuration");
    assert_eq!((status, &failure["message"]), (404, &json!("Application not found: 'client_x'.")));
}
