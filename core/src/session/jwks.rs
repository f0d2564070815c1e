//! The public keys (JSON Web Key Set, RFC 7517): fetched through the client, kept for the process.
//!
//! There is one [`Jwks`] for each address, whatever the number of clients. A set is used as it is for five minutes, and
//! renewed in the background after that. If it cannot be renewed, it stays in use: a breakdown of the key server must
//! not sign anybody out. Only when it has not been renewed for as long as [`key_max_age`](crate::Builder::key_max_age)
//! says is it given up. A key that is not in the set can be a new one, or an attacker's; it makes the set be fetched at
//! most once in 30 seconds. All callers share one request.

mod fetch;
mod key_set;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use jiff::{SignedDuration, Timestamp};

pub(super) use key_set::{Key, KeySet};

use self::fetch::State;
use super::tokens::{AccessToken, KeySource, TokenPolicy, invalid};
use super::verified::VerifiedTokens;
use crate::client::WorkOS;
use crate::error::{Error, ErrorKind};
use crate::generated::operations;
use crate::operation::Operation;
use crate::request::Request;
use crate::user_management::UserManagement;

/// How long a set is used without asking for a newer one.
const SOFT_AGE: SignedDuration = SignedDuration::from_mins(5);
/// How long a key that is not known is taken for one that does not exist.
const UNKNOWN_KEY_COOL_DOWN: SignedDuration = SignedDuration::from_secs(30);

/// All sets of the process by their address. Replaced as a whole, so that reading takes no lock and a `fork` in between
/// breaks nothing.
static REGISTRY: LazyLock<ArcSwap<HashMap<String, Arc<Jwks>>>> = LazyLock::new(ArcSwap::default);

/// The keys of one address.
pub(super) struct Jwks {
    operation: &'static Operation,
    client_id: Option<String>,
    set: ArcSwapOption<KeySet>,
    state: Mutex<State>,
    verified: VerifiedTokens,
}

/// What there is for a key id.
pub(super) enum Lookup {
    /// The key, from a set that is young.
    Fresh(Arc<Key>),
    /// The key, from a set that should be renewed.
    Stale(Arc<Key>),
    /// The set does not have the key, and that is certain.
    Unknown {
        /// The set may be fetched because of it.
        may_fetch: bool,
    },
    /// There is no set, or none that could be renewed to look for the key.
    Missing {
        /// It was tried in vain a moment ago, and can be tried again after this time.
        retry_after: Option<Duration>,
    },
}

impl Jwks {
    /// The keys that a policy needs.
    pub(super) fn of(workos: &WorkOS, policy: &TokenPolicy) -> Result<Arc<Self>, Error> {
        Self::at(workos, policy.key_source(), policy.expected_client_id(workos.configuration()))
    }

    fn at(workos: &WorkOS, source: KeySource, client_id: Option<&str>) -> Result<Arc<Self>, Error> {
        let configuration = workos.configuration();
        let (operation, client_id) = match (source, client_id) {
            (KeySource::Environment, Some(client_id)) => {
                (&operations::USER_MANAGEMENT_GET_JWKS, Some(client_id))
            }
            (KeySource::Environment, None) => {
                let message = "the keys belong to a client id, and none is known: configure `client_id`, or set WORKOS_CLIENT_ID";
                return Err(Error::new(ErrorKind::Configuration, message).with_code("client_id_missing"));
            }
            (KeySource::AuthKit, _) => (&operations::CONNECT_GET_JWKS, None),
        };
        let address = [configuration.origin(operation.host)?, client_id.unwrap_or_default()].join(" ");
        if let Some(jwks) = REGISTRY.load().get(&address) {
            return Ok(jwks.clone());
        }
        let fresh = Arc::new(Self::new(operation, client_id.map(str::to_owned), None));
        REGISTRY.rcu(|all| {
            let mut all = HashMap::clone(all);
            all.entry(address.clone()).or_insert_with(|| fresh.clone());
            all
        });
        Ok(REGISTRY.load().get(&address).cloned().unwrap_or(fresh))
    }

    fn new(operation: &'static Operation, client_id: Option<String>, set: Option<Arc<KeySet>>) -> Self {
        Self {
            operation,
            client_id,
            set: ArcSwapOption::new(set),
            state: Mutex::default(),
            verified: VerifiedTokens::new(),
        }
    }

    /// What is known about a key, without waiting.
    pub(super) fn lookup(&self, key_id: &str, now: Timestamp, max_age: Duration) -> Lookup {
        let set = self.set.load();
        let Some(set) = set.as_ref().filter(|set| set.is_usable(now, max_age)) else {
            return Lookup::Missing { retry_after: self.state().cool_down(now) };
        };
        match set.find(key_id) {
            Some(key) if set.is_fresh(now) => Lookup::Fresh(key),
            Some(key) => Lookup::Stale(key),
            None if set.pinned => Lookup::Unknown { may_fetch: false },
            None => {
                let state = self.state();
                match state.cool_down(now) {
                    Some(wait) => Lookup::Missing { retry_after: Some(wait) },
                    None => Lookup::Unknown { may_fetch: state.may_look_for_unknown(now) },
                }
            }
        }
    }

    /// The key, fetched where that is needed.
    pub(super) async fn key(self: &Arc<Self>, workos: &WorkOS, key_id: &str) -> Result<Arc<Key>, Error> {
        let look = || self.lookup(key_id, workos.clock().now(), workos.configuration().key_max_age);
        let seen = self.set.load_full();
        match look() {
            Lookup::Fresh(key) => return Ok(key),
            Lookup::Stale(key) => {
                self.revalidate(workos);
                return Ok(key);
            }
            Lookup::Missing { retry_after: Some(wait) } => return Err(self.unavailable(wait)),
            Lookup::Missing { retry_after: None } => self.fetch(workos, seen).await?,
            Lookup::Unknown { .. } if self.claim_unknown(workos) => self.fetch(workos, seen).await?,
            // Whoever comes while others look for a key waits with them.
            Lookup::Unknown { .. } => self.join().await,
        }
        match look() {
            Lookup::Fresh(key) | Lookup::Stale(key) => Ok(key),
            Lookup::Unknown { .. } => Err(self.unknown_key()),
            Lookup::Missing { retry_after } => Err(self.unavailable(retry_after.unwrap_or_default())),
        }
    }

    /// A token that was verified before with a key that still counts.
    pub(super) fn verified(&self, token: &str, now: Timestamp, max_age: Duration) -> Option<AccessToken> {
        let set = self.set.load();
        let set = set.as_ref().filter(|set| set.is_usable(now, max_age))?;
        self.verified.get(token, now, |key| set.holds(key))
    }

    pub(super) fn remember(&self, text: &str, token: AccessToken, key: Arc<Key>) {
        self.verified.insert(text, token, key);
    }

    /// The token names a key that does not exist.
    pub(super) fn unknown_key(&self) -> Error {
        invalid(
            "token_key_unknown",
            "the token is signed with a key that the environment does not have: it is of another environment, or forged",
        )
    }

    /// There are no keys, and none can be fetched now.
    pub(super) fn unavailable(&self, wait: Duration) -> Error {
        let state = self.state();
        let message = match state.last_failure() {
            Some(failure) => {
                format!("the public keys cannot be fetched, so the token cannot be checked: {failure}")
            }
            None => "the public keys cannot be fetched, so the token cannot be checked".to_owned(),
        };
        Error::new(ErrorKind::Unavailable, message).with_code("keys_unavailable").with_retry_after(Some(wait))
    }

    fn request(&self) -> Request {
        Request::new(self.operation).path(self.client_id.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts afresh in a child process. What is copied is read without a lock.
pub(super) fn forked() {
    let all = REGISTRY.load();
    let copy = |(address, jwks): (&String, &Arc<Jwks>)| {
        let fresh = Jwks::new(jwks.operation, jwks.client_id.clone(), jwks.set.load_full());
        (address.clone(), Arc::new(fresh))
    };
    REGISTRY.store(Arc::new(all.iter().map(copy).collect()));
}

/// The public keys that access tokens are verified with, as all clients of the process share them.
///
/// Nothing has to be done with it: keys are fetched when the first token is verified. Use it to fetch them earlier, or to
/// do without fetching.
#[derive(Clone, Copy, Debug)]
pub struct SessionKeys<'a> {
    client: &'a WorkOS,
    source: KeySource,
}

impl<'a> UserManagement<'a> {
    /// The public keys of the environment (`GET /sso/jwks/{client_id}`).
    pub fn session_keys(&self) -> SessionKeys<'a> {
        SessionKeys { client: self.client, source: KeySource::Environment }
    }
}

impl<'a> SessionKeys<'a> {
    /// Those of another source: of AuthKit's authorization server.
    #[must_use]
    pub fn from_source(mut self, source: KeySource) -> Self {
        self.source = source;
        self
    }

    /// Fetches the keys unless they are there and young. Call it when a server starts, so that the first request does
    /// not wait; and in the background where tokens are verified without waiting and
    /// [`needs_refresh`](Self::needs_refresh) says so.
    ///
    /// Fails with kind `unavailable` (code `keys_unavailable`).
    pub async fn warm_up(&self) -> Result<(), Error> {
        let jwks = self.jwks()?;
        if jwks.needs_refresh(self.client.clock().now()) {
            let seen = jwks.set.load_full();
            jwks.fetch(self.client, seen).await?;
        }
        Ok(())
    }

    /// Whether the keys are missing, or so old that newer ones should be asked for.
    pub fn needs_refresh(&self) -> Result<bool, Error> {
        Ok(self.jwks()?.needs_refresh(self.client.clock().now()))
    }

    /// Takes keys from a JSON Web Key Set, as if they had been fetched just now. For processes that live shortly and keep
    /// the text of [`to_json`](Self::to_json) somewhere.
    ///
    /// Fails with kind `configuration` (code `keys_malformed`) if there is no usable key in it.
    pub fn preload(&self, json: &str) -> Result<(), Error> {
        self.put(json, false)
    }

    /// Takes keys from a JSON Web Key Set and never fetches any, in this whole process. Tokens signed with a newer key
    /// are then refused.
    ///
    /// Fails with kind `configuration` (code `keys_malformed`) if there is no usable key in it.
    pub fn pin(&self, json: &str) -> Result<(), Error> {
        self.put(json, true)
    }

    /// The keys as they were fetched or given; nothing if there are none.
    pub fn to_json(&self) -> Result<Option<String>, Error> {
        Ok(self.jwks()?.set.load().as_ref().map(|set| set.json.clone()))
    }

    /// Identifiers of the keys (`kid`).
    pub fn key_ids(&self) -> Result<Vec<String>, Error> {
        let jwks = self.jwks()?;
        let set = jwks.set.load();
        Ok(set.iter().flat_map(|set| set.key_ids()).map(str::to_owned).collect())
    }

    fn put(&self, json: &str, pinned: bool) -> Result<(), Error> {
        let jwks = self.jwks()?;
        let malformed = |why| {
            Error::new(ErrorKind::Configuration, format!("these are no usable keys: {why}"))
                .with_code("keys_malformed")
        };
        let now = self.client.clock().now();
        let mut set = KeySet::parse(json.as_bytes(), now, jwks.set.load().as_deref()).map_err(malformed)?;
        set.pinned = pinned;
        // With the lock, as a fetch does it: what is pinned must not be replaced by an answer that comes in now.
        let _state = jwks.state();
        jwks.set.store(Some(Arc::new(set)));
        Ok(())
    }

    fn jwks(&self) -> Result<Arc<Jwks>, Error> {
        Jwks::at(self.client, self.source, self.client.configuration().client_id.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: &str = include_str!("../../../tests/vectors/token_keys.json");

    #[test]
    fn a_child_process_keeps_the_keys_and_waits_for_no_lock() {
        let workos = WorkOS::builder().client_id("client_fork").build().unwrap();
        let session_keys = workos.user_management().session_keys();
        let sets: serde_json::Value = serde_json::from_str(KEYS).unwrap();
        session_keys.pin(&sets["emulator"].to_string()).unwrap();
        let before = session_keys.jwks().unwrap();
        // As another thread could have held it when the process forked.
        let _held = before.state();
        forked();
        let after = session_keys.jwks().unwrap();
        assert!(!Arc::ptr_eq(&before, &after));
        assert_eq!(session_keys.key_ids().unwrap(), ["sso_oidc_key_pair_emulator"]);
        drop(after.state());
        session_keys.pin(&sets["survey"].to_string()).unwrap();
        assert_eq!(session_keys.key_ids().unwrap(), ["kid_1"]);
    }
}
