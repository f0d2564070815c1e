//! What a platform brings for the session of an app: traits that Swift and Kotlin implement, and their way into the core.

use std::{collections::HashMap, fmt, sync::Arc, time::Duration};

use http::{HeaderName, HeaderValue};
use jiff::Timestamp;
use workos_kit::{
    BoxFuture, Error, PublicClient, Secret, Transport, TransportError, TransportErrorKind,
    auth_session::{Browser, BrowserReturn, Gate, Storage, StorageError, Unlock},
};

use crate::{
    client::{Settings, builder},
    failure::{NativeError, Outcome},
    time::milliseconds,
};

// The cause is not called `message`, which every exception of Kotlin has already.

/// Why a storage fails.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum PlatformStorageError {
    /// What was stored is lost, such as when its key is gone.
    #[error("{reason}")]
    Lost {
        /// The cause in words.
        reason: String,
    },
    /// It does not work at the moment: the device was not unlocked yet, say. What is stored is left alone.
    #[error("{reason}")]
    Temporary {
        /// The cause in words.
        reason: String,
    },
}

/// Keeps a few short texts under names, encrypted and for this app only. It must not call the session back.
#[uniffi::export(with_foreign)]
#[async_trait::async_trait]
pub trait PlatformStorage: Send + Sync {
    /// The text of a name; nothing if there is none.
    async fn load(&self, name: String) -> Result<Option<String>, PlatformStorageError>;

    /// Keeps a text, in place of the one that was there.
    async fn store(&self, name: String, value: String) -> Result<(), PlatformStorageError>;

    /// Forgets a text. That there is none is no failure.
    async fn remove(&self, name: String) -> Result<(), PlatformStorageError>;
}

/// What became of a browser.
#[derive(uniffi::Enum)]
#[uniffi::export(Debug)]
pub enum PlatformBrowserReturn {
    /// It came back.
    Callback {
        /// With this URL.
        url: String,
    },
    /// The user closed it.
    Dismissed,
    /// It is open, and the callback comes to the app in another way.
    Elsewhere,
}

/// Opens the system's browser.
// Not `open`: that is a keyword in Swift, and not escaped in the header of the bridge.
#[uniffi::export(with_foreign)]
#[async_trait::async_trait]
pub trait PlatformBrowser: Send + Sync {
    /// Opens a URL, and waits for the browser to come back to `redirect_uri` if the platform lets it.
    async fn open_url(&self, url: String, redirect_uri: String) -> Outcome<PlatformBrowserReturn>;
}

/// Asks the user to prove who they are.
#[uniffi::export(with_foreign)]
#[async_trait::async_trait]
pub trait PlatformGate: Send + Sync {
    /// Asks. An error counts as a refusal.
    async fn unlock(&self) -> Outcome<bool>;
}

/// The device's clock.
#[uniffi::export(with_foreign)]
pub trait PlatformClock: Send + Sync {
    /// The time in milliseconds since 1970.
    fn now(&self) -> Outcome<i64>;
}

/// A request to send.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct HttpRequest {
    /// Method.
    pub method: String,
    /// URL.
    pub url: String,
    /// Headers with names in lower case.
    pub headers: HashMap<String, String>,
    /// Body.
    pub body: Vec<u8>,
    /// How long it may take, in milliseconds.
    pub timeout: i64,
}

/// An answer as it came.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct HttpResponse {
    /// Status.
    pub status: u16,
    /// Headers.
    pub headers: HashMap<String, String>,
    /// Body.
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum HttpError {
    /// No connection came about, so nothing was sent.
    #[error("{reason}")]
    Connect {
        /// The cause in words, without the URL.
        reason: String,
    },
    /// No answer in time; the server may have acted.
    #[error("{reason}")]
    Timeout {
        /// The cause in words, without the URL.
        reason: String,
    },
    /// The connection broke; the server may have acted.
    #[error("{reason}")]
    Interrupted {
        /// The cause in words, without the URL.
        reason: String,
    },
}

/// Sends requests. It tries once and follows no redirect.
#[uniffi::export(with_foreign)]
#[async_trait::async_trait]
pub trait PlatformHttp: Send + Sync {
    /// Sends a request and reads the whole answer.
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError>;
}

/// What the platform brought, for the core.
pub(crate) struct Adapter<T: ?Sized>(pub(crate) Arc<T>);

/// The client of these settings, over what the platform brought.
pub(crate) fn client(
    settings: Settings,
    http: Option<Arc<dyn PlatformHttp>>,
    clock: Option<Arc<dyn PlatformClock>>,
) -> Outcome<PublicClient> {
    let mut builder = builder(settings)?;
    if let Some(http) = http {
        builder = builder.transport(Arc::new(Adapter(http)));
    }
    if let Some(clock) = clock {
        // A clock that fails is replaced by the system's.
        let now = move || clock.now().ok().and_then(|now| Timestamp::from_millisecond(now).ok());
        builder = builder.clock(Arc::new(move || now().unwrap_or_else(Timestamp::now)));
    }
    Ok(PublicClient::with(builder)?)
}

impl Storage for Adapter<dyn PlatformStorage> {
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Secret>, StorageError>> {
        Box::pin(async move { Ok(self.0.load(name.to_owned()).await?.map(Secret::from)) })
    }

    fn store<'a>(&'a self, name: &'a str, value: &'a Secret) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move { Ok(self.0.store(name.to_owned(), value.expose().to_owned()).await?) })
    }

    fn remove<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move { Ok(self.0.remove(name.to_owned()).await?) })
    }
}

impl Browser for Adapter<dyn PlatformBrowser> {
    fn open<'a>(
        &'a self,
        url: &'a url::Url,
        redirect_uri: &'a str,
    ) -> BoxFuture<'a, Result<BrowserReturn, Error>> {
        Box::pin(async move {
            let opened = self.0.open_url(url.as_str().to_owned(), redirect_uri.to_owned()).await;
            Ok(match opened.map_err(NativeError::into_core)? {
                PlatformBrowserReturn::Callback { url } => BrowserReturn::Callback(url.into()),
                PlatformBrowserReturn::Dismissed => BrowserReturn::Dismissed,
                PlatformBrowserReturn::Elsewhere => BrowserReturn::Elsewhere,
            })
        })
    }
}

impl Gate for Adapter<dyn PlatformGate> {
    fn unlock(&self) -> BoxFuture<'_, Unlock> {
        Box::pin(async move {
            match self.0.unlock().await {
                Ok(true) => Unlock::Passed,
                _ => Unlock::Refused,
            }
        })
    }
}

impl Transport for Adapter<dyn PlatformHttp> {
    fn send(
        &self,
        request: http::Request<bytes::Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<bytes::Bytes>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let readable = |(name, value): (&HeaderName, &HeaderValue)| {
                Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
            };
            let request = HttpRequest {
                method: parts.method.as_str().to_owned(),
                url: parts.uri.to_string(),
                headers: parts.headers.iter().filter_map(readable).collect(),
                body: body.into(),
                timeout: milliseconds(timeout),
            };
            answer(self.0.send(request).await?)
        })
    }
}

fn answer(response: HttpResponse) -> Result<http::Response<bytes::Bytes>, TransportError> {
    let mut answer = http::Response::new(bytes::Bytes::from(response.body));
    *answer.status_mut() = http::StatusCode::from_u16(response.status)
        .map_err(|cause| TransportError::new(TransportErrorKind::Interrupted, Some(cause.into())))?;
    for (name, value) in response.headers {
        // A header that is none is left out.
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            answer.headers_mut().insert(name, value);
        }
    }
    Ok(answer)
}

impl From<PlatformStorageError> for StorageError {
    fn from(error: PlatformStorageError) -> Self {
        match error {
            PlatformStorageError::Lost { reason } => Self::lost(reason),
            PlatformStorageError::Temporary { reason } => Self::temporary(reason),
        }
    }
}

impl From<HttpError> for TransportError {
    fn from(error: HttpError) -> Self {
        let (kind, reason) = match error {
            HttpError::Connect { reason } => (TransportErrorKind::Connect, reason),
            HttpError::Timeout { reason } => (TransportErrorKind::Timeout, reason),
            HttpError::Interrupted { reason } => (TransportErrorKind::Interrupted, reason),
        };
        Self::new(kind, Some(reason.into()))
    }
}

/// What is thrown beside these errors may pass, so nothing is thrown away because of it.
impl From<uniffi::UnexpectedUniFFICallbackError> for PlatformStorageError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Temporary { reason: error.reason }
    }
}

/// What is thrown beside these errors says nothing about what was sent.
impl From<uniffi::UnexpectedUniFFICallbackError> for HttpError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Interrupted { reason: error.reason }
    }
}

/// Without the URL, which carries the code.
impl fmt::Debug for PlatformBrowserReturn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Callback { .. } => "Callback",
            Self::Dismissed => "Dismissed",
            Self::Elsewhere => "Elsewhere",
        })
    }
}

/// Without headers and body, which carry tokens.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        let mut shown = formatter.debug_struct("HttpRequest");
        shown.field("method", &self.method).field("url", &url).finish_non_exhaustive()
    }
}

/// Without headers and body, which carry tokens.
impl fmt::Debug for HttpResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("HttpResponse").field("status", &self.status).finish_non_exhaustive()
    }
}
