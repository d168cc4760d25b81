//! Chance that is the same on every machine.

use crate::split_mix::{SplitMix64, mix};

/// A stream of chance.
#[derive(Debug, Clone)]
pub struct Dice(SplitMix64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(SplitMix64::new(seed))
    }

    /// 0 to `sides` − 1.
    pub fn below(&mut self, sides: usize) -> usize {
        usize::try_from(self.0.next() % u64::try_from(sides.max(1)).unwrap()).unwrap()
    }

    /// `from` to `to`, both included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        from + i64::try_from(self.below(usize::try_from(to - from + 1).unwrap())).unwrap()
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// Dice for one thing among others: what happens to it does not depend on what was thrown for the others, so that a trace from which
/// events are dropped goes on alike.
pub fn dice_of(parts: &[u64]) -> Dice {
    Dice::new(parts.iter().fold(0, |all, part| mix(all ^ part.wrapping_add(0x9e37_79b9_7f4a_7c15))))
}
