//! `cargo xtask setup`: what the tests use besides Rust. Everything lands below `target/`, so that a machine
//! stays as it was; each step does nothing when it has been done before.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    Language, artifacts, kotlin,
    process::{self, cargo, command, is_present},
    swift::Toolchain,
};

/// The virtual environment of the official SDK: name, and file with what it holds.
pub(crate) const PYTHON_PEERS: (&str, &str) = ("peers", "tests/peers/python/requirements.txt");
/// The virtual environment of the checker of SCIM conformance.
pub(crate) const PYTHON_SCIM: (&str, &str) = ("scim", "tests/peers/scim/requirements.txt");
/// The virtual environment that our wheel is installed into.
pub(crate) const PYTHON_PACKAGE: (&str, &str) = ("package", "bindings-python/tests/requirements.txt");

/// The virtual environment that the emulator's wheel is installed into.
pub(crate) const PYTHON_EMULATOR: (&str, &str) =
    ("emulator", "emulator/packages/python/tests/requirements.txt");

/// The virtual environment of the benchmark: the release wheel beside the peers.
pub(crate) const PYTHON_BENCH: (&str, &str) = ("bench", "bindings-python/bench/requirements.txt");

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only the toolchain of this language, which is large and not installed otherwise: swift.
    #[arg(value_enum)]
    language: Option<Language>,
    /// Also compile cargo-deny, which checks the dependency policy (some minutes).
    #[arg(long)]
    cargo_deny: bool,
    /// Also build the npm package for release and install it beside its peers, to be measured.
    #[arg(long)]
    node_peers: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match arguments.language {
        None => {}
        Some(Language::Swift) => {
            Toolchain::install()?.map_err(anyhow::Error::msg)?;
            println!("swift: ready");
            return Ok(());
        }
        Some(language) => bail!("{language:?} has no toolchain that is installed here: leave it out"),
    }
    for environment in [PYTHON_PEERS, PYTHON_SCIM, PYTHON_PACKAGE, PYTHON_EMULATOR] {
        let name = environment.0;
        match python(environment)? {
            Ok(_) => println!("python: {name} is ready"),
            Err(missing) => println!("python: {name} is skipped, because {missing}"),
        }
    }
    if let Some(missing) = redis()? {
        println!("redis: skipped, because {missing}");
    }
    if let Some(missing) = node_missing() {
        println!("node: skipped, because {missing}");
    }
    if let Some(missing) = kotlin::missing() {
        println!("kotlin: skipped, because {missing}");
    }
    if let Err(missing) = Toolchain::find() {
        println!("swift: skipped, because {missing}");
    }
    if arguments.node_peers {
        println!("node: the peers are in {}", artifacts::install_node_peers()?.display());
    }
    if arguments.cargo_deny && !is_present("cargo", &["deny", "--version"]) {
        process::run(&mut cargo(&["install", "--locked", "cargo-deny"]))?;
    }
    Ok(())
}

/// The Python of a virtual environment below `target/python` with what a requirements file lists, or the reason
/// why there is none.
pub(crate) fn python((name, requirements_file): (&str, &str)) -> Result<Result<PathBuf, String>> {
    let supported = ["-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))"];
    if !is_present("python3", &supported) {
        return Ok(Err(
            "python3 (3.10 or later, with venv) is not on the PATH: install it and run this again".into(),
        ));
    }
    let requirements_file = crate::root().join(requirements_file);
    let requirements =
        fs::read_to_string(&requirements_file).with_context(|| requirements_file.display().to_string())?;
    let folder = crate::root().join("target/python").join(name);
    let python = folder.join("bin/python");
    let stamp = folder.join("requirements.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == requirements) && python.exists() {
        return Ok(Ok(python));
    }
    let folder_name = folder.to_string_lossy().into_owned();
    process::run(&mut command("python3", &["-m", "venv", "--clear", &folder_name]))?;
    let requirements_name = requirements_file.to_string_lossy().into_owned();
    let install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
        &requirements_name,
    ];
    process::run(&mut command(&python, &install))?;
    fs::write(&stamp, requirements)?;
    Ok(Ok(python))
}

/// A Node project below `target/node` with the files of a folder and the packages that its `package.json` names.
pub(crate) fn node_project(name: &str, source: &Path) -> Result<PathBuf> {
    let source = crate::root().join(source);
    let project = crate::root().join("target/node").join(name);
    fs::create_dir_all(&project)?;
    let manifest = fs::read_to_string(source.join("package.json"))?;
    let stamp = project.join("package.installed");
    for entry in fs::read_dir(&source)? {
        let entry = entry?;
        fs::copy(entry.path(), project.join(entry.file_name()))?;
    }
    if !fs::read_to_string(&stamp).is_ok_and(|installed| installed == manifest) {
        let install = ["install", "--silent", "--no-audit", "--no-fund", "--no-package-lock"];
        process::run(command("npm", &install).current_dir(&project))?;
        fs::write(stamp, manifest)?;
    }
    Ok(project)
}

/// Sees to it that there is a Redis server. Where Debian's packages can be installed, it is; otherwise the reason why there
/// is none is given.
pub(crate) fn redis() -> Result<Option<String>> {
    debian_program("redis-server", "redis-server")
}

/// The same for Chromium.
pub(crate) fn chromium() -> Result<Option<String>> {
    debian_program(CHROMIUM, "chromium")
}

/// What Debian calls the program.
pub(crate) const CHROMIUM: &str = "chromium";

/// Where a program on the PATH is.
pub(crate) fn path_of(program: &str) -> Result<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&folders).map(|folder| folder.join(program));
    places.into_iter().find(|place| place.is_file()).with_context(|| format!("{program} is not on the PATH"))
}

fn debian_program(program: &str, package: &str) -> Result<Option<String>> {
    let is_there = || is_present(program, &["--version"]);
    if is_there() {
        return Ok(None);
    }
    if is_root() && is_present("apt-get", &["--version"]) {
        process::run(&mut command("apt-get", &["update", "--quiet"]))?;
        let install = ["install", "--yes", "--quiet", "--no-install-recommends", package];
        process::run(command("apt-get", &install).env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    let missing = format!("{program} is not on the PATH: install it (Debian: apt-get install {package})");
    Ok((!is_there()).then_some(missing))
}

/// Whether this process may install packages of the system.
pub(crate) fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|owner| {
        use std::os::unix::fs::MetadataExt as _;
        owner.uid() == 0
    })
}

/// Why Java packages cannot be built and tested here, if they cannot.
pub(crate) fn java_missing() -> Option<String> {
    let is_complete = is_present("javac", &["-version"]) && is_present("mvn", &["--version"]);
    (!is_complete)
        .then(|| "a JDK (17 or later) and Maven are not on the PATH: install them and run this again".into())
}

/// Why Node packages cannot be built and tested here, if they cannot.
pub(crate) fn node_missing() -> Option<String> {
    let supported = ["-e", "process.exit(Number(process.versions.node.split('.')[0]) < 20 ? 1 : 0)"];
    let is_complete = is_present("node", &supported) && is_present("npm", &["--version"]);
    (!is_complete)
        .then(|| "node (20 or later) with npm is not on the PATH: install it and run this again".into())
}
