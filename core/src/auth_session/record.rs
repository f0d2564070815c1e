//! What the storage holds, in its form there.

use hex_simd::AsciiCase;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

use crate::error::Error;
use crate::secret::Secret;
use crate::session::{AccessToken, SessionData};

/// The session.
pub(super) struct StoredSession {
    pub(super) data: SessionData,
    pub(super) token: AccessToken,
    /// When the tokens came, by the server's time.
    pub(super) refreshed_at: Timestamp,
    /// How far the server's clock was ahead, in milliseconds.
    pub(super) clock_offset: i64,
    pub(super) installation_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct SessionRecord<'a> {
    #[serde(borrow)]
    session: &'a RawValue,
    refreshed_at: i64,
    clock_offset: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    installation_id: Option<String>,
}

impl StoredSession {
    pub(super) fn to_json(&self) -> Secret {
        let session = self.data.to_json();
        let record = SessionRecord {
            session: serde_json::from_str(session.expose()).expect("a session is valid JSON"),
            refreshed_at: self.refreshed_at.as_millisecond(),
            clock_offset: self.clock_offset,
            installation_id: self.installation_id.clone(),
        };
        Secret::from(serde_json::to_string(&record).expect("texts and numbers are valid JSON"))
    }

    /// Fails if it is not what [`to_json`](Self::to_json) wrote.
    pub(super) fn from_json(json: &str) -> Result<Self, Error> {
        let malformed =
            || crate::session::refused("record_malformed", "the stored session is not understood");
        let record: SessionRecord<'_> = serde_json::from_str(json).map_err(|_| malformed())?;
        let data = SessionData::from_json(record.session.get())?;
        Ok(Self {
            token: AccessToken::read_unverified(data.access_token.expose())?,
            data,
            refreshed_at: Timestamp::from_millisecond(record.refreshed_at).map_err(|_| malformed())?,
            clock_offset: record.clock_offset,
            installation_id: record.installation_id,
        })
    }
}

/// Says that a refresh has begun: whether the token that the storage holds was spent by it is then not known.
#[derive(Serialize, Deserialize)]
pub(super) struct PendingRefresh {
    /// Digest of the refresh token, in hexadecimal.
    token_digest: String,
    /// By the server's time, in milliseconds since 1970.
    pub(super) started_at: i64,
}

impl PendingRefresh {
    pub(super) fn new(refresh_token: &Secret, now: Timestamp) -> Self {
        Self { token_digest: digest(refresh_token), started_at: now.as_millisecond() }
    }

    pub(super) fn to_json(&self) -> Secret {
        Secret::from(serde_json::to_string(self).expect("texts and numbers are valid JSON"))
    }

    /// Nothing if it is not what [`to_json`](Self::to_json) wrote: then nothing is known of a refresh.
    pub(super) fn from_json(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// Whether it is the refresh of this session.
    pub(super) fn is_of(&self, session: &SessionData) -> bool {
        session.refresh_token.as_ref().is_some_and(|token| digest(token) == self.token_digest)
    }
}

fn digest(token: &Secret) -> String {
    hex_simd::encode_to_string(Sha256::digest(token.expose()), AsciiCase::Lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_program_wrote_is_no_session() {
        for text in ["", "{}", "[]", "null", r#"{"session":{},"refreshed_at":1,"clock_offset":0}"#] {
            assert!(StoredSession::from_json(text).is_err(), "{text}");
        }
        let huge = r#"{"session":{"accessToken":"a.b.c","refreshToken":"r"},"refreshed_at":9223372036854775807,"clock_offset":0}"#;
        assert!(StoredSession::from_json(huge).is_err());
        assert!(PendingRefresh::from_json("{}").is_none());
    }

    #[test]
    fn a_refresh_is_recognized_without_its_token() {
        let pending = PendingRefresh::new(&Secret::from("refresh-secret"), Timestamp::UNIX_EPOCH);
        let json = pending.to_json();
        assert!(!json.expose().contains("refresh-secret"));
        let read = PendingRefresh::from_json(json.expose()).unwrap();
        assert!(read.is_of(&SessionData::new("a", "refresh-secret")));
        assert!(!read.is_of(&SessionData::new("a", "next")));
    }
}
