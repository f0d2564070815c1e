//! A call as plain data, and the one encoder that turns it into HTTP.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Map, Value};
use url::{Url, form_urlencoded};

use crate::{
    configuration::Configuration,
    error::{Error, ErrorKind},
    operation::{Auth, Body, Encoding, Method, Operation},
    secret::Secret,
};

/// Everything but the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An operation with its parameters and options; nothing is sent yet.
///
/// Service methods make requests; applications make them for operations by name
/// ([`operations::find`](crate::operations::find)), and read them in tests.
#[derive(Clone)]
#[must_use]
pub struct Request {
    operation: &'static Operation,
    path: Vec<String>,
    params: Result<Map<String, Value>, String>,
    access_token: Option<Secret>,
    /// What this call does differently from the client's configuration.
    pub options: RequestOptions,
}

/// What one call does differently from the client's configuration.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestOptions {
    /// How long the call may take in all, retries included.
    pub timeout: Option<Duration>,
    /// How often the call is repeated when that is safe.
    pub max_retries: Option<u32>,
    /// Sent as `Idempotency-Key`. Only audit-log events honour it; there one is made if none is given.
    pub idempotency_key: Option<String>,
    /// Sent besides the usual headers. A header the client sets itself is replaced.
    pub headers: HeaderMap,
    /// The API key instead of the client's.
    pub api_key: Option<Secret>,
}

impl Request {
    /// A request without parameters.
    pub fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: Vec::new(),
            params: Ok(Map::new()),
            access_token: None,
            options: RequestOptions::default(),
        }
    }

    /// Fills the placeholders of the path, in their order.
    pub fn path<S: AsRef<str>>(mut self, segments: impl IntoIterator<Item = S>) -> Self {
        self.path = segments.into_iter().map(|segment| segment.as_ref().to_owned()).collect();
        self
    }

    /// Sets the parameters: something that serializes to an object. The operation tells which go to the query.
    pub fn params(mut self, params: &(impl Serialize + ?Sized)) -> Self {
        self.params = match serde_json::to_value(params) {
            Ok(Value::Object(members)) => Ok(members),
            Ok(_) => Err("the parameters are not an object".to_owned()),
            Err(cause) => Err(cause.to_string()),
        };
        self
    }

    /// Sets the token of an operation that acts for a user.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn param(&self, name: &str) -> Option<&Value> {
        self.params.as_ref().ok().and_then(|params| params.get(name))
    }

    pub(crate) fn set_param(&mut self, name: &str, value: Value) {
        if let Ok(params) = &mut self.params {
            params.insert(name.to_owned(), value);
        }
    }

    /// The HTTP request.
    ///
    /// Fails with kind `invalid_request` (code `invalid_path_parameter` or `invalid_parameters`) or
    /// `configuration` (code `client_id_missing`, `client_secret_missing`, `api_key_missing`,
    /// `access_token_missing`).
    pub fn encode(&self, configuration: &Configuration) -> Result<http::Request<Bytes>, Error> {
        self.try_encode(configuration).map_err(|error| error.with_operation(self.operation.id))
    }

    /// The URL, for operations that a browser is sent to. Fails like [`encode`](Self::encode).
    pub fn url(&self, configuration: &Configuration) -> Result<Url, Error> {
        let target = self.target(configuration).map_err(|error| error.with_operation(self.operation.id))?.0;
        Url::parse(&target).map_err(|cause| {
            Error::new(ErrorKind::Unexpected, format!("the URL is malformed: {cause}"))
                .with_operation(self.operation.id)
        })
    }

    fn try_encode(&self, configuration: &Configuration) -> Result<http::Request<Bytes>, Error> {
        let (target, members) = self.target(configuration)?;
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, header_value(&configuration.user_agent, "application_invalid")?);
        if let Some(token) = self.bearer_token(configuration)? {
            let mut value = header_value(&format!("Bearer {}", token.expose()), "token_invalid")?;
            value.set_sensitive(true);
            headers.insert(header::AUTHORIZATION, value);
        }
        if let Some(key) = &self.options.idempotency_key {
            headers.insert("idempotency-key", header_value(key, "idempotency_key_invalid")?);
        }
        let body = match (members.is_empty(), self.operation.body) {
            (true, Body::None | Body::Optional) => Bytes::new(),
            _ => {
                let (kind, bytes) = encode_body(self.operation.encoding, members)?;
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
                bytes
            }
        };
        for (name, value) in &self.options.headers {
            headers.insert(name, value.clone());
        }
        let mut request = http::Request::new(body);
        *request.method_mut() = match self.operation.method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Patch => http::Method::PATCH,
            Method::Delete => http::Method::DELETE,
        };
        *request.uri_mut() = target.parse().map_err(|cause| {
            Error::new(ErrorKind::InvalidRequest, format!("the URL is too long or malformed: {cause}"))
                .with_code("invalid_parameters")
        })?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The URL with its query, and what is left for the body.
    fn target(&self, configuration: &Configuration) -> Result<(String, Map<String, Value>), Error> {
        let operation = self.operation;
        let given = self.params.as_ref().map_err(|cause| {
            Error::new(ErrorKind::InvalidRequest, format!("the parameters cannot be written: {cause}"))
                .with_code("invalid_parameters")
        })?;
        let all_in_query = operation.method == Method::Get
            || (operation.method == Method::Delete && operation.body == Body::None);
        let (mut query, mut body) = (Map::new(), Map::new());
        for (name, value) in given {
            let in_query = all_in_query || operation.query.contains(&name.as_str());
            let members = if in_query { &mut query } else { &mut body };
            members.insert(name.clone(), value.clone());
        }
        let constants = if operation.method == Method::Get { &mut query } else { &mut body };
        for (name, value) in operation.fixed {
            constants.insert((*name).to_owned(), Value::from(*value));
        }
        for inject in operation.inject {
            match configuration.credential(inject.credential) {
                Some(value) => drop(constants.insert(inject.credential.name().to_owned(), Value::from(value))),
                None if inject.optional => {}
                None => return Err(missing_credential(inject.credential.name())),
            }
        }
        let mut target = configuration.origin(operation.host)?.to_owned();
        self.append_path(&mut target)?;
        let pairs = pairs(query);
        if !pairs.is_empty() {
            target.push('?');
            target.push_str(&form(&pairs));
        }
        Ok((target, body))
    }

    fn append_path(&self, target: &mut String) -> Result<(), Error> {
        let mut values = self.path.iter();
        for segment in self.operation.path.split('/').skip(1) {
            target.push('/');
            let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                target.push_str(segment);
                continue;
            };
            let value = values.next().map(String::as_str).unwrap_or_default();
            // An empty segment or a dot segment would reach another endpoint.
            if matches!(value, "" | "." | "..") {
                let message = format!("the path parameter `{name}` must not be empty, `.` or `..`");
                return Err(Error::new(ErrorKind::InvalidRequest, message).with_code("invalid_path_parameter"));
            }
            target.extend(utf8_percent_encode(value, SEGMENT));
        }
        Ok(())
    }

    fn bearer_token<'a>(&'a self, configuration: &'a Configuration) -> Result<Option<&'a Secret>, Error> {
        let token = match self.operation.auth {
            Auth::ApiKey => self.options.api_key.as_ref().or(configuration.api_key.as_ref()),
            Auth::AccessToken => self.access_token.as_ref(),
            Auth::ClientSecret | Auth::ClientId | Auth::None => return Ok(None),
        };
        match (token.filter(|token| !token.is_empty()), self.operation.auth) {
            (Some(token), _) => Ok(Some(token)),
            (None, Auth::AccessToken) => Err(missing_credential("access_token")),
            (None, _) => Err(missing_credential("api_key")),
        }
    }
}

/// Shows names of parameters but no values: any of them could be a secret.
impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&String> = self.params.iter().flat_map(Map::keys).collect();
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("params", &names)
            .finish_non_exhaustive()
    }
}

fn encode_body(encoding: Encoding, members: Map<String, Value>) -> Result<(&'static str, Bytes), Error> {
    match encoding {
        Encoding::Form => Ok(("application/x-www-form-urlencoded", form(&pairs(members)).into())),
        Encoding::Json => match serde_json::to_vec(&members) {
            Ok(bytes) => Ok(("application/json", bytes.into())),
            Err(cause) => Err(Error::new(ErrorKind::InvalidRequest, cause.to_string()).with_code("invalid_parameters")),
        },
    }
}

/// Names and values of a query or form: arrays joined by commas, maps as `name[key]`, null left out.
fn pairs(members: Map<String, Value>) -> Vec<(String, String)> {
    let mut pairs = Vec::with_capacity(members.len());
    for (name, value) in members {
        match value {
            Value::Null => {}
            Value::Array(items) if items.is_empty() => {}
            Value::Array(items) => pairs.push((name, items.iter().map(text).collect::<Vec<_>>().join(","))),
            Value::Object(entries) => {
                pairs.extend(entries.iter().map(|(key, value)| (format!("{name}[{key}]"), text(value))));
            }
            value => pairs.push((name, text(&value))),
        }
    }
    pairs
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn form(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// A value of a header. It may be a secret, so the error does not show it.
fn header_value(text: &str, code: &'static str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::new(ErrorKind::InvalidRequest, "a header has characters that are not allowed there").with_code(code)
    })
}

fn missing_credential(name: &'static str) -> Error {
    let (code, message) = match name {
        "client_id" => ("client_id_missing", "the client id is not configured: pass it, or set WORKOS_CLIENT_ID"),
        "client_secret" => (
            "client_secret_missing",
            "neither an API key nor a client secret is configured, and this operation needs one",
        ),
        "access_token" => ("access_token_missing", "the access token is empty"),
        _ => ("api_key_missing", "the API key is not configured: pass it, or set WORKOS_API_KEY"),
    };
    Error::new(ErrorKind::Configuration, message).with_code(code)
}

/// A header for one call, checked.
pub(crate) fn header_pair(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let name = HeaderName::try_from(name).map_err(|_| {
        Error::new(ErrorKind::InvalidRequest, "the name of a header is malformed").with_code("header_invalid")
    })?;
    Ok((name, header_value(value, "header_invalid")?))
}
