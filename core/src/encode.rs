//! The one encoder: where each parameter of a request travels, and how it is written.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Uri, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, Serializer};
use serde_json::Value;
use url::{Url, form_urlencoded};

use crate::{
    configuration::Configuration,
    error::{Error, ErrorKind},
    operation::{Auth, Body, Credential, Encoding, Method, Operation},
    request::Request,
    secret::Secret,
};

/// Everything but the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Request {
    /// The HTTP request.
    ///
    /// Fails with kind `invalid_request` (code `invalid_path_parameter`, `invalid_parameters` or
    /// `header_invalid`) or `configuration` (code `client_id_missing`, `client_secret_missing`,
    /// `api_key_missing`, `access_token_missing` or `authkit_domain_missing`).
    pub fn encode(&self, configuration: &Configuration) -> Result<http::Request<Bytes>, Error> {
        let encoder = Encoder { request: self, configuration };
        encoder.http_request().map_err(|error| error.with_operation(self.operation.id))
    }

    /// The URL, for operations that a browser is sent to. Fails like [`encode`](Self::encode).
    pub fn url(&self, configuration: &Configuration) -> Result<Url, Error> {
        let encoder = Encoder { request: self, configuration };
        encoder.url().map_err(|error| error.with_operation(self.operation.id))
    }

    /// The credentials that travel with the request.
    pub(crate) fn credentials<'a>(
        &'a self,
        configuration: &'a Configuration,
    ) -> impl Iterator<Item = &'a str> {
        let of_the_client = [&configuration.api_key, &configuration.client_secret];
        let all = of_the_client.into_iter().chain([&self.options.api_key, &self.access_token]);
        all.flatten().map(Secret::expose)
    }

    /// The texts of a request that proves an identity by what it sends: codes, passwords, refresh tokens.
    pub(crate) fn proofs(&self) -> impl Iterator<Item = &str> {
        let operation = self.operation();
        let is_proof = operation.single_use || matches!(operation.auth, Auth::ClientSecret | Auth::ClientId);
        self.params.values().filter(move |_| is_proof).filter_map(Value::as_str)
    }
}

struct Encoder<'a> {
    request: &'a Request,
    configuration: &'a Configuration,
}

/// Where a member travels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Query,
    Body,
}

/// A member with its value.
type Member<'a> = (&'a str, MemberValue<'a>);

enum MemberValue<'a> {
    Given(&'a Value),
    Text(&'a str),
}

impl<'a> Encoder<'a> {
    fn http_request(&self) -> Result<http::Request<Bytes>, Error> {
        let operation = self.request.operation;
        let mut headers = self.headers()?;
        let target = self.target()?;
        let members = self.members(Place::Body)?;
        let body = if members.is_empty() && operation.body != Body::Required {
            Bytes::new()
        } else {
            let (media_type, body) = encode_body(operation.encoding, &members)?;
            headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(media_type));
            body
        };
        let mut request = http::Request::new(body);
        *request.method_mut() = method(operation.method);
        *request.uri_mut() = Uri::try_from(target).map_err(|cause| {
            Error::new(ErrorKind::InvalidRequest, format!("the URL is too long or malformed: {cause}"))
                .with_code("invalid_parameters")
        })?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn url(&self) -> Result<Url, Error> {
        Url::parse(&self.target()?)
            .map_err(|cause| Error::new(ErrorKind::Unexpected, format!("the URL is malformed: {cause}")))
    }

    fn headers(&self) -> Result<HeaderMap, Error> {
        let options = &self.request.options;
        let mut headers = HeaderMap::with_capacity(6 + options.headers.len());
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, header_value(&self.configuration.user_agent)?);
        if let Some(token) = self.bearer_token()? {
            let mut value = header_value(&format!("Bearer {}", token.expose()))?;
            value.set_sensitive(true);
            headers.insert(header::AUTHORIZATION, value);
        }
        if let Some(key) = &options.idempotency_key {
            headers.insert("idempotency-key", header_value(key)?);
        }
        for (name, value) in &options.headers {
            headers.insert(name, value.clone());
        }
        Ok(headers)
    }

    fn bearer_token(&self) -> Result<Option<&'a Secret>, Error> {
        let (token, name) = match self.request.operation.auth {
            Auth::ApiKey => (self.api_key(), "api_key"),
            Auth::AccessToken => (self.request.access_token.as_ref(), "access_token"),
            Auth::ClientSecret | Auth::ClientId | Auth::None => return Ok(None),
        };
        match token.filter(|token| !token.is_empty()) {
            Some(token) => Ok(Some(token)),
            None => Err(missing_credential(name)),
        }
    }

    fn api_key(&self) -> Option<&'a Secret> {
        self.request.options.api_key.as_ref().or(self.configuration.api_key.as_ref())
    }

    fn credential(&self, credential: Credential) -> Option<&'a str> {
        match credential {
            Credential::ClientId => self.configuration.client_id.as_deref(),
            Credential::ClientSecret => {
                self.configuration.client_secret.as_ref().or_else(|| self.api_key()).map(Secret::expose)
            }
        }
    }

    /// The URL with its query.
    fn target(&self) -> Result<String, Error> {
        if let Some(refused) = &self.request.refused {
            return Err(
                Error::new(ErrorKind::InvalidRequest, refused.message.clone()).with_code(refused.code)
            );
        }
        let mut target = String::with_capacity(160);
        target.push_str(self.configuration.origin(self.request.operation.host)?);
        self.append_path(&mut target)?;
        let members = self.members(Place::Query)?;
        if members.is_empty() {
            return Ok(target);
        }
        let path_length = target.len();
        target.push('?');
        let mut target = append_form(target, &members);
        if target.len() == path_length + 1 {
            target.truncate(path_length);
        }
        Ok(target)
    }

    fn append_path(&self, target: &mut String) -> Result<(), Error> {
        let mut values = self.request.path.iter();
        for segment in self.request.operation.path.split('/').skip(1) {
            target.push('/');
            let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                target.push_str(segment);
                continue;
            };
            let value = values.next().map(String::as_str).unwrap_or_default();
            // An empty segment or a dot segment would reach another endpoint.
            if matches!(value, "" | "." | "..") {
                let message = format!("the path parameter `{name}` must not be empty, `.` or `..`");
                return Err(
                    Error::new(ErrorKind::InvalidRequest, message).with_code("invalid_path_parameter")
                );
            }
            target.extend(utf8_percent_encode(value, SEGMENT));
        }
        Ok(())
    }

    /// The members of a place: parameters, constants, credentials. A parameter cannot replace the latter two.
    fn members(&self, place: Place) -> Result<Vec<Member<'a>>, Error> {
        let Operation { fixed, inject, .. } = *self.request.operation;
        let mut members = Vec::with_capacity(self.request.params.len() + fixed.len() + inject.len());
        for (name, value) in &self.request.params {
            let is_set = fixed.iter().any(|(fixed, _)| fixed == name)
                || inject.iter().any(|inject| inject.credential.name() == name);
            if !is_set && self.place(name) == place {
                members.push((name.as_str(), MemberValue::Given(value)));
            }
        }
        let constants = if self.request.operation.method == Method::Get { Place::Query } else { Place::Body };
        if constants == place {
            members.extend(fixed.iter().map(|(name, value)| (*name, MemberValue::Text(value))));
            for inject in inject {
                match self.credential(inject.credential) {
                    Some(value) => members.push((inject.credential.name(), MemberValue::Text(value))),
                    None if inject.optional => {}
                    None => return Err(missing_credential(inject.credential.name())),
                }
            }
        }
        // One order, whoever made the map: the same call is always the same text.
        members.sort_unstable_by_key(|(name, _)| *name);
        Ok(members)
    }

    fn place(&self, name: &str) -> Place {
        let operation = self.request.operation;
        let without_body =
            matches!(operation.method, Method::Get | Method::Delete) && operation.body == Body::None;
        if without_body || operation.query.contains(&name) { Place::Query } else { Place::Body }
    }
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

fn encode_body(encoding: Encoding, members: &[Member<'_>]) -> Result<(&'static str, Bytes), Error> {
    match encoding {
        Encoding::Form => {
            Ok(("application/x-www-form-urlencoded", append_form(String::new(), members).into()))
        }
        Encoding::Json => match serde_json::to_vec(&JsonObject(members)) {
            Ok(bytes) => Ok(("application/json", bytes.into())),
            Err(cause) => {
                Err(Error::new(ErrorKind::InvalidRequest, cause.to_string()).with_code("invalid_parameters"))
            }
        },
    }
}

struct JsonObject<'a>(&'a [Member<'a>]);

impl Serialize for JsonObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for MemberValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Given(value) => value.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

/// Appends names and values: arrays joined by commas, maps as `name[key]`, null left out.
fn append_form(target: String, members: &[Member<'_>]) -> String {
    let start = target.len();
    let mut form = form_urlencoded::Serializer::for_suffix(target, start);
    for (name, value) in members {
        match value {
            MemberValue::Text(text) => form.append_pair(name, text),
            MemberValue::Given(Value::Null) => continue,
            MemberValue::Given(Value::Array(items)) if items.is_empty() => continue,
            MemberValue::Given(Value::Array(items)) => {
                let texts: Vec<_> = items.iter().map(text).collect();
                form.append_pair(name, &texts.join(","))
            }
            MemberValue::Given(Value::Object(entries)) => {
                let entries = entries.iter().filter(|(_, value)| !value.is_null());
                form.extend_pairs(entries.map(|(key, value)| (format!("{name}[{key}]"), text(value))))
            }
            MemberValue::Given(value) => form.append_pair(name, &text(value)),
        };
    }
    form.finish()
}

fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// A value of a header. It may be a secret, so the error does not show it.
fn header_value(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::new(ErrorKind::InvalidRequest, "a header has characters that are not allowed in one")
            .with_code("header_invalid")
    })
}

fn missing_credential(name: &'static str) -> Error {
    let (code, message) = match name {
        "client_id" => {
            ("client_id_missing", "the client id is not configured: pass it, or set WORKOS_CLIENT_ID")
        }
        "client_secret" => (
            "client_secret_missing",
            "neither an API key nor a client secret is configured, and this operation needs one",
        ),
        "access_token" => ("access_token_missing", "the access token is empty"),
        _ => ("api_key_missing", "the API key is not configured: pass it, or set WORKOS_API_KEY"),
    };
    Error::new(ErrorKind::Configuration, message).with_code(code)
}

#[cfg(test)]
#[path = "encode_tests.rs"]
mod tests;
