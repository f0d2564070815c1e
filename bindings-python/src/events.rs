//! Following the stream of events.

use std::sync::Arc;

use pyo3::{Py, PyAny, PyResult, Python, pyclass, pymethods};
use tokio::sync::Mutex;
use workos_kit::{
    Error, ErrorKind,
    events::{ConfirmedPoller, EventBatch, ListEventsParams},
};

use crate::{
    arguments::duration,
    client::Client,
    error::{guarded, outcome},
    jobs::{Job, plain},
    per_process::PerProcess,
};

/// Follows the stream of events.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Poller {
    client: Py<Client>,
    params: ListEventsParams,
    interval: f64,
    // One question at a time: two would read the same events.
    following: PerProcess<Arc<Mutex<ConfirmedPoller>>>,
}

#[pymethods]
impl Poller {
    /// With what is followed; times are RFC 3339 text. An error value if one is none.
    #[staticmethod]
    #[pyo3(signature = (client, *, events, after, range_start, organization_id, limit, interval))]
    #[allow(clippy::too_many_arguments, reason = "each is a setting")]
    fn create(
        py: Python<'_>,
        client: Py<Client>,
        events: Vec<String>,
        after: Option<String>,
        range_start: Option<String>,
        organization_id: Option<String>,
        limit: Option<i64>,
        interval: f64,
    ) -> PyResult<Py<PyAny>> {
        let create = || {
            let mut params = ListEventsParams::new(events);
            params.after = after;
            params.organization_id = organization_id;
            params.limit = limit;
            params.range_start = range_start.map(|time| time.parse()).transpose().map_err(|_| {
                Error::new(ErrorKind::InvalidRequest, "range_start must be a time with a time zone")
            })?;
            duration(interval)?;
            let following = PerProcess::new(follow(client.get(), &params, interval));
            Ok(Self { client, params, interval, following })
        };
        outcome(py, guarded(create))
    }

    /// Waits for the next events: each as JSON, and the cursor. `arrived` is the cursor of the events that the caller had
    /// last.
    #[pyo3(signature = (arrived))]
    fn next(&self, arrived: Option<String>) -> Job {
        let following = self.own();
        let work = async move { batch(following.lock().await.next(arrived.as_deref()).await?) };
        Job::new(work, |py, (events, cursor)| plain(py, (events, cursor)))
    }

    /// Asks once: the same, or `None`.
    #[pyo3(signature = (arrived))]
    fn poll(&self, arrived: Option<String>) -> Job {
        let following = self.own();
        let work =
            async move { following.lock().await.poll(arrived.as_deref()).await?.map(batch).transpose() };
        Job::new(work, |py, batch: Option<(Vec<String>, String)>| plain(py, batch))
    }
}

impl Poller {
    fn own(&self) -> Arc<Mutex<ConfirmedPoller>> {
        self.following.get(|| follow(self.client.get(), &self.params, self.interval)).clone()
    }
}

fn follow(client: &Client, params: &ListEventsParams, interval: f64) -> Arc<Mutex<ConfirmedPoller>> {
    let poller = client.shared().events().poller(params.clone());
    // The interval was accepted before.
    let poller = match duration(interval) {
        Ok(interval) => poller.interval(interval),
        Err(_) => poller,
    };
    Arc::new(Mutex::new(ConfirmedPoller::new(poller)))
}

fn batch(batch: EventBatch) -> Result<(Vec<String>, String), Error> {
    let events = batch.events.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>();
    let events = events.map_err(|_| Error::new(ErrorKind::Unexpected, "an event could not be written"))?;
    Ok((events, batch.cursor))
}
