//! Where a browser may be sent after sign-in. The target usually comes from a query parameter, so an attacker
//! can write it into a link; an unchecked one turns the application into an open redirector.

use url::Url;

use crate::error::{Error, ErrorKind};

/// Longer targets are refused.
const MAX_LENGTH: usize = 2048;
/// Stands for the application's own origin while a path is resolved; never appears in a result.
const OWN_ORIGIN: &str = "https://own-origin.invalid";

/// Checks a redirect target and returns it in the form in which it is safe to send in a `Location` header.
///
/// Accepted are a path of the application itself, which starts with a single `/` (`/reports?page=2#top`), and
/// an absolute URL whose origin is exactly one of `allowed_origins` (`https://app.example.com`; scheme, host and
/// port count, a path does not). Everything else is refused with kind `invalid_request` and code
/// `return_to_not_allowed`: other origins, `//host`, backslashes, control characters, user names in the
/// authority, schemes other than http and https, texts longer than 2048 bytes.
///
/// The target is resolved by the rules browsers use (the WHATWG URL standard) and it is the resolved form that
/// is checked and returned.
///
/// ```
/// use workos_kit::sso::safe_return_to;
///
/// let allowed = ["https://app.example.com"];
/// assert_eq!(safe_return_to("/reports?page=2", &allowed)?, "/reports?page=2");
/// assert!(safe_return_to("https://app.example.com/reports", &allowed).is_ok());
/// assert!(safe_return_to("//evil.example/", &allowed).is_err());
/// assert!(safe_return_to("https://app.example.com.evil.example/", &allowed).is_err());
/// # Ok::<(), workos_kit::Error>(())
/// ```
pub fn safe_return_to(target: &str, allowed_origins: &[impl AsRef<str>]) -> Result<String, Error> {
    if target.len() > MAX_LENGTH {
        return Err(refused("it is longer than 2048 bytes"));
    }
    // Browsers drop tabs and newlines inside a URL and read a backslash as a slash; nobody means either.
    if target.chars().any(|character| character.is_control() || character == '\\') {
        return Err(refused("it contains a backslash or a control character"));
    }
    if target.starts_with('/') { own_path(target) } else { allowed_url(target, allowed_origins) }
}

fn own_path(target: &str) -> Result<String, Error> {
    let own_origin = Url::parse(OWN_ORIGIN).map_err(|_| refused("it is not a URL"))?;
    let url = own_origin.join(target).map_err(|_| refused("it is not a valid path"))?;
    if url.origin() != own_origin.origin() || !url.username().is_empty() || url.password().is_some() {
        return Err(refused("it leaves the application"));
    }
    let path = &url[url::Position::BeforePath..];
    // `/.//host` resolves to the path `//host`, which a browser would read as another host.
    if path.starts_with("//") {
        return Err(refused("its path starts with two slashes"));
    }
    Ok(path.to_owned())
}

fn allowed_url(target: &str, allowed_origins: &[impl AsRef<str>]) -> Result<String, Error> {
    let url =
        Url::parse(target).map_err(|_| refused("it is neither a path that starts with `/` nor a URL"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refused("its scheme is neither https nor http"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refused("it contains a user name or a password"));
    }
    let allowed = allowed_origins
        .iter()
        .filter_map(|origin| Url::parse(origin.as_ref()).ok())
        .any(|origin| origin.origin().is_tuple() && origin.origin() == url.origin());
    if !allowed {
        return Err(refused("its origin is not among the allowed ones"));
    }
    Ok(url.into())
}

/// The target itself stays out of the message: it is an attacker's text.
fn refused(reason: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("the return_to target was refused: {reason}"))
        .with_code("return_to_not_allowed")
}
