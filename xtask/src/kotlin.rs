//! The Kotlin package: the native library and its bridge are made by Cargo, the rest by Maven.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};

use crate::{
    bridge, phone,
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
    let reports = crate::root().join("target/kotlin/surefire-reports");
    if reports.exists() {
        fs::remove_dir_all(&reports)?;
    }
    maven(&format!("{PROJECT}/pom.xml"), "test", &native, &[&format!("-Demulator={}", emulator.display())])?;
    every_class_ran(&crate::root().join(PROJECT).join("src/test/kotlin"), &reports)
}

/// Maven says nothing of tests that it did not compile.
fn every_class_ran(sources: &Path, reports: &Path) -> Result<()> {
    for entry in fs::read_dir(sources)? {
        let path = entry?.path();
        if path.is_dir() {
            every_class_ran(&path, reports)?;
            continue;
        }
        let Some(class) =
            path.file_stem().and_then(|name| name.to_str()).filter(|name| name.ends_with("Test"))
        else {
            continue;
        };
        let mut ran = fs::read_dir(reports)?.flatten().map(|report| report.file_name());
        if !ran.any(|report| report.to_string_lossy().ends_with(&format!(".{class}.xml"))) {
            bail!("{} was not run", path.display());
        }
    }
    Ok(())
}

/// Compiles the sources that a phone has against the bridge of a phone's library: what they use must be among them, or in it.
pub(crate) fn phone() -> Result<()> {
    let folder = crate::root().join("target/kotlin-phone");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    bridge::write("kotlin", &phone::development()?, &folder.join("native/bridge"))?;
    let project = crate::root().join(PROJECT);
    let list = fs::read_to_string(project.join("android/phone.txt"))?;
    for pattern in list.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let mut found = false;
        for kind in ["kotlin", "generated"] {
            found |= copy_sources(&project.join("src/main").join(kind), pattern, &folder.join(kind))?;
        }
        if !found {
            bail!("there is no {pattern}, which {PROJECT}/android/phone.txt names");
        }
    }
    let property = |name: &str, path: &str| format!("-D{name}={}", folder.join(path).display());
    let more = [
        property("build.folder", "build"),
        property("source.folder", "kotlin"),
        property("generated.folder", "generated"),
    ];
    let more: Vec<_> = more.iter().map(String::as_str).collect();
    maven(&format!("{PROJECT}/pom.xml"), "compile", &folder.join("native"), &more)
}

/// Copies the sources of a pattern of `phone.txt`, a file or `folder/**`; tells whether there are any.
fn copy_sources(from: &Path, pattern: &str, to: &Path) -> Result<bool> {
    let Some(path) = pattern.strip_suffix("/**") else {
        let source = from.join(pattern);
        return if source.is_file() { copy_source(&source, &to.join(pattern)) } else { Ok(false) };
    };
    let mut found = false;
    if from.join(path).is_dir() {
        for entry in fs::read_dir(from.join(path))? {
            let entry = entry?;
            let mut inner = format!("{path}/{}", entry.file_name().display());
            if entry.file_type()?.is_dir() {
                inner += "/**";
            }
            found |= copy_sources(from, &inner, to)?;
        }
    }
    Ok(found)
}

fn copy_source(from: &Path, to: &Path) -> Result<bool> {
    fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
    fs::copy(from, to).with_context(|| from.display().to_string())?;
    Ok(true)
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
        let mut build =
            cargo(&["rustc", "--quiet", "--profile", profile, "--package", "workos-kit-uniffi", "--lib"]);
        // Of a release, the library of Apple's platforms would take as long again. For development all kinds are one build, which
        // the tests of other languages share.
        process::run(if profile == "release" { build.args(["--crate-type", "cdylib"]) } else { &mut build })?;
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
