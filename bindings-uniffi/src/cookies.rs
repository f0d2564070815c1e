//! The session cookie.

use std::fmt;

use workos_kit::{
    ErrorKind,
    session::{CookieOptions, CookieSizeReport, SameSite},
};

use crate::{
    failure::{NativeError, Outcome},
    session::NativeSessions,
    time::duration,
};

/// How the session cookie looks. What is absent keeps its default.
#[derive(Default, uniffi::Record)]
pub struct CookieSettings {
    /// Name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Path.
    #[uniffi(default = None)]
    pub path: Option<String>,
    /// Domain.
    #[uniffi(default = None)]
    pub domain: Option<String>,
    /// How long browsers keep it, in milliseconds.
    #[uniffi(default = None)]
    pub max_age: Option<i64>,
    /// `lax`, `strict` or `none`.
    #[uniffi(default = None)]
    pub same_site: Option<String>,
    /// Also over plain HTTP.
    #[uniffi(default = false)]
    pub danger_allow_plain_http: bool,
}

/// A header of an answer.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeHeader {
    /// Name in lower case.
    pub name: String,
    /// Value.
    pub value: String,
}

/// How large a cookie is.
#[derive(Debug, uniffi::Record)]
pub struct NativeCookieSize {
    /// Length of name, value and attributes.
    pub bytes: u64,
    /// Whether browsers take it as one cookie.
    pub fits_one_cookie: bool,
    /// `access_token`, `refresh_token` or `user`.
    pub largest_part: String,
    /// Its length.
    pub largest_part_bytes: u64,
    /// The claim that takes the most room.
    pub largest_claim: Option<String>,
    /// Its length.
    pub largest_claim_bytes: Option<u64>,
}

#[uniffi::export]
impl NativeSessions {
    /// The sealed session in the `Cookie` headers of a request.
    pub fn read_cookie(&self, cookies: Vec<String>) -> Outcome<Option<String>> {
        Ok(self.inner.cookie().read(cookies.iter().map(String::as_str)))
    }

    /// The `Set-Cookie` values that store a sealed session.
    pub fn set_cookies(&self, sealed: &str, cookies: Vec<String>) -> Outcome<Vec<String>> {
        Ok(self.inner.cookie().set_cookies(sealed, cookies.iter().map(String::as_str))?)
    }

    /// The `Set-Cookie` values that remove the session.
    pub fn clear_cookies(&self, cookies: Vec<String>) -> Outcome<Vec<String>> {
        Ok(self.inner.cookie().clear_cookies(cookies.iter().map(String::as_str)))
    }

    /// How large the cookie of a sealed session is. Fails with kind `session_invalid` if it cannot be opened.
    pub fn size_report(&self, sealed: &str) -> Outcome<NativeCookieSize> {
        let session = self.inner.load_sealed_session(sealed);
        match session.data() {
            Some(data) => Ok(self.inner.cookie().size_report(data, sealed).into()),
            None => Err(NativeError::new(
                ErrorKind::SessionInvalid,
                "no_session",
                "there is no session of which to tell the size",
            )),
        }
    }
}

/// The cookie of these settings.
pub(crate) fn cookie_options(settings: CookieSettings) -> Outcome<CookieOptions> {
    let mut options = CookieOptions::new();
    if let Some(name) = settings.name {
        options = options.name(name);
    }
    if let Some(path) = settings.path {
        options = options.path(path);
    }
    if let Some(domain) = settings.domain {
        options = options.domain(domain);
    }
    if let Some(max_age) = settings.max_age {
        options = options.max_age(duration("max_age", max_age)?);
    }
    if let Some(same_site) = settings.same_site {
        options = options.same_site(match same_site.to_ascii_lowercase().as_str() {
            "lax" => SameSite::Lax,
            "strict" => SameSite::Strict,
            "none" => SameSite::None,
            _ => {
                let message = "`same_site` must be lax, strict or none";
                return Err(NativeError::new(ErrorKind::Configuration, "cookie_options_invalid", message));
            }
        });
    }
    if settings.danger_allow_plain_http {
        options = options.danger_allow_plain_http();
    }
    Ok(options)
}

/// Headers as they cross.
pub(crate) fn headers(headers: Vec<(&'static str, String)>) -> Vec<NativeHeader> {
    headers.into_iter().map(|(name, value)| NativeHeader { name: name.to_owned(), value }).collect()
}

/// Shows the name alone: the value of a cookie is a secret.
impl fmt::Debug for NativeHeader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("NativeHeader").field("name", &self.name).finish_non_exhaustive()
    }
}

impl From<CookieSizeReport> for NativeCookieSize {
    fn from(report: CookieSizeReport) -> Self {
        let (claim, claim_bytes) = report.largest_claim.unzip();
        Self {
            bytes: report.bytes as u64,
            fits_one_cookie: report.fits_one_cookie,
            largest_part: report.largest_part.to_owned(),
            largest_part_bytes: report.largest_part_bytes as u64,
            largest_claim: claim,
            largest_claim_bytes: claim_bytes.map(|bytes| bytes as u64),
        }
    }
}
