//! Faults as a client meets them on the socket.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::time::{Duration, Instant};

use common::{call, call_with};
use serde_json::json;
use workos_emulator::{Drop, Emulator, Fault};

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
