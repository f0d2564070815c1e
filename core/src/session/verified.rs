//! Tokens that were verified before, by their digest.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use lru::LruCache;
use sha2::{Digest as _, Sha256};

use super::jwks::Key;
use super::tokens::AccessToken;

/// How many tokens are remembered for a set of keys. Sessions of a busy process repeat within minutes, which is as long
/// as a token lives.
const CAPACITY: NonZeroUsize = NonZeroUsize::new(10_000).expect("is not zero");

/// What a digest stands for.
struct Entry {
    token: AccessToken,
    /// The key that verified it. The token is forgotten with the key.
    key: Arc<Key>,
}

/// Remembers tokens of which the signature was right. Everything else about a token is checked each time, so that the
/// memory can be shared by all policies. It holds claims, but no token.
pub(super) struct VerifiedTokens {
    entries: Mutex<LruCache<[u8; 32], Entry>>,
}

impl VerifiedTokens {
    pub(super) fn new() -> Self {
        // Not with its full size at once: most processes see a few tokens.
        Self { entries: Mutex::new(LruCache::unbounded()) }
    }

    /// The token, if it was verified with a key that is still accepted. `is_current` decides about the key.
    pub(super) fn get(
        &self,
        token: &str,
        now: Timestamp,
        is_current: impl Fn(&Arc<Key>) -> bool,
    ) -> Option<AccessToken> {
        let digest: [u8; 32] = Sha256::digest(token).into();
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = entries.get(&digest)?;
        if is_current(&entry.key) {
            let token = entry.token.clone();
            // An expired token is asked for once more at most, by whoever is about to refresh it.
            if token.expires_at() < now {
                entries.pop(&digest);
            }
            return Some(token);
        }
        entries.pop(&digest);
        None
    }

    pub(super) fn insert(&self, text: &str, token: AccessToken, key: Arc<Key>) {
        let digest = Sha256::digest(text).into();
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= CAPACITY.get() {
            entries.pop_lru();
        }
        entries.put(digest, Entry { token, key });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::jwks::KeySet;

    const KEYS: &[u8] = include_bytes!("../../../tests/vectors/token_keys.json");

    fn key() -> Arc<Key> {
        let sets: serde_json::Value = serde_json::from_slice(KEYS).unwrap();
        let set = sets["emulator"].to_string();
        KeySet::parse(set.as_bytes(), Timestamp::UNIX_EPOCH, None)
            .unwrap()
            .find("sso_oidc_key_pair_emulator")
            .unwrap()
    }

    fn token(expires_at: i64) -> AccessToken {
        AccessToken::from_payload(format!(r#"{{"sub":"user_1","exp":{expires_at}}}"#)).unwrap()
    }

    #[test]
    fn the_memory_is_bounded() {
        let (tokens, key) = (VerifiedTokens::new(), key());
        for number in 0..=CAPACITY.get() {
            tokens.insert(&number.to_string(), token(10), key.clone());
        }
        let get = |text: &str| tokens.get(text, Timestamp::UNIX_EPOCH, |_| true).is_some();
        assert!(!get("0") && get("1") && get(&CAPACITY.to_string()));
        assert_eq!(tokens.entries.lock().unwrap().len(), CAPACITY.get());
    }

    #[test]
    fn a_token_is_forgotten_with_its_key_and_when_its_time_is_over() {
        let (tokens, key) = (VerifiedTokens::new(), key());
        tokens.insert("a", token(10), key.clone());
        tokens.insert("b", token(10), key);
        let get = |text: &str, now: i64, is_current: bool| {
            tokens.get(text, Timestamp::from_second(now).unwrap(), |_| is_current).is_some()
        };
        assert!(get("a", 10, true));
        assert!(get("a", 11, true), "its claims are good for a refresh");
        assert!(!get("a", 11, true));
        assert!(get("b", 1, true));
        assert!(!get("b", 1, false));
        assert!(!get("b", 1, true));
    }
}
