//! A cookie jar: as much of RFC 6265 as loopback applications use. Cookies belong to a host, whatever its port,
//! and a path; `Domain`, `Expires` and `Secure` are not read.

use url::Url;

#[derive(Clone, Default)]
pub(super) struct Cookies(Vec<Cookie>);

#[derive(Clone)]
struct Cookie {
    host: String,
    path: String,
    name: String,
    value: String,
}

impl Cookies {
    /// Reads a `Set-Cookie` header of an answer from `url`.
    pub(super) fn set(&mut self, url: &Url, header: &str) {
        let mut parts = header.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
            return;
        };
        let (mut path, mut gone) = (default_path(url), false);
        for attribute in parts {
            let (key, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            match key.to_ascii_lowercase().as_str() {
                "path" if value.starts_with('/') => path = value.to_owned(),
                "max-age" => gone = value.parse::<i64>().is_ok_and(|seconds| seconds <= 0),
                _ => {}
            }
        }
        let host = url.host_str().unwrap_or_default().to_owned();
        self.0.retain(|cookie| (&cookie.host, &cookie.path, cookie.name.as_str()) != (&host, &path, name));
        if !gone {
            self.0.push(Cookie { host, path, name: name.to_owned(), value: value.to_owned() });
        }
    }

    /// The `Cookie` header for a request to `url`.
    pub(super) fn header(&self, url: &Url) -> Option<String> {
        let fitting = |cookie: &&Cookie| {
            Some(cookie.host.as_str()) == url.host_str() && path_matches(&cookie.path, url.path())
        };
        let pairs = self.0.iter().filter(fitting).map(|cookie| format!("{}={}", cookie.name, cookie.value));
        let pairs: Vec<String> = pairs.collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }
}

/// RFC 6265, section 5.1.4.
fn default_path(url: &Url) -> String {
    match url.path().rsplit_once('/') {
        Some(("", _)) | None => "/".to_owned(),
        Some((directory, _)) => directory.to_owned(),
    }
}

/// RFC 6265, section 5.1.4.
fn path_matches(cookie: &str, request: &str) -> bool {
    request
        .strip_prefix(cookie)
        .is_some_and(|rest| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn cookies_belong_to_host_and_path() {
        let mut cookies = Cookies::default();
        cookies.set(&url("http://127.0.0.1:1/sign-in"), "flow=a=b; Path=/callback; HttpOnly");
        cookies.set(&url("http://127.0.0.1:1/deep/page"), "here=1");
        let sent = |target: &str| cookies.header(&url(target));
        assert_eq!(sent("http://127.0.0.1:2/callback?x=1").as_deref(), Some("flow=a=b"));
        assert_eq!(sent("http://127.0.0.1:1/callback/more").as_deref(), Some("flow=a=b"));
        assert_eq!(sent("http://127.0.0.1:1/deep/other").as_deref(), Some("here=1"));
        assert_eq!(sent("http://127.0.0.1:1/callbacks"), None);
        assert_eq!(sent("http://localhost:1/callback"), None);
    }

    #[test]
    fn cookies_are_replaced_and_deleted() {
        let (mut cookies, page) = (Cookies::default(), url("http://localhost/"));
        cookies.set(&page, "a=1");
        cookies.set(&page, "a=2; Max-Age=60");
        assert_eq!(cookies.header(&page).as_deref(), Some("a=2"));
        cookies.set(&page, "a=; Max-Age=0");
        assert_eq!(cookies.header(&page), None);
    }
}
