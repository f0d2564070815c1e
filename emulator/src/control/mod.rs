//! The emulator's controls for the program that started it.

mod waiting;
mod webhooks;

use std::fmt;

use crate::builder::StartError;
use crate::clock::Clock;

use crate::faults::{ArmedFault, Fault, FaultError};
use crate::ledger::Ledger;
use crate::message::{Request, Response};
use crate::rate_limits::{RateLimit, RateLimitError};
use crate::seed::{self, SeedError};
use crate::server::{Emulator, Listening};
use crate::shell::{SharedShell, SnapshotError};
use crate::state::{Mail, State};

pub use webhooks::UnknownWebhook;

/// A handle on a running emulator; its clones control the same one. What it does is also served to other
/// processes under `/_emulator`.
#[derive(Clone)]
pub struct Control {
    pub(crate) shell: SharedShell,
}

impl Control {
    /// Sets a fault.
    pub fn fault(&self, fault: Fault) -> Result<(), FaultError> {
        self.shell.faults.add(self.shell.engine.api(), fault)
    }

    /// The faults that have been set, with what they have done.
    pub fn faults(&self) -> Vec<ArmedFault> {
        self.shell.faults.list()
    }

    /// The faults that have not struck as often as they were asked to: a test that set them has not tested
    /// what it meant to.
    pub fn unused_faults(&self) -> Vec<ArmedFault> {
        self.faults().into_iter().filter(|armed| !armed.is_used()).collect()
    }

    /// Checks that every fault, those of webhooks included, has struck as often as it was asked to (at least
    /// once if it strikes always or by chance).
    ///
    /// # Panics
    ///
    /// If one has not; the message lists them.
    #[track_caller]
    pub fn assert_all_faults_used(&self) {
        let (unused, webhooks) = (self.unused_faults(), self.unused_webhook_faults());
        assert!(unused.is_empty(), "faults that were set but not used up: {unused:#?}");
        assert!(webhooks.is_empty(), "webhook faults that were set but not used up: {webhooks:#?}");
    }

    /// Sets a rate limit. There is none unless one is set.
    pub fn limit_rate(&self, limit: RateLimit) -> Result<(), RateLimitError> {
        self.shell.rate_limits.add(limit)
    }

    /// The rate limits that have been set.
    pub fn rate_limits(&self) -> Vec<RateLimit> {
        self.shell.rate_limits.list()
    }

    /// Takes all rate limits away.
    pub fn clear_rate_limits(&self) {
        self.shell.rate_limits.clear();
    }

    /// Signs access tokens with another key from now on. Tokens of the former key still verify if it is kept.
    pub fn rotate_keys(&self, keep_former: bool) {
        self.shell.state().keys.rotate(keep_former);
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.shell.faults.clear();
    }

    /// The requests so far.
    pub fn ledger(&self) -> Ledger {
        self.shell.ledger.clone()
    }

    /// Mails that would have been sent, oldest first.
    pub fn outbox(&self) -> Vec<Mail> {
        self.shell.state().outbox.clone()
    }

    /// The newest mail to an address.
    pub fn last_mail(&self, to: &str) -> Option<Mail> {
        self.shell.state().outbox.iter().rev().find(|mail| mail.to.eq_ignore_ascii_case(to)).cloned()
    }

    /// Keeps the state under a name: resources, events, outbox, keys and the source of ids and codes. Clock, ledger,
    /// faults and webhooks are no part of it. A snapshot of the same name is replaced.
    pub fn snapshot(&self, name: &str) -> Result<(), SnapshotError> {
        self.shell.snapshot(name)
    }

    /// Goes back to a snapshot, which stays; from there the same requests get the same answers again.
    pub fn restore(&self, name: &str) -> Result<(), SnapshotError> {
        self.shell.restore(name)
    }

    /// Names of the snapshots, in alphabetical order.
    pub fn snapshots(&self) -> Vec<String> {
        self.shell.snapshots().keys().cloned().collect()
    }

    /// Drops a snapshot; `false` if there is none of this name.
    pub fn drop_snapshot(&self, name: &str) -> bool {
        self.shell.snapshots().remove(name).is_some()
    }

    /// Starts a second emulator that goes on from this one's state, on a free port, with the same credentials and
    /// settings. From then on they are strangers: each has its own resources, ids, keys, outbox, clock (which shows the
    /// same time at first), ledger, faults and webhooks, of which the new one has none yet. It goes back to this state
    /// when it is reset. State is shared until one of them changes it, so that a fork of a large state is cheap. Links in
    /// mails that were sent before lead to the old one. Stops when the handle is dropped.
    pub async fn fork(&self) -> Result<Emulator, StartError> {
        let listening = Listening::on(0).await?;
        let shell = self.shell.forked(listening.base_url());
        Ok(listening.serve(shell))
    }

    /// The emulator's clock.
    pub fn clock(&self) -> Clock {
        self.shell.clock.clone()
    }

    /// Goes back to the seeded state; clears ledger, faults, rate limits, outbox and webhooks, and lets the clock be.
    pub fn reset(&self) {
        self.shell.reset();
    }

    /// Plants a seed (YAML or JSON) on top of what is there; a reset keeps it.
    pub fn seed(&self, text: &str) -> Result<(), SeedError> {
        self.shell.seed(&seed::parse(text)?)
    }

    /// The seed that leads to what is there now, and what it cannot hold.
    pub fn export_seed(&self) -> seed::Export {
        seed::export(&self.shell.state())
    }

    /// Sends a request without a socket; no fault strikes it and no rate limit refuses it. Paths under `/_emulator` that belong to a
    /// resource work as well.
    pub fn send(&self, request: Request) -> Response {
        let matched = self.shell.engine.matched(&request);
        let at = self.shell.clock.now();
        let response = self.shell.handle(&request);
        self.shell.ledger.record(at, matched, request, Some(response.clone()), false);
        response
    }

    /// Reads or changes the state directly.
    pub fn with_state<T>(&self, access: impl FnOnce(&mut State) -> T) -> T {
        let result = access(&mut self.shell.state());
        self.shell.tell_news();
        result
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").field("base_url", &self.shell.base_url).finish_non_exhaustive()
    }
}
