//! Rate limits: token buckets on the emulator's clock. There are none unless somebody sets them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::clock::http_date;
use crate::conditions::Conditions;
use crate::message::{Request, Response};
use crate::reply::Failure;
use crate::schema::Route;

/// Callers that one limit tells apart; further ones share a bucket.
const MOST_CALLERS: usize = 10_000;

/// A rate limit: a bucket that holds `requests` and fills again in `seconds`, drop by drop. Requests that find it empty
/// are answered with 429 and not carried out.
///
/// ```
/// use workos_emulator::{RateLimit, RetryAfter};
///
/// let everything = RateLimit::new(500, 60);
/// let sign_ins = RateLimit::new(10, 60).on("user_management.authenticate_with_password").per_caller();
/// let dated = RateLimit::new(1, 5).retry_after(RetryAfter::Date);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// How many requests the bucket holds.
    pub requests: u32,
    /// Seconds in which an empty one is full again.
    pub seconds: u32,
    /// Only for this operation (`service.method`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Only for this HTTP method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Only for this path, exact or as a template with `{name}` placeholders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// A bucket for every bearer token instead of one for all.
    #[serde(default)]
    pub per_caller: bool,
    /// What the `Retry-After` header of the answer says.
    #[serde(default)]
    pub retry_after: RetryAfter,
}

/// Forms of the `Retry-After` header (RFC 9110, section 10.2.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RetryAfter {
    /// Whole seconds, rounded up.
    #[default]
    Seconds,
    /// A date.
    Date,
    /// There is none.
    None,
}

/// A rate limit that cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RateLimitError {
    /// A bucket holds at least one request and takes time to fill.
    #[error("requests and seconds must be at least 1")]
    Zero,
}

impl RateLimit {
    /// So many requests in so many seconds, whatever they are.
    pub fn new(requests: u32, seconds: u32) -> Self {
        Self {
            requests,
            seconds,
            operation: None,
            method: None,
            path: None,
            per_caller: false,
            retry_after: RetryAfter::Seconds,
        }
    }

    /// Only for an operation (`service.method`).
    pub fn on(mut self, operation: &str) -> Self {
        self.operation = Some(operation.to_owned());
        self
    }

    /// Only for a method and path, exact or as a template.
    pub fn at(mut self, method: &str, path: &str) -> Self {
        (self.method, self.path) = (Some(method.to_owned()), Some(path.to_owned()));
        self
    }

    /// A bucket for every bearer token.
    pub fn per_caller(mut self) -> Self {
        self.per_caller = true;
        self
    }

    /// What `Retry-After` says.
    pub fn retry_after(mut self, form: RetryAfter) -> Self {
        self.retry_after = form;
        self
    }

    fn fits(&self, route: Option<&Route>, request: &Request) -> bool {
        let conditions = Conditions {
            operation: self.operation.as_deref(),
            method: self.method.as_deref(),
            path: self.path.as_deref(),
            headers: &BTreeMap::new(),
            query: &BTreeMap::new(),
            body: &BTreeMap::new(),
        };
        conditions.fit(route, request)
    }

    /// Milliseconds in which one request comes back.
    fn drop(&self) -> f64 {
        f64::from(self.seconds) * 1000.0 / f64::from(self.requests)
    }

    fn answer(&self, now: Timestamp, level: f64) -> Response {
        // At least as long as it takes until there is one whole request.
        let wait = ((1.0 - level) * self.drop() / 1000.0).ceil().max(1.0);
        let again = now.checked_add(SignedDuration::from_secs(wait as i64)).unwrap_or(now);
        let message = "Too many requests; try again later.";
        let response = Failure::coded(429, "too_many_requests", message).into_response();
        let response = response
            .header("x-ratelimit-limit", &self.requests.to_string())
            .header("x-ratelimit-remaining", "0")
            .header("x-ratelimit-reset", &again.as_second().to_string());
        match self.retry_after {
            RetryAfter::Seconds => response.header("retry-after", &wait.to_string()),
            RetryAfter::Date => response.header("retry-after", &http_date(again)),
            RetryAfter::None => response,
        }
    }
}

/// The limits of an emulator.
#[derive(Default)]
pub(crate) struct RateLimits {
    limits: Mutex<Vec<(RateLimit, HashMap<String, Bucket>)>>,
}

struct Bucket {
    level: f64,
    at: Timestamp,
}

impl RateLimits {
    pub(crate) fn add(&self, limit: RateLimit) -> Result<(), RateLimitError> {
        if limit.requests == 0 || limit.seconds == 0 {
            return Err(RateLimitError::Zero);
        }
        self.lock().push((limit, HashMap::new()));
        Ok(())
    }

    pub(crate) fn list(&self) -> Vec<RateLimit> {
        self.lock().iter().map(|(limit, _)| limit.clone()).collect()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// Takes a request out of every bucket that it belongs to, or answers it if one of them is empty.
    pub(crate) fn refuse(
        &self,
        now: Timestamp,
        route: Option<&Route>,
        request: &Request,
    ) -> Option<Response> {
        let mut limits = self.lock();
        let mut fitting: Vec<(&RateLimit, &mut Bucket)> = limits
            .iter_mut()
            .filter(|(limit, _)| limit.fits(route, request))
            .map(|(limit, buckets)| (&*limit, bucket(limit, buckets, now, request)))
            .collect();
        // A request that is refused takes nothing.
        if let Some((limit, bucket)) = fitting.iter().find(|(_, bucket)| bucket.level < 1.0) {
            return Some(limit.answer(now, bucket.level));
        }
        fitting.iter_mut().for_each(|(_, bucket)| bucket.level -= 1.0);
        None
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(RateLimit, HashMap<String, Bucket>)>> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The bucket of a request's caller, as full as it is now.
fn bucket<'b>(
    limit: &RateLimit,
    buckets: &'b mut HashMap<String, Bucket>,
    now: Timestamp,
    request: &Request,
) -> &'b mut Bucket {
    let caller = if limit.per_caller { request.bearer_token().unwrap_or_default() } else { "" };
    let known = buckets.len() < MOST_CALLERS || buckets.contains_key(caller);
    let caller = if known { caller.to_owned() } else { String::new() };
    let full = f64::from(limit.requests);
    let bucket = buckets.entry(caller).or_insert(Bucket { level: full, at: now });
    // A clock that was set back fills nothing.
    let passed = now.duration_since(bucket.at).as_millis().max(0) as f64;
    bucket.level = (bucket.level + passed / limit.drop()).min(full);
    bucket.at = now;
    bucket
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> Timestamp {
        Timestamp::from_millisecond(1_700_000_000_000 + milliseconds).unwrap()
    }

    fn refused(limits: &RateLimits, milliseconds: i64, caller: &str) -> Option<Response> {
        limits.refuse(at(milliseconds), None, &Request::new("GET", "/users/u1").bearer(caller))
    }

    #[test]
    fn a_bucket_empties_and_fills_drop_by_drop() {
        let limits = RateLimits::default();
        limits.add(RateLimit::new(2, 10)).unwrap();
        assert!(refused(&limits, 0, "a").is_none() && refused(&limits, 0, "b").is_none());
        let response = refused(&limits, 0, "c").unwrap();
        assert_eq!((response.status, response.header_value("retry-after")), (429, Some("5")));
        assert_eq!(response.header_value("x-ratelimit-reset"), Some("1700000005"));
        assert!(refused(&limits, 4_999, "a").is_some());
        assert!(refused(&limits, 5_000, "a").is_none());
        assert!(refused(&limits, 5_000, "a").is_some());
        // It never holds more than it should.
        let passed = (0..5).filter(|_| refused(&limits, 1_000_000, "a").is_none()).count();
        assert_eq!(passed, 2);
    }

    #[test]
    fn callers_and_requests_are_told_apart() {
        let limits = RateLimits::default();
        limits.add(RateLimit::new(1, 60).at("GET", "/users/{id}").per_caller()).unwrap();
        limits.add(RateLimit::new(1, 60).at("POST", "/users").retry_after(RetryAfter::Date)).unwrap();
        assert!(refused(&limits, 0, "a").is_none() && refused(&limits, 0, "b").is_none());
        assert!(refused(&limits, 0, "a").is_some());
        let other = Request::new("GET", "/organizations").bearer("a");
        assert!(limits.refuse(at(0), None, &other).is_none());
        let post = Request::new("POST", "/users").bearer("a");
        assert!(limits.refuse(at(0), None, &post).is_none());
        let response = limits.refuse(at(0), None, &post).unwrap();
        assert_eq!(response.header_value("retry-after"), Some("Tue, 14 Nov 2023 22:14:20 GMT"));
        assert_eq!(limits.list().len(), 2);
        limits.clear();
        assert!(limits.refuse(at(0), None, &post).is_none());
    }

    #[test]
    fn a_request_that_one_bucket_refuses_takes_nothing_from_the_others() {
        let limits = RateLimits::default();
        limits.add(RateLimit::new(3, 60)).unwrap();
        limits.add(RateLimit::new(1, 60).per_caller()).unwrap();
        let passed = |caller| (0..3).filter(|_| refused(&limits, 0, caller).is_none()).count();
        assert_eq!([passed("a"), passed("b"), passed("c"), passed("d")], [1, 1, 1, 0]);
        assert_eq!(limits.add(RateLimit::new(0, 60)), Err(RateLimitError::Zero));
    }
}
