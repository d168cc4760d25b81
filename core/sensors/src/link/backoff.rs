//! How long a broken link rests before the next try.

use std::time::Duration;

/// The first rest, at most.
const FIRST: Duration = Duration::from_millis(250);
/// The longest rest.
const LONGEST: Duration = Duration::from_secs(8);
/// A rest is shortened by up to this share, so that two sensors that broke together do not try together.
const JITTER: f64 = 0.25;

/// Rests that double from 0.25 s to 8 s, each a little shorter by chance. The same seed gives the same rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Backoff {
    tries: u32,
    seed: u64,
}

impl Backoff {
    pub(super) fn new(seed: u64) -> Self {
        Self { tries: 0, seed }
    }

    /// The next rest.
    pub(super) fn next(&mut self) -> Duration {
        let whole = FIRST.saturating_mul(1 << self.tries.min(5)).min(LONGEST);
        self.tries = self.tries.saturating_add(1);
        whole.mul_f64(1.0 - JITTER * self.chance())
    }

    /// The link was good for a while: the next rest is the first again.
    pub(super) fn forget(&mut self) {
        self.tries = 0;
    }

    /// 0 to 1 by splitmix64 (Steele, Lea and Flood 2014), which needs no more state than a counter.
    fn chance(&mut self) -> f64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.seed ^ (self.seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = mixed ^ (mixed >> 31);
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    }
}
