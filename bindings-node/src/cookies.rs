//! The cookie that a session travels in.

use std::time::Duration;

use napi_derive::napi;
use workos_kit::session::{CookieOptions, CookieSizeReport, SameSite};

/// How the session cookie looks. What is absent keeps its default.
#[napi(object, object_to_js = false)]
pub struct CookieSettings {
    /// Name.
    pub name: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Domain.
    pub domain: Option<String>,
    /// How long browsers keep it, in milliseconds.
    pub max_age: Option<f64>,
    /// `lax`, `strict` or `none`.
    pub same_site: Option<String>,
    /// Also over plain HTTP.
    pub danger_allow_plain_http: Option<bool>,
}

/// How large a cookie is.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct CookieSize {
    /// Length of name, value and attributes.
    pub bytes: u32,
    /// Whether browsers take it as one cookie.
    pub fits_one_cookie: bool,
    /// `access_token`, `refresh_token` or `user`.
    pub largest_part: String,
    /// Its length.
    pub largest_part_bytes: u32,
    /// The claim that takes the most room.
    pub largest_claim: Option<String>,
    /// Its length.
    pub largest_claim_bytes: Option<u32>,
}

impl From<CookieSizeReport> for CookieSize {
    fn from(report: CookieSizeReport) -> Self {
        let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let (claim, claim_bytes) = report.largest_claim.unzip();
        Self {
            bytes: number(report.bytes),
            fits_one_cookie: report.fits_one_cookie,
            largest_part: report.largest_part.to_owned(),
            largest_part_bytes: number(report.largest_part_bytes),
            largest_claim: claim,
            largest_claim_bytes: claim_bytes.map(number),
        }
    }
}

pub(crate) fn cookie_options(settings: CookieSettings) -> CookieOptions {
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
        options = options.max_age(milliseconds(max_age));
    }
    match settings.same_site.as_deref() {
        Some("strict") => options = options.same_site(SameSite::Strict),
        Some("none") => options = options.same_site(SameSite::None),
        _ => {}
    }
    if settings.danger_allow_plain_http == Some(true) {
        options = options.danger_allow_plain_http();
    }
    options
}

/// The TypeScript layer has checked that it is a number of milliseconds; whatever is too long means forever.
pub(crate) fn milliseconds(number: f64) -> Duration {
    Duration::try_from_secs_f64(number / 1000.0).unwrap_or(Duration::MAX)
}
