//! Chance that is the same in every run.

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 to below 1.
    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn happens(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// The sum of four shares is near enough to a normal distribution.
    pub fn about(&mut self, mean: f64, sd: f64) -> f64 {
        let four = (0..4).map(|_| self.share()).sum::<f64>() - 2.0;
        (four * 3.0_f64.sqrt()).mul_add(sd, mean)
    }
}
