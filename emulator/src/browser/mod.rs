//! A small browser without scripts, for tests and demos: it keeps cookies, follows redirects, fills in forms,
//! and stops where the application's callback would be called.
//!
//! ```
//! use workos_emulator::{Browser, Emulator};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let seed = "
//! organizations: [{ name: Acme }]
//! connections:
//!   - { id: conn_01ACME, name: Acme SAML, connection_type: GenericSAML, organization: Acme }
//! ";
//! let emulator = Emulator::builder().seed(seed).start().await?;
//! let authorize = format!(
//!     "{}/sso/authorize?client_id={}&connection=conn_01ACME&response_type=code&state=s1\
//!      &redirect_uri=http://127.0.0.1:1/callback",
//!     emulator.url(),
//!     emulator.client_id(),
//! );
//! let mut browser = Browser::new("http://127.0.0.1:1/callback");
//! let callback = browser.sign_in_as(&authorize, "ada@acme.com").await?;
//! assert!(callback.starts_with("http://127.0.0.1:1/callback?code="));
//! # Ok(())
//! # }
//! ```

mod cookies;
mod page;
mod sign_ins;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use url::{Host, Url, form_urlencoded};

use cookies::Cookies;
pub use page::{Button, Form, Page};

/// How long a server may take for one answer.
const TIMEOUT: Duration = Duration::from_secs(10);
/// How many redirects may follow each other.
const MAX_REDIRECTS: usize = 20;
/// Largest page.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// A browser. Its clones have nothing to do with each other from then on.
#[derive(Clone)]
pub struct Browser {
    stop_at: String,
    client: Client<HttpConnector, Full<Bytes>>,
    cookies: Cookies,
    history: Vec<String>,
}

/// Where a step of a browser ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Visit {
    /// At a page.
    Page(Page),
    /// At a redirect to the application's callback: its URL. Nothing was sent there.
    Callback(String),
}

/// Why a browser did not get where it should. Query strings are left out: they can hold codes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BrowserError {
    /// The address is no URL.
    #[error("not a URL: {0}")]
    NotAUrl(String),
    /// The address is not `http` on this machine, the only place where this browser goes.
    #[error("{0} is not http on this machine")]
    NotLoopback(String),
    /// The server did not answer.
    #[error("{url} did not answer: {reason}")]
    NoAnswer {
        /// The address.
        url: String,
        /// What went wrong.
        reason: String,
    },
    /// Redirects without end.
    #[error("{0} keeps redirecting")]
    TooManyRedirects(String),
    /// A page lacks what was to be used.
    #[error("the page {url} (status {status}) has no `{test_id}`: {text}")]
    Missing {
        /// The page.
        url: String,
        /// Its status.
        status: u16,
        /// `data-testid` of what was looked for.
        test_id: String,
        /// Beginning of what it says.
        text: String,
    },
    /// A page where the callback was expected.
    #[error("no callback, but the page {url} (status {status}): {text}")]
    NoCallback {
        /// The page.
        url: String,
        /// Its status.
        status: u16,
        /// Beginning of what it says.
        text: String,
    },
    /// The callback where a page was expected.
    #[error("no page, but the callback {0}")]
    NoPage(String),
}

impl Browser {
    /// A browser that stops at redirects to `stop_at`: the application's redirect URI, with whatever query.
    pub fn new(stop_at: &str) -> Self {
        // Written as redirects will have it: http://localhost:3000 becomes http://localhost:3000/.
        let stop_at = Url::parse(stop_at).map_or_else(|_| stop_at.to_owned(), String::from);
        Self {
            stop_at,
            client: Client::builder(TokioExecutor::new()).build_http(),
            cookies: Cookies::default(),
            history: Vec::new(),
        }
    }

    /// The addresses that were visited, redirects included, oldest first.
    pub fn history(&self) -> &[String] {
        &self.history
    }

    /// Opens an address, even if it is the callback's, and follows redirects to a page.
    pub async fn open(&mut self, url: &str) -> Result<Page, BrowserError> {
        match self.visit(url).await? {
            Visit::Page(page) => Ok(page),
            Visit::Callback(url) => Err(BrowserError::NoPage(without_query(&url))),
        }
    }

    /// Opens an address, even if it is the callback's, and follows redirects to a page or to the callback.
    pub async fn visit(&mut self, url: &str) -> Result<Visit, BrowserError> {
        let url = Url::parse(url).map_err(|_| BrowserError::NotAUrl(without_query(url)))?;
        self.travel(Method::GET, url, None).await
    }

    /// Fills in the fields of the form whose button has this `data-testid`, and presses the button.
    pub async fn press(
        &mut self,
        page: &Page,
        test_id: &str,
        fields: &[(&str, &str)],
    ) -> Result<Visit, BrowserError> {
        let Some((form, button)) = page.button(test_id) else {
            return Err(BrowserError::Missing {
                url: without_query(&page.url),
                status: page.status,
                test_id: test_id.to_owned(),
                text: beginning(&page.text),
            });
        };
        let target = button.action.as_ref().unwrap_or(&form.action);
        let mut url = Url::parse(target).map_err(|_| BrowserError::NotAUrl(without_query(target)))?;
        let data = form.data(button, fields);
        if form.post {
            self.travel(Method::POST, url, Some(data)).await
        } else {
            url.set_query(Some(&data));
            self.travel(Method::GET, url, None).await
        }
    }

    /// Asks for a URL and goes where the answers point, up to a page or the callback.
    async fn travel(
        &mut self,
        mut method: Method,
        mut url: Url,
        mut form: Option<String>,
    ) -> Result<Visit, BrowserError> {
        for _ in 0..=MAX_REDIRECTS {
            let (status, headers, body) = self.fetch(&method, &url, form.as_deref()).await?;
            let target = headers.get(header::LOCATION).and_then(|value| value.to_str().ok());
            let Some(target) = target.filter(|_| status.is_redirection()) else {
                return Ok(Visit::Page(Page::read(&url, status.as_u16(), &body)));
            };
            url = url.join(target).map_err(|_| BrowserError::NotAUrl(without_query(target)))?;
            if self.is_callback(&url) {
                return Ok(Visit::Callback(url.into()));
            }
            // 307 and 308 repeat the request elsewhere, the others ask for another page (RFC 9110, 15.4).
            if !matches!(status, StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT) {
                method = Method::GET;
                form = None;
            }
        }
        Err(BrowserError::TooManyRedirects(without_query(url.as_str())))
    }

    async fn fetch(
        &mut self,
        method: &Method,
        url: &Url,
        form: Option<&str>,
    ) -> Result<(StatusCode, HeaderMap, Bytes), BrowserError> {
        if !is_loopback(url) {
            return Err(BrowserError::NotLoopback(without_query(url.as_str())));
        }
        self.history.push(url.to_string());
        let mut request = http::Request::builder()
            .method(method)
            .uri(url.as_str())
            .header(header::ACCEPT, "text/html")
            .header(header::USER_AGENT, "workos-emulator browser");
        if let Some(cookies) = self.cookies.header(url) {
            request = request.header(header::COOKIE, cookies);
        }
        if form.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let no_answer = |reason: String| BrowserError::NoAnswer { url: without_query(url.as_str()), reason };
        let body = Full::new(Bytes::from(form.unwrap_or_default().to_owned()));
        let request = request.body(body).map_err(|error| no_answer(error.to_string()))?;
        let exchange = async {
            let response =
                self.client.request(request).await.map_err(|error| no_answer(error.to_string()))?;
            let (parts, body) = response.into_parts();
            let body = Limited::new(body, MAX_BODY).collect().await;
            let body = body.map_err(|error| no_answer(error.to_string()))?.to_bytes();
            Ok((parts.status, parts.headers, body))
        };
        let answer = tokio::time::timeout(TIMEOUT, exchange)
            .await
            .map_err(|_| no_answer("it took too long".to_owned()))??;
        for cookie in answer.1.get_all(header::SET_COOKIE) {
            self.cookies.set(url, cookie.to_str().unwrap_or_default());
        }
        Ok(answer)
    }

    /// The callback with any query, but not a path that merely begins like it.
    fn is_callback(&self, url: &Url) -> bool {
        let rest = url.as_str().strip_prefix(&self.stop_at);
        rest.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(['?', '#', '&']) || self.stop_at.ends_with('/')
        })
    }
}

/// Shows neither cookies nor queries.
impl fmt::Debug for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let history: Vec<String> = self.history.iter().map(|url| without_query(url)).collect();
        f.debug_struct("Browser")
            .field("stop_at", &self.stop_at)
            .field("history", &history)
            .finish_non_exhaustive()
    }
}

fn is_loopback(url: &Url) -> bool {
    let local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    local && url.scheme() == "http"
}

fn without_query(url: &str) -> String {
    url.split(['?', '#']).next().unwrap_or_default().to_owned()
}

fn beginning(text: &str) -> String {
    text.chars().take(200).collect()
}

/// Encodes the data of a form.
fn encode(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_visited() {
        for (url, expected) in [
            ("http://127.0.0.1:3000/a", true),
            ("http://localhost/", true),
            ("http://[::1]:9/", true),
            ("https://localhost/", false),
            ("http://example.com/", false),
            ("http://localhost.example.com/", false),
        ] {
            assert_eq!(is_loopback(&Url::parse(url).unwrap()), expected, "{url}");
        }
    }

    #[tokio::test]
    async fn other_hosts_are_refused() {
        let error =
            Browser::new("http://localhost/cb").visit("http://example.com/?code=hush").await.unwrap_err();
        assert_eq!(error, BrowserError::NotLoopback("http://example.com/".to_owned()));
    }

    #[test]
    fn the_callback_is_recognized_exactly() {
        let is_callback =
            |stop_at: &str, url: &str| Browser::new(stop_at).is_callback(&Url::parse(url).unwrap());
        assert!(is_callback("http://localhost:1/cb", "http://localhost:1/cb?code=1"));
        assert!(is_callback("http://localhost:1/cb?x=1", "http://localhost:1/cb?x=1&code=1"));
        assert!(is_callback("http://localhost:1", "http://localhost:1/?code=1"));
        assert!(!is_callback("http://localhost:1/cb", "http://localhost:1/cb2?code=1"));
        assert!(!is_callback("http://localhost:1/cb", "http://localhost:10/cb?code=1"));
    }

    #[test]
    fn debug_output_hides_queries() {
        let mut browser = Browser::new("http://localhost/cb");
        browser.history.push("http://localhost/a?code=hush".to_owned());
        assert!(!format!("{browser:?}").contains("hush"));
    }
}
