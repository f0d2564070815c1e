//! The cookie that a session travels in.

use workos_kit::{
    Error, ErrorKind,
    session::{CookieOptions, SameSite},
};

use crate::arguments::duration;

/// The attributes of the session cookie, in this order: name, path, domain, maximum age in seconds, `SameSite`, whether
/// plain HTTP is allowed.
pub(crate) type Cookie = (String, String, Option<String>, f64, String, bool);

pub(crate) fn cookie_options(
    (name, path, domain, max_age, same_site, plain_http): Cookie,
) -> Result<CookieOptions, Error> {
    let same_site = match same_site.to_ascii_lowercase().as_str() {
        "lax" => SameSite::Lax,
        "strict" => SameSite::Strict,
        "none" => SameSite::None,
        _ => return Err(Error::new(ErrorKind::Configuration, "`same_site` must be lax, strict or none")),
    };
    let mut options =
        CookieOptions::new().name(name).path(path).max_age(duration(max_age)?).same_site(same_site);
    if let Some(domain) = domain {
        options = options.domain(domain);
    }
    if plain_http {
        options = options.danger_allow_plain_http();
    }
    Ok(options)
}
