//! Refreshing in several processes that serve the same browsers.

use std::time::Duration;

use crate::error::Error;
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// Lets several processes exchange a refresh token once between them.
///
/// Without one, each process does it for itself, and the slower one relies on the server accepting a token a second
/// time for some seconds. An implementation needs a store that all processes share and that can set a value only if
/// there is none: see `RedisCoordinator` (feature `redis`). What is stored is a sealed session, which nobody can open
/// without the cookie password.
///
/// A coordinator that fails is passed over: an outage of the store must not sign anybody out.
pub trait RefreshCoordinator: Send + Sync + 'static {
    /// Asks for the right to exchange the token that `key` stands for. The right ends after `lease`, so that a process
    /// that dies does not keep it.
    fn claim<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Claim, Error>>;

    /// Ends the right to exchange; with `result`, the sealed session that came out, which the others get for `keep`.
    fn release<'a>(
        &'a self,
        key: &'a str,
        result: Option<&'a Secret>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<(), Error>>;
}

/// What a coordinator says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Claim {
    /// This process may exchange the token, and nobody else.
    Granted,
    /// Another process is doing it: ask again in a moment.
    Taken,
    /// Another process did it; the sealed session that came out.
    Done(Secret),
}
