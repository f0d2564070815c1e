//! What a behaviour is given: the state, the typed input, and short ways to say what most resources do.

use serde_json::{Map, Value};

use crate::api::Api;
use crate::clock::wire_timestamp;
use crate::effects::{self, Effects};
use crate::message::Request;
use crate::page::{Order, Paging};
use crate::reply::{Failure, Reply};
use crate::schema::Route;
use crate::state::{Context, Mail, State};
use crate::store::{Kind, Record};
use crate::validate::{self, Input};

/// One request on its way through a behaviour.
pub struct Call<'a> {
    /// The emulated environment.
    pub state: &'a mut State,
    /// Time, base URL and switches.
    pub context: &'a Context,
    /// The request as it came.
    pub request: &'a Request,
    /// Its checked parameters.
    pub input: Input,
    /// The operation; `None` on pages that are no operation.
    pub route: Option<&'static Route>,
    pub(crate) api: &'a Api,
    pub(crate) effects: &'a mut Effects,
}

impl Call<'_> {
    /// A path parameter by its name in the template; empty if there is none.
    pub fn path(&self, name: &str) -> &str {
        self.input.path.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }

    /// A query parameter.
    pub fn query(&self, name: &str) -> Option<&Value> {
        self.input.query.get(name)
    }

    /// A text of the query.
    pub fn query_text(&self, name: &str) -> Option<&str> {
        self.query(name)?.as_str()
    }

    /// The texts of a list in the query; empty if it is absent.
    pub fn query_list(&self, name: &str) -> Vec<&str> {
        let items = self.query(name).and_then(Value::as_array);
        items.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// A member of the body; `Some(Null)` where the caller wrote null, `None` where nothing.
    pub fn body(&self, name: &str) -> Option<&Value> {
        self.input.body.get(name)
    }

    /// A text of the body; `None` where it is absent or null.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.body(name)?.as_str()
    }

    /// A truth value of the body.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.body(name)?.as_bool()
    }

    /// The time as the API writes it.
    pub fn now(&self) -> String {
        wire_timestamp(self.context.now)
    }

    /// The time `seconds` from now as the API writes it.
    pub fn in_seconds(&self, seconds: u64) -> String {
        let later = self.context.now.checked_add(std::time::Duration::from_secs(seconds));
        wire_timestamp(later.unwrap_or(jiff::Timestamp::MAX))
    }

    /// Whether a timestamp written by [`Call::in_seconds`] lies in the past.
    pub fn is_past(&self, timestamp: &str) -> bool {
        timestamp.parse::<jiff::Timestamp>().is_ok_and(|instant| instant <= self.context.now)
    }

    /// A new id such as `org_01…`.
    pub fn new_id(&mut self, prefix: &str) -> String {
        self.state.random.id(prefix, self.context.now)
    }

    /// The record, or 404 `entity_not_found`.
    pub fn find(&self, kind: &Kind, id: &str) -> Result<Record, Failure> {
        self.state.store.get(kind, id).cloned().ok_or_else(|| Failure::not_found(kind, id))
    }

    /// The record shown as it is, or 404 `entity_not_found`.
    pub fn show(&self, kind: &Kind, id: &str) -> Result<Reply, Failure> {
        let record = self.state.store.get(kind, id).ok_or_else(|| Failure::not_found(kind, id))?;
        Ok(Reply::json(record.json().to_owned()))
    }

    /// The oldest record whose indexed member has this value.
    pub fn find_by(&self, kind: &Kind, member: &str, value: &str) -> Option<Record> {
        self.state.store.find(kind, member, value).next().cloned()
    }

    /// All records whose indexed member has this value, oldest first.
    pub fn find_all(&self, kind: &Kind, member: &str, value: &str) -> Vec<Record> {
        self.state.store.find(kind, member, value).cloned().collect()
    }

    /// Stores a new record: the members given, completed with `object`, `id`, `created_at` and `updated_at`
    /// where they lack.
    pub fn create(&mut self, kind: &'static Kind, body: Value) -> Record {
        self.create_with(kind, body, Map::new())
    }

    /// [`Call::create`] with hidden members.
    pub fn create_with(&mut self, kind: &'static Kind, body: Value, hidden: Map<String, Value>) -> Record {
        self.state.create(self.context.now, kind, body, hidden)
    }

    /// Changes a record and its `updated_at`; 404 if there is none.
    pub fn change(
        &mut self,
        kind: &Kind,
        id: &str,
        change: impl FnOnce(&mut Record),
    ) -> Result<Record, Failure> {
        let changed = self.state.change(self.context.now, kind, id, change);
        changed.ok_or_else(|| Failure::not_found(kind, id))
    }

    /// Copies members of the body that the caller gave (null included) into a record.
    pub fn given(&self, names: &[&str]) -> Map<String, Value> {
        let given = names.iter().filter_map(|name| Some(((*name).to_owned(), self.body(name)?.clone())));
        given.collect()
    }

    /// Takes a record out; 404 if there is none.
    pub fn remove(&mut self, kind: &Kind, id: &str) -> Result<Record, Failure> {
        self.state.store.remove(kind, id).ok_or_else(|| Failure::not_found(kind, id))
    }

    /// The paging parameters, newest first unless the caller says otherwise.
    pub fn paging(&self) -> Paging {
        self.paging_or(Order::Descending)
    }

    /// The paging parameters with another default order.
    pub fn paging_or(&self, order: Order) -> Paging {
        validate::paging(&self.input.query, order)
    }

    /// A page of the records that pass `keep`, shown as they are.
    pub fn page(&self, kind: &Kind, keep: impl Fn(&Record) -> bool) -> Result<Reply, Failure> {
        Ok(Reply::json(self.state.store.page(kind, &self.paging(), keep)?.to_json()))
    }

    /// A page of the records whose indexed member has this value and that pass `keep`.
    pub fn page_of(
        &self,
        kind: &Kind,
        index: (&str, &str),
        keep: impl Fn(&Record) -> bool,
    ) -> Result<Reply, Failure> {
        Ok(Reply::json(self.state.store.page_of(kind, index, &self.paging(), keep)?.to_json()))
    }

    /// Logs an event and queues it for the webhook endpoints. Returns its id.
    pub fn emit(&mut self, event: &str, data: impl Into<Value>) -> String {
        self.emit_with_context(event, data, None)
    }

    /// [`Call::emit`] with the `context` member that some events have.
    pub fn emit_with_context(
        &mut self,
        event: &str,
        data: impl Into<Value>,
        event_context: Option<Value>,
    ) -> String {
        let data = data.into();
        effects::emit(self.api, self.state, self.context, self.effects, event, data, event_context)
    }

    /// Queues an event of any type and data for every enabled webhook endpoint, whatever it subscribed to.
    /// Only an event that fits the API description also appears in the log. Returns the event.
    pub fn send_event(&mut self, event: &str, data: Value, event_context: Option<Value>) -> Value {
        effects::send(self.api, self.state, self.context, self.effects, event, data, event_context)
    }

    /// Puts a mail into the outbox.
    pub fn mail(&mut self, purpose: &str, to: &str, code: Option<&str>, link: Option<&str>) {
        let mail = Mail { link: link.map(str::to_owned), ..self.message(purpose, to, code) };
        self.state.outbox.push(mail);
    }

    /// Puts a text message into the outbox; `text` is the wording of the application, if it has one.
    pub fn text_message(&mut self, purpose: &str, phone_number: &str, code: &str, text: Option<String>) {
        let message = Mail { text, ..self.message(purpose, phone_number, Some(code)) };
        self.state.outbox.push(message);
    }

    fn message(&mut self, purpose: &str, to: &str, code: Option<&str>) -> Mail {
        Mail {
            id: self.new_id("mail"),
            purpose: purpose.to_owned(),
            to: to.to_owned(),
            code: code.map(str::to_owned),
            link: None,
            text: None,
            created_at: self.now(),
        }
    }
}
