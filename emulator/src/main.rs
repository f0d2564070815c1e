//! `workos-emulator`: the WorkOS API on this machine, from the command line.

mod cli;

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

/// Requests and answers are many small allocations, with which it is faster than that of most systems.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::run(cli::CommandLine::parse())
}
