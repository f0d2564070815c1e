//! A call as plain data. [`encode`](crate::encode) turns it into HTTP.

use std::{fmt, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    error::{Error, ErrorKind},
    generated::operations,
    operation::Operation,
    secret::Secret,
};

/// An operation with its parameters and options; nothing is sent yet.
///
/// Service methods make requests; applications make them for operations by name
/// ([`operations::find`](crate::operations::find)), and read them in tests.
///
/// ```
/// use workos_kit::{Request, WorkOS, operations};
///
/// let workos = WorkOS::new("sk_test_123")?;
/// let operation = operations::find("organizations.get_organization").expect("an operation of the API");
/// let request = Request::new(operation).path(["org_01"]).encode(workos.configuration())?;
/// assert_eq!(request.uri(), "https://api.workos.com/organizations/org_01");
/// # Ok::<(), workos_kit::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<String>,
    pub(crate) params: Map<String, Value>,
    pub(crate) access_token: Option<Secret>,
    /// What could not be taken; reported when the request is encoded, so that calls can be written in one go.
    pub(crate) refused: Option<Refused>,
    /// What this call does differently from the client's configuration.
    pub options: RequestOptions,
}

/// Why a request cannot be sent.
#[derive(Clone)]
pub(crate) struct Refused {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

/// What one call does differently from the client's configuration.
#[derive(Clone, Default)]
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
            params: Map::new(),
            access_token: None,
            refused: None,
            options: RequestOptions::default(),
        }
    }

    /// A request as it comes out of another language: an operation by name, and its parameters as the text of a JSON
    /// object.
    #[doc(hidden)]
    pub fn from_json(operation: &str, path: Vec<String>, params: Option<&[u8]>) -> Result<Self, Error> {
        let found = operations::find(operation).ok_or_else(|| {
            let message = format!("`{operation}` is not an operation of this version");
            Error::new(ErrorKind::Unexpected, message).with_code("operation_unknown")
        })?;
        let params = params.map_or(Ok(Map::new()), serde_json::from_slice).map_err(|_| {
            let message = "the parameters are not a JSON object that the API could read";
            Error::new(ErrorKind::InvalidRequest, message).with_code("invalid_parameters")
        })?;
        Ok(Self { path, params, ..Self::new(found) })
    }

    /// Fills the placeholders of the path, in their order.
    pub fn path<S: AsRef<str>>(mut self, segments: impl IntoIterator<Item = S>) -> Self {
        self.path = segments.into_iter().map(|segment| segment.as_ref().to_owned()).collect();
        self
    }

    /// Sets the parameters: something that serializes to an object. The operation tells which go to the query.
    pub fn params(self, params: &(impl Serialize + ?Sized)) -> Self {
        self.set_params(serde_json::to_value(params))
    }

    /// Sets the token of an operation that acts for a user.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// Adds a header, or replaces one. A malformed one is reported when the request is encoded (kind
    /// `invalid_request`, code `header_invalid`).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.options.headers.insert(name, value)),
            _ => self.refuse("header_invalid", "a header has characters that are not allowed in one"),
        }
        self
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn param(&self, name: &str) -> Option<&Value> {
        self.params.get(name)
    }

    pub(crate) fn set_param(&mut self, name: &str, value: Value) {
        self.params.insert(name.to_owned(), value);
    }

    // Not generic, because `params` is instantiated for every operation.
    fn set_params(mut self, params: serde_json::Result<Value>) -> Self {
        match params {
            Ok(Value::Object(members)) => self.params = members,
            Ok(_) => self.refuse("invalid_parameters", "the parameters are not an object"),
            Err(cause) => {
                self.refuse("invalid_parameters", format!("the parameters cannot be written: {cause}"));
            }
        }
        self
    }

    fn refuse(&mut self, code: &'static str, message: impl Into<String>) {
        self.refused = Some(Refused { code, message: message.into() });
    }
}

/// Shows names of parameters but no values: any of them could be a secret.
impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&String> = self.params.keys().collect();
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("params", &names)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// Shows names of headers but no values: any of them could be a secret.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&HeaderName> = self.headers.keys().collect();
        formatter
            .debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("max_retries", &self.max_retries)
            .field("idempotency_key", &self.idempotency_key)
            .field("headers", &names)
            .field("api_key", &self.api_key)
            .finish()
    }
}
