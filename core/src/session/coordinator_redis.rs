//! A coordinator in Redis, or in anything that speaks its protocol.

use std::fmt;
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{AsyncCommands as _, ExistenceCheck, RedisError, SetExpiry, SetOptions};

use super::coordinator::{Claim, RefreshCoordinator};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// An answer that takes longer is not worth waiting for: refreshing alone is quicker.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(2);
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(2);

/// Lets processes that share a Redis server refresh a session once between them.
///
/// It keeps two values for each refresh, both of which end by themselves: who is doing it (`workos-kit:refresh:…:lease`),
/// and the session that came out, sealed with the cookie password (`…:result`).
///
/// ```no_run
/// # async fn example(sealer: workos_kit::session::Sealer) -> Result<(), workos_kit::Error> {
/// use std::sync::Arc;
/// use workos_kit::session::{RedisCoordinator, SessionOptions};
///
/// let coordinator = RedisCoordinator::connect("redis://127.0.0.1/").await?;
/// let options = SessionOptions::new(sealer).coordinator(Arc::new(coordinator));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisCoordinator {
    connection: ConnectionManager,
}

impl RedisCoordinator {
    /// Connects to a server. A connection that breaks later is made again by itself.
    ///
    /// Fails with kind `configuration` (code `coordinator_url_invalid`) if the URL is none, and with kind `connection`
    /// (code `coordinator_unavailable`) if nobody answers there.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        let client = redis::Client::open(url).map_err(|_| {
            // Without the cause: the URL can hold a password.
            let message = "the URL of the Redis server is none: it looks like redis://host:6379/";
            Error::new(ErrorKind::Configuration, message).with_code("coordinator_url_invalid")
        })?;
        let settings = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(CONNECTION_TIMEOUT))
            .set_response_timeout(Some(ANSWER_TIMEOUT))
            .set_number_of_retries(1);
        let connection = client.get_connection_manager_with_config(settings).await.map_err(unavailable)?;
        Ok(Self { connection })
    }
}

impl RefreshCoordinator for RedisCoordinator {
    fn claim<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Claim, Error>> {
        Box::pin(async move {
            let mut connection = self.connection.clone();
            let result: Option<String> = connection.get(result_name(key)).await.map_err(unavailable)?;
            if let Some(result) = result {
                return Ok(Claim::Done(result.into()));
            }
            let only_if_free = SetOptions::default()
                .conditional_set(ExistenceCheck::NX)
                .with_expiration(SetExpiry::PX(milliseconds(lease)));
            let taken: Option<String> =
                connection.set_options(lease_name(key), 1, only_if_free).await.map_err(unavailable)?;
            if taken.is_none() {
                return Ok(Claim::Taken);
            }
            // Between the two questions another process can have finished.
            let result: Option<String> = connection.get(result_name(key)).await.map_err(unavailable)?;
            Ok(result.map_or(Claim::Granted, |result| Claim::Done(result.into())))
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        result: Option<&'a Secret>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let mut connection = self.connection.clone();
            if let Some(result) = result {
                let keep = SetOptions::default().with_expiration(SetExpiry::PX(milliseconds(keep)));
                let _: () = connection
                    .set_options(result_name(key), result.expose(), keep)
                    .await
                    .map_err(unavailable)?;
            }
            let _: () = connection.del(lease_name(key)).await.map_err(unavailable)?;
            Ok(())
        })
    }
}

impl fmt::Debug for RedisCoordinator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RedisCoordinator").finish_non_exhaustive()
    }
}

fn lease_name(key: &str) -> String {
    format!("workos-kit:refresh:{key}:lease")
}

fn result_name(key: &str) -> String {
    format!("workos-kit:refresh:{key}:result")
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

fn unavailable(cause: RedisError) -> Error {
    // The category alone: an answer of the server can quote what was sent.
    let message = format!("the Redis server does not answer: {}", cause.category());
    Error::new(ErrorKind::Connection, message).with_code("coordinator_unavailable")
}
