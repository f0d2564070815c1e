//! Packages as users install them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use crate::process::{self, command};

/// Builds the wheel in the dev profile and installs it into an environment that has maturin.
pub(crate) fn install_wheel(python: &Path) -> Result<()> {
    let wheels = crate::root().join("target/wheels");
    // An older wheel would be as good a match for the file pattern as the new one.
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    let folder = wheels.to_string_lossy().into_owned();
    let build = ["-m", "maturin", "build", "--quiet", "--profile", "dev", "--out", &folder];
    process::run(
        command(python, &build)
            .args(["--manifest-path", "bindings-python/Cargo.toml"])
            .env("CARGO_TARGET_DIR", crate::root().join("target")),
    )?;
    let wheel = only_file(&wheels)?.to_string_lossy().into_owned();
    let install =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps"];
    process::run(command(python, &install).arg(wheel))
}

/// Builds the npm package in the dev profile and installs its tarball into a fresh project below `target/node`.
pub(crate) fn install_tarball(project: &str) -> Result<PathBuf> {
    let node = crate::root().join("target/node");
    let folder = node.join(project);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("package.json"), "{\"private\": true, \"type\": \"module\"}\n")?;
    process::run(&mut command("node", &["bindings-node/scripts/build.mjs"]))?;
    let is_tarball = |path: &Path| path.extension().is_some_and(|extension| extension == "tgz");
    let entries = fs::read_dir(&node)?.collect::<Result<Vec<_>, _>>()?;
    let tarball =
        entries.iter().map(fs::DirEntry::path).find(|path| is_tarball(path)).context("no tarball")?;
    let tarball = tarball.to_string_lossy().into_owned();
    let install = ["install", "--silent", "--no-audit", "--no-fund", &tarball];
    process::run(command("npm", &install).current_dir(&folder))?;
    Ok(folder)
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let entry = fs::read_dir(folder)?.next().with_context(|| format!("{} is empty", folder.display()))?;
    Ok(entry?.path())
}
