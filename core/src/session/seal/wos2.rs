//! iOS after 0.5: `wos2.` and base64 of salt, nonce, ciphertext and tag. AES-256-GCM with the mark as associated data;
//! the key is HKDF-SHA256, with the salt, of PBKDF2-SHA256 of the password.

use std::num::NonZeroU32;

use super::derived::{DerivedKeys, parts_of};
use super::{Failure, Opened, SealFormat};
use crate::crypto::{GCM_NONCE, GCM_TAG, aes_256_gcm_open, hkdf_sha256, pbkdf2_sha256};

pub(super) const PREFIX: &str = "wos2.";
const SALT: usize = 16;
const PASSWORD_SALT: &[u8] = b"workos-ios/session-seal/wos2";
const ITERATIONS: NonZeroU32 = NonZeroU32::new(600_000).unwrap();
const INFO: &[u8] = b"wos2.aes-256-gcm";

pub(super) fn open(sealed: &str, password: &str, password_index: usize, derived: &DerivedKeys) -> Opened {
    let body = sealed.strip_prefix(PREFIX).ok_or(Failure::Malformed)?;
    let bytes = parts_of(body, SALT + GCM_NONCE + GCM_TAG)?;
    let (salt, rest) = bytes.split_at(SALT);
    let (nonce, rest) = rest.split_at(GCM_NONCE);
    let (ciphertext, tag) = rest.split_at(rest.len() - GCM_TAG);
    // The slow part depends on the password alone.
    let stretched = derived.get((SealFormat::Wos2, password_index), b"", || {
        pbkdf2_sha256(password.as_bytes(), PASSWORD_SALT, ITERATIONS)
    });
    let key = hkdf_sha256(&*stretched, salt, INFO).ok_or(Failure::Mismatch)?;
    aes_256_gcm_open(&key, nonce, PREFIX.as_bytes(), ciphertext, tag).ok_or(Failure::Mismatch)
}
