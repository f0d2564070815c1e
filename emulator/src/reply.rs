//! What a behaviour returns: a reply, or one of the documented failures.

use serde_json::{Map, Value, json};

use crate::message::Response;
use crate::page::UnknownCursor;
use crate::store::Kind;

/// A successful answer.
#[derive(Clone)]
pub struct Reply {
    /// Status; the operation's usual one if not set.
    pub status: Option<u16>,
    /// Further headers.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub content: Content,
}

/// Body of a reply.
#[derive(Clone)]
pub enum Content {
    /// JSON, compared with the operation's answer shape.
    Value(Value),
    /// The same as text, for answers that have been written already.
    Json(String),
    /// A page for a browser.
    Html(String),
    /// None.
    Nothing,
}

impl Reply {
    /// A JSON answer with the operation's usual status.
    pub fn value(value: impl Into<Value>) -> Self {
        Self { status: None, headers: Vec::new(), content: Content::Value(value.into()) }
    }

    /// A JSON answer that has been written already, with the operation's usual status.
    pub fn json(text: String) -> Self {
        Self { status: None, headers: Vec::new(), content: Content::Json(text) }
    }

    /// An answer without content.
    pub fn nothing() -> Self {
        Self { status: None, headers: Vec::new(), content: Content::Nothing }
    }

    /// A list without cursors.
    pub fn list(data: Vec<Value>) -> Self {
        Self::value(json!({"object": "list", "data": data}))
    }

    /// A page for a browser.
    pub fn html(page: String) -> Self {
        Self { status: Some(200), headers: Vec::new(), content: Content::Html(page) }
    }

    /// A file of another kind.
    pub fn file(content_type: &str, text: String) -> Self {
        Self::html(text).header("content-type", content_type)
    }

    /// Sends a browser elsewhere (302).
    pub fn redirect(location: impl Into<String>) -> Self {
        Self {
            status: Some(302),
            headers: vec![("location".to_owned(), location.into())],
            content: Content::Nothing,
        }
    }

    /// Sets the status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        self
    }

    pub(crate) fn into_response(self, usual_status: u16) -> Response {
        let status = self.status.unwrap_or(usual_status);
        let mut response = match self.content {
            Content::Value(value) => Response::json(status, &value),
            Content::Json(text) => Response::json_text(status, text),
            Content::Html(page) => Response::html(status, page),
            Content::Nothing => Response::empty(status),
        };
        // A header of the reply takes the place of the usual one.
        response.headers.retain(|(name, _)| self.headers.iter().all(|(given, _)| given != name));
        response.headers.extend(self.headers);
        response
    }
}

/// A refused request.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Status.
    pub status: u16,
    /// Body, a JSON object.
    pub body: Value,
    /// Further headers.
    pub headers: Vec<(String, String)>,
}

impl Failure {
    /// Any status and body.
    pub fn new(status: u16, body: Value) -> Self {
        Self { status, body, headers: Vec::new() }
    }

    /// A status with `code` and `message`.
    pub fn coded(status: u16, code: &str, message: impl Into<String>) -> Self {
        Self::new(status, json!({"code": code, "message": message.into()}))
    }

    /// 401 as the API words it.
    pub fn unauthorized() -> Self {
        Self::new(401, json!({"message": "Unauthorized"}))
    }

    /// 404 `entity_not_found` for a resource of a kind.
    pub fn not_found(kind: &Kind, id: &str) -> Self {
        Self::entity_not_found(kind.label, id)
    }

    /// 404 `entity_not_found` for something else, such as `Application`.
    pub fn entity_not_found(label: &str, id: &str) -> Self {
        Self::new(
            404,
            json!({
                "message": format!("{label} not found: '{id}'."),
                "code": "entity_not_found",
                "entity_id": id,
            }),
        )
    }

    /// 400 of an OAuth endpoint: `error` and `error_description`.
    pub fn oauth(error: &str, description: impl Into<String>) -> Self {
        Self::new(400, json!({"error": error, "error_description": description.into()}))
    }

    /// 422 for members that do not hold what they must.
    pub fn validation(problems: &[Problem]) -> Self {
        let errors: Vec<Value> = problems
            .iter()
            .map(|problem| json!({"field": problem.path, "code": problem.code, "message": problem.message}))
            .collect();
        let body = json!({
            "message": "Validation failed",
            "code": "invalid_request_parameters",
            "errors": errors,
        });
        Self::new(422, body)
    }

    /// 422 for one member.
    pub fn invalid(field: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self::validation(&[Problem::new(field, code, message)])
    }

    /// Adds a member to the body: `pending_authentication_token`, `organizations`, …
    pub fn with(mut self, member: &str, value: impl Into<Value>) -> Self {
        if !self.body.is_object() {
            self.body = Value::Object(Map::new());
        }
        self.body[member] = value.into();
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::json(self.status, &self.body);
        response.headers.extend(self.headers);
        response
    }
}

impl From<UnknownCursor> for Failure {
    fn from(UnknownCursor(parameter): UnknownCursor) -> Self {
        Self::invalid(parameter, "invalid_cursor", format!("{parameter} names no object of this list"))
    }
}

/// Something in a request or an answer that does not fit the API description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: `domain_data.0.state`.
    pub path: String,
    /// Kind: `required`, `unknown`, `invalid_type`, `invalid_value`, …
    pub code: &'static str,
    /// In words.
    pub message: String,
}

impl Problem {
    /// A problem at `path`.
    pub fn new(path: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self { path: path.into(), code, message: message.into() }
    }
}
