//! Encrypted values as text. Two layouts are about, and both are read:
//!
//! - A (Node, Python, Kotlin, Ruby; written here): nonce, tag, length, encrypted data key, ciphertext.
//! - B (Rust, Go, iOS): length, encrypted data key, nonce, ciphertext, tag.
//!
//! All in base64; the length is that of the encrypted data key, as LEB128; AES-256-GCM. The encrypted data key is outside
//! of what is authenticated, in both: associated data is what binds a value to its place.

use std::fmt;

use zeroize::Zeroizing;

use crate::crypto::{GCM_NONCE, GCM_TAG, aes_256_gcm_open, aes_256_gcm_seal, fill_random};
use crate::error::{Error, ErrorKind};
use crate::secret::SecretBytes;

/// What encrypted data keys begin with.
const MARK: &[u8] = b"WOS.EKM.v1\0";
/// A length of 32 bits takes at most as many bytes.
const MAX_LEB128: usize = 5;

/// How an encrypted value is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// That of the SDKs for Node, Python, Kotlin and Ruby.
    A,
    /// That of the SDKs for Rust, Go and iOS.
    B,
}

/// A data key with its encrypted form. Overwritten when it is dropped.
#[derive(Clone)]
pub struct DataKey {
    key: Zeroizing<[u8; 32]>,
    encrypted: Vec<u8>,
}

impl DataKey {
    /// From the base64 texts that Vault answers with.
    ///
    /// Fails with kind `decode` and code `data_key_malformed` if they are none, or the key has not 32 bytes.
    pub fn from_base64(data_key: &str, encrypted_keys: &str) -> Result<Self, Error> {
        let malformed = || {
            Error::new(ErrorKind::Decode, "the data key that Vault answered with is not understood")
                .with_code("data_key_malformed")
        };
        let bytes = Zeroizing::new(decode(data_key).ok_or_else(malformed)?);
        let key = Zeroizing::new(<[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| malformed())?);
        let encrypted =
            decode(encrypted_keys).filter(|encrypted| !encrypted.is_empty()).ok_or_else(malformed)?;
        Ok(Self { key, encrypted })
    }
}

/// Does not show the key.
impl fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DataKey").finish_non_exhaustive()
    }
}

/// Encrypts bytes with a data key, in layout A.
pub fn encrypt_blob(data: &[u8], key: &DataKey, associated_data: &str) -> Result<String, Error> {
    let mut nonce = [0; GCM_NONCE];
    fill_random(&mut nonce)?;
    encrypt_blob_with_nonce(data, key, associated_data, nonce)
}

fn encrypt_blob_with_nonce(
    data: &[u8],
    key: &DataKey,
    associated_data: &str,
    nonce: [u8; GCM_NONCE],
) -> Result<String, Error> {
    let length = leb128(key.encrypted.len());
    let head = GCM_NONCE + GCM_TAG + length.len() + key.encrypted.len();
    let mut blob = Vec::with_capacity(head + data.len());
    blob.extend_from_slice(&nonce);
    blob.extend_from_slice(&[0; GCM_TAG]);
    blob.extend_from_slice(&length);
    blob.extend_from_slice(&key.encrypted);
    blob.extend_from_slice(data);
    let tag = aes_256_gcm_seal(&key.key, nonce, associated_data.as_bytes(), &mut blob[head..])
        .ok_or_else(|| Error::new(ErrorKind::Unexpected, "the value could not be encrypted"))?;
    blob[GCM_NONCE..GCM_NONCE + GCM_TAG].copy_from_slice(&tag);
    Ok(base64_simd::STANDARD.encode_to_string(&blob))
}

/// Decrypts a value with its data key. Errors as in [`Vault::decrypt`](super::Vault::decrypt).
pub fn decrypt_blob(encrypted: &str, key: &DataKey, associated_data: &str) -> Result<SecretBytes, Error> {
    Blob::parse(encrypted)?.open(key, associated_data)
}

/// An encrypted value, taken apart in every way that it can be read.
pub(super) struct Blob {
    bytes: Vec<u8>,
    readings: Vec<Reading>,
}

/// Where the parts stand.
struct Reading {
    layout: Layout,
    keys: std::ops::Range<usize>,
}

impl Blob {
    pub(super) fn parse(encrypted: &str) -> Result<Self, Error> {
        let malformed = || {
            Error::new(ErrorKind::InvalidRequest, "this is no value that Vault encrypted")
                .with_code("blob_malformed")
        };
        let bytes = decode(encrypted.trim()).ok_or_else(malformed)?;
        let a = keys_at(&bytes, GCM_NONCE + GCM_TAG).map(|keys| Reading { layout: Layout::A, keys });
        let b = keys_at(&bytes, 0)
            .filter(|keys| bytes.len() - keys.end >= GCM_NONCE + GCM_TAG)
            .map(|keys| Reading { layout: Layout::B, keys });
        let mut readings: Vec<Reading> = a.into_iter().chain(b).collect();
        // The mark decides; without it both are tried, and the tag decides.
        let is_marked = |reading: &Reading| bytes[reading.keys.clone()].starts_with(MARK);
        if readings.iter().any(is_marked) {
            readings.retain(is_marked);
        }
        if readings.is_empty() {
            return Err(malformed());
        }
        Ok(Self { bytes, readings })
    }

    /// The encrypted data keys that the value may need, in base64, the likely one first.
    pub(super) fn encrypted_keys(&self) -> impl Iterator<Item = String> + '_ {
        self.readings
            .iter()
            .map(|reading| base64_simd::STANDARD.encode_to_string(&self.bytes[reading.keys.clone()]))
    }

    pub(super) fn open(&self, key: &DataKey, associated_data: &str) -> Result<SecretBytes, Error> {
        let open = |reading: &Reading| {
            let (nonce, text, tag) = self.parts(reading);
            aes_256_gcm_open(&key.key, nonce, associated_data.as_bytes(), text, tag)
        };
        self.readings.iter().find_map(open).ok_or_else(|| {
            let message = "the value does not decrypt: it was altered, or the associated data is not that of its encryption";
            Error::new(ErrorKind::SignatureMismatch, message).with_code("blob_mismatch")
        })
    }

    fn parts(&self, reading: &Reading) -> (&[u8], &[u8], &[u8]) {
        let after = &self.bytes[reading.keys.end..];
        match reading.layout {
            Layout::A => {
                let (nonce, tag) = self.bytes[..GCM_NONCE + GCM_TAG].split_at(GCM_NONCE);
                (nonce, after, tag)
            }
            Layout::B => {
                let (nonce, rest) = after.split_at(GCM_NONCE);
                let (text, tag) = rest.split_at(rest.len() - GCM_TAG);
                (nonce, text, tag)
            }
        }
    }
}

/// Where the encrypted data key stands if its length stands at `start`.
fn keys_at(bytes: &[u8], start: usize) -> Option<std::ops::Range<usize>> {
    let mut length = 0_u64;
    for (index, byte) in bytes.get(start..)?.iter().take(MAX_LEB128).enumerate() {
        length |= u64::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            let from = start + index + 1;
            let to = from.checked_add(usize::try_from(length).ok()?)?;
            return (length > 0 && length <= u64::from(u32::MAX) && to <= bytes.len()).then_some(from..to);
        }
    }
    None
}

fn leb128(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(MAX_LEB128);
    loop {
        let group = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(group);
            return bytes;
        }
        bytes.push(group | 0x80);
    }
}

fn decode(text: &str) -> Option<Vec<u8>> {
    base64_simd::STANDARD.decode_to_vec(text).ok()
}

#[cfg(test)]
#[path = "blob_tests.rs"]
mod tests;
