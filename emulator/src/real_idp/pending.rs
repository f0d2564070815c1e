//! What waits for an answer of an identity provider.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long an answer is waited for.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// Most that waits at a time; the oldest gives way.
const MOST: usize = 10_000;

/// Values that are taken once, each by an unguessable text.
pub(super) struct Pending<T> {
    waiting: Mutex<HashMap<String, (Instant, T)>>,
}

impl<T> Default for Pending<T> {
    fn default() -> Self {
        Self { waiting: Mutex::default() }
    }
}

impl<T> Pending<T> {
    /// Keeps a value under a text.
    pub(super) fn put(&self, key: String, value: T) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, (since, _)| since.elapsed() < LIFETIME);
        if waiting.len() >= MOST {
            let oldest = waiting.iter().min_by_key(|(_, (since, _))| *since).map(|(key, _)| key.clone());
            oldest.map(|key| waiting.remove(&key));
        }
        waiting.insert(key, (Instant::now(), value));
    }

    /// Takes the value of a text, if it is there and not too old.
    pub(super) fn take(&self, key: &str) -> Option<T> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, value) = waiting.remove(key)?;
        (since.elapsed() < LIFETIME).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_taken_once() {
        let pending = Pending::default();
        pending.put("a".to_owned(), 1);
        assert_eq!((pending.take("b"), pending.take("a"), pending.take("a")), (None, Some(1), None));
    }

    #[test]
    fn there_is_a_bound() {
        let pending = Pending::default();
        for number in 0..=MOST {
            pending.put(number.to_string(), number);
        }
        assert_eq!((pending.take("0"), pending.take("1")), (None, Some(1)));
    }
}
