//! Says in one sentence why something does not work: a cookie, a token, a webhook or a callback.
//!
//! For support desks and people at their first integration, not for deciding: these functions try what verification must
//! not try, such as bodies that were written again. Nothing they say contains a secret, a token or what was sealed.
//!
//! ```
//! use jiff::Timestamp;
//! use workos_kit::{explain, webhooks};
//!
//! let now = Timestamp::now();
//! let header = webhooks::sign(br#"{"id":"event_01"}"#, "whsec_example", now);
//! // A framework parsed the body, and the application wrote it again.
//! let explanation = explain::webhook(br#"{"id": "event_01"}"#, &header, &["whsec_example".into()], now);
//! assert_eq!(explanation.code, "body_written_again");
//! assert!(explanation.text.contains("raw body"));
//! ```

mod body;
mod token;

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;

pub use token::{cookie, token};

use crate::error::Error;
use crate::secret::Secret;
use crate::sso::{Callback, CallbackOptions, SignInFlow};
use crate::webhooks::WebhookVerifier;

/// Longest tolerance: for finding out whether age is the only fault.
const ANY_AGE: Duration = Duration::from_secs(u32::MAX as u64);

/// Why something does not work, or that it does.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The stable name of the cause; `ok` if all is well.
    pub code: String,
    /// The cause and what to do about it, in a sentence.
    pub text: String,
}

impl Explanation {
    fn new(code: impl Into<String>, text: impl Into<String>) -> Self {
        Self { code: code.into(), text: text.into() }
    }

    fn of(error: &Error) -> Self {
        Self::new(error.code().unwrap_or(error.kind().as_str()), sentence(error.message()))
    }

    /// Whether all is well.
    pub fn is_ok(&self) -> bool {
        self.code == "ok"
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.text, self.code)
    }
}

/// Why a delivery is not verified. `header` is the value of `WorkOS-Signature`.
pub fn webhook(body: &[u8], header: impl AsRef<[u8]>, secrets: &[Secret], now: Timestamp) -> Explanation {
    let header = header.as_ref();
    let at = move || now;
    let verifier = |tolerance: Option<Duration>, secrets: &[Secret]| {
        let verifier = WebhookVerifier::with_secrets(secrets).clock(std::sync::Arc::new(at));
        tolerance.map_or(verifier.clone(), |tolerance| verifier.tolerance(tolerance))
    };
    let error = match verifier(None, secrets).verify(body, header) {
        Ok(_) => return Explanation::new("ok", "The delivery is genuine and recent."),
        Err(error) => error,
    };
    let fits =
        |body: &[u8], secrets: &[Secret]| verifier(Some(ANY_AGE), secrets).verify(body, header).is_ok();
    match error.code() {
        Some("timestamp_outside_tolerance") => late(header, &error, now, fits(body, secrets)),
        Some("signature_mismatch") => {
            if let Some(change) = body::original(body, |body| fits(body, secrets)) {
                let text = format!(
                    "The body is not what was sent: {change}. Verify the raw body, before any framework parses or \
                     changes it."
                );
                return Explanation::new("body_written_again", text);
            }
            let trimmed: Vec<Secret> =
                secrets.iter().map(|secret| secret.expose().trim().trim_matches('"').into()).collect();
            if trimmed != secrets && fits(body, &trimmed) {
                let text =
                    "The secret has blanks or quotes around it that do not belong to it: take them away.";
                return Explanation::new("secret_has_blanks", text);
            }
            Explanation::new(
                "signature_mismatch",
                "No secret that was given made this signature: it is that of another endpoint or environment, or the \
                 body was changed on the way.",
            )
        }
        _ => malformed(header, &error),
    }
}

/// The time of the header is the fault, or one of them.
fn late(header: &[u8], error: &Error, now: Timestamp, is_genuine: bool) -> Explanation {
    let text = String::from_utf8_lossy(header);
    let digits = text.split(',').find_map(|part| part.trim().strip_prefix("t=")).unwrap_or_default();
    let is_seconds = digits.len() == 10
        && digits.parse::<i64>().is_ok_and(|seconds| (now.as_second() - seconds).abs() < 24 * 60 * 60);
    if is_seconds {
        let text = "The time in the header is in seconds, and WorkOS signs with milliseconds: the header was made by \
                    something else, such as a test.";
        return Explanation::new("timestamp_in_seconds", text);
    }
    let mut explanation = Explanation::of(error);
    explanation.text.push_str(if is_genuine {
        " The signature itself is right."
    } else {
        " The signature does not fit either."
    });
    explanation
}

fn malformed(header: &[u8], error: &Error) -> Explanation {
    let mut explanation = Explanation::of(error);
    let text = String::from_utf8_lossy(header);
    if text.starts_with("v1,") || text.contains(" v1,") {
        explanation.text.push_str(" This looks like the header of another service, `webhook-signature`.");
    } else if text.contains("sha256=") {
        explanation
            .text
            .push_str(" This looks like the header of another service: WorkOS sends `WorkOS-Signature`.");
    }
    explanation
}

/// Why the callback of a Single Sign-On does not sign in. `flow` is what the application remembered for this browser.
pub fn callback(
    callback: &str,
    flow: Option<&SignInFlow>,
    options: &CallbackOptions,
    now: Timestamp,
) -> Explanation {
    let parsed = match Callback::parse(callback) {
        Ok(parsed) => parsed,
        Err(error) => return Explanation::of(&error),
    };
    match parsed.accept(flow, options, now) {
        Ok(_) => Explanation::new(
            "ok",
            "The callback belongs to this browser's sign-in; its code can be exchanged.",
        ),
        Err(error) => {
            let mut explanation = Explanation::of(&error);
            if error.code() == Some("state_mismatch") && flow.is_some() {
                explanation.text.push_str(
                    " Often two tabs signed in at once and share one place for the flow: keep one per sign-in.",
                );
            } else if error.code() == Some("flow_missing") {
                explanation.text.push_str(
                    " Often the cookie was not sent: check its domain, path and SameSite=Lax, and that the callback \
                     comes to the host where the sign-in began.",
                );
            }
            explanation
        }
    }
}

/// A message as a sentence.
fn sentence(message: &str) -> String {
    let mut text = String::with_capacity(message.len() + 1);
    let mut letters = message.chars();
    text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
    text.push_str(letters.as_str());
    if !text.ends_with('.') {
        text.push('.');
    }
    text
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
