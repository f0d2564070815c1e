//! `cargo xtask package`: release artifacts and their sizes.

use std::{env::consts::ARCH, fs, path::PathBuf};

use anyhow::{Result, bail};

use crate::{
    Language, kotlin,
    process::{self, cargo},
};

/// How large the native library of a phone may be, in bytes, stripped and for x86-64. Whoever uses the app downloads it.
const MOBILE_BUDGET: u64 = 3_500_000;

/// What to build.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Build the native library of a phone instead, and fail if it is larger than it may be.
    #[arg(long)]
    sizes: bool,
    /// Only the package of this language, which can be `kotlin`: its jar, with the native library of this machine.
    #[arg(value_enum, conflicts_with = "sizes")]
    language: Option<Language>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match arguments.language {
        _ if arguments.sizes => mobile_library(),
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

/// The native library without what needs a secret of the application.
fn mobile_library() -> Result<()> {
    let package = ["--package", "workos-kit-uniffi", "--lib", "--no-default-features"];
    let mut build = cargo(&["rustc", "--quiet", "--profile", "mobile", "--crate-type", "cdylib"]);
    process::run(build.args(package))?;
    let folder = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| crate::root().join("target"));
    let library = folder.join("mobile").join(format!(
        "{}workos_kit_uniffi{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    ));
    let bytes = fs::metadata(&library)?.len();
    println!("\n{:>10}  native library of a phone ({ARCH})", size(bytes));
    if ARCH == "x86_64" && bytes > MOBILE_BUDGET {
        bail!("the native library of a phone is larger than {}", size(MOBILE_BUDGET));
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
