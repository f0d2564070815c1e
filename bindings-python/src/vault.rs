//! Local encryption with Vault's data keys, and signing in on a device.

use std::{collections::BTreeMap, num::NonZeroUsize};

use pyo3::{
    Py, PyAny, PyResult, Python,
    pybacked::{PyBackedBytes, PyBackedStr},
    pyclass, pyfunction, pymethods,
    types::PyBytes,
};
use workos_kit::{
    Error, ErrorKind,
    vault::{DataKey, DataKeyCacheOptions, VaultCipher, decrypt_blob, encrypt_blob},
};

use crate::{
    arguments::duration,
    client::Client,
    error::{guarded, outcome},
    jobs::{Job, plain},
    per_process::PerProcess,
};

/// How data keys are kept, in this order: how many, for how many seconds, for how many values.
type Keeping = (usize, f64, u32);

/// Encrypts and decrypts with data keys from Vault.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Cipher {
    client: Py<Client>,
    options: Option<DataKeyCacheOptions>,
    cipher: PerProcess<VaultCipher>,
}

#[pymethods]
impl Cipher {
    /// Without keeping data keys, or with; or an error value.
    #[staticmethod]
    #[pyo3(signature = (client, keeping))]
    fn create(py: Python<'_>, client: Py<Client>, keeping: Option<Keeping>) -> PyResult<Py<PyAny>> {
        let create = || {
            let options = keeping.map(cache_options).transpose()?;
            let cipher = PerProcess::new(new_cipher(client.get(), options));
            Ok(Self { client, options, cipher })
        };
        outcome(py, guarded(create))
    }

    /// Encrypts bytes: base64 text. They stay where Python has them, which cannot change them.
    fn encrypt(
        &self,
        data: PyBackedBytes,
        context: BTreeMap<String, String>,
        associated_data: String,
    ) -> Job {
        let cipher = self.own();
        Job::new(async move { cipher.encrypt(&data, context, &associated_data).await }, |py, text| {
            plain(py, text)
        })
    }

    /// Decrypts base64 text: bytes.
    fn decrypt(&self, encrypted: PyBackedStr, associated_data: String) -> Job {
        let cipher = self.own();
        let work = async move { cipher.decrypt(&encrypted, &associated_data).await };
        Job::new(work, |py, data| plain(py, PyBytes::new(py, data.expose())))
    }
}

impl Cipher {
    fn own(&self) -> VaultCipher {
        self.cipher.get(|| new_cipher(self.client.get(), self.options)).clone()
    }
}

fn new_cipher(client: &Client, options: Option<DataKeyCacheOptions>) -> VaultCipher {
    let vault = client.shared().vault();
    options.map_or_else(|| vault.cipher(), |options| vault.cipher_with_cache(options))
}

/// Encrypts bytes with a data key as Vault answers it; or an error value.
#[pyfunction]
pub(crate) fn encrypt_with_data_key(
    py: Python<'_>,
    data: &[u8],
    data_key: &str,
    encrypted_keys: &str,
    associated_data: &str,
) -> PyResult<Py<PyAny>> {
    let encrypt = || encrypt_blob(data, &DataKey::from_base64(data_key, encrypted_keys)?, associated_data);
    outcome(py, py.detach(|| guarded(encrypt)))
}

/// Decrypts base64 text with its data key; or an error value.
#[pyfunction]
pub(crate) fn decrypt_with_data_key(
    py: Python<'_>,
    encrypted: &str,
    data_key: &str,
    encrypted_keys: &str,
    associated_data: &str,
) -> PyResult<Py<PyAny>> {
    let decrypt =
        || decrypt_blob(encrypted, &DataKey::from_base64(data_key, encrypted_keys)?, associated_data);
    let plain = py.detach(|| guarded(decrypt));
    outcome(py, plain.map(|plain| PyBytes::new(py, plain.expose())))
}

fn cache_options((capacity, lifetime, max_uses): Keeping) -> Result<DataKeyCacheOptions, Error> {
    let capacity = NonZeroUsize::new(capacity)
        .ok_or_else(|| Error::new(ErrorKind::InvalidRequest, "the capacity must be at least 1"))?;
    Ok(DataKeyCacheOptions::new().capacity(capacity).lifetime(duration(lifetime)?).max_uses(max_uses))
}
