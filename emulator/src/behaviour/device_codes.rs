//! What the device flows (RFC 8628) of AuthKit and of Connect have in common: the two codes, the pace of the
//! device's questions, and the page on which a person enters a code.

use serde_json::{Map, Value, json};

use super::{Call, html};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// What a device that asks too often has to add to its interval, in seconds (section 3.5).
const SLOW_DOWN: u64 = 5;
/// Consonants that cannot be taken for each other and make no words (section 6.1).
const USER_CODE_LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ";

/// The codes of one device.
pub(super) struct DeviceCodes {
    device_code: String,
    user_code: String,
    lifetime: u64,
    interval: u64,
}

impl DeviceCodes {
    /// New codes that are good for `lifetime` and asked about every `interval`, in seconds.
    pub(super) fn new(call: &mut Call<'_>, lifetime: u64, interval: u64) -> Self {
        let device_code = call.state.random.token(64);
        let letters = call.state.random.text(USER_CODE_LETTERS, 8);
        let user_code = format!("{}-{}", &letters[..4], &letters[4..]);
        Self { device_code, user_code, lifetime, interval }
    }

    /// Hidden members of the device's record: `device_code`, `user_code`, `expires_at`, `interval` in seconds.
    /// [`not_yet`] adds `asked_at` in milliseconds.
    pub(super) fn hidden(&self, call: &Call<'_>) -> Map<String, Value> {
        Map::from_iter([
            ("device_code".to_owned(), self.device_code.as_str().into()),
            ("user_code".to_owned(), self.user_code.as_str().into()),
            ("expires_at".to_owned(), call.in_seconds(self.lifetime).into()),
            ("interval".to_owned(), self.interval.into()),
        ])
    }

    /// What the device is told; `path` is where people enter the code.
    pub(super) fn answer(&self, call: &Call<'_>, path: &str) -> Reply {
        let verification_uri = format!("{}{path}", call.context.base_url);
        Reply::value(json!({
            "device_code": self.device_code,
            "user_code": self.user_code,
            "verification_uri_complete": format!("{verification_uri}?user_code={}", self.user_code),
            "verification_uri": verification_uri,
            "expires_in": self.lifetime,
            "interval": self.interval,
        }))
    }
}

/// The answer while the person has not decided, which depends on when the device asked last.
pub(super) fn not_yet(call: &mut Call<'_>, kind: &'static Kind, device: &Record) -> Failure {
    let now = call.context.now.as_millisecond();
    let interval = device.member("interval").as_u64().unwrap_or_default();
    let too_early = device.member("asked_at").as_i64().is_some_and(|asked_at| {
        u64::try_from(now.saturating_sub(asked_at)).unwrap_or_default() < interval.saturating_mul(1000)
    });
    let interval = if too_early { interval.saturating_add(SLOW_DOWN) } else { interval };
    call.state.store.update(kind, &device.id, |device| {
        device.set_hidden("asked_at", now);
        device.set_hidden("interval", interval);
    });
    if too_early {
        Failure::oauth("slow_down", format!("Ask every {interval} seconds at most."))
    } else {
        Failure::oauth("authorization_pending", "The user has not decided yet.")
    }
}

/// The device whose code a person entered, whatever its case and punctuation.
pub(super) fn entered(call: &Call<'_>, kind: &'static Kind) -> Option<Record> {
    let letters = call.text("user_code")?.chars().filter(char::is_ascii_alphanumeric);
    let letters: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    let (first, second) = letters.split_at_checked(4)?;
    call.find_by(kind, "user_code", &format!("{first}-{second}"))
}

/// The page on which the code is entered, with what the link to it filled in.
pub(super) fn page(call: &Call<'_>, path: &str, title: &str) -> Reply {
    entry_page(path, title, call.query_text("user_code").unwrap_or_default(), None)
}

/// The same page after a code that does not help.
pub(super) fn page_again(call: &Call<'_>, path: &str, title: &str) -> Reply {
    let problem = "This code is unknown, or its time is over.";
    entry_page(path, title, call.text("user_code").unwrap_or_default(), Some(problem))
}

fn entry_page(path: &str, title: &str, user_code: &str, problem: Option<&str>) -> Reply {
    let field = html::field("user_code", "Code that the device shows", "text", user_code);
    let content = [field, html::button("continue", "main", "Continue")].concat();
    html::page(200, title, &[html::alert(problem), html::form(path, &content)].concat())
}
