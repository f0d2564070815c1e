//! Requests and responses as plain data: what the pure core reads and returns. The listener turns sockets
//! into these, and the in-process calls of [`crate::Control`] build them directly.

use bytes::Bytes;
use serde_json::Value;
use url::form_urlencoded;

/// An HTTP request.
#[derive(Clone)]
pub struct Request {
    /// HTTP method in capitals.
    pub method: String,
    /// Path as it was sent, percent-encoding included, without the query.
    pub path: String,
    /// Query string as it was sent, without the question mark.
    pub query: String,
    /// Header names in lower case, and values, in the order they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

impl Request {
    /// A request without headers and body; `target` is a path with an optional query.
    pub fn new(method: &str, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        self
    }

    /// Adds `Authorization: Bearer`.
    pub fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &Value) -> Self {
        self.body = Bytes::from(body.to_string());
        self.header("content-type", "application/json")
    }

    /// Sets a form-encoded body.
    pub fn form(mut self, members: &[(&str, &str)]) -> Self {
        let mut encoder = form_urlencoded::Serializer::new(String::new());
        encoder.extend_pairs(members);
        self.body = Bytes::from(encoder.finish());
        self.header("content-type", "application/x-www-form-urlencoded")
    }

    /// The first header of that name (lower case).
    pub fn header_value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The token of `Authorization: Bearer`.
    pub fn bearer_token(&self) -> Option<&str> {
        let (scheme, token) = self.header_value("authorization")?.split_once(' ')?;
        let token = token.trim();
        (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
    }

    /// The decoded pairs of the query string.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_bytes()).into_owned().collect()
    }

    /// A cookie by name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .filter(|(key, _)| key == "cookie")
            .flat_map(|(_, value)| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

/// An HTTP response.
#[derive(Clone)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Header names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

impl Response {
    /// A response without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// A JSON response.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::json_text(status, body.to_string())
    }

    /// A JSON response whose body has been written already.
    pub(crate) fn json_text(status: u16, body: String) -> Self {
        Self {
            status,
            headers: vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())],
            body: Bytes::from(body),
        }
    }

    /// A page for a browser.
    pub fn html(status: u16, body: String) -> Self {
        Self {
            status,
            headers: vec![("content-type".to_owned(), "text/html; charset=utf-8".to_owned())],
            body: Bytes::from(body),
        }
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        self
    }

    /// The first header of that name (lower case).
    pub fn header_value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON; `Null` if it is something else.
    pub fn value(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_split_at_the_question_mark() {
        let request = Request::new("get", "/a%2Fb?x=1&y=a%20b");
        assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/a%2Fb"));
        assert_eq!(
            request.query_pairs(),
            [("x".to_owned(), "1".to_owned()), ("y".to_owned(), "a b".to_owned())]
        );
    }

    #[test]
    fn only_bearer_credentials_are_read() {
        assert_eq!(Request::new("GET", "/").bearer("key").bearer_token(), Some("key"));
        assert_eq!(Request::new("GET", "/").header("Authorization", "Basic key").bearer_token(), None);
        assert_eq!(Request::new("GET", "/").header("Authorization", "Bearer ").bearer_token(), None);
    }

    #[test]
    fn cookies_are_found_in_any_header() {
        let request = Request::new("GET", "/").header("Cookie", "a=1; b=2").header("Cookie", "c=x=y");
        assert_eq!(request.cookie("b"), Some("2"));
        assert_eq!(request.cookie("c"), Some("x=y"));
        assert_eq!(request.cookie("d"), None);
    }
}
