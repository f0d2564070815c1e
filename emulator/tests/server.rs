//! The emulator as a process among others: readiness, isolation, reset, determinism, redaction.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use common::{call, call_with};
use serde_json::{Value, json};
use workos_emulator::{Clock, Emulator, Request};

#[tokio::test]
async fn health_needs_no_key_and_is_not_recorded() {
    let emulator = Emulator::start().await.unwrap();
    let answer = call_with(emulator.address(), "GET", "/health", &[], None).await;
    assert_eq!((answer.status, answer.json()), (Some(200), json!({"status": "ok"})));
    assert!(emulator.ledger().is_empty());
}

#[tokio::test]
async fn what_is_not_there_says_so() {
    let emulator = Emulator::start().await.unwrap();
    let unknown = call(&emulator, "GET", "/nope", None).await;
    assert_eq!((unknown.status, &unknown.json()["code"]), (Some(404), &json!("emulator_unknown_path")));
    let method = call(&emulator, "PATCH", "/organizations", None).await;
    assert_eq!((method.status, method.header("allow")), (Some(405), Some("GET, POST")));
}

#[tokio::test]
async fn two_emulators_share_nothing() {
    let (first, second) = (Emulator::start().await.unwrap(), Emulator::start().await.unwrap());
    assert_eq!(call(&first, "POST", "/organizations", Some(r#"{"name": "A"}"#)).await.status, Some(201));
    let list = call(&second, "GET", "/organizations", None).await.json();
    assert_eq!(list["data"], json!([]));
}

#[tokio::test]
async fn a_reset_goes_back_to_the_seed() {
    let emulator =
        Emulator::builder().seed("organizations: [{id: org_1, name: Seeded}]").start().await.unwrap();
    call(&emulator, "POST", "/organizations", Some(r#"{"name": "Made"}"#)).await;
    call(&emulator, "DELETE", "/organizations/org_1", None).await;
    assert_eq!(call(&emulator, "POST", "/_emulator/reset", None).await.status, Some(204));
    assert!(emulator.ledger().is_empty());
    let list = call(&emulator, "GET", "/organizations", None).await.json();
    let names: Vec<&Value> = list["data"].as_array().unwrap().iter().map(|item| &item["name"]).collect();
    assert_eq!(names, ["Seeded"]);
}

#[tokio::test]
async fn one_seed_gives_the_same_bytes() {
    async fn story(number: u64) -> Vec<(String, Vec<u8>)> {
        let clock = Clock::frozen("2026-01-15T12:00:00Z".parse().unwrap());
        let emulator = Emulator::builder().seed_number(number).clock(clock).start().await.unwrap();
        let domains = r#"{"name": "A", "domain_data": [{"domain": "a.com", "state": "pending"}]}"#;
        let mut story = Vec::new();
        for (method, target, body) in [
            ("POST", "/organizations", Some(domains)),
            ("GET", "/organizations", None),
            ("GET", "/organizations/nope", None),
        ] {
            let answer = call(&emulator, method, target, body).await;
            story.push((answer.head, answer.body));
        }
        story
    }
    assert_eq!(story(5).await, story(5).await);
    assert_ne!(story(5).await, story(6).await);
}

#[tokio::test]
async fn the_date_header_follows_the_clock() {
    let emulator = Emulator::start().await.unwrap();
    let freeze = r#"{"freeze": "2030-01-01T00:00:00Z"}"#;
    call(&emulator, "POST", "/_emulator/clock", Some(freeze)).await;
    call(&emulator, "POST", "/_emulator/clock", Some(r#"{"advance_seconds": 90}"#)).await;
    let answer = call(&emulator, "POST", "/organizations", Some(r#"{"name": "A"}"#)).await;
    assert_eq!(answer.header("date"), Some("Tue, 01 Jan 2030 00:01:30 GMT"));
    assert_eq!(answer.json()["created_at"], "2030-01-01T00:01:30.000Z");
}

#[tokio::test]
async fn no_secret_is_in_the_ledger() {
    let emulator = Emulator::builder().api_key("sk_test_hush").start().await.unwrap();
    let body = r#"{"email": "ada@example.com", "password": "hush-password"}"#;
    call(&emulator, "POST", "/user_management/users", Some(body)).await;
    call(&emulator, "GET", "/user_management/invitations/by_token/hush-token", None).await;
    let form = [
        ("grant_type", "refresh_token"),
        ("client_secret", "hush-secret"),
        ("refresh_token", "hush-refresh"),
        ("client_id", "client_1"),
    ];
    let authenticate = Request::new("POST", "/user_management/authenticate").form(&form);
    emulator.control().send(authenticate.header("cookie", "session=hush-cookie"));
    emulator.control().send(Request::new("GET", "/sso/authorize?client_id=c&code=hush-code&state=s"));

    let shown = call(&emulator, "GET", "/_emulator/requests", None).await.text();
    let debug = format!("{:?} {:?}", emulator.ledger().entries(), emulator);
    assert!(shown.contains("ada@example.com") && debug.contains("ada@example.com"));
    assert!(!shown.contains("hush"), "{shown}");
    assert!(!debug.contains("hush"), "{debug}");

    let sent = emulator.ledger().entries().remove(0);
    assert_eq!(sent.sent().body, body);
    assert_eq!(sent.sent().bearer_token(), Some("sk_test_hush"));
}

#[tokio::test]
async fn a_stopped_emulator_frees_its_port() {
    let emulator = Emulator::start().await.unwrap();
    let address = emulator.address();
    emulator.stop().await;
    let again = Emulator::builder().port(address.port()).start().await.unwrap();
    assert_eq!(again.address(), address);
}

#[tokio::test]
async fn a_wrong_seed_keeps_the_emulator_from_starting() {
    let error = Emulator::builder().seed("organizations: [{}]").start().await.unwrap_err();
    assert_eq!(error.to_string(), "the seed does not fit: organizations[0].name: is required");
}

#[tokio::test]
async fn the_command_line_says_where_it_listens() {
    let mut process = Command::new(env!("CARGO_BIN_EXE_workos-emulator"))
        .args(["--port", "0", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(
        (&ready["api_key"], &ready["client_id"]),
        (&json!("sk_test_default"), &json!("client_emulator"))
    );
    let address = ready["url"].as_str().unwrap().strip_prefix("http://").unwrap().parse().unwrap();
    let answer = call_with(address, "GET", "/health", &[], None).await;
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(answer.status, Some(200));
}
