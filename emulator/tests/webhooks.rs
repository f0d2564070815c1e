//! Webhooks as an endpoint receives them.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::HashSet;
use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use workos_emulator::effects::WEBHOOK_ENDPOINTS;
use workos_emulator::store::Record;
use workos_emulator::{Emulator, Request, WebhookSettings, sign};

const SECRET: &str = "whsec_test";

/// Answers with these statuses in turn and hands back what it received: signature header and body.
async fn endpoint(statuses: Vec<u16>) -> (String, tokio::task::JoinHandle<Vec<(String, Vec<u8>)>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hooks", listener.local_addr().unwrap());
    let received = tokio::spawn(async move {
        let mut received = Vec::new();
        for status in statuses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut bytes = vec![0; 65536];
            let mut length = 0;
            let (head, body) = loop {
                length += stream.read(&mut bytes[length..]).await.unwrap();
                let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
                let Some((head, body)) = text.split_once("\r\n\r\n") else {
                    continue;
                };
                let expected: usize = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "))
                    .unwrap()
                    .parse()
                    .unwrap();
                if body.len() == expected {
                    break (head.to_owned(), body.as_bytes().to_vec());
                }
            };
            let signature = head.lines().find_map(|line| line.strip_prefix("workos-signature: ")).unwrap();
            received.push((signature.to_owned(), body));
            let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
        received
    });
    (url, received)
}

async fn emulator_with(url: &str, events: serde_json::Value) -> Emulator {
    let mut settings = WebhookSettings::default();
    settings.first_delay = Duration::from_millis(20);
    let emulator = Emulator::builder().webhooks(settings).start().await.unwrap();
    let endpoint = json!({
        "id": "we_1", "endpoint_url": url, "secret": SECRET, "status": "enabled", "events": events,
    });
    emulator.control().with_state(|state| state.store.insert(&WEBHOOK_ENDPOINTS, Record::new(endpoint)));
    emulator
}

fn create_organization(emulator: &Emulator, name: &str) {
    let request =
        Request::new("POST", "/organizations").bearer(emulator.api_key()).json(&json!({"name": name}));
    assert_eq!(emulator.control().send(request).status, 201);
}

#[tokio::test]
async fn each_attempt_is_signed_afresh_until_one_is_accepted() {
    let (url, received) = endpoint(vec![500, 503, 200]).await;
    let emulator = emulator_with(&url, json!([])).await;
    create_organization(&emulator, "Acme");
    emulator.control().webhooks_settled().await;

    let received = received.await.unwrap();
    let mut times = HashSet::new();
    for (header, body) in &received {
        let milliseconds = header.strip_prefix("t=").and_then(|rest| rest.split_once(", v1=")).unwrap().0;
        let at = jiff::Timestamp::from_millisecond(milliseconds.parse().unwrap()).unwrap();
        assert_eq!(*header, sign(SECRET, at, body));
        times.insert(milliseconds.to_owned());
        let event: serde_json::Value = serde_json::from_slice(body).unwrap();
        assert_eq!(
            (&event["event"], &event["data"]["name"]),
            (&json!("organization.created"), &json!("Acme"))
        );
    }
    assert_eq!(times.len(), 3, "every attempt has its own timestamp");
    let attempts = emulator.control().webhook_attempts();
    let outcomes: Vec<_> =
        attempts.iter().map(|attempt| (attempt.attempt, attempt.status, attempt.delivered)).collect();
    assert_eq!(outcomes, [(1, Some(500), false), (2, Some(503), false), (3, Some(200), true)]);
}

#[tokio::test]
async fn an_endpoint_gets_its_events_in_order_and_no_others() {
    let (url, received) = endpoint(vec![200, 200]).await;
    let emulator = emulator_with(&url, json!(["organization.deleted"])).await;
    for name in ["First", "Second"] {
        create_organization(&emulator, name);
        let list = emulator.control().send(Request::new("GET", "/organizations").bearer(emulator.api_key()));
        let id = list.value()["data"][0]["id"].as_str().unwrap().to_owned();
        let delete = Request::new("DELETE", &format!("/organizations/{id}")).bearer(emulator.api_key());
        assert_eq!(emulator.control().send(delete).status, 200);
    }
    emulator.control().webhooks_settled().await;
    let bodies = received.await.unwrap().into_iter().map(|(_, body)| body);
    let names: Vec<String> = bodies
        .map(|body| {
            let event: serde_json::Value = serde_json::from_slice(&body).unwrap();
            format!("{} {}", event["event"].as_str().unwrap(), event["data"]["name"].as_str().unwrap())
        })
        .collect();
    assert_eq!(names, ["organization.deleted First", "organization.deleted Second"]);
}

#[tokio::test]
async fn an_endpoint_that_is_never_there_is_given_up() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", closed.local_addr().unwrap());
    drop(closed);
    let emulator = emulator_with(&url, json!([])).await;
    create_organization(&emulator, "Acme");
    emulator.control().webhooks_settled().await;
    let attempts = emulator.control().webhook_attempts();
    assert_eq!(attempts.len(), 4);
    assert!(attempts.iter().all(|attempt| attempt.error.is_some() && !attempt.delivered));
}

#[tokio::test]
async fn other_hosts_are_not_called() {
    let emulator = emulator_with("http://192.0.2.1/hooks", json!([])).await;
    create_organization(&emulator, "Acme");
    emulator.control().webhooks_settled().await;
    let attempts = emulator.control().webhook_attempts();
    assert_eq!(attempts.len(), 1, "{attempts:?}");
    assert_eq!(attempts[0].error.as_deref(), Some("not an address of this machine"));
}
