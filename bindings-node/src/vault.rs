//! Local encryption with data keys from Vault.

use std::collections::{BTreeMap, HashMap};
use std::num::NonZeroUsize;
use std::time::Duration;

use napi::bindgen_prelude::{Buffer, Either, Env, Object, Result};
use napi_derive::napi;
use workos_kit::{
    SecretBytes,
    vault::{DataKeyCacheOptions, VaultCipher},
};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::promises::Answer;
use crate::runtime;

/// How data keys are kept. What is absent keeps its default.
#[napi(object, object_to_js = false)]
pub struct DataKeyCacheSettings {
    /// How many keys are kept for each direction.
    pub capacity: Option<u32>,
    /// How long a key is kept, in milliseconds.
    pub lifetime: Option<f64>,
    /// How many values are encrypted with one key.
    pub max_uses: Option<u32>,
}

/// Encrypts and decrypts values.
#[napi]
pub struct Cipher {
    inner: VaultCipher,
}

#[napi]
impl Client {
    /// A cipher, with a cache of data keys if settings are given.
    #[napi(catch_unwind)]
    pub fn cipher(&self, cache: Option<DataKeyCacheSettings>) -> Cipher {
        let vault = self.inner.vault();
        let inner = match cache {
            None => vault.cipher(),
            Some(settings) => {
                let mut options = DataKeyCacheOptions::new();
                if let Some(capacity) = settings.capacity.and_then(|capacity| usize::try_from(capacity).ok())
                {
                    options = options.capacity(NonZeroUsize::new(capacity).unwrap_or(NonZeroUsize::MIN));
                }
                if let Some(lifetime) = settings.lifetime {
                    options = options.lifetime(
                        Duration::try_from_secs_f64(lifetime / 1000.0).unwrap_or(Duration::from_secs(86_400)),
                    );
                }
                if let Some(max_uses) = settings.max_uses {
                    options = options.max_uses(max_uses);
                }
                vault.cipher_with_cache(options)
            }
        };
        Cipher { inner }
    }
}

#[napi]
impl Cipher {
    /// Encrypts text or bytes. The promise is fulfilled with base64 text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn encrypt<'env>(
        &self,
        env: &'env Env,
        data: Either<String, Buffer>,
        context: HashMap<String, String>,
        associated_data: String,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let cipher = self.inner.clone();
        // Taken over now: JavaScript can change its bytes while this works.
        let data = match data {
            Either::A(text) => text.into_bytes(),
            Either::B(bytes) => bytes.to_vec(),
        };
        let data = SecretBytes::from(data);
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let context = BTreeMap::from_iter(context);
            Ok(Answer::plain(cipher.encrypt(data.expose(), context, &associated_data).await?))
        })
    }

    /// Decrypts a text. The promise is fulfilled with it, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn decrypt_text<'env>(
        &self,
        env: &'env Env,
        encrypted: String,
        associated_data: String,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let cipher = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            Ok(Answer::plain(cipher.decrypt_text(&encrypted, &associated_data).await?.expose().to_owned()))
        })
    }

    /// Decrypts bytes. The promise is fulfilled with them, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<Uint8Array | Failure>")]
    pub fn decrypt<'env>(
        &self,
        env: &'env Env,
        encrypted: String,
        associated_data: String,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let cipher = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            Ok(Answer::Bytes(cipher.decrypt(&encrypted, &associated_data).await?.expose().to_vec()))
        })
    }
}
