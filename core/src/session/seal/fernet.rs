//! Fernet: Python.
//!
//! Version 0x80, time in seconds (8 bytes, big-endian), initialization vector, AES-128-CBC, HMAC-SHA256 over all of that.
//! The key is the password decoded: 16 bytes for the HMAC, 16 for AES. The official SDK checks no age, so neither is it
//! checked here: the tokens inside have their own.

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::{Failure, Opened};
use crate::crypto::{aes_cbc_decrypt, hmac_sha256, macs_are_equal};

/// Version and four zero bytes of the time, until the year 2106.
pub(super) const PREFIX: &str = "gAAAA";
const VERSION: u8 = 0x80;
const HEADER: usize = 1 + 8;
const IV: usize = 16;
const MAC: usize = 32;

/// Cookies lose their padding in some frameworks.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

pub(super) fn open(sealed: &str, password: &str) -> Opened {
    let token = BASE64.decode(sealed).map_err(|_| Failure::Malformed)?;
    if token.first() != Some(&VERSION) || token.len() < HEADER + IV + 16 + MAC {
        return Err(Failure::Malformed);
    }
    let key = Zeroizing::new(BASE64.decode(password).map_err(|_| Failure::Mismatch)?);
    let Some((signing_key, encryption_key)) = key.split_at_checked(16).filter(|(_, rest)| rest.len() == 16)
    else {
        return Err(Failure::Mismatch);
    };
    let (signed, mac) = token.split_at(token.len() - MAC);
    let mac = mac.try_into().map_err(|_| Failure::Malformed)?;
    if !bool::from(macs_are_equal(&hmac_sha256(signing_key, &[signed]), mac)) {
        return Err(Failure::Mismatch);
    }
    let (iv, ciphertext) = signed[HEADER..].split_at(IV);
    let iv = iv.try_into().map_err(|_| Failure::Malformed)?;
    aes_cbc_decrypt(encryption_key, iv, ciphertext).ok_or(Failure::Mismatch)
}
