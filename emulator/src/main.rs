//! `workos-emulator`: the WorkOS API on this machine, from the command line.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use workos_emulator::{Emulator, StartError};

/// Serves the WorkOS API on this machine, for tests and demos.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port on the loopback interface; 0 takes a free one.
    #[arg(long, default_value_t = 4100)]
    port: u16,
    /// YAML or JSON file with users, organizations, connections and more.
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Print one line of JSON when ready.
    #[arg(long)]
    json: bool,
    /// Let the sign-in pages wait for a person.
    #[arg(long)]
    interactive: bool,
    /// Answer every valid request with a sample made from the API description.
    #[arg(long)]
    contract: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "workos-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Start(#[from] StartError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    // One thread is plenty, and starts fastest.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut builder = Emulator::builder().port(arguments.port);
        if let Some(path) = &arguments.seed {
            builder = builder.seed_file(path);
        }
        if arguments.interactive {
            builder = builder.interactive();
        }
        if arguments.contract {
            builder = builder.contract();
        }
        let emulator = builder.start().await?;
        announce(&emulator, arguments.json)?;
        interrupted().await?;
        emulator.stop().await;
        Ok(())
    })
}

fn announce(emulator: &Emulator, json: bool) -> io::Result<()> {
    let (url, api_key, client_id) = (emulator.url(), emulator.api_key(), emulator.client_id());
    let mut output = io::stdout().lock();
    if json {
        let line = serde_json::json!({"url": url, "api_key": api_key, "client_id": client_id});
        writeln!(output, "{line}")?;
    } else {
        writeln!(output, "WorkOS emulator: everything in it is made up; keep it away from production.\n")?;
        writeln!(output, "WORKOS_BASE_URL={url}\nWORKOS_API_KEY={api_key}\nWORKOS_CLIENT_ID={client_id}\n")?;
        writeln!(output, "Controls: {url}/_emulator    Stop: Ctrl-C")?;
    }
    output.flush()
}

/// Waits for Ctrl-C or a request to terminate.
async fn interrupted() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            result = tokio::signal::ctrl_c() => result,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
