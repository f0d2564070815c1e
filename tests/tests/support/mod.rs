//! What the generated round trips need: a client at an emulator that checks every request against the API
//! description and answers with samples made from it.
#![allow(clippy::unwrap_used, unreachable_pub)]

use std::fmt::Display;

use serde::Serialize;
use serde_json::{Map, Value};
use tokio::runtime::Runtime;
use workos_emulator::{Emulator, Entry, Request};
use workos_kit::{Call, Error, Page, PageCall, WorkOS};

const CLIENT_SECRET: &str = "client secret of the tests";
const ACCESS_TOKEN: &str = "access token for tests";

/// What must be on the wire, as computed by the generator from the API description.
pub struct Expected {
    pub operation: &'static str,
    pub case: &'static str,
    pub method: &'static str,
    pub path: &'static str,
    pub authorization: Authorization,
    /// Sorted.
    pub query: &'static [(&'static str, &'static str)],
    pub body: Sent,
}

/// Credential in the header.
pub enum Authorization {
    ApiKey,
    AccessToken,
    Nothing,
}

/// Body of a request; `$client_id` and `$client_secret` stand for what the client was configured with.
pub enum Sent {
    Nothing,
    Json(&'static str),
    /// Sorted.
    Form(&'static [(&'static str, &'static str)]),
}

/// Emulator and client.
pub struct Bench {
    pub client: WorkOS,
    emulator: Emulator,
    runtime: Runtime,
}

impl Bench {
    pub fn start() -> Self {
        let runtime = Runtime::new().unwrap();
        let emulator = runtime.block_on(Emulator::contract()).unwrap();
        let client = WorkOS::builder()
            .api_key(emulator.api_key())
            .client_id(emulator.client_id())
            .client_secret(CLIENT_SECRET)
            .base_url(emulator.url())
            .authkit_domain(emulator.url())
            .max_retries(0)
            .build()
            .unwrap();
        Self { client, emulator, runtime }
    }

    /// Checks a call and, for the first case of a method, every sample of its answer.
    pub fn call<T: Serialize + 'static>(&self, expected: &Expected, call: Call<T>) {
        for sample in samples(expected) {
            let result =
                self.runtime.block_on(call.clone().header("x-emulator-sample", sample).into_future());
            self.check(expected, sample, result.map(|value| serde_json::to_value(value).unwrap()));
        }
    }

    /// Checks a call that gives a page.
    pub fn page<T: Serialize + 'static>(&self, expected: &Expected, call: PageCall<T>) {
        for sample in samples(expected) {
            let result =
                self.runtime.block_on(call.clone().header("x-emulator-sample", sample).into_future());
            self.check(expected, sample, result.map(|page: Page<T>| serde_json::to_value(page).unwrap()));
        }
    }

    /// Checks a URL that a browser would visit.
    pub fn url(&self, expected: &Expected, url: Result<impl Display, Error>) {
        let place = format!("{} ({})", expected.operation, expected.case);
        let url = url.unwrap_or_else(|error| panic!("{place}: {error}")).to_string();
        let target = url.strip_prefix(self.emulator.url().trim_end_matches('/'));
        let request = Request::new(expected.method, target.unwrap_or_else(|| panic!("{place}: {url}")));
        self.check_request(&place, expected, &request);
    }

    fn check(&self, expected: &Expected, sample: &str, result: Result<Value, Error>) {
        let place = format!("{} ({}, answer {sample})", expected.operation, expected.case);
        let entry = self.emulator.ledger().last();
        let shown =
            || entry.as_ref().map(|entry| (&entry.path, &entry.response)).map(|shown| format!("{shown:?}"));
        let decoded =
            result.unwrap_or_else(|error| panic!("{place}: {error}; {}", shown().unwrap_or_default()));
        let entry = entry.unwrap();
        assert_eq!(entry.operation, Some(expected.operation), "{place}");
        self.check_request(&place, expected, entry.sent());
        same(&format!("{place}: $"), &answer(&entry), &decoded);
    }

    fn check_request(&self, place: &str, expected: &Expected, request: &Request) {
        assert_eq!(request.method, expected.method, "{place}: method");
        assert_eq!(request.path, expected.path, "{place}: path");
        assert_eq!(sorted(request.query_pairs()), self.pairs(expected.query), "{place}: query");
        let authorization = match expected.authorization {
            Authorization::ApiKey => Some(format!("Bearer {}", self.emulator.api_key())),
            Authorization::AccessToken => Some(format!("Bearer {ACCESS_TOKEN}")),
            Authorization::Nothing => None,
        };
        assert_eq!(request.header_value("authorization"), authorization.as_deref(), "{place}: authorization");
        let content_type = request.header_value("content-type");
        match expected.body {
            Sent::Nothing => assert!(request.body.is_empty(), "{place}: body {:?}", request.body),
            Sent::Json(json) => {
                assert_eq!(content_type, Some("application/json"), "{place}");
                let sent: Value = serde_json::from_slice(&request.body).unwrap();
                let expected: Map<String, Value> = serde_json::from_str(json).unwrap();
                let expected =
                    expected.into_iter().map(|(name, value)| (name, self.configured(value))).collect();
                assert_eq!(sent, Value::Object(expected), "{place}: body");
            }
            Sent::Form(pairs) => {
                assert_eq!(content_type, Some("application/x-www-form-urlencoded"), "{place}");
                let text = String::from_utf8(request.body.to_vec()).unwrap();
                let sent = Request::new("POST", &format!("/?{text}")).query_pairs();
                assert_eq!(sorted(sent), self.pairs(pairs), "{place}: body");
            }
        }
    }

    fn pairs(&self, pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let configured = |value: &str| self.configured(value.into()).as_str().unwrap_or_default().to_owned();
        pairs.iter().map(|(name, value)| ((*name).to_owned(), configured(value))).collect()
    }

    fn configured(&self, value: Value) -> Value {
        match value.as_str() {
            Some("$client_id") => self.emulator.client_id().into(),
            Some("$client_secret") => CLIENT_SECRET.into(),
            _ => value,
        }
    }
}

/// The first case of a method meets every sample; the others are about the request.
fn samples(expected: &Expected) -> &'static [&'static str] {
    if expected.case == "minimal" { &["minimal", "full", "nulls", "unknown"] } else { &["minimal"] }
}

/// The answer as it was sent, without unknown members of a page's cursors: nobody could use them.
fn answer(entry: &Entry) -> Value {
    let body = &entry.answered().unwrap().body;
    if body.is_empty() {
        return Value::Null;
    }
    let mut answer: Value = serde_json::from_slice(body).unwrap();
    if let Some(Value::Object(metadata)) = answer.get_mut("list_metadata") {
        metadata.retain(|name, _| name == "before" || name == "after");
    }
    answer
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}

/// Holds what was decoded and written again against the answer. Null may have become absent; nothing else may be
/// lost, and nothing may have been made up. Secrets are only seen to be there.
fn same(path: &str, answer: &Value, decoded: &Value) {
    match (answer, decoded) {
        (Value::Object(answer), Value::Object(decoded)) => {
            for (name, value) in answer {
                same(&format!("{path}.{name}"), value, decoded.get(name).unwrap_or(&Value::Null));
            }
            for (name, value) in decoded.iter().filter(|(name, _)| !answer.contains_key(*name)) {
                assert!(value.is_null(), "{path}.{name}: {value} was made up");
            }
        }
        (Value::Array(answer), Value::Array(decoded)) => {
            assert_eq!(answer.len(), decoded.len(), "{path}");
            for (index, (answer, decoded)) in answer.iter().zip(decoded).enumerate() {
                same(&format!("{path}[{index}]"), answer, decoded);
            }
        }
        (Value::String(_), Value::String(decoded)) if decoded == "[redacted]" => {}
        // Timestamps are written without a fraction that says nothing.
        (Value::String(answer), Value::String(decoded)) => {
            assert_eq!(answer.replace(".000Z", "Z"), decoded.replace(".000Z", "Z"), "{path}");
        }
        (answer, decoded) => assert_eq!(answer, decoded, "{path}"),
    }
}
