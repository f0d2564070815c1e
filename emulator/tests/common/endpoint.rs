//! A webhook endpoint that keeps what it receives.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use workos_emulator::effects::WEBHOOK_ENDPOINTS;
use workos_emulator::store::Record;
use workos_emulator::{Builder, Emulator, Request, sign};

pub(crate) const SECRET: &str = "whsec_test";

/// One webhook as it arrived.
#[derive(Clone)]
pub(crate) struct Webhook {
    pub(crate) signature: Option<String>,
    pub(crate) body: Vec<u8>,
}

impl Webhook {
    pub(crate) fn event(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// What its `t=` says.
    pub(crate) fn at(&self) -> jiff::Timestamp {
        let header = self.signature.as_deref().unwrap();
        let milliseconds = header.strip_prefix("t=").unwrap().split(',').next().unwrap();
        jiff::Timestamp::from_millisecond(milliseconds.parse().unwrap()).unwrap()
    }

    pub(crate) fn is_signed_with(&self, secret: &str) -> bool {
        self.signature.as_deref() == Some(&*sign(secret, self.at(), &self.body))
    }
}

/// Answers with the given statuses in turn, and then with 200.
pub(crate) struct Endpoint {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Webhook>>>,
}

impl Endpoint {
    pub(crate) async fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let statuses: Vec<u16> = statuses.to_vec();
        let keep = Arc::clone(&received);
        tokio::spawn(async move {
            let mut statuses = statuses.into_iter();
            while let Ok((stream, _)) = listener.accept().await {
                let status = statuses.next().unwrap_or(200);
                serve(stream, status, &keep).await;
            }
        });
        Self { url, received }
    }

    pub(crate) fn received(&self) -> Vec<Webhook> {
        self.received.lock().unwrap().clone()
    }

    /// Names of the organizations that the webhooks are about.
    pub(crate) fn names(&self) -> Vec<String> {
        let name = |webhook: Webhook| webhook.event()["data"]["name"].as_str().unwrap().to_owned();
        self.received().into_iter().map(name).collect()
    }

    /// An emulator with this endpoint under the id `we_1`.
    pub(crate) async fn registered(&self, builder: Builder, events: Value) -> Emulator {
        let emulator = builder.start().await.unwrap();
        register(&emulator, &self.url, events);
        emulator
    }
}

pub(crate) fn register(emulator: &Emulator, url: &str, events: Value) {
    let endpoint = json!({
        "id": "we_1", "object": "webhook_endpoint", "endpoint_url": url, "secret": SECRET, "status": "enabled",
        "events": events, "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z",
    });
    emulator.control().with_state(|state| state.store.insert(&WEBHOOK_ENDPOINTS, Record::new(endpoint)));
}

pub(crate) fn create_organization(emulator: &Emulator, name: &str) {
    let request =
        Request::new("POST", "/organizations").bearer(emulator.api_key()).json(&json!({"name": name}));
    assert_eq!(emulator.control().send(request).status, 201);
}

async fn serve(mut stream: TcpStream, status: u16, received: &Mutex<Vec<Webhook>>) {
    let mut bytes = vec![0; 65536];
    let mut length = 0;
    let (head, body) = loop {
        let read = stream.read(&mut bytes[length..]).await.unwrap();
        if read == 0 {
            return;
        }
        length += read;
        let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let expected = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if body.len() == expected.unwrap().parse::<usize>().unwrap() {
            break (head.to_owned(), body.as_bytes().to_vec());
        }
    };
    let signature = head.lines().find_map(|line| line.strip_prefix("workos-signature: "));
    received.lock().unwrap().push(Webhook { signature: signature.map(str::to_owned), body });
    let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(answer.as_bytes()).await.unwrap();
}
