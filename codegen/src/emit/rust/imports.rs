//! `use` lines, computed from the names that a file mentions.

use std::collections::{BTreeMap, BTreeSet};

/// Names that a file may mention, with the module each comes from.
#[derive(Clone, Debug, Default)]
pub(super) struct Imports(BTreeMap<String, String>);

impl Imports {
    /// What the runtime of the crate and its dependencies provide.
    pub(super) fn runtime() -> Self {
        let mut imports = Self::default();
        for (module, names) in [
            ("std::collections", &["BTreeMap"][..]),
            ("jiff", &["Timestamp"]),
            ("serde", &["Serialize", "Deserialize", "Deserializer"]),
            ("serde_json", &["Value"]),
            ("url", &["Url"]),
            ("crate::call", &["Call", "PageCall"]),
            ("crate::client", &["WorkOS"]),
            ("crate", &["decode", "decode_struct", "open_enum"]),
            ("crate::error", &["Error"]),
            ("crate::events", &["Event"]),
            ("crate::extra", &["Extra"]),
            ("crate::generated", &["operations"]),
            ("crate::generated::events", &["EventType"]),
            ("crate::page", &["List", "PageOrder"]),
            ("crate::patch", &["Patch"]),
            ("crate::request", &["Request"]),
            ("crate::scalar", &["Scalar"]),
            ("crate::secret", &["Secret"]),
        ] {
            for name in names {
                imports.add(name, module);
            }
        }
        imports
    }

    /// Adds a name.
    pub(super) fn add(&mut self, name: &str, module: &str) {
        self.0.insert(name.to_owned(), module.to_owned());
    }

    /// Takes a name out, because the file defines it.
    pub(super) fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// The `use` lines that a body needs, grouped as rustfmt would: standard library, crates, own crate.
    pub(super) fn lines(&self, body: &str) -> String {
        let mentioned = identifiers(body);
        let mut modules: BTreeMap<(u8, &str), Vec<&str>> = BTreeMap::new();
        for (name, module) in self.0.iter().filter(|(name, _)| mentioned.contains(name.as_str())) {
            let rank = match module.split("::").next() {
                Some("std") => 0,
                Some("crate" | "super") => 2,
                _ => 1,
            };
            modules.entry((rank, module)).or_default().push(name);
        }
        let (mut text, mut previous) = (String::new(), None);
        for ((rank, module), names) in modules {
            if previous.is_some_and(|previous| previous != rank) {
                text.push('\n');
            }
            previous = Some(rank);
            match &names[..] {
                [name] => text.push_str(&format!("use {module}::{name};\n")),
                names => text.push_str(&format!("use {module}::{{{}}};\n", names.join(", "))),
            }
        }
        text
    }
}

/// Identifiers outside comments and paths: in `a::b` only `a` needs an import.
fn identifiers(body: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for line in body.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let mut rest = line;
        let mut after_path = false;
        while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric() || c == '_') {
            after_path = if start == 0 { after_path } else { rest[..start].ends_with("::") };
            let tail = &rest[start..];
            let end = tail.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(tail.len());
            if !after_path {
                found.insert(&tail[..end]);
            }
            rest = &tail[end..];
        }
    }
    found
}
