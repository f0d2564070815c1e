//! Webhooks as an endpoint receives them.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::collections::HashSet;
use std::time::Duration;

use common::call;
use common::endpoint::{Endpoint, SECRET, create_organization, register};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use workos_emulator::{
    Builder, Clock, Emulator, Request, SignatureFault, UnknownWebhook, WebhookFault, WebhookFaultError,
    WebhookSettings, sign,
};

fn frozen() -> Builder {
    let clock = Clock::frozen("2026-01-15T12:00:00Z".parse().unwrap());
    Emulator::builder().clock(clock)
}

fn prompt() -> Builder {
    let mut settings = WebhookSettings::default();
    settings.first_delay = Duration::from_millis(20);
    Emulator::builder().webhooks(settings)
}

#[tokio::test]
async fn each_attempt_is_signed_afresh_until_one_is_accepted() {
    let endpoint = Endpoint::start(&[500, 503]).await;
    let emulator = endpoint.registered(prompt(), json!([])).await;
    create_organization(&emulator, "Acme");
    emulator.control().webhooks_settled().await;

    let received = endpoint.received();
    let times: HashSet<_> = received.iter().map(|webhook| webhook.at().as_millisecond()).collect();
    assert_eq!(times.len(), 3, "every attempt has its own timestamp");
    for webhook in &received {
        assert!(webhook.is_signed_with(SECRET));
        let event = webhook.event();
        assert_eq!(
            (&event["event"], &event["data"]["name"]),
            (&json!("organization.created"), &json!("Acme"))
        );
    }
    let attempts = emulator.control().webhook_attempts();
    let outcomes: Vec<_> =
        attempts.iter().map(|attempt| (attempt.attempt, attempt.status, attempt.delivered)).collect();
    assert_eq!(outcomes, [(1, Some(500), false), (2, Some(503), false), (3, Some(200), true)]);
}

#[tokio::test]
async fn an_endpoint_gets_its_events_in_order_and_no_others() {
    let endpoint = Endpoint::start(&[]).await;
    let emulator = endpoint.registered(prompt(), json!(["organization.deleted"])).await;
    for name in ["First", "Second"] {
        create_organization(&emulator, name);
        let list = emulator.control().send(Request::new("GET", "/organizations").bearer(emulator.api_key()));
        let id = list.value()["data"][0]["id"].as_str().unwrap().to_owned();
        let delete = Request::new("DELETE", &format!("/organizations/{id}")).bearer(emulator.api_key());
        assert_eq!(emulator.control().send(delete).status, 200);
    }
    emulator.control().webhooks_settled().await;
    assert!(endpoint.received().iter().all(|webhook| webhook.event()["event"] == "organization.deleted"));
    assert_eq!(endpoint.names(), ["First", "Second"]);
}

#[tokio::test]
async fn an_endpoint_that_is_never_there_is_given_up() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", closed.local_addr().unwrap());
    drop(closed);
    let emulator = prompt().start().await.unwrap();
    register(&emulator, &url, json!([]));
    create_organization(&emulator, "Acme");
    emulator.control().webhooks_settled().await;
    let attempts = emulator.control().webhook_attempts();
    assert_eq!(attempts.len(), 4);
    assert!(attempts.iter().all(|attempt| attempt.error.is_some() && !attempt.delivered));
}

#[tokio::test]
async fn other_hosts_are_not_called() {
    let emulator = prompt().start().await.unwrap();
    register(&emulator, "http://192.0.2.1/hooks", json!([]));
    create_organization(&emulator, "Acme");
    emulator.control().webhooks_settled().await;
    let attempts = emulator.control().webhook_attempts();
    assert_eq!(attempts.len(), 1, "{attempts:?}");
    assert_eq!(attempts[0].error.as_deref(), Some("not an address of this machine"));
}

#[tokio::test]
async fn on_a_frozen_clock_the_next_attempt_comes_when_it_is_advanced() {
    let endpoint = Endpoint::start(&[500, 500]).await;
    let emulator = endpoint.registered(frozen(), json!([])).await;
    let control = emulator.control();
    create_organization(&emulator, "Acme");
    control.webhooks_settled().await;
    assert_eq!((endpoint.received().len(), control.waiting_webhooks()), (1, 1));
    // The second attempt is 100 ms after the first, the third 200 ms after the second.
    for (advance, attempts) in [(99, 1), (1, 2), (199, 2), (1, 3)] {
        control.clock().advance(Duration::from_millis(advance));
        control.webhooks_settled().await;
        assert_eq!(endpoint.received().len(), attempts);
    }
    assert_eq!(control.waiting_webhooks(), 0);
    let at = |index: usize| endpoint.received()[index].at().as_millisecond();
    assert_eq!((at(1) - at(0), at(2) - at(1)), (100, 200));
    assert!(endpoint.received().iter().all(|webhook| webhook.is_signed_with(SECRET)));
}

#[tokio::test]
async fn a_drain_waits_for_no_clock_and_no_pause() {
    let endpoint = Endpoint::start(&[500, 500, 500]).await;
    let emulator = endpoint.registered(frozen(), json!([])).await;
    let control = emulator.control();
    control.pause_webhooks();
    create_organization(&emulator, "Acme");
    create_organization(&emulator, "Bolt");
    control.webhooks_settled().await;
    assert!(endpoint.received().is_empty() && control.webhooks_are_paused());
    control.drain_webhooks().await;
    assert_eq!(control.waiting_webhooks(), 0);
    assert_eq!(control.webhook_attempts().iter().filter(|attempt| attempt.delivered).count(), 2);

    create_organization(&emulator, "Core");
    control.webhooks_settled().await;
    assert_eq!(control.waiting_webhooks(), 1, "it is still paused");
    control.resume_webhooks();
    control.webhooks_settled().await;
    assert_eq!(endpoint.names().last().unwrap(), "Core");
}

#[tokio::test]
async fn webhooks_get_lost_doubled_late_and_out_of_order() {
    let endpoint = Endpoint::start(&[]).await;
    let emulator = endpoint.registered(frozen(), json!([])).await;
    let control = emulator.control();
    for fault in [
        WebhookFault::on("organization.*").lost(),
        WebhookFault::on("organization.created").duplicated(2),
        WebhookFault::any().delayed(Duration::from_secs(60)),
        WebhookFault::any().to("we_1").overtaken_by(1),
        WebhookFault::on("user.created").lost(),
    ] {
        control.webhook_fault(fault).unwrap();
    }
    for name in ["Lost", "Doubled", "Late", "Overtaken", "Overtaker"] {
        create_organization(&emulator, name);
    }
    control.webhooks_settled().await;
    assert_eq!(endpoint.names(), ["Doubled", "Doubled", "Doubled", "Overtaker", "Overtaken"]);
    let ids: HashSet<_> =
        endpoint.received()[..3].iter().map(|webhook| webhook.event()["id"].to_string()).collect();
    assert_eq!(ids.len(), 1, "a duplicate has the id of the first");
    control.clock().advance(Duration::from_secs(60));
    control.webhooks_settled().await;
    assert_eq!(endpoint.names().last().unwrap(), "Late");

    let unused = control.unused_webhook_faults();
    assert_eq!(unused.len(), 1);
    assert_eq!(unused[0].fault.event.as_deref(), Some("user.created"));
    let faults: Vec<bool> = control.webhook_attempts().iter().map(|attempt| attempt.fault).collect();
    assert_eq!(faults, [true, true, true, false, true, true]);
    assert_eq!(control.webhook_fault(WebhookFault::any()), Err(WebhookFaultError::Empty));
    control.clear_webhook_faults();
    control.assert_all_faults_used();
}

#[tokio::test]
async fn signatures_and_timestamps_are_wrong_once() {
    // The endpoint refuses what is wrong; the second attempt is sound.
    let endpoint = Endpoint::start(&[400, 200, 400, 200, 400, 200, 400, 200, 400, 200]).await;
    let emulator = endpoint.registered(prompt(), json!([])).await;
    let control = emulator.control();
    let signature = |fault| WebhookFault::any().signature(fault);
    for fault in [
        signature(SignatureFault::Forged),
        signature(SignatureFault::Missing),
        signature(SignatureFault::Malformed),
        signature(SignatureFault::BodyAltered),
        WebhookFault::any().timestamp_shifted(-600),
    ] {
        control.webhook_fault(fault).unwrap();
        create_organization(&emulator, "Acme");
        control.webhooks_settled().await;
    }
    let received = endpoint.received();
    assert_eq!(received.len(), 10);
    assert!(received.iter().skip(1).step_by(2).all(|webhook| webhook.is_signed_with(SECRET)));
    let [forged, missing, malformed, altered, old] = [0, 2, 4, 6, 8].map(|index| &received[index]);
    assert!(!forged.is_signed_with(SECRET) && forged.signature.as_deref().unwrap().contains(", v1="));
    assert_eq!(missing.signature, None);
    assert!(!malformed.signature.as_deref().unwrap().contains("v1"));
    assert!(!altered.is_signed_with(SECRET));
    assert_eq!(altered.event(), received[7].event(), "the same JSON in other bytes");
    assert!(old.is_signed_with(SECRET));
    let age = received[9].at().duration_since(old.at()).as_secs();
    assert!((600..605).contains(&age), "{age}");
}

#[tokio::test]
async fn a_rotated_secret_signs_from_now_on_and_the_former_one_too_if_wanted() {
    let endpoint = Endpoint::start(&[500]).await;
    let emulator = endpoint.registered(frozen(), json!([])).await;
    let control = emulator.control();
    create_organization(&emulator, "Acme");
    control.webhooks_settled().await;
    let second = control.rotate_webhook_secret("we_1", false).unwrap();
    control.clock().advance(Duration::from_secs(1));
    control.webhooks_settled().await;
    assert!(endpoint.received()[0].is_signed_with(SECRET));
    assert!(endpoint.received()[1].is_signed_with(&second), "also what was queued before");

    let third = control.rotate_webhook_secret("we_1", true).unwrap();
    create_organization(&emulator, "Bolt");
    control.webhooks_settled().await;
    let both = endpoint.received().pop().unwrap();
    let header = both.signature.clone().unwrap();
    let (_, former) = header.rsplit_once(", ").unwrap();
    assert!(header.starts_with(&sign(&third, both.at(), &both.body)), "{header}");
    assert!(sign(&second, both.at(), &both.body).ends_with(former), "{header}");
    let shown = control.send(Request::new("GET", "/webhook_endpoints").bearer(emulator.api_key())).value();
    assert_eq!(shown["data"][0]["secret"], json!(third));
    let unknown = control.rotate_webhook_secret("we_2", false);
    assert_eq!(unknown, Err(UnknownWebhook::Endpoint("we_2".to_owned())));
}

#[tokio::test]
async fn an_event_is_awaited_and_replayed() {
    let endpoint = Endpoint::start(&[]).await;
    let emulator = endpoint.registered(prompt(), json!([])).await;
    let control = emulator.control();
    let wait = Duration::from_secs(10);
    let awaited = tokio::spawn({
        let control = control.clone();
        async move { control.await_event("organization.created", None, wait).await }
    });
    tokio::task::yield_now().await;
    create_organization(&emulator, "Acme");
    let event = awaited.await.unwrap().unwrap();
    assert_eq!(event["data"]["name"], "Acme");
    let id = event["id"].as_str().unwrap();
    control.webhooks_settled().await;
    control.replay_webhook(id).unwrap();
    control.webhooks_settled().await;
    assert_eq!(
        endpoint.received().iter().map(|webhook| webhook.event()).collect::<Vec<_>>(),
        [event.clone(), event.clone()]
    );
    let later = control.await_event("organization.created", Some(id), Duration::from_millis(10)).await;
    assert_eq!(later, None);
    let unknown = control.replay_webhook("event_0");
    assert_eq!(unknown, Err(UnknownWebhook::Event("event_0".to_owned())));
}

#[tokio::test]
async fn everything_about_webhooks_is_controlled_over_http() {
    let endpoint = Endpoint::start(&[]).await;
    let emulator = endpoint.registered(frozen(), json!([])).await;
    let post = async |path: &str, body: Option<Value>| {
        let body = body.map(|body| body.to_string());
        call(&emulator, "POST", &format!("/_emulator/{path}"), body.as_deref()).await
    };
    assert_eq!(post("webhooks/pause", None).await.status, Some(204));
    let fault = json!({"event": "organization.*", "duplicates": 1});
    assert_eq!(post("webhooks/faults", Some(fault)).await.status, Some(204));
    assert_eq!(post("webhooks/faults", Some(json!({"event": "x"}))).await.status, Some(422));
    create_organization(&emulator, "Acme");
    let event =
        call(&emulator, "GET", "/_emulator/events/await?event=organization.created", None).await.json();
    let none = "/_emulator/events/await?event=user.created&timeout_ms=1";
    assert_eq!(call(&emulator, "GET", none, None).await.status, Some(404));
    assert_eq!(post("webhooks/drain", None).await.status, Some(204));
    assert_eq!(post("webhooks/resume", None).await.status, Some(204));
    assert_eq!(post("webhooks/replay", Some(json!({"event_id": event["id"]}))).await.status, Some(204));
    assert_eq!(post("webhooks/replay", Some(json!({"event_id": "event_0"}))).await.status, Some(422));
    let rotated = post("webhooks/rotate-secret", Some(json!({"endpoint_id": "we_1"}))).await.json();
    assert_eq!(post("webhooks/settled", None).await.status, Some(204));
    create_organization(&emulator, "Bolt");
    assert_eq!(post("webhooks/settled", None).await.status, Some(204));
    assert_eq!(endpoint.names(), ["Acme", "Acme", "Acme", "Bolt"]);
    assert!(endpoint.received()[3].is_signed_with(rotated["secret"].as_str().unwrap()));
    let faults = call(&emulator, "GET", "/_emulator/webhooks/faults", None).await.json();
    assert_eq!(faults["data"][0]["struck"], 1);
    let unused = call(&emulator, "GET", "/_emulator/webhooks/faults/unused", None).await.json();
    assert_eq!(unused["data"], json!([]));
    assert_eq!(call(&emulator, "DELETE", "/_emulator/webhooks/faults", None).await.status, Some(204));
    let attempts = call(&emulator, "GET", "/_emulator/webhooks", None).await.json();
    assert_eq!(attempts["data"].as_array().unwrap().len(), 4);

    let skewed = post("clock", Some(json!({"skew_seconds": -600}))).await.json();
    assert_eq!(skewed["frozen"], false);
    assert_eq!(post("clock", Some(json!({"freeze": true, "resume": true}))).await.status, Some(422));
}
