//! Local encryption with data keys from Vault.

use std::{
    collections::{BTreeMap, HashMap},
    num::NonZeroUsize,
    sync::Arc,
};

use workos_kit::{
    SecretBytes,
    vault::{DataKeyCacheOptions, VaultCipher},
};

use crate::{cancellation::Cancellation, client::NativeClient, failure::Outcome, runtime, time::duration};

/// How data keys are kept. What is absent keeps its default.
#[derive(Default, uniffi::Record)]
pub struct DataKeyCacheSettings {
    /// How many keys are kept for each direction.
    #[uniffi(default = None)]
    pub capacity: Option<u32>,
    /// How long a key is kept, in milliseconds.
    #[uniffi(default = None)]
    pub lifetime: Option<i64>,
    /// How many values are encrypted with one key.
    #[uniffi(default = None)]
    pub max_uses: Option<u32>,
}

/// Encrypts and decrypts values.
#[derive(uniffi::Object)]
pub struct NativeVaultCipher {
    inner: VaultCipher,
}

#[uniffi::export]
impl NativeClient {
    /// A cipher, with a cache of data keys if settings are given.
    pub fn vault_cipher(&self, cache: Option<DataKeyCacheSettings>) -> Outcome<Arc<NativeVaultCipher>> {
        let vault = self.inner.vault();
        let inner = match cache {
            None => vault.cipher(),
            Some(settings) => {
                let mut options = DataKeyCacheOptions::new();
                if let Some(capacity) = settings.capacity {
                    let capacity = usize::try_from(capacity).unwrap_or(usize::MAX);
                    options = options.capacity(NonZeroUsize::new(capacity).unwrap_or(NonZeroUsize::MIN));
                }
                if let Some(lifetime) = settings.lifetime {
                    options = options.lifetime(duration("lifetime", lifetime)?);
                }
                if let Some(max_uses) = settings.max_uses {
                    options = options.max_uses(max_uses);
                }
                vault.cipher_with_cache(options)
            }
        };
        Ok(Arc::new(NativeVaultCipher { inner }))
    }
}

#[uniffi::export]
impl NativeVaultCipher {
    /// Encrypts bytes; gives base64 text.
    pub async fn encrypt(
        &self,
        data: Vec<u8>,
        context: HashMap<String, String>,
        associated_data: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<String> {
        let cipher = self.inner.clone();
        let data = SecretBytes::from(data);
        runtime::run(cancellation, async move {
            Ok(cipher.encrypt(data.expose(), BTreeMap::from_iter(context), &associated_data).await?)
        })
        .await
    }

    /// Decrypts bytes.
    pub async fn decrypt(
        &self,
        encrypted: String,
        associated_data: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<Vec<u8>> {
        let cipher = self.inner.clone();
        runtime::run(cancellation, async move {
            Ok(cipher.decrypt(&encrypted, &associated_data).await?.expose().to_vec())
        })
        .await
    }

    /// Decrypts text. Fails if the bytes are none.
    pub async fn decrypt_text(
        &self,
        encrypted: String,
        associated_data: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<String> {
        let cipher = self.inner.clone();
        runtime::run(cancellation, async move {
            Ok(cipher.decrypt_text(&encrypted, &associated_data).await?.expose().to_owned())
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use workos_emulator::Fault;

    use super::*;
    use crate::testing::{block_on, client, emulator, vectors};

    #[test]
    fn a_value_comes_back_and_a_data_key_is_kept() {
        block_on(async {
            let emulator = emulator().await;
            let cipher = client(&emulator).vault_cipher(Some(DataKeyCacheSettings::default())).unwrap();
            let context = HashMap::from([("organization".to_owned(), "org_1".to_owned())]);
            for text in ["first", "zweiter – ключ"] {
                let encrypted = cipher
                    .encrypt(text.as_bytes().to_vec(), context.clone(), "record:1".to_owned(), None)
                    .await
                    .unwrap();
                let same = cipher.decrypt_text(encrypted.clone(), "record:1".to_owned(), None).await;
                assert_eq!(same.unwrap(), text);
                let other = cipher.decrypt(encrypted, "record:2".to_owned(), None).await.unwrap_err();
                assert_eq!(other.failure().code.as_deref(), Some("blob_mismatch"));
            }
            assert_eq!(emulator.ledger().of("vault.create_data_key").len(), 1);
        });
    }

    #[test]
    fn blobs_of_the_official_sdks_are_read_or_refused() {
        block_on(async {
            let emulator = emulator().await;
            for case in vectors("vault") {
                let input = &case["input"];
                let answer = serde_json::json!({"data_key": input["data_key"], "id": "key_1"});
                emulator.control().clear_faults();
                let fault = Fault::on("vault.decrypt_data_key").always().body(answer);
                emulator.control().fault(fault).unwrap();
                let cipher = client(&emulator).vault_cipher(None).unwrap();
                let text = |name: &str| input[name].as_str().unwrap().to_owned();
                let decrypted = cipher.decrypt_text(text("blob"), text("associated_data"), None).await;
                match decrypted {
                    Ok(plaintext) => {
                        assert_eq!(case["expect"]["plaintext"], plaintext, "{}", case["name"]);
                    }
                    Err(error) => {
                        let code = error.failure().code.clone().unwrap_or_default();
                        assert_eq!(case["expect"]["code"], code, "{}", case["name"]);
                    }
                }
            }
        });
    }
}
