//! What was asked and answered. Entries are shown without secrets; what was really sent can only be asked
//! for in the same process.

mod packed;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::api::Api;
use crate::clock::wire_timestamp;
use crate::engine::Matched;
use crate::message::{Request, Response};
use crate::redact;
use crate::validate::body_members;
use packed::Packed;

/// Entries beyond this number push out the oldest.
const CAPACITY: usize = 10_000;

/// So do bodies beyond this number of bytes, all together.
const BODY_CAPACITY: usize = 4 * 1024 * 1024;

/// The requests that an emulator has received; its clones show the same ones.
#[derive(Clone)]
pub struct Ledger {
    api: Arc<Api>,
    exchanges: Arc<Mutex<Exchanges>>,
}

#[derive(Default)]
struct Exchanges {
    kept: VecDeque<Arc<Kept>>,
    /// Bytes of the bodies of what is kept.
    body_bytes: usize,
    received: u64,
}

struct Kept {
    sequence: u64,
    at: Timestamp,
    matched: Matched,
    packed: Packed,
    fault: bool,
}

/// What was really sent and answered.
struct Exchange {
    request: Request,
    /// `None` if the connection broke before an answer.
    response: Option<Response>,
}

/// One request and its answer, without secrets.
#[derive(Clone, Serialize)]
pub struct Entry {
    /// Counts from 1.
    pub sequence: u64,
    /// When it came.
    pub at: String,
    /// Operation, if the request was for one.
    pub operation: Option<&'static str>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent, percent-encoding included.
    pub path: String,
    /// Decoded pairs of the query as they were sent.
    pub query: Vec<(String, String)>,
    /// Header names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body: members of JSON and form bodies, a note for others, null for none.
    pub body: Value,
    /// Status of the answer; `None` if the connection broke before one.
    pub status: Option<u16>,
    /// Headers of the answer.
    pub response_headers: Vec<(String, String)>,
    /// The answer: JSON, a note for others, null for none.
    pub response: Value,
    /// A fault struck the request, or a rate limit refused it.
    pub fault: bool,
    #[serde(skip)]
    exchange: Arc<Exchange>,
}

impl Entry {
    /// The request as it was sent, secrets included. For assertions; never print it.
    pub fn sent(&self) -> &Request {
        &self.exchange.request
    }

    /// The answer as it was given, secrets included. For assertions; never print it.
    pub fn answered(&self) -> Option<&Response> {
        self.exchange.response.as_ref()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("sequence", &self.sequence)
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("body", &self.body)
            .field("status", &self.status)
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}

impl Ledger {
    pub(crate) fn new(api: Api) -> Self {
        Self { api: Arc::new(api), exchanges: Arc::default() }
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        let kept: Vec<Arc<Kept>> = self.lock().kept.iter().cloned().collect();
        kept.iter().map(|kept| self.show(kept)).collect()
    }

    /// The newest entry.
    pub fn last(&self) -> Option<Entry> {
        let newest = self.lock().kept.back().cloned()?;
        Some(self.show(&newest))
    }

    /// The entries of an operation, oldest first.
    pub fn of(&self, operation: &str) -> Vec<Entry> {
        self.entries().into_iter().filter(|entry| entry.operation == Some(operation)).collect()
    }

    /// How many requests have come since the last [`Ledger::clear`], forgotten ones included.
    pub fn len(&self) -> u64 {
        self.lock().received
    }

    /// Whether no request has come.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets everything.
    pub fn clear(&self) {
        *self.lock() = Exchanges::default();
    }

    pub(crate) fn record(
        &self,
        at: Timestamp,
        matched: Matched,
        request: Request,
        response: Option<Response>,
        fault: bool,
    ) {
        let packed = Packed::new(&request, response.as_ref());
        let mut exchanges = self.lock();
        exchanges.received += 1;
        let sequence = exchanges.received;
        exchanges.body_bytes += packed.body_bytes();
        exchanges.kept.push_back(Arc::new(Kept { sequence, at, matched, packed, fault }));
        // The newest stays, however large it is.
        while exchanges.kept.len() > CAPACITY
            || exchanges.body_bytes > BODY_CAPACITY && exchanges.kept.len() > 1
        {
            let oldest = exchanges.kept.pop_front();
            exchanges.body_bytes -= oldest.map_or(0, |oldest| oldest.packed.body_bytes());
        }
    }

    fn show(&self, kept: &Kept) -> Entry {
        let Kept { matched: Matched { route, template }, packed, .. } = kept;
        let (request, response) = packed.unpack();
        let exchange = Arc::new(Exchange { request, response });
        let Exchange { request, response } = &*exchange;
        let headers = |headers: &[(String, String)]| {
            headers.iter().map(|(name, value)| (name.clone(), redact::header(name, value))).collect()
        };
        let mut hidden = redact::Hidden::default();
        let path = redact::path(*template, &request.path);
        let segments = request.path.split('/').zip(path.split('/'));
        segments.for_each(|(came, shown)| hidden.note(came, shown));
        let query = redact::query(*route, request);
        let pairs = request.query_pairs();
        pairs.iter().zip(&query).for_each(|((_, came), (_, shown))| hidden.note(came, shown));
        let body = match body_members(request) {
            members if !members.is_empty() => {
                let shown = redact::request_body(&self.api, *route, members.clone());
                hidden.note_value(&Value::Object(members), &shown);
                shown
            }
            _ if request.body.is_empty() => Value::Null,
            _ if &request.body[..] == b"{}" => Value::Object(Map::new()),
            _ => note(request.body.len()),
        };
        let answer = response.as_ref().map_or(Value::Null, |response| {
            if response.body.is_empty() {
                return Value::Null;
            }
            match serde_json::from_slice(&response.body) {
                Ok(value) => {
                    let mut shown = redact::answer(&self.api, *route, response.status, value);
                    hidden.take_out(&mut shown);
                    shown
                }
                Err(_) => note(response.body.len()),
            }
        });
        Entry {
            sequence: kept.sequence,
            at: wire_timestamp(kept.at),
            operation: route.map(|route| route.operation),
            method: request.method.clone(),
            path,
            query,
            headers: headers(&request.headers),
            body,
            status: response.as_ref().map(|response| response.status),
            response_headers: response
                .as_ref()
                .map(|response| headers(&response.headers))
                .unwrap_or_default(),
            response: answer,
            fault: kept.fault,
            exchange,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Exchanges> {
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ledger").field("received", &self.len()).finish()
    }
}

fn note(length: usize) -> Value {
    format!("[{length} bytes]").into()
}
