//! Seed files: YAML or JSON in the format of the official emulator. Each key is read by the resource that
//! owns it; keys whose resource is not there yet are kept as they are, unknown keys are errors.

pub(crate) mod export;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::api::Api;
use crate::behaviour::{MODULES, Module};
use crate::state::{Context, Environment, State};
use crate::store::{Kind, Record};

pub use export::{Export, export};

/// Keys that a seed file can have besides those that modules read.
const KNOWN_KEYS: &[&str] = &[
    "users",
    "organizations",
    "connections",
    "roles",
    "permissions",
    "groups",
    "invitations",
    "apiKeys",
    "webhookEndpoints",
    "jwtTemplate",
    "connectApplications",
    "connectedAccounts",
    "directories",
];

/// A seed file that cannot be planted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message}")]
pub struct SeedError {
    /// Where: `organizations[0].domains[1].state`.
    pub path: String,
    /// What is wrong there.
    pub message: String,
}

impl SeedError {
    /// An error at `path`.
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }
}

/// Reads YAML (or JSON, which is YAML).
pub fn parse(text: &str) -> Result<Value, SeedError> {
    // Reading JSON as YAML takes many times as long, and large seeds are written by programs.
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(value);
    }
    serde_yaml_ng::from_str(text).map_err(|error| SeedError::new("seed", error.to_string()))
}

/// The state of an emulator that starts with these texts, planted one after the other, or what is wrong with one of them.
pub fn planted<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<State, SeedError> {
    let context = Context {
        now: Timestamp::now(),
        base_url: "http://127.0.0.1:4100".to_owned(),
        interactive: false,
        contract: false,
        check_answers: false,
        real_idp: false,
    };
    let (api, mut state) = (Api::generated(), State::new(0, Environment::default()));
    for text in texts {
        plant(MODULES, &api, &mut state, &context, &parse(text)?)?;
    }
    Ok(state)
}

/// Plants a seed into the state.
pub fn plant(
    modules: &[&'static Module],
    api: &Api,
    state: &mut State,
    context: &Context,
    seed: &Value,
) -> Result<(), SeedError> {
    let keys = match seed {
        Value::Object(keys) => keys,
        Value::Null => return Ok(()),
        _ => return Err(SeedError::new("seed", "must be a mapping")),
    };
    let readers = || modules.iter().flat_map(|module| module.seeds);
    for (key, value) in keys {
        if readers().all(|(name, _)| name != key) {
            if !KNOWN_KEYS.contains(&key.as_str()) {
                // A key can be empty, and an empty place says nothing.
                let place = if key.is_empty() { "''" } else { key };
                return Err(SeedError::new(place, "is no key of a seed file"));
            }
            state.unread_seeds.insert(key.clone(), value.clone());
        }
    }
    // Every key of the environment opens it, whatever else the key's own resource makes of it.
    if let Some(value) = keys.get("apiKeys") {
        for entry in entries_of("apiKeys", value)? {
            if let Some(key) = entry.text("value")? {
                state.environment.api_keys.insert(key.to_owned());
            }
        }
    }
    for (key, reader) in readers() {
        if let Some(value) = keys.get(*key) {
            reader(&mut SeedCall { state, context, seed: keys, key, api }, value)?;
        }
    }
    Ok(())
}

/// What the reader of a seed key is given.
pub struct SeedCall<'a> {
    /// The emulated environment.
    pub state: &'a mut State,
    /// Time and base URL.
    pub context: &'a Context,
    /// The whole seed.
    pub seed: &'a Map<String, Value>,
    /// The key that is read.
    pub key: &'a str,
    /// The API description.
    pub api: &'a Api,
}

impl SeedCall<'_> {
    /// The entries of the key's list.
    pub fn entries<'v>(&self, value: &'v Value) -> Result<Vec<Entry<'v>>, SeedError> {
        entries_of(self.key, value)
    }

    /// The key's mapping, for keys that hold one.
    pub fn entry<'v>(&self, value: &'v Value) -> Result<Entry<'v>, SeedError> {
        Entry::new(self.key.to_owned(), value)
    }

    /// Stores a record: see [`State::create`].
    pub fn create(&mut self, kind: &'static Kind, body: Value) -> Record {
        self.state.create(self.context.now, kind, body, Map::new())
    }

    /// Stores a record with hidden members: see [`State::create`].
    pub fn create_with(&mut self, kind: &'static Kind, body: Value, hidden: Map<String, Value>) -> Record {
        self.state.create(self.context.now, kind, body, hidden)
    }

    /// Changes a record: see [`State::change`].
    pub fn change(&mut self, kind: &Kind, id: &str, change: impl FnOnce(&mut Record)) -> Option<Record> {
        self.state.change(self.context.now, kind, id, change)
    }

    /// The oldest record whose indexed member has this value, as seeds refer to others by name or e-mail.
    pub fn find_by(&self, kind: &Kind, member: &str, value: &str) -> Option<Record> {
        self.state.store.find(kind, member, value).next().cloned()
    }
}

/// One mapping of a seed file, with its path for errors.
#[derive(Debug)]
pub struct Entry<'v> {
    path: String,
    members: &'v Map<String, Value>,
}

impl<'v> Entry<'v> {
    fn new(path: String, value: &'v Value) -> Result<Self, SeedError> {
        match value {
            Value::Object(members) => Ok(Self { path, members }),
            _ => Err(SeedError::new(path, "must be a mapping")),
        }
    }

    /// Where the entry stands: `organizations[0]`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// An error at one of its keys.
    pub fn error(&self, key: &str, message: impl Into<String>) -> SeedError {
        SeedError::new(format!("{}.{key}", self.path), message)
    }

    /// Refuses keys other than these.
    pub fn only(&self, keys: &[&str]) -> Result<(), SeedError> {
        match self.members.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(key) => Err(self.error(key, format!("is unknown; known here: {}", keys.join(", ")))),
            None => Ok(()),
        }
    }

    /// Any value; `None` if it is absent or null.
    pub fn member(&self, key: &str) -> Option<&'v Value> {
        self.members.get(key).filter(|value| !value.is_null())
    }

    /// A text.
    pub fn text(&self, key: &str) -> Result<Option<&'v str>, SeedError> {
        self.typed(key, "text", Value::as_str)
    }

    /// A text that must be there.
    pub fn required_text(&self, key: &str) -> Result<&'v str, SeedError> {
        self.text(key)?.ok_or_else(|| self.error(key, "is required"))
    }

    /// A truth value.
    pub fn flag(&self, key: &str) -> Result<Option<bool>, SeedError> {
        self.typed(key, "true or false", Value::as_bool)
    }

    /// An integer.
    pub fn integer(&self, key: &str) -> Result<Option<i64>, SeedError> {
        self.typed(key, "an integer", Value::as_i64)
    }

    /// A list of texts; empty if it is absent.
    pub fn texts(&self, key: &str) -> Result<Vec<&'v str>, SeedError> {
        let items = self.typed(key, "a list", Value::as_array)?.map_or(&[][..], Vec::as_slice);
        let text = |(index, item): (usize, &'v Value)| {
            item.as_str().ok_or_else(|| self.error(&format!("{key}[{index}]"), "must be text"))
        };
        items.iter().enumerate().map(text).collect()
    }

    /// A list of mappings; empty if it is absent.
    pub fn entries(&self, key: &str) -> Result<Vec<Entry<'v>>, SeedError> {
        match self.member(key) {
            Some(value) => entries_of(&format!("{}.{key}", self.path), value),
            None => Ok(Vec::new()),
        }
    }

    /// A mapping.
    pub fn entry(&self, key: &str) -> Result<Option<Entry<'v>>, SeedError> {
        self.member(key).map(|value| Entry::new(format!("{}.{key}", self.path), value)).transpose()
    }

    fn typed<T>(
        &self,
        key: &str,
        what: &str,
        read: impl FnOnce(&'v Value) -> Option<T>,
    ) -> Result<Option<T>, SeedError> {
        match self.member(key) {
            None => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| self.error(key, format!("must be {what}"))),
        }
    }
}

fn entries_of<'v>(path: &str, value: &'v Value) -> Result<Vec<Entry<'v>>, SeedError> {
    let items = match value {
        Value::Array(items) => items,
        Value::Null => return Ok(Vec::new()),
        _ => return Err(SeedError::new(path, "must be a list")),
    };
    items.iter().enumerate().map(|(index, item)| Entry::new(format!("{path}[{index}]"), item)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::behaviour::organization_domains::ORGANIZATION_DOMAINS;
    use crate::behaviour::organizations::ORGANIZATIONS;
    use crate::testing::Bench;

    fn planted(text: &str) -> Result<Bench, SeedError> {
        let mut bench = Bench::new();
        bench.seed(text)?;
        Ok(bench)
    }

    fn error(text: &str) -> String {
        planted(text).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn organizations_keep_their_pinned_ids_and_domains() {
        let text = "
organizations:
  - { id: org_01ACME, name: Acme, domains: [{ domain: Acme.com, state: verified }] }
";
        let bench = planted(text).unwrap();
        assert_eq!(bench.state.store.get(&ORGANIZATIONS, "org_01ACME").unwrap().text("name"), "Acme");
        let mut domains = bench.state.store.find(&ORGANIZATION_DOMAINS, "organization_id", "org_01ACME");
        let domain = domains.next().unwrap();
        assert_eq!((domain.text("domain"), domain.text("state")), ("acme.com", "verified"));
    }

    #[test]
    fn errors_say_where() {
        assert_eq!(error("organisations: []"), "organisations: is no key of a seed file");
        assert_eq!(error("'': []"), "'': is no key of a seed file");
        assert_eq!(error("organizations: {}"), "organizations: must be a list");
        assert_eq!(error("organizations: [{id: a}]"), "organizations[0].name: is required");
        let nested = error("organizations: [{name: a, domains: [{domain: 1}]}]");
        assert_eq!(nested, "organizations[0].domains[0].domain: must be text");
        assert!(
            error("organizations: [{name: a, nmae: b}]").starts_with("organizations[0].nmae: is unknown")
        );
        assert!(error("organizations: [").starts_with("seed: "));
    }

    /// A seed file as WorkOS's own emulator takes it, with most of its keys.
    #[test]
    fn files_of_the_official_emulator_load_as_they_are() {
        let mut bench = planted(include_str!("../tests/fixtures/example.yaml")).unwrap();
        let mut count = |target: &str| bench.get(target).1["data"].as_array().map(Vec::len);
        assert_eq!(count("/user_management/users"), Some(5));
        assert_eq!(count("/organizations"), Some(2));
        assert_eq!(count("/connections"), Some(3));
        assert_eq!(count("/organizations/org_01ACME/groups"), Some(1));
        assert_eq!(count("/organizations/org_01ACME/api_keys"), Some(2));
        assert_eq!(count("/user_management/invitations"), Some(1));
        assert_eq!(count("/webhook_endpoints"), Some(1));
        assert_eq!(count("/user_management/users/user_01MFA/auth_factors"), Some(1));
        assert_eq!(count("/connect/applications"), Some(1));
        assert_eq!(count("/user_management/users/user_01ALICE/data_providers"), Some(1));
    }

    #[test]
    fn api_keys_open_the_environment() {
        let bench = planted("apiKeys: [{name: CI, value: sk_test_ci}]").unwrap();
        assert!(bench.state.environment.api_keys.contains("sk_test_ci"));
    }
}
