//! Runs the cases of `tests/vectors`, printing the name of each, and reports every failure at once.

use std::fmt::Write as _;

use serde::de::DeserializeOwned;

/// One case: the members every vector file has.
#[derive(serde::Deserialize)]
pub(crate) struct Case<I, E> {
    pub(crate) name: String,
    pub(crate) why: String,
    pub(crate) input: I,
    pub(crate) expect: E,
}

/// What a case expects of a failure.
#[derive(Debug, PartialEq, serde::Deserialize)]
pub(crate) struct ExpectedError {
    pub(crate) kind: String,
    pub(crate) code: String,
}

/// Reads a file of `tests/vectors`.
pub(crate) fn load<I: DeserializeOwned, E: DeserializeOwned>(file: &str) -> Vec<Case<I, E>> {
    let path = format!("{}/../tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|cause| panic!("{path}: {cause}"));
    serde_json::from_str(&text).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

/// Runs named cases; a case fails by returning a text.
pub(crate) fn run<C>(cases: &[C], name: impl Fn(&C) -> String, check: impl Fn(&C) -> Result<(), String>) {
    assert!(!cases.is_empty(), "there are no cases");
    let mut failures = String::new();
    for case in cases {
        let name = name(case);
        match check(case) {
            Ok(()) => eprintln!("ok      {name}"),
            Err(failure) => {
                eprintln!("FAILED  {name}");
                writeln!(failures, "{name}\n    {failure}").unwrap();
            }
        }
    }
    assert!(failures.is_empty(), "these cases failed:\n{failures}");
}

/// A failure text unless both are equal.
pub(crate) fn same<T: PartialEq + std::fmt::Debug>(actual: &T, expected: &T) -> Result<(), String> {
    if actual == expected { Ok(()) } else { Err(format!("got {actual:?}, expected {expected:?}")) }
}
