//! Which keys of a set are accepted.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::Deserialize;

use super::SOFT_AGE;
use crate::crypto::RsaVerifyingKey;
use crate::session::tokens::Compact;

/// Larger documents are refused. One of two keys has 4 KiB.
const MAX_LENGTH: usize = 256 * 1024;
/// A set with more keys is refused.
const MAX_KEYS: usize = 32;

/// A key that verifies RS256, parsed.
pub(in crate::session) struct Key {
    key_id: String,
    modulus: Vec<u8>,
    exponent: Vec<u8>,
    verifying: RsaVerifyingKey,
}

impl Key {
    /// Whether this key signed the token.
    pub(in crate::session) fn verify(&self, token: &Compact<'_>) -> bool {
        self.verifying.verify(token.signed(), token.signature())
    }
}

/// The keys that were in a document.
pub(in crate::session) struct KeySet {
    keys: Vec<Arc<Key>>,
    /// When the document was fetched.
    fetched_at: Timestamp,
    /// The application wants these and no others.
    pub(super) pinned: bool,
    /// The document.
    pub(super) json: String,
}

/// How the names of the keys begin that the emulator signs with.
const EMULATOR_KEY_ID: &str = "sso_oidc_key_pair_emulator";

/// A key as the document has it.
#[derive(Deserialize)]
struct JsonWebKey {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    r#use: Option<String>,
    n: Option<String>,
    e: Option<String>,
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<JsonWebKey>,
}

impl KeySet {
    /// Reads a document. Keys of other types and for other uses are left aside; the error says what is wrong with the
    /// document as a whole. A key that was in the set before stays the same object, so that what it verified stays
    /// known.
    pub(in crate::session) fn parse(
        document: &[u8],
        now: Timestamp,
        before: Option<&Self>,
    ) -> Result<Self, &'static str> {
        if document.len() > MAX_LENGTH {
            return Err("the key set has more than 256 KiB");
        }
        let json = std::str::from_utf8(document).map_err(|_| "the key set is not UTF-8")?;
        let parsed: Document = serde_json::from_str(json).map_err(|_| "this is not a JSON Web Key Set")?;
        if parsed.keys.len() > MAX_KEYS {
            return Err("the key set has more than 32 keys");
        }
        let mut keys = Vec::new();
        for (index, key) in parsed.keys.iter().enumerate() {
            // Which of two keys of the same name verifies would be a matter of chance.
            if key.kid.is_some() && parsed.keys[..index].iter().any(|earlier| earlier.kid == key.kid) {
                return Err("two keys of the set have the same `kid`");
            }
            keys.extend(accepted(key, before));
        }
        if keys.is_empty() {
            return Err("the key set has no RSA key for RS256 signatures of at least 2048 bits");
        }
        Ok(Self { keys, fetched_at: now, pinned: false, json: json.to_owned() })
    }

    /// Without the keys of an emulator, whose private halves are public; the error says that no others are there.
    pub(super) fn without_emulator_keys(mut self) -> Result<Self, &'static str> {
        self.keys.retain(|key| !key.key_id.starts_with(EMULATOR_KEY_ID));
        if self.keys.is_empty() {
            return Err("the keys are those of an emulator, which everybody can sign with");
        }
        Ok(self)
    }

    pub(in crate::session) fn find(&self, key_id: &str) -> Option<Arc<Key>> {
        self.keys.iter().find(|key| key.key_id == key_id).cloned()
    }

    /// Whether a key, found in this set or an earlier one, is in this set.
    pub(super) fn holds(&self, key: &Arc<Key>) -> bool {
        self.keys.iter().any(|held| Arc::ptr_eq(held, key))
    }

    pub(super) fn key_ids(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| key.key_id.as_str())
    }

    pub(super) fn is_fresh(&self, now: Timestamp) -> bool {
        // A clock that was set back makes the age negative: then it says nothing.
        self.pinned || now.duration_since(self.fetched_at).abs() < SOFT_AGE
    }

    pub(super) fn is_usable(&self, now: Timestamp, max_age: Duration) -> bool {
        self.pinned || now.duration_since(self.fetched_at).unsigned_abs() <= max_age
    }
}

fn accepted(key: &JsonWebKey, before: Option<&KeySet>) -> Option<Arc<Key>> {
    let is_usable = key.kty == "RSA"
        && matches!(key.alg.as_deref(), None | Some("RS256"))
        && matches!(key.r#use.as_deref(), None | Some("sig"));
    let key_id = key.kid.as_deref().filter(|key_id| is_usable && !key_id.is_empty())?;
    let modulus = URL_SAFE_NO_PAD.decode(key.n.as_deref()?).ok()?;
    let exponent = URL_SAFE_NO_PAD.decode(key.e.as_deref()?).ok()?;
    let same =
        |known: &&Arc<Key>| known.key_id == key_id && known.modulus == modulus && known.exponent == exponent;
    if let Some(known) = before.and_then(|before| before.keys.iter().find(same)) {
        return Some(known.clone());
    }
    let verifying = RsaVerifyingKey::from_components(&modulus, &exponent)?;
    Some(Arc::new(Key { key_id: key_id.to_owned(), modulus, exponent, verifying }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEYS: &str = include_str!("../../../../tests/vectors/token_keys.json");

    fn good() -> String {
        let sets: serde_json::Value = serde_json::from_str(KEYS).unwrap();
        sets["survey"].to_string()
    }

    #[test]
    fn keys_of_an_emulator_are_left_out_where_there_is_none() {
        let sets: serde_json::Value = serde_json::from_str(KEYS).unwrap();
        let parse = |set: &serde_json::Value| {
            KeySet::parse(set.to_string().as_bytes(), Timestamp::UNIX_EPOCH, None).unwrap()
        };
        assert!(parse(&sets["emulator"]).without_emulator_keys().is_err());
        let mut both = sets["survey"].clone();
        let emulated = sets["emulator"]["keys"][0].clone();
        both["keys"].as_array_mut().unwrap().push(emulated);
        let kept = parse(&both).without_emulator_keys().unwrap();
        assert_eq!(kept.key_ids().collect::<Vec<_>>(), ["kid_1"]);
    }

    proptest! {
        #[test]
        fn any_document_is_read_or_refused(
            bytes in any::<Vec<u8>>(),
            kid in any::<Option<String>>(),
            modulus in "[A-Za-z0-9_-]{0,400}",
            exponent in "[A-Za-z0-9_-]{0,8}",
        ) {
            prop_assert!(KeySet::parse(&bytes, Timestamp::UNIX_EPOCH, None).is_err());
            let key = serde_json::json!({"kty": "RSA", "kid": kid, "n": modulus, "e": exponent});
            let document = serde_json::json!({"keys": [key]}).to_string();
            if let Ok(set) = KeySet::parse(document.as_bytes(), Timestamp::UNIX_EPOCH, None) {
                prop_assert_eq!(set.key_ids().next(), kid.as_deref());
            }
        }

        #[test]
        fn any_change_is_read_or_refused(place in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut document = good().into_bytes();
            let place = place.index(document.len());
            document[place] = byte;
            if let Ok(set) = KeySet::parse(&document, Timestamp::UNIX_EPOCH, None) {
                prop_assert_eq!(set.key_ids().count(), 1);
            }
        }
    }
}
