//! A resource as it is kept.

use std::fmt;
use std::sync::OnceLock;

use serde_json::{Map, Value};

/// One resource.
#[derive(Clone, PartialEq)]
pub struct Record {
    /// Its id.
    pub id: String,
    /// The members that the API shows.
    pub body: Map<String, Value>,
    /// Members that it does not show: password hashes, codes, links to other records.
    pub hidden: Map<String, Value>,
    pub(super) written: Written,
}

/// The body of a record as JSON text, once it has been asked for. A copy of the record starts without it: whoever makes
/// one means to change it.
#[derive(Default)]
pub(super) struct Written(OnceLock<Box<str>>);

impl Clone for Written {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Record {
    /// A record whose id is `body.id` (empty if that is not text).
    pub fn new(body: Value) -> Self {
        let body = match body {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        let id = body.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { id, body, hidden: Map::new(), written: Written::default() }
    }

    /// Adds a hidden member.
    pub fn with_hidden(mut self, member: &str, value: impl Into<Value>) -> Self {
        self.hidden.insert(member.to_owned(), value.into());
        self
    }

    /// A member, shown or hidden; `Null` if there is none.
    pub fn member(&self, name: &str) -> &Value {
        self.body.get(name).or_else(|| self.hidden.get(name)).unwrap_or(&Value::Null)
    }

    /// A text member, shown or hidden; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.member(name).as_str().unwrap_or_default()
    }

    /// Sets a member of the body.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.body.insert(name.to_owned(), value.into());
    }

    /// Sets a hidden member.
    pub fn set_hidden(&mut self, name: &str, value: impl Into<Value>) {
        self.hidden.insert(name.to_owned(), value.into());
    }

    /// The body as a JSON object.
    pub fn value(&self) -> Value {
        Value::Object(self.body.clone())
    }

    /// The body as JSON text, which is written once for a record in the store. Only the store may be asked for it: what
    /// is done to `body` afterwards does not show.
    pub(crate) fn json(&self) -> &str {
        let write = || serde_json::to_string(&self.body).unwrap_or_default().into_boxed_str();
        self.written.0.get_or_init(write)
    }
}

/// Shows the id only: members can hold secrets.
impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record").field("id", &self.id).finish_non_exhaustive()
    }
}
