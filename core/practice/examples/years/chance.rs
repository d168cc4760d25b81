//! Chance that comes out the same every time.

/// `SplitMix64`.
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 to 1.
    pub fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something happens that does so in this share of cases.
    pub fn happens(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// About 1, mostly within this share of it: the mean of three.
    pub fn about_one(&mut self, within: f64) -> f64 {
        let three = self.share() + self.share() + self.share();
        1.0 + within * (three / 1.5 - 1.0)
    }
}

/// A whole number of what is at most a few hundred.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is moved into the range before")]
pub fn whole(value: f64) -> u8 {
    value.clamp(0.0, 255.0) as u8
}
