//! `cargo xtask fuzz`: the targets of `fuzz/`, each for a while, beginning with the cases of `tests/vectors` and with whole
//! files.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::process::{self, cargo, is_present};

/// Targets, and the vectors that they begin with: the file, and the member of the input that is fed.
const TARGETS: [(&str, &[(&str, &str)]); 8] = [
    ("webhook_header", &[("webhooks.json", "header")]),
    ("callback_url", &[]),
    ("seal", &[("seals.json", "sealed")]),
    ("token", &[("tokens.json", "token")]),
    ("jwks", &[]),
    ("cookies", &[]),
    ("emulator_requests", &[]),
    ("emulator_seed", &[]),
];

/// Targets that begin with files as they are.
const FILES: [(&str, &[&str]); 1] =
    [("emulator_seed", &["emulator/tests/fixtures/example.yaml", "examples/demo/seed.yaml"])];

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this target.
    target: Option<String>,
    /// How long each target runs.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    if !is_present("cargo", &["fuzz", "--version"]) {
        bail!("cargo-fuzz is not installed: `cargo install --locked cargo-fuzz`");
    }
    let is_wanted = |name: &str| arguments.target.as_deref().is_none_or(|target| target == name);
    let wanted: Vec<_> = TARGETS.iter().filter(|(name, _)| is_wanted(name)).collect();
    if wanted.is_empty() {
        bail!("there is no such target: {}", TARGETS.map(|(name, _)| name).join(", "));
    }
    for (name, vectors) in wanted {
        let corpus = crate::root().join("fuzz/corpus").join(name);
        fs::create_dir_all(&corpus)?;
        for (file, member) in *vectors {
            plant(&corpus, file, member)?;
        }
        for file in FILES.iter().filter(|(target, _)| target == name).flat_map(|(_, files)| *files) {
            let seed = corpus.join(file.replace('/', "_"));
            fs::copy(crate::root().join(file), seed).with_context(|| (*file).to_owned())?;
        }
        let limit = format!("-max_total_time={}", arguments.seconds);
        let run =
            ["fuzz", "run", "--sanitizer", "none", name, "--", &limit, "-timeout=10", "-print_final_stats=1"];
        // The compiler's coverage switch is not stable; nothing of the product is built like this.
        process::run(cargo(&run).env("RUSTC_BOOTSTRAP", "1"))?;
    }
    Ok(())
}

/// Writes the inputs of a vector file into a corpus.
fn plant(corpus: &Path, file: &str, member: &str) -> Result<()> {
    let path = crate::root().join("tests/vectors").join(file);
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let cases: Vec<Value> = serde_json::from_str(&text)?;
    for (number, case) in cases.iter().enumerate() {
        if let Some(input) = case["input"][member].as_str() {
            fs::write(corpus.join(format!("vector_{number}")), input)?;
        }
    }
    Ok(())
}
