//! Following the stream of events with a cursor that the application keeps.

use std::collections::VecDeque;
use std::time::Duration;

use super::{Event, ListEventsParams};
use crate::client::WorkOS;
use crate::error::Error;
use crate::generated::services::events::Events;

/// Pause between two questions while nothing happens, unless configured.
const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);
/// No pause is shorter, so that a mistake does not become a flood.
const MIN_INTERVAL: Duration = Duration::from_millis(100);
/// Longest pause after failures.
const LONGEST_BACKOFF: Duration = Duration::from_secs(60);
/// As many events as a page can hold.
const PAGE: i64 = 100;
/// How many identifiers are remembered: the server can list an event more than once, but close together.
const REMEMBERED: usize = 1000;

/// Follows the stream of events (`GET /events`).
///
/// Every event comes at least once. Store [`EventBatch::cursor`] after its events were handled, and begin with it after a
/// restart: events that were read but not handled come again.
///
/// ```no_run
/// # async fn example(workos: workos_kit::WorkOS, stored: Option<String>) -> Result<(), workos_kit::Error> {
/// use workos_kit::events::ListEventsParams;
///
/// let mut params = ListEventsParams::new(["dsync.user.created", "dsync.user.deleted"]);
/// params.after = stored;
/// let mut poller = workos.events().poller(params);
/// loop {
///     let batch = poller.next().await?;
///     for event in &batch.events {
///         println!("{} {}", event.id, event.event);
///     }
///     println!("store {}", batch.cursor);
/// }
/// # }
/// ```
#[derive(Debug)]
pub struct EventPoller {
    client: WorkOS,
    params: ListEventsParams,
    interval: Duration,
    seen: VecDeque<String>,
}

/// Events that came together, oldest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventBatch {
    /// The events, without those that this poller gave before.
    pub events: Vec<Event>,
    /// Where to go on after these: `after` of a later poller.
    pub cursor: String,
}

impl Events<'_> {
    /// Follows the stream of events from `after`, or from `range_start` of the parameters.
    pub fn poller(&self, mut params: ListEventsParams) -> EventPoller {
        params.limit = params.limit.or(Some(PAGE));
        // Backwards, there would be nothing to wait for.
        params.order = Some("asc".into());
        params.before = None;
        EventPoller { client: self.client.clone(), params, interval: DEFAULT_INTERVAL, seen: VecDeque::new() }
    }
}

impl EventPoller {
    /// The pause between two questions while nothing happens: 5 seconds by default.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(MIN_INTERVAL);
        self
    }

    /// Waits for the next events. Failures that may pass (see [`Error::is_retryable`]) are waited out; any other is the
    /// result, and the next call asks again from the same place. It can be dropped at any time without losing an event.
    pub async fn next(&mut self) -> Result<EventBatch, Error> {
        let mut failures = 0_u32;
        loop {
            let pause = match self.poll().await {
                Ok(Some(batch)) if !batch.events.is_empty() => return Ok(batch),
                // Only events that were there before: the next ones can be on the next page.
                Ok(Some(_)) => continue,
                Ok(None) => {
                    failures = 0;
                    self.interval
                }
                Err(error) if error.is_retryable() => {
                    failures += 1;
                    let backoff = self.interval.saturating_mul(1 << failures.min(6)).min(LONGEST_BACKOFF);
                    error.retry_after().unwrap_or(backoff).clamp(MIN_INTERVAL, LONGEST_BACKOFF)
                }
                Err(error) => return Err(error),
            };
            tokio::time::sleep(pause).await;
        }
    }

    /// Asks once: nothing if nothing has happened since. For applications with a loop of their own.
    pub async fn poll(&mut self) -> Result<Option<EventBatch>, Error> {
        let page = self.client.events().list_events(self.params.clone()).await?;
        let Some(last) = page.data.last().map(|event| event.id.clone()) else {
            return Ok(None);
        };
        // From here on nothing waits, so a call is either all done or not at all.
        let mut events = page.data;
        events.retain(|event| self.is_new(&event.id));
        let before = self.params.after.replace(last.clone());
        if events.is_empty() && before.as_ref() == Some(&last) {
            // The server is where it was: asking at once would only ask the same.
            return Ok(None);
        }
        // The cursor says more, and the server takes only one of the two.
        self.params.range_start = None;
        Ok(Some(EventBatch { events, cursor: last }))
    }

    /// Where the next question begins.
    pub fn cursor(&self) -> Option<&str> {
        self.params.after.as_deref()
    }

    fn is_new(&mut self, id: &str) -> bool {
        if self.seen.iter().any(|seen| seen == id) {
            return false;
        }
        if self.seen.len() == REMEMBERED {
            self.seen.pop_front();
        }
        self.seen.push_back(id.to_owned());
        true
    }
}

/// A poller whose batches cross into another language. A caller there can stop waiting while a batch is on its way, so a batch
/// is handed out again until its cursor comes back. For bindings.
#[doc(hidden)]
#[derive(Debug)]
pub struct ConfirmedPoller {
    poller: EventPoller,
    handed_out: Option<EventBatch>,
}

impl ConfirmedPoller {
    /// A poller that has handed nothing out.
    pub fn new(poller: EventPoller) -> Self {
        Self { poller, handed_out: None }
    }

    /// [`EventPoller::next`]; `arrived` is the cursor of the batch that the caller had last.
    pub async fn next(&mut self, arrived: Option<&str>) -> Result<EventBatch, Error> {
        if let Some(missed) = self.missed(arrived) {
            return Ok(missed);
        }
        let batch = self.poller.next().await?;
        self.handed_out = Some(batch.clone());
        Ok(batch)
    }

    /// [`EventPoller::poll`]; `arrived` is the cursor of the batch that the caller had last.
    pub async fn poll(&mut self, arrived: Option<&str>) -> Result<Option<EventBatch>, Error> {
        if let Some(missed) = self.missed(arrived) {
            return Ok(Some(missed));
        }
        self.handed_out = self.poller.poll().await?;
        Ok(self.handed_out.clone())
    }

    /// The batch that did not arrive, if one did not.
    fn missed(&mut self, arrived: Option<&str>) -> Option<EventBatch> {
        self.handed_out.take_if(|batch| Some(&*batch.cursor) == arrived);
        self.handed_out.clone()
    }
}
