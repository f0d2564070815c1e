//! Checking seed files and writing them.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use workos_emulator::seed;

use super::Failure;

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Says of each file whether an emulator could start with it, and if not, what is wrong and where.
    Validate {
        /// YAML or JSON files; each is checked by itself.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

pub(crate) fn run(command: &Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Validate { files } => validate(files),
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
    let read = |source| Failure::Read { path: path.to_owned(), source };
    let text = std::fs::read_to_string(path).map_err(read)?;
    seed::check(&text).map_err(|source| Failure::Seed { path: path.to_owned(), source })
}
