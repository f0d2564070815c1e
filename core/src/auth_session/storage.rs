//! Where a device keeps the session.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::secret::Secret;
use crate::transport::BoxFuture;

/// Name of the record that holds the tokens.
pub const SESSION_RECORD: &str = "workos.session";
/// Name of the record that holds a sign-in whose callback has not come yet.
pub const PENDING_SIGN_IN_RECORD: &str = "workos.pending_sign_in";
/// Name of the record that says that a refresh has begun.
pub const PENDING_REFRESH_RECORD: &str = "workos.pending_refresh";

/// A storage is not waited for any longer: an app must not hang at its start.
const PATIENCE: Duration = Duration::from_secs(10);

/// Keeps a few short texts under names, encrypted and for this app only: Keychain on Apple's platforms, a file under a
/// key of the Keystore on Android. What it holds must not get into backups.
///
/// It may lose everything at any time, as such storages do when the lock screen or the system changes. It must not call
/// the [`AuthSession`](super::AuthSession) back.
pub trait Storage: Send + Sync + 'static {
    /// The text of a name; nothing if there is none.
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Secret>, StorageError>>;

    /// Keeps a text, in place of the one that was there.
    fn store<'a>(&'a self, name: &'a str, value: &'a Secret) -> BoxFuture<'a, Result<(), StorageError>>;

    /// Forgets a text. That there is none is no failure.
    fn remove<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), StorageError>>;
}

/// The storage cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct StorageError {
    /// The cause in words, without what is stored.
    pub message: String,
    /// It may work later: the device was not unlocked since it started, say. What is stored is then left alone.
    pub is_temporary: bool,
}

impl StorageError {
    /// What was stored is lost, such as when its key is gone. The message says why, in words.
    pub fn lost(message: impl Into<String>) -> Self {
        Self { message: message.into(), is_temporary: false }
    }

    /// The storage does not work at the moment. The message says why, in words.
    pub fn temporary(message: impl Into<String>) -> Self {
        Self { message: message.into(), is_temporary: true }
    }
}

/// A storage that is gone with the process: for tests, and for programs whose users sign in each time.
#[derive(Default)]
pub struct MemoryStorage {
    texts: Mutex<HashMap<String, Secret>>,
}

impl MemoryStorage {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// The names under which there is something, in order.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.texts().keys().cloned().collect();
        names.sort();
        names
    }

    fn texts(&self) -> std::sync::MutexGuard<'_, HashMap<String, Secret>> {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Storage for MemoryStorage {
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Secret>, StorageError>> {
        Box::pin(async move { Ok(self.texts().get(name).cloned()) })
    }

    fn store<'a>(&'a self, name: &'a str, value: &'a Secret) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            self.texts().insert(name.to_owned(), value.clone());
            Ok(())
        })
    }

    fn remove<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            self.texts().remove(name);
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryStorage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MemoryStorage").field("names", &self.names()).finish()
    }
}

/// A storage whose answers are waited for only so long.
pub(super) struct Records {
    storage: Arc<dyn Storage>,
}

impl Records {
    pub(super) fn new(storage: Arc<dyn Storage>) -> Self {
        Self { storage }
    }

    pub(super) async fn load(&self, name: &str) -> Result<Option<Secret>, StorageError> {
        patiently(self.storage.load(name)).await
    }

    pub(super) async fn store(&self, name: &str, value: &Secret) -> Result<(), StorageError> {
        patiently(self.storage.store(name, value)).await
    }

    pub(super) async fn remove(&self, name: &str) -> Result<(), StorageError> {
        patiently(self.storage.remove(name)).await
    }

    /// Removes every record but these, as far as that is possible; says whether it was.
    pub(super) async fn remove_all_but(&self, kept: &[&str]) -> bool {
        let mut is_clear = true;
        for name in [SESSION_RECORD, PENDING_SIGN_IN_RECORD, PENDING_REFRESH_RECORD] {
            if !kept.contains(&name) {
                is_clear &= self.remove(name).await.is_ok();
            }
        }
        is_clear
    }
}

async fn patiently<T>(answer: BoxFuture<'_, Result<T, StorageError>>) -> Result<T, StorageError> {
    let outcome = tokio::time::timeout(PATIENCE, answer)
        .await
        .unwrap_or_else(|_| Err(StorageError::temporary("the storage does not answer")));
    if let Err(error) = &outcome {
        tracing::warn!(%error, "the storage of the session fails");
    }
    outcome
}
