//! `cargo xtask`: the one entry point to everything that is done with this repository. The continuous
//! integration run calls the same commands, so that it cannot drift from what a developer runs.
#![allow(clippy::print_stdout, reason = "a command-line tool talks on standard output")]

mod artifacts;
mod bench;
mod bridge;
mod check;
mod demo;
mod emulator;
mod fuzz;
mod generate;
mod kotlin;
mod package;
mod peers;
mod phone;
mod process;
mod setup;
mod swift;
mod test;
mod tidy;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

/// Tasks of the workos-kit repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Signs a user in, reads the directory and trusts a webhook, against the embedded emulator.
    Demo(demo::Arguments),
    /// Sets up and runs the tests of every language that is present.
    Test(test::Arguments),
    /// Writes the generated code from api/, or checks it, or compares api/ with an OpenAPI document.
    Generate(generate::Arguments),
    /// Formatting, lints, generated code, repository rules and dependency policy.
    Check,
    /// Benchmarks beside the peers, in one run.
    Bench(bench::Arguments),
    /// Feeds random input to everything that strangers can send (needs cargo-fuzz).
    Fuzz(fuzz::Arguments),
    /// Installs what tests and checks use besides Rust, and says what is missing.
    Setup(setup::Arguments),
    /// Drives the emulator with the official SDKs and writes `emulator/SUPPORTED.md`.
    Supported(peers::Arguments),
    /// Builds the release artifacts and prints their sizes.
    Package(package::Arguments),
}

/// A language of the kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Language {
    Rust,
    Python,
    Node,
    Swift,
    Kotlin,
    Java,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Demo(arguments) => demo::run(&arguments),
        Task::Test(arguments) => test::run(&arguments),
        Task::Generate(arguments) => generate::run(&arguments),
        Task::Check => check::run(),
        Task::Bench(arguments) => bench::run(&arguments),
        Task::Fuzz(arguments) => fuzz::run(&arguments),
        Task::Setup(arguments) => setup::run(&arguments),
        Task::Supported(arguments) => peers::run(&arguments),
        Task::Package(arguments) => package::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The repository's root folder.
fn root() -> PathBuf {
    let manifest = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}
