//! A server on loopback that answers with the bytes it is told, and remembers what it was sent.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use workos_kit::organizations::CreateOrganizationParams;
use workos_kit::{Error, WorkOS};

/// The API key of [`Server::client`].
pub(crate) const KEY: &str = "sk_test_do_not_show";

/// An organization as the API answers it.
pub(crate) const ORGANIZATION: &str = r#"{"object":"organization","id":"org_1","name":"Foo","domains":[],
    "metadata":{},"external_id":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}"#;

/// What the server does with a request.
#[derive(Clone)]
pub(crate) enum Answer {
    /// Writes these bytes and closes the connection.
    Bytes(Vec<u8>),
    /// Writes these bytes and waits for the next request.
    Keep(Vec<u8>),
    /// Closes the connection.
    Drop,
    /// Never answers.
    Stall,
}

/// An answer with a JSON body.
pub(crate) fn json(status: u16, body: &str) -> Answer {
    with_headers(status, "content-type: application/json\r\n", body.as_bytes())
}

/// An answer with headers, each ended by CRLF.
pub(crate) fn with_headers(status: u16, headers: &str, body: &[u8]) -> Answer {
    Answer::Bytes(response(status, &format!("connection: close\r\n{headers}"), body))
}

/// An answer after which the connection stays open.
pub(crate) fn kept_open(status: u16, body: &str) -> Answer {
    Answer::Keep(response(status, "content-type: application/json\r\n", body.as_bytes()))
}

/// A call that may be repeated.
pub(crate) async fn get(client: &WorkOS) -> Error {
    client.organizations().get_organization("org_1").await.unwrap_err()
}

/// A call that must not be.
pub(crate) async fn post(client: &WorkOS) -> Error {
    client.organizations().create_organization(CreateOrganizationParams::new("Foo")).await.unwrap_err()
}

pub(crate) struct Server {
    pub(crate) url: String,
    log: Arc<Mutex<Log>>,
}

#[derive(Default)]
struct Log {
    requests: Vec<String>,
    connections: usize,
}

impl Server {
    /// A server that gives these answers in turn, and the last one from then on.
    pub(crate) async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let log = Arc::<Mutex<Log>>::default();
        let (shared, answers) = (log.clone(), Arc::new(answers));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                shared.lock().unwrap().connections += 1;
                tokio::spawn(serve(stream, answers.clone(), shared.clone()));
            }
        });
        Self { url, log }
    }

    pub(crate) fn client(&self) -> WorkOS {
        WorkOS::builder().api_key(KEY).client_id("client_test").base_url(&self.url).build().unwrap()
    }

    /// The requests so far, whole.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.log.lock().unwrap().requests.clone()
    }

    /// The number of requests so far.
    pub(crate) fn count(&self) -> usize {
        self.log.lock().unwrap().requests.len()
    }

    /// The number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.log.lock().unwrap().connections
    }
}

async fn serve(mut stream: TcpStream, answers: Arc<Vec<Answer>>, log: Arc<Mutex<Log>>) {
    loop {
        let Some(request) = read(&mut stream).await else {
            return;
        };
        let answer = {
            let mut log = log.lock().unwrap();
            log.requests.push(request);
            answers[(log.requests.len() - 1).min(answers.len() - 1)].clone()
        };
        match answer {
            // A client that went away in between is what some tests are about.
            Answer::Bytes(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Answer::Keep(bytes) => drop(stream.write_all(&bytes).await),
            Answer::Drop => return,
            Answer::Stall => tokio::time::sleep(Duration::from_secs(60)).await,
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !is_complete(&request) {
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(length) => request.extend_from_slice(&chunk[..length]),
        }
    }
    Some(String::from_utf8_lossy(&request).into_owned())
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    body.len() >= length.unwrap_or(0)
}

fn response(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status} Reason\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}
