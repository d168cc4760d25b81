//! A small seeded generator: `SplitMix64` (Steele, Lea and Flood, 2014).

/// A stream of random numbers that depends on its seed alone.
#[derive(Debug, Clone)]
pub(super) struct Rng {
    state: u64,
}

impl Rng {
    /// A stream for a purpose: different purposes of the same seed are independent, so that a change of one does not shift another.
    pub(super) fn new(seed: u64, purpose: u64) -> Self {
        let mut rng = Self { state: seed ^ purpose.wrapping_mul(0xD1B5_4A32_D192_ED03) };
        rng.next_u64();
        rng
    }

    fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Evenly from 0 to below 1.
    pub(super) fn unit(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Evenly from `low` to `high`.
    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// A whole number from 0 to below `bound`.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        // The high half times the bound: even to within 2⁻³².
        let high = self.next_u64() >> 32;
        u32::try_from((high * u64::from(bound)) >> 32).unwrap_or(0)
    }

    /// Normally distributed about 0 with standard deviation 1.
    pub(super) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }

    /// Normally distributed, never further from `mean` than 2.5 standard deviations.
    pub(super) fn about(&mut self, mean: f64, deviation: f64) -> f64 {
        mean + deviation * self.normal().clamp(-2.5, 2.5)
    }

    /// True with this probability.
    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// Either 1 or −1.
    pub(super) fn sign(&mut self) -> f64 {
        if self.chance(0.5) { 1.0 } else { -1.0 }
    }
}
