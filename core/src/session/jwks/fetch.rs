//! Fetching: one request for all who wait, which outlives each of them.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tokio::time::Instant;

use super::{Jwks, KeySet, UNKNOWN_KEY_COOL_DOWN};
use crate::client::WorkOS;
use crate::error::{Error, ErrorKind};

/// How long a fetch may take: it stands in the way of requests.
const DEADLINE: Duration = Duration::from_secs(5);
/// How long a waiter waits in all. Longer than the fetch, unless the runtime that carries the fetch stands still.
const PATIENCE: Duration = Duration::from_secs(6);
/// How long nothing is fetched after a failure; doubled with each further one.
const FIRST_COOL_DOWN: Duration = Duration::from_secs(1);
const LONGEST_COOL_DOWN: Duration = Duration::from_secs(30);

/// What changes while keys are fetched.
#[derive(Default)]
pub(super) struct State {
    flight: Option<Flight>,
    /// When a key that is not known last made the set be fetched.
    unknown_looked_for: Option<Timestamp>,
    failure: Option<Failure>,
}

/// A fetch that is under way.
struct Flight {
    started: Instant,
    done: watch::Receiver<bool>,
}

struct Failure {
    at: Timestamp,
    cool_down: Duration,
    message: String,
}

impl State {
    /// How long nothing is to be fetched because it failed.
    pub(super) fn cool_down(&self, now: Timestamp) -> Option<Duration> {
        let failure = self.failure.as_ref()?;
        let passed = now.duration_since(failure.at).unsigned_abs();
        failure.cool_down.checked_sub(passed).filter(|left| !left.is_zero())
    }

    /// Whether a key that is not known is reason enough to fetch the set.
    pub(super) fn may_look_for_unknown(&self, now: Timestamp) -> bool {
        let is_recent = |last: Timestamp| now.duration_since(last).abs() < UNKNOWN_KEY_COOL_DOWN;
        !self.unknown_looked_for.is_some_and(is_recent)
    }

    pub(super) fn last_failure(&self) -> Option<&str> {
        self.failure.as_ref().map(|failure| failure.message.as_str())
    }

    fn failed(&mut self, now: Timestamp, error: &Error) {
        let doubled = self.failure.as_ref().map(|failure| failure.cool_down * 2);
        let asked = error.retry_after().unwrap_or_default();
        // What was looked for was not found out, so it may be looked for again.
        self.unknown_looked_for = None;
        self.failure = Some(Failure {
            at: now,
            cool_down: doubled.unwrap_or(FIRST_COOL_DOWN).max(asked).min(LONGEST_COOL_DOWN),
            message: error.to_string(),
        });
    }
}

impl Jwks {
    /// Whether keys should be asked for.
    pub(super) fn needs_refresh(&self, now: Timestamp) -> bool {
        !self.set.load().as_ref().is_some_and(|set| set.is_fresh(now))
    }

    /// Renews the set in the background if it is no longer young; unless that is under way, failed a moment ago, or
    /// nothing could carry it: then the application does it through [`warm_up`](super::SessionKeys::warm_up).
    pub(in crate::session) fn revalidate(self: &Arc<Self>, workos: &WorkOS) {
        let now = workos.clock().now();
        if !self.needs_refresh(now) || self.state().cool_down(now).is_some() {
            return;
        }
        if tokio::runtime::Handle::try_current().is_ok() {
            let seen = self.set.load_full();
            drop(self.start(workos, seen.as_ref()));
        }
    }

    /// Whether this caller is the one who may fetch the set because of a key that is not known.
    pub(super) fn claim_unknown(&self, workos: &WorkOS) -> bool {
        let now = workos.clock().now();
        let mut state = self.state();
        let is_pinned = self.set.load().as_ref().is_some_and(|set| set.pinned);
        let may = !is_pinned && state.may_look_for_unknown(now);
        if may {
            state.unknown_looked_for = Some(now);
        }
        may
    }

    /// Fetches the set, together with all others who want it. `seen` is the set that was not enough.
    pub(super) async fn fetch(
        self: &Arc<Self>,
        workos: &WorkOS,
        seen: Option<Arc<KeySet>>,
    ) -> Result<(), Error> {
        wait(self.start(workos, seen.as_ref())).await;
        if !is_same(seen.as_ref(), self.set.load().as_ref()) {
            return Ok(());
        }
        let wait = self.state().cool_down(workos.clock().now());
        Err(self.unavailable(wait.unwrap_or(FIRST_COOL_DOWN)))
    }

    /// Waits for the fetch that is under way, if there is one.
    pub(super) async fn join(&self) {
        let flight = self.state().flight.as_ref().map(|flight| flight.done.clone());
        if let Some(done) = flight {
            wait(done).await;
        }
    }

    /// Starts a fetch, or gives the one under way. It is a task of its own, because whoever started it can be cancelled
    /// while others wait.
    fn start(self: &Arc<Self>, workos: &WorkOS, seen: Option<&Arc<KeySet>>) -> watch::Receiver<bool> {
        let mut state = self.state();
        if !is_same(seen, self.set.load().as_ref()) {
            // Another caller was faster.
            return watch::channel(true).1;
        }
        if let Some(flight) = &state.flight {
            // The runtime of a fetch can end, or stand still, before it is done.
            let is_alive = flight.started.elapsed() < PATIENCE && flight.done.has_changed().is_ok();
            if is_alive {
                return flight.done.clone();
            }
        }
        let (sender, done) = watch::channel(false);
        state.flight = Some(Flight { started: Instant::now(), done: done.clone() });
        drop(state);
        let (jwks, workos) = (self.clone(), workos.clone());
        tokio::spawn(async move {
            jwks.renew(&workos).await;
            // Nobody may be waiting any more.
            let _ = sender.send(true);
        });
        done
    }

    async fn renew(&self, workos: &WorkOS) {
        let mut request = self.request();
        request.options.timeout = Some(DEADLINE);
        request.options.max_retries = Some(workos.configuration().max_retries.min(1));
        let answer = workos.execute(request).await;
        let now = workos.clock().now();
        let before = self.set.load_full();
        let may_be_emulator = workos.configuration().may_be_emulator;
        let set = answer.and_then(|answer| {
            let set = KeySet::parse(&answer.body, now, before.as_deref());
            let set = if may_be_emulator { set } else { set.and_then(KeySet::without_emulator_keys) };
            set.map_err(malformed)
        });
        let mut state = self.state();
        state.flight = None;
        match set {
            Ok(set) => {
                state.failure = None;
                // Pinned meanwhile: then the application wants no others.
                if !self.set.load().as_ref().is_some_and(|set| set.pinned) {
                    self.set.store(Some(Arc::new(set)));
                }
            }
            Err(error) => {
                tracing::warn!(
                    kind = error.kind().as_str(),
                    code = error.code(),
                    "the public keys cannot be renewed"
                );
                state.failed(now, &error);
            }
        }
    }
}

fn malformed(why: &'static str) -> Error {
    Error::new(ErrorKind::Decode, format!("the answer is not understood: {why}")).with_code("keys_malformed")
}

/// Until the fetch is done, or given up.
async fn wait(mut done: watch::Receiver<bool>) {
    let _ = tokio::time::timeout(PATIENCE, done.wait_for(|done| *done)).await;
}

fn is_same(one: Option<&Arc<KeySet>>, other: Option<&Arc<KeySet>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other),
        (one, other) => one.is_none() && other.is_none(),
    }
}
