//! The seed that a state would come from: the way back from what was done by hand, or by a test, to a file.

mod sections;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::behaviour::{agents, authkit, authorization, connect, directories, pipes, waitlists};
use crate::state::State;
use crate::store::{Kind, Record};

/// A seed, and what it cannot hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// The seed: a mapping in the form of a seed file. Ids are pinned; passwords are there as hashes, secrets as they are.
    pub seed: Value,
    /// How many records of which kind are left out, because they are written down nowhere in a seed: events, sessions, codes.
    pub left_out: BTreeMap<&'static str, usize>,
}

/// A key of the seed file: what it holds of a state, and of which kinds.
pub(crate) struct Section {
    pub(crate) key: &'static str,
    /// Kinds that the key holds whole, as far as they are worth keeping: codes and what has ended are not.
    pub(crate) kinds: &'static [&'static Kind],
    /// Its entries, or its mapping; null if there is nothing.
    pub(crate) write: fn(&State) -> Value,
}

/// The keys that stand for what others refer to, and then those whose resources write them themselves.
const SECTIONS: &[&[Section]] = &[
    sections::SECTIONS,
    directories::SECTIONS,
    authorization::SECTIONS,
    connect::SECTIONS,
    pipes::SECTIONS,
    authkit::SECTIONS,
    agents::SECTIONS,
    waitlists::SECTIONS,
];

/// The seed that leads to what a state holds.
pub fn export(state: &State) -> Export {
    let sections = || SECTIONS.iter().copied().flatten();
    let written = sections().map(|section| (section.key.to_owned(), (section.write)(state)));
    let is_there = |value: &Value| match value {
        Value::Array(list) => !list.is_empty(),
        value => !value.is_null(),
    };
    let seed = written.filter(|(_, value)| is_there(value)).collect();
    let mut left_out = BTreeMap::new();
    let is_held = |kind: &str| sections().any(|section| section.kinds.iter().any(|held| held.name == kind));
    for (kind, _) in state.store.ids().filter(|(kind, _)| !is_held(kind)) {
        *left_out.entry(kind).or_default() += 1;
    }
    Export { seed: Value::Object(seed), left_out }
}

/// Entries of a list, one for each record of a kind.
pub(crate) fn entries<'s>(
    state: &'s State,
    kind: &'static Kind,
    entry: impl Fn(&'s Record) -> Map<String, Value>,
) -> Value {
    state.store.all(kind).map(|record| Value::Object(entry(record))).collect()
}

/// Members of a record under the names that they have in a seed; what is null is left out.
pub(crate) fn members<'a>(record: &Record, names: impl IntoIterator<Item = &'a str>) -> Map<String, Value> {
    let given = |name: &str| Some(record.member(name)).filter(|value| !value.is_null()).cloned();
    names.into_iter().filter_map(|name| Some((name.to_owned(), given(name)?))).collect()
}

/// A list under a name, unless it is empty.
pub(crate) fn list(name: &str, items: impl Iterator<Item = Value>) -> Option<(String, Value)> {
    let items: Vec<Value> = items.collect();
    (!items.is_empty()).then(|| (name.to_owned(), items.into()))
}

#[cfg(test)]
mod tests;
