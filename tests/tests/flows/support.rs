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

/// Head and body of the answer to a `GET`, redirects not followed: what a browser or `curl` would see.
pub(crate) async fn fetch(emulator: &Emulator, target: &str) -> (String, String) {
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    let request =
        format!("GET {target} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", emulator.address());
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").expect("an HTTP answer");
    (head.to_owned(), body.to_owned())
}
