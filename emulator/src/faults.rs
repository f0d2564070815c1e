//! Faults: answers, delays and broken connections on demand, for testing how a client copes.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::api::Api;
use crate::message::{Request, Response};
use crate::schema::Route;

/// A fault, and which requests it strikes.
///
/// ```
/// use workos_emulator::{Drop, Fault};
///
/// let busy = Fault::on("organizations.list_organizations").status(429).header("retry-after", "1").times(2);
/// let broken = Fault::at("GET", "/user_management/users/{id}").dropped(Drop::MidBody);
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
    /// How many requests it strikes: one if not set, all of them if 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
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
    /// Waits so many milliseconds before anything else.
    #[serde(skip_serializing_if = "is_zero")]
    pub delay_ms: u64,
    /// Breaks the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop: Option<Drop>,
    /// Cuts the body in the middle, as if the server had written broken JSON.
    #[serde(skip_serializing_if = "is_false")]
    pub malformed: bool,
}

/// When a connection breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Drop {
    /// Before the request is carried out; nothing is answered.
    BeforeHeaders,
    /// After the request was carried out; nothing is answered.
    AfterCommit,
    /// After the headers and half of the body.
    MidBody,
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

    /// Answers with this status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Adds a header to the answer.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_ascii_lowercase(), value.to_owned());
        self
    }

    /// Answers with this body: a text as it is, anything else as JSON.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Waits before anything else.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
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

    /// Strikes so many requests.
    pub fn times(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Strikes every request until it is cleared.
    pub fn always(self) -> Self {
        self.times(0)
    }

    /// The answer that takes the place of the real one, if there is such.
    pub(crate) fn response(&self) -> Option<Response> {
        if self.status.is_none() && self.body.is_none() {
            return None;
        }
        let status = self.status.unwrap_or(200);
        Some(match &self.body {
            None => Response::empty(status),
            Some(Value::String(text)) => {
                let html = text.trim_start().starts_with('<');
                let content_type =
                    if html { "text/html; charset=utf-8" } else { "text/plain; charset=utf-8" };
                let mut response = Response::empty(status);
                if !self.headers.contains_key("content-type") {
                    response = response.header("content-type", content_type);
                }
                response.body = Bytes::from(text.clone());
                response
            }
            Some(body) => Response::json(status, body),
        })
    }

    fn strikes(&self, route: Option<&Route>, request: &Request) -> bool {
        let operation = self.operation.as_deref();
        operation.is_none_or(|operation| route.is_some_and(|route| route.operation == operation))
            && self.method.as_deref().is_none_or(|method| method.eq_ignore_ascii_case(&request.method))
            && self.path.as_deref().is_none_or(|path| fits(path, &request.path))
    }
}

/// A fault that cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// There is no such operation.
    #[error("there is no operation `{0}`")]
    UnknownOperation(String),
    /// The status is outside 200 to 599.
    #[error("status {0} is not between 200 and 599")]
    Status(u16),
    /// It would change nothing.
    #[error("the fault does nothing: give a status, headers, a body, a delay, a drop or malformed")]
    Empty,
}

/// A fault with what it has done.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ArmedFault {
    /// The fault.
    #[serde(flatten)]
    pub fault: Fault,
    /// How many requests it still strikes; `None` for all of them.
    pub remaining: Option<u32>,
    /// How many requests it has struck.
    pub struck: u32,
}

/// The faults of an emulator. The oldest that fits a request strikes it.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    armed: Mutex<Vec<ArmedFault>>,
}

impl Faults {
    pub(crate) fn add(&self, api: &Api, mut fault: Fault) -> Result<(), FaultError> {
        if let Some(operation) = fault.operation.as_deref().filter(|name| api.operation(name).is_none()) {
            return Err(FaultError::UnknownOperation(operation.to_owned()));
        }
        if let Some(status) = fault.status.filter(|status| !(200..=599).contains(status)) {
            return Err(FaultError::Status(status));
        }
        fault.headers = std::mem::take(&mut fault.headers)
            .into_iter()
            .map(|(name, value)| (name.to_ascii_lowercase(), value))
            .collect();
        let acts = fault.response().is_some()
            || !fault.headers.is_empty()
            || fault.delay_ms > 0
            || fault.drop.is_some()
            || fault.malformed;
        if !acts {
            return Err(FaultError::Empty);
        }
        let remaining = match fault.count {
            None => Some(1),
            Some(0) => None,
            Some(count) => Some(count),
        };
        self.lock().push(ArmedFault { fault, remaining, struck: 0 });
        Ok(())
    }

    pub(crate) fn list(&self) -> Vec<ArmedFault> {
        self.lock().clone()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// The fault that strikes this request, counted.
    pub(crate) fn strike(&self, route: Option<&Route>, request: &Request) -> Option<Fault> {
        let mut armed = self.lock();
        let found = armed
            .iter_mut()
            .find(|armed| armed.remaining != Some(0) && armed.fault.strikes(route, request))?;
        found.struck += 1;
        found.remaining = found.remaining.map(|remaining| remaining - 1);
        Some(found.fault.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<ArmedFault>> {
        self.armed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn fits(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let all = template
        .split('/')
        .all(|wanted| segments.next().is_some_and(|found| wanted.starts_with('{') || wanted == found));
    all && segments.next().is_none()
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde wants a reference
fn is_zero(number: &u64) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde wants a reference
fn is_false(truth: &bool) -> bool {
    !*truth
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strikes(faults: &Faults, method: &str, path: &str) -> Option<u16> {
        faults.strike(None, &Request::new(method, path)).and_then(|fault| fault.status)
    }

    #[test]
    fn a_fault_strikes_as_often_as_it_should() {
        let (api, faults) = (Api::generated(), Faults::default());
        faults.add(&api, Fault::at("GET", "/users/{id}").status(503).times(2)).unwrap();
        faults.add(&api, Fault::any().status(500)).unwrap();
        faults.add(&api, Fault::at("GET", "/users/u1").status(502).always()).unwrap();
        assert_eq!(strikes(&faults, "POST", "/users/u1"), Some(500));
        let seen: Vec<_> = (0..4).map(|_| strikes(&faults, "GET", "/users/u1")).collect();
        assert_eq!(seen, [Some(503), Some(503), Some(502), Some(502)]);
        assert_eq!(strikes(&faults, "GET", "/users/u1/sessions"), None);
        let struck: Vec<u32> = faults.list().iter().map(|armed| armed.struck).collect();
        assert_eq!(struck, [2, 1, 2]);
        faults.clear();
        assert_eq!(strikes(&faults, "GET", "/users/u1"), None);
    }

    #[test]
    fn a_fault_that_cannot_work_is_refused() {
        let (api, faults) = (Api::generated(), Faults::default());
        let add = |fault| faults.add(&api, fault).unwrap_err();
        assert_eq!(
            add(Fault::on("users.nope").status(500)),
            FaultError::UnknownOperation("users.nope".to_owned())
        );
        assert_eq!(add(Fault::any().status(99)), FaultError::Status(99));
        assert_eq!(add(Fault::any().times(3)), FaultError::Empty);
        assert!(serde_json::from_str::<Fault>(r#"{"statsu": 500}"#).is_err());
    }
}
