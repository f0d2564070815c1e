//! Whether a call is tried again, and when: a pure function.
//!
//! The rule: repeat nothing that could double a side effect. A key that the server ignores protects nobody, so
//! a POST is repeated only when nothing was sent, when the server refused to look at it (429), or where it
//! honours the key.

use std::time::Duration;

use crate::operation::{Method, Operation};

/// Delay before the first repetition, at most; it doubles with each further one.
const BASE_DELAY: Duration = Duration::from_millis(500);
/// No delay of our own choice is longer.
const MAX_DELAY: Duration = Duration::from_secs(8);
/// The server's wish is heard up to here.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No connection: the server knows nothing of it.
    NotSent,
    /// No answer, but the server may have acted.
    MaybeSent,
    /// An answer that is no success.
    Refused { status: u16, retry_after: Option<Duration> },
    /// The same would happen again.
    Final,
}

/// What the decision depends on besides the outcome.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    /// Number of this attempt, from 1.
    pub(crate) number: u32,
    /// Repetitions allowed.
    pub(crate) max_retries: u32,
    /// Time left until the call's deadline.
    pub(crate) remaining: Duration,
    /// A random number from 0 to 1, which spreads clients that failed together.
    pub(crate) random: f64,
}

/// How long to wait before the next attempt; `None` to give up.
pub(crate) fn delay(operation: &Operation, outcome: Outcome, attempt: Attempt) -> Option<Duration> {
    if attempt.number > attempt.max_retries || !is_safe(operation, outcome) {
        return None;
    }
    let asked = match outcome {
        Outcome::Refused { retry_after, .. } => retry_after,
        Outcome::NotSent | Outcome::MaybeSent | Outcome::Final => None,
    };
    let delay = match asked {
        Some(asked) => asked.min(MAX_RETRY_AFTER),
        None => backoff(attempt.number).mul_f64(attempt.random.clamp(0.0, 1.0)),
    };
    // The next attempt needs some time of its own: waiting up to the deadline would be waiting for nothing.
    (delay < attempt.remaining).then_some(delay)
}

fn is_safe(operation: &Operation, outcome: Outcome) -> bool {
    if outcome == Outcome::NotSent {
        return true;
    }
    if operation.single_use {
        return false;
    }
    let repeatable =
        matches!(operation.method, Method::Get | Method::Put | Method::Delete) || operation.idempotent;
    match outcome {
        Outcome::NotSent => true,
        Outcome::Final => false,
        Outcome::MaybeSent => repeatable,
        Outcome::Refused { status: 429, .. } => true,
        Outcome::Refused { status, .. } => repeatable && matches!(status, 500 | 502 | 503 | 504),
    }
}

fn backoff(number: u32) -> Duration {
    BASE_DELAY.saturating_mul(1 << number.saturating_sub(1).min(16)).min(MAX_DELAY)
}

#[cfg(test)]
#[path = "retry_tests.rs"]
mod tests;
