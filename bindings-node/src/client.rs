//! The client, and the waist.

use std::time::Duration;

use http::{HeaderName, HeaderValue};
use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use workos_kit::{RawResponse, Request, Secret, WorkOS};

use crate::cancellation::Cancellation;
use crate::failure::{Failure, Outcome};
use crate::promises::{Answer, FullAnswer};
use crate::runtime;
use crate::text::Json;

/// What a client is configured with. What is absent keeps its default.
#[napi(object, object_to_js = false)]
pub struct Settings {
    /// API key.
    pub api_key: Option<String>,
    /// Client id.
    pub client_id: Option<String>,
    /// Client secret, where it is not the API key.
    pub client_secret: Option<String>,
    /// Where the API lives.
    pub base_url: Option<String>,
    /// Domain of AuthKit.
    pub authkit_domain: Option<String>,
    /// How long a call may take in all, in milliseconds.
    pub timeout: Option<f64>,
    /// How often a call is repeated.
    pub max_retries: Option<u32>,
    /// Name of the application.
    pub application_name: Option<String>,
    /// Version of the application.
    pub application_version: Option<String>,
    /// Allow `http://` outside this machine.
    pub danger_allow_plain_http: Option<bool>,
}

/// What one call does differently.
#[napi(object, object_to_js = false)]
pub struct CallSettings {
    /// How long the call may take in all, in milliseconds.
    pub timeout: Option<f64>,
    /// How often it is repeated.
    pub max_retries: Option<u32>,
    /// `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// Names and values of headers in turn.
    pub headers: Option<Vec<String>>,
    /// API key instead of the client's.
    pub api_key: Option<String>,
    /// Token of an operation that acts for a user.
    pub access_token: Option<String>,
    /// Give status and headers of the answer beside its body.
    pub full_answer: Option<bool>,
}

/// A client.
#[napi]
pub struct Client {
    pub(crate) inner: WorkOS,
}

/// Makes a client.
#[napi(catch_unwind)]
pub fn create_client(settings: Settings) -> Either<Client, Failure> {
    let mut builder = WorkOS::builder();
    if let Some(api_key) = settings.api_key {
        builder = builder.api_key(api_key);
    }
    if let Some(client_id) = settings.client_id {
        builder = builder.client_id(client_id);
    }
    if let Some(client_secret) = settings.client_secret {
        builder = builder.client_secret(client_secret);
    }
    if let Some(base_url) = settings.base_url {
        builder = builder.base_url(base_url);
    }
    if let Some(authkit_domain) = settings.authkit_domain {
        builder = builder.authkit_domain(authkit_domain);
    }
    if let Some(timeout) = settings.timeout {
        builder = builder.timeout(milliseconds(timeout));
    }
    if let Some(max_retries) = settings.max_retries {
        builder = builder.max_retries(max_retries);
    }
    if let (Some(name), Some(version)) = (settings.application_name, settings.application_version) {
        builder = builder.application(name, version);
    }
    if settings.danger_allow_plain_http == Some(true) {
        builder = builder.danger_allow_plain_http();
    }
    match builder.build() {
        Ok(inner) => Either::A(Client { inner }),
        Err(error) => Either::B(error.into()),
    }
}

#[napi]
impl Client {
    /// Executes an operation. The promise is fulfilled with the body of the answer, the full answer if that is asked
    /// for, or a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | FullAnswer | Failure>")]
    pub fn execute<'env>(
        &self,
        env: &'env Env,
        operation: String,
        path: Vec<String>,
        params: Option<String>,
        settings: Option<CallSettings>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let client = self.inner.clone();
        let is_full = settings.as_ref().and_then(|settings| settings.full_answer).unwrap_or_default();
        let request = request(&operation, path, params, settings);
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let answer = client.execute(request?).await?;
            if is_full { full(answer).map(Answer::Full) } else { Json::new(answer.body).map(Answer::Text) }
        })
    }

    /// The URL of an operation that a browser is sent to.
    #[napi(catch_unwind)]
    pub fn url(
        &self,
        operation: String,
        path: Vec<String>,
        params: Option<String>,
    ) -> Either<String, Failure> {
        let url = request(&operation, path, params, None)
            .and_then(|request| self.inner.url(&request).map_err(Box::<Failure>::from));
        match url {
            Ok(url) => Either::A(url.into()),
            Err(failure) => Either::B(*failure),
        }
    }
}

fn request(
    operation: &str,
    path: Vec<String>,
    params: Option<String>,
    settings: Option<CallSettings>,
) -> Outcome<Request> {
    let params = params.as_deref().map(str::as_bytes);
    let mut request = Request::from_json(operation, path, params)?;
    let Some(settings) = settings else {
        return Ok(request);
    };
    if let Some(token) = settings.access_token {
        request = request.access_token(token);
    }
    for header in settings.headers.unwrap_or_default().as_chunks::<2>().0 {
        request = request.header(&header[0], &header[1]);
    }
    request.options.timeout = settings.timeout.map(milliseconds);
    request.options.max_retries = settings.max_retries;
    request.options.idempotency_key = settings.idempotency_key;
    request.options.api_key = settings.api_key.map(Secret::from);
    Ok(request)
}

/// The answer with its headers; one that is no text is left out.
fn full(answer: RawResponse) -> Outcome<FullAnswer> {
    let header = |(name, value): (&HeaderName, &HeaderValue)| {
        Some([name.as_str().to_owned(), value.to_str().ok()?.to_owned()])
    };
    Ok(FullAnswer {
        status: answer.status,
        headers: answer.headers.iter().filter_map(header).flatten().collect(),
        request_id: answer.request_id().map(str::to_owned),
        attempts: answer.attempts,
        body: Json::new(answer.body)?,
    })
}

/// The TypeScript layer has checked that it is a number of milliseconds; whatever is too long means forever.
fn milliseconds(number: f64) -> Duration {
    Duration::try_from_secs_f64(number / 1000.0).unwrap_or(Duration::MAX)
}
