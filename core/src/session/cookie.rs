//! The cookie that carries a session: ready `Set-Cookie` values, in several parts where one would be too large.

use std::fmt::Write as _;
use std::time::Duration;

use super::data::SessionData;
use crate::error::{Error, ErrorKind};

/// Name of the cookie unless configured; the one that the AuthKit web packages use.
pub const DEFAULT_COOKIE_NAME: &str = "wos-session";
/// How long browsers keep the cookie unless configured. They keep none longer.
pub const DEFAULT_COOKIE_MAX_AGE: Duration = Duration::from_secs(400 * 24 * 60 * 60);
/// Headers of an answer that sets or depends on the cookie. Without them, a cache could give one user's cookie to
/// another.
pub const CACHE_HEADERS: [(&str, &str); 2] = [("cache-control", "private, no-store"), ("vary", "Cookie")];

/// Browsers drop a cookie whose name, value and attributes are longer, and say nothing.
const MAX_COOKIE_BYTES: usize = 4096;
/// More parts would make headers of a length that servers and platforms refuse (16 KiB at the strictest).
const MAX_PARTS: usize = 4;

/// When browsers send a cookie with a request that another site caused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SameSite {
    /// When a person follows a link, but not with forms and scripts of other sites.
    #[default]
    Lax,
    /// Never, so that whoever follows a link from a mail is not signed in at first.
    Strict,
    /// Always; needs `Secure`. For applications inside frames of other sites.
    None,
}

impl SameSite {
    fn as_str(self) -> &'static str {
        match self {
            Self::Lax => "Lax",
            Self::Strict => "Strict",
            Self::None => "None",
        }
    }
}

/// How the session cookie looks. It is always `HttpOnly`: no script needs it.
///
/// ```
/// use workos_kit::session::CookieOptions;
///
/// let options = CookieOptions::new();
/// let set = options.set_cookies("Fe26.2*1*sealed~2", [])?;
/// assert_eq!(set, ["wos-session=Fe26.2*1*sealed~2; Path=/; Max-Age=34560000; HttpOnly; Secure; SameSite=Lax"]);
/// assert_eq!(options.read(["theme=dark; wos-session=Fe26.2*1*sealed~2"]).as_deref(), Some("Fe26.2*1*sealed~2"));
/// # Ok::<(), workos_kit::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CookieOptions {
    name: String,
    path: String,
    domain: Option<String>,
    max_age: Duration,
    same_site: SameSite,
    is_secure: bool,
}

impl Default for CookieOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl CookieOptions {
    /// `wos-session`, for the whole site, `Secure`, `SameSite=Lax`, kept for 400 days.
    pub fn new() -> Self {
        Self {
            name: DEFAULT_COOKIE_NAME.to_owned(),
            path: "/".to_owned(),
            domain: None,
            max_age: DEFAULT_COOKIE_MAX_AGE,
            same_site: SameSite::Lax,
            is_secure: true,
        }
    }

    /// Name of the cookie. A `__Host-` or `__Secure-` in front makes browsers insist on what it stands for.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Path below which the cookie is sent.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Domain to whose hosts the cookie is sent; only the application's own host if none is set.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// How long browsers keep the cookie.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = max_age;
        self
    }

    /// When the cookie goes along with requests that other sites cause.
    pub fn same_site(mut self, same_site: SameSite) -> Self {
        self.same_site = same_site;
        self
    }

    /// Sends the cookie over plain HTTP as well, where anybody on the way can take it. For development on this machine
    /// only.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.is_secure = false;
        self
    }

    /// Refuses names and attributes that contradict each other or would end the header: kind `configuration`, code
    /// `cookie_options_invalid`.
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong = |message: &str| {
            Err(Error::new(ErrorKind::Configuration, message).with_code("cookie_options_invalid"))
        };
        if self.name.is_empty() || !self.name.bytes().all(is_token_byte) {
            return wrong("the cookie's name must be letters, digits and -_.!#$%&'*+^`|~");
        }
        let is_attribute =
            |text: &str| text.bytes().all(|byte| (b' '..=b'~').contains(&byte) && byte != b';');
        if !self.path.starts_with('/') || !is_attribute(&self.path) {
            return wrong("the cookie's path must begin with / and have no semicolon");
        }
        if self.domain.as_deref().is_some_and(|domain| domain.is_empty() || !is_attribute(domain)) {
            return wrong("the cookie's domain must be a host name");
        }
        if self.same_site == SameSite::None && !self.is_secure {
            return wrong("a cookie with SameSite=None must be Secure");
        }
        let is_host_only = self.is_secure && self.domain.is_none() && self.path == "/";
        if (self.name.starts_with("__Host-") && !is_host_only)
            || (self.name.starts_with("__Secure-") && !self.is_secure)
        {
            return wrong("the prefix of the cookie's name promises what its attributes do not keep");
        }
        Ok(())
    }

    /// The sealed session in the `Cookie` headers of a request, put together from its parts; nothing if there is none.
    pub fn read<'a>(&self, headers: impl IntoIterator<Item = &'a str>) -> Option<String> {
        let cookies = pairs(headers);
        let find = |name: &str| cookies.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        if let Some(value) = find(&self.name).filter(|value| !value.is_empty()) {
            return Some(value.to_owned());
        }
        let parts = (0..MAX_PARTS).map_while(|part| find(&self.part_name(part)));
        Some(parts.collect::<String>()).filter(|value| !value.is_empty())
    }

    /// The `Set-Cookie` values that store a sealed session. `headers` are the `Cookie` headers of the request: parts
    /// that it brought and that are not needed any more are removed, or they would be put together with the new ones.
    ///
    /// Fails with kind `invalid_request` and code `cookie_too_large` beyond four parts of 4 KiB; see
    /// [`SessionOptions::minimal`](super::SessionOptions::minimal) and [`size_report`](Self::size_report).
    pub fn set_cookies<'a>(
        &self,
        sealed_session: &str,
        headers: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<String>, Error> {
        let attributes = self.attributes(self.max_age);
        let mut stale = self.present(headers);
        let mut set = Vec::new();
        let mut store = |name: String, value: &str| {
            stale.retain(|other| *other != name);
            set.push(format!("{name}={value}{attributes}"));
        };
        let room = |name: &str| MAX_COOKIE_BYTES.saturating_sub(name.len() + 1 + attributes.len());
        if sealed_session.len() <= room(&self.name) {
            store(self.name.clone(), sealed_session);
        } else {
            let mut rest = sealed_session;
            for part in 0.. {
                let name = self.part_name(part);
                let room = room(&name).min(rest.len());
                // A sealed session is ASCII; anything else is not one.
                let Some((value, after)) =
                    rest.split_at_checked(room).filter(|_| part < MAX_PARTS && room > 0)
                else {
                    return Err(too_large(sealed_session.len()));
                };
                store(name, value);
                rest = after;
                if rest.is_empty() {
                    break;
                }
            }
        }
        set.extend(stale.iter().map(|name| self.removal(name)));
        Ok(set)
    }

    /// The `Set-Cookie` values that remove the session. `headers` are the `Cookie` headers of the request.
    pub fn clear_cookies<'a>(&self, headers: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let mut names = self.present(headers);
        if !names.contains(&self.name) {
            names.insert(0, self.name.clone());
        }
        names.iter().map(|name| self.removal(name)).collect()
    }

    /// How large the cookie of a session is, and what makes it so.
    pub fn size_report(&self, session: &SessionData, sealed_session: &str) -> CookieSizeReport {
        let attributes = self.attributes(self.max_age).len();
        let total = self.name.len() + 1 + sealed_session.len() + attributes;
        let [(largest_part, largest_part_bytes), ..] = session.sizes();
        let largest_claim = largest_claim(session);
        CookieSizeReport {
            bytes: total,
            fits_one_cookie: total <= MAX_COOKIE_BYTES,
            largest_part,
            largest_part_bytes,
            largest_claim,
        }
    }

    /// Attributes of the cookie of a sign-in. Always `SameSite=Lax` at the strictest: the callback comes from another site.
    pub(super) fn flow_attributes(&self, max_age: Duration) -> String {
        let same_site = if self.same_site == SameSite::Strict { SameSite::Lax } else { self.same_site };
        Self { same_site, ..self.clone() }.attributes(max_age)
    }

    /// Names of the session's cookies that a request brought.
    fn present<'a>(&self, headers: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let is_own = |name: &str| {
            name == self.name
                || name.strip_prefix(&*self.name).and_then(|rest| rest.strip_prefix('.')).is_some_and(
                    |part| {
                        // Parts of a larger cookie, which another version may have set.
                        part.len() <= 2
                            && part.bytes().all(|digit| digit.is_ascii_digit())
                            && !part.is_empty()
                    },
                )
        };
        let mut names: Vec<String> = Vec::new();
        for (name, _) in pairs(headers) {
            if is_own(name) && !names.iter().any(|other| other == name) {
                names.push(name.to_owned());
            }
        }
        names
    }

    fn part_name(&self, part: usize) -> String {
        format!("{}.{part}", self.name)
    }

    fn removal(&self, name: &str) -> String {
        format!("{name}={}", self.attributes(Duration::ZERO))
    }

    fn attributes(&self, max_age: Duration) -> String {
        let mut attributes = format!("; Path={}", self.path);
        if let Some(domain) = &self.domain {
            // Writing to a text does not fail.
            let _ = write!(attributes, "; Domain={domain}");
        }
        let _ = write!(attributes, "; Max-Age={}; HttpOnly", max_age.as_secs());
        if self.is_secure {
            attributes.push_str("; Secure");
        }
        let _ = write!(attributes, "; SameSite={}", self.same_site.as_str());
        attributes
    }
}

/// How large the cookie of a session is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CookieSizeReport {
    /// Length of name, value and attributes.
    pub bytes: usize,
    /// Whether browsers take it as one cookie (4096 bytes).
    pub fits_one_cookie: bool,
    /// The longest part of the session: `access_token`, `refresh_token` or `user`.
    pub largest_part: &'static str,
    /// Its length before it was sealed.
    pub largest_part_bytes: usize,
    /// The claim of the access token that takes the most room, with its length as JSON.
    pub largest_claim: Option<(String, usize)>,
}

/// The cookies of a request, in their order.
pub(super) fn pairs<'a>(headers: impl IntoIterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    let pairs = headers.into_iter().flat_map(|header| header.split(';'));
    let split = pairs.filter_map(|pair| pair.split_once('='));
    split.map(|(name, value)| (name.trim(), unquoted(value.trim()))).collect()
}

fn unquoted(value: &str) -> &str {
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}

fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Reads the claims without verifying them: their sizes are all that is wanted.
fn largest_claim(session: &SessionData) -> Option<(String, usize)> {
    use base64::Engine as _;
    use serde_json::value::RawValue;
    let payload = session.access_token.expose().split('.').nth(1)?;
    let payload = base64::prelude::BASE64_URL_SAFE_NO_PAD.decode(payload).ok()?;
    let claims: std::collections::BTreeMap<String, Box<RawValue>> = serde_json::from_slice(&payload).ok()?;
    claims.into_iter().map(|(name, value)| (name, value.get().len())).max_by_key(|(_, length)| *length)
}

fn too_large(length: usize) -> Error {
    let message = format!(
        "the sealed session of {length} bytes does not fit into {MAX_PARTS} cookies: leave the user out \
         (`minimal`), or take claims out of the access token"
    );
    Error::new(ErrorKind::InvalidRequest, message).with_code("cookie_too_large")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a browser keeps after an answer, as the `Cookie` header of its next request.
    fn browser(before: &str, set: &[String]) -> String {
        let mut jar: Vec<(String, String)> =
            pairs([before]).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        for cookie in set {
            assert!(cookie.len() <= MAX_COOKIE_BYTES, "{} bytes", cookie.len());
            let (pair, attributes) = cookie.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            jar.retain(|(other, _)| other != name);
            if !attributes.contains("Max-Age=0") {
                jar.push((name.to_owned(), value.to_owned()));
            }
        }
        jar.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    proptest! {
        #[test]
        fn whatever_size_follows_whatever_size_it_is_read_again(sizes in prop::collection::vec(1_usize..15_000, 1..5)) {
            let options = CookieOptions::new().domain("example.com");
            let mut header = "theme=dark".to_owned();
            for (index, size) in sizes.into_iter().enumerate() {
                let sealed = char::from(b'a' + index as u8).to_string().repeat(size);
                header = browser(&header, &options.set_cookies(&sealed, [&*header]).unwrap());
                prop_assert_eq!(options.read([&*header]), Some(sealed));
            }
            header = browser(&header, &options.clear_cookies([&*header]));
            prop_assert_eq!(&*header, "theme=dark");
        }

        #[test]
        fn no_header_makes_it_panic(header in "\\PC{0,200}") {
            let options = CookieOptions::new().name("a");
            let _ = (options.read([&*header]), options.set_cookies("x", [&*header]), options.clear_cookies([&*header]));
        }
    }

    #[test]
    fn too_much_is_refused_by_name() {
        let error = CookieOptions::new().set_cookies(&"a".repeat(20_000), []).unwrap_err();
        assert_eq!(error.code(), Some("cookie_too_large"));
    }

    #[test]
    fn options_that_contradict_each_other_are_refused() {
        let is_refused = |options: CookieOptions| {
            options.check().is_err_and(|error| error.code() == Some("cookie_options_invalid"))
        };
        assert!(CookieOptions::new().check().is_ok());
        assert!(CookieOptions::new().name("__Host-session").check().is_ok());
        for options in [
            CookieOptions::new().name(""),
            CookieOptions::new().name("a b"),
            CookieOptions::new().name("a=b"),
            CookieOptions::new().name("__Host-session").domain("example.com"),
            CookieOptions::new().name("__Secure-session").danger_allow_plain_http(),
            CookieOptions::new().path("relative"),
            CookieOptions::new().path("/a; Domain=evil.example"),
            CookieOptions::new().domain("example.com; Path=/"),
            CookieOptions::new().domain("example.com\r\nset-cookie: a=b"),
            CookieOptions::new().same_site(SameSite::None).danger_allow_plain_http(),
        ] {
            assert!(is_refused(options.clone()), "{options:?}");
        }
    }
}
