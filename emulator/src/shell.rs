//! What surrounds the core and outlives a reset: clock, faults, ledger, webhook dispatcher, and the lock
//! around the state.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use serde_json::Value;
use tokio::sync::watch;

use crate::behaviour::MODULES;
use crate::clock::{Clock, http_date};

use crate::effects::{EVENTS, Effects};
use crate::engine::{Engine, Outcome};
use crate::faults::Faults;
use crate::ledger::Ledger;
use crate::message::{Request, Response};
use crate::rate_limits::RateLimits;
use crate::reply::Failure;
use crate::seed::{self, SeedError};
use crate::server::Emulator;
use crate::state::{Context, State};
use crate::webhooks::Dispatcher;

/// One running emulator, without its listener.
pub(crate) struct Shell {
    pub(crate) engine: Arc<Engine>,
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    pub(crate) rate_limits: RateLimits,
    pub(crate) ledger: Ledger,
    pub(crate) dispatcher: Dispatcher,
    pub(crate) base_url: String,
    pub(crate) credentials: Credentials,
    pub(crate) switches: Switches,
    state: Mutex<State>,
    /// What a reset goes back to: the state as it was seeded.
    initial: Mutex<State>,
    snapshots: Mutex<BTreeMap<String, State>>,
    /// Forks that were made over HTTP, whose makers hold no handle.
    forks: Mutex<Vec<Emulator>>,
    #[cfg(feature = "real-idp")]
    pub(crate) real_idp: crate::real_idp::RealIdp,
    /// Says that there may be new mail or new events.
    news: watch::Sender<()>,
    /// The latest `Date` header, and the second that it is of.
    date: Mutex<(i64, String)>,
}

/// Most snapshots that an emulator keeps.
const MOST_SNAPSHOTS: usize = 100;

/// Why a snapshot cannot be taken or restored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SnapshotError {
    /// No snapshot has this name.
    #[error("there is no snapshot '{0}'")]
    Unknown(String),
    /// Too many are kept already; drop some.
    #[error("an emulator keeps {MOST_SNAPSHOTS} snapshots at most; drop those that are no longer needed")]
    TooMany,
}

/// What an emulator is given when it starts.
pub(crate) struct Settings {
    pub(crate) base_url: String,
    pub(crate) credentials: Credentials,
    pub(crate) switches: Switches,
}

/// What clients are told to use; others may work as well.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) api_key: String,
    pub(crate) client_id: String,
}

/// Switches of the context.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Switches {
    pub(crate) interactive: bool,
    pub(crate) contract: bool,
    pub(crate) check_answers: bool,
    pub(crate) real_idp: bool,
}

impl Shell {
    pub(crate) fn new(
        engine: Arc<Engine>,
        clock: Clock,
        dispatcher: Dispatcher,
        settings: Settings,
        state: State,
    ) -> Self {
        let Settings { base_url, credentials, switches } = settings;
        let ledger = Ledger::new(engine.api().clone());
        let initial = Mutex::new(state.clone());
        let (faults, rate_limits, state) = (Faults::default(), RateLimits::default(), Mutex::new(state));
        let (snapshots, news) = (Mutex::default(), watch::Sender::new(()));
        Self {
            engine,
            clock,
            faults,
            rate_limits,
            ledger,
            dispatcher,
            base_url,
            credentials,
            switches,
            state,
            initial,
            snapshots,
            forks: Mutex::default(),
            #[cfg(feature = "real-idp")]
            real_idp: crate::real_idp::RealIdp::default(),
            news,
            date: Mutex::default(),
        }
    }

    /// The surroundings of a request that comes now.
    pub(crate) fn context(&self) -> Context {
        Context {
            now: self.clock.now(),
            base_url: self.base_url.clone(),
            interactive: self.switches.interactive,
            contract: self.switches.contract,
            check_answers: self.switches.check_answers,
            real_idp: self.switches.real_idp,
        }
    }

    /// Lets something act on the state and queues the webhooks that follow from it.
    #[cfg(feature = "real-idp")]
    pub(crate) fn act<T>(
        &self,
        request: &Request,
        act: impl FnOnce(&mut crate::behaviour::Call<'_>) -> T,
    ) -> T {
        let context = self.context();
        let mut state = self.state();
        let before = changes(&state);
        let (result, effects) = self.engine.act(&mut state, &context, request, act);
        self.dispatch(&state, effects);
        if changes(&state) != before {
            self.tell_news();
        }
        result
    }

    /// Lets the core handle a request and queues the webhooks that follow from it.
    pub(crate) fn handle(&self, request: &Request) -> Response {
        let context = self.context();
        let mut state = self.state();
        let before = changes(&state);
        let handled = catch_unwind(AssertUnwindSafe(|| self.engine.handle(&mut state, &context, request)));
        let Outcome { mut response, effects, .. } = handled.unwrap_or_else(|_| panicked(request));
        self.dispatch(&state, effects);
        if changes(&state) != before {
            self.tell_news();
        }
        drop(state);
        if response.header_value("date").is_none() {
            response = response.header("date", &self.date(context.now));
        }
        response
    }

    /// The `Date` header of a time, which is written once a second.
    fn date(&self, now: Timestamp) -> String {
        let mut date = self.date.lock().unwrap_or_else(PoisonError::into_inner);
        if date.0 != now.as_second() || date.1.is_empty() {
            *date = (now.as_second(), http_date(now));
        }
        date.1.clone()
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Plants a seed on top of what is there; a reset keeps it.
    pub(crate) fn seed(&self, value: &Value) -> Result<(), SeedError> {
        let context = self.context();
        let mut state = self.state();
        // A seed that fails in the middle changes nothing.
        let mut planted = state.clone();
        seed::plant(MODULES, self.engine.api(), &mut planted, &context, value)?;
        *self.initial.lock().unwrap_or_else(PoisonError::into_inner) = planted.clone();
        *state = planted;
        Ok(())
    }

    /// Keeps the state under a name, in place of what was kept under it.
    pub(crate) fn snapshot(&self, name: &str) -> Result<(), SnapshotError> {
        let state = self.state().clone();
        let mut snapshots = self.snapshots();
        if snapshots.len() >= MOST_SNAPSHOTS && !snapshots.contains_key(name) {
            return Err(SnapshotError::TooMany);
        }
        snapshots.insert(name.to_owned(), state);
        Ok(())
    }

    /// Goes back to the state that was kept under a name.
    pub(crate) fn restore(&self, name: &str) -> Result<(), SnapshotError> {
        let kept = self.snapshots().get(name).cloned();
        *self.state() = kept.ok_or_else(|| SnapshotError::Unknown(name.to_owned()))?;
        Ok(())
    }

    pub(crate) fn snapshots(&self) -> MutexGuard<'_, BTreeMap<String, State>> {
        self.snapshots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Another shell at an address of its own, with this one's state, time and settings.
    pub(crate) fn forked(&self, base_url: String) -> Self {
        let clock = self.clock.parted();
        let dispatcher = self.dispatcher.forked(clock.clone());
        let settings = Settings { base_url, credentials: self.credentials.clone(), switches: self.switches };
        let state = self.state().clone();
        Self::new(Arc::clone(&self.engine), clock, dispatcher, settings, state)
    }

    pub(crate) fn forks(&self) -> MutexGuard<'_, Vec<Emulator>> {
        self.forks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the forks that were made over HTTP.
    pub(crate) fn end_forks(&self) {
        // Each ends its own in turn, which must not happen under this lock.
        let forks = std::mem::take(&mut *self.forks());
        drop(forks);
    }

    /// Queues webhooks, under the lock of the state, so that they leave in the order of their events.
    pub(crate) fn dispatch(&self, _state: &MutexGuard<'_, State>, effects: Effects) {
        for delivery in effects.deliveries {
            self.dispatcher.queue(delivery);
        }
    }

    /// Wakes up those who wait for mail or events.
    pub(crate) fn tell_news(&self) {
        self.news.send_replace(());
    }

    /// Changes when there may be new mail or new events.
    pub(crate) fn news(&self) -> watch::Receiver<()> {
        self.news.subscribe()
    }

    /// Goes back to the seeded state; clears ledger, faults, rate limits and webhooks, and lets the clock be.
    pub(crate) fn reset(&self) {
        let mut state = self.state();
        *state = self.initial.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.dispatcher.reset();
        self.faults.clear();
        self.rate_limits.clear();
        self.ledger.clear();
    }
}

/// How many mails and events there are.
fn changes(state: &State) -> (usize, usize) {
    (state.outbox.len(), state.store.count(&EVENTS))
}

/// A request on which a behaviour failed must not take the emulator with it.
fn panicked(request: &Request) -> Outcome {
    let message =
        format!("The emulator failed on {} {}; see its error output.", request.method, request.path);
    Outcome {
        response: Failure::coded(500, "emulator_failed", message).into_response(),
        effects: Default::default(),
        operation: None,
    }
}

/// A shell that several owners share.
pub(crate) type SharedShell = Arc<Shell>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Api;
    use crate::behaviour::Module;

    use crate::state::Environment;
    use crate::webhooks::WebhookSettings;

    static MODULE: Module = Module {
        operations: &[],
        pages: &[
            ("GET", "/broken", |_| panic!("on purpose")),
            ("GET", "/whole", |_| Ok(crate::reply::Reply::nothing())),
        ],
        seeds: &[],
    };

    #[tokio::test]
    async fn a_broken_behaviour_is_an_answer_and_no_end() {
        let clock = Clock::system();
        let dispatcher =
            Dispatcher::new(tokio::runtime::Handle::current(), clock.clone(), WebhookSettings::default());
        let engine = Engine::new(Api::new(&[], &[], &[], &[], &[]), &[&MODULE]);
        let switches = Switches { interactive: false, contract: false, check_answers: true, real_idp: false };
        let state = State::new(0, Environment::default());
        let credentials = Credentials { api_key: String::new(), client_id: String::new() };
        let settings = Settings { base_url: "http://127.0.0.1:1".to_owned(), credentials, switches };
        let shell = Shell::new(Arc::new(engine), clock, dispatcher, settings, state);
        let broken = shell.handle(&Request::new("GET", "/broken"));
        assert_eq!((broken.status, &broken.value()["code"]), (500, &"emulator_failed".into()));
        assert_eq!(shell.handle(&Request::new("GET", "/whole")).status, 200);
    }
}
