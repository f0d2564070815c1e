//! `cargo xtask bench`: runs the benchmarks and prints each peer's time as a multiple of ours.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::{self, cargo};

/// Arguments of the task.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only benchmarks whose name contains this.
    filter: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let mut command = cargo(&["bench", "--package", "workos-kit-benches", "--"]);
    command.args(arguments.filter.iter());
    process::run(&mut command)?;
    let results = crate::root().join("target/criterion");
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
