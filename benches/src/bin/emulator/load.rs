//! Requests over connections that are kept open, from as little code as possible: what the client costs is not measured,
//! but it takes the processor from the emulator.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use crate::Outcome;
use crate::running::Running;

/// Requests in flight.
const CONNECTIONS: usize = 64;

/// A connection that is kept open.
pub(crate) struct Connection {
    stream: TcpStream,
    head: String,
    buffer: Vec<u8>,
}

impl Connection {
    pub(crate) fn open(emulator: &Running) -> Outcome<Self> {
        let stream = TcpStream::connect(&emulator.authority)?;
        stream.set_nodelay(true)?;
        let (host, key) = (&emulator.authority, &emulator.api_key);
        let head = format!(
            " HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {key}\r\naccept: application/json\r\n\r\n"
        );
        Ok(Self { stream, head, buffer: vec![0; 256 * 1024] })
    }

    /// Asks and reads the whole answer, which must be a 200.
    pub(crate) fn ask(&mut self, path: &str) -> Outcome<()> {
        self.send(path)?;
        self.receive()
    }

    fn send(&mut self, path: &str) -> Outcome<()> {
        Ok(self.stream.write_all(format!("GET {path}{}", self.head).as_bytes())?)
    }

    fn receive(&mut self) -> Outcome<()> {
        let mut filled = 0;
        let mut whole = None;
        while whole.is_none_or(|length| filled < length) {
            let count = self.stream.read(&mut self.buffer[filled..])?;
            if count == 0 {
                return Err("the emulator closed the connection".into());
            }
            filled += count;
            if whole.is_none() {
                whole = answer_length(&self.buffer[..filled])?;
            }
        }
        Ok(())
    }
}

/// Length of the answer with its head, once the head is there.
fn answer_length(received: &[u8]) -> Outcome<Option<usize>> {
    let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(None);
    };
    let head = std::str::from_utf8(&received[..end])?;
    if !head.starts_with("HTTP/1.1 200 ") {
        return Err(format!("the emulator answered {}", String::from_utf8_lossy(received)).into());
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).ok_or("no length")?;
    Ok(Some(end + 4 + length.parse::<usize>()?))
}

/// The same requests again and again, with many in flight.
pub(crate) struct Load<'a> {
    emulator: &'a Running,
    paths: Vec<String>,
}

impl<'a> Load<'a> {
    pub(crate) fn new(emulator: &'a Running, paths: Vec<String>) -> Self {
        Self { emulator, paths }
    }

    /// Sends about that many requests: each connection has one in flight at any time.
    pub(crate) fn run(&self, requests: usize) -> Outcome<()> {
        let connections = (0..CONNECTIONS).map(|_| Connection::open(self.emulator));
        let mut connections = connections.collect::<Outcome<Vec<_>>>()?;
        let mut paths = self.paths.iter().cycle();
        for _ in 0..requests / CONNECTIONS {
            for connection in &mut connections {
                connection.send(paths.next().ok_or("nothing to ask for")?)?;
            }
            for connection in &mut connections {
                connection.receive()?;
            }
        }
        Ok(())
    }
}
