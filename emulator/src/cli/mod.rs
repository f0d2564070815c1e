//! The command line: serving, running a command beside the emulator, and what concerns seed files.

mod exec;
mod seed;
mod serve;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use workos_emulator::{Builder, Emulator, SeedError, StartError};

/// Serves the WorkOS API on this machine, for tests and demos.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Arguments,
}

#[derive(Subcommand)]
enum Command {
    /// Serves until Ctrl-C; what happens when no command is given.
    Start(serve::Arguments),
    /// Runs a command beside an emulator that ends with it; its exit status is the command's.
    Exec(exec::Arguments),
    /// Checks seed files, or writes the one that the present state would come from.
    #[command(subcommand)]
    Seed(seed::Command),
}

/// What an emulator is started with.
#[derive(Args)]
struct Environment {
    /// YAML or JSON file with users, organizations, connections and more; can be given several times.
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
    /// Number from which ids, codes and secrets follow.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed_number: u64,
    /// API key that opens it; `sk_test_default` if none is given.
    #[arg(long, value_name = "KEY")]
    api_key: Option<String>,
    /// Client id of the environment; `client_emulator` if none is given.
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// Let the sign-in pages wait for a person.
    #[arg(long)]
    interactive: bool,
    /// Sign people in at the real identity providers of connections that have the settings of one.
    #[cfg(feature = "real-idp")]
    #[arg(long)]
    real_idp: bool,
    /// Answer every valid request with a sample made from the API description.
    #[arg(long)]
    contract: bool,
}

impl Environment {
    fn builder(&self) -> Builder {
        let mut builder = Emulator::builder().seed_number(self.seed_number);
        for file in &self.seed {
            builder = builder.seed_file(file);
        }
        if let Some(key) = &self.api_key {
            builder = builder.api_key(key);
        }
        if let Some(id) = &self.client_id {
            builder = builder.client_id(id);
        }
        if self.interactive {
            builder = builder.interactive();
        }
        #[cfg(feature = "real-idp")]
        if self.real_idp {
            builder = builder.real_identity_providers();
        }
        if self.contract {
            builder = builder.contract();
        }
        builder
    }
}

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Start(#[from] StartError),
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("cannot run '{program}': {source}")]
    Run { program: String, source: io::Error },
    #[error("cannot read {}: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("{}: {source}", path.display())]
    Seed { path: PathBuf, source: SeedError },
    #[error("the emulator at {url} gives no seed: {reason}")]
    Export { url: String, reason: String },
    #[error("{count} of the seed files do not fit")]
    SeedFiles { count: usize },
}

/// Does what the command line says.
pub(crate) fn run(line: CommandLine) -> ExitCode {
    let outcome = match &line.command {
        None => serve::run(&line.serve),
        Some(Command::Start(arguments)) => serve::run(arguments),
        Some(Command::Exec(arguments)) => exec::run(arguments),
        Some(Command::Seed(command)) => seed::run(command),
    };
    outcome.unwrap_or_else(|failure| {
        let _ = writeln!(io::stderr(), "workos-emulator: {failure}");
        ExitCode::FAILURE
    })
}

/// A runtime of one thread, which is plenty and starts fastest.
fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// Resolves on Ctrl-C or a request to terminate.
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
