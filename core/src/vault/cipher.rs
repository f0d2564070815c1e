//! Encryption with data keys from Vault, and the data keys that are kept.

use std::collections::BTreeMap;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use lru::LruCache;
use tokio::time::Instant;

use super::blob::{Blob, DataKey, encrypt_blob};
use super::{CreateDataKeyParams, DecryptDataKeyParams};
use crate::client::WorkOS;
use crate::error::{Error, ErrorKind};
use crate::secret::{Secret, SecretBytes};

/// How data keys are kept.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct DataKeyCacheOptions {
    capacity: NonZeroUsize,
    lifetime: Duration,
    max_uses: u32,
}

impl Default for DataKeyCacheOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DataKeyCacheOptions {
    /// 100 keys for encryption and as many for decryption, each for five minutes and 10,000 values.
    pub fn new() -> Self {
        Self {
            capacity: NonZeroUsize::new(100).unwrap_or(NonZeroUsize::MIN),
            lifetime: Duration::from_secs(300),
            max_uses: 10_000,
        }
    }

    /// How many keys are kept for each direction.
    pub fn capacity(mut self, capacity: NonZeroUsize) -> Self {
        self.capacity = capacity;
        self
    }

    /// How long a key is kept. A context whose access was withdrawn stays readable for as long.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// How many values are encrypted with one key.
    pub fn max_uses(mut self, max_uses: u32) -> Self {
        self.max_uses = max_uses;
        self
    }
}

/// Encrypts and decrypts values of any length in this process, with data keys from Vault. A clone shares the keys.
#[derive(Clone)]
pub struct VaultCipher {
    client: WorkOS,
    cache: Option<Arc<Cache>>,
}

struct Cache {
    options: DataKeyCacheOptions,
    /// By context.
    encrypting: Mutex<LruCache<BTreeMap<String, String>, Kept>>,
    /// By encrypted data key.
    decrypting: Mutex<LruCache<String, Kept>>,
}

struct Kept {
    key: Arc<DataKey>,
    until: Instant,
    uses: u32,
}

impl VaultCipher {
    pub(super) fn new(client: WorkOS, options: Option<DataKeyCacheOptions>) -> Self {
        let cache = options.map(|options| {
            let store = || LruCache::new(options.capacity);
            Arc::new(Cache {
                options,
                encrypting: Mutex::new(store()),
                decrypting: Mutex::new(LruCache::new(options.capacity)),
            })
        });
        Self { client, cache }
    }

    /// Encrypts bytes: see [`Vault::encrypt`](super::Vault::encrypt).
    pub async fn encrypt(
        &self,
        data: &[u8],
        context: BTreeMap<String, String>,
        associated_data: &str,
    ) -> Result<String, Error> {
        if let Some(key) = self.cache.as_ref().and_then(|cache| cache.encrypting_key(&context)) {
            return encrypt_blob(data, &key, associated_data);
        }
        let response = self.client.vault().create_data_key(CreateDataKeyParams::new(context.clone())).await?;
        let key = Arc::new(DataKey::from_base64(response.data_key.expose(), &response.encrypted_keys)?);
        if let Some(cache) = &self.cache {
            cache.keep_encrypting(context, &key);
        }
        encrypt_blob(data, &key, associated_data)
    }

    /// Decrypts bytes: see [`Vault::decrypt`](super::Vault::decrypt).
    pub async fn decrypt(&self, encrypted: &str, associated_data: &str) -> Result<SecretBytes, Error> {
        let blob = Blob::parse(encrypted)?;
        let mut refused = None;
        for encrypted_keys in blob.encrypted_keys() {
            let opened = match self.decrypting_key(&encrypted_keys).await {
                Ok(key) => blob.open(&key, associated_data),
                Err(error) => Err(error),
            };
            match opened {
                Ok(plain) => return Ok(plain),
                // The value can be read in two ways, and this was the wrong one.
                Err(error) if is_about_the_value(&error) => refused = refused.or(Some(error)),
                Err(error) => return Err(error),
            }
        }
        Err(refused
            .unwrap_or_else(|| Error::new(ErrorKind::Unexpected, "an encrypted value without a reading")))
    }

    /// Decrypts a text.
    ///
    /// Errors as in [`Vault::decrypt`](super::Vault::decrypt), and kind `decode` with code `value_not_text` if the value
    /// is no UTF-8.
    pub async fn decrypt_text(&self, encrypted: &str, associated_data: &str) -> Result<Secret, Error> {
        let plain = self.decrypt(encrypted, associated_data).await?;
        plain.into_text().map_err(|_| {
            Error::new(ErrorKind::Decode, "the value is no text: decrypt it as bytes")
                .with_code("value_not_text")
        })
    }

    async fn decrypting_key(&self, encrypted_keys: &str) -> Result<Arc<DataKey>, Error> {
        if let Some(key) = self.cache.as_ref().and_then(|cache| cache.decrypting_key(encrypted_keys)) {
            return Ok(key);
        }
        let response =
            self.client.vault().decrypt_data_key(DecryptDataKeyParams::new(encrypted_keys)).await?;
        let key = Arc::new(DataKey::from_base64(response.data_key.expose(), encrypted_keys)?);
        if let Some(cache) = &self.cache {
            cache.keep_decrypting(encrypted_keys, &key);
        }
        Ok(key)
    }
}

fn is_about_the_value(error: &Error) -> bool {
    use ErrorKind::{InvalidRequest, NotFound, SignatureMismatch};
    matches!(error.kind(), InvalidRequest | NotFound | SignatureMismatch)
}

impl Cache {
    fn encrypting_key(&self, context: &BTreeMap<String, String>) -> Option<Arc<DataKey>> {
        let mut keys = lock(&self.encrypting);
        let kept = keys.get_mut(context)?;
        if kept.until > Instant::now() && kept.uses < self.options.max_uses {
            kept.uses += 1;
            return Some(kept.key.clone());
        }
        keys.pop(context);
        None
    }

    fn keep_encrypting(&self, context: BTreeMap<String, String>, key: &Arc<DataKey>) {
        lock(&self.encrypting).put(context, self.kept(key));
    }

    fn decrypting_key(&self, encrypted_keys: &str) -> Option<Arc<DataKey>> {
        let mut keys = lock(&self.decrypting);
        let kept = keys.get(encrypted_keys)?;
        if kept.until > Instant::now() {
            return Some(kept.key.clone());
        }
        keys.pop(encrypted_keys);
        None
    }

    fn keep_decrypting(&self, encrypted_keys: &str, key: &Arc<DataKey>) {
        lock(&self.decrypting).put(encrypted_keys.to_owned(), self.kept(key));
    }

    fn kept(&self, key: &Arc<DataKey>) -> Kept {
        Kept { key: key.clone(), until: Instant::now() + self.options.lifetime, uses: 1 }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shows how many keys are kept, and none of them.
impl fmt::Debug for VaultCipher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept =
            self.cache.as_ref().map(|cache| lock(&cache.encrypting).len() + lock(&cache.decrypting).len());
        formatter.debug_struct("VaultCipher").field("kept", &kept).finish_non_exhaustive()
    }
}
