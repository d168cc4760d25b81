//! Chance that is the same on every machine.

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
#[derive(Debug, Clone)]
pub(super) struct SplitMix64(u64);

impl SplitMix64 {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// A number from 0 to below `bound`, which is below 2³².
    pub(super) fn below(&mut self, bound: usize) -> usize {
        // The high half of 32 random bits times the bound; for some days the bias is below one in a hundred million.
        let product = (self.next() >> 32) * bound as u64;
        usize::try_from(product >> 32).unwrap_or(0)
    }
}

/// Takes `value` into a seed.
pub(super) fn stir(seed: u64, value: u64) -> u64 {
    mix(seed.rotate_left(17) ^ value)
}

fn mix(value: u64) -> u64 {
    let z = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
