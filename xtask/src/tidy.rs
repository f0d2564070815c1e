//! Rules of this repository that no compiler checks. Each one was made after an accident, here or in a
//! project that had it first, and says how to mend a violation.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::process::command;

/// A hand-written file longer than this has more than one subject.
const LONGEST_FILE: usize = 600;

pub(crate) fn run() -> Result<()> {
    let listing = command("git", &["ls-files", "--cached", "--others", "--exclude-standard"])
        .output()
        .context("git ls-files")?;
    let root = crate::root();
    let mut violations = Vec::new();
    let mut files = 0;
    for name in String::from_utf8_lossy(&listing.stdout).lines() {
        let path = root.join(name);
        // A file deleted in the work tree is still listed; a binary file has no lines to look at.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        files += 1;
        violations.extend(inspect(name, &text));
    }
    if !violations.is_empty() {
        bail!("repository rules:\n  {}", violations.join("\n  "));
    }
    println!("tidy: {files} files");
    Ok(())
}

fn inspect(name: &str, text: &str) -> Vec<String> {
    let mut violations = Vec::new();
    let is_source = matches!(extension(name), Some("rs" | "py" | "ts" | "mts" | "cts" | "swift" | "kt"));
    let is_generated = name.split('/').any(|part| part == "generated");
    if is_source && !is_generated && text.lines().count() > LONGEST_FILE {
        violations.push(format!("{name}: more than {LONGEST_FILE} lines; split it by subject"));
    }
    if is_generated && is_source && !text.lines().take(3).any(|line| line.contains("Generated from ")) {
        violations.push(format!("{name}: hand-written file in a folder for generated code; move it"));
    }
    if is_source && text.contains("unsafe {") && !name.starts_with("bindings-") && name != file!() {
        violations.push(format!("{name}: unsafe code; only a language boundary may need it"));
    }
    for (number, line) in text.lines().enumerate() {
        if is_source && line.trim_end().len() != line.len() && !is_generated {
            violations.push(format!("{name}:{}: white space at the end of the line", number + 1));
        }
        if name != file!() && ["/root/", "/home/"].iter().any(|path| line.contains(path)) {
            violations.push(format!("{name}:{}: a path of one machine; make it relative", number + 1));
        }
    }
    violations
}

fn extension(name: &str) -> Option<&str> {
    Path::new(name).extension().and_then(|extension| extension.to_str())
}

#[cfg(test)]
mod tests {
    use super::inspect;

    #[test]
    fn a_good_file_passes() {
        assert_eq!(inspect("core/src/a.rs", "//! A.\n"), Vec::<String>::new());
    }

    #[test]
    fn every_rule_is_enforced() {
        let long = "line\n".repeat(super::LONGEST_FILE + 1);
        assert!(inspect("core/src/a.rs", &long)[0].contains("split it"));
        assert!(inspect("core/src/generated/a.rs", &long)[0].contains("hand-written"));
        assert!(inspect("core/src/a.rs", "unsafe { }")[0].contains("unsafe"));
        assert!(inspect("core/src/a.rs", "let a = 1; \n")[0].contains("white space"));
        assert!(inspect("README.md", "cd /home/me\n")[0].contains("relative"));
    }
}
