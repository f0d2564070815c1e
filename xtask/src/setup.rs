//! `cargo xtask setup`: what the tests use besides Rust. Everything lands below `target/`, so that a machine
//! stays as it was; each step does nothing when it has been done before.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::process::{self, cargo, command, is_present};

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Also compile cargo-deny, which checks the dependency policy (some minutes).
    #[arg(long)]
    cargo_deny: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match python_peers()? {
        Ok(python) => println!("python: the official SDK and pytest are ready ({})", python.display()),
        Err(missing) => println!("python: skipped, because {missing}"),
    }
    if arguments.cargo_deny && !is_present("cargo", &["deny", "--version"]) {
        process::run(&mut cargo(&["install", "--locked", "cargo-deny"]))?;
    }
    Ok(())
}

/// The Python of a virtual environment that holds the official SDK and pytest, or the reason why there is none.
pub(crate) fn python_peers() -> Result<Result<PathBuf, String>> {
    let supported = ["-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))"];
    if !is_present("python3", &supported) {
        return Ok(Err(
            "python3 (3.10 or later, with venv) is not on the PATH: install it and run this again".into(),
        ));
    }
    let requirements_file = crate::root().join("tests/peers/python/requirements.txt");
    let requirements =
        fs::read_to_string(&requirements_file).context("tests/peers/python/requirements.txt")?;
    let folder = crate::root().join("target/python/peers");
    let python = folder.join("bin/python");
    let stamp = folder.join("requirements.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == requirements) && python.exists() {
        return Ok(Ok(python));
    }
    let folder_name = folder.to_string_lossy().into_owned();
    process::run(&mut command("python3", &["-m", "venv", "--clear", &folder_name]))?;
    let requirements_name = requirements_file.to_string_lossy().into_owned();
    process::run(&mut command(
        &python,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
            &requirements_name,
        ],
    ))?;
    fs::write(&stamp, requirements)?;
    Ok(Ok(python))
}
