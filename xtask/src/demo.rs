//! `cargo xtask demo`: the main job of the kit, told step by step against the embedded emulator.

use std::fs;

use anyhow::{Result, bail};

use crate::{
    Language, artifacts, emulator, kotlin,
    process::{self, cargo, command},
    setup,
    swift::{self, Toolchain},
};

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Keep running, with a small web page to sign in at.
    #[arg(long)]
    serve: bool,
    /// The language that tells the story.
    #[arg(long, value_enum, default_value = "rust")]
    language: Language,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    if arguments.serve {
        if arguments.language != Language::Rust {
            bail!("--serve runs in Rust: leave --language out");
        }
        return process::run(&mut cargo(&[
            "run",
            "--quiet",
            "--package",
            "workos-kit-demo",
            "--",
            "--serve",
        ]));
    }
    run_story(arguments.language)
}

/// Runs the story in one language; an error unless every step held.
pub(crate) fn run_story(language: Language) -> Result<()> {
    match language {
        Language::Rust => process::run(&mut cargo(&["run", "--quiet", "--package", "workos-kit-demo"])),
        Language::Python => python(),
        Language::Node => node(),
        Language::Swift => swift(),
        Language::Kotlin => kotlin(),
        Language::Java => bail!("the demo is told in Rust, Python, Node, Swift and Kotlin"),
    }
}

fn python() -> Result<()> {
    let python = setup::python(setup::PYTHON_PACKAGE)?.map_err(anyhow::Error::msg)?;
    artifacts::install_wheel(&python)?;
    let emulator = emulator::Running::start()?;
    process::run(command(python, &["examples/demo/python/demo.py"]).envs(emulator.variables()))
}

fn node() -> Result<()> {
    if let Some(missing) = setup::node_missing() {
        bail!("{missing}");
    }
    let project = artifacts::install_tarball("demo")?;
    // A module is looked for beside the file that imports it.
    for entry in fs::read_dir(crate::root().join("examples/demo/node"))? {
        let entry = entry?;
        fs::copy(entry.path(), project.join(entry.file_name()))?;
    }
    let emulator = emulator::Running::start()?;
    process::run(command("node", &["demo.mjs"]).current_dir(project).envs(emulator.variables()))
}

fn swift() -> Result<()> {
    let toolchain = Toolchain::find().map_err(anyhow::Error::msg)?;
    let mut demo = swift::demo(&toolchain)?;
    let emulator = emulator::Running::start()?;
    process::run(demo.envs(emulator.variables()))
}

fn kotlin() -> Result<()> {
    if let Some(missing) = kotlin::missing() {
        bail!("{missing}");
    }
    let class_path = kotlin::demo()?;
    let emulator = emulator::Running::start()?;
    process::run(command("java", &["-cp", &class_path, "demo.DemoKt"]).envs(emulator.variables()))
}
