//! Following the stream of events.

use std::sync::Arc;
use std::time::Duration;

use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use serde_json::json;
use tokio::sync::Mutex;
use workos_kit::events::{ConfirmedPoller, EventBatch, ListEventsParams};
use workos_kit::{Error, ErrorKind};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::failure::{Failure, Outcome};
use crate::runtime;
use crate::tokens::either;

/// What is followed. What is absent keeps its default.
#[napi(object, object_to_js = false)]
pub struct PollerSettings {
    /// Types of events.
    pub events: Vec<String>,
    /// Where to go on.
    pub after: Option<String>,
    /// Where to begin, as RFC 3339 text.
    pub range_start: Option<String>,
    /// Only events of this organization.
    pub organization_id: Option<String>,
    /// Largest number of events that come together.
    pub limit: Option<i64>,
    /// Pause while nothing happens, in milliseconds.
    pub interval: Option<f64>,
}

/// Follows the stream of events.
#[napi]
pub struct Poller {
    // One question at a time: two would read the same events.
    inner: Arc<Mutex<ConfirmedPoller>>,
}

#[napi]
impl Client {
    /// Follows the stream of events.
    #[napi(catch_unwind)]
    pub fn poller(&self, settings: PollerSettings) -> Either<Poller, Failure> {
        let interval = settings.interval;
        either(params(settings).map(|params| {
            let mut poller = self.inner.events().poller(params);
            if let Some(interval) = interval {
                let interval = Duration::try_from_secs_f64(interval / 1000.0);
                poller = poller.interval(interval.unwrap_or(Duration::from_secs(86_400)));
            }
            Poller { inner: Arc::new(Mutex::new(ConfirmedPoller::new(poller))) }
        }))
    }
}

#[napi]
impl Poller {
    /// Waits for the next events. `arrived` is the cursor of the events that the caller had last. The promise is fulfilled
    /// with JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn next<'env>(
        &self,
        env: &'env Env,
        arrived: Option<String>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let poller = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            batch(&poller.lock().await.next(arrived.as_deref()).await?)
        })
    }

    /// Asks once. As above; the text is `null` if nothing has happened.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn poll<'env>(
        &self,
        env: &'env Env,
        arrived: Option<String>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let poller = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            match poller.lock().await.poll(arrived.as_deref()).await? {
                Some(found) => batch(&found),
                None => Ok("null".to_owned()),
            }
        })
    }
}

fn params(settings: PollerSettings) -> std::result::Result<ListEventsParams, Error> {
    let mut params = ListEventsParams::new(settings.events);
    if let Some(start) = settings.range_start {
        let malformed = |_| {
            Error::new(ErrorKind::InvalidRequest, "`rangeStart` is not a time: pass a Date or ISO 8601 text")
        };
        params.range_start = Some(start.parse().map_err(malformed)?);
    }
    params.after = settings.after;
    params.organization_id = settings.organization_id;
    params.limit = settings.limit;
    Ok(params)
}

fn batch(batch: &EventBatch) -> Outcome<String> {
    Ok(json!({"events": batch.events, "cursor": batch.cursor}).to_string())
}
