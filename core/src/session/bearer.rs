//! Bearer tokens (RFC 6750) at an application's own API, and what a protected resource says about itself (RFC 9728).

use std::time::Duration;

use serde::Serialize;

use super::{AccessToken, TokenPolicy};
use crate::error::{Error, ErrorKind};
use crate::user_management::UserManagement;

impl UserManagement<'_> {
    /// Verifies the token of an `Authorization: Bearer …` header, given as the header's value. Errors as in
    /// [`bearer_token`] and [`verify_access_token`](Self::verify_access_token); [`BearerRefusal::new`] says how to
    /// answer them.
    ///
    /// ```no_run
    /// # async fn example(workos: workos_kit::WorkOS, authorization: Option<&str>) {
    /// use workos_kit::session::{BearerRefusal, TokenPolicy};
    ///
    /// let policy = TokenPolicy::for_resource("https://mcp.example.com");
    /// match workos.user_management().authenticate_bearer(authorization, &policy).await {
    ///     Ok(token) => println!("{} may come in", token.user_id()),
    ///     Err(error) => {
    ///         let refusal = BearerRefusal::new(&error, None);
    ///         println!("{} {:?}", refusal.status, refusal.www_authenticate);
    ///     }
    /// }
    /// # }
    /// ```
    pub async fn authenticate_bearer(
        &self,
        authorization: Option<&str>,
        policy: &TokenPolicy,
    ) -> Result<AccessToken, Error> {
        self.verify_access_token(bearer_token(authorization)?, policy).await
    }

    /// The same without waiting: nothing if the keys must be fetched first.
    pub fn try_authenticate_bearer(
        &self,
        authorization: Option<&str>,
        policy: &TokenPolicy,
    ) -> Option<Result<AccessToken, Error>> {
        match bearer_token(authorization) {
            Ok(token) => self.try_verify_access_token(token, policy),
            Err(error) => Some(Err(error)),
        }
    }
}

/// The token of an `Authorization` header.
///
/// Fails with kind `authentication`: code `bearer_token_missing` if there is no header, `bearer_token_malformed` if it
/// does not have the form `Bearer <token>`.
pub fn bearer_token(authorization: Option<&str>) -> Result<&str, Error> {
    let refused = |code, message| Error::new(ErrorKind::Authentication, message).with_code(code);
    let header = authorization.map(str::trim_ascii).filter(|header| !header.is_empty());
    let header = header.ok_or_else(|| {
        refused("bearer_token_missing", "the request has no Authorization header: sign in first")
    })?;
    let malformed =
        || refused("bearer_token_malformed", "the Authorization header must have the form `Bearer <token>`");
    let (scheme, token) = header.split_once(' ').ok_or_else(malformed)?;
    let token = token.trim_ascii_start();
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
    if scheme.eq_ignore_ascii_case("bearer") && !token.is_empty() && token.bytes().all(is_token) {
        Ok(token)
    } else {
        Err(malformed())
    }
}

/// How to answer a request whose token was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BearerRefusal {
    /// HTTP status: 401 for the token, 403 for what it allows, 503 if the keys cannot be had, 500 if this side is
    /// configured wrongly.
    pub status: u16,
    /// The `WWW-Authenticate` header (RFC 6750, section 3), with 401 and 403.
    pub www_authenticate: Option<String>,
    /// The `Retry-After` header, with 503.
    pub retry_after: Option<Duration>,
}

impl BearerRefusal {
    /// The answer to an error of [`authenticate_bearer`](UserManagement::authenticate_bearer) or of a `require_…`
    /// method. `resource_metadata` is the address of the metadata of the resource, by which an MCP client finds out
    /// where to sign in.
    pub fn new(error: &Error, resource_metadata: Option<&str>) -> Self {
        Self::from_parts(
            error.kind().as_str(),
            error.code(),
            error.message(),
            error.retry_after(),
            resource_metadata,
        )
    }

    /// From the members of an error, for other languages.
    #[doc(hidden)]
    pub fn from_parts(
        kind: &str,
        code: Option<&str>,
        message: &str,
        retry_after: Option<Duration>,
        resource_metadata: Option<&str>,
    ) -> Self {
        let (status, name) = match kind {
            // Without credentials, no error code is given (RFC 6750, section 3.1).
            "authentication" if code == Some("bearer_token_missing") => (401, None),
            "authentication" => (401, Some("invalid_request")),
            "session_expired" | "session_invalid" => (401, Some("invalid_token")),
            "permission" => (403, Some("insufficient_scope")),
            "unavailable" | "rate_limited" | "timeout" | "connection" => (503, None),
            _ => (500, None),
        };
        let mut parts = Vec::new();
        if let Some(name) = name {
            parts.push(format!("error=\"{name}\""));
            parts.push(format!("error_description=\"{}\"", quotable(message)));
        }
        if let Some(resource_metadata) = resource_metadata {
            parts.push(format!("resource_metadata=\"{}\"", quotable(resource_metadata)));
        }
        let www_authenticate =
            matches!(status, 401 | 403).then(|| format!("Bearer {}", parts.join(", ")).trim_end().to_owned());
        let retry_after = (status == 503).then(|| retry_after.unwrap_or(Duration::from_secs(1)));
        Self { status, www_authenticate, retry_after }
    }
}

/// Characters that a quoted parameter can hold (RFC 6750, section 3). Others could end it.
fn quotable(text: &str) -> String {
    text.chars().filter(|&one| matches!(one, ' '..='~') && one != '"' && one != '\\').collect()
}

/// The metadata of a protected resource (RFC 9728), which MCP clients read to find the authorization server. Serve it
/// as JSON at [`metadata_url`](Self::metadata_url), to anyone.
///
/// ```
/// use workos_kit::session::ProtectedResource;
///
/// let resource = ProtectedResource::new("https://mcp.example.com/v1", "https://example.authkit.app").scope("read");
/// assert_eq!(
///     resource.metadata_url().as_deref(),
///     Some("https://mcp.example.com/.well-known/oauth-protected-resource/v1")
/// );
/// assert!(resource.to_json().contains(r#""authorization_servers":["https://example.authkit.app"]"#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[must_use]
pub struct ProtectedResource {
    resource: String,
    authorization_servers: Vec<String>,
    bearer_methods_supported: [&'static str; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scopes_supported: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_documentation: Option<String>,
}

impl ProtectedResource {
    /// A resource, which is also the audience of its tokens, and the origin of its authorization server: the AuthKit
    /// domain with `https://`.
    pub fn new(resource: impl Into<String>, authorization_server: impl Into<String>) -> Self {
        Self {
            resource: resource.into(),
            authorization_servers: vec![authorization_server.into()],
            bearer_methods_supported: ["header"],
            scopes_supported: Vec::new(),
            resource_name: None,
            resource_documentation: None,
        }
    }

    /// Names a scope that the resource knows.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes_supported.push(scope.into());
        self
    }

    /// The name of the resource for people.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.resource_name = Some(name.into());
        self
    }

    /// Where developers read about the resource.
    pub fn documentation(mut self, url: impl Into<String>) -> Self {
        self.resource_documentation = Some(url.into());
        self
    }

    /// The document.
    pub fn to_json(&self) -> String {
        // Texts and lists of texts can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Where clients look for the document (RFC 9728, section 3.1); nothing if the resource is not a URL.
    pub fn metadata_url(&self) -> Option<String> {
        let mut url = url::Url::parse(&self.resource).ok().filter(url::Url::has_host)?;
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("/.well-known/oauth-protected-resource{path}"));
        url.set_fragment(None);
        Some(url.into())
    }
}
