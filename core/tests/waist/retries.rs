//! What is tried again, and what must not be.

use std::time::{Duration, Instant};

use crate::server::{Answer, KEY, ORGANIZATION, Server, get, json, post, with_headers};
use workos_kit::audit_logs::CreateEventParams;
use workos_kit::organizations::CreateOrganizationParams;
use workos_kit::sso::GetProfileAndTokenParams;
use workos_kit::{ErrorKind, WorkOS};

#[tokio::test]
async fn safe_calls_are_repeated_until_they_succeed() {
    let organization = r#"{"object":"organization","id":"org_1","name":"Foo","domains":[],"metadata":{},
        "external_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}"#;
    let retry_at_once = "retry-after: 0\r\ncontent-type: application/json\r\n";
    let failures =
        [with_headers(503, retry_at_once, b"{}"), with_headers(429, retry_at_once, b"{}"), Answer::Drop];
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
    let error =
        server.client().sso().get_profile_and_token(GetProfileAndTokenParams::new("code")).await.unwrap_err();
    assert_eq!((error.kind(), server.count()), (ErrorKind::RateLimited, 1));
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
async fn a_refusal_to_look_is_asked_again_even_for_post() {
    let server =
        Server::start(vec![with_headers(429, "retry-after: 0\r\n", b"{}"), json(201, ORGANIZATION)]).await;
    let params = CreateOrganizationParams::new("Foo");
    let response = server.client().organizations().create_organization(params).response().await.unwrap();
    assert_eq!((response.raw.attempts, server.count()), (2, 2));
}

#[tokio::test]
async fn an_honoured_key_is_the_same_on_every_attempt_and_fresh_for_every_call() {
    let params = || -> CreateEventParams {
        let event = workos_kit::models::AuditLogEvent::new(
            "user.signed_in",
            jiff::Timestamp::UNIX_EPOCH,
            workos_kit::models::AuditLogEventActor::new("user_1", "user"),
            Vec::new(),
            workos_kit::models::AuditLogEventContext::new("127.0.0.1"),
        );
        CreateEventParams::new("org_1", event)
    };
    let answers =
        vec![with_headers(503, "retry-after: 0\r\n", b"{}"), Answer::Drop, json(201, r#"{"success":true}"#)];
    let server = Server::start(answers).await;
    let client = server.client();
    client.audit_logs().create_event(params()).await.unwrap();
    client.audit_logs().create_event(params()).await.unwrap();
    client.audit_logs().create_event(params()).idempotency_key("mine").await.unwrap();
    let keys: Vec<String> =
        server.requests().iter().map(|request| header(request, "idempotency-key")).collect();
    assert_eq!(keys.len(), 5);
    assert!(keys[0].len() == 32 && keys[0] == keys[1] && keys[1] == keys[2], "{keys:?}");
    assert_ne!(keys[2], keys[3]);
    assert_eq!(keys[4], "mine");
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_is_not_begun() {
    let server = Server::start(vec![with_headers(429, "retry-after: 30\r\n", b"{}")]).await;
    let start = Instant::now();
    let call = server.client().organizations().get_organization("org_1").timeout(Duration::from_secs(20));
    let error = call.await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(10), "it waited for {:?}", start.elapsed());
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}

#[tokio::test]
async fn the_number_of_repetitions_is_the_callers() {
    let server = Server::start(vec![with_headers(503, "retry-after: 0\r\n", b"{}")]).await;
    for retries in [0, 1, 2] {
        let before = server.count();
        let call = server.client().organizations().get_organization("org_1").max_retries(retries);
        let error = call.await.unwrap_err();
        assert_eq!(error.attempts(), retries + 1);
        assert_eq!(server.count() - before, retries as usize + 1);
    }
}

#[tokio::test]
async fn a_dropped_call_sends_nothing_more() {
    let server = Server::start(vec![with_headers(503, "retry-after: 0\r\n", b"{}"), Answer::Stall]).await;
    let client = server.client();
    let call = client.organizations().get_organization("org_1").max_retries(5);
    assert!(tokio::time::timeout(Duration::from_millis(300), call.into_future()).await.is_err());
    let count = server.count();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!((count, server.count()), (2, 2));
}

fn header(request: &str, name: &str) -> String {
    let line = request.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}:")));
    line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
}
