use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::WorkOS;
use crate::operation::{Host, Inject};

/// An operation with the usual row; each test changes what it is about.
const USUAL: Operation = Operation {
    id: "test.operation",
    method: Method::Post,
    path: "/things",
    host: Host::Base,
    auth: Auth::ApiKey,
    encoding: Encoding::Json,
    body: Body::Required,
    query: &[],
    inject: &[],
    fixed: &[],
    idempotent: false,
    single_use: false,
};
const CLIENT_ID: Inject = Inject { credential: Credential::ClientId, optional: false };
const CLIENT_SECRET: Inject = Inject { credential: Credential::ClientSecret, optional: true };

fn leaked(operation: Operation) -> &'static Operation {
    Box::leak(Box::new(operation))
}

fn client() -> WorkOS {
    WorkOS::builder().api_key("sk_1").client_id("client_1").build().unwrap()
}

fn sent(request: &Request, client: &WorkOS) -> String {
    let request = request.encode(client.configuration()).unwrap();
    let target = request.uri().path_and_query().unwrap();
    format!("{} {target} {}", request.method(), std::str::from_utf8(request.body()).unwrap())
}

fn refused(request: &Request, client: &WorkOS) -> (ErrorKind, String) {
    let error = request.encode(client.configuration()).unwrap_err();
    assert_eq!(error.operation(), Some("test.operation"));
    (error.kind(), error.code().unwrap_or_default().to_owned())
}

#[test]
fn members_travel_where_the_operation_says() {
    let params = json!({"a": 1, "b": "x", "c": null, "q": [1, 2], "f": "other", "client_id": "other"});
    let constants = Operation { fixed: &[("f", "1")], inject: &[CLIENT_ID], ..USUAL };
    for (operation, expected) in [
        (
            Operation { method: Method::Get, body: Body::None, ..constants },
            "GET /things?a=1&b=x&client_id=client_1&f=1&q=1%2C2 ",
        ),
        (
            Operation { query: &["q"], ..constants },
            r#"POST /things?q=1%2C2 {"a":1,"b":"x","c":null,"client_id":"client_1","f":"1"}"#,
        ),
        (
            Operation { method: Method::Patch, encoding: Encoding::Form, query: &["q"], ..constants },
            "PATCH /things?q=1%2C2 a=1&b=x&client_id=client_1&f=1",
        ),
        (
            Operation { method: Method::Delete, body: Body::None, ..USUAL },
            "DELETE /things?a=1&b=x&client_id=other&f=other&q=1%2C2 ",
        ),
        (
            Operation {
                method: Method::Delete,
                body: Body::Optional,
                query: &["q", "a", "client_id", "c"],
                ..USUAL
            },
            r#"DELETE /things?a=1&client_id=other&q=1%2C2 {"b":"x","f":"other"}"#,
        ),
        (
            Operation { method: Method::Put, body: Body::None, fixed: &[("f", "1")], query: &["a"], ..USUAL },
            r#"PUT /things?a=1 {"b":"x","c":null,"client_id":"other","f":"1","q":[1,2]}"#,
        ),
    ] {
        assert_eq!(sent(&Request::new(leaked(operation)).params(&params), &client()), expected);
    }
}

#[test]
fn an_empty_body_is_sent_only_where_it_is_needed() {
    for (body, encoding, expected) in [
        (Body::Required, Encoding::Json, ("{}", Some("application/json"))),
        (Body::Required, Encoding::Form, ("", Some("application/x-www-form-urlencoded"))),
        (Body::Optional, Encoding::Json, ("", None)),
        (Body::None, Encoding::Json, ("", None)),
    ] {
        let request = Request::new(leaked(Operation { body, encoding, ..USUAL }));
        let request = request.encode(client().configuration()).unwrap();
        let media_type = request.headers().get("content-type").map(|value| value.to_str().unwrap());
        assert_eq!((std::str::from_utf8(request.body()).unwrap(), media_type), expected);
    }
}

#[test]
fn query_values_are_written_as_forms() {
    let operation = leaked(Operation { method: Method::Get, body: Body::None, ..USUAL });
    for (params, expected) in [
        (json!({}), ""),
        (json!({"a": null, "b": [], "c": {}}), ""),
        (
            json!({"a": true, "b": false, "c": 9_007_199_254_740_993_i64, "d": 1.5}),
            "?a=true&b=false&c=9007199254740993&d=1.5",
        ),
        (json!({"a": ["x", 1, true]}), "?a=x%2C1%2Ctrue"),
        (json!({"a": {"k": "v", "l": 2, "m": null}}), "?a%5Bk%5D=v&a%5Bl%5D=2"),
        (json!({"a": "b c&d=e+f%/ü"}), "?a=b+c%26d%3De%2Bf%25%2F%C3%BC"),
        (json!({"a": ""}), "?a="),
    ] {
        let request = Request::new(operation).params(&params);
        assert_eq!(sent(&request, &client()), format!("GET /things{expected} "), "{params}");
    }
}

#[test]
fn path_segments_are_encoded_and_cannot_leave_their_place() {
    let operation = leaked(Operation { path: "/things/{id}/parts/{part}", ..USUAL });
    for (segments, expected) in [
        (["a", "b"], "/things/a/parts/b"),
        (["a/b", "c?d#e"], "/things/a%2Fb/parts/c%3Fd%23e"),
        (["ü ", "%2e%2e"], "/things/%C3%BC%20/parts/%252e%252e"),
        (["...", "-._~"], "/things/.../parts/-._~"),
    ] {
        assert_eq!(sent(&Request::new(operation).path(segments), &client()), format!("POST {expected} {{}}"));
    }
    for segments in [["", "b"], [".", "b"], ["..", "b"], ["a", ".."]] {
        let request = Request::new(operation).path(segments);
        assert_eq!(refused(&request, &client()).1, "invalid_path_parameter", "{segments:?}");
        let error = request.url(client().configuration()).unwrap_err();
        let name = if segments[0] == "a" { "`part`" } else { "`id`" };
        assert!(error.message().contains(name), "{error}");
    }
    assert_eq!(refused(&Request::new(operation).path(["a"]), &client()).1, "invalid_path_parameter");
}

#[test]
fn each_credential_goes_where_it_belongs() {
    let public = WorkOS::builder().client_id("client_1").build().unwrap();
    let separate =
        WorkOS::builder().api_key("sk_1").client_id("client_1").client_secret("cs_1").build().unwrap();
    let without_id = WorkOS::new("sk_1").unwrap();
    let secret = Operation { auth: Auth::ClientSecret, inject: &[CLIENT_ID, CLIENT_SECRET], ..USUAL };
    let required =
        Operation { inject: &[Inject { credential: Credential::ClientSecret, optional: false }], ..secret };
    let api_key = Operation { auth: Auth::ApiKey, ..USUAL };
    let token = Operation { auth: Auth::AccessToken, ..USUAL };
    let nothing = Operation { auth: Auth::None, ..USUAL };
    for (operation, client, expected) in [
        (&api_key, &client(), (Some("Bearer sk_1"), "{}")),
        (&token, &public, (Some("Bearer token_1"), "{}")),
        (&nothing, &client(), (None, "{}")),
        (&secret, &client(), (None, r#"{"client_id":"client_1","client_secret":"sk_1"}"#)),
        (&secret, &separate, (None, r#"{"client_id":"client_1","client_secret":"cs_1"}"#)),
        (&secret, &public, (None, r#"{"client_id":"client_1"}"#)),
    ] {
        let request = Request::new(leaked(Operation { ..*operation })).access_token("token_1");
        let request = request.encode(client.configuration()).unwrap();
        let header = request.headers().get("authorization");
        assert!(header.is_none_or(HeaderValue::is_sensitive));
        let header = header.map(|value| value.to_str().unwrap());
        assert_eq!((header, std::str::from_utf8(request.body()).unwrap()), expected);
    }
    for (operation, client, code) in [
        (api_key, &public, "api_key_missing"),
        (token, &client(), "access_token_missing"),
        (secret, &without_id, "client_id_missing"),
        (required, &public, "client_secret_missing"),
    ] {
        let refusal = refused(&Request::new(leaked(operation)), client);
        assert_eq!(refusal, (ErrorKind::Configuration, code.to_owned()));
    }
}

#[test]
fn the_key_of_a_call_replaces_the_clients() {
    let secret = Operation { auth: Auth::ClientSecret, inject: &[CLIENT_SECRET], ..USUAL };
    let mut request = Request::new(leaked(secret));
    request.options.api_key = Some("sk_2".into());
    assert_eq!(sent(&request, &client()), r#"POST /things {"client_secret":"sk_2"}"#);
    let mut request = Request::new(leaked(USUAL));
    request.options.api_key = Some("sk_2".into());
    let encoded = request.encode(client().configuration()).unwrap();
    assert_eq!(encoded.headers()["authorization"], "Bearer sk_2");
    let client = client();
    let shown: Vec<&str> = request.credentials(client.configuration()).collect();
    assert_eq!(shown.len(), 2, "both could be repeated by a server");
}

#[test]
fn what_proves_an_identity_is_confidential_and_what_describes_a_thing_is_not() {
    let proof = Operation { auth: Auth::ClientSecret, ..USUAL };
    let spent = Operation { single_use: true, ..USUAL };
    for (operation, expected) in [(proof, true), (spent, true), (USUAL, false)] {
        let request = Request::new(leaked(operation)).params(&json!({"code": "c0de-1"}));
        assert_eq!(request.proofs().any(|text| text == "c0de-1"), expected);
    }
}

#[test]
fn headers_of_a_call_win() {
    let request = Request::new(leaked(USUAL))
        .header("User-Agent", "mine")
        .header("content-type", "application/merge-patch+json")
        .header("x-a", "1");
    let headers = request.encode(client().configuration()).unwrap().headers().clone();
    assert_eq!(headers["user-agent"], "mine");
    assert_eq!(headers["content-type"], "application/merge-patch+json");
    assert_eq!(headers["x-a"], "1");
    for (name, value) in [("x a", "1"), ("x-a", "1\r\nx-b: 2"), ("", "1"), ("x-a", "\0")] {
        let request = Request::new(leaked(USUAL)).header(name, value);
        assert_eq!(refused(&request, &client()), (ErrorKind::InvalidRequest, "header_invalid".to_owned()));
    }
    let mut request = Request::new(leaked(USUAL));
    request.options.idempotency_key = Some("a\nb".to_owned());
    assert_eq!(refused(&request, &client()).1, "header_invalid");
}

#[test]
fn parameters_that_cannot_be_written_are_refused() {
    let as_list = Request::new(leaked(USUAL)).params(&[1, 2]);
    assert_eq!(refused(&as_list, &client()), (ErrorKind::InvalidRequest, "invalid_parameters".to_owned()));
    let keys_are_no_text = std::collections::BTreeMap::from([((1, 2), 3)]);
    let request = Request::new(leaked(USUAL)).params(&keys_are_no_text);
    assert_eq!(refused(&request, &client()).1, "invalid_parameters");
}

proptest! {
    #[test]
    fn any_segment_stays_one_segment(segment in any::<String>()) {
        prop_assume!(!matches!(segment.as_str(), "" | "." | ".."));
        let operation = const { &Operation { path: "/things/{id}/parts", ..USUAL } };
        let url = Request::new(operation).path([&segment]).url(client().configuration()).unwrap();
        let segments: Vec<&str> = url.path_segments().unwrap().collect();
        prop_assert_eq!(segments.len(), 3);
        let decoded = percent_encoding::percent_decode_str(segments[1]).decode_utf8().unwrap();
        prop_assert_eq!(decoded, segment.as_str());
    }

    #[test]
    fn any_query_value_comes_back(value in any::<String>()) {
        let operation = const { &Operation { method: Method::Get, body: Body::None, ..USUAL } };
        let request = Request::new(operation).params(&json!({"a": &value}));
        let url = request.url(client().configuration()).unwrap();
        prop_assert_eq!(url.query_pairs().next().unwrap().1, value.as_str());
    }
}
