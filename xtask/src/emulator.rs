//! The emulator as a process of its own, for suites in any language.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Stdio},
};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::process::{self, cargo, command};

/// What the suites start from.
const SEED: &str = "examples/demo/seed.yaml";

/// A running emulator; it ends when it is dropped.
pub(crate) struct Running {
    child: Child,
    ready: Value,
}

impl Running {
    /// Builds the emulator and starts it on a free port.
    pub(crate) fn start() -> Result<Self> {
        Self::start_with(&["--seed", SEED])
    }

    /// The same, with pages that wait for a person.
    pub(crate) fn interactive() -> Result<Self> {
        Self::start_with(&["--seed", SEED, "--interactive"])
    }

    /// The same, but answering every valid request with a sample.
    pub(crate) fn contract() -> Result<Self> {
        Self::start_with(&["--contract"])
    }

    fn start_with(arguments: &[&str]) -> Result<Self> {
        process::run(&mut cargo(&["build", "--quiet", "--package", "workos-emulator"]))?;
        let program = crate::root().join("target/debug/workos-emulator");
        let mut child = command(program, &["--port", "0", "--json"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .context("the emulator does not start")?;
        let mut line = String::new();
        let output = child.stdout.take().context("the emulator has no output")?;
        BufReader::new(output).read_line(&mut line)?;
        let ready = serde_json::from_str(&line).context("the emulator printed no ready line")?;
        Ok(Self { child, ready })
    }

    /// Its origin.
    pub(crate) fn url(&self) -> &str {
        self.ready["url"].as_str().unwrap_or_default()
    }

    /// The body of a page of its own.
    pub(crate) fn read(&self, path: &str) -> Result<String> {
        let authority = self.url().trim_start_matches("http://");
        let mut connection = TcpStream::connect(authority)?;
        write!(connection, "GET {path} HTTP/1.0\r\nHost: {authority}\r\n\r\n")?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        let (_, body) = answer.split_once("\r\n\r\n").context("the emulator's answer has no body")?;
        Ok(body.to_owned())
    }

    /// The environment that leads a client to it.
    pub(crate) fn variables(&self) -> [(&'static str, &str); 3] {
        let value = |name: &str| self.ready[name].as_str().unwrap_or_default();
        [
            ("WORKOS_BASE_URL", value("url")),
            ("WORKOS_API_KEY", value("api_key")),
            ("WORKOS_CLIENT_ID", value("client_id")),
        ]
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already; there is nothing to do about it then.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
