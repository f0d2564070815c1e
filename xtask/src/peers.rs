//! The official SDKs as peers, and `emulator/SUPPORTED.md`: what they were seen to do against the emulator.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::{
    emulator,
    process::{self, command},
    setup,
};

const RECORD: &str = "emulator/SUPPORTED.md";
pub(crate) const NODE_TESTS: &str = "tests/peers/node";

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Compare the record with what was seen instead of writing it.
    #[arg(long)]
    check: bool,
}

/// `cargo xtask supported`: drives the emulator with the official SDKs and writes down what worked.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    if let Some(missing) = python()?.or(node()?) {
        bail!("the record needs both official SDKs: {missing}");
    }
    record(arguments.check)
}

/// Runs the tests of the official Python SDK. Gives what is missing if they cannot run.
pub(crate) fn python() -> Result<Option<String>> {
    let python = match setup::python(setup::PYTHON_PEERS)? {
        Ok(python) => python,
        Err(missing) => return Ok(Some(missing)),
    };
    let emulator = emulator::Running::start()?;
    let contract = emulator::Running::contract()?;
    process::run(
        command(python, &["-m", "pytest", "--quiet", "-p", "no:cacheprovider", "tests/peers/python"])
            .envs(emulator.variables())
            .env("WORKOS_CONTRACT_URL", contract.url())
            .env("EVIDENCE_FOLDER", evidence()),
    )?;
    Ok(None)
}

/// Runs the tests of the official Node SDK. Gives what is missing if they cannot run.
pub(crate) fn node() -> Result<Option<String>> {
    if let Some(missing) = setup::node_missing() {
        return Ok(Some(missing));
    }
    let project = setup::node_project("peers", Path::new(NODE_TESTS))?;
    let emulator = emulator::Running::start()?;
    let contract = emulator::Running::contract()?;
    process::run(
        command("node", &["--test", "--test-force-exit"])
            .current_dir(project)
            .envs(emulator.variables())
            .env("WORKOS_CONTRACT_URL", contract.url())
            .env("DIFFERENCES", crate::root().join("tests/peers/differences.json"))
            .env("EVIDENCE_FOLDER", evidence()),
    )?;
    Ok(None)
}

/// Whether the suite of an SDK left evidence.
pub(crate) fn was_run(language: &str) -> bool {
    evidence().join(format!("{language}.json")).exists()
}

/// Writes the record from the evidence that both runs left, or compares it.
pub(crate) fn record(is_check: bool) -> Result<()> {
    let text = compose(&operations()?, &with_behaviour()?, &seen("python")?, &seen("node")?)?;
    let path = crate::root().join(RECORD);
    if !is_check {
        return fs::write(path, text).context(RECORD);
    }
    if fs::read_to_string(path).unwrap_or_default() != text {
        bail!("{RECORD} is not what was seen: run `cargo xtask supported`");
    }
    Ok(())
}

fn evidence() -> PathBuf {
    crate::root().join("target/evidence")
}

/// Operations that a run reached, with the methods that did.
fn seen(language: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let path = evidence().join(format!("{language}.json"));
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(serde_json::from_str(&text)?)
}

/// Every operation of the API: its name, and what is sent for it.
fn operations() -> Result<Vec<(String, String)>> {
    let surface = fs::read_to_string(crate::root().join("api/surface.txt")).context("api/surface.txt")?;
    let methods = surface.lines().filter_map(|line| line.strip_prefix("method "));
    let split = methods.filter_map(|line| line.split_once(' '));
    Ok(split.map(|(name, request)| (name.to_owned(), request.to_owned())).collect())
}

/// Operations that do something in the emulator beyond checking the request.
fn with_behaviour() -> Result<BTreeSet<String>> {
    let emulator = emulator::Running::start()?;
    let coverage: Value = serde_json::from_str(&emulator.read("/_emulator/coverage")?)?;
    let rows = coverage["data"].as_array().context("the coverage has no rows")?;
    let behaving = rows.iter().filter(|row| row["behaviour"] == true);
    Ok(behaving.filter_map(|row| row["operation"].as_str().map(str::to_owned)).collect())
}

fn compose(
    operations: &[(String, String)],
    behaving: &BTreeSet<String>,
    python: &BTreeMap<String, Vec<String>>,
    node: &BTreeMap<String, Vec<String>>,
) -> Result<String> {
    let count =
        |is_there: &dyn Fn(&str) -> bool| operations.iter().filter(|(name, _)| is_there(name)).count();
    let total = operations.len();
    let mut text = format!(
        "<!-- Made by `cargo xtask supported` from runs of the official SDKs. Do not edit. -->\n\
         # What the emulator supports\n\n\
         {} of {total} operations of the API act on the emulator's state; one that does not checks the request and answers \
         501.\n\
         The Rust client makes a round trip of every operation, with minimal and full parameters and four kinds of \
         answers (`tests/tests/generated`).\n\
         The columns Python and Node name the methods of the official SDKs (`workos`, `@workos-inc/node`) that made a \
         round trip: the emulator\n\
         found that their request fits the API description, and they decoded an answer made from it. {} operations \
         were reached from Python and\n{} from Node; where a column is empty, the SDK has no method for the operation. \
         What they do differently is in\n`tests/peers/differences.json`.\n\n\
         | Operation | Request | Acts | Python | Node |\n|---|---|---|---|---|\n",
        count(&|name| behaving.contains(name)),
        count(&|name| python.contains_key(name)),
        count(&|name| node.contains_key(name)),
    );
    for (name, request) in operations {
        let methods = |seen: &BTreeMap<String, Vec<String>>| {
            let methods = seen.get(name).map(Vec::as_slice).unwrap_or_default();
            let methods = methods.iter().map(|method| format!("`{}`", last(method)));
            methods.collect::<Vec<_>>().join(", ")
        };
        let acts = if behaving.contains(name) { "yes" } else { "" };
        writeln!(text, "| `{name}` | `{request}` | {acts} | {} | {} |", methods(python), methods(node))?;
    }
    Ok(text)
}

fn last(method: &str) -> &str {
    method.rsplit('.').next().unwrap_or(method)
}
