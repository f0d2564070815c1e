//! Webhooks from the emulator's courier to a listener, verified and decoded by the client.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use workos_emulator::{Emulator, Request, WebhookSettings};
use workos_kit::ErrorKind;
use workos_kit::events::{EventData, EventType};
use workos_kit::webhooks::{
    CreateWebhookEndpointParams, ListWebhookEndpointsParams, UpdateWebhookEndpointParams, WebhookEndpoint,
    WebhookVerifier,
};

use crate::support::{Bench, DEMO};

/// What arrived: the raw body and the header that vouches for it.
#[derive(Debug)]
struct Delivery {
    body: Vec<u8>,
    signature: String,
}

/// An application's webhook endpoint.
struct Listener {
    url: String,
    deliveries: mpsc::UnboundedReceiver<Delivery>,
}

impl Listener {
    /// Answers with these statuses in turn, then with 200.
    async fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
        let (sender, deliveries) = mpsc::unbounded_channel();
        let mut statuses = VecDeque::from(statuses.to_vec());
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let delivery = receive(&mut stream).await;
                let status = statuses.pop_front().unwrap_or(200);
                // Known here before it is answered, so that a settled courier means a received delivery.
                let _ = sender.send(delivery);
                let answer = format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { url, deliveries }
    }

    async fn next(&mut self) -> Delivery {
        let next = tokio::time::timeout(Duration::from_secs(10), self.deliveries.recv());
        next.await.expect("a delivery in time").unwrap()
    }
}

async fn receive(stream: &mut TcpStream) -> Delivery {
    let mut received = Vec::new();
    let head = loop {
        stream.read_buf(&mut received).await.unwrap();
        if let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") {
            break String::from_utf8(received.drain(..end + 4).collect()).unwrap();
        }
    };
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    let length: usize = header("content-length").unwrap().parse().unwrap();
    while received.len() < length {
        stream.read_buf(&mut received).await.unwrap();
    }
    Delivery { body: received, signature: header("workos-signature").unwrap() }
}

async fn start() -> Bench {
    let mut settings = WebhookSettings::default();
    settings.first_delay = Duration::from_millis(20);
    Bench::with(Emulator::builder().seed(DEMO).webhooks(settings)).await
}

async fn subscribe(bench: &Bench, url: &str) -> WebhookEndpoint {
    let params = CreateWebhookEndpointParams::new(url, ["dsync.user.created", "dsync.user.updated"]);
    bench.workos.webhooks().create_webhook_endpoint(params).await.unwrap()
}

/// Plays the directory's provider: it brings a new user.
fn provision(bench: &Bench, email: &str) {
    let members = json!({"idp_id": email, "email": email, "first_name": "Grace", "groups": ["Engineering"]});
    let request = Request::new("POST", "/_emulator/directories/directory_01DEMO/users").json(&members);
    let answer = bench.control().send(request);
    assert_eq!(answer.status, 201, "{}", answer.value());
}

#[tokio::test]
async fn a_provisioned_user_arrives_verified_and_typed() {
    let (bench, mut listener) = (start().await, Listener::start(&[]).await);
    let endpoint = subscribe(&bench, &listener.url).await;
    assert_eq!(endpoint.endpoint_url, listener.url);
    provision(&bench, "grace@foo-corp.com");

    let delivery = listener.next().await;
    let event = bench
        .workos
        .webhooks()
        .construct_event(&delivery.body, &delivery.signature, &endpoint.secret)
        .expect("the secret that was given at creation signs the deliveries");
    assert_eq!(event.event, EventType::DsyncUserCreated);
    let EventData::DsyncUserCreated(user) = event.typed().unwrap() else { panic!("{event:?}") };
    assert_eq!(
        (user.email.as_deref(), user.first_name.as_deref()),
        (Some("grace@foo-corp.com"), Some("Grace"))
    );
    assert_eq!(user.directory_id, "directory_01DEMO");

    let id = user.id.clone();
    let read = bench.workos.directory_sync().get_user(&id).await.unwrap();
    assert_eq!(read.email, user.email, "the webhook tells of a user that the API knows");

    bench.control().webhooks_settled().await;
    let attempts = bench.control().webhook_attempts();
    assert_eq!(attempts.len(), 1, "dsync.group.user_added was not subscribed to: {attempts:?}");
    assert!(attempts[0].delivered && attempts[0].event_id == event.id, "{attempts:?}");
}

#[tokio::test]
async fn a_retry_is_signed_anew_and_tells_of_the_same_event() {
    let (bench, mut listener) = (start().await, Listener::start(&[500]).await);
    let endpoint = subscribe(&bench, &listener.url).await;
    provision(&bench, "grace@foo-corp.com");
    let (first, second) = (listener.next().await, listener.next().await);

    let verifier = WebhookVerifier::new(&endpoint.secret);
    let times = [&first, &second].map(|delivery| {
        verifier.verify(&delivery.body, &delivery.signature).expect("each attempt is genuine").timestamp
    });
    assert!(times[1] > times[0], "a late retry must not look like a replay: {times:?}");
    assert_ne!(first.signature, second.signature, "the time is part of what is signed");
    let ids = [&first, &second]
        .map(|delivery| verifier.construct_event(&delivery.body, &delivery.signature).unwrap().id);
    assert_eq!(ids[0], ids[1], "by its id the application recognizes what it has handled");

    bench.control().webhooks_settled().await;
    let attempts: Vec<_> = bench
        .control()
        .webhook_attempts()
        .iter()
        .map(|attempt| (attempt.status, attempt.delivered))
        .collect();
    assert_eq!(attempts, [(Some(500), false), (Some(200), true)], "no third attempt after a success");
}

#[tokio::test]
async fn tampered_forged_and_old_deliveries_are_refused() {
    let (bench, mut listener) = (start().await, Listener::start(&[]).await);
    let endpoint = subscribe(&bench, &listener.url).await;
    provision(&bench, "grace@foo-corp.com");
    let Delivery { body, signature } = listener.next().await;
    let verifier = WebhookVerifier::new(&endpoint.secret);
    let refused = |verifier: &WebhookVerifier, body: &[u8], signature: &str| {
        let error = verifier.construct_event(body, signature).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SignatureMismatch, "{error}");
        error.code().unwrap().to_owned()
    };

    let mut tampered = body.clone();
    let position = tampered.windows(5).position(|window| window == b"Grace").unwrap();
    tampered[position] = b'D';
    assert_eq!(refused(&verifier, &tampered, &signature), "signature_mismatch", "one byte is enough");
    let parsed: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let rewritten = serde_json::to_vec_pretty(&parsed).unwrap();
    assert_eq!(refused(&verifier, &rewritten, &signature), "signature_mismatch", "the bytes count");
    let stranger = WebhookVerifier::new("another endpoint's secret");
    assert_eq!(refused(&stranger, &body, &signature), "signature_mismatch");

    // The time is signed too: an old delivery cannot be made young.
    let (time, rest) = signature.split_once(',').unwrap();
    let moved: i64 = time.trim_start_matches("t=").parse::<i64>().unwrap() + 1;
    assert_eq!(refused(&verifier, &body, &format!("t={moved},{rest}")), "signature_mismatch");

    let now = jiff::Timestamp::now();
    let later = move || now + jiff::SignedDuration::from_secs(600);
    let later = verifier.clone().clock(Arc::new(later));
    assert_eq!(
        refused(&later, &body, &signature),
        "timestamp_outside_tolerance",
        "a replay after ten minutes"
    );
    let patient = later.tolerance(Duration::from_secs(900));
    patient.verify(&body, &signature).expect("unless the application allows it");
}

#[tokio::test]
async fn a_sender_whose_clock_is_ahead_is_refused_too() {
    let (bench, mut listener) = (start().await, Listener::start(&[]).await);
    let endpoint = subscribe(&bench, &listener.url).await;
    bench.control().clock().advance(Duration::from_secs(600));
    provision(&bench, "grace@foo-corp.com");
    let delivery = listener.next().await;
    let verifier = WebhookVerifier::new(&endpoint.secret);
    let error = verifier.verify(&delivery.body, &delivery.signature).unwrap_err();
    assert_eq!(error.code(), Some("timestamp_outside_tolerance"), "the tolerance is symmetric");
}

#[tokio::test]
async fn deliveries_verify_while_a_secret_is_rotated() {
    let (bench, mut listener) = (start().await, Listener::start(&[]).await);
    let service = bench.workos.webhooks();
    let old = subscribe(&bench, &listener.url).await;
    provision(&bench, "grace@foo-corp.com");
    let by_old = listener.next().await;

    service.delete_webhook_endpoint(&old.id).await.unwrap();
    let new = subscribe(&bench, &listener.url).await;
    assert!(new.secret != old.secret, "a new endpoint has a secret of its own");
    provision(&bench, "tim@foo-corp.com");
    let by_new = listener.next().await;

    let both = WebhookVerifier::with_secrets([&new.secret, &old.secret]);
    let index = |delivery: &Delivery| both.verify(&delivery.body, &delivery.signature).unwrap().secret_index;
    assert_eq!((index(&by_new), index(&by_old)), (0, 1), "the application sees which secret is still in use");
    let error = WebhookVerifier::new(&new.secret).verify(&by_old.body, &by_old.signature).unwrap_err();
    assert_eq!(error.code(), Some("signature_mismatch"), "after the rotation the old secret is worthless");
}

#[tokio::test]
async fn an_unknown_event_is_genuine_and_keeps_its_data() {
    let (bench, mut listener) = (start().await, Listener::start(&[]).await);
    let endpoint = subscribe(&bench, &listener.url).await;
    let request = Request::new("POST", "/_emulator/webhooks/send");
    let sent = bench.control().send(request.json(&json!({"type": "comet.sighted", "data": {"tail": 7}})));
    assert_eq!(sent.status, 201, "{}", sent.value());

    let delivery = listener.next().await;
    let event = WebhookVerifier::new(&endpoint.secret)
        .construct_event(&delivery.body, &delivery.signature)
        .expect("tomorrow's event types break nobody");
    assert_eq!(event.event.as_str(), "comet.sighted");
    assert_eq!(event.typed().unwrap(), EventData::Unknown);
    assert_eq!(event.data::<serde_json::Value>().unwrap(), json!({"tail": 7}));
}

#[tokio::test]
async fn endpoints_are_listed_changed_and_silenced() {
    let (bench, mut listener) = (start().await, Listener::start(&[]).await);
    let service = bench.workos.webhooks();
    let endpoint = subscribe(&bench, &listener.url).await;
    let listed = service.list_webhook_endpoints(ListWebhookEndpointsParams::new()).await.unwrap();
    assert_eq!(listed.data.len(), 1);
    assert_eq!((&listed.data[0].id, &listed.data[0].events), (&endpoint.id, &endpoint.events));

    let params = UpdateWebhookEndpointParams::new().status("disabled");
    let disabled = service.update_webhook_endpoint(&endpoint.id, params).await.unwrap();
    assert_eq!(
        (disabled.status.as_str(), &disabled.events),
        ("disabled", &endpoint.events),
        "only what was named"
    );
    provision(&bench, "silent@foo-corp.com");
    let params = UpdateWebhookEndpointParams::new().status("enabled");
    service.update_webhook_endpoint(&endpoint.id, params).await.unwrap();
    provision(&bench, "loud@foo-corp.com");
    let delivery = listener.next().await;
    let body = String::from_utf8(delivery.body).unwrap();
    assert!(body.contains("loud@foo-corp.com"), "nothing is delivered later that was silenced: {body}");
}
