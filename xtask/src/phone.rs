//! The library of a phone: what an app links, and the bridges of it, without anything that needs a secret of the
//! application.

use std::{
    env::consts::ARCH,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};

use crate::{
    bridge,
    process::{self, cargo},
};

/// How large the library may be, in bytes, stripped and for x86-64. Whoever uses the app downloads it.
const BUDGET: u64 = 3_500_000;

/// What marks API that needs a secret of the application, in the names of a bridge as they are in Kotlin and Swift. All
/// of it is in the bridge of a server.
const SERVER_NAMES: [&str; 11] = [
    "NativeActionVerifier",
    "NativeEventPoller",
    "NativeFlags",
    "NativeSealer",
    "NativeSessions",
    "NativeVaultCipher",
    "NativeWebhookVerifier",
    "apiKey",
    "clientSecret",
    "explainWebhook",
    "signWebhook",
];
/// How the iron format begins. In the program text of a server's library, and of no other.
const SEALED: &[u8] = b"Fe26.2*";

/// The library and its bridges.
pub(crate) struct Phone {
    pub(crate) library: PathBuf,
    pub(crate) kotlin: PathBuf,
    pub(crate) swift: PathBuf,
}

/// Builds the library as it is released, for this machine or another target of Rust, with its bridges; refuses one that is
/// too large.
pub(crate) fn package(target: Option<&str>) -> Result<Phone> {
    // The released library has no symbols, and so no names that bridges could be made of. They are the same for all targets.
    let named = development()?;
    let phone = with_bridges(keep("phone", build("mobile", target)?)?, &named)?;
    check(&phone)?;
    let bytes = fs::metadata(&phone.library)?.len();
    println!("\n{:>10.2} MB  native library of a phone ({})", bytes as f64 / 1e6, target.unwrap_or(ARCH));
    let is_measured = target.map_or(ARCH == "x86_64", |target| target.starts_with("x86_64"));
    if is_measured && bytes > BUDGET {
        bail!("the native library of a phone is larger than {:.2} MB", BUDGET as f64 / 1e6);
    }
    Ok(phone)
}

/// The tests of all that is in the library, and of what must not be there. Unoptimized.
pub(crate) fn test() -> Result<()> {
    let core = ["test", "--package", "workos-kit", "--no-default-features", "--features", "ring", "--tests"];
    process::run(cargo(&core).args(["--quiet", "--no-fail-fast"]))?;
    let bridge =
        ["test", "--package", "workos-kit-uniffi", "--no-default-features", "--features", "phone", "--quiet"];
    process::run(&mut cargo(&bridge))?;
    check(&unoptimized()?)?;
    // The names are those of a server's library, or the check would find nothing, whatever a phone's library holds.
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-kit-uniffi"]))?;
    let library = keep("server-dev", folder("dev", None).join(file_name(None)))?;
    let server = with_bridges(library.clone(), &library)?;
    for bridge in [&server.kotlin, &server.swift] {
        let text = fs::read_to_string(bridge)?;
        let names = names(&text);
        if let Some(missing) = SERVER_NAMES.iter().find(|name| !names.contains(*name)) {
            bail!("the bridge of a server has no {missing}: name what it has instead in xtask/src/phone.rs");
        }
    }
    if !holds(&server.library, SEALED)? {
        bail!("the library of a server does not hold what marks its formats: see xtask/src/phone.rs");
    }
    Ok(())
}

/// Builds the library for this machine, unoptimized, with its bridges.
pub(crate) fn unoptimized() -> Result<Phone> {
    let library = development()?;
    with_bridges(library.clone(), &library)
}

/// Builds the library unoptimized, with the names that bridges are made of.
pub(crate) fn development() -> Result<PathBuf> {
    keep("phone-dev", build("dev", None)?)
}

/// Nothing of a server is in the library of a phone.
fn check(phone: &Phone) -> Result<()> {
    for bridge in [&phone.kotlin, &phone.swift] {
        let text = fs::read_to_string(bridge)?;
        let names = names(&text);
        if let Some(found) = SERVER_NAMES.iter().find(|name| names.contains(*name)) {
            bail!("{} has {found}, which needs a secret of the application", bridge.display());
        }
    }
    if holds(&phone.library, SEALED)? {
        bail!("{} holds formats that seal with a secret of the application", phone.library.display());
    }
    Ok(())
}

fn build(profile: &str, target: Option<&str>) -> Result<PathBuf> {
    let kind = if is_apple_phone(target) { "staticlib" } else { "cdylib" };
    let mut build = cargo(&["rustc", "--quiet", "--profile", profile, "--crate-type", kind]);
    build.args(["--package", "workos-kit-uniffi", "--lib", "--no-default-features", "--features", "phone"]);
    if let Some(target) = target {
        build.args(["--target", target]);
    }
    // Android's loader reads packed relocations from release 11 on; the library is for older ones too.
    if target.map_or(cfg!(target_os = "linux"), |target| target.contains("linux-gnu")) {
        build.args(["--", "-C", "link-arg=-Wl,-z,pack-relative-relocs"]);
    }
    process::run(&mut build)?;
    Ok(folder(profile, target).join(file_name(target)))
}

/// Where Cargo puts what it builds.
fn folder(profile: &str, target: Option<&str>) -> PathBuf {
    let mut folder = crate::root().join("target");
    folder.extend(target);
    folder.join(if profile == "dev" { "debug" } else { profile })
}

fn file_name(target: Option<&str>) -> &'static str {
    let is = |os: &str, here: bool| target.map_or(here, |target| target.contains(os));
    if is_apple_phone(target) {
        "libworkos_kit_uniffi.a"
    } else if is("apple", cfg!(target_os = "macos")) {
        "libworkos_kit_uniffi.dylib"
    } else if is("windows", cfg!(windows)) {
        "workos_kit_uniffi.dll"
    } else {
        "libworkos_kit_uniffi.so"
    }
}

/// Apple's phones take no dynamic library of an app but in a framework.
fn is_apple_phone(target: Option<&str>) -> bool {
    target.is_some_and(|target| target.contains("apple") && !target.contains("darwin"))
}

/// Copies a library that was built, which the next build puts another one in the place of, into a folder of this name.
fn keep(name: &str, built: PathBuf) -> Result<PathBuf> {
    let folder = crate::root().join("target").join(name);
    fs::create_dir_all(&folder)?;
    let library = folder.join(built.file_name().context("a library is a file")?);
    fs::copy(&built, &library).with_context(|| built.display().to_string())?;
    Ok(library)
}

/// Writes the bridges of a library beside it, as the symbols of another one with the same features name them.
fn with_bridges(library: PathBuf, named: &Path) -> Result<Phone> {
    let folder = library.parent().context("a library is in a folder")?.to_owned();
    for language in ["kotlin", "swift"] {
        bridge::write(language, named, &folder.join(language))?;
    }
    let kotlin = folder.join("kotlin/dev/workoskit/ffi/workos_kit_uniffi.kt");
    Ok(Phone { library, kotlin, swift: folder.join("swift/WorkOSKitNative.swift") })
}

/// Every name in a program text that is not in a comment.
fn names(text: &str) -> std::collections::HashSet<&str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with(['*', '/']))
        .flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_'))
        .collect()
}

fn holds(library: &Path, mark: &[u8]) -> Result<bool> {
    Ok(fs::read(library)?.windows(mark.len()).any(|window| window == mark))
}
