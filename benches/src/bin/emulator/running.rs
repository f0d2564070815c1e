//! The emulator as a process, and what the system knows of it.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, io};

use serde_json::Value;

use crate::Outcome;
use crate::load::Connection;

/// A running server; it ends when it is dropped.
pub(crate) struct Running {
    child: Child,
    /// Host and port.
    pub(crate) authority: String,
    /// The key that opens it.
    pub(crate) api_key: String,
    /// From before it was started until it had answered a request.
    pub(crate) until_answer: Duration,
}

impl Running {
    /// Starts the emulator on a free port, with a seed file or empty, and asks it for something.
    pub(crate) fn start(program: &Path, seed: Option<&Path>) -> Outcome<Self> {
        let mut command = Command::new(program);
        command.args(["--port", "0", "--json"]);
        if let Some(seed) = seed {
            command.arg("--seed").arg(seed);
        }
        Self::launch(command, |line| {
            let ready: Value = serde_json::from_str(line)?;
            let text = |name: &str| ready[name].as_str().unwrap_or_default().to_owned();
            Ok((text("url"), text("api_key")))
        })
    }

    /// Starts the server whose answers are fixed.
    pub(crate) fn fixed_answers(program: &Path) -> Outcome<Self> {
        Self::launch(Command::new(program), |line| Ok((line.trim().to_owned(), "key".to_owned())))
    }

    fn launch(mut command: Command, read: impl Fn(&str) -> Outcome<(String, String)>) -> Outcome<Self> {
        let begin = Instant::now();
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("the server has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let (url, api_key) = read(&line)?;
        let authority = url.trim_start_matches("http://").to_owned();
        let mut running = Self { child, authority, api_key, until_answer: Duration::ZERO };
        Connection::open(&running)?.ask("/organizations?limit=1")?;
        running.until_answer = begin.elapsed();
        Ok(running)
    }

    /// Memory that it holds, in megabytes.
    pub(crate) fn resident_megabytes(&self) -> Outcome<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes * 1024.0 / 1e6)
    }

    /// CPU time of all its threads, in user and system mode.
    pub(crate) fn cpu_time(&self) -> Outcome<Duration> {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.child.id()))?;
        let mut nanoseconds = 0;
        for task in tasks.collect::<io::Result<Vec<_>>>()? {
            let schedule = fs::read_to_string(task.path().join("schedstat"))?;
            let ran = schedule.split_whitespace().next().ok_or("an empty schedstat")?;
            nanoseconds += ran.parse::<u64>()?;
        }
        Ok(Duration::from_nanos(nanoseconds))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already; there is nothing to do about it then.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
