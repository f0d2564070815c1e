//! Seeded randomness: ids, codes and secrets. One seed always gives the same sequence.

use jiff::Timestamp;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use ulid::Ulid;

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// The source of everything random in the emulator.
#[derive(Clone)]
pub struct Random {
    generator: ChaCha8Rng,
}

impl Random {
    /// A generator whose sequence follows from `seed`.
    pub fn new(seed: u64) -> Self {
        Self { generator: ChaCha8Rng::seed_from_u64(seed) }
    }

    /// A WorkOS-like id: `prefix`, an underscore and a ULID of the given time.
    pub fn id(&mut self, prefix: &str, now: Timestamp) -> String {
        let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or(0);
        let random = (u128::from(self.generator.next_u64()) << 64) | u128::from(self.generator.next_u64());
        format!("{prefix}_{}", Ulid::from_parts(milliseconds, random))
    }

    /// A token of `length` letters and digits.
    pub fn token(&mut self, length: usize) -> String {
        self.text(LETTERS, length)
    }

    /// A text of `length` of these ASCII characters.
    pub fn text(&mut self, characters: &[u8], length: usize) -> String {
        (0..length).map(|_| char::from(characters[self.below(characters.len())])).collect()
    }

    /// A one-time code of `length` decimal digits.
    pub fn digits(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.generator.fill_bytes(&mut bytes);
        bytes
    }

    /// A number from 0 up to, but not including, 1.
    pub fn fraction(&mut self) -> f64 {
        // 53 bits are what a double holds exactly.
        (self.generator.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, bound: usize) -> usize {
        // Bias is below 2^-57 for the bounds used here, and nothing here protects anything.
        (self.generator.next_u64() % bound as u64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_sequence() {
        let now: Timestamp = "2026-01-15T12:00:00Z".parse().unwrap();
        let draw = |seed| {
            let mut random = Random::new(seed);
            (random.id("org", now), random.token(24), random.digits(6), random.bytes::<4>())
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        let (id, token, code, _) = draw(7);
        assert!(id.starts_with("org_01") && id.len() == 30, "{id}");
        assert_eq!((token.len(), code.len()), (24, 6));
        assert!(code.bytes().all(|byte| byte.is_ascii_digit()));
    }
}
