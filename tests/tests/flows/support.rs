//! A client at an emulator of its own, and a bare HTTP exchange for what is not the client's part.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use workos_emulator::{Control, Emulator, Entry};
use workos_kit::{Error, WorkOS, operations};

/// An organization, a user in it, connections and a directory: what the demo starts from.
pub(crate) const DEMO: &str = include_str!("../../../examples/demo/seed.yaml");

/// An emulator and a client that is configured for it.
pub(crate) struct Bench {
    pub(crate) emulator: Emulator,
    pub(crate) workos: WorkOS,
}

impl Bench {
    pub(crate) async fn start(seed: &str) -> Self {
        Self::with(Emulator::builder().seed(seed)).await
    }

    pub(crate) async fn with(builder: workos_emulator::Builder) -> Self {
        let emulator = builder.start().await.unwrap();
        let workos = WorkOS::builder()
            .api_key(emulator.api_key())
            .client_id(emulator.client_id())
            .base_url(emulator.url())
            .build()
            .unwrap();
        Self { emulator, workos }
    }

    pub(crate) fn control(&self) -> Control {
        self.emulator.control()
    }

    /// The requests that arrived for an operation.
    pub(crate) fn requests(&self, operation: &str) -> Vec<Entry> {
        assert!(operations::find(operation).is_some(), "there is no operation {operation}");
        self.emulator.ledger().of(operation)
    }

    /// The code in the newest mail to an address.
    pub(crate) fn mailed_code(&self, to: &str) -> String {
        self.control().last_mail(to).expect("a mail").code.expect("a code in the mail")
    }
}

/// Kind, status and code of an error, which is what applications branch on.
pub(crate) fn refusal(error: &Error) -> (&'static str, Option<u16>, Option<&str>) {
    (error.kind().as_str(), error.status(), error.code())
}

/// What a browser gets.
pub(crate) struct Answer {
    /// Status line and headers.
    pub(crate) head: String,
    pub(crate) body: String,
    /// Where it is sent, if it is.
    pub(crate) redirect: Option<String>,
}

/// Opens a URL of the emulator and follows redirects as far as they stay there, as a browser does.
pub(crate) async fn visit(emulator: &Emulator, url: &str) -> Answer {
    let mut url = url.to_owned();
    for _ in 0..10 {
        let target = url.strip_prefix(emulator.url()).expect("a URL of the emulator");
        let answer = fetch(emulator, target).await;
        match &answer.redirect {
            Some(next) if next.starts_with(emulator.url()) => url.clone_from(next),
            Some(next) if next.starts_with('/') => url = format!("{}{next}", emulator.url()),
            _ => return answer,
        }
    }
    panic!("the redirects do not end");
}

/// The answer to a `GET`, written by hand: what is not the client's part needs no client.
pub(crate) async fn fetch(emulator: &Emulator, target: &str) -> Answer {
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    let host = emulator.address();
    let request = format!("GET {target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").expect("an HTTP answer");
    let redirect = head.lines().find_map(|line| line.strip_prefix("location: ")).map(str::to_owned);
    Answer { head: head.to_owned(), body: body.to_owned(), redirect }
}
