//! What servers seal and open with.

use std::num::NonZeroU32;

use aws_lc_rs::aead::{self, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{
    self, DecryptionContext, EncryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey,
    UnboundCipherKey,
};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::pbkdf2;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConstantTimeEq as _};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::secret::SecretBytes;

/// A key of 256 bits, overwritten when it is dropped.
pub(crate) type Key256 = Zeroizing<[u8; 32]>;
/// Length of the nonce of AES-GCM.
pub(crate) const GCM_NONCE: usize = 12;
/// Length of the tag of AES-GCM.
pub(crate) const GCM_TAG: usize = 16;

/// Fills bytes from the operating system's randomness.
pub(crate) fn fill_random(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|cause| {
        Error::new(ErrorKind::Unexpected, format!("the system gives no randomness: {cause}"))
    })
}

/// Encrypts in place with AES-256-GCM and gives the tag. A nonce must never meet the same key twice.
pub(crate) fn aes_256_gcm_seal(
    key: &[u8; 32],
    nonce: [u8; GCM_NONCE],
    associated_data: &[u8],
    text: &mut [u8],
) -> Option<[u8; GCM_TAG]> {
    let key = gcm_key(key)?;
    let nonce = Nonce::assume_unique_for_key(nonce);
    let tag = key.seal_in_place_separate_tag(nonce, Aad::from(associated_data), text).ok()?;
    tag.as_ref().try_into().ok()
}

/// Decrypts AES-256-GCM. Nothing if the tag does not fit: another key, other associated data, or changed bytes.
pub(crate) fn aes_256_gcm_open(
    key: &[u8; 32],
    nonce: &[u8],
    associated_data: &[u8],
    text: &[u8],
    tag: &[u8],
) -> Option<SecretBytes> {
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut plain = SecretBytes::from(vec![0; text.len()]);
    let key = gcm_key(key)?;
    key.open_separate_gather(nonce, Aad::from(associated_data), text, tag, plain.expose_mut()).ok()?;
    Some(plain)
}

fn gcm_key(key: &[u8; 32]) -> Option<LessSafeKey> {
    UnboundKey::new(&aead::AES_256_GCM, key).ok().map(LessSafeKey::new)
}

/// Encrypts with AES-CBC and PKCS #7 padding. A key of 32 bytes is AES-256, one of 16 AES-128.
pub(crate) fn aes_cbc_encrypt(key: &[u8], iv: [u8; 16], plain: &[u8]) -> Option<Vec<u8>> {
    let key = PaddedBlockEncryptingKey::cbc_pkcs7(cbc_key(key)?).ok()?;
    let mut text = Vec::with_capacity(plain.len() + 16);
    text.extend_from_slice(plain);
    key.less_safe_encrypt(&mut text, EncryptionContext::Iv128(FixedLength::from(iv))).ok()?;
    Some(text)
}

/// Decrypts AES-CBC with PKCS #7 padding. The text must have been authenticated before, or the padding leaks it.
pub(crate) fn aes_cbc_decrypt(key: &[u8], iv: [u8; 16], text: &[u8]) -> Option<SecretBytes> {
    let key = PaddedBlockDecryptingKey::cbc_pkcs7(cbc_key(key)?).ok()?;
    let mut plain = SecretBytes::from(text.to_vec());
    let context = DecryptionContext::Iv128(FixedLength::from(iv));
    let length = key.decrypt(plain.expose_mut(), context).ok()?.len();
    plain.expose_mut().truncate(length);
    Some(plain)
}

fn cbc_key(key: &[u8]) -> Option<UnboundCipherKey> {
    let algorithm = if key.len() == 32 { &cipher::AES_256 } else { &cipher::AES_128 };
    UnboundCipherKey::new(algorithm, key).ok()
}

/// A password that keys are derived from with PBKDF2, HMAC-SHA1 and one iteration: what the iron format does.
///
/// Taking the password in is done once, and the salt is hashed once for both halves of a key: with a single iteration, that
/// is most of what the derivation costs.
#[derive(Clone)]
pub(crate) struct QuickPassword(Hmac<Sha1>);

impl QuickPassword {
    pub(crate) fn new(password: &[u8]) -> Self {
        Self(Hmac::new_from_slice(password).expect("HMAC takes a key of any length"))
    }

    /// The key for a salt: the first iteration of each block is the block (RFC 8018, section 5.2).
    pub(crate) fn key(&self, salt: &[u8]) -> Key256 {
        let mut salted = self.0.clone();
        salted.update(salt);
        let mut key = Key256::default();
        for (number, block) in (1_u32..).zip(key.chunks_mut(Sha1::output_size())) {
            let output = salted.clone().chain_update(number.to_be_bytes()).finalize().into_bytes();
            block.copy_from_slice(&output[..block.len()]);
        }
        key
    }
}

/// PBKDF2 with HMAC-SHA256. Slow on purpose.
pub(crate) fn pbkdf2_sha256(password: &[u8], salt: &[u8], iterations: NonZeroU32) -> Key256 {
    let mut key = Zeroizing::new([0; 32]);
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, iterations, salt, password, &mut *key);
    key
}

/// HKDF with SHA-256 (RFC 5869), 256 bits.
pub(crate) fn hkdf_sha256(secret: &[u8], salt: &[u8], info: &[u8]) -> Option<Key256> {
    struct Length;
    impl KeyType for Length {
        fn len(&self) -> usize {
            32
        }
    }
    let mut key = Zeroizing::new([0; 32]);
    Salt::new(HKDF_SHA256, salt).extract(secret).expand(&[info], Length).ok()?.fill(&mut *key).ok()?;
    Some(key)
}

/// HMAC-SHA256 over the parts in their order.
pub(crate) fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut state = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        state.update(part);
    }
    state.finalize().into_bytes().into()
}

/// Whether two MACs are the same, in constant time: by words, because comparing one takes as long as comparing a byte.
pub(crate) fn macs_are_equal(left: &[u8; 32], right: &[u8; 32]) -> Choice {
    let words = |mac: &[u8; 32]| -> [u64; 4] {
        let mut words = [0; 4];
        for (word, bytes) in words.iter_mut().zip(mac.as_chunks().0) {
            *word = u64::from_ne_bytes(*bytes);
        }
        words
    };
    words(left)[..].ct_eq(&words(right))
}

/// SHA-256 of a password, as some formats use for their key.
pub(crate) fn sha256(text: &[u8]) -> Key256 {
    Zeroizing::new(Sha256::digest(text).into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_quick_key_is_that_of_pbkdf2(password in any::<Vec<u8>>(), salt in any::<Vec<u8>>()) {
            let mut expected = [0; 32];
            pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA1, NonZeroU32::MIN, &salt, &password, &mut expected);
            prop_assert_eq!(*QuickPassword::new(&password).key(&salt), expected);
        }
    }
}
