//! The client, and the waist.

use std::{collections::HashMap, fmt, sync::Arc};

use http::{HeaderName, HeaderValue};
use workos_kit::{Builder, RawResponse, Request, WorkOS};

use crate::{cancellation::Cancellation, failure::Outcome, runtime, time::duration};

/// What a client is configured with. What is absent keeps its default.
#[derive(Default, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct Settings {
    /// API key.
    #[cfg(feature = "server")]
    #[uniffi(default = None)]
    pub api_key: Option<String>,
    /// Client id.
    #[uniffi(default = None)]
    pub client_id: Option<String>,
    /// Client secret, where it is not the API key.
    #[cfg(feature = "server")]
    #[uniffi(default = None)]
    pub client_secret: Option<String>,
    /// Where the API lives.
    #[uniffi(default = None)]
    pub base_url: Option<String>,
    /// Domain of AuthKit.
    #[uniffi(default = None)]
    pub authkit_domain: Option<String>,
    /// How long a call may take in all, in milliseconds.
    #[uniffi(default = None)]
    pub timeout: Option<i64>,
    /// How often a call is repeated.
    #[uniffi(default = None)]
    pub max_retries: Option<u32>,
    /// Name of the application.
    #[uniffi(default = None)]
    pub application_name: Option<String>,
    /// Version of the application.
    #[uniffi(default = None)]
    pub application_version: Option<String>,
    /// Allow `http://` outside this machine.
    #[uniffi(default = false)]
    pub danger_allow_plain_http: bool,
    /// What is absent comes from `WORKOS_API_KEY` and its like.
    #[cfg(feature = "server")]
    #[uniffi(default = false)]
    pub environment: bool,
    /// For a program on its user's machine: secrets are refused.
    #[cfg(feature = "server")]
    #[uniffi(default = false)]
    pub is_public: bool,
}

/// What one call does differently.
#[derive(Default, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct CallSettings {
    /// How long the call may take in all, in milliseconds.
    pub timeout: Option<i64>,
    /// How often it is repeated.
    pub max_retries: Option<u32>,
    /// `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// Headers beside the usual ones.
    pub headers: HashMap<String, String>,
    /// API key instead of the client's.
    #[cfg(feature = "server")]
    pub api_key: Option<String>,
    /// Token of an operation that acts for a user.
    pub access_token: Option<String>,
    /// Give status and headers of the answer beside its body.
    pub full_answer: bool,
}

/// The answer of a call.
#[derive(uniffi::Record)]
pub struct Answer {
    /// JSON, or nothing.
    pub body: Vec<u8>,
    /// What came around it, if that was asked for.
    pub metadata: Option<AnswerMetadata>,
}

/// What came around the body of an answer.
#[derive(Debug, uniffi::Record)]
pub struct AnswerMetadata {
    /// HTTP status.
    pub status: u16,
    /// Identifier of the request.
    pub request_id: Option<String>,
    /// Headers with names in lower case; the values of one that comes several times stand behind one another.
    pub headers: HashMap<String, String>,
    /// How often the request was tried.
    pub attempts: u32,
}

/// A client.
#[derive(uniffi::Object)]
pub struct NativeClient {
    pub(crate) inner: WorkOS,
}

#[uniffi::export]
impl NativeClient {
    /// A client with these settings.
    #[uniffi::constructor]
    pub fn new(settings: Settings) -> Outcome<Arc<Self>> {
        #[cfg(feature = "server")]
        let is_public = settings.is_public;
        let inner = builder(settings)?.build()?;
        #[cfg(feature = "server")]
        if is_public {
            workos_kit::PublicClient::from_client(inner.clone())?;
        }
        Ok(Arc::new(Self { inner }))
    }

    /// Executes an operation.
    pub async fn execute(
        &self,
        operation: String,
        path: Vec<String>,
        params: Option<Vec<u8>>,
        settings: Option<CallSettings>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<Answer> {
        let client = self.inner.clone();
        let is_full = settings.as_ref().is_some_and(|settings| settings.full_answer);
        let request = request(&operation, path, params.as_deref(), settings)?;
        runtime::run(cancellation, async move {
            let answer = client.execute(request).await?;
            let metadata = is_full.then(|| metadata(&answer));
            Ok(Answer { body: answer.body.into(), metadata })
        })
        .await
    }

    /// The URL of an operation that a browser is sent to.
    pub fn url(&self, operation: &str, path: Vec<String>, params: Option<Vec<u8>>) -> Outcome<String> {
        let request = request(operation, path, params.as_deref(), None)?;
        Ok(self.inner.url(&request)?.into())
    }

    /// What is safe to log.
    pub fn description(&self) -> String {
        format!("{:?}", self.inner.configuration())
    }
}

/// Shows no secret; what is left out says less about the client than these.
impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { client_id, base_url, timeout, max_retries, .. } = self;
        let mut shown = formatter.debug_struct("Settings");
        shown.field("client_id", client_id).field("base_url", base_url);
        shown.field("timeout", timeout).field("max_retries", max_retries).finish_non_exhaustive()
    }
}

/// Shows no secret: also a header can hold one.
impl fmt::Debug for CallSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { timeout, max_retries, idempotency_key, .. } = self;
        let mut shown = formatter.debug_struct("CallSettings");
        shown.field("timeout", timeout).field("max_retries", max_retries);
        shown.field("idempotency_key", idempotency_key).finish_non_exhaustive()
    }
}

/// What a client is built from.
pub(crate) fn builder(settings: Settings) -> Outcome<Builder> {
    let mut builder = WorkOS::builder();
    #[cfg(feature = "server")]
    {
        if settings.environment {
            builder = builder.environment();
        }
        if let Some(api_key) = settings.api_key {
            builder = builder.api_key(api_key);
        }
        if let Some(client_secret) = settings.client_secret {
            builder = builder.client_secret(client_secret);
        }
    }
    if let Some(client_id) = settings.client_id {
        builder = builder.client_id(client_id);
    }
    if let Some(base_url) = settings.base_url {
        builder = builder.base_url(base_url);
    }
    if let Some(authkit_domain) = settings.authkit_domain {
        builder = builder.authkit_domain(authkit_domain);
    }
    if let Some(timeout) = settings.timeout {
        builder = builder.timeout(duration("timeout", timeout)?);
    }
    if let Some(max_retries) = settings.max_retries {
        builder = builder.max_retries(max_retries);
    }
    if let Some(name) = settings.application_name {
        builder = builder.application(name, settings.application_version.unwrap_or_default());
    }
    if settings.danger_allow_plain_http {
        builder = builder.danger_allow_plain_http();
    }
    Ok(builder)
}

fn request(
    operation: &str,
    path: Vec<String>,
    params: Option<&[u8]>,
    settings: Option<CallSettings>,
) -> Outcome<Request> {
    let mut request = Request::from_json(operation, path, params)?;
    let Some(settings) = settings else {
        return Ok(request);
    };
    if let Some(token) = settings.access_token {
        request = request.access_token(token);
    }
    for (name, value) in &settings.headers {
        request = request.header(name, value);
    }
    request.options.timeout = settings.timeout.map(|timeout| duration("timeout", timeout)).transpose()?;
    request.options.max_retries = settings.max_retries;
    request.options.idempotency_key = settings.idempotency_key;
    #[cfg(feature = "server")]
    {
        request.options.api_key = settings.api_key.map(workos_kit::Secret::from);
    }
    Ok(request)
}

/// What came around a body; a header that is no text is left out.
fn metadata(answer: &RawResponse) -> AnswerMetadata {
    let mut headers: HashMap<String, String> = HashMap::new();
    let readable = |(name, value): (&HeaderName, &HeaderValue)| {
        Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
    };
    for (name, value) in answer.headers.iter().filter_map(readable) {
        headers.entry(name).and_modify(|known| *known = format!("{known}, {value}")).or_insert(value);
    }
    AnswerMetadata {
        status: answer.status,
        request_id: answer.request_id().map(str::to_owned),
        headers,
        attempts: answer.attempts,
    }
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use serde_json::Value;
    use workos_emulator::Fault;

    use super::*;
    use crate::testing::{block_on, client, emulator};

    #[test]
    fn an_operation_is_executed() {
        block_on(async {
            let emulator = emulator().await;
            let settings = CallSettings { full_answer: true, ..CallSettings::default() };
            let params = Some(br#"{"limit":1}"#.to_vec());
            let operation = "organizations.list_organizations".to_owned();
            let answer =
                client(&emulator).execute(operation, Vec::new(), params, Some(settings), None).await.unwrap();
            let body: Value = serde_json::from_slice(&answer.body).unwrap();
            assert_eq!(body["data"][0]["name"], "Acme");
            let metadata = answer.metadata.unwrap();
            assert_eq!((metadata.status, metadata.attempts), (200, 1));
            assert!(metadata.headers["content-type"].starts_with("application/json"));
        });
    }

    #[test]
    fn a_failure_has_its_members() {
        block_on(async {
            let emulator = emulator().await;
            let operation = "organizations.get_organization".to_owned();
            let path = vec!["org_missing".to_owned()];
            let error = client(&emulator).execute(operation, path, None, None, None).await.err().unwrap();
            let failure = error.failure();
            assert_eq!((failure.kind.as_str(), failure.status), ("not_found", Some(404)));
            assert_eq!(failure.operation.as_deref(), Some("organizations.get_organization"));
            assert!(failure.request_id.is_some());
        });
    }

    #[test]
    fn a_call_under_way_is_cancelled() {
        block_on(async {
            let emulator = emulator().await;
            let operation = "organizations.list_organizations";
            let slow = Fault::on(operation).delay(std::time::Duration::from_secs(30));
            emulator.control().fault(slow).unwrap();
            let cancellation = Cancellation::new();
            let client = client(&emulator);
            let call =
                client.execute(operation.to_owned(), Vec::new(), None, None, Some(cancellation.clone()));
            let cancel = async {
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
                cancellation.cancel();
            };
            let (outcome, ()) = tokio::join!(call, cancel);
            assert_eq!(outcome.err().unwrap().failure().kind, "cancelled");
        });
    }

    #[test]
    fn settings_and_calls_that_cannot_be_are_refused() {
        let settings = Settings { timeout: Some(-1), ..Settings::default() };
        assert_eq!(NativeClient::new(settings).err().unwrap().failure().kind, "configuration");
        let settings = Settings { api_key: Some("sk".to_owned()), is_public: true, ..Settings::default() };
        assert_eq!(NativeClient::new(settings).err().unwrap().failure().kind, "configuration");
        let settings = Settings { api_key: Some("sk_1".to_owned()), ..Settings::default() };
        assert!(!format!("{settings:?}").contains("sk_1"));
        let client = NativeClient::new(settings).unwrap();
        let error = client.url("comets.list", Vec::new(), None).unwrap_err();
        assert_eq!(error.failure().code.as_deref(), Some("operation_unknown"));
        assert!(!client.description().contains("sk_"));
    }
}
