//! `cargo xtask test`: every test of every language that is present. A suite that cannot run says what is
//! missing and how to get it; it never passes silently.

use std::{path::Path, time::Instant};

use anyhow::{Result, bail};

use crate::{
    Language, artifacts, demo, emulator, kotlin, peers, phone,
    process::{self, cargo, command},
    setup,
    swift::{self, Toolchain},
};

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only the suites of these languages; all when none is named.
    #[arg(value_enum)]
    languages: Vec<Language>,
}

/// A suite of tests: what it is called, whose it is, and how it runs.
struct Suite {
    name: &'static str,
    language: Language,
    run: fn() -> Result<Outcome>,
}

enum Outcome {
    Passed,
    Skipped(String),
}

const SUITES: &[Suite] = &[
    Suite { name: "rust: unit, integration and documentation tests", language: Language::Rust, run: rust },
    Suite { name: "rust: the examples of the README", language: Language::Rust, run: readme },
    Suite { name: "rust: refreshing through a real Redis server", language: Language::Rust, run: redis },
    Suite { name: "rust: sign-ins at real identity providers", language: Language::Rust, run: real_idp },
    Suite { name: "rust: the library of a phone", language: Language::Rust, run: phone_library },
    Suite { name: "rust: the demo, end to end", language: Language::Rust, run: rust_demo },
    Suite { name: "python: the official SDK as a peer", language: Language::Python, run: python_peer },
    Suite { name: "node: the official SDK as a peer", language: Language::Node, run: node_peer },
    Suite { name: "node: the record of what official SDKs reach", language: Language::Node, run: supported },
    Suite {
        name: "python: a checker of SCIM conformance",
        language: Language::Python,
        run: scim_conformance,
    },
    Suite { name: "python: the installed wheel", language: Language::Python, run: python_package },
    Suite { name: "python: the demo, end to end", language: Language::Python, run: python_demo },
    Suite { name: "python: the emulator's wheel", language: Language::Python, run: python_emulator },
    Suite { name: "node: the installed package", language: Language::Node, run: node_package },
    Suite { name: "node: the demo, end to end", language: Language::Node, run: node_demo },
    Suite { name: "node: the emulator's package", language: Language::Node, run: node_emulator },
    Suite { name: "node: the emulator's pages in Chromium", language: Language::Node, run: browser },
    Suite { name: "swift: the package", language: Language::Swift, run: swift_package },
    Suite { name: "swift: what a phone links", language: Language::Swift, run: swift_phone },
    Suite { name: "swift: the demo, end to end", language: Language::Swift, run: swift_demo },
    Suite { name: "kotlin: the sources of a phone", language: Language::Kotlin, run: kotlin_phone },
    Suite { name: "kotlin: the package", language: Language::Kotlin, run: kotlin_package },
    Suite { name: "kotlin: the demo, end to end", language: Language::Kotlin, run: kotlin_demo },
    Suite { name: "java: the emulator's extension of JUnit", language: Language::Java, run: java_emulator },
];

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let wanted =
        |suite: &&Suite| arguments.languages.is_empty() || arguments.languages.contains(&suite.language);
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    let mut lines = Vec::new();
    for suite in SUITES.iter().filter(wanted) {
        println!("\n=== {}", suite.name);
        let start = Instant::now();
        let outcome = (suite.run)();
        let seconds = start.elapsed().as_secs();
        let (count, word, why) = match outcome {
            Ok(Outcome::Passed) => (&mut passed, "passed ", String::new()),
            Ok(Outcome::Skipped(why)) => (&mut skipped, "skipped", format!(": {why}")),
            Err(error) => (&mut failed, "FAILED ", format!(": {error:#}")),
        };
        *count += 1;
        lines.push(format!("{word} {seconds:>5} s  {}{why}", suite.name));
    }
    println!(
        "\n=== summary\n{}\nsuites: {passed} passed, {failed} failed, {skipped} skipped",
        lines.join("\n")
    );
    if failed > 0 {
        bail!("{failed} of the test suites failed");
    }
    Ok(())
}

fn rust() -> Result<Outcome> {
    process::run(&mut cargo(&[
        "test",
        "--workspace",
        "--exclude",
        "workos-kit-benches",
        "--quiet",
        "--no-fail-fast",
    ]))?;
    Ok(Outcome::Passed)
}

fn redis() -> Result<Outcome> {
    if let Some(missing) = setup::redis()? {
        return Ok(Outcome::Skipped(missing));
    }
    let tests =
        ["test", "--package", "workos-kit-tests", "--features", "redis-server", "--test", "redis", "--quiet"];
    process::run(&mut cargo(&tests))?;
    Ok(Outcome::Passed)
}

/// With the feature that brings them, which the other suites do without: its unit tests, and real providers.
fn real_idp() -> Result<Outcome> {
    let tests =
        ["test", "--package", "workos-emulator", "--features", "real-idp", "--lib", "--quiet", "real_idp"];
    process::run(&mut cargo(&tests))?;
    if let Some(missing) = setup::node_missing() {
        return Ok(Outcome::Skipped(missing));
    }
    let providers = setup::node_project("idp", Path::new("tests/peers/idp"))?;
    let tests =
        ["test", "--package", "workos-kit-tests", "--features", "real-idp", "--test", "real_idp", "--quiet"];
    process::run(cargo(&tests).env("WORKOS_KIT_IDP", providers))?;
    Ok(Outcome::Passed)
}

/// Without what servers alone need, and with other cryptography.
fn phone_library() -> Result<Outcome> {
    phone::test()?;
    Ok(Outcome::Passed)
}

fn rust_demo() -> Result<Outcome> {
    demo::run_story(Language::Rust)?;
    Ok(Outcome::Passed)
}

/// The examples read from the environment where the API lives, as an application would.
fn readme() -> Result<Outcome> {
    let emulator = emulator::Running::start()?;
    process::run(
        cargo(&["test", "--package", "workos-kit-tests", "--doc", "--quiet"])
            .env("RUSTDOCFLAGS", "--cfg readme")
            .envs(emulator.variables()),
    )?;
    Ok(Outcome::Passed)
}

fn python_peer() -> Result<Outcome> {
    Ok(peers::python()?.map_or(Outcome::Passed, Outcome::Skipped))
}

fn node_peer() -> Result<Outcome> {
    Ok(peers::node()?.map_or(Outcome::Passed, Outcome::Skipped))
}

/// The emulator's pages in a real browser. Pictures of them are left in `target/pictures`.
fn browser() -> Result<Outcome> {
    if let Some(missing) = setup::node_missing().or(setup::chromium()?) {
        return Ok(Outcome::Skipped(missing));
    }
    let project = setup::node_project("browser", Path::new("tests/browser"))?;
    let pictures = crate::root().join("target/pictures");
    std::fs::create_dir_all(&pictures)?;
    let emulator = emulator::Running::interactive()?;
    process::run(
        command("node", &["--test", "--test-concurrency=1"])
            .current_dir(project)
            .envs(emulator.variables())
            .env("CHROMIUM", setup::path_of(setup::CHROMIUM)?)
            .env("PICTURES", pictures),
    )?;
    Ok(Outcome::Passed)
}

/// Compares the record with what the two suites before saw.
fn supported() -> Result<Outcome> {
    if let Some(missing) = setup::node_missing() {
        return Ok(Outcome::Skipped(missing));
    }
    if let Err(missing) = setup::python(setup::PYTHON_PEERS)? {
        return Ok(Outcome::Skipped(missing));
    }
    if !["python", "node"].iter().all(|language| peers::was_run(language)) {
        return Ok(Outcome::Skipped("it needs the suites of both official SDKs: run all languages".into()));
    }
    peers::record(true)?;
    Ok(Outcome::Passed)
}

/// Lets somebody else's checker loose on the SCIM endpoint of the emulator.
fn scim_conformance() -> Result<Outcome> {
    let python = match setup::python(setup::PYTHON_SCIM)? {
        Ok(python) => python,
        Err(missing) => return Ok(Outcome::Skipped(missing)),
    };
    let emulator = emulator::Running::start()?;
    process::run(command(python, &["tests/peers/scim/conformance.py"]).envs(emulator.variables()))?;
    Ok(Outcome::Passed)
}

/// Builds the wheel, installs it into a virtual environment and tests it from there.
fn python_package() -> Result<Outcome> {
    let python = match setup::python(setup::PYTHON_PACKAGE)? {
        Ok(python) => python,
        Err(missing) => return Ok(Outcome::Skipped(missing)),
    };
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-emulator"]))?;
    artifacts::install_wheel(&python)?;
    process::run(
        command(python, &["-m", "pytest", "-p", "no:cacheprovider"])
            .current_dir(crate::root().join("bindings-python")),
    )?;
    Ok(Outcome::Passed)
}

/// Builds the package, installs its tarball into a fresh project and tests it from there.
fn node_package() -> Result<Outcome> {
    if let Some(missing) = setup::node_missing() {
        return Ok(Outcome::Skipped(missing));
    }
    process::run(&mut cargo(&["build", "--quiet", "--package", "workos-emulator"]))?;
    // Sessions cross in both directions, so the official package is there.
    setup::node_project("peers", Path::new(peers::NODE_TESTS))?;
    process::run(&mut command("node", &["bindings-node/scripts/test.mjs"]))?;
    Ok(Outcome::Passed)
}

/// Builds the wheel with the emulator, installs it into a virtual environment and tests it from there.
fn python_emulator() -> Result<Outcome> {
    let python = match setup::python(setup::PYTHON_EMULATOR)? {
        Ok(python) => python,
        Err(missing) => return Ok(Outcome::Skipped(missing)),
    };
    artifacts::install_emulator_wheel(&python)?;
    process::run(
        command(python, &["-m", "pytest", "-p", "no:cacheprovider"])
            .current_dir(crate::root().join("emulator/packages/python")),
    )?;
    Ok(Outcome::Passed)
}

/// Builds the package with the emulator, installs its tarball into a fresh project and tests it from there.
fn node_emulator() -> Result<Outcome> {
    if let Some(missing) = setup::node_missing() {
        return Ok(Outcome::Skipped(missing));
    }
    process::run(&mut command("node", &["emulator/packages/node/scripts/test.mjs"]))?;
    Ok(Outcome::Passed)
}

/// The versions of JUnit, and of its platform, that the extension is tested with: the oldest and the newest.
const JUNIT: [(&str, &str); 2] = [("5.13.4", "1.13.4"), ("6.1.3", "6.1.3")];

/// Packs the emulator into the extension of JUnit and tests it from there.
fn java_emulator() -> Result<Outcome> {
    if let Some(missing) = setup::java_missing() {
        return Ok(Outcome::Skipped(missing));
    }
    let programs = artifacts::java_programs()?;
    for (junit, platform) in JUNIT {
        let settings = [
            format!("-Dprograms={}", programs.display()),
            format!("-Djunit.version={junit}"),
            format!("-Djunit.platform.version={platform}"),
        ];
        process::run(
            command("mvn", &["--batch-mode", "--quiet", "clean", "test"])
                .args(settings)
                .current_dir(crate::root().join("emulator/packages/junit")),
        )?;
    }
    Ok(Outcome::Passed)
}

fn python_demo() -> Result<Outcome> {
    if let Err(missing) = setup::python(setup::PYTHON_PACKAGE)? {
        return Ok(Outcome::Skipped(missing));
    }
    demo::run_story(Language::Python)?;
    Ok(Outcome::Passed)
}

fn node_demo() -> Result<Outcome> {
    if let Some(missing) = setup::node_missing() {
        return Ok(Outcome::Skipped(missing));
    }
    demo::run_story(Language::Node)?;
    Ok(Outcome::Passed)
}

fn swift_package() -> Result<Outcome> {
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(missing) => return Ok(Outcome::Skipped(missing)),
    };
    swift::test(&toolchain)?;
    Ok(Outcome::Passed)
}

fn swift_phone() -> Result<Outcome> {
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(missing) => return Ok(Outcome::Skipped(missing)),
    };
    swift::test_phone(&toolchain)?;
    Ok(Outcome::Passed)
}

fn swift_demo() -> Result<Outcome> {
    if let Err(missing) = Toolchain::find() {
        return Ok(Outcome::Skipped(missing));
    }
    demo::run_story(Language::Swift)?;
    Ok(Outcome::Passed)
}

/// Builds the native library and tests the package above it.
fn kotlin_package() -> Result<Outcome> {
    if let Some(missing) = kotlin::missing() {
        return Ok(Outcome::Skipped(missing));
    }
    kotlin::test()?;
    Ok(Outcome::Passed)
}

/// Compiles what Android compiles of the package, but for what needs Android itself.
fn kotlin_phone() -> Result<Outcome> {
    if let Some(missing) = kotlin::missing() {
        return Ok(Outcome::Skipped(missing));
    }
    kotlin::phone()?;
    Ok(Outcome::Passed)
}

fn kotlin_demo() -> Result<Outcome> {
    if let Some(missing) = kotlin::missing() {
        return Ok(Outcome::Skipped(missing));
    }
    demo::run_story(Language::Kotlin)?;
    Ok(Outcome::Passed)
}
