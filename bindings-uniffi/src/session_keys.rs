//! The public keys that access tokens are verified with.

use std::sync::Arc;

use workos_kit::{
    WorkOS,
    session::{KeySource, SessionKeys},
};

use crate::{cancellation::Cancellation, client::NativeClient, failure::Outcome, runtime, tokens::source};

/// The keys of one source, as all clients of the process share them.
#[derive(uniffi::Object)]
pub struct NativeSessionKeys {
    client: WorkOS,
    source: KeySource,
}

#[uniffi::export]
impl NativeClient {
    /// The keys of `environment` or `authkit`.
    pub fn session_keys(&self, keys: &str) -> Outcome<Arc<NativeSessionKeys>> {
        Ok(Arc::new(NativeSessionKeys { client: self.inner.clone(), source: source(keys)? }))
    }
}

#[uniffi::export]
impl NativeSessionKeys {
    /// Fetches the keys unless they are there and young.
    pub async fn warm_up(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<()> {
        let (client, source) = (self.client.clone(), self.source);
        runtime::run(cancellation, async move {
            Ok(client.user_management().session_keys().from_source(source).warm_up().await?)
        })
        .await
    }

    /// Whether the keys are missing or old.
    pub fn needs_refresh(&self) -> Outcome<bool> {
        Ok(self.keys().needs_refresh()?)
    }

    /// Takes keys from a JSON Web Key Set, as if they had been fetched now.
    pub fn preload(&self, json: &str) -> Outcome<()> {
        Ok(self.keys().preload(json)?)
    }

    /// Takes keys from a JSON Web Key Set and never fetches any.
    pub fn pin(&self, json: &str) -> Outcome<()> {
        Ok(self.keys().pin(json)?)
    }

    /// The keys as JSON text.
    pub fn to_json(&self) -> Outcome<Option<String>> {
        Ok(self.keys().to_json()?)
    }

    /// Identifiers of the keys.
    pub fn key_ids(&self) -> Outcome<Vec<String>> {
        Ok(self.keys().key_ids()?)
    }
}

impl NativeSessionKeys {
    fn keys(&self) -> SessionKeys<'_> {
        self.client.user_management().session_keys().from_source(self.source)
    }
}
