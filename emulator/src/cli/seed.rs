//! Checking seed files and writing them.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use workos_emulator::seed;

use super::{Failure, runtime};

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Says of each file whether an emulator could start with it, and if not, what is wrong and where.
    Validate {
        /// YAML or JSON files; each is checked by itself.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Writes the seed of a running emulator, or of files planted one after the other, with every id and secret.
    Export {
        /// Address of a running emulator, such as http://127.0.0.1:4100.
        #[arg(long, value_name = "URL", conflicts_with = "files", required_unless_present = "files")]
        url: Option<String>,
        /// YAML or JSON files.
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Writes JSON instead of YAML.
        #[arg(long)]
        json: bool,
    },
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Validate { files } => validate(files),
        Command::Export { url: Some(url), json, .. } => write(running(url)?, *json),
        Command::Export { url: None, files, json } => write(of_files(files)?, *json),
    }
}

fn validate(files: &[PathBuf]) -> Result<ExitCode, Failure> {
    let (mut output, mut errors) = (io::stdout().lock(), io::stderr().lock());
    let mut count = 0;
    for path in files {
        match check(path) {
            Ok(()) => writeln!(output, "{}: fits", path.display())?,
            Err(failure) => {
                count += 1;
                writeln!(errors, "{failure}")?;
            }
        }
    }
    if count == 0 { Ok(ExitCode::SUCCESS) } else { Err(Failure::SeedFiles { count }) }
}

fn check(path: &Path) -> Result<(), Failure> {
    seed::planted([&*read(path)?])
        .map(|_| ())
        .map_err(|source| Failure::Seed { path: path.to_owned(), source })
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|source| Failure::Read { path: path.to_owned(), source })
}

/// A seed, and what it cannot bring back, as `event=3, session=1`.
struct Exported {
    seed: Value,
    left_out: String,
}

/// The seed that a running emulator gives.
fn running(url: &str) -> Result<Exported, Failure> {
    let failed = |reason: String| Failure::Export { url: url.to_owned(), reason };
    let target: http::Uri = format!("{}/_emulator/seed", url.trim_end_matches('/'))
        .parse()
        .map_err(|error: http::uri::InvalidUri| failed(error.to_string()))?;
    runtime()?.block_on(async {
        let client: Client<_, Empty<Bytes>> = Client::builder(TokioExecutor::new()).build_http();
        let answer = client.get(target).await.map_err(|error| failed(format!("{error}; is it running?")))?;
        let status = answer.status();
        let left_out = answer.headers().get("emulator-left-out").and_then(|header| header.to_str().ok());
        let left_out = left_out.unwrap_or_default().to_owned();
        let body = answer.into_body().collect().await.map_err(|error| failed(error.to_string()))?.to_bytes();
        match serde_json::from_slice(&body) {
            Ok(seed) if status.is_success() => Ok(Exported { seed, left_out }),
            _ => Err(failed(format!("it answered {status}; is it an emulator?"))),
        }
    })
}

/// The seed of all the files.
fn of_files(files: &[PathBuf]) -> Result<Exported, Failure> {
    let mut texts: Vec<String> = Vec::new();
    let mut state = None;
    for path in files {
        texts.push(read(path)?);
        // With those before it, so that a mistake is laid to the file that has it.
        let planted = seed::planted(texts.iter().map(String::as_str));
        state = Some(planted.map_err(|source| Failure::Seed { path: path.clone(), source })?);
    }
    let Some(state) = state else { return Ok(Exported { seed: Value::Null, left_out: String::new() }) };
    let export = seed::export(&state);
    let left_out = export.left_out.iter().map(|(kind, count)| format!("{kind}={count}"));
    Ok(Exported { left_out: left_out.collect::<Vec<_>>().join(", "), seed: export.seed })
}

fn write(Exported { seed, left_out }: Exported, json: bool) -> Result<ExitCode, Failure> {
    let text = if json {
        serde_json::to_string_pretty(&seed).map_err(io::Error::from)?
    } else {
        serde_yaml_ng::to_string(&seed).map_err(io::Error::other)?
    };
    if !left_out.is_empty() {
        writeln!(io::stderr(), "workos-emulator: no seed brings these back: {left_out}")?;
    }
    writeln!(io::stdout(), "{}", text.trim_end())?;
    Ok(ExitCode::SUCCESS)
}
