//! The bridges that UniFFI writes: what Swift and Kotlin call the native library through.

use std::path::Path;

use anyhow::Result;

use crate::process::{self, cargo, command};

/// Writes the bridge of a language into a folder. It is read from the names in a library, which one that is stripped for a
/// release has no more: give the one of a build for development, with the same features.
pub(crate) fn write(language: &str, library: &Path, folder: &Path) -> Result<()> {
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-kit-uniffi-bindgen"]))?;
    let program = crate::root().join("target/debug/uniffi-bindgen");
    process::run(
        command(program, &["generate", "--language", language, "--no-format"])
            .args(["--config", "bindings-uniffi/uniffi.toml"])
            .arg(library)
            .arg("--out-dir")
            .arg(folder),
    )
}
