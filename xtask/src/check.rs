//! `cargo xtask check`: everything that can be said about the sources without running them.

use anyhow::Result;
use workos_codegen::Mode;

use crate::{
    generate,
    process::{self, cargo, is_present},
    tidy,
};

/// Crates whose tests are in another language.
const BINDINGS: [&str; 2] = ["workos-kit-node", "workos-kit-python"];

pub(crate) fn run() -> Result<()> {
    generate::generate(Mode::Check)?;
    tidy::run()?;
    check_format()?;
    run_clippy()?;
    check_documentation()?;
    check_dependencies()?;
    println!("\ncheck: all good");
    Ok(())
}

fn check_format() -> Result<()> {
    process::run(&mut cargo(&["fmt", "--all", "--check"]))
}

fn run_clippy() -> Result<()> {
    // The benchmarks pull in the peers, which only `cargo xtask bench` needs. The bindings have no Rust tests, and
    // their macros export nothing in a test build, so that all of their code would seem unused.
    let mut command =
        cargo(&["clippy", "--workspace", "--exclude", "workos-kit-benches", "--all-targets", "--quiet"]);
    for package in BINDINGS {
        command.args(["--exclude", package]);
    }
    process::run(command.args(["--", "--deny", "warnings"]))?;
    // What only a feature brings.
    let features =
        ["clippy", "--package", "workos-kit-tests", "--features", "real-idp", "--all-targets", "--quiet"];
    process::run(cargo(&features).args(["--package", "workos-emulator", "--", "--deny", "warnings"]))?;
    for (package, features) in [("workos-kit", "ring"), ("workos-kit-uniffi", "phone")] {
        let mut command =
            cargo(&["clippy", "--package", package, "--no-default-features", "--features", features]);
        process::run(command.args(["--all-targets", "--quiet", "--", "--deny", "warnings"]))?;
    }
    let mut command = cargo(&["clippy", "--quiet"]);
    for package in BINDINGS {
        command.args(["--package", package]);
    }
    process::run(command.args(["--", "--deny", "warnings"]))
}

/// A link of the documentation that leads nowhere is a name that was changed in one place only.
fn check_documentation() -> Result<()> {
    let mut command =
        cargo(&["doc", "--no-deps", "--quiet", "--package", "workos-kit", "--package", "workos-emulator"]);
    process::run(command.env("RUSTDOCFLAGS", "--deny warnings"))
}

fn check_dependencies() -> Result<()> {
    if is_present("cargo", &["deny", "--version"]) {
        return process::run(&mut cargo(&[
            "deny",
            "check",
            "--hide-inclusion-graph",
            "bans",
            "licenses",
            "sources",
        ]));
    }
    println!(
        "\nskipped: dependency policy (deny.toml), because cargo-deny is not installed.\n\
         To run it: cargo xtask setup --cargo-deny   (compiles for some minutes)"
    );
    Ok(())
}
