//! The Swift package: the native library and its bridge are made by Cargo, the rest by SwiftPM.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

use crate::{
    bridge, phone,
    process::{self, cargo, command, is_present},
    setup,
};

/// The SwiftPM package.
const PACKAGE: &str = "bindings-uniffi/swift";
/// The application that tells the story of the demo, and the other examples.
const EXAMPLES: &str = "examples";
/// The emulator's package, which the tests use.
const EMULATOR: &str = "emulator/packages/swiftpm";
/// What C sees of the native library.
const HEADER: &str = "WorkOSKitFFI.h";
/// Where SwiftPM builds.
const SCRATCH: &str = "target/swift/build";
/// Where SwiftPM builds what a phone links.
const PHONE_SCRATCH: &str = "target/swift/phone";
/// What marks API that needs a secret of the application, in the names of the package. All of it is in the module of a
/// server.
const SERVER_NAMES: [&str; 9] = [
    "ActionVerifier",
    "EventPoller",
    "RequestOptions",
    "Sealer",
    "SessionManager",
    "VaultCipher",
    "WebhookVerifier",
    "apiKey",
    "clientSecret",
];
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
    fn swift(&self, task: &str, package: &str, scratch: &str, native: &Path) -> Command {
        // The same folder and settings for all of a kind, so that everything is compiled once.
        let scratch = crate::root().join(scratch).to_string_lossy().into_owned();
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
    process::run(&mut toolchain.swift("build", EXAMPLES, SCRATCH, &native))?;
    for package in [PACKAGE, EMULATOR] {
        process::run(&mut tests(toolchain.swift("test", package, SCRATCH, &native)))?;
    }
    Ok(())
}

/// Tests what a phone links of the package, over the library of a phone; what a server has must not be there. Goes after
/// [`test`]: what that leaves is compared with, and the header of a server's library declares all functions of a phone's.
pub(crate) fn test_phone(toolchain: &Toolchain) -> Result<()> {
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-emulator"]))?;
    let phone = phone::unoptimized()?;
    place_bridge(&phone.swift, "Phone", "#if WORKOSKIT_PHONE")?;
    let native = phone.library.parent().context("a library is in a folder")?;
    process::run(tests(toolchain.swift("test", PACKAGE, PHONE_SCRATCH, native)).env("WORKOSKIT_PHONE", "1"))?;
    let names = |scratch: &str, module: &str| -> Result<Vec<&str>> {
        let file = crate::root().join(scratch).join(format!("debug/Modules/{module}.swiftmodule"));
        let module = fs::read(&file).with_context(|| file.display().to_string())?;
        let named = |name: &&str| module.windows(name.len()).any(|window| window == name.as_bytes());
        Ok(SERVER_NAMES.into_iter().filter(named).collect())
    };
    let found = names(PHONE_SCRATCH, "WorkOSKitApp")?;
    if !found.is_empty() {
        bail!("what a phone links names what needs a secret of the application: {}", found.join(", "));
    }
    // The names are those of a server's module, or none would be found, whatever is in it.
    let found = names(SCRATCH, "WorkOSKit")?;
    if found != SERVER_NAMES {
        bail!("the module of a server has only {}: see SERVER_NAMES in xtask/src/swift.rs", found.join(", "));
    }
    Ok(())
}

/// With what the tests need to find.
fn tests(mut swift: Command) -> Command {
    // There are no tests of XCTest. One after the other: all at once would wait for one another, and some look at the time.
    swift.args(["--enable-swift-testing", "--disable-xctest", "--no-parallel"]);
    swift.env("WORKOS_EMULATOR", crate::root().join("target/debug/workos-emulator"));
    swift.env("WORKOS_KIT_SIGN_IN", crate::root().join(SCRATCH).join("debug/SignIn"));
    swift.env("WORKOS_KIT_ROOT", crate::root());
    swift
}

/// The demo, an application that depends on the package.
pub(crate) fn demo(toolchain: &Toolchain) -> Result<Command> {
    let native = native()?;
    process::run(&mut toolchain.swift("build", EXAMPLES, SCRATCH, &native))?;
    let mut command = toolchain.swift("run", EXAMPLES, SCRATCH, &native);
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
    place_bridge(&written.join("WorkOSKitNative.swift"), "Server", "#if !WORKOSKIT_PHONE")?;
    place(&fs::read(written.join(HEADER))?, &sources().join("WorkOSKitFFI/generated").join(HEADER))?;
    Ok(built)
}

/// Puts a bridge into the package under a name, to be compiled on a condition: each platform has one of the libraries.
fn place_bridge(written: &Path, name: &str, condition: &str) -> Result<()> {
    let bridge = fs::read_to_string(written).with_context(|| written.display().to_string())?;
    let text = format!("{condition}\n{bridge}\n#endif\n");
    place(text.as_bytes(), &sources().join(format!("WorkOSKitNative/generated/{name}.swift")))
}

fn sources() -> PathBuf {
    crate::root().join(PACKAGE).join("Sources")
}

/// Writes a file unless it is there already: a new time stamp would have everything compiled again.
fn place(text: &[u8], to: &Path) -> Result<()> {
    if fs::read(to).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
    fs::write(to, text)?;
    Ok(())
}
