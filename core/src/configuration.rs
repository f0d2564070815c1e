//! What a client is configured with.

use std::{fmt, sync::Arc, time::Duration};

use url::Url;

use crate::{
    client::WorkOS,
    clock::{Clock, SystemClock},
    error::{Error, ErrorKind},
    operation,
    secret::Secret,
    transport::{HyperTransport, Transport, is_local},
};

/// Where the API lives unless another base URL is configured.
pub const DEFAULT_BASE_URL: &str = "https://api.workos.com";
/// How long a call may take in all, retries included, unless configured.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
/// How long public keys stay in use without being renewed, unless configured.
pub const DEFAULT_KEY_MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);
/// How often a call is repeated unless configured.
pub const DEFAULT_MAX_RETRIES: u32 = 3;

/// The settings of a client, checked.
#[derive(Clone)]
pub struct Configuration {
    pub(crate) api_key: Option<Secret>,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<Secret>,
    /// Without a slash at the end, so that a path can follow.
    pub(crate) base_url: String,
    pub(crate) authkit_origin: Option<String>,
    pub(crate) timeout: Duration,
    pub(crate) max_retries: u32,
    pub(crate) user_agent: String,
    pub(crate) key_max_age: Duration,
    /// The base URL may be an emulator's. Elsewhere its credentials, which everybody knows, are refused.
    pub(crate) may_be_emulator: bool,
}

/// The API key that emulators of WorkOS accept unless they are told otherwise.
const EMULATOR_API_KEY: &str = "sk_test_default";

impl Configuration {
    /// Where an operation lives, without a slash at the end.
    pub(crate) fn origin(&self, host: operation::Host) -> Result<&str, Error> {
        // Another base URL stands for the whole of WorkOS: an emulator or a proxy serves every host.
        let is_default = self.base_url == DEFAULT_BASE_URL;
        match (host, &self.authkit_origin) {
            (operation::Host::Fixed(origin), _) if is_default => Ok(origin),
            (operation::Host::AuthKit, Some(origin)) => Ok(origin),
            (operation::Host::AuthKit, None) if is_default => Err(Error::new(
                ErrorKind::Configuration,
                "the AuthKit domain is not known: configure `authkit_domain`, such as `example.authkit.app`",
            )
            .with_code("authkit_domain_missing")),
            _ => Ok(&self.base_url),
        }
    }
}

impl fmt::Debug for Configuration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Configuration")
            .field("api_key", &self.api_key)
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("base_url", &self.base_url)
            .field("authkit_origin", &self.authkit_origin)
            .field("timeout", &self.timeout)
            .field("max_retries", &self.max_retries)
            .field("user_agent", &self.user_agent)
            .finish()
    }
}

/// Builds a [`WorkOS`] client.
///
/// ```
/// use std::time::Duration;
/// use workos_kit::WorkOS;
///
/// let workos = WorkOS::builder()
///     .api_key("sk_test_123")
///     .client_id("client_123")
///     .timeout(Duration::from_secs(10))
///     .build()?;
/// # Ok::<(), workos_kit::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Builder {
    api_key: Option<Secret>,
    client_id: Option<String>,
    client_secret: Option<Secret>,
    base_url: String,
    authkit_domain: Option<String>,
    timeout: Duration,
    max_retries: u32,
    key_max_age: Duration,
    application: Option<(String, String)>,
    allow_plain_http: bool,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            api_key: None,
            client_id: None,
            client_secret: None,
            base_url: DEFAULT_BASE_URL.to_owned(),
            authkit_domain: None,
            timeout: DEFAULT_TIMEOUT,
            max_retries: DEFAULT_MAX_RETRIES,
            key_max_age: DEFAULT_KEY_MAX_AGE,
            application: None,
            allow_plain_http: false,
            transport: None,
            clock: Arc::new(SystemClock),
        }
    }
}

impl Builder {
    /// Takes `WORKOS_API_KEY`, `WORKOS_CLIENT_ID` and `WORKOS_BASE_URL` from the environment, where they are
    /// set and not empty.
    pub fn environment(mut self) -> Self {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        self.api_key = variable("WORKOS_API_KEY").map(Secret::from).or(self.api_key);
        self.client_id = variable("WORKOS_CLIENT_ID").or(self.client_id);
        self.base_url = variable("WORKOS_BASE_URL").unwrap_or(self.base_url);
        self
    }

    /// The API key, sent as bearer token and, where an operation asks for it, as client secret.
    pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// The client id of the environment, or of a Connect application.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// The client secret, where it is not the API key: that of a Connect application.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Where the API lives: an emulator or a proxy. It then stands for every host of WorkOS.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// The domain of the environment's AuthKit, such as `example.authkit.app`, which the OAuth operations of
    /// `connect` need.
    pub fn authkit_domain(mut self, authkit_domain: impl Into<String>) -> Self {
        self.authkit_domain = Some(authkit_domain.into());
        self
    }

    /// How long a call may take in all, retries included: 60 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often a call is repeated when that is safe: 3 times by default.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = max_retries;
        self
    }

    /// How long the public keys that verify access tokens stay in use when they cannot be renewed: 24 hours by default.
    /// A shorter time signs people out in a long breakdown, a longer one trusts a key longer that was withdrawn in it.
    pub fn key_max_age(mut self, key_max_age: Duration) -> Self {
        self.key_max_age = key_max_age;
        self
    }

    /// Name and version of the application, added to the `User-Agent` header.
    pub fn application(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.application = Some((name.into(), version.into()));
        self
    }

    /// Sends requests through something else than the built-in transport.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Reads the time from something else than the system's clock.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Allows a base URL of `http://` outside this machine, and an emulator behind it: its API key and the keys that it
    /// signs tokens with, which everybody knows. The API key then travels readable: never in production.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// The client.
    ///
    /// Fails with kind `configuration` if neither an API key nor a client id is given (code
    /// `credentials_missing`), if the API key is an emulator's and the base URL is not on this machine (code
    /// `emulator_credentials`), or if a URL is wrong (code `base_url_invalid`, `base_url_insecure`,
    /// `authkit_domain_invalid`).
    pub fn build(self) -> Result<WorkOS, Error> {
        let api_key = self.api_key.filter(|key| !key.is_empty());
        let client_id = self.client_id.filter(|id| !id.is_empty());
        if api_key.is_none() && client_id.is_none() {
            return Err(wrong(
                "credentials_missing",
                "no API key and no client id: pass one, or set WORKOS_API_KEY or WORKOS_CLIENT_ID",
            ));
        }
        if api_key.as_ref().is_some_and(|key| !key.expose().bytes().all(|byte| byte.is_ascii_graphic())) {
            return Err(wrong(
                "api_key_invalid",
                "the API key has characters that no key has, such as blanks",
            ));
        }
        let authkit_origin = self.authkit_domain.as_deref().map(|domain| {
            let text = if domain.contains("://") { domain.to_owned() } else { format!("https://{domain}") };
            checked_origin(&text, "authkit_domain_invalid", self.allow_plain_http)
        });
        let base_url = checked_origin(&self.base_url, "base_url_invalid", self.allow_plain_http)?;
        let is_local = Url::parse(&base_url).is_ok_and(|url| url.host_str().is_some_and(is_local));
        let may_be_emulator = is_local || self.allow_plain_http;
        if !may_be_emulator && api_key.as_ref().is_some_and(|key| key.expose() == EMULATOR_API_KEY) {
            let message = format!(
                "the API key is the one of an emulator, and {base_url} is not on this machine: set the base URL to the \
                 emulator's, or use a key of your environment"
            );
            return Err(wrong("emulator_credentials", message));
        }
        let configuration = Configuration {
            api_key,
            client_id,
            client_secret: self.client_secret.filter(|secret| !secret.is_empty()),
            base_url,
            authkit_origin: authkit_origin.transpose()?,
            timeout: self.timeout,
            max_retries: self.max_retries,
            user_agent: user_agent(self.application.as_ref())?,
            key_max_age: self.key_max_age,
            may_be_emulator,
        };
        let transport = self.transport.unwrap_or_else(|| Arc::new(HyperTransport::new()));
        Ok(WorkOS::assemble(configuration, transport, self.clock))
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("api_key", &self.api_key)
            .field("client_id", &self.client_id)
            .field("base_url", &self.base_url)
            .field("timeout", &self.timeout)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}

/// A URL that paths can be appended to.
fn checked_origin(text: &str, code: &'static str, allow_plain_http: bool) -> Result<String, Error> {
    let url = Url::parse(text).map_err(|cause| wrong(code, format!("`{text}` is not a URL: {cause}")))?;
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err(wrong(code, "the URL must have no credentials, query or fragment"));
    }
    match url.scheme() {
        "https" => {}
        "http" if url.host_str().is_some_and(is_local) || allow_plain_http => {}
        "http" => {
            let message = "the API key would travel readable: use https, or http on this machine only";
            return Err(wrong("base_url_insecure", message));
        }
        scheme => return Err(wrong(code, format!("the scheme must be https, not {scheme}"))),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

fn user_agent(application: Option<&(String, String)>) -> Result<String, Error> {
    let kit = concat!("workos-kit/", env!("CARGO_PKG_VERSION"));
    let Some((name, version)) = application else {
        return Ok(kit.to_owned());
    };
    let is_token = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    if is_token(name) && is_token(version) {
        Ok(format!("{kit} {name}/{version}"))
    } else {
        let message = "the application's name and version must be printable ASCII without blanks";
        Err(wrong("application_invalid", message))
    }
}

fn wrong(code: &'static str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Configuration, message).with_code(code)
}
