//! .NET: base64 of salt, nonce, tag and ciphertext, then `~2`. AES-256-GCM with PBKDF2-SHA256 of the password.

use std::num::NonZeroU32;

use super::derived::{DerivedKeys, parts_of};
use super::{Failure, Opened, SealFormat};
use crate::crypto::{GCM_NONCE, GCM_TAG, aes_256_gcm_open, pbkdf2_sha256};

pub(super) const SUFFIX: &str = "~2";
const SALT: usize = 16;
const ITERATIONS: NonZeroU32 = NonZeroU32::new(100_000).unwrap();

pub(super) fn open(sealed: &str, password: &str, password_index: usize, derived: &DerivedKeys) -> Opened {
    let sealed = sealed.strip_suffix(SUFFIX).ok_or(Failure::Malformed)?;
    let bytes = parts_of(sealed, SALT + GCM_NONCE + GCM_TAG)?;
    let (salt, rest) = bytes.split_at(SALT);
    let (nonce, rest) = rest.split_at(GCM_NONCE);
    let (tag, ciphertext) = rest.split_at(GCM_TAG);
    let key = derived.get((SealFormat::DotNet, password_index), salt, || {
        pbkdf2_sha256(password.as_bytes(), salt, ITERATIONS)
    });
    aes_256_gcm_open(&key, nonce, b"", ciphertext, tag).ok_or(Failure::Mismatch)
}
