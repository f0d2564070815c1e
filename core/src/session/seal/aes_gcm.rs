//! AES-256-GCM as Rust, Go up to 10.1 and iOS up to 0.5 use it: base64 of nonce, ciphertext and tag.

use super::derived::{hexadecimal_key, parts_of};
use super::{Failure, Opened};
use crate::crypto::{GCM_NONCE, GCM_TAG, aes_256_gcm_open, sha256};

pub(super) fn open(sealed: &str, password: &str) -> Opened {
    let bytes = parts_of(sealed, GCM_NONCE + GCM_TAG)?;
    let (nonce, rest) = bytes.split_at(GCM_NONCE);
    let (ciphertext, tag) = rest.split_at(rest.len() - GCM_TAG);
    // Rust takes hexadecimal digits only; Go and iOS hash everything else.
    let key = hexadecimal_key(password).unwrap_or_else(|| sha256(password.as_bytes()));
    aes_256_gcm_open(&key, nonce, b"", ciphertext, tag).ok_or(Failure::Mismatch)
}
