//! Everything that a reset forgets, and the surroundings that it does not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::clock::wire_timestamp;
use crate::keys::KeyRing;
use crate::message::Response;
use crate::random::Random;
use crate::store::{Kind, Record, Store};

/// Key that every emulator accepts unless its builder says otherwise.
pub const DEFAULT_API_KEY: &str = "sk_test_default";

/// Client id of the emulated environment unless its builder says otherwise.
pub const DEFAULT_CLIENT_ID: &str = "client_emulator";

/// The emulated environment: all that requests can change.
#[derive(Clone)]
pub struct State {
    /// Resources and events.
    pub store: Store,
    /// Source of ids, codes and secrets.
    pub random: Random,
    /// Credentials of the environment.
    pub environment: Environment,
    /// Keys of access tokens.
    pub keys: KeyRing,
    /// Mails that would have been sent, oldest first.
    pub outbox: Vec<Mail>,
    /// First answers to requests that came with an `Idempotency-Key`, by operation and key.
    pub replays: BTreeMap<(&'static str, String), Replay>,
    /// Parts of the seed file that no resource has read, by key.
    pub unread_seeds: BTreeMap<String, Value>,
}

impl State {
    /// An empty environment whose random values follow from `seed`.
    pub fn new(seed: u64, environment: Environment) -> Self {
        Self {
            store: Store::default(),
            random: Random::new(seed),
            environment,
            keys: KeyRing::default(),
            outbox: Vec::new(),
            replays: BTreeMap::new(),
            unread_seeds: BTreeMap::new(),
        }
    }

    /// Stores a new record: the members given, completed with `object`, `id`, `created_at` and `updated_at`
    /// where they lack.
    pub fn create(
        &mut self,
        now: Timestamp,
        kind: &'static Kind,
        mut body: Value,
        hidden: Map<String, Value>,
    ) -> Record {
        if let Value::Object(members) = &mut body {
            if !members.contains_key("id") {
                members.insert("id".to_owned(), self.random.id(kind.prefix, now).into());
            }
            let now = wire_timestamp(now);
            for (name, value) in [("object", kind.name), ("created_at", &now), ("updated_at", &now)] {
                members.entry(name).or_insert_with(|| value.into());
            }
        }
        let mut record = Record::new(body);
        record.hidden = hidden;
        self.store.insert(kind, record.clone());
        record
    }

    /// Changes a record and its `updated_at`.
    pub fn change(
        &mut self,
        now: Timestamp,
        kind: &Kind,
        id: &str,
        change: impl FnOnce(&mut Record),
    ) -> Option<Record> {
        let changed = self.store.update(kind, id, |record| {
            change(record);
            if record.body.contains_key("updated_at") {
                record.set("updated_at", wire_timestamp(now));
            }
        });
        changed.cloned()
    }
}

/// The first answer to a request with an `Idempotency-Key`.
#[derive(Clone)]
pub struct Replay {
    /// When it was given.
    pub at: Timestamp,
    /// Body of the request.
    pub request: Bytes,
    /// The answer.
    pub response: Response,
}

/// Credentials of the emulated environment.
#[derive(Clone)]
pub struct Environment {
    /// Its client id.
    pub client_id: String,
    /// Accepted API keys; each also serves as client secret.
    pub api_keys: BTreeSet<String>,
}

impl Environment {
    /// Its id, as events and Vault show it: that of the client with another prefix.
    pub fn id(&self) -> String {
        let unique = self.client_id.strip_prefix("client_").unwrap_or(&self.client_id);
        format!("environment_{unique}")
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self {
            client_id: DEFAULT_CLIENT_ID.to_owned(),
            api_keys: BTreeSet::from([DEFAULT_API_KEY.to_owned()]),
        }
    }
}

/// What a request meets that is not its state: read-only while it is handled.
#[derive(Clone, Debug)]
pub struct Context {
    /// The emulator's time.
    pub now: Timestamp,
    /// Origin of the emulator, such as `http://127.0.0.1:4100`, without a trailing slash.
    pub base_url: String,
    /// Sign-in pages wait for a person. Otherwise AuthKit's sign in the first or the hinted user at once, and
    /// those of the test identity provider a hinted person whom it knows.
    pub interactive: bool,
    /// Answer every valid request with a sample instead of behaviour.
    pub contract: bool,
    /// Compare every answer and event with the API description.
    pub check_answers: bool,
    /// Connections with the settings of an identity provider sign people in there, and not at the test identity provider.
    pub real_idp: bool,
}

/// A mail (or text message) that would have been sent.
#[derive(Clone, serde::Serialize)]
pub struct Mail {
    /// Its id.
    pub id: String,
    /// What it is for: `magic_auth`, `invitation`, `password_reset`, …
    pub purpose: String,
    /// Recipient: an e-mail address, or the phone number of a text message.
    pub to: String,
    /// One-time code in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Link in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// What it says, if the application worded it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Time of sending.
    pub created_at: String,
}

/// Shows neither code nor link nor text.
impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("id", &self.id)
            .field("purpose", &self.purpose)
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}
