//! Waiting for what an application causes: codes in mails, and events.

use std::time::Duration;

use serde_json::Value;

use super::Control;
use crate::effects::EVENTS;

impl Control {
    /// Waits for a mail or text message with a one-time code to an address and returns the code of the newest one.
    /// `after` is the id of a mail: only those that came later count, so that a second code is not taken for the
    /// first. `None` when `timeout`, which is real time, has passed without one.
    pub async fn wait_for_code(&self, to: &str, after: Option<&str>, timeout: Duration) -> Option<String> {
        self.wait_for(timeout, || self.code(to, after)).await
    }

    /// Waits for an event of a type and returns the first. `after` is the id of an event: only later ones count.
    /// `None` when `timeout`, which is real time, has passed without one.
    pub async fn await_event(&self, event: &str, after: Option<&str>, timeout: Duration) -> Option<Value> {
        self.wait_for(timeout, || self.event(event, after)).await
    }

    /// Looks until there is something, or until the time is over.
    async fn wait_for<T>(&self, timeout: Duration, look: impl Fn() -> Option<T>) -> Option<T> {
        let mut news = self.shell.news();
        let wait = async {
            loop {
                if let Some(found) = look() {
                    return Some(found);
                }
                // The sender is part of the shell that `self` holds, so the wait ends only with news.
                news.changed().await.ok()?;
            }
        };
        tokio::time::timeout(timeout, wait).await.ok().flatten()
    }

    fn code(&self, to: &str, after: Option<&str>) -> Option<String> {
        let state = self.shell.state();
        let newest = state.outbox.iter().rev().take_while(|mail| after != Some(&*mail.id));
        newest.filter(|mail| mail.to.eq_ignore_ascii_case(to)).find_map(|mail| mail.code.clone())
    }

    fn event(&self, event: &str, after: Option<&str>) -> Option<Value> {
        let state = self.shell.state();
        let newest = state.store.all(&EVENTS).rev().take_while(|record| after != Some(&*record.id));
        newest.filter(|record| record.text("event") == event).last().map(|record| record.value())
    }
}
