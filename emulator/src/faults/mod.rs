//! Faults: answers, delays and broken connections on demand, for testing how a client copes.
//!
//! A fault says which requests it may strike (operation, method, path, headers, query, body), which of those
//! it does strike (the first few, every so many, some by chance, or the ones that are listed), and what
//! happens to them. Rust programs set them with [`crate::Control::fault`], others as JSON with
//! `POST /_emulator/faults`; the members are the same.

mod armed;
mod distort;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::conditions::Conditions;
pub use armed::{ArmedFault, FaultError};
pub(crate) use armed::{Faults, Strike, is_used};

/// A fault, and which requests it strikes.
///
/// ```
/// use workos_emulator::{Drop, Fault, Payload};
///
/// let busy = Fault::on("organizations.list_organizations").status(429).header("retry-after", "1").times(2);
/// let broken = Fault::at("GET", "/user_management/users/{id}").dropped(Drop::MidBody);
/// let surprising = Fault::any().when_query("limit", "100").payload(Payload::UnknownValues).every(3);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fault {
    /// Strikes this operation (`service.method`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Strikes this HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Strikes this path, exact or as a template with `{name}` placeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Strikes requests that have these headers.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub when_headers: BTreeMap<String, String>,
    /// Strikes requests that have these query parameters.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub when_query: BTreeMap<String, String>,
    /// Strikes requests whose JSON or form body has these values, by path: `grant_type`, `metadata.plan`,
    /// `domain_data.0.domain`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub when_body: BTreeMap<String, Value>,

    /// How many requests it strikes, 0 for all of them. If not set: one, or as many as `every`, `requests` and
    /// `probability` choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Strikes only every so many of the requests that fit: the third, the sixth, … with 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<u32>,
    /// Strikes only these of the requests that fit, counted from 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<u32>,
    /// Strikes a request that fits with this probability, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// Number from which the chances of `probability` and `jitter_ms` follow.
    #[serde(skip_serializing_if = "is_zero")]
    pub seed: u64,

    /// Answers with this status, without carrying out the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Headers of the answer, also of a real one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// Body of the answer: a text is sent as it is, anything else as JSON. With it the request is not carried
    /// out; the status is 200 if not set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// Carries the request out although something else is answered.
    #[serde(skip_serializing_if = "is_false")]
    pub commit: bool,
    /// Waits so many milliseconds before anything else.
    #[serde(skip_serializing_if = "is_zero")]
    pub delay_ms: u64,
    /// Waits up to so many milliseconds more.
    #[serde(skip_serializing_if = "is_zero")]
    pub jitter_ms: u64,
    /// Sends the body of the answer at this rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes_per_second: Option<u32>,
    /// Breaks the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop: Option<Drop>,
    /// Cuts the body in the middle, as if the server had written broken JSON.
    #[serde(skip_serializing_if = "is_false")]
    pub malformed: bool,
    /// Distorts the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Payload>,
    /// Sets members of the answer's JSON, by path; `*` is every item or member: `data.*.state`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, Value>,
    /// Takes members out of the answer's JSON, by path; `*` is every item or member.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
}

/// When a connection breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Drop {
    /// Closed before the request is carried out; nothing is answered.
    BeforeHeaders,
    /// Reset (TCP RST) before the request is carried out; nothing is answered.
    Reset,
    /// Closed after the request was carried out; nothing is answered.
    AfterCommit,
    /// Closed after the headers and half of the body.
    MidBody,
    /// After a good answer: the connection looks alive, and is reset when the client uses it again. That
    /// second request is not carried out and not recorded, as it never reached the application.
    Stale,
}

/// What is wrong with an answer's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Payload {
    /// There is none.
    Empty,
    /// A proxy answers instead, with a page of HTML; the status is 502 if not set. The request is not carried
    /// out.
    ProxyPage,
    /// Enumerations have values that nobody knows.
    UnknownValues,
    /// Objects have members that nobody knows.
    ExtraMembers,
    /// Members are missing that the API description does not promise.
    MissingMembers,
    /// Members are null wherever the API description allows it.
    Nulls,
    /// It starts with a byte order mark.
    ByteOrderMark,
    /// It holds bytes that are no UTF-8.
    InvalidUtf8,
}

impl Fault {
    /// A fault that strikes one operation.
    pub fn on(operation: &str) -> Self {
        Self { operation: Some(operation.to_owned()), ..Self::default() }
    }

    /// A fault that strikes a method and path (exact, or a template).
    pub fn at(method: &str, path: &str) -> Self {
        Self { method: Some(method.to_owned()), path: Some(path.to_owned()), ..Self::default() }
    }

    /// A fault that strikes any request.
    pub fn any() -> Self {
        Self::default()
    }

    /// The keys that verify access tokens cannot be had (503). For slow ones give
    /// `Fault::on("user_management.get_jwks")` a delay, for changed ones see [`crate::Control::rotate_keys`].
    pub fn keys_unavailable() -> Self {
        Self::on("user_management.get_jwks").status(503)
    }

    /// Somebody else refreshes first: the refresh token is spent, and this caller is told so.
    pub fn refresh_race() -> Self {
        let body = json!({"error": "invalid_grant", "error_description": "Refresh token already exchanged."});
        Self::on("user_management.authenticate_with_refresh_token").commit().status(400).body(body)
    }

    pub(crate) fn conditions(&self) -> Conditions<'_> {
        Conditions {
            operation: self.operation.as_deref(),
            method: self.method.as_deref(),
            path: self.path.as_deref(),
            headers: &self.when_headers,
            query: &self.when_query,
            body: &self.when_body,
        }
    }

    /// Strikes requests that have this header.
    pub fn when_header(mut self, name: &str, value: &str) -> Self {
        self.when_headers.insert(name.to_ascii_lowercase(), value.to_owned());
        self
    }

    /// Strikes requests that have this query parameter.
    pub fn when_query(mut self, name: &str, value: &str) -> Self {
        self.when_query.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Strikes requests whose JSON or form body has this value at a path such as `metadata.plan`.
    pub fn when_body(mut self, path: &str, value: impl Into<Value>) -> Self {
        self.when_body.insert(path.to_owned(), value.into());
        self
    }

    /// Strikes so many requests.
    pub fn times(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Strikes every request until it is cleared.
    pub fn always(self) -> Self {
        self.times(0)
    }

    /// Strikes only every so many of the requests that fit.
    pub fn every(mut self, number: u32) -> Self {
        self.every = Some(number);
        self
    }

    /// Strikes only these of the requests that fit, counted from 1.
    pub fn requests(mut self, numbers: impl IntoIterator<Item = u32>) -> Self {
        self.requests = numbers.into_iter().collect();
        self
    }

    /// Strikes a request that fits with a probability from 0 to 1; one seed always gives the same chances.
    pub fn probability(mut self, probability: f64, seed: u64) -> Self {
        self.probability = Some(probability);
        self.seed = seed;
        self
    }

    /// Answers with this status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Adds a header to the answer, or changes one of it.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_ascii_lowercase(), value.to_owned());
        self
    }

    /// Answers with this body: a text as it is, anything else as JSON.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Carries the request out although something else is answered.
    pub fn commit(mut self) -> Self {
        self.commit = true;
        self
    }

    /// Waits before anything else.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay_ms = milliseconds(delay);
        self
    }

    /// Waits up to this time more than the delay.
    pub fn jitter(mut self, jitter: Duration) -> Self {
        self.jitter_ms = milliseconds(jitter);
        self
    }

    /// Sends the body at this rate.
    pub fn bytes_per_second(mut self, rate: u32) -> Self {
        self.bytes_per_second = Some(rate);
        self
    }

    /// Breaks the connection.
    pub fn dropped(mut self, drop: Drop) -> Self {
        self.drop = Some(drop);
        self
    }

    /// Cuts the body in the middle.
    pub fn malformed(mut self) -> Self {
        self.malformed = true;
        self
    }

    /// Distorts the body.
    pub fn payload(mut self, payload: Payload) -> Self {
        self.payload = Some(payload);
        self
    }

    /// Sets a member of the answer's JSON; `*` in the path is every item or member.
    pub fn set(mut self, path: &str, value: impl Into<Value>) -> Self {
        self.set.insert(path.to_owned(), value.into());
        self
    }

    /// Takes a member out of the answer's JSON; `*` in the path is every item or member.
    pub fn remove(mut self, path: &str) -> Self {
        self.remove.push(path.to_owned());
        self
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde wants a reference
fn is_zero(number: &u64) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde wants a reference
fn is_false(truth: &bool) -> bool {
    !*truth
}
