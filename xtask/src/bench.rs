//! `cargo xtask bench`: runs the benchmarks and prints each peer's time as a multiple of ours.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Stdio},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{
    artifacts, kotlin,
    process::{self, cargo, command},
    setup,
};

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// `python`, `node` or `kotlin` for the benchmark of a package beside the official one, `emulator` for what the emulator
    /// costs, `calls` for calls of the Rust crate, `rust` for all of that crate, which is also what runs without a name; anything
    /// else is a part of the names of some that need no server.
    filter: Option<String>,
    /// What follows is passed on to the package's benchmark, such as `--rounds 5 --memory`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match arguments.filter.as_deref() {
        Some("python") => python(&arguments.rest),
        Some("node") => node(&arguments.rest),
        Some("kotlin") => kotlin(&arguments.rest),
        Some("emulator") => emulator(),
        Some("calls") => calls(),
        None | Some("rust") => calls().and_then(|()| criterion(None)),
        Some(filter) => criterion(Some(filter)),
    }
}

/// The release wheel beside the official package.
fn python(rest: &[String]) -> Result<()> {
    let python = match setup::python(setup::PYTHON_BENCH)? {
        Ok(python) => python,
        Err(missing) => bail!("{missing}"),
    };
    let builder = match setup::python(setup::PYTHON_PACKAGE)? {
        Ok(builder) => builder,
        Err(missing) => bail!("{missing}"),
    };
    artifacts::install_release_wheel(&builder, &python)?;
    let server = FixedAnswers::start()?;
    process::run(
        command(python, &["bindings-python/bench/peers.py"])
            .args(rest)
            .env("FIXED_ANSWERS_URL", &server.url)
            .env("VECTORS_FOLDER", crate::root().join("tests/vectors")),
    )
}

/// The release build of the npm package beside the official one.
fn node(rest: &[String]) -> Result<()> {
    if let Some(missing) = setup::node_missing() {
        bail!("{missing}");
    }
    let project = artifacts::install_node_peers()?;
    let server = FixedAnswers::start()?;
    process::run(
        command("node", &["peers.mjs"])
            .args(rest)
            .current_dir(project)
            .env("FIXED_ANSWERS_URL", &server.url)
            .env("VECTORS_FOLDER", crate::root().join("tests/vectors")),
    )
}

/// The jar with the release library beside the official package, in one JVM.
fn kotlin(rest: &[String]) -> Result<()> {
    if let Some(missing) = kotlin::missing() {
        bail!("{missing}");
    }
    let class_path = kotlin::bench()?;
    let mut java = command("java", &["-Xms256m", "-Xmx256m", "-cp", &class_path, "PeersKt"]);
    // Cargo names its own folders there, and in those is a library for development, which Java would take before the jar's.
    for variable in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        java.env_remove(variable);
    }
    process::run(java.args(rest))
}

/// The release build of the emulator under load from another process, beside a server that only answers.
fn emulator() -> Result<()> {
    process::run(&mut cargo(&["build", "--quiet", "--release", "--package", "workos-emulator"]))?;
    let bins = ["--bin", "emulator", "--bin", "fixed_answers"];
    let build = ["build", "--quiet", "--release", "--package", "workos-kit-benches"];
    process::run(cargo(&build).args(bins))?;
    let program = |name: &str| crate::root().join("target/release").join(name);
    let mut bench = command(program("emulator"), &[]);
    process::run(bench.args([program("workos-emulator"), program("fixed_answers")]))
}

/// The server with fixed answers, as a process of its own; it ends when it is dropped.
struct FixedAnswers {
    child: Child,
    url: String,
}

impl FixedAnswers {
    fn start() -> Result<Self> {
        let build =
            ["build", "--quiet", "--release", "--package", "workos-kit-benches", "--bin", "fixed_answers"];
        process::run(&mut cargo(&build))?;
        let program = crate::root().join("target/release/fixed_answers");
        let mut child = command(program, &[])
            .stdout(Stdio::piped())
            .spawn()
            .context("the server with fixed answers does not start")?;
        let output = child.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        Ok(Self { child, url: url.trim().to_owned() })
    }
}

impl Drop for FixedAnswers {
    fn drop(&mut self) {
        // It may have ended already; there is nothing to do about it then.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whole calls of the Rust crate beside the official one.
fn calls() -> Result<()> {
    let server = FixedAnswers::start()?;
    let mut bench = cargo(&["bench", "--package", "workos-kit-benches", "--bench", "calls"]);
    process::run(bench.env("FIXED_ANSWERS_URL", &server.url))
}

/// What the Rust crate does without a server.
fn criterion(filter: Option<&str>) -> Result<()> {
    let results = crate::root().join("target/criterion");
    // Those of earlier runs are none of this one's.
    if results.is_dir() {
        fs::remove_dir_all(&results)?;
    }
    process::run(cargo(&["bench", "--package", "workos-kit-benches", "--"]).args(filter))?;
    if !results.is_dir() {
        bail!("no benchmark has the name {}", filter.unwrap_or_default());
    }
    println!("\nmedian wall time, and how many times ours it is");
    for (group, medians) in medians(&results)? {
        println!("\n{group}");
        let ours = medians.get("workos_kit").copied();
        for (name, nanoseconds) in &medians {
            let ratio = ours.map_or(String::new(), |ours| format!("{:>8.2}x", nanoseconds / ours));
            println!("  {name:<24} {:>12.2} us {ratio}", nanoseconds / 1e3);
        }
    }
    Ok(())
}

/// `group/size` → peer → median in nanoseconds, read from what criterion leaves on disk.
fn medians(results: &Path) -> Result<BTreeMap<String, BTreeMap<String, f64>>> {
    let mut table: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
    let mut folders = vec![results.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
            let path = entry?.path();
            if !path.is_dir() {
                continue;
            }
            if !path.ends_with("new") {
                folders.push(path);
                continue;
            }
            let benchmark: Value = serde_json::from_slice(&fs::read(path.join("benchmark.json"))?)?;
            let estimates: Value = serde_json::from_slice(&fs::read(path.join("estimates.json"))?)?;
            let text = |key: &str| benchmark[key].as_str().unwrap_or_default().to_owned();
            let median = estimates["median"]["point_estimate"].as_f64().context("no median")?;
            let row = format!("{} {}", text("group_id"), text("value_str"));
            table.entry(row.trim_end().to_owned()).or_default().insert(text("function_id"), median);
        }
    }
    Ok(table)
}
