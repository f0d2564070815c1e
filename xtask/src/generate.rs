//! `cargo xtask generate`: the code generator's command line.

use std::path::PathBuf;

use anyhow::{Result, bail};
use workos_codegen::Mode;

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing: fail when a generated file is stale, edited, orphaned or produced twice.
    #[arg(long)]
    check: bool,
    /// An OpenAPI document (YAML or JSON) to compare api/ with.
    #[arg(long, value_name = "FILE", requires = "diff")]
    from_openapi: Option<PathBuf>,
    /// List what the OpenAPI document has that api/ lacks or contradicts.
    #[arg(long, requires = "from_openapi")]
    diff: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    if let Some(document) = &arguments.from_openapi {
        print!("{}", workos_codegen::openapi_diff(&crate::root(), document)?);
        return Ok(());
    }
    generate(if arguments.check { Mode::Check } else { Mode::Write })
}

/// Generates or checks, and prints the counts.
pub(crate) fn generate(mode: Mode) -> Result<()> {
    let report = workos_codegen::generate(&crate::root(), mode)?;
    println!("{}", report.counts());
    for file in &report.stale {
        println!("{} {file}", if mode == Mode::Check { "stale:" } else { "wrote" });
    }
    for file in &report.orphaned {
        println!("{} {file}", if mode == Mode::Check { "orphaned:" } else { "deleted" });
    }
    for place in &report.undocumented {
        println!("without doc: {place}");
    }
    if mode == Mode::Check && !(report.is_current() && report.undocumented.is_empty()) {
        bail!("generated code and api/ do not fit: run `cargo xtask generate`");
    }
    Ok(())
}
