//! Packages as users install them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use crate::process::{self, cargo, command};

/// Builds the wheel in the dev profile and installs it into an environment that has maturin.
pub(crate) fn install_wheel(python: &Path) -> Result<()> {
    install(&wheel(python, "bindings-python", "dev")?, python)
}

/// The same for the wheel that holds the emulator.
pub(crate) fn install_emulator_wheel(python: &Path) -> Result<()> {
    install(&wheel(python, "emulator/packages/python", "dev")?, python)
}

/// Builds the wheel in the release profile, with the maturin of one environment, and installs it into another.
pub(crate) fn install_release_wheel(builder: &Path, python: &Path) -> Result<()> {
    install(&wheel(builder, "bindings-python", "release")?, python)
}

/// Builds the wheel of the project in a folder of the repository.
fn wheel(python: &Path, project: &str, profile: &str) -> Result<PathBuf> {
    let wheels = crate::root().join("target/wheels").join(project);
    // An older wheel would be as good a match for the file pattern as the new one.
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    let folder = wheels.to_string_lossy().into_owned();
    let build = ["-m", "maturin", "build", "--quiet", "--profile", profile, "--out", &folder];
    process::run(
        command(python, &build)
            .current_dir(crate::root().join(project))
            .env("CARGO_TARGET_DIR", crate::root().join("target")),
    )?;
    only_file(&wheels)
}

fn install(wheel: &Path, python: &Path) -> Result<()> {
    let install =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-deps"];
    process::run(command(python, &install).arg(wheel))
}

/// Builds the npm package in the dev profile and installs its tarball into a fresh project below `target/node`.
pub(crate) fn install_tarball(project: &str) -> Result<PathBuf> {
    let folder = crate::root().join("target/node").join(project);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("package.json"), "{\"private\": true, \"type\": \"module\"}\n")?;
    npm_install(&folder, &[&tarball("dev")?])?;
    Ok(folder)
}

/// The project of the Node benchmark below `target/node`: the peers, the release build of the npm package and the
/// scripts of `bindings-node/bench`. `node peers.mjs` runs there.
pub(crate) fn install_node_peers() -> Result<PathBuf> {
    let source = crate::root().join("bindings-node/bench");
    let folder = crate::root().join("target/node/bench");
    fs::create_dir_all(&folder)?;
    for entry in fs::read_dir(&source)? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    // The newest official package asks for a newer Node than the one on the PATH, and gets it.
    npm_install(&folder, &[])?;
    npm_install(&folder, &["--no-save", &tarball("release")?])?;
    Ok(folder)
}

/// Builds the tarball of the npm package.
fn tarball(profile: &str) -> Result<String> {
    process::run(command("node", &["bindings-node/scripts/build.mjs"]).env("CARGO_PROFILE", profile))?;
    let is_tarball = |path: &Path| path.extension().is_some_and(|extension| extension == "tgz");
    let node = crate::root().join("target/node");
    let entries = fs::read_dir(&node)?.collect::<Result<Vec<_>, _>>()?;
    let tarball =
        entries.iter().map(fs::DirEntry::path).find(|path| is_tarball(path)).context("no tarball")?;
    Ok(tarball.to_string_lossy().into_owned())
}

/// A folder with the emulator as Java packages hold it: one folder a platform.
pub(crate) fn java_programs() -> Result<PathBuf> {
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-emulator"]))?;
    let folder = crate::root().join("target/java/programs");
    let (system, architecture) = (std::env::consts::OS, std::env::consts::ARCH);
    let name = format!("workos-emulator{}", std::env::consts::EXE_SUFFIX);
    let platform = folder.join(format!("{system}-{architecture}"));
    fs::create_dir_all(&platform)?;
    fs::copy(crate::root().join("target/debug").join(&name), platform.join(name))?;
    Ok(folder)
}

fn npm_install(folder: &Path, arguments: &[&str]) -> Result<()> {
    let install = ["install", "--silent", "--no-audit", "--no-fund"];
    process::run(command("npm", &install).args(arguments).current_dir(folder))
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let entry = fs::read_dir(folder)?.next().with_context(|| format!("{} is empty", folder.display()))?;
    Ok(entry?.path())
}
