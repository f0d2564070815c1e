//! Ruby: AES-256-GCM. Version 7 writes base64 of 0x01, nonce, tag and ciphertext, with the SHA-256 of the password as
//! key; version 6 wrote base64 of nonce, ciphertext and tag, with the password itself as key.

use super::derived::parts_of;
use super::{Failure, Opened};
use crate::crypto::{GCM_NONCE, GCM_TAG, aes_256_gcm_open, sha256};

/// Base64 of a text that begins with the byte 0x01.
pub(super) const V7_PREFIX: &str = "AQ";
const V7: u8 = 1;

pub(super) fn open_v7(sealed: &str, password: &str) -> Opened {
    let bytes = parts_of(sealed, 1 + GCM_NONCE + GCM_TAG)?;
    let (version, rest) = bytes.split_at(1);
    if version != [V7] {
        return Err(Failure::Malformed);
    }
    let (nonce, rest) = rest.split_at(GCM_NONCE);
    let (tag, ciphertext) = rest.split_at(GCM_TAG);
    aes_256_gcm_open(&sha256(password.as_bytes()), nonce, b"", ciphertext, tag).ok_or(Failure::Mismatch)
}

pub(super) fn open_v6(sealed: &str, password: &str) -> Opened {
    let bytes = parts_of(sealed, GCM_NONCE + GCM_TAG)?;
    let (nonce, rest) = bytes.split_at(GCM_NONCE);
    let (ciphertext, tag) = rest.split_at(rest.len() - GCM_TAG);
    let key: &[u8; 32] = password.as_bytes().try_into().map_err(|_| Failure::Mismatch)?;
    aes_256_gcm_open(key, nonce, b"", ciphertext, tag).ok_or(Failure::Mismatch)
}
