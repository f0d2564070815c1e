//! `cargo xtask demo`: the main job of the kit, told step by step against the embedded emulator.

use anyhow::{Result, bail};

use crate::{
    Language,
    process::{self, cargo},
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
        Language::Python | Language::Node => {
            bail!("the {language:?} package does not exist yet: --language rust tells the whole story")
        }
    }
}
