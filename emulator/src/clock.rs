//! The emulator's time: the wall clock, shifted or frozen. Ids, timestamps, lifetimes, signatures and the
//! `Date` header all follow it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

/// A clock that can be frozen and moved; its clones share one time.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    reading: Arc<Mutex<Reading>>,
    /// Says that the clock was moved, stopped or started, to those who wait for a time.
    moved: Arc<watch::Sender<()>>,
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
        Self { reading: Arc::new(Mutex::new(Reading::Frozen(instant))), ..Self::default() }
    }

    /// Another clock that shows what this one shows, and from here on goes its own way.
    pub(crate) fn parted(&self) -> Self {
        Self { reading: Arc::new(Mutex::new(*self.lock())), ..Self::default() }
    }

    /// The time of the emulator.
    pub fn now(&self) -> Timestamp {
        read(*self.lock())
    }

    /// Stops the clock at `instant`, or where it is.
    pub fn freeze(&self, instant: Option<Timestamp>) {
        self.set(|reading| Reading::Frozen(instant.unwrap_or_else(|| read(reading))));
    }

    /// Moves the clock forward; it keeps running or standing as before.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        self.set(|reading| match reading {
            Reading::Running(shift) => Reading::Running(shift.saturating_add(by)),
            Reading::Frozen(instant) => Reading::Frozen(instant.checked_add(by).unwrap_or(Timestamp::MAX)),
        });
    }

    /// Runs ahead of the wall clock by so much from now on, or behind it if `by` is negative: a server whose clock
    /// disagrees with the client's.
    pub fn skew(&self, by: SignedDuration) {
        self.set(|_| Reading::Running(by));
    }

    /// Shows the wall clock again.
    pub fn resume(&self) {
        self.set(|_| Reading::default());
    }

    /// Waits until the clock shows `instant` or later. On a frozen clock that is until somebody moves it.
    pub async fn reach(&self, instant: Timestamp) {
        let mut moves = self.moves();
        loop {
            moves.mark_unchanged();
            let (now, frozen) = (self.now(), self.is_frozen());
            let Ok(left) = Duration::try_from(instant.duration_since(now)) else {
                return;
            };
            if left.is_zero() {
                return;
            }
            // A frozen clock gets there only by being moved, a running one also by itself.
            let pass = async {
                match frozen {
                    true => std::future::pending().await,
                    false => tokio::time::sleep(left).await,
                }
            };
            tokio::select! {
                () = pass => {}
                _ = moves.changed() => {}
            }
        }
    }

    /// Changes whenever the clock is moved, stopped or started.
    pub(crate) fn moves(&self) -> watch::Receiver<()> {
        self.moved.subscribe()
    }

    /// Whether the clock stands still.
    pub fn is_frozen(&self) -> bool {
        matches!(*self.lock(), Reading::Frozen(_))
    }

    fn set(&self, change: impl FnOnce(Reading) -> Reading) {
        let mut reading = self.lock();
        *reading = change(*reading);
        drop(reading);
        self.moved.send_replace(());
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Reading> {
        self.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A timestamp as the API writes it: UTC with milliseconds, such as `2026-01-15T12:00:00.000Z`.
pub fn wire_timestamp(instant: Timestamp) -> String {
    format!("{instant:.3}")
}

/// A time as HTTP headers write it (RFC 9110, section 5.6.7).
pub(crate) fn http_date(instant: Timestamp) -> String {
    instant.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
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
        clock.skew(SignedDuration::from_mins(-10));
        let behind = Timestamp::now().duration_since(clock.now()).as_secs();
        assert!((595..605).contains(&behind) && !clock.is_frozen(), "{behind}");
    }

    #[tokio::test]
    async fn a_time_is_reached_by_moving_or_by_waiting() {
        let start: Timestamp = "2026-01-15T12:00:00Z".parse().unwrap();
        let clock = Clock::frozen(start);
        clock.reach(start).await;
        let later = start + Duration::from_secs(60);
        let waits = tokio::spawn({
            let clock = clock.clone();
            async move { clock.reach(later).await }
        });
        for _ in 0..2 {
            tokio::task::yield_now().await;
            assert!(!waits.is_finished());
            clock.advance(Duration::from_secs(30));
        }
        waits.await.unwrap();
        let running = Clock::system();
        running.reach(running.now() + Duration::from_millis(5)).await;
    }
}
