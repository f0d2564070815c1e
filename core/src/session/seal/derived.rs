//! Keys that are costly to derive, kept; and what several formats share.

use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use hex_simd::AsOut as _;
use lru::LruCache;

use super::{Failure, SealFormat};
use crate::crypto::Key256;

/// As many cookies of a slow format are remembered.
const CAPACITY: usize = 1024;

/// Cookies lose their padding in some frameworks.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Derived keys by format, password and salt. Clones share them.
#[derive(Clone)]
pub(super) struct DerivedKeys(Arc<Mutex<LruCache<Name, Key256>>>);

type Name = (SealFormat, usize, [u8; 16]);

impl Default for DerivedKeys {
    fn default() -> Self {
        // Not with its full size at once: most sealers never see a slow format.
        Self(Arc::new(Mutex::new(LruCache::unbounded())))
    }
}

impl DerivedKeys {
    /// The key of that name, derived if it is not there. Deriving holds no lock: two callers may both do it.
    pub(super) fn get(
        &self,
        (format, password_index): (SealFormat, usize),
        salt: &[u8],
        derive: impl FnOnce() -> Key256,
    ) -> Key256 {
        let mut name = (format, password_index, [0; 16]);
        name.2[..salt.len()].copy_from_slice(salt);
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = lock().get(&name) {
            return key.clone();
        }
        let key = derive();
        let mut keys = lock();
        keys.put(name, key.clone());
        if keys.len() > CAPACITY {
            keys.pop_lru();
        }
        key
    }
}

/// The bytes of a base64 text that has at least as many as its fixed parts take.
pub(super) fn parts_of(text: &str, fixed: usize) -> Result<Vec<u8>, Failure> {
    let bytes = BASE64.decode(text).map_err(|_| Failure::Malformed)?;
    if bytes.len() < fixed { Err(Failure::Malformed) } else { Ok(bytes) }
}

/// The key that 64 hexadecimal digits are.
pub(super) fn hexadecimal_key(text: &str) -> Option<Key256> {
    let mut key = Key256::default();
    if text.len() != 64 || hex_simd::decode(text.as_bytes(), key.as_mut_slice().as_out()).is_err() {
        return None;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_key_is_forgotten_when_there_are_too_many() {
        let keys = DerivedKeys::default();
        let is_known = |number: usize| {
            let mut is_known = true;
            keys.get((SealFormat::DotNet, 0), &number.to_be_bytes(), || {
                is_known = false;
                Key256::default()
            });
            is_known
        };
        for number in 0..=CAPACITY {
            assert!(!is_known(number));
        }
        assert!(is_known(CAPACITY) && is_known(1));
        assert!(!is_known(0), "it was the oldest");
        assert_eq!(keys.0.lock().unwrap().len(), CAPACITY);
    }
}
