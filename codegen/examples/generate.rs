//! Runs the generator: `cargo run -p workos-codegen --example generate [-- --check]`.
#![allow(clippy::print_stdout)]

use std::path::Path;

use workos_codegen::{Mode, generate};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mode = if std::env::args().any(|argument| argument == "--check") { Mode::Check } else { Mode::Write };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match generate(&root, mode) {
        Ok(report) => println!("{}\n{} stale, {} orphaned, {} undocumented", report.counts(), report.stale.len(), report.orphaned.len(), report.undocumented.len()),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
