//! Compares an OpenAPI 3 document with the API description, so that a change of the API is found by a command.

mod compare;
mod document;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::ir::Api;
use crate::problem::Error;
use compare::Comparison;
use document::Document;

/// What the comparison found, each entry once.
#[derive(Debug, Default)]
struct Findings {
    /// The document has it, the description does not.
    missing: BTreeSet<String>,
    /// Both have it and say different things.
    contradicted: BTreeSet<String>,
    /// Operations that only the description has.
    operations_beyond: Vec<String>,
    /// Members that only the description has: where, and their names.
    members_beyond: BTreeMap<String, BTreeSet<String>>,
}

/// Compares and writes down the differences.
pub(crate) fn diff(api: &Api, file: &Path) -> Result<String, Error> {
    let document = Document::read(file)?;
    let mut comparison = Comparison::new(api, &document);
    comparison.run();
    Ok(report(&comparison.findings))
}

fn report(findings: &Findings) -> String {
    let mut text = String::new();
    for (title, entries) in [
        ("The document has, the description lacks", &findings.missing),
        ("The document contradicts the description", &findings.contradicted),
    ] {
        text.push_str(&format!("{title}: {}\n", count(entries.len(), "entry", "entries")));
        for entry in entries {
            text.push_str(&format!("  {entry}\n"));
        }
    }
    let members: usize = findings.members_beyond.values().map(BTreeSet::len).sum();
    text.push_str(&format!(
        "Only the description has: {}, {}\n",
        count(findings.operations_beyond.len(), "operation", "operations"),
        count(members, "member", "members"),
    ));
    for operation in &findings.operations_beyond {
        text.push_str(&format!("  {operation}\n"));
    }
    for (place, names) in &findings.members_beyond {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        text.push_str(&format!("  {place}: {}\n", names.join(", ")));
    }
    text
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
