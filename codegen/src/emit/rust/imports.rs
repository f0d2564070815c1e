//! `use` lines, computed from the names that a file mentions.

use std::collections::{BTreeMap, BTreeSet};

/// Names that a file may mention, with the module each comes from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Imports(BTreeMap<String, String>);

impl Imports {
    /// What the runtime of the crate and its dependencies provide.
    pub(crate) fn runtime() -> Self {
        let mut imports = Self::default();
        for (module, names) in [
            ("std::collections", &["BTreeMap"][..]),
            ("jiff", &["Timestamp"]),
            ("serde", &["Serialize", "Deserialize", "Deserializer"]),
            ("serde_json", &["Value"]),
            ("url", &["Url"]),
            ("crate::call", &["Call", "PageCall"]),
            ("crate::client", &["WorkOS"]),
            ("crate", &["decode"]),
            ("crate::decode", &["decode_struct"]),
            ("crate::open_enum", &["open_enum"]),
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
    pub(crate) fn add(&mut self, name: &str, module: &str) {
        self.0.insert(name.to_owned(), module.to_owned());
    }

    /// Takes a name out, because the file defines it.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Whether the name stands for something.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The `use` lines that a body needs, grouped as rustfmt would: standard library, crates, own crate.
    pub(crate) fn lines(&self, body: &str) -> String {
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
        merge_self(&mut modules);
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

/// `use a::b;` beside `use a::b::c;` is `use a::b::{self, c};`.
fn merge_self(modules: &mut BTreeMap<(u8, &str), Vec<&str>>) {
    let keys: Vec<(u8, &str)> = modules.keys().copied().collect();
    for key in keys {
        let Some((parent, name)) = key.1.rsplit_once("::") else {
            continue;
        };
        let Some(names) = modules.get_mut(&(key.0, parent)) else {
            continue;
        };
        let before = names.len();
        names.retain(|sibling| *sibling != name);
        if names.len() < before {
            if names.is_empty() {
                modules.remove(&(key.0, parent));
            }
            modules.entry(key).or_default().insert(0, "self");
        }
    }
}

/// Identifiers outside comments that an import can serve: in `a::b` only `a`, and at the start of a line, where
/// variants and members are defined, only what is followed by `::` or `!`.
fn identifiers(body: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for line in body.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
        let mut end = 0;
        while let Some(start) = line[end..].find(is_word).map(|offset| end + offset) {
            let length = line[start..].find(|c| !is_word(c)).unwrap_or(line.len() - start);
            end = start + length;
            let behind_path = line[..start].ends_with("::");
            let defined = start == 0 && !line[end..].starts_with("::") && !line[end..].starts_with('!');
            if !behind_path && !defined {
                found.insert(&line[start..end]);
            }
        }
    }
    found
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
