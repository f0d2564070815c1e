//! Where the time is read.

use jiff::Timestamp;

/// A source of the current time. The client and its helpers read every time from one, so that a test can
/// stand still or move ahead.
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> Timestamp;
}

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A function that gives the time.
///
/// ```
/// use workos_kit::Clock;
///
/// let frozen = || jiff::Timestamp::UNIX_EPOCH;
/// assert_eq!(frozen.now().as_second(), 0);
/// ```
impl<F: Fn() -> Timestamp + Send + Sync + 'static> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}
