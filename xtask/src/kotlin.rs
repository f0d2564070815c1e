//! The Kotlin package: the native library and its bridge are made by Cargo, the rest by Maven.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use crate::{
    bridge,
    process::{self, cargo, command},
    setup,
};

/// The Maven project.
const PROJECT: &str = "bindings-uniffi/kotlin";
/// The reactor that builds the package and the demo that uses it.
const DEMO: &str = "examples/demo/kotlin/reactor.xml";
/// The reactor that builds the package and the benchmark beside the official one.
const BENCH: &str = "bindings-uniffi/kotlin/bench/reactor.xml";

/// Why the Kotlin package cannot be built and tested here, if it cannot.
pub(crate) fn missing() -> Option<String> {
    setup::java_missing().or_else(|| {
        let is_old = java_version().is_none_or(|version| version < 17);
        is_old.then(|| "java on the PATH is older than 17: install a newer JDK and run this again".into())
    })
}

/// The major version of the Java on the PATH.
fn java_version() -> Option<u32> {
    let output = command("java", &["-version"]).output().ok()?;
    // `openjdk version "17.0.15" 2025-04-15`, on standard error.
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let version = text.split('"').nth(1)?;
    version.split(['.', '-']).next()?.parse().ok()
}

/// Tests the package.
pub(crate) fn test() -> Result<()> {
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-emulator"]))?;
    let native = native("dev")?;
    let emulator = crate::root().join("target/debug/workos-emulator");
    maven(&format!("{PROJECT}/pom.xml"), "test", &native, &[&format!("-Demulator={}", emulator.display())])
}

/// Builds the package and the demo that uses its jar; gives the class path of the demo.
pub(crate) fn demo() -> Result<String> {
    let native = native("dev")?;
    maven(DEMO, "package", &native, &["-Dmaven.test.skip=true"])?;
    let folder = crate::root().join("target/kotlin-demo");
    Ok(format!("{0}/demo.jar:{0}/lib/*", folder.display()))
}

/// Builds the benchmark with the release library; gives its class path.
pub(crate) fn bench() -> Result<String> {
    let native = native("release")?;
    maven(BENCH, "package", &native, &["-Dmaven.test.skip=true"])?;
    let folder = crate::root().join("target/kotlin-bench");
    Ok(format!("{0}/bench.jar:{0}/lib/*", folder.display()))
}

/// Builds the jar with the native library of this machine, in the release profile; gives its path.
pub(crate) fn package() -> Result<PathBuf> {
    let native = native("release")?;
    maven(&format!("{PROJECT}/pom.xml"), "package", &native, &["-Dmaven.test.skip=true"])?;
    let folder = crate::root().join("target/kotlin");
    let jars = fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?;
    let is_jar = |path: &Path| path.extension().is_some_and(|extension| extension == "jar");
    jars.iter().map(fs::DirEntry::path).find(|path| is_jar(path)).context("Maven made no jar")
}

fn maven(project: &str, phase: &str, native: &Path, more: &[&str]) -> Result<()> {
    let native = format!("-Dnative.folder={}", native.display());
    let mut maven = command("mvn", &["--batch-mode", "--quiet", "--file", project, &native]);
    process::run(maven.args(more).arg(phase))
}

/// Builds the native library, and puts it and its bridge where Maven finds them; gives that folder.
fn native(profile: &str) -> Result<PathBuf> {
    let target = crate::root().join("target");
    let (file, platform) = library();
    let build = |profile: &str| -> Result<PathBuf> {
        process::run(&mut cargo(&[
            "build",
            "--quiet",
            "--profile",
            profile,
            "--package",
            "workos-kit-uniffi",
        ]))?;
        Ok(target.join(if profile == "dev" { "debug" } else { profile }).join(file))
    };
    let library = build(profile)?;
    let folder = target.join("kotlin-native").join(profile);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    // Where JNA looks for the library of a platform in a jar.
    let resources = folder.join("resources").join(platform);
    fs::create_dir_all(&resources)?;
    fs::copy(&library, resources.join(file)).with_context(|| library.display().to_string())?;
    let named = if profile == "dev" { library } else { build("dev")? };
    bridge::write("kotlin", &named, &folder.join("bridge"))?;
    Ok(folder)
}

/// File name of the native library on this machine, and what JNA calls its platform.
fn library() -> (&'static str, &'static str) {
    let is_arm = cfg!(target_arch = "aarch64");
    if cfg!(target_os = "macos") {
        ("libworkos_kit_uniffi.dylib", if is_arm { "darwin-aarch64" } else { "darwin-x86-64" })
    } else if cfg!(windows) {
        ("workos_kit_uniffi.dll", if is_arm { "win32-aarch64" } else { "win32-x86-64" })
    } else {
        ("libworkos_kit_uniffi.so", if is_arm { "linux-aarch64" } else { "linux-x86-64" })
    }
}
