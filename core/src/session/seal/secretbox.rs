//! PHP: libsodium's secretbox (XSalsa20 and Poly1305), base64 of nonce and box. The key is the base64 of 32 bytes.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use crypto_secretbox::aead::{AeadInPlace as _, KeyInit as _};
use crypto_secretbox::{Key, Nonce, Tag, XSalsa20Poly1305};
use zeroize::Zeroizing;

use super::derived::parts_of;
use super::{Failure, Opened};
use crate::secret::SecretBytes;

const NONCE: usize = 24;
const TAG: usize = 16;

pub(super) fn open(sealed: &str, password: &str) -> Opened {
    let bytes = parts_of(sealed, NONCE + TAG)?;
    let key = Zeroizing::new(BASE64_STANDARD.decode(password).map_err(|_| Failure::Mismatch)?);
    if key.len() != 32 {
        return Err(Failure::Mismatch);
    }
    let (nonce, rest) = bytes.split_at(NONCE);
    let (tag, ciphertext) = rest.split_at(TAG);
    let mut plain = SecretBytes::from(ciphertext.to_vec());
    XSalsa20Poly1305::new(Key::from_slice(&key))
        .decrypt_in_place_detached(Nonce::from_slice(nonce), b"", plain.expose_mut(), Tag::from_slice(tag))
        .map_err(|_| Failure::Mismatch)?;
    Ok(plain)
}
