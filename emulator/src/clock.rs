//! The emulator's time: the wall clock, shifted or frozen. Ids, timestamps, lifetimes, signatures and the
//! `Date` header all follow it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// A clock that can be frozen and moved; its clones share one time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    reading: Arc<Mutex<Reading>>,
}

#[derive(Clone, Copy, Debug)]
enum Reading {
    /// Wall clock plus a shift.
    Running(SignedDuration),
    Frozen(Timestamp),
}

impl Default for Reading {
    fn default() -> Self {
        Reading::Running(SignedDuration::ZERO)
    }
}

impl Clock {
    /// A clock that shows the wall clock until it is moved.
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock that stands still at `instant`.
    pub fn frozen(instant: Timestamp) -> Self {
        Self { reading: Arc::new(Mutex::new(Reading::Frozen(instant))) }
    }

    /// The time of the emulator.
    pub fn now(&self) -> Timestamp {
        read(*self.lock())
    }

    /// Stops the clock at `instant`, or where it is.
    pub fn freeze(&self, instant: Option<Timestamp>) {
        let mut reading = self.lock();
        *reading = Reading::Frozen(instant.unwrap_or_else(|| read(*reading)));
    }

    /// Moves the clock forward; it keeps running or standing as before.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        let mut reading = self.lock();
        *reading = match *reading {
            Reading::Running(shift) => Reading::Running(shift.saturating_add(by)),
            Reading::Frozen(instant) => Reading::Frozen(instant.checked_add(by).unwrap_or(Timestamp::MAX)),
        };
    }

    /// Shows the wall clock again.
    pub fn resume(&self) {
        *self.lock() = Reading::default();
    }

    /// Whether the clock stands still.
    pub fn is_frozen(&self) -> bool {
        matches!(*self.lock(), Reading::Frozen(_))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Reading> {
        self.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A timestamp as the API writes it: UTC with milliseconds, such as `2026-01-15T12:00:00.000Z`.
pub fn wire_timestamp(instant: Timestamp) -> String {
    format!("{instant:.3}")
}

fn read(reading: Reading) -> Timestamp {
    match reading {
        Reading::Running(shift) => Timestamp::now().checked_add(shift).unwrap_or(Timestamp::MAX),
        Reading::Frozen(instant) => instant,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let start: Timestamp = "2026-01-15T12:00:00Z".parse().unwrap();
        let clock = Clock::frozen(start);
        assert_eq!(clock.now(), start);
        clock.clone().advance(Duration::from_millis(1500));
        assert_eq!(wire_timestamp(clock.now()), "2026-01-15T12:00:01.500Z");
        clock.freeze(Some(start));
        assert_eq!(clock.now(), start);
    }

    #[test]
    fn a_running_clock_keeps_its_shift_until_resumed() {
        let clock = Clock::system();
        clock.advance(Duration::from_secs(3600));
        assert!(clock.now().duration_since(Timestamp::now()).as_secs() >= 3599);
        clock.resume();
        assert!(clock.now().duration_since(Timestamp::now()).as_secs().abs() < 5);
    }
}
