//! Following the stream of events.

use std::sync::Arc;

use tokio::sync::Mutex;
use workos_kit::events::{ConfirmedPoller, EventBatch, ListEventsParams};

use crate::{
    cancellation::Cancellation,
    client::NativeClient,
    failure::Outcome,
    runtime,
    time::{duration, timestamp},
    webhooks::NativeEvent,
};

/// What is followed. What is absent keeps its default.
#[derive(Default, uniffi::Record)]
pub struct PollerSettings {
    /// Types of events.
    pub events: Vec<String>,
    /// Where to go on.
    #[uniffi(default = None)]
    pub after: Option<String>,
    /// Where to begin, in milliseconds since 1970.
    #[uniffi(default = None)]
    pub range_start: Option<i64>,
    /// Only events of this organization.
    #[uniffi(default = None)]
    pub organization_id: Option<String>,
    /// Largest number of events that come together.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Pause while nothing happens, in milliseconds.
    #[uniffi(default = None)]
    pub interval: Option<i64>,
}

/// Follows the stream of events.
#[derive(uniffi::Object)]
pub struct NativeEventPoller {
    // One question at a time: two would read the same events.
    inner: Arc<Mutex<ConfirmedPoller>>,
}

/// Events that came together.
#[derive(Debug, uniffi::Record)]
pub struct NativeEventBatch {
    /// The events, oldest first.
    pub events: Vec<NativeEvent>,
    /// Keep this when they are dealt with, to go on after them.
    pub cursor: String,
}

#[uniffi::export]
impl NativeClient {
    /// Follows the stream of events.
    pub fn event_poller(&self, settings: PollerSettings) -> Outcome<Arc<NativeEventPoller>> {
        let mut params = ListEventsParams::new(settings.events);
        params.range_start = settings.range_start.map(timestamp).transpose()?;
        params.after = settings.after;
        params.organization_id = settings.organization_id;
        params.limit = settings.limit;
        let mut poller = self.inner.events().poller(params);
        if let Some(interval) = settings.interval {
            poller = poller.interval(duration("interval", interval)?);
        }
        Ok(Arc::new(NativeEventPoller { inner: Arc::new(Mutex::new(ConfirmedPoller::new(poller))) }))
    }
}

#[uniffi::export]
impl NativeEventPoller {
    /// Waits for the next events. `arrived` is the cursor of the events that the caller had last: what was read for one who had
    /// stopped waiting is handed out again.
    pub async fn next(
        &self,
        arrived: Option<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeEventBatch> {
        let poller = self.inner.clone();
        runtime::run(
            cancellation,
            async move { Ok(poller.lock().await.next(arrived.as_deref()).await?.into()) },
        )
        .await
    }

    /// Asks once: nothing if nothing has happened.
    pub async fn poll(
        &self,
        arrived: Option<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<Option<NativeEventBatch>> {
        let poller = self.inner.clone();
        runtime::run(cancellation, async move {
            Ok(poller.lock().await.poll(arrived.as_deref()).await?.map(NativeEventBatch::from))
        })
        .await
    }
}

impl From<EventBatch> for NativeEventBatch {
    fn from(batch: EventBatch) -> Self {
        Self { events: batch.events.into_iter().map(NativeEvent::from).collect(), cursor: batch.cursor }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{block_on, client, emulator};

    #[test]
    fn events_come_once_and_from_where_one_stopped() {
        block_on(async {
            let emulator = emulator().await;
            let client = client(&emulator);
            let create = async |name: &str| {
                let params = format!(r#"{{"name":"{name}"}}"#).into_bytes();
                let operation = "organizations.create_organization".to_owned();
                client.execute(operation, Vec::new(), Some(params), None, None).await.unwrap();
            };
            create("One").await;
            let settings = |after| PollerSettings {
                events: vec!["organization.created".to_owned()],
                after,
                interval: Some(10),
                ..PollerSettings::default()
            };
            let poller = client.event_poller(settings(None)).unwrap();
            let first = poller.next(None, None).await.unwrap();
            assert!(first.events.last().unwrap().data.contains("\"One\""));
            // It did not arrive, so it comes again.
            assert_eq!(poller.next(None, None).await.unwrap().cursor, first.cursor);
            assert!(poller.poll(Some(first.cursor.clone()), None).await.unwrap().is_none());
            create("Two").await;
            let resumed = client.event_poller(settings(Some(first.cursor))).unwrap();
            let second = resumed.next(None, None).await.unwrap();
            assert_eq!(second.events.len(), 1);
            assert!(second.events[0].data.contains("\"Two\""));
            // Nothing more happens: waiting for it can be given up.
            let cancellation = Cancellation::new();
            cancellation.cancel();
            let cancelled = resumed.next(Some(second.cursor), Some(cancellation)).await.unwrap_err();
            assert_eq!(cancelled.failure().kind, "cancelled");
        });
    }
}
