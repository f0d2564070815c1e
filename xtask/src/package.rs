//! `cargo xtask package`: release artifacts and their sizes.

use std::fs;

use anyhow::Result;

use crate::process::{self, cargo};

pub(crate) fn run() -> Result<()> {
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
