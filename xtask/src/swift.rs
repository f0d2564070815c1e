//! The Swift package: the native library and its bridge are made by Cargo, the rest by SwiftPM.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::{
    bridge,
    process::{self, cargo, command, is_present},
    setup,
};

/// The SwiftPM package.
const PACKAGE: &str = "bindings-uniffi/swift";
/// The application that tells the story of the demo, and the other examples.
const EXAMPLES: &str = "examples";
/// The emulator's package, which the tests use.
const EMULATOR: &str = "emulator/packages/swiftpm";
/// Where SwiftPM builds.
const SCRATCH: &str = "target/swift/build";
/// Where `cargo xtask setup swift` puts Swift on Debian.
const TOOLCHAIN: &str = "target/swift/toolchain";

/// How Swift is started on this machine.
pub(crate) enum Toolchain {
    /// It is on the PATH.
    System,
    /// In a folder of its own, through this script.
    Folder(PathBuf),
}

impl Toolchain {
    /// The Swift of this machine, or the reason why there is none.
    pub(crate) fn find() -> Result<Self, String> {
        // Every Swift from 6 on knows this mode.
        if is_present("swiftc", &["-swift-version", "6", "--version"]) {
            return Ok(Self::System);
        }
        let runner = crate::root().join(TOOLCHAIN).join("run.sh");
        if runner.exists() && is_present("unshare", &["--version"]) && setup::is_root() {
            return Ok(Self::Folder(runner));
        }
        Err("swift (6.0 or later) is not on the PATH: install it, or, as root on Debian, run `cargo xtask setup swift`"
            .into())
    }

    /// Installs Swift where that can be done.
    pub(crate) fn install() -> Result<Result<Self, String>> {
        if let Ok(found) = Self::find() {
            return Ok(Ok(found));
        }
        if setup::is_root() && is_present("apt-get", &["--version"]) {
            let script = format!("{PACKAGE}/scripts/toolchain.sh");
            process::run(&mut command("bash", &[&script, TOOLCHAIN]))?;
        }
        Ok(Self::find())
    }

    /// SwiftPM in a package of the repository, with what it needs to find and load the native library.
    fn swift(&self, task: &str, package: &str, native: &Path) -> Command {
        // One folder and the same settings for all, so that everything is compiled once.
        let scratch = crate::root().join(SCRATCH).to_string_lossy().into_owned();
        let folder = native.to_string_lossy().into_owned();
        let linked = format!("-L{folder}");
        let arguments = [
            task,
            "--package-path",
            package,
            "--scratch-path",
            &scratch,
            "--disable-index-store",
            "-Xswiftc",
            "-warnings-as-errors",
            "-Xlinker",
            &linked,
        ];
        let mut command = match self {
            Self::System => command("swift", &arguments),
            Self::Folder(runner) => {
                let root = crate::root().to_string_lossy().into_owned();
                let mut command = command(runner, &["-b", &root]);
                // The folder can be a link to another disk.
                if let Ok(target) = fs::canonicalize(crate::root().join("target")) {
                    command.arg("-b").arg(target);
                }
                command.arg("swift").args(arguments);
                command
            }
        };
        command.env("LD_LIBRARY_PATH", &folder).env("DYLD_LIBRARY_PATH", &folder);
        command
    }
}

/// Tests the package, with the examples beside it, and the emulator's.
pub(crate) fn test(toolchain: &Toolchain) -> Result<()> {
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-emulator"]))?;
    let native = native()?;
    process::run(&mut toolchain.swift("build", EXAMPLES, &native))?;
    for package in [PACKAGE, EMULATOR] {
        process::run(
            toolchain
                .swift("test", package, &native)
                // There are no tests of XCTest. One after the other: all at once would wait for one another, and some look
                // at the time.
                .args(["--enable-swift-testing", "--disable-xctest", "--no-parallel"])
                .env("WORKOS_EMULATOR", native.join("workos-emulator"))
                .env("WORKOS_KIT_SIGN_IN", crate::root().join(SCRATCH).join("debug/SignIn"))
                .env("WORKOS_KIT_ROOT", crate::root()),
        )?;
    }
    Ok(())
}

/// The demo, an application that depends on the package.
pub(crate) fn demo(toolchain: &Toolchain) -> Result<Command> {
    let native = native()?;
    process::run(&mut toolchain.swift("build", EXAMPLES, &native))?;
    let mut command = toolchain.swift("run", EXAMPLES, &native);
    command.arg("--skip-build").arg("Demo");
    Ok(command)
}

/// Builds the native library, and puts its bridge into the package; gives the folder of the library.
fn native() -> Result<PathBuf> {
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-kit-uniffi"]))?;
    let built = crate::root().join("target/debug");
    let library = built.join(if cfg!(target_os = "macos") {
        "libworkos_kit_uniffi.dylib"
    } else {
        "libworkos_kit_uniffi.so"
    });
    let written = crate::root().join("target/swift/bridge");
    bridge::write("swift", &library, &written)?;
    let sources = crate::root().join(PACKAGE).join("Sources");
    for (file, module) in [("WorkOSKitNative.swift", "WorkOSKitNative"), ("WorkOSKitFFI.h", "WorkOSKitFFI")] {
        place(&written.join(file), &sources.join(module).join("generated").join(file))?;
    }
    Ok(built)
}

/// Copies a file unless it is there already: a new time stamp would have everything compiled again.
fn place(from: &Path, to: &Path) -> Result<()> {
    let text = fs::read(from).with_context(|| from.display().to_string())?;
    if fs::read(to).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
    fs::write(to, text)?;
    Ok(())
}
