//! Every way in which a call can fail, over real sockets: the right kind, and nothing repeated that must not be.

mod server;

use std::time::{Duration, Instant};

use server::{Answer, KEY, Server, json, with_headers};
use workos_kit::organizations::CreateOrganizationParams;
use workos_kit::sso::GetProfileAndTokenParams;
use workos_kit::{ChallengeKind, Error, ErrorKind, WorkOS};

/// A call that may be repeated.
async fn get(client: &WorkOS) -> Error {
    client.organizations().get_organization("org_1").await.unwrap_err()
}

/// A call that must not be.
async fn post(client: &WorkOS) -> Error {
    client.organizations().create_organization(CreateOrganizationParams::new("Foo")).await.unwrap_err()
}

#[tokio::test]
async fn bodies_of_every_form_become_errors() {
    let html = "<html><body>502 Bad Gateway</body></html>";
    let cases: &[(&str, u16, &str, ErrorKind, Option<&str>, &str)] = &[
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
        ("truncated", 400, r#"{"message":"#, ErrorKind::InvalidRequest, None, "the server answered 400 Bad Request"),
        ("gone", 410, "{}", ErrorKind::NotFound, None, "the server answered 410 Gone"),
        ("teapot", 418, "{}", ErrorKind::InvalidRequest, None, "the server answered 418 I'm a teapot"),
        ("odd members", 400, r#"{"message":7,"code":[],"errors":3}"#, ErrorKind::InvalidRequest, None, "the server answered 400 Bad Request"),
        ("redirect", 302, html, ErrorKind::Configuration, None, "the server redirects (Found): check the base URL"),
    ];
    for (name, status, body, kind, code, message) in cases {
        println!("{name}");
        let server = Server::start(vec![json(*status, body)]).await;
        let error = server.client().organizations().get_organization("o").max_retries(0).await.unwrap_err();
        assert_eq!((error.kind(), error.code(), error.message()), (*kind, *code, *message), "{name}");
        assert_eq!(error.status(), Some(*status), "{name}");
        assert_eq!(error.operation(), Some("organizations.get_organization"), "{name}");
    }
    let server = Server::start(vec![with_headers(502, "content-type: text/html\r\n", html.as_bytes())]).await;
    let error = server.client().organizations().get_organization("o").max_retries(0).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.message().contains("without JSON") && !error.to_string().contains("<html>"), "{error}");

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
        (r#"{"errors":{"name":["is missing","is short"]}}"#, (Some("name"), None, Some("is missing; is short"))),
        (r#"{"errors":"is missing"}"#, (None, None, Some("is missing"))),
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
async fn safe_calls_are_repeated_until_they_succeed() {
    let organization = r#"{"object":"organization","id":"org_1","name":"Foo","domains":[],"metadata":{},
        "external_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}"#;
    let retry_at_once = "retry-after: 0\r\ncontent-type: application/json\r\n";
    let failures = [with_headers(503, retry_at_once, b"{}"), with_headers(429, retry_at_once, b"{}"), Answer::Drop];
    let server = Server::start([&failures[..], &[json(200, organization)]].concat()).await;
    let response = server.client().organizations().get_organization("org_1").response().await.unwrap();
    assert_eq!((response.raw.attempts, response.value.name.as_str()), (4, "Foo"));
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn nothing_is_repeated_that_could_act_twice() {
    for (name, answer, kind) in [
        ("500", json(500, "{}"), ErrorKind::Unavailable),
        ("503", json(503, "{}"), ErrorKind::Unavailable),
        ("dropped", Answer::Drop, ErrorKind::Connection),
        ("truncated head", Answer::Bytes(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec()), ErrorKind::Connection),
        (
            "truncated body",
            Answer::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\"".to_vec()),
            ErrorKind::Connection,
        ),
    ] {
        let server = Server::start(vec![answer]).await;
        let error = post(&server.client()).await;
        assert_eq!((error.kind(), error.attempts(), server.count()), (kind, 1, 1), "{name}");
    }
}

#[tokio::test]
async fn a_code_is_sent_once_even_when_the_server_asks_to_wait() {
    let server = Server::start(vec![with_headers(429, "retry-after: 0\r\n", b"{}")]).await;
    let error = server.client().sso().get_profile_and_token(GetProfileAndTokenParams::new("code")).await.unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::RateLimited, 1));
}

#[tokio::test]
async fn both_forms_of_retry_after_are_understood() {
    let now: jiff::Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    for (header, expected) in [
        ("retry-after: 7\r\n", Some(7)),
        ("retry-after: Thu, 01 Jan 2026 00:00:09 GMT\r\n", Some(9)),
        ("retry-after: Wed, 31 Dec 2025 23:59:59 GMT\r\n", Some(0)),
        ("retry-after: 99999999999999999999\r\n", None),
        ("retry-after: inf\r\n", None),
        ("", None),
    ] {
        let server = Server::start(vec![with_headers(429, header, b"{}")]).await;
        let client = WorkOS::builder()
            .api_key(KEY)
            .base_url(&server.url)
            .clock(std::sync::Arc::new(move || now))
            .max_retries(0)
            .build()
            .unwrap();
        let error = get(&client).await;
        assert_eq!(error.retry_after(), expected.map(Duration::from_secs), "{header}");
    }
}

#[tokio::test]
async fn an_unreachable_server_is_a_connection_error_and_tried_again() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = WorkOS::builder().api_key(KEY).base_url(url).max_retries(1).build().unwrap();
    for error in [get(&client).await, post(&client).await] {
        assert_eq!((error.kind(), error.code()), (ErrorKind::Connection, Some("connection_failed")));
        assert_eq!(error.attempts(), 2, "nothing was sent, so a repetition is safe");
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn the_deadline_covers_all_attempts() {
    let server = Server::start(vec![Answer::Stall]).await;
    let start = Instant::now();
    let call = server.client().organizations().get_organization("org_1").timeout(Duration::from_millis(200));
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Timeout, Some("timeout")));
    assert!(start.elapsed() < Duration::from_secs(5), "the deadline was missed by {:?}", start.elapsed());
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let target = Server::start(vec![json(200, "{}")]).await;
    let server = Server::start(vec![with_headers(302, &format!("location: {}\r\n", target.url), b"")]).await;
    assert_eq!(get(&server.client()).await.kind(), ErrorKind::Configuration);
    assert_eq!(target.count(), 0, "the API key must not travel to another host");
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
async fn errors_show_no_secret() {
    let refused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let unreachable = WorkOS::builder().api_key(KEY).base_url(format!("http://{refused}")).max_retries(0).build();
    let dropped = Server::start(vec![Answer::Drop]).await.client();
    let mut shown = format!("{dropped:?} {:?}", WorkOS::builder().api_key(KEY));
    for client in [unreachable.unwrap(), dropped] {
        let token = client.sso().get_profile("access-token-do-not-show").max_retries(0);
        shown += &format!("{token:?}");
        for error in [get(&client).await, post(&client).await, token.await.unwrap_err()] {
            let mut source: Option<&dyn std::error::Error> = Some(&error);
            while let Some(cause) = source {
                shown += &format!("{cause} {cause:?}\n");
                source = cause.source();
            }
        }
    }
    assert!(!shown.contains("do_not_show") && !shown.contains("do-not-show"), "{shown}");
    assert!(!shown.contains("org_1"), "the path is in an error: {shown}");
}
