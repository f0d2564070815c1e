//! Vault: the application's secrets, encrypted with keys that are separate for each context.
//!
//! Values of a few kilobytes can be stored at WorkOS (`create_object`). Anything else is encrypted here, with a data key
//! that Vault hands out and the application keeps only in encrypted form: [`Vault::encrypt`] and [`Vault::decrypt`].

#[cfg(feature = "server")]
mod blob;
#[cfg(feature = "server")]
mod cipher;

pub use crate::generated::models::{CreateDataKeyResponse, DecryptResponse};
pub use crate::generated::services::vault::*;
#[cfg(feature = "server")]
pub use blob::{DataKey, Layout, decrypt_blob, encrypt_blob};
#[cfg(feature = "server")]
pub use cipher::{DataKeyCacheOptions, VaultCipher};

#[cfg(feature = "server")]
use std::collections::BTreeMap;

#[cfg(feature = "server")]
use crate::error::Error;
#[cfg(feature = "server")]
use crate::secret::SecretBytes;

#[cfg(feature = "server")]
impl Vault<'_> {
    /// Encrypts bytes, of whatever length, with a fresh data key (`POST /vault/v1/keys/data-key`); the data itself is not
    /// sent. The result is base64 text that the SDKs for Node, Python, Kotlin and Ruby decrypt as well.
    ///
    /// `context` decides which key encrypts the data key, for example `organization_id`. `associated_data` must be the
    /// same when it is decrypted: the identifier of the record that holds the value, so that values cannot be swapped.
    /// An empty one binds to nothing.
    ///
    /// Beside the errors of the call: kind `decode` and code `data_key_malformed`.
    pub async fn encrypt(
        &self,
        data: impl AsRef<[u8]>,
        context: BTreeMap<String, String>,
        associated_data: &str,
    ) -> Result<String, Error> {
        self.cipher().encrypt(data.as_ref(), context, associated_data).await
    }

    /// Decrypts what [`encrypt`](Self::encrypt), or any official SDK, encrypted (`POST /vault/v1/keys/decrypt`). For text,
    /// see [`VaultCipher::decrypt_text`].
    ///
    /// Beside the errors of the call: kind `invalid_request` and code `blob_malformed`; kind `signature_mismatch` and
    /// code `blob_mismatch` if the associated data is another, or the text was altered.
    pub async fn decrypt(&self, encrypted: &str, associated_data: &str) -> Result<SecretBytes, Error> {
        self.cipher().decrypt(encrypted, associated_data).await
    }

    /// Encrypts and decrypts without keeping data keys.
    pub fn cipher(&self) -> VaultCipher {
        VaultCipher::new(self.client.clone(), None)
    }

    /// Encrypts and decrypts with data keys that are kept for a while: one call for many values. Keep it.
    pub fn cipher_with_cache(&self, options: DataKeyCacheOptions) -> VaultCipher {
        VaultCipher::new(self.client.clone(), Some(options))
    }
}
