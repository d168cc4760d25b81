//! Chance that is the same everywhere.

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
pub struct Chance(pub u64);

impl Chance {
    /// 0 to 1.
    pub fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn happens(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// Around `middle`, with about this standard deviation, within three and a half of them.
    pub fn about(&mut self, middle: f64, deviation: f64) -> f64 {
        let sum: f64 = (0..4).map(|_| self.share() - 0.5).sum();
        (sum * 1.732).mul_add(deviation, middle)
    }

    pub fn whole(&mut self, least: u32, most: u32) -> u32 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
        let more = (self.share() * f64::from(most - least + 1)) as u32;
        least + more
    }
}
