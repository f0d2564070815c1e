//! What an answer without success becomes.

use std::sync::Arc;
use std::time::Duration;

use crate::server::{KEY, Server, get, json, post, with_headers};
use workos_kit::{ChallengeKind, ErrorKind, WorkOS};

#[tokio::test]
async fn bodies_of_every_form_become_errors() {
    let html = "<html><body>502 Bad Gateway</body></html>";
    let cases = [
        ("message", 401, r#"{"message":"Unauthorized"}"#, ErrorKind::Authentication, None, "Unauthorized"),
        (
            "code",
            404,
            r#"{"message":"gone","code":"entity_not_found"}"#,
            ErrorKind::NotFound,
            Some("entity_not_found"),
            "gone",
        ),
        ("permission", 403, r#"{"message":"no"}"#, ErrorKind::Permission, None, "no"),
        ("conflict", 409, r#"{"message":"twice","code":"x"}"#, ErrorKind::Conflict, Some("x"), "twice"),
        ("list of messages", 422, r#"{"message":["a","b"]}"#, ErrorKind::InvalidRequest, None, "a; b"),
        (
            "oauth",
            400,
            r#"{"error":"invalid_grant","error_description":"spent"}"#,
            ErrorKind::InvalidRequest,
            Some("invalid_grant"),
            "spent",
        ),
        (
            "oauth client",
            400,
            r#"{"error":"invalid_client"}"#,
            ErrorKind::Authentication,
            Some("invalid_client"),
            "the server answered invalid_client",
        ),
        ("bare text", 429, r#""Slow down""#, ErrorKind::RateLimited, None, "Slow down"),
        ("list", 400, r#"["a","b"]"#, ErrorKind::InvalidRequest, None, "a; b"),
        ("null", 500, "null", ErrorKind::Unavailable, None, "the server answered 500 Internal Server Error"),
        ("empty", 503, "", ErrorKind::Unavailable, None, "the server answered 503 Service Unavailable"),
        ("number", 400, "7", ErrorKind::InvalidRequest, None, "the server answered 400 Bad Request"),
        (
            "truncated",
            400,
            r#"{"message":"#,
            ErrorKind::InvalidRequest,
            None,
            "the server answered 400 Bad Request",
        ),
        ("gone", 410, "{}", ErrorKind::NotFound, None, "the server answered 410 Gone"),
        ("teapot", 418, "{}", ErrorKind::InvalidRequest, None, "the server answered 418 I'm a teapot"),
        (
            "odd members",
            400,
            r#"{"message":7,"code":[],"errors":3}"#,
            ErrorKind::InvalidRequest,
            None,
            "the server answered 400 Bad Request",
        ),
        (
            "nested",
            400,
            r#"{"error":{"code":"bad","message":"inside"},"request":"r"}"#,
            ErrorKind::InvalidRequest,
            Some("bad"),
            "inside",
        ),
        (
            "reason phrase",
            404,
            r#"{"statusCode":404,"message":"Cannot GET /x","error":"Not Found"}"#,
            ErrorKind::NotFound,
            None,
            "Cannot GET /x",
        ),
        (
            "redirect",
            302,
            html,
            ErrorKind::Configuration,
            None,
            "the server redirects (Found): check the base URL",
        ),
    ];
    for (name, status, body, kind, code, message) in cases {
        let server = Server::start(vec![json(status, body)]).await;
        let error = server.client().organizations().get_organization("o").max_retries(0).await.unwrap_err();
        assert_eq!((error.kind(), error.code(), error.message()), (kind, code, message), "{name}");
        assert_eq!(error.status(), Some(status), "{name}");
        assert_eq!(error.operation(), Some("organizations.get_organization"), "{name}");
    }
    let server = Server::start(vec![with_headers(502, "content-type: text/html\r\n", html.as_bytes())]).await;
    let error = server.client().organizations().get_organization("o").max_retries(0).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.message().contains("without JSON") && !error.to_string().contains("<html>"), "{error}");

    let long = format!(r#"{{"message":"{}"}}"#, "é".repeat(5000));
    let error = get(&Server::start(vec![json(400, &long)]).await.client()).await;
    assert_eq!(error.message().chars().count(), 1001);

    let not_utf8 = with_headers(500, "content-type: application/json\r\n", b"{\"message\":\"\xff\xfe\"}");
    let error = get(&Server::start(vec![not_utf8]).await.client()).await;
    assert_eq!(error.kind(), ErrorKind::Unavailable);
}

#[tokio::test]
async fn field_errors_of_every_form_are_read() {
    for (body, expected) in [
        (
            r#"{"message":"m","errors":[{"field":"name","code":"required","message":"is missing"}]}"#,
            (Some("name"), Some("required"), Some("is missing")),
        ),
        (r#"{"errors":["is missing"]}"#, (None, None, Some("is missing"))),
        (
            r#"{"errors":{"name":["is missing","is short"]}}"#,
            (Some("name"), None, Some("is missing; is short")),
        ),
        (r#"{"errors":"is missing"}"#, (None, None, Some("is missing"))),
        (r#"{"errors":{"name":"is missing"}}"#, (Some("name"), None, Some("is missing"))),
        (
            r#"{"errors":{"name":{"code":"required","message":"is missing"}}}"#,
            (Some("name"), Some("required"), Some("is missing")),
        ),
    ] {
        let server = Server::start(vec![json(422, body)]).await;
        let error = post(&server.client()).await;
        let problem = &error.field_errors()[0];
        let found = (problem.field.as_deref(), problem.code.as_deref(), problem.message.as_deref());
        assert_eq!((error.kind(), found), (ErrorKind::InvalidRequest, expected), "{body}");
    }
}

#[tokio::test]
async fn challenges_are_typed_whatever_the_status() {
    let body = r#"{"code":"organization_selection_required","message":"choose","pending_authentication_token":"secret-token",
        "organizations":[{"id":"org_1","name":"Foo"}],"user":{"id":"user_1"}}"#;
    for status in [400, 403] {
        let error = post(&Server::start(vec![json(status, body)]).await.client()).await;
        let challenge = error.challenge().unwrap();
        assert_eq!(error.kind(), ErrorKind::Challenge);
        assert_eq!(challenge.kind, ChallengeKind::OrganizationSelectionRequired);
        assert_eq!(challenge.pending_authentication_token.as_ref().unwrap().expose(), "secret-token");
        assert_eq!(challenge.organizations[0]["id"], "org_1");
        assert!(!format!("{error:?} {error}").contains("secret-token"));
    }
    let sso = r#"{"error":"sso_required","sso_connection_ids":["conn_1"],"email":"a@b.c"}"#;
    let error = post(&Server::start(vec![json(403, sso)]).await.client()).await;
    assert_eq!(error.challenge().unwrap().connection_ids, ["conn_1"]);
}

#[tokio::test]
async fn an_answer_that_is_not_understood_names_the_member() {
    for (body, message) in [
        (r#"{"id":7}"#, "id: invalid type"),
        (r#"{"id":"org_1"}"#, "missing field `object`"),
        (r#"{"object":null}"#, "object: null is not allowed"),
        (r#"{"domains":[{"id":"d","verification_token":7}]}"#, "domains: verification_token: invalid type"),
        ("<html>", "expected value"),
        ("", "EOF"),
        ("null", "expected an object"),
    ] {
        let server = Server::start(vec![json(200, body)]).await;
        let error = get(&server.client()).await;
        assert_eq!((error.kind(), error.code()), (ErrorKind::Decode, Some("answer_malformed")), "{body}");
        assert!(error.message().contains(message), "{body}: {error}");
    }
}

#[tokio::test]
async fn both_forms_of_retry_after_are_understood() {
    let now: jiff::Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    for (header, expected) in [
        ("retry-after: 7\r\n", Some(7)),
        ("retry-after: Thu, 01 Jan 2026 00:00:09 GMT\r\n", Some(9)),
        ("retry-after: Wed, 31 Dec 2025 23:59:59 GMT\r\n", Some(0)),
        // The server's own clock is 5 seconds ahead of ours.
        ("date: Thu, 01 Jan 2026 00:00:05 GMT\r\nretry-after: Thu, 01 Jan 2026 00:00:09 GMT\r\n", Some(4)),
        ("retry-after: 99999999999999999999\r\n", Some(365 * 24 * 60 * 60)),
        ("retry-after: inf\r\n", None),
        ("retry-after: -1\r\n", None),
        ("retry-after: +1\r\n", None),
        ("retry-after: 1.5\r\n", None),
        ("retry-after: \r\n", None),
        ("retry-after: tomorrow\r\n", None),
        ("", None),
    ] {
        let server = Server::start(vec![with_headers(429, header, b"{}")]).await;
        let client = WorkOS::builder()
            .api_key(KEY)
            .base_url(&server.url)
            .clock(Arc::new(move || now))
            .max_retries(0)
            .build()
            .unwrap();
        let error = get(&client).await;
        assert_eq!(error.retry_after(), expected.map(Duration::from_secs), "{header}");
    }
}
