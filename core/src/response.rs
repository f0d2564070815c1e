//! Answers, and the errors they become.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, header};
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::{
    challenge::Challenge,
    error::{Error, ErrorKind, FieldError},
};

/// An answer as it came: what [`WorkOS::execute`](crate::WorkOS::execute) gives.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// HTTP status, 2xx.
    pub status: u16,
    /// Headers of the answer.
    pub headers: HeaderMap,
    /// Body of the answer.
    pub body: Bytes,
    /// How often the request was tried.
    pub attempts: u32,
}

impl std::fmt::Debug for RawResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("RawResponse")
            .field("status", &self.status)
            .field("body", &format_args!("[{} bytes]", self.body.len()))
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl RawResponse {
    /// The server's identifier of the request (`X-Request-ID`).
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

/// A decoded answer with what came around it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The decoded value.
    pub value: T,
    /// The answer as it came.
    pub raw: RawResponse,
}

/// No server means to be waited for longer; a bound keeps the arithmetic of all languages safe.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// Longer messages, in characters, are cut: they are bodies rather than messages.
const MAX_MESSAGE: usize = 1000;

/// How long an answer asks to wait: `Retry-After` in seconds or as an HTTP date (RFC 9110, section 10.2.3).
///
/// A date is compared with the server's own `Date` where there is one, because this machine's clock may differ.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let seconds = text.parse().unwrap_or(u64::MAX);
        return Some(Duration::from_secs(seconds).min(MAX_RETRY_AFTER));
    }
    let date = |text: &str| Timestamp::try_from(httpdate::parse_http_date(text).ok()?).ok();
    let now = headers.get(header::DATE).and_then(|value| date(value.to_str().ok()?)).unwrap_or(now);
    let wait = Duration::try_from(date(text)?.duration_since(now)).unwrap_or(Duration::ZERO);
    Some(wait.min(MAX_RETRY_AFTER))
}

/// The error that an answer stands for. Bodies of any form are understood as far as they can be.
pub(crate) fn error(status: u16, headers: &HeaderMap, body: &[u8], now: Timestamp) -> Error {
    let mut members = match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => members,
        // A bare text, or a list of texts, is all there is to say.
        Ok(value) => Map::from_iter([("message".to_owned(), value)]),
        Err(_) => Map::new(),
    };
    // Some proxies put the whole error into a member of that name.
    if let Some(Value::Object(inner)) = members.get("error").cloned() {
        members.extend(inner);
    }
    let text = |name: &str| members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    // `error` can also be the reason phrase of the status, which is no code.
    let code = text("code").or_else(|| text("error").filter(|text| is_code(text))).map(str::to_owned);
    let message = members.get("message").and_then(joined);
    let message = message.or_else(|| text("error_description").map(str::to_owned));
    let mut message = message.unwrap_or_else(|| describe(status, headers, body, code.as_deref()));
    if message.len() > MAX_MESSAGE {
        message = message.chars().take(MAX_MESSAGE).chain(['…']).collect();
    }

    let waits =
        ["retry_after", "retry_after_seconds"].into_iter().find_map(|name| members.get(name)?.as_f64());
    let in_body = waits.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let in_body = in_body.map(|wait| wait.min(MAX_RETRY_AFTER));
    let mut error = Error::new(kind(status, code.as_deref()), message)
        .with_status(status)
        .with_request_id(request_id(headers).map(str::to_owned))
        .with_retry_after(retry_after(headers, now).or(in_body))
        .with_field_errors(members.get("errors").map(field_errors).unwrap_or_default());
    if let Some(challenge) = code.as_deref().and_then(|code| Challenge::from_body(code, &members)) {
        error = error.with_challenge(challenge);
    }
    match code {
        Some(code) => error.with_code(code),
        None => error,
    }
}

/// Whether a text has the form of the API's error codes, such as `invalid_grant`.
fn is_code(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.'))
}

fn kind(status: u16, code: Option<&str>) -> ErrorKind {
    // OAuth reports a wrong client secret with status 400 (RFC 6749, section 5.2).
    if status == 400 && code == Some("invalid_client") {
        return ErrorKind::Authentication;
    }
    match status {
        401 => ErrorKind::Authentication,
        403 => ErrorKind::Permission,
        404 | 410 => ErrorKind::NotFound,
        408 => ErrorKind::Timeout,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        300..=399 => ErrorKind::Configuration,
        500.. => ErrorKind::Unavailable,
        _ => ErrorKind::InvalidRequest,
    }
}

/// What to say where the body says nothing.
fn describe(status: u16, headers: &HeaderMap, body: &[u8], code: Option<&str>) -> String {
    let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    let reason = reason.unwrap_or("no success");
    let media_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_json = media_type.contains("json");
    match (status, code) {
        (300..=399, _) => format!("the server redirects ({reason}): check the base URL"),
        (_, Some(code)) => format!("the server answered {code}"),
        _ if body.is_empty() || is_json => format!("the server answered {status} {reason}"),
        _ => {
            format!("the server answered {status} {reason} without JSON: something between may have answered")
        }
    }
}

fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-request-id").and_then(|value| value.to_str().ok())
}

/// A text, or several joined.
fn joined(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let texts =
                items.iter().filter_map(|item| item.as_str().or_else(|| item.get("message")?.as_str()));
            texts.collect::<Vec<_>>().join("; ")
        }
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// `errors` is a list of objects, a list of texts, or an object from field to texts.
fn field_errors(errors: &Value) -> Vec<FieldError> {
    match errors {
        Value::Array(items) => items.iter().map(field_error).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(field, problem)| FieldError { field: Some(field.clone()), ..field_error(problem) })
            .collect(),
        Value::String(text) => vec![FieldError { message: Some(text.clone()), ..FieldError::default() }],
        _ => Vec::new(),
    }
}

fn field_error(problem: &Value) -> FieldError {
    let text = |name: &str| problem.get(name).and_then(Value::as_str).map(str::to_owned);
    match problem {
        Value::Object(_) => FieldError {
            field: text("field").or_else(|| text("path")),
            code: text("code"),
            message: text("message").or_else(|| text("error")),
        },
        other => FieldError { message: joined(other), ..FieldError::default() },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_body_becomes_an_error(status in 300..600_u16, body in any::<Vec<u8>>()) {
            let error = error(status, &HeaderMap::new(), &body, Timestamp::UNIX_EPOCH);
            prop_assert_eq!(error.status(), Some(status));
            prop_assert!(!error.message().is_empty());
        }

        #[test]
        fn any_members_become_an_error(code in value(), message in value(), errors in value()) {
            let body = serde_json::json!({"code": code, "error": message, "message": message, "errors": errors});
            let error = error(400, &HeaderMap::new(), body.to_string().as_bytes(), Timestamp::UNIX_EPOCH);
            prop_assert!(!error.message().is_empty());
            prop_assert_eq!(error.to_string().lines().count(), 1);
        }
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 12, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("message|code|field|error|[a-z]{1,3}", inner, 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }
}
