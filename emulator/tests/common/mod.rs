//! A client that sees the bytes on the socket.
#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod endpoint;

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use workos_emulator::Emulator;

/// What came back before the connection closed.
pub(crate) struct Answer {
    pub(crate) status: Option<u16>,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let prefix = format!("{name}: ");
        self.head.lines().find_map(|line| line.strip_prefix(&prefix))
    }
}

/// Sends one request on a connection of its own and reads until the end of it.
pub(crate) async fn call(emulator: &Emulator, method: &str, target: &str, body: Option<&str>) -> Answer {
    let authorization = format!("Bearer {}", emulator.api_key());
    call_with(emulator.address(), method, target, &[("authorization", &authorization)], body).await
}

pub(crate) async fn call_with(
    address: SocketAddr,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: Option<&str>,
) -> Answer {
    let mut request = format!("{method} {target} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        request += &format!("{name}: {value}\r\n");
    }
    match body {
        Some(body) => {
            request +=
                &format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        }
        None => request += "\r\n",
    }
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    // A reset connection is an end like any other here.
    let _ = stream.read_to_end(&mut bytes).await;
    let split = bytes.windows(4).position(|window| window == b"\r\n\r\n");
    let head = String::from_utf8_lossy(&bytes[..split.unwrap_or(0)]).into_owned();
    let body = split.map(|at| bytes[at + 4..].to_vec()).unwrap_or_default();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Answer { status, head, body }
}
