//! What a test expects to have been asked.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::conditions::Conditions;
use crate::ledger::{Entry, Ledger};

/// A request that is expected, and how often: at least once, unless something else is said.
///
/// ```
/// use workos_emulator::{Expectation, Expectations};
///
/// let expectations = Expectations::new([
///     Expectation::of("user_management.create_user").with_body("email", "ada@acme.com").times(1),
///     Expectation::at("GET", "/user_management/users/{id}").at_most(3),
/// ])
/// .in_order()
/// .only();
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expectation {
    /// Of this operation (`service.method`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// With this HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// To this path, exact or as a template with `{name}` placeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// With these headers, names in lower case.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// With these query parameters.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub query: BTreeMap<String, String>,
    /// With these values in the JSON or form body, by path: `grant_type`, `domain_data.0.domain`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub body: BTreeMap<String, Value>,
    /// Exactly so often; 0 for never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<usize>,
    /// So often or more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<usize>,
    /// So often or less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<usize>,
}

/// Expectations of a test, compared with the requests of a [`Ledger`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expectations {
    /// The requests.
    pub expect: Vec<Expectation>,
    /// They came one after the other as listed; others may have come between.
    pub in_order: bool,
    /// No other requests came.
    pub only: bool,
}

/// Expectations that were not met.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", problems.join("\n"))]
pub struct Unmet {
    /// What is wrong, a sentence each.
    pub problems: Vec<String>,
}

impl Expectation {
    /// Requests of an operation (`service.method`).
    pub fn of(operation: &str) -> Self {
        Self { operation: Some(operation.to_owned()), ..Self::default() }
    }

    /// Requests with a method to a path, exact or as a template.
    pub fn at(method: &str, path: &str) -> Self {
        Self { method: Some(method.to_owned()), path: Some(path.to_owned()), ..Self::default() }
    }

    /// With this header.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_ascii_lowercase(), value.to_owned());
        self
    }

    /// With this query parameter.
    pub fn with_query(mut self, name: &str, value: &str) -> Self {
        self.query.insert(name.to_owned(), value.to_owned());
        self
    }

    /// With this value in the JSON or form body, at a path such as `domain_data.0.domain`.
    pub fn with_body(mut self, path: &str, value: impl Into<Value>) -> Self {
        self.body.insert(path.to_owned(), value.into());
        self
    }

    /// Exactly so often.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// So often or more.
    pub fn at_least(mut self, times: usize) -> Self {
        self.at_least = Some(times);
        self
    }

    /// So often or less.
    pub fn at_most(mut self, times: usize) -> Self {
        self.at_most = Some(times);
        self
    }

    fn fits(&self, entry: &Entry) -> bool {
        let conditions = Conditions {
            operation: None,
            method: self.method.as_deref(),
            path: self.path.as_deref(),
            headers: &self.headers,
            query: &self.query,
            body: &self.body,
        };
        let operation = self.operation.as_deref();
        operation.is_none_or(|operation| entry.operation == Some(operation))
            && conditions.fit(None, entry.sent())
    }

    /// Fewest and most requests.
    fn bounds(&self) -> (usize, usize) {
        let fewest = match self.at_most {
            Some(_) => 0,
            None => 1,
        };
        let (fewest, most) = (self.at_least.unwrap_or(fewest), self.at_most.unwrap_or(usize::MAX));
        self.times.map_or((fewest, most), |times| (times, times))
    }
}

/// Shows how often what is expected.
impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bounds() {
            (fewest, most) if fewest == most => write!(f, "{fewest} times ")?,
            (fewest, usize::MAX) => write!(f, "at least {fewest} times ")?,
            (fewest, most) => write!(f, "{fewest} to {most} times ")?,
        }
        let mut named: Vec<String> = Vec::new();
        named.extend(self.operation.clone());
        named.extend(self.method.clone());
        named.extend(self.path.clone());
        named.extend(self.headers.iter().map(|(name, value)| format!("{name}: {value}")));
        named.extend(self.query.iter().map(|(name, value)| format!("{name}={value}")));
        named.extend(self.body.iter().map(|(path, value)| format!("{path} = {value}")));
        f.write_str(&named.join(", "))
    }
}

impl Expectations {
    /// Expects these requests, in any order and with others besides.
    pub fn new(expect: impl IntoIterator<Item = Expectation>) -> Self {
        Self { expect: expect.into_iter().collect(), ..Self::default() }
    }

    /// Expects them in this order.
    pub fn in_order(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// Expects no others.
    pub fn only(mut self) -> Self {
        self.only = true;
        self
    }
}

impl Ledger {
    /// Compares the requests that the ledger keeps with what is expected of them.
    pub fn check(&self, expectations: &Expectations) -> Result<(), Unmet> {
        let entries = self.entries();
        let Expectations { expect, in_order, only } = expectations;
        let mut problems = counted(expect, &entries);
        if *in_order && problems.is_empty() {
            problems.extend(out_of_order(expect, &entries));
        }
        if *only {
            let others = entries.iter().filter(|entry| !expect.iter().any(|wanted| wanted.fits(entry)));
            problems.extend(others.map(|entry| format!("not expected: {}", shown(entry))));
        }
        if problems.is_empty() { Ok(()) } else { Err(Unmet { problems }) }
    }
}

fn counted(expect: &[Expectation], entries: &[Entry]) -> Vec<String> {
    let mut problems = Vec::new();
    for wanted in expect {
        let came = entries.iter().filter(|entry| wanted.fits(entry)).count();
        let (fewest, most) = wanted.bounds();
        if !(fewest..=most).contains(&came) {
            problems.push(format!("expected {wanted}, came {came} times"));
        }
    }
    problems
}

/// What comes too early. Every expectation takes as many requests as it needs at least, after those of the one
/// before.
fn out_of_order(expect: &[Expectation], entries: &[Entry]) -> Option<String> {
    let mut left = entries.iter();
    for (number, wanted) in expect.iter().enumerate() {
        for _ in 0..wanted.bounds().0 {
            if !left.any(|entry| wanted.fits(entry)) {
                let before = &expect[number.saturating_sub(1)];
                return Some(format!("expected {wanted} after {before}, came before"));
            }
        }
    }
    None
}

/// A request on one line, secrets redacted.
fn shown(entry: &Entry) -> String {
    let status = entry.status.map_or("no answer".to_owned(), |status| status.to_string());
    format!("#{} {} {} ({status})", entry.sequence, entry.method, entry.path)
}
