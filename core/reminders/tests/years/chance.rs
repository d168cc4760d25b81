//! Chance that is the same each time.

use crate::split_mix::SplitMix64;

/// A stream of chance.
pub struct Chance(SplitMix64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(SplitMix64::new(seed))
    }

    /// A number from 0 up to, but not including, 100.
    pub fn percent(&mut self) -> u64 {
        self.0.next() % 100
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn happens(&mut self, percent: u64) -> bool {
        self.percent() < percent
    }

    /// A number from `from` to `to`, both included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        from + i64::try_from(self.0.next() % 1_000_003).unwrap_or(0) % (to - from + 1)
    }
}
