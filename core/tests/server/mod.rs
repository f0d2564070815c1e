//! A server on loopback that answers with the bytes it is told, and remembers what it was sent.
#![allow(dead_code, reason = "each test file uses a part")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use workos_kit::WorkOS;

/// What the server does with a request.
#[derive(Clone)]
pub enum Answer {
    /// Writes these bytes and closes the connection.
    Bytes(Vec<u8>),
    /// Closes the connection.
    Drop,
    /// Never answers.
    Stall,
}

/// An answer with a JSON body.
pub fn json(status: u16, body: &str) -> Answer {
    with_headers(status, "content-type: application/json\r\n", body.as_bytes())
}

/// An answer with headers, each ended by CRLF.
pub fn with_headers(status: u16, headers: &str, body: &[u8]) -> Answer {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} Reason\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n");
    Answer::Bytes([head.as_bytes(), body].concat())
}

pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// A server that gives these answers in turn, and the last one from then on.
    pub async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = requests.clone();
        tokio::spawn(async move {
            let mut turn = 0;
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let answer = answers[turn.min(answers.len() - 1)].clone();
                turn += 1;
                tokio::spawn(serve(stream, answer, log.clone()));
            }
        });
        Self { url, requests }
    }

    pub fn client(&self) -> WorkOS {
        WorkOS::builder().api_key(KEY).client_id("client_test").base_url(&self.url).build().unwrap()
    }

    /// The requests so far, whole.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

/// The API key of [`Server::client`].
pub const KEY: &str = "sk_test_do_not_show";

async fn serve(mut stream: TcpStream, answer: Answer, log: Arc<Mutex<Vec<String>>>) {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !is_complete(&request) {
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return,
            Ok(length) => request.extend_from_slice(&chunk[..length]),
        }
    }
    log.lock().unwrap().push(String::from_utf8_lossy(&request).into_owned());
    match answer {
        Answer::Bytes(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Answer::Drop => {}
        Answer::Stall => tokio::time::sleep(Duration::from_secs(60)).await,
    }
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    body.len() >= length.unwrap_or(0)
}
