//! One exchange of a refresh token for all who ask for it.
//!
//! A refresh token works once. Requests of one browser arrive together and carry the same one, so whoever comes first
//! exchanges it and the others share what came out: while it is under way, and for half a minute after that, because
//! requests that the browser sent before it received the new cookie still carry the old token.
//!
//! The exchange is a task of its own: a caller that goes away does not end it. No lock is held while anything waits.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;
use tokio::time::Instant;

use super::data::SessionData;
use crate::client::WorkOS;
use crate::error::Error;

/// How long late arrivals are given what came out of an exchange.
pub const RESULT_LIFETIME: Duration = Duration::from_secs(30);
/// No wish of the server to be left alone is heard for longer.
const LONGEST_COOL_DOWN: Duration = Duration::from_secs(10);
/// With more results than this, those that are over are removed.
const SWEEP_FROM: usize = 1024;

/// All exchanges of the process. Replaced as a whole after a `fork`, because another thread can have held the lock.
static REGISTRY: LazyLock<ArcSwap<Registry>> = LazyLock::new(ArcSwap::default);

/// What came out of an exchange, shared by all who waited.
#[derive(Clone, Debug)]
pub(crate) enum Exchanged {
    /// The new tokens, and the organization that was asked for.
    Renewed { session: Arc<SessionData>, organization_id: Option<String> },
    /// There are no new tokens.
    Failed(Arc<Error>),
    /// The exchange ended without saying anything: its runtime was shut down, or it panicked.
    Lost,
    /// It takes longer than the caller wants to wait.
    Pending,
}

/// What identifies an exchange: the digest of the token and of the server it is for, so that no token is kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key([u8; 32]);

impl Key {
    pub(crate) fn of(workos: &WorkOS, refresh_token: &str) -> Self {
        let configuration = workos.configuration();
        let client_id = configuration.client_id.as_deref().unwrap_or_default();
        let mut digest = Sha256::new();
        for part in [&configuration.base_url, client_id, refresh_token] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        Self(digest.finalize().into())
    }

    /// In hexadecimal, for coordinators.
    #[cfg(feature = "server")]
    pub(super) fn to_text(self) -> String {
        hex_simd::encode_to_string(self.0, hex_simd::AsciiCase::Lower)
    }
}

#[derive(Default)]
struct Registry(Mutex<HashMap<Key, Entry>>);

enum Entry {
    Flying(watch::Receiver<Option<Exchanged>>),
    Landed { exchanged: Exchanged, until: Instant },
}

impl Registry {
    fn entries(&self) -> MutexGuard<'_, HashMap<Key, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn land(&self, key: Key, exchanged: &Exchanged) {
        let now = Instant::now();
        let keep = match exchanged {
            Exchanged::Renewed { .. } => RESULT_LIFETIME,
            // A session that has ended does not begin again.
            Exchanged::Failed(error) if super::exchange::is_final(error) => RESULT_LIFETIME,
            // Everybody would be refused again until then.
            Exchanged::Failed(error) => error.retry_after().unwrap_or_default().min(LONGEST_COOL_DOWN),
            Exchanged::Lost | Exchanged::Pending => Duration::ZERO,
        };
        let mut entries = self.entries();
        if entries.len() >= SWEEP_FROM {
            entries.retain(|_, entry| !matches!(entry, Entry::Landed { until, .. } if *until <= now));
        }
        if keep.is_zero() {
            entries.remove(&key);
        } else {
            entries.insert(key, Entry::Landed { exchanged: exchanged.clone(), until: now + keep });
        }
    }
}

/// What comes out of the exchange that `start` describes, unless one for the same key is under way or was a moment ago.
/// Waits for `patience` at most.
pub(crate) async fn exchange<F>(key: Key, patience: Duration, start: impl FnOnce() -> F) -> Exchanged
where
    F: Future<Output = Result<(SessionData, Option<String>), Error>> + Send + 'static,
{
    let registry = REGISTRY.load_full();
    let mut receiver = {
        let mut entries = registry.entries();
        match entries.get(&key) {
            Some(Entry::Landed { exchanged, until }) if *until > Instant::now() => return exchanged.clone(),
            Some(Entry::Flying(receiver)) if receiver.has_changed().is_ok() => receiver.clone(),
            _ => {
                let (sender, receiver) = watch::channel(None);
                entries.insert(key, Entry::Flying(receiver.clone()));
                let flight = Flight { registry: registry.clone(), key, sender };
                let exchange = start();
                tokio::spawn(flight.carry(exchange));
                receiver
            }
        }
    };
    let landed = receiver.wait_for(Option::is_some);
    match tokio::time::timeout(patience, landed).await {
        Ok(Ok(exchanged)) => exchanged.clone().unwrap_or(Exchanged::Lost),
        Ok(Err(_)) => Exchanged::Lost,
        Err(_) => Exchanged::Pending,
    }
}

/// An exchange under way. If it is dropped before it landed, those who wait learn that it is lost.
struct Flight {
    registry: Arc<Registry>,
    key: Key,
    sender: watch::Sender<Option<Exchanged>>,
}

impl Flight {
    async fn carry(self, exchange: impl Future<Output = Result<(SessionData, Option<String>), Error>>) {
        let exchanged = match exchange.await {
            Ok((session, organization_id)) => {
                Exchanged::Renewed { session: Arc::new(session), organization_id }
            }
            Err(error) => Exchanged::Failed(Arc::new(error)),
        };
        self.registry.land(self.key, &exchanged);
        // Nobody may be waiting any more.
        let _ = self.sender.send(Some(exchanged));
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        if self.sender.borrow().is_none() {
            self.registry.land(self.key, &Exchanged::Lost);
        }
    }
}

/// Starts afresh in a child process: what its parent is doing is not its business.
pub(super) fn forked() {
    REGISTRY.store(Arc::default());
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::error::ErrorKind;

    const PATIENCE: Duration = Duration::from_secs(5);

    fn renewed(token: &str) -> Result<(SessionData, Option<String>), Error> {
        Ok((SessionData::new(token, "next"), None))
    }

    fn token(exchanged: &Exchanged) -> &str {
        match exchanged {
            Exchanged::Renewed { session, .. } => session.access_token.expose(),
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn all_share_one_exchange_for_half_a_minute() {
        let count = Arc::new(AtomicUsize::new(0));
        let key = Key([1; 32]);
        let ask = || {
            let count = count.clone();
            exchange(key, PATIENCE, move || async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                renewed(&count.fetch_add(1, Ordering::SeqCst).to_string())
            })
        };
        let all = futures_util::future::join_all((0..64).map(|_| ask())).await;
        assert!(all.iter().all(|exchanged| token(exchanged) == "0"));
        tokio::time::advance(RESULT_LIFETIME - Duration::from_secs(1)).await;
        assert_eq!(token(&ask().await), "0", "a late arrival");
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(token(&ask().await), "1", "the result is forgotten");
    }

    #[tokio::test(start_paused = true)]
    async fn a_caller_that_goes_away_ends_nothing() {
        let key = Key([2; 32]);
        let first = exchange(key, PATIENCE, || async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            renewed("first")
        });
        assert!(tokio::time::timeout(Duration::from_millis(10), first).await.is_err());
        let second = exchange(key, PATIENCE, || async { renewed("second") }).await;
        assert_eq!(token(&second), "first");
    }

    #[tokio::test(start_paused = true)]
    async fn an_impatient_caller_is_told_that_it_is_pending() {
        let key = Key([3; 32]);
        let slow = || async {
            tokio::time::sleep(Duration::from_secs(9)).await;
            renewed("slow")
        };
        assert!(matches!(exchange(key, PATIENCE, slow).await, Exchanged::Pending));
        let later = exchange(key, PATIENCE, || async { renewed("other") }).await;
        assert_eq!(token(&later), "slow");
    }

    #[tokio::test]
    async fn a_panic_is_a_lost_exchange_and_the_next_one_may_try() {
        let key = Key([4; 32]);
        let lost = exchange(key, PATIENCE, || async { panic!("a mistake, on purpose") }).await;
        assert!(matches!(lost, Exchanged::Lost));
        assert_eq!(token(&exchange(key, PATIENCE, || async { renewed("next") }).await), "next");
    }

    #[tokio::test(start_paused = true)]
    async fn failures_are_shared_and_kept_only_as_long_as_the_server_asks() {
        let key = Key([5; 32]);
        let limited = || async {
            let error = Error::new(ErrorKind::RateLimited, "slowly");
            Err(error.with_retry_after(Some(Duration::from_secs(3))))
        };
        assert!(matches!(exchange(key, PATIENCE, limited).await, Exchanged::Failed(_)));
        assert!(matches!(exchange(key, PATIENCE, || async { renewed("early") }).await, Exchanged::Failed(_)));
        tokio::time::advance(Duration::from_secs(4)).await;
        let broken = || async { Err(Error::new(ErrorKind::Connection, "broken")) };
        assert!(matches!(exchange(key, PATIENCE, broken).await, Exchanged::Failed(_)));
        assert_eq!(token(&exchange(key, PATIENCE, || async { renewed("now") }).await), "now");
    }
}
