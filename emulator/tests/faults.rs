//! Faults as a client meets them on the socket.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::time::{Duration, Instant};

use common::{call, call_with};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use workos_emulator::{Drop, Emulator, Fault, Payload, Request};

const LIST: &str = "organizations.list_organizations";

async fn struck_by(fault: Fault) -> Emulator {
    let emulator = Emulator::builder().seed("organizations: [{name: Acme}]").start().await.unwrap();
    emulator.control().fault(fault).unwrap();
    emulator
}

#[tokio::test]
async fn a_status_comes_with_headers_and_body_and_goes_again() {
    let fault = Fault::on(LIST).status(429).header("Retry-After", "7").body(json!({"message": "slow down"}));
    let emulator = struck_by(fault.times(2)).await;
    for _ in 0..2 {
        let answer = call(&emulator, "GET", "/organizations", None).await;
        assert_eq!((answer.status, answer.header("retry-after")), (Some(429), Some("7")));
        assert_eq!(answer.json(), json!({"message": "slow down"}));
    }
    assert_eq!(call(&emulator, "GET", "/organizations", None).await.status, Some(200));
}

#[tokio::test]
async fn a_text_body_is_sent_as_it_is() {
    let emulator = struck_by(Fault::any().status(502).body("<html>Bad gateway</html>")).await;
    let answer = call(&emulator, "GET", "/organizations", None).await;
    assert_eq!((answer.status, answer.text().as_str()), (Some(502), "<html>Bad gateway</html>"));
    assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
}

#[tokio::test]
async fn a_delay_holds_the_answer_back() {
    let emulator = struck_by(Fault::on(LIST).delay(Duration::from_millis(150))).await;
    let start = Instant::now();
    assert_eq!(call(&emulator, "GET", "/organizations", None).await.status, Some(200));
    assert!(start.elapsed() >= Duration::from_millis(150));
}

#[tokio::test]
async fn a_connection_dropped_before_the_headers_carries_nothing_out() {
    let emulator = struck_by(Fault::any().dropped(Drop::BeforeHeaders)).await;
    let answer = call(&emulator, "POST", "/organizations", Some(r#"{"name": "Beta"}"#)).await;
    assert_eq!((answer.status, answer.body.len()), (None, 0));
    let list = call(&emulator, "GET", "/organizations", None).await.json();
    assert_eq!(list["data"].as_array().unwrap().len(), 1);
    assert_eq!(emulator.ledger().entries()[0].status, None);
}

#[tokio::test]
async fn a_connection_dropped_after_the_commit_loses_only_the_answer() {
    let emulator = struck_by(Fault::any().dropped(Drop::AfterCommit)).await;
    let answer = call(&emulator, "POST", "/organizations", Some(r#"{"name": "Beta"}"#)).await;
    assert_eq!((answer.status, answer.body.len()), (None, 0));
    let list = call(&emulator, "GET", "/organizations", None).await.json();
    assert_eq!(list["data"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_connection_dropped_in_the_body_breaks_its_promise() {
    let emulator = struck_by(Fault::on(LIST).dropped(Drop::MidBody)).await;
    let answer = call(&emulator, "GET", "/organizations", None).await;
    let promised: usize = answer.header("content-length").unwrap().parse().unwrap();
    assert_eq!(answer.status, Some(200));
    assert!(!answer.body.is_empty() && answer.body.len() < promised, "{} of {promised}", answer.body.len());
}

#[tokio::test]
async fn a_malformed_body_is_complete_but_broken() {
    let emulator = struck_by(Fault::on(LIST).malformed()).await;
    let answer = call(&emulator, "GET", "/organizations", None).await;
    let promised: usize = answer.header("content-length").unwrap().parse().unwrap();
    assert_eq!((answer.status, answer.body.len()), (Some(200), promised));
    assert!(answer.text().starts_with('{'));
    assert!(serde_json::from_slice::<serde_json::Value>(&answer.body).is_err());
}

#[tokio::test]
async fn faults_are_set_and_cleared_over_http() {
    let emulator = Emulator::start().await.unwrap();
    let fault =
        json!({"method": "GET", "path": "/organizations/{id}", "status": 500, "count": 0}).to_string();
    assert_eq!(call(&emulator, "POST", "/_emulator/faults", Some(&fault)).await.status, Some(204));
    assert_eq!(call(&emulator, "GET", "/organizations/org_1", None).await.status, Some(500));
    let list = call(&emulator, "GET", "/_emulator/faults", None).await.json();
    assert_eq!((&list["data"][0]["struck"], &list["data"][0]["remaining"]), (&json!(1), &json!(null)));

    assert_eq!(call(&emulator, "DELETE", "/_emulator/faults", None).await.status, Some(204));
    assert_eq!(call(&emulator, "GET", "/organizations/org_1", None).await.status, Some(404));
    for wrong in [r#"{"operation": "users.nope", "status": 500}"#, r#"{"stats": 500}"#, "nonsense"] {
        assert_eq!(
            call(&emulator, "POST", "/_emulator/faults", Some(wrong)).await.status,
            Some(422),
            "{wrong}"
        );
    }
    let page = [("origin", "https://evil.example")];
    let refused = call_with(emulator.address(), "POST", "/_emulator/faults", &page, Some(&fault)).await;
    assert_eq!(refused.status, Some(403));
}

#[tokio::test]
async fn a_reset_is_no_orderly_end() {
    let emulator = struck_by(Fault::any().dropped(Drop::Reset)).await;
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(b"GET /organizations HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    let error = stream.read(&mut [0; 16]).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    assert_eq!(emulator.ledger().entries()[0].status, None);
}

#[tokio::test]
async fn a_stale_connection_looks_alive_until_it_is_used() {
    let emulator = struck_by(Fault::any().dropped(Drop::Stale)).await;
    let key = emulator.api_key();
    let request =
        format!("GET /organizations HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {key}\r\n\r\n");
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut first = [0; 4096];
    let length = stream.read(&mut first).await.unwrap();
    let first = String::from_utf8_lossy(&first[..length]).into_owned();
    assert!(first.starts_with("HTTP/1.1 200") && !first.contains("connection: close"), "{first}");

    stream.write_all(request.as_bytes()).await.unwrap();
    assert_eq!(stream.read(&mut [0; 16]).await.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    assert_eq!(emulator.ledger().len(), 1, "the second request reached nobody");
    assert_eq!(call(&emulator, "GET", "/organizations", None).await.status, Some(200));
}

#[tokio::test]
async fn a_slow_body_arrives_whole_in_the_end() {
    let body = "x".repeat(200);
    let emulator = struck_by(Fault::on(LIST).body(body.as_str()).bytes_per_second(1000)).await;
    let start = Instant::now();
    let answer = call(&emulator, "GET", "/organizations", None).await;
    assert_eq!((answer.status, answer.text()), (Some(200), body));
    assert!(start.elapsed() >= Duration::from_millis(180), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_body_is_distorted_and_keeps_its_length_honest() {
    for (payload, start) in [
        (Payload::Empty, ""),
        (Payload::ProxyPage, "<html>"),
        (Payload::ByteOrderMark, "\u{feff}{"),
        (Payload::ExtraMembers, "{"),
    ] {
        let emulator = struck_by(Fault::on(LIST).payload(payload)).await;
        let answer = call(&emulator, "GET", "/organizations", None).await;
        let length: usize = answer.header("content-length").unwrap().parse().unwrap();
        assert_eq!(length, answer.body.len(), "{payload:?}");
        assert!(answer.text().starts_with(start), "{payload:?}: {}", answer.text());
        assert_eq!(answer.text().is_empty(), start.is_empty(), "{payload:?}");
    }
}

#[tokio::test]
async fn a_real_answer_can_have_the_wrong_type() {
    let emulator =
        struck_by(Fault::on(LIST).header("content-type", "text/plain").set("data.0.name", 7)).await;
    let answer = call(&emulator, "GET", "/organizations", None).await;
    assert_eq!(answer.header("content-type"), Some("text/plain"));
    assert_eq!(answer.json()["data"][0]["name"], 7);
}

#[tokio::test]
async fn a_refresh_that_loses_the_race_has_spent_the_token() {
    let seed = "users: [{email: ada@example.com, password: correct-horse, email_verified: true}]";
    let emulator = Emulator::builder().seed(seed).start().await.unwrap();
    let authenticate = |members: &[(&str, &str)]| {
        let mut body = json!({"client_id": emulator.client_id(), "client_secret": emulator.api_key()});
        members.iter().for_each(|(name, value)| body[*name] = (*value).into());
        body.to_string()
    };
    let path = "/user_management/authenticate";
    let members = [("grant_type", "password"), ("email", "ada@example.com"), ("password", "correct-horse")];
    let signed_in = call(&emulator, "POST", path, Some(&authenticate(&members))).await.json();
    let token = signed_in["refresh_token"].as_str().unwrap();

    emulator.control().fault(Fault::refresh_race()).unwrap();
    let refresh = authenticate(&[("grant_type", "refresh_token"), ("refresh_token", token)]);
    for attempt in ["struck", "after it"] {
        let answer = call(&emulator, "POST", path, Some(&refresh)).await;
        assert_eq!(
            (answer.status, &answer.json()["error"]),
            (Some(400), &json!("invalid_grant")),
            "{attempt}"
        );
    }
    emulator.control().assert_all_faults_used();
}

#[tokio::test]
async fn keys_rotate_and_are_lost() {
    let emulator = Emulator::start().await.unwrap();
    let path = format!("/sso/jwks/{}", emulator.client_id());
    let keys = async || {
        let answer = call(&emulator, "GET", &path, None).await.json();
        let ids = answer["keys"].as_array().unwrap().iter().map(|key| key["kid"].clone());
        ids.collect::<Vec<_>>()
    };
    let first = keys().await;
    assert_eq!(call(&emulator, "POST", "/_emulator/keys/rotate", None).await.status, Some(204));
    let both = keys().await;
    assert_eq!((both.len(), &both[1]), (2, &first[0]));
    let drop = Some(r#"{"keep_former": false}"#);
    assert_eq!(call(&emulator, "POST", "/_emulator/keys/rotate", drop).await.status, Some(204));
    let last = keys().await;
    assert!(last.len() == 1 && !both.contains(&last[0]), "{last:?}");

    emulator.control().fault(Fault::keys_unavailable().times(1)).unwrap();
    assert_eq!(call(&emulator, "GET", &path, None).await.status, Some(503));
    emulator.control().reset();
    assert_eq!(keys().await, first);
}

#[tokio::test]
async fn faults_are_chosen_by_header_query_and_body_over_http() {
    let emulator = Emulator::start().await.unwrap();
    let fault = json!({
        "when_headers": {"X-Caller": "cron"}, "when_query": {"limit": "7"}, "status": 418,
        "requests": [2],
    });
    assert_eq!(
        call(&emulator, "POST", "/_emulator/faults", Some(&fault.to_string())).await.status,
        Some(204)
    );
    let list = async |target: &str, caller: &str| {
        let key = format!("Bearer {}", emulator.api_key());
        let headers = [("authorization", key.as_str()), ("x-caller", caller)];
        call_with(emulator.address(), "GET", target, &headers, None).await.status
    };
    assert_eq!(list("/organizations?limit=7", "cron").await, Some(200), "the first that fits");
    assert_eq!(list("/organizations?limit=7", "person").await, Some(200));
    assert_eq!(list("/organizations?limit=8", "cron").await, Some(200));
    let unused = call(&emulator, "GET", "/_emulator/faults/unused", None).await.json();
    assert_eq!(
        (&unused["data"][0]["seen"], &unused["data"][0]["remaining"]),
        (&json!(1), &json!(1)),
        "{unused}"
    );
    assert_eq!(list("/organizations?limit=7", "cron").await, Some(418));
    assert_eq!(call(&emulator, "GET", "/_emulator/faults/unused", None).await.json(), json!({"data": []}));
}

#[tokio::test]
#[should_panic(expected = "faults that were set but not used up")]
async fn unused_faults_fail_a_test() {
    let emulator = struck_by(Fault::on(LIST).status(500).times(2)).await;
    call(&emulator, "GET", "/organizations", None).await;
    // A request without a socket is struck by nothing.
    emulator.control().send(Request::new("GET", "/organizations").bearer(emulator.api_key()));
    emulator.control().assert_all_faults_used();
}

#[tokio::test]
async fn rate_limits_refuse_until_time_has_passed() {
    let clock = workos_emulator::Clock::frozen("2026-01-15T12:00:00Z".parse().unwrap());
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let limit = r#"{"requests": 2, "seconds": 10, "operation": "organizations.list_organizations"}"#;
    assert_eq!(call(&emulator, "POST", "/_emulator/rate-limits", Some(limit)).await.status, Some(204));
    let list = async || call(&emulator, "GET", "/organizations", None).await;
    assert_eq!((list().await.status, list().await.status), (Some(200), Some(200)));
    let refused = list().await;
    assert_eq!((refused.status, refused.header("retry-after")), (Some(429), Some("5")));
    assert_eq!(refused.json()["code"], "too_many_requests");
    assert_eq!(call(&emulator, "GET", "/user_management/users", None).await.status, Some(200));
    clock.advance(Duration::from_secs(5));
    assert_eq!((list().await.status, list().await.status), (Some(200), Some(429)));
    assert!(emulator.ledger().last().unwrap().fault);
    emulator.control().reset();
    assert_eq!(list().await.status, Some(200));
    let zero = r#"{"requests": 0, "seconds": 10}"#;
    assert_eq!(call(&emulator, "POST", "/_emulator/rate-limits", Some(zero)).await.status, Some(422));
}
