//! `cargo xtask package`: release artifacts and their sizes.

use std::fs;

use anyhow::{Result, bail};

use crate::{
    Language, kotlin, phone,
    process::{self, cargo},
};

/// What to build.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Build the native library of a phone instead, with its bridges of Kotlin and Swift, into `target/phone`; fail if it
    /// is larger than it may be.
    #[arg(long, visible_alias = "sizes")]
    phone: bool,
    /// The phone, as a target of Rust such as `aarch64-linux-android`; its linker is the environment's to name.
    #[arg(long, requires = "phone")]
    target: Option<String>,
    /// Only the package of this language, which can be `kotlin`: its jar, with the native library of this machine.
    #[arg(value_enum, conflicts_with = "phone")]
    language: Option<Language>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match arguments.language {
        _ if arguments.phone => phone(arguments.target.as_deref()),
        None => artifacts(),
        Some(Language::Kotlin) => kotlin(),
        Some(language) => {
            bail!("a package of {language:?} alone is not built by this task: leave the language out")
        }
    }
}

/// Kotlin's jar, with the native library of this machine.
fn kotlin() -> Result<()> {
    if let Some(missing) = kotlin::missing() {
        bail!("{missing}");
    }
    let jar = kotlin::package()?;
    let name = jar.file_name().unwrap_or_default().to_string_lossy().into_owned();
    println!("\n{:>10}  {name}", size(fs::metadata(&jar)?.len()));
    Ok(())
}

/// The native library without what needs a secret of the application, and its bridges.
fn phone(target: Option<&str>) -> Result<()> {
    let phone = phone::package(target)?;
    for file in [&phone.library, &phone.kotlin, &phone.swift] {
        println!("            {}", file.strip_prefix(crate::root()).unwrap_or(file).display());
    }
    Ok(())
}

fn artifacts() -> Result<()> {
    process::run(&mut cargo(&["build", "--release", "--package", "workos-emulator"]))?;
    process::run(&mut cargo(&[
        "package",
        "--package",
        "workos-kit",
        "--allow-dirty",
        "--no-verify",
        "--quiet",
    ]))?;
    let target = crate::root().join("target");
    let emulator = target.join("release/workos-emulator");
    println!("\n{:>10}  workos-emulator (binary)", size(fs::metadata(&emulator)?.len()));
    for entry in fs::read_dir(target.join("package"))? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|extension| extension == "crate") {
            println!("{:>10}  {}", size(entry.metadata()?.len()), entry.file_name().to_string_lossy());
        }
    }
    Ok(())
}

fn size(bytes: u64) -> String {
    format!("{:.2} MB", bytes as f64 / 1e6)
}
