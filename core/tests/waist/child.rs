//! Environment variables belong to a whole process, so tests about them run in one of their own.

use std::process::Command;

/// Runs an ignored test of this binary with these variables and without any other that matters here, and gives
/// what it said with [`tell`].
pub(crate) fn outcome(test: &str, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "--ignored", "--nocapture", test]);
    for (name, _) in std::env::vars() {
        if name.starts_with("WORKOS_") || name.to_ascii_lowercase().ends_with("_proxy") {
            child.env_remove(name);
        }
    }
    let output = child.envs(variables.iter().copied()).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{text}");
    text.lines().find_map(|line| line.strip_prefix(MARK)).unwrap().to_owned()
}

/// Says something to the test that started this one.
pub(crate) fn tell(outcome: &str) {
    eprintln!("{MARK}{outcome}");
}

const MARK: &str = "outcome: ";
